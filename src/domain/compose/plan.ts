import { sayLength, type Length } from './composition.ts';
import { sayClock } from '../time/say-clock.ts';
import type { AgendaItem } from './agenda.ts';

/** A stretch of a composed training. */
export interface ComposedStretch {
  day: number;
  from: string;
  to: string;
  minutes: number;
  says: string;
}

/** What a training is made of: minutes that are taught, and what stands between them. */
type Frame = (number | AgendaItem | 'next-day')[];

const between = (says: string, minutes: number): AgendaItem => ({ says, minutes });
const oneDay = (opens: string, closes: string): Frame => [
  between(opens, 25),
  55,
  between('休息', 15),
  65,
  between('午休', 110),
  60,
  between('休息', 15),
  60,
  between(closes, 30),
];
const FRAMES: Readonly<Record<Length, Frame>> = {
  lesson: [between('签到，说明依据', 5), 35, between('答疑', 5)],
  half: [between('签到、课前试卷、开场', 20), 55, between('休息', 15), 60, between('课后试卷、答疑、填写评价表', 30)],
  day: oneDay('签到、课前试卷，说明依据和安排', '课后试卷、答疑、填写评价表'),
  'two-days': [
    ...oneDay('签到、课前试卷，说明依据和安排', '当天小结、答疑'),
    'next-day',
    ...oneDay('签到，回顾前一天', '课后试卷、答疑、填写评价表'),
  ],
};
const MORNING = 8 * 60 + 30;
const STEP = 5;

/** How many minutes of a length are taught. */
export const taughtIn = (length: Length): number =>
  FRAMES[length].reduce<number>((sum, part) => sum + (typeof part === 'number' ? part : 0), 0);

/** Minutes of each item in steps of five, five at the least, all together no more than `room`; longest cut first. */
function fitted(items: AgendaItem[], room: number): number[] {
  const all = items.reduce((sum, { minutes }) => sum + minutes, 0);
  const share = Math.min(1, room / all);
  const minutes = items.map((item) => Math.max(STEP, Math.floor((item.minutes * share) / STEP) * STEP));
  let over = minutes.reduce((sum, one) => sum + one, 0) - room;
  while (over > 0) {
    const longest = minutes.indexOf(Math.max(...minutes));
    minutes[longest] = (minutes[longest] ?? 0) - STEP;
    over -= STEP;
  }
  return minutes;
}

/** What is wrong with so much in so little time; null where nothing is. */
export function planProblem(items: AgendaItem[], length: Length): string | null {
  const most = taughtIn(length) / STEP;
  return items.length > most
    ? `${sayLength(length)}最多讲 ${most} 项，一项 5 分钟；现在选了 ${items.length} 项。少选几项，或换长一些的时间。`
    : null;
}

/** How much of a length stays empty, told to the trainer; nothing where less than a third does. */
export function planGap(items: AgendaItem[], length: Length): string {
  const room = taughtIn(length);
  const wanted = items.reduce((sum, { minutes }) => sum + minutes, 0);
  return (room - wanted) * 3 > room
    ? `选的内容建议讲 ${wanted} 分钟，${sayLength(length)}能讲 ${room} 分钟，空着的写作“练习、讨论”。可以再选几项，或换短一些的时间。`
    : '';
}

/**
 * The plan of a training: items one after the other, cut where a break comes; what is left over is for exercises.
 *
 * @throws Error where there are more items than it has room for, which `planProblem` tells beforehand
 */
export function planComposed(items: AgendaItem[], length: Length): ComposedStretch[] {
  const problem = planProblem(items, length);
  if (problem) throw new Error(problem);
  const minutes = fitted(items, taughtIn(length));
  const queue = items.map(({ says }, i) => ({ says, minutes: minutes[i] ?? 0 }));
  const plan: ComposedStretch[] = [];
  let [day, now] = [1, MORNING];
  const put = (says: string, taken: number) => {
    plan.push({ day, from: sayClock(now), to: sayClock(now + taken), minutes: taken, says });
    now += taken;
  };
  for (const part of FRAMES[length]) {
    if (part === 'next-day') [day, now] = [day + 1, MORNING];
    else if (typeof part === 'object') put(part.says, part.minutes);
    else {
      let room = part;
      while (room > 0 && queue[0]) {
        const item = queue[0];
        const taken = Math.min(room, item.minutes);
        put(item.says, taken);
        room -= taken;
        item.minutes -= taken;
        if (item.minutes === 0) queue.shift();
        else item.says = item.says.endsWith('（接着讲）') ? item.says : `${item.says}（接着讲）`;
      }
      if (room > 0) put('练习、讨论', room);
    }
  }
  return plan;
}
