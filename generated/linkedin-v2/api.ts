// Generated from openapi/providers/linkedin-v2.yaml by `npm run generate`. Do not edit.
import type { Api } from '../../src/client/api.ts';

export interface paths {
    "/v2/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed-in member
         * @description Without `projection`, names in the member's language and the picture's URN. `id` is the member's for this app only, and the end of
         *     the member's URN: `urn:li:person:{id}`.
         *
         *     Needs the scope `r_liteprofile`.
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
    "/v2/emailAddress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The member's primary address
         * @description A list of one, in which `handle~` is what the URN `handle` stands for.
         *
         *     Needs the scope `r_emailaddress`.
         */
        get: operations["getEmailAddress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/ugcPosts": {
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
         * @description `author` is `urn:li:person:{id}`. The id comes in the body and in the header `x-restli-id`. LinkedIn calls this API legacy.
         *
         *     Needs the scope `w_member_social`.
         */
        post: operations["createUgcPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/ugcPosts/{post_urn}": {
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
        delete: operations["deleteUgcPost"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/socialActions/{post_urn}/likes": {
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
         * @description One like of a member for a post. LinkedIn has replaced it by reactions. Unverified: whether the scope still suffices.
         *
         *     Needs the scope `w_member_social`.
         */
        post: operations["likePost"];
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
        Member: {
            id: string;
            /** @description In the language of the request, else the member's. */
            localizedFirstName?: string;
            localizedLastName?: string;
            firstName?: components["schemas"]["Localized"];
            lastName?: components["schemas"]["Localized"];
            profilePicture?: {
                displayImage?: string;
                "displayImage~"?: {
                    /** @description Sizes of the picture, the smallest first. */
                    elements?: {
                        artifact?: string;
                        /** @description PUBLIC, or PRIVATE: not to be shown without a token. */
                        authorizationMethod?: string;
                        identifiers?: {
                            identifier?: string;
                            mediaType?: string;
                            identifierType?: string;
                            index?: number;
                            identifierExpiresInSeconds?: number;
                        }[];
                    }[];
                };
            };
        };
        Localized: {
            /** @description By language, such as en_US. */
            localized?: {
                en_US?: string;
            } & {
                [key: string]: string;
            };
            preferredLocale?: {
                language?: string;
                country?: string;
            };
        };
        Contact: {
            elements?: {
                handle?: string;
                "handle~"?: components["schemas"]["Address"];
            }[];
            handle?: string;
            "handle~"?: components["schemas"]["Address"];
        };
        Address: {
            emailAddress?: string;
        };
        UgcPost: {
            author: string;
            /** @enum {string} */
            lifecycleState: "PUBLISHED";
            specificContent: {
                "com.linkedin.ugc.ShareContent": {
                    shareCommentary: {
                        text?: string;
                    };
                    /** @enum {string} */
                    shareMediaCategory: "NONE" | "ARTICLE" | "IMAGE";
                    media?: Record<string, unknown>[];
                };
            };
            visibility: {
                /** @enum {string} */
                "com.linkedin.ugc.MemberNetworkVisibility"?: "CONNECTIONS" | "PUBLIC";
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
    getMe: {
        parameters: {
            query?: {
                /**
                 * @description The fields to tell. `~` follows a URN to what it names.
                 * @example (id,localizedFirstName,localizedLastName)
                 */
                projection?: string;
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
                    "application/json": components["schemas"]["Member"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getEmailAddress: {
        parameters: {
            query?: {
                /**
                 * @description `(elements*(handle~))` tells the address itself.
                 * @example (elements*(handle~))
                 */
                projection?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createUgcPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UgcPost"];
            };
        };
        responses: {
            /** @description The post. */
            201: {
                headers: {
                    /**
                     * @description The post's URN.
                     * @example urn:li:share:6844785523593134080
                     */
                    "x-restli-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id?: string;
                    };
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    deleteUgcPost: {
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
    likePost: {
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
                };
            };
        };
        responses: {
            /** @description It is liked now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actor?: string;
                        object?: string;
                    };
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
}

/** LinkedIn (legacy) for `createGateway().app()`. */
const api: Api<paths> = { id: 'linkedin-v2', operations: {} };
export default api;
