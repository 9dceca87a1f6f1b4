/** As if it had been typed: the counter hears of it. */
export function putText(area: HTMLTextAreaElement, text: string): void {
  area.value = text;
  area.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
