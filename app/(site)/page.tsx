import { Front } from './front';

export const ensureStatic = 'navigation';

export default function Home() {
  return <Front page={1} />;
}
