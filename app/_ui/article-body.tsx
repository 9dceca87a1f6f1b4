import { TrustedHtml } from '@/app/_ui/trusted-html';

/** The text of an article; its dateline stands above the first paragraph, as in print. */
export function ArticleBody({ dateline, html }: { dateline: string; html: string }) {
  return (
    <div className="prose">
      {dateline && <p className="dateline">{dateline}</p>}
      <TrustedHtml html={html} />
    </div>
  );
}
