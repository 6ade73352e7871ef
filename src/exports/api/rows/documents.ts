import { absolute } from '../../../content/kinds/all-claims.ts';
import { printed } from '../../../content/kinds/all-works.ts';
import type { Library } from '../../../library/open.ts';
import type { Text } from '../../../content/reading/read-text.ts';
import { documentPath } from '../../../domain/addresses/address.ts';
import type { DocumentRow } from '../../../schemas/api/document.ts';
import { inOrderOfId } from '../in-order.ts';

function sourceOf(library: Library, id: string): DocumentRow['source'] {
  const source = library.sources.find(({ data }) => data.texts.includes(id));
  if (!source) throw new Error(`The text ${id} stands in no source.`);
  return { file: source.data.file, sha256: source.data.sha256 };
}

const documentRow = (library: Library, text: Text): DocumentRow => {
  const { issuers, region, date, answers, passedOver, relations, topics, inForce, revised } = text.data;
  return {
    id: text.id,
    kind: text.kind,
    title: printed(text, 'title'),
    number: printed(text, 'number'),
    issuers,
    region,
    date: { printed: printed(text, 'date'), sort: date.sort, note: date.reason ?? null },
    inForce: inForce ? { ...inForce, at: absolute(inForce.at, text.id) } : null,
    revised: revised.map(({ on, at, quote }) => ({ on, at: absolute(at, text.id), quote })),
    addressee: printed(text, 'addressee'),
    signatory: printed(text, 'signatory')?.replace(/^签发人[：:]\s*/, '') ?? null,
    classMark: text.data.class?.letter ?? null,
    answers: answers
      ? {
          body: answers.body,
          session: answers.session ?? null,
          number: answers.number ?? null,
          called: answers.called,
          title: answers.title ?? null,
          proposer: answers.proposer,
        }
      : null,
    passedOver: passedOver.map(({ word, at, quote }) => ({ word, at: absolute(at, text.id), quote })),
    relations: relations.map(({ kind, work, at, quote }) => ({ kind, work, at: absolute(at, text.id), quote })),
    topics,
    url: documentPath(text.id),
    source: sourceOf(library, text.id),
  };
};

/** Every text of the corpus. */
export const documents = (library: Library): DocumentRow[] =>
  inOrderOfId(library.texts.map((text) => documentRow(library, text)));
