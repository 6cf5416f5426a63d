import { calendarForms } from './calendar-forms.js';
import type { ExpressionGroup } from './expression.js';
import { phraseForms } from './phrase-forms.js';

export type { Expression, ExpressionGroup } from './expression.js';
export { negatives } from './negatives.js';

/** What Vietnamese administrative plans say about time, by form. */
export const groups: readonly ExpressionGroup[] = [...calendarForms, ...phraseForms];
