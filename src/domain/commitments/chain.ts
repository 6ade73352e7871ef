/** A place on the way from a suggestion to what came of it. */
export interface Station {
  name: string;
  /** Whether the corpus shows anything there. */
  reached: boolean;
  /** What is said below it: that nothing was found, or only a lead. */
  note: '' | '未见' | '线索';
}

/** What is known along the way of a commitment. */
export interface Way {
  answersSuggestion: boolean;
  evidence: number;
  /** Whether all of it is too weak to say more than where to look. */
  onlyLeads: boolean;
  amounts: number;
  duties: number;
}

/** The five stations of a commitment's way, in order; an obligation of a policy answers no suggestion. */
export const stationsOf = ({
  answersSuggestion,
  evidence,
  onlyLeads,
  amounts,
  duties,
}: Way): [Station, Station, Station, Station, Station] => {
  const station = (name: string, reached: boolean): Station => ({ name, reached, note: reached ? '' : '未见' });
  return [
    station('建议', answersSuggestion),
    station('条款', true),
    station('承诺', true),
    evidence > 0 && onlyLeads ? { name: '证据', reached: false, note: '线索' } : station('证据', evidence > 0),
    station('标准与职责', amounts + duties > 0),
  ];
};
