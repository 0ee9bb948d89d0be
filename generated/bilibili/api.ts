// Generated from openapi/providers/bilibili.yaml by `npm run generate`. Do not edit.
import type { Api } from '../../src/client/api.ts';

export interface paths {
    "/arcopen/fn/user/account/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed-in user
         * @description Pictures are to be kept by the app; their addresses are not meant to be shown to users for long.
         *
         *     Needs the scope `USER_INFO`.
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
    "/arcopen/fn/user/account/scopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the user granted
         * @description With the user's identifier.
         *
         *     Needs the scope `USER_INFO`.
         */
        get: operations["getScopes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arcopen/fn/archive/viewlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's videos
         * @description Newest first.
         *
         *     Needs the scope `ARC_BASE`.
         */
        get: operations["listArchives"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arcopen/fn/archive/view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A video
         * @description Of the user's own only.
         *
         *     Needs the scope `ARC_BASE`.
         */
        get: operations["getArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arcopen/fn/data/user/stat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's numbers
         * @description Followers, followed users and published videos.
         *
         *     Needs the scope `USER_DATA`.
         */
        get: operations["getUserStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arcopen/fn/data/arc/stat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A video's numbers
         * @description Views, likes, coins and the rest, and the video's title.
         *
         *     Needs the scope `ARC_DATA`.
         */
        get: operations["getArchiveStatistics"];
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
        Failure: {
            code: number;
            message?: string;
            ttl?: number;
            request_id?: string;
        };
        UserInfo: {
            /** @constant */
            code: 0;
            message?: string;
            ttl?: number;
            data: {
                name?: string;
                face?: string;
                openid: string;
            };
        };
        GrantedScopes: {
            /** @constant */
            code: 0;
            message?: string;
            ttl?: number;
            data: {
                openid?: string;
                scopes?: string[];
            };
        };
        ArchiveList: {
            /** @constant */
            code: 0;
            message?: string;
            ttl?: number;
            data: {
                list?: components["schemas"]["Archive"][];
                page?: {
                    pn?: number;
                    ps?: number;
                    total?: number;
                };
            };
        };
        Archive: {
            resource_id: string;
            title?: string;
            desc?: string;
            /** @description The section. */
            tid?: number;
            /** @description 1 is the user's own, 2 is taken from elsewhere. */
            copyright?: number;
            cover?: string;
            tag?: string;
            no_reprint?: number;
            /** @description Seconds since 1970. */
            ctime?: number;
            /** @description When it was published; seconds since 1970. */
            ptime?: number;
            addit_info?: {
                state?: number;
                state_desc?: string;
                reject_reason?: string;
            };
            video_info?: {
                /** Format: int64 */
                cid?: number;
                duration?: number;
                share_url?: string;
                iframe_url?: string;
            };
        };
        ArchiveView: {
            /** @constant */
            code: 0;
            message?: string;
            ttl?: number;
            data: components["schemas"]["Archive"];
        };
        Numbers: {
            /** @constant */
            code: 0;
            message?: string;
            ttl?: number;
            data: {
                [key: string]: number | string;
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
    parameters: {
        /**
         * @description The video.
         * @example BV1xx411c7mD
         */
        ResourceId: string;
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
            /** @description The profile, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserInfo"] | components["schemas"]["Failure"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getScopes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scopes, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantedScopes"] | components["schemas"]["Failure"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listArchives: {
        parameters: {
            query: {
                /**
                 * @description The page, from 1.
                 * @example 1
                 */
                pn: number;
                /**
                 * @description Entries on a page, 50 at most.
                 * @example 20
                 */
                ps: number;
                /**
                 * @description Which ones; all without.
                 * @example pubed
                 */
                status?: "all" | "is_pubing" | "pubed" | "not_pubed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of videos, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArchiveList"] | components["schemas"]["Failure"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getArchive: {
        parameters: {
            query: {
                /**
                 * @description The video.
                 * @example BV1xx411c7mD
                 */
                resource_id: components["parameters"]["ResourceId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The video, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArchiveView"] | components["schemas"]["Failure"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getUserStatistics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Numbers"] | components["schemas"]["Failure"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getArchiveStatistics: {
        parameters: {
            query: {
                /**
                 * @description The video.
                 * @example BV1xx411c7mD
                 */
                resource_id: components["parameters"]["ResourceId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Numbers"] | components["schemas"]["Failure"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
}

/** Bilibili for `createGateway().app()`. */
const api: Api<paths> = { id: 'bilibili', operations: {} };
export default api;
