import { jsonAction } from '@/lib/json';
import { forgetDevice } from '@/lib/subscriptions/push/keep-device';
import { pushEnd } from '@/lib/subscriptions/push/schema';

/** The same script: this browser shows no more notifications. */
export const POST = jsonAction({ schema: pushEnd, run: (input) => forgetDevice(input) });
