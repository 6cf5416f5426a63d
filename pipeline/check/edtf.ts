/** Whether two EDTF dates may be the same day: what one of them leaves open agrees with anything. */
export function agree(a: string, b: string): boolean {
  const [left, right] = [a.split('-'), b.split('-')];
  return [0, 1, 2].every((part) => {
    const [x, y] = [left[part], right[part]];
    return x === undefined || y === undefined || x.includes('X') || y.includes('X') || x === y;
  });
}

/** The first or last day that an EDTF date may mean, as an ISO date; null where even the year is open. */
export function bound(date: string, which: 'first' | 'last'): string | null {
  const [year, month = 'XX', day = 'XX'] = date.split('-');
  if (year === undefined || year.includes('X')) return null;
  const months = month.includes('X') ? (which === 'first' ? '01' : '12') : month;
  if (!day.includes('X')) return `${year}-${months}-${day}`;
  const lastDay = new Date(Date.UTC(Number(year), Number(months), 0)).getUTCDate();
  return `${year}-${months}-${which === 'first' ? '01' : String(lastDay).padStart(2, '0')}`;
}

/** A full date as a number of days, for distances; null where a part is open. */
export function dayNumber(date: string | null): number | null {
  if (date === null || !/^\d{4}-\d{2}-\d{2}$/u.test(date)) return null;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? null : time / 86_400_000;
}

/** The year of an EDTF date, or null. */
export function yearOf(date: string | null): number | null {
  const year = /^\d{4}/u.exec(date ?? '')?.[0];
  return year === undefined ? null : Number(year);
}

/** A date as Vietnamese documents print it: `15/01/2023`, `tháng 5/2020`, `năm 2022`. */
export function printed(date: string): string {
  const [year, month = 'XX', day = 'XX'] = date.split('-');
  if (month.includes('X')) return `năm ${year}`;
  return day.includes('X') ? `tháng ${Number(month)}/${year}` : `${day}/${month}/${year}`;
}
