// Generated from openapi/providers/discord.yaml by `npm run generate`. Do not edit.
import type { Api } from '../../src/client/api.ts';

export interface paths {
    "/users/@me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed-in user
         * @description `email` and `verified` come with the scope `email` only. `avatar` is a part of the picture's address, and null where there is none.
         *
         *     Needs the scope `identify`.
         */
        get: operations["getCurrentUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/@me/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Accounts elsewhere that the user linked
         * @description Of games, videos, music and others; `verified` ones are proven.
         *
         *     Needs the scope `connections`.
         */
        get: operations["listConnections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/@me/guilds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's servers
         * @description At most 200, which is as many as a user can join.
         *
         *     Needs the scope `guilds`.
         */
        get: operations["listGuilds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/@me/guilds/{guild_id}/member": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's membership of a server
         * @description Roles by their ids; their names take a bot to read. Unverified: the code for a server that the user has not joined.
         *
         *     Needs the scope `guilds.members.read`.
         */
        get: operations["getGuildMember"];
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
        User: {
            /** @description A 64-bit number. */
            id: string;
            username: string;
            /** @description `0`, except for a name of the old kind. */
            discriminator?: string;
            global_name?: string | null;
            avatar?: string | null;
            verified?: boolean;
            email?: string | null;
            locale?: string;
            mfa_enabled?: boolean;
            premium_type?: number;
            flags?: number;
        };
        Connection: {
            id: string;
            name: string | null;
            /** @description Where the account is, as `github` or `steam`. */
            type: string;
            verified?: boolean;
            /** @description 1 where everybody may see it. */
            visibility?: number;
            friend_sync?: boolean;
            show_activity?: boolean;
            two_way_link?: boolean;
        };
        Guild: {
            id: string;
            name: string;
            icon?: string | null;
            owner?: boolean;
            /** @description A set of bits, as a decimal number. */
            permissions?: string;
            features?: string[];
            /** @description With `with_counts`. */
            approximate_member_count?: number | null;
        };
        Member: {
            user?: components["schemas"]["User"];
            nick?: string | null;
            roles: string[];
            /** Format: date-time */
            joined_at: string;
            pending?: boolean;
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
    getCurrentUser: {
        parameters: {
            query?: never;
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
    listConnections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Connection"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listGuilds: {
        parameters: {
            query?: {
                /**
                 * @description Only servers with an id above this one.
                 * @example 80351110224678911
                 */
                after?: string;
                /**
                 * @description Entries at most.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description With approximate numbers of members.
                 * @example true
                 */
                with_counts?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The servers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Guild"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getGuildMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The server's id.
                 * @example 197038439483310086
                 */
                guild_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The membership. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
}

/** Discord for `createGateway().app()`. */
const api: Api<paths> = { id: 'discord', operations: {} };
export default api;
