// Generated from openapi/providers/wechat.yaml by `npm run generate`. Do not edit.
import type { Api } from '../../src/client/api.ts';

export interface paths {
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
         *
         *     Needs the scope `snsapi_login`.
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
         *
         *     Needs the scope `snsapi_login`.
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
        "onegate.Problem": {
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @description One standard word for programs, whatever the provider calls it: `invalid_token`, `rate_limited` … */
            error: string;
            /** @description What is wrong with the request, up to ten places, by JSON pointers that begin with the part. */
            errors?: {
                pointer: string;
                detail: string;
            }[];
            /** @description What the provider itself said, where it was asked. */
            upstream?: {
                code?: string;
                message?: string;
                status?: number;
            };
        };
    };
    responses: {
        /** @description Refused, by the gateway or by the provider. */
        "onegate.Refused": {
            headers: {
                /** @description With 401 and 403 (RFC 6750 §3). */
                "WWW-Authenticate"?: string;
                /** @description Seconds to wait, with 429 and 503. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["onegate.Problem"];
            };
        };
        /** @description The provider or the gateway failed, or is not available. */
        "onegate.Unavailable": {
            headers: {
                /** @description With 401 and 403 (RFC 6750 §3). */
                "WWW-Authenticate"?: string;
                /** @description Seconds to wait, with 429 and 503. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["onegate.Problem"];
            };
        };
    };
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
}

/** WeChat for `createGateway().app()`. */
const api: Api<paths> = { id: 'wechat', operations: {} };
export default api;
