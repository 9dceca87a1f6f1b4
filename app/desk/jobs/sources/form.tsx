import { FieldsForm } from '@/app/_ui/fields-form';
import { refusedForm } from '@/lib/answer';
import type { jobSource } from '@/lib/jobs/feeds/queries';
import { PACES } from '@/lib/jobs/feeds/source-schema';
import { t } from '@/lib/site/messages';
import { saveSourceAction } from './actions';

/** A partner feed's form; any format is recognised by itself. */
export function SourceForm({ source }: { source: Awaited<ReturnType<typeof jobSource>> }) {
  return (
    <FieldsForm
      action={saveSourceAction}
      refused={refusedForm({ form: 'source' })}
      hidden={{ form: 'source', id: String(source?.id ?? '') }}
      fields={[
        { name: 'name', label: t('jobs.sources.name'), kind: 'line', maxLength: 120, required: true },
        { name: 'url', label: t('jobs.sources.url'), kind: 'url', maxLength: 2_000, required: true },
        { name: 'company', label: t('jobs.sources.company'), kind: 'line', maxLength: 120 },
        { name: 'country', label: t('jobs.fields.country'), kind: 'line', maxLength: 2 },
        {
          name: 'everyMinutes',
          label: t('jobs.sources.pace'),
          kind: 'select',
          values: PACES.map((minutes) => ({
            id: String(minutes),
            label: t('jobs.sources.hours', { count: minutes / 60 }),
          })),
        },
        { name: 'review', label: t('jobs.sources.review'), kind: 'box' },
        { name: 'paused', label: t('jobs.sources.paused'), kind: 'box' },
      ]}
      values={
        source
          ? {
              ...{ name: source.name, url: source.url, company: source.company, country: source.country },
              everyMinutes: String(source.everyMinutes),
              review: source.review ? 'on' : '',
              paused: source.paused ? 'on' : '',
            }
          : { country: 'DE', everyMinutes: '360' }
      }
      button={t('editing.save')}
    />
  );
}
