// Generated from openapi/providers/instagram.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/oauth/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask the user to sign in and to authorize the app
         * @description An address or scope that the app does not have ends on a page of Instagram's own ("Invalid redirect_uri").
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
    "/oauth/access_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a token of an hour for a code
         * @description A code is good once. Refusals have status 400, which stands in `code` again.
         */
        post: operations["token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a token of 60 days for a token of an hour
         * @description Once for each token of an hour.
         */
        get: operations["exchangeToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refresh_access_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Renew a token of 60 days
         * @description It has to be a day old, and still to live; then 60 days begin anew.
         */
        get: operations["refreshToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed-in user
         * @description `user_id` is the account's id, the same for every app; `id` is the user's for this app. Everything but the id has to be asked for
         *     by `fields`. There is no address. Meta's page shows the answer inside a list `data`; clients report it flat.
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
    "/me/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Media of the user
         * @description The newest first, up to 10 000; stories are not among them.
         */
        get: operations["listMedia"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{ig_id}/media": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account: `user_id` of `getMe`.
                 * @example 17841400008460056
                 */
                ig_id: components["parameters"]["IgId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prepare a post
         * @description Makes a container, which `publishMedia` publishes within a day. Instagram fetches the picture or video from its address, so that has
         *     to be public. A video takes a while.
         */
        post: operations["createMedia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{ig_id}/media_publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account: `user_id` of `getMe`.
                 * @example 17841400008460056
                 */
                ig_id: components["parameters"]["IgId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish what was prepared
         * @description A video that is not ready yet is refused (code 9007), and posts beyond the limit of 24 hours (code 9). Meta's pages name 50 and 100
         *     for it; `content_publishing_limit` of the account tells. Unverified: the text of that refusal.
         */
        post: operations["publishMedia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{media_id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The medium.
                 * @example 17895695668004550
                 */
                media_id: components["parameters"]["MediaId"];
            };
            cookie?: never;
        };
        /**
         * Comments on a medium
         * @description Of the user's own media only; the newest first, 50 on a page.
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
    "/{comment_id}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The comment.
                 * @example 17870913679156914
                 */
                comment_id: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a comment
         * @description On the user's own media only.
         */
        post: operations["replyToComment"];
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
        ShortToken: {
            /** Format: password */
            access_token?: string;
            /**
             * Format: int64
             * @description The user's id for this app; a number beyond 2^53.
             */
            user_id?: number | string;
            permissions?: string[];
            data?: {
                /** Format: password */
                access_token?: string;
                user_id?: string;
                /** @description Separated by commas. */
                permissions?: string;
            }[];
        };
        Token: {
            /** Format: password */
            access_token: string;
            token_type?: string;
            /** @description Seconds. */
            expires_in: number;
            /** @description Separated by commas; of a renewal only. */
            permissions?: string;
        };
        TokenError: {
            error_type?: string;
            code?: number;
            error_message: string;
        };
        Failure: {
            error: {
                message: string;
                type?: string;
                code: number;
                error_subcode?: number;
                error_user_title?: string;
                error_user_msg?: string;
                is_transient?: boolean;
                fbtrace_id?: string;
            };
        };
        User: {
            id: string;
            user_id?: string;
            /** @description The user can change it. */
            username?: string;
            name?: string;
            /** @description BUSINESS or MEDIA_CREATOR. */
            account_type?: string;
            /** @description Ends after some days. */
            profile_picture_url?: string;
            followers_count?: number;
            follows_count?: number;
            media_count?: number;
        };
        Media: {
            id: string;
            caption?: string;
            /** @description IMAGE, VIDEO or CAROUSEL_ALBUM. */
            media_type?: string;
            /** @description Ends after some days. */
            media_url?: string;
            permalink?: string;
            thumbnail_url?: string;
            /** @description 2026-11-22T08:00:00+0000, without a colon in the offset. */
            timestamp?: string;
            like_count?: number;
            comments_count?: number;
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
        };
        Id: {
            id: string;
        };
        Comment: {
            id: string;
            text?: string;
            username?: string;
            timestamp?: string;
            like_count?: number;
        };
    };
    responses: {
        /** @description The request does not fit, or the token is not good. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description A permission is missing. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description Something failed at Instagram; try again. */
        Trouble: {
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
         * @description What to tell, separated by commas; without, the id only.
         * @example id,username
         */
        Fields: string;
        /**
         * @description Entries on a page.
         * @example 25
         */
        Limit: number;
        /**
         * @description `paging.cursors.after` of the page before.
         * @example QVFIUm5iQk
         */
        After: string;
        /**
         * @description The account: `user_id` of `getMe`.
         * @example 17841400008460056
         */
        IgId: string;
        /**
         * @description The medium.
         * @example 17895695668004550
         */
        MediaId: string;
        /**
         * @description The comment.
         * @example 17870913679156914
         */
        CommentId: string;
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
                 * @description The Instagram app id, not the Meta app's.
                 * @example 990602627938098
                 */
                client_id: string;
                /**
                 * @description A registered address, to the last character.
                 * @example https://app.example.com/callback
                 */
                redirect_uri: string;
                /**
                 * @description Always code.
                 * @example code
                 */
                response_type: "code";
                /**
                 * @description Separated by commas.
                 * @example [
                 *       "instagram_business_basic",
                 *       "instagram_business_manage_comments"
                 *     ]
                 */
                scope: string[];
                /**
                 * @description Comes back unchanged.
                 * @example af0ifjsldkj
                 */
                state?: string;
                /** @description `true` asks for the password again. */
                force_reauth?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Back to the app. The code lives an hour. */
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
                    client_id: string;
                    /** Format: password */
                    client_secret: string;
                    /** @enum {string} */
                    grant_type: "authorization_code";
                    /** Format: uri */
                    redirect_uri: string;
                    /**
                     * Format: password
                     * @description Without the `#_`.
                     */
                    code: string;
                };
            };
        };
        responses: {
            /** @description A token of an hour. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShortToken"];
                };
            };
            /** @description The code, the client or the request is not good. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenError"];
                };
            };
        };
    };
    exchangeToken: {
        parameters: {
            query: {
                /**
                 * @description Always ig_exchange_token.
                 * @example ig_exchange_token
                 */
                grant_type: "ig_exchange_token";
                /**
                 * @description The Instagram app's secret.
                 * @example a1b2c3
                 */
                client_secret: string;
                /**
                 * @description The token of an hour.
                 * @example IGAAshort7f0Wm2Jv
                 */
                access_token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A token of 60 days. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            400: components["responses"]["Invalid"];
        };
    };
    refreshToken: {
        parameters: {
            query: {
                /**
                 * @description Always ig_refresh_token.
                 * @example ig_refresh_token
                 */
                grant_type: "ig_refresh_token";
                /**
                 * @description The token to renew.
                 * @example IGAAlong7f0Wm2Jv
                 */
                access_token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A token of 60 days. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            400: components["responses"]["Invalid"];
        };
    };
    getMe: {
        parameters: {
            query?: {
                /**
                 * @description What to tell, separated by commas; without, the id only.
                 * @example id,username
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
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Trouble"];
        };
    };
    listMedia: {
        parameters: {
            query?: {
                /**
                 * @description What to tell, separated by commas; without, the id only.
                 * @example id,username
                 */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description Entries on a page.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `paging.cursors.after` of the page before.
                 * @example QVFIUm5iQk
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of media. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Media"][];
                        paging?: components["schemas"]["Paging"];
                    };
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Trouble"];
        };
    };
    createMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account: `user_id` of `getMe`.
                 * @example 17841400008460056
                 */
                ig_id: components["parameters"]["IgId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uri
                     * @description A JPEG.
                     */
                    image_url?: string;
                    /** Format: uri */
                    video_url?: string;
                    /**
                     * @description Absent for a picture; VIDEO only in a carousel.
                     * @enum {string}
                     */
                    media_type?: "VIDEO" | "REELS" | "STORIES" | "CAROUSEL";
                    caption?: string;
                    /** @description What a picture shows. */
                    alt_text?: string;
                    /** @description For a container that goes into a carousel. */
                    is_carousel_item?: boolean;
                    /** @description Containers of a carousel. */
                    children?: string[];
                };
            };
        };
        responses: {
            /** @description The container. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Id"];
                };
            };
            /** @description The request does not fit, the token is not good, or the medium cannot be fetched. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Trouble"];
        };
    };
    publishMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account: `user_id` of `getMe`.
                 * @example 17841400008460056
                 */
                ig_id: components["parameters"]["IgId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The container. */
                    creation_id: string;
                };
            };
        };
        responses: {
            /** @description The medium. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Id"];
                };
            };
            /** @description The request does not fit, the token is not good, or the medium is not ready. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Trouble"];
        };
    };
    listComments: {
        parameters: {
            query?: {
                /**
                 * @description What to tell, separated by commas; without, the id only.
                 * @example id,username
                 */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description `paging.cursors.after` of the page before.
                 * @example QVFIUm5iQk
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /**
                 * @description The medium.
                 * @example 17895695668004550
                 */
                media_id: components["parameters"]["MediaId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of comments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Comment"][];
                        paging?: components["schemas"]["Paging"];
                    };
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Trouble"];
        };
    };
    replyToComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The comment.
                 * @example 17870913679156914
                 */
                comment_id: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    message: string;
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Id"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Trouble"];
        };
    };
}
