import { findNorms, type FoundNorm } from '../../domain/references/find-norms.ts';
import type { Provision } from '../../domain/texts/provision.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import type { Text } from '../../content/reading/read-text.ts';
import { commitsTo } from '../../schemas/texts/text-kinds.ts';
import { actorsIn, actorsNamedIn } from './subject-of.ts';

/** What a law asks of somebody, with its place; nobody writes it down. */
export interface Norm extends FoundNorm {
  at: string;
  provision: Provision;
  /** The bodies, posts and collectives that the subject or the condition names, by id. */
  by: string[];
}

/** Every norm of `text` in order of print; none where it is no law. Headings and what stands around the body are none. */
export function normsOf(corpus: Corpus, text: Text): Norm[] {
  if (commitsTo(text.kind) !== 'norm') return [];
  const names = actorsNamedIn(corpus, text);
  return text.provisions
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .flatMap((provision) =>
      findNorms(provision.words).map((norm) => ({
        ...norm,
        at: provision.at,
        provision,
        by: [...new Set(actorsIn(norm.actor ?? norm.condition ?? '', names).map(({ id }) => id))],
      })),
    );
}
