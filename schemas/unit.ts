import { z } from 'zod';
import { evidenceShape } from './evidence.js';

export const Role = z.enum(['lead', 'coordinate', 'implement', 'monitor']);
export type Role = z.infer<typeof Role>;

/** A body or role made responsible for a duty; `canonical` is a comparison key (ASCII words joined by hyphens). */
export const UnitValue = z.strictObject({ name: z.string(), canonical: z.string(), role: Role });
export type UnitValue = z.infer<typeof UnitValue>;

export const Unit = z.strictObject({ id: z.string(), ...UnitValue.shape, ...evidenceShape });
export type Unit = z.infer<typeof Unit>;
