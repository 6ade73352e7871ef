import { presetIn, presetOf, type Presets } from '../domain/preset.ts';
import { fieldOf } from './check-form.ts';

/**
 * Gives the answers of the situation that the address names, and takes the situation out of the address.
 *
 * @returns what was done, in words; null where the address names no situation
 */
export function takePreset(form: HTMLFormElement, presets: Presets): string | null {
  const situation = presetIn(location.hash);
  if (situation === null) return null;
  history.replaceState(history.state, '', location.pathname + location.search);
  const preset = presetOf(presets, situation);
  if (!preset) return '链接里的情形不认识，请直接回答下面的问题。';
  for (const [question, answer] of Object.entries(preset.answers)) fieldOf(form, question, answer).checked = true;
  return `已按“${preset.name}”填好能确定的回答，可以在“已答”里改。`;
}
