import type { Section } from '../../schemas/index.js';
import type { Outline } from '../sections/index.js';

/** Questions about where a section stands in the outline. */
export interface Ancestry {
  section(id: string | null): Section | null;
  /** From the root down to the section itself; empty outside any section. */
  chain(id: string | null): Section[];
  /** Headings from the root down, the section's own included; bullets and running text have none. */
  headings(id: string | null): string[];
  /** Whether `id` is `ancestor` or stands below it. */
  within(id: string | null, ancestor: string): boolean;
}

/** Prepares an outline for questions. */
export function ancestryOf(outline: Outline): Ancestry {
  const byId = new Map(outline.sections.map((section) => [section.id, section]));
  const chain = (id: string | null): Section[] => {
    const section = id === null ? undefined : byId.get(id);
    return section ? [...chain(section.parent), section] : [];
  };
  return {
    section: (id) => (id === null ? null : (byId.get(id) ?? null)),
    chain,
    headings: (id) => chain(id).flatMap((section) => section.heading ?? []),
    within: (id, ancestor) => chain(id).some((section) => section.id === ancestor),
  };
}
