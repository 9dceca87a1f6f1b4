import type { Viewer } from '@/lib/accounts/find-viewer';
import { mayEditArticles } from '@/lib/articles/policy';
import { pictureHtml, pictureSources } from '@/lib/media/picture-markup';
import type { LibraryPicture } from '@/lib/media/queries';
import { t } from '@/lib/site/messages';
import { plainPage } from '@/lib/site/plain-page';
import { settings } from '@/lib/site/settings/queries';

export const noStore = { 'cache-control': 'private, no-store' };

export const mayUpload = (viewer: Viewer | null): viewer is Viewer => mayEditArticles(viewer);

export const seeOther = (location: string) => new Response(null, { status: 303, headers: { ...noStore, location } });

export const asksForJson = ({ headers }: Request) => headers.get('accept') === 'application/json';

/** A picture as the desk's scripts show it and put it into a text. */
export const libraryPicture = ({ id, alt, caption, credit, name, ...picture }: LibraryPicture) => ({
  ...{ id, alt, caption, credit, name, focusX: picture.focusX, focusY: picture.focusY },
  ...{ src: pictureSources(picture).src, width: picture.width, height: picture.height },
  html: pictureHtml(picture, alt),
});

/** One sentence: to a script as JSON, to a form as a page with the way back. */
export const refuseUpload = (back: string) => async (request: Request, status: number, error: string) => {
  if (asksForJson(request)) return Response.json({ error }, { status, headers: noStore });
  const { siteName } = await settings();
  const link = { href: back, text: t('media.back') };
  const page = plainPage({ siteName, title: t('media.refused'), text: error, link });
  return new Response(page, { status, headers: { ...noStore, 'content-type': 'text/html; charset=utf-8' } });
};
