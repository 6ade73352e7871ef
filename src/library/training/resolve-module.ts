import { sayNewer } from '../../domain/wording/say-work.ts';
import {
  wordsShown,
  type Section,
  type TrainingModule,
  type WrittenBlock,
} from '../../domain/training/training-module.ts';
import { allWorks } from '../../content/kinds/all-works.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import type { WrittenModule } from '../../content/reading/read-training.ts';
import { newerWorks } from '../newer-works.ts';
import { citedWords } from './cited-words.ts';
import { resolveBlock, type Component } from './resolve-block.ts';

const isNotes = (block: WrittenBlock): block is Component => block.kind === 'component' && block.name === 'Notes';

/** A module with all that it names looked up; what is not there is left out, and told by other checks. */
export function resolveModule(corpus: Corpus, { data, origin, sections }: WrittenModule): TrainingModule {
  const { at, quote } = data.topic;
  const resolved = sections.map(({ title, line, blocks }): Section => {
    const notes = blocks.filter(isNotes).flatMap(({ holds }) => holds);
    return {
      title,
      line,
      blocks: blocks.filter((block) => !isNotes(block)).flatMap((block) => resolveBlock(corpus, block)),
      notes: notes.flatMap((block) =>
        block.kind === 'prose' ? [block.text] : block.kind === 'list' ? block.items.map((item) => `· ${item}`) : [],
      ),
    };
  });
  const works = new Map(allWorks(corpus).map((work) => [work.id, work]));
  const topic = citedWords(corpus, at, quote);
  const places = wordsShown({ topic, sections: resolved });
  return {
    ...data,
    topic,
    demanded: corpus.demandedTopics.some((topic) => topic.data.at === at && topic.data.quote === quote),
    file: origin.file,
    sections: resolved,
    newer: newerWorks({ works, texts: corpus.texts }, places).map(sayNewer),
    recording: [...works.values()].flatMap(({ title, whenRecording }) =>
      whenRecording === undefined ? [] : [`${whenRecording}（本站转述，《${title}》）`],
    ),
  };
}

/** Every module, in the order in which it is taught. */
export const resolveModules = (corpus: Corpus): TrainingModule[] =>
  corpus.training.map((module) => resolveModule(corpus, module)).sort((a, b) => a.order - b.order);
