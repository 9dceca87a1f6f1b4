import { notFound, redirect } from 'next/navigation';
import { Field } from '@/app/_ui/field';
import { FormError } from '@/app/_ui/form-error';
import { PageTitle } from '@/app/_ui/page-title';
import { currentViewer } from '@/lib/accounts/session';
import { refusedForm } from '@/lib/answer';
import { mayModerate, mayWriteRules } from '@/lib/moderation/policy';
import { rulesWithHistory } from '@/lib/moderation/rules/queries';
import { dated, t } from '@/lib/site/messages';
import { addRuleAction, reviseRuleAction } from './actions';
import { RuleFields } from './rule-fields';

/** The house rules with every version; admins write new ones, moderators read. */
export default async function RulesPage() {
  const viewer = await currentViewer();
  if (!viewer) redirect('/account/sign-in?callbackUrl=/desk/moderation/rules');
  if (!mayModerate(viewer)) notFound();
  const rules = await rulesWithHistory();
  const writes = mayWriteRules(viewer);
  const refused = refusedForm();
  const added = refused && 'key' in refused.values ? refused.values : {};
  return (
    <>
      <PageTitle title={t('ruleEditor.title')} intro={t('ruleEditor.intro')} />
      <FormError>{refused?.error}</FormError>
      {!writes && <p className="hint">{t('ruleEditor.readOnly')}</p>}
      {rules.map(({ id, key, number, versions: [current, ...earlier] }) => (
        <section key={key} className="rule" aria-labelledby={`rule-${key}`}>
          <h2 id={`rule-${key}`}>
            § {number} {current?.title}
          </h2>
          <p>{current?.shortText}</p>
          <p>{current?.fullText}</p>
          {current && <p className="meta">{about(current)}</p>}
          {writes && (
            <details open={refused?.values.ruleId === String(id)}>
              <summary>{t('ruleEditor.edit')}</summary>
              <form action={reviseRuleAction} className="stack">
                <input type="hidden" name="ruleId" value={id} />
                <input type="hidden" name="version" value={current?.version ?? 0} />
                <RuleFields id={key} values={{ ...current, ...refusedForm({ ruleId: String(id) })?.values }} revises />
              </form>
            </details>
          )}
          {earlier.length > 0 && (
            <details>
              <summary>{t('ruleEditor.history')}</summary>
              {earlier.map((version) => (
                <div key={version.id} className="earlier">
                  <p className="meta">{about(version)}</p>
                  <p>
                    <strong>{version.title}.</strong> {version.shortText}
                  </p>
                  <p>{version.fullText}</p>
                </div>
              ))}
            </details>
          )}
        </section>
      ))}
      {writes && (
        <details className="rule" open={'key' in added}>
          <summary>{t('ruleEditor.add')}</summary>
          <form action={addRuleAction} className="stack">
            <Field
              id="new-key"
              name="key"
              label={t('ruleEditor.key')}
              required
              pattern="[a-z][a-z0-9\-]*"
              maxLength={40}
              defaultValue={added.key}
            />
            <Field
              id="new-number"
              name="number"
              label={t('ruleEditor.number')}
              type="number"
              min={1}
              max={99}
              required
              defaultValue={added.number}
            />
            <RuleFields id="new" values={added} />
          </form>
        </details>
      )}
    </>
  );
}

interface Version {
  version: number;
  createdAt: Date;
  _count: { decisions: number };
}

const about = ({ version, createdAt, _count }: Version) =>
  t('ruleEditor.version', { version, date: dated(createdAt).text, count: _count.decisions });
