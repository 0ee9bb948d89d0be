// Generated from openapi/providers/google.yaml by `npm run generate`. Do not edit.
import type { Api } from '../../src/client/api.ts';

export interface paths {
    "/v1/userinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed-in user
         * @description `email` and the names come with their scopes only. `sub` never changes; an address may.
         *
         *     Needs the scope `openid`.
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
    "/calendar/v3/users/me/calendarList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's calendars
         * @description Those in the user's list, shared ones too. `primary` marks the user's own.
         *
         *     Needs the scope `https://www.googleapis.com/auth/calendar.readonly`.
         */
        get: operations["listCalendars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/v3/calendars/{calendarId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events of a calendar
         * @description Repeated events come as one entry, unless `singleEvents` unrolls them. Cancelled ones come with `showDeleted` only.
         *
         *     Needs the scope `https://www.googleapis.com/auth/calendar.readonly`, or `https://www.googleapis.com/auth/calendar.events`.
         */
        get: operations["listEvents"];
        put?: never;
        /**
         * Put an event into a calendar
         * @description Invited people are told when `sendUpdates` says so; some mail may be sent all the same. A whole day has `date` instead of `dateTime`, and ends on the day after.
         *
         *     Needs the scope `https://www.googleapis.com/auth/calendar.events`.
         */
        post: operations["createEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gmail/v1/users/{userId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's messages
         * @description Identifiers only; `getMessage` has the rest. Spam and bin are left out.
         *
         *     Needs the scope `https://www.googleapis.com/auth/gmail.readonly`.
         */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gmail/v1/users/{userId}/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A message
         * @description With `format=raw` the whole of it, in base64url (RFC 2822); else in parts, whose contents are in base64url. An id that is none is 400, an unknown one 404.
         *
         *     Needs the scope `https://www.googleapis.com/auth/gmail.readonly`.
         */
        get: operations["getMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gmail/v1/users/{userId}/messages/send": {
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
         * @description `raw` is a whole message (RFC 2822) in base64url. Gmail puts the user's own address into `From`.
         *
         *     Needs the scope `https://www.googleapis.com/auth/gmail.send`.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v3/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's files
         * @description With `drive.file` only those that the user opened with the app, or that the app made. Without `fields` few members come.
         *
         *     Needs the scope `https://www.googleapis.com/auth/drive.readonly`, or `https://www.googleapis.com/auth/drive.file`.
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
    "/drive/v3/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is known of a file
         * @description Its name, type, size and times; the contents are another matter (`alt=media`), and not described here.
         *
         *     Needs the scope `https://www.googleapis.com/auth/drive.readonly`, or `https://www.googleapis.com/auth/drive.file`.
         */
        get: operations["getFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/me/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's contacts
         * @description Only the members that `personFields` names come, and only where a contact has them.
         *
         *     Needs the scope `https://www.googleapis.com/auth/contacts.readonly`.
         */
        get: operations["listContacts"];
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
        UserInfo: {
            /** @description At most 255 characters. */
            sub: string;
            name?: string;
            given_name?: string;
            family_name?: string;
            /** Format: uri */
            picture?: string;
            email?: string;
            email_verified?: boolean;
            locale?: string;
            /** @description The Workspace domain; absent for private accounts. */
            hd?: string;
            profile?: string;
        };
        Calendar: {
            id: string;
            summary?: string;
            timeZone?: string;
            primary?: boolean;
            /** @enum {string} */
            accessRole?: "freeBusyReader" | "reader" | "writerWithoutPrivateAccess" | "writer" | "owner";
        };
        Event: {
            id: string;
            /** @enum {string} */
            status: "confirmed" | "tentative" | "cancelled";
            /** @description Absent for an event without title. */
            summary?: string;
            description?: string;
            location?: string;
            /** Format: uri */
            htmlLink?: string;
            start?: components["schemas"]["Moment"];
            end?: components["schemas"]["Moment"];
            attendees?: {
                email?: string;
                responseStatus?: string;
            }[];
        };
        Moment: {
            /** Format: date */
            date?: string;
            /** Format: date-time */
            dateTime?: string;
            timeZone?: string;
        };
        NewEvent: {
            summary?: string;
            description?: string;
            location?: string;
            start: components["schemas"]["Moment"];
            end: components["schemas"]["Moment"];
            attendees?: {
                email: string;
            }[];
        };
        Reference: {
            id: string;
            threadId: string;
            labelIds?: string[];
        };
        Message: {
            id: string;
            threadId: string;
            labelIds?: string[];
            snippet?: string;
            /** @description Epoch milliseconds. */
            internalDate?: string;
            /** @description With `format=raw` only. */
            raw?: string;
            payload?: components["schemas"]["Part"];
        };
        Part: {
            mimeType?: string;
            filename?: string;
            headers?: {
                name?: string;
                value?: string;
            }[];
            body?: {
                size?: number;
                data?: string;
                attachmentId?: string;
            };
            parts?: components["schemas"]["Part"][];
        };
        File: {
            kind?: string;
            id?: string;
            name?: string;
            mimeType?: string;
            /** @description Bytes; absent for Google's own formats and folders. */
            size?: string;
            /** Format: date-time */
            modifiedTime?: string;
            /** Format: uri */
            webViewLink?: string;
        };
        Person: {
            resourceName: string;
            etag?: string;
            names?: {
                displayName?: string;
                givenName?: string;
                familyName?: string;
            }[];
            emailAddresses?: {
                value?: string;
                type?: string;
            }[];
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
         * @description The `nextPageToken` of the page before.
         * @example CiAKGjBpNDd2Nmp2Zml2cXRwYjBpOXA
         */
        PageToken: string;
        /**
         * @description `me`, or the user's address.
         * @example me
         */
        UserId: string;
    };
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
            /** @description The claims. */
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
    listCalendars: {
        parameters: {
            query?: {
                /**
                 * @description Entries on a page.
                 * @example 50
                 */
                maxResults?: number;
                /**
                 * @description The `nextPageToken` of the page before.
                 * @example CiAKGjBpNDd2Nmp2Zml2cXRwYjBpOXA
                 */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of calendars. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kind?: string;
                        nextPageToken?: string;
                        items: components["schemas"]["Calendar"][];
                    };
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
                 * @description Events that end after this moment.
                 * @example 2026-11-22T00:00:00Z
                 */
                timeMin?: string;
                /**
                 * @description Events that begin before this moment.
                 * @example 2026-11-29T00:00:00Z
                 */
                timeMax?: string;
                /**
                 * @description Repeated events one by one.
                 * @example true
                 */
                singleEvents?: boolean;
                /**
                 * @description `startTime` needs `singleEvents`.
                 * @example startTime
                 */
                orderBy?: "startTime" | "updated";
                /**
                 * @description Words to look for.
                 * @example planning
                 */
                q?: string;
                /**
                 * @description Entries on a page.
                 * @example 50
                 */
                maxResults?: number;
                /**
                 * @description The `nextPageToken` of the page before.
                 * @example CiAKGjBpNDd2Nmp2Zml2cXRwYjBpOXA
                 */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /**
                 * @description The calendar's id, or `primary`.
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
                    "application/json": {
                        kind?: string;
                        summary?: string;
                        timeZone?: string;
                        nextPageToken?: string;
                        items: components["schemas"]["Event"][];
                    };
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createEvent: {
        parameters: {
            query?: {
                /**
                 * @description Who is told.
                 * @example all
                 */
                sendUpdates?: "all" | "externalOnly" | "none";
            };
            header?: never;
            path: {
                /**
                 * @description The calendar's id, or `primary`.
                 * @example primary
                 */
                calendarId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEvent"];
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
    listMessages: {
        parameters: {
            query?: {
                /**
                 * @description As in Gmail's search field.
                 * @example is:unread newer_than:2d
                 */
                q?: string;
                /**
                 * @description Messages that have all of these labels.
                 * @example [
                 *       "INBOX"
                 *     ]
                 */
                labelIds?: string[];
                /**
                 * @description Entries on a page.
                 * @example 20
                 */
                maxResults?: number;
                /**
                 * @description The `nextPageToken` of the page before.
                 * @example CiAKGjBpNDd2Nmp2Zml2cXRwYjBpOXA
                 */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /**
                 * @description `me`, or the user's address.
                 * @example me
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages; `messages` is absent where there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        messages?: components["schemas"]["Reference"][];
                        nextPageToken?: string;
                        resultSizeEstimate?: number;
                    };
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getMessage: {
        parameters: {
            query?: {
                /**
                 * @description How much of it.
                 * @example full
                 */
                format?: "minimal" | "full" | "raw" | "metadata";
            };
            header?: never;
            path: {
                /**
                 * @description `me`, or the user's address.
                 * @example me
                 */
                userId: components["parameters"]["UserId"];
                /**
                 * @description The message's id.
                 * @example 18c2f0a7d9e1b3c4
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
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
    sendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `me`, or the user's address.
                 * @example me
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    raw: string;
                    /** @description To answer in a thread; `References` and the subject must fit, too. */
                    threadId?: string;
                };
            };
        };
        responses: {
            /** @description It was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reference"];
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
                 * @description A query in Drive's own language.
                 * @example name contains 'report' and trashed = false
                 */
                q?: string;
                /**
                 * @description The members to answer.
                 * @example nextPageToken,files(id,name,mimeType)
                 */
                fields?: string;
                /**
                 * @description Members to sort by, separated by commas.
                 * @example modifiedTime desc
                 */
                orderBy?: string;
                /**
                 * @description Entries on a page; without, all of the user's own may come at once.
                 * @example 50
                 */
                pageSize?: number;
                /**
                 * @description The `nextPageToken` of the page before.
                 * @example CiAKGjBpNDd2Nmp2Zml2cXRwYjBpOXA
                 */
                pageToken?: components["parameters"]["PageToken"];
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
                    "application/json": {
                        kind?: string;
                        nextPageToken?: string;
                        incompleteSearch?: boolean;
                        files: components["schemas"]["File"][];
                    };
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getFile: {
        parameters: {
            query?: {
                /**
                 * @description The members to answer.
                 * @example id,name,mimeType,size,modifiedTime,webViewLink
                 */
                fields?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The file's id.
                 * @example 1dyUEebJaFnWa3Z4n0BFMVAXQ7mfUH11g
                 */
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listContacts: {
        parameters: {
            query: {
                /**
                 * @description The members to answer, separated by commas.
                 * @example names,emailAddresses
                 */
                personFields: string;
                /**
                 * @description The order.
                 * @example FIRST_NAME_ASCENDING
                 */
                sortOrder?: "LAST_MODIFIED_ASCENDING" | "LAST_MODIFIED_DESCENDING" | "FIRST_NAME_ASCENDING" | "LAST_NAME_ASCENDING";
                /**
                 * @description Entries on a page.
                 * @example 50
                 */
                pageSize?: number;
                /**
                 * @description The `nextPageToken` of the page before.
                 * @example CiAKGjBpNDd2Nmp2Zml2cXRwYjBpOXA
                 */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of contacts; `connections` is absent where there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        connections?: components["schemas"]["Person"][];
                        nextPageToken?: string;
                        totalPeople?: number;
                        totalItems?: number;
                    };
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
}

/** Google for `createGateway().app()`. */
const api: Api<paths> = { id: 'google', operations: {} };
export default api;
