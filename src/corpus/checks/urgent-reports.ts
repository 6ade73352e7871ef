import type { Ground } from '../../schemas/situation.ts';
import type { Check } from './check.ts';

/** The item that asks the worker at the door to report. */
const REPORT = 'child-welfare-director#5';

export const urgentReports: Check = {
  name: 'urgent-reports',
  must: 'What to do at once in an urgent situation begins with a report, on the words that ask for it.',
  *find({ situations, actions, texts }) {
    if (!texts.some(({ id }) => REPORT.startsWith(`${id}#`))) return;
    const asks = (ground: Ground): boolean =>
      'action' in ground
        ? actions.some(({ at, data }) => at === REPORT && data.id === ground.action)
        : 'at' in ground && ground.at === REPORT;
    for (const { data, origin } of situations) {
      if (!data.urgent || data.now[0]?.on.some(asks)) continue;
      yield {
        file: origin.file,
        line: origin.lineOf('urgent'),
        wrong: `The situation \`${data.id}\` is urgent, and its first step is no report.`,
        lacks: ['content/actions'],
        mend: `Begin \`now\` with a step that rests on ${REPORT}.`,
      };
    }
  },
};
