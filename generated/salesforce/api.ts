// Generated from openapi/providers/salesforce.yaml by `npm run generate`. Do not edit.
import type { Api } from '../../src/client/api.ts';

export interface paths {
    "/services/oauth2/userinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed-in user
         * @description `sub` is an address, and the same as `id` in the token answer. A bad token is refused with 403, as text.
         *
         *     Needs the scope `openid`.
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
    "/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Records by a query in SOQL
         * @description At most 2,000 at once, and fewer where records are large; `nextRecordsUrl` is where the rest is. Only what the user may see.
         *
         *     Needs the scope `api`.
         */
        get: operations["query"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Records by a search in SOSL
         * @description Over many objects at once; new records take a moment to be found.
         *
         *     Needs the scope `api`.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sobjects/{object}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a record
         * @description The members are the object's fields; `describeObject` lists them.
         *
         *     Needs the scope `api`.
         */
        post: operations["createRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sobjects/{object}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A record
         * @description All its fields that the user may see, or those that are asked for; one that does not exist is refused with 400.
         *
         *     Needs the scope `api`.
         */
        get: operations["getRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a record
         * @description Fields that are not named stay as they are.
         *
         *     Needs the scope `api`.
         */
        patch: operations["updateRecord"];
        trace?: never;
    };
    "/sobjects/{object}/describe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The fields of an object
         * @description And what the user may do with it. The answer is large.
         *
         *     Needs the scope `api`.
         */
        get: operations["describeObject"];
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
            /** @description An address, as `https://login.salesforce.com/id/{organization}/{user}`. */
            sub: string;
            user_id: string;
            organization_id: string;
            preferred_username?: string;
            nickname?: string;
            name?: string;
            given_name?: string;
            family_name?: string;
            email?: string;
            email_verified?: boolean;
            zoneinfo?: string;
            locale?: string;
            /** Format: uri */
            profile?: string;
            /** Format: uri */
            picture?: string;
            phone_number?: string | null;
            active?: boolean;
            user_type?: string;
            updated_at?: string;
        };
        Record: {
            attributes: {
                type?: string;
                url?: string;
            };
            Id?: string;
            Name?: string;
        };
        Description: {
            name: string;
            label?: string;
            createable?: boolean;
            queryable?: boolean;
            fields: {
                name: string;
                label?: string;
                type: string;
                nillable?: boolean;
                updateable?: boolean;
            }[];
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
         * @description The object's API name; custom ones end in `__c`.
         * @example Account
         */
        ObjectName: string;
    };
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
            /** @description The claims. */
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
    query: {
        parameters: {
            query: {
                /**
                 * @description The query.
                 * @example SELECT Id, Name FROM Account LIMIT 10
                 */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalSize: number;
                        done: boolean;
                        nextRecordsUrl?: string;
                        records: components["schemas"]["Record"][];
                    };
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    search: {
        parameters: {
            query: {
                /**
                 * @description The search.
                 * @example FIND {Example} IN ALL FIELDS RETURNING Account(Id, Name)
                 */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        searchRecords: components["schemas"]["Record"][];
                    };
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The object's API name; custom ones end in `__c`.
                 * @example Account
                 */
                object: components["parameters"]["ObjectName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description It was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        success: boolean;
                        errors?: Record<string, unknown>[];
                    };
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getRecord: {
        parameters: {
            query?: {
                /**
                 * @description The fields to answer, separated by commas.
                 * @example Id,Name,Phone
                 */
                fields?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The object's API name; custom ones end in `__c`.
                 * @example Account
                 */
                object: components["parameters"]["ObjectName"];
                /**
                 * @description The record's id.
                 * @example 001D000000IRFmaIAH
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Record"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    updateRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The object's API name; custom ones end in `__c`.
                 * @example Account
                 */
                object: components["parameters"]["ObjectName"];
                /**
                 * @description The record's id.
                 * @example 001D000000IRFmaIAH
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description It was changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    describeObject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The object's API name; custom ones end in `__c`.
                 * @example Account
                 */
                object: components["parameters"]["ObjectName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The description. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Description"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
}

/** Salesforce for `createGateway().app()`. */
const api: Api<paths> = { id: 'salesforce', operations: {} };
export default api;
