import type { Check } from '../check.ts';

export const topicTaught: Check = {
  name: 'topic-taught',
  must: '要求的每项培训内容至少有一讲；各讲的 `order` 不重复。',
  *find({ training, demandedTopics }) {
    const same = (a: { at: string; quote: string }, b: { at: string; quote: string }) =>
      a.at === b.at && a.quote === b.quote;
    for (const { data, origin } of demandedTopics) {
      if (training.some((module) => same(module.data.topic, data))) continue;
      yield {
        file: origin.file,
        line: origin.lineOf(),
        wrong: `没有一讲讲 ${data.at} 的 \`${data.quote}\`。`,
        mend: '在 content/training 里加一讲，`topic` 写这里的 `at` 和 `quote`。',
        lacks: ['content/training'],
      };
    }
    for (const [i, { data, origin }] of training.entries()) {
      const { file } = origin;
      const place = training.slice(0, i).find((other) => other.data.order === data.order);
      if (place) {
        const wrong = `\`order\` ${data.order} 已经是 ${place.origin.file} 的。`;
        yield { file, line: origin.lineOf('order'), wrong, mend: '写别的讲没有用的数。' };
      }
    }
  },
};
