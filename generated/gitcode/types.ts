// Generated from openapi/providers/gitcode.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/oauth/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask the user to sign in and to authorize the app
         * @description The address must be the one that the app was registered with.
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
    "/oauth/token": {
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
         * @description An access token lives fifteen days. GitCode shows the refresh without any sign of the client; clients send it all the same.
         */
        post: operations["token"];
        delete?: never;
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
         * @description The address may be empty; nothing tells whether it was verified.
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
            path: {
                /**
                 * @description The login.
                 * @example lin
                 */
                username: string;
            };
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
            path: {
                /**
                 * @description The user or the organization.
                 * @example lin
                 */
                owner: components["parameters"]["Owner"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open an issue
         * @description The repository is named in the form, and not in the path.
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
        get?: never;
        put?: never;
        /**
         * Comment on an issue
         * @description The comment appears at once.
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
            /** @description Seconds. */
            expires_in?: number;
            /** Format: password */
            refresh_token?: string;
            /** @description Separated by spaces. */
            scope?: string;
            /** Format: date-time */
            created_at?: string;
        };
        TokenError: {
            error: string;
            error_description?: string;
        };
        /** @description GitCode's pages show `message` alone; most recorded answers have the others instead. */
        Problem: {
            message?: string;
            /** @description The status again. */
            error_code?: number | string;
            /** @description NOT_FOUND, BAD_REQUEST and so on; UN_KNOW of many. */
            error_code_name?: string;
            error_message?: string;
            trace_id?: string;
        };
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
    };
    responses: {
        /** @description The token is missing, unknown or has ended. */
        Unauthorized: {
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
        /** @description There is no such thing, or the token may not see it. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description A parameter is missing or wrong. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many calls; fifty in a minute and four thousand in an hour by default. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
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
    authorize: {
        parameters: {
            query: {
                /**
                 * @description The app's id.
                 * @example 5e1c47a0d9b24f6f8a3b
                 */
                client_id: string;
                /**
                 * @description Where to come back.
                 * @example https://app.example.com/callback
                 */
                redirect_uri: string;
                /** @description Always the code. */
                response_type: "code";
                /**
                 * @description Separated by spaces.
                 * @example all_user all_issue
                 */
                scope?: string;
                /**
                 * @description Comes back unchanged.
                 * @example af0ifjsldkj
                 */
                state?: string;
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
            query: {
                /**
                 * @description What is exchanged.
                 * @example authorization_code
                 */
                grant_type: "authorization_code" | "refresh_token";
                /**
                 * @description The code.
                 * @example 8f1d0c6b7a9e4d52
                 */
                code?: string;
                /**
                 * @description The refresh token.
                 * @example b77c41e0a9
                 */
                refresh_token?: string;
                /**
                 * @description The app's id.
                 * @example 5e1c47a0d9b24f6f8a3b
                 */
                client_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /** Format: password */
                    client_secret: string;
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
            /** @description The code or the refresh token is unknown, used or too old, or the request is incomplete. */
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
            429: components["responses"]["TooManyRequests"];
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
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
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
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
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}
