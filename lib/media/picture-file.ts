import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import sharp, { type Sharp } from 'sharp';
import { Refusal } from '@/lib/errors';
import { MAX_FILE, MAX_FILE_MB, MAX_MEGAPIXELS, PICTURE_TYPES } from '@/lib/media/schema';
import { PICTURE_WIDTHS } from '@/lib/storage';

const MAX_PIXELS = MAX_MEGAPIXELS * 1_000_000;
const SECONDS = 60;

export interface PictureFile {
  sha256: string;
  width: number;
  height: number;
  /** Moving pictures have none: AVIF stands still here. */
  avif: boolean;
  files: { name: string; bytes: Buffer }[];
}

/**
 * An uploaded file as the store keeps it: decoded and written anew in every width, upright and without
 * metadata, so that nothing but its pixels survives. Refuses `fileTooLarge`, `notAPicture`,
 * `tooManyPixels`, `pictureBroken`.
 */
export async function readPicture(bytes: Uint8Array): Promise<PictureFile> {
  await checkType(bytes);
  return inTurn(async () => {
    const picture = await measure(bytes);
    const files = [];
    const source = picture.moves ? picture.decoded : await atMost(picture.decoded, Math.max(...PICTURE_WIDTHS));
    for (const width of PICTURE_WIDTHS) {
      const sized = source.clone().resize({ width, withoutEnlargement: true });
      files.push({ name: `${width}.webp`, bytes: await written(sized.clone().webp({ quality: 80, effort: 4 })) });
      if (picture.moves) continue;
      files.push({ name: `${width}.avif`, bytes: await written(sized.avif({ quality: 55, effort: 3 })) });
    }
    const { width, height, moves } = picture;
    return { sha256: createHash('sha256').update(bytes).digest('hex'), width, height, avif: !moves, files };
  });
}

/** The same of a picture of somebody: one still square in each width. Refuses as readPicture does. */
export async function readPortrait(bytes: Uint8Array, widths: readonly number[]): Promise<PictureFile['files']> {
  await checkType(bytes);
  return inTurn(async () => {
    const { still } = await measure(bytes);
    const square = await atMost(still, Math.max(...widths), Math.max(...widths));
    const files = [];
    for (const width of widths)
      files.push({ name: `${width}.webp`, bytes: await written(square.clone().resize(width).webp({ quality: 80 })) });
    return files;
  });
}

async function checkType(bytes: Uint8Array): Promise<void> {
  if (bytes.length > MAX_FILE) throw new Refusal('fileTooLarge', 400, { max: MAX_FILE_MB });
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (!PICTURE_TYPES.some((known) => known === type?.mime)) throw new Refusal('notAPicture');
}

/** Only the header is read here: a bomb is refused before any of its pixels exists. */
async function measure(bytes: Uint8Array) {
  const head = await sharp(bytes, { animated: true, limitInputPixels: false }).metadata().catch(refuseBroken);
  const { width, height, pages = 1, pageHeight = height, orientation = 1 } = head;
  if (width * height > MAX_PIXELS) throw new Refusal('tooManyPixels', 400, { max: MAX_MEGAPIXELS });
  const moves = pages > 1;
  const upright = orientation < 5 ? [width, pageHeight] : [pageHeight, width];
  const decode = (animated: boolean) =>
    sharp(bytes, { animated, limitInputPixels: MAX_PIXELS, failOn: 'error' })
      .timeout({ seconds: SECONDS })
      .autoOrient()
      .toColourspace('srgb');
  return { decoded: decode(moves), still: decode(false), moves, width: upright[0] ?? 0, height: upright[1] ?? 0 };
}

/** Decoding costs most of the time: once, down to the largest size that anybody gets. */
async function atMost(picture: Sharp, width: number, height?: number): Promise<Sharp> {
  const { data, info } = await picture
    .resize(height ? { width, height, fit: 'cover' } : { width, withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(refuseBroken);
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
}

const written = (picture: Sharp): Promise<Buffer> => picture.toBuffer().catch(refuseBroken);

function refuseBroken(): never {
  throw new Refusal('pictureBroken');
}

let before: Promise<unknown> = Promise.resolve();

/** One after the other: decoded pictures are large, and readers need the processor too. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = before.then(work, work);
  before = mine.catch(() => undefined);
  return mine;
}
