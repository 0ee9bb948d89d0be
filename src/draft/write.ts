import { Document, isCollection, isMap, type Node, visit } from 'yaml';
import { tokens } from '../spec/source.ts';
import type { Draft } from './draft.ts';

/** Characters that a value may take to stand on one line, as people write small ones. */
const line = 110;

/** The text of a draft: YAML with a comment above each gap, small values on a line. */
export function writtenDraft({ root, gaps }: Draft, head: string): string {
  const document = new Document(root, { aliasDuplicateObjects: false });
  document.commentBefore = ` ${head}`;
  for (const [pointer, text] of Object.entries(gaps)) remark(document, tokens(pointer), text);
  visit(document, {
    Collection(_, node) {
      if (remarked(node)) return undefined;
      if (JSON.stringify(node.toJSON()).length > line || holdsLongText(node)) return undefined;
      node.flow = true;
      return visit.SKIP;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** Puts a comment above a member; the comment of the whole that has it, where the member itself is not there. */
function remark(document: Document, path: string[], text: string): void {
  const parent = document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return;
  const pair = parent.items.find(({ key }) => String((key as { value?: unknown }).value ?? key) === path.at(-1));
  if (pair) (pair.key as Node).commentBefore = ` ${text}`;
}

function remarked(node: unknown): boolean {
  let found = false;
  visit(node as Node, {
    Node(_, inner) {
      if (inner.commentBefore) found = true;
    },
  });
  return found;
}

function holdsLongText(node: unknown): boolean {
  let found = false;
  visit(node as Node, {
    Scalar(_, { value }) {
      if (typeof value === 'string' && value.includes('\n')) found = true;
    },
  });
  return found || !isCollection(node);
}
