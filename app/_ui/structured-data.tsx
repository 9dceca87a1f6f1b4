import { Freeze } from './freeze';

/** What a page is about, for machines (JSON-LD). `<` is written such that no text can end the script. */
export function StructuredData({ data }: { data: object }) {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return (
    <Freeze name="data">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: JSON that cannot leave its element */}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
    </Freeze>
  );
}
