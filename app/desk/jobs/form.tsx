import { FieldsForm, type FormField } from '@/app/_ui/fields-form';
import { refusedForm } from '@/lib/answer';
import { deskTopics } from '@/lib/articles/topics/queries';
import type { deskAdvert } from '@/lib/jobs/desk/queries';
import { CURRENCIES, EMPLOYMENT_TYPES, LEVELS, SALARY_PERIODS, WORKPLACES } from '@/lib/jobs/schema';
import { t } from '@/lib/site/messages';
import { newsroomClock } from '@/lib/site/newsroom-time';
import { saveAction } from './actions';

type Advert = Awaited<ReturnType<typeof deskAdvert>>;

/** An advert's form; its address is chosen once. */
export async function AdvertForm({ advert }: { advert: Advert }) {
  const topics = await deskTopics();
  const label = (name: Parameters<typeof field>[0]) => field(name);
  const fields: FormField[] = [
    { name: 'title', label: label('title'), kind: 'line', maxLength: 120, required: true },
    ...(advert ? [] : [{ name: 'slug', label: label('slug'), kind: 'line', maxLength: 120 } as const]),
    { name: 'company', label: label('company'), kind: 'line', maxLength: 120, required: true },
    { name: 'companyUrl', label: label('companyUrl'), kind: 'url', maxLength: 500 },
    { name: 'place', label: label('place'), kind: 'line', maxLength: 120, required: true },
    { name: 'country', label: label('country'), kind: 'line', maxLength: 2 },
    { name: 'postalCode', label: label('postalCode'), kind: 'line', maxLength: 10 },
    { name: 'street', label: label('street'), kind: 'line', maxLength: 200 },
    {
      name: 'employmentType',
      label: label('employmentType'),
      kind: 'select',
      values: EMPLOYMENT_TYPES.map((value) => ({ id: value, label: t(`jobs.${value}`) })),
    },
    {
      name: 'workplace',
      label: t('jobs.search.remote'),
      kind: 'select',
      values: WORKPLACES.map((value) => ({ id: value, label: t(`jobs.workplaces.${value}`) })),
    },
    {
      name: 'level',
      label: t('jobs.search.level'),
      kind: 'select',
      values: [{ id: '', label: '–' }, ...LEVELS.map((value) => ({ id: value, label: t(`jobs.levels.${value}`) }))],
    },
    { name: 'salaryMin', label: label('salaryMin'), kind: 'number' },
    { name: 'salaryMax', label: label('salaryMax'), kind: 'number' },
    {
      name: 'salaryPeriod',
      label: label('salaryPeriod'),
      kind: 'select',
      values: SALARY_PERIODS.map((value) => ({ id: value, label: t(`jobs.per.${value}`) })),
    },
    {
      name: 'currency',
      label: label('currency'),
      kind: 'select',
      values: CURRENCIES.map((value) => ({ id: value, label: value })),
    },
    { name: 'bodyHtml', label: label('bodyHtml'), kind: 'text', maxLength: 50_000 },
    { name: 'applyUrl', label: label('applyUrl'), kind: 'line', maxLength: 500, required: true },
    { name: 'reference', label: label('reference'), kind: 'line', maxLength: 200 },
    { name: 'until', label: label('until'), kind: 'date' },
    {
      name: 'topics',
      label: t('shelves.topics'),
      kind: 'choices',
      options: topics.map(({ id, name }) => ({ id, label: name })),
    },
  ];
  return (
    <FieldsForm
      action={saveAction}
      refused={refusedForm({ form: 'advert' })}
      hidden={{ form: 'advert', id: String(advert?.id ?? '') }}
      fields={fields}
      values={valuesOf(advert)}
      button={t('editing.save')}
    />
  );
}

const field = (
  name:
    | 'title'
    | 'slug'
    | 'company'
    | 'companyUrl'
    | 'place'
    | 'country'
    | 'employmentType'
    | 'salaryMin'
    | 'salaryMax'
    | 'salaryPeriod'
    | 'bodyHtml'
    | 'applyUrl'
    | 'until'
    | 'street'
    | 'postalCode'
    | 'currency'
    | 'reference',
) => t(`jobs.fields.${name}`);

function valuesOf(advert: Advert): Record<string, string> {
  if (!advert) return { country: 'DE' };
  const { title, company, companyUrl, place, country, employmentType, salaryPeriod, bodyHtml, applyUrl } = advert;
  const { workplace, street, postalCode, currency, reference } = advert;
  return {
    ...{ title, company, companyUrl, place, country, employmentType, salaryPeriod, bodyHtml, applyUrl },
    ...{ workplace, street, postalCode, currency, reference, level: advert.level ?? '' },
    salaryMin: String(advert.salaryMin ?? ''),
    salaryMax: String(advert.salaryMax ?? ''),
    until: advert.expiresAt ? newsroomClock(advert.expiresAt).slice(0, 10) : '',
    topics: advert.topics.map(({ id }) => id).join(),
  };
}
