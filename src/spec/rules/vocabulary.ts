import { vocabularyErrors } from '../../generate/vocabulary.ts';
import { meant } from '../nearest.ts';
import type { Rule } from './rule.ts';

/** The block as its schema wants it; everything that needs no look at the rest of the document. */
export const vocabulary: Rule = {
  name: 'vocabulary',
  promise: 'The document has an `x-onegate` block that keeps to `openapi/x-onegate.schema.json`.',
  *check({ root }) {
    const block = root['x-onegate'];
    if (block === undefined) {
      const near = Object.keys(root).filter((key) => key.startsWith('x-'));
      const remedy = meant('x-onegate', near).startsWith('did')
        ? meant('x-onegate', near)
        : 'see docs/provider-documents.md';
      yield { pointer: near[0] ? `/${near[0]}` : '', message: 'the document has no x-onegate block', remedy };
      return;
    }
    for (const fault of vocabularyErrors(block)) yield { ...fault, pointer: `/x-onegate${fault.pointer}` };
  },
};
