import { z } from 'zod';
import type { Judgement } from './judgement.js';
import { kindNames } from './kinds/index.js';

/** One mention of an earlier run: what it was known by and what became of it. */
const Remembered = z.strictObject({
  document: z.string(),
  kind: z.enum(['header', ...kindNames]),
  mention: z.string(),
  occurrence: z.int().positive(),
  fate: z.enum(['right', 'wrong', 'missed', 'spurious']),
  wrong: z.array(z.string()).optional(),
});
export type Remembered = z.infer<typeof Remembered>;

/** The fate of every mention of a run, to compare later runs with. */
export const Baseline = z.strictObject({ format: z.literal('kehoach-eval/1'), mentions: z.array(Remembered) });
export type Baseline = z.infer<typeof Baseline>;

/** What a run leaves to compare later ones with. */
export const baselineOf = (judgements: readonly Judgement[]): Baseline => ({
  format: 'kehoach-eval/1',
  mentions: judgements.map(({ document, kind, mention, occurrence, fate, wrong }) => ({
    document,
    kind,
    mention,
    occurrence,
    fate,
    ...(wrong.length > 0 ? { wrong: [...wrong] } : {}),
  })),
});

/** The baseline as a file: one mention a line, so that version control shows which ones changed. */
export const baselineText = ({ format, mentions }: Baseline): string =>
  `{ "format": ${JSON.stringify(format)}, "mentions": [\n${mentions.map((mention) => JSON.stringify(mention)).join(',\n')}\n] }\n`;
