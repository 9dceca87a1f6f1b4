import { deflateSync } from 'node:zlib';
import sharp from 'sharp';

interface Drawn {
  width?: number;
  height?: number;
  colour?: string;
}

const canvas = ({ width = 1600, height = 60, colour = '#3f6784' }: Drawn) =>
  sharp({ create: { width, height, channels: 3, background: colour } });

/** A photograph with everything that cameras write into it. */
export const photo = (drawn: Drawn & { orientation?: number } = {}): Promise<Buffer> =>
  canvas(drawn)
    .withExif({ IFD0: { Make: 'SECRETCAM' }, IFD3: { GPSLatitude: '52/1 31/1 0/1', GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: drawn.orientation ?? 1 })
    .jpeg()
    .toBuffer();

export const png = (drawn: Drawn = {}): Promise<Buffer> => canvas(drawn).png().toBuffer();

export const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');

/** A GIF that is also a script, for whoever would run it: everything after the picture is code. */
export async function polyglot(): Promise<Buffer> {
  const gif = await canvas({ width: 10, height: 10 }).gif().toBuffer();
  return Buffer.concat([gif, Buffer.from('/*<script>alert("polyglot")</script>*/=1;alert("polyglot")')]);
}

/** A PNG of a few kilobytes that says it is `side` pixels wide and high. */
export function bomb(side: number): Buffer {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(side, 0);
  size.writeUInt32BE(side, 4);
  size.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc((Math.ceil(side / 8) + 1) * side));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', size), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, sum]);
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
