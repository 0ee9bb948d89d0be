// Generated from openapi/providers/discord.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/oauth2/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask the user to sign in and to authorize the app
         * @description An unknown app or an address that is not registered is told on a page of Discord's, and never comes back to the app.
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
    "/oauth2/token": {
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
         * @description An access token lives seven days. A code is good once, for less than two minutes. Only a form will do, JSON is refused.
         */
        post: operations["token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/token/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a token
         * @description And all others of the same authorization, whichever token is named.
         */
        post: operations["revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/@me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a token is good for
         * @description `user` is there with the scope `identify` only.
         */
        get: operations["getCurrentAuthorization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/@me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed-in user
         * @description `email` and `verified` come with the scope `email` only. `avatar` is a part of the picture's address, and null where there is none.
         */
        get: operations["getCurrentUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/@me/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Accounts elsewhere that the user linked
         * @description Of games, videos, music and others; `verified` ones are proven.
         */
        get: operations["listConnections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/@me/guilds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's servers
         * @description At most 200, which is as many as a user can join.
         */
        get: operations["listGuilds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/@me/guilds/{guild_id}/member": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The server's id.
                 * @example 197038439483310086
                 */
                guild_id: string;
            };
            cookie?: never;
        };
        /**
         * The user's membership of a server
         * @description Roles by their ids; their names take a bot to read. Unverified: the code for a server that the user has not joined.
         */
        get: operations["getGuildMember"];
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
            /** @description Separated by spaces. */
            scope?: string;
        };
        Authorization: {
            application: {
                id: string;
                name?: string;
                description?: string;
                bot_public?: boolean;
            };
            scopes: string[];
            /** Format: date-time */
            expires: string;
            user?: components["schemas"]["User"];
        };
        OAuthError: {
            error: string;
            error_description?: string;
        };
        Problem: {
            message: string;
            /** @description Discord's own number; 0 where the status says it all. */
            code?: number;
            /** @description By member, what is wrong with it. */
            errors?: Record<string, unknown>;
        };
        User: {
            /** @description A 64-bit number. */
            id: string;
            username: string;
            /** @description `0`, except for a name of the old kind. */
            discriminator?: string;
            global_name?: string | null;
            avatar?: string | null;
            verified?: boolean;
            email?: string | null;
            locale?: string;
            mfa_enabled?: boolean;
            premium_type?: number;
            flags?: number;
        };
        Connection: {
            id: string;
            name: string | null;
            /** @description Where the account is, as `github` or `steam`. */
            type: string;
            verified?: boolean;
            /** @description 1 where everybody may see it. */
            visibility?: number;
            friend_sync?: boolean;
            show_activity?: boolean;
            two_way_link?: boolean;
        };
        Guild: {
            id: string;
            name: string;
            icon?: string | null;
            owner?: boolean;
            /** @description A set of bits, as a decimal number. */
            permissions?: string;
            features?: string[];
            /** @description With `with_counts`. */
            approximate_member_count?: number | null;
        };
        Member: {
            user?: components["schemas"]["User"];
            nick?: string | null;
            roles: string[];
            /** Format: date-time */
            joined_at: string;
            pending?: boolean;
        };
    };
    responses: {
        /** @description The app is unknown, or its secret is wrong. */
        BadClient: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description A rate limit is used up. Ten thousand failed calls in ten minutes lock an address out for a while. */
        TooManyRequests: {
            headers: {
                /**
                 * @description Calls that are left.
                 * @example 0
                 */
                "X-RateLimit-Remaining"?: number;
                /**
                 * @description Seconds until the count starts anew, with a fraction.
                 * @example 1.337
                 */
                "X-RateLimit-Reset-After"?: number;
                /**
                 * @description Seconds to wait.
                 * @example 2
                 */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    message: string;
                    /** @description Seconds. */
                    retry_after: number;
                    global?: boolean;
                    code?: number;
                };
            };
        };
        /** @description The token is missing, unknown, or has ended. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The user may not see this, or the token lacks a scope. Unverified: of a lacking scope there are reports of 401, too. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The request does not fit. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
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
                 * @description The app's id.
                 * @example 157730590492196864
                 */
                client_id: string;
                /**
                 * @description The code flow.
                 * @example code
                 */
                response_type: "code";
                /**
                 * @description One of the registered addresses, exactly.
                 * @example https://app.example.com/callback
                 */
                redirect_uri?: string;
                /**
                 * @description Separated by spaces.
                 * @example identify email
                 */
                scope: string;
                /**
                 * @description Comes back unchanged.
                 * @example af0ifjsldkj
                 */
                state?: string;
                /**
                 * @description `none` leaves the page out for a user who authorized before; `consent` shows it.
                 * @example consent
                 */
                prompt?: "none" | "consent";
                /**
                 * @description PKCE (RFC 7636).
                 * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
                 */
                code_challenge?: string;
                /**
                 * @description How the challenge was made.
                 * @example S256
                 */
                code_challenge_method?: "S256";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Back to the app. */
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
                    /** @enum {string} */
                    grant_type: "authorization_code" | "refresh_token";
                    /** Format: password */
                    code?: string;
                    /** Format: uri */
                    redirect_uri?: string;
                    /** Format: password */
                    code_verifier?: string;
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
            /** @description Code, refresh token, address or request do not fit. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            401: components["responses"]["BadClient"];
            429: components["responses"]["TooManyRequests"];
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
                    /** Format: password */
                    token: string;
                    /** @enum {string} */
                    token_type_hint?: "access_token" | "refresh_token";
                };
            };
        };
        responses: {
            /** @description It has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            401: components["responses"]["BadClient"];
        };
    };
    getCurrentAuthorization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description App, scopes, end and user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authorization"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listConnections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Connection"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listGuilds: {
        parameters: {
            query?: {
                /**
                 * @description Only servers with an id above this one.
                 * @example 80351110224678911
                 */
                after?: string;
                /**
                 * @description Entries at most.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description With approximate numbers of members.
                 * @example true
                 */
                with_counts?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The servers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Guild"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getGuildMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The server's id.
                 * @example 197038439483310086
                 */
                guild_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The membership. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}
