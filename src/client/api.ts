/**
 * What is generated of a provider for its callers: the types of its operations, and the little that a caller must know at run
 * time. `onegate/providers/<id>` has one as its default export.
 */
export interface Api<Paths> {
  /** The provider's id, which is also the usual name of its app. */
  readonly id: string;
  /** By `METHOD /path`; an operation that takes and answers JSON, and no lists, has no row. */
  readonly operations: Readonly<Record<string, ApiRow>>;
  /** Never there: it carries the types (openapi-typescript's `paths`). */
  readonly paths?: Paths;
}

/** One operation, as far as it is not the usual. */
export interface ApiRow {
  /** How lists among the query's parameters are written (OpenAPI 3.1 §4.8.12); absent: repeated. */
  readonly lists?: Readonly<Record<string, ListStyle>>;
  /** What bodies it takes, the first one by default; absent: JSON. */
  readonly body?: { readonly types: readonly string[]; readonly fields?: Readonly<Record<string, FieldStyle>> };
  /** How its success is read; absent: JSON. */
  readonly reads?: 'text' | 'blob';
}

/** How a list is written: one name with joined values, or a name for each. */
export interface ListStyle {
  readonly style: string;
  readonly explode: boolean;
}

/** A field of a form that is a list, or JSON text as objects are there (OpenAPI 3.1 §4.8.15). */
export interface FieldStyle {
  readonly list?: ListStyle;
  readonly json?: true;
}
