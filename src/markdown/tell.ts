import type { VFile } from 'vfile';

/** What an editor is told of a place in a file. */
export interface Told {
  line: number;
  /** What is wrong, with the wrong words. */
  wrong: string;
  /** What to do: a sentence that starts with a verb. */
  mend: string;
  /** The name of the check that found it. */
  check: string;
  /** What the site cannot know because of it: the ids that it keeps out, or whole files and folders. */
  leavesOut?: string[];
}

/** Tells it as a message of `file`, in the form that every plugin of remark and rehype uses. */
export function tell(file: VFile, { line, wrong, mend, check, leavesOut }: Told): void {
  const message = file.message(wrong, { place: { line, column: 1 }, source: 'tongce', ruleId: check });
  Object.assign(message, { note: mend, leavesOut });
}

/** All that was told of `file`, in the order in which it was told. */
export const toldOf = (file: VFile): Told[] =>
  file.messages.map((message) => {
    const { reason, line = 1, note = '', ruleId = '', leavesOut } = message as typeof message & Pick<Told, 'leavesOut'>;
    return { line, wrong: reason, mend: note, check: ruleId, ...(leavesOut && { leavesOut }) };
  });
