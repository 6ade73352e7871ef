import type { Check } from '../check.ts';
import { dangerGrouped } from './danger-grouped.ts';
import { dangerReadable } from './danger-readable.ts';
import { dangerOnce } from './danger-once.ts';
import { dutyCovered } from './duty-covered.ts';
import { listHasRole } from './list-has-role.ts';
import { urgentReports } from './urgent-reports.ts';

/** What duties, situations and dangers keep, in the order in which a reader of the rules should meet it. */
export const dutyChecks: Check[] = [dutyCovered, listHasRole, urgentReports, dangerOnce, dangerGrouped, dangerReadable];
