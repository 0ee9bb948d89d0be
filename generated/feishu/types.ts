// Generated from openapi/providers/feishu.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/open-apis/authen/v1/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask the user to sign in
         * @description An address that is not registered, a permission that is not switched on, and a user whom the app is not for are refused on the page, by
         *     a number (20029, 20027, 20010). The code lives five minutes.
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
    "/open-apis/authen/v2/oauth/token": {
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
         * @description A code and a refresh token are good once. Tokens are up to some thousand characters long.
         */
        post: operations["token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open-apis/auth/v3/tenant_access_token/internal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the app's token
         * @description Lives two hours at most; the same one is given until half an hour before its end. For an app of the company's own.
         */
        post: operations["appToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open-apis/authen/v1/user_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed-in user
         * @description Name, pictures and `open_id` are always told. `email` needs contact:user.email:readonly, `mobile` contact:user.phone:readonly, `user_id` and
         *     `employee_no` permissions of their own; as permissions of the app, whatever the user granted.
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
    "/open-apis/calendar/v4/calendars/primary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The user's main calendar
         * @description A POST that changes nothing; its `calendar_id` is what the other operations want.
         */
        post: operations["getPrimaryCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open-apis/calendar/v4/calendars/{calendar_id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The calendar.
                 * @example feishu.cn_xQ2mT7kLp0Zr@group.calendar.feishu.cn
                 */
                calendar_id: string;
            };
            cookie?: never;
        };
        /**
         * Events
         * @description `start_time` and `end_time` go together, and not with a `sync_token`; what is more than `page_size` is cut off then, for there are no
         *     pages. Pages come with `anchor_time` only. The last one has a `sync_token`, which asks for what changed since.
         *     Unverified: whether the permission calendar:calendar is enough.
         */
        get: operations["listEvents"];
        put?: never;
        /**
         * Create an event
         * @description Attendees are added by another operation.
         */
        post: operations["createEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open-apis/drive/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Files of a folder
         * @description Of the user's own space without `folder_token`; that list has no pages. What is shared with the user is not among them.
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
    "/open-apis/im/v1/chats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's chats
         * @description Groups that the user is in; not the ones between two people. The app must have a robot.
         */
        get: operations["listChats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open-apis/im/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message of the app
         * @description To a user or a group, by the app's robot, which must be in the group and visible to the user. `content` is JSON in text, and its members go
         *     by `msg_type`. Needs the permission im:message:send_as_bot or im:message; five messages in a second to one user or group.
         */
        post: operations["sendMessage"];
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
            code?: number | string;
            /** Format: password */
            access_token: string;
            /** @description Seconds. */
            expires_in?: number;
            /** Format: password */
            refresh_token?: string;
            /** @description Seconds. */
            refresh_token_expires_in?: number;
            token_type?: string;
            /** @description Separated by spaces. */
            scope?: string;
        };
        TokenError: {
            code: number;
            error?: string;
            error_description?: string;
        };
        AppToken: {
            code: number;
            msg?: string;
            /** Format: password */
            tenant_access_token?: string;
            /** @description Seconds. */
            expire?: number;
        };
        UserInfo: {
            code: number;
            msg?: string;
            data?: {
                name?: string;
                en_name?: string;
                avatar_url?: string;
                avatar_thumb?: string;
                avatar_middle?: string;
                avatar_big?: string;
                /** @description The user, for this app. */
                open_id: string;
                /** @description The user, for all apps of the developer. */
                union_id?: string;
                /** @description The user, in the company; free for another after he left. */
                user_id?: string;
                email?: string;
                enterprise_email?: string;
                mobile?: string;
                employee_no?: string;
                /** @description The company. */
                tenant_key?: string;
            };
        };
        Problem: {
            code: number;
            msg?: string;
            /** @description What exactly; has log_id for the vendor's support. */
            error?: {
                message?: string;
                log_id?: string;
                troubleshooter?: string;
                permission_violations?: {
                    type?: string;
                    /** @description The scope. */
                    subject?: string;
                }[];
            };
        };
        Calendars: {
            code: number;
            msg?: string;
            data?: {
                calendars?: {
                    user_id?: string;
                    calendar?: {
                        calendar_id?: string;
                        summary?: string;
                        type?: string;
                        role?: string;
                    };
                }[];
            };
        };
        Events: {
            code: number;
            msg?: string;
            data?: {
                has_more?: boolean;
                page_token?: string;
                sync_token?: string;
                items?: components["schemas"]["Event"][];
            };
        };
        Event: {
            event_id: string;
            summary?: string;
            description?: string;
            status?: string;
            start_time?: components["schemas"]["Moment"];
            end_time?: components["schemas"]["Moment"];
        };
        /** @description A day (`date`), or a time in epoch seconds. */
        Moment: {
            date?: string;
            timestamp?: string;
            timezone?: string;
        };
        OneEvent: {
            code: number;
            msg?: string;
            data?: {
                event?: components["schemas"]["Event"];
            };
        };
        Files: {
            code: number;
            msg?: string;
            data?: {
                files?: {
                    token: string;
                    name?: string;
                    /** @description doc, docx, sheet, bitable, mindnote, file, folder or shortcut. */
                    type: string;
                    parent_token?: string;
                    url?: string;
                    /** @description Epoch seconds. */
                    created_time?: string;
                    modified_time?: string;
                    owner_id?: string;
                }[];
                has_more?: boolean;
                next_page_token?: string;
            };
        };
        Chats: {
            code: number;
            msg?: string;
            data?: {
                items?: {
                    chat_id: string;
                    name?: string;
                    description?: string;
                    owner_id?: string;
                    owner_id_type?: string;
                    external?: boolean;
                    tenant_key?: string;
                    chat_status?: string;
                }[];
                page_token?: string;
                has_more?: boolean;
            };
        };
        Message: {
            code: number;
            msg?: string;
            data?: {
                message_id?: string;
                msg_type?: string;
                /** @description Epoch milliseconds. */
                create_time?: string;
                chat_id?: string;
                sender?: {
                    id?: string;
                    id_type?: string;
                    sender_type?: string;
                };
            };
        };
    };
    responses: {
        /** @description The token is no good, a permission is missing, or the request does not fit. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many calls; the limit is per app and operation. */
        TooManyRequests: {
            headers: {
                /**
                 * @description Calls that are allowed in the window.
                 * @example 100
                 */
                "x-ogw-ratelimit-limit"?: number;
                /**
                 * @description Seconds until more are allowed.
                 * @example 30
                 */
                "x-ogw-ratelimit-reset"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The token is no good, a permission is missing, or the request does not fit. */
        EventsRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The calendar is another's, or has been deleted. */
        NoAccess: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such calendar. */
        NoCalendar: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The token is no good, a permission or the robot is missing, or the request does not fit. */
        ListRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The token is no good, the robot may not write there, there were too many messages, or the request does not fit. */
        SendRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
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
    authorize: {
        parameters: {
            query: {
                /**
                 * @description The app's App ID.
                 * @example cli_a5d611352af9d00b
                 */
                client_id: string;
                /** @description Always code. */
                response_type: "code";
                /**
                 * @description Where to come back; a registered address.
                 * @example https://app.example.com/callback
                 */
                redirect_uri: string;
                /**
                 * @description Separated by spaces.
                 * @example contact:user.email:readonly offline_access
                 */
                scope?: string;
                /**
                 * @description Comes back unchanged.
                 * @example af0ifjsldkj
                 */
                state?: string;
                /**
                 * @description PKCE (RFC 7636).
                 * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
                 */
                code_challenge?: string;
                /**
                 * @description S256, or plain.
                 * @example S256
                 */
                code_challenge_method?: "S256" | "plain";
                /**
                 * @description `consent` asks even a user who has agreed before.
                 * @example consent
                 */
                prompt?: "consent";
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
                "application/json": {
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
                    code_verifier?: string;
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
            /** @description Feishu failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenError"];
                };
            };
            /** @description Feishu is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenError"];
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
                    app_id: string;
                    /** Format: password */
                    app_secret: string;
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
                    "application/json": components["schemas"]["AppToken"];
                };
            };
        };
    };
    getUserInfo: {
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
                    "application/json": components["schemas"]["UserInfo"];
                };
            };
            400: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getPrimaryCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendars"];
                };
            };
            400: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /**
                 * @description From when on, in epoch seconds.
                 * @example 1795305600
                 */
                start_time?: string;
                /**
                 * @description Until when, in epoch seconds.
                 * @example 1795910400
                 */
                end_time?: string;
                /**
                 * @description Entries on a page.
                 * @example 100
                 */
                page_size?: number;
                /**
                 * @description Pages of what is later, in epoch seconds.
                 * @example 1795305600
                 */
                anchor_time?: string;
                /**
                 * @description Only what changed since it was given.
                 * @example ListCalendarsSyncToken_1632452910
                 */
                sync_token?: string;
                /**
                 * @description Where the last page ended.
                 * @example ListCalendarsPageToken_1632452910
                 */
                page_token?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The calendar.
                 * @example feishu.cn_xQ2mT7kLp0Zr@group.calendar.feishu.cn
                 */
                calendar_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Events"];
                };
            };
            400: components["responses"]["EventsRefused"];
            403: components["responses"]["NoAccess"];
            404: components["responses"]["NoCalendar"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The calendar.
                 * @example feishu.cn_xQ2mT7kLp0Zr@group.calendar.feishu.cn
                 */
                calendar_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    summary?: string;
                    description?: string;
                    start_time: components["schemas"]["Moment"];
                    end_time: components["schemas"]["Moment"];
                    need_notification?: boolean;
                    /** @enum {string} */
                    visibility?: "default" | "public" | "private";
                    location?: {
                        name?: string;
                        address?: string;
                    };
                };
            };
        };
        responses: {
            /** @description The new event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneEvent"];
                };
            };
            400: components["responses"]["EventsRefused"];
            403: components["responses"]["NoAccess"];
            404: components["responses"]["NoCalendar"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listFiles: {
        parameters: {
            query?: {
                /**
                 * @description The folder.
                 * @example fldbcO1UuPz8VwnpPx5a9abcef
                 */
                folder_token?: string;
                /**
                 * @description Entries on a page.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Where the last page ended.
                 * @example MTY1NTA3MTA1OXw3MTA4NDc2MDc1NzkyOTI0Nabcef
                 */
                page_token?: string;
                /**
                 * @description The order.
                 * @example EditedTime
                 */
                order_by?: "EditedTime" | "CreatedTime";
                /**
                 * @description Of the order.
                 * @example DESC
                 */
                direction?: "ASC" | "DESC";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Files"];
                };
            };
            400: components["responses"]["Refused"];
            /** @description The folder is another's. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such folder, or it has been deleted. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    listChats: {
        parameters: {
            query?: {
                /**
                 * @description The order.
                 * @example ByActiveTimeDesc
                 */
                sort_type?: "ByCreateTimeAsc" | "ByActiveTimeDesc";
                /**
                 * @description Entries on a page.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Where the last page ended.
                 * @example dmJCRHhpd3JRbGV1VEVNRFFyTitRWDY5
                 */
                page_token?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of chats. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chats"];
                };
            };
            400: components["responses"]["ListRefused"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    sendMessage: {
        parameters: {
            query: {
                /**
                 * @description What receive_id is.
                 * @example open_id
                 */
                receive_id_type: "open_id" | "user_id" | "union_id" | "email" | "chat_id";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    receive_id: string;
                    /** @enum {string} */
                    msg_type: "text" | "post" | "image" | "file" | "audio" | "media" | "sticker" | "interactive" | "share_chat" | "share_user";
                    /** @description JSON in text. */
                    content: string;
                    /** @description The same one within an hour is sent once. */
                    uuid?: string;
                };
            };
        };
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["SendRefused"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}
