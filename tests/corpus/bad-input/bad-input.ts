import type { Outside } from '../../../src/content/reading/outside.ts';
import type { Edit } from '../fixture.ts';

/** One kind of broken content: the rule it breaks, how the good files come to break it, and all that is said of it. */
export interface BadInput {
  rule: string;
  edits: Edit[];
  /** What is known from outside the content. */
  outside?: Partial<Outside>;
  problems: string[];
}

export const POLICY = 'content/policies/qing-min-fa-2030-7.md';
export const REPLY = 'content/replies/qing-min-han-2031-4.md';
export const DUTIES = 'content/duties/village-child-worker.md';
/** The files of `content/sources/` that hold them; the duty list stands in that of the policy. */
export const POLICY_SOURCE = 'qing-min-fa-2030-7.txt';
export const REPLY_SOURCE = 'qing-min-han-2031-4.txt';

/** The file of the claims of a kind over the policy, or over the reply. */
export const ofPolicy = (kind: string): string => `content/${kind}/qing-min-fa-2030-7.yaml`;
export const ofReply = (kind: string): string => `content/${kind}/qing-min-han-2031-4.yaml`;

export const CHANGES = 'content/changes.yaml';
/** A change of a commitment, with the fields that tell what changed. */
export const changed = (day: string, commitment: string, told: string): string =>
  `- day: '${day}'\n  commitment: ${commitment}\n  ${told}\n  reason: 记录\n`;
/** The change that tells a first state other than none. */
export const toState = (commitment: string, from: string, to: string): string =>
  changed('2031-09', commitment, `kind: state\n  from: ${from}\n  to: ${to}`);
