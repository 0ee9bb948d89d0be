import { afterEach, beforeEach, describe } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { connectionConformance } from './conformance-connections.ts';
import { eventConformance } from './conformance-events.ts';
import { keyConformance } from './conformance-keys.ts';
import { leaseConformance } from './conformance-leases.ts';
import { tokenConformance } from './conformance-tokens.ts';

/** The gateways on one new store; one where the engine allows no more. */
export type Gateways = () => Store[];

/**
 * What every engine must do, in the sentences of the interface.
 * @param open opens a new, empty store, once for each gateway that uses it
 */
export function storeConformance(name: string, open: () => Promise<Store[]>): void {
  describe(name, () => {
    let stores: Store[] = [];
    beforeEach(async () => {
      stores = await open();
    });
    afterEach(() => Promise.all(stores.map((store) => store.close())));
    for (const suite of [connectionConformance, leaseConformance, keyConformance, tokenConformance, eventConformance]) {
      suite(() => stores);
    }
  });
}

/** The first of them. */
export const only = (gateways: Gateways): Store => gateways()[0] as Store;
