// Generated from openapi/providers/jd.yaml by `npm run generate`. Do not edit.
import type { Api } from '../../src/client/api.ts';

export interface paths {
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
         *
         *     Needs the scope `snsapi_base`.
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
                    /** @description What is called. */
                    method: string;
                    /** @description The method's parameters. */
                    "360buy_param_json": string;
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
}

/** JD for `createGateway().app()`. */
const api: Api<paths> = { id: 'jd', operations: { 'POST /routerjson': { body: { types: ['application/x-www-form-urlencoded'] } } } };
export default api;
