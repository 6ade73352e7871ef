import { sayCount } from '../domain/wording/say-count.ts';
import { dutyLists, type DutyList } from './duties/role.ts';
import type { Library } from './open.ts';

/** A duty list in short: 儿童主任六项. */
export const sayList = ({ role, items }: DutyList): string => `${role.name}${sayCount(items.length)}项`;

/** Every duty list in short. */
export const sayLists = (library: Pick<Library, 'roles' | 'texts'>): string =>
  dutyLists(library).map(sayList).join('、');
