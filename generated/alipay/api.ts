// Generated from openapi/providers/alipay.yaml by `npm run generate`. Do not edit.
import type { Api } from '../../src/client/api.ts';

export interface paths {
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
         *
         *     Needs the scope `auth_user`.
         */
        get: operations["callGateway"];
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
}

/** Alipay for `createGateway().app()`. */
const api: Api<paths> = { id: 'alipay', operations: {} };
export default api;
