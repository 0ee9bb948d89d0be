// Generated from openapi/providers/slack.yaml by `npm run generate`. Do not edit.
import type { Api } from '../../src/client/api.ts';

export interface paths {
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
         *
         *     Needs the scope `users:read`.
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
         *
         *     Needs the scope `users:read`.
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
         *
         *     Needs the scope `channels:read`.
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
         *
         *     Needs the scope `channels:history`.
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
         *
         *     Needs the scope `chat:write`.
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
}

/** Slack for `createGateway().app()`. */
const api: Api<paths> = { id: 'slack', operations: { 'GET /conversations.list': { lists: { types: { style: 'form', explode: false } } } } };
export default api;
