import type { Check } from '../check.ts';

export const urgentReports: Check = {
  name: 'urgent-reports',
  must: '`urgent: true` 或写了 `urgentIf` 的情形，`now` 的第一步依据的是 `nature: statutory` 的一件；`urgentIf` 引到的都是 `urgent: true` 的。',
  *find({ situations, actions }) {
    const demanded = new Set(actions.filter(({ data }) => data.nature === 'statutory').map(({ data }) => data.id));
    const urgent = new Set(situations.filter(({ data }) => data.urgent).map(({ data }) => data.id));
    const known = new Set(situations.map(({ data }) => data.id));
    for (const { data, origin } of situations) {
      const { file } = origin;
      const field = data.urgent ? 'urgent' : 'urgentIf';
      if (data.urgent && data.urgentIf) {
        const wrong = `情形 \`${data.id}\` 写了 \`urgent: true\`，又写了 \`urgentIf\`。`;
        yield { file, line: origin.lineOf('urgentIf'), wrong, mend: '删去 `urgentIf`：它总是先报告。' };
      }
      for (const [i, id] of (data.urgentIf?.see ?? []).entries()) {
        if (urgent.has(id) || !known.has(id)) continue;
        const wrong = `\`urgentIf\` 引到的情形 \`${id}\` 不是先报告的。`;
        yield { file, line: origin.lineOf('urgentIf', 'see', i), wrong, mend: '改成一个 `urgent: true` 的情形。' };
      }
      const [first] = data.now;
      if (!data.urgent && !data.urgentIf) continue;
      if (first?.on.some((ground) => 'action' in ground && demanded.has(ground.action))) continue;
      yield {
        file,
        line: origin.lineOf(field),
        wrong: `情形 \`${data.id}\` 要先报告，第一步却不是法律要求的报告。`,
        lacks: ['content/actions'],
        mend: data.urgent
          ? '把 `now` 的第一步写成报告的那一件职责，或写 `urgent: false`。'
          : '把 `now` 的第一步写成报告的那一件职责，或删去 `urgentIf`。',
      };
    }
  },
};
