import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheLife } from 'next/cache';
import { ImageResponse } from 'next/og';

interface Shown {
  siteName: string;
  kicker: string;
  title: string;
}

const WIDTH = 1200;
const HEIGHT = 630;
const PAPER = '#fbf8f2';
const INK = '#14161a';
const ACCENT = '#b0261a';
const MOST_LETTERS = 120;

/** The picture beside a link to a page: nameplate, kicker and title on paper, as PNG. */
export async function sharePicture(shown: Shown | null): Promise<Response> {
  if (!shown) return new Response('404\n', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } });
  const headers = { 'content-type': 'image/png', 'cache-control': 'public, max-age=3600' };
  return new Response(Buffer.from(await drawn(shown), 'base64'), { headers });
}

/** Drawn once for the same words. */
async function drawn({ siteName, kicker, title }: Shown): Promise<string> {
  'use cache';
  cacheLife('days');
  const picture = new ImageResponse(
    <div style={{ ...page, fontFamily: 'Newsreader' }}>
      <div style={{ display: 'flex', fontSize: 44, borderBottom: `6px solid ${INK}`, paddingBottom: 18 }}>
        {drawable(siteName)}
      </div>
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        {kicker && <div style={{ fontSize: 30, color: ACCENT, marginBottom: 14 }}>{drawable(kicker)}</div>}
        <div style={{ fontSize: title.length > 60 ? 66 : 84, lineHeight: 1.06, letterSpacing: '-0.02em' }}>
          {drawable(title)}
        </div>
      </div>
    </div>,
    { width: WIDTH, height: HEIGHT, fonts: await fonts() },
  );
  return Buffer.from(await picture.arrayBuffer()).toString('base64');
}

const page = {
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'space-between',
  width: '100%',
  height: '100%',
  padding: '56px 72px 72px',
  background: PAPER,
  color: INK,
} as const;

/** Letters that our fonts have: for any other, the renderer would ask a server elsewhere. */
const drawable = (text: string) => {
  const known = text.replaceAll(/[^\u0020-\u007E\u00A0-\u024F\u2010-\u2026\u20AC]/g, '');
  return known.length > MOST_LETTERS ? `${known.slice(0, MOST_LETTERS)}…` : known;
};

const fonts = () =>
  Promise.all(
    ['latin', 'latin-ext'].map(async (letters) => ({
      name: 'Newsreader',
      weight: 600 as const,
      data: await readFile(
        join(process.cwd(), `node_modules/@fontsource/newsreader/files/newsreader-${letters}-600-normal.woff`),
      ),
    })),
  );
