// Generated from openapi/providers/feishu-v1.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/open-apis/authen/v1/index": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask the user to sign in
         * @description An address that is not registered, and a user whom the app is not for, are refused on the page. The code lives five minutes.
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
    "/open-apis/auth/v3/app_access_token/internal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the app's token
         * @description Lives two hours at most; the same one is given until half an hour before its end. For an app of the company's own.
         */
        post: operations["appToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open-apis/authen/v1/oidc/access_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get tokens for a code
         * @description The code is good once.
         */
        post: operations["token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open-apis/authen/v1/oidc/refresh_access_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get new tokens
         * @description The old refresh token ends with it.
         */
        post: operations["refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open-apis/authen/v1/user_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed-in user
         * @description Name, pictures and `open_id` are always told. `email` needs contact:user.email:readonly, `mobile` contact:user.phone:readonly, as permissions
         *     of the app.
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AppToken: {
            code?: number;
            msg?: string;
            /** Format: password */
            app_access_token?: string;
            /** Format: password */
            tenant_access_token?: string;
            /** @description Seconds. */
            expire?: number;
        };
        Tokens: {
            code?: number;
            msg?: string;
            message?: string;
            data?: {
                /** Format: password */
                access_token: string;
                /** Format: password */
                refresh_token?: string;
                token_type?: string;
                /** @description Seconds. */
                expires_in?: number;
                /** @description Seconds. */
                refresh_expires_in?: number;
                /** @description Separated by spaces. */
                scope?: string;
            };
        };
        Problem: {
            code: number;
            msg?: string;
        };
        UserInfo: {
            code: number;
            msg?: string;
            data?: {
                name?: string;
                en_name?: string;
                avatar_url?: string;
                avatar_thumb?: string;
                avatar_middle?: string;
                avatar_big?: string;
                /** @description The user, for this app. */
                open_id: string;
                /** @description The user, for all apps of the developer. */
                union_id?: string;
                user_id?: string;
                email?: string;
                enterprise_email?: string;
                mobile?: string;
                /** @description The company. */
                tenant_key?: string;
            };
        };
    };
    responses: {
        /** @description The token is no good, or a permission is missing. */
        BadToken: {
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
                 * @description The app's App ID.
                 * @example cli_a5d611352af9d00b
                 */
                app_id: string;
                /**
                 * @description Where to come back; a registered address.
                 * @example https://app.example.com/callback
                 */
                redirect_uri: string;
                /**
                 * @description Comes back unchanged.
                 * @example af0ifjsldkj
                 */
                state?: string;
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
                    /** @description The redirect_uri with the answer in its query. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    appToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    app_id: string;
                    /** Format: password */
                    app_secret: string;
                };
            };
        };
        responses: {
            /** @description The token, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppToken"];
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
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    grant_type: "authorization_code";
                    /** Format: password */
                    code: string;
                };
            };
        };
        responses: {
            /** @description Tokens, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            400: components["responses"]["BadToken"];
        };
    };
    refresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    grant_type: "refresh_token";
                    /** Format: password */
                    refresh_token: string;
                };
            };
        };
        responses: {
            /** @description Tokens, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            400: components["responses"]["BadToken"];
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
            /** @description The user, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserInfo"];
                };
            };
            400: components["responses"]["BadToken"];
            /** @description Too many calls. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
