import { type Document, documentOf } from './document.ts';
import { settle } from './follow.ts';
import type { Breach, Rule } from './rules/rule.ts';
import { shape } from './rules/shape.ts';
import { documentRules, providerRules } from './rules/table.ts';
import { type View, viewOf } from './rules/view.ts';
import { vocabulary } from './rules/vocabulary.ts';
import { type Finding, readSource, type Source, SpecError } from './source.ts';

/** A finding with the JSON pointer of its place, for those who show it in an editor. */
export type PointedFinding = Finding & { pointer: string };

/**
 * Everything in a provider document that breaks a rule, all at once, in the order of the file. Never throws: a document that
 * is broken beyond a rule's understanding is itself a finding.
 */
export function check(document: Document): PointedFinding[] {
  const rules = document.root['x-onegate'] === undefined ? [vocabulary] : providerRules;
  return findingsOf(document, [...rules, ...documentRules]);
}

/** The same for a document that describes no provider, as the gateway's own: only the rules for every document. */
export function checkContract(document: Document): PointedFinding[] {
  return findingsOf(document, documentRules);
}

/** The same from the text on; what keeps a file from being a document at all is told in the same way. */
export function checkSource(source: Source, rules = check): Finding[] {
  return read(source, rules).findings;
}

/**
 * The document of a file that may be used, checked on the way.
 * @throws SpecError with everything that is an error; warnings are not told.
 */
export function checkedDocument(source: Source): Document {
  const { document, findings } = read(source, check);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new SpecError(errors);
  // What was left out without an error to tell is told when nothing may be left out.
  return document?.whole ? document : documentOf(source);
}

function read(source: Source, rules: typeof check): { document?: Document; findings: Finding[] } {
  const faults: Finding[] = [];
  try {
    const document = documentOf(source, faults);
    const found = rules(document);
    return { document, findings: inOrder([...faults.filter(({ rule }) => rule !== 'reference'), ...found]) };
  } catch (error) {
    if (error instanceof SpecError) return { findings: error.findings };
    const message = `the document can't be read (${(error as Error).message})`;
    const remedy = 'something has a shape that OpenAPI does not know: `npx redocly lint` finds it';
    return { findings: [{ rule: 'shape', severity: 'error', message, remedy, ...source.where('') }] };
  }
}

/** The same from the file on. */
export async function checkFile(file: string): Promise<Finding[]> {
  try {
    return checkSource(await readSource(file));
  } catch (error) {
    if (error instanceof SpecError) return error.findings;
    throw error;
  }
}

function findingsOf(document: Document, rules: readonly Rule[]): PointedFinding[] {
  const view = viewOf(document);
  const shapes = rules.includes(shape) ? breachesOf(shape, view) : [];
  const misshapen = shapes.length > 0;
  const found = rules.flatMap((rule) =>
    (rule === shape ? shapes : breachesOf(rule, view, misshapen)).map((breach) => placed(document, rule, breach)),
  );
  const unique = new Map(found.map((finding) => [`${finding.rule} ${finding.pointer} ${finding.message}`, finding]));
  return inOrder([...unique.values()]);
}

/** A rule that stumbles over a document says so, where the rule `shape` does not say it better; the others go on. */
function breachesOf(rule: Rule, view: View, misshapen = false): Breach[] {
  const breaches: Breach[] = [];
  try {
    for (const breach of rule.check(view)) breaches.push(breach);
  } catch (error) {
    const message = `this rule can't be applied (${(error as Error).message})`;
    const remedy = 'something has a shape that OpenAPI does not know: `npx redocly lint` finds it';
    if (!misshapen) breaches.push({ pointer: '', message, remedy });
  }
  return breaches;
}

function placed({ root, source }: Document, { name }: Rule, breach: Breach): PointedFinding {
  const { message, remedy, warning } = breach;
  const pointer = settle(root, breach.pointer);
  return { rule: name, severity: warning ? 'warning' : 'error', message, remedy, ...source.where(pointer), pointer };
}

function inOrder<F extends Finding>(findings: F[]): F[] {
  return findings.sort((a, b) => a.line - b.line || a.column - b.column);
}
