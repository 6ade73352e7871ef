import { presetIn, presetOf, type Presets } from '../../domain/rules/preset.ts';
import { fieldOf } from './check-form.ts';
import { part } from '../frame/element.ts';

/** Gives the answers of the situation that the address names, takes it out of the address, and says so in `root`. */
export function takePreset(root: HTMLElement, form: HTMLFormElement, presets: Presets): void {
  const situation = presetIn(location.hash);
  if (situation === null) return;
  history.replaceState(history.state, '', location.pathname + location.search);
  const preset = presetOf(presets, situation);
  for (const [question, answer] of Object.entries(preset?.answers ?? {})) {
    fieldOf(form, question, answer).checked = true;
  }
  const told = part(root, '[data-preset]');
  told.textContent = preset
    ? `已按“${preset.name}”填好能确定的回答，可以在“已答”里改。`
    : '链接里的情形不认识，请直接回答下面的问题。';
  told.hidden = false;
}
