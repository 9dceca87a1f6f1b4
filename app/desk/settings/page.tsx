import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { Notice } from '@/app/_ui/notice';
import { PageTitle } from '@/app/_ui/page-title';
import { currentViewer } from '@/lib/accounts/session';
import { refusedForm } from '@/lib/answer';
import { t } from '@/lib/site/messages';
import { choicesOf, type FieldKind, formValues, type SectionName, sections } from '@/lib/site/settings/form-fields';
import { mayChangeSettings } from '@/lib/site/settings/policy';
import { newestSettings, settingsHistory } from '@/lib/site/settings/queries';
import type { SettingName } from '@/lib/site/settings/schema';
import { changeSettingsAction } from './actions';
import { SettingsForm } from './form';
import { SettingsHistory } from './history';

export const metadata: Metadata = { title: t('settings.title') };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SettingsPage({ searchParams }: Props) {
  const viewer = await currentViewer();
  if (!viewer) redirect('/account/sign-in?callbackUrl=/desk/settings');
  if (!mayChangeSettings(viewer)) notFound();
  const { saved, before } = await searchParams;
  const from = typeof before === 'string' && /^\d{1,9}$/.test(before) ? Number(before) : undefined;
  const [{ version, values }, history] = await Promise.all([newestSettings(), settingsHistory(from)]);
  const refused = refusedForm();
  return (
    <>
      <PageTitle title={t('settings.title')} intro={t('settings.intro')} />
      {saved && !refused && (
        <Notice tone="success" role="status">
          {t('settings.saved')}
        </Notice>
      )}
      <SettingsForm
        action={changeSettingsAction}
        refused={refused}
        seen={version}
        sections={described(formValues(values))}
        labels={{ save: t('settings.save'), refused: t('settings.refused') }}
      />
      <SettingsHistory {...history} paged={from !== undefined} />
    </>
  );
}

function described(values: Record<SettingName, string>) {
  return (Object.keys(sections) as SectionName[]).map((section) => ({
    name: section,
    title: t(`settings.sections.${section}`),
    settings: (Object.entries(sections[section]) as [SettingName, FieldKind][]).map(([name, kind]) => ({
      name,
      kind,
      label: t(`settings.fields.${name}`),
      help: help(name),
      value: values[name],
      options: choicesOf(name).map((value) => ({ value, label: t(`settings.choices.${value}`) })),
    })),
  }));
}

function help(name: SettingName): string {
  const key = `settings.help.${name}` as Parameters<typeof t>[0];
  return t.has(key) ? t(key) : '';
}
