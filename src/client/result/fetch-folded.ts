import { nextTask } from '../frame/wait-for-browser.ts';

const PATIENCE = 20_000;

/** The page at `address`, read as a document and not shown: no script of it runs. */
const fetchPage = (address: string): Promise<Document> =>
  new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    const failed = () => fail(new Error(address));
    request.open('GET', address);
    request.responseType = 'document';
    request.timeout = PATIENCE;
    request.addEventListener('load', () =>
      request.status === 200 && request.responseXML ? done(request.responseXML) : failed(),
    );
    for (const name of ['error', 'timeout', 'abort']) request.addEventListener(name, failed);
    request.send();
  });

/**
 * What the cards of benefits fold, from the pages at `addresses`, one after another: always all of them and in the
 * same order, so that no request tells which place was answered. Fails where one does not come.
 *
 * @param came called after each page with what it holds, by the id of the benefit
 */
export async function fetchFolded(
  addresses: readonly string[],
  came: (folded: ReadonlyMap<string, HTMLElement>) => void,
): Promise<void> {
  for (const address of addresses) {
    const articles = [...(await fetchPage(address)).querySelectorAll('article')];
    const folded = articles.map((one) => [one.id.slice(2), one.querySelector<HTMLElement>('[data-folded]')] as const);
    const found = new Map(folded.flatMap(([id, words]) => (words ? [[id, words] as const] : [])));
    if (!found.size) throw new Error(address);
    came(found);
    await nextTask();
  }
}
