import { mayEnterDesk } from '@/lib/accounts/policy';
import type { Role } from '@/lib/accounts/schema';
import { mayEditArticles } from '@/lib/articles/policy';
import { mayModerate } from '@/lib/moderation/policy';
import { mayChangeSettings } from '@/lib/site/settings/policy';

type Actor = { role: Role };

/** Parts of the desk that are not for all of the staff. */
const parts: [RegExp, (actor: Actor) => boolean][] = [
  [/^\/desk\/moderation(\/|$)/, mayModerate],
  [/^\/desk\/(articles|media|topics|authors|books|jobs|newsletter)(\/|$)/, mayEditArticles],
  [/^\/desk\/(settings|mail|people)(\/|$)/, mayChangeSettings],
];

/** Whether a path of the desk exists for somebody: asked before a page streams, so that the answer is a real 404. */
export const mayOpen = (path: string, actor: Actor): boolean =>
  mayEnterDesk(actor) && parts.every(([part, may]) => !part.test(path) || may(actor));

/** Where somebody's work at the desk begins; null where its first page is the place. */
export const deskStart = (actor: Actor): string | null =>
  mayModerate(actor) ? '/desk/moderation' : mayEditArticles(actor) ? '/desk/articles' : null;
