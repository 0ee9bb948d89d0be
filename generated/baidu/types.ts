// Generated from openapi/providers/baidu.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/oauth/2.0/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask the user to sign in and to authorize the app
         * @description A faulty request ends on a page that says what is wrong.
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
    "/oauth/2.0/token": {
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
         * @description A code is good once and for ten minutes, with the address that it was made for. Baidu takes the same by GET.
         */
        post: operations["token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/2.0/passport/auth/revokeAuthorization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * End what the user granted to the app
         * @description Ends all tokens that the user granted. The answer has the text 1 when it worked.
         */
        get: operations["revokeAuthorization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/2.0/passport/users/getInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed-in user
         * @description `openid` is the user's identifier for this app, and `unionid`, for those who ask by `get_unionid`, for all apps of a developer. The
         *     user's name is partly hidden unless the app may see it.
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
    "/rest/2.0/passport/users/getLoggedInUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed-in user in few words
         * @description Older, and shorter; older apps are told `uid`, newer ones `openid`.
         */
        get: operations["getLoggedInUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/2.0/xpan/nas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's account at the drive
         * @description The kind of membership is 0 for none, 1 for a member and 2 for a super member.
         */
        get: operations["getDriveUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quota": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How full the drive is
         * @description In bytes.
         */
        get: operations["getQuota"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/2.0/xpan/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a folder holds
         * @description At most a thousand entries in one answer.
         */
        get: operations["listFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/2.0/xpan/multimedia": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Files by their identifiers
         * @description With `dlink` the address to load the file from, which wants the token and the User-Agent `pan.baidu.com`.
         */
        get: operations["getFileMetadata"];
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
            /** @description Separated by spaces. */
            scope?: string;
            /** Format: password */
            session_key?: string;
            /** Format: password */
            session_secret?: string;
        };
        TokenError: {
            error: string;
            error_description?: string;
        };
        Failure: {
            error_code: number | string;
            error_msg?: string;
            request_id?: number | string;
        };
        User: {
            /** @description Of newer apps. */
            openid?: string;
            /** @description Of older apps. */
            userid?: string | number;
            unionid?: string;
            /** @description May be hidden in part, or empty. */
            username?: string;
            /** @description The key of the picture. */
            portrait: string;
            /** @description The phone number; with the scope mobile. */
            securemobile?: string;
            userdetail?: string;
            birthday?: string;
            /** @description 1 is male, 0 is female. */
            sex?: string | number;
            is_bind_mobile?: string | number;
            is_realname?: string | number;
        };
        SignedIn: {
            uid?: string | number;
            openid?: string;
            uname?: string;
            portrait: string;
        };
        DriveUser: {
            /** @constant */
            errno?: 0;
            errmsg?: string;
            request_id?: string | number;
            baidu_name: string;
            netdisk_name?: string;
            avatar_url?: string;
            vip_type?: number;
            /** Format: int64 */
            uk: number;
        };
        DriveFailure: {
            errno: number;
            errmsg?: string;
            request_id?: string | number;
        };
        Quota: {
            /** @constant */
            errno?: 0;
            /** Format: int64 */
            total: number;
            /** Format: int64 */
            used: number;
            /** Format: int64 */
            free?: number;
            expire?: boolean;
            request_id?: string | number;
        };
        DriveFiles: {
            /** @constant */
            errno?: 0;
            list: components["schemas"]["DriveFile"][];
            request_id?: string | number;
        };
        DriveFile: {
            /** Format: int64 */
            fs_id: number;
            path?: string;
            server_filename?: string;
            filename?: string;
            /**
             * Format: int64
             * @description Bytes.
             */
            size?: number;
            /** @enum {integer} */
            isdir?: 0 | 1;
            /** @description 1 video, 2 audio, 3 picture, 4 document, 5 app, 6 other, 7 torrent. */
            category?: number;
            /** @description Seconds since 1970. */
            server_mtime?: number;
            dlink?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    authorize: {
        parameters: {
            query: {
                /** @description Always the code. */
                response_type: "code";
                /**
                 * @description The app's API key.
                 * @example Va5yQRHlA4Fq5eR3LT0vuXV4
                 */
                client_id: string;
                /**
                 * @description A registered address; without a registered one, any below the app's own domain.
                 * @example https://app.example.com/callback
                 */
                redirect_uri: string;
                /**
                 * @description Separated by spaces.
                 * @example basic netdisk
                 */
                scope?: string;
                /**
                 * @description Comes back unchanged.
                 * @example af0ifjsldkj
                 */
                state?: string;
                /**
                 * @description The kind of page.
                 * @example page
                 */
                display?: "page" | "popup" | "dialog" | "mobile" | "pad" | "tv";
                /** @description 1 asks for the password although the user is signed in. */
                force_login?: "1";
                /** @description 1 asks whether to go on as the user who is signed in. */
                confirm_login?: "1";
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
                    /** @enum {string} */
                    grant_type: "authorization_code" | "refresh_token";
                    client_id: string;
                    /** Format: password */
                    client_secret: string;
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
                    "application/json": components["schemas"]["TokenError"];
                };
            };
            /** @description The client is not known, or not proven. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenError"];
                };
            };
        };
    };
    revokeAuthorization: {
        parameters: {
            query: {
                /**
                 * @description The token.
                 * @example 1.a6b7dbd4
                 */
                access_token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It has ended, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description 1 for done. */
                        result: string | number;
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    getUserInfo: {
        parameters: {
            query?: {
                /**
                 * @description 1 asks for the identifier for all apps of the developer.
                 * @example 1
                 */
                get_unionid?: "1";
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
                    "application/json": components["schemas"]["User"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    getLoggedInUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    getDriveUser: {
        parameters: {
            query: {
                /** @description What is called. */
                method: "uinfo";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DriveUser"] | components["schemas"]["DriveFailure"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    getQuota: {
        parameters: {
            query?: {
                /**
                 * @description 1 tells of free space given.
                 * @example 1
                 */
                checkfree?: 0 | 1;
                /**
                 * @description 1 tells whether space will end in seven days.
                 * @example 1
                 */
                checkexpire?: 0 | 1;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The space, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quota"] | components["schemas"]["DriveFailure"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    listFiles: {
        parameters: {
            query: {
                /** @description What is called. */
                method: "list";
                /**
                 * @description The folder.
                 * @example /apps/example
                 */
                dir?: string;
                /**
                 * @description The order.
                 * @example name
                 */
                order?: "time" | "name" | "size";
                /**
                 * @description 1 turns the order round.
                 * @example 1
                 */
                desc?: 0 | 1;
                /**
                 * @description The first entry, from 0.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description How many.
                 * @example 100
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DriveFiles"] | components["schemas"]["DriveFailure"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    getFileMetadata: {
        parameters: {
            query: {
                /** @description What is called. */
                method: "filemetas";
                /**
                 * @description Identifiers as a JSON list, a hundred at most.
                 * @example [455364202461801]
                 */
                fsids: string;
                /**
                 * @description 1 asks for the address of the content.
                 * @example 1
                 */
                dlink?: 0 | 1;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DriveFiles"] | components["schemas"]["DriveFailure"] | components["schemas"]["Failure"];
                };
            };
        };
    };
}
