// Generated from openapi/providers/microsoft.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask the user to sign in and to consent
         * @description An unknown app or an address that is not registered is told on a page of Microsoft's, and never comes back to the app.
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
    "/token": {
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
         * @description A code lives ten minutes and is good once. Each refresh token brings another; the old one stays good, and is to be forgotten.
         */
        post: operations["token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
            path: {
                /**
                 * @description The message's id; it changes when the message is moved.
                 * @example AAMkAGUAAAwTW09AAA=
                 */
                message_id: string;
            };
            cookie?: never;
        };
        /**
         * A message
         * @description The body comes as HTML, unless the message is plain text.
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
        Token: {
            token_type: string;
            /** @description What was granted, separated by spaces; without `offline_access`. */
            scope?: string;
            /** @description Seconds, chosen at random between 60 and 90 minutes. */
            expires_in: number;
            /** @description Seconds; for when the token service is down. */
            ext_expires_in?: number;
            /** Format: password */
            access_token: string;
            /** Format: password */
            refresh_token?: string;
            id_token?: string;
        };
        TokenError: {
            error: string;
            error_description?: string;
            error_codes?: number[];
            suberror?: string;
            timestamp?: string;
            trace_id?: string;
            correlation_id?: string;
            error_uri?: string;
        };
        UserInfo: {
            sub: string;
            name?: string;
            given_name?: string;
            family_name?: string;
            /** @description An address that wants a token. */
            picture?: string;
            email?: string;
        };
        Problem: {
            error: {
                /** @description Differs by service. */
                code: string;
                /** @description For developers; in whatever language. */
                message: string;
                innerError?: {
                    /** @description More exact, where it is there. */
                    code?: string;
                    date?: string;
                    "request-id"?: string;
                    "client-request-id"?: string;
                };
            };
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
    };
    responses: {
        /** @description The token is missing, unknown, or has ended. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The token lacks a scope, or the user may not do this. The code differs by service. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many calls of this app, user or tenant. */
        TooManyRequests: {
            headers: {
                /**
                 * @description Seconds to wait.
                 * @example 10
                 */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The request does not fit. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing. The code differs by service. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
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
    authorize: {
        parameters: {
            query: {
                /**
                 * @description The app's id.
                 * @example 535fb089-9ff3-47b6-9bfb-4f1264799865
                 */
                client_id: string;
                /**
                 * @description The code flow.
                 * @example code
                 */
                response_type: "code";
                /**
                 * @description As registered.
                 * @example https://app.example.com/callback
                 */
                redirect_uri: string;
                /**
                 * @description Back in the query.
                 * @example query
                 */
                response_mode?: "query";
                /**
                 * @description Separated by spaces; of one resource only.
                 * @example openid User.Read offline_access
                 */
                scope: string;
                /**
                 * @description Comes back unchanged.
                 * @example af0ifjsldkj
                 */
                state?: string;
                /**
                 * @description Comes back in the ID token.
                 * @example n-0S6_WzA2Mj
                 */
                nonce?: string;
                /**
                 * @description PKCE (RFC 7636).
                 * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
                 */
                code_challenge?: string;
                /**
                 * @description How the challenge was made.
                 * @example S256
                 */
                code_challenge_method?: "S256";
                /**
                 * @description What is asked even of a user who is signed in.
                 * @example select_account
                 */
                prompt?: "login" | "none" | "consent" | "select_account";
                /**
                 * @description The user name to fill in.
                 * @example lin@example.com
                 */
                login_hint?: string;
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
                "application/x-www-form-urlencoded": {
                    /** @enum {string} */
                    grant_type: "authorization_code" | "refresh_token";
                    client_id: string;
                    /**
                     * Format: password
                     * @description Not of public clients, which are refused with one.
                     */
                    client_secret?: string;
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
            /** @description Code, refresh token, address or request do not fit. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenError"];
                };
            };
            /** @description The secret is wrong, or the address is not registered. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenError"];
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
            /** @description The claims. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserInfo"];
                };
            };
            401: components["responses"]["Unauthorized"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}
