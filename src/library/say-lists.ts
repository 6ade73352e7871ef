import { sayHan } from '../domain/texts/label-provision.ts';
import { dutyLists, type DutyList } from './role.ts';
import type { Library } from './open.ts';

/** A duty list in short: 儿童主任六项. */
export const sayList = ({ role, items }: DutyList): string => `${role.name}${sayHan(items.length)}项`;

/** Every duty list in short. */
export const sayLists = (library: Pick<Library, 'roles' | 'texts'>): string =>
  dutyLists(library).map(sayList).join('、');
