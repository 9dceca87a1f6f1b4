import { createHash } from 'node:crypto';
import { nameKey } from '@/lib/accounts/display-name';
import { reservedKeys } from '@/lib/accounts/reserved-keys';
import { email as emailSchema } from '@/lib/accounts/schema';
import type { Transaction } from '@/lib/db';
import { plainText } from '@/lib/html';
import type { IncomingComment } from '@/lib/imports/apply-comments';
import { t } from '@/lib/site/messages';

type Written = Pick<IncomingComment, 'id' | 'email' | 'author' | 'at'>;

/** Addresses of ours for who has none (any more). */
const OURS = /^(?:imported|erased)-[\w-]{1,60}@invalid$/;

/** Who wrote each comment, by its number over there: accounts that wait for whoever signs in with the address. */
export async function bringPeople(tx: Transaction, source: string, comments: Written[]): Promise<Map<string, string>> {
  const given = comments.flatMap(({ email }) => emailSchema.safeParse(email).data ?? []);
  const known = await tx.user.findMany({
    where: { email: { in: given }, role: { not: 'MEMBER' } },
    select: { email: true },
  });
  const staff = new Set(known.map(({ email }) => email));
  const addresses = new Map(comments.map((comment) => [comment.id, addressOf(comment, source, staff)]));
  const reserved = await reservedKeys(tx);
  const data = comments.map(({ id, author, at }) => {
    const name = plainText(author, 60) || t('account.erasedName');
    return { email: addresses.get(id) ?? '', name, key: nameKey(name), createdAt: at };
  });
  const free = data.filter(({ key }) => key && !reserved.has(key));
  // Whoever comes first has the name to themselves; the others are shown with it all the same.
  await tx.user.createMany({
    data: free.map(({ key, ...person }) => ({ ...person, nameKey: key })),
    skipDuplicates: true,
  });
  await tx.user.createMany({ data: data.map(({ key: _, ...person }) => person), skipDuplicates: true });
  const people = await tx.user.findMany({
    where: { email: { in: [...addresses.values()] } },
    select: { id: true, email: true },
  });
  const byEmail = new Map(people.map(({ id, email }) => [email, id]));
  return new Map([...addresses].map(([id, email]) => [id, byEmail.get(email) ?? '']));
}

/**
 * The address that was given there; whoever signs in with it finds these comments as their own. Anybody
 * could give any address there: nobody speaks with the name of our staff.
 */
function addressOf({ email, author }: Written, source: string, staff: ReadonlySet<string>): string {
  if (OURS.test(email)) return email;
  const { data: address } = emailSchema.safeParse(email);
  const mark = createHash('sha256').update(`${source} ${email} ${author}`).digest('hex').slice(0, 24);
  return address && !staff.has(address) ? address : `imported-${mark}@invalid`;
}
