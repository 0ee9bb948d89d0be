// Generated from openapi/providers/apple.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/auth/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask the user to sign in
         * @description The user may hide the address and change the name. An unknown client or an address that is not registered is told on a page of
         *     Apple's, and never comes back to the app.
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
    "/auth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get tokens for a code, or check a refresh token
         * @description A code lives five minutes and is good once. All failures come with 400.
         */
        post: operations["token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a token, and the user's consent
         * @description Of an access token or a refresh token. Apple asks for it when a user closes the account at the service.
         */
        post: operations["revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The keys that ID tokens are signed with
         * @description Several; Apple changes them now and then.
         */
        get: operations["getKeys"];
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
        Token: {
            /** Format: password */
            access_token: string;
            token_type: string;
            /** @description Seconds. */
            expires_in: number;
            /** Format: password */
            refresh_token?: string;
            id_token?: string;
        };
        OAuthError: {
            error: string;
            error_description?: string;
        };
        Key: {
            kty: string;
            kid: string;
            use?: string;
            alg?: string;
            n?: string;
            e?: string;
        };
    };
    responses: never;
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
                 * @description The Services ID.
                 * @example com.example.web
                 */
                client_id: string;
                /**
                 * @description One of the registered addresses, exactly; https, with a name for a host.
                 * @example https://app.example.com/callback
                 */
                redirect_uri: string;
                /**
                 * @description The code flow.
                 * @example code
                 */
                response_type: "code";
                /**
                 * @description The answer is posted.
                 * @example form_post
                 */
                response_mode?: "form_post";
                /**
                 * @description Separated by spaces.
                 * @example name email
                 */
                scope?: string;
                /**
                 * @description Comes back unchanged.
                 * @example af0ifjsldkj
                 */
                state?: string;
                /**
                 * @description Comes back in the ID token.
                 * @example n-0S6_WzA2Mj
                 */
                nonce?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the browser posts to the app, written here as an address. `user` is there at the first sign-in only. */
            302: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
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
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    client_id: string;
                    /**
                     * Format: password
                     * @description The signed JWT.
                     */
                    client_secret: string;
                    /** @enum {string} */
                    grant_type: "authorization_code" | "refresh_token";
                    /** Format: password */
                    code?: string;
                    /** Format: uri */
                    redirect_uri?: string;
                    /** Format: password */
                    refresh_token?: string;
                };
            };
        };
        responses: {
            /** @description Tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            /** @description What was wrong, whatever it was. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
        };
    };
    revoke: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    client_id: string;
                    /**
                     * Format: password
                     * @description The signed JWT.
                     */
                    client_secret: string;
                    /** Format: password */
                    token: string;
                    /** @enum {string} */
                    token_type_hint?: "access_token" | "refresh_token";
                };
            };
        };
        responses: {
            /** @description It has ended, or was none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong with the request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
        };
    };
    getKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A key set (RFC 7517). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        keys: components["schemas"]["Key"][];
                    };
                };
            };
        };
    };
}
