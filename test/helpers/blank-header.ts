import type { HeaderFields } from '../../schemas/index.js';

/** The header of a plan for 2024 that says nothing else. */
export const blankHeader: HeaderFields = {
  type: 'KH',
  number: null,
  symbol: null,
  issuer: null,
  parent: null,
  place: null,
  date: null,
  title: null,
  period: { start: 2024, end: 2024 },
  signers: [],
  recipients: [],
};
