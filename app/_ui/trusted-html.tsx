interface Props {
  html: string;
  className?: string;
  as?: 'div' | 'blockquote';
}

/** Markup that lib/html.ts has cleaned: the only place where stored HTML reaches a page. */
export function TrustedHtml({ html, className, as: Tag = 'div' }: Props) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: cleaned by lib/html.ts when it was stored
  return <Tag className={className} dir="auto" dangerouslySetInnerHTML={{ __html: html }} />;
}
