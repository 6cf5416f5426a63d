import type { Baseline, Remembered } from './baseline.js';
import type { Judgement } from './judgement.js';

/** A mention whose fate is another than before. */
export interface Change {
  document: string;
  kind: string;
  mention: string;
  occurrence: number;
  /** The fates, with the wrong fields: `wrong (kind, end)`. `absent`: nothing was found where nothing is. */
  before: string;
  now: string;
}

/** What is better and what is worse than in the baseline; `uncompared`: mentions that the baseline does not know. */
export interface Changes {
  gained: Change[];
  lost: Change[];
  uncompared: number;
}

/**
 * Compares a run with a baseline, mention by mention. Of documents and kinds that only one side has, nothing is said; neither of mentions
 * that have left the gold.
 */
export function changesSince(baseline: Baseline, judgements: readonly Judgement[]): Changes {
  const known = new Set(baseline.mentions.map(scope));
  const before = new Map(baseline.mentions.map((mention) => [identity(mention), mention]));
  const changes: Changes = { gained: [], lost: [], uncompared: 0 };
  for (const judgement of judgements) {
    const earlier = before.get(identity(judgement));
    if (!earlier && (judgement.fate !== 'spurious' || !known.has(scope(judgement)))) changes.uncompared += 1;
    else note(changes, judgement, earlier, judgement);
  }
  const evaluated = new Set(judgements.map(scope));
  const now = new Set(judgements.map(identity));
  for (const earlier of baseline.mentions)
    if (earlier.fate === 'spurious' && evaluated.has(scope(earlier)) && !now.has(identity(earlier)))
      note(changes, earlier, earlier, undefined);
  return changes;
}

type Mention = Pick<Remembered, 'document' | 'kind' | 'mention' | 'occurrence' | 'fate'> & { wrong?: readonly string[] };

const scope = ({ document, kind }: Mention): string => JSON.stringify([document, kind]);

/** What is found too much is numbered apart from what the gold has. */
const identity = ({ document, kind, mention, occurrence, fate }: Mention): string =>
  JSON.stringify([document, kind, mention, occurrence, fate === 'spurious']);

function note(changes: Changes, { document, kind, mention, occurrence }: Mention, before?: Mention, now?: Mention): void {
  const difference = worth(now) - worth(before);
  const change = { document, kind, mention, occurrence, before: told(before), now: told(now) };
  if (change.before === change.now) return;
  (difference > 0 ? changes.gained : changes.lost).push(change);
}

/** Right beats wrong, few wrong fields beat many, wrong beats missed; nothing found where nothing is, is right. */
function worth(mention: Mention | undefined): number {
  if (!mention || mention.fate === 'right') return 1;
  return mention.fate === 'wrong' ? 1 / (1 + (mention.wrong?.length ?? 0)) : 0;
}

const told = (mention: Mention | undefined): string => {
  if (!mention) return 'absent';
  return mention.wrong?.length ? `${mention.fate} (${mention.wrong.join(', ')})` : mention.fate;
};
