import { sayDay, type Day } from '../time/day.ts';
import { sayCitedProvision, type Block, type ShownWords, type TrainingModule } from '../training/training-module.ts';
import { branch, figureTree, type Branch } from '../training/slide-tree.ts';
import { agendaOf } from './agenda.ts';
import type { Cover } from './compose-slides.ts';
import { sayCalls, type Chosen } from './parts.ts';
import { planComposed } from './plan.ts';
import { sayLength, type Length } from './composition.ts';

const SUGGESTED = '表式和时间是本站的建议，文件没有规定，可按当地情况改。';

const p = (words: string, kind = ''): Branch => branch('p', kind ? { class: kind } : {}, words);
const blank = (name: string, filled = ''): Branch =>
  branch('li', {}, `${name} `, filled || branch('span', { class: 'blank' }));
const blanks = (...all: Branch[]): Branch => branch('ul', { class: 'blanks' }, ...all);
const quoted = ({ quote, place }: ShownWords): Branch =>
  branch('blockquote', { class: 'quote' }, quote, branch('span', { class: 'meta' }, ` ${sayCitedProvision(place)}`));
const row = (cell: 'td' | 'th', words: string[]): Branch =>
  branch('tr', {}, ...words.map((one) => branch(cell, cell === 'th' ? { scope: 'col' } : {}, one)));
const table = (kind: string, head: string[], rows: string[][]): Branch =>
  branch(
    'table',
    { class: kind },
    branch('thead', {}, row('th', head)),
    branch('tbody', {}, ...rows.map((words) => row('td', words))),
  );

/** What was put together, with its title above; each part of it a branch. */
const sheet = (title: string, ...parts: Branch[]): Branch =>
  branch('section', { class: 'made' }, branch('h2', {}, title), ...parts);

/** A plan of the training in its time. @throws Error where there is more than it has room for */
export function planSheet(chosen: Chosen, cover: Cover, length: Length): Branch {
  const plan = planComposed(agendaOf(chosen), length);
  const days = plan[plan.length - 1]?.day ?? 1;
  return sheet(
    `安排：${cover.title}（${sayLength(length)}）`,
    blanks(blank('单位', cover.unit), blank('日期', cover.date), blank('讲课人', cover.trainer)),
    table(
      'ruled',
      ['时间', '分钟', '内容'],
      plan.map(({ day, from, to, minutes, says }) => [
        `${days > 1 ? `第${day}天 ` : ''}${from}—${to}`,
        String(minutes),
        says,
      ]),
    ),
    p(SUGGESTED, 'meta'),
  );
}

/** The blocks of a module as a learner gets them: answers are lines to write on. */
function blockParts(block: Block): Branch[] {
  switch (block.kind) {
    case 'prose':
      return [p(block.text)];
    case 'list':
      return [branch('ul', {}, ...block.items.map((item) => branch('li', {}, item)))];
    case 'words':
      return [quoted(block.words)];
    case 'fact':
      return [
        p(block.says ? `${block.name}：${block.says}` : block.name),
        ...(block.words ? [quoted(block.words)] : []),
      ];
    case 'law':
      return [p(`${block.name}（本站转述，不是原文）`), p(block.says)];
    case 'case':
      return [branch('h4', {}, `案例：${block.title}`), p(block.story)];
    case 'exercise':
      return [branch('h4', {}, '练习'), p(block.ask), branch('div', { class: 'lines' }, p(''), p(''), p(''))];
    case 'mistake':
      return [branch('h4', { class: 'wrong' }, `误：${block.says}`), ...block.why.flatMap(blockParts)];
    case 'figure': {
      const { figure } = block;
      const steps = figure.kind === 'flow' ? figure.steps : [];
      return [
        p(figure.says, 'meta'),
        figure.kind === 'table'
          ? table('ruled', figure.head, figure.rows)
          : figure.kind === 'picture'
            ? figureTree(figure)
            : branch('ol', {}, ...steps.map(({ who, says }) => branch('li', {}, who ? `${who}：${says}` : says))),
      ];
    }
  }
}

const moduleParts = ({ title, topic, sections, recording }: TrainingModule): Branch[] => [
  branch('h3', {}, title),
  quoted(topic),
  ...sections.flatMap((section) => [branch('h4', {}, section.title), ...section.blocks.flatMap(blockParts)]),
  ...recording.map((rule) => p(rule, 'meta')),
];

/** What learners take home. */
export function handoutSheet(chosen: Chosen, cover: Cover, day: Day): Branch {
  const { modules, situations, clauses, promises, amounts } = chosen;
  const heading = (words: string, some: unknown[]): Branch[] => (some.length ? [branch('h3', {}, words)] : []);
  return sheet(
    `讲义：${cover.title}`,
    p(`数据截至${sayDay(day)}。注了出处的引文是原文；其余是本站的概括、说明和提醒，不是文件的话。`, 'meta'),
    blanks(blank('姓名'), blank('单位'), blank('日期', cover.date)),
    ...modules.flatMap(moduleParts),
    ...situations.flatMap(({ name, calls, callsIf, steps }) => [
      branch('h3', {}, `情形：${name}`),
      ...(calls.length ? [p(`${sayCalls(calls, callsIf)}（号码是本站补充，不是文件所载）`, 'bad')] : []),
      ...steps.flatMap(({ when, says, words, laws }) => [
        p(`${when}：${says}${laws.length ? `（依据：${laws.join('、')}，本站转述）` : ''}`),
        ...words.slice(0, 1).map(quoted),
      ]),
    ]),
    ...heading('条款', clauses),
    ...clauses.map(({ words, place }) => quoted({ at: '', quote: words, place })),
    ...heading('承诺', promises),
    ...promises.flatMap(({ says, words }) => [p(says), quoted(words)]),
    ...heading('金额', amounts),
    ...amounts.flatMap(({ says, sum, where, since, words }) => [
      p(`${says}：${sum}（${where}，${since}）`),
      quoted(words),
    ]),
  );
}

/** A sheet to sign on, a row a person. */
export const recordSheet = (chosen: Chosen, cover: Cover, people: number): Branch =>
  sheet(
    `签到记录表：${cover.title}`,
    blanks(
      blank('主办单位', cover.unit),
      blank('日期', cover.date),
      blank('地点'),
      blank('讲课人', cover.trainer),
      blank('应到', `${people}人`),
      blank('实到'),
    ),
    p(
      `内容：${agendaOf(chosen)
        .map(({ says }) => says)
        .join('；')}`,
    ),
    table(
      'ruled names',
      ['序号', '姓名', '村（居）或乡镇（街道）', '职务', '签名'],
      Array.from({ length: people }, (_, i) => [String(i + 1), '', '', '', '']),
    ),
    p(SUGGESTED, 'meta'),
  );

const ASKED = ['讲得清楚', '举的例子村里会遇到', '时间合适', '原文和本站的话分得清', '回去就用得上'];

/** What learners think of it; without a name. */
export const evaluationSheet = (chosen: Chosen, cover: Cover): Branch =>
  sheet(
    `培训评价表：${cover.title}`,
    p('不写姓名。每行选一格打勾。'),
    table(
      'ruled',
      ['', '很同意', '同意', '一般', '不同意'],
      ASKED.map((one) => [one, '', '', '', '']),
    ),
    table(
      'ruled',
      ['学了什么', '会了', '还不会'],
      agendaOf(chosen).map(({ says }) => [says, '', '']),
    ),
    p('还想学什么、哪里没听懂：'),
    branch('div', { class: 'lines' }, ...Array.from({ length: 8 }, () => p(''))),
    p(SUGGESTED, 'meta'),
  );

/** That somebody took part; the name is written by hand. */
export const certificateSheet = (chosen: Chosen, cover: Cover): Branch =>
  branch(
    'section',
    { class: 'made certificate' },
    branch('h2', {}, '参加培训证明'),
    branch('p', {}, branch('span', { class: 'blank' }), ` 同志参加了“${cover.title}”。`),
    p(
      `学习内容：${agendaOf(chosen)
        .map(({ says }) => says)
        .join('；')}。`,
    ),
    blanks(blank('举办单位', cover.unit), blank('日期', cover.date)),
    p('只证明参加过这次培训，不是国家颁发的证书，不代表职业资格。', 'meta'),
    p('样式是本站的建议；算不算学时，由发证的单位定。', 'meta on-screen'),
  );
