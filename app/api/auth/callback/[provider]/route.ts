import { handlers } from '@/lib/accounts/session';

/** Where a provider sends people back to. What else Auth.js offers by address, nobody here asks for. */
export const { GET } = handlers;
