// Generated from openapi/providers/github.yaml by `npm run generate`. Do not edit.
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
         * @description `email` is what the user shows in public, verified or not; `listEmails` has the addresses that count.
         *
         *     Needs the scope `read:user`.
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
    "/user/emails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's addresses
         * @description All of them, private ones too; one is primary.
         *
         *     Needs the scope `user:email`.
         */
        get: operations["listEmails"];
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
         * @description Those that the user owns, works on, or sees as a member of an organization; private ones with the scope `repo` only.
         *
         *     Needs the scope `repo`, or `public_repo`.
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
         * @description Up to 1 MB comes in the answer, in Base64 with line breaks; larger ones take another media type. A folder comes as a list, which is not described here.
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
    "/repos/{owner}/{repo}/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Issues of a repository
         * @description Pull requests are issues, too, and have a member `pull_request`.
         */
        get: operations["listIssues"];
        put?: never;
        /**
         * Open an issue
         * @description Notifies those who watch the repository; too many in a short time are refused with 403.
         *
         *     Needs the scope `repo`, or `public_repo`.
         */
        post: operations["createIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/repos/{owner}/{repo}/issues/{issue_number}/comments": {
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
         * @description On a pull request as well.
         *
         *     Needs the scope `repo`, or `public_repo`.
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
            login: string;
            /** Format: int64 */
            id: number;
            name?: string | null;
            email?: string | null;
            blog?: string | null;
            /** Format: uri */
            avatar_url?: string;
            /** Format: uri */
            html_url?: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
        };
        Email: {
            email: string;
            primary: boolean;
            verified: boolean;
            visibility?: string | null;
        };
        Repository: {
            /** Format: int64 */
            id: number;
            name: string;
            full_name: string;
            private?: boolean;
            /** Format: uri */
            html_url?: string;
            description?: string | null;
            default_branch?: string;
        };
        Content: {
            /** @constant */
            type: "file";
            name: string;
            path: string;
            sha?: string;
            /** @description Bytes. */
            size?: number;
            encoding?: string;
            content?: string;
        };
        Issue: {
            /** Format: int64 */
            id: number;
            number: number;
            title: string;
            /** @enum {string} */
            state: "open" | "closed";
            body?: string | null;
            /** Format: uri */
            html_url?: string;
            /** @description Only of pull requests. */
            pull_request?: Record<string, unknown>;
        };
        Comment: {
            /** Format: int64 */
            id: number;
            body: string;
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
         * @description Entries on a page, 100 at most.
         * @example 50
         */
        PerPage: number;
        /**
         * @description The page, from 1.
         * @example 2
         */
        Page: number;
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
    listEmails: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The addresses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Email"][];
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
                 * @description The order.
                 * @example updated
                 */
                sort?: "created" | "updated" | "pushed" | "full_name";
                /**
                 * @description Entries on a page, 100 at most.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description The page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of repositories; the header `Link` names the next. */
            200: {
                headers: {
                    /** @description Addresses of other pages (RFC 8288). */
                    Link?: string;
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
                 * @description The account or organization.
                 * @example octocat
                 */
                owner: string;
                /**
                 * @description The repository's name.
                 * @example hello-world
                 */
                repo: string;
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
                 * @description The account or organization.
                 * @example octocat
                 */
                owner: string;
                /**
                 * @description The repository's name.
                 * @example hello-world
                 */
                repo: string;
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
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Content"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listIssues: {
        parameters: {
            query?: {
                /**
                 * @description Which ones.
                 * @example all
                 */
                state?: "open" | "closed" | "all";
                /**
                 * @description Entries on a page, 100 at most.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description The page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /**
                 * @description The account or organization.
                 * @example octocat
                 */
                owner: string;
                /**
                 * @description The repository's name.
                 * @example hello-world
                 */
                repo: string;
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
    createIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account or organization.
                 * @example octocat
                 */
                owner: string;
                /**
                 * @description The repository's name.
                 * @example hello-world
                 */
                repo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    body?: string;
                    labels?: string[];
                    assignees?: string[];
                };
            };
        };
        responses: {
            /** @description The new issue. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Issue"];
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
                 * @description The account or organization.
                 * @example octocat
                 */
                owner: string;
                /**
                 * @description The repository's name.
                 * @example hello-world
                 */
                repo: string;
                /**
                 * @description The number in the repository.
                 * @example 1347
                 */
                issue_number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: string;
                };
            };
        };
        responses: {
            /** @description The new comment. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
}

/** GitHub for `createGateway().app()`. */
const api: Api<paths> = { id: 'github', operations: {} };
export default api;
