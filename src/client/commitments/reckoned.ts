import { reckonDay, sayReckoned } from '../../domain/time/reckon-day.ts';
import { today } from '../frame/today.ts';

/** The day before which no clock is right, as the page says it. */
const from = (): string => document.querySelector<HTMLElement>('[data-from]')?.dataset['from'] ?? '';

/** The day that this page's due dates are reckoned from. */
export const reckonedToday = (): string => reckonDay(today(), from());

/** Which day that is, and why it is not today. */
export const sayToday = (): string => sayReckoned(today(), from());
