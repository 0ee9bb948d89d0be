// Generated from openapi/providers/wechat-mp.yaml by `npm run generate`. Do not edit.
import type { Api } from '../../src/client/api.ts';

export interface paths {
    "/sns/auth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the token is good
         * @description `errcode` 0 says that the token is good and belongs to this `openid`.
         */
        get: operations["checkToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sns/userinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's profile
         * @description `openid` has to be the one of the token: it is the `sub` of the user. Country, province and city come in the language of `lang`, and
         *     are empty for most users today; so is `sex`, as 0.
         *
         *     Needs the scope `snsapi_userinfo`.
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
    "/cgi-bin/user/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A follower
         * @description `subscribe` 0 says that the user does not follow, and the rest is missing. Name and picture have not been told since the end of 2021;
         *     a sign-in tells them.
         */
        get: operations["getFollower"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cgi-bin/user/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who follows the account
         * @description Up to 10000 at once; `next_openid` of the last answer begins the next.
         */
        get: operations["listFollowers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cgi-bin/message/template/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message by a template
         * @description To a follower only. The template has to be added at the account first; colours are ignored since 2023. Whether it was delivered comes
         *     as an event to the account's server.
         */
        post: operations["sendTemplateMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cgi-bin/message/custom/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a user
         * @description Within 48 hours after the user wrote to the account, and a limited number of times. Here in text; pictures and others have members of their own.
         */
        post: operations["sendCustomMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cgi-bin/qrcode/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A code to scan, with a parameter
         * @description Who scans it and follows comes to the account's server as an event with the parameter. The picture is at `https://mp.weixin.qq.com/cgi-bin/showqrcode?ticket=…`.
         */
        post: operations["createCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cgi-bin/menu/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The account's menu
         * @description As it was set by the interface; 46003 where there is none.
         */
        get: operations["getMenu"];
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
        Error: {
            errcode: number;
            errmsg?: string;
        };
        User: {
            /** @description The user, for this account. */
            openid: string;
            nickname?: string;
            /** @description 1 male, 2 female, 0 not told. */
            sex?: number;
            language?: string;
            city?: string;
            province?: string;
            country?: string;
            /** @description The picture, empty without; the number at its end is the size (0 is 640 pixels). */
            headimgurl?: string;
            privilege?: string[];
            /** @description The user, for all apps at one account of the open platform. */
            unionid?: string;
        };
        Follower: {
            /** @description 1: follows. */
            subscribe: number;
            openid: string;
            language?: string;
            /** @description Epoch seconds. */
            subscribe_time?: number;
            unionid?: string;
            /** @description What the account noted about the user. */
            remark?: string;
            groupid?: number;
            tagid_list?: number[];
            /** @description How the user came. */
            subscribe_scene?: string;
            qr_scene?: number;
            qr_scene_str?: string;
        };
        Followers: {
            total: number;
            count: number;
            data?: {
                openid?: string[];
            };
            next_openid?: string;
        };
        Taken: {
            errcode: number;
            errmsg?: string;
            /** Format: int64 */
            msgid?: number;
        };
        Code: {
            ticket: string;
            expire_seconds?: number;
            url: string;
        };
        Menu: {
            menu: {
                button?: {
                    type?: string;
                    name?: string;
                    key?: string;
                    url?: string;
                    sub_button?: Record<string, unknown>[];
                }[];
                menuid?: number;
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
         * @description The user whom the token is for.
         * @example oQ7xT1mK2pLw9ZbNcV4rYh8sEd0U
         */
        OpenId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    checkToken: {
        parameters: {
            query: {
                /**
                 * @description The user whom the token is for.
                 * @example oQ7xT1mK2pLw9ZbNcV4rYh8sEd0U
                 */
                openid: components["parameters"]["OpenId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getUserInfo: {
        parameters: {
            query: {
                /**
                 * @description The user whom the token is for.
                 * @example oQ7xT1mK2pLw9ZbNcV4rYh8sEd0U
                 */
                openid: components["parameters"]["OpenId"];
                /**
                 * @description The language of places.
                 * @example zh_CN
                 */
                lang?: "zh_CN" | "zh_TW" | "en";
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
                    "application/json": components["schemas"]["User"] | components["schemas"]["Error"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getFollower: {
        parameters: {
            query: {
                /**
                 * @description The user.
                 * @example oQ7xT1mK2pLw9ZbNcV4rYh8sEd0U
                 */
                openid: string;
                /**
                 * @description The language of places.
                 * @example zh_CN
                 */
                lang?: "zh_CN" | "zh_TW" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The follower, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Follower"] | components["schemas"]["Error"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listFollowers: {
        parameters: {
            query?: {
                /**
                 * @description The follower to begin behind.
                 * @example oQ7xT1mK2pLw9ZbNcV4rYh8sEd0U
                 */
                next_openid?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Followers, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Followers"] | components["schemas"]["Error"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    sendTemplateMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The follower's openid. */
                    touser: string;
                    template_id: string;
                    /** @description What a tap opens. */
                    url?: string;
                    /** @description A mini program to open instead. */
                    miniprogram?: {
                        appid?: string;
                        pagepath?: string;
                    };
                    /** @description The same id within ten minutes is sent once. */
                    client_msg_id?: string;
                    data: {
                        [key: string]: {
                            value: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Whether it was taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Taken"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    sendCustomMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    touser: string;
                    /** @enum {string} */
                    msgtype: "text" | "image" | "news";
                    text?: {
                        content: string;
                    };
                    image?: {
                        media_id: string;
                    };
                    news?: {
                        articles: {
                            title?: string;
                            description?: string;
                            url?: string;
                            picurl?: string;
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description Whether it was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of the two that end; 60 without. */
                    expire_seconds?: number;
                    /** @enum {string} */
                    action_name: "QR_SCENE" | "QR_STR_SCENE" | "QR_LIMIT_SCENE" | "QR_LIMIT_STR_SCENE";
                    action_info: {
                        scene?: {
                            scene_id?: number;
                            scene_str?: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description The code, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Code"] | components["schemas"]["Error"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getMenu: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The menu, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Menu"] | components["schemas"]["Error"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
}

/** WeChat Official Account for `createGateway().app()`. */
const api: Api<paths> = { id: 'wechat-mp', operations: {} };
export default api;
