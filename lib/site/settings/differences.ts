import { formValues } from '@/lib/site/settings/form-fields';
import type { SettingName, Settings } from '@/lib/site/settings/schema';

export interface Difference {
  name: SettingName;
  before: string;
  after: string;
}

/** What somebody changed, setting by setting, as it stood in the form. */
export function differences(before: Settings, after: Settings): Difference[] {
  const [old, now] = [formValues(before), formValues(after)];
  return (Object.keys(now) as SettingName[])
    .filter((name) => old[name] !== now[name])
    .map((name) => ({ name, before: old[name], after: now[name] }));
}
