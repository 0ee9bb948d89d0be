// Generated from openapi/providers/linkedin.yaml by `npm run generate`. Do not edit.
import type { Api } from '../../src/client/api.ts';

export interface paths {
    "/v2/userinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed-in member
         * @description `sub` is the member's id for this app only, and the end of the member's URN: `urn:li:person:{sub}`.
         *
         *     Needs the scope `openid` and `profile`.
         */
        get: operations["getUserinfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post for the member
         * @description `author` is `urn:li:person:{sub}`. The id comes in the header `x-restli-id`; the body is empty.
         *
         *     Needs the scope `w_member_social`.
         */
        post: operations["createPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/posts/{post_urn}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a post of the member
         * @description Answers the same for one that is deleted already.
         *
         *     Needs the scope `w_member_social`.
         */
        delete: operations["deletePost"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to upload a picture
         * @description The picture then goes to `uploadUrl` with PUT and the token, directly; that address is not behind the gateway.
         *
         *     Needs the scope `w_member_social`.
         */
        post: operations["initializeImageUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/socialActions/{post_urn}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment on a post
         * @description As the member; `object` is the post's activity or share. The scope comes with the product Community Management API only, which LinkedIn
         *     has to approve. Unverified: what the answer has beside the comment's id.
         *
         *     Needs the scope `w_member_social_feed`.
         */
        post: operations["createComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/reactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * React to a post
         * @description One reaction of a member for a post. The scope comes with the product Community Management API only, which LinkedIn has to approve.
         *     Unverified: what the answer has beside the reaction's id.
         *
         *     Needs the scope `w_member_social_feed`.
         */
        post: operations["createReaction"];
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
        Userinfo: {
            sub: string;
            name?: string;
            given_name?: string;
            family_name?: string;
            /** @description Ends after some weeks. */
            picture?: string;
            /** @description LinkedIn's page shows text. An object is what comes. */
            locale?: {
                country?: string;
                language?: string;
            } | string;
            email?: string;
            email_verified?: boolean;
        };
        Post: {
            author: string;
            /** @description Little text format; brackets and the like are escaped by a backslash. */
            commentary?: string;
            /** @enum {string} */
            visibility: "PUBLIC" | "CONNECTIONS" | "LOGGED_IN";
            distribution: {
                /** @enum {string} */
                feedDistribution: "MAIN_FEED" | "NONE";
            };
            content?: {
                media?: {
                    id: string;
                    title?: string;
                    altText?: string;
                };
                article?: {
                    /** Format: uri */
                    source: string;
                    title: string;
                    description?: string;
                    thumbnail?: string;
                };
            };
            /** @enum {string} */
            lifecycleState: "PUBLISHED";
            isReshareDisabledByAuthor?: boolean;
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
         * @description `urn:li:share:…` or `urn:li:ugcPost:…`.
         * @example urn:li:share:6844785523593134080
         */
        PostUrn: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getUserinfo: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["Userinfo"];
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
                "application/json": components["schemas"]["Post"];
            };
        };
        responses: {
            /** @description It is posted. */
            201: {
                headers: {
                    /**
                     * @description The post's URN.
                     * @example urn:li:share:6844785523593134080
                     */
                    "x-restli-id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
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
                 * @description `urn:li:share:…` or `urn:li:ugcPost:…`.
                 * @example urn:li:share:6844785523593134080
                 */
                post_urn: components["parameters"]["PostUrn"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted. */
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
    initializeImageUpload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    initializeUploadRequest: {
                        owner: string;
                    };
                };
            };
        };
        responses: {
            /** @description Where to upload, and the picture's URN. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        value: {
                            uploadUrl: string;
                            /**
                             * Format: int64
                             * @description Epoch milliseconds.
                             */
                            uploadUrlExpiresAt?: number;
                            image: string;
                        };
                    };
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `urn:li:share:…` or `urn:li:ugcPost:…`.
                 * @example urn:li:share:6844785523593134080
                 */
                post_urn: components["parameters"]["PostUrn"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    actor: string;
                    object: string;
                    message: {
                        text: string;
                    };
                };
            };
        };
        responses: {
            /** @description The comment. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id?: string;
                        commentUrn?: string;
                        actor?: string;
                        object?: string;
                        message?: {
                            text?: string;
                        };
                    };
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createReaction: {
        parameters: {
            query: {
                /**
                 * @description The member.
                 * @example urn:li:person:782bbtaQ
                 */
                actor: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    root: string;
                    /** @enum {string} */
                    reactionType: "LIKE" | "PRAISE" | "EMPATHY" | "INTEREST" | "APPRECIATION" | "ENTERTAINMENT";
                };
            };
        };
        responses: {
            /** @description The reaction. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id?: string;
                        root?: string;
                        reactionType?: string;
                    };
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
}

/** LinkedIn for `createGateway().app()`. */
const api: Api<paths> = { id: 'linkedin', operations: {} };
export default api;
