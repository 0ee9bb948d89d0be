// Generated from openapi/gateway.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The home page
         * @description What this gateway is, and every app with a button to try a sign-in.
         */
        get: operations["home"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The apps and their issuers
         * @description Every app that this gateway serves, with the provider's name and the address of its discovery document.
         */
        get: operations["providers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The documentation
         * @description Leads to the index of the reference pages, which are generated from the same documents the gateway executes.
         */
        get: operations["documentation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/{page}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One page of the documentation
         * @description The reference of one provider, or of the gateway itself. Pages load one script, which stands beside them and is the same for
         *     all; its name changes with what is in it, so that it may be kept for ever.
         */
        get: operations["documentationPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This document
         * @description Everything that can be asked, as one OpenAPI document: the gateway's own operations, and those of every built-in provider below
         *     `/{app}/api`, as they stand where an app is named after its provider.
         */
        get: operations["description"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the process lives
         * @description Answers as long as the process can answer; asks nobody.
         */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the process takes requests
         * @description 503 from the moment a stop was asked for (`stopping`), so that a load balancer sends no more, and while the store of
         *     connections does not answer within two seconds (`unavailable`). Restart no process for that: /healthz stays 200.
         */
        get: operations["readiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is counted and measured
         * @description Prometheus' text format: calls of resource operations by app, operation, status and error word, the time that the provider
         *     and the gateway took, connections and circuit breakers. Keep it from the public where your proxy stands.
         */
        get: operations["metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{app}/.well-known/openid-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description An app of this gateway, as `/providers` lists them.
                 * @example octo
                 */
                app: components["parameters"]["App"];
            };
            cookie?: never;
        };
        /**
         * OpenID provider metadata
         * @description What this app's issuer can do (OpenID Connect Discovery §4), and nothing that it cannot.
         */
        get: operations["openidConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{app}/.well-known/oauth-authorization-server": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description An app of this gateway, as `/providers` lists them.
                 * @example octo
                 */
                app: components["parameters"]["App"];
            };
            cookie?: never;
        };
        /**
         * Authorization server metadata, after the issuer's path
         * @description The same metadata at the place where clients look that append the well-known path to the issuer.
         */
        get: operations["authorizationServerSuffixed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/oauth-authorization-server/{app}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description An app of this gateway, as `/providers` lists them.
                 * @example octo
                 */
                app: components["parameters"]["App"];
            };
            cookie?: never;
        };
        /**
         * Authorization server metadata (RFC 8414)
         * @description The same metadata at the place that RFC 8414 §3.1 gives it, before the issuer's path.
         */
        get: operations["authorizationServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{app}/jwks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description An app of this gateway, as `/providers` lists them.
                 * @example octo
                 */
                app: components["parameters"]["App"];
            };
            cookie?: never;
        };
        /**
         * The keys that sign ID tokens
         * @description Public keys only (RFC 7517); the first signs, the others may still be met in tokens that were given before.
         */
        get: operations["jwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{app}/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description An app of this gateway, as `/providers` lists them.
                 * @example octo
                 */
                app: components["parameters"]["App"];
            };
            cookie?: never;
        };
        /**
         * Begin a sign-in
         * @description The authorization endpoint (RFC 6749 §3.1, OpenID Connect Core §3.1.2). The browser is sent on to the provider in the
         *     provider's own words and comes back to the client with `code`, `state` and `iss` (RFC 9207).
         *     An unknown client or an unregistered `redirect_uri` is answered with a page and never redirected.
         */
        get: operations["authorize"];
        put?: never;
        /**
         * Begin a sign-in by a form
         * @description The same request as a form (OpenID Connect Core §3.1.2.1 asks for both).
         */
        post: operations["authorizeForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{app}/callback": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description An app of this gateway, as `/providers` lists them.
                 * @example octo
                 */
                app: components["parameters"]["App"];
            };
            cookie?: never;
        };
        /**
         * Where the provider sends the browser back
         * @description This app's redirect address, to be registered at the provider. Which parameters the provider sends is the provider's
         *     affair, so the whole query is read by its document. A provider that answers in the fragment gets a small page that posts the
         *     fragment back here as a form.
         */
        get: operations["callback"];
        put?: never;
        /**
         * The same, as a form
         * @description Parameters that came as a fragment, posted by the relay page, or as a form of the provider's (OAuth 2.0 Form Post Response
         *     Mode). The latter comes from another site, so without the browser's cookie: it is sealed, and the browser is sent to the same
         *     address with `posted`. Where the document says that the provider answers by a redirect, no form is taken.
         */
        post: operations["callbackForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{app}/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description An app of this gateway, as `/providers` lists them.
                 * @example octo
                 */
                app: components["parameters"]["App"];
            };
            cookie?: never;
        };
        /**
         * Try a sign-in from the home page
         * @description The gateway's own page is a client like any other; this starts its sign-in.
         */
        get: operations["signIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{app}/signed-in": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description An app of this gateway, as `/providers` lists them.
                 * @example octo
                 */
                app: components["parameters"]["App"];
            };
            cookie?: never;
        };
        /**
         * What a sign-in gave
         * @description The normalized tokens (masked) and claims beside the provider's own answers.
         */
        get: operations["signedIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{app}/token": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description An app of this gateway, as `/providers` lists them.
                 * @example octo
                 */
                app: components["parameters"]["App"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get tokens
         * @description The token endpoint (RFC 6749 §3.2): `authorization_code`, `refresh_token` where the provider has it, `password` where the
         *     provider's document offers it. Clients authenticate by HTTP Basic or in the form; public clients by PKCE alone.
         */
        post: operations["token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{app}/userinfo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description An app of this gateway, as `/providers` lists them.
                 * @example octo
                 */
                app: components["parameters"]["App"];
            };
            cookie?: never;
        };
        /**
         * Who the user is
         * @description OpenID Connect's standard claims (Core §5.3), read from the provider's profile. A claim that the provider does not have is left out.
         */
        get: operations["userinfo"];
        put?: never;
        /**
         * Who the user is, by a form
         * @description The same; the token may stand in the form (RFC 6750 §2.2).
         */
        post: operations["userinfoForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{app}/introspect": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description An app of this gateway, as `/providers` lists them.
                 * @example octo
                 */
                app: components["parameters"]["App"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a token is worth
         * @description RFC 7662. Of the gateway's own tokens the gateway knows it; of a provider's, the provider's own operation is asked, where it has one.
         */
        post: operations["introspect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{app}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description An app of this gateway, as `/providers` lists them.
                 * @example octo
                 */
                app: components["parameters"]["App"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a token
         * @description RFC 7009, done by the provider's own operation; only apps whose provider has one list it in discovery.
         */
        post: operations["revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{app}/deauthorize": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description An app of this gateway, as `/providers` lists them.
                 * @example octo
                 */
                app: components["parameters"]["App"];
            };
            cookie?: never;
        };
        /**
         * Where the provider tells that a user withdrew
         * @description This app's cancellation callback, to be registered at a provider that has one; its document says what the parameters mean. Anybody
         *     can call it, so that it is a hint: the provider is asked about the user's tokens, and their connections end (with the event
         *     `connection.revoked`) where it calls those ended. The answer comes first and is always the same.
         */
        get: operations["deauthorize"];
        put?: never;
        /**
         * The same, as a form or as JSON
         * @description Parameters of the query count too, where the body does not have them.
         */
        post: operations["deauthorizeForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/openid-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * OpenID provider metadata of the root issuer
         * @description Scopes and claims that any app has, grants that all apps have; `acr_values_supported` names the apps.
         */
        get: operations["rootOpenidConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/oauth-authorization-server": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Authorization server metadata of the root issuer (RFC 8414)
         * @description The same metadata.
         */
        get: operations["rootAuthorizationServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jwks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The keys that sign ID tokens, whichever issuer gives them
         * @description The same keys as at every app's issuer.
         */
        get: operations["rootJwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Begin a sign-in at any app
         * @description As at an app's issuer. `provider` or `acr_values` chooses the app. If neither does, the user chooses among those that the
         *     client may use and that know the scopes; where that is one alone, nobody is asked.
         */
        get: operations["rootAuthorize"];
        put?: never;
        /**
         * Begin a sign-in at any app by a form
         * @description The same request as a form.
         */
        post: operations["rootAuthorizeForm"];
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
         * Get tokens of any app
         * @description As at an app's issuer; code and refresh token say whose they are. What was begun at another issuer is refused.
         */
        post: operations["rootToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/userinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who the user of any app is
         * @description As at an app's issuer, for a token that the root issuer gave.
         */
        get: operations["rootUserinfo"];
        put?: never;
        /**
         * Who the user of any app is, by a form
         * @description The same; the token may stand in the form (RFC 6750 §2.2).
         */
        post: operations["rootUserinfoForm"];
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
         * What a token of any app is worth
         * @description As at an app's issuer; a token that the root issuer did not give is not active here.
         */
        post: operations["rootIntrospect"];
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
         * End a token of any app
         * @description As at an app's issuer; for a token that the root issuer did not give there is nothing to do.
         */
        post: operations["rootRevoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A client's connections
         * @description The grants that users gave this client, oldest first. Asked with the client's own token (grant `client_credentials`); tokens of
         *     providers are never shown.
         */
        get: operations["listConnections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connections/{connection}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Basic for clients, Bearer for tokens.
                 * @example Basic ZGVtbzpkZW1vLXNlY3JldA==
                 */
                Authorization?: components["parameters"]["Authorization"];
            };
            path: {
                /**
                 * @description A connection's id, as the token answer has it.
                 * @example con_01jd3v9k8qv6m2rb4z7c0t5xwa
                 */
                connection: components["parameters"]["Connection"];
            };
            cookie?: never;
        };
        /**
         * One connection
         * @description Its state, scopes and times, and what went wrong last. Another client's is not there.
         */
        get: operations["readConnection"];
        put?: never;
        post?: never;
        /**
         * End a connection
         * @description The provider's tokens are revoked where the provider can do that, and removed here with every token that stands for them.
         */
        delete: operations["deleteConnection"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connections/{connection}/token": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Basic for clients, Bearer for tokens.
                 * @example Basic ZGVtbzpkZW1vLXNlY3JldA==
                 */
                Authorization?: components["parameters"]["Authorization"];
            };
            path: {
                /**
                 * @description A connection's id, as the token answer has it.
                 * @example con_01jd3v9k8qv6m2rb4z7c0t5xwa
                 */
                connection: components["parameters"]["Connection"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the provider's token out
         * @description The provider's access token of a connection, refreshed first where it must be: for clients that are configured to be allowed
         *     this, and that call the provider themselves. `carrier` says where the provider wants it.
         */
        post: operations["takeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a client was told
         * @description The delivery log of the client's webhook, newest first: every event of its connections, how often its delivery was tried, and how
         *     that ended. Kept for thirty days.
         */
        get: operations["listEvents"];
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
    connection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What happened to a connection
         * @description Sent to the client's webhook and signed as Standard Webhooks has it: HMAC-SHA256 over `webhook-id`, `webhook-timestamp` and the
         *     body. At least once, in no particular order; the same event always has the same `webhook-id`. It names the connection and never
         *     holds a token. Any 2xx takes it; 410 says that nobody listens any more.
         */
        post: operations["connectionEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description The same members as the query of the GET request. */
        AuthorizationRequest: {
            client_id?: string;
            redirect_uri?: string;
            response_type?: string;
            response_mode?: string;
            scope?: string;
            state?: string;
            nonce?: string;
            code_challenge?: string;
            code_challenge_method?: string;
            prompt?: string;
            display?: string;
            max_age?: string;
            ui_locales?: string;
            login_hint?: string;
            acr_values?: string;
            id_token_hint?: string;
            request?: string;
            request_uri?: string;
        };
        /** @description The same members as the query of the GET request. */
        RootAuthorizationRequest: components["schemas"]["AuthorizationRequest"] & {
            provider?: string;
        };
        TokenRequest: {
            /** @description authorization_code, refresh_token, client_credentials, or password */
            grant_type?: string;
            /** Format: password */
            code?: string;
            redirect_uri?: string;
            /** Format: password */
            code_verifier?: string;
            /** Format: password */
            refresh_token?: string;
            username?: string;
            /** Format: password */
            password?: string;
            scope?: string;
            client_id?: string;
            /** Format: password */
            client_secret?: string;
        };
        RootTokenRequest: components["schemas"]["TokenRequest"] & {
            /** @description The app, for a grant that has neither code nor token to say it. */
            provider?: string;
        };
        /**
         * @description Broken and revoked ones want a new sign-in, which makes them active again.
         * @enum {string}
         */
        ConnectionState: "active" | "broken" | "revoked";
        Connection: {
            /** @description Sorts by time of creation. */
            id: string;
            app: string;
            /** @description Who the user is at the app; absent where `openid` was not asked for. */
            sub?: string;
            state: components["schemas"]["ConnectionState"];
            /** @description What the client asked for. */
            scope: string;
            /** @description What the provider granted. */
            upstream_scope?: string;
            /** @description The provider's tokens can be renewed without the user. */
            refreshable: boolean;
            /** @description When the user signed in last, in epoch seconds, as all times here. */
            auth_time: number;
            created_at: number;
            /** @description When the provider's tokens last changed. */
            refreshed_at?: number;
            /** @description When the provider's access token ends; absent where that is not known. */
            expires_at?: number;
            /** @description Refreshes in a row that failed. */
            failures: number;
            /** @description When the next one may be tried. */
            retry_at?: number;
            last_error?: {
                error: string;
                description: string;
                at: number;
            };
        };
        /**
         * @description `refreshed`: it works again after refreshes that failed. `recovered`: the user signed in again.
         * @enum {string}
         */
        EventType: "connection.created" | "connection.refreshed" | "connection.broken" | "connection.recovered" | "connection.revoked";
        ConnectionEvent: {
            type: components["schemas"]["EventType"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            data: {
                connection: string;
                app: string;
                sub?: string;
                state: components["schemas"]["ConnectionState"];
                scope: string[];
                /** @description Of `connection.broken`: the standard word for why. */
                reason?: string;
            };
        };
        TokenReference: {
            /** Format: password */
            token?: string;
            token_type_hint?: string;
            client_id?: string;
            /** Format: password */
            client_secret?: string;
        };
        TokenResponse: {
            /** @description One of the gateway's own, or, for a client of token mode `upstream`, the provider's. */
            access_token?: string;
            /** @constant */
            token_type: "Bearer";
            /** @description Seconds from now. */
            expires_in?: number;
            refresh_token?: string;
            /** @description What was granted, in the client's words and the provider's. */
            scope?: string;
            /** @description When `openid` was asked for. */
            id_token?: string;
            /** @description What a token of the gateway's own stands for. */
            connection?: string;
            /** @description With the provider's tokens: what its answer held besides, under the names of its document. */
            upstream?: {
                [key: string]: unknown;
            };
        };
        Claims: {
            /** @description The provider's identifier of the user, exact to the last digit; at the root issuer the app's id and a colon stand before it. */
            sub: string;
            name?: string;
            given_name?: string;
            family_name?: string;
            middle_name?: string;
            nickname?: string;
            preferred_username?: string;
            profile?: string;
            picture?: string;
            website?: string;
            email?: string;
            email_verified?: boolean;
            gender?: string;
            birthdate?: string;
            zoneinfo?: string;
            locale?: string;
            phone_number?: string;
            phone_number_verified?: boolean;
            /** @description Epoch seconds. */
            updated_at?: number;
        };
        OAuthError: {
            error: string;
            error_description?: string;
            error_uri?: string;
            /** @description What the provider itself said. */
            upstream?: {
                code?: string;
                message?: string;
                status?: number;
            };
        };
        Metadata: {
            issuer: string;
            authorization_endpoint: string;
            token_endpoint: string;
            userinfo_endpoint?: string;
            jwks_uri: string;
            introspection_endpoint?: string;
            revocation_endpoint?: string;
            scopes_supported?: string[];
            claims_supported?: string[];
            claim_types_supported?: string[];
            response_types_supported: string[];
            response_modes_supported?: string[];
            grant_types_supported?: string[];
            subject_types_supported: string[];
            id_token_signing_alg_values_supported: string[];
            token_endpoint_auth_methods_supported?: string[];
            introspection_endpoint_auth_methods_supported?: string[];
            revocation_endpoint_auth_methods_supported?: string[];
            code_challenge_methods_supported?: string[];
            /** @description At the root issuer: `app:` and the id of each app. */
            acr_values_supported?: string[];
            ui_locales_supported?: string[];
            authorization_response_iss_parameter_supported?: boolean;
            claims_parameter_supported?: boolean;
            request_parameter_supported?: boolean;
            request_uri_parameter_supported?: boolean;
            service_documentation?: string;
        };
    };
    responses: {
        /** @description A page in the browser's language. */
        Page: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example <!doctype html><title>Onegate</title> */
                "text/html": string;
            };
        };
        /** @description A page that says what went wrong, for whatever must not be redirected. */
        ErrorPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example <!doctype html><title>Unknown client</title> */
                "text/html": string;
            };
        };
        /** @description On to the provider, or back to the client's registered address. */
        Redirect: {
            headers: {
                /**
                 * @description Where to.
                 * @example http://127.0.0.1:53682/callback?code=AW9uZ2F0ZQ&state=af0ifjsldkj&iss=http%3A%2F%2F127.0.0.1%3A8080%2Focto
                 */
                Location: string;
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The metadata. */
        Metadata: {
            headers: {
                /**
                 * @description How long it may be kept.
                 * @example public, max-age=300
                 */
                "Cache-Control"?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "issuer": "http://127.0.0.1:8080/octo",
                 *       "authorization_endpoint": "http://127.0.0.1:8080/octo/authorize",
                 *       "token_endpoint": "http://127.0.0.1:8080/octo/token",
                 *       "response_types_supported": [
                 *         "code"
                 *       ],
                 *       "subject_types_supported": [
                 *         "public"
                 *       ],
                 *       "id_token_signing_alg_values_supported": [
                 *         "RS256"
                 *       ],
                 *       "jwks_uri": "http://127.0.0.1:8080/octo/jwks"
                 *     }
                 */
                "application/json": components["schemas"]["Metadata"];
            };
        };
        /** @description The key set. */
        KeySet: {
            headers: {
                /**
                 * @description How long it may be kept.
                 * @example public, max-age=300
                 */
                "Cache-Control"?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "keys": [
                 *         {
                 *           "kty": "OKP",
                 *           "crv": "Ed25519",
                 *           "kid": "2026-11",
                 *           "alg": "EdDSA",
                 *           "use": "sig",
                 *           "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    keys: {
                        kty: string;
                        kid: string;
                    }[];
                };
            };
        };
        /** @description The state. */
        Status: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": "ok"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    status: "ok" | "stopping" | "unavailable";
                };
            };
        };
        /** @description Why not (RFC 6749 §5.2, RFC 6750 §3). */
        OAuthError: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                /**
                 * @description With 401 and 403.
                 * @example Bearer error="invalid_token"
                 */
                "WWW-Authenticate"?: string;
                /**
                 * @description Seconds to wait.
                 * @example 60
                 */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "invalid_grant",
                 *       "error_description": "the code was used before"
                 *     }
                 */
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description Why not (RFC 9457). */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Not Found",
                 *       "status": 404,
                 *       "detail": "there is no app named ocot"
                 *     }
                 */
                "application/problem+json": {
                    type: string;
                    title: string;
                    status: number;
                    detail?: string;
                };
            };
        };
    };
    parameters: {
        /**
         * @description An app of this gateway, as `/providers` lists them.
         * @example octo
         */
        App: string;
        /**
         * @description A connection's id, as the token answer has it.
         * @example con_01jd3v9k8qv6m2rb4z7c0t5xwa
         */
        Connection: string;
        /**
         * @description The client
         * @example demo
         */
        ClientId: string;
        /**
         * @description One of the client's registered addresses, exactly; on a loopback address the port is free (RFC 8252 §7.3).
         * @example http://127.0.0.1:53682/callback
         */
        RedirectUri: string;
        /**
         * @description `code`
         * @example code
         */
        ResponseType: string;
        /**
         * @description `query`
         * @example query
         */
        ResponseMode: string;
        /**
         * @description OpenID Connect's scopes and the provider's own, separated by spaces.
         * @example openid profile email
         */
        Scope: string;
        /**
         * @description Returned as it is.
         * @example af0ifjsldkj
         */
        State: string;
        /**
         * @description Returned in the ID token.
         * @example n-0S6_WzA2Mj
         */
        Nonce: string;
        /**
         * @description PKCE (RFC 7636); public clients must send it.
         * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
         */
        CodeChallenge: string;
        /**
         * @description `S256`
         * @example S256
         */
        CodeChallengeMethod: string;
        /**
         * @description Passed to providers that can do it; `none` is always answered with `login_required`.
         * @example login
         */
        Prompt: string;
        /**
         * @description Passed to providers that can do it.
         * @example touch
         */
        Display: string;
        /**
         * @description Seconds since the last active sign-in; where given, the user is asked to sign in again if the provider can ask.
         * @example 3600
         */
        MaxAge: string;
        /**
         * @description Preferred languages of the pages.
         * @example zh-CN en
         */
        UiLocales: string;
        /**
         * @description Passed to providers that can use it.
         * @example alice@example.com
         */
        LoginHint: string;
        /**
         * @description Passed to providers that can use it. At the root issuer `app:` and an app's id chooses the app.
         * @example urn:mace:incommon:iap:silver
         */
        AcrValues: string;
        /**
         * @description Passed to providers that can use it.
         * @example eyJhbGciOiJSUzI1NiJ9.e30.c2ln
         */
        IdTokenHint: string;
        /**
         * @description Refused with `request_not_supported`.
         * @example eyJhbGciOiJub25lIn0.e30.
         */
        Request: string;
        /**
         * @description Refused with `request_uri_not_supported`.
         * @example urn:example:request
         */
        RequestUri: string;
        /**
         * @description The app at which to sign in. Where neither this nor `acr_values` names one, and the client may use several, a page lets the user choose.
         * @example octo
         */
        Provider: string;
        /**
         * @description Language of pages; English and Chinese are there.
         * @example zh-CN,zh;q=0.9
         */
        AcceptLanguage: string;
        /**
         * @description The sealed sign-in transaction, bound to this browser.
         * @example onegate-0OB3cM9i=AW9uZ2F0ZQ
         */
        Cookie: string;
        /**
         * @description Basic for clients, Bearer for tokens.
         * @example Basic ZGVtbzpkZW1vLXNlY3JldA==
         */
        Authorization: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Never to be kept (RFC 6749 §5.1).
         * @example no-store
         */
        NoStore: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    home: {
        parameters: {
            query?: {
                /**
                 * @description Preferred languages; the first known one is used.
                 * @example zh-CN
                 */
                ui_locales?: string;
            };
            header?: {
                /**
                 * @description Language of pages; English and Chinese are there.
                 * @example zh-CN,zh;q=0.9
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Page"];
            404: components["responses"]["Problem"];
        };
    };
    providers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The apps, in the order of the configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "providers": [
                     *         {
                     *           "app": "octo",
                     *           "provider": "octo",
                     *           "name": {
                     *             "en": "Octo",
                     *             "zh-CN": "章鱼"
                     *           },
                     *           "issuer": "http://127.0.0.1:8080/octo",
                     *           "discovery": "http://127.0.0.1:8080/octo/.well-known/openid-configuration"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        providers: {
                            app: string;
                            provider: string;
                            /** @description By language tag. */
                            name: {
                                [key: string]: string;
                            };
                            /** Format: uri */
                            issuer: string;
                            /** Format: uri */
                            discovery: string;
                        }[];
                    };
                };
            };
        };
    };
    documentation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            303: components["responses"]["Redirect"];
        };
    };
    documentationPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The document's name, with or without `.html`; or the script's.
                 * @example gateway
                 */
                page: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page, or the script. */
            200: {
                headers: {
                    /**
                     * @description How long it may be kept.
                     * @example no-cache
                     */
                    "Cache-Control": string;
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html><title>Onegate</title> */
                    "text/html": string;
                    /** @example var redoc = {}; */
                    "text/javascript": string;
                };
            };
            404: components["responses"]["Problem"];
        };
    };
    description: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OpenAPI 3.1 document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "openapi": "3.1.0",
                     *       "info": {
                     *         "title": "Onegate",
                     *         "version": "0.1.0"
                     *       }
                     *     }
                     */
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Status"];
        };
    };
    readiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Status"];
            503: components["responses"]["Status"];
        };
    };
    metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metrics. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example # HELP onegate_api_calls Calls under way.
                     *     # TYPE onegate_api_calls gauge
                     *     onegate_api_calls{app="octo"} 0
                     */
                    "text/plain": string;
                };
            };
        };
    };
    openidConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description An app of this gateway, as `/providers` lists them.
                 * @example octo
                 */
                app: components["parameters"]["App"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Metadata"];
            404: components["responses"]["Problem"];
        };
    };
    authorizationServerSuffixed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description An app of this gateway, as `/providers` lists them.
                 * @example octo
                 */
                app: components["parameters"]["App"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Metadata"];
            404: components["responses"]["Problem"];
        };
    };
    authorizationServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description An app of this gateway, as `/providers` lists them.
                 * @example octo
                 */
                app: components["parameters"]["App"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Metadata"];
            404: components["responses"]["Problem"];
        };
    };
    jwks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description An app of this gateway, as `/providers` lists them.
                 * @example octo
                 */
                app: components["parameters"]["App"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["KeySet"];
            404: components["responses"]["Problem"];
        };
    };
    authorize: {
        parameters: {
            query?: {
                /**
                 * @description The client
                 * @example demo
                 */
                client_id?: components["parameters"]["ClientId"];
                /**
                 * @description One of the client's registered addresses, exactly; on a loopback address the port is free (RFC 8252 §7.3).
                 * @example http://127.0.0.1:53682/callback
                 */
                redirect_uri?: components["parameters"]["RedirectUri"];
                /**
                 * @description `code`
                 * @example code
                 */
                response_type?: components["parameters"]["ResponseType"];
                /**
                 * @description `query`
                 * @example query
                 */
                response_mode?: components["parameters"]["ResponseMode"];
                /**
                 * @description OpenID Connect's scopes and the provider's own, separated by spaces.
                 * @example openid profile email
                 */
                scope?: components["parameters"]["Scope"];
                /**
                 * @description Returned as it is.
                 * @example af0ifjsldkj
                 */
                state?: components["parameters"]["State"];
                /**
                 * @description Returned in the ID token.
                 * @example n-0S6_WzA2Mj
                 */
                nonce?: components["parameters"]["Nonce"];
                /**
                 * @description PKCE (RFC 7636); public clients must send it.
                 * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
                 */
                code_challenge?: components["parameters"]["CodeChallenge"];
                /**
                 * @description `S256`
                 * @example S256
                 */
                code_challenge_method?: components["parameters"]["CodeChallengeMethod"];
                /**
                 * @description Passed to providers that can do it; `none` is always answered with `login_required`.
                 * @example login
                 */
                prompt?: components["parameters"]["Prompt"];
                /**
                 * @description Passed to providers that can do it.
                 * @example touch
                 */
                display?: components["parameters"]["Display"];
                /**
                 * @description Seconds since the last active sign-in; where given, the user is asked to sign in again if the provider can ask.
                 * @example 3600
                 */
                max_age?: components["parameters"]["MaxAge"];
                /**
                 * @description Preferred languages of the pages.
                 * @example zh-CN en
                 */
                ui_locales?: components["parameters"]["UiLocales"];
                /**
                 * @description Passed to providers that can use it.
                 * @example alice@example.com
                 */
                login_hint?: components["parameters"]["LoginHint"];
                /**
                 * @description Passed to providers that can use it. At the root issuer `app:` and an app's id chooses the app.
                 * @example urn:mace:incommon:iap:silver
                 */
                acr_values?: components["parameters"]["AcrValues"];
                /**
                 * @description Passed to providers that can use it.
                 * @example eyJhbGciOiJSUzI1NiJ9.e30.c2ln
                 */
                id_token_hint?: components["parameters"]["IdTokenHint"];
                /**
                 * @description Refused with `request_not_supported`.
                 * @example eyJhbGciOiJub25lIn0.e30.
                 */
                request?: components["parameters"]["Request"];
                /**
                 * @description Refused with `request_uri_not_supported`.
                 * @example urn:example:request
                 */
                request_uri?: components["parameters"]["RequestUri"];
            };
            header?: {
                /**
                 * @description Language of pages; English and Chinese are there.
                 * @example zh-CN,zh;q=0.9
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The sealed sign-in transaction, bound to this browser.
                 * @example onegate-0OB3cM9i=AW9uZ2F0ZQ
                 */
                Cookie?: components["parameters"]["Cookie"];
            };
            path: {
                /**
                 * @description An app of this gateway, as `/providers` lists them.
                 * @example octo
                 */
                app: components["parameters"]["App"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            303: components["responses"]["Redirect"];
            400: components["responses"]["ErrorPage"];
            404: components["responses"]["ErrorPage"];
        };
    };
    authorizeForm: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of pages; English and Chinese are there.
                 * @example zh-CN,zh;q=0.9
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The sealed sign-in transaction, bound to this browser.
                 * @example onegate-0OB3cM9i=AW9uZ2F0ZQ
                 */
                Cookie?: components["parameters"]["Cookie"];
            };
            path: {
                /**
                 * @description An app of this gateway, as `/providers` lists them.
                 * @example octo
                 */
                app: components["parameters"]["App"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "client_id": "demo",
                 *       "redirect_uri": "http://127.0.0.1:53682/callback",
                 *       "response_type": "code",
                 *       "scope": "openid"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["AuthorizationRequest"];
            };
        };
        responses: {
            303: components["responses"]["Redirect"];
            400: components["responses"]["ErrorPage"];
            404: components["responses"]["ErrorPage"];
        };
    };
    callback: {
        parameters: {
            query?: {
                /**
                 * @description What the provider's form said, sealed by the gateway for a minute; read only where the document says that the provider posts.
                 * @example v1.2026-11.q5Zb0m9X
                 */
                posted?: string;
            };
            header?: {
                /**
                 * @description Language of pages; English and Chinese are there.
                 * @example zh-CN,zh;q=0.9
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The sealed sign-in transaction, bound to this browser.
                 * @example onegate-0OB3cM9i=AW9uZ2F0ZQ
                 */
                Cookie?: components["parameters"]["Cookie"];
            };
            path: {
                /**
                 * @description An app of this gateway, as `/providers` lists them.
                 * @example octo
                 */
                app: components["parameters"]["App"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Page"];
            303: components["responses"]["Redirect"];
            400: components["responses"]["ErrorPage"];
            404: components["responses"]["ErrorPage"];
            502: components["responses"]["ErrorPage"];
        };
    };
    callbackForm: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of pages; English and Chinese are there.
                 * @example zh-CN,zh;q=0.9
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The sealed sign-in transaction, bound to this browser.
                 * @example onegate-0OB3cM9i=AW9uZ2F0ZQ
                 */
                Cookie?: components["parameters"]["Cookie"];
            };
            path: {
                /**
                 * @description An app of this gateway, as `/providers` lists them.
                 * @example octo
                 */
                app: components["parameters"]["App"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "access_token": "Zx4hQ0c1",
                 *       "token_type": "Bearer",
                 *       "expires_in": "7199",
                 *       "state": "0OB3cM9i"
                 *     }
                 */
                "application/x-www-form-urlencoded": {
                    [key: string]: string;
                };
            };
        };
        responses: {
            303: components["responses"]["Redirect"];
            400: components["responses"]["ErrorPage"];
            404: components["responses"]["ErrorPage"];
            /** @description A page that says that this provider does not answer by a form. */
            405: {
                headers: {
                    /**
                     * @description What is taken here.
                     * @example GET
                     */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html><title>invalid_request</title> */
                    "text/html": string;
                };
            };
            502: components["responses"]["ErrorPage"];
        };
    };
    signIn: {
        parameters: {
            query?: {
                /**
                 * @description Preferred languages.
                 * @example zh-CN
                 */
                ui_locales?: string;
            };
            header?: {
                /**
                 * @description Language of pages; English and Chinese are there.
                 * @example zh-CN,zh;q=0.9
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description An app of this gateway, as `/providers` lists them.
                 * @example octo
                 */
                app: components["parameters"]["App"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            303: components["responses"]["Redirect"];
            400: components["responses"]["ErrorPage"];
            404: components["responses"]["ErrorPage"];
        };
    };
    signedIn: {
        parameters: {
            query?: {
                /**
                 * @description The authorization code
                 * @example AW9uZ2F0ZQ
                 */
                code?: string;
                /**
                 * @description The state
                 * @example 0OB3cM9i
                 */
                state?: string;
                /**
                 * @description The issuer
                 * @example http://127.0.0.1:8080/octo
                 */
                iss?: string;
                /**
                 * @description The error
                 * @example access_denied
                 */
                error?: string;
                /**
                 * @description Its description
                 * @example the user denied the request
                 */
                error_description?: string;
            };
            header?: {
                /**
                 * @description Language of pages; English and Chinese are there.
                 * @example zh-CN,zh;q=0.9
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The sealed sign-in transaction, bound to this browser.
                 * @example onegate-0OB3cM9i=AW9uZ2F0ZQ
                 */
                Cookie?: components["parameters"]["Cookie"];
            };
            path: {
                /**
                 * @description An app of this gateway, as `/providers` lists them.
                 * @example octo
                 */
                app: components["parameters"]["App"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Page"];
            400: components["responses"]["ErrorPage"];
            404: components["responses"]["ErrorPage"];
            502: components["responses"]["ErrorPage"];
        };
    };
    token: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Basic for clients, Bearer for tokens.
                 * @example Basic ZGVtbzpkZW1vLXNlY3JldA==
                 */
                Authorization?: components["parameters"]["Authorization"];
            };
            path: {
                /**
                 * @description An app of this gateway, as `/providers` lists them.
                 * @example octo
                 */
                app: components["parameters"]["App"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "grant_type": "authorization_code",
                 *       "code": "AW9uZ2F0ZQ",
                 *       "redirect_uri": "http://127.0.0.1:53682/callback",
                 *       "code_verifier": "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The tokens (RFC 6749 §5.1, OpenID Connect Core §3.1.3.3). */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "2.00fK3pQdZ8wLxBc7e1a9b4d2",
                     *       "token_type": "Bearer",
                     *       "expires_in": 157679999,
                     *       "scope": "openid profile",
                     *       "id_token": "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln",
                     *       "upstream": {
                     *         "uid": "3733034601"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            400: components["responses"]["OAuthError"];
            401: components["responses"]["OAuthError"];
            403: components["responses"]["OAuthError"];
            404: components["responses"]["OAuthError"];
            429: components["responses"]["OAuthError"];
            502: components["responses"]["OAuthError"];
            503: components["responses"]["OAuthError"];
        };
    };
    userinfo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Basic for clients, Bearer for tokens.
                 * @example Basic ZGVtbzpkZW1vLXNlY3JldA==
                 */
                Authorization?: components["parameters"]["Authorization"];
            };
            path: {
                /**
                 * @description An app of this gateway, as `/providers` lists them.
                 * @example octo
                 */
                app: components["parameters"]["App"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The claims. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sub": "9007199254740993",
                     *       "name": "张伟",
                     *       "preferred_username": "zhangwei",
                     *       "picture": "https://img.example.com/zhangwei.png"
                     *     }
                     */
                    "application/json": components["schemas"]["Claims"];
                };
            };
            400: components["responses"]["OAuthError"];
            401: components["responses"]["OAuthError"];
            403: components["responses"]["OAuthError"];
            404: components["responses"]["OAuthError"];
            429: components["responses"]["OAuthError"];
            502: components["responses"]["OAuthError"];
            503: components["responses"]["OAuthError"];
        };
    };
    userinfoForm: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Basic for clients, Bearer for tokens.
                 * @example Basic ZGVtbzpkZW1vLXNlY3JldA==
                 */
                Authorization?: components["parameters"]["Authorization"];
            };
            path: {
                /**
                 * @description An app of this gateway, as `/providers` lists them.
                 * @example octo
                 */
                app: components["parameters"]["App"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "access_token": "2.00fK3pQdZ8wLxBc7e1a9b4d2"
                 *     }
                 */
                "application/x-www-form-urlencoded": {
                    /** Format: password */
                    access_token?: string;
                };
            };
        };
        responses: {
            /** @description The claims. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sub": "9007199254740993",
                     *       "name": "张伟",
                     *       "preferred_username": "zhangwei",
                     *       "picture": "https://img.example.com/zhangwei.png"
                     *     }
                     */
                    "application/json": components["schemas"]["Claims"];
                };
            };
            400: components["responses"]["OAuthError"];
            401: components["responses"]["OAuthError"];
            403: components["responses"]["OAuthError"];
            404: components["responses"]["OAuthError"];
            429: components["responses"]["OAuthError"];
            502: components["responses"]["OAuthError"];
            503: components["responses"]["OAuthError"];
        };
    };
    introspect: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Basic for clients, Bearer for tokens.
                 * @example Basic ZGVtbzpkZW1vLXNlY3JldA==
                 */
                Authorization?: components["parameters"]["Authorization"];
            };
            path: {
                /**
                 * @description An app of this gateway, as `/providers` lists them.
                 * @example octo
                 */
                app: components["parameters"]["App"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "2.00fK3pQdZ8wLxBc7e1a9b4d2"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["TokenReference"];
            };
        };
        responses: {
            /** @description What is known of it. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "active": true,
                     *       "sub": "3733034601",
                     *       "exp": 1795305600,
                     *       "token_type": "Bearer",
                     *       "iss": "http://127.0.0.1:8080/octo"
                     *     }
                     */
                    "application/json": {
                        active: boolean;
                        scope?: string;
                        client_id?: string;
                        username?: string;
                        /** @description Told to the client whose it is. */
                        connection?: string;
                        token_type?: string;
                        exp?: number;
                        iat?: number;
                        sub?: string;
                        iss?: string;
                    };
                };
            };
            400: components["responses"]["OAuthError"];
            401: components["responses"]["OAuthError"];
            403: components["responses"]["OAuthError"];
            404: components["responses"]["OAuthError"];
            429: components["responses"]["OAuthError"];
            502: components["responses"]["OAuthError"];
            503: components["responses"]["OAuthError"];
        };
    };
    revoke: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Basic for clients, Bearer for tokens.
                 * @example Basic ZGVtbzpkZW1vLXNlY3JldA==
                 */
                Authorization?: components["parameters"]["Authorization"];
            };
            path: {
                /**
                 * @description An app of this gateway, as `/providers` lists them.
                 * @example octo
                 */
                app: components["parameters"]["App"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "2.00fK3pQdZ8wLxBc7e1a9b4d2"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["TokenReference"];
            };
        };
        responses: {
            /** @description The token is ended, or was no token (any more). The empty object is for clients that insist on JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["OAuthError"];
            401: components["responses"]["OAuthError"];
            403: components["responses"]["OAuthError"];
            404: components["responses"]["OAuthError"];
            429: components["responses"]["OAuthError"];
            502: components["responses"]["OAuthError"];
            503: components["responses"]["OAuthError"];
        };
    };
    deauthorize: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description An app of this gateway, as `/providers` lists them.
                 * @example octo
                 */
                app: components["parameters"]["App"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken note of. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    deauthorizeForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description An app of this gateway, as `/providers` lists them.
                 * @example octo
                 */
                app: components["parameters"]["App"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "client": "2893174605",
                 *       "user": "3733034601",
                 *       "at": "1795305600"
                 *     }
                 */
                "application/x-www-form-urlencoded": {
                    [key: string]: string;
                };
                /**
                 * @example {
                 *       "client": "2893174605",
                 *       "user": "3733034601",
                 *       "at": 1795305600
                 *     }
                 */
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Taken note of. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    rootOpenidConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Metadata"];
        };
    };
    rootAuthorizationServer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Metadata"];
        };
    };
    rootJwks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["KeySet"];
        };
    };
    rootAuthorize: {
        parameters: {
            query?: {
                /**
                 * @description The app at which to sign in. Where neither this nor `acr_values` names one, and the client may use several, a page lets the user choose.
                 * @example octo
                 */
                provider?: components["parameters"]["Provider"];
                /**
                 * @description The client
                 * @example demo
                 */
                client_id?: components["parameters"]["ClientId"];
                /**
                 * @description One of the client's registered addresses, exactly; on a loopback address the port is free (RFC 8252 §7.3).
                 * @example http://127.0.0.1:53682/callback
                 */
                redirect_uri?: components["parameters"]["RedirectUri"];
                /**
                 * @description `code`
                 * @example code
                 */
                response_type?: components["parameters"]["ResponseType"];
                /**
                 * @description `query`
                 * @example query
                 */
                response_mode?: components["parameters"]["ResponseMode"];
                /**
                 * @description OpenID Connect's scopes and the provider's own, separated by spaces.
                 * @example openid profile email
                 */
                scope?: components["parameters"]["Scope"];
                /**
                 * @description Returned as it is.
                 * @example af0ifjsldkj
                 */
                state?: components["parameters"]["State"];
                /**
                 * @description Returned in the ID token.
                 * @example n-0S6_WzA2Mj
                 */
                nonce?: components["parameters"]["Nonce"];
                /**
                 * @description PKCE (RFC 7636); public clients must send it.
                 * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
                 */
                code_challenge?: components["parameters"]["CodeChallenge"];
                /**
                 * @description `S256`
                 * @example S256
                 */
                code_challenge_method?: components["parameters"]["CodeChallengeMethod"];
                /**
                 * @description Passed to providers that can do it; `none` is always answered with `login_required`.
                 * @example login
                 */
                prompt?: components["parameters"]["Prompt"];
                /**
                 * @description Passed to providers that can do it.
                 * @example touch
                 */
                display?: components["parameters"]["Display"];
                /**
                 * @description Seconds since the last active sign-in; where given, the user is asked to sign in again if the provider can ask.
                 * @example 3600
                 */
                max_age?: components["parameters"]["MaxAge"];
                /**
                 * @description Preferred languages of the pages.
                 * @example zh-CN en
                 */
                ui_locales?: components["parameters"]["UiLocales"];
                /**
                 * @description Passed to providers that can use it.
                 * @example alice@example.com
                 */
                login_hint?: components["parameters"]["LoginHint"];
                /**
                 * @description Passed to providers that can use it. At the root issuer `app:` and an app's id chooses the app.
                 * @example urn:mace:incommon:iap:silver
                 */
                acr_values?: components["parameters"]["AcrValues"];
                /**
                 * @description Passed to providers that can use it.
                 * @example eyJhbGciOiJSUzI1NiJ9.e30.c2ln
                 */
                id_token_hint?: components["parameters"]["IdTokenHint"];
                /**
                 * @description Refused with `request_not_supported`.
                 * @example eyJhbGciOiJub25lIn0.e30.
                 */
                request?: components["parameters"]["Request"];
                /**
                 * @description Refused with `request_uri_not_supported`.
                 * @example urn:example:request
                 */
                request_uri?: components["parameters"]["RequestUri"];
            };
            header?: {
                /**
                 * @description Language of pages; English and Chinese are there.
                 * @example zh-CN,zh;q=0.9
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The sealed sign-in transaction, bound to this browser.
                 * @example onegate-0OB3cM9i=AW9uZ2F0ZQ
                 */
                Cookie?: components["parameters"]["Cookie"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Page"];
            303: components["responses"]["Redirect"];
            400: components["responses"]["ErrorPage"];
        };
    };
    rootAuthorizeForm: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of pages; English and Chinese are there.
                 * @example zh-CN,zh;q=0.9
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The sealed sign-in transaction, bound to this browser.
                 * @example onegate-0OB3cM9i=AW9uZ2F0ZQ
                 */
                Cookie?: components["parameters"]["Cookie"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "client_id": "demo",
                 *       "redirect_uri": "http://127.0.0.1:53682/callback",
                 *       "response_type": "code",
                 *       "scope": "openid",
                 *       "provider": "octo"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["RootAuthorizationRequest"];
            };
        };
        responses: {
            200: components["responses"]["Page"];
            303: components["responses"]["Redirect"];
            400: components["responses"]["ErrorPage"];
        };
    };
    rootToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Basic for clients, Bearer for tokens.
                 * @example Basic ZGVtbzpkZW1vLXNlY3JldA==
                 */
                Authorization?: components["parameters"]["Authorization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "grant_type": "authorization_code",
                 *       "code": "AW9uZ2F0ZQ",
                 *       "redirect_uri": "http://127.0.0.1:53682/callback",
                 *       "code_verifier": "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["RootTokenRequest"];
            };
        };
        responses: {
            /** @description The tokens (RFC 6749 §5.1, OpenID Connect Core §3.1.3.3). */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "2.00fK3pQdZ8wLxBc7e1a9b4d2",
                     *       "token_type": "Bearer",
                     *       "expires_in": 157679999,
                     *       "scope": "openid profile",
                     *       "id_token": "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln",
                     *       "upstream": {
                     *         "uid": "3733034601"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            400: components["responses"]["OAuthError"];
            401: components["responses"]["OAuthError"];
            403: components["responses"]["OAuthError"];
            404: components["responses"]["OAuthError"];
            429: components["responses"]["OAuthError"];
            502: components["responses"]["OAuthError"];
            503: components["responses"]["OAuthError"];
        };
    };
    rootUserinfo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Basic for clients, Bearer for tokens.
                 * @example Basic ZGVtbzpkZW1vLXNlY3JldA==
                 */
                Authorization?: components["parameters"]["Authorization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The claims. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sub": "9007199254740993",
                     *       "name": "张伟",
                     *       "preferred_username": "zhangwei",
                     *       "picture": "https://img.example.com/zhangwei.png"
                     *     }
                     */
                    "application/json": components["schemas"]["Claims"];
                };
            };
            400: components["responses"]["OAuthError"];
            401: components["responses"]["OAuthError"];
            403: components["responses"]["OAuthError"];
            404: components["responses"]["OAuthError"];
            429: components["responses"]["OAuthError"];
            502: components["responses"]["OAuthError"];
            503: components["responses"]["OAuthError"];
        };
    };
    rootUserinfoForm: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Basic for clients, Bearer for tokens.
                 * @example Basic ZGVtbzpkZW1vLXNlY3JldA==
                 */
                Authorization?: components["parameters"]["Authorization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "access_token": "2.00fK3pQdZ8wLxBc7e1a9b4d2"
                 *     }
                 */
                "application/x-www-form-urlencoded": {
                    /** Format: password */
                    access_token?: string;
                };
            };
        };
        responses: {
            /** @description The claims. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sub": "9007199254740993",
                     *       "name": "张伟",
                     *       "preferred_username": "zhangwei",
                     *       "picture": "https://img.example.com/zhangwei.png"
                     *     }
                     */
                    "application/json": components["schemas"]["Claims"];
                };
            };
            400: components["responses"]["OAuthError"];
            401: components["responses"]["OAuthError"];
            403: components["responses"]["OAuthError"];
            404: components["responses"]["OAuthError"];
            429: components["responses"]["OAuthError"];
            502: components["responses"]["OAuthError"];
            503: components["responses"]["OAuthError"];
        };
    };
    rootIntrospect: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Basic for clients, Bearer for tokens.
                 * @example Basic ZGVtbzpkZW1vLXNlY3JldA==
                 */
                Authorization?: components["parameters"]["Authorization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "2.00fK3pQdZ8wLxBc7e1a9b4d2"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["TokenReference"];
            };
        };
        responses: {
            /** @description What is known of it. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "active": true,
                     *       "sub": "3733034601",
                     *       "exp": 1795305600,
                     *       "token_type": "Bearer",
                     *       "iss": "http://127.0.0.1:8080/octo"
                     *     }
                     */
                    "application/json": {
                        active: boolean;
                        scope?: string;
                        client_id?: string;
                        username?: string;
                        /** @description Told to the client whose it is. */
                        connection?: string;
                        token_type?: string;
                        exp?: number;
                        iat?: number;
                        sub?: string;
                        iss?: string;
                    };
                };
            };
            400: components["responses"]["OAuthError"];
            401: components["responses"]["OAuthError"];
            403: components["responses"]["OAuthError"];
            404: components["responses"]["OAuthError"];
            429: components["responses"]["OAuthError"];
            502: components["responses"]["OAuthError"];
            503: components["responses"]["OAuthError"];
        };
    };
    rootRevoke: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Basic for clients, Bearer for tokens.
                 * @example Basic ZGVtbzpkZW1vLXNlY3JldA==
                 */
                Authorization?: components["parameters"]["Authorization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "2.00fK3pQdZ8wLxBc7e1a9b4d2"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["TokenReference"];
            };
        };
        responses: {
            /** @description The token is ended, or was no token (any more). The empty object is for clients that insist on JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["OAuthError"];
            401: components["responses"]["OAuthError"];
            403: components["responses"]["OAuthError"];
            404: components["responses"]["OAuthError"];
            429: components["responses"]["OAuthError"];
            502: components["responses"]["OAuthError"];
            503: components["responses"]["OAuthError"];
        };
    };
    listConnections: {
        parameters: {
            query?: {
                /**
                 * @description Of this app only.
                 * @example octo
                 */
                app?: string;
                /**
                 * @description In this state only.
                 * @example broken
                 */
                state?: components["schemas"]["ConnectionState"];
                /**
                 * @description Of this user only, as the app's issuer calls them.
                 * @example 3733034601
                 */
                sub?: string;
                /**
                 * @description What comes behind this connection.
                 * @example con_01jd3v9k8qv6m2rb4z7c0t5xwa
                 */
                after?: string;
                /**
                 * @description So many at most.
                 * @example 50
                 */
                limit?: number;
            };
            header?: {
                /**
                 * @description Basic for clients, Bearer for tokens.
                 * @example Basic ZGVtbzpkZW1vLXNlY3JldA==
                 */
                Authorization?: components["parameters"]["Authorization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connections, and behind which one the next page begins, where there is one. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "connections": [
                     *         {
                     *           "id": "con_01jd3v9k8qv6m2rb4z7c0t5xwa",
                     *           "app": "octo",
                     *           "sub": "3733034601",
                     *           "state": "active",
                     *           "scope": "openid profile",
                     *           "refreshable": true,
                     *           "auth_time": 1795302000,
                     *           "created_at": 1795302000,
                     *           "failures": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        connections: components["schemas"]["Connection"][];
                        after?: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    readConnection: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Basic for clients, Bearer for tokens.
                 * @example Basic ZGVtbzpkZW1vLXNlY3JldA==
                 */
                Authorization?: components["parameters"]["Authorization"];
            };
            path: {
                /**
                 * @description A connection's id, as the token answer has it.
                 * @example con_01jd3v9k8qv6m2rb4z7c0t5xwa
                 */
                connection: components["parameters"]["Connection"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "con_01jd3v9k8qv6m2rb4z7c0t5xwa",
                     *       "app": "octo",
                     *       "sub": "3733034601",
                     *       "state": "broken",
                     *       "scope": "openid profile",
                     *       "refreshable": true,
                     *       "auth_time": 1795302000,
                     *       "created_at": 1795302000,
                     *       "failures": 1,
                     *       "last_error": {
                     *         "error": "invalid_grant",
                     *         "description": "the refresh token was revoked",
                     *         "at": 1795305600
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Connection"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    deleteConnection: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Basic for clients, Bearer for tokens.
                 * @example Basic ZGVtbzpkZW1vLXNlY3JldA==
                 */
                Authorization?: components["parameters"]["Authorization"];
            };
            path: {
                /**
                 * @description A connection's id, as the token answer has it.
                 * @example con_01jd3v9k8qv6m2rb4z7c0t5xwa
                 */
                connection: components["parameters"]["Connection"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    takeToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Basic for clients, Bearer for tokens.
                 * @example Basic ZGVtbzpkZW1vLXNlY3JldA==
                 */
                Authorization?: components["parameters"]["Authorization"];
            };
            path: {
                /**
                 * @description A connection's id, as the token answer has it.
                 * @example con_01jd3v9k8qv6m2rb4z7c0t5xwa
                 */
                connection: components["parameters"]["Connection"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "2.00fK3pQdZ8wLxBc7e1a9b4d2",
                     *       "expires_in": 5400,
                     *       "scope": "email",
                     *       "carrier": {
                     *         "in": "header",
                     *         "name": "Authorization",
                     *         "prefix": "OAuth2 "
                     *       }
                     *     }
                     */
                    "application/json": {
                        access_token: string;
                        /** @description Seconds from now; absent where the provider does not say. */
                        expires_in?: number;
                        /** @description What the provider granted. */
                        scope?: string;
                        /** @description A header with what stands before the token, a query parameter, or a cookie. */
                        carrier: {
                            /** @enum {string} */
                            in: "header" | "query" | "cookie";
                            name: string;
                            prefix?: string;
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /**
                 * @description What comes before this event.
                 * @example evt_01jd3v9k8qv6m2rb4z7c0t5xwa
                 */
                before?: string;
                /**
                 * @description So many at most.
                 * @example 50
                 */
                limit?: number;
            };
            header?: {
                /**
                 * @description Basic for clients, Bearer for tokens.
                 * @example Basic ZGVtbzpkZW1vLXNlY3JldA==
                 */
                Authorization?: components["parameters"]["Authorization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "events": [
                     *         {
                     *           "id": "evt_01jd3v9k8qv6m2rb4z7c0t5xwa",
                     *           "type": "connection.broken",
                     *           "connection": "con_01jd3v9k8qv6m2rb4z7c0t5xwa",
                     *           "created_at": 1795305600,
                     *           "state": "delivered",
                     *           "attempts": 1,
                     *           "last_attempt": {
                     *             "at": 1795305600,
                     *             "status": 204
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        events: {
                            id: string;
                            type: components["schemas"]["EventType"];
                            connection: string;
                            created_at: number;
                            /** @enum {string} */
                            state: "pending" | "delivered" | "failed";
                            attempts: number;
                            /** @description When the next attempt is due. */
                            next_at?: number;
                            last_attempt?: {
                                at: number;
                                status?: number;
                                error?: string;
                            };
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    connectionEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event.
                 * @example evt_01jd3v9k8qv6m2rb4z7c0t5xwa
                 */
                "webhook-id": string;
                /**
                 * @description When this attempt was made, in epoch seconds.
                 * @example 1795305600
                 */
                "webhook-timestamp": string;
                /**
                 * @description `v1,` and the signature in base64; several, separated by spaces, while the secret is changed.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "connection.broken",
                 *       "timestamp": "2026-11-22T08:00:00.000Z",
                 *       "data": {
                 *         "connection": "con_01jd3v9k8qv6m2rb4z7c0t5xwa",
                 *         "app": "octo",
                 *         "sub": "3733034601",
                 *         "state": "broken",
                 *         "scope": [
                 *           "openid",
                 *           "profile"
                 *         ],
                 *         "reason": "invalid_grant"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ConnectionEvent"];
            };
        };
        responses: {
            /** @description Taken. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
