// Generated from openapi/providers/tiktok.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/v2/auth/authorize/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask the user to sign in and to authorize the app
         * @description The consent is skipped for a user who granted the same before, unless `disable_auto_auth` is 1. An address or a scope that the app
         *     does not have ends on a page of TikTok's own, which names the parameter.
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
    "/v2/oauth/token/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get tokens for a code, or new ones for a refresh token
         * @description An access token lives two hours and a refresh token 180 days; a day and a year until 2026. The answer tells. A code is good once.
         */
        post: operations["token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/oauth/revoke/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a token
         * @description Withdraws the user's grant; the refresh token ends with it.
         */
        post: operations["revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/user/info/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed-in user
         * @description Tells the fields that are asked for, and refuses those whose scope was not granted. There is no address. `open_id` is the user's for
         *     this app, `union_id` for all apps of the developer.
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
    "/v2/video/list/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Public videos of the user
         * @description The newest first.
         */
        post: operations["listVideos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/video/query/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Some videos of the user, by their ids
         * @description Those that are not the user's, or not public, are left out.
         */
        post: operations["queryVideos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/post/publish/creator_info/query/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What the user may post now
         * @description To be asked, and shown to the user, before each post; `privacy_level` of the post is one of the options told here. 20 calls a minute.
         *     That the user may not post now is told with status 200.
         */
        post: operations["queryCreatorInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/post/publish/video/init/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post a video
         * @description TikTok fetches the video (`PULL_FROM_URL`, from a domain that the app has verified), or tells an address to which the caller uploads it
         *     with PUT, directly and not through the gateway. Six posts a minute. Unverified: whether the two `brand_` members are required;
         *     TikTok's table says so, its examples are without them.
         */
        post: operations["initVideoPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/post/publish/content/init/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post pictures
         * @description TikTok fetches them from a domain that the app has verified. `MEDIA_UPLOAD` makes a draft, and needs video.upload instead of
         *     video.publish. Six posts a minute.
         */
        post: operations["initPhotoPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/post/publish/status/fetch/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How far a post is
         * @description The post's id is there when it is public. 30 calls a minute.
         */
        post: operations["getPostStatus"];
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
        Token: {
            /** @description The user's id for this app. */
            open_id?: string;
            /** @description Separated by commas. */
            scope?: string;
            /** Format: password */
            access_token: string;
            /** @description Seconds. */
            expires_in?: number;
            /** Format: password */
            refresh_token?: string;
            /** @description Seconds. */
            refresh_expires_in?: number;
            token_type?: string;
        };
        TokenError: {
            error: string;
            error_description?: string;
            log_id?: string;
        };
        UserInfo: {
            data: {
                user?: components["schemas"]["User"];
            };
            error?: components["schemas"]["Error"];
        };
        User: {
            open_id?: string;
            union_id?: string;
            /** @description Ends after some days. */
            avatar_url?: string;
            avatar_url_100?: string;
            avatar_large_url?: string;
            display_name?: string;
            bio_description?: string;
            profile_deep_link?: string;
            /** @description The badge. */
            is_verified?: boolean;
            username?: string;
            follower_count?: number;
            following_count?: number;
            likes_count?: number;
            video_count?: number;
        };
        Error: {
            /** @description `ok` if nothing failed. */
            code: string;
            message?: string;
            log_id?: string;
        };
        Failure: {
            data?: Record<string, unknown>;
            error: components["schemas"]["Error"];
        };
        VideoPage: {
            data: {
                videos?: components["schemas"]["Video"][];
                /**
                 * Format: int64
                 * @description Epoch milliseconds.
                 */
                cursor?: number;
                has_more?: boolean;
            };
            error?: components["schemas"]["Error"];
        };
        Video: {
            id?: string;
            title?: string;
            video_description?: string;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            create_time?: number;
            /** @description Ends after six hours. */
            cover_image_url?: string;
            share_url?: string;
            embed_html?: string;
            embed_link?: string;
            /** @description Seconds. */
            duration?: number;
            width?: number;
            height?: number;
            like_count?: number;
            comment_count?: number;
            share_count?: number;
            /** Format: int64 */
            view_count?: number;
        };
        Publishing: {
            data: {
                publish_id?: string;
                /** @description Good for an hour. */
                upload_url?: string;
            };
            error?: components["schemas"]["Error"];
        };
    };
    responses: {
        /** @description The request does not fit. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TokenError"];
            };
        };
        /** @description The app did not authenticate. */
        WrongClient: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TokenError"];
            };
        };
        /** @description The request does not fit. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The token is not good, or a scope was not granted. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The rate limit is used up; it counts by the minute. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description Something failed at TikTok. */
        Trouble: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The request does not fit. */
        InvalidPost: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The user or the app may not post so. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
    };
    parameters: {
        /**
         * @description Separated by commas.
         * @example id,title,create_time
         */
        Fields: string;
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
                 * @example awx7f0example2jv
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
                 *       "user.info.basic",
                 *       "video.list"
                 *     ]
                 */
                scope: string[];
                /**
                 * @description A registered address: https, without query and fragment, 512 characters at most.
                 * @example https://app.example.com/callback
                 */
                redirect_uri: string;
                /**
                 * @description Comes back unchanged.
                 * @example af0ifjsldkj
                 */
                state: string;
                /**
                 * @description `1` shows the consent in any case.
                 * @example 1
                 */
                disable_auto_auth?: "0" | "1";
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
                "application/x-www-form-urlencoded": {
                    client_key: string;
                    /** Format: password */
                    client_secret: string;
                    /** @enum {string} */
                    grant_type: "authorization_code" | "refresh_token";
                    /** Format: password */
                    code?: string;
                    /** Format: uri */
                    redirect_uri?: string;
                    /** Format: password */
                    refresh_token?: string;
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
                    "application/json": components["schemas"]["Token"] | components["schemas"]["TokenError"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["WrongClient"];
        };
    };
    revoke: {
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
                    /** Format: password */
                    client_secret: string;
                    /** Format: password */
                    token: string;
                };
            };
        };
        responses: {
            /** @description It has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["WrongClient"];
        };
    };
    getUserInfo: {
        parameters: {
            query: {
                /**
                 * @description Separated by commas.
                 * @example open_id,display_name,avatar_url
                 */
                fields: string;
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
                    "application/json": components["schemas"]["UserInfo"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Trouble"];
        };
    };
    listVideos: {
        parameters: {
            query: {
                /**
                 * @description Separated by commas.
                 * @example id,title,create_time
                 */
                fields: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int64
                     * @description `cursor` of the page before.
                     */
                    cursor?: number;
                    /** @description 10 without. */
                    max_count?: number;
                };
            };
        };
        responses: {
            /** @description A page of videos. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VideoPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Trouble"];
        };
    };
    queryVideos: {
        parameters: {
            query: {
                /**
                 * @description Separated by commas.
                 * @example id,title,create_time
                 */
                fields: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    filters: {
                        video_ids: string[];
                    };
                };
            };
        };
        responses: {
            /** @description The videos. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VideoPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Trouble"];
        };
    };
    queryCreatorInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user's settings for posts, or why the user may not post now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            creator_avatar_url?: string;
                            creator_username?: string;
                            creator_nickname?: string;
                            privacy_level_options?: string[];
                            comment_disabled?: boolean;
                            duet_disabled?: boolean;
                            stitch_disabled?: boolean;
                            max_video_post_duration_sec?: number;
                        };
                        error?: components["schemas"]["Error"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Trouble"];
        };
    };
    initVideoPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    post_info: {
                        /** @description With # and @, 2200 UTF-16 units at most. */
                        title?: string;
                        /** @enum {string} */
                        privacy_level: "PUBLIC_TO_EVERYONE" | "MUTUAL_FOLLOW_FRIENDS" | "FOLLOWER_OF_CREATOR" | "SELF_ONLY";
                        disable_duet?: boolean;
                        disable_stitch?: boolean;
                        disable_comment?: boolean;
                        video_cover_timestamp_ms?: number;
                        /** @description A paid partnership. */
                        brand_content_toggle?: boolean;
                        /** @description For the user's own business. */
                        brand_organic_toggle?: boolean;
                        /** @description Made by AI. */
                        is_aigc?: boolean;
                    };
                    source_info: {
                        /** @enum {string} */
                        source: "FILE_UPLOAD" | "PULL_FROM_URL";
                        /** Format: uri */
                        video_url?: string;
                        /** Format: int64 */
                        video_size?: number;
                        /** Format: int64 */
                        chunk_size?: number;
                        total_chunk_count?: number;
                    };
                };
            };
        };
        responses: {
            /** @description The post is being made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publishing"];
                };
            };
            400: components["responses"]["InvalidPost"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Trouble"];
        };
    };
    initPhotoPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    media_type: "PHOTO";
                    /** @enum {string} */
                    post_mode: "DIRECT_POST" | "MEDIA_UPLOAD";
                    post_info: {
                        /** @description 90 UTF-16 units at most. */
                        title?: string;
                        /** @description 4000 UTF-16 units at most. */
                        description?: string;
                        privacy_level?: string;
                        disable_comment?: boolean;
                        auto_add_music?: boolean;
                    };
                    source_info: {
                        /** @enum {string} */
                        source: "PULL_FROM_URL";
                        photo_images: string[];
                        photo_cover_index: number;
                    };
                };
            };
        };
        responses: {
            /** @description The post is being made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publishing"];
                };
            };
            400: components["responses"]["InvalidPost"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Trouble"];
        };
    };
    getPostStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    publish_id: string;
                };
            };
        };
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description PROCESSING_UPLOAD, PROCESSING_DOWNLOAD, SEND_TO_USER_INBOX, PUBLISH_COMPLETE or FAILED. */
                            status?: string;
                            fail_reason?: string;
                            /** @description Spelt so. */
                            publicaly_available_post_id?: (number | string)[];
                            /** Format: int64 */
                            uploaded_bytes?: number;
                            /** Format: int64 */
                            downloaded_bytes?: number;
                        };
                        error?: components["schemas"]["Error"];
                    };
                };
            };
            /** @description The request does not fit, or there is no such post. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Trouble"];
        };
    };
}
