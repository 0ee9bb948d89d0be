import { StoreUnavailable } from '../../store/store.ts';
import { MissingKey } from '../../vault/envelope.ts';

/**
 * What keeps the gateway itself from giving tokens until its operator has put it right, in words for whoever calls: the log says
 * more. Undefined: the error is another one.
 */
export function outage(error: unknown): string | undefined {
  if (error instanceof StoreUnavailable) return 'the store of connections does not answer';
  if (error instanceof MissingKey) return "a key of the gateway's vault is missing";
  return undefined;
}
