// Generated from openapi/providers/gitee.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/oauth/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask the user to sign in and to authorize the app
         * @description Shows the sign-in and consent page, on which the user ticks what the app may do, then sends the browser back to `redirect_uri`.
         *
         *     * The consent page is skipped when `scope` equals what the user ticked the last time. Without `scope` it is shown every time.
         *     * `redirect_uri` is compared exactly, port and path included. Apps had one callback address in 2019; now perhaps more.
         *     * A wrong `redirect_uri` or `client_id` ends on an HTML page and never leads back to the app.
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
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a code, a refresh token or a password for tokens
         * @description * Parameters are read from the query, from a form and from JSON alike. The vendor's examples put them into the query and advise to
         *       keep `client_secret` in the body.
         *     * `refresh_token`: the documents ask for the refresh token only, without `client_id` and `client_secret`; clients send them anyway.
         *       The answer replaces the access token and the refresh token.
         *     * `password`: for apps that know the user's e-mail address and password.
         *     * Without `User-Agent` the answer is 403. Some proxies cause the same.
         *     * A wrong code, a code used twice and a wrong `redirect_uri` look the same: 401 with one text. The word is `invalid_grant` in three
         *       recordings and `invalid_request` in another client's.
         */
        post: operations["token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The profile of the token's user
         * @description `email` is null or absent unless the user shows the address in public: ask `/api/v5/emails` instead. Counts are whole numbers in
         *     recordings and in present documents; older documents called them strings. `following_url` has a faulty template, and `stared` is
         *     spelled so.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/emails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All e-mail addresses of the token's user
         * @description The address to believe is the one with `state` confirmed whose `scope` has `primary`. The scope `emails` is missing from older
         *     lists of the vendor; clients ask for it all the same.
         */
        get: operations["getEmails"];
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
        ClientId: string;
        /** @description Separated by spaces, out of user_info, projects, pull_requests, issues, notes, keys, hook, groups, gists, enterprises and emails. */
        Scope: string;
        TokenRequest: {
            /** @enum {string} */
            grant_type: "authorization_code" | "refresh_token" | "password";
            /**
             * Format: password
             * @description For authorization_code: what the callback brought.
             */
            code?: string;
            /** @description The app's Client ID. Documented for authorization_code and password; accepted with refresh_token. */
            client_id?: string;
            /**
             * Format: password
             * @description The app's Client Secret. Documented for authorization_code and password; accepted with refresh_token.
             */
            client_secret?: string;
            /**
             * Format: uri
             * @description For authorization_code: the same as at authorize.
             */
            redirect_uri?: string;
            /**
             * Format: password
             * @description For refresh_token: the latest one.
             */
            refresh_token?: string;
            /** @description For password: the user's e-mail address. */
            username?: string;
            /**
             * Format: password
             * @description For password: the user's password.
             */
            password?: string;
            /** @description For password: what the app asks for, separated by spaces. */
            scope?: string;
        };
        TokenAnswer: {
            /** @description 32 hexadecimal digits. */
            access_token: string;
            /** @example bearer */
            token_type: string;
            /** @description Seconds; a day. */
            expires_in: number;
            /** @description 64 hexadecimal digits; replaces the former one. */
            refresh_token: string;
            /** @description What was granted, separated by spaces. */
            scope: string;
            /** @description Seconds since 1970. */
            created_at: number;
        };
        /** @description A failure of the OAuth endpoints (RFC 6749 §5.2). */
        OAuthError: {
            error: string;
            /** @description In Chinese. */
            error_description?: string;
        };
        /**
         * @description A failure of the API. Mostly only `message`; failures of validation add `error` as an object from field to faults, and the vendor's
         *     own tools also look for a text in `error`.
         */
        ApiError: {
            /** @description What is wrong; for tokens it begins with the status. */
            message?: string;
            error?: string | Record<string, unknown>;
            error_description?: string;
        };
        UserEmail: {
            email: string;
            /** @example confirmed */
            state: string;
            /** @description What the address is used for. `commited` is Gitee's spelling. */
            scope: string[];
        };
        /** @description The profile of the token's user. Members differ by age of the answer and by scope. */
        UserDetail: {
            id: number;
            /** @description The name in addresses; users can change it. */
            login: string;
            name?: string;
            avatar_url?: string;
            url?: string;
            html_url?: string;
            /** @description A note about the user; only in newer answers. */
            remark?: string;
            followers_url?: string;
            /** @description Ends in `/following_url{/other_user}`, which is a fault of the template. */
            following_url?: string;
            gists_url?: string;
            starred_url?: string;
            subscriptions_url?: string;
            organizations_url?: string;
            repos_url?: string;
            events_url?: string;
            received_events_url?: string;
            /** @example User */
            type?: string;
            /** @description Only in older answers. */
            site_admin?: boolean;
            member_role?: string;
            blog?: string | null;
            weibo?: string | null;
            bio?: string | null;
            public_repos?: number;
            public_gists?: number;
            followers?: number;
            following?: number;
            /** @description How many repositories the user starred (sic). */
            stared?: number;
            watched?: number;
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
            /** @description Null or absent unless public. */
            email?: string | null;
            bot_info?: {
                bot_type?: string;
                status?: number;
            };
        };
    };
    responses: {
        /**
         * @description The token is missing or not valid. The messages for an expired and for an unknown token are recorded; that of a missing one, and the
         *     form with `error`, are inferred from Doorkeeper.
         */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The token or the user may not do this. The text is not recorded. */
        Forbidden: {
            headers: {
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description There is no such thing, or it has moved: addresses that follow GitHub where Gitee differs are answered `project or enterprise`. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description Too many calls. That the vendor's own client waits as told is known; the text is not recorded. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
    };
    parameters: {
        /**
         * @description Any value will do; without one the answer is 403.
         * @example Onegate/1.0
         */
        UserAgent: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Calls per period; 60 for callers without a token, not documented for others.
         * @example 5000
         */
        RateLimitLimit: number;
        /**
         * @description Calls left in this period.
         * @example 4987
         */
        RateLimitRemaining: number;
        /**
         * @description When the period ends; presumably seconds since 1970.
         * @example 1732242000
         */
        RateLimitReset: number;
        /**
         * @description Seconds to wait.
         * @example 60
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    authorize: {
        parameters: {
            query: {
                /**
                 * @description The app's Client ID.
                 * @example 4be1d0a97c35f2683d9e417a0c52b86ff1a3d8605e27c94b1f60a7d3928ce541
                 */
                client_id: components["schemas"]["ClientId"];
                /**
                 * @description The app's callback address, exactly as registered.
                 * @example https://app.example.com/gitee/callback
                 */
                redirect_uri: string;
                /**
                 * @description Only the code is offered.
                 * @example code
                 */
                response_type: "code";
                /**
                 * @description What the app asks for, separated by spaces.
                 * @example user_info emails
                 */
                scope?: components["schemas"]["Scope"];
                /**
                 * @description Comes back unchanged in the query of the callback. No limit of its length is known.
                 * @example 6o8-Y0j2SWM17mOOlXQOCLgWPe0urcxyUFU-ePPycfM
                 */
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sign-in and consent page; the redirect comes when the user has decided. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Back to the app. */
            302: {
                headers: {
                    /**
                     * @description `redirect_uri` with the answer in its query. The code is documented; the errors and their texts are inferred from
                     *     Doorkeeper.
                     */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description A page that leads nowhere. Its HTTP status is not recorded (400 is assumed); the wording is recorded for the wrong callback
             *     address and inferred for the others.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    token: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Any value will do; without one the answer is 403.
                 * @example Onegate/1.0
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
                "application/json": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenAnswer"];
                };
            };
            /**
             * @description The request is at fault. Texts inferred from Doorkeeper's translation; the status is Doorkeeper's present one, while its older
             *     releases answered 401 to these too.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /**
             * @description The grant or the app is refused. Status and text of invalid_grant are recorded, for all causes alike; those of invalid_client
             *     are inferred.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description No `User-Agent` was sent, or a proxy in between is refused. The status is documented, the page is not recorded. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    getUser: {
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
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getEmails: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The addresses. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserEmail"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}
