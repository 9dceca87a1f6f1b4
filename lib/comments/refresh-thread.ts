import { tags } from '@/lib/cache';
import { expireOnServer } from '@/lib/expire-on-server';

/** The task that lets an article's pages take over what may be a minute late: counts of marks. */
export const refreshThread = ({ id }: { id: number }): Promise<void> => expireOnServer([tags.thread(id)]);
