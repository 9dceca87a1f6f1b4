import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';

export interface FormState {
  error?: string;
  preview?: string;
  challenge?: string;
  values: Record<string, string>;
}

interface Sending {
  /** Where the form is sent, with scripts and without. */
  address: string;
  refused: FormState | null;
  /** What is said when no answer came. */
  unreachable: string;
  /** Is told which text has become a comment. */
  arrived: (text: string) => void;
}

/** Sends a form in place: its state is what the server says of it, and what was typed stays. */
export function useSending({ address, refused, unreachable, arrived }: Sending) {
  const router = useRouter();
  const [state, setState] = useState<FormState>(refused ?? { values: {} });
  const [sending, setSending] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const { submitter } = event.nativeEvent as SubmitEvent;
    setSending(true);
    const body = new FormData(form, submitter);
    const answer = await send(address, body).catch(() => null);
    setSending(false);
    if (answer && 'to' in answer) {
      arrived(String(body.get('text')));
      return router.push(answer.to as Parameters<typeof router.push>[0]);
    }
    // The form's key stays what it was: if only the answer was lost, sending again is the same comment.
    setState((before) => answer ?? { values: before.values, error: unreachable });
  };
  return { state, submit, sending };
}

async function send(address: string, body: FormData): Promise<FormState | { to: string }> {
  const answer = await fetch(address, { method: 'POST', headers: { accept: 'application/json' }, body });
  return answer.json();
}
