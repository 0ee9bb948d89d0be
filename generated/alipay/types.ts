// Generated from openapi/providers/alipay.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/oauth2/publicAppAuthorize.htm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask the user to sign in and to authorize the app
         * @description On a phone it opens Alipay's app. The answer also has `app_id`, `source` and `scope`. A code is good once and for a day.
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
    "/gateway.do": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Any method of the API
         * @description The method's own parameters are JSON in `biz_content`. The answer has one member, named after the method, with `_` for the dots and
         *     `_response` at the end. Methods that act for a user want the token; those that act for the app, such as payments, do not look at it.
         */
        get: operations["callGateway"];
        put?: never;
        /**
         * Get tokens for a code, or new ones for a refresh token
         * @description A user who grants again ends the token of before.
         */
        post: operations["token"];
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
        /** @description The tokens or `error_response`; and the signature over it. */
        TokenAnswer: {
            alipay_system_oauth_token_response?: {
                /** Format: password */
                access_token: string;
                /** Format: password */
                refresh_token?: string;
                /** @description Seconds. */
                expires_in?: number | string;
                /** @description Seconds; of the refresh token. */
                re_expires_in?: number | string;
                auth_token_type?: string;
                auth_start?: string;
                open_id?: string;
                union_id?: string;
                user_id?: string;
            };
            error_response?: components["schemas"]["ErrorResponse"];
            sign?: string;
        };
        ErrorResponse: {
            code: string;
            msg?: string;
            sub_code?: string;
            sub_msg?: string;
        };
        /** @description One member, named after the method, or `error_response`; and the signature over it. */
        GatewayAnswer: {
            alipay_user_info_share_response?: {
                code: string;
                msg?: string;
                sub_code?: string;
                sub_msg?: string;
                open_id?: string;
                user_id?: string;
                nick_name?: string;
                avatar?: string;
                /** @description M or F. */
                gender?: string;
                province?: string;
                city?: string;
            };
            error_response?: components["schemas"]["ErrorResponse"];
            sign?: string;
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
                /**
                 * @description The app's id.
                 * @example 2014072300007148
                 */
                app_id: string;
                /**
                 * @description `auth_user` asks the user; `auth_base` asks nobody, and tells no more than who it is.
                 * @example [
                 *       "auth_user"
                 *     ]
                 */
                scope: string[];
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
    callGateway: {
        parameters: {
            query: {
                /**
                 * @description What is called.
                 * @example alipay.user.info.share
                 */
                method: string;
                /**
                 * @description The method's parameters.
                 * @example {"out_trade_no":"20260001"}
                 */
                biz_content?: string;
                /**
                 * @description The app's id.
                 * @example 2014072300007148
                 */
                app_id: string;
                /** @description Of the answer. */
                format?: "JSON";
                /** @description Of the request. */
                charset: "utf-8";
                /** @description RSA with SHA-256. */
                sign_type: "RSA2";
                /**
                 * @description The signature.
                 * @example m8rWJeqfoa5tDQ
                 */
                sign: string;
                /**
                 * @description Beijing's time.
                 * @example 2026-07-24 03:07:50
                 */
                timestamp: string;
                /** @description Of the API. */
                version: "1.0";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the method answers, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayAnswer"];
                };
            };
        };
    };
    token: {
        parameters: {
            query: {
                /** @description What is called. */
                method: "alipay.system.oauth.token";
                /**
                 * @description The app's id.
                 * @example 2014072300007148
                 */
                app_id: string;
                /** @description Of the answer. */
                format?: "JSON";
                /** @description Of the request. */
                charset: "utf-8";
                /** @description RSA with SHA-256. */
                sign_type: "RSA2";
                /**
                 * @description The signature.
                 * @example m8rWJeqfoa5tDQ
                 */
                sign: string;
                /**
                 * @description Beijing's time.
                 * @example 2026-07-24 03:07:50
                 */
                timestamp: string;
                /** @description Of the API. */
                version: "1.0";
            };
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
                    /** Format: password */
                    refresh_token?: string;
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
                    "application/json": components["schemas"]["TokenAnswer"];
                };
            };
        };
    };
}
