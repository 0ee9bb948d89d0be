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
    "/2/statuses/home_timeline.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * New posts of the user and of those whom the user follows
         * @description Open to every app, but only users who authorized the same app are told of. What a user sees first on the site.
         *
         *     * The list is filtered silently: posts of users who have not authorized the app are left out (an app with the official mobile SDK is
         *       given about 30% more), while `total_number` counts all of them.
         *     * The oldest edition of the vendor's page has 50 as the default of `count`.
         *     * Seen working in 2024.
         */
        get: operations["listHomeTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/statuses/friends_timeline.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as the home timeline, under another name
         * @description Open to every app, but only users who authorized the same app are told of. By the vendor's page the same as `listHomeTimeline`.
         *
         *     * The list is filtered silently: posts of users who have not authorized the app are left out (an app with the official mobile SDK is
         *       given about 30% more), while `total_number` counts all of them.
         *     * The oldest edition of the vendor's page has 50 as the default of `count`.
         */
        get: operations["listFriendsTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/statuses/friends_timeline/ids.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The ids of the home timeline
         * @description Open to every app, but only users who authorized the same app are told of. That the restriction of 2013-07-02 covers this operation
         *     too is inferred. The ids are text in the recorded answer, and numbers in one client's model. Known from client code, which copies
         *     old documents in part; the vendor's own page was not seen.
         */
        get: operations["listFriendsTimelineIds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/statuses/user_timeline.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The newest posts of the user
         * @description Open to every app, but only for the user who authorized it. Any other user ends with 21335, `Request uid's value must be the current
         *     user`, since 2013-07-02.
         *
         *     * At most the newest 5 posts come (10 for apps with the official mobile SDK), whatever `count` says.
         *     * `uid` and `screen_name` exclude each other; without both it is the token's user.
         */
        get: operations["listUserTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/statuses/user_timeline/ids.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The ids of the newest posts of the user
         * @description Open to every app, but only for the user who authorized it. Any other user ends with 21335, `Request uid's value must be the current
         *     user`, since 2013-07-02.
         *
         *     * At most the newest 5 posts come (10 for apps with the official mobile SDK), whatever `count` says.
         *     * `uid` and `screen_name` exclude each other; without both it is the token's user.
         *
         *     Known from client code, which copies old documents in part; the vendor's own page was not seen.
         */
        get: operations["listUserTimelineIds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/statuses/bilateral_timeline.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Posts of those who follow the user and are followed by them
         * @description Open to every app, but only users who authorized the same app are told of. That the restriction of 2013-07-02 covers this operation
         *     too is inferred. An index of the API copied in 2018 no longer lists it, but a client of 2021 has it. The default of `count` is not
         *     known. Known from client code, which copies old documents in part; the vendor's own page was not seen.
         */
        get: operations["listBilateralTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/statuses/mentions.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Posts that mention the user
         * @description Open to every app, but only for the user who authorized it. That the restriction of 2013-07-02 covers this operation too is
         *     inferred. 50 as the default of `count` stems from the documents of 2011; today it is probably 20. Known from client code, which
         *     copies old documents in part; the vendor's own page was not seen.
         */
        get: operations["listStatusMentions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/statuses/show.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One post
         * @description Open to every app, but only users who authorized the same app are told of. That the restriction of 2013-07-02 covers this operation
         *     too is inferred. Whether posts of other users are refused is not known; for apps that are not reviewed it is likely. A deleted post
         *     comes with few members and `deleted`, which is the text `1`. Known from client code, which copies old documents in part; the
         *     vendor's own page was not seen.
         */
        get: operations["showStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/statuses/show_batch.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Several posts by their ids
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. Deleted posts keep their id and a fixed text.
         *     Ids that are wrong are dropped silently; only when all of them are wrong is the answer an error.
         */
        get: operations["listStatusesByIds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/statuses/repost_timeline.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The reposts of a post
         * @description Open to every app, but only users who authorized the same app are told of. That the restriction of 2013-07-02 covers this operation
         *     too is inferred. The list is called `reposts`. Without any, a recorded answer has an empty list in its envelope; an old client also
         *     met a bare `[]`. Known from client code, which copies old documents in part; the vendor's own page was not seen.
         */
        get: operations["listReposts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/statuses/repost_timeline/ids.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The ids of the reposts of a post
         * @description Open to every app, but only users who authorized the same app are told of. That the restriction of 2013-07-02 covers this operation
         *     too is inferred. Unlike the list of reposts itself, this one is called `statuses`. Known from client code, which copies old
         *     documents in part; the vendor's own page was not seen.
         */
        get: operations["listRepostIds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/statuses/public_timeline.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The newest posts of everybody
         * @description Needs a high-level app. The index of 2018 still lists it for everybody, but ordinary apps have been answered 403 since 2020; clients
         *     moved on to `listHomeTimeline`.
         */
        get: operations["listPublicTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/statuses/timeline_batch.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The newest posts of several users
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. One of `uids` and `screen_name` is to be given.
         *     Known from client code, which copies old documents in part; the vendor's own page was not seen.
         */
        get: operations["listTimelineBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/statuses/querymid.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * From an id to the mid that stands in addresses
         * @description Open to every app. With `is_batch=1` the answer is a list of objects with one key each, the id. Known from client code, which copies
         *     old documents in part; the vendor's own page was not seen.
         */
        get: operations["showMid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/statuses/queryid.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * From a mid to the id
         * @description Open to every app. With `is_batch=1` the answer is a list of objects with one key each, the mid. Mids as they stand in addresses
         *     want `isBase62=1`, which is the only parameter of Weibo in camel case. Known from client code, which copies old documents in part;
         *     the vendor's own page was not seen.
         */
        get: operations["showIdOfMid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/statuses/count.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How often posts were reposted, commented and liked
         * @description Open to every app. The answer is a bare list. Ids that are not known are missing in it without a word. In the first version of the
         *     API it was called `counts`, and the reposts `rt`. Known from client code, which copies old documents in part; the vendor's own page
         *     was not seen.
         */
        get: operations["listStatusCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/statuses/go": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Redirect to the page of a post
         * @description Open to every app. For browsers: the answer leads to the post on weibo.com. The address has no `.json` at its end, unlike all
         *     others; one client follows the redirect and takes the page as text. Known from client code, which copies old documents in part; the
         *     vendor's own page was not seen.
         */
        get: operations["goToStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/statuses/share.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a post, with or without a picture
         * @description Open to every app. Counts against 30 posts per user and hour, beside the general limits.
         *
         *     * The text must hold an address below a safe domain of the app, which is set in the console; otherwise 10017, `text not find
         *       domain!`.
         *     * 10017, `appkey not bind domain!`, was met where a multipart body had its parts in the wrong order or encoding.
         *     * It replaced statuses/update and statuses/upload, which ended in July 2017. At first `pic` was required and `rip` was not; today it
         *       is the other way round.
         *     * With a picture the body is multipart/form-data, without one an ordinary form. The documents ask for URL-encoding of the text: an
         *       ordinary form does it once, and doing it twice gives mojibake.
         *     * 10014 is recorded here as well, and status 403 was seen in 2020.
         */
        post: operations["shareStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/statuses/repost.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Repost a post
         * @description Open to every app. Counts against 30 posts per user and hour, beside the general limits. `rip` was optional once.
         */
        post: operations["repostStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/statuses/destroy.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a post of the user
         * @description Open to every app. Only the user's own posts. An index of the API copied in 2018 no longer lists it, but a client of 2021 has it.
         *     Known from client code, which copies old documents in part; the vendor's own page was not seen.
         */
        post: operations["deleteStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/statuses/upload_url_text.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a post with pictures that are on the web or uploaded
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. Counts against 30 posts per user and hour,
         *     beside the general limits. Either `url` or `pic_id`: the latter is what `uploadPicture` gave. Known from client code, which copies
         *     old documents in part; the vendor's own page was not seen.
         */
        post: operations["createStatusWithPictures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/statuses/upload_pic.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a picture for a post to come
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. What becomes of pictures that no post uses is
         *     not known. Known from client code, which copies old documents in part; the vendor's own page was not seen.
         */
        post: operations["uploadPicture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/emotions.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The phrases in brackets that turn into pictures
         * @description Open to every app. The only operation of this list that is known to work without a token, with the app key in `source`; one client
         *     sends `appkey` instead. An old recording calls two members `is_hot` and `is_common`; a client calls them `hot` and `common`.
         */
        get: operations["listEmotions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/comments/show.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The comments on a post
         * @description Open to every app, but only users who authorized the same app are told of. That the restriction of 2013-07-02 covers this operation
         *     too is inferred. A client of 2021 met the post itself as `status` beside the list. The form of the answer is recorded (2012).
         */
        get: operations["listComments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/comments/by_me.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The comments that the user wrote
         * @description Open to every app.
         */
        get: operations["listCommentsByMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/comments/to_me.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The comments that the user received
         * @description Open to every app.
         */
        get: operations["listCommentsToMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/comments/timeline.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The comments that the user wrote or received
         * @description Open to every app.
         */
        get: operations["listCommentTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/comments/mentions.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The comments that mention the user
         * @description Open to every app.
         */
        get: operations["listCommentMentions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/comments/show_batch.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Several comments by their ids
         * @description Open to every app. The answer is a bare list. The vendor's page allows 50 comments and calls the parameter an int64; one client asks
         *     for 20 at most.
         */
        get: operations["listCommentsByIds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/comments/create.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment a post
         * @description Open to every app. Limited to 60 comments per user and hour (a figure of 2012), beside the general limits. `rip` was optional once.
         *     The documents allow 140 characters, a client found about 130. One library misspells `comment_ori` as `comment_on`.
         */
        post: operations["createComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/comments/reply.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a comment
         * @description Open to every app. Limited to 60 comments per user and hour (a figure of 2012), beside the general limits. Both the comment and its
         *     post are to be given.
         */
        post: operations["replyToComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/comments/destroy.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a comment
         * @description Open to every app. Only the user's own comments by one page of the vendor; by the page for business apps, comments on the user's own
         *     posts.
         */
        post: operations["deleteComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/comments/destroy_batch.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete several comments
         * @description Open to every app. The answer is a bare list.
         */
        post: operations["deleteComments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/users/domain_show.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A profile by the name in its address
         * @description Open to every app, but only users who authorized the same app are told of. That the restriction of 2013-07-02 covers this operation
         *     too is inferred. Known from client code, which copies old documents in part; the vendor's own page was not seen.
         */
        get: operations["showUserByDomain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/users/show_batch.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Several profiles
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. One of `uids` and `screen_name` is to be given.
         *     Known from client code, which copies old documents in part; the vendor's own page was not seen.
         */
        get: operations["listUsersByIds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/users/counts.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many followers, friends and posts users have
         * @description Open to every app, but only users who authorized the same app are told of. Apps that are not reviewed are told nothing about users
         *     who have not authorized them. The answer is a bare list. The table of the vendor's page calls its values whole numbers; the sample
         *     below it prints all of them as text.
         */
        get: operations["listUserCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/friendships/friends.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom the user follows
         * @description Open to every app, but only for the user who authorized it. Of those whom the user follows, only those who authorized the app too
         *     are told of.
         *
         *     * `count` is at most 5 today; it was up to 200 before 2016.
         *     * An undocumented `page=1` is needed, or the list comes back empty (found by a client in 2021).
         *     * One of `uid` and `screen_name` is to be given, and it must be the token's user.
         */
        get: operations["listFriends"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/friendships/friends/ids.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The numbers of those whom the user follows
         * @description Open to every app, but only for the user who authorized it. Of those whom the user follows, only those who authorized the app too
         *     are told of.
         *
         *     * `count` is at most 5 today; it was 500 by default and up to 5000 before 2016.
         *     * An undocumented `page=1` is needed, or the list comes back empty (found by a client in 2021).
         *     * One of `uid` and `screen_name` is to be given, and it must be the token's user.
         *
         *     Known from client code, which copies old documents in part; the vendor's own page was not seen.
         */
        get: operations["listFriendIds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/friendships/followers.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who follows the user
         * @description Open to every app, but only for the user who authorized it. Of the followers, only those who authorized the app too are told of.
         *
         *     * `count` is at most 5 today; it was 50 by default and up to 200 before 2016.
         *     * An undocumented `page=1` is needed, or the list comes back empty (found by a client in 2021).
         *     * One of `uid` and `screen_name` is to be given, and it must be the token's user.
         */
        get: operations["listFollowers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/friendships/followers/ids.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The numbers of those who follow the user
         * @description Open to every app, but only for the user who authorized it. Of the followers, only those who authorized the app too are told of.
         *
         *     * `count` is at most 5 today; it was 500 by default and up to 5000 before 2016.
         *     * An undocumented `page=1` is needed, or the list comes back empty (found by a client in 2021).
         *     * One of `uid` and `screen_name` is to be given, and it must be the token's user.
         *
         *     Known from client code, which copies old documents in part; the vendor's own page was not seen.
         */
        get: operations["listFollowerIds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/friendships/show.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How two users stand to each other
         * @description Open to every app. One of two parameters for each side. The English page of the vendor describes the same.
         */
        get: operations["showFriendship"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/friendships/friends/remark_batch.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The notes that the user made about people
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. Of people whom the user follows. The answer is a
         *     bare list. Known from client code, which copies old documents in part; the vendor's own page was not seen.
         */
        get: operations["listFriendRemarks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/friendships/create.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Follow a user
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. Ordinary apps lost it in 2016; the refusal is
         *     recorded. Limited to 60 per user and hour and 100 to 200 a day (figures of 2012), beside the general limits.
         */
        post: operations["createFriendship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/friendships/destroy.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Follow a user no longer
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. Limited to 60 per user and hour and 100 to 200 a
         *     day (figures of 2012), beside the general limits. Known from client code, which copies old documents in part; the vendor's own page
         *     was not seen.
         */
        post: operations["deleteFriendship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/friendships/create_batch.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Follow several users
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. Limited to 60 per user and hour and 100 to 200 a
         *     day (figures of 2012), beside the general limits. The form of the answer is a guess: a bare list of profiles. Known from client
         *     code, which copies old documents in part; the vendor's own page was not seen.
         */
        post: operations["createFriendships"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/friendships/remark/update.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the note about a user
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. Only about people whom the user follows. Known
         *     from client code, which copies old documents in part; the vendor's own page was not seen.
         */
        post: operations["updateFriendRemark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/account/end_session.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * End the web session
         * @description Open to every app. It clears the session of the browser. That the OAuth token stays valid is inferred: `revoke` ends that. Although
         *     it changes something, it is a GET.
         */
        get: operations["endSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/account/update_privacy.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the settings of privacy
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. Every field may be left out. Known from client
         *     code, which copies old documents in part; the vendor's own page was not seen.
         */
        post: operations["updatePrivacy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/account/profile/basic.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the user has entered about themselves
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. The members of the answer are inferred from the
         *     operation that changes them. Known from client code, which copies old documents in part; the vendor's own page was not seen.
         */
        get: operations["showBasicProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/account/profile/education.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The schools of a user
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. The answer is a bare list. Its members are
         *     inferred from the operation that changes them. Known from client code, which copies old documents in part; the vendor's own page was
         *     not seen.
         */
        get: operations["listEducation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/account/profile/career.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The employers of a user
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. The answer is a bare list. Its members are
         *     inferred from the operation that changes them. Known from client code, which copies old documents in part; the vendor's own page was
         *     not seen.
         */
        get: operations["listCareers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/account/avatar/upload.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the picture of the profile
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. The picture is a JPEG, GIF or PNG file below 5
         *     MB. Known from client code, which copies old documents in part; the vendor's own page was not seen.
         */
        post: operations["uploadAvatar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/search/topics.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Posts about a topic
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. Known from client code, which copies old
         *     documents in part; the vendor's own page was not seen.
         */
        get: operations["searchTopicStatuses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/search/statuses.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Posts that agree with all conditions
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. Every condition may be left out. `total_number`
         *     comes only with `needcount=true`. Known from client code, which copies old documents in part; the vendor's own page was not seen.
         */
        get: operations["searchStatuses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/search/users.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Users that agree with all conditions
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. Every condition may be left out. Known from
         *     client code, which copies old documents in part; the vendor's own page was not seen.
         */
        get: operations["searchUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/search/geo/statuses.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Posts that were written around a point
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. Here the point is given as `longitude` and
         *     `latitude`, at the operations about places as `long` and `lat`. Known from client code, which copies old documents in part; the
         *     vendor's own page was not seen.
         */
        get: operations["searchStatusesAround"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/place/public_timeline.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The newest posts of everybody that tell a place
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. Known from client code, which copies old
         *     documents in part; the vendor's own page was not seen.
         */
        get: operations["listPlacePublicTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/place/friends_timeline.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Posts with a place of those whom the user follows
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. Known from client code, which copies old
         *     documents in part; the vendor's own page was not seen.
         */
        get: operations["listPlaceFriendsTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/place/user_timeline.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Posts with a place of one user
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. Known from client code, which copies old
         *     documents in part; the vendor's own page was not seen.
         */
        get: operations["listPlaceUserTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/place/poi_timeline.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Posts about a place
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. Known from client code, which copies old
         *     documents in part; the vendor's own page was not seen.
         */
        get: operations["listPoiTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/place/nearby_timeline.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Posts that were written around a point
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. Known from client code, which copies old
         *     documents in part; the vendor's own page was not seen.
         */
        get: operations["listNearbyTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/place/statuses/show.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One post with its place
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. Known from client code, which copies old
         *     documents in part; the vendor's own page was not seen.
         */
        get: operations["showPlaceStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/place/users/show.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A user's traces at places
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. The profile and the counts stand in one object.
         *     One client reads nothing but `uid` and the counts. Known from client code, which copies old documents in part; the vendor's own page
         *     was not seen.
         */
        get: operations["showPlaceUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/place/users/checkins.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Places where a user has checked in
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. `total_number` is text. Known from client code,
         *     which copies old documents in part; the vendor's own page was not seen.
         */
        get: operations["listUserCheckins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/place/users/photos.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pictures that a user took at places
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. Pictures come as posts. Known from client code,
         *     which copies old documents in part; the vendor's own page was not seen.
         */
        get: operations["listUserPhotos"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/place/users/tips.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tips that a user gave about places
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. Tips come as posts. Known from client code,
         *     which copies old documents in part; the vendor's own page was not seen.
         */
        get: operations["listUserTips"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/place/pois/show.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One place
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. The form of the answer is recorded.
         */
        get: operations["showPoi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/place/pois/users.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Users who were at a place
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. Known from client code, which copies old
         *     documents in part; the vendor's own page was not seen.
         */
        get: operations["listPoiUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/place/pois/photos.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pictures of a place
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. Pictures come as posts. Known from client code,
         *     which copies old documents in part; the vendor's own page was not seen.
         */
        get: operations["listPoiPhotos"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/place/pois/tips.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tips about a place
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. Tips come as posts. Known from client code,
         *     which copies old documents in part; the vendor's own page was not seen.
         */
        get: operations["listPoiTips"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/place/pois/search.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Places by their name
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. `total_number` is text. The default of `city`
         *     found in a client is 10, which must mean 0010, Beijing. Known from client code, which copies old documents in part; the vendor's own
         *     page was not seen.
         */
        get: operations["searchPois"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/place/pois/category.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The categories of places
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. The answer is a bare list, and its form is
         *     recorded.
         */
        get: operations["listPoiCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/place/nearby/pois.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Places around a point
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. `total_number` is text. Of `sort` one client
         *     knows only 0, by weight; what 1 means is not known. Known from client code, which copies old documents in part; the vendor's own
         *     page was not seen.
         */
        get: operations["listNearbyPois"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/place/nearby/users.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Users around a point
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. Of `sort` one client knows only 0, by weight;
         *     what 1 means is not known. Known from client code, which copies old documents in part; the vendor's own page was not seen.
         */
        get: operations["listNearbyUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/place/nearby/photos.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pictures that were taken around a point
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. Pictures come as posts. Known from client code,
         *     which copies old documents in part; the vendor's own page was not seen.
         */
        get: operations["listNearbyPhotos"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/place/pois/create.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a place
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. Known from client code, which copies old
         *     documents in part; the vendor's own page was not seen.
         */
        post: operations["createPoi"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/place/pois/add_checkin.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check in at a place
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. With a picture the body is multipart/form-data,
         *     without one an ordinary form. Known from client code, which copies old documents in part; the vendor's own page was not seen.
         */
        post: operations["checkInAtPoi"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/place/pois/add_photo.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a picture of a place
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. A client sends an ordinary form when it has no
         *     picture; with one, which is required, the body is multipart/form-data. Known from client code, which copies old documents in part;
         *     the vendor's own page was not seen.
         */
        post: operations["addPoiPhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/place/pois/add_tip.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a tip about a place
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. Known from client code, which copies old
         *     documents in part; the vendor's own page was not seen.
         */
        post: operations["addPoiTip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/place/pois/add_todo.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note that the user wants to go to a place
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. Known from client code, which copies old
         *     documents in part; the vendor's own page was not seen.
         */
        post: operations["addPoiTodo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/place/nearby_users/create.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the user to others nearby
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. Afterwards the user is among those whom
         *     `listNearbyUsers` tells. Known from client code, which copies old documents in part; the vendor's own page was not seen.
         */
        post: operations["createNearbyPosition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2/place/nearby_users/destroy.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop showing the user to others nearby
         * @description Needs a high-level app: others are answered 10014, `Insufficient app permissions!`. There is nothing to send. Known from client
         *     code, which copies old documents in part; the vendor's own page was not seen.
         */
        post: operations["deleteNearbyPosition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proxy/article/publish.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish an article and a post that leads to it
         * @description Needs a high-level app of an organisation. Counts against 30 posts per user and hour, beside the general limits.
         *
         *     * The address has no `/2`, and success is `code: 100000` in an envelope. Failures use the same envelope; that they come with status
         *       200 is inferred. Their codes are 10001, 10008, 11001, 11002 and 11003, of which the first two mean the same as everywhere else.
         *     * `content` wants spaces as `%20`, not as a plus sign. It may have 90000 characters, 20000 in an older edition of the page.
         */
        post: operations["publishArticle"];
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
        /** @description A page of posts. `total_number` counts before Weibo filters silently, so a page may hold fewer posts than the count promises, or none. */
        Timeline: {
            statuses: components["schemas"]["Status"][];
            hasvisible?: boolean;
            /** @description Not supported here; 0. */
            previous_cursor?: number;
            next_cursor?: components["schemas"]["NextCursor"];
            total_number?: components["schemas"]["TotalNumber"];
            ad?: unknown[];
            advertises?: unknown[];
            since_id?: components["schemas"]["Int64"];
            max_id?: components["schemas"]["Int64"];
            interval?: number;
            uve_blank?: number;
            has_unread?: number;
        };
        /**
         * @description A post. Members come and go with the years; nothing but `id` is certain. A deleted post keeps a few members, carries
         *     `deleted: "1"`, and its `text` says that the author removed it.
         */
        Status: {
            created_at?: components["schemas"]["Date"];
            id: components["schemas"]["Int64"];
            /** @description The id as text; absent before 2012. */
            idstr?: string;
            /** @description The id once more as text. Old posts had an id of their own beside it. */
            mid?: string;
            /** @description What the post says. Cut off when `isLongText` is true; `longText` then has all of it. */
            text?: string;
            /** @description Length of the whole text. */
            textLength?: number;
            /** @description The app that the post was written with; an HTML anchor. */
            source?: string;
            source_allowclick?: number;
            source_type?: number;
            /** @description A boolean in recorded answers; one client of 2021 declares text. */
            can_edit?: boolean | string;
            /** @description Whether the token's user has marked it. */
            favorited?: boolean;
            truncated?: boolean;
            /** @description `1` when the post is gone. Text, not a number. */
            deleted?: string;
            /** @description Not in use; empty. */
            in_reply_to_status_id?: string;
            /** @description Not in use; empty. */
            in_reply_to_user_id?: string;
            /** @description Not in use; empty. */
            in_reply_to_screen_name?: string;
            /** @description What the app that wrote the post has attached to it. */
            annotations?: Record<string, unknown>[];
            /** @description The pictures. An empty list, or absent, when there are none. */
            pic_urls?: components["schemas"]["PictureAddress"][];
            pic_ids?: string[];
            pic_num?: number;
            pic_types?: string;
            picStatus?: string;
            gif_ids?: string;
            /** @description Address of the first picture as a thumbnail. */
            thumbnail_pic?: string;
            /** @description Address of the first picture in middle size. */
            bmiddle_pic?: string;
            /** @description Address of the first picture as it was uploaded. */
            original_pic?: string;
            geo?: components["schemas"]["Geo"] | null;
            user?: components["schemas"]["User"];
            /** @description Read by one client; presumably the author's number where `trim_user` has removed `user`. */
            uid?: string;
            retweeted_status?: components["schemas"]["Status"];
            repost_type?: number;
            reposts_count?: number;
            comments_count?: number;
            /** @description How many like it. */
            attitudes_count?: number;
            pending_approval_count?: number;
            isLongText?: boolean;
            longText?: components["schemas"]["LongText"];
            visible?: components["schemas"]["Visible"];
            /** @description Reserved by Weibo. */
            mlevel?: number;
            biz_feature?: number;
            darwin_tags?: unknown[];
            userType?: number;
            show_additional_indication?: number;
            appid?: string;
            url_objects?: Record<string, unknown>[];
            is_paid?: boolean;
            mblog_vip_type?: number;
            reward_exhibition_type?: number;
            reward_scheme?: string;
            hide_flag?: number;
            hasActionTypeCard?: number;
            hot_weibo_tags?: unknown[];
            text_tag_tips?: unknown[];
            mblogtype?: number;
            rid?: string;
            more_info_type?: number;
            number_display_strategy?: components["schemas"]["NumberDisplay"];
            positive_recom_flag?: number;
            content_auth?: number;
            is_show_bulletin?: number;
            comment_manage_info?: {
                comment_manage_button?: number;
                comment_permission_type?: number;
                approval_comment_type?: number;
            };
            alchemy_params?: {
                comment_guide_type?: number;
                ug_red_envelope?: boolean;
            };
            ad?: string;
            version?: string;
            biz_ids?: unknown[];
            page_type?: number;
            mark?: string;
            enable_comment_guide?: boolean;
            fid?: string;
            pid?: string;
            state?: number;
            extend_info?: Record<string, unknown>;
            expire_time?: string;
        };
        /**
         * Format: int64
         * @description An identifier of Weibo (int64). It may exceed 2^53, from where on JavaScript loses digits: use the text beside it (`idstr`, `mid`)
         *     where there is one.
         */
        Int64: number;
        PictureAddress: {
            /** @description Address of the thumbnail; other sizes differ in one path segment. */
            thumbnail_pic?: string;
        };
        /** @description Where a post was written. */
        Geo: {
            /** @example Point */
            type?: string;
            /** @description Latitude, then longitude. Numbers in the vendor's sample, text in one client's model. */
            coordinates?: (number | string)[];
        };
        /** @description The whole of a post that is longer than `text` may be. */
        LongText: {
            longTextContent?: string;
            url_objects?: Record<string, unknown>[];
        };
        /** @description Who may see a post. */
        Visible: {
            /** @description 0 everybody, 1 only the author, 3 a group, 4 close friends. */
            type?: number;
            /** @description The group; a number in answers, text in one client's model. */
            list_id?: number | string;
        };
        /** @description How Weibo's own pages print large counts. */
        NumberDisplay: {
            apply_scenario_flag?: number;
            display_text_min_number?: number;
            display_text?: string;
        };
        /**
         * Format: int64
         * @description Where the next page begins; 0 at the end.
         */
        NextCursor: number;
        /** @description How many there are, counted before anything is filtered away. Text in some answers about places. */
        TotalNumber: number | string;
        /** @description A page of ids of posts. They are text in the recorded answer and numbers in one client's model. */
        StatusIdList: {
            statuses: (string | number)[];
            hasvisible?: boolean;
            previous_cursor?: number;
            next_cursor?: components["schemas"]["NextCursor"];
            total_number?: components["schemas"]["TotalNumber"];
        };
        /** @description A number from 1 to 9223372036854775807. It is text here because numbers of this size lose digits in JavaScript. */
        Id: string;
        /** @description Posts with their number. */
        StatusList: {
            statuses: components["schemas"]["Status"][];
            total_number?: components["schemas"]["TotalNumber"];
        };
        /** @description A page of reposts. The list is called `reposts`. */
        RepostList: {
            reposts: components["schemas"]["Status"][];
            hasvisible?: boolean;
            previous_cursor?: number;
            next_cursor?: components["schemas"]["NextCursor"];
            total_number?: components["schemas"]["TotalNumber"];
        };
        /** @description The mid of one id. */
        Mid: {
            /** @description The base62 name that stands in the address of a post. */
            mid: string;
        };
        /** @description The mids of several ids, one object each, whose only key is the id. */
        MidsById: {
            [key: string]: string;
        }[];
        /** @description The id of one mid. */
        IdOfMid: {
            /** @description The id; a number by the documents. */
            id: number | string;
        };
        /** @description The ids of several mids, one object each, whose only key is the mid. */
        IdsByMid: {
            [key: string]: string | number;
        }[];
        /** @description How often a post was commented, reposted and liked. */
        StatusCounts: {
            id: components["schemas"]["Int64"];
            comments?: number;
            /** @description Called `rt` in the first version of the API. */
            reposts?: number;
            attitudes?: number;
            number_display_strategy?: components["schemas"]["NumberDisplay"];
        };
        /** @description A post without a picture. */
        ShareForm: {
            status: components["schemas"]["SharedText"];
            rip: components["schemas"]["UserAddress"];
        };
        /**
         * @description The text, at most 140 characters (one client found about 130 to be the limit). It must hold an address below one of the app's safe
         *     domains, and no #topic#.
         * @example 北高峰的云海，照片在这里 https://app.example.com/hikes/1204
         */
        SharedText: string;
        /**
         * @description The address that the user's request came from. Required by the present documents, optional in older ones.
         * @example 203.0.113.24
         */
        UserAddress: string;
        /** @description A post with a picture. */
        ShareUpload: {
            status: components["schemas"]["SharedText"];
            rip: components["schemas"]["UserAddress"];
            pic?: components["schemas"]["Picture"];
        };
        /**
         * Format: binary
         * @description The bytes of a JPEG, GIF or PNG file below 5 MB.
         */
        Picture: string;
        RepostForm: {
            id: components["schemas"]["Id"];
            /**
             * @description What to say about it; 转发微博 when absent.
             * @default 转发微博
             */
            status?: string;
            /**
             * @description Whether it becomes a comment too. 0 no, 1 on this post, 2 on the original post, 3 on both.
             * @default 0
             * @enum {integer}
             */
            is_comment?: 0 | 1 | 2 | 3;
            rip: components["schemas"]["UserAddress"];
        };
        StatusReference: {
            id: components["schemas"]["Id"];
        };
        /** @description A post whose pictures are at an address or were uploaded before. */
        PictureStatusForm: {
            /** @description The text. */
            status: string;
            /**
             * Format: uri
             * @description Address of one picture. Either this or `pic_id`.
             */
            url?: string;
            /** @description What uploading gave, at most nine, separated by commas. */
            pic_id?: string[];
            /**
             * @description Who may see it. One client reads 0 everybody, 1 only the author, 2 close friends, 3 a group; answers number close friends 4.
             * @default 0
             * @enum {integer}
             */
            visible?: 0 | 1 | 2 | 3;
            /** @description The group, for `visible=3`. */
            list_id?: string;
            /** @description Latitude, north positive. */
            lat?: number;
            /** @description Longitude, east positive. */
            long?: number;
            /** @description What the app wants to remember with the post, as JSON in text. */
            annotations?: string;
        };
        PictureUpload: {
            pic: components["schemas"]["Picture"];
        };
        /** @description A picture that waits for its post. */
        UploadedPicture: {
            /** @description What `pic_id` of the post wants. */
            pic_id: string;
            thumbnail_pic?: string;
            bmiddle_pic?: string;
            original_pic?: string;
        };
        /** @description A picture that a phrase in brackets turns into. */
        Emotion: {
            /** @description What to write into a post, brackets included. */
            phrase: string;
            /** @example face */
            type?: string;
            /** @description Address of the picture. */
            url?: string;
            /** @description Called `is_hot` in an old sample. */
            hot?: boolean;
            /** @description Called `is_common` in an old sample. */
            common?: boolean;
            is_hot?: boolean;
            is_common?: boolean;
            /** @description Empty for the ordinary ones. */
            category?: string;
            icon?: string;
            value?: string;
            picid?: string;
            /** @description Only in old answers. */
            order_number?: number;
        };
        /** @description A page of comments. */
        CommentList: {
            comments: components["schemas"]["Comment"][];
            marks?: unknown[];
            hasvisible?: boolean;
            previous_cursor?: number;
            next_cursor?: components["schemas"]["NextCursor"];
            total_number?: components["schemas"]["TotalNumber"];
            status?: components["schemas"]["Status"];
        };
        /** @description A comment on a post, or an answer to another comment. */
        Comment: {
            created_at?: components["schemas"]["Date"];
            id: components["schemas"]["Int64"];
            /** @description The id as text. */
            idstr?: string;
            mid?: string;
            text?: string;
            /** @description The app that it was written with; an HTML anchor. */
            source?: string;
            user?: components["schemas"]["User"];
            status?: components["schemas"]["Status"];
            reply_comment?: components["schemas"]["Comment"];
            like_count?: number;
            liked?: boolean;
            reply_count?: number;
            reply_original_text?: string;
            rootid?: string;
            gid?: string;
            floor_number?: number;
            disable_reply?: number;
            source_type?: number;
            source_allowclick?: number;
            feature_type?: number;
            url_objects?: unknown[];
            cut_tail?: boolean;
            readtimetype?: string;
            appKey?: string;
        };
        CommentForm: {
            comment: components["schemas"]["CommentText"];
            id: components["schemas"]["Id"];
            comment_ori?: components["schemas"]["CommentOriginal"];
            rip: components["schemas"]["UserAddress"];
        };
        /** @description The comment, at most 140 characters (one client found about 130 to be the limit). */
        CommentText: string;
        /**
         * @description 1 comments the original of a repost as well.
         * @default 0
         * @enum {integer}
         */
        CommentOriginal: 0 | 1;
        ReplyForm: {
            cid: components["schemas"]["Id"];
            id: components["schemas"]["Id"];
            comment: components["schemas"]["CommentText"];
            /**
             * @description 0 puts 回复@name: before the text, 1 leaves it out.
             * @default 0
             * @enum {integer}
             */
            without_mention?: 0 | 1;
            comment_ori?: components["schemas"]["CommentOriginal"];
            rip: components["schemas"]["UserAddress"];
        };
        CommentReference: {
            cid: components["schemas"]["Id"];
        };
        CommentReferences: {
            /** @description At most 20 comments, separated by commas. */
            cids: components["schemas"]["Id"][];
        };
        /** @description A page of users. */
        UserList: {
            users: components["schemas"]["User"][];
            next_cursor?: components["schemas"]["NextCursor"];
            previous_cursor?: number;
            total_number?: components["schemas"]["TotalNumber"];
            /** @description Followers only. */
            display_total_number?: number;
            /** @description Followers only. */
            has_filtered_fans?: boolean;
            /** @description Followers only; the spelling is Weibo's. */
            use_sink_stragety?: boolean;
        };
        /** @description The counts of one user. The vendor's table calls all of them whole numbers; its sample prints every value as text. */
        UserCounts: {
            /** @description The user's number. */
            id: number | string;
            followers_count?: number | string;
            /** @description How many the user follows. */
            friends_count?: number | string;
            statuses_count?: number | string;
            /** @description How many the user follows in secret. */
            private_friends_count?: number | string;
            pagefriends_count?: number | string;
        };
        /** @description A page of users' numbers. */
        UserIdList: {
            ids: components["schemas"]["Int64"][];
            next_cursor?: components["schemas"]["NextCursor"];
            previous_cursor?: number;
            total_number?: components["schemas"]["TotalNumber"];
        };
        /** @description How two users stand to each other, told from both sides. */
        Friendship: {
            source: components["schemas"]["Relation"];
            target: components["schemas"]["Relation"];
        };
        /** @description One side of it. */
        Relation: {
            id: components["schemas"]["Int64"];
            screen_name?: string;
            /** @description Whether the other follows this one. */
            followed_by?: boolean;
            /** @description Whether this one follows the other. */
            following?: boolean;
            notifications_enabled?: boolean;
        };
        FriendRemark: {
            id: components["schemas"]["Int64"];
            /** @description The note; empty when there is none. */
            remark: string;
        };
        /** @description Exactly one of `uid` and `screen_name`. */
        FollowForm: {
            uid?: components["schemas"]["Id"];
            /** @description The user's nickname. */
            screen_name?: string;
            /**
             * @description The address that the user's request came from.
             * @example 203.0.113.24
             */
            rip?: string;
        };
        /** @description Exactly one of `uid` and `screen_name`. */
        UnfollowForm: {
            uid?: components["schemas"]["Id"];
            /** @description The user's nickname. */
            screen_name?: string;
        };
        FollowBatchForm: {
            /** @description At most 20 users, separated by commas. */
            uids: components["schemas"]["Id"][];
        };
        RemarkForm: {
            uid: components["schemas"]["Id"];
            /** @description The note. */
            remark: string;
        };
        /** @description The documents of 2011 give a default to every field, so one that is left out may be set to it; whether it is, is not known. */
        PrivacyForm: {
            /**
             * @description Who may comment: 0 everybody, 1 people whom the user follows.
             * @default 0
             * @enum {integer}
             */
            comment?: 0 | 1;
            /**
             * @description Whether posts may tell a place: 0 no, 1 yes.
             * @default 1
             * @enum {integer}
             */
            geo?: 0 | 1;
            /**
             * @description Who may send direct messages: 0 everybody, 1 as above.
             * @default 0
             * @enum {integer}
             */
            message?: 0 | 1;
            /**
             * @description Whether the user is found by real name: 0 no, 1 yes.
             * @default 0
             * @enum {integer}
             */
            realname?: 0 | 1;
            /**
             * @description Whether badges are shown: 0 no, 1 yes.
             * @default 1
             * @enum {integer}
             */
            badge?: 0 | 1;
            /**
             * @description Whether the user is found by mobile number: 0 no, 1 yes.
             * @default 0
             * @enum {integer}
             */
            mobile?: 0 | 1;
        };
        /** @description Whether it worked. The form is inferred; no recorded answer is known. */
        PrivacyAnswer: {
            result?: boolean | string;
        };
        /**
         * @description What the user has entered about themselves. No recorded answer is known: the members are those that the corresponding update takes,
         *     so all of them are inferred.
         */
        BasicProfile: {
            id?: components["schemas"]["Int64"];
            screen_name?: string;
            name?: string;
            real_name?: string;
            real_name_visible?: components["schemas"]["ProfileVisibility"];
            province?: string | number;
            city?: string | number;
            /** @description m male, f female. */
            gender?: string;
            /** @description yyyy-mm-dd */
            birthday?: string;
            /** @description 0 nobody, 1 month and day, 2 the sign of the zodiac, 3 everybody. */
            birthday_visible?: number;
            qq?: string;
            qq_visible?: components["schemas"]["ProfileVisibility"];
            msn?: string;
            msn_visible?: components["schemas"]["ProfileVisibility"];
            url?: string;
            url_visible?: components["schemas"]["ProfileVisibility"];
            email?: string;
            email_visible?: components["schemas"]["ProfileVisibility"];
            /** @description 1 identity card, 2 student card, 3 officer's card, 4 passport. */
            credentials_type?: number;
            credentials_num?: string;
            /** @description zh_cn or zh_tw. */
            lang?: string;
            description?: string;
        };
        /** @description 0 only the user, 1 people whom the user follows, 2 everybody. */
        ProfileVisibility: number;
        /** @description A school of the user. The members are those that the corresponding update takes, so all of them are inferred. */
        Education: {
            id?: string | number;
            /** @description 1 university, 2 high school, 3 technical school, 4 middle school, 5 primary school. */
            type?: number;
            school_id?: number;
            school?: string;
            /** @description The year of entry. */
            year?: number;
            department?: string;
            visible?: components["schemas"]["ProfileVisibility"];
        };
        /** @description An employer of the user. The members are those that the corresponding update takes, so all of them are inferred. */
        Career: {
            id?: string | number;
            company?: string;
            department?: string;
            province?: number;
            city?: number;
            /** @description The year of entry. */
            start?: number;
            /** @description The year of leaving; 0 means until today. */
            end?: number;
            visible?: components["schemas"]["ProfileVisibility"];
        };
        AvatarUpload: {
            image: components["schemas"]["Picture"];
        };
        /** @description A profile with the user's traces at places. One client reads only `uid` and the counts, so the rest of the profile may be missing. */
        PlaceUser: components["schemas"]["User"] & {
            uid?: components["schemas"]["Int64"];
            checkin_num?: number;
            tip_num?: number;
            photo_num?: number;
            todo_num?: number;
            geo_statuses_num?: number;
        };
        /** @description A page of places. */
        PoiList: {
            pois: components["schemas"]["Poi"][];
            total_number?: components["schemas"]["TotalNumber"];
        };
        /** @description A place. Nearly everything is text, numbers too; the rest may be text, empty or null. `city` keeps its leading zeros. */
        Poi: {
            poiid: string;
            title?: string;
            address?: string | null;
            /** @description Longitude as text. */
            lon?: string;
            /** @description Latitude as text. */
            lat?: string;
            /** @description Number of the category. */
            category?: string;
            /** @description All categories from the topmost down, separated by spaces (sic). */
            categorys?: string;
            category_name?: string;
            /** @description Number of the town, such as `0571`. */
            city?: string;
            province?: string | null;
            country?: string | null;
            url?: string | null;
            phone?: string | null;
            postcode?: string | null;
            /** @description The account of the place, or `0`. */
            weibo_id?: string;
            icon?: string;
            /** @description More about the place. */
            extra?: string | null;
            rid?: string;
            checkin_num?: number;
            /** @description Text, unlike the other counts. */
            checkin_user_num?: string;
            tip_num?: number;
            photo_num?: number;
            todo_num?: number;
            /** @description When the user was there last, `yyyy-MM-dd HH:mm:ss`, presumably Beijing time. */
            checkin_time?: string;
        };
        PoiCategory: {
            /** @description Its number, as text. */
            id: string;
            name: string;
            /** @description The category above it; `0` for the topmost. */
            pid: string;
        };
        PoiForm: {
            /** @description What the place is called. */
            title: string;
            /**
             * @description Number of its category.
             * @default 500
             */
            category?: number;
            /** @description Latitude, north positive. */
            lat: number;
            /** @description Longitude, east positive. */
            long: number;
            /**
             * @description Number of the town, four digits with leading zeros. The default found in a client is 10, which must mean 0010, Beijing.
             * @default 10
             */
            city: string;
            /** @description Number of the province. */
            province?: string;
            /** @description Street and number. */
            address?: string;
            /**
             * @description Number of the country, as the one for telephones.
             * @default 86
             */
            country?: string;
            /** @description Telephone. */
            phone?: string;
            /** @description Postal code. */
            postcode?: string;
            /** @description More about it. */
            extra?: string;
        };
        CreatedPoi: {
            /** @description Presumably 1 when it worked. */
            status?: number;
            /** @description The id of the new place. */
            poiid: string;
        };
        PlaceNoteForm: {
            /** @description The place. */
            poiid: string;
            status: components["schemas"]["PlaceText"];
            public?: components["schemas"]["PlacePublic"];
        };
        /** @description What to say, at most 140 characters. */
        PlaceText: string;
        /**
         * @description 1 makes a public post of it as well.
         * @default 0
         * @enum {integer}
         */
        PlacePublic: 0 | 1;
        CheckinUpload: {
            /** @description The place. */
            poiid: string;
            status: components["schemas"]["PlaceText"];
            pic?: components["schemas"]["Picture"];
            public?: components["schemas"]["PlacePublic"];
        };
        PlacePhotoUpload: {
            /** @description The place. */
            poiid: string;
            status: components["schemas"]["PlaceText"];
            pic: components["schemas"]["Picture"];
            public?: components["schemas"]["PlacePublic"];
        };
        PositionForm: {
            /** @description Latitude, north positive. */
            lat: number;
            /** @description Longitude, east positive. */
            long: number;
        };
        PlaceResult: {
            /** @description Presumably 1 when it worked. */
            status: number;
        };
        ArticleForm: {
            /** @description The headline. */
            title: string;
            /**
             * @description The article as HTML, at most 90000 characters (20000 in an older edition). Spaces are to be sent as `%20`; a plus sign is not
             *     understood.
             */
            content: string;
            /**
             * Format: uri
             * @description Address of the title picture.
             */
            cover: string;
            /** @description A few words about it. */
            summary?: string;
            /** @description The post that leads to the article. */
            text: string;
            rip: components["schemas"]["UserAddress"];
        };
        /** @description An envelope unlike all other answers. `code` is 100000 for success; anything else is a failure, presumably told with status 200. */
        ArticleAnswer: {
            /** @description 100000, or the number of the failure. */
            code: number | string;
            msg: string;
            /** @description What was published. Absent or empty in failures. */
            data?: {
                /** @description The article. */
                object_id?: string;
                /** @description Its address. */
                url?: string;
                /** @description The post that leads to it. */
                mid?: string;
            } | unknown[] | null;
        };
        /**
         * @description The id of a post or comment as a bound for paging; 0 means no bound.
         * @default 0
         */
        IdBound: string;
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
         * @description The text or the body of a new post is refused, or what `ApiRefusal` says of all operations. The status is not recorded; 400 is the
         *     usual one.
         */
        ShareRefusal: {
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
        /**
         * @description Only what has a greater id, which is what is newer. 0 means no bound.
         * @example 5103162935460219
         */
        SinceId: components["schemas"]["IdBound"];
        /**
         * @description Only what has this id or a smaller one, which is what is older. 0 means no bound.
         * @example 5103217746092845
         */
        MaxId: components["schemas"]["IdBound"];
        /**
         * @description Which page, from 1.
         * @example 1
         */
        Page: number;
        /**
         * @description How many on a page. The documents of 2011 have 50 as the default.
         * @example 20
         */
        TimelineCount: number;
        /**
         * @description How many on a page. No maximum is documented.
         * @example 50
         */
        ListCount: number;
        /**
         * @description How many on a page. Neither default nor maximum is known.
         * @example 20
         */
        AnyCount: number;
        /**
         * @description How many on a page. Default and maximum are inferred.
         * @example 20
         */
        PlaceCount: number;
        /**
         * @description How many at a time. It was far more before 2016.
         * @example 5
         */
        RelationCount: number;
        /**
         * @description `next_cursor` or `previous_cursor` of the last answer; 0 for the beginning.
         * @example 5
         */
        Cursor: number;
        /**
         * @description Not documented. Without it the list comes back empty, as a client found in 2021; `cursor` does the paging.
         * @example 1
         */
        CursorPage: 1;
        /**
         * @description 0 everything, 1 only what was written with this app.
         * @example 0
         */
        BaseApp: 0 | 1;
        /**
         * @description 0 everything, 1 originals, 2 posts with pictures, 3 with videos, 4 with music.
         * @example 1
         */
        Feature: 0 | 1 | 2 | 3 | 4;
        /**
         * @description 1 leaves only the user's number of each author, 0 all of the profile.
         * @example 1
         */
        TrimUser: 0 | 1;
        /**
         * @description 1 leaves only `status_id` of each user's latest post, 0 all of it.
         * @example 1
         */
        TrimStatus: 0 | 1;
        /**
         * @description 0 everybody, 1 only people whom the user follows, 2 only strangers.
         * @example 1
         */
        FilterByAuthor: 0 | 1 | 2;
        /**
         * @description 0 everywhere, 1 only Weibo, 2 only groups.
         * @example 1
         */
        FilterBySource: 0 | 1 | 2;
        /**
         * @description 0 everything, 1 originals only.
         * @example 1
         */
        FilterByType: 0 | 1;
        /**
         * @description The post.
         * @example 5103217746092845
         */
        StatusId: components["schemas"]["Id"];
        /**
         * @description The token's user; any other is refused. Never together with `screen_name`.
         * @example 2647183905
         */
        OwnUid: components["schemas"]["Id"];
        /**
         * @description The nickname of the token's user; any other is refused. Never together with `uid`.
         * @example 山间一只鹤
         */
        OwnScreenName: string;
        /**
         * @description The user.
         * @example 2647183905
         */
        PlaceUid: components["schemas"]["Id"];
        /**
         * @description The place.
         * @example B2094757D16CA0FE439D
         */
        PoiId: string;
        /**
         * @description Only places of this category.
         * @example 250
         */
        PoiCategoryNumber: string;
        /**
         * @description Latitude of the point, north positive.
         * @example 30.24451
         */
        Latitude: number;
        /**
         * @description Longitude of the point, east positive.
         * @example 120.09137
         */
        Longitude: number;
        /**
         * @description 0 when the point comes from GPS, 1 when it is shifted already, as maps of China are.
         * @example 0
         */
        MapOffset: 0 | 1;
        /**
         * @description Only what happened from then on, in seconds since 1970.
         * @example 1732118400
         */
        StartTime: number;
        /**
         * @description Only what happened until then, in seconds since 1970.
         * @example 1732204800
         */
        EndTime: number;
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
    listHomeTimeline: {
        parameters: {
            query?: {
                /**
                 * @description Only what has a greater id, which is what is newer. 0 means no bound.
                 * @example 5103162935460219
                 */
                since_id?: components["parameters"]["SinceId"];
                /**
                 * @description Only what has this id or a smaller one, which is what is older. 0 means no bound.
                 * @example 5103217746092845
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description How many on a page. The documents of 2011 have 50 as the default.
                 * @example 20
                 */
                count?: components["parameters"]["TimelineCount"];
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description 0 everything, 1 only what was written with this app.
                 * @example 0
                 */
                base_app?: components["parameters"]["BaseApp"];
                /**
                 * @description 0 everything, 1 originals, 2 posts with pictures, 3 with videos, 4 with music.
                 * @example 1
                 */
                feature?: components["parameters"]["Feature"];
                /**
                 * @description 1 leaves only the user's number of each author, 0 all of the profile.
                 * @example 1
                 */
                trim_user?: components["parameters"]["TrimUser"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listFriendsTimeline: {
        parameters: {
            query?: {
                /**
                 * @description Only what has a greater id, which is what is newer. 0 means no bound.
                 * @example 5103162935460219
                 */
                since_id?: components["parameters"]["SinceId"];
                /**
                 * @description Only what has this id or a smaller one, which is what is older. 0 means no bound.
                 * @example 5103217746092845
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description How many on a page. The documents of 2011 have 50 as the default.
                 * @example 20
                 */
                count?: components["parameters"]["TimelineCount"];
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description 0 everything, 1 only what was written with this app.
                 * @example 0
                 */
                base_app?: components["parameters"]["BaseApp"];
                /**
                 * @description 0 everything, 1 originals, 2 posts with pictures, 3 with videos, 4 with music.
                 * @example 1
                 */
                feature?: components["parameters"]["Feature"];
                /**
                 * @description 1 leaves only the user's number of each author, 0 all of the profile.
                 * @example 1
                 */
                trim_user?: components["parameters"]["TrimUser"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listFriendsTimelineIds: {
        parameters: {
            query?: {
                /**
                 * @description Only what has a greater id, which is what is newer. 0 means no bound.
                 * @example 5103162935460219
                 */
                since_id?: components["parameters"]["SinceId"];
                /**
                 * @description Only what has this id or a smaller one, which is what is older. 0 means no bound.
                 * @example 5103217746092845
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description How many on a page. The documents of 2011 have 50 as the default.
                 * @example 20
                 */
                count?: components["parameters"]["TimelineCount"];
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description 0 everything, 1 only what was written with this app.
                 * @example 0
                 */
                base_app?: components["parameters"]["BaseApp"];
                /**
                 * @description 0 everything, 1 originals, 2 posts with pictures, 3 with videos, 4 with music.
                 * @example 1
                 */
                feature?: components["parameters"]["Feature"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of ids, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusIdList"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listUserTimeline: {
        parameters: {
            query?: {
                /**
                 * @description The token's user; any other is refused. Never together with `screen_name`.
                 * @example 2647183905
                 */
                uid?: components["parameters"]["OwnUid"];
                /**
                 * @description The nickname of the token's user; any other is refused. Never together with `uid`.
                 * @example 山间一只鹤
                 */
                screen_name?: components["parameters"]["OwnScreenName"];
                /**
                 * @description Only what has a greater id, which is what is newer. 0 means no bound.
                 * @example 5103162935460219
                 */
                since_id?: components["parameters"]["SinceId"];
                /**
                 * @description Only what has this id or a smaller one, which is what is older. 0 means no bound.
                 * @example 5103217746092845
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description How many on a page. The documents of 2011 have 50 as the default.
                 * @example 20
                 */
                count?: components["parameters"]["TimelineCount"];
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description 0 everything, 1 only what was written with this app.
                 * @example 0
                 */
                base_app?: components["parameters"]["BaseApp"];
                /**
                 * @description 0 everything, 1 originals, 2 posts with pictures, 3 with videos, 4 with music.
                 * @example 1
                 */
                feature?: components["parameters"]["Feature"];
                /**
                 * @description 1 leaves only the user's number of each author, 0 all of the profile.
                 * @example 1
                 */
                trim_user?: components["parameters"]["TrimUser"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listUserTimelineIds: {
        parameters: {
            query?: {
                /**
                 * @description The token's user; any other is refused. Never together with `screen_name`.
                 * @example 2647183905
                 */
                uid?: components["parameters"]["OwnUid"];
                /**
                 * @description The nickname of the token's user; any other is refused. Never together with `uid`.
                 * @example 山间一只鹤
                 */
                screen_name?: components["parameters"]["OwnScreenName"];
                /**
                 * @description Only what has a greater id, which is what is newer. 0 means no bound.
                 * @example 5103162935460219
                 */
                since_id?: components["parameters"]["SinceId"];
                /**
                 * @description Only what has this id or a smaller one, which is what is older. 0 means no bound.
                 * @example 5103217746092845
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description How many on a page. The documents of 2011 have 50 as the default.
                 * @example 20
                 */
                count?: components["parameters"]["TimelineCount"];
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description 0 everything, 1 only what was written with this app.
                 * @example 0
                 */
                base_app?: components["parameters"]["BaseApp"];
                /**
                 * @description 0 everything, 1 originals, 2 posts with pictures, 3 with videos, 4 with music.
                 * @example 1
                 */
                feature?: components["parameters"]["Feature"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of ids, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusIdList"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listBilateralTimeline: {
        parameters: {
            query?: {
                /**
                 * @description Only what has a greater id, which is what is newer. 0 means no bound.
                 * @example 5103162935460219
                 */
                since_id?: components["parameters"]["SinceId"];
                /**
                 * @description Only what has this id or a smaller one, which is what is older. 0 means no bound.
                 * @example 5103217746092845
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description How many on a page. Neither default nor maximum is known.
                 * @example 20
                 */
                count?: components["parameters"]["AnyCount"];
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description 0 everything, 1 only what was written with this app.
                 * @example 0
                 */
                base_app?: components["parameters"]["BaseApp"];
                /**
                 * @description 0 everything, 1 originals, 2 posts with pictures, 3 with videos, 4 with music.
                 * @example 1
                 */
                feature?: components["parameters"]["Feature"];
                /**
                 * @description 1 leaves only the user's number of each author, 0 all of the profile.
                 * @example 1
                 */
                trim_user?: components["parameters"]["TrimUser"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listStatusMentions: {
        parameters: {
            query?: {
                /**
                 * @description Only what has a greater id, which is what is newer. 0 means no bound.
                 * @example 5103162935460219
                 */
                since_id?: components["parameters"]["SinceId"];
                /**
                 * @description Only what has this id or a smaller one, which is what is older. 0 means no bound.
                 * @example 5103217746092845
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description How many on a page. No maximum is documented.
                 * @example 50
                 */
                count?: components["parameters"]["ListCount"];
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description 0 everybody, 1 only people whom the user follows, 2 only strangers.
                 * @example 1
                 */
                filter_by_author?: components["parameters"]["FilterByAuthor"];
                /**
                 * @description 0 everywhere, 1 only Weibo, 2 only groups.
                 * @example 1
                 */
                filter_by_source?: components["parameters"]["FilterBySource"];
                /**
                 * @description 0 everything, 1 originals only.
                 * @example 1
                 */
                filter_by_type?: components["parameters"]["FilterByType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    showStatus: {
        parameters: {
            query: {
                /**
                 * @description The post.
                 * @example 5103217746092845
                 */
                id: components["parameters"]["StatusId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The post. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listStatusesByIds: {
        parameters: {
            query: {
                /**
                 * @description At most 50 posts, separated by commas.
                 * @example [
                 *       "5103217746092845",
                 *       "5103183380512774"
                 *     ]
                 */
                ids: components["schemas"]["Id"][];
                /**
                 * @description 1 leaves only the user's number of each author, 0 all of the profile.
                 * @example 1
                 */
                trim_user?: components["parameters"]["TrimUser"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The posts that were found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusList"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listReposts: {
        parameters: {
            query: {
                /**
                 * @description The post.
                 * @example 5103217746092845
                 */
                id: components["parameters"]["StatusId"];
                /**
                 * @description Only what has a greater id, which is what is newer. 0 means no bound.
                 * @example 5103162935460219
                 */
                since_id?: components["parameters"]["SinceId"];
                /**
                 * @description Only what has this id or a smaller one, which is what is older. 0 means no bound.
                 * @example 5103217746092845
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description How many on a page. No maximum is documented.
                 * @example 50
                 */
                count?: components["parameters"]["ListCount"];
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description 0 everybody, 1 only people whom the user follows, 2 only strangers.
                 * @example 1
                 */
                filter_by_author?: components["parameters"]["FilterByAuthor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of reposts, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepostList"] | unknown[];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listRepostIds: {
        parameters: {
            query: {
                /**
                 * @description The post.
                 * @example 5103217746092845
                 */
                id: components["parameters"]["StatusId"];
                /**
                 * @description Only what has a greater id, which is what is newer. 0 means no bound.
                 * @example 5103162935460219
                 */
                since_id?: components["parameters"]["SinceId"];
                /**
                 * @description Only what has this id or a smaller one, which is what is older. 0 means no bound.
                 * @example 5103217746092845
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description How many on a page. No maximum is documented.
                 * @example 50
                 */
                count?: components["parameters"]["ListCount"];
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description 0 everybody, 1 only people whom the user follows, 2 only strangers.
                 * @example 1
                 */
                filter_by_author?: components["parameters"]["FilterByAuthor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of ids, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusIdList"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listPublicTimeline: {
        parameters: {
            query?: {
                /**
                 * @description How many on a page. No maximum is documented.
                 * @example 50
                 */
                count?: components["parameters"]["ListCount"];
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description 0 everything, 1 only what was written with this app.
                 * @example 0
                 */
                base_app?: components["parameters"]["BaseApp"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listTimelineBatch: {
        parameters: {
            query?: {
                /**
                 * @description At most 20 users, separated by commas.
                 * @example [
                 *       "2647183905",
                 *       "3714920586"
                 *     ]
                 */
                uids?: components["schemas"]["Id"][];
                /**
                 * @description At most 20 nicknames, separated by commas.
                 * @example [
                 *       "山间一只鹤",
                 *       "巷口的猫"
                 *     ]
                 */
                screen_name?: string[];
                /**
                 * @description How many on a page. The documents of 2011 have 50 as the default.
                 * @example 20
                 */
                count?: components["parameters"]["TimelineCount"];
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description 0 everything, 1 only what was written with this app.
                 * @example 0
                 */
                base_app?: components["parameters"]["BaseApp"];
                /**
                 * @description 0 everything, 1 originals, 2 posts with pictures, 3 with videos, 4 with music.
                 * @example 1
                 */
                feature?: components["parameters"]["Feature"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    showMid: {
        parameters: {
            query: {
                /**
                 * @description The id; for `is_batch=1` at most 20, separated by commas.
                 * @example [
                 *       "5103217746092845"
                 *     ]
                 */
                id: components["schemas"]["Id"][];
                /**
                 * @description What kind of thing it is. 1 a post, 2 a comment, 3 a direct message.
                 * @example 1
                 */
                type: 1 | 2 | 3;
                /**
                 * @description 1 when several are asked about; the answer is a list then.
                 * @example 0
                 */
                is_batch?: 0 | 1;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mid, or a list of mids by their ids. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mid"] | components["schemas"]["MidsById"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    showIdOfMid: {
        parameters: {
            query: {
                /**
                 * @description The mid; for `is_batch=1` at most 20, separated by commas.
                 * @example [
                 *       "P1dKwrA2t"
                 *     ]
                 */
                mid: string[];
                /**
                 * @description What kind of thing it is. 1 a post, 2 a comment, 3 a direct message.
                 * @example 1
                 */
                type: 1 | 2 | 3;
                /**
                 * @description 1 when several are asked about; the answer is a list then.
                 * @example 0
                 */
                is_batch?: 0 | 1;
                /**
                 * @description Direct messages only. 0 sent, 1 received.
                 * @example 0
                 */
                inbox?: 0 | 1;
                /**
                 * @description 1 when the mid is base62 such as `P1dKwrA2t`.
                 * @example 1
                 */
                isBase62?: 0 | 1;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The id, or a list of ids by their mids. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdOfMid"] | components["schemas"]["IdsByMid"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listStatusCounts: {
        parameters: {
            query: {
                /**
                 * @description At most 100 posts, separated by commas.
                 * @example [
                 *       "5103217746092845",
                 *       "5103183380512774"
                 *     ]
                 */
                ids: components["schemas"]["Id"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts of the posts that were found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusCounts"][];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    goToStatus: {
        parameters: {
            query: {
                /**
                 * @description The author of the post.
                 * @example 2647183905
                 */
                uid: components["schemas"]["Id"];
                /**
                 * @description The post.
                 * @example 5103217746092845
                 */
                id: components["parameters"]["StatusId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the post. */
            302: {
                headers: {
                    /** @description The page of the post. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    shareStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ShareForm"];
                "multipart/form-data": components["schemas"]["ShareUpload"];
            };
        };
        responses: {
            /** @description The new post. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            400: components["responses"]["ShareRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    repostStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["RepostForm"];
            };
        };
        responses: {
            /** @description The repost. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    deleteStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["StatusReference"];
            };
        };
        responses: {
            /** @description The post that was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    createStatusWithPictures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PictureStatusForm"];
            };
        };
        responses: {
            /** @description The new post. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    uploadPicture: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["PictureUpload"];
            };
        };
        responses: {
            /** @description The picture and its addresses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedPicture"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listEmotions: {
        parameters: {
            query?: {
                /**
                 * @description Which set. face the ordinary ones; ani and cartoon presumably animated and drawn ones.
                 * @example face
                 */
                type?: "face" | "ani" | "cartoon";
                /**
                 * @description The language of the phrases. cnname simplified, twname traditional Chinese.
                 * @example cnname
                 */
                language?: "cnname" | "twname";
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
            /** @description All of the set, as a bare list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Emotion"][];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listComments: {
        parameters: {
            query: {
                /**
                 * @description The post.
                 * @example 5103217746092845
                 */
                id: components["parameters"]["StatusId"];
                /**
                 * @description Only what has a greater id, which is what is newer. 0 means no bound.
                 * @example 5103162935460219
                 */
                since_id?: components["parameters"]["SinceId"];
                /**
                 * @description Only what has this id or a smaller one, which is what is older. 0 means no bound.
                 * @example 5103217746092845
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description How many on a page. No maximum is documented.
                 * @example 50
                 */
                count?: components["parameters"]["ListCount"];
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description 0 everybody, 1 only people whom the user follows, 2 only strangers.
                 * @example 1
                 */
                filter_by_author?: components["parameters"]["FilterByAuthor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of comments, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentList"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listCommentsByMe: {
        parameters: {
            query?: {
                /**
                 * @description Only what has a greater id, which is what is newer. 0 means no bound.
                 * @example 5103162935460219
                 */
                since_id?: components["parameters"]["SinceId"];
                /**
                 * @description Only what has this id or a smaller one, which is what is older. 0 means no bound.
                 * @example 5103217746092845
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description How many on a page. No maximum is documented.
                 * @example 50
                 */
                count?: components["parameters"]["ListCount"];
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description 0 everywhere, 1 only Weibo, 2 only groups.
                 * @example 1
                 */
                filter_by_source?: components["parameters"]["FilterBySource"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of comments, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentList"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listCommentsToMe: {
        parameters: {
            query?: {
                /**
                 * @description Only what has a greater id, which is what is newer. 0 means no bound.
                 * @example 5103162935460219
                 */
                since_id?: components["parameters"]["SinceId"];
                /**
                 * @description Only what has this id or a smaller one, which is what is older. 0 means no bound.
                 * @example 5103217746092845
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description How many on a page. No maximum is documented.
                 * @example 50
                 */
                count?: components["parameters"]["ListCount"];
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description 0 everybody, 1 only people whom the user follows, 2 only strangers.
                 * @example 1
                 */
                filter_by_author?: components["parameters"]["FilterByAuthor"];
                /**
                 * @description 0 everywhere, 1 only Weibo, 2 only groups.
                 * @example 1
                 */
                filter_by_source?: components["parameters"]["FilterBySource"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of comments, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentList"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listCommentTimeline: {
        parameters: {
            query?: {
                /**
                 * @description Only what has a greater id, which is what is newer. 0 means no bound.
                 * @example 5103162935460219
                 */
                since_id?: components["parameters"]["SinceId"];
                /**
                 * @description Only what has this id or a smaller one, which is what is older. 0 means no bound.
                 * @example 5103217746092845
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description How many on a page. No maximum is documented.
                 * @example 50
                 */
                count?: components["parameters"]["ListCount"];
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description 1 leaves only the user's number of each author, 0 all of the profile.
                 * @example 1
                 */
                trim_user?: components["parameters"]["TrimUser"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of comments, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentList"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listCommentMentions: {
        parameters: {
            query?: {
                /**
                 * @description Only what has a greater id, which is what is newer. 0 means no bound.
                 * @example 5103162935460219
                 */
                since_id?: components["parameters"]["SinceId"];
                /**
                 * @description Only what has this id or a smaller one, which is what is older. 0 means no bound.
                 * @example 5103217746092845
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description How many on a page. No maximum is documented.
                 * @example 50
                 */
                count?: components["parameters"]["ListCount"];
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description 0 everybody, 1 only people whom the user follows, 2 only strangers.
                 * @example 1
                 */
                filter_by_author?: components["parameters"]["FilterByAuthor"];
                /**
                 * @description 0 everywhere, 1 only Weibo, 2 only groups.
                 * @example 1
                 */
                filter_by_source?: components["parameters"]["FilterBySource"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of comments, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentList"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listCommentsByIds: {
        parameters: {
            query: {
                /**
                 * @description At most 50 comments, separated by commas.
                 * @example [
                 *       "5103365309730821"
                 *     ]
                 */
                cids: components["schemas"]["Id"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comments that were found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"][];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    createComment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CommentForm"];
            };
        };
        responses: {
            /** @description The new comment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    replyToComment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ReplyForm"];
            };
        };
        responses: {
            /** @description The new comment, with the one it answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    deleteComment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CommentReference"];
            };
        };
        responses: {
            /** @description The comment that was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    deleteComments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CommentReferences"];
            };
        };
        responses: {
            /** @description The comments that were deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"][];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    showUserByDomain: {
        parameters: {
            query: {
                /**
                 * @description The name that the user chose for the address of the profile.
                 * @example kite_in_rain
                 */
                domain: string;
            };
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
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listUsersByIds: {
        parameters: {
            query?: {
                /**
                 * @description At most 20 users, separated by commas.
                 * @example [
                 *       "3714920586"
                 *     ]
                 */
                uids?: components["schemas"]["Id"][];
                /**
                 * @description At most 20 nicknames, separated by commas.
                 * @example [
                 *       "巷口的猫"
                 *     ]
                 */
                screen_name?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profiles that were found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listUserCounts: {
        parameters: {
            query: {
                /**
                 * @description At most 100 users, separated by commas.
                 * @example [
                 *       "2647183905"
                 *     ]
                 */
                uids: components["schemas"]["Id"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts of the users that were found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserCounts"][];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listFriends: {
        parameters: {
            query?: {
                /**
                 * @description The token's user; any other is refused. Never together with `screen_name`.
                 * @example 2647183905
                 */
                uid?: components["parameters"]["OwnUid"];
                /**
                 * @description The nickname of the token's user; any other is refused. Never together with `uid`.
                 * @example 山间一只鹤
                 */
                screen_name?: components["parameters"]["OwnScreenName"];
                /**
                 * @description How many at a time. It was far more before 2016.
                 * @example 5
                 */
                count?: components["parameters"]["RelationCount"];
                /**
                 * @description `next_cursor` or `previous_cursor` of the last answer; 0 for the beginning.
                 * @example 5
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Not documented. Without it the list comes back empty, as a client found in 2021; `cursor` does the paging.
                 * @example 1
                 */
                page?: components["parameters"]["CursorPage"];
                /**
                 * @description 1 leaves only `status_id` of each user's latest post, 0 all of it.
                 * @example 1
                 */
                trim_status?: components["parameters"]["TrimStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listFriendIds: {
        parameters: {
            query?: {
                /**
                 * @description The token's user; any other is refused. Never together with `screen_name`.
                 * @example 2647183905
                 */
                uid?: components["parameters"]["OwnUid"];
                /**
                 * @description The nickname of the token's user; any other is refused. Never together with `uid`.
                 * @example 山间一只鹤
                 */
                screen_name?: components["parameters"]["OwnScreenName"];
                /**
                 * @description How many at a time. It was far more before 2016.
                 * @example 5
                 */
                count?: components["parameters"]["RelationCount"];
                /**
                 * @description `next_cursor` or `previous_cursor` of the last answer; 0 for the beginning.
                 * @example 5
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Not documented. Without it the list comes back empty, as a client found in 2021; `cursor` does the paging.
                 * @example 1
                 */
                page?: components["parameters"]["CursorPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserIdList"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listFollowers: {
        parameters: {
            query?: {
                /**
                 * @description The token's user; any other is refused. Never together with `screen_name`.
                 * @example 2647183905
                 */
                uid?: components["parameters"]["OwnUid"];
                /**
                 * @description The nickname of the token's user; any other is refused. Never together with `uid`.
                 * @example 山间一只鹤
                 */
                screen_name?: components["parameters"]["OwnScreenName"];
                /**
                 * @description How many at a time. It was far more before 2016.
                 * @example 5
                 */
                count?: components["parameters"]["RelationCount"];
                /**
                 * @description `next_cursor` or `previous_cursor` of the last answer; 0 for the beginning.
                 * @example 5
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Not documented. Without it the list comes back empty, as a client found in 2021; `cursor` does the paging.
                 * @example 1
                 */
                page?: components["parameters"]["CursorPage"];
                /**
                 * @description 1 leaves only `status_id` of each user's latest post, 0 all of it.
                 * @example 1
                 */
                trim_status?: components["parameters"]["TrimStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. One member of it is misspelt, `use_sink_stragety`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listFollowerIds: {
        parameters: {
            query?: {
                /**
                 * @description The token's user; any other is refused. Never together with `screen_name`.
                 * @example 2647183905
                 */
                uid?: components["parameters"]["OwnUid"];
                /**
                 * @description The nickname of the token's user; any other is refused. Never together with `uid`.
                 * @example 山间一只鹤
                 */
                screen_name?: components["parameters"]["OwnScreenName"];
                /**
                 * @description How many at a time. It was far more before 2016.
                 * @example 5
                 */
                count?: components["parameters"]["RelationCount"];
                /**
                 * @description `next_cursor` or `previous_cursor` of the last answer; 0 for the beginning.
                 * @example 5
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Not documented. Without it the list comes back empty, as a client found in 2021; `cursor` does the paging.
                 * @example 1
                 */
                page?: components["parameters"]["CursorPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserIdList"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    showFriendship: {
        parameters: {
            query?: {
                /**
                 * @description The number of the one. Either this or `source_screen_name`.
                 * @example 2647183905
                 */
                source_id?: components["schemas"]["Id"];
                /**
                 * @description The nickname of the one. Either this or `source_id`.
                 * @example 山间一只鹤
                 */
                source_screen_name?: string;
                /**
                 * @description The number of the other. Either this or `target_screen_name`.
                 * @example 3714920586
                 */
                target_id?: components["schemas"]["Id"];
                /**
                 * @description The nickname of the other. Either this or `target_id`.
                 * @example 巷口的猫
                 */
                target_screen_name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Both sides of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Friendship"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listFriendRemarks: {
        parameters: {
            query: {
                /**
                 * @description At most 50 users, separated by commas.
                 * @example [
                 *       "3714920586"
                 *     ]
                 */
                uids: components["schemas"]["Id"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FriendRemark"][];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    createFriendship: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["FollowForm"];
            };
        };
        responses: {
            /** @description The profile of the one who is followed now. */
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
    deleteFriendship: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UnfollowForm"];
            };
        };
        responses: {
            /** @description The profile of the one who is not followed any more. */
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
    createFriendships: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["FollowBatchForm"];
            };
        };
        responses: {
            /** @description The profiles of those who are followed now; the form is a guess. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"][];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    updateFriendRemark: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["RemarkForm"];
            };
        };
        responses: {
            /** @description The profile, with the note. */
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
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile of the user whose session has ended. */
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
    updatePrivacy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PrivacyForm"];
            };
        };
        responses: {
            /** @description Whether it worked; the form is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyAnswer"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    showBasicProfile: {
        parameters: {
            query?: {
                /**
                 * @description Whose profile; the token's user when absent.
                 * @example 2647183905
                 */
                uid?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile; its members are inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicProfile"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listEducation: {
        parameters: {
            query?: {
                /**
                 * @description Whose profile; the token's user when absent.
                 * @example 2647183905
                 */
                uid?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schools; their members are inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Education"][];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listCareers: {
        parameters: {
            query?: {
                /**
                 * @description Whose profile; the token's user when absent.
                 * @example 2647183905
                 */
                uid?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The employers; their members are inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Career"][];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    uploadAvatar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AvatarUpload"];
            };
        };
        responses: {
            /** @description The profile, with the new picture. */
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
    searchTopicStatuses: {
        parameters: {
            query: {
                /**
                 * @description The words of the topic, without the # signs.
                 * @example 云海
                 */
                q: string;
                /**
                 * @description How many on a page.
                 * @example 10
                 */
                count?: number;
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    searchStatuses: {
        parameters: {
            query?: {
                /**
                 * @description What to look for.
                 * @example 北高峰
                 */
                q?: string;
                /**
                 * @description 0 all, 1 originals only, 2 reposts only.
                 * @example 1
                 */
                filter_ori?: 0 | 1 | 2;
                /**
                 * @description 0 all, 1 only with pictures, 2 only without.
                 * @example 1
                 */
                filter_pic?: 0 | 1 | 2;
                /**
                 * @description Posts of this user only.
                 * @example 2647183905
                 */
                fuid?: components["schemas"]["Id"];
                /**
                 * @description Number of a province.
                 * @example 33
                 */
                province?: number;
                /**
                 * @description Number of a town.
                 * @example 1
                 */
                city?: number;
                /**
                 * @description Only what happened from then on, in seconds since 1970.
                 * @example 1732118400
                 */
                starttime?: components["parameters"]["StartTime"];
                /**
                 * @description Only what happened until then, in seconds since 1970.
                 * @example 1732204800
                 */
                endtime?: components["parameters"]["EndTime"];
                /**
                 * @description How many on a page. No maximum is documented.
                 * @example 10
                 */
                count?: number;
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Whether to tell how many there are.
                 * @example true
                 */
                needcount?: boolean;
                /**
                 * @description 0 everything, 1 only what was written with this app.
                 * @example 0
                 */
                base_app?: components["parameters"]["BaseApp"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    searchUsers: {
        parameters: {
            query?: {
                /**
                 * @description What to look for.
                 * @example 鹤
                 */
                q?: string;
                /**
                 * @description 1 looks for `q` in nicknames too, 0 does not.
                 * @example 1
                 */
                snick?: 0 | 1;
                /**
                 * @description 1 looks for `q` in the names in addresses too, 0 does not.
                 * @example 1
                 */
                sdomain?: 0 | 1;
                /**
                 * @description 1 looks for `q` in what users say of themselves too, 0 does not.
                 * @example 1
                 */
                sintro?: 0 | 1;
                /**
                 * @description 1 looks for `q` in tags too, 0 does not.
                 * @example 1
                 */
                stag?: 0 | 1;
                /**
                 * @description Number of a province.
                 * @example 33
                 */
                province?: number;
                /**
                 * @description Number of a town.
                 * @example 1
                 */
                city?: number;
                /**
                 * @description m male, f female.
                 * @example f
                 */
                gender?: "m" | "f";
                /**
                 * @description Name of a company or a school.
                 * @example 示例大学
                 */
                comorsch?: string;
                /**
                 * @description 1 by the time of the last change, 2 by the number of followers.
                 * @example 2
                 */
                sort?: 1 | 2;
                /**
                 * @description How many on a page. No maximum is documented.
                 * @example 10
                 */
                count?: number;
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description 0 everything, 1 only what was written with this app.
                 * @example 0
                 */
                base_app?: components["parameters"]["BaseApp"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    searchStatusesAround: {
        parameters: {
            query: {
                /**
                 * @description Longitude, east positive.
                 * @example 120.09137
                 */
                longitude: number;
                /**
                 * @description Latitude, north positive.
                 * @example 30.24451
                 */
                latitude: number;
                /**
                 * @description Metres around the point.
                 * @example 2000
                 */
                range?: number;
                /**
                 * @description Only posts of the last so many minutes.
                 * @example 120
                 */
                time?: number;
                /**
                 * @description 0 newest first, 1 nearest first.
                 * @example 1
                 */
                sort_type?: 0 | 1;
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many on a page.
                 * @example 10
                 */
                count?: number;
                /**
                 * @description 0 everything, 1 only what was written with this app.
                 * @example 0
                 */
                base_app?: components["parameters"]["BaseApp"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listPlacePublicTimeline: {
        parameters: {
            query?: {
                /**
                 * @description How many on a page. Default and maximum are inferred.
                 * @example 20
                 */
                count?: components["parameters"]["PlaceCount"];
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description 0 everything, 1 only what was written with this app.
                 * @example 0
                 */
                base_app?: components["parameters"]["BaseApp"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listPlaceFriendsTimeline: {
        parameters: {
            query?: {
                /**
                 * @description Only what has a greater id, which is what is newer. 0 means no bound.
                 * @example 5103162935460219
                 */
                since_id?: components["parameters"]["SinceId"];
                /**
                 * @description Only what has this id or a smaller one, which is what is older. 0 means no bound.
                 * @example 5103217746092845
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description How many on a page. Default and maximum are inferred.
                 * @example 20
                 */
                count?: components["parameters"]["PlaceCount"];
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description 0 everybody whom the user follows, 1 only those who follow back.
                 * @example 1
                 */
                type?: 0 | 1;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listPlaceUserTimeline: {
        parameters: {
            query: {
                /**
                 * @description The user.
                 * @example 2647183905
                 */
                uid: components["parameters"]["PlaceUid"];
                /**
                 * @description Only what has a greater id, which is what is newer. 0 means no bound.
                 * @example 5103162935460219
                 */
                since_id?: components["parameters"]["SinceId"];
                /**
                 * @description Only what has this id or a smaller one, which is what is older. 0 means no bound.
                 * @example 5103217746092845
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description How many on a page. Default and maximum are inferred.
                 * @example 20
                 */
                count?: components["parameters"]["PlaceCount"];
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description 0 everything, 1 only what was written with this app.
                 * @example 0
                 */
                base_app?: components["parameters"]["BaseApp"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listPoiTimeline: {
        parameters: {
            query: {
                /**
                 * @description The place.
                 * @example B2094757D16CA0FE439D
                 */
                poiid: components["parameters"]["PoiId"];
                /**
                 * @description Only what has a greater id, which is what is newer. 0 means no bound.
                 * @example 5103162935460219
                 */
                since_id?: components["parameters"]["SinceId"];
                /**
                 * @description Only what has this id or a smaller one, which is what is older. 0 means no bound.
                 * @example 5103217746092845
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description How many on a page. Default and maximum are inferred.
                 * @example 20
                 */
                count?: components["parameters"]["PlaceCount"];
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description 0 everything, 1 only what was written with this app.
                 * @example 0
                 */
                base_app?: components["parameters"]["BaseApp"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listNearbyTimeline: {
        parameters: {
            query: {
                /**
                 * @description Latitude of the point, north positive.
                 * @example 30.24451
                 */
                lat: components["parameters"]["Latitude"];
                /**
                 * @description Longitude of the point, east positive.
                 * @example 120.09137
                 */
                long: components["parameters"]["Longitude"];
                /**
                 * @description Metres around the point, at most 11132.
                 * @example 1000
                 */
                range?: number;
                /**
                 * @description Only what happened from then on, in seconds since 1970.
                 * @example 1732118400
                 */
                starttime?: components["parameters"]["StartTime"];
                /**
                 * @description Only what happened until then, in seconds since 1970.
                 * @example 1732204800
                 */
                endtime?: components["parameters"]["EndTime"];
                /**
                 * @description 0 newest first, 1 nearest first, 2 socially closest first (known to one client only).
                 * @example 1
                 */
                sort?: 0 | 1 | 2;
                /**
                 * @description How many on a page. Default and maximum are inferred.
                 * @example 20
                 */
                count?: components["parameters"]["PlaceCount"];
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description 0 when the point comes from GPS, 1 when it is shifted already, as maps of China are.
                 * @example 0
                 */
                offset?: components["parameters"]["MapOffset"];
                /**
                 * @description 0 everything, 1 only what was written with this app.
                 * @example 0
                 */
                base_app?: components["parameters"]["BaseApp"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    showPlaceStatus: {
        parameters: {
            query: {
                /**
                 * @description The post.
                 * @example 5103217746092845
                 */
                id: components["parameters"]["StatusId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The post. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    showPlaceUser: {
        parameters: {
            query: {
                /**
                 * @description The user.
                 * @example 2647183905
                 */
                uid: components["parameters"]["PlaceUid"];
                /**
                 * @description 0 everything, 1 only what was written with this app.
                 * @example 0
                 */
                base_app?: components["parameters"]["BaseApp"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile and the counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceUser"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listUserCheckins: {
        parameters: {
            query: {
                /**
                 * @description The user.
                 * @example 2647183905
                 */
                uid: components["parameters"]["PlaceUid"];
                /**
                 * @description How many on a page. Default and maximum are inferred.
                 * @example 20
                 */
                count?: components["parameters"]["PlaceCount"];
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description 0 everything, 1 only what was written with this app.
                 * @example 0
                 */
                base_app?: components["parameters"]["BaseApp"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of places. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoiList"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listUserPhotos: {
        parameters: {
            query: {
                /**
                 * @description The user.
                 * @example 2647183905
                 */
                uid: components["parameters"]["PlaceUid"];
                /**
                 * @description How many on a page. Default and maximum are inferred.
                 * @example 20
                 */
                count?: components["parameters"]["PlaceCount"];
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description 0 everything, 1 only what was written with this app.
                 * @example 0
                 */
                base_app?: components["parameters"]["BaseApp"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts with pictures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusList"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listUserTips: {
        parameters: {
            query: {
                /**
                 * @description The user.
                 * @example 2647183905
                 */
                uid: components["parameters"]["PlaceUid"];
                /**
                 * @description How many on a page. Default and maximum are inferred.
                 * @example 20
                 */
                count?: components["parameters"]["PlaceCount"];
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description 0 everything, 1 only what was written with this app.
                 * @example 0
                 */
                base_app?: components["parameters"]["BaseApp"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusList"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    showPoi: {
        parameters: {
            query: {
                /**
                 * @description The place.
                 * @example B2094757D16CA0FE439D
                 */
                poiid: components["parameters"]["PoiId"];
                /**
                 * @description 0 everything, 1 only what was written with this app.
                 * @example 0
                 */
                base_app?: components["parameters"]["BaseApp"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The place. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Poi"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listPoiUsers: {
        parameters: {
            query: {
                /**
                 * @description The place.
                 * @example B2094757D16CA0FE439D
                 */
                poiid: components["parameters"]["PoiId"];
                /**
                 * @description How many on a page. Default and maximum are inferred.
                 * @example 20
                 */
                count?: components["parameters"]["PlaceCount"];
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description 0 everything, 1 only what was written with this app.
                 * @example 0
                 */
                base_app?: components["parameters"]["BaseApp"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listPoiPhotos: {
        parameters: {
            query: {
                /**
                 * @description The place.
                 * @example B2094757D16CA0FE439D
                 */
                poiid: components["parameters"]["PoiId"];
                /**
                 * @description How many on a page. Default and maximum are inferred.
                 * @example 20
                 */
                count?: components["parameters"]["PlaceCount"];
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description 0 newest first, 1 most popular first.
                 * @example 1
                 */
                sort?: 0 | 1;
                /**
                 * @description 0 everything, 1 only what was written with this app.
                 * @example 0
                 */
                base_app?: components["parameters"]["BaseApp"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts with pictures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusList"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listPoiTips: {
        parameters: {
            query: {
                /**
                 * @description The place.
                 * @example B2094757D16CA0FE439D
                 */
                poiid: components["parameters"]["PoiId"];
                /**
                 * @description How many on a page. Default and maximum are inferred.
                 * @example 20
                 */
                count?: components["parameters"]["PlaceCount"];
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description 0 newest first, 1 most popular first.
                 * @example 1
                 */
                sort?: 0 | 1;
                /**
                 * @description 0 everything, 1 only what was written with this app.
                 * @example 0
                 */
                base_app?: components["parameters"]["BaseApp"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusList"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    searchPois: {
        parameters: {
            query: {
                /**
                 * @description What to look for.
                 * @example 北高峰
                 */
                keyword: string;
                /**
                 * @description Number of the town, four digits with leading zeros.
                 * @example 0571
                 */
                city?: string;
                /**
                 * @description Only places of this category.
                 * @example 250
                 */
                category?: components["parameters"]["PoiCategoryNumber"];
                /**
                 * @description How many on a page. Default and maximum are inferred.
                 * @example 20
                 */
                count?: components["parameters"]["PlaceCount"];
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of places. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoiList"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listPoiCategories: {
        parameters: {
            query?: {
                /**
                 * @description The category below which to look; 0 for the topmost.
                 * @example 0
                 */
                pid?: number;
                /**
                 * @description 0 only the next level, 1 all levels.
                 * @example 0
                 */
                flag?: 0 | 1;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The categories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoiCategory"][];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listNearbyPois: {
        parameters: {
            query: {
                /**
                 * @description Latitude of the point, north positive.
                 * @example 30.24451
                 */
                lat: components["parameters"]["Latitude"];
                /**
                 * @description Longitude of the point, east positive.
                 * @example 120.09137
                 */
                long: components["parameters"]["Longitude"];
                /**
                 * @description Metres around the point, at most 10000.
                 * @example 1000
                 */
                range?: number;
                /**
                 * @description A word in the name.
                 * @example 索道
                 */
                q?: string;
                /**
                 * @description Only places of this category.
                 * @example 250
                 */
                category?: components["parameters"]["PoiCategoryNumber"];
                /**
                 * @description How many on a page. Default and maximum are inferred.
                 * @example 20
                 */
                count?: components["parameters"]["PlaceCount"];
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description 0 by weight; 1 is not explained.
                 * @example 0
                 */
                sort?: 0 | 1;
                /**
                 * @description 0 when the point comes from GPS, 1 when it is shifted already, as maps of China are.
                 * @example 0
                 */
                offset?: components["parameters"]["MapOffset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of places. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoiList"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listNearbyUsers: {
        parameters: {
            query: {
                /**
                 * @description Latitude of the point, north positive.
                 * @example 30.24451
                 */
                lat: components["parameters"]["Latitude"];
                /**
                 * @description Longitude of the point, east positive.
                 * @example 120.09137
                 */
                long: components["parameters"]["Longitude"];
                /**
                 * @description Metres around the point, at most 11132.
                 * @example 1000
                 */
                range?: number;
                /**
                 * @description Only what happened from then on, in seconds since 1970.
                 * @example 1732118400
                 */
                starttime?: components["parameters"]["StartTime"];
                /**
                 * @description Only what happened until then, in seconds since 1970.
                 * @example 1732204800
                 */
                endtime?: components["parameters"]["EndTime"];
                /**
                 * @description 0 by weight; 1 is not explained.
                 * @example 0
                 */
                sort?: 0 | 1;
                /**
                 * @description How many on a page. Default and maximum are inferred.
                 * @example 20
                 */
                count?: components["parameters"]["PlaceCount"];
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description 0 when the point comes from GPS, 1 when it is shifted already, as maps of China are.
                 * @example 0
                 */
                offset?: components["parameters"]["MapOffset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    listNearbyPhotos: {
        parameters: {
            query: {
                /**
                 * @description Latitude of the point, north positive.
                 * @example 30.24451
                 */
                lat: components["parameters"]["Latitude"];
                /**
                 * @description Longitude of the point, east positive.
                 * @example 120.09137
                 */
                long: components["parameters"]["Longitude"];
                /**
                 * @description Metres around the point, at most 11132.
                 * @example 1000
                 */
                range?: number;
                /**
                 * @description Only what happened from then on, in seconds since 1970.
                 * @example 1732118400
                 */
                starttime?: components["parameters"]["StartTime"];
                /**
                 * @description Only what happened until then, in seconds since 1970.
                 * @example 1732204800
                 */
                endtime?: components["parameters"]["EndTime"];
                /**
                 * @description 0 newest first, 1 nearest first, 2 socially closest first (known to one client only).
                 * @example 1
                 */
                sort?: 0 | 1 | 2;
                /**
                 * @description How many on a page. Default and maximum are inferred.
                 * @example 20
                 */
                count?: components["parameters"]["PlaceCount"];
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description 0 when the point comes from GPS, 1 when it is shifted already, as maps of China are.
                 * @example 0
                 */
                offset?: components["parameters"]["MapOffset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts with pictures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusList"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    createPoi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PoiForm"];
            };
        };
        responses: {
            /** @description Its id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedPoi"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    checkInAtPoi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PlaceNoteForm"];
                "multipart/form-data": components["schemas"]["CheckinUpload"];
            };
        };
        responses: {
            /** @description The post that it became. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    addPoiPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["PlacePhotoUpload"];
            };
        };
        responses: {
            /** @description The post that it became. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    addPoiTip: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PlaceNoteForm"];
            };
        };
        responses: {
            /** @description The post that it became. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    addPoiTodo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PlaceNoteForm"];
            };
        };
        responses: {
            /** @description The post that it became. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    createNearbyPosition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PositionForm"];
            };
        };
        responses: {
            /** @description Whether it worked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceResult"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    deleteNearbyPosition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it worked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceResult"];
                };
            };
            400: components["responses"]["ApiRefusal"];
            403: components["responses"]["ApiForbidden"];
        };
    };
    publishArticle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ArticleForm"];
            };
        };
        responses: {
            /** @description What was published, or, by its `code`, why nothing was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleAnswer"];
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
