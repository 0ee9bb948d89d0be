// Generated from openapi/providers/apple.yaml by `npm run generate`. Do not edit.
import type { Api } from '../../src/client/api.ts';

export interface paths {
    "/auth/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The keys that ID tokens are signed with
         * @description Several; Apple changes them now and then.
         */
        get: operations["getKeys"];
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
        Key: {
            kty: string;
            kid: string;
            use?: string;
            alg?: string;
            n?: string;
            e?: string;
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
    getKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A key set (RFC 7517). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        keys: components["schemas"]["Key"][];
                    };
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
}

/** Apple for `createGateway().app()`. */
const api: Api<paths> = { id: 'apple', operations: {} };
export default api;
