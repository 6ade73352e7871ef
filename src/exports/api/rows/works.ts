import type { Library } from '../../../library/open.ts';
import { workPath } from '../../../domain/addresses/address.ts';
import { tellWork } from '../../../domain/wording/say-work.ts';
import type { WorkRow } from '../../../schemas/api/work.ts';
import { inOrderOfId } from '../in-order.ts';

/** Every work the site knows, the corpus's own texts among them. */
export const works = (library: Library): WorkRow[] =>
  inOrderOfId(
    [...library.works.values()].map((work) => ({
      id: work.id,
      kind: work.kind,
      title: work.title,
      aliases: work.aliases,
      number: work.number,
      issuers: work.issuers,
      date: work.date,
      state: work.state,
      held: work.held,
      checked: work.checked,
      parent: work.parent ?? work.carriesOut[0] ?? null,
      carriesOut: work.carriesOut,
      since: work.since ?? null,
      newerThan: work.newerThan,
      bindsIn: work.bindsIn ?? null,
      touches: work.touches ?? null,
      note: tellWork(work) ?? null,
      url: workPath(work),
    })),
  );
