import { fold } from '../../../extractors/vietnamese.js';
import type { DocumentCheck } from '../finding.js';
import { itemEvidence, textEvidence } from './evidence.js';

const wordsOf = (text: string) =>
  fold(text)
    .split(/[^a-z0-9]+/u)
    .filter(Boolean);

/** A product that says no more than the task: the same words in the same order, but for what the task says beyond them. */
export const productRepeatsTask: DocumentCheck = (document) =>
  document.plan.tasks.flatMap((task) => {
    const [least, most] = [0.7 * task.title.length, 1.3 * task.title.length];
    const long = task.source === 'table' ? task.products.filter(({ length }) => least <= length && length <= most) : [];
    if (long.length === 0) return [];
    const title = wordsOf(task.title).join(' ');
    const product = long.find((text) => {
      const words = wordsOf(text);
      return words.length >= 6 && title.includes(words.join(' ')) && words.join(' ').length >= 0.8 * title.length;
    });
    if (product === undefined) return [];
    const start = document.plan.text.indexOf(product, task.span.end);
    const at = start < 0 ? [] : [textEvidence(document, { start, end: start + product.length }, task.id)];
    return [
      {
        code: 'product-repeats-task',
        severity: 'warning',
        message: {
          vi: `Sản phẩm «${product.slice(0, 80)}» chép lại tên nhiệm vụ, không cho biết kết quả nào.`,
          en: `The product «${product.slice(0, 80)}» repeats the task and names no result.`,
        },
        expected: null,
        met: product,
        evidence: [itemEvidence(document, task), ...at],
        key: null,
        suggestion: null,
      },
    ];
  });
