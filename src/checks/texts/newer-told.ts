import { sayDay } from '../../domain/time/day.ts';
import { isOlder, textsMeant } from '../../library/newer-works.ts';
import { restsOn } from '../../content/messages/left-out.ts';
import type { Check } from '../check.ts';
import { textOf } from '../../domain/addresses/at.ts';

export const newerTold: Check = {
  name: 'newer-told',
  must: '写了 `newerThan` 的文件，`since` 和 `touches` 也写了；所指的文本本站收有，日期早于它。',
  *find(corpus) {
    for (const { data, origin } of corpus.works) {
      const { file } = origin;
      const { newerThan, since } = data;
      if (newerThan.length === 0) continue;
      for (const field of ['since', 'touches'] as const) {
        if (data[field] !== undefined) continue;
        const wrong = `“${data.title}”写了 \`newerThan\`，没有写 \`${field}\`。`;
        const what = { since: '从哪一天起要照它办', touches: '它涉及什么，一句话' }[field];
        yield { file, line: origin.lineOf('newerThan'), wrong, mend: `补上 \`${field}\`：${what}。` };
      }
      for (const [i, than] of newerThan.entries()) {
        const line = origin.lineOf('newerThan', i);
        const meant = textsMeant(corpus, than);
        if ('at' in than) {
          const place = than.at;
          if (place.includes('#') ? !corpus.provisions.has(place) : meant.length === 0) {
            const wrong = `\`newerThan\` 所指的 ${place} 本站没有。`;
            yield {
              file,
              line,
              wrong,
              mend: '改成文本的编号，或条款的 `文本编号#条款号`。',
              lacks: restsOn(textOf(place)),
            };
            continue;
          }
        }
        // Words of a provision are held against it with all other quotes.
        if ('at' in than && than.quote !== undefined && !corpus.provisions.has(than.at)) {
          const wrong = `\`newerThan\` 引了“${than.quote}”，\`at\` 却只写到文本 ${than.at}。`;
          yield { file, line, wrong, mend: '把 `at` 写到条款：`文本编号#条款号`，或删去 `quote`。' };
        }
        if (!since || meant.some((text) => isOlder(text, since.day))) continue;
        if ('topic' in than && meant.length === 0) continue;
        const [first] = meant;
        const when = first ? sayDay(first.data.date.sort) : '';
        const whose = 'topic' in than ? `主题 \`${than.topic}\` 的文本` : than.at;
        const wrong = `${whose}不早于“${data.title}”：文本是${when}，它是${sayDay(since.day)}。`;
        yield { file, line, wrong, mend: '核对两个日期；它不晚于这份文本的，从 `newerThan` 里删去这一项。' };
      }
    }
  },
};
