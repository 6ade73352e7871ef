import type { EmergencyNumber } from '../../schemas/checklist/danger.ts';

const SAY: Record<EmergencyNumber, string> = { '110': '报警', '120': '急救', '119': '火警' };

/** What answers at an emergency number, in a word. */
export const sayCall = (number: EmergencyNumber): string => SAY[number];
