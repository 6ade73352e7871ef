import { dutyPath, provisionPath } from '../domain/addresses/address.ts';
import { sayCount } from '../domain/wording/say-count.ts';
import type { Library } from '../library/open.ts';
import { dutyLists, roleNames } from '../library/duties/role.ts';
import { sayList } from '../library/say-lists.ts';

/** A door of the home page: for whom, what is behind it, and the ways that are asked for most. */
export interface Door {
  name: string;
  path: string;
  says: string;
  also: { path: string; name: string }[];
}

/** The doors of the home page, one for each who comes. */
export function homeDoors(library: Library): Door[] {
  const replies = library.texts.filter(({ kind }) => kind === 'reply').length;
  /** The first that demands a training every year. */
  const [demand] = library.trainingDemands.flatMap(({ data: { at, yearly } }) => (yearly ? [{ at, ...yearly }] : []));
  return [
    {
      name: `我是${roleNames(library)}`,
      path: '/duties/',
      says: '情形、职责、向谁报告、岗位补贴',
      also: [
        { path: '/situations/', name: '遇到的情形' },
        { path: '/check/', name: '待遇核对' },
        ...dutyLists(library).map((list) => ({ path: dutyPath(list.text.id), name: sayList(list) })),
        { path: '/amounts/', name: '补贴标准' },
      ],
    },
    {
      name: '我是代表、委员',
      path: '/commitments/',
      says: '答复里的每一项承诺：谁来办、何时、有什么证据',
      also: [
        { path: '/commitments/', name: '承诺台账' },
        { path: '/commitments/letter/', name: '写跟进函' },
        { path: '/documents/kind/reply/', name: `${sayCount(replies)}份答复函` },
      ],
    },
    {
      name: '我做培训',
      path: '/training/',
      says: `${demand?.inShort ? `${demand.inShort}：` : ''}讲什么，课件、讲义、测验`,
      also: [
        ...(demand ? [{ path: provisionPath(demand.at), name: '培训要求原文' }] : []),
        { path: '/training/plan/', name: '一天、两小时的安排' },
        { path: '/training/record/', name: '培训记录表' },
      ],
    },
  ];
}
