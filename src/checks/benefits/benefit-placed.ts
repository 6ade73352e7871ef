import type { Check } from '../check.ts';

export const benefitPlaced: Check = {
  name: 'benefit-placed',
  must: '每项待遇至少有一种情形引到它；没有的，在 `noSituation` 里写明为什么。',
  *find({ benefits, situations }) {
    const placed = new Map(situations.flatMap(({ data }) => data.benefits.map((id) => [id, data.id] as const)));
    for (const { data, origin } of benefits) {
      const situation = placed.get(data.id);
      if (situation === undefined && data.noSituation === undefined) {
        yield {
          file: origin.file,
          line: origin.lineOf('id'),
          wrong: `待遇 \`${data.id}\` 没有一种情形引到它。`,
          mend: '写进 content/situations 里用得着它的情形，或在 `noSituation` 里写明为什么没有。',
          lacks: ['content/situations', 'content/situations/*'],
        };
      }
      if (situation !== undefined && data.noSituation !== undefined) {
        yield {
          file: origin.file,
          line: origin.lineOf('noSituation'),
          wrong: `情形 \`${situation}\` 引到待遇 \`${data.id}\`，它却写了 \`noSituation\`。`,
          mend: '删去 `noSituation`。',
        };
      }
    }
  },
};
