import { layOutSlides } from '../../domain/training/lay-out-slides.ts';
import { overflowsOf } from '../../domain/training/slide-overflows.ts';
import { resolveModules } from '../../library/training/resolve-module.ts';
import type { Check } from '../check.ts';

const BOX = { title: '标题', field: '封面', foot: '出处', body: '正文' };
const MEND = {
  title: '把标题写短。',
  field: '写短一些。',
  foot: '引得少一些，或另起一节。',
  body: '把句子写短，或少引几个字：幻灯片只在句子结束的地方分开。',
};

export const slideFits: Check = {
  name: 'slide-fits',
  must: '每张幻灯片的字都放得下。',
  *find(corpus) {
    for (const module of resolveModules(corpus)) {
      for (const { line, words, box, takes, has } of overflowsOf(layOutSlides(module))) {
        const shown = words.length > 30 ? `${words.slice(0, 30)}…` : words;
        const wrong = `\`${shown}\` 在幻灯片的${BOX[box]}里放不下：要 ${takes} 个单位，只有 ${has} 个。`;
        yield { file: module.file, line, wrong, mend: MEND[box] };
      }
    }
  },
};
