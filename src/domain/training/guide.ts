import type { Block, Section, TrainingModule } from './training-module.ts';

/** A stretch of a lesson as whoever leads it needs it. */
export interface GuideRow {
  minutes: number;
  title: string;
  /** How it is done. */
  method: string;
  /** What to say and to watch for, a paragraph each. */
  says: string[];
  /** What an answer must have. */
  expected: Block[];
}

const has = ({ blocks }: Section, kind: Block['kind']): boolean => blocks.some((block) => block.kind === kind);

/** How much time a section wants beside the others. */
const weightOf = (section: Section): number =>
  has(section, 'exercise') ? 3 : has(section, 'mistake') ? 2 : Math.min(2, 1 + section.blocks.length / 8);

function methodOf(section: Section): string {
  if (has(section, 'exercise')) {
    return '念案例，两人一组说：看到了什么，先做什么，向谁说。有角色卡的，分角色演一遍。先不讲答案，把大家的话记在黑板上。';
  }
  if (has(section, 'mistake')) return '一条一条念，请学员翻回讲义找原话，说出错在哪里。';
  if (has(section, 'figure'))
    return '先给一分钟自己看图表，再请一位学员照着它讲一遍，旁人补漏。问：刚才的案例走到哪一格？';
  if (has(section, 'fact'))
    return '两人一组，一人照讲义说出是哪里的、哪一年的、出自哪份文件，另一人照原文核对，再换过来。';
  if (has(section, 'words'))
    return '请一位学员慢慢念原文，请大家用笔划出：谁做、做什么、多快。再问：刚才的案例用得上哪一句？';
  if (has(section, 'law'))
    return '先说明这里是转述，不是原文；手边有法律文本的，请一位学员翻到那一条念。再问：刚才的案例里谁要做、多快？';
  return '念一条，停一停，请学员说自己在村里会怎么做，不说真人真事。念完合上讲义，两人互相说一遍。';
}

/** `whole` minutes cut by `parts`, nothing of it lost. */
function minutesBy(whole: number, parts: number[]): number[] {
  const all = parts.reduce((sum, part) => sum + part, 0);
  let given = 0;
  let wanted = 0;
  return parts.map((part) => {
    wanted += (part * whole) / all;
    const minutes = Math.round(wanted) - given;
    given += minutes;
    return minutes;
  });
}

/** How a module is led in its time: the case first, then what is taught, and its answer last. */
export function guideOf({ minutes, sections }: Pick<TrainingModule, 'minutes' | 'sections'>): GuideRow[] {
  const expected = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'exercise' ? block.answer : [])),
  );
  const shares = minutesBy(minutes, [...sections.map(weightOf), 1.5]);
  return [
    ...sections.map((section, i) => ({
      minutes: shares[i] ?? 0,
      title: section.title,
      method: methodOf(section),
      says: section.notes,
      expected: [],
    })),
    {
      minutes: shares[sections.length] ?? 0,
      title: '回到开头的案例',
      method: '请各组改自己的回答，再对照下面的原文。问三句：哪一句改了？哪一步最难？明天回村先做哪一件？',
      says: [],
      expected,
    },
  ];
}
