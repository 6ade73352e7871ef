import { address } from '../../domain/addresses/address.ts';
import type { Parts } from '../../domain/compose/parts.ts';
import type { LetterContent } from '../../domain/letter/letter-text.ts';
import type { QuizItem } from '../../domain/quiz/quiz-item.ts';
import type { AllChanges } from '../../domain/training/change-slides.ts';

/** What the site publishes for its own pages: whole files, the same whatever is chosen. */
interface PageData {
  'commitments/letter/items.json': LetterContent;
  'training/changes/facts.json': AllChanges;
  'training/compose/parts.json': Parts;
  'training/quiz/items.json': QuizItem[];
}

const asked = new Map<string, Promise<unknown>>();

async function ask(whole: string): Promise<unknown> {
  const answer = await fetch(whole, { credentials: 'omit' });
  if (!answer.ok) throw new Error(`${whole} did not arrive: ${answer.status}.`);
  return answer.json();
}

/**
 * The data at `path` under `base`, fetched once; nothing is sent.
 *
 * @throws where it does not arrive; it is then asked for again the next time
 */
export async function fetchData<Path extends keyof PageData>(base: string, path: Path): Promise<PageData[Path]> {
  const whole = address(base, path);
  const answer = asked.get(whole) ?? ask(whole);
  asked.set(whole, answer);
  try {
    return (await answer) as PageData[Path];
  } catch (problem) {
    asked.delete(whole);
    throw problem;
  }
}
