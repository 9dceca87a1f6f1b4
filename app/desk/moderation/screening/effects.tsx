import { EFFECTS, RULE_NAMES } from '@/lib/comments/screening/schema';
import { type Choices, effectOf } from '@/lib/comments/screening/screen';
import { t } from '@/lib/site/messages';
import { chooseEffectAction } from './actions';

/** Every rule with what it looks for and what its findings do; the word list's entries say so themselves. */
export function Effects({ choices }: { choices: Choices }) {
  return (
    <dl className="effects">
      {RULE_NAMES.map((rule) => (
        <div key={rule}>
          <dt>{t(`screening.rule.${rule}`)}</dt>
          <dd>{t(`screening.about.${rule}`)}</dd>
          {rule !== 'words' && (
            <dd>
              <form action={chooseEffectAction}>
                <input type="hidden" name="rule" value={rule} />
                <select
                  name="effect"
                  aria-label={t('screening.chooseEffect', { rule: t(`screening.rule.${rule}`) })}
                  defaultValue={effectOf(rule, choices)}
                >
                  {EFFECTS.map((effect) => (
                    <option key={effect} value={effect}>
                      {t(`screening.effect.${effect}`)}
                    </option>
                  ))}
                </select>
                <button type="submit" className="link-button">
                  {t('screening.save')}
                  <span className="visually-hidden"> – {t(`screening.rule.${rule}`)}</span>
                </button>
              </form>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
