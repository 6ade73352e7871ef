import { actionPath, amountPath, benefitPath, situationPath, workPath } from '../../domain/addresses/address.ts';
import { sayAmount } from '../../domain/wording/say-amount.ts';
import { sayPeriod } from '../../domain/wording/say-period.ts';
import type { Block, WrittenBlock } from '../../domain/training/training-module.ts';
import { allWorks } from '../../content/kinds/all-works.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import { articleOf } from '../../content/reading/fill-articles.ts';
import type { ModuleComponent } from '../../schemas/training/training-components.ts';
import { citedWords } from './cited-words.ts';

const called = <T extends { data: { id: string } }>(entries: T[], id: string | undefined): T | undefined =>
  entries.find(({ data }) => data.id === id);

/** A block that looks something up or draws something. */
export type Component = Extract<WrittenBlock, { kind: 'component' }>;

/** What a component shows; null where it names what is not there, or is none of ours, which other checks tell. */
function resolveComponent(corpus: Corpus, { name, props, holds, line }: Component): Block | null {
  const inner = () => holds.flatMap((block) => resolveBlock(corpus, block));
  const { id } = props;
  // A component that is shown nowhere here does not compile.
  switch (name as ModuleComponent) {
    case 'Provision':
      return { kind: 'words', words: citedWords(corpus, props['at'] ?? '', props['quote'] ?? ''), line };
    case 'Duty': {
      const item = corpus.provisions.get(`${props['role']}#${props['item']}`);
      return item ? { kind: 'words', words: citedWords(corpus, item.at, item.words), line } : null;
    }
    case 'Amount': {
      const found = called(corpus.amounts, id);
      if (!found) return null;
      const { data, at } = found;
      const where = corpus.regions.find((region) => region.data.id === data.region)?.data.name ?? '';
      const says = `${sayAmount(data)}（${where}，${sayPeriod(data)}）`;
      return {
        kind: 'fact',
        name: data.what,
        says,
        path: amountPath(data.id),
        words: citedWords(corpus, at, data.quote),
        line,
      };
    }
    case 'Benefit': {
      const found = called(corpus.benefits, id)?.data;
      if (!found) return null;
      const where = corpus.regions.find((region) => region.data.id === found.region)?.data.name ?? '';
      const { at, quote } = found.target;
      const words = citedWords(corpus, at, quote);
      const says = found.name.includes(where) ? '' : where;
      return { kind: 'fact', name: found.name, says, path: benefitPath(found.id), words, line };
    }
    case 'Amounts': {
      const found = (props['ids'] ?? '').split(' ').flatMap((one) => called(corpus.amounts, one) ?? []);
      const rows = found.map(({ data }) => [
        data.what,
        sayAmount(data),
        corpus.regions.find((region) => region.data.id === data.region)?.data.name ?? '',
        sayPeriod(data),
      ]);
      const places = found.map(({ at, data }) => citedWords(corpus, at, data.quote).place);
      const head = ['项目', '金额', '哪里', '何时'];
      return rows.length
        ? { kind: 'figure', figure: { kind: 'table', says: props['says'] ?? '', head, rows }, places, line }
        : null;
    }
    case 'Picture': {
      const file = props['file'] ?? '';
      const size = corpus.pictures.get(file)?.size;
      return size
        ? { kind: 'figure', figure: { kind: 'picture', says: props['says'] ?? '', file, ...size }, places: [], line }
        : null;
    }
    case 'Flow':
    case 'Who': {
      const items = holds.flatMap((block) => (block.kind === 'list' ? block.items : []));
      const steps = items.map((item) => {
        const [, who = '', says = item] = /^([^：]{1,12})：(.+)$/s.exec(item) ?? [];
        return { who, says };
      });
      return {
        kind: 'figure',
        figure: { kind: 'flow', says: props['says'] ?? '', ordered: name === 'Flow', steps },
        places: [],
        line,
      };
    }
    case 'Action': {
      const found = called(corpus.actions, id);
      if (!found) return null;
      const { at, data } = found;
      return {
        kind: 'fact',
        name: data.says,
        says: '',
        path: actionPath(data.id),
        words: citedWords(corpus, at, data.quote),
        line,
      };
    }
    case 'Situation': {
      const found = called(corpus.situations, id)?.data;
      return found
        ? { kind: 'fact', name: `情形：${found.name}`, says: '', path: situationPath(found.id), words: null, line }
        : null;
    }
    case 'Case': {
      const found = called(corpus.cases, id)?.data;
      return found ? { kind: 'case', title: found.title, story: found.story, line } : null;
    }
    case 'Law': {
      const found = allWorks(corpus).find((work) => work.id === props['work']);
      const told = articleOf(corpus.works, props['work'] ?? '', props['article'] ?? '');
      const says = props['says'] ?? told?.says ?? '';
      const law = found ? `《${found.title}》${props['article']}` : '';
      return found ? { kind: 'law', name: law, says, path: workPath(found), line } : null;
    }
    case 'Dangers': {
      const kinds = corpus.dangers?.data.kinds.filter(({ asksHow }) => !asksHow) ?? [];
      const items = kinds.map(({ name, call }) => `${name}：先打${call.join('、')}`);
      return items.length ? { kind: 'list', items, line } : null;
    }
    case 'Story': {
      const story = holds.flatMap((block) => (block.kind === 'prose' ? [block.text] : [])).join('');
      return { kind: 'case', title: props['title'] ?? '', story, line };
    }
    case 'Exercise':
      return { kind: 'exercise', ask: props['ask'] ?? '', answer: inner(), line };
    case 'Mistake':
      return { kind: 'mistake', says: props['says'] ?? '', why: inner(), line };
    case 'Notes':
      // They stand beside the slides of their part: `resolveModule` takes them.
      return null;
  }
}

/** A block with what it names looked up; none where that is not there. */
export function resolveBlock(corpus: Corpus, block: WrittenBlock): Block[] {
  if (block.kind === 'table') {
    const { head, rows, line } = block;
    return rows.length
      ? [{ kind: 'figure', figure: { kind: 'table', says: head.join('、'), head, rows }, places: [], line }]
      : [];
  }
  if (block.kind !== 'component') return [block];
  const found = resolveComponent(corpus, block);
  return found ? [found] : [];
}
