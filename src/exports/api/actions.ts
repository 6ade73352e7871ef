import { actionsOf } from '../../corpus/actions-of.ts';
import type { Library } from '../../corpus/open.ts';
import { actionPath } from '../../domain/address.ts';
import type { ActionRow } from '../../schemas/api/action.ts';
import { inOrderOfId } from './in-order.ts';

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
      trigger: data.triggers,
      frequency: data.frequency,
      counterpart: data.counterparts,
      record: data.record,
      nature: data.nature,
      law: data.law,
      related: data.related,
      at,
      quote: data.quote,
      url: actionPath(data.id),
    })),
  );
