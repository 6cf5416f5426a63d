/**
 * A number as Excel shows it in Vietnam: the library writes `1,500,000.5` as in English, a Vietnamese reader sees `1.500.000,5`
 * (TCVN 6398-1 and every Vietnamese locale). Only digits and what stands between them change.
 */
export function vietnameseNumber(displayed: string): string {
  return displayed.replace(/\d[\d.,]{0,60}\d|[.,]\d/gu, (digits) => digits.replace(/[.,]/gu, (mark) => (mark === ',' ? '.' : ',')));
}
