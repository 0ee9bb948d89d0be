// Generated from openapi/providers/wecom.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/wwlogin/sso/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask the member to sign in
         * @description Shows a code to scan, or asks WeCom on the same computer. The host of `redirect_uri`, with its port, must be registered at the app; else,
         *     and for members whom the app is not visible to, the page says so. The code lives five minutes.
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
    "/cgi-bin/gettoken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the app's token
         * @description Lives two hours. Each app has its own secret, and so its own token.
         */
        get: operations["appToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cgi-bin/auth/getuserinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who signed in
         * @description The code is good once. Members are told whether or not the app is visible to them.
         */
        get: operations["getLogin"];
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
         * A member
         * @description Picture, sex, telephone number and addresses are told to apps from before June 2022 only; `direct_leader` and custom fields as the
         *     administrator permits. The app must be visible to the member.
         */
        get: operations["getMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cgi-bin/user/simplelist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Members of a department
         * @description Those that the app may see, of this department alone.
         */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cgi-bin/user/getuserid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A member by telephone number
         * @description Many numbers that nobody has make WeCom refuse the app for a while.
         */
        post: operations["findMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cgi-bin/department/simplelist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Departments
         * @description A department and all below it, by number alone; all that the app may see, without `id`.
         */
        get: operations["listDepartments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cgi-bin/message/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message
         * @description To members, departments or tags that the app is visible to; those that it is not are named in the answer, and the others get it. Lists
         *     are separated by bars, and `@all` is everybody.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cgi-bin/message/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a message back
         * @description Within 24 hours.
         */
        post: operations["recallMessage"];
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
        AppToken: {
            errcode?: number;
            errmsg?: string;
            /** Format: password */
            access_token: string;
            /** @description Seconds. */
            expires_in: number;
        };
        Login: {
            errcode?: number;
            errmsg?: string;
            /** @description The member, in this company. */
            userid: string;
            /** @description Instead of it, for somebody who is no member. */
            openid?: string;
            external_userid?: string;
        };
        Status: {
            /** @description 0 is none. */
            errcode: number;
            errmsg?: string;
        };
        Member: {
            errcode?: number;
            errmsg?: string;
            userid: string;
            name: string;
            alias?: string;
            department?: number[];
            main_department?: number;
            position?: string;
            /** @description 1 male, 2 female, 0 not told. */
            gender?: string | number;
            mobile?: string;
            email?: string;
            /** @description The company's address. */
            biz_mail?: string;
            avatar?: string;
            thumb_avatar?: string;
            /** @description 1 active, 2 stopped, 4 not activated, 5 has left. */
            status?: number;
            /** @description Of older versions. */
            isleader?: number;
            telephone?: string;
            address?: string;
            /** @description For apps of third parties. */
            open_userid?: string;
            is_leader_in_dept?: number[];
            direct_leader?: string[];
        };
        Members: {
            errcode?: number;
            errmsg?: string;
            userlist: {
                userid: string;
                name?: string;
                department?: number[];
                open_userid?: string;
            }[];
        };
        Departments: {
            errcode?: number;
            errmsg?: string;
            department_id: {
                id: number;
                parentid?: number;
                order?: number;
            }[];
        };
        Sent: {
            errcode: number;
            errmsg?: string;
            /** @description Members that it could not be sent to, separated by bars. */
            invaliduser?: string;
            invalidparty?: string;
            invalidtag?: string;
            unlicenseduser?: string;
            msgid?: string;
            response_code?: string;
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
                /** @description An app of the company's own. */
                login_type: "CorpApp";
                /**
                 * @description The company's id.
                 * @example ww7d1c90b2e5f46a38
                 */
                appid: string;
                /**
                 * @description The app's number.
                 * @example 1000002
                 */
                agentid: string;
                /**
                 * @description Where to come back.
                 * @example https://app.example.com/callback
                 */
                redirect_uri: string;
                /**
                 * @description Comes back unchanged.
                 * @example af0ifjsldkj
                 */
                state?: string;
                /**
                 * @description The page's language.
                 * @example en
                 */
                lang?: "zh" | "en";
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
    appToken: {
        parameters: {
            query: {
                /**
                 * @description The company's id.
                 * @example ww7d1c90b2e5f46a38
                 */
                corpid: string;
                /**
                 * @description The app's secret.
                 * @example kT4n0c
                 */
                corpsecret: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppToken"] | components["schemas"]["Status"];
                };
            };
        };
    };
    getLogin: {
        parameters: {
            query: {
                /**
                 * @description From the callback.
                 * @example Qm3vX9cT7rZ1LkPfW5nYbJ0hUe8sDg
                 */
                code: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Login"] | components["schemas"]["Status"];
                };
            };
        };
    };
    getMember: {
        parameters: {
            query: {
                /**
                 * @description The member; upper and lower case are one.
                 * @example lin.xiao
                 */
                userid: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"] | components["schemas"]["Status"];
                };
            };
        };
    };
    listMembers: {
        parameters: {
            query: {
                /**
                 * @description The department; 1 is the company.
                 * @example 12
                 */
                department_id: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Members"] | components["schemas"]["Status"];
                };
            };
        };
    };
    findMember: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    mobile: string;
                };
            };
        };
        responses: {
            /** @description The member, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Login"] | components["schemas"]["Status"];
                };
            };
        };
    };
    listDepartments: {
        parameters: {
            query?: {
                /**
                 * @description The department to begin with.
                 * @example 1
                 */
                id?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The departments, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Departments"] | components["schemas"]["Status"];
                };
            };
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Up to 1000 userids. */
                    touser?: string;
                    toparty?: string;
                    totag?: string;
                    /** @enum {string} */
                    msgtype: "text" | "markdown" | "textcard";
                    /** @description The app's number. */
                    agentid: number;
                    text?: {
                        /** @description Up to 2048 bytes. */
                        content: string;
                    };
                    markdown?: {
                        content: string;
                    };
                    textcard?: {
                        title: string;
                        description: string;
                        url: string;
                        btntxt?: string;
                    };
                    /** @enum {integer} */
                    safe?: 0 | 1 | 2;
                    /** @enum {integer} */
                    enable_duplicate_check?: 0 | 1;
                    /** @description Seconds. */
                    duplicate_check_interval?: number;
                };
            };
        };
        responses: {
            /** @description What became of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sent"];
                };
            };
        };
    };
    recallMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    msgid: string;
                };
            };
        };
        responses: {
            /** @description Whether it worked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
        };
    };
}
