import { decide, type Truth } from '../../domain/decide.ts';
import { countAnswers, everyAnswer, tellingOptions, type Options } from '../../domain/every-answer.ts';
import { questionsOf, ruleLeaves } from '../../domain/rule-leaves.ts';
import type { Rule } from '../../schemas/benefit.ts';
import type { Entry } from '../read-entries.ts';
import type { Check } from './check.ts';

/** More sets of answers than this are not gone through: a rule that takes them is more than a reader can follow. */
const MOST = 20_000;

/** What the rule comes to with every condition in turn held to be met, and held not to be. */
const replaced = (rule: Rule, at: number, by: Rule): Rule => {
  let n = 0;
  const walk = (part: Rule): Rule => {
    if ('all' in part) return { all: part.all.map(walk) };
    if ('any' in part) return { any: part.any.map(walk) };
    return n++ === at ? by : part;
  };
  return walk(rule);
};
