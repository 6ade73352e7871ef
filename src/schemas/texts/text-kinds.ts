/** What all that knows of a kind of text goes by. */
interface TextKindRow {
  /** The folder of its texts. */
  folder: string;
  /** What readers call one. */
  says: string;
  /**
   * What its sentences commit somebody to. An obligation may stand in any of them and falls on the addressees; a promise
   * stands where the text tells its next steps and is its issuer's. A norm is read from the words by rule, and needs no
   * hand. Null where it commits nobody.
   */
  commits: 'promise' | 'obligation' | 'norm' | null;
  /** Whether a citation names its issuer; a law is cited by its name alone. */
  citedWithIssuer: boolean;
}

/** Every kind of text. A text is of the kind in whose folder it lies. */
export const textKinds = {
  policy: { folder: 'content/policies', says: '政策文件', commits: 'obligation', citedWithIssuer: true },
  law: { folder: 'content/laws', says: '法律法规', commits: 'norm', citedWithIssuer: false },
  reply: { folder: 'content/replies', says: '答复函', commits: 'promise', citedWithIssuer: true },
  'duty-list': { folder: 'content/duties', says: '职责清单', commits: null, citedWithIssuer: true },
} as const satisfies Record<string, TextKindRow>;

export type TextKind = keyof typeof textKinds;

/** Their names, in the order of the table. */
export const textKindNames = Object.keys(textKinds) as TextKind[];

/** What the sentences of a text of `kind` commit somebody to. */
export const commitsTo = (kind: TextKind): TextKindRow['commits'] => textKinds[kind].commits;
