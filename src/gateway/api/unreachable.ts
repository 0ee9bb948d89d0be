import { ProviderFailure } from '../../provider/failure.ts';
import type { ApiOperation } from './operation.ts';

/** A failure below HTTP in standard words; a `late` one took its time, and would take as long again. */
export function unreachable(
  operation: ApiOperation,
  cause: NodeJS.ErrnoException,
): { late: boolean; failure: ProviderFailure } {
  const late = /TIMEOUT/.test(cause.code ?? '');
  const why = late
    ? 'no answer in time'
    : cause.name === 'HTTPParserError' || broken.test(cause.code ?? '')
      ? 'the answer breaks HTTP'
      : 'no connection';
  const message = `${operation.id}: ${why} (${operation.origin}${cause.code ? `, ${cause.code}` : ''})`;
  return { late, failure: new ProviderFailure('temporarily_unavailable', { message, cause }) };
}

const broken = /^(HPE_|ERR_INVALID_CHAR|ERR_HTTP_INVALID|UND_ERR_HEADERS_OVERFLOW|UND_ERR_RES_CONTENT_LENGTH)/;
