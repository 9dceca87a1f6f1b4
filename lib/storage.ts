import { resolve } from 'node:path';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { env } from '@/lib/env';

/** Widths in which every picture is kept, in pixels. */
export const PICTURE_WIDTHS = [480, 960, 1440] as const;

/** Where files are kept: the folder named by STORAGE_URL. */
export const storage = () =>
  new Disk(new FSDriver({ location: resolve(env.STORAGE_URL.replace(/^file:/, '')), visibility: 'public' }));
