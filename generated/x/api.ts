// Generated from openapi/providers/x.yaml by `npm run generate`. Do not edit.
import type { Api } from '../../src/client/api.ts';

export interface paths {
    "/2/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed-in user
         * @description Tells id, name and user name; everything else has to be asked for by `user.fields`. 75 calls of a user in 15 minutes.
         *
         *     Needs the scope `tweet.read` and `users.read`.
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
    "/2/users/by/username/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A user, by the user name
         * @description An account that does not exist, or is suspended, is told with status 200, in `errors`.
         *
         *     Needs the scope `tweet.read` and `users.read`.
         */
        get: operations["getUserByUsername"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/users/{id}/tweets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Posts of a user
         * @description The newest first; the last 3200 of them, with `pagination_token` for further pages.
         *
         *     Needs the scope `tweet.read` and `users.read`.
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
    "/2/users/{id}/likes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Like a post
         * @description For the signed-in user only, whose id stands in the path. Since April 2026 only apps with an Enterprise plan may like; X took it from
         *     those that pay by use.
         *
         *     Needs the scope `tweet.read` and `users.read` and `like.write`.
         */
        post: operations["likePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/tweets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post for the user
         * @description 280 characters, more for subscribers of X Premium; `text` may be left out where there is media. The same text again soon after is
         *     refused with 403. `quote_tweet_id` needs an Enterprise plan since April 2026.
         *
         *     Needs the scope `tweet.read` and `users.read` and `tweet.write`.
         */
        post: operations["createPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/tweets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A post
         * @description One that was deleted, or that the user may not see, is told with status 200, in `errors`. X's page on errors speaks of 404, too.
         *
         *     Needs the scope `tweet.read` and `users.read`.
         */
        get: operations["getPost"];
        put?: never;
        post?: never;
        /**
         * Delete a post of the user
         * @description Only the user's own; it cannot be brought back.
         *
         *     Needs the scope `tweet.read` and `users.read` and `tweet.write`.
         */
        delete: operations["deletePost"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/tweets/search/recent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Posts of the last seven days that match
         * @description `query` has operators, such as `from:lin_example has:links`; 512 characters at most for most apps. Reposts are not found by words since May 2026.
         *
         *     Needs the scope `tweet.read` and `users.read`.
         */
        get: operations["searchRecentPosts"];
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
            name: string;
            /** @description What stands behind the @; the user can change it. */
            username: string;
            /** Format: date-time */
            created_at?: string;
            description?: string;
            /** @description 48 pixels wide; without `_normal` it is the original. */
            profile_image_url?: string;
            /** @description The user's website, as a t.co address; may be empty. */
            url?: string;
            /** @description With the scope `users.email`, and only the user's own. */
            confirmed_email?: string;
            protected?: boolean;
            /** @description A paid or given badge, nothing about the address. */
            verified?: boolean;
        };
        /** @description Why something that was asked for is missing. */
        PartialError: {
            title: string;
            type: string;
            detail?: string;
            value?: string;
            resource_id?: string;
            resource_type?: string;
            parameter?: string;
        };
        Posts: {
            /** @description Absent where there is none. */
            data?: components["schemas"]["Post"][];
            errors?: components["schemas"]["PartialError"][];
            meta: {
                result_count: number;
                newest_id?: string;
                oldest_id?: string;
                /** @description Gets the next page; absent on the last one. */
                next_token?: string;
            };
        };
        Post: {
            id: string;
            text: string;
            author_id?: string;
            /** Format: date-time */
            created_at?: string;
            edit_history_tweet_ids?: string[];
            public_metrics?: {
                like_count?: number;
                reply_count?: number;
                retweet_count?: number;
                quote_count?: number;
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
         * @description Members of users beside id, name and username.
         * @example [
         *       "created_at",
         *       "description",
         *       "profile_image_url"
         *     ]
         */
        UserFields: string[];
        /**
         * @description The number, as text: it does not fit into a JavaScript number.
         * @example 1460323737035677698
         */
        Id: string;
        /**
         * @description Entries on a page, 5 at least and 100 at most.
         * @example 10
         */
        MaxResults: number;
        /**
         * @description Members of posts beside id, text and edit_history_tweet_ids.
         * @example [
         *       "created_at",
         *       "author_id",
         *       "public_metrics"
         *     ]
         */
        PostFields: string[];
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
                 * @description Members of users beside id, name and username.
                 * @example [
                 *       "created_at",
                 *       "description",
                 *       "profile_image_url"
                 *     ]
                 */
                "user.fields"?: components["parameters"]["UserFields"];
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
                    "application/json": {
                        data: components["schemas"]["User"];
                    };
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getUserByUsername: {
        parameters: {
            query?: {
                /**
                 * @description Members of users beside id, name and username.
                 * @example [
                 *       "created_at",
                 *       "description",
                 *       "profile_image_url"
                 *     ]
                 */
                "user.fields"?: components["parameters"]["UserFields"];
            };
            header?: never;
            path: {
                /**
                 * @description Without the @.
                 * @example lin_example
                 */
                username: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user, or why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["User"];
                        errors?: components["schemas"]["PartialError"][];
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
                 * @description Entries on a page, 5 at least and 100 at most.
                 * @example 10
                 */
                max_results?: components["parameters"]["MaxResults"];
                /**
                 * @description `next_token` of the page before.
                 * @example 7140dibdnow9c7btw3w29grvxfcgvpb9n9coehpk7xz5i
                 */
                pagination_token?: string;
                /**
                 * @description Members of posts beside id, text and edit_history_tweet_ids.
                 * @example [
                 *       "created_at",
                 *       "author_id",
                 *       "public_metrics"
                 *     ]
                 */
                "tweet.fields"?: components["parameters"]["PostFields"];
            };
            header?: never;
            path: {
                /**
                 * @description The number, as text: it does not fit into a JavaScript number.
                 * @example 1460323737035677698
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posts"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    likePost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The number, as text: it does not fit into a JavaScript number.
                 * @example 1460323737035677698
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tweet_id: string;
                };
            };
        };
        responses: {
            /** @description It is liked now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            liked?: boolean;
                        };
                    };
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text?: string;
                    reply?: {
                        in_reply_to_tweet_id: string;
                        exclude_reply_user_ids?: string[];
                    };
                    quote_tweet_id?: string;
                    media?: {
                        media_ids: string[];
                    };
                    poll?: {
                        options: string[];
                        duration_minutes: number;
                    };
                    /**
                     * @description Who may answer; everybody without.
                     * @enum {string}
                     */
                    reply_settings?: "following" | "mentionedUsers" | "subscribers" | "verified";
                };
            };
        };
        responses: {
            /** @description The new post. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Post"];
                    };
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getPost: {
        parameters: {
            query?: {
                /**
                 * @description Members of posts beside id, text and edit_history_tweet_ids.
                 * @example [
                 *       "created_at",
                 *       "author_id",
                 *       "public_metrics"
                 *     ]
                 */
                "tweet.fields"?: components["parameters"]["PostFields"];
            };
            header?: never;
            path: {
                /**
                 * @description The number, as text: it does not fit into a JavaScript number.
                 * @example 1460323737035677698
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The post, or why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Post"];
                        errors?: components["schemas"]["PartialError"][];
                    };
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    deletePost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The number, as text: it does not fit into a JavaScript number.
                 * @example 1460323737035677698
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            deleted?: boolean;
                        };
                    };
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    searchRecentPosts: {
        parameters: {
            query: {
                /**
                 * @description What to look for.
                 * @example #opensource -is:retweet
                 */
                query: string;
                /**
                 * @description `next_token` of the page before.
                 * @example b26v89c19zqg8o3fo7gghep
                 */
                next_token?: string;
                /**
                 * @description Entries on a page.
                 * @example 10
                 */
                max_results?: number;
                /**
                 * @description Members of posts beside id, text and edit_history_tweet_ids.
                 * @example [
                 *       "created_at",
                 *       "author_id",
                 *       "public_metrics"
                 *     ]
                 */
                "tweet.fields"?: components["parameters"]["PostFields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posts"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
}

/** X for `createGateway().app()`. */
const api: Api<paths> = {
  id: 'x',
  operations: {
    'GET /2/users/me': { lists: { 'user.fields': { style: 'form', explode: false } } },
    'GET /2/users/by/username/{username}': { lists: { 'user.fields': { style: 'form', explode: false } } },
    'GET /2/users/{id}/tweets': { lists: { 'tweet.fields': { style: 'form', explode: false } } },
    'GET /2/tweets/{id}': { lists: { 'tweet.fields': { style: 'form', explode: false } } },
    'GET /2/tweets/search/recent': { lists: { 'tweet.fields': { style: 'form', explode: false } } },
  },
};
export default api;
