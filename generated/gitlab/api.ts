// Generated from openapi/providers/gitlab.yaml by `npm run generate`. Do not edit.
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
         * @description `email` is the primary address; `public_email` is what the user shows.
         *
         *     Needs the scope `read_user`, or `read_api`, or `api`.
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
         *
         *     Needs the scope `read_api`, or `api`.
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
            path?: never;
            cookie?: never;
        };
        /**
         * A project
         * @description A private one that the user may not see is 404.
         *
         *     Needs the scope `read_api`, or `api`.
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
            path?: never;
            cookie?: never;
        };
        /**
         * A file
         * @description Its contents come in Base64.
         *
         *     Needs the scope `read_repository`, or `read_api`, or `api`.
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
            path?: never;
            cookie?: never;
        };
        /**
         * Issues of a project
         * @description `iid` is the number in the project, `id` that in the whole instance.
         *
         *     Needs the scope `read_api`, or `api`.
         */
        get: operations["listIssues"];
        put?: never;
        /**
         * Open an issue
         * @description Text that looks like spam is refused with 409 where the instance has a captcha, with 400 where it has none.
         *
         *     Needs the scope `api`.
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
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment on an issue
         * @description At most a million characters.
         *
         *     Needs the scope `api`.
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
            path?: never;
            cookie?: never;
        };
        /**
         * Merge requests of a project
         * @description `iid` is the number in the project, `id` that in the whole instance.
         *
         *     Needs the scope `read_api`, or `api`.
         */
        get: operations["listMergeRequests"];
        put?: never;
        /**
         * Propose a change
         * @description A second one for the same two branches is refused with 409.
         *
         *     Needs the scope `api`.
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
        /**
         * @description The project's number, or its path with the slashes written as `%2F`.
         * @example 278964
         */
        ProjectId: string;
    };
    requestBodies: never;
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
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
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
}

/** GitLab for `createGateway().app()`. */
const api: Api<paths> = { id: 'gitlab', operations: {} };
export default api;
