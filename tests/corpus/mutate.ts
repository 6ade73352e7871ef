import fc from 'fast-check';
import { anySigns } from '../any-signs.ts';
import { goodFiles, type Files } from './fixture.ts';

/** The verbs with which our mends start, in the language of editors. */
export const VERB =
  /^(写|改|删|加|补|引|照|把|换|填|放|移|恢复|运行|保存|另存|合|用|给|在|从|去|登记|撤|存|说明|核|判断|确认|找|问|查|看|检查|选|留|分|拆|并|对照|按|重新|打开|缩|标|注|取|指|只).*。$/s;

/** Lines and signs that YAML, Markdown or the schemas take for something of their own. */
const strange = fc.constantFrom(
  ...['- ', '- - x', '---', 'null', '~', '[]', '{}', '[', '{', '}', '"', "'", '|', '>', '# x', '\t', '  x', '[a]: b'],
  ...['&a b', '*a', '!x y', '!!binary aGk=', '? x', '<<: { id: x }', '%YAML 1.1', '__proto__: { id: x }', 'id:', ': x'],
  ...['  quote: 2030-02-30', '  at: 1', '  sum: [1]', '  also: [null]', '1: 2', '.nan', '*x*', '`x`', '<b>', '1. x'],
  ...['| 甲 | 乙 |', '|---|---|', '| ^^ | << |', '| 丙 |', '|', '| 甲 | 乙\\|', '![](x.png)', '![甲](x.png "乙")'],
  ...['第二章 甲', '第一百条 乙', '第十七条之一 丙', '1.2.3 丁', '附件2', '①戊', '（2020年1月1日公布）', '注：1.己'],
  ...['第九十九条', '一是', '《', '》', '〔1999〕1号', '\u0000', '\ufeff', '\ud83d', ''],
);

/** Where in a file, as a part of its length. */
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

export interface Change {
  file: string;
  unit: 'line' | 'sign';
  how: 'delete' | 'double' | 'replace' | 'insert' | 'cut off' | 'indent' | 'revalue';
  place: number;
  by: string;
}

/** One change of a line or a sign of any file. */
export const change: fc.Arbitrary<Change> = fc.record({
  file: fc.constantFrom(...goodFiles.keys()),
  unit: fc.constantFrom('line', 'sign'),
  how: fc.constantFrom('delete', 'double', 'replace', 'insert', 'cut off', 'indent', 'revalue'),
  place,
  by: fc.oneof(strange, anySigns()),
});

/** Makes a change in the files. */
export function make({ file, unit, how, place, by }: Change, files: Files): void {
  const between = unit === 'line' ? '\n' : '';
  const parts = String(files.get(file)).split(between);
  const at = Math.floor(place * parts.length);
  const part = parts[at] ?? '';
  if (how === 'delete') parts.splice(at, 1);
  if (how === 'double') parts.splice(at, 0, part);
  if (how === 'replace') parts.splice(at, 1, by);
  if (how === 'insert') parts.splice(at, 0, by);
  if (how === 'cut off') parts.splice(at);
  if (how === 'revalue')
    parts.splice(
      at,
      1,
      part.replace(/: .*/, () => `: ${by}`),
    );
  if (how === 'indent') parts.splice(at, 1, `  ${part}`);
  files.set(file, parts.join(between));
}

/** A few changes, and the files that they break; of the same numbers always the same. */
export const changes = fc.array(change, { minLength: 1, maxLength: 4 });
export function broken(list: Change[]): Files {
  const files: Files = new Map(list.map(({ file }) => [file, goodFiles.get(file) ?? '']));
  for (const one of list) make(one, files);
  return files;
}
