export function PageTitle({ title, intro }: { title: string; intro?: string }) {
  return (
    <header className="page-title">
      <h1>{title}</h1>
      {intro && <p>{intro}</p>}
    </header>
  );
}
