// Generated from openapi/providers/feishu.yaml by `npm run generate`. Do not edit.
import type { Api } from '../../src/client/api.ts';

export interface paths {
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
         *
         *     Needs the scope `calendar:calendar:readonly`, or `calendar:calendar:read`.
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
            path?: never;
            cookie?: never;
        };
        /**
         * Events
         * @description `start_time` and `end_time` go together, and not with a `sync_token`; what is more than `page_size` is cut off then, for there are no
         *     pages. Pages come with `anchor_time` only. The last one has a `sync_token`, which asks for what changed since.
         *     Unverified: whether the permission calendar:calendar is enough.
         *
         *     Needs the scope `calendar:calendar:readonly`, or `calendar:calendar.event:read`.
         */
        get: operations["listEvents"];
        put?: never;
        /**
         * Create an event
         * @description Attendees are added by another operation.
         *
         *     Needs the scope `calendar:calendar`, or `calendar:calendar.event:create`.
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
         *
         *     Needs the scope `drive:drive:readonly`, or `space:document:retrieve`.
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
         *
         *     Needs the scope `im:chat:readonly`, or `im:chat:read`.
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
}

/** Feishu and Lark for `createGateway().app()`. */
const api: Api<paths> = { id: 'feishu', operations: {} };
export default api;
