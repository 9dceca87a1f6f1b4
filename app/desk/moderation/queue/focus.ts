/** The card that has the focus, itself or something in it. */
export function currentCard(): number | null {
  const card = document.activeElement?.closest<HTMLElement>('[data-card]');
  return card ? Number(card.dataset.card) : null;
}

export const cardNodes = () =>
  [...document.querySelectorAll<HTMLElement>('[data-card]')].map((node) => ({
    id: Number(node.dataset.card),
    settled: node.dataset.settled !== undefined,
  }));

/** The cards that are marked to be decided together. */
export const tickedCards = () =>
  [...document.querySelectorAll('[data-card] input[form=marked]:checked')].map((tick) =>
    Number(tick.closest<HTMLElement>('[data-card]')?.dataset.card),
  );

/** Moves the focus to a card; `show` brings it to where reading begins. */
export function focusCard(id: number, show: boolean): void {
  const card = document.querySelector<HTMLElement>(`[data-card="${id}"]`);
  card?.focus({ preventScroll: true });
  if (show) card?.scrollIntoView({ block: 'start' });
}

/** Moves the focus to what the next rendering shows, with as little scrolling as possible. */
export function leaveFor(selector: string): void {
  requestAnimationFrame(() => {
    const target = document.querySelector<HTMLElement>(selector);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
  });
}

/** The passage of a card's own text that is selected right now. */
export function selectionIn(id: number): string {
  const selection = document.getSelection();
  const text = document.querySelector(`[data-card="${id}"] > .comment-text`);
  if (!selection || selection.isCollapsed || !text?.contains(selection.anchorNode)) return '';
  return selection.toString().trim().slice(0, 1_000);
}
