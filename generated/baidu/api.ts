// Generated from openapi/providers/baidu.yaml by `npm run generate`. Do not edit.
import type { Api } from '../../src/client/api.ts';

export interface paths {
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
         *
         *     Needs the scope `basic`.
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
         *
         *     Needs the scope `basic`.
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
         *
         *     Needs the scope `netdisk`.
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
         *
         *     Needs the scope `netdisk`.
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
         *
         *     Needs the scope `netdisk`.
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
         *
         *     Needs the scope `netdisk`.
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
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getDriveUser: {
        parameters: {
            query?: never;
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listFiles: {
        parameters: {
            query?: {
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getFileMetadata: {
        parameters: {
            query: {
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
}

/** Baidu for `createGateway().app()`. */
const api: Api<paths> = { id: 'baidu', operations: {} };
export default api;
