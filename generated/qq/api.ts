// Generated from openapi/providers/qq.yaml by `npm run generate`. Do not edit.
import type { Api } from '../../src/client/api.ts';

export interface paths {
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
         *
         *     Needs the scope `get_user_info`.
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
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getUserInfo: {
        parameters: {
            query: {
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
}

/** QQ for `createGateway().app()`. */
const api: Api<paths> = { id: 'qq', operations: {} };
export default api;
