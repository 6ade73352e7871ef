/** A place on the way from a suggestion to what came of it. */
export interface Station {
  name: string;
  /** Whether the corpus shows anything there. */
  reached: boolean;
}

/** What is known along the way of a commitment. */
export interface Way {
  answersSuggestion: boolean;
  evidence: number;
  amounts: number;
  duties: number;
}

/** The five stations of a commitment's way, in order; an obligation of a policy answers no suggestion. */
export const stationsOf = ({ answersSuggestion, evidence, amounts, duties }: Way): Station[] => [
  { name: '建议', reached: answersSuggestion },
  { name: '条款', reached: true },
  { name: '承诺', reached: true },
  { name: '证据', reached: evidence > 0 },
  { name: '标准职责', reached: amounts + duties > 0 },
];
