import { isObject, type Value } from './value.ts';

/** Which of an operation's parameters are its body, references to shared ones followed. */
export function split(parameters: unknown[], shared: Value): { bodies: Value[]; others: unknown[] } {
  const bodies: Value[] = [];
  const others: unknown[] = [];
  for (const parameter of parameters) {
    const whole =
      isObject(parameter) && typeof parameter.$ref === 'string' ? sharedBy(parameter.$ref, shared) : parameter;
    if (isObject(whole) && (whole.in === 'body' || whole.in === 'formData')) bodies.push(whole);
    else others.push(parameter);
  }
  return { bodies, others };
}

function sharedBy(ref: string, shared: Value): unknown {
  return ref.startsWith('#/parameters/') ? shared[ref.slice('#/parameters/'.length)] : undefined;
}

/** How OpenAPI 3 says a `collectionFormat` (Swagger 2.0; `csv` where nothing is said). */
export function listStyle({ type, collectionFormat, in: place }: Value): Value {
  if (type !== 'array') return {};
  switch (collectionFormat) {
    case 'multi':
      return { style: 'form', explode: true };
    case 'ssv':
      return { style: 'spaceDelimited', explode: false };
    case 'pipes':
      return { style: 'pipeDelimited', explode: false };
    default:
      return place === 'query' ? { style: 'form', explode: false } : {};
  }
}
