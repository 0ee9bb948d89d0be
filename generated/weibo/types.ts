// Generated from openapi/providers/weibo.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/oauth2/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask the user to sign in and to authorize the app
         * @description Shows Weibo's sign-in and consent page, then sends the browser back to `redirect_uri`: with `code` in the query, or with the token
         *     in the fragment for `response_type=token`.
         *
         *     * A user who says no comes back with `error=access_denied` and `error_code=21330`. `state` then stands first in the query, before
         *       the error's parameters; on success it follows the code.
         *     * A wrong `redirect_uri` and an unknown `client_id` end on an HTML page that never leads back to the app. One of the vendor's pages
         *       says that every error is told by redirect; reports of live pages contradict it.
         *     * The vendor's page calls the address of the error's explanation `error_url`. The callback really has `error_uri`, and its value is
         *       a path.
         *     * The documented sample callback `http://www.example.com/response&code=CODE` is a misprint of `?code=CODE`.
         *     * The newest edition of the page no longer lists `response_type`, nor the values popup, wap1.2, wap2.0 and js of `display`.
         *     * Another page of the vendor writes the address as `/2/oauth2/authorize`: see `authorizeVersioned`.
         */
        get: operations["authorize"];
        put?: never;
        /**
         * The same, with the parameters in a form
         * @description The vendor lists GET and POST for this address and gives one table of parameters for both. That they travel as form fields here is
         *     what POST suggests; no recording of such a request is known.
         */
        post: operations["authorizeByPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/oauth2/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The authorization page under its address with a version
         * @description The vendor's page about errors writes the authorization endpoint this way. Whether it differs from `/oauth2/authorize` in anything
         *     is not documented.
         */
        get: operations["authorizeVersioned"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/access_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange the code for an access token
         * @description * The parameters are read from the query and from a form body alike: some libraries put all of them into the query of a POST without
         *       a body. A form keeps `client_secret` out of access logs.
         *     * A JSON body is not read at all. Weibo then misses everything and answers 21323 `miss client id or secret`.
         *     * GET is refused with 10021.
         *     * Only `authorization_code` is offered to every app. `refresh_token` and `password` are privileges of single apps: see
         *       `accessTokenVersioned`.
         *     * While a token is valid, the same one is handed out again.
         */
        post: operations["accessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/oauth2/access_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The token endpoint with the grants of privileged apps
         * @description The same endpoint under the address with a version, which some libraries use; errors then echo this path in `request` and
         *     `error_uri`. The two grants that only single apps have are described here:
         *
         *     * `refresh_token` works for apps built with the official mobile SDKs. The answer is a new access token and its lifetime, nothing
         *       else.
         *     * `password` is for apps that Weibo approved for it.
         */
        post: operations["accessTokenVersioned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/get_token_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask whom a token belongs to, which app got it, and how long it lives
         * @description The only proof that a token was given to your own app: `appkey` must be your `client_id`. The parameter is read from the query too.
         *
         *     Two editions of the vendor's page differ: the remaining lifetime is `expires_in` in the older, `expire_in` in the present one. The
         *     page's table calls the members strings; its sample and recorded answers have whole numbers.
         */
        post: operations["getTokenInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/revokeoauth2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same, with the token in the query
         * @description The vendor documents GET and POST. With GET the token ends up in access logs.
         */
        get: operations["revokeByGet"];
        put?: never;
        /**
         * Take back the user's authorization
         * @description Ends the authorization of this user for this app, with all its tokens. Mind that an app which is not reviewed answers later calls
         *     with 21321, as if the user were not one of its testers.
         */
        post: operations["revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/get_oauth2_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Swap an OAuth 1.0 token for an OAuth 2.0 token
         * @description A leftover of the migration from OAuth 1.0. The request is signed as OAuth 1.0 wants (RFC 5849 §3): the signature's parameters are
         *     shown here as form fields, and an `Authorization: OAuth ...` header carries the same. What the answer holds beyond the token is not
         *     documented.
         */
        post: operations["getOAuth2Token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/account/get_uid.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The number of the user whom the token belongs to
         * @description What to ask when only a token is at hand: `/2/users/show.json` wants to be told the user. Documents and most recordings have a
         *     number; one client's sample carries text.
         */
        get: operations["getUid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/users/show.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A user's profile
         * @description Exactly one of `uid` and `screen_name` is to be given. By a newer rule `uid` must be the user who authorized the app, otherwise
         *     21335 comes back or the profile is cut short; older documents still allow any user.
         */
        get: operations["showUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/account/profile/email.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's e-mail address
         * @description Wants the scope `email` and an app of high level; others are answered 403 with 21330. Clients disagree on the form: some read an
         *     object, others a list with one member. Whether the address is verified is not told.
         */
        get: operations["getEmail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/account/rate_limit_status.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many calls are left
         * @description Not counted against the limit itself, which makes it a cheap way to try a token. Weibo allows about 100 calls per user, app and day,
         *     and 15000 per address and hour; older tables differ by level. There are no rate-limit headers.
         */
        get: operations["getRateLimitStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    deauthorized: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A user has withdrawn the authorization
         * @description Weibo calls the address that the developer has entered in the console. Nothing proves that the call comes from Weibo: take it as a
         *     hint and ask `/oauth2/get_token_info` about the token before acting. The format of `auth_end` is not documented; it is the time of
         *     the withdrawal.
         */
        get: operations["deauthorized"];
        put?: never;
        /**
         * The same, as a form
         * @description Whether Weibo calls by GET or by POST is not documented; an app does well to accept both.
         */
        post: operations["deauthorizedByPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description The app's number in the console, which serves as client_id. */
        AppKey: string;
        /**
         * @default code
         * @enum {string}
         */
        ResponseType: "code" | "token";
        ScopeList: ("all" | "email" | "direct_messages_write" | "direct_messages_read" | "invitation_write" | "friendships_groups_read" | "friendships_groups_write" | "statuses_to_me_read" | "follow_app_official_microblog")[];
        /**
         * @description * `default`: the page for browsers.
         *     * `mobile`: for phones that know HTML5.
         *     * `popup`: for small windows (older edition of the vendor's page).
         *     * `wap`: for simple phones; the older edition distinguishes `wap1.2` and `wap2.0`.
         *     * `js`: for Weibo's JavaScript SDK; a popup whose answer is a call of a JavaScript function (older edition).
         *     * `client`: for native clients (newer edition).
         *     * `apponweibo`: for apps inside Weibo's site; no token comes back, only the parent frame is loaded again.
         * @default default
         * @enum {string}
         */
        Display: "default" | "mobile" | "popup" | "wap" | "wap1.2" | "wap2.0" | "js" | "client" | "apponweibo";
        /** @description The parameters of the authorization request as form fields. */
        AuthorizeForm: {
            client_id: components["schemas"]["AppKey"];
            /**
             * Format: uri
             * @description The registered callback address.
             */
            redirect_uri: string;
            response_type?: components["schemas"]["ResponseType"];
            scope?: components["schemas"]["ScopeList"];
            /** @description Comes back unchanged. */
            state?: string;
            display?: components["schemas"]["Display"];
            /**
             * @description Ask for name and password in any case.
             * @default false
             * @enum {string}
             */
            forcelogin?: "true" | "false";
            /**
             * @description Absent means Chinese.
             * @enum {string}
             */
            language?: "en";
            /**
             * @description Offer to follow the app's official account (sic).
             * @enum {string}
             */
            with_offical_account?: "1";
        };
        /** @description The exchange that every app may do. */
        TokenRequest: {
            client_id: components["schemas"]["AppKey"];
            /**
             * Format: password
             * @description The app secret that the console shows.
             */
            client_secret: string;
            /** @enum {string} */
            grant_type: "authorization_code";
            /**
             * Format: password
             * @description What the callback brought; good for one use.
             */
            code: string;
            /**
             * Format: uri
             * @description The same as in the authorization request.
             */
            redirect_uri: string;
        };
        /** @description The exchange with all grants. */
        PrivilegedTokenRequest: {
            client_id: components["schemas"]["AppKey"];
            /**
             * Format: password
             * @description The app secret that the console shows.
             */
            client_secret: string;
            /** @enum {string} */
            grant_type: "authorization_code" | "refresh_token" | "password";
            /**
             * Format: password
             * @description For authorization_code: required.
             */
            code?: string;
            /**
             * Format: uri
             * @description For authorization_code: required. Documented for refresh_token too.
             */
            redirect_uri?: string;
            /**
             * Format: password
             * @description For refresh_token: required.
             */
            refresh_token?: string;
            /** @description For password: the user's name. */
            username?: string;
            /**
             * Format: password
             * @description For password: the user's password.
             */
            password?: string;
        };
        /**
         * @description The token. Nothing says which kind it is: there is no `token_type`, and what is meant is neither Bearer nor MAC but Weibo's own
         *     `OAuth2`.
         */
        TokenAnswer: {
            /** @description `2.00` and 26 to 28 characters. */
            access_token: string;
            /** @description Seconds left. A number in live answers, text in the documents of 2022. */
            expires_in?: number | string;
            /** @description The deprecated twin of expires_in; text in live answers. */
            remind_in?: string | number;
            /**
             * @description The user's number. Only for orientation: whoever hands over a token can claim any number, so sign-in must rely on
             *     get_token_info and its appkey.
             */
            uid?: string;
            /**
             * @description Whether the account is bound to a real name. Not documented.
             * @example true
             */
            isRealName?: string;
            /** @description What was granted, separated by commas. Only when scopes were asked for. */
            scope?: string;
            /** @description Only for the official mobile SDKs. */
            refresh_token?: string;
        };
        TokenReference: {
            /**
             * Format: password
             * @description The token in question.
             */
            access_token: string;
        };
        TokenInfo: {
            /** @description The user's number. */
            uid: number | string;
            /** @description The app that the token was given to. */
            appkey: number | string;
            /** @description What was granted, separated by commas; null when no scope was asked for. */
            scope?: string | null;
            /** @description When the token was made, seconds since 1970. */
            create_at?: number | string;
            /** @description Seconds left. */
            expire_in?: number | string;
            /** @description The name of expire_in before it was changed. */
            expires_in?: number | string;
        };
        RevokeAnswer: {
            /** @description Whether the authorization was taken back. Clients are prepared for text as well. */
            result: boolean | string;
        };
        /** @description The parameters of an OAuth 1.0 signature (RFC 5849 §3.1). */
        OAuth1Request: {
            oauth_consumer_key: components["schemas"]["AppKey"];
            /**
             * Format: password
             * @description The OAuth 1.0 access token.
             */
            oauth_token: string;
            /** @description How the request is signed. */
            oauth_signature_method: string;
            /** @description Seconds since 1970. */
            oauth_timestamp: string;
            /** @description A value never used before. */
            oauth_nonce: string;
            /**
             * @description May be left out.
             * @enum {string}
             */
            oauth_version?: "1.0";
            /** @description The signature. */
            oauth_signature: string;
        };
        UidAnswer: {
            /** @description The user's number. */
            uid: number | string;
        };
        EmailAnswer: components["schemas"]["Email"] | components["schemas"]["Email"][];
        Email: {
            /** @description Empty where the account has none (inferred). */
            email: string;
        };
        RateLimitStatus: {
            /** @description Calls per time unit for one address. */
            ip_limit?: number;
            /** @example HOURS */
            limit_time_unit?: string;
            remaining_ip_hits?: number;
            remaining_user_hits?: number;
            /** @description `yyyy-MM-dd HH:mm:ss`, presumably Beijing time. */
            reset_time?: string;
            reset_time_in_seconds?: number;
            /** @description Calls per time unit for one user. */
            user_limit?: number;
            api_rate_limits?: {
                api?: string;
                limit?: number;
                limit_time_unit?: string;
                remaining_hits?: number;
            }[];
        };
        Deauthorization: {
            /** @description The app's key, which is its client_id. */
            source: string;
            /** @description The user who has withdrawn. */
            uid: string;
            /** @description When it happened; format unknown. */
            auth_end: string;
        };
        /** @description A time as `EEE MMM dd HH:mm:ss Z yyyy`, for example `Tue Aug 27 11:34:05 +0800 2013`. */
        Date: string;
        /**
         * @description A profile. Members come and go with the years and with the app's level; nothing but `id` is certain. `id` is an int64: use `idstr`
         *     where numbers lose digits.
         */
        User: {
            /**
             * Format: int64
             * @description The user's number.
             */
            id: number;
            /** @description The same as text; absent in the oldest answers. */
            idstr?: string;
            class?: number;
            /** @description The nickname. */
            screen_name?: string;
            /** @description The display name; the same as screen_name in all recordings. */
            name?: string;
            /** @description A region's number; text in live answers. */
            province?: string | number;
            /** @description A town's number; text in live answers. */
            city?: string | number;
            /** @description Region and town in words. */
            location?: string;
            /** @description What the user says of themselves. */
            description?: string;
            /** @description The user's own site; often empty. */
            url?: string;
            /** @description The picture, 50 pixels. */
            profile_image_url?: string;
            /** @description The picture, 180 pixels. */
            avatar_large?: string;
            /** @description The picture in its best size. */
            avatar_hd?: string;
            /** @description The profile's address after https://weibo.com/, such as `u/2647183905`. */
            profile_url?: string;
            /** @description A name chosen for the profile's address; mostly empty. */
            domain?: string;
            /** @description A short number bought for the account; mostly empty. */
            weihao?: string;
            /**
             * @description m male, f female, n not told.
             * @enum {string}
             */
            gender?: "m" | "f" | "n";
            followers_count?: number;
            /** @description How many the user follows. */
            friends_count?: number;
            pagefriends_count?: number;
            statuses_count?: number;
            video_status_count?: number;
            video_play_count?: number;
            favourites_count?: number;
            /** @description How many follow each other. */
            bi_followers_count?: number;
            created_at?: components["schemas"]["Date"];
            /** @description Whether the token's user follows this one. */
            following?: boolean;
            /** @description Whether this user follows the token's one. */
            follow_me?: boolean;
            like?: boolean;
            like_me?: boolean;
            /** @description Whether everybody may send direct messages. */
            allow_all_act_msg?: boolean;
            /** @description Whether everybody may comment. */
            allow_all_comment?: boolean;
            geo_enabled?: boolean;
            /** @description Whether Weibo has verified the account. */
            verified?: boolean;
            /** @description -1 for ordinary users. */
            verified_type?: number;
            verified_type_ext?: number;
            verified_level?: number;
            verified_state?: number;
            verified_reason?: string;
            verified_reason_modified?: string;
            verified_reason_url?: string;
            verified_trade?: string;
            verified_source?: string;
            verified_source_url?: string;
            verified_contact_name?: string;
            verified_contact_email?: string;
            verified_contact_mobile?: string;
            verified_detail?: Record<string, unknown>;
            /** @description The note that the token's user made about this one. */
            remark?: string;
            status?: components["schemas"]["Status"];
            status_id?: string;
            ptype?: number;
            /** @description 1 when online. */
            online_status?: number;
            /** @description zh-cn, zh-tw, zh-hk or en. */
            lang?: string;
            star?: number;
            mbtype?: number;
            mbrank?: number;
            block_word?: number;
            block_app?: number;
            credit_score?: number;
            urank?: number;
            user_ability?: number;
            user_ability_extend?: number;
            user_limit?: number;
            story_read_state?: number;
            vclub_member?: number;
            insecurity?: {
                sexual_content?: boolean;
            };
            cover_image?: string;
            cover_image_phone?: string;
            type?: string;
            level?: number;
            ulevel?: string;
            avatargj_id?: string;
            is_teenager?: number;
            is_guardian?: number;
            is_teenager_list?: number;
            pc_new?: number;
            special_follow?: boolean;
            planet_video?: number;
            video_mark?: number;
            live_status?: number;
            tab_manage?: string;
            has_service_tel?: boolean;
            has_ability_tag?: number;
            vplususer_name?: string;
            badge?: Record<string, unknown>;
            badge_top?: string;
            extend?: {
                privacy?: Record<string, unknown>;
                mbprivilege?: string;
            };
        };
        /** @description A post. Only what came with profiles is listed. */
        Status: {
            created_at?: components["schemas"]["Date"];
            /** Format: int64 */
            id?: number;
            idstr?: string;
            mid?: string;
            text?: string;
            textLength?: number;
            /** @description The app that the post was written with; an HTML anchor. */
            source?: string;
            source_allowclick?: number;
            source_type?: number;
            can_edit?: boolean | string;
            favorited?: boolean;
            truncated?: boolean;
            /** @description `1` when the post is gone. */
            deleted?: string;
            in_reply_to_status_id?: string;
            in_reply_to_user_id?: string;
            in_reply_to_screen_name?: string;
            annotations?: Record<string, unknown>[];
            pic_urls?: {
                thumbnail_pic?: string;
            }[];
            thumbnail_pic?: string;
            bmiddle_pic?: string;
            original_pic?: string;
            geo?: {
                /** @example Point */
                type?: string;
                /** @description Latitude and longitude. */
                coordinates?: (number | string)[];
            } | null;
            user?: components["schemas"]["User"];
            retweeted_status?: components["schemas"]["Status"];
            reposts_count?: number;
            comments_count?: number;
            attitudes_count?: number;
            isLongText?: boolean;
            mlevel?: number;
            visible?: {
                /** @description 0 everybody, 1 only the author, 3 a group, 4 close friends. */
                type?: number;
                list_id?: number | string;
            };
            biz_feature?: number;
            darwin_tags?: unknown[];
            userType?: number;
        };
        /** @description A failure of the OAuth endpoints. */
        OAuthError: {
            /** @description A word, mostly RFC 6749's. */
            error: string;
            /** @description Weibo's number for it. */
            error_code: number | string;
            /** @description The path that was called. */
            request?: string;
            /** @description The path again. The vendor's page calls it error_url and promises an address to read. */
            error_uri?: string;
            /** @description What is wrong, in words; absent for some errors. */
            error_description?: string;
        };
        /** @description A failure of the API. */
        ApiError: {
            /** @description What is wrong, in words. */
            error: string;
            /** @description The number that counts. Text in some live answers and in the vendor's sample. */
            error_code: number | string;
            /** @description The path that was called. */
            request?: string;
        };
    };
    responses: {
        /**
         * @description The sign-in and consent page; the redirect comes when the user has decided. With `display=js` the answer is a call of a JavaScript
         *     function (its name and members are not documented; one client strips `callback(...)`), with `display=apponweibo` a page that only
         *     loads the parent frame again and brings no token.
         */
        AuthorizePage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
                "application/javascript": string;
            };
        };
        /** @description Back to the app. */
        AuthorizeRedirect: {
            headers: {
                /**
                 * @description `redirect_uri` with the answer in its query, or in its fragment for `response_type=token`. `state` is there when it was sent:
                 *     behind the code, before the parameters of an error.
                 */
                Location?: string;
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description A page that leads nowhere: a wrong `redirect_uri` or `client_id` is not told to the app. The HTTP status is unknown (400 is
         *     assumed); the wording is recorded for 21322 and assumed for the others.
         */
        AuthorizeErrorPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
            };
        };
        /** @description The app is not known or its secret is wrong (status recorded). */
        InvalidClient: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description Whether it worked. */
        Revoked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RevokeAnswer"];
            };
        };
        /**
         * @description The token, the request or the service is at fault. One example for each row of the vendor's tables. 400 is the usual status; it is
         *     not recorded row by row. Live texts are sometimes in lower case and end in an exclamation mark.
         */
        ApiRefusal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /**
         * @description The app or the user may not do this, or has done it too often. Status 403 is recorded for 21330; for the other permissions and for
         *     limits it is inferred.
         */
        ApiForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
    };
    parameters: {
        /**
         * @description The app key that the console shows.
         * @example 2893174605
         */
        ClientId: components["schemas"]["AppKey"];
        /**
         * @description Where the browser comes back to. It must equal the address registered in the console; for apps inside Weibo's site it is the canvas
         *     page. Native apps without a server may register the default page https://api.weibo.com/oauth2/default.html, which no user gets to
         *     see.
         * @example https://app.example.com/weibo/callback
         */
        RedirectUri: string;
        /**
         * @description code, or token for an answer in the fragment. The newest edition of the vendor's page has dropped it.
         * @example code
         */
        ResponseType: components["schemas"]["ResponseType"];
        /**
         * @description What the app asks for, separated by commas. The user may untick some of it on the page.
         * @example [
         *       "email",
         *       "follow_app_official_microblog"
         *     ]
         */
        Scope: components["schemas"]["ScopeList"];
        /**
         * @description Comes back unchanged in the query of the callback. No limit of its length is known.
         * @example 6o8-Y0j2SWM17mOOlXQOCLgWPe0urcxyUFU-ePPycfM
         */
        State: string;
        /**
         * @description Which page to show.
         * @example mobile
         */
        Display: components["schemas"]["Display"];
        /**
         * @description `true` ignores that somebody is signed in to Weibo already and asks for name and password.
         * @example true
         */
        ForceLogin: "true" | "false";
        /**
         * @description Absent means Chinese.
         * @example en
         */
        Language: "en";
        /**
         * @description The spelling is Weibo's. Not on the vendor's page, passed through by clients; presumably offers to follow the
         *     app's official account.
         * @example 1
         */
        WithOfficalAccount: "1";
        /**
         * @description The app key. It once stood in for a token on calls without a user; with a token it is not needed, though one client reports apps
         *     that had to send it all the same.
         * @example 2893174605
         */
        Source: components["schemas"]["AppKey"];
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
                 * @description The app key that the console shows.
                 * @example 2893174605
                 */
                client_id: components["parameters"]["ClientId"];
                /**
                 * @description Where the browser comes back to. It must equal the address registered in the console; for apps inside Weibo's site it is the canvas
                 *     page. Native apps without a server may register the default page https://api.weibo.com/oauth2/default.html, which no user gets to
                 *     see.
                 * @example https://app.example.com/weibo/callback
                 */
                redirect_uri: components["parameters"]["RedirectUri"];
                /**
                 * @description code, or token for an answer in the fragment. The newest edition of the vendor's page has dropped it.
                 * @example code
                 */
                response_type?: components["parameters"]["ResponseType"];
                /**
                 * @description What the app asks for, separated by commas. The user may untick some of it on the page.
                 * @example [
                 *       "email",
                 *       "follow_app_official_microblog"
                 *     ]
                 */
                scope?: components["parameters"]["Scope"];
                /**
                 * @description Comes back unchanged in the query of the callback. No limit of its length is known.
                 * @example 6o8-Y0j2SWM17mOOlXQOCLgWPe0urcxyUFU-ePPycfM
                 */
                state?: components["parameters"]["State"];
                /**
                 * @description Which page to show.
                 * @example mobile
                 */
                display?: components["parameters"]["Display"];
                /**
                 * @description `true` ignores that somebody is signed in to Weibo already and asks for name and password.
                 * @example true
                 */
                forcelogin?: components["parameters"]["ForceLogin"];
                /**
                 * @description Absent means Chinese.
                 * @example en
                 */
                language?: components["parameters"]["Language"];
                /**
                 * @description The spelling is Weibo's. Not on the vendor's page, passed through by clients; presumably offers to follow the
                 *     app's official account.
                 * @example 1
                 */
                with_offical_account?: components["parameters"]["WithOfficalAccount"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AuthorizePage"];
            302: components["responses"]["AuthorizeRedirect"];
            400: components["responses"]["AuthorizeErrorPage"];
        };
    };
    authorizeByPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AuthorizeForm"];
            };
        };
        responses: {
            200: components["responses"]["AuthorizePage"];
            302: components["responses"]["AuthorizeRedirect"];
            400: components["responses"]["AuthorizeErrorPage"];
        };
    };
    authorizeVersioned: {
        parameters: {
            query: {
                /**
                 * @description The app key that the console shows.
                 * @example 2893174605
                 */
                client_id: components["parameters"]["ClientId"];
                /**
                 * @description Where the browser comes back to. It must equal the address registered in the console; for apps inside Weibo's site it is the canvas
                 *     page. Native apps without a server may register the default page https://api.weibo.com/oauth2/default.html, which no user gets to
                 *     see.
                 * @example https://app.example.com/weibo/callback
                 */
                redirect_uri: components["parameters"]["RedirectUri"];
                /**
                 * @description code, or token for an answer in the fragment. The newest edition of the vendor's page has dropped it.
                 * @example code
                 */
                response_type?: components["parameters"]["ResponseType"];
                /**
                 * @description What the app asks for, separated by commas. The user may untick some of it on the page.
                 * @example [
                 *       "email",
                 *       "follow_app_official_microblog"
                 *     ]
                 */
                scope?: components["parameters"]["Scope"];
                /**
                 * @description Comes back unchanged in the query of the callback. No limit of its length is known.
                 * @example 6o8-Y0j2SWM17mOOlXQOCLgWPe0urcxyUFU-ePPycfM
                 */
                state?: components["parameters"]["State"];
                /**
                 * @description Which page to show.
                 * @example mobile
                 */
                display?: components["parameters"]["Display"];
                /**
                 * @description `true` ignores that somebody is signed in to Weibo already and asks for name and password.
                 * @example true
                 */
                forcelogin?: components["parameters"]["ForceLogin"];
                /**
                 * @description Absent means Chinese.
                 * @example en
                 */
                language?: components["parameters"]["Language"];
                /**
                 * @description The spelling is Weibo's. Not on the vendor's page, passed through by clients; presumably offers to follow the
                 *     app's official account.
                 * @example 1
                 */
                with_offical_account?: components["parameters"]["WithOfficalAccount"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AuthorizePage"];
            302: components["responses"]["AuthorizeRedirect"];
            400: components["responses"]["AuthorizeErrorPage"];
        };
    };
    accessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The access token. There is no `token_type`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenAnswer"];
                };
            };
            /**
             * @description The request, the code or the app is refused. Status 400 is recorded for 21325; for the other rows it is the likely one.
             *     `error_description` is English in live answers. Rows whose live text is not known carry the vendor's Chinese description.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            401: components["responses"]["InvalidClient"];
        };
    };
    accessTokenVersioned: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PrivilegedTokenRequest"];
            };
        };
        responses: {
            /** @description The access token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenAnswer"];
                };
            };
            /**
             * @description The request is refused. Status 400 is recorded for 21325; for the other rows it is the likely one. Everything that
             *     `/oauth2/access_token` answers can come here as well.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            401: components["responses"]["InvalidClient"];
            /** @description Too many attempts (the status is not recorded; 403 is inferred from other limits). */
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
    getTokenInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenReference"];
            };
        };
        responses: {
            /** @description The token is valid. An invalid one is answered with an error. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenInfo"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    revokeByGet: {
        parameters: {
            query: {
                /**
                 * @description The token to give up.
                 * @example 2.00MKLoddz8hCTefaxNECW1ZrfW0q
                 */
                access_token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Revoked"];
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    revoke: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenReference"];
            };
        };
        responses: {
            200: components["responses"]["Revoked"];
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    getOAuth2Token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["OAuth1Request"];
            };
        };
        responses: {
            /** @description An OAuth 2.0 token for the same user and app. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenAnswer"];
                };
            };
            /** @description The OAuth 1.0 request is refused (the status is not recorded). The texts are the vendor's table's. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    getUid: {
        parameters: {
            query?: {
                /**
                 * @description The app key. It once stood in for a token on calls without a user; with a token it is not needed, though one client reports apps
                 *     that had to send it all the same.
                 * @example 2893174605
                 */
                source?: components["parameters"]["Source"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user's number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UidAnswer"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    showUser: {
        parameters: {
            query?: {
                /**
                 * @description The user's number, 1 to 9223372036854775807. Never together with `screen_name`. It is text here because numbers of this size
                 *     lose digits in JavaScript.
                 * @example 2647183905
                 */
                uid?: string;
                /**
                 * @description The user's nickname. Never together with `uid`.
                 * @example 山间一只鹤
                 */
                screen_name?: string;
                /**
                 * @description Undocumented, used by clients: `1` leaves the latest post out of `status`.
                 * @example 1
                 */
                trim_status?: "0" | "1";
                /**
                 * @description The app key. It once stood in for a token on calls without a user; with a token it is not needed, though one client reports apps
                 *     that had to send it all the same.
                 * @example 2893174605
                 */
                source?: components["parameters"]["Source"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. Its members have changed with the years, so more of them may come. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    getEmail: {
        parameters: {
            query?: {
                /**
                 * @description The app key. It once stood in for a token on calls without a user; with a token it is not needed, though one client reports apps
                 *     that had to send it all the same.
                 * @example 2893174605
                 */
                source?: components["parameters"]["Source"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address, in one of two forms. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailAnswer"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    getRateLimitStatus: {
        parameters: {
            query?: {
                /**
                 * @description The app key. It once stood in for a token on calls without a user; with a token it is not needed, though one client reports apps
                 *     that had to send it all the same.
                 * @example 2893174605
                 */
                source?: components["parameters"]["Source"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is left in this hour. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitStatus"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    deauthorized: {
        parameters: {
            query: {
                /**
                 * @description The app's key, which is its client_id.
                 * @example 2893174605
                 */
                source: string;
                /**
                 * @description The user who has withdrawn.
                 * @example 2647183905
                 */
                uid: string;
                /**
                 * @description When it happened; format unknown.
                 * @example 1732252867
                 */
                auth_end: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken note of. The content is not read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deauthorizedByPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["Deauthorization"];
            };
        };
        responses: {
            /** @description Taken note of. The content is not read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
