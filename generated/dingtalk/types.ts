// Generated from openapi/providers/dingtalk.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/oauth2/auth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask the user to sign in
         * @description Shows a code to scan, or asks DingTalk on the same computer. An address that is not registered is refused on the page. The code lives
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
    "/v1.0/oauth2/userAccessToken": {
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
         * @description A code and a refresh token are good once. `corpId` comes with the scope `corpid`.
         */
        post: operations["token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/oauth2/accessToken": {
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
         * @description Lives two hours; asked for again, the same one is given.
         */
        post: operations["appToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contact/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's card
         * @description Needs the app's permission Contact.User.Read; the telephone number needs Contact.User.mobile, too. `email` is there for those who
         *     have one in their card.
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
    "/v1.0/contact/users/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Members by name
         * @description By name, pinyin or English name; answers with the members' userIds. Needs the permission qyapi_addresslist_search. Unverified: the
         *     largest page, and whether every company's own app may call it; an older version of DingTalk's page denies it.
         */
        post: operations["searchUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/calendar/users/{userId}/calendars/{calendarId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Whose calendar: a unionId.
                 * @example z21HjQliSzpw0YWCNxmii6wiEiE
                 */
                userId: string;
                /**
                 * @description The calendar; `primary` is the main one.
                 * @example primary
                 */
                calendarId: string;
            };
            cookie?: never;
        };
        /**
         * Events
         * @description Of events that come again, past ones alone are told. Needs the permission Calendar.Event.Read.
         */
        get: operations["listEvents"];
        put?: never;
        /**
         * Create an event
         * @description Attendees are told in DingTalk. Needs the permission Calendar.Event.Write.
         */
        post: operations["createEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/todo/users/{unionId}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a task
         * @description In the list of the user. Needs the permission Todo.Todo.Write.
         */
        post: operations["createTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/robot/oToMessages/batchSend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message of the app's robot
         * @description To up to 20 members, by userId. `msgParam` is JSON in text, and its members go by `msgKey`. Whom it did not reach is told in the answer.
         *     Needs a robot in the app, and the permission qyapi_robot_sendmsg.
         */
        post: operations["sendRobotMessages"];
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
            accessToken: string;
            /** Format: password */
            refreshToken?: string;
            /** @description Seconds. */
            expireIn?: number | string;
            /** @description The company that the user chose. */
            corpId?: string;
        };
        Problem: {
            code: string;
            message?: string;
            requestid?: string;
            accessdenieddetail?: {
                requiredScopes?: string[];
            };
        };
        Me: {
            nick?: string;
            avatarUrl?: string;
            mobile?: string;
            /** @description The country's telephone code. */
            stateCode?: string;
            email?: string;
            loginEmail?: string;
            /** @description The user, for this app. */
            openId?: string;
            /** @description The user, for all apps of the developer. */
            unionId: string;
            visitor?: boolean;
        };
        Found: {
            hasMore?: boolean;
            totalCount?: number;
            list: string[];
        };
        Events: {
            events?: components["schemas"]["Event"][];
            nextToken?: string;
            syncToken?: string;
        };
        Event: {
            id: string;
            summary?: string;
            description?: string;
            status?: string;
            isAllDay?: boolean;
            start?: components["schemas"]["Moment"];
            end?: components["schemas"]["Moment"];
            attendees?: {
                id?: string;
                displayName?: string;
                responseStatus?: string;
            }[];
        };
        /** @description A day (`date`), or a time with its zone. */
        Moment: {
            date?: string;
            dateTime?: string;
            timeZone?: string;
        };
        Task: {
            id: string;
            subject?: string;
            description?: string;
            /** Format: int64 */
            dueTime?: number;
            executorIds?: string[];
            participantIds?: string[];
            sourceId?: string;
            done?: boolean;
            /**
             * Format: int64
             * @description Epoch milliseconds.
             */
            createdTime?: number;
        };
        Sent: {
            /** @description Asks about the message later. */
            processQueryKey?: string;
            invalidStaffIdList?: string[];
            flowControlledStaffIdList?: string[];
            filteredStaffIdList?: string[];
        };
    };
    responses: {
        /** @description The app may not be used. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description DingTalk failed. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The token is no good, or the request does not fit. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description A permission is missing, the caller's address is strange, or there were too many calls. */
        Forbidden: {
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
                 * @description Where to come back; a registered address.
                 * @example https://app.example.com/callback
                 */
                redirect_uri: string;
                /** @description Always code. */
                response_type: "code";
                /**
                 * @description The app's Client ID (AppKey).
                 * @example dingk3v9x0qm7ztlw2pa
                 */
                client_id: string;
                /**
                 * @description `openid`, or `openid corpid`.
                 * @example openid corpid
                 */
                scope: string;
                /**
                 * @description Comes back unchanged.
                 * @example af0ifjsldkj
                 */
                state?: string;
                /**
                 * @description Always consent.
                 * @example consent
                 */
                prompt: "consent";
                /**
                 * @description The company to sign in to, with the scope corpid.
                 * @example ding5f0c1e7b2a9d4836
                 */
                corpId?: string;
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
                    clientId: string;
                    /** Format: password */
                    clientSecret: string;
                    /** @enum {string} */
                    grantType: "authorization_code" | "refresh_token";
                    /** Format: password */
                    code?: string;
                    /** Format: password */
                    refreshToken?: string;
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
                    "application/json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["Failed"];
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
                    appKey: string;
                    /** Format: password */
                    appSecret: string;
                };
            };
        };
        responses: {
            /** @description The token. */
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
                    "application/json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Failed"];
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
            /** @description The card. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Failed"];
        };
    };
    searchUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    queryWord: string;
                    offset: number;
                    size: number;
                    /**
                     * @description 1: the whole name has to agree.
                     * @enum {integer}
                     */
                    fullMatchField?: 1;
                };
            };
        };
        responses: {
            /** @description The members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Found"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Failed"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /**
                 * @description From when on.
                 * @example 2026-11-22T00:00:00+08:00
                 */
                timeMin?: string;
                /**
                 * @description Until when.
                 * @example 2026-11-29T00:00:00+08:00
                 */
                timeMax?: string;
                /**
                 * @description Entries on a page.
                 * @example 50
                 */
                maxResults?: number;
                /**
                 * @description Whether deleted events are told, too.
                 * @example false
                 */
                showDeleted?: boolean;
                /**
                 * @description Only what changed since it was given.
                 * @example cnNTbW1YbxxxxdEgvdlQrQT08
                 */
                syncToken?: string;
                /**
                 * @description Where the last page ended.
                 * @example cnNTbW1YbxxxxdEgvdlQrQT09
                 */
                nextToken?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Whose calendar: a unionId.
                 * @example z21HjQliSzpw0YWCNxmii6wiEiE
                 */
                userId: string;
                /**
                 * @description The calendar; `primary` is the main one.
                 * @example primary
                 */
                calendarId: string;
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
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Failed"];
        };
    };
    createEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Whose calendar: a unionId.
                 * @example z21HjQliSzpw0YWCNxmii6wiEiE
                 */
                userId: string;
                /**
                 * @description The calendar; `primary` is the main one.
                 * @example primary
                 */
                calendarId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    summary: string;
                    description?: string;
                    start: components["schemas"]["Moment"];
                    end: components["schemas"]["Moment"];
                    isAllDay?: boolean;
                    attendees?: {
                        /** @description A unionId. */
                        id: string;
                        isOptional?: boolean;
                    }[];
                    location?: {
                        displayName?: string;
                    };
                    reminders?: {
                        /** @enum {string} */
                        method?: "dingtalk";
                        minutes?: number;
                    }[];
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
                    "application/json": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Failed"];
        };
    };
    createTask: {
        parameters: {
            query?: {
                /**
                 * @description Who does it: a unionId.
                 * @example z21HjQliSzpw0YWCNxmii6wiEiE
                 */
                operatorId?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Whose task.
                 * @example z21HjQliSzpw0YWCNxmii6wiEiE
                 */
                unionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    subject: string;
                    description?: string;
                    /**
                     * Format: int64
                     * @description Epoch milliseconds.
                     */
                    dueTime?: number;
                    /** @description UnionIds. */
                    executorIds?: string[];
                    participantIds?: string[];
                    /** @description An id of your own; the same one twice is refused. */
                    sourceId?: string;
                    /** @enum {integer} */
                    priority?: 10 | 20 | 30 | 40;
                    detailUrl?: {
                        appUrl?: string;
                        pcUrl?: string;
                    };
                };
            };
        };
        responses: {
            /** @description The new task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description The token is no good, the request does not fit, or there were too many tasks for the user or the company. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Failed"];
        };
    };
    sendRobotMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The robot's code. */
                    robotCode: string;
                    userIds: string[];
                    /** @description sampleText, sampleMarkdown, sampleLink and others. */
                    msgKey: string;
                    /** @description JSON in text. */
                    msgParam: string;
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
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Failed"];
        };
    };
}
