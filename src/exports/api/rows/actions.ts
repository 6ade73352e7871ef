import { actionsOf } from '../../../library/duties/actions-of.ts';
import type { Library } from '../../../library/open.ts';
import { actionPath } from '../../../domain/addresses/address.ts';
import type { ActionRow } from '../../../schemas/api/action.ts';
import { inOrderOfId } from '../in-order.ts';

/** Every action of the duty lists. */
export const actions = (library: Library): ActionRow[] =>
  inOrderOfId(
    actionsOf(library).map(({ at, role, item, data }) => ({
      id: data.id,
      role,
      item,
      action: data.says,
      verb: data.verb,
      object: data.object,
      trigger: data.triggers.map((one) => ({ ...one, at })),
      frequency: data.frequency && { ...data.frequency, at },
      counterpart: data.counterparts.map((one) => ({ ...one, at })),
      record: data.record && { ...data.record, at },
      nature: data.nature,
      law: data.law.map(({ work, article, says, soon = null }) => ({ work, article, says, soon })),
      related: data.related,
      at,
      quote: data.quote,
      url: actionPath(data.id),
    })),
  );
