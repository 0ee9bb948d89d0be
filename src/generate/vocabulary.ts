import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { isOperationVocabulary, isVocabulary } from '../../generated/vocabulary/validate.js';
import schema from '../../openapi/x-onegate.schema.json' with { type: 'json' };
import { meant } from '../spec/nearest.ts';
import { pointer } from '../spec/source.ts';
import { type Fault, faultsOf, type Kind } from '../spec/values.ts';

/**
 * Everything in an `x-onegate` block that breaks `openapi/x-onegate.schema.json`, in document order and in words for people:
 * an unknown key comes with the nearest known one. Pointers are relative to the block.
 */
export function vocabularyErrors(block: unknown): Fault[] {
  return isVocabulary(block) ? [] : faultsBy('document', block);
}

/** The same for the block of one operation. */
export function operationErrors(block: unknown): Fault[] {
  return isOperationVocabulary(block) ? [] : faultsBy('operation', block);
}

function faultsBy(which: 'document' | 'operation', block: unknown): Fault[] {
  const validate = validators[which] ?? compiled(which);
  validators[which] = validate;
  validate(block);
  const errors = validate.errors ?? [];
  const values = outermost(errors.filter((error) => kindOf(error) !== undefined));
  const covered = (path: string) => values.some(({ instancePath }) => within(path, instancePath));
  const faults = values.flatMap((error) => {
    const found = faultsOf(kindOf(error) as Kind, error.data, error.instancePath);
    return found.length > 0 ? found : [generic(error)];
  });
  for (const error of errors) {
    if (!covered(error.instancePath) && !isPartOfAnother(error)) faults.push(explained(error));
  }
  return [...new Map(faults.map((fault) => [`${fault.pointer} ${fault.message}`, fault])).values()];
}

const validators: { document?: ValidateFunction; operation?: ValidateFunction } = {};

function compiled(which: 'document' | 'operation'): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false });
  formats.default(ajv);
  return ajv.compile(which === 'document' ? schema : { ...schema.$defs.operation, $defs: schema.$defs });
}

/** The value of a parameter, claim, … as a whole: `faultsOf` says more than the errors of its branches. */
function kindOf({ keyword, parentSchema }: ErrorObject): Kind | undefined {
  if (keyword !== 'anyOf') return undefined;
  const { send, read } = schema.$defs;
  if (parentSchema === (send as object)) return 'send';
  if (parentSchema === (read as object)) return 'read';
  return /`iss`/.test(String((parentSchema as { description?: string }).description)) ? 'issuer' : undefined;
}

function outermost(errors: ErrorObject[]): ErrorObject[] {
  const paths = new Set(errors.map(({ instancePath }) => instancePath));
  const inner = (path: string) => [...paths].some((other) => other !== path && within(path, other));
  const seen = new Set<string>();
  return errors.filter(({ instancePath }) => {
    if (inner(instancePath) || seen.has(instancePath)) return false;
    seen.add(instancePath);
    return true;
  });
}

function within(path: string, parent: string): boolean {
  return path === parent || path.startsWith(`${parent}/`);
}

/** Errors of single branches, and of a name's schema, are told by the error of the whole. */
function isPartOfAnother(error: ErrorObject): boolean {
  return (
    /\/(anyOf|oneOf)\/\d/.test(error.schemaPath) ||
    error.propertyName !== undefined ||
    (error.schemaPath.startsWith('#/$defs/pointer/') && error.keyword !== 'oneOf')
  );
}

function explained(error: ErrorObject): Fault {
  const { instancePath: at, params, data } = error;
  const key = at.split('/').at(-1) ?? '';
  const shown = JSON.stringify(data);
  switch (error.keyword) {
    case 'additionalProperties': {
      const unknown = String(params.additionalProperty);
      const known = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
      return { pointer: at + pointer(unknown), message: `${unknown} is unknown here`, remedy: meant(unknown, known) };
    }
    case 'required':
      return {
        pointer: at,
        message: `${params.missingProperty} is missing`,
        remedy: `add \`${params.missingProperty}:\``,
      };
    case 'enum':
      return {
        pointer: at,
        message: `${shown} is not possible`,
        remedy: meant(String(data), params.allowedValues.map(String)),
      };
    case 'propertyNames':
      return nameFault(at, String(params.propertyName));
    case 'not':
      return {
        pointer: at,
        message: 'a source is asked or read from the ID token, not both',
        remedy: 'make two sources',
      };
    case 'anyOf':
      return {
        pointer: at,
        message: 'this source says nothing',
        remedy: 'give it an operation, an id_token or claims',
      };
    case 'oneOf':
      return pointerFault(at, data);
    case 'minItems':
    case 'minProperties':
      return { pointer: at, message: `${key} is empty`, remedy: 'fill it or remove it' };
    case 'type':
      return {
        pointer: at,
        message: `${shown} is no ${[params.type].flat().join(' or ')}`,
        remedy: `write ${article([params.type].flat()[0])}`,
      };
    case 'format':
      return { pointer: at, message: `${shown} is no regular expression`, remedy: 'correct it (JavaScript, ECMA-262)' };
    case 'const':
      return {
        pointer: at,
        message: `${shown} is not possible`,
        remedy: `write ${JSON.stringify(params.allowedValue)} or remove it`,
      };
    default:
      return generic(error);
  }
}

function nameFault(at: string, name: string): Fault {
  const place = at + pointer(name);
  if (at !== '/headers')
    return {
      pointer: place,
      message: `${name} is no name`,
      remedy: 'use letters, digits and underscores, a digit not first',
    };
  const remedy = 'remove it: credentials come from `security`, the rest from the media types';
  return { pointer: place, message: `the header ${name} is the gateway's own`, remedy };
}

function pointerFault(at: string, data: unknown): Fault {
  const list = [data].flat();
  const index = list.findIndex((text) => typeof text !== 'string' || !/^(\/([^~/]|~[01])*)+$/.test(text));
  const text = String(list[Math.max(index, 0)] ?? '');
  const place = Array.isArray(data) && index >= 0 ? `${at}/${index}` : at;
  return {
    pointer: place,
    message: `${JSON.stringify(text)} is no JSON pointer`,
    remedy: `begin it with a slash: /${text}`,
  };
}

function generic({ instancePath, message = 'is refused' }: ErrorObject): Fault {
  return { pointer: instancePath, message, remedy: 'see docs/provider-documents.md' };
}

function article(type: string | undefined): string {
  const words: Record<string, string> = {
    object: 'keys and values',
    array: 'a list',
    string: 'text',
    boolean: 'true or false',
  };
  return words[type ?? ''] ?? `a ${type}`;
}
