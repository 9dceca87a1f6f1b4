/** Stands in for `next/headers` and `connection()`, which only work inside Next: the request that is being answered. */
const current = { headers: new Headers(), cookies: new Map<string, string>() };

export const headers = async () => current.headers;

export const cookies = async () => ({
  get: (name: string) => {
    const value = current.cookies.get(name);
    return value === undefined ? undefined : { name, value };
  },
  getAll: () => [...current.cookies].map(([name, value]) => ({ name, value })),
  set: (name: string, value: string) => void current.cookies.set(name, value),
  delete: (name: string) => void current.cookies.delete(name),
});

export async function connection(): Promise<void> {}

/** From now on this is the request: where it comes from, and with which cookies. */
export function receive(sent: { headers?: Record<string, string>; cookies?: Record<string, string> }): void {
  current.headers = new Headers(sent.headers);
  current.cookies = new Map(Object.entries(sent.cookies ?? {}));
}
