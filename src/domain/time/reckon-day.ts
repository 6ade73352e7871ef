import { compareDays, sayDay, type Day } from './day.ts';

/** The day that due dates are reckoned from: that of the device, unless it lies before `from`, which is over for sure. */
export const reckonDay = (device: Day, from: Day): Day => (compareDays(device, from) < 0 ? from : device);

/** Which day due dates are reckoned from; where the clock of the device must be wrong, that is said. */
export const sayReckoned = (device: Day, from: Day): string =>
  compareDays(device, from) < 0
    ? `这台设备的日期（${sayDay(device)}）不对，期限按${sayDay(from)}算。`
    : `期限按今天（${sayDay(device)}）算。`;
