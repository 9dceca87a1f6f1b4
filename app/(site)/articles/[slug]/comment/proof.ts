import { type RefObject, useEffect, useState } from 'react';

/** Works out what the server asks for and sends the form again; whether it is at it. A browser that cannot waits, as the sentence says. */
export function useProof(form: RefObject<HTMLFormElement | null>, challenge: string | undefined): boolean {
  const [working, setWorking] = useState(false);
  useEffect(() => {
    if (!challenge) return;
    let over = false;
    setWorking(true);
    solve(challenge)
      .then((proof) => {
        const field = form.current?.elements.namedItem('proof');
        if (over || !proof || !(field instanceof HTMLInputElement)) return;
        field.value = proof;
        form.current?.requestSubmit(form.current.querySelector<HTMLButtonElement>('button[value=send]'));
      })
      .catch(() => undefined)
      .finally(() => setWorking(false));
    return () => {
      over = true;
    };
  }, [form, challenge]);
  return working;
}

/** Fetched only when it is needed: most people never are asked. */
async function solve(text: string): Promise<string | null> {
  const { solveChallenge } = await import('altcha-lib/v1');
  const { algorithm, challenge, salt, maxnumber, signature } = JSON.parse(text);
  const solution = await solveChallenge(challenge, salt, algorithm, maxnumber).promise;
  return solution && btoa(JSON.stringify({ algorithm, challenge, salt, signature, number: solution.number }));
}
