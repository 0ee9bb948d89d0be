// Generated from openapi/providers/coding.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/oauth_authorize.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask the user to sign in and to authorize the app
         * @description The page belongs to the team, and only its members can sign in. The answer also names the team and the scopes.
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
    "/api/oauth/access_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get tokens for a code, or a new one for a refresh token
         * @description A code is good once and for five minutes, an access token for two hours. CODING's example of refreshing sends
         *     `grant_type=authorization_code`, its table says `refresh_token`; this document follows the table.
         */
        post: operations["token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open-api": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Any action of the API
         * @description `Action` names what is called; the other members are that action's own, and CODING's page lists them. Each action wants its own
         *     scope. A team may call one action thirty times in a second.
         */
        post: operations["callOpenApi"];
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
            /** Format: password */
            refresh_token?: string;
            /** @description Separated by spaces. */
            scope?: string;
            /** @description The team's subdomain. */
            team?: string;
            token_type?: string;
            /** @description Seconds. */
            expires_in?: string | number;
        };
        TokenFailure: {
            code: number;
            msg?: string | Record<string, unknown>;
        };
        TokenError: {
            error: string;
            error_description?: string;
        };
        OpenApiAnswer: {
            /** @description Members that the action names, or an Error. */
            Response: {
                User?: components["schemas"]["CodingUser"];
                Error?: {
                    Code: string;
                    Message?: string;
                };
                RequestId?: string;
            };
        };
        CodingUser: {
            Id: number;
            Status?: number;
            /** @description Empty without the scope for it. */
            Email?: string;
            /** @description 1 for an address that was verified. */
            EmailValidation?: number;
            GlobalKey?: string;
            Avatar?: string;
            Gravatar?: string;
            Name?: string;
            NamePinYin?: string;
            Phone?: string;
            PhoneValidation?: number;
            PhoneRegionCode?: string;
            Region?: string;
            TeamId?: number;
            WeComId?: string;
        };
    };
    responses: never;
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
                 * @description The app's id.
                 * @example 4a1f0c2e
                 */
                client_id: string;
                /**
                 * @description The registered address.
                 * @example https://app.example.com/callback
                 */
                redirect_uri: string;
                /** @description Always the code. */
                response_type: "code";
                /**
                 * @description Comes back unchanged.
                 * @example af0ifjsldkj
                 */
                state?: string;
                /**
                 * @description Separated by commas.
                 * @example [
                 *       "user:profile:ro",
                 *       "project:profile:rw"
                 *     ]
                 */
                scope?: string[];
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
                "application/x-www-form-urlencoded": {
                    client_id: string;
                    /** Format: password */
                    client_secret: string;
                    /** @enum {string} */
                    grant_type: "authorization_code" | "refresh_token";
                    /** Format: password */
                    code?: string;
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
                    "application/json": components["schemas"]["Token"] | components["schemas"]["TokenFailure"];
                };
            };
            /** @description The code or the refresh token is unknown, used or too old. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenError"];
                };
            };
            /** @description The client is not known, or not proven. */
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
    callOpenApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What is called. */
                    Action: string;
                    /** @description Of many actions; a project. */
                    ProjectId?: number;
                    /** @description Of many actions; a project by its name. */
                    ProjectName?: string;
                    /** @description Of repositories' actions: team/project/repository. */
                    DepotPath?: string;
                    /** @description Of issues' actions: the number in the project. */
                    IssueCode?: number;
                    /** @description Of lists; the page, from 1. */
                    PageNumber?: number;
                    /** @description Of lists; entries on a page. */
                    PageSize?: number;
                };
            };
        };
        responses: {
            /** @description What the action answers, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenApiAnswer"];
                };
            };
        };
    };
}
