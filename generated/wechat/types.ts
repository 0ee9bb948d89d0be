// Generated from openapi/providers/wechat.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/connect/qrconnect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the code to scan
         * @description The host of `redirect_uri` must be the one that is registered, else the page says that the link can't be visited, without coming
         *     back. The code lives ten minutes.
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
    "/sns/oauth2/access_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get tokens for a code
         * @description The code is good once. `unionid` comes when the app belongs to an account at the open platform.
         */
        get: operations["token"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sns/oauth2/refresh_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Prolong a token
         * @description Needs no secret. A token that has ended is replaced; one that is still good is given again and lives two hours more.
         */
        get: operations["refresh"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sns/auth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the token is good
         * @description `errcode` 0 says that the token is good and belongs to this `openid`.
         */
        get: operations["checkToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sns/userinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's profile
         * @description `openid` has to be the one of the token: it is the `sub` of the user. Country, province and city come in the language of `lang`, and
         *     are empty for most users today; so is `sex`, as 0.
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
        Token: {
            /** Format: password */
            access_token: string;
            /** @description Seconds; 7200. */
            expires_in?: number;
            /**
             * Format: password
             * @description Lives 30 days.
             */
            refresh_token?: string;
            /** @description The user, for this app. */
            openid: string;
            /** @description Separated by commas. */
            scope?: string;
            /** @description The user, for all apps of the account at the open platform. */
            unionid?: string;
            /** @description 1: a virtual account of WeChat's page snapshot mode. */
            is_snapshotuser?: number;
        };
        Error: {
            errcode: number;
            errmsg?: string;
        };
        User: {
            /** @description The user, for this app. */
            openid: string;
            nickname?: string;
            /** @description 1 male, 2 female, 0 not told. */
            sex?: number;
            language?: string;
            city?: string;
            province?: string;
            country?: string;
            /** @description The picture, empty without; the number at its end is the size (0 is 640 pixels). */
            headimgurl?: string;
            privilege?: string[];
            /** @description The user, for all apps of the account at the open platform. */
            unionid?: string;
        };
    };
    responses: never;
    parameters: {
        /**
         * @description The user whom the token is for.
         * @example oQ7xT1mK2pLw9ZbNcV4rYh8sEd0U
         */
        OpenId: string;
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
                 * @description The app's id.
                 * @example wx4f1c90a7be35d268
                 */
                appid: string;
                /**
                 * @description Where to come back, on the registered host.
                 * @example https://app.example.com/callback
                 */
                redirect_uri: string;
                /** @description Always code. */
                response_type: "code";
                /**
                 * @description `snsapi_login`; several are separated by commas.
                 * @example [
                 *       "snsapi_login"
                 *     ]
                 */
                scope: string[];
                /**
                 * @description Comes back unchanged.
                 * @example af0ifjsldkj
                 */
                state?: string;
                /**
                 * @description The page's language.
                 * @example en
                 */
                lang?: "cn" | "en";
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
    token: {
        parameters: {
            query: {
                /**
                 * @description The app's id.
                 * @example wx4f1c90a7be35d268
                 */
                appid: string;
                /**
                 * @description The app's secret.
                 * @example 5d0c1a
                 */
                secret: string;
                /**
                 * @description From the callback.
                 * @example 0813Qm000aJ7kT1zVa300R2tKx13Qm0s
                 */
                code: string;
                /** @description Always authorization_code. */
                grant_type: "authorization_code";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tokens, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"] | components["schemas"]["Error"];
                };
            };
        };
    };
    refresh: {
        parameters: {
            query: {
                /**
                 * @description The app's id.
                 * @example wx4f1c90a7be35d268
                 */
                appid: string;
                /** @description Always refresh_token. */
                grant_type: "refresh_token";
                /**
                 * @description From the token answer.
                 * @example 74_R8nWc5tPz1KxMb6JqY0eHdU4aLgS9vOf2i
                 */
                refresh_token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tokens, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"] | components["schemas"]["Error"];
                };
            };
        };
    };
    checkToken: {
        parameters: {
            query: {
                /**
                 * @description The user whom the token is for.
                 * @example oQ7xT1mK2pLw9ZbNcV4rYh8sEd0U
                 */
                openid: components["parameters"]["OpenId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getUserInfo: {
        parameters: {
            query: {
                /**
                 * @description The user whom the token is for.
                 * @example oQ7xT1mK2pLw9ZbNcV4rYh8sEd0U
                 */
                openid: components["parameters"]["OpenId"];
                /**
                 * @description The language of places.
                 * @example zh_CN
                 */
                lang?: "zh_CN" | "zh_TW" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"] | components["schemas"]["Error"];
                };
            };
        };
    };
}
