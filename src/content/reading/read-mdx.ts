import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { z } from 'zod';
import { keepRead } from './keep-made.ts';
import type { Problem } from '../messages/problem.ts';
import { readEntry, type Entry } from './read-entries.ts';
import { readFile } from './read-file.ts';
import { readYaml } from './read-yaml.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter).freeze();

/** The YAML at the beginning of a file, and where it ends; null where there is none. */
function frontOf(words: string): { yaml: string; end: { line: number; offset: number } } | null {
  const [first] = parser.parse(words).children;
  const { line, offset } = first?.position?.end ?? {};
  return first?.type === 'yaml' && line !== undefined && offset !== undefined
    ? { yaml: first.value, end: { line, offset } }
    : null;
}

/** Where MDX cannot be read, and why, as its parser says. */
const isMessage = (error: unknown): error is { reason: string; line?: number } =>
  typeof error === 'object' && error !== null && 'reason' in error;

/** The places that its parser names in a sentence: of the body, not of the file. */
const PLACE = / \((\d+):\d+-\d+:\d+\)/;

/** Of one kind of MDX file: the schema of its front matter, the folder it is kept in, and the reader of its body. */
export interface MdxKind<S extends z.ZodType, Body> {
  schema: S;
  home: string;
  readBody: (body: string, above: number) => Body;
}

function make<S extends z.ZodType, Body>(
  { schema, home, readBody }: MdxKind<S, Body>,
  file: string,
  words: string,
  problems: Problem[],
): (Entry<z.output<S>> & Body) | null {
  const leavesOut = [file, home];
  const report = (line: number, wrong: string, mend: string): null => {
    problems.push({ file, line, wrong, mend, check: 'readable', leavesOut });
    return null;
  };
  const front = frontOf(words);
  if (!front) return report(1, '文件没有文件头。', '在开头写 `---`、各字段、`---`。');
  const { yaml, problems: found } = readYaml(file, front.yaml, 1);
  const entry = found.length ? null : readEntry(schema, yaml, [], found);
  problems.push(...found.map((problem) => ({ ...problem, leavesOut })));
  // The body begins with what is left of the line that closes the fence.
  const above = front.end.line - 1;
  try {
    const body = readBody(words.slice(front.end.offset), above);
    return entry && { ...entry, ...body };
  } catch (error) {
    if (!isMessage(error)) throw error;
    const [, opened] = PLACE.exec(error.reason) ?? [];
    const unclosed = /closing tag for `([^`]+)`/.exec(error.reason)?.[1];
    const at = Number(opened ?? error.line ?? 1) + above;
    const wrong = unclosed
      ? `组件 \`${unclosed}\` 没有收尾。`
      : `这里不合 MDX 的写法：\`${words.split('\n')[at - 1]?.trim().slice(0, 40) ?? ''}\`。`;
    if (/<[^>]*=[“”‘’]/.test(words.split('\n')[at - 1] ?? '')) {
      return report(at, wrong, '属性外面的引号改成半角的 `"`，如 `at="…"`。');
    }
    return report(at, wrong, '给每个组件收尾；`{` 和 `<` 只用来写组件。');
  }
}

/** Reads one MDX file of a kind; what does not fit is reported, and null returned. */
export function readMdx<S extends z.ZodType, Body>(
  kind: MdxKind<S, Body>,
  root: string,
  file: string,
  problems: Problem[],
): (Entry<z.output<S>> & Body) | null {
  const read = readFile(root, file);
  if ('problem' in read) {
    problems.push({ ...read.problem, line: 1, leavesOut: [file, kind.home] });
    return null;
  }
  return keepRead(file, read.text, kind.schema, problems, (found) => make(kind, file, read.text, found));
}
