import type { Library } from '../../../library/open.ts';
import { actionsIn, provisionsIn } from '../../../library/duties/situations-of.ts';
import { situationPath } from '../../../domain/addresses/address.ts';
import type { SituationRow } from '../../../schemas/api/situation.ts';
import { inOrderOfId } from '../in-order.ts';

/** Every situation, with its steps. */
export const situations = (library: Library): SituationRow[] =>
  inOrderOfId(
    library.situations.map(({ data }) => ({
      ...data,
      home: data.home ?? null,
      urgentIf: data.urgentIf ?? null,
      actions: actionsIn(data),
      provisions: provisionsIn(data),
      url: situationPath(data.id),
    })),
  );
