// Generated from openapi/providers/github.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/login/oauth/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask the user to sign in and to authorize the app
         * @description The consent page is skipped when the user has granted the same scopes before.
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
    "/login/oauth/access_token": {
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
         * @description Refuses with 200. A code lives ten minutes and is good once. A new refresh token replaces the old one (GitHub Apps).
         */
        post: operations["token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{client_id}/token": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The app's id.
                 * @example Iv1.8a61f9b3a7aba766
                 */
                client_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whose a token is
         * @description Authenticated as the app, which learns of its own tokens only; every other is 404.
         */
        post: operations["checkToken"];
        /**
         * End a token
         * @description Ends this one token; the user's other tokens of the app stay good. Unverified: 404 for an unknown token; GitHub's own description has 422 only.
         */
        delete: operations["deleteToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
        /**
         * Issues of a repository
         * @description Pull requests are issues, too, and have a member `pull_request`.
         */
        get: operations["listIssues"];
        put?: never;
        /**
         * Open an issue
         * @description Notifies those who watch the repository; too many in a short time are refused with 403.
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
        get?: never;
        put?: never;
        /**
         * Comment on an issue
         * @description On a pull request as well.
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
        Token: {
            /** Format: password */
            access_token: string;
            token_type: string;
            /** @description Separated by commas. */
            scope?: string;
            /** @description Seconds; absent for a token that does not end. */
            expires_in?: number;
            /** Format: password */
            refresh_token?: string;
            /** @description Seconds. */
            refresh_token_expires_in?: number;
        };
        TokenError: {
            error: string;
            error_description?: string;
            error_uri?: string;
        };
        Problem: {
            message: string;
            documentation_url?: string;
            status?: string;
            /** @description Of 422: what is wrong with which member. */
            errors?: (Record<string, unknown> | string)[];
        };
        Authorization: {
            id?: number;
            app: {
                client_id?: string;
                name?: string;
            };
            user: {
                id?: number;
                login?: string;
            };
            scopes?: string[];
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            expires_at?: string | null;
        };
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
    };
    responses: {
        /** @description The token is unknown, has ended or was withdrawn. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The token is unknown, has ended, or is another app's. */
        UnknownToken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing, or the token may not see it. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The request does not fit. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The token may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The rate limit is used up. 403 is answered for it, too. */
        TooManyRequests: {
            headers: {
                /**
                 * @description Calls that are left in this hour.
                 * @example 0
                 */
                "X-RateLimit-Remaining"?: number;
                /**
                 * @description When the count starts anew (epoch seconds).
                 * @example 1795334400
                 */
                "X-RateLimit-Reset"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The repository has no issues. */
        Gone: {
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
    requestBodies: {
        AccessToken: {
            content: {
                "application/json": {
                    /** Format: password */
                    access_token: string;
                };
            };
        };
    };
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
                 * @example Iv1.8a61f9b3a7aba766
                 */
                client_id: string;
                /**
                 * @description Where to come back; a registered address, or one below it.
                 * @example https://app.example.com/callback
                 */
                redirect_uri?: string;
                /**
                 * @description Separated by spaces.
                 * @example read:user user:email
                 */
                scope?: string;
                /**
                 * @description Comes back unchanged.
                 * @example af0ifjsldkj
                 */
                state?: string;
                /**
                 * @description PKCE (RFC 7636).
                 * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
                 */
                code_challenge?: string;
                /**
                 * @description Only S256.
                 * @example S256
                 */
                code_challenge_method?: "S256";
                /**
                 * @description The account to suggest.
                 * @example octocat
                 */
                login?: string;
                /** @description `select_account` shows the account picker. */
                prompt?: "select_account";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Back to the app. An address that is not registered brings the user to the registered one, with an error. */
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
                    code_verifier?: string;
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
                    "application/json": components["schemas"]["Token"] | components["schemas"]["TokenError"];
                };
            };
        };
    };
    checkToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The app's id.
                 * @example Iv1.8a61f9b3a7aba766
                 */
                client_id: string;
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AccessToken"];
        responses: {
            /** @description The token is good, and this app's. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authorization"];
                };
            };
            404: components["responses"]["UnknownToken"];
            422: components["responses"]["Invalid"];
        };
    };
    deleteToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The app's id.
                 * @example Iv1.8a61f9b3a7aba766
                 */
                client_id: string;
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AccessToken"];
        responses: {
            /** @description It has ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["UnknownToken"];
            422: components["responses"]["Invalid"];
        };
    };
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            422: components["responses"]["Invalid"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            422: components["responses"]["Invalid"];
        };
    };
}
