// Generated from openapi/providers/slack.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/oauth/v2/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask the user to choose a workspace and to authorize the app
         * @description An app that is not distributed works in its own workspace only. Where an administrator has to approve apps, the user cannot go on.
         *     Mistakes of the app's are told on a page of Slack's, and never come back to the app.
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
    "/oauth.v2.access": {
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
         * @description Refuses with 200. A code is good once, for minutes.
         */
        post: operations["token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * End a token
         * @description The one that it is called with. The app stays in the workspace.
         */
        get: operations["revoke"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openid.connect.userInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed-in user
         * @description Address, names and picture come with their scopes only. `sub` is the user's id in the workspace.
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
    "/users.info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A person of the workspace
         * @description The address comes with the scope `users:read.email` only.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The people of the workspace
         * @description Bots and people who have left are among them.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Channels of the workspace
         * @description Public ones, unless `types` asks for others, each kind of which has a scope of its own (`groups:read`, `im:read`, `mpim:read`).
         */
        get: operations["listConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations.history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Messages of a channel
         * @description Newest first, without the answers in threads. Apps that are sold outside of Slack's directory may call it once a minute, for 15 messages.
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
    "/chat.postMessage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a message
         * @description As the user. One message a second in a channel is what Slack allows; too many in the workspace are told with 200.
         */
        post: operations["postMessage"];
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
        Problem: {
            /** @constant */
            ok: false;
            error: string;
            /** @description With `missing_scope`: what would do. */
            needed?: string;
            /** @description With `missing_scope`: what the token has. */
            provided?: string;
            response_metadata?: {
                messages?: string[];
            };
        };
        Token: {
            /** @constant */
            ok: true;
            app_id?: string;
            authed_user?: {
                id: string;
                /** @description Separated by commas. */
                scope?: string;
                /** Format: password */
                access_token?: string;
                token_type?: string;
                /** Format: password */
                refresh_token?: string;
                /** @description Seconds; absent for a token that does not end. */
                expires_in?: number;
            };
            /**
             * Format: password
             * @description Of a bot, or the refreshed one of a user.
             */
            access_token?: string;
            /** @enum {string} */
            token_type?: "bot" | "user";
            /** Format: password */
            refresh_token?: string;
            /** @description Seconds. */
            expires_in?: number;
            scope?: string;
            team?: {
                id?: string;
                name?: string;
            } | null;
            enterprise?: {
                id?: string;
                name?: string;
            } | null;
            is_enterprise_install?: boolean;
        };
        UserInfo: {
            /** @constant */
            ok: true;
            sub: string;
            "https://slack.com/user_id"?: string;
            "https://slack.com/team_id"?: string;
            email?: string;
            email_verified?: boolean;
            /** @description Epoch seconds. */
            date_email_verified?: number;
            name?: string;
            /** Format: uri */
            picture?: string;
            given_name?: string;
            family_name?: string;
            locale?: string;
            "https://slack.com/team_name"?: string;
            "https://slack.com/team_domain"?: string;
        };
        User: {
            id: string;
            team_id?: string;
            name?: string;
            real_name?: string;
            deleted?: boolean;
            is_bot?: boolean;
            tz?: string | null;
            profile?: {
                display_name?: string;
                email?: string;
                image_72?: string;
            };
        };
        UserPage: {
            /** @constant */
            ok: true;
            members: components["schemas"]["User"][];
            response_metadata?: components["schemas"]["PageInfo"];
        };
        PageInfo: {
            /** @description Empty at the end. */
            next_cursor?: string;
        };
        ChannelPage: {
            /** @constant */
            ok: true;
            channels: components["schemas"]["Channel"][];
            response_metadata?: components["schemas"]["PageInfo"];
        };
        Channel: {
            id: string;
            /** @description Direct messages have none. */
            name?: string;
            is_channel?: boolean;
            is_private?: boolean;
            is_archived?: boolean;
            is_member?: boolean;
            num_members?: number;
        };
        MessagePage: {
            /** @constant */
            ok: true;
            messages: components["schemas"]["Message"][];
            has_more?: boolean;
            response_metadata?: components["schemas"]["PageInfo"];
        };
        Message: {
            type?: string;
            subtype?: string;
            user?: string;
            text?: string;
            /** @description Epoch seconds with a fraction; the message's id in its channel. */
            ts: string;
            thread_ts?: string;
        };
        Posted: {
            /** @constant */
            ok: true;
            channel: string;
            ts: string;
            message?: components["schemas"]["Message"];
        };
    };
    responses: {
        /** @description Too many calls of this method in this workspace. */
        TooManyRequests: {
            headers: {
                /**
                 * @description Seconds to wait.
                 * @example 30
                 */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description The `next_cursor` of the page before.
         * @example dGVhbTpDMDYxRkE1UEI=
         */
        Cursor: string;
        /**
         * @description Entries on a page at most.
         * @example 100
         */
        Limit: number;
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
                 * @example 3336676.569200954261
                 */
                client_id: string;
                /**
                 * @description What the user's token may do, separated by commas.
                 * @example [
                 *       "openid",
                 *       "profile",
                 *       "email"
                 *     ]
                 */
                user_scope?: string[];
                /**
                 * @description A registered address, or one below it; https.
                 * @example https://app.example.com/callback
                 */
                redirect_uri?: string;
                /**
                 * @description Comes back unchanged.
                 * @example af0ifjsldkj
                 */
                state?: string;
                /**
                 * @description The workspace to offer.
                 * @example T012AB3C4
                 */
                team?: string;
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
                    grant_type?: "authorization_code" | "refresh_token";
                    client_id: string;
                    /** Format: password */
                    client_secret: string;
                    /** Format: password */
                    code?: string;
                    /** Format: uri */
                    redirect_uri?: string;
                    /** Format: password */
                    refresh_token?: string;
                };
            };
        };
        responses: {
            /** @description Tokens, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"] | components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    revoke: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It has ended, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                        revoked?: boolean;
                        error?: string;
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
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
            /** @description The claims, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserInfo"] | components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getUser: {
        parameters: {
            query: {
                /**
                 * @description The person's id.
                 * @example U0R7WEIZ2
                 */
                user: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        ok: true;
                        user: components["schemas"]["User"];
                    } | components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description The `next_cursor` of the page before.
                 * @example dGVhbTpDMDYxRkE1UEI=
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Entries on a page at most.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of people, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"] | components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    listConversations: {
        parameters: {
            query?: {
                /**
                 * @description The kinds to list.
                 * @example [
                 *       "public_channel"
                 *     ]
                 */
                types?: ("public_channel" | "private_channel" | "mpim" | "im")[];
                /**
                 * @description Leaves archived ones out.
                 * @example true
                 */
                exclude_archived?: boolean;
                /**
                 * @description The `next_cursor` of the page before.
                 * @example dGVhbTpDMDYxRkE1UEI=
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Entries on a page at most.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of channels, or what was wrong. A page may hold fewer than asked for, and even none, before the end. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelPage"] | components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    listMessages: {
        parameters: {
            query: {
                /**
                 * @description The channel's id.
                 * @example C012AB3CD
                 */
                channel: string;
                /**
                 * @description Only messages after this `ts`.
                 * @example 1795334400.000000
                 */
                oldest?: string;
                /**
                 * @description Only messages before this `ts`.
                 * @example 1795420800.000000
                 */
                latest?: string;
                /**
                 * @description The `next_cursor` of the page before.
                 * @example dGVhbTpDMDYxRkE1UEI=
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Entries on a page at most.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"] | components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    postMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The id of a channel, or of a person to write to. */
                    channel: string;
                    /** @description In Slack's own markup; with `blocks` what notifications show. */
                    text?: string;
                    /** @description The `ts` of the message to answer. */
                    thread_ts?: string;
                    blocks?: Record<string, unknown>[];
                };
            };
        };
        responses: {
            /** @description The message, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posted"] | components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
}
