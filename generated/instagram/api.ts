// Generated from openapi/providers/instagram.yaml by `npm run generate`. Do not edit.
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
         * @description `user_id` is the account's id, the same for every app; `id` is the user's for this app. Everything but the id has to be asked for
         *     by `fields`. There is no address. Meta's page shows the answer inside a list `data`; clients report it flat.
         *
         *     Needs the scope `instagram_business_basic`.
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
         *
         *     Needs the scope `instagram_business_basic`.
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
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prepare a post
         * @description Makes a container, which `publishMedia` publishes within a day. Instagram fetches the picture or video from its address, so that has
         *     to be public. A video takes a while.
         *
         *     Needs the scope `instagram_business_basic` and `instagram_business_content_publish`.
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
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish what was prepared
         * @description A video that is not ready yet is refused (code 9007), and posts beyond the limit of 24 hours (code 9). Meta's pages name 50 and 100
         *     for it; `content_publishing_limit` of the account tells. Unverified: the text of that refusal.
         *
         *     Needs the scope `instagram_business_basic` and `instagram_business_content_publish`.
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
            path?: never;
            cookie?: never;
        };
        /**
         * Comments on a medium
         * @description Of the user's own media only; the newest first, 50 on a page.
         *
         *     Needs the scope `instagram_business_basic` and `instagram_business_manage_comments`.
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
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a comment
         * @description On the user's own media only.
         *
         *     Needs the scope `instagram_business_basic` and `instagram_business_manage_comments`.
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
}

/** Instagram for `createGateway().app()`. */
const api: Api<paths> = { id: 'instagram', operations: {} };
export default api;
