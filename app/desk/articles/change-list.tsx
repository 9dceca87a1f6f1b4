export interface Change {
  name: string;
  label: string;
  before: string;
  removed: string;
  added: string;
  after: string;
}

export function ChangeList({ changes }: { changes: Change[] }) {
  return (
    <dl className="changes">
      {changes.map(({ name, label, before, removed, added, after }) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd>
            {before}
            {removed && <del>{removed}</del>}
            {added && <ins>{added}</ins>}
            {after}
          </dd>
        </div>
      ))}
    </dl>
  );
}
