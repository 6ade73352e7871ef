import type { Check } from './check.ts';

export const urgentReports: Check = {
  name: 'urgent-reports',
  must: 'In an urgent situation the first thing to do at once is an action that a law demands: the report.',
  *find({ situations, actions }) {
    const demanded = new Set(actions.filter(({ data }) => data.nature === 'statutory').map(({ data }) => data.id));
    for (const { data, origin } of situations) {
      const [first] = data.now;
      if (!data.urgent || first?.on.some((ground) => 'action' in ground && demanded.has(ground.action))) continue;
      yield {
        file: origin.file,
        line: origin.lineOf('urgent'),
        wrong: `The situation \`${data.id}\` is urgent, and its first step is no report that a law demands.`,
        lacks: ['content/actions'],
        mend: 'Begin `now` with the action to report, or write `urgent: false`.',
      };
    }
  },
};
