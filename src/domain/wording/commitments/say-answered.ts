import type { TextFront } from '../../../schemas/texts/text.ts';

const UNSAID = '原文未载明';

/** The title of the suggestion that a reply answers: 《……》, or that the reply does not print it. */
export const sayAnsweredTitle = ({ title }: NonNullable<TextFront['answers']>): string =>
  title === undefined ? `题目${UNSAID}` : `《${title}》`;

/** Its session and number, each as printed, or that the reply does not print it. */
export const sayAnsweredPlace = ({ body, session, number }: NonNullable<TextFront['answers']>): string =>
  `${session === undefined ? `${body}（届次${UNSAID}）` : `${body} ${session}`} · ${number ?? `编号${UNSAID}`}`;
