import { hasDay } from '../../domain/commitments/commitment-time.ts';
import type { Library } from '../../library/open.ts';
import type { Tracked } from '../../library/commitments/tracked.ts';
import { ledgerFacets } from './commitment-facets.ts';

/** A body with those of its commitments that a calendar can hold; who is not named is a body of its own. */
export interface RoundBody {
  id: string;
  name: string;
  commitments: Tracked[];
}

/** The bodies that a half-yearly round goes to, those with most to answer first. */
export const roundBodies = (library: Library): RoundBody[] =>
  ledgerFacets(library)
    .filter(({ way }) => way === 'by')
    .map(({ value, valueName, commitments }) => ({
      id: value,
      name: valueName,
      commitments: commitments.filter(({ data }) => hasDay(data.due)),
    }))
    .filter(({ commitments }) => commitments.length > 0)
    .sort((a, b) => b.commitments.length - a.commitments.length);
