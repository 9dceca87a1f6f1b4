import type { FormField } from '@/app/_ui/fields-form';
import { MAX_TEXT } from '@/lib/jobs/owner/schema';
import { CURRENCIES, EMPLOYMENT_TYPES, LEVELS, SALARY_PERIODS, WORKPLACES } from '@/lib/jobs/schema';
import { t } from '@/lib/site/messages';

/** What an employer is asked, in the order in which they think of it. */
export const ownFormFields = (): FormField[] => [
  { name: 'title', label: t('jobs.fields.title'), kind: 'line', maxLength: 120, required: true },
  { name: 'company', label: t('jobs.fields.company'), kind: 'line', maxLength: 120, required: true },
  { name: 'companyUrl', label: t('jobs.fields.companyUrl'), kind: 'url', maxLength: 500 },
  { name: 'place', label: t('jobs.fields.place'), kind: 'line', maxLength: 120, required: true },
  { name: 'postalCode', label: t('jobs.fields.postalCode'), kind: 'line', maxLength: 10 },
  { name: 'street', label: t('jobs.fields.street'), kind: 'line', maxLength: 200 },
  { name: 'country', label: t('jobs.fields.country'), kind: 'line', maxLength: 2 },
  {
    name: 'workplace',
    label: t('jobs.search.remote'),
    kind: 'select',
    values: WORKPLACES.map((id) => ({ id, label: t(`jobs.workplaces.${id}`) })),
  },
  {
    name: 'employmentType',
    label: t('jobs.fields.employmentType'),
    kind: 'select',
    values: EMPLOYMENT_TYPES.map((id) => ({ id, label: t(`jobs.${id}`) })),
  },
  {
    name: 'level',
    label: t('jobs.search.level'),
    kind: 'select',
    values: [{ id: '', label: '–' }, ...LEVELS.map((id) => ({ id, label: t(`jobs.levels.${id}`) }))],
  },
  { name: 'salaryMin', label: t('jobs.owner.salaryMin'), kind: 'number' },
  { name: 'salaryMax', label: t('jobs.fields.salaryMax'), kind: 'number' },
  {
    name: 'salaryPeriod',
    label: t('jobs.fields.salaryPeriod'),
    kind: 'select',
    values: SALARY_PERIODS.map((id) => ({ id, label: t(`jobs.per.${id}`) })),
  },
  {
    name: 'currency',
    label: t('jobs.fields.currency'),
    kind: 'select',
    values: CURRENCIES.map((id) => ({ id, label: id })),
  },
  { name: 'text', label: t('jobs.owner.text'), kind: 'text', maxLength: MAX_TEXT, required: true },
  { name: 'applyUrl', label: t('jobs.fields.applyUrl'), kind: 'line', maxLength: 500, required: true },
  { name: 'reference', label: t('jobs.fields.reference'), kind: 'line', maxLength: 200 },
  { name: 'until', label: t('jobs.fields.until'), kind: 'date' },
];
