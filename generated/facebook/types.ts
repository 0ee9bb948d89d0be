// Generated from openapi/providers/facebook.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/dialog/oauth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask the user to sign in and to authorize the app
         * @description The dialog is skipped when the user granted the same before. An address that is not registered, and a scope that the app does not
         *     have, end on a page of Facebook's own. The answer has `#_=_` behind it.
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
        /**
         * Get a token of 60 days for a token that still lives
         * @description A token that has ended cannot be exchanged; the user has to sign in again.
         */
        get: operations["exchangeToken"];
        put?: never;
        /**
         * Get a token for a code
         * @description GET with the same parameters is possible, too. A code is good once, and for some ten minutes.
         */
        post: operations["token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/debug_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whose a token is
         * @description A token that is none, or that has ended, is told with status 200 and `is_valid` false.
         */
        get: operations["debugToken"];
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
         * @description Tells id and name; everything else has to be asked for by `fields`. The id is the user's for this app only. `email` is absent when
         *     the user has none, or has not confirmed it, or turned it down.
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
    "/me/permissions": {
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
         * Withdraw the app
         * @description Ends all tokens that the app has for the user. The next sign-in shows the dialog again.
         */
        delete: operations["deletePermissions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{user_id}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's id, as `getMe` tells it.
                 * @example 10158723990001234
                 */
                user_id: string;
            };
            cookie?: never;
        };
        /**
         * What the user granted
         * @description Tells declined permissions, too. The token answer does not tell scopes, so this is where they are.
         */
        get: operations["listPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/friends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Friends who use the app, too
         * @description Not all friends, only those who granted the app the same; `summary.total_count` counts all. Needs App Review.
         */
        get: operations["listFriends"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's posts
         * @description The newest first. The permission needs App Review.
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
    "/me/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's photos
         * @description Those in which the user is tagged, or with `type` those that the user uploaded or had as profile pictures. The permission needs App
         *     Review.
         */
        get: operations["listPhotos"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pages that the user runs
         * @description Each with a token of its own, which acts as the page: it is the caller's to keep, and to use at Facebook directly. The gateway sends
         *     the user's token only.
         */
        get: operations["listPages"];
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
            token_type?: string;
            /** @description Seconds; absent for a token that does not end. */
            expires_in?: number;
        };
        Failure: {
            error: {
                message: string;
                type?: string;
                code: number;
                error_subcode?: number;
                error_user_title?: string;
                /** @description For people; in the user's language. */
                error_user_msg?: string;
                is_transient?: boolean;
                fbtrace_id?: string;
            };
        };
        Debug: {
            data: {
                app_id?: string;
                user_id?: string;
                type?: string;
                application?: string;
                is_valid: boolean;
                /** @description Epoch seconds. */
                issued_at?: number;
                /** @description Epoch seconds; 0 for a token that does not end. */
                expires_at?: number;
                /** @description When the app may no longer read the user's data (epoch seconds). */
                data_access_expires_at?: number;
                scopes?: string[];
                error?: {
                    code?: number;
                    message?: string;
                };
            };
        };
        User: {
            id: string;
            name?: string;
            first_name?: string;
            last_name?: string;
            email?: string;
            /** @description With the permission user_link, only to friends. */
            link?: string;
            /** @description MM/DD/YYYY, YYYY or MM/DD; with the permission user_birthday. */
            birthday?: string;
            locale?: string;
            picture?: {
                data?: {
                    /** @description Ends after some weeks. */
                    url?: string;
                    width?: number;
                    height?: number;
                    is_silhouette?: boolean;
                };
            };
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
            /** Format: password */
            previous?: string;
        };
        Post: {
            id: string;
            message?: string;
            story?: string;
            /** @description 2026-11-22T08:00:00+0000, without a colon in the offset. */
            created_time?: string;
            permalink_url?: string;
        };
        Photo: {
            id: string;
            /** @description The caption. */
            name?: string;
            created_time?: string;
            images?: {
                source?: string;
                width?: number;
                height?: number;
            }[];
        };
        Page: {
            id: string;
            name?: string;
            category?: string;
            /** Format: password */
            access_token?: string;
            tasks?: string[];
            fan_count?: number;
            link?: string;
        };
    };
    responses: {
        /** @description The code, the client or the request is not good. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The request does not fit, or the token is not good (code 190, which was seen with 401, too). */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description A permission is missing, or a limit is used up; the header `X-App-Usage` tells in per cent how much of it. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description Something failed at Facebook; try again. */
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
         * @description What to tell, separated by commas; without, very little.
         * @example id,name
         */
        Fields: string;
        /**
         * @description Entries on a page.
         * @example 25
         */
        Limit: number;
        /**
         * @description `paging.cursors.after` of the page before.
         * @example MTAxNTExOTQ1MjAwNzI5NDE
         */
        After: string;
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
                 * @example 138483919580948
                 */
                client_id: string;
                /**
                 * @description A registered address, to the last character.
                 * @example https://app.example.com/callback
                 */
                redirect_uri: string;
                /**
                 * @description A code.
                 * @example code
                 */
                response_type?: "code";
                /**
                 * @description Separated by commas.
                 * @example [
                 *       "public_profile",
                 *       "email"
                 *     ]
                 */
                scope?: string[];
                /**
                 * @description Comes back unchanged.
                 * @example af0ifjsldkj
                 */
                state?: string;
                /**
                 * @description How the dialog looks.
                 * @example page
                 */
                display?: "page" | "popup" | "touch";
                /** @description `reauthenticate` asks for the password, `rerequest` for scopes that were turned down. */
                auth_type?: "reauthenticate" | "rerequest";
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
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    exchangeToken: {
        parameters: {
            query: {
                /**
                 * @description Always fb_exchange_token.
                 * @example fb_exchange_token
                 */
                grant_type: "fb_exchange_token";
                /**
                 * @description The app's id.
                 * @example 138483919580948
                 */
                client_id: string;
                /**
                 * @description The app's secret.
                 * @example 3f0cb21e
                 */
                client_secret: string;
                /**
                 * @description The token to exchange.
                 * @example EAAGm0PX4ZCpsBAMQ
                 */
                fb_exchange_token: string;
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
            400: components["responses"]["Refused"];
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
                    /**
                     * Format: uri
                     * @description The same as in the dialog's address.
                     */
                    redirect_uri: string;
                    /** Format: password */
                    code: string;
                };
            };
        };
        responses: {
            /** @description A token of an hour or two. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            400: components["responses"]["Refused"];
        };
    };
    debugToken: {
        parameters: {
            query: {
                /**
                 * @description The token in question.
                 * @example EAAGm0PX4ZCpsBALong
                 */
                input_token: string;
                /**
                 * @description The app's id and its secret, joined by a bar.
                 * @example 138483919580948|3f0cb21e
                 */
                access_token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the token is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Debug"];
                };
            };
            400: components["responses"]["Refused"];
        };
    };
    getMe: {
        parameters: {
            query?: {
                /**
                 * @description What to tell, separated by commas; without, very little.
                 * @example id,name
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
    deletePermissions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is withdrawn. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: boolean;
                    };
                };
            };
            400: components["responses"]["Invalid"];
        };
    };
    listPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's id, as `getMe` tells it.
                 * @example 10158723990001234
                 */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Permissions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            permission: string;
                            /** @description granted, declined or expired */
                            status: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Invalid"];
        };
    };
    listFriends: {
        parameters: {
            query?: {
                /**
                 * @description Entries on a page.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `paging.cursors.after` of the page before.
                 * @example MTAxNTExOTQ1MjAwNzI5NDE
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of friends. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["User"][];
                        paging?: components["schemas"]["Paging"];
                        summary?: {
                            total_count?: number;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Trouble"];
        };
    };
    listPosts: {
        parameters: {
            query?: {
                /**
                 * @description What to tell, separated by commas; without, very little.
                 * @example id,name
                 */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description Entries on a page.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts; `paging.next` leads on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Post"][];
                        paging?: components["schemas"]["Paging"];
                    };
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Trouble"];
        };
    };
    listPhotos: {
        parameters: {
            query?: {
                /**
                 * @description Which ones.
                 * @example uploaded
                 */
                type?: "tagged" | "uploaded" | "profile";
                /**
                 * @description What to tell, separated by commas; without, very little.
                 * @example id,name
                 */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description Entries on a page.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `paging.cursors.after` of the page before.
                 * @example MTAxNTExOTQ1MjAwNzI5NDE
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of photos. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Photo"][];
                        paging?: components["schemas"]["Paging"];
                    };
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Trouble"];
        };
    };
    listPages: {
        parameters: {
            query?: {
                /**
                 * @description What to tell, separated by commas; without, very little.
                 * @example id,name
                 */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description Entries on a page.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `paging.cursors.after` of the page before.
                 * @example MTAxNTExOTQ1MjAwNzI5NDE
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of pages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Page"][];
                        paging?: components["schemas"]["Paging"];
                    };
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Trouble"];
        };
    };
}
