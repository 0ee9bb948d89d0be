// Generated from openapi/providers/oschina.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/action/oauth2/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask the user to sign in and to consent
         * @description Where the user's browser is sent. OSCHINA signs the user in, shows what the application asks for and, when the user agrees, sends
         *     the browser back to `redirect_uri` with a code.
         *
         *     **Contradiction.** The documentation gives the answer as status 200 with a JSON body of two required members, `code` and `state`
         *     (`{"code": "string", "state": "string"}`). Clients see something else: a page for the user, then a redirect that carries the two in
         *     its query. A `state` that was sent empty comes back empty, too. The redirect is what stands below.
         *
         *     The documentation marks all four parameters as optional, although its own error table answers a missing one with `invalid_request`,
         *     and every client sends the first three. They are required here.
         *
         *     There is no documented `scope` parameter: the user sees on the consent form what the application may do. The form posts to this same
         *     address with `user_oauth_approval=true` and `scope`, a list separated by commas, with one more comma at its end (recorded):
         *
         *     ```
         *     blog_api,comment_api,favorite_api,message_api,news_api,notice_api,post_api,project_api,search_api,tweet_api,user_api,user_mod_api,
         *     ```
         *
         *     Nobody but the user's browser has a use for that request, so it is no operation of its own.
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
    "/action/openapi/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get or renew tokens, everything in the query
         * @description The same as the POST, for clients that can only GET; at least one library does it this way. It puts the client's secret and the
         *     tokens' keys into the address, and with it into every log on the way: prefer the POST with a form.
         */
        get: operations["tokenByQuery"];
        put?: never;
        /**
         * Get tokens for a code, or new ones for a refresh token
         * @description The client authenticates with `client_id` and `client_secret` among the parameters; HTTP Basic is not documented.
         *
         *     **How the parameters travel.** The documentation shows a JSON body. The clients in use send a form, or put everything into the query
         *     of a POST without a body; both work (observed). The form comes first here because it is what is proven.
         *
         *     **Refreshing** takes the same parameters with `grant_type=refresh_token`, `refresh_token` instead of `code`, and still the
         *     `redirect_uri`. Whether the old refresh token ends is unknown, and so is how long one lives: one client assumes seven days.
         *
         *     The documentation lists `code` as required and then says in words that it is needed for `authorization_code` only.
         */
        post: operations["token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/oauth2/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get or renew tokens at the other address, everything in the query
         * @description The documentation's explanation of `refresh_token` names this address, while the page itself is about `/action/openapi/token`. That
         *     it answers the same way is inferred. Use the other one.
         */
        get: operations["tokenAliasByQuery"];
        put?: never;
        /**
         * Get or renew tokens at the other address
         * @description The documentation's explanation of `refresh_token` names this address, while the page itself is about `/action/openapi/token`. That
         *     it answers the same way is inferred. Use the other one.
         */
        post: operations["tokenAlias"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed-in user's profile
         * @description Who the access token belongs to. The documentation names no scope for it.
         *
         *     The token goes into the parameter `access_token`. The documentation gives its `id` as text; a recorded answer has a number, and it
         *     is the same number as `uid` of the token answer.
         */
        get: operations["user"];
        put?: never;
        /**
         * The signed-in user's profile, asked for with a form
         * @description The same as the GET, and the way the documentation shows it. The documentation puts `access_token` into the body beside `dataType`,
         *     as a JSON body; clients send a form. The query is accepted for the token as well, and that is where it goes here.
         */
        post: operations["userByForm"];
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
        TokenRequest: {
            /**
             * @description The application's id.
             * @example Xk2vQ9rTb4LmZ7cW1sNd
             */
            client_id: string;
            /**
             * Format: password
             * @description The application's secret.
             * @example p7Gd2LsK0vYqT5nWb8RzX3hJcM6aFe1U
             */
            client_secret: string;
            /**
             * @description What the tokens are asked for with.
             * @example authorization_code
             * @enum {string}
             */
            grant_type: "authorization_code" | "refresh_token";
            /**
             * Format: uri
             * @description The same as at authorize; on refresh as well.
             * @example https://app.example.com/callback
             */
            redirect_uri: string;
            /**
             * Format: password
             * @description The code from the redirect; with `authorization_code` only.
             * @example Vq3xT7
             */
            code?: string;
            /**
             * Format: password
             * @description The refresh token of the last answer; with `refresh_token` only.
             * @example 1c7be0d4-52f8-4f6e-9a3b-0d9e6b7a4c21
             */
            refresh_token?: string;
            /**
             * @description The language of the answer.
             * @example json
             * @enum {string}
             */
            dataType: "json" | "jsonp" | "xml";
            /**
             * @description The name of the function that a JSONP answer calls; with `dataType=jsonp` only.
             * @example onAnswer
             */
            callback?: string;
        };
        /** @description What every operation under `/action/openapi` takes besides its own parameters. */
        Form: {
            /**
             * @description The language of the answer.
             * @example json
             * @enum {string}
             */
            dataType: "json" | "jsonp" | "xml";
            /**
             * @description The name of the function that a JSONP answer calls; that it is known here is inferred.
             * @example onAnswer
             */
            callback?: string;
        };
        Token: {
            /** @description The access token, a UUID. */
            access_token: string;
            /** @description The refresh token, a UUID. */
            refresh_token?: string;
            /**
             * @description Always `bearer`, although no operation takes the token as a Bearer header.
             * @example bearer
             */
            token_type: string;
            /**
             * @description Seconds that the access token still lives.
             * @example 43199
             */
            expires_in: number;
            /**
             * @description The user's number, the same as `id` of the profile; there the documentation has it as text.
             * @example 4102936
             */
            uid: number;
        };
        User: {
            /** @description The user's number; text by the documentation, a number where it was recorded. */
            id: number | string;
            /** @description The name that the user shows. */
            name?: string;
            /** @description The user's e-mail address. Nothing says that it was verified. */
            email?: string;
            /** @description `male` or `female`; clients expect that other values may come. */
            gender?: string;
            /** @description The picture's address. It may end in a size after an exclamation mark, which can be cut off. */
            avatar?: string;
            /** @description Province and city in one text. */
            location?: string;
            /** @description The user's page. */
            url?: string;
        };
        /** @description How authorize, token and a bad access token are answered. */
        OAuthError: {
            /** @description The code of RFC 6749 or 6750; for a bad refresh token a number, written as text. */
            error: string | number;
            /** @description What is wrong, in Chinese, or in English where the text is Spring's. */
            error_description?: string;
        };
        /** @description The result of an operation. 200 means success, 500 failure. Each operation keeps to one of the shapes, without a system behind it. */
        Status: components["schemas"]["StatusText"] | components["schemas"]["StatusNumber"] | components["schemas"]["StatusObject"];
        StatusText: {
            /**
             * @description `200` for success, `500` for failure, or a word such as `invalid_token`.
             * @example 200
             */
            error: string;
            /**
             * @description The same in words.
             * @example 操作成功完成
             */
            error_description?: string;
        };
        StatusNumber: {
            /**
             * @description `200` for success, `500` for failure.
             * @example 200
             */
            error: number;
            /**
             * @description The same in words.
             * @example 操作成功完成
             */
            error_description?: string;
        };
        StatusObject: {
            /** @description Code and text together; there is no `error_description` beside it. */
            error: {
                /**
                 * @description `200` for success, `500` for failure.
                 * @example 200
                 */
                code: number;
                /**
                 * @description The same in words.
                 * @example 操作成功完成
                 */
                msg?: string;
            };
        };
    };
    responses: {
        /** @description The tokens, in the language that `dataType` chose. There is no `scope`, so what the user granted stays unknown. */
        Token: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Token"];
                "application/javascript": string;
                "application/xml": string;
            };
        };
        /** @description The request is not complete. That the answer's `error_description` has the words of the documentation's table is inferred. */
        InvalidRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /**
         * @description The request is not complete, or the refresh token is not one.
         *
         *     **Contradiction** about the refresh token: by the documentation's table it is `invalid_grant` with 401; one client in use waits for
         *     the code 400, read as text, with a description that begins "Invalid refresh token". The status of that answer is not recorded; 400
         *     is its own code.
         */
        TokenInvalidRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /**
         * @description The tokens are refused. The documentation's table has one explanation per code; that `error_description` has the same words is
         *     inferred.
         */
        TokenRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /**
         * @description The profile. The documentation knows no other status than 200 for this operation and shows the answer to a bad token beside the
         *     profile, so that a failure may come with 200 as well: look for `error` before trusting the answer.
         */
        User: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["User"] | components["schemas"]["Status"];
                "application/javascript": string;
                "application/xml": string;
            };
        };
        /**
         * @description A parameter is missing or has an impossible value. Shape and text are recorded, but of other operations; the status is not known.
         *     The documentation lists nothing but 200, so the same body may come with 200.
         */
        IllegalParameter: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /**
         * @description The access token is not good. The body is documented, the status is inferred: it is the one that Spring Security OAuth gives with
         *     this text.
         */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /**
         * @description The `User-Agent` does not look like a browser's. That such a call is refused is observed; with which status and which page is
         *     unknown. 403 and HTML are a guess.
         */
        UserAgentRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
            };
        };
        /**
         * @description What operations answer that change something. Success and failure look alike: the code decides, 200 or 500, and each operation has
         *     its own one of the three shapes. That a failure comes with the HTTP status 200 is inferred; the documentation lists no other.
         */
        Status: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
    };
    parameters: {
        /**
         * @description Must look like a browser's. One client states that OSCHINA lets nobody in without `Mozilla/5.0` here, although its HTTP library
         *     would have sent a name of its own; a second one always sends a full browser name, a third one `Chrome/83.0.4103.61` (observed). What
         *     exactly is compared is unknown; the pattern admits what these three send.
         * @example Mozilla/5.0 (compatible; Onegate/1.0)
         */
        UserAgent: string;
        /**
         * @description The application's id.
         * @example Xk2vQ9rTb4LmZ7cW1sNd
         */
        ClientId: string;
        /**
         * @description The application's secret.
         * @example p7Gd2LsK0vYqT5nWb8RzX3hJcM6aFe1U
         */
        ClientSecret: string;
        /**
         * @description What the tokens are asked for with.
         * @example authorization_code
         */
        GrantType: "authorization_code" | "refresh_token";
        /**
         * @description The same as at authorize; on refresh as well.
         * @example https://app.example.com/callback
         */
        RedirectUri: string;
        /**
         * @description The code from the redirect; with `authorization_code` only.
         * @example Vq3xT7
         */
        Code: string;
        /**
         * @description The refresh token of the last answer; with `refresh_token` only.
         * @example 1c7be0d4-52f8-4f6e-9a3b-0d9e6b7a4c21
         */
        RefreshToken: string;
        /**
         * @description The language of the answer. The documentation requires it; a client that leaves it out at the profile gets JSON (observed).
         * @example json
         */
        DataType: "json" | "jsonp" | "xml";
        /**
         * @description The name of the function that a JSONP answer calls; with `dataType=jsonp` only. Documented for the token; that the profile knows it
         *     as well is inferred.
         * @example onAnswer
         */
        Callback: string;
    };
    requestBodies: {
        /** @description The parameters as a form; the JSON body is the documentation's. */
        Token: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
                "application/json": components["schemas"]["TokenRequest"];
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
                 * @description What to answer with; only a code is documented.
                 * @example code
                 */
                response_type: "code";
                /**
                 * @description The application's id (应用ID), from the list of applications in the developer's console.
                 * @example Xk2vQ9rTb4LmZ7cW1sNd
                 */
                client_id: string;
                /**
                 * @description Where the browser is sent back to; the callback address (回调地址) that was registered with the application.
                 * @example https://app.example.com/callback
                 */
                redirect_uri: string;
                /**
                 * @description Comes back unchanged, so that the application knows its own request again. Optional, but never leave it out.
                 * @example xyz
                 */
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page for the user: to sign in, or to consent. It is skipped for a user who is signed in and has consented before (inferred). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Back to the application. Only the success is observed. What a refusing user brings back is not recorded. */
            302: {
                headers: {
                    /** @description The `redirect_uri` with the answer in its query. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            /**
             * @description The request cannot be granted. The page of this operation repeats the token operation's error table, including two codes that
             *     make little sense here; the summaries say what they can only mean. The table gives an explanation for each code; that the
             *     answer's `error_description` has the same words is inferred.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
        };
    };
    tokenByQuery: {
        parameters: {
            query: {
                /**
                 * @description The application's id.
                 * @example Xk2vQ9rTb4LmZ7cW1sNd
                 */
                client_id: components["parameters"]["ClientId"];
                /**
                 * @description The application's secret.
                 * @example p7Gd2LsK0vYqT5nWb8RzX3hJcM6aFe1U
                 */
                client_secret: components["parameters"]["ClientSecret"];
                /**
                 * @description What the tokens are asked for with.
                 * @example authorization_code
                 */
                grant_type: components["parameters"]["GrantType"];
                /**
                 * @description The same as at authorize; on refresh as well.
                 * @example https://app.example.com/callback
                 */
                redirect_uri: components["parameters"]["RedirectUri"];
                /**
                 * @description The code from the redirect; with `authorization_code` only.
                 * @example Vq3xT7
                 */
                code?: components["parameters"]["Code"];
                /**
                 * @description The refresh token of the last answer; with `refresh_token` only.
                 * @example 1c7be0d4-52f8-4f6e-9a3b-0d9e6b7a4c21
                 */
                refresh_token?: components["parameters"]["RefreshToken"];
                /**
                 * @description The language of the answer. The documentation requires it; a client that leaves it out at the profile gets JSON (observed).
                 * @example json
                 */
                dataType: components["parameters"]["DataType"];
                /**
                 * @description The name of the function that a JSONP answer calls; with `dataType=jsonp` only. Documented for the token; that the profile knows it
                 *     as well is inferred.
                 * @example onAnswer
                 */
                callback?: components["parameters"]["Callback"];
            };
            header: {
                /**
                 * @description Must look like a browser's. One client states that OSCHINA lets nobody in without `Mozilla/5.0` here, although its HTTP library
                 *     would have sent a name of its own; a second one always sends a full browser name, a third one `Chrome/83.0.4103.61` (observed). What
                 *     exactly is compared is unknown; the pattern admits what these three send.
                 * @example Mozilla/5.0 (compatible; Onegate/1.0)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Token"];
            400: components["responses"]["TokenInvalidRequest"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["UserAgentRefused"];
        };
    };
    token: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Must look like a browser's. One client states that OSCHINA lets nobody in without `Mozilla/5.0` here, although its HTTP library
                 *     would have sent a name of its own; a second one always sends a full browser name, a third one `Chrome/83.0.4103.61` (observed). What
                 *     exactly is compared is unknown; the pattern admits what these three send.
                 * @example Mozilla/5.0 (compatible; Onegate/1.0)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Token"];
        responses: {
            200: components["responses"]["Token"];
            400: components["responses"]["TokenInvalidRequest"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["UserAgentRefused"];
        };
    };
    tokenAliasByQuery: {
        parameters: {
            query: {
                /**
                 * @description The application's id.
                 * @example Xk2vQ9rTb4LmZ7cW1sNd
                 */
                client_id: components["parameters"]["ClientId"];
                /**
                 * @description The application's secret.
                 * @example p7Gd2LsK0vYqT5nWb8RzX3hJcM6aFe1U
                 */
                client_secret: components["parameters"]["ClientSecret"];
                /**
                 * @description What the tokens are asked for with.
                 * @example authorization_code
                 */
                grant_type: components["parameters"]["GrantType"];
                /**
                 * @description The same as at authorize; on refresh as well.
                 * @example https://app.example.com/callback
                 */
                redirect_uri: components["parameters"]["RedirectUri"];
                /**
                 * @description The code from the redirect; with `authorization_code` only.
                 * @example Vq3xT7
                 */
                code?: components["parameters"]["Code"];
                /**
                 * @description The refresh token of the last answer; with `refresh_token` only.
                 * @example 1c7be0d4-52f8-4f6e-9a3b-0d9e6b7a4c21
                 */
                refresh_token?: components["parameters"]["RefreshToken"];
                /**
                 * @description The language of the answer. The documentation requires it; a client that leaves it out at the profile gets JSON (observed).
                 * @example json
                 */
                dataType: components["parameters"]["DataType"];
                /**
                 * @description The name of the function that a JSONP answer calls; with `dataType=jsonp` only. Documented for the token; that the profile knows it
                 *     as well is inferred.
                 * @example onAnswer
                 */
                callback?: components["parameters"]["Callback"];
            };
            header: {
                /**
                 * @description Must look like a browser's. One client states that OSCHINA lets nobody in without `Mozilla/5.0` here, although its HTTP library
                 *     would have sent a name of its own; a second one always sends a full browser name, a third one `Chrome/83.0.4103.61` (observed). What
                 *     exactly is compared is unknown; the pattern admits what these three send.
                 * @example Mozilla/5.0 (compatible; Onegate/1.0)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Token"];
            400: components["responses"]["TokenInvalidRequest"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["UserAgentRefused"];
        };
    };
    tokenAlias: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Must look like a browser's. One client states that OSCHINA lets nobody in without `Mozilla/5.0` here, although its HTTP library
                 *     would have sent a name of its own; a second one always sends a full browser name, a third one `Chrome/83.0.4103.61` (observed). What
                 *     exactly is compared is unknown; the pattern admits what these three send.
                 * @example Mozilla/5.0 (compatible; Onegate/1.0)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Token"];
        responses: {
            200: components["responses"]["Token"];
            400: components["responses"]["TokenInvalidRequest"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["UserAgentRefused"];
        };
    };
    user: {
        parameters: {
            query: {
                /**
                 * @description The language of the answer. The documentation requires it; a client that leaves it out at the profile gets JSON (observed).
                 * @example json
                 */
                dataType: components["parameters"]["DataType"];
                /**
                 * @description The name of the function that a JSONP answer calls; with `dataType=jsonp` only. Documented for the token; that the profile knows it
                 *     as well is inferred.
                 * @example onAnswer
                 */
                callback?: components["parameters"]["Callback"];
            };
            header: {
                /**
                 * @description Must look like a browser's. One client states that OSCHINA lets nobody in without `Mozilla/5.0` here, although its HTTP library
                 *     would have sent a name of its own; a second one always sends a full browser name, a third one `Chrome/83.0.4103.61` (observed). What
                 *     exactly is compared is unknown; the pattern admits what these three send.
                 * @example Mozilla/5.0 (compatible; Onegate/1.0)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["User"];
            400: components["responses"]["IllegalParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["UserAgentRefused"];
        };
    };
    userByForm: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Must look like a browser's. One client states that OSCHINA lets nobody in without `Mozilla/5.0` here, although its HTTP library
                 *     would have sent a name of its own; a second one always sends a full browser name, a third one `Chrome/83.0.4103.61` (observed). What
                 *     exactly is compared is unknown; the pattern admits what these three send.
                 * @example Mozilla/5.0 (compatible; Onegate/1.0)
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The parameters as a form; the JSON body is the documentation's. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["Form"];
                "application/json": components["schemas"]["Form"];
            };
        };
        responses: {
            200: components["responses"]["User"];
            400: components["responses"]["IllegalParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["UserAgentRefused"];
        };
    };
}
