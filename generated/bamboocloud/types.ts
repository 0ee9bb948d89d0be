// Generated from openapi/providers/bamboocloud.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/api/v1/oauth2/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask the user to sign in
         * @description Where the user's browser is sent. The tenant signs the user in (no page is shown to one who is signed in) and sends the browser back
         *     to `redirect_uri`.
         *
         *     With `response_type=code` the query has a `code`. It lives five minutes and can be used once.
         *
         *     With `response_type=token`, the *simplified* mode for pages without a server of their own, the **fragment** has the access token
         *     itself. The documented redirect has a slash between the `redirect_uri` and the `#`, which the request does not have.
         *
         *     **Contradictions.** The page of the simplified mode says in its text that an authorization code is appended, as the page of the
         *     other mode does; its table and its example have the access token in the fragment. It also shows the error about the scope in the
         *     query, where RFC 6749 and the software underneath would use the fragment.
         *
         *     The vendor also documents `response_type=id_token` with `scope=openid` and a `response_mode` of `fragment` or `query`. It answers
         *     with an ID token and is not described here, because no access token is promised with it.
         */
        get: operations["authorize"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth2/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get tokens for a code, or new ones for a refresh token
         * @description The client authenticates with HTTP Basic: `base64(client_id:client_secret)`, without the percent-encoding of RFC 6749 §2.3.1 as far
         *     as the documentation says. OneAccess also accepts `client_id` and `client_secret` in the form; they are not needed and not part of
         *     the form here.
         *
         *     Every refresh answers with a new access token and a new refresh token (OneAccess); keep the new one. With the scope `openid` an
         *     `id_token` comes along.
         */
        post: operations["token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth2/userinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed-in user
         * @description Who the access token belongs to, for either scope (inferred for `openid`), which is why no scope is asked for here.
         *
         *     The attributes and their names are **set per application** in the tenant's console. What stands below is what an application has
         *     that nobody changed. Where `userName` was renamed to `loginName`, the answer has `loginName`. `id` is the only one to rely on.
         *
         *     The documented sample is not JSON, because a comma is missing, and its `id` begins with a space; the table beside it has the same id
         *     without one. An id must be kept as it comes, space and all.
         */
        get: operations["userinfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth2/introspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask whether a token is good
         * @description As in RFC 7662. The client authenticates with HTTP Basic. The documented sample has the scope `openid profile`, although authorize
         *     takes one scope only, and writes the token type in small letters, unlike the token endpoint.
         */
        post: operations["introspect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth2/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The keys that sign ID tokens
         * @description A JWK set (RFC 7517). Address, and that the keys are RSA keys, are observed; the vendor's page is not known. The key below is the
         *     one that signed the ID token in the example of the token operation.
         */
        get: operations["keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authentication/UnauthorizedUser.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The page for a user who is not assigned to the application
         * @description Where authorize leaves such a user. The address is documented, what the page says is not. Nothing leads from here to the
         *     application.
         */
        get: operations["unauthorizedUserPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * End the user's single sign-on session
         * @description Where the user's browser is sent after the application ended its own session. The tenant ends the single sign-on session of the
         *     browser, for all applications, and sends it on. Whether the user's tokens end as well is not documented.
         */
        get: operations["logout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        TokenRequest: {
            /**
             * @description What the tokens are asked for with.
             * @example authorization_code
             * @enum {string}
             */
            grant_type: "authorization_code" | "refresh_token";
            /**
             * Format: password
             * @description The code from the redirect; with `authorization_code` only.
             * @example b7YtKqLw2nVs0XhE4dR
             */
            code?: string;
            /**
             * Format: uri
             * @description The same as at authorize, if it was sent there; with `authorization_code` only.
             * @example http://oauthdemo.example.com/demo/index.jsp
             */
            redirect_uri?: string;
            /**
             * Format: password
             * @description The refresh token of the last answer; with `refresh_token` only.
             * @example TnYc5Ld0-KfQ8wPzRb2mVx7JhAs4Eg9UoI6tNq3ZyWkXrMvB
             */
            refresh_token?: string;
        };
        Token: {
            /** @description The access token. */
            access_token: string;
            /**
             * @description Always `Bearer`.
             * @example Bearer
             */
            token_type: string;
            /** @description The refresh token. How long it lives is not documented. */
            refresh_token?: string;
            /**
             * @description Seconds that the access token still lives.
             * @example 7199
             */
            expires_in: number;
            /**
             * @description The scope that was granted.
             * @example get_user_info
             */
            scope?: string;
            /** @description With the scope `openid` only. A JWT with the user's attributes; which ones is not documented. */
            id_token?: string;
        };
        /** @description The attributes that every application has until somebody maps them to other names, or adds some. */
        User: {
            /** @description The user's id. It may begin with a space, which belongs to it. */
            id: string;
            /** @description The name that the user signs in with. */
            userName?: string;
            /** @description The user's full name. */
            name?: string;
            /** @description The user's e-mail address. */
            email?: string;
            /** @description The user's mobile number, with the country's code and a hyphen. */
            mobile?: string;
        } & {
            [key: string]: unknown;
        };
        Introspection: {
            /** @description Whether the token is good. */
            active: boolean;
            /** @description Always `bearer`, in small letters. */
            token_type?: string;
            /** @description The token's scopes, separated by spaces. */
            scope?: string;
            /** @description The application that the token was given to. Compare it with your own. */
            client_id?: string;
            /** @description The user's `userName`; not the `id`. */
            username?: string;
            /** @description When the token ends, in seconds since 1970. */
            exp?: number;
        };
        KeySet: {
            /** @description The keys. */
            keys: components["schemas"]["Key"][];
        };
        Key: {
            /**
             * @description The kind of key.
             * @example RSA
             */
            kty: string;
            /**
             * @description What the key is for.
             * @example sig
             */
            use?: string;
            /**
             * @description The algorithm.
             * @example RS256
             */
            alg?: string;
            /**
             * @description The key's id; the header of an ID token names it.
             * @example idaas-2026-01
             */
            kid?: string;
            /** @description The modulus of an RSA key. */
            n?: string;
            /**
             * @description The exponent of an RSA key.
             * @example AQAB
             */
            e?: string;
        };
        Error: {
            /** @description The code of RFC 6749 or 6750, or `unauthorized` when nobody authenticated at all. */
            error: string;
            /** @description What is wrong. */
            error_description?: string;
        };
    };
    responses: {
        /** @description The application is unknown or its secret is wrong. */
        BadClient: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    authorize: {
        parameters: {
            query: {
                /**
                 * @description `code` for the standard way, `token` for the simplified mode.
                 * @example code
                 */
                response_type: "code" | "token";
                /**
                 * @description The application's id, given when it was registered with the tenant.
                 * @example xJ4mT9cQbW2vR7kD
                 */
                client_id: string;
                /**
                 * @description Where the browser is sent back to. It must agree with the trusted address that was registered; without it, that one is used
                 *     (inferred).
                 * @example http://oauthdemo.example.com/demo/index.jsp
                 */
                redirect_uri?: string;
                /**
                 * @description Comes back unchanged, in the query or in the fragment. Optional, but never leave it out: a callback without it was not asked
                 *     for. OneAccess says that it may have letters and digits; nothing is known of other characters being refused.
                 * @example 15924362
                 */
                state?: string;
                /**
                 * @description One of the two, never both: `get_user_info` for OAuth 2.0, where it may be left out, or `openid` for OpenID Connect, where it is
                 *     required.
                 * @example get_user_info
                 */
                scope?: "get_user_info" | "openid";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Back to the application; or to a page of the tenant, for a user who is not assigned to the application. */
            302: {
                headers: {
                    /** @description The `redirect_uri` with the answer in its query or fragment. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is faulty in a way that must not be redirected. The user sees this JSON in the browser. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A form; nothing else is documented. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            /**
             * @description The grant is refused. Only the first text is the vendor's. The others are OneAccess's, observed, or those of Spring Security
             *     OAuth, as the summaries tell; Spring also puts the code or the token behind its text.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["BadClient"];
        };
    };
    userinfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user's attributes, as mapped for this application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description The access token is not good, or there is none. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    introspect: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A form. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * Format: password
                     * @description The token to ask about.
                     * @example H82uVq5ZtLwXo3RkNf7bYcDp1GmJs9EaTi4-QvKyBx06WrCz
                     */
                    token: string;
                    /**
                     * @description What kind of token it probably is.
                     * @example access_token
                     * @enum {string}
                     */
                    token_type_hint?: "access_token" | "refresh_token";
                };
            };
        };
        responses: {
            /** @description What is known of the token. Of one that has ended or never was, nothing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Introspection"];
                };
            };
            401: components["responses"]["BadClient"];
        };
    };
    keys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The public keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeySet"];
                };
            };
        };
    };
    unauthorizedUserPage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page for the user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    logout: {
        parameters: {
            query?: {
                /**
                 * @description Where to send the browser. Mind the name: it is not `redirect_uri`. Without it the sign-in page is shown (OneAccess).
                 * @example https://app.example.com/signed-out
                 */
                redirect_url?: string;
                /**
                 * @description The application's id.
                 * @example xJ4mT9cQbW2vR7kD
                 */
                client_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description On to `redirect_url`. */
            302: {
                headers: {
                    /** @description The address that was asked for. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
