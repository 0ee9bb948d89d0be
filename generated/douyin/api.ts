// Generated from openapi/providers/douyin.yaml by `npm run generate`. Do not edit.
import type { Api } from '../../src/client/api.ts';

export interface paths {
    "/api/douyin/v1/video/video_list/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Videos of the user
         * @description Apps told of it in 2025 that it is withdrawn (28001056), while its page stayed; Douyin's lists of capabilities no longer name the
         *     scope. Unverified: whether any app can still call it.
         *
         *     Needs the scope `video.list.bind`.
         */
        get: operations["listVideos"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/douyin/v1/video/video_data/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Some videos of the user, with their counts
         * @description Douyin's lists of capabilities no longer name the scope. Unverified: whether any app can still call it, and `video_ids`, plain ids, which
         *     the page on a similar operation has.
         *
         *     Needs the scope `video.data.bind`.
         */
        post: operations["getVideoData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/item/comment/list/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Comments on a video of the user
         * @description The app needs the permission to manage comments; Douyin's lists of capabilities no longer name it. Unverified: whether any app can still
         *     call it, and whether it wants the caller's device and address (`device_brand`, `ip` and others), as the list of answers to one does.
         *
         *     Needs the scope `item.comment`.
         */
        get: operations["listComments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/item/comment/reply/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment on a video of the user, or answer a comment
         * @description With `comment_id` an answer to it; only below videos of the user. Unverified: as for `listComments`.
         *
         *     Needs the scope `item.comment`.
         */
        post: operations["replyToComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/external/user/fans/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fans of the user, day by day
         * @description Numbers begin to come a day or two after the user has authorized the app. Douyin's lists of capabilities no longer name the scope.
         *     Unverified: whether any app can still call it.
         *
         *     Needs the scope `data.external.user`.
         */
        get: operations["getFans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/discovery/ent/rank/item/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Films and series that are talked about most
         * @description The list of this week, made anew each day after noon, or with `version` one of a week before. Films 30 at most, series and shows 10.
         *     The app needs the permission discovery.ent.
         */
        get: operations["listRankedWorks"];
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
        Extra: {
            error_code?: number | string;
            description?: string;
            sub_error_code?: number | string;
            sub_description?: string;
            logid?: string;
            /**
             * Format: int64
             * @description Epoch milliseconds.
             */
            now?: number | string;
        };
        Videos: {
            data: {
                error_code?: number | string;
                description?: string;
                /** Format: int64 */
                cursor?: number;
                has_more?: boolean;
                list?: components["schemas"]["Video"][];
            };
            extra?: components["schemas"]["Extra"];
        };
        Video: {
            item_id?: string;
            video_id?: string;
            title?: string;
            cover?: string;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            create_time?: number;
            share_url?: string;
            is_top?: boolean;
            is_reviewed?: boolean;
            media_type?: number;
            /** @description 1 published, 2 not suitable to be shown, 4 under review, 5 public. */
            video_status?: number | string;
            statistics?: {
                play_count?: number | string;
                digg_count?: number | string;
                comment_count?: number | string;
                share_count?: number | string;
                download_count?: number | string;
                forward_count?: number | string;
            };
        };
        Comment: {
            comment_id?: string;
            comment_user_id?: string;
            content?: string;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            create_time?: number;
            digg_count?: number;
            reply_comment_total?: number;
            top?: boolean;
            nick_name?: string;
            avatar?: string;
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
         * @description 0, then `cursor` of the page before.
         * @example 0
         */
        Cursor: number;
        /**
         * @description Entries on a page.
         * @example 10
         */
        Count: number;
        /**
         * @description The video; encrypted for the app.
         * @example @8hxdhauTCMppanGnM4ltGM780mDqPP+KPpR0qQOmLVAXb/T060zdRmYqig357zEBq6CZRp4NVe6qLIJW/V/x1w==
         */
        ItemId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listVideos: {
        parameters: {
            query: {
                /**
                 * @description The user, as the token answer tells. Filled in for a connection; give it with a token of the provider's own, and only then.
                 * @example 0da22181-d833-447f-995f-1beefea5bef3
                 */
                open_id?: string;
                /**
                 * @description 0, then `cursor` of the page before.
                 * @example 0
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Entries on a page.
                 * @example 10
                 */
                count: components["parameters"]["Count"];
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
                    "application/json": components["schemas"]["Videos"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getVideoData: {
        parameters: {
            query?: {
                /**
                 * @description The user, as the token answer tells. Filled in for a connection; give it with a token of the provider's own, and only then.
                 * @example 0da22181-d833-447f-995f-1beefea5bef3
                 */
                open_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    item_ids?: string[];
                    video_ids?: string[];
                };
            };
        };
        responses: {
            /** @description The videos, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Videos"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listComments: {
        parameters: {
            query: {
                /**
                 * @description The user, as the token answer tells. Filled in for a connection; give it with a token of the provider's own, and only then.
                 * @example 0da22181-d833-447f-995f-1beefea5bef3
                 */
                open_id?: string;
                /**
                 * @description The video; encrypted for the app.
                 * @example @8hxdhauTCMppanGnM4ltGM780mDqPP+KPpR0qQOmLVAXb/T060zdRmYqig357zEBq6CZRp4NVe6qLIJW/V/x1w==
                 */
                item_id: components["parameters"]["ItemId"];
                /**
                 * @description 0, then `cursor` of the page before.
                 * @example 0
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Entries on a page.
                 * @example 10
                 */
                count: components["parameters"]["Count"];
                /**
                 * @description The newest or the oldest first; without, as Douyin recommends.
                 * @example time
                 */
                sort_type?: "time" | "time_asc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of comments, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            error_code?: number | string;
                            description?: string;
                            /** Format: int64 */
                            cursor?: number;
                            has_more?: boolean;
                            list?: components["schemas"]["Comment"][];
                        };
                        extra?: components["schemas"]["Extra"];
                    };
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    replyToComment: {
        parameters: {
            query?: {
                /**
                 * @description The user, as the token answer tells. Filled in for a connection; give it with a token of the provider's own, and only then.
                 * @example 0da22181-d833-447f-995f-1beefea5bef3
                 */
                open_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    item_id: string;
                    comment_id?: string;
                    content: string;
                };
            };
        };
        responses: {
            /** @description The new comment, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            error_code?: number | string;
                            description?: string;
                            comment_id?: string;
                        };
                        extra?: components["schemas"]["Extra"];
                    };
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getFans: {
        parameters: {
            query: {
                /**
                 * @description The user, as the token answer tells. Filled in for a connection; give it with a token of the provider's own, and only then.
                 * @example 0da22181-d833-447f-995f-1beefea5bef3
                 */
                open_id?: string;
                /**
                 * @description How many days.
                 * @example 7
                 */
                date_type: 7 | 15 | 30;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The days, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            error_code?: number | string;
                            description?: string;
                            result_list?: {
                                date?: string;
                                new_fans?: number | string;
                                total_fans?: number | string;
                            }[];
                        };
                        extra?: components["schemas"]["Extra"];
                    };
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listRankedWorks: {
        parameters: {
            query: {
                /**
                 * @description 1 films, 2 series, 3 shows.
                 * @example 1
                 */
                type: 1 | 2 | 3;
                /**
                 * @description The week; this week's without.
                 * @example 25
                 */
                version?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            error_code?: number | string;
                            description?: string;
                            /** @description When the list was made, at +08:00. */
                            active_time?: string;
                            list?: {
                                id?: string;
                                name?: string;
                                name_en?: string;
                                type?: number;
                                hot?: number | string;
                                influence_hot?: number | string;
                                search_hot?: number | string;
                                discussion_hot?: number | string;
                                topic_hot?: number | string;
                                maoyan_id?: string;
                                areas?: string[];
                                tags?: string[];
                                poster?: string;
                                release_date?: string;
                                directors?: string[];
                                actors?: string[];
                            }[];
                        };
                        extra?: components["schemas"]["Extra"];
                    };
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
}

/** Douyin for `createGateway().app()`. */
const api: Api<paths> = { id: 'douyin', operations: {} };
export default api;
