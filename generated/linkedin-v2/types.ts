// Generated from openapi/providers/linkedin-v2.yaml by `npm run generate`. Do not edit.
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
    "/v2/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed-in member
         * @description Without `projection`, names in the member's language and the picture's URN. `id` is the member's for this app only, and the end of
         *     the member's URN: `urn:li:person:{id}`.
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
    "/v2/emailAddress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The member's primary address
         * @description A list of one, in which `handle~` is what the URN `handle` stands for.
         */
        get: operations["getEmailAddress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/ugcPosts": {
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
         * @description `author` is `urn:li:person:{id}`. The id comes in the body and in the header `x-restli-id`. LinkedIn calls this API legacy.
         */
        post: operations["createUgcPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/ugcPosts/{post_urn}": {
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
        delete: operations["deleteUgcPost"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/socialActions/{post_urn}/likes": {
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
         * Like a post
         * @description One like of a member for a post. LinkedIn has replaced it by reactions. Unverified: whether the scope still suffices.
         */
        post: operations["likePost"];
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
        Member: {
            id: string;
            /** @description In the language of the request, else the member's. */
            localizedFirstName?: string;
            localizedLastName?: string;
            firstName?: components["schemas"]["Localized"];
            lastName?: components["schemas"]["Localized"];
            profilePicture?: {
                displayImage?: string;
                "displayImage~"?: {
                    /** @description Sizes of the picture, the smallest first. */
                    elements?: {
                        artifact?: string;
                        /** @description PUBLIC, or PRIVATE: not to be shown without a token. */
                        authorizationMethod?: string;
                        identifiers?: {
                            identifier?: string;
                            mediaType?: string;
                            identifierType?: string;
                            index?: number;
                            identifierExpiresInSeconds?: number;
                        }[];
                    }[];
                };
            };
        };
        Localized: {
            /** @description By language, such as en_US. */
            localized?: {
                en_US?: string;
            } & {
                [key: string]: string;
            };
            preferredLocale?: {
                language?: string;
                country?: string;
            };
        };
        Contact: {
            elements?: {
                handle?: string;
                "handle~"?: components["schemas"]["Address"];
            }[];
            handle?: string;
            "handle~"?: components["schemas"]["Address"];
        };
        Address: {
            emailAddress?: string;
        };
        UgcPost: {
            author: string;
            /** @enum {string} */
            lifecycleState: "PUBLISHED";
            specificContent: {
                "com.linkedin.ugc.ShareContent": {
                    shareCommentary: {
                        text?: string;
                    };
                    /** @enum {string} */
                    shareMediaCategory: "NONE" | "ARTICLE" | "IMAGE";
                    media?: Record<string, unknown>[];
                };
            };
            visibility: {
                /** @enum {string} */
                "com.linkedin.ugc.MemberNetworkVisibility"?: "CONNECTIONS" | "PUBLIC";
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
    };
    parameters: {
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
                 * @example r_liteprofile r_emailaddress
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
    getMe: {
        parameters: {
            query?: {
                /**
                 * @description The fields to tell. `~` follows a URN to what it names.
                 * @example (id,localizedFirstName,localizedLastName)
                 */
                projection?: string;
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
                    "application/json": components["schemas"]["Member"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getEmailAddress: {
        parameters: {
            query: {
                /**
                 * @description Always members.
                 * @example members
                 */
                q: "members";
                /**
                 * @description `(elements*(handle~))` tells the address itself.
                 * @example (elements*(handle~))
                 */
                projection?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createUgcPost: {
        parameters: {
            query?: never;
            header: {
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
                "application/json": components["schemas"]["UgcPost"];
            };
        };
        responses: {
            /** @description The post. */
            201: {
                headers: {
                    /**
                     * @description The post's URN.
                     * @example urn:li:share:6844785523593134080
                     */
                    "x-restli-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id?: string;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteUgcPost: {
        parameters: {
            query?: never;
            header: {
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
            429: components["responses"]["TooManyRequests"];
        };
    };
    likePost: {
        parameters: {
            query?: never;
            header: {
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
                };
            };
        };
        responses: {
            /** @description It is liked now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actor?: string;
                        object?: string;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}
