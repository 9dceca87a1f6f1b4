import { z } from 'zod';

export const gitHubProfileUrl = 'https://api.github.com/user';

const profile = z.object({ id: z.int() });
const emails = z.array(z.object({ email: z.string(), primary: z.boolean(), verified: z.boolean() }));

/**
 * Who signed in at GitHub, with an address that GitHub has verified: the first address of an account
 * may be anybody's. Throws when there is none, and nobody is signed in.
 */
export async function gitHubProfile(accessToken: string) {
  const ask = async (url: string) => {
    const answer = await fetch(url, {
      headers: { authorization: `Bearer ${accessToken}`, 'user-agent': 'depesche' },
      signal: AbortSignal.timeout(10_000),
    });
    if (!answer.ok) throw new Error(`GitHub answered ${answer.status}`);
    return answer.json();
  };
  const who = profile.parse(await ask(gitHubProfileUrl));
  const verified = emails.parse(await ask(`${gitHubProfileUrl}/emails`)).filter((entry) => entry.verified);
  const chosen = verified.find((entry) => entry.primary) ?? verified[0];
  if (!chosen) throw new Error('GitHub has verified no address of this person');
  return { ...who, email: chosen.email.toLowerCase() };
}
