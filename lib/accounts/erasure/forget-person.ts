import type { Transaction } from '@/lib/db';
import { rememberSanction } from '@/lib/moderation/sanctions/remember-sanction';
import { end } from '@/lib/subscriptions/end-subscriptions';

/** Whoever it is, by account or by address. */
interface Person {
  id: string;
  email: string;
}

/**
 * Within an erasure: forgets all that is kept of a person besides their comments. What a member of the staff has
 * done for the site stays, without a name.
 * @returns the folder of their picture, which is still in the store; empty without one
 */
export async function forgetPerson(tx: Transaction, { id, email }: Person): Promise<string> {
  const profile = await tx.profile.findUnique({ where: { userId: id }, select: { picture: true } });
  await tx.profile.deleteMany({ where: { userId: id } });
  await end(tx, { subscriber: { email } });
  await tx.subscriber.deleteMany({ where: { email } });
  await tx.mailReport.deleteMany({ where: { email } });
  await tx.account.deleteMany({ where: { userId: id } });
  await tx.session.deleteMany({ where: { userId: id } });
  await tx.dataExport.deleteMany({ where: { userId: id } });
  await tx.emailChange.deleteMany({ where: { userId: id } });
  await tx.mailChoice.deleteMany({ where: { userId: id } });
  await tx.notification.deleteMany({ where: { userId: id } });
  await tx.commentDraft.deleteMany({ where: { userId: id } });
  await tx.commentReaction.deleteMany({ where: { userId: id } });
  await tx.ignoredPerson.deleteMany({ where: { OR: [{ userId: id }, { ignoredId: id }] } });
  await forgetFile(tx, { id, email });
  await forgetReports(tx, { id, email });
  await forgetAdverts(tx, email);
  await forgetDesk(tx, id);
  // Last: what has just been settled may have written another one.
  await tx.mail.deleteMany({ where: { to: email } });
  return profile?.picture ?? '';
}

/** What the team wrote about them, and what they were sanctioned for, is theirs too; that they are banned stays known. */
async function forgetFile(tx: Transaction, { id, email }: Person): Promise<void> {
  await rememberSanction(tx, { id, email });
  await tx.personNote.deleteMany({ where: { personId: id } });
  await tx.personHold.deleteMany({ where: { personId: id } });
  await tx.sanction.deleteMany({ where: { personId: id } });
}

/** What they reported is still to be decided, or was; who reported it is forgotten. */
async function forgetReports(tx: Transaction, { id, email }: Person): Promise<void> {
  const reporter = { OR: [{ reporterId: id }, { email }] };
  await tx.notice.updateMany({ where: reporter, data: { reporterId: null, name: '', email: '' } });
  await tx.advertReport.updateMany({ where: { email }, data: { email: '' } });
}

/** An advert that runs, or waits for the desk, belongs to its employer, who can end it by the link in its letter. */
async function forgetAdverts(tx: Transaction, ownerEmail: string): Promise<void> {
  await tx.advert.deleteMany({ where: { ownerEmail, confirmedAt: null } });
  await tx.advert.updateMany({
    where: { ownerEmail, status: { in: ['WITHDRAWN', 'EXPIRED', 'FILLED'] } },
    data: { ownerEmail: '' },
  });
}

/** What only served their own work there. */
async function forgetDesk(tx: Transaction, userId: string): Promise<void> {
  await tx.savedView.deleteMany({ where: { userId } });
  await tx.moderatorReminder.deleteMany({ where: { userId } });
  await tx.commentLease.deleteMany({ where: { userId } });
  await tx.articlePresence.deleteMany({ where: { userId } });
}
