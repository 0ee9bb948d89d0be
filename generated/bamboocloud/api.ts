// Generated from openapi/providers/bamboocloud.yaml by `npm run generate`. Do not edit.
import type { Api } from '../../src/client/api.ts';

export interface paths {
    "/api/v1/oauth2/userinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed-in user
         * @description Who the access token belongs to, for either scope (inferred for `openid`), which is why no scope is asked for here.
         *
         *     The attributes and their names are **set per application** in the tenant's console. What stands below is what an application has
         *     that nobody changed. Where `userName` was renamed to `loginName`, the answer has `loginName`. `id` is the only one to rely on.
         *
         *     The documented sample is not JSON, because a comma is missing, and its `id` begins with a space; the table beside it has the same id
         *     without one. An id must be kept as it comes, space and all.
         */
        get: operations["userinfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth2/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The keys that sign ID tokens
         * @description A JWK set (RFC 7517). Address, and that the keys are RSA keys, are observed; the vendor's page is not known. The key below is the
         *     one that signed the ID token in the example of the token operation.
         */
        get: operations["keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authentication/UnauthorizedUser.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The page for a user who is not assigned to the application
         * @description Where authorize leaves such a user. The address is documented, what the page says is not. Nothing leads from here to the
         *     application.
         */
        get: operations["unauthorizedUserPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tenant/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description One page of the tenant's users, or of one organization's. The application needs the permission `user_all` or `user_read` or `all` or
         *     `read`, given in the console.
         *
         *     **Mind `offset`**: it is the number of a page, from 0, not of a row. BambooCloud calls `org_id` optional; OneAccess requires it and
         *     admits it empty: sending it empty does for both. `updated_at_greater` is BambooCloud's; its times have no zone.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Create a user
         * @description Adds a user to the tenant. The application needs the permission `user_all` or `all`, given in the console. Which attributes are
         *     required is set in the console; OneAccess requires `user_name` and `mobile`. The organizations are sent as a list that must contain
         *     the main one. Where the tenant uses positions, BambooCloud has `jobs` in the place of that list; its shape is not known.
         *
         *     The status 201 is inferred from the creation of an organization.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tenant/users/user-by-username": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find a user by user name
         * @description One user by the name to sign in with. A POST, although it only reads. **OneAccess only**: no page of BambooCloud's own about it is
         *     known. A client of BambooCloud's calls it, though (observed).
         */
        post: operations["findUserByUsername"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tenant/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at a user
         * @description One user by id. **OneAccess only**: no page of BambooCloud's own about it is known.
         */
        get: operations["getUserById"];
        /**
         * Change a user
         * @description Changes the attributes that are sent. **OneAccess only**: no page of BambooCloud's own about it is known. The password has
         *     operations of its own.
         */
        put: operations["updateUser"];
        post?: never;
        /**
         * Delete a user
         * @description Deletes a user for good; to keep one out, use `disableUser`. The application needs the permission `user_all` or `all`, given in the
         *     console.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tenant/users/{user_id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Let a user sign in again
         * @description Ends what `disableUser` did. The application needs the permission `user_all` or `all`, given in the console. BambooCloud documents
         *     it; the page linked here is the one beside it.
         */
        put: operations["enableUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tenant/users/{user_id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep a user from signing in
         * @description The user stays, but cannot sign in. **OneAccess only**: no page of BambooCloud's own about it is known. Its sample has no body; that
         *     the answer is as with `enableUser` is inferred.
         */
        put: operations["disableUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tenant/users/{user_id}/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a user's password
         * @description Sets a new password without asking for the old one. The application needs the permission `user_all` or `all`, given in the console.
         *     `pwd_must_modify` is a text at BambooCloud (`"true"` is the default) and a boolean at OneAccess.
         */
        put: operations["changeUserPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tenant/users/{user_id}/change-password-verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a user's password if the old one is right
         * @description Sets a new password and checks the old one. The application needs the permission `user_all` or `all`, given in the console. What a
         *     wrong old password is answered with is not known.
         */
        put: operations["changeUserPasswordVerified"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tenant/users/{user_id}/applications/{application_id}/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a user an account in an application
         * @description Lets a user use an application. **OneAccess only**: no page of BambooCloud's own about it is known.
         */
        post: operations["grantUserApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tenant/users/{user_id}/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a user's accounts in all applications
         * @description All applications that the user may use. The application needs the permission `user_all` or `user_read` or `all` or `read`, given in
         *     the console.
         */
        get: operations["listUserAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tenant/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List organizations
         * @description One page of organizations. The application needs the permission `org_read` or `all` or `read`, given in the console. `offset` is the
         *     number of a page.
         *
         *     **Contradictions.** `all_child=true` with an empty `org_id` gives all organizations but the roots, by BambooCloud and by the Chinese
         *     page of OneAccess; by the English page of OneAccess it gives the roots, too, and both samples have roots in them. `false` gives only
         *     the roots.
         */
        get: operations["listOrganizations"];
        put?: never;
        /**
         * Create an organization
         * @description Adds an organization. The application needs the permission `org_all` or `all`, given in the console. What is `code` here is
         *     `org_code` in answers.
         */
        post: operations["createOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tenant/organizations/{org_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at an organization
         * @description One organization by id. **OneAccess only**: no page of BambooCloud's own about it is known.
         */
        get: operations["getOrganization"];
        /**
         * Change an organization
         * @description Changes what is sent. The application needs the permission `org_all` or `all`, given in the console. OneAccess answers `org_code`
         *     beside the id (one sample).
         */
        put: operations["updateOrganization"];
        post?: never;
        /**
         * Delete an empty organization
         * @description Deletes an organization that has no organizations, user groups or users. The application needs the permission `org_all` or `all`,
         *     given in the console.
         */
        delete: operations["deleteOrganization"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tenant/applications/{application_id}/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an application's organizations
         * @description One page of the organizations that the application may see, and of its own. The application needs the permission `app_org_all` or
         *     `app_org_read` or `all` or `read`, given in the console. `offset` is the number of a page. BambooCloud's sample says 201, which is
         *     taken for a slip: OneAccess says 200.
         */
        get: operations["listApplicationOrganizations"];
        put?: never;
        /**
         * Create an organization in an application
         * @description Adds a "virtual" organization that only this application knows. The application needs the permission `app_org_all` or `all`, given
         *     in the console. Here the code is called `org_code` in the request, too, unlike with the tenant's organizations.
         */
        post: operations["createApplicationOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tenant/applications/{application_id}/organizations/{org_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at an organization in an application
         * @description One organization by id. **OneAccess only**: no page of BambooCloud's own about it is known. The page linked here is that of the
         *     list; the members are taken from there.
         */
        get: operations["getApplicationOrganization"];
        /**
         * Change an organization in an application
         * @description Changes name or place of an organization that was created here; those of the tenant cannot be changed. The application needs the
         *     permission `app_org_all` or `all`, given in the console.
         */
        put: operations["updateApplicationOrganization"];
        post?: never;
        /**
         * Delete an empty organization of an application
         * @description Deletes an organization that has no organizations and no accounts. The application needs the permission `app_org_all` or `all`,
         *     given in the console.
         */
        delete: operations["deleteApplicationOrganization"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tenant/applications/{application_id}/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an application's accounts
         * @description One page of accounts of one kind, or of all. The application needs the permission `account_all` or `account_read` or `all` or
         *     `read`, given in the console. `offset` is the number of a page.
         */
        get: operations["listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tenant/applications/{application_id}/accounts/basic-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a user's account in an application
         * @description Gives a user an account with attributes of its own; `grantUserApplication` is the short way. The application needs the permission
         *     `account_all` or `all`, given in the console.
         */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tenant/applications/{application_id}/accounts/{account_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at an account
         * @description One account by id. The application needs the permission `account_all` or `account_read` or `all` or `read`, given in the console.
         *     OneAccess also answers the account's roles with their privileges.
         */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        /**
         * Delete an account
         * @description Deletes an account for good. The application needs the permission `account_all` or `all`, given in the console.
         */
        delete: operations["deleteAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tenant/applications/{application_id}/accounts/{account_id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put an account to use again
         * @description Ends what `disableAccount` did. The application needs the permission `account_all` or `all`, given in the console.
         */
        put: operations["enableAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tenant/applications/{application_id}/accounts/{account_id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Take an account out of use
         * @description The account stays, but cannot be used. The application needs the permission `account_all` or `all`, given in the console.
         */
        put: operations["disableAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tenant/applications/{application_id}/app-roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an application's roles
         * @description One page of roles. The application needs the permission `app_role_read` or `read` or `all`, given in the console. `offset` is the
         *     number of a page.
         *
         *     **The two differ.** BambooCloud has this address, 1 to 50 roles to a page, and the members `parentId`, `sequence`, `description`,
         *     `disabled` and `remoteId`. OneAccess has `/role-list` instead, 10 to 100 to a page, and `createdAt` and `updatedAt`.
         */
        get: operations["listRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tenant/applications/{application_id}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a role in an application
         * @description Adds a role. Mind the address: `role`, where the list has another word. It answers 200, where other creations answer 201.
         *     **OneAccess only**: no page of BambooCloud's own about it is known.
         */
        post: operations["createRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tenant/applications/{application_id}/role-member": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a role to accounts
         * @description Gives one role to up to 50 accounts. The application needs the permission `app_role_all` or `all`, given in the console. It succeeds
         *     in parts: look at `fail_list`. `account_Ids` is spelled so.
         */
        post: operations["addRoleMembers"];
        /**
         * Take a role from accounts
         * @description Takes one role from up to 50 accounts. A DELETE with a body, which some clients and proxies drop. It succeeds in parts: look at
         *     `fail_list`. **OneAccess only**: no page of BambooCloud's own about it is known.
         */
        delete: operations["removeRoleMembers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/sdk/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The profile of a user who signed in at the app's own form
         * @description For apps that sign users in with `/api/v2/sdk/login`, not with OAuth: the user is proven by a signature over the session token of
         *     that sign-in, which the gateway neither has nor makes. A service gets the profile from `userinfo`. **OneAccess only**: no page of
         *     BambooCloud's own about it is known.
         *
         *     **Contradiction.** The page lists no `Authorization`; another description of these operations does. The page is followed.
         */
        get: operations["getMyProfile"];
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
        /** @description The attributes that every application has until somebody maps them to other names, or adds some. */
        User: {
            /** @description The user's id. It may begin with a space, which belongs to it. */
            id: string;
            /** @description The name that the user signs in with. */
            userName?: string;
            /** @description The user's full name. */
            name?: string;
            /** @description The user's e-mail address. */
            email?: string;
            /** @description The user's mobile number, with the country's code and a hyphen. */
            mobile?: string;
        } & {
            [key: string]: unknown;
        };
        KeySet: {
            /** @description The keys. */
            keys: components["schemas"]["Key"][];
        };
        Key: {
            /**
             * @description The kind of key.
             * @example RSA
             */
            kty: string;
            /**
             * @description What the key is for.
             * @example sig
             */
            use?: string;
            /**
             * @description The algorithm.
             * @example RS256
             */
            alg?: string;
            /**
             * @description The key's id; the header of an ID token names it.
             * @example idaas-2026-01
             */
            kid?: string;
            /** @description The modulus of an RSA key. */
            n?: string;
            /**
             * @description The exponent of an RSA key.
             * @example AQAB
             */
            e?: string;
        };
        DirectoryUserList: {
            total: components["schemas"]["Total"];
            /** @description One page of users. */
            users: components["schemas"]["DirectoryUser"][];
        };
        /**
         * Format: int64
         * @description How many there are on all pages.
         */
        Total: number;
        DirectoryUser: {
            /** @description The user's id; the same as `id` at userinfo (inferred). */
            user_id: string;
            /** @description The id of the main organization. */
            org_id?: string;
            /** @description The name that the user signs in with. */
            user_name: string;
            /** @description The user's full name. */
            name?: string;
            /** @description The mobile number; with the country's code and a hyphen at BambooCloud, without at OneAccess. */
            mobile?: string;
            /** @description The e-mail address. */
            email?: string;
            /** @description The given name. */
            first_name?: string;
            /** @description The middle name. */
            middle_name?: string;
            /** @description The family name. */
            last_name?: string;
            /** @description The number that the company gave the user. */
            employee_id?: string;
            /** @description The user's id in the system that the user came from (BambooCloud only). */
            external_id?: string;
            /** @description `male`, `female`, or a word for neither. */
            attr_gender?: string;
            /** @description The day of birth; with a time in answers, although it is sent without. */
            attr_birthday?: string;
            /** @description The nickname. */
            attr_nick_name?: string;
            /** @description The kind of identity paper, such as `id_card`. */
            attr_identity_type?: string;
            /** @description The number of the identity paper. */
            attr_identity_number?: string;
            /** @description The country, as `CN`. */
            attr_area?: string;
            /** @description The city. */
            attr_city?: string;
            /** @description The user id of the manager. */
            attr_manager_id?: string;
            /** @description `regular`, `intern`, `dispatch` or `outsourcing`. */
            attr_user_type?: string;
            /** @description The day of hire. */
            attr_hire_date?: string;
            /** @description The place of work. */
            attr_work_place?: string;
            /** @description Whether the password must be changed at the first sign-in. */
            pwd_must_modify?: boolean;
            pwd_change_at?: components["schemas"]["DirectoryTime"];
            created_at?: components["schemas"]["DirectoryTime"];
            updated_at?: components["schemas"]["DirectoryTime"];
            /** @description Whether the user may not sign in. */
            disabled?: boolean;
            /** @description A level of trust. */
            grade?: number;
            /** @description Whether the user is locked out; a text by the table, a boolean in the sample. */
            locked?: boolean | string;
            extension?: components["schemas"]["Extension"];
            /** @description The organizations that the user belongs to. */
            user_org_relation_list?: components["schemas"]["UserOrganization"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A moment as `yyyy-MM-dd HH:mm:ss.SSS`. There is no zone; inferred is that of Shanghai (UTC+8).
         * @example 2026-01-14 09:35:12.774
         */
        DirectoryTime: string;
        /** @description The attributes that the tenant added in its console, by the names that it gave them. */
        Extension: {
            [key: string]: unknown;
        };
        /** @description That a user belongs to an organization. */
        UserOrganization: {
            /** @description The organization's id. */
            org_id?: string;
            /**
             * @description 0 or 1; a text by the documentation's table, a number in its samples. One page says that 0 means to belong and 1 to be attached,
             *     while the sample of a new user has 1 for the main organization and 0 for the others.
             */
            relation_type?: number | string;
        };
        /** @description A new user. `mobile` is required by OneAccess. */
        NewDirectoryUser: components["schemas"]["DirectoryUserChange"] & {
            /**
             * Format: password
             * @description The first password.
             * @example Kq7-vTm2xW
             */
            password?: string;
        };
        /** @description What can be set of a user. */
        DirectoryUserChange: {
            /**
             * @description The name to sign in with; unique in the tenant.
             * @example liming
             */
            user_name?: string;
            /**
             * @description The mobile number, unique in the tenant.
             * @example +86-13800138000
             */
            mobile?: string;
            /**
             * @description The code of the main organization; empty for the first root.
             * @example 10000
             */
            org_code?: string;
            /**
             * @description The full name; `user_name` where it is empty.
             * @example 李明
             */
            name?: string;
            /**
             * @description The e-mail address.
             * @example liming@example.com
             */
            email?: string;
            /**
             * @description The number that the company gave the user.
             * @example 04130004
             */
            employee_id?: string;
            /**
             * @description The id in the system that the user came from (BambooCloud only).
             * @example 04130004
             */
            external_id?: string;
            /**
             * @description The given name.
             * @example 明
             */
            first_name?: string;
            /**
             * @description The middle name.
             * @example
             */
            middle_name?: string;
            /**
             * @description The family name.
             * @example 李
             */
            last_name?: string;
            /**
             * @description Whether the password must be changed at the first sign-in.
             * @default true
             */
            pwd_must_modify?: boolean;
            /**
             * @description `male` or `female`; how to say neither is spelled in several ways.
             * @example male
             */
            attr_gender?: string;
            /**
             * @description The day of birth, as yyyy-mm-dd.
             * @example 1993-08-25
             */
            attr_birthday?: string;
            /**
             * @description The nickname.
             * @example 小明
             */
            attr_nick_name?: string;
            /**
             * @description The kind of identity paper.
             * @example id_card
             */
            attr_identity_type?: string;
            /**
             * Format: password
             * @description The number of the identity paper.
             */
            attr_identity_number?: string;
            /**
             * @description The country.
             * @example CN
             */
            attr_area?: string;
            /**
             * @description The city.
             * @example 武汉
             */
            attr_city?: string;
            /**
             * @description The user id of the manager.
             * @example 20240531140530566-8F29-6EC1BBEF1
             */
            attr_manager_id?: string;
            /**
             * @description The kind of employment: regular, as an intern, through an agency, outsourced.
             * @example regular
             * @enum {string}
             */
            attr_user_type?: "regular" | "intern" | "dispatch" | "outsourcing";
            /**
             * @description The day of hire, as yyyy-MM-dd.
             * @example 2021-04-01
             */
            attr_hire_date?: string;
            /**
             * @description The place of work.
             * @example 武汉
             */
            attr_work_place?: string;
            /** @description The organizations that the user belongs to. The main organization must be among them. */
            user_org_relation_list?: components["schemas"]["UserOrganizationInput"][];
            extension?: components["schemas"]["Extension"];
        };
        /**
         * @description That a user belongs to an organization. BambooCloud's sample has `org_code` and `relation_type`, that of OneAccess `orgCode` and
         *     `relationType`; what stands here is BambooCloud's.
         */
        UserOrganizationInput: {
            /** @description The organization's code. */
            org_code: string;
            /**
             * @description 1 for the main organization, 0 for the others, by the sample.
             * @enum {integer}
             */
            relation_type: 0 | 1;
        };
        UserId: {
            /** @description The user's id. */
            user_id: string;
        };
        AccountId: {
            /** @description The account's id. */
            account_id: string;
        };
        UserAccountList: {
            total: components["schemas"]["Total"];
            /** @description All accounts; there are no pages. */
            accounts: components["schemas"]["UserAccount"][];
        };
        /** @description An account of the user's in one application. */
        UserAccount: {
            /** @description The account's id. */
            id: string;
            /** @description The application's id. */
            application_id: string;
            /** @description The name of the account in the application. */
            account_name?: string;
            account_type?: components["schemas"]["AccountType"];
            /** @description The person's name. */
            name?: string;
            extension?: components["schemas"]["Extension"];
        };
        /**
         * @description `BASIC_ACCOUNT` belongs to a user, `ORPHAN_ACCOUNT` to nobody, `PUBLIC_ACCOUNT` to several.
         * @example BASIC_ACCOUNT
         * @enum {string}
         */
        AccountType: "BASIC_ACCOUNT" | "ORPHAN_ACCOUNT" | "PUBLIC_ACCOUNT";
        OrganizationList: {
            total: components["schemas"]["Total"];
            /** @description One page of organizations. */
            organizations: components["schemas"]["Organization"][];
        };
        Organization: {
            /** @description The organization's id. */
            org_id: string;
            /** @description The organization's code; in requests it is called `code`. */
            org_code: string;
            /** @description The name, unique on its level. */
            name: string;
            /** @description The id of the organization above; null at a root. */
            parent_id?: string | null;
            /** @description The kind, as `department`. */
            category?: string;
            /** @description The place among its neighbours (BambooCloud only). */
            sequence?: number;
            /** @description Whether it is out of use (BambooCloud only). */
            disabled?: boolean;
            created_at?: components["schemas"]["DirectoryTime"];
            updated_at?: components["schemas"]["DirectoryTime"];
            extension?: components["schemas"]["Extension"];
        };
        /** @description A new organization. */
        NewOrganization: components["schemas"]["OrganizationChange"] & Record<string, unknown>;
        /** @description What can be set of an organization. */
        OrganizationChange: {
            /**
             * @description The code; in answers it is called `org_code`.
             * @example RD-01
             */
            code?: string;
            /**
             * @description The name, unique on its level.
             * @example 研发部
             */
            name?: string;
            /**
             * @description The id of the organization above; empty for a root.
             * @example
             */
            parent_id?: string;
            /**
             * @description The kind.
             * @example department
             */
            category?: string;
            /**
             * @description The place among its neighbours (BambooCloud only).
             * @example 5
             */
            sequence?: number;
            extension?: components["schemas"]["Extension"];
        };
        OrganizationId: {
            /** @description The organization's id. */
            org_id: string;
        };
        ApplicationOrganizationList: {
            total: components["schemas"]["Total"];
            /** @description One page of organizations. The sample of OneAccess has two where `total` is 1. */
            organizations: components["schemas"]["ApplicationOrganization"][];
        };
        ApplicationOrganization: {
            /** @description The organization's id in this application. */
            org_id: string;
            /** @description The code. */
            org_code: string;
            /** @description The name. */
            name: string;
            /** @description The id of the organization above; null at a root. */
            parent_id?: string | null;
            /** @description Whether it is out of use (BambooCloud only). */
            disabled?: boolean;
            extension?: components["schemas"]["Extension"];
        };
        ApplicationAccountList: {
            total: components["schemas"]["Total"];
            /** @description One page of accounts. */
            accounts: components["schemas"]["ApplicationAccount"][];
        };
        ApplicationAccount: {
            /** @description The account's id. */
            id: string;
            /** @description The name of the account in the application. */
            account_name: string;
            account_type?: components["schemas"]["AccountType"];
            /** @description The person's name. */
            name?: string;
            /** @description Whether the account is out of use. */
            disabled?: boolean;
            /** @description The id of the organization in this application. */
            org_id?: string | null;
            /** @description The user id of the manager (BambooCloud only). */
            attr_manager_id?: string;
            /** @description The account's roles; with one account only (OneAccess). */
            roles?: components["schemas"]["AccountRole"][];
            extension?: components["schemas"]["Extension"];
        };
        AccountRole: {
            /** @description The role's id. */
            role_id?: string;
            /** @description The role's code. */
            role_code?: string;
            /** @description The role's name. */
            role_name?: string;
            /** @description What the role allows. */
            privileges?: {
                /** @description The privilege's id. */
                privilege_id?: string;
                /** @description The privilege's code. */
                privilege_code?: string;
                /** @description The privilege's name. */
                privilege_name?: string;
            }[];
        };
        ApplicationRoleList: {
            total: components["schemas"]["Total"];
            /** @description The page that was asked for. */
            offset?: number;
            /** @description How many to a page. */
            limit?: number;
            /** @description One page of roles. */
            roles: components["schemas"]["ApplicationRole"][];
        };
        ApplicationRole: {
            /** @description The role's id; called `role_id` elsewhere. */
            id: string;
            /** @description The role's code. */
            code: string;
            /** @description The role's name. */
            name?: string;
            /** @description The id of the role above (BambooCloud only). */
            parentId?: string | null;
            /** @description The place among its neighbours (BambooCloud only). */
            sequence?: number;
            /** @description What it is for (BambooCloud only). */
            description?: string | null;
            /** @description Whether it is out of use (BambooCloud only). */
            disabled?: boolean;
            /** @description The role's id in the application itself (BambooCloud only). */
            remoteId?: string | null;
            createdAt?: components["schemas"]["DirectoryTime"];
            /** @description When it was changed, as `createdAt`; both at OneAccess only. */
            updatedAt?: string | null;
        };
        RoleId: {
            /** @description The role's id. */
            role_id: string;
        };
        RoleMembers: {
            /**
             * @description The role.
             * @example 20260115100212345-C66D-E8C1D1D79
             */
            role_id: string;
            /**
             * @description The accounts; the capital I is real.
             * @example [
             *       "20260115092744120-2FD6-CA9B208BE"
             *     ]
             */
            account_Ids: string[];
        };
        RoleMembersResult: {
            /** @description The accounts for which it was done. */
            success_list: string[];
            /** @description The accounts for which it was not. No reason is given. */
            fail_list: string[];
        };
        /** @description What OneAccess names, as far as its page is known; more may come. */
        MyProfile: {
            /** @description The name that the user signs in with. */
            user_name?: string;
            /** @description The full name. */
            name?: string;
            /** @description The address of the picture. */
            head_img?: string;
            /** @description The e-mail address. */
            email?: string;
            /** @description The mobile number. */
            mobile?: string;
            /** @description `female`, `male` or `unknown`. */
            attr_gender?: string;
        } & {
            [key: string]: unknown;
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
         * @description The number of the page, from 0. Not of a row, although it is called so.
         * @example 0
         */
        Offset: number;
        /**
         * @description How many to a page.
         * @example 10
         */
        Limit: number;
        /**
         * @description The user's id.
         * @example 20260114093512774-5C1E-8A40D37B6
         */
        UserId: string;
        /**
         * @description The organization's id; of an application's organization, its id there.
         * @example 20251103142549145-9346-35755733F
         */
        OrganizationId: string;
        /**
         * @description The application's id in the directory; it is not the `client_id`. On some pages it is called `app_id`.
         * @example 20251103151259085-E8C5-6634C1D45
         */
        ApplicationId: string;
        /**
         * @description The account's id; on some pages it is called `app_user_id`.
         * @example 20260115092744120-2FD6-CA9B208BE
         */
        AccountId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    userinfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user's attributes, as mapped for this application. */
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
    keys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The public keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeySet"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    unauthorizedUserPage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page for the user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listUsers: {
        parameters: {
            query: {
                /**
                 * @description Only users of this organization; empty for all users.
                 * @example
                 */
                org_id?: string;
                /**
                 * @description Only users that were changed after this moment, as `yyyy-MM-dd HH:mm:ss`.
                 * @example 2026-01-01 00:00:00
                 */
                updated_at_greater?: string;
                /**
                 * @description The number of the page, from 0. Not of a row, although it is called so.
                 * @example 0
                 */
                offset: components["parameters"]["Offset"];
                /**
                 * @description How many to a page.
                 * @example 10
                 */
                limit: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryUserList"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDirectoryUser"];
            };
        };
        responses: {
            /** @description The user was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserId"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    findUserByUsername: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The name to sign in with; the English page calls it the real name.
                     * @example liming
                     */
                    user_name: string;
                };
            };
        };
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryUser"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getUserById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's id.
                 * @example 20260114093512774-5C1E-8A40D37B6
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryUser"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's id.
                 * @example 20260114093512774-5C1E-8A40D37B6
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DirectoryUserChange"];
            };
        };
        responses: {
            /** @description The user was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserId"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's id.
                 * @example 20260114093512774-5C1E-8A40D37B6
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    enableUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's id.
                 * @example 20260114093512774-5C1E-8A40D37B6
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is enabled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserId"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    disableUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's id.
                 * @example 20260114093512774-5C1E-8A40D37B6
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is disabled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserId"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    changeUserPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's id.
                 * @example 20260114093512774-5C1E-8A40D37B6
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: password
                     * @description The new password.
                     * @example Zr5-hNq8cD
                     */
                    password: string;
                    /**
                     * @description Whether it must be changed at the next sign-in.
                     * @default true
                     */
                    pwd_must_modify?: boolean | string;
                };
            };
        };
        responses: {
            /** @description The password is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserId"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    changeUserPasswordVerified: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's id.
                 * @example 20260114093512774-5C1E-8A40D37B6
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: password
                     * @description The new password.
                     * @example Zr5-hNq8cD
                     */
                    password: string;
                    /**
                     * Format: password
                     * @description The old password.
                     * @example Kq7-vTm2xW
                     */
                    old_password: string;
                };
            };
        };
        responses: {
            /** @description The password is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserId"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    grantUserApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's id.
                 * @example 20260114093512774-5C1E-8A40D37B6
                 */
                user_id: components["parameters"]["UserId"];
                /**
                 * @description The application's id in the directory; it is not the `client_id`. On some pages it is called `app_id`.
                 * @example 20251103151259085-E8C5-6634C1D45
                 */
                application_id: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The name of the account; the user name where it is absent.
                     * @example liming
                     */
                    account_name?: string;
                };
            };
        };
        responses: {
            /** @description The account was created. The status is as OneAccess has it; `createAccount` answers 201. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountId"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listUserAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's id.
                 * @example 20260114093512774-5C1E-8A40D37B6
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAccountList"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listOrganizations: {
        parameters: {
            query: {
                /**
                 * @description The organization to begin at.
                 * @example 20251103142549145-9346-35755733F
                 */
                org_id?: string;
                /**
                 * @description Whether to give those below, too.
                 * @example false
                 */
                all_child?: boolean;
                /**
                 * @description Only those that were changed after this moment, as `yyyy-MM-dd HH:mm:ss` (BambooCloud only).
                 * @example 2026-01-01 00:00:00
                 */
                updated_at_greater?: string;
                /**
                 * @description The number of the page, from 0. Not of a row, although it is called so.
                 * @example 0
                 */
                offset: components["parameters"]["Offset"];
                /**
                 * @description How many to a page.
                 * @example 10
                 */
                limit: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of organizations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationList"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrganization"];
            };
        };
        responses: {
            /** @description The organization was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationId"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization's id; of an application's organization, its id there.
                 * @example 20251103142549145-9346-35755733F
                 */
                org_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    updateOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization's id; of an application's organization, its id there.
                 * @example 20251103142549145-9346-35755733F
                 */
                org_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizationChange"];
            };
        };
        responses: {
            /** @description The organization was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationId"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    deleteOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization's id; of an application's organization, its id there.
                 * @example 20251103142549145-9346-35755733F
                 */
                org_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listApplicationOrganizations: {
        parameters: {
            query: {
                /**
                 * @description The number of the page, from 0. Not of a row, although it is called so.
                 * @example 0
                 */
                offset: components["parameters"]["Offset"];
                /**
                 * @description How many to a page.
                 * @example 10
                 */
                limit: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The application's id in the directory; it is not the `client_id`. On some pages it is called `app_id`.
                 * @example 20251103151259085-E8C5-6634C1D45
                 */
                application_id: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of organizations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationOrganizationList"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createApplicationOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The application's id in the directory; it is not the `client_id`. On some pages it is called `app_id`.
                 * @example 20251103151259085-E8C5-6634C1D45
                 */
                application_id: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The code: Chinese or English letters, digits, _ and -.
                     * @example xnjg
                     */
                    org_code: string;
                    /**
                     * @description The name: letters, digits, spaces, -, _ and &.
                     * @example 虚拟机构1
                     */
                    name: string;
                    /**
                     * @description The id of the organization above; empty for a root.
                     * @example
                     */
                    parent_id?: string;
                };
            };
        };
        responses: {
            /** @description The organization was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationId"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getApplicationOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The application's id in the directory; it is not the `client_id`. On some pages it is called `app_id`.
                 * @example 20251103151259085-E8C5-6634C1D45
                 */
                application_id: components["parameters"]["ApplicationId"];
                /**
                 * @description The organization's id; of an application's organization, its id there.
                 * @example 20251103142549145-9346-35755733F
                 */
                org_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationOrganization"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    updateApplicationOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The application's id in the directory; it is not the `client_id`. On some pages it is called `app_id`.
                 * @example 20251103151259085-E8C5-6634C1D45
                 */
                application_id: components["parameters"]["ApplicationId"];
                /**
                 * @description The organization's id; of an application's organization, its id there.
                 * @example 20251103142549145-9346-35755733F
                 */
                org_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The name.
                     * @example 虚拟机构2
                     */
                    name?: string;
                    /**
                     * @description The id of the organization above; empty for a root.
                     * @example
                     */
                    parent_id?: string;
                };
            };
        };
        responses: {
            /** @description The organization was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationId"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    deleteApplicationOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The application's id in the directory; it is not the `client_id`. On some pages it is called `app_id`.
                 * @example 20251103151259085-E8C5-6634C1D45
                 */
                application_id: components["parameters"]["ApplicationId"];
                /**
                 * @description The organization's id; of an application's organization, its id there.
                 * @example 20251103142549145-9346-35755733F
                 */
                org_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listAccounts: {
        parameters: {
            query: {
                /**
                 * @description `BASIC_ACCOUNT` those of a user, `ORPHAN_ACCOUNT` those of nobody, `PUBLIC_ACCOUNT` those of several; empty or absent for all.
                 * @example BASIC_ACCOUNT
                 */
                account_type?: "BASIC_ACCOUNT" | "ORPHAN_ACCOUNT" | "PUBLIC_ACCOUNT" | "";
                /**
                 * @description The number of the page, from 0. Not of a row, although it is called so.
                 * @example 0
                 */
                offset: components["parameters"]["Offset"];
                /**
                 * @description How many to a page.
                 * @example 10
                 */
                limit: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The application's id in the directory; it is not the `client_id`. On some pages it is called `app_id`.
                 * @example 20251103151259085-E8C5-6634C1D45
                 */
                application_id: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of accounts. BambooCloud's sample is not JSON: a comma is missing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationAccountList"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The application's id in the directory; it is not the `client_id`. On some pages it is called `app_id`.
                 * @example 20251103151259085-E8C5-6634C1D45
                 */
                application_id: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The user.
                     * @example 20260114093512774-5C1E-8A40D37B6
                     */
                    user_id: string;
                    /**
                     * @description The name of the account; the user name where it is absent.
                     * @example liming
                     */
                    account_name?: string;
                    /**
                     * @description The person's name.
                     * @example 李明
                     */
                    name?: string;
                    /**
                     * @description The code of the organization in this application.
                     * @example xnjg
                     */
                    org_code?: string;
                    /**
                     * Format: password
                     * @description The account's password.
                     * @example Kq7-vTm2xW
                     */
                    password?: string;
                    /**
                     * @description Whether the account is out of use at first.
                     * @default false
                     */
                    disabled?: boolean;
                    extension?: components["schemas"]["Extension"];
                };
            };
        };
        responses: {
            /** @description The account was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountId"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The application's id in the directory; it is not the `client_id`. On some pages it is called `app_id`.
                 * @example 20251103151259085-E8C5-6634C1D45
                 */
                application_id: components["parameters"]["ApplicationId"];
                /**
                 * @description The account's id; on some pages it is called `app_user_id`.
                 * @example 20260115092744120-2FD6-CA9B208BE
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationAccount"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    deleteAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The application's id in the directory; it is not the `client_id`. On some pages it is called `app_id`.
                 * @example 20251103151259085-E8C5-6634C1D45
                 */
                application_id: components["parameters"]["ApplicationId"];
                /**
                 * @description The account's id; on some pages it is called `app_user_id`.
                 * @example 20260115092744120-2FD6-CA9B208BE
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    enableAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The application's id in the directory; it is not the `client_id`. On some pages it is called `app_id`.
                 * @example 20251103151259085-E8C5-6634C1D45
                 */
                application_id: components["parameters"]["ApplicationId"];
                /**
                 * @description The account's id; on some pages it is called `app_user_id`.
                 * @example 20260115092744120-2FD6-CA9B208BE
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account is enabled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountId"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    disableAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The application's id in the directory; it is not the `client_id`. On some pages it is called `app_id`.
                 * @example 20251103151259085-E8C5-6634C1D45
                 */
                application_id: components["parameters"]["ApplicationId"];
                /**
                 * @description The account's id; on some pages it is called `app_user_id`.
                 * @example 20260115092744120-2FD6-CA9B208BE
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account is disabled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountId"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listRoles: {
        parameters: {
            query: {
                /**
                 * @description The number of the page, from 0. Not of a row, although it is called so.
                 * @example 0
                 */
                offset: components["parameters"]["Offset"];
                /**
                 * @description How many to a page; fewer than with the other lists.
                 * @example 10
                 */
                limit: number;
            };
            header?: never;
            path: {
                /**
                 * @description The application's id in the directory; it is not the `client_id`. On some pages it is called `app_id`.
                 * @example 20251103151259085-E8C5-6634C1D45
                 */
                application_id: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationRoleList"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The application's id in the directory; it is not the `client_id`. On some pages it is called `app_id`.
                 * @example 20251103151259085-E8C5-6634C1D45
                 */
                application_id: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The code, unique in the application.
                     * @example admin
                     */
                    code: string;
                    /**
                     * @description The name.
                     * @example 管理员
                     */
                    name?: string;
                };
            };
        };
        responses: {
            /** @description The role was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleId"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    addRoleMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The application's id in the directory; it is not the `client_id`. On some pages it is called `app_id`.
                 * @example 20251103151259085-E8C5-6634C1D45
                 */
                application_id: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleMembers"];
            };
        };
        responses: {
            /** @description What was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleMembersResult"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    removeRoleMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The application's id in the directory; it is not the `client_id`. On some pages it is called `app_id`.
                 * @example 20251103151259085-E8C5-6634C1D45
                 */
                application_id: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleMembers"];
            };
        };
        responses: {
            /** @description What was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleMembersResult"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getMyProfile: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The system that the app runs on.
                 * @example Android 10
                 */
                "X-operating-sys-version": string;
                /**
                 * @description What tells the device from others.
                 * @example 156aysdna213sc50
                 */
                "X-device-fingerprint": string;
                /**
                 * @description The app's user agent.
                 * @example Mozilla/5.0 (Linux; Android 10) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36
                 */
                "X-agent": string;
                /**
                 * @description The application's id; of the template, for an application of an independent vendor (ISV).
                 * @example xJ4mT9cQbW2vR7kD
                 */
                "X-client-id": string;
                /**
                 * @description `session_token=…&timestamp=…&nonce=…`, encrypted with the public key of the tenant (RSA); the nonce is the timestamp in
                 *     hexadecimal.
                 * @example Zk3vQ0xYp1s7LmTn
                 */
                "X-signature": string;
                /**
                 * @description The device's address.
                 * @example 10.10.10.1
                 */
                "X-device-ip"?: string;
                /**
                 * @description The language of texts.
                 * @example en
                 */
                "X-L"?: string;
                /**
                 * @description The tenant, for an application of an independent vendor, which is called on a host that tenants share.
                 * @example 20251103142549145-9346
                 */
                "X-tenant-id"?: string;
            };
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
                    "application/json": components["schemas"]["MyProfile"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
}

/** BambooCloud for `createGateway().app()`. */
const api: Api<paths> = { id: 'bamboocloud', operations: { 'GET /authentication/UnauthorizedUser.html': { reads: 'text' } } };
export default api;
