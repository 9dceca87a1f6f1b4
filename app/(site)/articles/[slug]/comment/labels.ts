import { MAX_LENGTH } from '@/lib/comments/limits';
import { t } from '@/lib/site/messages';

/** What the comment form says, wherever it stands. */
export const formLabels = () => ({
  text: t('comments.text'),
  hint: t('comments.hint', { max: MAX_LENGTH }),
  send: t('comments.send'),
  preview: t('comments.preview'),
  left: t('comments.left', { count: '#' }),
  proving: t('comments.proving'),
  signIn: t('comments.toSignIn'),
  names: t('comments.names'),
  namesFound: t('comments.namesFound', { count: '#' }),
  unreachable: t('comments.unreachable'),
});

export type FormLabels = ReturnType<typeof formLabels>;

/** Where no script runs, a page's head says "sign in" to everyone; here it shows that one has been. */
export const writingAs = (name: string) => t('comments.writingAs', { name });

/** What an article says to members alone; it comes with who looks (/api/viewer), so that no reader's page carries it. */
export const memberLabels = (name: string) => ({
  ...formLabels(),
  writingAs: writingAs(name),
  yours: t('comments.yours'),
  hidden: t('comments.hiddenPerson'),
  showAnyway: t('comments.showAnyway'),
  unsaved: t('marks.unsaved'),
});

export type MemberLabels = ReturnType<typeof memberLabels>;

/** Where the form of an article is sent. */
export const formAddress = (slug: string) => `/api/articles/${slug}/comments`;

/** Where the form asks whom one can call by "@name". */
export const namesAddress = (slug: string) => `/api/articles/${slug}/people`;
