import { fold, slug } from '../../../extractors/vietnamese.js';
import type { Reference, RegistryRecord } from '../../../schemas/index.js';
import { agree } from '../edtf.js';
import { bodyOfName, mayBeOne } from '../issuers.js';
import { contradict, isFormalTitle, sameTitle } from '../titles.js';
import type { CitingDay } from './citing-day.js';
import { type Force, forceOn } from './force.js';

/** What a comparison says: `unknown` where one side is silent or the two cannot be compared. */
export type Verdict = 'match' | 'mismatch' | 'unknown';

/** A citation against its record. */
export interface Verdicts {
  date: Verdict;
  title: Verdict;
  issuer: Verdict;
  force: Force;
}

const lawTypes = new Set(['LUẬT', 'BL', 'PL']);

function compareDates(cited: string | null, recorded: string | null): Verdict {
  if (cited === null || recorded === null) return 'unknown';
  return agree(cited, recorded) ? 'match' : 'mismatch';
}

/** Names of laws: the same words, or hardly any in common. */
function compareNames(cited: string, recorded: string): Verdict {
  const words = (name: string) => new Set(slug(name.replace(/\([^()]*\)/gu, ' ')).split('-'));
  const [a, b] = [words(cited), words(recorded)];
  const common = [...a].filter((word) => b.has(word)).length;
  if (common === Math.min(a.size, b.size)) return 'match';
  return common / Math.min(a.size, b.size) < 0.5 ? 'mismatch' : 'unknown';
}

function compareTitles(type: string | null, cited: string | null, recorded: string | null): Verdict {
  if (cited === null || recorded === null) return 'unknown';
  if (lawTypes.has(type ?? '')) return compareNames(cited, recorded);
  if (sameTitle(cited, recorded) || fold(recorded).includes(fold(cited))) return 'match';
  return isFormalTitle(cited) && contradict(cited, recorded) ? 'mismatch' : 'unknown';
}

function compareIssuers(cited: string | null, recorded: string | null): Verdict {
  if (cited === null || recorded === null) return 'unknown';
  const [a, b] = [bodyOfName(cited), bodyOfName(recorded)];
  if (a === null || b === null) return slug(cited) === slug(recorded) ? 'match' : 'unknown';
  return mayBeOne(a, b) ? 'match' : 'mismatch';
}

/** Compares what a citation says of a document with its record: date, title (by meaning; a shortened one agrees), issuer, and its force on the citing day. */
export function verdictsOf(reference: Reference, record: RegistryRecord, day: CitingDay | null): Verdicts {
  return {
    date: compareDates(reference.date, record.date),
    title: compareTitles(reference.type, reference.title, record.title),
    issuer: compareIssuers(reference.issuer, record.issuer),
    force: forceOn(record, day),
  };
}
