// Generated from openapi/providers/x.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/i/oauth2/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask the user to sign in and to authorize the app
         * @description The page lists what the scopes allow. A `redirect_uri` that is not registered, or a scope that does not exist, ends on a page of
         *     X's own ("Something went wrong") and does not come back.
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
    "/2/oauth2/token": {
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
         * @description Confidential clients, which the gateway's apps are, authenticate with Basic only. An access token lives two hours; a refresh
         *     token serves once, and is good for six months.
         */
        post: operations["token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/oauth2/revoke": {
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
         * @description An access or a refresh token; a token that is none is refused.
         */
        post: operations["revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed-in user
         * @description Tells id, name and user name; everything else has to be asked for by `user.fields`. 75 calls of a user in 15 minutes.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/users/by/username/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A user, by the user name
         * @description An account that does not exist, or is suspended, is told with status 200, in `errors`.
         */
        get: operations["getUserByUsername"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/users/{id}/tweets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Posts of a user
         * @description The newest first; the last 3200 of them, with `pagination_token` for further pages.
         */
        get: operations["listPosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/users/{id}/likes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Like a post
         * @description For the signed-in user only, whose id stands in the path. Since April 2026 only apps with an Enterprise plan may like; X took it from
         *     those that pay by use.
         */
        post: operations["likePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/tweets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post for the user
         * @description 280 characters, more for subscribers of X Premium; `text` may be left out where there is media. The same text again soon after is
         *     refused with 403. `quote_tweet_id` needs an Enterprise plan since April 2026.
         */
        post: operations["createPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/tweets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The number, as text: it does not fit into a JavaScript number.
                 * @example 1460323737035677698
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * A post
         * @description One that was deleted, or that the user may not see, is told with status 200, in `errors`. X's page on errors speaks of 404, too.
         */
        get: operations["getPost"];
        put?: never;
        post?: never;
        /**
         * Delete a post of the user
         * @description Only the user's own; it cannot be brought back.
         */
        delete: operations["deletePost"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/tweets/search/recent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Posts of the last seven days that match
         * @description `query` has operators, such as `from:lin_example has:links`; 512 characters at most for most apps. Reposts are not found by words since May 2026.
         */
        get: operations["searchRecentPosts"];
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
            /** @description Separated by spaces. */
            scope?: string;
            /** @description Seconds. */
            expires_in?: number;
            /** Format: password */
            refresh_token?: string;
        };
        TokenError: {
            error: string;
            error_description?: string;
        };
        User: {
            id: string;
            name: string;
            /** @description What stands behind the @; the user can change it. */
            username: string;
            /** Format: date-time */
            created_at?: string;
            description?: string;
            /** @description 48 pixels wide; without `_normal` it is the original. */
            profile_image_url?: string;
            /** @description The user's website, as a t.co address; may be empty. */
            url?: string;
            /** @description With the scope `users.email`, and only the user's own. */
            confirmed_email?: string;
            protected?: boolean;
            /** @description A paid or given badge, nothing about the address. */
            verified?: boolean;
        };
        Problem: {
            title: string;
            /** @description An address that names the kind, at api.twitter.com or api.x.com, or about:blank. */
            type: string;
            detail?: string;
            status?: number;
            errors?: Record<string, unknown>[];
        };
        /** @description Why something that was asked for is missing. */
        PartialError: {
            title: string;
            type: string;
            detail?: string;
            value?: string;
            resource_id?: string;
            resource_type?: string;
            parameter?: string;
        };
        Posts: {
            /** @description Absent where there is none. */
            data?: components["schemas"]["Post"][];
            errors?: components["schemas"]["PartialError"][];
            meta: {
                result_count: number;
                newest_id?: string;
                oldest_id?: string;
                /** @description Gets the next page; absent on the last one. */
                next_token?: string;
            };
        };
        Post: {
            id: string;
            text: string;
            author_id?: string;
            /** Format: date-time */
            created_at?: string;
            edit_history_tweet_ids?: string[];
            public_metrics?: {
                like_count?: number;
                reply_count?: number;
                retweet_count?: number;
                quote_count?: number;
            };
        };
    };
    responses: {
        /** @description The app did not authenticate. */
        WrongClient: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TokenError"];
            };
        };
        /** @description The token is unknown, has ended or was withdrawn. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The app's account has no credits left; its owner has to buy some. */
        Credits: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The token or the app may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description A rate limit (15 minutes, by user) or a usage cap (month, by project) is used up. */
        TooManyRequests: {
            headers: {
                /**
                 * @description Calls that are left in the window.
                 * @example 0
                 */
                "x-rate-limit-remaining"?: number;
                /**
                 * @description When the count starts anew (epoch seconds).
                 * @example 1795334400
                 */
                "x-rate-limit-reset"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The request does not fit. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description Members of users beside id, name and username.
         * @example [
         *       "created_at",
         *       "description",
         *       "profile_image_url"
         *     ]
         */
        UserFields: string[];
        /**
         * @description The number, as text: it does not fit into a JavaScript number.
         * @example 1460323737035677698
         */
        Id: string;
        /**
         * @description Entries on a page, 5 at least and 100 at most.
         * @example 10
         */
        MaxResults: number;
        /**
         * @description Members of posts beside id, text and edit_history_tweet_ids.
         * @example [
         *       "created_at",
         *       "author_id",
         *       "public_metrics"
         *     ]
         */
        PostFields: string[];
    };
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
                 * @description Always code.
                 * @example code
                 */
                response_type: "code";
                /**
                 * @description The app's OAuth 2.0 client id, not its API key.
                 * @example M1M5R3BMVy13QmpScXkzTUt5OE46MTpjaQ
                 */
                client_id: string;
                /**
                 * @description A registered address, to the last character.
                 * @example https://app.example.com/callback
                 */
                redirect_uri: string;
                /**
                 * @description Separated by spaces.
                 * @example tweet.read users.read offline.access
                 */
                scope: string;
                /**
                 * @description Comes back unchanged; up to 500 characters.
                 * @example af0ifjsldkj
                 */
                state: string;
                /**
                 * @description PKCE (RFC 7636).
                 * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
                 */
                code_challenge: string;
                /**
                 * @description `plain` exists, too.
                 * @example S256
                 */
                code_challenge_method: "S256" | "plain";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Back to the app. The code lives 30 seconds. */
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
            /** @description The request, the code or the refresh token is not good. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenError"];
                };
            };
            401: components["responses"]["WrongClient"];
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
                    "application/json": {
                        revoked: boolean;
                    };
                };
            };
            /** @description It is no token. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenError"];
                };
            };
            401: components["responses"]["WrongClient"];
        };
    };
    getMe: {
        parameters: {
            query?: {
                /**
                 * @description Members of users beside id, name and username.
                 * @example [
                 *       "created_at",
                 *       "description",
                 *       "profile_image_url"
                 *     ]
                 */
                "user.fields"?: components["parameters"]["UserFields"];
            };
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
                    "application/json": {
                        data: components["schemas"]["User"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["Credits"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getUserByUsername: {
        parameters: {
            query?: {
                /**
                 * @description Members of users beside id, name and username.
                 * @example [
                 *       "created_at",
                 *       "description",
                 *       "profile_image_url"
                 *     ]
                 */
                "user.fields"?: components["parameters"]["UserFields"];
            };
            header?: never;
            path: {
                /**
                 * @description Without the @.
                 * @example lin_example
                 */
                username: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user, or why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["User"];
                        errors?: components["schemas"]["PartialError"][];
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["Credits"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listPosts: {
        parameters: {
            query?: {
                /**
                 * @description Entries on a page, 5 at least and 100 at most.
                 * @example 10
                 */
                max_results?: components["parameters"]["MaxResults"];
                /**
                 * @description `next_token` of the page before.
                 * @example 7140dibdnow9c7btw3w29grvxfcgvpb9n9coehpk7xz5i
                 */
                pagination_token?: string;
                /**
                 * @description Members of posts beside id, text and edit_history_tweet_ids.
                 * @example [
                 *       "created_at",
                 *       "author_id",
                 *       "public_metrics"
                 *     ]
                 */
                "tweet.fields"?: components["parameters"]["PostFields"];
            };
            header?: never;
            path: {
                /**
                 * @description The number, as text: it does not fit into a JavaScript number.
                 * @example 1460323737035677698
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posts"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["Credits"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    likePost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The number, as text: it does not fit into a JavaScript number.
                 * @example 1460323737035677698
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tweet_id: string;
                };
            };
        };
        responses: {
            /** @description It is liked now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            liked?: boolean;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["Credits"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text?: string;
                    reply?: {
                        in_reply_to_tweet_id: string;
                        exclude_reply_user_ids?: string[];
                    };
                    quote_tweet_id?: string;
                    media?: {
                        media_ids: string[];
                    };
                    poll?: {
                        options: string[];
                        duration_minutes: number;
                    };
                    /**
                     * @description Who may answer; everybody without.
                     * @enum {string}
                     */
                    reply_settings?: "following" | "mentionedUsers" | "subscribers" | "verified";
                };
            };
        };
        responses: {
            /** @description The new post. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Post"];
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["Credits"];
            /** @description The token or the app may not post, or it was posted before. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getPost: {
        parameters: {
            query?: {
                /**
                 * @description Members of posts beside id, text and edit_history_tweet_ids.
                 * @example [
                 *       "created_at",
                 *       "author_id",
                 *       "public_metrics"
                 *     ]
                 */
                "tweet.fields"?: components["parameters"]["PostFields"];
            };
            header?: never;
            path: {
                /**
                 * @description The number, as text: it does not fit into a JavaScript number.
                 * @example 1460323737035677698
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The post, or why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Post"];
                        errors?: components["schemas"]["PartialError"][];
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["Credits"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deletePost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The number, as text: it does not fit into a JavaScript number.
                 * @example 1460323737035677698
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            deleted?: boolean;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["Credits"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    searchRecentPosts: {
        parameters: {
            query: {
                /**
                 * @description What to look for.
                 * @example #opensource -is:retweet
                 */
                query: string;
                /**
                 * @description `next_token` of the page before.
                 * @example b26v89c19zqg8o3fo7gghep
                 */
                next_token?: string;
                /**
                 * @description Entries on a page.
                 * @example 10
                 */
                max_results?: number;
                /**
                 * @description Members of posts beside id, text and edit_history_tweet_ids.
                 * @example [
                 *       "created_at",
                 *       "author_id",
                 *       "public_metrics"
                 *     ]
                 */
                "tweet.fields"?: components["parameters"]["PostFields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posts"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["Credits"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}
