import { sayHan } from '../numbering/say-han.ts';

/** So many of something, as one counts aloud: 两项, not 二项. */
export const sayCount = (count: number): string => (count === 2 ? '两' : sayHan(count));
