/** A form's fields as one object; several of one name are a list joined by commas, as the server reads them. */
export function fieldsOf(form: HTMLFormElement): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string' || name.startsWith('$')) continue;
    fields[name] = Object.hasOwn(fields, name) ? `${fields[name]},${value}` : value;
  }
  return fields;
}
