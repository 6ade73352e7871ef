import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checks } from '../../src/checks/check-corpus.ts';
import { ofPolicy, ofReply, POLICY, type BadInput } from './bad-input/bad-input.ts';
import { told } from './bad-input/breaks.ts';
import { benefitStatus } from './bad-input/benefit-status.ts';
import { benefits } from './bad-input/benefits.ts';
import { changes } from './bad-input/changes.ts';
import { characters } from './bad-input/characters.ts';
import { commitments } from './bad-input/commitments.ts';
import { dangers } from './bad-input/dangers.ts';
import { days } from './bad-input/days.ts';
import { dueDates } from './bad-input/due-dates.ts';
import { duties } from './bad-input/duties.ts';
import { evidence } from './bad-input/evidence.ts';
import { fields } from './bad-input/fields.ts';
import { files } from './bad-input/files.ts';
import { newerWorks } from './bad-input/newer.ts';
import { pages } from './bad-input/pages.ts';
import { privacy } from './bad-input/privacy.ts';
import { queries } from './bad-input/queries.ts';
import { sentences } from './bad-input/sentences.ts';
import { statements } from './bad-input/statements.ts';
import { tables } from './bad-input/tables.ts';
import { training } from './bad-input/training.ts';
import { types } from './bad-input/types.ts';
import { yaml } from './bad-input/yaml.ts';
import { append, edited, problemsIn, problemsOf, replace, write, type Files } from './fixture.ts';

/** What cannot be read at all, by what is wrong with it. What breaks a check stands beside the check. */
const unreadable: Record<string, BadInput[]> = {
  benefitStatus,
  benefits,
  changes,
  characters,
  commitments,
  dangers,
  days,
  dueDates,
  duties,
  evidence,
  fields,
  files,
  newerWorks,
  pages,
  privacy,
  queries,
  sentences,
  statements,
  tables,
  training,
  types,
  yaml,
};

describe.each(Object.entries(unreadable))('%s', (_, inputs) => told(inputs));

test('the good content has no problem', () => {
  expect(problemsOf([])).toEqual([]);
});

test('what is wrong in several files is reported in one run, in order of place', () => {
  const edits = [
    write(ofReply('mentions'), new Uint8Array([0xff, 0xfe])),
    replace(ofReply('events'), '  what:', '  waht:'),
    replace(ofPolicy('notes'), 'nth: 2', 'nth: 3'),
    replace(ofPolicy('figures'), 'region: qinghe', 'region: luoxi'),
    replace(POLICY, '每季度走访一次', '每季度走访次'),
    append('content/published.lock', 'note qinghe-gone\n'),
    replace('content/works.yaml', "date: '2031'", "date: '2031-02-30'"),
  ];
  expect(problemsOf(edits)).toEqual([
    'content/events/qing-min-han-2031-4.yaml:6 没有字段 `waht`。 [schema]\n  写 `what`。',
    'content/figures/qing-min-fa-2030-7.yaml:8 没有地区 `luoxi`。 [reference-known]\n  在 content/regions.yaml 里加上它。',
    'content/mentions/qing-min-han-2031-4.yaml:1 文件不是 UTF-8 编码。 [readable]\n  另存为 UTF-8。',
    'content/notes/qing-min-fa-2030-7.yaml:3 引文 `走访` 在 qing-min-fa-2030-7#2.p1.1 里没有第 3 处，一共 2 处。 [quote-stands]\n  写 1 到 2 的 `nth`。',
    'content/policies/qing-min-fa-2030-7.md:32 `，每季度走访` 后面少了 `一`，content/sources/qing-min-fa-2030-7.txt:19 有。 [source-faithful]\n  照源文件补上；不是文件所印的字（如页码）的，在 content/sources.yaml 的 `artefacts` 里登记。',
    'content/published.lock:6 发布过的注 `qinghe-gone` 没有了。 [id-kept]\n  恢复它，或在 content/redirects.yaml 里写明 `note qinghe-gone` 现在看哪里。',
    'content/works.yaml:11 `date` 是 `2031-02-30`。 [schema]\n  写有的日期，加引号，如 `2026`、`2026-11` 或 `2026-11-01`。',
  ]);
});

test('beside each check stands what breaks it', () => {
  const beside = globSync('src/checks/*/*.test.ts').filter((file) => {
    const [, own] = /^import \{ (\w+) \} from '\.\/([\w-]+)\.ts';$/m.exec(readFileSync(file, 'utf8')) ?? [];
    return own !== undefined && readFileSync(file, 'utf8').includes(`\nbreaks(${own}, [`);
  });
  expect(beside.map((file) => basename(file, '.test.ts')).sort()).toEqual(checks.map(({ name }) => name).sort());
});

test('each way in which a file cannot be read is broken by some fixture', () => {
  const problems = Object.values(unreadable).flatMap((inputs) => inputs.flatMap((input) => input.problems));
  for (const by of ['readable', 'schema', 'as-printed', 'table-read', 'picture-words'])
    expect(problems.join('\n')).toContain(` [${by}]\n`);
});

test('no file of content is passed over by the search for personal data', () => {
  const number = '19900000000';
  const files: Files = new Map(
    [...edited([])].map(([file, text]) => [file, typeof text === 'string' ? `${text}# ${number}\n` : text]),
  );
  const told = problemsIn(files).filter(({ check, wrong }) => check === 'privacy' && wrong.includes(number));
  expect(told.map(({ file }) => file).sort()).toEqual([...files.keys()].sort());
});
