// Generated from openapi/providers/gitcode.yaml by `npm run generate`. Do not edit.
import type { Api } from '../../src/client/api.ts';

export interface paths {
    "/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed-in user
         * @description The address may be empty; nothing tells whether it was verified.
         *
         *     Needs the scope `all_user`.
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
    "/users/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Any user
         * @description Open to everybody; the address is there only when the user shows it.
         */
        get: operations["getUserByName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/repos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's repositories
         * @description Those that the user owns or works on.
         *
         *     Needs the scope `all_projects`.
         */
        get: operations["listRepositories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/repos/{owner}/{repo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A repository
         * @description Public ones are open to everybody.
         */
        get: operations["getRepository"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/repos/{owner}/{repo}/contents/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file
         * @description The content comes in Base64. For a folder the answer is a list.
         */
        get: operations["getContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/repos/{owner}/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open an issue
         * @description The repository is named in the form, and not in the path.
         *
         *     Needs the scope `all_issue`.
         */
        post: operations["createIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/repos/{owner}/{repo}/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Issues of a repository
         * @description One page at a time.
         */
        get: operations["listIssues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/repos/{owner}/{repo}/issues/{number}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment on an issue
         * @description The comment appears at once.
         *
         *     Needs the scope `all_note`.
         */
        post: operations["createIssueComment"];
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
            id: string;
            login: string;
            name?: string | null;
            avatar_url?: string | null;
            html_url?: string | null;
            url?: string | null;
            type?: string | null;
            bio?: string | null;
            blog?: string | null;
            company?: string | null;
            email?: string | null;
            followers?: number | null;
            following?: number | null;
            top_languages?: string[] | null;
        };
        Repository: {
            /** Format: int64 */
            id: number;
            full_name: string;
            path?: string | null;
            name?: string | null;
            description?: string | null;
            default_branch?: string | null;
            stargazers_count?: number | null;
            forks_count?: number | null;
        };
        Content: {
            type: string;
            name: string;
            path: string;
            sha?: string;
            /** @description Bytes. */
            size?: number | null;
            encoding?: string | null;
            content?: string | null;
        };
        Issue: {
            /** Format: int64 */
            id: number;
            number: number | string;
            state?: string | null;
            title: string;
            body?: string | null;
            html_url?: string | null;
            /** Format: date-time */
            created_at?: string;
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
        /** @description The new issue. */
        OneIssue: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Issue"];
            };
        };
        /** @description The new comment. */
        OneComment: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    id: number | string;
                    body?: string;
                };
            };
        };
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
         * @description The page, from 1.
         * @example 2
         */
        Page: number;
        /**
         * @description Entries on a page, 100 at most.
         * @example 50
         */
        PerPage: number;
        /**
         * @description The user or the organization.
         * @example lin
         */
        Owner: string;
        /**
         * @description The repository's path.
         * @example first
         */
        Repo: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getUser: {
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
    getUserByName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The login.
                 * @example lin
                 */
                username: string;
            };
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
    listRepositories: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Entries on a page, 100 at most.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of repositories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repository"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getRepository: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user or the organization.
                 * @example lin
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The repository's path.
                 * @example first
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The repository. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repository"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getContent: {
        parameters: {
            query?: {
                /**
                 * @description Branch, tag or commit; the default branch without.
                 * @example main
                 */
                ref?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The user or the organization.
                 * @example lin
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The repository's path.
                 * @example first
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The path of a file.
                 * @example README.md
                 */
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, or what a folder holds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Content"] | components["schemas"]["Content"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user or the organization.
                 * @example lin
                 */
                owner: components["parameters"]["Owner"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /** @description The repository's path. */
                    repo: string;
                    title: string;
                    body?: string;
                    /** @description The login of who should do it. */
                    assignee?: string;
                    /** @description The milestone's number. */
                    milestone?: number;
                    /** @description Names of 2 to 20 characters separated by commas. */
                    labels?: string;
                    /**
                     * @description Whether the issue is private.
                     * @enum {string}
                     */
                    security_hole?: "true" | "false";
                };
            };
        };
        responses: {
            200: components["responses"]["OneIssue"];
            201: components["responses"]["OneIssue"];
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listIssues: {
        parameters: {
            query?: {
                /**
                 * @description Which ones.
                 * @example open
                 */
                state?: "open" | "closed" | "all";
                /**
                 * @description The page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Entries on a page, 100 at most.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The user or the organization.
                 * @example lin
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The repository's path.
                 * @example first
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of issues. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Issue"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createIssueComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user or the organization.
                 * @example lin
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The repository's path.
                 * @example first
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The number in the repository.
                 * @example 15
                 */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    body: string;
                };
            };
        };
        responses: {
            200: components["responses"]["OneComment"];
            201: components["responses"]["OneComment"];
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
}

/** GitCode for `createGateway().app()`. */
const api: Api<paths> = {
  id: 'gitcode',
  operations: {
    'POST /repos/{owner}/issues': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /repos/{owner}/{repo}/issues/{number}/comments': { body: { types: ['application/x-www-form-urlencoded'] } },
  },
};
export default api;
