/**
 * The logo in a square of 32, as lines drawn: two slips and the child between them, the gap and the cord that ties them.
 *
 * Drawn round at ends and corners, each this wide; the slips are filled, too.
 */
export const logo = {
  slips: { d: 'M4.5 4.5h5v23h-5zM22.5 4.5h5v23h-5z', width: 3 },
  child: { d: 'M16 9.5h0M16 18v7.5', width: 7 },
  gap: { d: 'M0 21.5h32', width: 5 },
  cord: { d: 'M2 21.5h28', width: 2.5 },
} as const;
