import type { RegistryRecord } from '../../../schemas/index.js';
import { printed } from '../edtf.js';
import type { FoundFinding } from '../finding.js';
import { bodyOfSymbol } from '../issuers.js';
import type { Compared } from './registry-checks.js';

/** A finding before its evidence is added. */
export type Said = Omit<FoundFinding, 'evidence'>;

/** Where a record was taken from and for which day it was right, in words. */
export function sourceOf({ source, asOf }: RegistryRecord): { vi: string; en: string } {
  const from = source === null ? '' : ` (${source})`;
  return {
    vi: `sổ đăng ký văn bản${from}${asOf === null ? '' : `, cập nhật ${printed(asOf)}`}`,
    en: `the registry${from}${asOf === null ? '' : `, as of ${asOf}`}`,
  };
}

/** What a citation says otherwise than its record. */
export function mismatchFindings({ reference, record, by, verdicts }: Compared): Said[] {
  const name = reference.identifier ?? reference.quote;
  const from = sourceOf(record);
  const careful = {
    vi: 'Có thể bản này chép sai; cần đối chiếu bản gốc.',
    en: 'This copy may be wrong; compare with the original.',
  };
  const said: Said[] = [];
  if (verdicts.date === 'mismatch') {
    said.push({
      code: 'registry-date-mismatch',
      // By name and year a law is known less surely than by its number: another text of that name may be meant.
      severity: by === 'key' ? 'error' : 'warning',
      message: {
        vi: `«${name}» được ghi ngày ${printed(reference.date!)}; theo ${from.vi}, ngày ban hành là ${printed(record.date!)}. ${careful.vi}`,
        en: `«${name}» is dated ${reference.date}; according to ${from.en}, it was issued on ${record.date}. ${careful.en}`,
      },
      expected: record.date,
      met: reference.date,
      key: reference.key,
      suggestion: null,
    });
  }
  if (verdicts.title === 'mismatch') {
    said.push({
      code: 'registry-title-mismatch',
      severity: 'warning',
      message: {
        vi: `Trích yếu của «${name}» là «${reference.title}»; theo ${from.vi} là «${record.title}». ${careful.vi}`,
        en: `«${name}» is titled «${reference.title}»; according to ${from.en}, its title is «${record.title}». ${careful.en}`,
      },
      expected: record.title,
      met: reference.title,
      key: reference.key,
      suggestion: null,
    });
  }
  // Where the symbol itself names the issuer, the check inside one citation has said it.
  const told = reference.symbol !== null && bodyOfSymbol(reference.symbol) !== null;
  if (verdicts.issuer === 'mismatch' && !told) {
    said.push({
      code: 'registry-issuer-mismatch',
      severity: 'warning',
      message: {
        vi: `«${name}» được ghi là của ${reference.issuer}; theo ${from.vi} là của ${record.issuer}. ${careful.vi}`,
        en: `«${name}» is credited to ${reference.issuer}; according to ${from.en}, it was issued by ${record.issuer}. ${careful.en}`,
      },
      expected: record.issuer,
      met: reference.issuer,
      key: reference.key,
      suggestion: null,
    });
  }
  return said;
}
