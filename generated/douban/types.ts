// Generated from openapi/providers/douban.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/service/auth2/auth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask the user to sign in and to authorize the app
         * @description The address must be the one that the app was registered with. Other faults end on a page of Douban's.
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
    "/service/auth2/token": {
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
         * @description The redirect URI is wanted for both.
         */
        post: operations["token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
            path: {
                /**
                 * @description The user's identifier or name.
                 * @example lin
                 */
                name: string;
            };
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
            path: {
                /**
                 * @description The book's number.
                 * @example 1003078
                 */
                id: components["parameters"]["BookId"];
            };
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
            path: {
                /**
                 * @description The book's number.
                 * @example 1003078
                 */
                id: components["parameters"]["BookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a book
         * @description A book that is kept already is refused. Douban also has a PUT that changes it, which is not described here.
         */
        post: operations["collectBook"];
        /**
         * Keep a book no longer
         * @description What the user said of it goes, too.
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
            path: {
                /**
                 * @description The user's identifier or name.
                 * @example lin
                 */
                name: string;
            };
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
        Token: {
            /** Format: password */
            access_token: string;
            /** @description Seconds. */
            expires_in?: number;
            /** Format: password */
            refresh_token?: string;
            douban_user_id?: string | number;
            douban_user_name?: string;
        };
        Failure: {
            code: number;
            msg?: string;
            request?: string;
        };
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
    };
    responses: {
        /** @description The token is missing, unknown or has ended, or may not do this; or too many calls. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description There is no such thing. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
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
    authorize: {
        parameters: {
            query: {
                /**
                 * @description The API key.
                 * @example 0b5405e19c58e4cc21fc11a4d50aae64
                 */
                client_id: string;
                /**
                 * @description The registered address.
                 * @example https://app.example.com/callback
                 */
                redirect_uri: string;
                /** @description Always the code. */
                response_type: "code";
                /**
                 * @description Separated by commas.
                 * @example [
                 *       "douban_basic_common",
                 *       "book_basic_r"
                 *     ]
                 */
                scope?: string[];
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
            /** @description Back to the app. */
            302: {
                headers: {
                    /** @description The redirect_uri with the answer in its query. */
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
                    /** Format: uri */
                    redirect_uri: string;
                    /** @enum {string} */
                    grant_type: "authorization_code" | "refresh_token";
                    /** Format: password */
                    code?: string;
                    /** Format: password */
                    refresh_token?: string;
                };
            };
        };
        responses: {
            /** @description Tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            /** @description What was wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
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
            400: components["responses"]["Refused"];
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
            400: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
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
            400: components["responses"]["Refused"];
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
            400: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
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
            400: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
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
            400: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
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
            400: components["responses"]["Refused"];
        };
    };
}
