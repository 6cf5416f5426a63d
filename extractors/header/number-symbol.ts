/** The document's own number line, blank or filled: `Số: 34/KH-UBND`, `Số:      /KH-SKHCN`, `Số 12-KH/TU`, `Số: 55/2007/CT-UBND`. */
export const numberLine =
  /(?<![\p{L}\p{N}])Số\s{0,4}[:.]?\s{0,4}(?<number>\d{1,6}[a-z]?)?[\s.…_]{0,40}(?:\/\s{0,4}(?:\d{4}|20[\s.…]{0,8})\s{0,4})?[/–-]\s{0,4}(?<symbol>\p{Lu}[\p{L}\p{N}&.]{0,20}(?:\s?[-–/]\s?\p{L}[\p{L}\p{N}&]{0,20}){0,4})/du;

/** A number line whose number could not be read (a pen wrote it): `Sá: có /KH-VP`, `Số: đ7- /CT-UBND`. Only the symbol is known. */
export const unreadableNumber = /^S\p{L}{1,2}\s?[:.]\s?[^/:]{0,10}\/\s?(?<symbol>[A-ZĐ]{2,6}-[A-ZĐ][\p{L}&]{1,15})$/u;

/** Number as printed (null where left blank) and symbol without spaces around its dashes. */
export function readNumberSymbol(groups: Record<string, string | undefined>): { number: string | null; symbol: string | null } {
  const symbol = groups['symbol']?.replace(/\s?([-–/])\s?/gu, '$1').replace(/\.+$/u, '');
  return { number: groups['number'] ?? null, symbol: symbol || null };
}
