// Generated from openapi/providers/feishu-v1.yaml by `npm run generate`. Do not edit.
import type { Api } from '../../src/client/api.ts';

export interface paths {
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
}

/** Feishu and Lark, version 1 for `createGateway().app()`. */
const api: Api<paths> = { id: 'feishu-v1', operations: {} };
export default api;
