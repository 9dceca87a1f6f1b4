/** Sends JSON to one of the desk's own addresses; a refusal's sentence comes as an Error. */
export async function ask<Answer>(path: string, body: unknown, failed: string): Promise<Answer> {
  const response = await fetch(`/api/desk/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null);
  const answer = await response?.json().catch(() => null);
  if (!response?.ok) throw new Error(answer?.error ?? failed);
  return answer;
}
