import { PATIENCE, TooSlow } from '../frame/in-time.ts';

/** What failed is the program of search, or it does not fit the data: both are so after a new build took the place of the page's. */
class OldPage extends Error {}

export const MISSING = '搜索数据没有取到';

/** The words for a failure. */
export function saySearchFailure(error: unknown): string {
  if (error instanceof OldPage) return '搜索的程序没有取到：本站可能刚刚更新，请重新打开本页';
  // Which of the two clocks strikes first is chance: the request is ended, or no longer waited for.
  const ended = error instanceof DOMException && error.name === 'AbortError';
  if (ended || error instanceof TooSlow) return '等了10秒，搜索数据还没有取到';
  return error instanceof Error && error.name === 'OtherBuild' ? '搜索数据换了新版，请重新打开本页' : MISSING;
}

/** Loads the program of search. @throws OldPage where it is not there any more */
export const loadSearcher = () =>
  import('./searcher.ts').catch(() => {
    throw new OldPage();
  });

/** A signal that ends a request which hangs. */
export function soonEnough(): AbortSignal {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), PATIENCE);
  return stop.signal;
}
