import type { Issuer } from './issuer.ts';
import { refusalUrl } from './oauth/answer-url.ts';
import type { AuthorizationRequest } from './oauth/authorization-request.ts';
import type { Choice } from './oauth/authorize.ts';
import { OAuthError } from './oauth/error.ts';
import { choosePage } from './pages/choose.ts';
import type { Page } from './pages/html.ts';
import { languageOf } from './pages/language.ts';

/**
 * The page on which the user chooses the app of a request. Each choice is the request once more, with the app named, so that
 * nothing is kept until it is made, and whatever it holds is checked again.
 */
export function choicePage(
  issuer: Issuer,
  { client, apps }: Choice,
  request: AuthorizationRequest,
  acceptLanguage: string,
): Page {
  return choosePage({
    language: languageOf(acceptLanguage, request.ui_locales),
    client: client.name ?? client.id,
    apps: apps.map(({ id, name }) => ({ id, name, address: again(issuer, { ...request, provider: id }) })),
    addressIn: (ui_locales) => again(issuer, { ...request, ui_locales }),
    cancel: refusalUrl(issuer, request, new OAuthError('access_denied', 'the user chose no app')),
  });
}

function again({ issuer }: Issuer, request: AuthorizationRequest): string {
  const sent = Object.entries(request).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return `${issuer}/authorize?${new URLSearchParams(sent)}`;
}
