// Generated from openapi/providers/salesforce.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/services/oauth2/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask the user to sign in and to authorize the app
         * @description An unknown app or an address that is not registered is told on a page of Salesforce's. The page is skipped for apps that an administrator approved for all.
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
    "/services/oauth2/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get tokens for a code, or a new access token for a refresh token
         * @description A code lives fifteen minutes and is good once. All failures come with 400.
         */
        post: operations["token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/oauth2/introspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a token is good for
         * @description As RFC 7662 says, for the app's own tokens; the app has to be allowed to.
         */
        post: operations["introspect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/oauth2/revoke": {
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
         * @description Ending a refresh token ends the access tokens that came of it.
         */
        post: operations["revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/oauth2/userinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed-in user
         * @description `sub` is an address, and the same as `id` in the token answer. A bad token is refused with 403, as text.
         */
        get: operations["getUserInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Records by a query in SOQL
         * @description At most 2,000 at once, and fewer where records are large; `nextRecordsUrl` is where the rest is. Only what the user may see.
         */
        get: operations["query"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Records by a search in SOSL
         * @description Over many objects at once; new records take a moment to be found.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sobjects/{object}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The object's API name; custom ones end in `__c`.
                 * @example Account
                 */
                object: components["parameters"]["ObjectName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a record
         * @description The members are the object's fields; `describeObject` lists them.
         */
        post: operations["createRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sobjects/{object}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The object's API name; custom ones end in `__c`.
                 * @example Account
                 */
                object: components["parameters"]["ObjectName"];
                /**
                 * @description The record's id.
                 * @example 001D000000IRFmaIAH
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * A record
         * @description All its fields that the user may see, or those that are asked for; one that does not exist is refused with 400.
         */
        get: operations["getRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a record
         * @description Fields that are not named stay as they are.
         */
        patch: operations["updateRecord"];
        trace?: never;
    };
    "/sobjects/{object}/describe": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The object's API name; custom ones end in `__c`.
                 * @example Account
                 */
                object: components["parameters"]["ObjectName"];
            };
            cookie?: never;
        };
        /**
         * The fields of an object
         * @description And what the user may do with it. The answer is large.
         */
        get: operations["describeObject"];
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
            /** Format: password */
            refresh_token?: string;
            /** @description Seconds; seldom there. */
            expires_in?: number;
            /** @description HMAC-SHA256 of `id` and `issued_at` with the app's secret, in Base64. */
            signature?: string;
            /** @description Separated by spaces. */
            scope?: string;
            id_token?: string;
            /** Format: uri */
            instance_url: string;
            /** @description The user's identity, an address. */
            id: string;
            token_type?: string;
            /** @description Epoch milliseconds. */
            issued_at?: string;
        };
        OAuthError: {
            error: string;
            error_description?: string;
        };
        Introspection: {
            active: boolean;
            scope?: string;
            client_id?: string;
            username?: string;
            sub?: string;
            token_type?: string;
            exp?: number;
            iat?: number;
            nbf?: number;
        };
        UserInfo: {
            /** @description An address, as `https://login.salesforce.com/id/{organization}/{user}`. */
            sub: string;
            user_id: string;
            organization_id: string;
            preferred_username?: string;
            nickname?: string;
            name?: string;
            given_name?: string;
            family_name?: string;
            email?: string;
            email_verified?: boolean;
            zoneinfo?: string;
            locale?: string;
            /** Format: uri */
            profile?: string;
            /** Format: uri */
            picture?: string;
            phone_number?: string | null;
            active?: boolean;
            user_type?: string;
            updated_at?: string;
        };
        Record: {
            attributes: {
                type?: string;
                url?: string;
            };
            Id?: string;
            Name?: string;
        };
        Problems: {
            errorCode: string;
            message: string;
            fields?: string[];
        }[];
        Description: {
            name: string;
            label?: string;
            createable?: boolean;
            queryable?: boolean;
            fields: {
                name: string;
                label?: string;
                type: string;
                nillable?: boolean;
                updateable?: boolean;
            }[];
        };
    };
    responses: {
        /** @description The request does not fit. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problems"];
            };
        };
        /** @description The token is missing, unknown, or its session has ended. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problems"];
            };
        };
        /** @description The user may not do this, or the organization's calls for the day are used up. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problems"];
            };
        };
        /** @description There is no such thing, or the user may not see it. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problems"];
            };
        };
    };
    parameters: {
        /**
         * @description The object's API name; custom ones end in `__c`.
         * @example Account
         */
        ObjectName: string;
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
                 * @description The code flow.
                 * @example code
                 */
                response_type: "code";
                /**
                 * @description The app's consumer key.
                 * @example 3MVG9lKcPoNINVBIPJjdw1J9LLM82Hn
                 */
                client_id: string;
                /**
                 * @description A registered callback URL, exactly.
                 * @example https://app.example.com/callback
                 */
                redirect_uri: string;
                /**
                 * @description Separated by spaces; without, all that the app has.
                 * @example openid api refresh_token
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
                /**
                 * @description What is asked even of a user who is signed in.
                 * @example login
                 */
                prompt?: "login" | "consent" | "select_account";
                /**
                 * @description The kind of page.
                 * @example page
                 */
                display?: "page" | "popup" | "touch";
                /**
                 * @description The user name to fill in.
                 * @example lin@example.com
                 */
                login_hint?: string;
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
                    client_id: string;
                    /**
                     * Format: password
                     * @description Not of apps that need none.
                     */
                    client_secret?: string;
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
            /** @description Tokens, and where the API is. */
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
    introspect: {
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
                    client_id: string;
                    /** Format: password */
                    client_secret: string;
                };
            };
        };
        responses: {
            /** @description The token, or that it is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Introspection"];
                };
            };
            /** @description The app is unknown, or its secret is wrong. */
            401: {
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
                    /** Format: password */
                    token: string;
                };
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
            /** @description There is no such token. */
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
    getUserInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The claims. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserInfo"];
                };
            };
            /** @description The token is unknown or has ended. */
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
    query: {
        parameters: {
            query: {
                /**
                 * @description The query.
                 * @example SELECT Id, Name FROM Account LIMIT 10
                 */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalSize: number;
                        done: boolean;
                        nextRecordsUrl?: string;
                        records: components["schemas"]["Record"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    search: {
        parameters: {
            query: {
                /**
                 * @description The search.
                 * @example FIND {Example} IN ALL FIELDS RETURNING Account(Id, Name)
                 */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        searchRecords: components["schemas"]["Record"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    createRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The object's API name; custom ones end in `__c`.
                 * @example Account
                 */
                object: components["parameters"]["ObjectName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description It was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        success: boolean;
                        errors?: Record<string, unknown>[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getRecord: {
        parameters: {
            query?: {
                /**
                 * @description The fields to answer, separated by commas.
                 * @example Id,Name,Phone
                 */
                fields?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The object's API name; custom ones end in `__c`.
                 * @example Account
                 */
                object: components["parameters"]["ObjectName"];
                /**
                 * @description The record's id.
                 * @example 001D000000IRFmaIAH
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Record"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The object's API name; custom ones end in `__c`.
                 * @example Account
                 */
                object: components["parameters"]["ObjectName"];
                /**
                 * @description The record's id.
                 * @example 001D000000IRFmaIAH
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description It was changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    describeObject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The object's API name; custom ones end in `__c`.
                 * @example Account
                 */
                object: components["parameters"]["ObjectName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The description. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Description"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
}
