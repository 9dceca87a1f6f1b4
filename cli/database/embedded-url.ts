import { secrets } from '../secrets';

/** The address of the embedded database on this port. */
export function embeddedUrl(port: number): string {
  return `postgresql://depesche:${secrets().databasePassword}@127.0.0.1:${port}/depesche`;
}
