import { packKept, readKept, type Kept } from '../../domain/checklist/kept-check.ts';
import { presetIn } from '../../domain/rules/preset.ts';
import { findField } from './check-form.ts';
import { part } from '../frame/element.ts';
import { stepNow } from './history-steps.ts';
import { openTabStore, type TabStore } from '../frame/tab-store.ts';

/** What this tab keeps of the checklist. */
export interface KeptAnswers {
  /** What was kept when the page was opened; null where that was nothing, or of no use. */
  readonly before: Kept | null;
  keep(kept: Kept): void;
}

/** The words under the heading on what is kept, and what became of it. */
function tell(root: HTMLElement, selector: string, words?: string): void {
  const told = part(root, selector);
  if (words !== undefined) part(told, 'span').textContent = words;
  told.hidden = false;
}

const offered = (form: HTMLFormElement) => ({
  question: (id: string) => form.querySelector(`#q-${CSS.escape(id)}`) !== null,
  answer: (question: string, answer: string) => findField(form, question, answer) !== null,
});

/** Gives back the answers that a chosen situation has taken the place of. */
function offerBack(root: HTMLElement, store: TabStore, text: string): void {
  tell(root, '[data-previous]');
  part(root, '[data-previous] button').onclick = () => {
    store.write(text);
    history.replaceState(null, '');
    location.reload();
  };
}

/** Opens what the tab keeps of the checklist `root`, fills its form with it, and says what became of it. */
export function openKeptAnswers(root: HTMLElement, form: HTMLFormElement): KeptAnswers {
  const store = openTabStore(root.dataset['key'] ?? '');
  const text = store.read();
  let before = text === null ? null : readKept(text, offered(form));
  if (!store.open) tell(root, '[data-blocked]');
  if (text !== null && !before) {
    store.clear();
    tell(root, '[data-damaged]');
  }
  if (before && text !== null && presetIn(location.hash) !== null) {
    offerBack(root, store, text);
    before = null;
  }
  for (const [question, answer] of Object.entries(before?.answers ?? {})) {
    const field = findField(form, question, answer);
    if (field) field.checked = true;
  }
  const count = Object.keys(before?.answers ?? {}).length;
  if (count && stepNow() === null) {
    tell(root, '[data-kept]', `这个标签页里还有先前的回答（${count} 问）。同一个孩子就接着答；换了孩子，请先清除。`);
  }
  let written = text;
  // A page that comes out of the browser's memory may be behind what the tab keeps by now.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && store.open && store.read() !== written) location.reload();
  });
  return {
    before,
    keep(kept) {
      written = Object.keys(kept.answers).length || kept.screens.length > 1 ? packKept(kept) : null;
      if (written === null) store.clear();
      else store.write(written);
    },
  };
}
