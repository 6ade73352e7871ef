import type { TextFront } from '../../schemas/texts/text.ts';
import { sayDay } from '../time/day.ts';

/** From when a law is in force and when it was changed: `2031年6月1日起施行`, `2033年5月9日修改`; what is not printed is left out. */
export const sayForce = ({ inForce, revised }: Pick<TextFront, 'inForce' | 'revised'>): string[] => [
  ...(inForce ? [`${sayDay(inForce.on)}起施行`] : []),
  ...revised.map(({ on }) => `${sayDay(on)}修改`),
];
