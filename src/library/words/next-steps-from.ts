import type { Provision } from '../../domain/texts/provision.ts';
import type { Text } from '../../content/reading/read-text.ts';

/** From where on the words of a provision belong to a 下一步 part; null where they do not. */
export function nextStepsFrom({ data, provisions }: Text, provision: Provision): number | null {
  const parents = new Map(provisions.map(({ id, parent }) => [id, parent]));
  for (let id: string | null = provision.id; id !== null; id = parents.get(id) ?? null) {
    const step = data.nextSteps.find(({ at }) => at === `#${id}` || at === provision.text + `#${id}`);
    if (step) return id === provision.id ? Math.max(0, provision.words.indexOf(step.from ?? '')) : 0;
  }
  return null;
}
