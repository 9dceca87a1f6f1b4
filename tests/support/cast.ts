import type { Role } from '@/lib/accounts/schema';
import { db } from '@/lib/db';

/** A person with a role; the name is the address before the @. */
export async function person(name: string, role: Role = 'MEMBER') {
  const { id } = await db.user.create({ data: { email: `${name}@test.example`, name, role }, select: { id: true } });
  return { id, name, role };
}

export async function article(slug = 'artikel', commentsOpen = true) {
  return db.article.create({
    data: { slug, commentsOpen, status: 'PUBLISHED', title: 'Titel', teaser: 'Teaser', bodyHtml: '<p>Text</p>', publishedAt: new Date() },
    select: { id: true, slug: true },
  });
}

/** The version in force of the one house rule of the tests. */
export async function houseRule() {
  const version = { version: 1, title: 'Respekt', shortText: 'kurz', fullText: 'Bleiben Sie höflich.' };
  const rule = await db.houseRule.create({
    data: { key: 'respect', number: 1, versions: { create: version } },
    select: { versions: { select: { id: true } } },
  });
  return { id: rule.versions[0]?.id ?? 0 };
}
