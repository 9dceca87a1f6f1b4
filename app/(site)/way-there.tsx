import { Freeze } from '@/app/_ui/freeze';
import { StructuredData } from '@/app/_ui/structured-data';
import { t } from '@/lib/site/messages';
import { breadcrumbs } from '@/lib/structured-data/breadcrumbs';
import { graph } from '@/lib/structured-data/graph';

interface Step {
  name: string;
  path: string;
}

/** The pages above this one, as links to read and as data. */
export function WayThere({ steps, here }: { steps: Step[]; here: Step }) {
  return (
    <>
      <StructuredData data={graph(breadcrumbs({ name: t('site.home'), path: '/' }, ...steps, here))} />
      <Freeze name="way">
        <nav className="way meta" aria-label={t('site.way')}>
          <ol>
            {steps.map(({ name, path }) => (
              <li key={path}>
                <a href={path}>{name}</a>
              </li>
            ))}
            <li aria-current="page">{here.name}</li>
          </ol>
        </nav>
      </Freeze>
    </>
  );
}
