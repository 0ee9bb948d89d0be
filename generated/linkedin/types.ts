// Generated from openapi/providers/linkedin.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/oauth/v2/authorization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask the member to sign in and to authorize the app
         * @description The consent is skipped when the member granted the same before. An address that is not registered ends on a page of LinkedIn's
         *     own. The code lives 30 minutes.
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
    "/oauth/v2/accessToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a token for a code, or a new one for a refresh token
         * @description An access token lives 60 days. A refresh token lives a year from the sign-in, and refreshing does not lengthen it.
         */
        post: operations["token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/v2/introspectToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether a token is good
         * @description Authenticated as the app. Does not tell whose the token is.
         */
        post: operations["introspectToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/v2/revoke": {
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
         * @description Not on LinkedIn's pages; clients use it. Members withdraw an app in their settings, under Permitted services.
         */
        post: operations["revokeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/userinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed-in member
         * @description `sub` is the member's id for this app only, and the end of the member's URN: `urn:li:person:{sub}`.
         */
        get: operations["getUserinfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post for the member
         * @description `author` is `urn:li:person:{sub}`. The id comes in the header `x-restli-id`; the body is empty.
         */
        post: operations["createPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/posts/{post_urn}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `urn:li:share:…` or `urn:li:ugcPost:…`.
                 * @example urn:li:share:6844785523593134080
                 */
                post_urn: components["parameters"]["PostUrn"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a post of the member
         * @description Answers the same for one that is deleted already.
         */
        delete: operations["deletePost"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to upload a picture
         * @description The picture then goes to `uploadUrl` with PUT and the token, directly; that address is not behind the gateway.
         */
        post: operations["initializeImageUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/socialActions/{post_urn}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `urn:li:share:…` or `urn:li:ugcPost:…`.
                 * @example urn:li:share:6844785523593134080
                 */
                post_urn: components["parameters"]["PostUrn"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment on a post
         * @description As the member; `object` is the post's activity or share. The scope comes with the product Community Management API only, which LinkedIn
         *     has to approve. Unverified: what the answer has beside the comment's id.
         */
        post: operations["createComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/reactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * React to a post
         * @description One reaction of a member for a post. The scope comes with the product Community Management API only, which LinkedIn has to approve.
         *     Unverified: what the answer has beside the reaction's id.
         */
        post: operations["createReaction"];
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
            /**
             * Format: password
             * @description About 500 characters now, and up to 1000.
             */
            access_token: string;
            /** @description Seconds. */
            expires_in: number;
            /** Format: password */
            refresh_token?: string;
            /** @description Seconds. */
            refresh_token_expires_in?: number;
            /** @description Separated by commas. */
            scope?: string;
            token_type?: string;
            /** Format: password */
            id_token?: string;
        };
        TokenError: {
            error: string;
            error_description?: string;
        };
        Failure: {
            status: number;
            serviceErrorCode?: number;
            code?: string;
            message: string;
        };
        TokenRequest: {
            client_id: string;
            /** Format: password */
            client_secret: string;
            /** Format: password */
            token: string;
        };
        Introspection: {
            active: boolean;
            client_id?: string;
            /** @description Epoch seconds. */
            authorized_at?: number;
            /** @description Epoch seconds. */
            created_at?: number;
            /** @description Epoch seconds. */
            expires_at?: number;
            /** @description active, expired or revoked. */
            status?: string;
            /** @description Separated by commas. */
            scope?: string;
            /** @description 3L for a member's token, 2L for an app's, Enterprise_User. */
            auth_type?: string;
        };
        Userinfo: {
            sub: string;
            name?: string;
            given_name?: string;
            family_name?: string;
            /** @description Ends after some weeks. */
            picture?: string;
            /** @description LinkedIn's page shows text. An object is what comes. */
            locale?: {
                country?: string;
                language?: string;
            } | string;
            email?: string;
            email_verified?: boolean;
        };
        Post: {
            author: string;
            /** @description Little text format; brackets and the like are escaped by a backslash. */
            commentary?: string;
            /** @enum {string} */
            visibility: "PUBLIC" | "CONNECTIONS" | "LOGGED_IN";
            distribution: {
                /** @enum {string} */
                feedDistribution: "MAIN_FEED" | "NONE";
            };
            content?: {
                media?: {
                    id: string;
                    title?: string;
                    altText?: string;
                };
                article?: {
                    /** Format: uri */
                    source: string;
                    title: string;
                    description?: string;
                    thumbnail?: string;
                };
            };
            /** @enum {string} */
            lifecycleState: "PUBLISHED";
            isReshareDisabledByAuthor?: boolean;
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
        /** @description The token is missing, unknown, has ended or was withdrawn. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description A scope or a product is missing. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The day's limit of the app or of the member is used up; it begins anew at midnight UTC. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The request does not fit. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The version of the API is no longer served, or not yet; the setting `version` has to move on. */
        VersionGone: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
    };
    parameters: {
        /**
         * @description The month of the API, as YYYYMM.
         * @example 202604
         */
        Version: string;
        /**
         * @description Always 2.0.0.
         * @example 2.0.0
         */
        Restli: "2.0.0";
        /**
         * @description `urn:li:share:…` or `urn:li:ugcPost:…`.
         * @example urn:li:share:6844785523593134080
         */
        PostUrn: string;
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
                 * @description The app's id.
                 * @example 78tk38x5r2bqol
                 */
                client_id: string;
                /**
                 * @description A registered address, to the last character.
                 * @example https://app.example.com/callback
                 */
                redirect_uri: string;
                /**
                 * @description Comes back unchanged.
                 * @example af0ifjsldkj
                 */
                state?: string;
                /**
                 * @description Separated by spaces.
                 * @example openid profile email
                 */
                scope: string;
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
                    client_id: string;
                    /** Format: password */
                    client_secret: string;
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
    introspectToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description What the token is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Introspection"];
                };
            };
            401: components["responses"]["WrongClient"];
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description It has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["WrongClient"];
        };
    };
    getUserinfo: {
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
                    "application/json": components["schemas"]["Userinfo"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createPost: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The month of the API, as YYYYMM.
                 * @example 202604
                 */
                "LinkedIn-Version": components["parameters"]["Version"];
                /**
                 * @description Always 2.0.0.
                 * @example 2.0.0
                 */
                "X-Restli-Protocol-Version": components["parameters"]["Restli"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Post"];
            };
        };
        responses: {
            /** @description It is posted. */
            201: {
                headers: {
                    /**
                     * @description The post's URN.
                     * @example urn:li:share:6844785523593134080
                     */
                    "x-restli-id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            426: components["responses"]["VersionGone"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deletePost: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The month of the API, as YYYYMM.
                 * @example 202604
                 */
                "LinkedIn-Version": components["parameters"]["Version"];
                /**
                 * @description Always 2.0.0.
                 * @example 2.0.0
                 */
                "X-Restli-Protocol-Version": components["parameters"]["Restli"];
            };
            path: {
                /**
                 * @description `urn:li:share:…` or `urn:li:ugcPost:…`.
                 * @example urn:li:share:6844785523593134080
                 */
                post_urn: components["parameters"]["PostUrn"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            426: components["responses"]["VersionGone"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    initializeImageUpload: {
        parameters: {
            query: {
                /**
                 * @description Always initializeUpload.
                 * @example initializeUpload
                 */
                action: "initializeUpload";
            };
            header: {
                /**
                 * @description The month of the API, as YYYYMM.
                 * @example 202604
                 */
                "LinkedIn-Version": components["parameters"]["Version"];
                /**
                 * @description Always 2.0.0.
                 * @example 2.0.0
                 */
                "X-Restli-Protocol-Version": components["parameters"]["Restli"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    initializeUploadRequest: {
                        owner: string;
                    };
                };
            };
        };
        responses: {
            /** @description Where to upload, and the picture's URN. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        value: {
                            uploadUrl: string;
                            /**
                             * Format: int64
                             * @description Epoch milliseconds.
                             */
                            uploadUrlExpiresAt?: number;
                            image: string;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            426: components["responses"]["VersionGone"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createComment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The month of the API, as YYYYMM.
                 * @example 202604
                 */
                "LinkedIn-Version": components["parameters"]["Version"];
                /**
                 * @description Always 2.0.0.
                 * @example 2.0.0
                 */
                "X-Restli-Protocol-Version": components["parameters"]["Restli"];
            };
            path: {
                /**
                 * @description `urn:li:share:…` or `urn:li:ugcPost:…`.
                 * @example urn:li:share:6844785523593134080
                 */
                post_urn: components["parameters"]["PostUrn"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    actor: string;
                    object: string;
                    message: {
                        text: string;
                    };
                };
            };
        };
        responses: {
            /** @description The comment. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id?: string;
                        commentUrn?: string;
                        actor?: string;
                        object?: string;
                        message?: {
                            text?: string;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            426: components["responses"]["VersionGone"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createReaction: {
        parameters: {
            query: {
                /**
                 * @description The member.
                 * @example urn:li:person:782bbtaQ
                 */
                actor: string;
            };
            header: {
                /**
                 * @description The month of the API, as YYYYMM.
                 * @example 202604
                 */
                "LinkedIn-Version": components["parameters"]["Version"];
                /**
                 * @description Always 2.0.0.
                 * @example 2.0.0
                 */
                "X-Restli-Protocol-Version": components["parameters"]["Restli"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    root: string;
                    /** @enum {string} */
                    reactionType: "LIKE" | "PRAISE" | "EMPATHY" | "INTEREST" | "APPRECIATION" | "ENTERTAINMENT";
                };
            };
        };
        responses: {
            /** @description The reaction. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id?: string;
                        root?: string;
                        reactionType?: string;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            426: components["responses"]["VersionGone"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}
