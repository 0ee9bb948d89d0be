// Generated from openapi/providers/douyin.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/platform/oauth/connect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask the user to sign in and to authorize the app
         * @description On a computer a QR code for the Douyin app. A scope that the app does not have, or an address whose host is not registered, ends
         *     on a page of Douyin's own.
         */
        get: operations["authorize"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/access_token/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get tokens for a code
         * @description A code is good once; another sign-in of the user ends it. A form is understood as well as JSON.
         */
        post: operations["token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/refresh_token/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a new access token
         * @description The refresh token stays what it is, and is told again. When it has ended, the user has to sign in again.
         */
        post: operations["refreshToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/client_token/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the app's own token
         * @description Lives two hours. A new one ends the one before after five minutes.
         */
        post: operations["clientToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/userinfo/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The signed-in user
         * @description `open_id` is the user's for this app, `union_id` for all apps of the developer. There is no address; gender and places are mostly empty.
         */
        post: operations["getUserinfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
        TokenAnswer: {
            data: {
                error_code?: number | string;
                description?: string;
                captcha?: string;
                desc_url?: string;
                log_id?: string;
                /** @description The user's id for this app. */
                open_id?: string;
                /** Format: password */
                access_token?: string;
                /** @description Seconds. */
                expires_in?: number | string;
                /** Format: password */
                refresh_token?: string;
                /** @description Seconds. */
                refresh_expires_in?: number | string;
                /** @description Separated by commas. */
                scope?: string;
            };
            message?: string;
            extra?: components["schemas"]["Extra"];
        };
        Userinfo: {
            data: {
                error_code?: number | string;
                description?: string;
                open_id?: string;
                union_id?: string;
                nickname?: string;
                avatar?: string;
                avatar_larger?: string;
                /** @description 0 unknown, 1 male, 2 female. */
                gender?: number | string;
                country?: string;
                province?: string;
                city?: string;
                /** @description The kind of business account. */
                e_account_role?: string;
            };
            message?: string;
            err_no?: number;
            err_msg?: string;
            log_id?: string;
            extra?: components["schemas"]["Extra"];
        };
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
    };
    responses: never;
    parameters: {
        /**
         * @description The user, as the token answer tells.
         * @example 0da22181-d833-447f-995f-1beefea5bef3
         */
        OpenId: string;
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
    authorize: {
        parameters: {
            query: {
                /**
                 * @description The app's id.
                 * @example aw7f0example2jvq
                 */
                client_key: string;
                /**
                 * @description Always code.
                 * @example code
                 */
                response_type: "code";
                /**
                 * @description Separated by commas.
                 * @example [
                 *       "user_info",
                 *       "video.list.bind"
                 *     ]
                 */
                scope: string[];
                /**
                 * @description An https address at the registered host.
                 * @example https://app.example.com/callback
                 */
                redirect_uri: string;
                /**
                 * @description Comes back unchanged.
                 * @example af0ifjsldkj
                 */
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Back to the app. `scopes` tells what the user granted. */
            302: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    grant_type: "authorization_code";
                    client_key: string;
                    /** Format: password */
                    client_secret: string;
                    /** Format: password */
                    code: string;
                };
            };
        };
        responses: {
            /** @description Tokens, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenAnswer"];
                };
            };
        };
    };
    refreshToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    client_key: string;
                    /** @constant */
                    grant_type: "refresh_token";
                    /** Format: password */
                    refresh_token: string;
                };
            };
        };
        responses: {
            /** @description Tokens, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenAnswer"];
                };
            };
        };
    };
    clientToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    grant_type: "client_credential";
                    client_key: string;
                    /** Format: password */
                    client_secret: string;
                };
            };
        };
        responses: {
            /** @description A token, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: password */
                            access_token?: string;
                            expires_in?: number | string;
                            error_code?: number | string;
                            description?: string;
                        };
                        message?: string;
                    };
                };
            };
        };
    };
    getUserinfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /** Format: password */
                    access_token: string;
                    open_id: string;
                };
            };
        };
        responses: {
            /** @description The profile, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Userinfo"];
                };
            };
        };
    };
    listVideos: {
        parameters: {
            query: {
                /**
                 * @description The user, as the token answer tells.
                 * @example 0da22181-d833-447f-995f-1beefea5bef3
                 */
                open_id: components["parameters"]["OpenId"];
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
        };
    };
    getVideoData: {
        parameters: {
            query: {
                /**
                 * @description The user, as the token answer tells.
                 * @example 0da22181-d833-447f-995f-1beefea5bef3
                 */
                open_id: components["parameters"]["OpenId"];
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
        };
    };
    listComments: {
        parameters: {
            query: {
                /**
                 * @description The user, as the token answer tells.
                 * @example 0da22181-d833-447f-995f-1beefea5bef3
                 */
                open_id: components["parameters"]["OpenId"];
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
        };
    };
    replyToComment: {
        parameters: {
            query: {
                /**
                 * @description The user, as the token answer tells.
                 * @example 0da22181-d833-447f-995f-1beefea5bef3
                 */
                open_id: components["parameters"]["OpenId"];
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
        };
    };
    getFans: {
        parameters: {
            query: {
                /**
                 * @description The user, as the token answer tells.
                 * @example 0da22181-d833-447f-995f-1beefea5bef3
                 */
                open_id: components["parameters"]["OpenId"];
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
        };
    };
}
