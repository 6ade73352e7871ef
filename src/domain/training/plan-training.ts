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

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const between = (says: string, minutes: number): Item => ({ says, minutes, module: null });

/** Items one after the other from `start`, in minutes after midnight. */
function follow(start: number, items: Item[]): Stretch[] {
  let now = start;
  return items.map((item) => {
    const from = now;
    now += item.minutes;
    return { ...item, from: clock(from), to: clock(now) };
  });
}

const MORNING = 8 * 60 + 30;
/** How long is taught before noon, at most. */
const BEFORE_NOON = 150;
const FIVE = 5;
/** Of two hours, what is left for the modules after opening and closing. */
const TAUGHT_IN_TWO_HOURS = 100;

const asItem = (module: TrainingModule, minutes = module.minutes): Item => ({ says: module.title, minutes, module });

/** A whole day: every module in its full time, with a break in the morning, noon, and a break after it. */
export function planDay(modules: TrainingModule[]): Stretch[] {
  let taught = 0;
  const morning = modules.filter(({ minutes }) => (taught += minutes) <= BEFORE_NOON);
  const afternoon = modules.slice(morning.length);
  const halves = [morning, afternoon].map((half) => {
    const middle = Math.ceil(half.length / 2);
    return [
      ...half.slice(0, middle).map((module) => asItem(module)),
      between('休息', 15),
      ...half.slice(middle).map((module) => asItem(module)),
    ];
  });
  return follow(MORNING, [
    between('签到、开场，说明依据和安排', 20),
    ...(halves[0] ?? []),
    between('午休', 90),
    ...(halves[1] ?? []),
    between('测验、答疑、填写培训记录', 40),
  ]);
}

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

/** Two hours: the modules that a text demands, each in its share of the time, in steps of five minutes. */
export function planTwoHours(modules: TrainingModule[]): Stretch[] {
  const demanded = modules.filter((module) => module.demanded);
  const shares = inFives(
    TAUGHT_IN_TWO_HOURS,
    demanded.map(({ minutes }) => minutes),
  );
  return follow(9 * 60, [
    between('签到，说明依据', 5),
    ...demanded.map((module, i) => asItem(module, shares[i])),
    between('测验、填写培训记录', 15),
  ]);
}
