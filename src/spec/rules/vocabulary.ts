import { operationErrors, vocabularyErrors } from '../../generate/vocabulary.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from './rule.ts';

/** The block as its schema wants it; everything that needs no look at the rest of the document. */
export const vocabulary: Rule = {
  name: 'vocabulary',
  promise: 'The document has an `x-onegate` block that keeps to `openapi/x-onegate.schema.json`.',
  *check({ document, root }) {
    const block = root['x-onegate'];
    if (block === undefined) {
      const near = Object.keys(root).find((key) => key.startsWith('x-') && nearest(key, ['x-onegate']));
      const remedy = near ? 'did you mean x-onegate?' : 'add one: see docs/provider-documents.md';
      yield { pointer: near ? `/${near}` : '', message: 'the document has no x-onegate block', remedy };
      return;
    }
    for (const fault of vocabularyErrors(block)) yield { ...fault, pointer: `/x-onegate${fault.pointer}` };
    for (const { pointer, block: own } of document.operations.values()) {
      if (own === undefined) continue;
      for (const fault of operationErrors(own)) yield { ...fault, pointer: `${pointer}/x-onegate${fault.pointer}` };
    }
  },
};
