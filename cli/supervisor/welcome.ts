const PEOPLE = ['reader', 'commenter', 'moderator', 'moderator2', 'editor', 'admin'];

/** The closing words of the start: where the portal is and how to get in. */
export function welcome({ url, demo }: { url: string; demo: boolean }): string {
  const lines = [`Depesche is running: ${url}`, 'Ctrl-C stops all of it.'];
  if (demo) {
    lines.push(
      '',
      'Sign in as a demo person: print a link in a second terminal,',
      ...PEOPLE.map((name) => `  npm run portal -- login-link ${name}@demo.test`),
      `or ask for one at ${url}/account/sign-in and read the mail at ${url}/dev/mail`,
    );
  } else {
    lines.push('', 'First admin:', '  npm run portal -- login-link EMAIL', '  npm run portal -- role EMAIL admin');
  }
  const width = Math.max(...lines.map((line) => line.length));
  const edge = '─'.repeat(width + 2);
  const rows = lines.map((line) => `│ ${line.padEnd(width)} │`);
  return [`┌${edge}┐`, ...rows, `└${edge}┘`].join('\n');
}
