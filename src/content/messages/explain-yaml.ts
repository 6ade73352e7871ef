import { isAlias, isCollection, visit, type Document, type YAMLError } from 'yaml';

/** Something that keeps YAML from being read, and where in its source it starts. */
interface Unreadable {
  start: number;
  wrong: string;
  mend: string;
  /** Whether everything behind it is read as part of it. */
  swallows?: boolean;
}

/** Where the innermost quoted words or bracketed list start that run on to `end`. */
function openedBefore(document: Document, end: number, what: 'quote' | 'bracket'): number {
  let start = end;
  visit(document, {
    Node: (_, node) => {
      const opens = isCollection(node)
        ? what === 'bracket' && node.flow === true
        : 'type' in node && what === 'quote' && String(node.type).startsWith('QUOTE');
      if (opens && node.range && node.range[0] < end && end <= node.range[2]) start = node.range[0];
    },
  });
  return start;
}

/** The first words of a line. */
const cut = (words: string): string => (words.length > 40 ? `${words.slice(0, 40)}…` : words);

const indentOf = (line: string): number => /^ *(?:- )?/.exec(line)?.[0].length ?? 0;

/** A value in which YAML finds a further field: one written on the next line too far to the right, or in its own words. */
function explainColon(start: number, line: string, text: string): Unreadable {
  const end = text.indexOf('\n', start);
  const below = end < 0 ? '' : (text.slice(end + 1).split('\n')[0] ?? '');
  const [, lower = ''] = /^ +([A-Za-z]\w*):(?: |$)/.exec(below) ?? [];
  if (lower && indentOf(below) > indentOf(line) && !/: .*: /.test(line)) {
    const wrong = `\`${lower}\` 的缩进比上一行的字段多。`;
    return { start: end + 1, wrong, mend: `在它前面写 ${indentOf(line)} 个空格。`, swallows: true };
  }
  const [, value = ''] = /^\s*(?:- )?[A-Za-z]\w*: +(.*)$/.exec(line) ?? [];
  const words = /^.*?: /.exec(value)?.[0].trim() ?? '';
  return {
    start,
    wrong: `后面跟着 \`: \` 的字${words && ` \`${cut(words.slice(0, -1))}\` `}被读成了字段的名称。`,
    mend: words ? '给整个值加引号；字不改。' : '给这些字加引号，或改正缩进。',
  };
}

function explainError({ code, message, pos }: YAMLError, document: Document, text: string): Unreadable {
  const [start] = pos;
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1).split('\n')[0] ?? '';
  const closing = / end with a ([\]}])/.exec(message)?.[1];
  if (closing) {
    const wrong = '这里的括号没有收尾。';
    return {
      start: openedBefore(document, start, 'bracket'),
      wrong,
      mend: `用 \`${closing}\` 收尾。`,
      swallows: true,
    };
  }
  if (/Missing closing ["']quote/.test(message)) {
    const wrong = '这里的引号没有收尾。';
    const mend = '在引到的最后一个字后面补上引号。';
    return { start: openedBefore(document, start, 'quote'), wrong, mend, swallows: true };
  }
  if (/^ *\t/.test(line)) {
    return { start, wrong: '这一行用 Tab 缩进。', mend: '改用空格缩进。', swallows: true };
  }
  if (/^ *\u3000/.test(line)) {
    return { start, wrong: '这一行用全角空格缩进。', mend: '改用半角空格缩进。', swallows: true };
  }
  const between = /[{,].*?([\w\p{Script=Han}'"]+，\s*[A-Za-z]\w*):/u.exec(line)?.[1];
  if (between) {
    return { start, wrong: `\`${between}\` 中间的逗号是全角的“，”。`, mend: '改成半角的 `,`，后面空一格。' };
  }
  const [, field = '', colon = ''] = /^\s*(?:- )?([A-Za-z]\w*)(：|:(?=\S))/.exec(line) ?? [];
  if (colon === '：') {
    return { start, wrong: `\`${field}\` 后面的冒号是全角的“：”。`, mend: '改成半角的 `:`，后面空一格。' };
  }
  const [, name = '', value = ''] = /^\s*(?:- )?([A-Za-z]\w*) +([^\s:：].*)$/.exec(line) ?? [];
  if (name) {
    return { start, wrong: `\`${name}\` 后面没有冒号。`, mend: `写成 \`${name}: ${cut(value.trim())}\`。` };
  }
  switch (code) {
    case 'DUPLICATE_KEY': {
      const key = /^[^:]*/.exec(text.slice(start))?.[0] ?? '';
      const wrong = `字段 \`${key}\` 写了两次。`;
      // The first field of a further entry: all behind it seems to be written twice too.
      if (key === 'id') return { start, wrong, mend: '删去其中一个；是新的一条的，在前面写 `- `。', swallows: true };
      return { start, wrong, mend: '删去其中一个。' };
    }
    case 'BAD_INDENT':
      return { start, wrong: '这一行的缩进与上面的不齐。', mend: '用同样多的空格缩进。' };
    case 'MULTIPLE_DOCS':
      return { start, wrong: '这一行的 `---` 在文件里又开始了一个文件。', mend: '删去这一行。' };
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (colon) break;
      return explainColon(start, line, text);
    case 'NON_STRING_KEY':
      return { start, wrong: '字段的名称不是文字。', mend: '给这些字加引号。' };
    case 'BAD_SCALAR_START':
    case 'TAG_RESOLVE_FAILED': {
      const sign = text.charAt(start);
      return { start, wrong: `以 \`${sign}\` 开头的字读不了。`, mend: '给它们加引号。' };
    }
  }
  if (colon) return { start, wrong: `\`${field}:\` 后面没有空格。`, mend: '在冒号后面空一格。' };
  return { start, wrong: `这里不合 YAML 的写法：\`${cut(line.trim())}\`。`, mend: '改正这里的缩进、引号或括号。' };
}

/**
 * What keeps `document` from being read, without what only follows: more of the same line, and all
 * behind what is never closed.
 *
 * A named value (`&name`, `*name`) is YAML, but content says everything where it stands.
 */
export function explainYaml(document: Document.Parsed, text: string): Unreadable[] {
  const marked = /^(?:<{7}|>{7})(?: .*)?$/m.exec(text);
  if (marked) {
    const wrong = `这里留着两个人的修改合并时的记号 \`${marked[0]}\`。`;
    const mend = '在两份里选定一份，删去另一份，和以 `<<<<<<<`、`=======`、`>>>>>>>` 开头的行。';
    return [{ start: marked.index, wrong, mend }];
  }
  const found = [...document.errors, ...document.warnings].map((error) => explainError(error, document, text));
  visit(document, {
    Node: (_, node) => {
      const sign = isAlias(node) ? `*${node.source}` : node.anchor ? `&${node.anchor}` : null;
      if (sign === null) return;
      const wrong = `\`${sign}\` 被读成了一个在两处共用的值的名称。`;
      found.push({ start: node.range?.[0] ?? 0, wrong, mend: '给这些字加引号，或把值写出来。' });
    },
  });
  const lineOf = (start: number) => text.slice(0, start).split('\n').length;
  const follows = (one: Unreadable, other: Unreadable) =>
    other.swallows ? other.start < one.start : lineOf(other.start) === lineOf(one.start);
  return found.filter((one, i) => !found.slice(0, i).some((before) => follows(one, before)));
}
