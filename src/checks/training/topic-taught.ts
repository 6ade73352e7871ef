import type { Check } from '../check.ts';

export const topicTaught: Check = {
  name: 'topic-taught',
  must: 'Every topic that a text demands has exactly one module, and every module a place of its own.',
  *find({ training, demandedTopics }) {
    const same = (a: { at: string; quote: string }, b: { at: string; quote: string }) =>
      a.at === b.at && a.quote === b.quote;
    for (const { data, origin } of demandedTopics) {
      if (training.some((module) => same(module.data.topic, data))) continue;
      yield {
        file: origin.file,
        line: origin.lineOf(),
        wrong: `No module has the topic \`${data.quote}\` of ${data.at}.`,
        mend: 'Add one in content/training whose `topic` has this `at` and `quote`.',
        lacks: ['content/training'],
      };
    }
    for (const [i, { data, origin }] of training.entries()) {
      const { file } = origin;
      const topic = training.slice(0, i).find((other) => same(other.data.topic, data.topic));
      if (topic) {
        const wrong = `The topic \`${data.topic.quote}\` is taught in ${topic.origin.file} already.`;
        yield { file, line: origin.lineOf('topic'), wrong, mend: 'Give one of the two another topic, or delete it.' };
      }
      const place = training.slice(0, i).find((other) => other.data.order === data.order);
      if (place) {
        const wrong = `The place ${data.order} is taken by ${place.origin.file}.`;
        yield { file, line: origin.lineOf('order'), wrong, mend: 'Write a number that no other module has.' };
      }
    }
  },
};
