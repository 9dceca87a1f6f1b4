/** The text of an article; its dateline stands above the first paragraph, as in print. */
export function ArticleBody({ dateline, html }: { dateline: string; html: string }) {
  return (
    <div className="prose">
      {dateline && <p className="dateline">{dateline}</p>}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: cleaned by lib/html.ts when stored */}
      <div dangerouslySetInnerHTML={{ __html: html }} />
    </div>
  );
}
