import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readPicture } from '@/lib/media/picture-file';
import { refusalOf } from '@/tests/support/cast';
import { bomb, photo, png, polyglot, svg } from '@/tests/support/picture-bytes';

const files = async (bytes: Buffer) =>
  Object.fromEntries((await readPicture(bytes)).files.map((f) => [f.name, f.bytes]));

describe('a photograph', () => {
  test('is kept in three widths, as WebP and AVIF', async () => {
    const { width, height, avif, files: kept } = await readPicture(await photo());
    expect({ width, height, avif }).toEqual({ width: 1600, height: 60, avif: true });
    const found = await Promise.all(
      kept.map(async ({ name, bytes }) => ({ name, ...(await sharp(bytes).metadata()) })),
    );
    expect(found.map(({ name, format, compression, width: wide }) => [name, compression ?? format, wide])).toEqual([
      ['480.webp', 'webp', 480],
      ['480.avif', 'av1', 480],
      ['960.webp', 'webp', 960],
      ['960.avif', 'av1', 960],
      ['1440.webp', 'webp', 1440],
      ['1440.avif', 'av1', 1440],
    ]);
  });

  test('loses what the camera wrote into it, and stands upright', async () => {
    const original = await photo({ width: 200, height: 100, orientation: 6 });
    expect((await sharp(original).metadata()).exif).toBeDefined();
    const picture = await readPicture(original);
    expect([picture.width, picture.height]).toEqual([100, 200]);
    for (const { bytes } of picture.files) {
      const { exif, xmp, iptc, orientation, width, height } = await sharp(bytes).metadata();
      expect([exif, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined]);
      expect([width, height]).toEqual([100, 200]);
      expect(bytes.includes('SECRETCAM')).toBe(false);
    }
  });

  test('is never enlarged', async () => {
    const small = await files(await png({ width: 300, height: 200 }));
    expect((await sharp(small['1440.webp']).metadata()).width).toBe(300);
  });
});

test('a moving picture keeps moving, as WebP alone', async () => {
  const frames = Buffer.concat([Buffer.alloc(1200, 20), Buffer.alloc(1200, 200)]);
  const gif = await sharp(frames, { raw: { width: 20, height: 40, channels: 3, pageHeight: 20 } })
    .gif()
    .toBuffer();
  const { avif, height, files: kept } = await readPicture(gif);
  expect([avif, height, kept.length]).toEqual([false, 20, 3]);
});

describe('what is not a picture is refused', () => {
  test.each([
    ['an SVG with a script', async () => svg, 'notAPicture'],
    [
      'an SVG behind an XML declaration',
      async () => Buffer.concat([Buffer.from('<?xml version="1.0"?>\n'), svg]),
      'notAPicture',
    ],
    ['a page', async () => Buffer.from('<!doctype html><script>alert(1)</script>'), 'notAPicture'],
    ['nothing', async () => Buffer.alloc(0), 'notAPicture'],
    ['a PDF', async () => Buffer.from('%PDF-1.7 and more'), 'notAPicture'],
    ['only the first bytes of a JPEG', async () => (await photo()).subarray(0, 20), 'pictureBroken'],
    [
      'a JPEG cut off half-way',
      async () => {
        const whole = await photo();
        return whole.subarray(0, whole.length / 2);
      },
      'pictureBroken',
    ],
    [
      'a PNG whose header lies',
      async () => Buffer.concat([(await png()).subarray(0, 60), Buffer.alloc(400, 7)]),
      'pictureBroken',
    ],
    ['21 MB', async () => Buffer.alloc(21 * 1024 * 1024, 0xff), 'fileTooLarge'],
  ])('%s', async (_, bytes, key) => expect(await refusalOf(readPicture(await bytes()))).toMatchObject({ key }));

  test.each([7_746, 30_000])('a bomb of that many pixels (%d squared), before it is decoded', async (side) => {
    const bytes = bomb(side);
    const before = process.memoryUsage().rss;
    expect(await refusalOf(readPicture(bytes))).toMatchObject({ key: 'tooManyPixels', values: { max: 50 } });
    expect(process.memoryUsage().rss - before).toBeLessThan(30_000_000);
  });
});

test('of a file that is picture and script at once only the picture is kept', async () => {
  for (const bytes of Object.values(await files(await polyglot()))) {
    expect(bytes.includes('polyglot')).toBe(false);
    expect(bytes.includes('script')).toBe(false);
  }
});
