import { advertsOfEmployer } from '@/lib/jobs/employers/queries';
import { t } from '@/lib/site/messages';

interface Props {
  employer: { slug: string; name: string; url: string } | null;
  employerId: number | null;
  /** As the advert names it. */
  website: string;
}

/** Who offers the job, and what else they offer. */
export async function EmployerBox({ employer, employerId, website }: Props) {
  if (!employer || employerId === null) return null;
  const others = Math.max(0, (await advertsOfEmployer(employerId)) - 1);
  const url = website || employer.url;
  return (
    <section className="employer-box" aria-labelledby="employer">
      <h2 id="employer">{t('jobs.employer')}</h2>
      <p>
        <strong>{employer.name}</strong>
      </p>
      <ul>
        <li>
          <a href={`/jobs/employers/${employer.slug}`}>
            {t('jobs.employerMore', { name: employer.name, count: others })}
          </a>
        </li>
        {url && (
          <li>
            <a href={url} rel="nofollow noopener">
              {t('jobs.website')}: {new URL(url).hostname}
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}
