import { cite, citationForms } from '../../domain/references/cite.ts';

/**
 * Shows what a link of the text `page` stands for: a note, a work, or the citation of a provision.
 *
 * @returns whether there is anything to show; else the link leads where it always led
 */
export function openFor(page: HTMLElement, link: HTMLAnchorElement): boolean {
  const card = cardOf(page, link);
  const place = link.matches('.pl') ? link.closest<HTMLElement>('[id]') : null;
  if (place) history.replaceState(null, '', `#${place.id}`);
  const label = link.getAttribute('aria-label') ?? '';
  const content = card ? [card.cloneNode(true)] : place ? citationsOf(place, label, page.dataset) : [];
  if (content.length > 0) openCard(page, content);
  return content.length > 0;
}

/** The card at the foot of the page that a note number or the name of a work stands for. */
function cardOf(page: HTMLElement, link: HTMLAnchorElement): HTMLElement | null {
  if (link.matches('.nr')) return document.getElementById(link.hash.slice(1));
  return link.matches('.work')
    ? (page.querySelector(`.card a[href="${link.pathname}"]`)?.closest<HTMLElement>('.card') ?? null)
    : null;
}

/** The forms in which a provision is cited, each with a button that copies it; `text` tells of the text it is in. */
function citationsOf(place: HTMLElement, label: string, text: DOMStringMap): Node[] {
  const { title = '', number = '', issuer = '' } = text;
  const heading = document.createElement('h2');
  heading.textContent = `引用 ${label}`;
  const citable = { title, number: number || null, issuer, label, words: wordsOf(place), address: location.href };
  const own = [...place.children].find(({ localName }) => localName === 'cite')?.textContent;
  const forms = citationForms.map(([form, name]) => [name, cite(citable, form)] as const);
  return [
    heading,
    ...(own ? [['出处', own] as const, ...forms] : forms).map(([name, words]) => {
      const box = document.createElement('blockquote');
      box.textContent = words;
      const copy = button(`复制${name}格式`, () => {
        void navigator.clipboard?.writeText(words).then(
          () => (copy.textContent = '已复制'),
          () => getSelection()?.selectAllChildren(box),
        );
      });
      const group = document.createElement('div');
      group.append(box, copy);
      return group;
    }),
  ];
}

/** The printed words of a provision, without permalinks, note numbers and what is folded under it. */
function wordsOf(place: HTMLElement): string {
  const copy = place.cloneNode(true) as HTMLElement;
  for (const added of copy.querySelectorAll('.pl, .nr, .side, .tie, cite')) added.remove();
  return copy.textContent?.trim() ?? '';
}

/** Shows `content` in the dialog of the page, with a button that closes it. */
function openCard(page: HTMLElement, content: Node[]): void {
  const dialog = page.querySelector('dialog');
  if (!dialog) return;
  const close = button('关闭', () => dialog.close());
  close.className = 'close';
  dialog.replaceChildren(close, ...content);
  // Ids must stay unique: the card in the page keeps its own.
  for (const copy of dialog.querySelectorAll('[id]')) copy.removeAttribute('id');
  dialog.onclick = (event) => {
    if (event.target === dialog) dialog.close();
  };
  dialog.showModal();
}

function button(name: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = name;
  made.addEventListener('click', act);
  return made;
}
