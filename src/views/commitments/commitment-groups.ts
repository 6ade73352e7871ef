import { ledgerPath, replyPath } from '../../domain/addresses/address.ts';
import { groupFiles, type CommitmentFile, type CommitmentGrouping } from '../../domain/commitments/commitment-files.ts';
import { hasDay } from '../../domain/commitments/commitment-time.ts';
import { ledgerFacets, type LedgerWay } from './commitment-facets.ts';
import type { Library } from '../../library/open.ts';
import type { Tracked } from '../../library/commitments/tracked.ts';

/** A part of the ledger that can be followed by itself. */
export interface CommitmentGroup {
  by: CommitmentGrouping;
  id: string;
  name: string;
  /** Site-relative address of the page that shows it. */
  page: string;
  commitments: Tracked[];
  files: CommitmentFile[];
}

const GROUPINGS: Partial<Record<LedgerWay, CommitmentGrouping>> = { reply: 'reply', by: 'agency', topic: 'topic' };

/** Every reply (or policy), agency and topic that has commitments; only a reply has a page of its own for them. */
export const commitmentGroups = (library: Library): CommitmentGroup[] =>
  ledgerFacets(library).flatMap(({ way, value: id, valueName: name, commitments }) => {
    const by = GROUPINGS[way];
    if (!by || (by === 'agency' && !library.agencies.has(id))) return [];
    const ofReply = by === 'reply' && commitments[0]?.text.kind === 'reply';
    const page = ofReply ? replyPath(id) : ledgerPath(way, id);
    const hasDue = commitments.some(({ data }) => hasDay(data.due));
    return [{ by, id, name, page, commitments, files: groupFiles(by, id, hasDue) }];
  });

/** The files of one value of the ledger; empty where it has none of its own. */
export const filesOf = (groups: CommitmentGroup[], way: LedgerWay, value: string): CommitmentFile[] =>
  groups.find(({ by, id }) => by === GROUPINGS[way] && id === value)?.files ?? [];
