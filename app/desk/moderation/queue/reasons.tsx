'use client';
import { useEffect, useRef, useState } from 'react';
import { KeptTextarea } from '@/app/_ui/kept-textarea';
import { type Filling, fillPlaceholders, MAX_EXPLANATION, MAX_QUOTE, type Verdict } from '@/lib/moderation/schema';
import type { DeskLabels } from '../labels';
import type { Choices } from './types';

interface Props {
  id: string;
  verdict: Verdict;
  choices: Choices;
  labels: DeskLabels['reasons'];
  values: Record<string, string>;
  /** The passage selected in the text. */
  quote: string;
  /** What is known of the one comment; the rest is filled in by the server. */
  filling: Partial<Filling>;
}

/** The fields of a statement of reasons or of a request; a rule brings its default text, an own text stays. */
export function Reasons({ id, verdict, choices, labels, values, quote, filling }: Props) {
  const [ruleId, setRuleId] = useState(values.houseRuleVersionId ?? '');
  const [text, setText] = useState(values.explanation ?? '');
  const [filled, setFilled] = useState('');
  const [passage, setPassage] = useState({ text: values.quote ?? '', from: '' });
  const fields = useRef<HTMLDivElement>(null);
  // Chosen and typed before this page was awake.
  useEffect(() => {
    const form = fields.current?.closest('form');
    if (!form) return;
    const found = new FormData(form);
    setRuleId((before) => String(found.get('houseRuleVersionId') ?? before));
    setText((before) => String(found.get('explanation') ?? before));
    const quoted = found.get('quote');
    setPassage((before) => (quoted === null || quoted === before.text ? before : { ...before, text: String(quoted) }));
  }, []);
  if (quote && quote !== passage.from) setPassage({ text: quote, from: quote });
  const cited = verdict === 'REJECT' || verdict === 'TAKE_DOWN';
  const rule = choices.rules.find((entry) => String(entry.id) === ruleId);
  const fill = (template: string, rule: string) => {
    const known: Filling = { name: '{name}', article: '{article}', ...filling, rule, quote: passage.text || '{quote}' };
    const next = fillPlaceholders(template, known);
    // What a person has typed is never overwritten.
    setText((typed) => (typed === '' || typed === filled ? next : typed));
    setFilled(next);
  };
  const groups = cited
    ? choices.rules.map(({ number, title, presets, id: of }) => ({ of, label: `§ ${number} ${title}`, presets }))
    : [{ of: 0, label: labels.request, presets: verdict === 'RETURN' ? choices.requests : [] }];
  const shown = rule ? groups.filter(({ of }) => of === rule.id) : groups;
  const name = (field: string) => `${id}-${field}`;
  return (
    <div ref={fields} className="reasons">
      {cited && (
        <fieldset>
          <legend>{labels.rule}</legend>
          <div className="rule-choice">
            {choices.rules.map(({ id: versionId, number, title, shortText, presets }, index) => (
              <label key={versionId} title={shortText}>
                <input
                  type="radio"
                  name="houseRuleVersionId"
                  value={versionId}
                  checked={ruleId === String(versionId)}
                  onChange={() => {
                    setRuleId(String(versionId));
                    fill(presets[0]?.text ?? '', `§ ${number} ${title}`);
                  }}
                />
                {index < 9 && <kbd>{index + 1}</kbd>} § {number} {title}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {cited && (
        <div>
          <label htmlFor={name('law')}>{labels.law}</label>
          <input id={name('law')} name="law" maxLength={200} defaultValue={values.law ?? ''} />
        </div>
      )}
      {shown.some(({ presets }) => presets.some((preset) => preset.id > 0)) && (
        <div>
          <label htmlFor={name('preset')}>{labels.preset}</label>
          <select
            id={name('preset')}
            name="presetId"
            defaultValue={values.presetId ?? ''}
            onChange={({ target }) => {
              const group = groups.find(({ presets }) => presets.some((preset) => String(preset.id) === target.value));
              const preset = group?.presets.find((entry) => String(entry.id) === target.value);
              if (!group || !preset) return;
              if (cited) setRuleId(String(group.of));
              fill(preset.text, cited ? group.label : '');
            }}
          >
            <option value="">{labels.choose}</option>
            {shown.map(({ of, label, presets }) => (
              <optgroup key={of} label={label}>
                {presets
                  .filter((preset) => preset.id > 0)
                  .map((preset) => (
                    <option key={preset.id} value={preset.id}>
                      {preset.label}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </div>
      )}
      {(cited || verdict === 'RETURN') && (
        <div>
          <label htmlFor={name('quote')}>{labels.quote}</label>
          <KeptTextarea
            id={name('quote')}
            name="quote"
            rows={2}
            maxLength={MAX_QUOTE}
            aria-describedby={name('quote-hint')}
            value={passage.text}
            onChange={({ target }) => setPassage({ text: target.value, from: quote })}
          />
          <p id={name('quote-hint')} className="hint">
            {labels.quoteHint} <span className="needs-scripts">{labels.quoteSelected}</span>
          </p>
        </div>
      )}
      <div>
        <label htmlFor={name('explanation')}>{explanationLabel(verdict, labels)}</label>
        <KeptTextarea
          id={name('explanation')}
          name="explanation"
          rows={3}
          maxLength={MAX_EXPLANATION}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </div>
      {cited && (
        <label className="tick">
          <input type="checkbox" name="spam" defaultChecked={values.spam === 'on'} /> {labels.spam}
        </label>
      )}
    </div>
  );
}

function explanationLabel(verdict: Verdict, labels: DeskLabels['reasons']): string {
  const asked = { RETURN: labels.request, RESTORE: labels.restore, KEEP: labels.keep, UPHOLD: labels.uphold };
  return verdict in asked ? asked[verdict as keyof typeof asked] : labels.explanation;
}
