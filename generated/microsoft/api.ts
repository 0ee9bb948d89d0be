// Generated from openapi/providers/microsoft.yaml by `npm run generate`. Do not edit.
import type { Api } from '../../src/client/api.ts';

export interface paths {
    "/userinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed-in user, in OpenID Connect's words
         * @description What the ID token says, too. `sub` is the user's at this app alone, and not the `id` of `getMe`.
         *
         *     Needs the scope `openid` and `email`.
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
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed-in user
         * @description `id` never changes. `mail` may be null, in particular of personal accounts; `userPrincipalName` looks like an address, and need not be one.
         *
         *     Needs the scope `User.Read`.
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
    "/me/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's messages
         * @description Of all folders, those of deleted and junk mail included. `@odata.nextLink` is the address of the next page.
         *
         *     Needs the scope `Mail.Read`.
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
    "/me/messages/{message_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A message
         * @description The body comes as HTML, unless the message is plain text.
         *
         *     Needs the scope `Mail.Read`.
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
    "/me/sendMail": {
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
         * @description It was taken, not delivered, when the answer comes. A copy goes to the folder of sent mail, unless `saveToSentItems` is false.
         *
         *     Needs the scope `Mail.Send`.
         */
        post: operations["sendMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/calendarView": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happens between two moments
         * @description Repeated events one by one. Times come in UTC, unless the header `Prefer` asks for a zone.
         *
         *     Needs the scope `Calendars.Read`, or `Calendars.ReadWrite`.
         */
        get: operations["listCalendarView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put an event into the user's calendar
         * @description Attendees get an invitation.
         *
         *     Needs the scope `Calendars.ReadWrite`.
         */
        post: operations["createEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's contacts
         * @description Those of the default folder. `@odata.nextLink` is the address of the next page.
         *
         *     Needs the scope `Contacts.Read`.
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
    "/me/drive/root/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Files and folders at the top of the user's OneDrive
         * @description A folder has the member `folder`, a file the member `file`. A user without OneDrive is 404. `@odata.nextLink` is the address of the next page.
         *
         *     Needs the scope `Files.Read`.
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        UserInfo: {
            sub: string;
            name?: string;
            given_name?: string;
            family_name?: string;
            /** @description An address that wants a token. */
            picture?: string;
            email?: string;
        };
        User: {
            "@odata.context"?: string;
            /** @description A UUID of work and school accounts, 16 hexadecimal digits of personal ones. */
            id: string;
            displayName?: string | null;
            givenName?: string | null;
            surname?: string | null;
            jobTitle?: string | null;
            mail?: string | null;
            mobilePhone?: string | null;
            businessPhones?: string[];
            officeLocation?: string | null;
            preferredLanguage?: string | null;
            userPrincipalName?: string;
        };
        Message: {
            id: string;
            subject?: string | null;
            /** Format: date-time */
            receivedDateTime?: string;
            isRead?: boolean;
            /** @description 255 characters at most. */
            bodyPreview?: string;
            body?: components["schemas"]["Body"];
            from?: components["schemas"]["Recipient"];
            toRecipients?: components["schemas"]["Recipient"][];
        };
        Body: {
            /** @enum {string} */
            contentType?: "text" | "html";
            content?: string;
        };
        Recipient: {
            emailAddress?: {
                name?: string;
                address?: string;
            };
        };
        Event: {
            id: string;
            subject?: string | null;
            isAllDay?: boolean;
            /** Format: uri */
            webLink?: string;
            start?: components["schemas"]["Moment"];
            end?: components["schemas"]["Moment"];
            attendees?: components["schemas"]["Attendee"][];
        };
        Moment: {
            /** @description Without an offset. */
            dateTime: string;
            timeZone: string;
        };
        Attendee: {
            /** @enum {string} */
            type?: "required" | "optional" | "resource";
            emailAddress?: {
                name?: string;
                address?: string;
            };
        };
        NewEvent: {
            subject?: string;
            body?: components["schemas"]["Body"];
            isAllDay?: boolean;
            start: components["schemas"]["Moment"];
            end: components["schemas"]["Moment"];
            attendees?: components["schemas"]["Attendee"][];
        };
        Contact: {
            id: string;
            displayName?: string | null;
            emailAddresses?: {
                name?: string | null;
                address?: string | null;
            }[];
            mobilePhone?: string | null;
        };
        Item: {
            id: string;
            name?: string;
            /**
             * Format: int64
             * @description Bytes.
             */
            size?: number;
            /** Format: date-time */
            lastModifiedDateTime?: string;
            /** Format: uri */
            webUrl?: string;
            folder?: {
                childCount?: number;
            };
            file?: {
                mimeType?: string;
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
         * @description The member to sort by.
         * @example receivedDateTime desc
         */
        OrderBy: string;
        /**
         * @description The members to answer, separated by commas.
         * @example id,subject
         */
        Select: string;
        /**
         * @description Entries on a page.
         * @example 25
         */
        Top: number;
        /**
         * @description Entries to leave out.
         * @example 25
         */
        Skip: number;
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
    getMe: {
        parameters: {
            query?: {
                /**
                 * @description The members to answer, separated by commas; few come without.
                 * @example id,displayName,mail,userPrincipalName
                 */
                $select?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
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
                 * @description A condition in OData's language.
                 * @example isRead eq false
                 */
                $filter?: string;
                /**
                 * @description The member to sort by.
                 * @example receivedDateTime desc
                 */
                $orderby?: components["parameters"]["OrderBy"];
                /**
                 * @description The members to answer, separated by commas.
                 * @example id,subject
                 */
                $select?: components["parameters"]["Select"];
                /**
                 * @description Entries on a page.
                 * @example 25
                 */
                $top?: components["parameters"]["Top"];
                /**
                 * @description Entries to leave out.
                 * @example 25
                 */
                $skip?: components["parameters"]["Skip"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        "@odata.nextLink"?: string;
                        value: components["schemas"]["Message"][];
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
                 * @description The members to answer, separated by commas.
                 * @example id,subject
                 */
                $select?: components["parameters"]["Select"];
            };
            header?: never;
            path: {
                /**
                 * @description The message's id; it changes when the message is moved.
                 * @example AAMkAGUAAAwTW09AAA=
                 */
                message_id: string;
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
    sendMail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    message: {
                        subject?: string;
                        body?: components["schemas"]["Body"];
                        toRecipients: components["schemas"]["Recipient"][];
                        ccRecipients?: components["schemas"]["Recipient"][];
                    };
                    /** @default true */
                    saveToSentItems?: boolean;
                };
            };
        };
        responses: {
            /** @description It was taken. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listCalendarView: {
        parameters: {
            query: {
                /**
                 * @description The beginning (ISO 8601); UTC without an offset.
                 * @example 2026-11-23T00:00:00Z
                 */
                startDateTime: string;
                /**
                 * @description The end.
                 * @example 2026-11-30T00:00:00Z
                 */
                endDateTime: string;
                /**
                 * @description Entries on a page.
                 * @example 25
                 */
                $top?: components["parameters"]["Top"];
                /**
                 * @description Entries to leave out.
                 * @example 25
                 */
                $skip?: components["parameters"]["Skip"];
            };
            header?: {
                /**
                 * @description The time zone of the answer.
                 * @example outlook.timezone="China Standard Time"
                 */
                Prefer?: string;
            };
            path?: never;
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
                        "@odata.nextLink"?: string;
                        value: components["schemas"]["Event"][];
                    };
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
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEvent"];
            };
        };
        responses: {
            /** @description The new event. */
            201: {
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
    listContacts: {
        parameters: {
            query?: {
                /**
                 * @description The members to answer, separated by commas.
                 * @example id,subject
                 */
                $select?: components["parameters"]["Select"];
                /**
                 * @description Entries on a page.
                 * @example 25
                 */
                $top?: components["parameters"]["Top"];
                /**
                 * @description Entries to leave out.
                 * @example 25
                 */
                $skip?: components["parameters"]["Skip"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of contacts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        "@odata.nextLink"?: string;
                        value: components["schemas"]["Contact"][];
                    };
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
                 * @description The members to answer, separated by commas.
                 * @example id,subject
                 */
                $select?: components["parameters"]["Select"];
                /**
                 * @description Entries on a page, 200 without.
                 * @example 25
                 */
                $top?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of files and folders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        "@odata.nextLink"?: string;
                        value: components["schemas"]["Item"][];
                    };
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
}

/** Microsoft for `createGateway().app()`. */
const api: Api<paths> = { id: 'microsoft', operations: {} };
export default api;
