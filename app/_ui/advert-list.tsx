export interface AdvertProps {
  href: string;
  title: string;
  company: string;
  place: string;
  typeLabel: string;
  remoteLabel?: string;
  salary?: string;
  date: { iso: string; text: string };
}

interface Props {
  title: string;
  adverts: AdvertProps[];
  more?: { href: string; label: string };
}

export function AdvertList({ title, adverts, more }: Props) {
  return (
    <section className="adverts" aria-label={title}>
      <h2 className="section-title">{title}</h2>
      <ul>
        {adverts.map((advert) => (
          <li key={advert.href}>
            <h3>
              <a href={advert.href}>{advert.title}</a>
            </h3>
            <p className="meta">
              {[advert.company, advert.place, advert.typeLabel, advert.remoteLabel, advert.salary]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      {more && (
        <p>
          <a href={more.href}>{more.label}</a>
        </p>
      )}
    </section>
  );
}
