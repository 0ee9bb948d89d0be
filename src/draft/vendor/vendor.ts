import type { OpenAPI } from '../../spec/openapi.ts';
import { DraftError } from '../error.ts';
import type { Metadata } from '../metadata.ts';
import { complete } from './complete.ts';
import { inNewDialect } from './dialect.ts';
import { identityIn, metadataIn } from './roles.ts';
import { security } from './security.ts';
import { fromSwagger } from './swagger.ts';
import { isObject, type Value } from './value.ts';

/** A vendor's own description of its API, as far as a draft can use it. */
export interface Vendor {
  /** OpenAPI 3.1, complete but for the roles. */
  root: OpenAPI;
  /** The operation that tells who the user is, where the API has one. */
  identity: string | undefined;
  metadata: Record<string, unknown>;
  /** What was changed and added on the way, for the author. */
  told: string[];
}

/** Whether data are the description of an API in any version of OpenAPI. */
export function isVendor({ swagger, openapi }: Value): boolean {
  return swagger !== undefined || openapi !== undefined;
}

/**
 * Makes OpenAPI 3.1 of a vendor's document (Swagger 2.0, OpenAPI 3.0 or 3.1), and guesses the roles from its security schemes.
 * @throws DraftError for a version that is none of these
 */
export function vendorOf(data: Value, from: string): Vendor {
  const version = String(data.swagger ?? data.openapi);
  if (!/^(2\.0|3\.[01](\.\d+)?)$/.test(version))
    throw new DraftError(`${from} says version ${version}: Swagger 2.0, OpenAPI 3.0 and OpenAPI 3.1 are known`);
  const newer = version.startsWith('2') ? fromSwagger(data) : structuredClone(data);
  const root = (version.startsWith('3.1') ? newer : inNewDialect(newer)) as Value;
  root.openapi = '3.1.0';
  root.info = headOf(root.info);
  delete root['x-onegate'];
  if (!Array.isArray(root.servers) || root.servers.length === 0) delete root.servers;
  const told = [
    ...(version.startsWith('3.1') ? [] : [`OpenAPI 3.1 made of ${version}`]),
    ...complete(root),
    ...security(root),
  ];
  return {
    root: root as unknown as OpenAPI,
    identity: identityIn(root),
    metadata: metadataIn(root) satisfies { [M in keyof Metadata]?: unknown },
    told,
  };
}

function headOf(info: unknown): Value {
  const { title, version, ...rest } = isObject(info) ? info : {};
  return { title: typeof title === 'string' ? title : 'API', version: String(version ?? '1'), ...rest };
}
