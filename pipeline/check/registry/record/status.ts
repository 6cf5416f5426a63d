import { fold } from '../../../../extractors/vietnamese.js';
import type { RegistryStatus } from '../../../../schemas/index.js';

/** States as files print them, folded: our own words, and those of Vietnamese gazettes. */
const states: Readonly<Record<RegistryStatus, readonly string[]>> = {
  'in-force': ['in force', 'amended', 'con hieu luc', 'dang hieu luc', 'dang con hieu luc', 'da sua doi', 'co hieu luc'],
  partly: ['partly in force', 'partly', 'het hieu luc mot phan', 'con hieu luc mot phan', 'hieu luc mot phan'],
  'not-yet': ['not yet', 'not yet in force', 'chua co hieu luc', 'chua hieu luc'],
  suspended: ['suspended', 'ngung hieu luc', 'tam ngung hieu luc', 'ngung hieu luc mot phan', 'tam ngung hieu luc mot phan'],
  repealed: ['repealed', 'bi bai bo', 'bai bo', 'het hieu luc', 'het hieu luc toan bo', 'het hieu luc thi hanh'],
  replaced: ['replaced', 'bi thay the', 'thay the', 'da bi thay the'],
  expired: ['expired', 'het hieu luc theo thoi gian', 'khong con phu hop'],
};
const byWords = new Map(Object.entries(states).flatMap(([state, words]) => words.map((word) => [word, state as RegistryStatus] as const)));

/** The state that a file prints, or null where the words are unknown. */
export function readStatus(text: string): RegistryStatus | null {
  return byWords.get(fold(text).replace(/[_-]+/gu, ' ')) ?? null;
}
