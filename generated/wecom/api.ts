// Generated from openapi/providers/wecom.yaml by `npm run generate`. Do not edit.
import type { Api } from '../../src/client/api.ts';

export interface paths {
    "/cgi-bin/user/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A member
         * @description Picture, sex, telephone number and addresses are told to apps from before June 2022 only; `direct_leader` and custom fields as the
         *     administrator permits. The app must be visible to the member.
         */
        get: operations["getMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cgi-bin/user/simplelist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Members of a department
         * @description Those that the app may see, of this department alone.
         */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cgi-bin/user/getuserid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A member by telephone number
         * @description Many numbers that nobody has make WeCom refuse the app for a while.
         */
        post: operations["findMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cgi-bin/department/simplelist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Departments
         * @description A department and all below it, by number alone; all that the app may see, without `id`.
         */
        get: operations["listDepartments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cgi-bin/message/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message
         * @description To members, departments or tags that the app is visible to; those that it is not are named in the answer, and the others get it. Lists
         *     are separated by bars, and `@all` is everybody.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cgi-bin/message/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a message back
         * @description Within 24 hours.
         */
        post: operations["recallMessage"];
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
        Login: {
            errcode?: number;
            errmsg?: string;
            /** @description The member, in this company. */
            userid: string;
            /** @description Instead of it, for somebody who is no member. */
            openid?: string;
            external_userid?: string;
        };
        Status: {
            /** @description 0 is none. */
            errcode: number;
            errmsg?: string;
        };
        Member: {
            errcode?: number;
            errmsg?: string;
            userid: string;
            name: string;
            alias?: string;
            department?: number[];
            main_department?: number;
            position?: string;
            /** @description 1 male, 2 female, 0 not told. */
            gender?: string | number;
            mobile?: string;
            email?: string;
            /** @description The company's address. */
            biz_mail?: string;
            avatar?: string;
            thumb_avatar?: string;
            /** @description 1 active, 2 stopped, 4 not activated, 5 has left. */
            status?: number;
            /** @description Of older versions. */
            isleader?: number;
            telephone?: string;
            address?: string;
            /** @description For apps of third parties. */
            open_userid?: string;
            is_leader_in_dept?: number[];
            direct_leader?: string[];
        };
        Members: {
            errcode?: number;
            errmsg?: string;
            userlist: {
                userid: string;
                name?: string;
                department?: number[];
                open_userid?: string;
            }[];
        };
        Departments: {
            errcode?: number;
            errmsg?: string;
            department_id: {
                id: number;
                parentid?: number;
                order?: number;
            }[];
        };
        Sent: {
            errcode: number;
            errmsg?: string;
            /** @description Members that it could not be sent to, separated by bars. */
            invaliduser?: string;
            invalidparty?: string;
            invalidtag?: string;
            unlicenseduser?: string;
            msgid?: string;
            response_code?: string;
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
    getMember: {
        parameters: {
            query: {
                /**
                 * @description The member; upper and lower case are one.
                 * @example lin.xiao
                 */
                userid: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"] | components["schemas"]["Status"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listMembers: {
        parameters: {
            query: {
                /**
                 * @description The department; 1 is the company.
                 * @example 12
                 */
                department_id: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Members"] | components["schemas"]["Status"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    findMember: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    mobile: string;
                };
            };
        };
        responses: {
            /** @description The member, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Login"] | components["schemas"]["Status"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listDepartments: {
        parameters: {
            query?: {
                /**
                 * @description The department to begin with.
                 * @example 1
                 */
                id?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The departments, or what was wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Departments"] | components["schemas"]["Status"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Up to 1000 userids. */
                    touser?: string;
                    toparty?: string;
                    totag?: string;
                    /** @enum {string} */
                    msgtype: "text" | "markdown" | "textcard";
                    /** @description The app's number. */
                    agentid: number;
                    text?: {
                        /** @description Up to 2048 bytes. */
                        content: string;
                    };
                    markdown?: {
                        content: string;
                    };
                    textcard?: {
                        title: string;
                        description: string;
                        url: string;
                        btntxt?: string;
                    };
                    /** @enum {integer} */
                    safe?: 0 | 1 | 2;
                    /** @enum {integer} */
                    enable_duplicate_check?: 0 | 1;
                    /** @description Seconds. */
                    duplicate_check_interval?: number;
                };
            };
        };
        responses: {
            /** @description What became of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sent"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    recallMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    msgid: string;
                };
            };
        };
        responses: {
            /** @description Whether it worked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
}

/** WeCom for `createGateway().app()`. */
const api: Api<paths> = { id: 'wecom', operations: {} };
export default api;
