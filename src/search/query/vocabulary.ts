import { bareSentences } from './bare.ts';
import type { SearchRecord } from '../records/record.ts';
import type { Meaning } from '../rank/search-index.ts';

/** A word longer than this is a name, and found as one. */
const LONGEST = 8;

/**
 * The words of `records`: what the platform's dictionary sees in them, and names of bodies and terms of the
 * lexicon, which it would cut (儿童督导员, 未保站, 事实无人抚养).
 *
 * They are found once, at build time, and shipped: browsers' dictionaries differ.
 */
export function vocabularyOf(records: SearchRecord[], lexicon: Meaning[]): string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const words = new Set<string>(TERMS);
  for (const { means } of lexicon) for (const word of means) words.add(word);
  for (const { words: text, title, kind, region } of records) {
    // A place is called by its name without what every name of its rank ends in: 碑林.
    for (const part of region.split(/[省市区县]|新区/)) if (part.length >= 2) words.add(part);
    const sources = kind === 'agency' ? [text] : [title, text];
    for (const sentence of sources.flatMap(bareSentences)) {
      for (const { segment } of segmenter.segment(sentence)) {
        if (/^\p{Script=Han}+$/u.test(segment) && segment.length >= 2 && segment.length <= LONGEST) words.add(segment);
      }
    }
  }
  return [...words].sort();
}

/** Terms of the field that a general dictionary cuts or does not know. */
const TERMS = [
  '儿童主任',
  '儿童督导员',
  '未保站',
  '未成年人',
  '未成年人保护',
  '事实无人抚养',
  '事实无人抚养儿童',
  '困境儿童',
  '留守儿童',
  '农村留守儿童',
  '流动儿童',
  '散居孤儿',
  '强制报告',
  '儿童之家',
  '儿童福利机构',
  '控辍保学',
  '送教上门',
  '委托监护',
  '临时监护',
  '岗位补贴',
  '政府购买服务',
  '心理健康',
  '心理测评',
  '一人一档',
  '一人一案',
  '联席会议',
  '实名制',
  '社会组织',
  '公益创投',
  '融救联助',
  '身心工程',
  '三年行动',
];
