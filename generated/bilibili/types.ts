// Generated from openapi/providers/bilibili.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/pc/account-pc/auth/oauth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask the user to sign in and to authorize the app
         * @description The page for computers; `https://account.bilibili.com/h5/account-h5/auth/oauth` is the one for phones.
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
    "/x/account-oauth2/v1/token": {
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
         * @description Bilibili's page puts the parameters into the address; clients send them as a form, too, which keeps the secret out of logs.
         */
        post: operations["token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/x/account-oauth2/v1/refresh_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get new tokens for a refresh token
         * @description Both tokens are new. It must happen before the access token ends.
         */
        post: operations["refreshToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arcopen/fn/user/account/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed-in user
         * @description Pictures are to be kept by the app; their addresses are not meant to be shown to users for long.
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
    "/arcopen/fn/user/account/scopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the user granted
         * @description With the user's identifier.
         */
        get: operations["getScopes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arcopen/fn/archive/viewlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's videos
         * @description Newest first.
         */
        get: operations["listArchives"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arcopen/fn/archive/view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A video
         * @description Of the user's own only.
         */
        get: operations["getArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arcopen/fn/data/user/stat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's numbers
         * @description Followers, followed users and published videos.
         */
        get: operations["getUserStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arcopen/fn/data/arc/stat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A video's numbers
         * @description Views, likes, coins and the rest, and the video's title.
         */
        get: operations["getArchiveStatistics"];
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
            /** @constant */
            code: 0;
            message?: string;
            ttl?: number;
            data: {
                /** Format: password */
                access_token: string;
                /**
                 * Format: int64
                 * @description When it ends; seconds since 1970.
                 */
                expires_in: number;
                /** Format: password */
                refresh_token?: string;
                scopes?: string[];
            };
        };
        Failure: {
            code: number;
            message?: string;
            ttl?: number;
            request_id?: string;
        };
        UserInfo: {
            /** @constant */
            code: 0;
            message?: string;
            ttl?: number;
            data: {
                name?: string;
                face?: string;
                openid: string;
            };
        };
        GrantedScopes: {
            /** @constant */
            code: 0;
            message?: string;
            ttl?: number;
            data: {
                openid?: string;
                scopes?: string[];
            };
        };
        ArchiveList: {
            /** @constant */
            code: 0;
            message?: string;
            ttl?: number;
            data: {
                list?: components["schemas"]["Archive"][];
                page?: {
                    pn?: number;
                    ps?: number;
                    total?: number;
                };
            };
        };
        Archive: {
            resource_id: string;
            title?: string;
            desc?: string;
            /** @description The section. */
            tid?: number;
            /** @description 1 is the user's own, 2 is taken from elsewhere. */
            copyright?: number;
            cover?: string;
            tag?: string;
            no_reprint?: number;
            /** @description Seconds since 1970. */
            ctime?: number;
            /** @description When it was published; seconds since 1970. */
            ptime?: number;
            addit_info?: {
                state?: number;
                state_desc?: string;
                reject_reason?: string;
            };
            video_info?: {
                /** Format: int64 */
                cid?: number;
                duration?: number;
                share_url?: string;
                iframe_url?: string;
            };
        };
        ArchiveView: {
            /** @constant */
            code: 0;
            message?: string;
            ttl?: number;
            data: components["schemas"]["Archive"];
        };
        Numbers: {
            /** @constant */
            code: 0;
            message?: string;
            ttl?: number;
            data: {
                [key: string]: number | string;
            };
        };
    };
    responses: {
        /** @description Tokens, or what was wrong. */
        Tokens: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Token"] | components["schemas"]["Failure"];
            };
        };
    };
    parameters: {
        /**
         * @description The app's id.
         * @example 1af0c4c2e5f84d51
         */
        ClientId: string;
        /**
         * @description The video.
         * @example BV1xx411c7mD
         */
        ResourceId: string;
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
                 * @example 1af0c4c2e5f84d51
                 */
                client_id: string;
                /**
                 * @description Where to come back; below the app's callback domain.
                 * @example https://app.example.com/callback
                 */
                gourl: string;
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
            /** @description Back to the app. An address of another domain ends on a page that calls the request unlawful. */
            302: {
                headers: {
                    /** @description The gourl with the answer in its query. */
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
                    /** @constant */
                    grant_type: "authorization_code";
                    /** Format: password */
                    code: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Tokens"];
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
                    client_id: string;
                    /** Format: password */
                    client_secret: string;
                    /** @constant */
                    grant_type: "refresh_token";
                    /** Format: password */
                    refresh_token: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Tokens"];
        };
    };
    getUserInfo: {
        parameters: {
            query: {
                /**
                 * @description The app's id.
                 * @example 1af0c4c2e5f84d51
                 */
                client_id: components["parameters"]["ClientId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserInfo"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    getScopes: {
        parameters: {
            query: {
                /**
                 * @description The app's id.
                 * @example 1af0c4c2e5f84d51
                 */
                client_id: components["parameters"]["ClientId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scopes, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantedScopes"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    listArchives: {
        parameters: {
            query: {
                /**
                 * @description The app's id.
                 * @example 1af0c4c2e5f84d51
                 */
                client_id: components["parameters"]["ClientId"];
                /**
                 * @description The page, from 1.
                 * @example 1
                 */
                pn: number;
                /**
                 * @description Entries on a page, 50 at most.
                 * @example 20
                 */
                ps: number;
                /**
                 * @description Which ones; all without.
                 * @example pubed
                 */
                status?: "all" | "is_pubing" | "pubed" | "not_pubed";
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
                    "application/json": components["schemas"]["ArchiveList"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    getArchive: {
        parameters: {
            query: {
                /**
                 * @description The app's id.
                 * @example 1af0c4c2e5f84d51
                 */
                client_id: components["parameters"]["ClientId"];
                /**
                 * @description The video.
                 * @example BV1xx411c7mD
                 */
                resource_id: components["parameters"]["ResourceId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The video, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArchiveView"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    getUserStatistics: {
        parameters: {
            query: {
                /**
                 * @description The app's id.
                 * @example 1af0c4c2e5f84d51
                 */
                client_id: components["parameters"]["ClientId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Numbers"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    getArchiveStatistics: {
        parameters: {
            query: {
                /**
                 * @description The app's id.
                 * @example 1af0c4c2e5f84d51
                 */
                client_id: components["parameters"]["ClientId"];
                /**
                 * @description The video.
                 * @example BV1xx411c7mD
                 */
                resource_id: components["parameters"]["ResourceId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Numbers"] | components["schemas"]["Failure"];
                };
            };
        };
    };
}
