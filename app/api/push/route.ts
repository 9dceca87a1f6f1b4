import { jsonAction } from '@/lib/json';
import { keepDevice } from '@/lib/subscriptions/push/keep-device';
import { pushDevice } from '@/lib/subscriptions/push/schema';

/** The subscription centre's script: this browser shows notifications from now on; the centre's token is the right. */
export const POST = jsonAction({ schema: pushDevice, run: (input) => keepDevice(input) });
