import type { Span } from '../../schemas/index.js';
import { matchesOf } from '../matches-of.js';
import type { Passage } from '../passage.js';
import { squeeze } from '../vietnamese.js';
import { anyCase, typeOfWord, typeWord } from './type-words.js';

/** What a short form may point to: a full reference with its place. `label` is type, number and symbol; `key` tells years and places apart. */
export interface Target {
  span: Span;
  type: string | null;
  number: string | null;
  label: string;
  key: string | null;
}

/** Source of the type words of laws. */
export const lawWord = ['Bộ luật', 'Luật', 'Pháp lệnh'].map(anyCase).join('|');

/** `(sau đây gọi tắt là Chỉ thị 11)` */
const definition =
  /\(\s?(?:sau đây|dưới đây|từ đây)?\s?(?:được\s)?(?:viết tắt|gọi tắt|gọi chung|viết gọn|gọi)\s(?:là|:)\s?[“"]?(?<form>[^()“”";\n]{2,60})[”"]?\s?\)/giu;

/**
 * The short forms that the text defines in brackets behind a full citation of the same type, with the index of that citation:
 * `… (sau đây gọi tắt là Nghị quyết 57)`. Brackets that define another thing (`gọi tắt là Sở`) are passed over.
 */
export function definedForms(passages: readonly Passage[], targets: readonly Target[]): { form: string; of: number }[] {
  return passages.flatMap((passage) =>
    [...matchesOf(definition, passage.text)].flatMap((match) => {
      const at = passage.start + match.index;
      const of = targets.findLastIndex(({ span }) => span.start >= passage.start && span.end <= at);
      const form = squeeze(match.groups!['form']!);
      const begins = new RegExp(`^(?:${typeWord}|${lawWord})(?:\\s|$)`, 'u').exec(form);
      const type = begins ? typeOfWord(squeeze(begins[0]))?.code : undefined;
      return of >= 0 && type && form.length > begins![0].trim().length && targets[of]!.type === type ? [{ form, of }] : [];
    }),
  );
}
