import { textKinds, type TextKind } from '../../schemas/texts/text-kinds.ts';
import type { Work } from '../../schemas/texts/work.ts';
import { sayDay } from '../time/day.ts';

const OTHER_KINDS: Record<Exclude<Work['kind'], TextKind>, string> = {
  plan: '规划方案',
  letter: '公开信',
  suggestion: '建议提案',
  programme: '项目活动',
  system: '信息系统',
  service: '服务热线',
};

const isTextKind = (kind: Work['kind']): kind is TextKind => kind in textKinds;

/** The kind of a work, in the trade's words. */
export const sayWorkKind = (kind: Work['kind']): string =>
  isTextKind(kind) ? textKinds[kind].says : OTHER_KINDS[kind];

/** Whether it is something that is done or run, not a paper. */
export const isUndertaking = (kind: Work['kind']): boolean =>
  kind === 'programme' || kind === 'system' || kind === 'service';

/** The state of a work; null is not known, and said so. */
export const sayWorkState = (state: Work['state']): string =>
  state === null
    ? '效力未核'
    : { 'in-force': '现行', ended: '已终止', completed: '已完成', replaced: '已被替代', draft: '拟定中' }[state];

/** A newer work in one line: title, number, day, what it touches. */
export const sayNewer = ({ title, number, since, touches }: Work): string =>
  `《${title}》（${[number, since && saySince(since)].filter(Boolean).join('，')}）：${touches}`;

/** The day from which a work has to be reckoned with: `2025年5月9日公布`, `2026年4月1日起施行`. */
export const saySince = ({ day, as }: NonNullable<Work['since']>): string =>
  sayDay(day) + { published: '公布', 'in-force': '起施行' }[as];

/** What a reader should know of a work, its articles with it; undefined where there is nothing to tell. */
export const tellWork = ({ says = '', articles }: Pick<Work, 'says' | 'articles'>): string | undefined =>
  says + articles.map(({ article, says: told }) => `${article}：${told}`).join('') || undefined;
