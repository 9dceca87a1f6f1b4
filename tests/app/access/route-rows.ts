import { PEOPLE, type Person } from './people';
import type { Things } from './things';

const { everyone, members, author, moderators, editors, admins } = PEOPLE;

interface Sent {
  path?: string;
  params?: Record<string, string>;
  json?: unknown;
  /** Sent as our own script sends a form: what became of it is the answer. */
  form?: Record<string, string>;
}
export type RouteRow = [may: readonly Person[], sent?: (things: Things) => Sent];

const article = { title: 'New', slug: 'new', bodyHtml: '<p>Text.</p>' };
const feeds = (folder: string): Record<string, RouteRow> =>
  Object.fromEntries(['feed.xml', 'atom.xml', 'feed.json'].map((name) => [`GET ${folder}${name}`, [everyone]]));

/**
 * Who may ask which route, by its method and folder. One without a row fails the test: decide who may, then
 * add it here. What everyone may ask is asked by the tests of what it shows.
 */
export const routeRows: Record<string, RouteRow> = {
  ...feeds(''),
  ...feeds('comments/'),
  ...feeds('articles/[slug]/comments/'),
  ...feeds('topics/[slug]/'),
  ...feeds('authors/[slug]/'),
  ...feeds('jobs/'),
  ...feeds('jobs/search/'),
  'GET jobs/[slug]/apply': [everyone],
  // The secret in the address is the right.
  ...feeds('replies/[secret]/'),
  'GET newsletter/feed.xml': [everyone],
  'GET articles/[slug]/share.png': [everyone],
  'GET jobs/[slug]/share.png': [everyone],
  'GET topics/[slug]/share.png': [everyone],
  'GET share.png': [everyone],
  'GET comments/[id]': [everyone],
  'GET media/[...path]': [everyone],
  'GET offline': [everyone],
  'GET opensearch.xml': [everyone],
  'GET robots.txt': [everyone],
  'GET sitemap.xml': [everyone],
  'GET sitemap/[part]': [everyone],
  'GET api/viewer': [everyone],
  'GET api/healthz': [everyone],
  'GET api/readyz': [everyone],
  'GET api/unsubscribe/[token]': [everyone],
  'POST api/unsubscribe/[token]': [everyone],
  // The token of a centre is the right.
  'POST api/push': [everyone],
  'POST api/push/end': [everyone],
  'GET api/auth/callback/[provider]': [everyone],
  // On the operator's own machine only.
  'GET dev/mail': [[]],
  // With a secret of the operator's.
  'GET api/metrics': [[]],
  // The signature is the right.
  'POST api/mail-reports': [everyone],
  'POST api/revalidate': [[], () => ({ json: { tags: ['site'] } })],

  'GET api/articles/[slug]/comments': [everyone],
  'GET api/articles/[slug]/people': [everyone],
  'POST api/articles/[slug]/comments': [
    members,
    (things) => ({
      params: { slug: things.article.slug },
      form: { articleId: String(things.article.id), formKey: things.formKey, text: 'Hello' },
    }),
  ],
  'GET account/data/[id]': [author, ({ dataExport }) => ({ params: { id: String(dataExport.id) } })],
  'POST api/account/picture': [members],
  'GET desk/mail/proof/file': [admins, () => ({ path: '?email=mia@example.org' })],
  'POST api/drafts': [
    members,
    (things) => ({ json: { articleId: things.article.id, formKey: things.formKey, text: 'Half a' } }),
  ],
  'GET api/desk/cards': [moderators],
  'GET api/desk/events': [moderators],
  'POST api/desk/decisions': [moderators, ({ seen }) => ({ json: { verdict: 'APPROVE', marks: [seen] } })],
  'POST api/desk/leases': [moderators, ({ waiting }) => ({ json: { commentId: waiting.id } })],
  'POST api/desk/preview': [moderators, ({ seen }) => ({ json: seen })],
  'POST api/desk/undo': [PEOPLE.sina, ({ undo }) => ({ json: { decisionIds: [undo.decisionId] } })],
  'POST api/desk/articles/autosave': [
    editors,
    ({ draft }) => ({ json: { ...article, id: draft.id, basedOn: draft.revisionId } }),
  ],
  'POST api/desk/articles/compare': [
    editors,
    ({ draft }) => ({ json: { ...article, id: draft.id, basedOn: draft.revisionId } }),
  ],
  'POST api/desk/articles/presence': [editors, ({ draft }) => ({ json: { id: draft.id, act: 'stay' } })],
  'GET api/desk/media': [editors],
  'POST api/desk/media': [editors],
  'POST api/desk/media/[id]/file': [editors, ({ media }) => ({ params: { id: String(media.id) } })],
  'POST api/desk/media/[id]/words': [
    editors,
    ({ media }) => ({ params: { id: String(media.id) }, json: { alt: 'A chip' } }),
  ],
  'POST api/desk/media/covers/[book]': [editors, ({ book }) => ({ params: { book: String(book.id) } })],
  'POST api/desk/media/portraits/[author]': [editors, (things) => ({ params: { author: String(things.author.id) } })],
};
