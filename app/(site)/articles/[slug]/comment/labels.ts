import { MAX_LENGTH } from '@/lib/comments/schema';
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
});

export type FormLabels = ReturnType<typeof formLabels>;
