import { checkSource } from '../spec/check.ts';
import type { OpenAPI } from '../spec/openapi.ts';
import { type Finding, parseSource } from '../spec/source.ts';
import { type Draft, draftOf } from './draft.ts';
import { DraftError } from './error.ts';
import { addressComplaint, isMetadata, metadataOf } from './metadata.ts';
import type { Given } from './source.ts';
import { withoutFaultyExamples } from './vendor/examples.ts';
import { identityClaims } from './vendor/identity.ts';
import { isVendor, vendorOf } from './vendor/vendor.ts';
import { writtenDraft } from './write.ts';

/** A first document, what was done for it, and what lint finds in it. */
export interface Made {
  text: string;
  told: string[];
  findings: Finding[];
}

/**
 * Makes a first provider document of what a source or somebody at the terminal told.
 * @param given a source as it was read; absent: there are the answers alone
 * @param answers members of metadata; they win over the source's
 * @throws DraftError where nothing can be made of it
 */
export function makeDraft(id: string, given: Given | undefined, answers: Record<string, unknown>): Made {
  const { draft, told } = drafted(id, given, answers);
  const text = writtenDraft(draft, headOf(id, given?.from));
  return { text, told, findings: checkSource(parseSource(`${id}.yaml`, text)) };
}

function drafted(
  id: string,
  given: Given | undefined,
  answers: Record<string, unknown>,
): { draft: Draft; told: string[] } {
  if (given && isVendor(given.data)) {
    const { root, identity, metadata, told } = vendorOf(given.data, given.from);
    const { usable, complaints } = withoutBadAddresses(metadata);
    const whole = metadataOf({ ...usable, ...answers }, given.from);
    root.externalDocs ??= { url: pageOf(given.from, whole.authorization_endpoint) };
    const dropped = withoutFaultyExamples(root, id);
    const claims = identity === undefined ? undefined : identityClaims(root, identity);
    const source = identity && { operation: identity, ...(claims ? { claims } : {}) };
    return {
      draft: draftOf(id, whole, { root, ...(source ? { identity: source } : {}) }),
      told: [...told, ...complaints, ...dropped],
    };
  }
  if (given && !isMetadata(given.data))
    throw new DraftError(`${given.from} is neither a server's metadata nor an OpenAPI document`);
  const metadata = metadataOf({ ...given?.data, ...answers }, given?.from ?? 'the answers');
  const page =
    metadata.service_documentation ?? pageOf(given?.from, metadata.issuer ?? metadata.authorization_endpoint);
  const info = { title: titleOf(id), version: '1' };
  const root = { openapi: '3.1.0', info, externalDocs: { url: page } } as OpenAPI;
  return { draft: draftOf(id, metadata, { root }), told: [] };
}

/** A vendor's endpoints are a guess: one that no code may be sent to leaves a gap, rather than all the API out. */
function withoutBadAddresses(metadata: Record<string, unknown>) {
  const bad = Object.entries(metadata).filter(([name, value]) => /_endpoint$/.test(name) && addressComplaint(value));
  return {
    usable: Object.fromEntries(Object.entries(metadata).filter(([name]) => !bad.some(([other]) => other === name))),
    complaints: bad.map(([name, value]) => `${name} left out: ${addressComplaint(value)}`),
  };
}

/** Where a reader finds what the draft was made of; its author knows a better page. */
function pageOf(from: string | undefined, known: string | undefined): string {
  if (from !== undefined && URL.canParse(from)) return from;
  return known === undefined ? 'https://docs.example.com' : new URL(known).origin;
}

function headOf(id: string, from: string | undefined): string {
  const source = from === undefined ? '' : ` of ${from}`;
  return `A draft of \`onegate new ${id}\`${source}. See what is left to do with \`onegate lint\`.`;
}

function titleOf(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}
