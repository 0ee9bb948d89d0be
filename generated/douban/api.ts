// Generated from openapi/providers/douban.yaml by `npm run generate`. Do not edit.
import type { Api } from '../../src/client/api.ts';

export interface paths {
    "/v2/user/~me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed-in user
         * @description An app that was not reviewed may not call it.
         *
         *     Needs the scope `douban_basic_common`.
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
    "/v2/user/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Any user
         * @description By the number or by the name that the user chose.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/book/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find books
         * @description One of `q` and `tag` is wanted.
         */
        get: operations["searchBooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/book/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A book
         * @description With what the user keeps of it, if a user asks.
         */
        get: operations["getBook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/book/{id}/collection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a book
         * @description A book that is kept already is refused. Douban also has a PUT that changes it, which is not described here.
         *
         *     Needs the scope `book_basic_w`.
         */
        post: operations["collectBook"];
        /**
         * Keep a book no longer
         * @description What the user said of it goes, too.
         *
         *     Needs the scope `book_basic_w`.
         */
        delete: operations["releaseBook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/book/user/{name}/collections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a user keeps
         * @description What others keep in private is left out.
         */
        get: operations["listCollections"];
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
        DoubanUser: {
            id: string;
            /** @description The name in addresses; the number where the user chose none. */
            uid?: string;
            name?: string;
            /** @description The user's page. */
            alt?: string;
            avatar?: string;
            large_avatar?: string;
            /** @description In Beijing's time. */
            created?: string;
            signature?: string;
            desc?: string;
            loc_id?: string;
            loc_name?: string;
            type?: string;
            is_banned?: boolean;
            /** @description Whether the user closed the account. */
            is_suicide?: boolean;
        };
        BookList: {
            start?: number;
            count?: number;
            total?: number;
            books: components["schemas"]["Book"][];
        };
        Book: {
            id: string;
            title: string;
            isbn10?: string;
            isbn13?: string;
            author?: string[];
            alt?: string;
            image?: string;
            summary?: string;
            current_user_collection?: components["schemas"]["Collection"];
        };
        Collection: {
            /** Format: int64 */
            id: number;
            book_id?: string;
            user_id?: string;
            /** @enum {string} */
            status: "wish" | "reading" | "read";
            rating?: {
                value?: string;
                min?: number;
                max?: number;
            };
            comment?: string;
            tags?: string[];
            updated?: string;
        };
        CollectionList: {
            start?: number;
            count?: number;
            total?: number;
            collections: components["schemas"]["Collection"][];
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
        /** @description The book. */
        OneBook: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Book"];
            };
        };
        /** @description What is kept now. */
        OneCollection: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Collection"];
            };
        };
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
         * @description The first entry, from 0.
         * @example 0
         */
        Start: number;
        /**
         * @description How many, 100 at most.
         * @example 20
         */
        Count: number;
        /**
         * @description The book's number.
         * @example 1003078
         */
        BookId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getMe: {
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
                    "application/json": components["schemas"]["DoubanUser"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's identifier or name.
                 * @example lin
                 */
                name: string;
            };
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
                    "application/json": components["schemas"]["DoubanUser"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    searchBooks: {
        parameters: {
            query?: {
                /**
                 * @description Words.
                 * @example 小王子
                 */
                q?: string;
                /**
                 * @description A tag.
                 * @example 童话
                 */
                tag?: string;
                /**
                 * @description The first entry, from 0.
                 * @example 0
                 */
                start?: components["parameters"]["Start"];
                /**
                 * @description How many, 100 at most.
                 * @example 20
                 */
                count?: components["parameters"]["Count"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of books. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookList"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getBook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The book's number.
                 * @example 1003078
                 */
                id: components["parameters"]["BookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OneBook"];
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    collectBook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The book's number.
                 * @example 1003078
                 */
                id: components["parameters"]["BookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /** @enum {string} */
                    status: "wish" | "reading" | "read";
                    /** @description Separated by spaces. */
                    tags?: string;
                    /** @description At most 350 characters. */
                    comment?: string;
                    /** @enum {string} */
                    privacy?: "public" | "private";
                    rating?: number;
                };
            };
        };
        responses: {
            201: components["responses"]["OneCollection"];
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    releaseBook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The book's number.
                 * @example 1003078
                 */
                id: components["parameters"]["BookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
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
    listCollections: {
        parameters: {
            query?: {
                /**
                 * @description Which ones; all without.
                 * @example read
                 */
                status?: "wish" | "reading" | "read";
                /**
                 * @description The first entry, from 0.
                 * @example 0
                 */
                start?: components["parameters"]["Start"];
                /**
                 * @description How many, 100 at most.
                 * @example 20
                 */
                count?: components["parameters"]["Count"];
            };
            header?: never;
            path: {
                /**
                 * @description The user's identifier or name.
                 * @example lin
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionList"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
}

/** Douban for `createGateway().app()`. */
const api: Api<paths> = {
  id: 'douban',
  operations: { 'POST /v2/book/{id}/collection': { body: { types: ['application/x-www-form-urlencoded'] } } },
};
export default api;
