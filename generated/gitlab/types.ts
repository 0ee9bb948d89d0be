// Generated from openapi/providers/gitlab.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask the user to sign in and to authorize the app
         * @description The page is skipped when the user has granted the same scopes before, and for apps that an administrator trusts. An unknown app or an
         *     address that is not registered is told on a page of GitLab's, and never comes back to the app.
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
         * @description An access token lives two hours. A code is good once, for ten minutes.
         */
        post: operations["token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/introspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a token is good for
         * @description As RFC 7662 says, without `sub` and `username`.
         */
        post: operations["introspect"];
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
         * End a token
         * @description As RFC 7009 says: a token that is none is no failure, another app's is.
         */
        post: operations["revoke"];
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
         * @description `email` is the primary address; `public_email` is what the user shows.
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
    "/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Projects that the user can see
         * @description All public ones of the instance, too; `membership=true` leaves those of which the user is a member.
         */
        get: operations["listProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's number, or its path with the slashes written as `%2F`.
                 * @example 278964
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * A project
         * @description A private one that the user may not see is 404.
         */
        get: operations["getProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/repository/files/{file_path}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's number, or its path with the slashes written as `%2F`.
                 * @example 278964
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description The file's path, with the slashes written as `%2F`.
                 * @example README.md
                 */
                file_path: string;
            };
            cookie?: never;
        };
        /**
         * A file
         * @description Its contents come in Base64.
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
    "/projects/{id}/issues": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's number, or its path with the slashes written as `%2F`.
                 * @example 278964
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Issues of a project
         * @description `iid` is the number in the project, `id` that in the whole instance.
         */
        get: operations["listIssues"];
        put?: never;
        /**
         * Open an issue
         * @description Text that looks like spam is refused with 409 where the instance has a captcha, with 400 where it has none.
         */
        post: operations["createIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/issues/{issue_iid}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's number, or its path with the slashes written as `%2F`.
                 * @example 278964
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description The number in the project.
                 * @example 14
                 */
                issue_iid: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment on an issue
         * @description At most a million characters.
         */
        post: operations["createIssueNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/merge_requests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's number, or its path with the slashes written as `%2F`.
                 * @example 278964
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Merge requests of a project
         * @description `iid` is the number in the project, `id` that in the whole instance.
         */
        get: operations["listMergeRequests"];
        put?: never;
        /**
         * Propose a change
         * @description A second one for the same two branches is refused with 409.
         */
        post: operations["createMergeRequest"];
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
            /** @description Seconds. */
            expires_in?: number;
            /** Format: password */
            refresh_token?: string;
            /** @description Separated by spaces. */
            scope?: string;
            /** @description Epoch seconds. */
            created_at?: number;
        };
        OAuthError: {
            error: string;
            error_description?: string;
        };
        Introspection: {
            active: boolean;
            scope?: string;
            client_id?: string;
            token_type?: string;
            exp?: number;
            iat?: number;
        };
        User: {
            /** Format: int64 */
            id: number;
            username: string;
            name?: string;
            state?: string;
            avatar_url?: string | null;
            /** Format: uri */
            web_url?: string;
            website_url?: string | null;
            email?: string;
            public_email?: string | null;
            bio?: string | null;
            location?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            confirmed_at?: string | null;
            two_factor_enabled?: boolean;
        };
        Problem: {
            /** @description Text, or by member what is wrong with it. */
            message?: string | Record<string, unknown>;
            /** @description A code of RFC 6750, or a sentence. */
            error?: string;
            error_description?: string;
            /** @description The scopes that would do. */
            scope?: string;
        };
        Project: {
            /** Format: int64 */
            id: number;
            name?: string;
            path_with_namespace: string;
            description?: string | null;
            /** @enum {string} */
            visibility?: "private" | "internal" | "public";
            default_branch?: string | null;
            /** Format: uri */
            web_url?: string;
        };
        File: {
            file_name?: string;
            file_path: string;
            /** @description Bytes. */
            size?: number;
            encoding?: string;
            content: string;
            ref?: string;
            blob_id?: string;
            last_commit_id?: string;
        };
        Issue: {
            /** Format: int64 */
            id: number;
            iid: number;
            /** Format: int64 */
            project_id?: number;
            title: string;
            description?: string | null;
            /** @enum {string} */
            state: "opened" | "closed";
            labels?: string[];
            /** Format: uri */
            web_url?: string;
        };
        Suspicion: {
            needs_captcha_response?: boolean;
            spam_log_id?: number;
            captcha_site_key?: string;
            message: {
                error?: string;
            };
        };
        Note: {
            /** Format: int64 */
            id: number;
            body: string;
            /** Format: date-time */
            created_at?: string;
            noteable_iid?: number;
        };
        MergeRequest: {
            /** Format: int64 */
            id: number;
            iid: number;
            /** Format: int64 */
            project_id?: number;
            title: string;
            description?: string | null;
            /** @enum {string} */
            state: "opened" | "closed" | "locked" | "merged";
            source_branch?: string;
            target_branch?: string;
            draft?: boolean;
            /** Format: uri */
            web_url?: string;
        };
        Conflict: {
            message: string[];
        };
    };
    responses: {
        /** @description The app is unknown, or its secret is wrong. */
        BadClient: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description The token is missing, unknown, has ended or was revoked. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The token lacks a scope, or the user may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The rate limit is used up. */
        TooManyRequests: {
            headers: {
                /**
                 * @description Calls that are left in this minute.
                 * @example 0
                 */
                "RateLimit-Remaining"?: number;
                /**
                 * @description When the count starts anew (epoch seconds).
                 * @example 1795334460
                 */
                "RateLimit-Reset"?: number;
                /**
                 * @description Seconds to wait.
                 * @example 30
                 */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
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
        /** @description The request does not fit. A parameter that is missing is told in `error`, as a sentence; once it was in `message`. */
        BadRequest: {
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
        /**
         * @description The project's number, or its path with the slashes written as `%2F`.
         * @example 278964
         */
        ProjectId: string;
    };
    requestBodies: {
        TokenRequest: {
            content: {
                "application/x-www-form-urlencoded": {
                    /** Format: password */
                    token: string;
                    token_type_hint?: string;
                    client_id: string;
                    /** Format: password */
                    client_secret: string;
                };
            };
        };
    };
    headers: {
        /**
         * @description The number of the next page; empty at the end.
         * @example 3
         */
        NextPage: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    authorize: {
        parameters: {
            query: {
                /**
                 * @description The app's id.
                 * @example 7d1bfb1e3f8c4f9f
                 */
                client_id: string;
                /**
                 * @description One of the registered addresses, exactly.
                 * @example https://app.example.com/callback
                 */
                redirect_uri: string;
                /**
                 * @description The code flow.
                 * @example code
                 */
                response_type: "code";
                /**
                 * @description Comes back unchanged.
                 * @example af0ifjsldkj
                 */
                state?: string;
                /**
                 * @description Separated by spaces; without any, what the app has switched on first.
                 * @example read_user read_api
                 */
                scope?: string;
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
                     * @description Not of public clients.
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
            /** @description Code, refresh token or request do not fit. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            401: components["responses"]["BadClient"];
        };
    };
    introspect: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["TokenRequest"];
        responses: {
            /** @description The token, or that it is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Introspection"];
                };
            };
            401: components["responses"]["BadClient"];
        };
    };
    revoke: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["TokenRequest"];
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
            /** @description The app is unknown, its secret is wrong, or the token is another app's. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
        };
    };
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listProjects: {
        parameters: {
            query?: {
                /**
                 * @description Only those of which the user is a member.
                 * @example true
                 */
                membership?: boolean;
                /**
                 * @description Words of name or path.
                 * @example hello
                 */
                search?: string;
                /**
                 * @description The order.
                 * @example last_activity_at
                 */
                order_by?: "id" | "name" | "path" | "created_at" | "updated_at" | "last_activity_at";
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
            /** @description A page of projects. */
            200: {
                headers: {
                    "X-Next-Page": components["headers"]["NextPage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's number, or its path with the slashes written as `%2F`.
                 * @example 278964
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getFile: {
        parameters: {
            query: {
                /**
                 * @description Branch, tag or commit; `HEAD` for the default branch.
                 * @example HEAD
                 */
                ref: string;
            };
            header?: never;
            path: {
                /**
                 * @description The project's number, or its path with the slashes written as `%2F`.
                 * @example 278964
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description The file's path, with the slashes written as `%2F`.
                 * @example README.md
                 */
                file_path: string;
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
    listIssues: {
        parameters: {
            query?: {
                /**
                 * @description Which ones.
                 * @example opened
                 */
                state?: "opened" | "closed" | "all";
                /**
                 * @description Labels that all must be there, separated by commas.
                 * @example bug
                 */
                labels?: string;
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
                 * @description The project's number, or its path with the slashes written as `%2F`.
                 * @example 278964
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of issues. */
            200: {
                headers: {
                    "X-Next-Page": components["headers"]["NextPage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Issue"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
                 * @description The project's number, or its path with the slashes written as `%2F`.
                 * @example 278964
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    description?: string;
                    /** @description Separated by commas. */
                    labels?: string;
                    confidential?: boolean;
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It looks like spam. To send it again, with the captcha solved, takes two headers that are not described here. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suspicion"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    createIssueNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's number, or its path with the slashes written as `%2F`.
                 * @example 278964
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description The number in the project.
                 * @example 14
                 */
                issue_iid: number;
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
                    "application/json": components["schemas"]["Note"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listMergeRequests: {
        parameters: {
            query?: {
                /**
                 * @description Which ones.
                 * @example opened
                 */
                state?: "opened" | "closed" | "locked" | "merged" | "all";
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
                 * @description The project's number, or its path with the slashes written as `%2F`.
                 * @example 278964
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of merge requests. */
            200: {
                headers: {
                    "X-Next-Page": components["headers"]["NextPage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeRequest"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createMergeRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's number, or its path with the slashes written as `%2F`.
                 * @example 278964
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    source_branch: string;
                    target_branch: string;
                    title: string;
                    description?: string;
                    remove_source_branch?: boolean;
                };
            };
        };
        responses: {
            /** @description The new merge request. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description There is one for these branches. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conflict"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
}
