import type { ChangeChoice } from '../time/change-choice.ts';
import { changesBetween, factKinds, sayFactKind, type Fact } from '../time/changes-between.ts';
import { firstDay, sayDay, type Day } from '../time/day.ts';
import { layOutDrafts } from './lay-out-slides.ts';
import type { Slide } from './slide.ts';
import { numbered, type SlideDraft } from './slide-drafts.ts';
import type { DraftPiece } from './pieces-of.ts';
import { sayCitedProvision } from './training-module.ts';

const TITLE = '有哪些变化';
const RESTS = '依据见各页所注的条款';
const NOT_ALL = '只列本站收录的文件写到的。没有列到的，不等于没有变化。';

/** Every change there is, and the roles that a reader may choose between. */
export interface AllChanges {
  facts: Fact[];
  roles: { id: string; name: string }[];
  /** Places in which something changed. */
  places: { id: string; name: string }[];
}

/** The role, in words. */
const sayRole = (role: string | null, roles: AllChanges['roles']): string =>
  role === null ? '全部' : (roles.find(({ id }) => id === role)?.name ?? role);

/** One change: what it is and since when, its words, and their place. */
function piecesOf({ day, says, quote, place, before }: Fact, isOpen: boolean): DraftPiece[] {
  const line = 1;
  const when = day === null ? '' : `${sayDay(day)}　`;
  return [
    ...(before === undefined
      ? []
      : [{ style: 'prose' as const, text: before ? `以前：${before}` : '以前是多少，本站收的文件没有写', line }]),
    { style: 'strong', text: `${before === undefined ? '' : '现在：'}${when}${says}`, line },
    { style: 'words', text: quote, line, place },
    {
      style: 'source',
      text: `${sayCitedProvision(place)}${isOpen ? '　原文只写到这里，不能断定在不在所选的时间里' : ''}`,
      line,
    },
  ];
}

/** The slides of what changed in a span, by kind; and what has no day, last. `day`: up to which the content speaks. */
export function changeSlides(
  { facts, roles, places }: AllChanges,
  { from, until, role, place }: ChangeChoice,
  day: Day,
): Slide[] {
  const { sure, open, undated } = changesBetween(facts, from, until, role);
  const ownFirst = (some: Fact[]) => [
    ...some.filter(({ region }) => region === place),
    ...some.filter(({ region }) => region !== place),
  ];
  const where = places.find(({ id }) => id === place)?.name;
  const maybe = new Set(open);
  const shown = [...sure, ...open];
  const groups = factKinds.map((kind) => ({
    kind,
    some: ownFirst(facts.filter((one) => one.kind === kind && shown.includes(one))),
  }));
  const filled = groups.filter(({ some }) => some.length);
  const draft = (title: string, pieces: DraftPiece[]): SlideDraft => ({
    title,
    pieces,
    rests: RESTS,
    notes: [],
    line: 1,
  });
  const [start, end] = [firstDay(from), firstDay(until)].sort() as [Day, Day];
  const counts = filled.map(({ kind, some }) => `${sayFactKind(kind)}${some.length}项`).join('，');
  const cover: DraftPiece[] = [
    { style: 'strong', text: `${sayDay(start)}以后，到${sayDay(end)}（含这天）`, line: 1 },
    { style: 'prose', text: `看谁的：${sayRole(role, roles)}`, line: 1 },
    ...(where ? [{ style: 'prose' as const, text: `先看：${where}`, line: 1 }] : []),
    { style: 'prose', text: counts || '这段时间里没有写到变化', line: 1 },
    { style: 'prose', text: `${NOT_ALL}数据截至${sayDay(day)}。`, line: 1 },
  ];
  const each = (title: string, some: Fact[]) => some.map((one) => draft(title, piecesOf(one, maybe.has(one))));
  return layOutDrafts(
    numbered([
      draft(TITLE, cover),
      ...filled.flatMap(({ kind, some }) => each(sayFactKind(kind), some)),
      ...each('起始时间原文未载明', ownFirst(undated)),
    ]),
  );
}
