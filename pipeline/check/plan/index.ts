import type { DocumentCheck } from '../finding.js';
import { undefinedAbbreviations } from './abbreviations.js';
import { targetsInAnnex } from './annex-targets.js';
import { bodyAndAnnex } from './body-and-annex.js';
import { deadlineBeforePlan, yearOutsidePeriod } from './deadlines.js';
import { formerUnits } from './former-units.js';
import { leadAmongListed, leadCoordinatesItself } from './lead-and-coordinator.js';
import { numbering } from './numbering.js';
import { dutyBeforePlan } from './past-duties.js';
import { periodContradiction } from './period.js';
import { productRepeatsTask } from './products.js';
import { reportBeforeWorkEnds } from './reports.js';
import { totals } from './totals.js';
import { twoTimeLimits } from './two-limits.js';
import { unitMisspelled, unitTwoNames } from './unit-names.js';
import { unitTwoSpellings } from './unit-slips.js';
import { vagueCitations } from './vague-citations.js';

export { planCodes } from './codes.js';

/** The checks that need nothing but the plan itself. */
export const planChecks: readonly DocumentCheck[] = [
  numbering,
  periodContradiction,
  yearOutsidePeriod,
  deadlineBeforePlan,
  dutyBeforePlan,
  reportBeforeWorkEnds,
  twoTimeLimits,
  leadCoordinatesItself,
  leadAmongListed,
  bodyAndAnnex,
  targetsInAnnex,
  totals,
  productRepeatsTask,
  unitTwoNames,
  unitTwoSpellings,
  unitMisspelled,
  formerUnits,
  vagueCitations,
  undefinedAbbreviations,
];
