import type { Judgement } from '../../domain/rules/asking.ts';
import { distanceOf } from '../../domain/rules/distance-of.ts';
import type { Answers, Reason } from '../../domain/rules/decide.ts';
import { sayVerdict, verdicts } from '../../domain/wording/say-verdict.ts';
import { verdictTable } from '../../domain/wording/verdict-table.ts';
import type { Verdict } from '../../domain/rules/verdict.ts';
import type { Wordings } from '../checklist/check-form.ts';
import { brief, decidingWords, explain, fillCard, readCard, type Card } from './check-reasons.ts';
import { element, say } from '../frame/element.ts';
import { openRest, type Rest } from './nearest-first.ts';

/** A benefit with its verdict, and the words of the conditions that decided. */
export interface Listed {
  verdict: Verdict;
  article: HTMLElement;
  /** What its fold holds; null until it has come. */
  folded: HTMLElement | null;
  words: string[];
}

/** The list of benefits, sorted by what the answers come to. */
export interface Results {
  /** What there is to do to show what was judged, in order; what was judged as before is not touched. */
  toShow(judged: Judgement[], answers: Answers): (() => void)[];
  /** Takes what cards fold, by the id of the benefit; those cards are to be shown anew. */
  fill(folded: ReadonlyMap<string, HTMLElement>): void;
  /** What was judged, with the words of the conditions that decided. */
  list(judged: Judgement[]): Listed[];
}

/** Money first, whatever the place, and what has ended last. */
const KINDS = ['money', 'service', 'in-kind', 'staff'];
const rankOf = ({ dataset }: HTMLElement): number =>
  dataset['status'] === 'closed' ? KINDS.length : KINDS.indexOf(dataset['kind'] ?? '');

/** How far a benefit is from what was answered; what has ended is farthest. */
const farOf = ({ dataset }: HTMLElement, reason: Reason): number =>
  distanceOf(reason) + (dataset['status'] === 'closed' ? 100 : 0);

/** So many cards are brought up to date in one go: a press must not wait for all of them. One that moves costs more. */
const AT_ONCE = 32;
const MOVE = 5;

interface Group {
  section: HTMLElement;
  count: HTMLElement;
  rest: Rest | null;
}

/** The way to the cards of a folded group, and back. */
function foldButton(section: HTMLElement): HTMLElement {
  const button = element('button', { type: 'button', 'aria-expanded': 'false' }, '看名单');
  section.dataset['folded'] = '';
  button.addEventListener('click', () => {
    const open = section.toggleAttribute('data-folded') === false;
    button.setAttribute('aria-expanded', String(open));
    button.textContent = open ? '收起名单' : '看名单';
  });
  return button;
}

function group(verdict: Verdict, compare: string): Group {
  const count = element('span', { class: 'count' });
  const heading = element('h3', { tabindex: '-1' }, `${sayVerdict(verdict)} `, count);
  const means = element('p', { class: 'meta' }, verdictTable[verdict].means);
  const section = element('section', { 'data-verdict': verdict }, heading, means);
  if (verdict === 'elsewhere') {
    const link = element('a', { class: 'tap', href: compare }, '看各地待遇的比较');
    section.append(element('p', {}, link));
  }
  if (verdictTable[verdict].folded) section.append(foldButton(section));
  return { section, count, rest: verdictTable[verdict].nearest ? openRest(section) : null };
}

/** Shows on the card which question to ask next about the benefit; none where asking changes nothing. */
function showAsk({ article, fold }: Card, { open }: Judgement, answers: Answers, { asks }: Wordings): void {
  const question = open.find((id) => !(id in answers)) ?? open[0];
  const before = article.querySelector<HTMLElement>(':scope > [data-jump]');
  if (question === undefined) return before?.remove();
  const button = before ?? element('button', { type: 'button', class: 'next-ask' });
  const words = `${question in answers ? '待查明' : '先问'}：${asks(question)}`;
  say(button, words);
  button.dataset['jump'] = question;
  if (!before) fold.before(button);
}

/** Takes over the plain list: the same articles, moved between the groups as answers come in. */
export function openResults(list: HTMLElement, wordings: Wordings, compare: string): Results {
  const order = [...list.querySelectorAll('article')].sort((a, b) => rankOf(a) - rankOf(b));
  const cards = new Map(order.map((article) => [article.id.slice(2), readCard(article)] as const));
  const groups = new Map(verdicts.map((verdict) => [verdict, group(verdict, compare)]));
  const shown = new Map<string, Judgement>();
  /** Where each card stands in its group: the nearest first; of equals, as in the list. */
  const places = new Map(order.map((article, i) => [article as Element, [0, i] as [number, number]]));

  for (const [id, card] of cards) {
    card.fold.open = false;
    card.fold.addEventListener('toggle', () => {
      const one = shown.get(id);
      if (card.fold.open && one) explain(one.reason, card, decidingWords(one.reason, card, wordings));
    });
  }
  // Until a benefit is judged, nothing is known of it.
  groups.get('ask')?.section.append(...order);
  groups.get('ask')?.rest?.stayLast();
  list.replaceChildren(...[...groups.values()].map(({ section }) => section));
  countAll();

  const isBefore = (one: Element, other: Element): boolean => {
    const [[near, place], [far, otherPlace]] = [places.get(one) ?? [0, 0], places.get(other) ?? [0, 0]];
    return near < far || (near === far && place < otherPlace);
  };
  const stands = ({ id, verdict, reason }: Judgement): boolean => {
    const article = cards.get(id)?.article;
    if (!article || article.parentNode !== groups.get(verdict)?.section) return false;
    return places.get(article)?.[0] === farOf(article, reason);
  };

  /** Brings a card up to date, and moves it where it stands nearer or farther, or in another group. */
  function update(judgement: Judgement, answers: Answers): void {
    const { id, reason, verdict } = judgement;
    const card = cards.get(id);
    const section = groups.get(verdict)?.section;
    if (!card || !section) return;
    shown.set(id, judgement);
    const words = decidingWords(reason, card, wordings);
    say(card.summary, brief(verdict, words));
    showAsk(card, judgement, answers, wordings);
    if (card.fold.open) explain(reason, card, words);
    const place = places.get(card.article);
    if (stands(judgement) || !place) return;
    place[0] = farOf(card.article, reason);
    const others = [...section.querySelectorAll(':scope > article')].filter((one) => one !== card.article);
    const next = others.find((one) => isBefore(card.article, one)) ?? others[others.length - 1]?.nextSibling;
    if (next !== card.article) section.insertBefore(card.article, next ?? groups.get(verdict)?.rest?.way ?? null);
  }

  function countAll(): void {
    for (const { section, count, rest } of groups.values()) {
      const here = order.filter((article) => article.parentNode === section).length;
      say(count, String(here));
      section.classList.toggle('none', !here);
      rest?.count(here);
    }
  }

  /** Parts of `judged` that can be shown in one go. */
  function inParts(judged: Judgement[]): Judgement[][] {
    const parts: Judgement[][] = [];
    let work = 0;
    for (const one of judged) {
      (parts[Math.floor(work / AT_ONCE)] ??= []).push(one);
      work += stands(one) ? 1 : MOVE;
    }
    return parts;
  }

  return {
    fill(folded) {
      for (const [id, words] of folded) {
        const card = cards.get(id);
        if (card) fillCard(card, words);
        shown.delete(id);
      }
    },
    list: (judged) =>
      judged.flatMap(({ id, verdict, reason }) => {
        const card = cards.get(id);
        return card
          ? [{ verdict, article: card.article, folded: card.folded, words: decidingWords(reason, card, wordings) }]
          : [];
      }),
    toShow: (judged, answers) =>
      inParts(judged.filter((one) => shown.get(one.id) !== one)).map((part) => () => {
        for (const judgement of part) update(judgement, answers);
        countAll();
      }),
  };
}
