import type { Verdict } from '../rules/verdict.ts';

/** How a verdict is told and shown. */
interface VerdictRow {
  says: string;
  /** In as few words as a narrow screen has room for. */
  briefly: string;
  /** What it means, above its benefits. */
  means: string;
  /** What stands on the fold of a card before it is opened: so many conditions decided, the first of them so called. */
  fold: (count: number, first: string) => string;
  /** How a message ends that tells why an example comes to it. */
  reason: string;
  /** Whether it is on the child, not on the place or on what stands apart: its count is told also where it is none. */
  ofChild: boolean;
  /** Whether the cards of its group are shown only when they are asked for. */
  folded: boolean;
  /** Whether of many cards only the nearest are shown, and the others when they are asked for. */
  nearest: boolean;
  /** Whether nothing is to be had as long as it stands. */
  out: boolean;
  /** Where its benefits stand among those that are handed over; null where they are not. */
  handedOver: number | null;
}

/** Every verdict, in the order in which a worker needs them. */
export const verdictTable: Record<Verdict, VerdictRow> = {
  applies: {
    says: '符合所载条件',
    briefly: '符合',
    means: '所填情况与文件所载的条件都相符。给不给，由经办机关审定。',
    fold: (count) => `√ ${count} 项条件都相符`,
    reason: '已符合',
    ofChild: true,
    folded: false,
    nearest: false,
    out: false,
    handedOver: 0,
  },
  ask: {
    says: '还需了解',
    briefly: '待了解',
    means: '还有情况没问清。问清以前，不等于不符合。',
    fold: (count, first) => `？ 还差 ${count} 项：${first}`,
    reason: '还没有答',
    ofChild: true,
    folded: false,
    nearest: true,
    out: false,
    handedOver: 2,
  },
  office: {
    says: '须经办机关认定',
    briefly: '须认定',
    means: '问到的都相符，剩下的条件原文没有写死，由经办机关认定。',
    fold: (count, first) => `◇ 须认定 ${count} 项：${first}`,
    reason: '由经办机关认定',
    ofChild: true,
    folded: false,
    nearest: true,
    out: false,
    handedOver: 1,
  },
  everyone: {
    says: '人人可用',
    briefly: '人人可用',
    means: '那里的孩子和家庭都可以用，不用核对条件。',
    fold: () => '不用核对条件',
    reason: '人人可用',
    ofChild: false,
    folded: false,
    nearest: false,
    out: false,
    handedOver: null,
  },
  planned: {
    says: '计划中',
    briefly: '计划中',
    means: '文件里写的是打算做的事，现在有没有，请问经办机关。',
    fold: () => '文件里写的是打算做的事',
    reason: '只是计划',
    ofChild: false,
    folded: true,
    nearest: false,
    out: false,
    handedOver: null,
  },
  closed: {
    says: '已结束',
    briefly: '已结束',
    means: '文件里写的是过去的事；现在还有没有，请问经办机关。',
    fold: () => '文件里写的是过去的事',
    reason: '已经结束',
    ofChild: false,
    folded: true,
    nearest: false,
    out: false,
    handedOver: null,
  },
  'not-now': {
    says: '按所填情况不符合',
    briefly: '不符合',
    means: '与目前所填的情况不符。情况变了，再核对。',
    fold: (count, first) => `× 不符 ${count} 项：${first}`,
    reason: '不符合',
    ofChild: true,
    folded: false,
    nearest: true,
    out: true,
    handedOver: null,
  },
  elsewhere: {
    says: '没有收录当地文件',
    briefly: '别处',
    means: '这些写在别处的文件里。不是说当地没有这项待遇，是本站没有收录当地写到它的文件。',
    fold: (_, first) => `不在这里：${first}`,
    reason: '不在这个地方',
    ofChild: false,
    folded: true,
    nearest: false,
    out: true,
    handedOver: null,
  },
};
