/** How many people one list of a training, a record sheet or a score sheet, has rows for, at most. */
export const MOST_PEOPLE = 3000;

/** How many it has until a trainer says. */
export const USUAL_PEOPLE = 30;
