import type { Validate, Violation } from '../contract/contract.ts';

/** An error as Ajv tells it. */
interface AjvError {
  keyword: string;
  instancePath: string;
  params: Record<string, unknown>;
  message?: string;
}

interface AjvFunction {
  (value: unknown): boolean;
  errors?: AjvError[] | null;
}

const MOST = 10;

/**
 * Turns a function that Ajv compiled into a `Validate`: at most ten violations, each at the place that must change, in
 * words that need no schema beside them. Bundled into every generated validator.
 */
export function checked(validate: AjvFunction, part: string): Validate {
  return (value) => {
    if (validate(value)) return [];
    const violations: Violation[] = [];
    for (const error of validate.errors ?? []) {
      const violation = { pointer: `/${part}${placeOf(error)}`, message: messageOf(error) };
      const known = violations.some(
        ({ pointer, message }) => pointer === violation.pointer && message === violation.message,
      );
      if (!known && violations.push(violation) === MOST) break;
    }
    return violations;
  };
}

/** A member that is missing or too many is itself the place. */
function placeOf({ instancePath, params }: AjvError): string {
  const member = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty;
  if (typeof member !== 'string') return instancePath;
  return `${instancePath}/${member.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function messageOf({ keyword, params, message }: AjvError): string {
  switch (keyword) {
    case 'required':
    case 'dependentRequired':
      return 'is required';
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return 'is not known here';
    case 'type':
      return `must be ${[params.type].flat().join(' or ')}`;
    case 'enum':
      return `must be ${(params.allowedValues as unknown[]).map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'const':
      return `must be ${JSON.stringify(params.allowedValue)}`;
    case 'anyOf':
    case 'oneOf':
      return 'has none of the documented shapes';
    default:
      return message ?? 'is not valid';
  }
}
