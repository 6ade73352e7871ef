import { findNameAlone } from '../../domain/personal-data/find-names-anywhere.ts';
import { findPersonalData, type PersonalData } from '../../domain/personal-data/find-personal-data.ts';
import type { PersonalKind } from '../../domain/personal-data/personal-data.ts';
import { occurrencesOf, within, type Span } from '../../domain/texts/place-quote.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import { keepMade } from '../../content/reading/keep-made.ts';
import type { WrittenFile } from '../../content/reading/written-files.ts';
import type { Check } from '../check.ts';

const LOOKS_LIKE: Record<PersonalKind, string> = {
  mobile: '个人手机号',
  'identity-card': '身份证号',
  'bank-card': '银行卡号',
  address: '门牌住址',
  contact: '孩子或家人的联系方式',
  name: '孩子或家人的姓名',
};

const WAIVE = '不是，就在 content/privacy.yaml 里放行，写明理由。';
const MEND_PRINTED = `判断是不是真人的信息：是，就在源文件和文本里一并隐去，登记到 content/sources/redactions.tsv，再加一条 kind: de-identified 的注；${WAIVE}`;
const MEND_OWN = `判断是不是真人的信息：是，就删去，姓名改用代称（儿童甲、丁某）；${WAIVE}`;
const MEND_FILE = `判断是不是真人的信息：是，就给文件换一个名称；${WAIVE}`;

/** Where each of `waived` stands in `text`. */
const waivedIn = (text: string, waived: string[]): Span[] => waived.flatMap((words) => occurrencesOf(text, words));

/** What stands in one file and nobody has waived: of a name its beginning must be waived, of a number all of it. */
function* foundIn(text: string, waived: string[], found: PersonalData[]): Generator<PersonalData> {
  const free = found.length ? waivedIn(text, waived) : [];
  for (const one of found) {
    const end = one.start + (one.kind === 'name' ? 1 : one.words.length);
    if (!free.some((span) => within({ start: one.start, end }, span))) yield one;
  }
}

/** Finds the line of a place in `text`, places in order. */
function lineCounter(text: string): (place: number) => number {
  let [line, seen] = [1, 0];
  return (place) => {
    for (; seen < place; seen += 1) if (text.charCodeAt(seen) === 0x0a) line += 1;
    return line;
  };
}

const say = ({ kind, words }: PersonalData): string => `“${words.replace(/\s+/g, ' ')}”像是${LOOKS_LIKE[kind]}。`;

function* findIn({ file, text }: WrittenFile, printed: boolean, waived: string[]) {
  const lineOf = lineCounter(text);
  const found = keepMade(file, text, findPersonalData, () => findPersonalData(text).sort((a, b) => a.start - b.start));
  for (const one of foundIn(text, waived, found)) {
    yield { file, line: lineOf(one.start), wrong: say(one), mend: printed ? MEND_PRINTED : MEND_OWN };
  }
  const named = keepMade(file, file, findNameAlone, () =>
    file.split('/').flatMap((name) => [...findPersonalData(name), ...findNameAlone(name)]),
  );
  for (const one of named) {
    if (waived.some((words) => words.includes(one.words))) continue;
    yield { file, line: 1, wrong: `文件名里的${say(one)}`, mend: MEND_FILE };
  }
}

/** The files whose words are printed elsewhere, and may not simply be changed. */
const printedFiles = ({ texts }: Corpus): Set<string> => new Set(texts.map(({ origin }) => origin.file));

export const privacy: Check = {
  name: 'privacy',
  must: '内容里没有个人手机号、身份证号、银行卡号、到门牌的住址，也没有孩子或家人的姓名；查 content/ 下每一个文件的每一个字和文件名。',
  *find(corpus) {
    const waived = corpus.waivers.map(({ data }) => data.words);
    const printed = printedFiles(corpus);
    for (const written of corpus.written) {
      const isPrinted = printed.has(written.file) || /^content\/sources\/.*\.txt$/.test(written.file);
      yield* findIn(written, isPrinted, waived);
    }
  },
};
