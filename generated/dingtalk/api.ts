// Generated from openapi/providers/dingtalk.yaml by `npm run generate`. Do not edit.
import type { Api } from '../../src/client/api.ts';

export interface paths {
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
         *
         *     Needs the scope `openid`.
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
            path?: never;
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
}

/** DingTalk for `createGateway().app()`. */
const api: Api<paths> = { id: 'dingtalk', operations: {} };
export default api;
