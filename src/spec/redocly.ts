import { check, type PointedFinding } from './check.ts';
import { documentOf } from './document.ts';
import { documentRules, providerRules } from './rules/table.ts';
import { type Finding, parseSource } from './source.ts';

/**
 * The same findings as `onegate lint`, for `redocly lint` and the editors that show it: every rule of Onegate is a rule of
 * this plugin under its own name, and `extends: [onegate/provider]` turns them all on.
 */
export default function onegate() {
  const all = [...providerRules, ...documentRules].map(({ name }) => name);
  return {
    id: 'onegate',
    rules: { oas3: Object.fromEntries(all.map((name) => [name, visitorOf(name)])) },
    configs: { provider: { rules: settings(all) } },
  };
}

/** What a rule needs of Redocly's context. */
interface Context {
  location: { source: { absoluteRef: string; body: string } };
  report(problem: { message: string; location: object; forceSeverity: 'error' | 'warn' }): void;
}

/** Warnings stay warnings: the setting only turns a rule on. */
function settings(names: string[]): Record<string, 'error'> {
  return Object.fromEntries(names.map((name) => [`onegate/${name}`, 'error'] as const));
}

function visitorOf(name: string) {
  return () => ({
    Root: {
      enter(_root: unknown, context: Context) {
        const { source } = context.location;
        for (const finding of findingsIn(source)) {
          if (finding.rule !== name) continue;
          const { message, remedy, severity, file, line, column } = finding;
          const here = file === source.absoluteRef;
          const text = `${message}${remedy ? `\n→ ${remedy}` : ''}`;
          context.report({
            message: here ? text : `${file}:${line}:${column}: ${text}`,
            location: { source, pointer: `#${(here && finding.pointer) || '/'}`, reportOnKey: true },
            forceSeverity: severity === 'error' ? 'error' : 'warn',
          });
        }
      },
    },
  });
}

const known = new WeakMap<object, PointedFinding[]>();

/** Every rule asks for the same file; it is checked once. What `documentOf` leaves out, Redocly's own rules tell. */
function findingsIn(source: Context['location']['source']): PointedFinding[] {
  const earlier = known.get(source);
  if (earlier) return earlier;
  const faults: Finding[] = [];
  const document = documentOf(parseSource(source.absoluteRef, source.body), faults);
  const found = check(document);
  known.set(source, found);
  return found;
}
