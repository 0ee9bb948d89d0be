// Generated from openapi/providers/qq.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/oauth2.0/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask the user to sign in
         * @description `redirect_uri` must begin with the registered callback address; else, and for an app that is unknown, the page says so by a number and
         *     the user does not come back. The code lives ten minutes.
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
    "/oauth2.0/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get tokens for a code, or new ones for a refresh token
         * @description Refuses with 200. A code and a refresh token are good once.
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
    "/oauth2.0/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whose a token is
         * @description Tells the user and the app. `unionid` is the same in all apps of one developer; asked for without the grant, it is refused with 100048.
         */
        get: operations["me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/get_user_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's name and picture
         * @description `openid` has to be the one of the token: it is the `sub` of the user. `gender` is 男 for those who do not tell, too, and the largest
         *     picture is missing for some.
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
            /** @description Seconds. */
            expires_in?: number | string;
            /** Format: password */
            refresh_token?: string;
            /** @description Only with need_openid=1. */
            openid?: string;
        };
        Owner: {
            client_id: string;
            /** @description The user, for this app. */
            openid: string;
            /** @description The user, for all apps of the developer. */
            unionid?: string;
        };
        Error: {
            error: number;
            error_description?: string;
        };
        UserInfo: {
            /** @description 0, or a failure's number. */
            ret: number;
            msg?: string;
            /** @description 1: some data is missing, so do not keep it. */
            is_lost?: number;
            nickname: string;
            gender?: string;
            gender_type?: number;
            province?: string;
            city?: string;
            year?: string;
            constellation?: string;
            /** @description 30 pixels, from Qzone; 1 is 50, 2 is 100. */
            figureurl?: string;
            figureurl_1?: string;
            figureurl_2?: string;
            /** @description 40 pixels, from QQ. */
            figureurl_qq_1?: string;
            /** @description 100 pixels; not for everybody. */
            figureurl_qq_2?: string;
            /** @description The largest. */
            figureurl_qq?: string;
            figureurl_type?: string;
            is_yellow_vip?: string;
            vip?: string;
            yellow_vip_level?: string;
            level?: string;
            is_yellow_year_vip?: string;
        };
        Refusal: {
            ret: number;
            msg?: string;
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
                /** @description Always code. */
                response_type: "code";
                /**
                 * @description The APP ID.
                 * @example 101877234
                 */
                client_id: string;
                /**
                 * @description Where to come back.
                 * @example https://app.example.com/callback
                 */
                redirect_uri: string;
                /**
                 * @description Comes back unchanged.
                 * @example af0ifjsldkj
                 */
                state: string;
                /**
                 * @description Separated by commas; `get_user_info` without.
                 * @example [
                 *       "get_user_info"
                 *     ]
                 */
                scope?: string[];
                /** @description `mobile` shows the page made for phones. */
                display?: "mobile";
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
                 * @description What is given.
                 * @example authorization_code
                 */
                grant_type: "authorization_code" | "refresh_token";
                /**
                 * @description The APP ID.
                 * @example 101877234
                 */
                client_id: string;
                /**
                 * @description The APP Key.
                 * @example 7c1f0a
                 */
                client_secret: string;
                /**
                 * @description From the callback.
                 * @example 9A5F3C7E1B2D4A6088C4E2F19D7B3A51
                 */
                code?: string;
                /**
                 * @description The same as before; with a code.
                 * @example https://app.example.com/callback
                 */
                redirect_uri?: string;
                /**
                 * @description Instead of a code.
                 * @example B7D40E9A62F5431C8A1E3D7C95F20B64
                 */
                refresh_token?: string;
                /** @description Asks for JSON. */
                fmt: "json";
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
    me: {
        parameters: {
            query: {
                /**
                 * @description The token in question.
                 * @example 5E8C1F7A39B24D60A7F2C9E31D48B056
                 */
                access_token: string;
                /**
                 * @description 1 asks for the unionid.
                 * @example 1
                 */
                unionid?: "0" | "1";
                /** @description Asks for JSON. */
                fmt: "json";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description User and app, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Owner"] | components["schemas"]["Error"];
                };
            };
        };
    };
    getUserInfo: {
        parameters: {
            query: {
                /**
                 * @description The APP ID.
                 * @example 101877234
                 */
                oauth_consumer_key: string;
                /**
                 * @description The user whom the token is for.
                 * @example 8D1C0A7F5E2B49638F7A4C1D90E3B652
                 */
                openid: string;
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
                    "application/json": components["schemas"]["UserInfo"] | components["schemas"]["Refusal"];
                };
            };
        };
    };
}
