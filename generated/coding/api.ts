// Generated from openapi/providers/coding.yaml by `npm run generate`. Do not edit.
import type { Api } from '../../src/client/api.ts';

export interface paths {
    "/open-api": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Any action of the API
         * @description `Action` names what is called; the other members are that action's own, and CODING's page lists them. Each action wants its own
         *     scope. A team may call one action thirty times in a second.
         *
         *     Needs the scope `user:profile:ro`.
         */
        post: operations["callOpenApi"];
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
        OpenApiAnswer: {
            /** @description Members that the action names, or an Error. */
            Response: {
                User?: components["schemas"]["CodingUser"];
                Error?: {
                    Code: string;
                    Message?: string;
                };
                RequestId?: string;
            };
        };
        CodingUser: {
            Id: number;
            Status?: number;
            /** @description Empty without the scope for it. */
            Email?: string;
            /** @description 1 for an address that was verified. */
            EmailValidation?: number;
            GlobalKey?: string;
            Avatar?: string;
            Gravatar?: string;
            Name?: string;
            NamePinYin?: string;
            Phone?: string;
            PhoneValidation?: number;
            PhoneRegionCode?: string;
            Region?: string;
            TeamId?: number;
            WeComId?: string;
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
    callOpenApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What is called. */
                    Action: string;
                    /** @description Of many actions; a project. */
                    ProjectId?: number;
                    /** @description Of many actions; a project by its name. */
                    ProjectName?: string;
                    /** @description Of repositories' actions: team/project/repository. */
                    DepotPath?: string;
                    /** @description Of issues' actions: the number in the project. */
                    IssueCode?: number;
                    /** @description Of lists; the page, from 1. */
                    PageNumber?: number;
                    /** @description Of lists; entries on a page. */
                    PageSize?: number;
                };
            };
        };
        responses: {
            /** @description What the action answers, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenApiAnswer"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
}

/** CODING for `createGateway().app()`. */
const api: Api<paths> = { id: 'coding', operations: {} };
export default api;
