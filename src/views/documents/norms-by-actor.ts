import type { Library } from '../../library/open.ts';
import type { Text } from '../../content/reading/read-text.ts';

/** Everywhere that a law binds one subject. */
export interface BoundActor {
  /** As printed; null where the sentences print no subject. */
  actor: string | null;
  places: { id: string; label: string }[];
}

/** Whom a law binds, as it prints them, in order of print; what names nobody is last. Each place once. */
export function normsByActor(library: Library, text: Text): BoundActor[] {
  const actors = new Map<string | null, Map<string, string>>();
  for (const { actor, provision } of library.norms.filter((norm) => norm.provision.text === text.id)) {
    const places = actors.get(actor) ?? new Map<string, string>();
    places.set(provision.id, provision.label);
    actors.set(actor, places);
  }
  const all = [...actors].map(([actor, places]) => ({
    actor,
    places: [...places].map(([id, label]) => ({ id, label })),
  }));
  return [...all.filter(({ actor }) => actor !== null), ...all.filter(({ actor }) => actor === null)];
}
