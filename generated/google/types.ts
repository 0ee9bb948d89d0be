// Generated from openapi/providers/google.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/o/oauth2/v2/auth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask the user to sign in and to consent
         * @description Most mistakes of the app's (an unknown client, an address that is not registered, a scope that does not exist) are told on a page
         *     of Google's, and never come back to the app.
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
         * Get tokens for a code, or a new access token for a refresh token
         * @description A code is good once, for minutes. A refresh token ends when the user withdraws, when it was not used for six months, when the user
         *     has a hundred newer ones of the same app, and after seven days while the app is published as "Testing".
         */
        post: operations["token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokeninfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whose an access token is
         * @description Meant for tests, says Google, and may be throttled. Anybody may ask.
         */
        get: operations["getTokenInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a token, and the user's consent
         * @description Of an access token or a refresh token; both end, and so does all that the user granted the app.
         */
        post: operations["revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
            path: {
                /**
                 * @description The calendar's id, or `primary`.
                 * @example primary
                 */
                calendarId: string;
            };
            cookie?: never;
        };
        /**
         * Events of a calendar
         * @description Repeated events come as one entry, unless `singleEvents` unrolls them. Cancelled ones come with `showDeleted` only.
         */
        get: operations["listEvents"];
        put?: never;
        /**
         * Put an event into a calendar
         * @description Invited people are told when `sendUpdates` says so; some mail may be sent all the same. A whole day has `date` instead of `dateTime`, and ends on the day after.
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
            path: {
                /**
                 * @description `me`, or the user's address.
                 * @example me
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * The user's messages
         * @description Identifiers only; `getMessage` has the rest. Spam and bin are left out.
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
        /**
         * A message
         * @description With `format=raw` the whole of it, in base64url (RFC 2822); else in parts, whose contents are in base64url. An id that is none is 400, an unknown one 404.
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
            path: {
                /**
                 * @description `me`, or the user's address.
                 * @example me
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message
         * @description `raw` is a whole message (RFC 2822) in base64url. Gmail puts the user's own address into `From`.
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
            path: {
                /**
                 * @description The file's id.
                 * @example 1dyUEebJaFnWa3Z4n0BFMVAXQ7mfUH11g
                 */
                fileId: string;
            };
            cookie?: never;
        };
        /**
         * What is known of a file
         * @description Its name, type, size and times; the contents are another matter (`alt=media`), and not described here.
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
        Token: {
            /** Format: password */
            access_token: string;
            /** @description Seconds. */
            expires_in: number;
            /** Format: password */
            refresh_token?: string;
            /** @description Seconds; of apps in testing, and where the user limited the time. */
            refresh_token_expires_in?: number;
            /** @description What was granted, separated by spaces. */
            scope?: string;
            token_type: string;
            id_token?: string;
        };
        OAuthError: {
            error: string;
            error_description?: string;
            /** @description As `invalid_rapt`, where an organization wants its people to sign in again. */
            error_subtype?: string;
        };
        TokenInfo: {
            azp?: string;
            /** @description The app that the token is for. */
            aud: string;
            /** @description With the scope `openid` only. */
            sub?: string;
            scope: string;
            /** @description Epoch seconds. */
            exp: string;
            /** @description Seconds. */
            expires_in: string;
            email?: string;
            email_verified?: string;
            access_type?: string;
        };
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
        Problem: {
            error: {
                /** @description The HTTP status. */
                code: number;
                message: string;
                /** @description A word of google.rpc.Code; older answers lack it. */
                status?: string;
                errors?: {
                    domain?: string;
                    reason?: string;
                    message?: string;
                    location?: string;
                    locationType?: string;
                }[];
                details?: {
                    "@type"?: string;
                    reason?: string;
                    domain?: string;
                }[];
            };
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
        /** @description The token may not do this, the API is not switched on in the app's project, or a quota is used up. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description A quota is used up; waiting twice as long each time is what Google asks for. */
        TooManyRequests: {
            headers: {
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
        /** @description There is no such thing, or the user may not see it. */
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
    authorize: {
        parameters: {
            query: {
                /**
                 * @description The app's id.
                 * @example 812741506391-k5q2f.apps.googleusercontent.com
                 */
                client_id: string;
                /**
                 * @description Exactly as registered.
                 * @example https://app.example.com/callback
                 */
                redirect_uri: string;
                /**
                 * @description The code flow.
                 * @example code
                 */
                response_type: "code";
                /**
                 * @description Separated by spaces.
                 * @example openid https://www.googleapis.com/auth/userinfo.email
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
                 * @description `offline` for a refresh token.
                 * @example offline
                 */
                access_type?: "online" | "offline";
                /**
                 * @description `consent` shows the consent page again, which is what brings a refresh token.
                 * @example consent
                 */
                prompt?: "none" | "consent" | "select_account";
                /**
                 * @description An e-mail address, or a `sub`.
                 * @example lin@example.com
                 */
                login_hint?: string;
                /**
                 * @description Shows accounts of this Workspace domain only. A hint: whoever relies on it checks `hd` in the ID token.
                 * @example example.com
                 */
                hd?: string;
                /**
                 * @description Adds what the user granted this app before.
                 * @example true
                 */
                include_granted_scopes?: "true";
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
                    /** Format: password */
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
            /** @description Tokens. Refreshing brings no new refresh token. */
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
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The app is unknown, or its secret is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
        };
    };
    getTokenInfo: {
        parameters: {
            query: {
                /**
                 * @description The token.
                 * @example ya29.a0AfB_byC7kfU2rQx9
                 */
                access_token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is good. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenInfo"];
                };
            };
            /** @description The token is unknown, has ended or was revoked. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
        };
    };
    revoke: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /** Format: password */
                    token: string;
                };
            };
        };
        responses: {
            /** @description It has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            /** @description The token is unknown, has ended or was revoked. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
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
            /** @description The token is missing, unknown, or has ended. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}
