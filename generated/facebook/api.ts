// Generated from openapi/providers/facebook.yaml by `npm run generate`. Do not edit.
import type { Api } from '../../src/client/api.ts';

export interface paths {
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed-in user
         * @description Tells id and name; everything else has to be asked for by `fields`. The id is the user's for this app only. `email` is absent when
         *     the user has none, or has not confirmed it, or turned it down.
         *
         *     Needs the scope `public_profile`.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{user_id}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the user granted
         * @description Tells declined permissions, too. The token answer does not tell scopes, so this is where they are.
         *
         *     Needs the scope `public_profile`.
         */
        get: operations["listPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/friends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Friends who use the app, too
         * @description Not all friends, only those who granted the app the same; `summary.total_count` counts all. Needs App Review.
         *
         *     Needs the scope `user_friends`.
         */
        get: operations["listFriends"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's posts
         * @description The newest first. The permission needs App Review.
         *
         *     Needs the scope `user_posts`.
         */
        get: operations["listPosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's photos
         * @description Those in which the user is tagged, or with `type` those that the user uploaded or had as profile pictures. The permission needs App
         *     Review.
         *
         *     Needs the scope `user_photos`.
         */
        get: operations["listPhotos"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pages that the user runs
         * @description Each with a token of its own, which acts as the page: it is the caller's to keep, and to use at Facebook directly. The gateway sends
         *     the user's token only.
         *
         *     Needs the scope `pages_show_list`.
         */
        get: operations["listPages"];
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
        User: {
            id: string;
            name?: string;
            first_name?: string;
            last_name?: string;
            email?: string;
            /** @description With the permission user_link, only to friends. */
            link?: string;
            /** @description MM/DD/YYYY, YYYY or MM/DD; with the permission user_birthday. */
            birthday?: string;
            locale?: string;
            picture?: {
                data?: {
                    /** @description Ends after some weeks. */
                    url?: string;
                    width?: number;
                    height?: number;
                    is_silhouette?: boolean;
                };
            };
        };
        Paging: {
            cursors?: {
                before?: string;
                after?: string;
            };
            /**
             * Format: password
             * @description Address of the next page; has the token in it.
             */
            next?: string;
            /** Format: password */
            previous?: string;
        };
        Post: {
            id: string;
            message?: string;
            story?: string;
            /** @description 2026-11-22T08:00:00+0000, without a colon in the offset. */
            created_time?: string;
            permalink_url?: string;
        };
        Photo: {
            id: string;
            /** @description The caption. */
            name?: string;
            created_time?: string;
            images?: {
                source?: string;
                width?: number;
                height?: number;
            }[];
        };
        Page: {
            id: string;
            name?: string;
            category?: string;
            /** Format: password */
            access_token?: string;
            tasks?: string[];
            fan_count?: number;
            link?: string;
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
         * @description What to tell, separated by commas; without, very little.
         * @example id,name
         */
        Fields: string;
        /**
         * @description Entries on a page.
         * @example 25
         */
        Limit: number;
        /**
         * @description `paging.cursors.after` of the page before.
         * @example MTAxNTExOTQ1MjAwNzI5NDE
         */
        After: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getMe: {
        parameters: {
            query?: {
                /**
                 * @description What to tell, separated by commas; without, very little.
                 * @example id,name
                 */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's id, as `getMe` tells it.
                 * @example 10158723990001234
                 */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Permissions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            permission: string;
                            /** @description granted, declined or expired */
                            status: string;
                        }[];
                    };
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listFriends: {
        parameters: {
            query?: {
                /**
                 * @description Entries on a page.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `paging.cursors.after` of the page before.
                 * @example MTAxNTExOTQ1MjAwNzI5NDE
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of friends. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["User"][];
                        paging?: components["schemas"]["Paging"];
                        summary?: {
                            total_count?: number;
                        };
                    };
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listPosts: {
        parameters: {
            query?: {
                /**
                 * @description What to tell, separated by commas; without, very little.
                 * @example id,name
                 */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description Entries on a page.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts; `paging.next` leads on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Post"][];
                        paging?: components["schemas"]["Paging"];
                    };
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listPhotos: {
        parameters: {
            query?: {
                /**
                 * @description Which ones.
                 * @example uploaded
                 */
                type?: "tagged" | "uploaded" | "profile";
                /**
                 * @description What to tell, separated by commas; without, very little.
                 * @example id,name
                 */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description Entries on a page.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `paging.cursors.after` of the page before.
                 * @example MTAxNTExOTQ1MjAwNzI5NDE
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of photos. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Photo"][];
                        paging?: components["schemas"]["Paging"];
                    };
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listPages: {
        parameters: {
            query?: {
                /**
                 * @description What to tell, separated by commas; without, very little.
                 * @example id,name
                 */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description Entries on a page.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `paging.cursors.after` of the page before.
                 * @example MTAxNTExOTQ1MjAwNzI5NDE
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of pages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Page"][];
                        paging?: components["schemas"]["Paging"];
                    };
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
}

/** Facebook for `createGateway().app()`. */
const api: Api<paths> = { id: 'facebook', operations: {} };
export default api;
