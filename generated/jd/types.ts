// Generated from openapi/providers/jd.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/oauth2/to_login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask the user to sign in and to authorize the app
         * @description The address must be the one in the console.
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
    "/oauth2/access_token": {
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
         * @description A code is good once. JD takes the same by GET.
         */
        post: operations["token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/refresh_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get new tokens for a refresh token
         * @description The answer has a refresh token, too.
         */
        post: operations["refreshToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/routerjson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Any method of the API
         * @description The method's own parameters are JSON in `360buy_param_json`. The answer has one member, named after the method, with `_` for the dots
         *     and `_response` (or, as JD writes it for most methods, `_responce`) at the end.
         */
        post: operations["callApi"];
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
            /** @description Seconds. */
            expires_in?: number;
            /** Format: password */
            refresh_token?: string;
            scope?: string;
            open_id: string;
            uid?: string | number;
            xid?: string;
            /** @description Milliseconds since 1970. */
            time?: number;
            token_type?: string;
            /** @constant */
            code?: 0;
        };
        TokenFailure: {
            code: number;
            msg?: string;
            requestId?: string;
        };
        /** @description One member, named after the method, or `error_response`. */
        RouterAnswer: {
            jingdong_user_getUserInfoByOpenId_responce?: components["schemas"]["Profile"];
            jingdong_user_getUserInfoByOpenId_response?: components["schemas"]["Profile"];
            error_response?: {
                code: string | number;
                zh_desc?: string;
                en_desc?: string;
            };
        };
        Profile: {
            code?: string | number;
            getuserinfobyappidandopenid_result?: {
                code?: string | number;
                data?: {
                    /** @description Partly hidden. */
                    nickName?: string;
                    /** @description May be empty. */
                    imageUrl?: string;
                    /** @description Sic; what it means is not told. */
                    gendar?: number | string;
                };
            };
        };
    };
    responses: {
        /** @description Tokens, or what was wrong. */
        Tokens: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Token"] | components["schemas"]["TokenFailure"];
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
                 * @description The app's key.
                 * @example 8C210C04FA487F242E4FF455A2156E24
                 */
                app_key: string;
                /** @description Always the code. */
                response_type: "code";
                /**
                 * @description The address in the console.
                 * @example https://app.example.com/callback
                 */
                redirect_uri: string;
                /**
                 * @description Comes back unchanged.
                 * @example af0ifjsldkj
                 */
                state?: string;
                /**
                 * @description Always this one for the calls of the platform.
                 * @example snsapi_base
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
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    app_key: string;
                    /** Format: password */
                    app_secret: string;
                    /** @constant */
                    grant_type: "authorization_code";
                    /** Format: password */
                    code: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Tokens"];
        };
    };
    refreshToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    app_key: string;
                    /** Format: password */
                    app_secret: string;
                    /** @constant */
                    grant_type: "refresh_token";
                    /** Format: password */
                    refresh_token: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Tokens"];
        };
    };
    callApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    app_key: string;
                    /** @description What is called. */
                    method: string;
                    /** @description The method's parameters. */
                    "360buy_param_json": string;
                    /** @description Beijing's time. */
                    timestamp: string;
                    /** @constant */
                    v: "2.0";
                    sign: string;
                };
            };
        };
        responses: {
            /** @description What the method answers, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouterAnswer"];
                };
            };
        };
    };
}
