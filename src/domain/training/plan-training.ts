import { sayClock } from '../time/say-clock.ts';
import type { TrainingModule } from './training-module.ts';

/** A stretch of a training day: a module, or what stands between. Times are the site's suggestion. */
export interface Stretch {
  /** 09:05 */
  from: string;
  to: string;
  minutes: number;
  says: string;
  module: TrainingModule | null;
}

type Item = Pick<Stretch, 'minutes' | 'says' | 'module'>;

const between = (says: string, minutes: number): Item => ({ says, minutes, module: null });

/** Items one after the other from `start`, in minutes after midnight. */
function follow(start: number, items: Item[]): Stretch[] {
  let now = start;
  return items.map((item) => {
    const from = now;
    now += item.minutes;
    return { ...item, from: sayClock(from), to: sayClock(now) };
  });
}

const MORNING = 8 * 60 + 30;
/** How long is taught before noon, at most, and in a whole day: it ends before the offices close. */
const BEFORE_NOON = 150;
const TAUGHT_IN_A_DAY = 360;
const FIVE = 5;
/** Of two hours, what is left for the modules after opening and closing. */
const TAUGHT_IN_TWO_HOURS = 100;

/** `whole` cut in steps of five by `parts`, nothing of it lost: what rounding leaves goes where it was cut most. */
function inFives(whole: number, parts: number[]): number[] {
  const all = parts.reduce((sum, part) => sum + part, 0);
  const exact = parts.map((part) => (part * whole) / all / FIVE);
  const cut = exact.map(Math.floor);
  const most = exact.map((share, i) => ({ i, lost: share - Math.floor(share) })).sort((a, b) => b.lost - a.lost);
  const left = Math.round(whole / FIVE) - cut.reduce((sum, share) => sum + share, 0);
  for (const { i } of most.slice(0, left)) cut[i] = (cut[i] ?? 0) + 1;
  return cut.map((share) => share * FIVE);
}

/** Modules in their shares of `room`; where it is wide enough, in their full time. */
function asItems(modules: TrainingModule[], room: number, full: boolean): Item[] {
  const own = modules.map(({ minutes }) => minutes);
  const all = own.reduce((sum, minutes) => sum + minutes, 0);
  const given = full && all <= room ? own : inFives(room, own);
  return modules.map((module, i) => ({ says: module.title, minutes: given[i] ?? 0, module }));
}

/** A whole day: every module, in its full time where there is room, with a break in each half and noon between them. */
export function planDay(modules: TrainingModule[]): Stretch[] {
  const items = asItems(modules, TAUGHT_IN_A_DAY, true);
  let taught = 0;
  const morning = items.filter(({ minutes }) => (taught += minutes) <= BEFORE_NOON);
  const halves = [morning, items.slice(morning.length)].map((half) => {
    const middle = Math.ceil(half.length / 2);
    return [...half.slice(0, middle), between('休息', 15), ...half.slice(middle)];
  });
  return follow(MORNING, [
    between('签到、开场，说明依据和安排', 20),
    ...(halves[0] ?? []),
    between('午休', 90),
    ...(halves[1] ?? []),
    between('测验、答疑、填写培训记录', 40),
  ]);
}

/** The first module of each topic that a text demands: a second one goes further than two hours allow. */
const firstOfEach = (modules: TrainingModule[]): TrainingModule[] => {
  const seen = new Set<string>();
  return modules.filter(({ demanded, topic }) => {
    const key = `${topic.at} ${topic.quote}`;
    return demanded && !seen.has(key) && seen.add(key);
  });
};

/** Two hours: a module for each topic that a text demands, in its share of the time, in steps of five minutes. */
export function planTwoHours(modules: TrainingModule[]): Stretch[] {
  return follow(9 * 60, [
    between('签到，说明依据', 5),
    ...asItems(firstOfEach(modules), TAUGHT_IN_TWO_HOURS, false),
    between('测验、填写培训记录', 15),
  ]);
}
