// Generated from openapi/providers/wechat-mp.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/connect/oauth2/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Send the user on, with or without asking
         * @description Opened outside of WeChat, it says so and goes no further. The host of `redirect_uri` must be registered at the account. The code lives
         *     five minutes.
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
    "/sns/oauth2/access_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get tokens for a code
         * @description The code is good once. `unionid` comes with `snsapi_userinfo`, when the account is bound to one at the open platform.
         */
        get: operations["token"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sns/oauth2/refresh_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Prolong a token
         * @description Needs no secret. A token that has ended is replaced; one that is still good is given again and lives two hours more.
         */
        get: operations["refresh"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cgi-bin/stable_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the account's own token
         * @description The same token is given until five minutes before its end, whoever asks, and it does not end the one of `/cgi-bin/token`. A new one
         *     is forced with `force_refresh`, which the gateway never does.
         */
        post: operations["appToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
        Token: {
            /** Format: password */
            access_token: string;
            /** @description Seconds; 7200. */
            expires_in?: number;
            /**
             * Format: password
             * @description Lives 30 days.
             */
            refresh_token?: string;
            /** @description The user, for this account. */
            openid: string;
            /** @description Separated by commas. */
            scope?: string;
            /** @description The user, for all apps at one account of the open platform. */
            unionid?: string;
            /** @description 1: a virtual account of WeChat's page snapshot mode. */
            is_snapshotuser?: number;
        };
        AppToken: {
            /** Format: password */
            access_token: string;
            /** @description Seconds, 7200 at most. */
            expires_in: number;
        };
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
    };
    responses: never;
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
    authorize: {
        parameters: {
            query: {
                /**
                 * @description The account's id.
                 * @example wx4f1c90a7be35d268
                 */
                appid: string;
                /**
                 * @description Where to come back, on a registered host.
                 * @example https://app.example.com/callback
                 */
                redirect_uri: string;
                /** @description Always code. */
                response_type: "code";
                /**
                 * @description One of the two.
                 * @example snsapi_userinfo
                 */
                scope: "snsapi_base" | "snsapi_userinfo";
                /**
                 * @description Comes back unchanged; 128 bytes at most.
                 * @example af0ifjsldkj
                 */
                state?: string;
                /**
                 * @description `true` asks even a user who has agreed before.
                 * @example true
                 */
                forcePopup?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Back to the page. */
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
            query: {
                /**
                 * @description The account's id.
                 * @example wx4f1c90a7be35d268
                 */
                appid: string;
                /**
                 * @description The account's secret.
                 * @example 5d0c1a
                 */
                secret: string;
                /**
                 * @description From the callback.
                 * @example 0813Qm000aJ7kT1zVa300R2tKx13Qm0s
                 */
                code: string;
                /** @description Always authorization_code. */
                grant_type: "authorization_code";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tokens, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"] | components["schemas"]["Error"];
                };
            };
        };
    };
    refresh: {
        parameters: {
            query: {
                /**
                 * @description The account's id.
                 * @example wx4f1c90a7be35d268
                 */
                appid: string;
                /** @description Always refresh_token. */
                grant_type: "refresh_token";
                /**
                 * @description From the token answer.
                 * @example 74_R8nWc5tPz1KxMb6JqY0eHdU4aLgS9vOf2i
                 */
                refresh_token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tokens, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"] | components["schemas"]["Error"];
                };
            };
        };
    };
    appToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    grant_type: "client_credential";
                    appid: string;
                    /** Format: password */
                    secret: string;
                    /** @default false */
                    force_refresh?: boolean;
                };
            };
        };
        responses: {
            /** @description The token, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppToken"] | components["schemas"]["Error"];
                };
            };
        };
    };
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
        };
    };
}
