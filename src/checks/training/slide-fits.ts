import { layOutSlides, overflowsOf } from '../../domain/training/lay-out-slides.ts';
import { resolveModules } from '../../library/resolve-module.ts';
import type { Check } from '../check.ts';

const MEND = {
  title: 'Write a shorter heading.',
  foot: 'Quote fewer places in one section: start a new one.',
  body: 'Write shorter sentences, or quote fewer words: slides are split only where a sentence ends.',
};

export const slideFits: Check = {
  name: 'slide-fits',
  must: 'The words on every slide of a module fit their box.',
  *find(corpus) {
    for (const module of resolveModules(corpus)) {
      for (const { line, words, box, takes, has } of overflowsOf(layOutSlides(module))) {
        const shown = words.length > 30 ? `${words.slice(0, 30)}…` : words;
        const wrong = `\`${shown}\` does not fit the ${box} of its slide: it takes ${takes} units of ${has}.`;
        yield { file: module.file, line, wrong, mend: MEND[box] };
      }
    }
  },
};
