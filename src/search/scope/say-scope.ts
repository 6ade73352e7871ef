import type { Scope } from './scope.ts';

/** Words with such characters (摔了, 才算, 红的) carry nothing that a reader would miss; of a time (明年) the year is told. */
const CARRIES_NOTHING = /[了的不我你他她想还才要就是能]|到$|^[一几每]|^[上下这本]个?月$|^[今明去前后]年$/u;
const MOST_WORDS = 4;

/** What a reader is told of a query that asks beyond what is held. */
export function sayScope(scope: Scope): string {
  switch (scope.kind) {
    case 'place-not-held': {
      const { name, of, holds } = scope.place;
      if (of) return `${name}属${of}，没有收录${name}自己的文件，下面是${of}的和全国通用的。`;
      const inside = holds.length ? `只收录了其中个别地方的，下面注明了地方` : '下面如有，只是全国通用的';
      return `没有收录${name}的文件，${inside}。要办事，请问当地民政部门。`;
    }
    case 'also-not-held':
      return `没有收录${scope.name}的文件。`;
    case 'year-not-held':
      return scope.held.length
        ? `没有${scope.year}年的文件。所收文件是${scope.held.join('、')}年的。`
        : `最前面的答案没有写明是${scope.year}年的，用之前看清是哪一年。`;
    case 'work-not-held':
      return scope.title
        ? `没有收录《${scope.title}》的原文${scope.article && !scope.says ? `，它的${scope.article}写了什么，本站没有` : ''}。`
        : `所问的法律或文件，本站没有收录${scope.article ? `，它的${scope.article}写了什么，本站没有` : ''}。`;
    case 'no-answer':
      return sayNoAnswer(scope.absent.filter((word) => !CARRIES_NOTHING.test(word)));
  }
}

const sayNoAnswer = (absent: string[]): string =>
  absent.length
    ? `所收的文本里没有“${absent.slice(0, MOST_WORDS).join('”“')}”，没有能回答这个问题的条款。`
    : '所收的文本里没有能回答这个问题的条款。';
