// Generated from openapi/providers/oschina.yaml by `npm run generate`. Do not edit.
import type { Api } from '../../src/client/api.ts';

export interface paths {
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
    "/action/openapi/user_information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look at another user
         * @description Another user's profile, and how the asking user stands to that one. Name the other one by `friend`, a number, or by `friend_name`.
         *     The documentation requires `friend` and says in words that one of the two is enough; so neither is required here. It names no scope;
         *     `user_api` is likely.
         *
         *     **Mind `relation`**: 1 and 2 mean the opposite of what they mean at `updateUserRelation`.
         *
         *     GET with the same parameters in the query is accepted, too.
         */
        post: operations["getUserInformation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/my_information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The signed-in user in detail
         * @description The profile with what the user works on, and counts. The times come without the `.0` that other operations put behind them. The
         *     documentation names no scope; `user_api` is likely.
         *
         *     GET with the same parameters in the query is accepted, too.
         */
        post: operations["getMyInformation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/portrait_update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the user's picture
         * @description Replaces the picture of the signed-in user. The documentation calls `portrait` a string and shows it in a JSON body; what is sent in
         *     practice is the file in a multipart body (observed). It takes no `dataType`; the sample answer is JSON. Size and kinds of pictures
         *     are not documented. Whether a login is needed is not stated, either; it can hardly do without.
         *
         *     GET with the same parameters in the query is accepted, too.
         *
         *     Needs the scope `user_mod_api`.
         */
        post: operations["updatePortrait"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/friends_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Followers, or those whom the user follows
         * @description One page of the signed-in user's followers, or of the users whom that user follows. `expertise` is one text here, and a list in the
         *     profiles. An older copy of the documentation says that no login is needed.
         *
         *     GET with the same parameters in the query is accepted, too.
         *
         *     Needs the scope `user_api`.
         */
        post: operations["listFriends"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/active_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a user did, or what concerns a user
         * @description One page of activities: all, those that mention the user, comments, or the user's own.
         *
         *     **Contradictions.** A login is needed (restriction `password`), the access token is optional, and for `catalog=4` no authentication
         *     is needed: all three by the documentation. Its sample answer is that of `listPosts`, a wrong copy with the key `post_list`; the
         *     table beside it and a live client have `activelist`, and this client meets the `objectType` 100 for a tweet. What stands here
         *     follows the two.
         *
         *     GET with the same parameters in the query is accepted, too.
         */
        post: operations["listActivities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/update_user_relation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Follow a user, or stop following
         * @description Makes the signed-in user follow another one, or stop. Needs a signed-in user; the documentation names the restriction `password`
         *     without explaining it.
         *
         *     **Mind `relation`**: in the request it is a wish (0 or 1), in the answer a state, in which 1 and 2 mean the opposite of what they
         *     mean at `getUserInformation`.
         *
         *     GET with the same parameters in the query is accepted, too.
         *
         *     Needs the scope `user_mod_api`.
         */
        post: operations["updateUserRelation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/news_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List news
         * @description One page of news, the newest first (inferred). The documentation says that no login is needed, and yet requires the access token.
         *     The documentation's table of the answer has a `catalog` with other meanings than the one that was asked for, `newsCount` and
         *     `pageSize`; its sample has none of them.
         *
         *     GET with the same parameters in the query is accepted, too.
         *
         *     Needs the scope `news_api`.
         */
        post: operations["listNews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/news_detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a news item
         * @description One news item with its text. No login is needed. With an access token, `favorite` and `notice` are the user's.
         *
         *     GET with the same parameters in the query is accepted, too.
         */
        post: operations["getNews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/post_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List forum posts
         * @description One page of posts, of one kind or with one tag. The documentation says that no login is needed, and yet requires the access token.
         *
         *     `answer` is empty text in the recorded sample, an object in the documentation's text and a list of objects in its table.
         *
         *     GET with the same parameters in the query is accepted, too.
         *
         *     Needs the scope `post_api`.
         */
        post: operations["listPosts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/post_pub": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a forum post
         * @description Publishes a question or another post. It needs a signed-in user; no restriction is named. It takes no `dataType`; the sample answer
         *     is JSON. The number of the new post is not answered.
         *
         *     GET with the same parameters in the query is accepted, too.
         *
         *     Needs the scope `post_api`.
         */
        post: operations["createPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/post_detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a forum post
         * @description One post with its text and tags. The documentation says that no login is needed, and yet requires the access token. There is no
         *     `notice` here. The answers are listed by `listComments` with `catalog=2`.
         *
         *     GET with the same parameters in the query is accepted, too.
         *
         *     Needs the scope `post_api`.
         */
        post: operations["getPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/tweet_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List tweets
         * @description One page of tweets: the newest, the most popular, or one user's. The documentation says that no login is needed, and yet requires
         *     the access token.
         *
         *     GET with the same parameters in the query is accepted, too.
         *
         *     Needs the scope `tweet_api`.
         */
        post: operations["listTweets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/tweet_detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a tweet
         * @description One tweet with its pictures. The documentation says that no login is needed, and yet requires the access token. There is no `notice`
         *     here. The comments are listed by `listComments` with `catalog=3`.
         *
         *     GET with the same parameters in the query is accepted, too.
         *
         *     Needs the scope `tweet_api`.
         */
        post: operations["getTweet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/tweet_pub": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a tweet, with or without a picture
         * @description Publishes a short text. Needs a signed-in user; the documentation names the restriction `password` without explaining it. The
         *     documentation calls `img` an integer; clients send the picture as a file in a multipart body (observed). A form does for a text
         *     alone. It takes no `dataType`; the sample answer is JSON. The number of the new tweet is not answered, and the longest text is not
         *     documented.
         *
         *     GET with the same parameters in the query is accepted, too.
         *
         *     Needs the scope `tweet_api`.
         */
        post: operations["createTweet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/tweet_delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a tweet
         * @description Deletes a tweet of the signed-in user's. Needs a signed-in user; the documentation names the restriction `password` without
         *     explaining it. The number is called `tweetid` here and is a text, while `getTweet` calls it `id` and wants an integer.
         *
         *     GET with the same parameters in the query is accepted, too.
         *
         *     Needs the scope `tweet_api`.
         */
        post: operations["deleteTweet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/blog_pub": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a blog article
         * @description Publishes an article of the signed-in user's, or keeps it as a draft. Needs a signed-in user; the documentation names the
         *     restriction `password` without explaining it. It takes no `dataType`; the sample answer is JSON. The number of the new article is
         *     not answered.
         *
         *     **Mind `auto_content`**: 0 means that a table of contents is made, 1 that it is not. `classification` and `catalog` come from
         *     `listBlogCategories`.
         *
         *     GET with the same parameters in the query is accepted, too.
         *
         *     Needs the scope `blog_api`.
         */
        post: operations["createBlog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/blog_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the newest blog articles
         * @description One page of everybody's articles. The documentation says that no login is needed, and yet requires the access token.
         *
         *     GET with the same parameters in the query is accepted, too.
         *
         *     Needs the scope `blog_api`.
         */
        post: operations["listBlogs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/blog_recommend_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the blog articles that the editors recommend
         * @description As `listBlogs`, for recommended articles. The documentation says that no login is needed, and yet requires the access token.
         *
         *     GET with the same parameters in the query is accepted, too.
         *
         *     Needs the scope `blog_api`.
         */
        post: operations["listRecommendedBlogs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/blog_detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a blog article
         * @description One article with its text. No login is needed. With an access token, `favorite` and `notice` are the user's, and the user's private
         *     articles can be read. The documentation's table also has `relativies`, as with news; its sample has not.
         *
         *     GET with the same parameters in the query is accepted, too.
         */
        post: operations["getBlog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/user_blog_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List one user's blog articles
         * @description One page of one user's articles. Name the user by `authoruid` or by `authorname`. No login is needed; with an access token of the
         *     same user, private articles are listed, too.
         *
         *     **Contradiction.** The documentation has the list under `bloglist`; a live client reads it from `projectlist`. Look for both.
         *
         *     GET with the same parameters in the query is accepted, too.
         */
        post: operations["listUserBlogs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/blog_catalog_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the blog categories of the website and of a user
         * @description The categories that an article can be put into. The documentation says that no login is needed, and yet requires the access token.
         *     It requires both `authoruid` and `authoruname` and says in words that one is enough; so neither is required here. It takes no
         *     `dataType`; the sample answer is JSON.
         *
         *     GET with the same parameters in the query is accepted, too.
         *
         *     Needs the scope `blog_api`.
         */
        post: operations["listBlogCategories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/user_blog_delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a blog article
         * @description Deletes an article of the signed-in user's. Needs a signed-in user; the documentation names the restriction `password` without
         *     explaining it. The documentation lists it among the comments, and has its number as text.
         *
         *     GET with the same parameters in the query is accepted, too.
         *
         *     Needs the scope `blog_api`.
         */
        post: operations["deleteBlog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/blog_comment_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the comments on a blog article
         * @description One page of comments. The documentation says that no login is needed, and yet requires the access token. `listComments` with
         *     `catalog=5` does the same with other names in the answer.
         *
         *     GET with the same parameters in the query is accepted, too.
         *
         *     Needs the scope `blog_api`.
         */
        post: operations["listBlogComments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/blog_comment_pub": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment on a blog article
         * @description Writes a comment on an article. Needs a signed-in user; the documentation names the restriction `password` without explaining it.
         *     The number of the new comment is not answered.
         *
         *     GET with the same parameters in the query is accepted, too.
         *
         *     Needs the scope `blog_api`.
         */
        post: operations["createBlogComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/blog_comment_reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reply to a comment on a blog article
         * @description Replies to a comment, whose author has to be named, too. Needs a signed-in user; the documentation names the restriction `password`
         *     without explaining it.
         *
         *     GET with the same parameters in the query is accepted, too.
         *
         *     Needs the scope `blog_api`.
         */
        post: operations["replyToBlogComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/comment_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List comments, answers, or the private messages with one user
         * @description One page of what was written to something. With `catalog=4` it is the private messages between the signed-in user and another one,
         *     and only then an access token is needed.
         *
         *     All numbers are texts here by the documentation, `page` and `pageSize` as well. `commentPortrait` is in its table, not in its
         *     sample.
         *
         *     GET with the same parameters in the query is accepted, too.
         */
        post: operations["listComments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/comment_pub": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a comment, an answer, or a private message
         * @description Comments on something, or sends a private message. Needs a signed-in user; the documentation names the restriction `password`
         *     without explaining it. Blog articles have an operation of their own, `createBlogComment`. It takes no `dataType`; the sample answer
         *     is JSON.
         *
         *     GET with the same parameters in the query is accepted, too.
         *
         *     Needs the scope `comment_api`.
         */
        post: operations["createComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/comment_reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reply to a comment, or to a private message
         * @description Replies to what somebody wrote. Needs a signed-in user; the documentation names the restriction `password` without explaining it.
         *     Which parameters are needed depends on `catalog`; the documentation requires `id` although the last row does without:
         *
         *     | catalog | what | needed |
         *     |---|---|---|
         *     | 1 | news | `id`, `content`, `authorid`, `replyid` |
         *     | 1 | a translation, whose `id` is above 10000000 | `id`, `content`, `authorid`, `replyid` |
         *     | 2 | a forum post | `id`, `content` |
         *     | 3 | a tweet | `id`, `content`, `authorid` |
         *     | 4 | a private message | `content`, `authorid` |
         *
         *     The documentation tells the first two rows apart by the number only; that news needs the same as a translation is inferred.
         *
         *     GET with the same parameters in the query is accepted, too.
         *
         *     Needs the scope `comment_api`.
         */
        post: operations["replyToComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/comment_delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a comment, or a private message
         * @description Deletes what the signed-in user may delete. Needs a signed-in user; the documentation names the restriction `password` without
         *     explaining it. The documentation requires every parameter, and then says which are needed:
         *
         *     | catalog | what | needed |
         *     |---|---|---|
         *     | 1 | a translation, whose `id` is above 10000000 | `id`, `replyid` |
         *     | 1 | news | `id`, `replyid`, `authorid` |
         *     | 2 | a forum post | `id`, `authorid`, `replyid` |
         *     | 3 | a tweet | `id`, `replyid` |
         *     | 4 | a private message | `id` or `replyid` |
         *
         *     GET with the same parameters in the query is accepted, too.
         *
         *     Needs the scope `comment_api`.
         */
        post: operations["deleteComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/favorite_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the user's favourites
         * @description One page of what the signed-in user keeps. The documentation says that no login is needed, although the list is a user's, and
         *     requires the access token.
         *
         *     GET with the same parameters in the query is accepted, too.
         *
         *     Needs the scope `favorite_api`.
         */
        post: operations["listFavorites"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/favorite_add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep something as a favourite
         * @description Adds something to the favourites. Needs a signed-in user; the documentation names the restriction `password` without explaining it.
         *
         *     GET with the same parameters in the query is accepted, too.
         *
         *     Needs the scope `favorite_api`.
         */
        post: operations["addFavorite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/favorite_remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Drop a favourite
         * @description Takes something out of the favourites. Needs a signed-in user; the documentation names the restriction `password` without explaining
         *     it.
         *
         *     GET with the same parameters in the query is accepted, too.
         *
         *     Needs the scope `favorite_api`.
         */
        post: operations["removeFavorite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/project_detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look at a piece of software
         * @description One entry of the software directory. The documentation says that no login is needed, and yet requires the access token. There is no
         *     `notice` here.
         *
         *     GET with the same parameters in the query is accepted, too.
         *
         *     Needs the scope `project_api`.
         */
        post: operations["getProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/project_catalog_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the categories of software
         * @description The directory's categories have two levels: ask with `tag=0` for the first, and with a `tag` of the first for the second. The
         *     documentation says that no login is needed, and yet requires the access token.
         *
         *     GET with the same parameters in the query is accepted, too.
         *
         *     Needs the scope `project_api`.
         */
        post: operations["listProjectCategories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/project_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List software: recommended, newest, most viewed, Chinese
         * @description A list without pages, as far as the documentation says. The documentation says that no login is needed, and yet requires the access
         *     token. It puts `count` into its table, not into its sample.
         *
         *     GET with the same parameters in the query is accepted, too.
         *
         *     Needs the scope `project_api`.
         */
        post: operations["listProjects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/project_tag_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the software of one category
         * @description The software with one tag. The documentation says that no login is needed, and yet requires the access token. The list is called
         *     `projectlist` here and `projectList` at `listProjects`. The documentation's table has `notic` (spelled so), a list with texts for
         *     counts; its sample has nothing of the kind.
         *
         *     GET with the same parameters in the query is accepted, too.
         *
         *     Needs the scope `project_api`.
         */
        post: operations["listTaggedProjects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/message_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the user's conversations
         * @description One page of conversations, each with its last message. The messages of one are listed by `listComments` with `catalog=4`, and
         *     written with `createComment`.
         *
         *     The documentation says that no login is needed, although these are private messages, and requires the access token.
         *
         *     GET with the same parameters in the query is accepted, too.
         *
         *     Needs the scope `message_api`.
         */
        post: operations["listMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/message_delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete the messages of one conversation
         * @description Deletes what went between two users, by the two numbers; there is no number of a single message. Needs a signed-in user; the
         *     documentation names the restriction `password` without explaining it. Whether the other user loses the messages, too, is not
         *     documented.
         *
         *     GET with the same parameters in the query is accepted, too.
         *
         *     Needs the scope `message_api`.
         */
        post: operations["deleteMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/search_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search news, blogs, software or the forum
         * @description One page of results of one kind. The documentation says that no login is needed, and yet requires the access token. There is no
         *     `notice` here. `page` and `pageSize` are texts by the documentation. No true answer is recorded.
         *
         *     GET with the same parameters in the query is accepted, too.
         *
         *     Needs the scope `search_api`.
         */
        post: operations["search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/user_notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count what waits for the user
         * @description The four counts that other operations carry along as `notice`, here at the top of the answer. Needs a signed-in user; the
         *     documentation names the restriction `password` without explaining it.
         *
         *     GET with the same parameters in the query is accepted, too.
         *
         *     Needs the scope `notice_api`.
         */
        post: operations["getNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action/openapi/clear_notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set one of the counts to zero
         * @description Marks one kind as seen. Needs a signed-in user; the documentation names the restriction `password` without explaining it. The
         *     numbers of the kinds are in another order than the counts.
         *
         *     GET with the same parameters in the query is accepted, too.
         *
         *     Needs the scope `notice_api`.
         */
        post: operations["clearNotice"];
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
        /**
         * @description The JSON answer as the argument of the function that `callback` names. The exact wrapping is not recorded.
         * @example onAnswer({"error":"200","error_description":"操作成功完成"})
         */
        StatusJsonp: string;
        /**
         * @description The same members as elements. The name of the root element is not recorded.
         * @example <?xml version="1.0" encoding="UTF-8"?>
         *     <oschina>
         *       <error>200</error>
         *       <error_description>操作成功完成</error_description>
         *     </oschina>
         */
        StatusXml: string;
        /**
         * @description The name of the function that a JSONP answer calls, with `dataType=jsonp` only. That it is known here is inferred.
         * @example onAnswer
         */
        CallbackName: string;
        UserInformation: {
            /**
             * Format: int64
             * @description The user's number.
             */
            uid: number;
            /** @description The name that the user shows. */
            name: string;
            /** @description The user's own word in the addresses of the website. */
            ident?: string;
            /** @description 1 male, 2 female. A number here; the profile of `user` has words. */
            gender?: number;
            /**
             * @description How the asking user stands to this one: 1 follows, 2 both follow each other, 3 does not follow. `updateUserRelation` answers with 1
             *     and 2 the other way round.
             * @enum {integer}
             */
            relation?: 1 | 2 | 3;
            /** @description The province. */
            province?: string;
            /** @description The city or district. */
            city?: string;
            /** @description What the user develops for. */
            platforms?: string[];
            /** @description What the user is good at. In the list of friends it is one text. */
            expertise?: string[];
            joinTime?: components["schemas"]["Time"];
            lastLoginTime?: components["schemas"]["Time"];
            /** @description The address of the picture. */
            portrait?: string;
            notice?: components["schemas"]["Notice"];
        };
        /**
         * @description A moment as `yyyy-MM-dd HH:mm:ss`, with `.0` behind it in most operations and without it in some. There is no zone; inferred is that of
         *     Shanghai (UTC+8).
         * @example 2025-03-18 20:41:07.0
         */
        Time: string;
        /** @description What waits for the signed-in user. Nearly every list carries it along. */
        Notice: {
            /** @description Comments not read yet. */
            replyCount: number;
            /** @description Private messages not read yet. */
            msgCount: number;
            /** @description New followers. */
            fansCount: number;
            /** @description Mentions not read yet. */
            referCount: number;
        };
        /**
         * @description The JSON answer as the argument of the function that `callback` names. The exact wrapping is not recorded.
         * @example onAnswer({"notice":{"replyCount":0,"msgCount":1,"fansCount":0,"referCount":2}})
         */
        Jsonp: string;
        /**
         * @description The same members as elements. The name of the root element is not recorded.
         * @example <?xml version="1.0" encoding="UTF-8"?>
         *     <oschina>
         *       <notice>
         *         <replyCount>0</replyCount>
         *         <msgCount>1</msgCount>
         *         <fansCount>0</fansCount>
         *         <referCount>2</referCount>
         *       </notice>
         *     </oschina>
         */
        Xml: string;
        MyInformation: {
            /**
             * Format: int64
             * @description The user's number, the same as `id` of `user`.
             */
            uid: number;
            /** @description The name that the user shows. */
            name: string;
            /** @description 1 male, 2 female. A number here; the profile of `user` has words. */
            gender?: number;
            /** @description The province. */
            province?: string;
            /** @description The city. */
            city?: string;
            /** @description What the user develops for. */
            platforms?: string[];
            /** @description What the user is good at. */
            expertise?: string[];
            joinTime?: components["schemas"]["Time"];
            lastLoginTime?: components["schemas"]["Time"];
            /** @description The address of the picture. */
            portrait?: string;
            /** @description How many follow the user. */
            fansCount?: number;
            /** @description How many things the user keeps as favourites. */
            favoriteCount?: number;
            /** @description How many the user follows; the name says the opposite. */
            followersCount?: number;
            notice?: components["schemas"]["Notice"];
        };
        /**
         * @description The page, from 1. The name is in doubt: the documentation's table says `page`, its sample body has one key called `page/pageIndex`, and
         *     clients send `page` or `pageIndex`. Send one of the two. An older copy of the documentation calls it required.
         * @default 1
         * @example 1
         */
        Page: number;
        /**
         * @description The other name of `page`; see there. Send one of the two.
         * @example 1
         */
        PageIndex: number;
        /**
         * @description How many to a page. The most that is allowed is not documented.
         * @default 20
         * @example 20
         */
        PageSize: number;
        FriendList: {
            /** @description One page of users. */
            userList: components["schemas"]["Friend"][];
            notice?: components["schemas"]["Notice"];
        };
        Friend: {
            /**
             * Format: int64
             * @description The user's number; the documentation's table calls it `id`.
             */
            userid: number;
            /** @description The name that the user shows. */
            name: string;
            /** @description 1 male, 2 female. */
            gender?: number;
            /** @description What the user is good at in one text; `<无>` for nothing. Elsewhere it is a list. */
            expertise?: string;
            /** @description The address of the picture. */
            portrait?: string;
        };
        ActivityList: {
            /** @description One page of activities. */
            activelist: components["schemas"]["Activity"][];
            notice?: components["schemas"]["Notice"];
        };
        Activity: {
            /**
             * Format: int64
             * @description The activity's number.
             */
            id: number;
            /** @description The name of who did it. */
            author?: string;
            /**
             * Format: int64
             * @description The number of who did it.
             */
            authorid?: number;
            /** @description The address of that person's picture. */
            portrait?: string;
            pubDate?: components["schemas"]["Time"];
            /** @description A heading; may be absent. */
            title?: string;
            /** @description 1 news, 2 question, 3 tweet, 4 blog, 0 anything else. A number written as text. */
            catalog?: string;
            appClient?: components["schemas"]["AppClient"];
            /**
             * Format: int64
             * @description The number of what it is about.
             */
            objectId?: number;
            objectType?: components["schemas"]["ObjectType"];
            /**
             * @description A kind from 1 to 5; what they mean is not documented.
             * @enum {integer}
             */
            objectCatalog?: 1 | 2 | 3 | 4 | 5;
            /** @description The title of what it is about. */
            objectTitle?: string;
            /** @description What it replies to. */
            objectReply?: {
                /** @description Who wrote it. */
                objectName?: string;
                /** @description What it says. */
                objectBody?: string;
            }[];
            /** @description Its address. */
            url?: string;
            /** @description What was written. */
            message?: string;
            /** @description The address of a tweet's picture. */
            tweetImage?: string;
            /** @description How many comments there are. */
            commentCount?: number;
        };
        /**
         * @description What it was written with: 1 the website, 2 the mobile website (WAP), 3 Android, 4 iOS, 5 Windows Phone.
         * @enum {integer}
         */
        AppClient: 1 | 2 | 3 | 4 | 5;
        /**
         * @description What an activity is about: 1 software, 2 post, 3 blog, 4 news, 5 code, 6 job, 7 translated article, 8 translated paragraph, 16 comment
         *     on news, 17 answer, 18 comment on a blog, 19 comment on code, 20 comment on a job, 21 comment on a translation, 32 comment on a job
         *     (listed twice in the documentation), 100 tweet, 101 reply to a tweet.
         * @enum {integer}
         */
        ObjectType: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 16 | 17 | 18 | 19 | 20 | 21 | 32 | 100 | 101;
        RelationStatus: {
            /** @description `200` for success, `500` for failure. */
            error: number;
            /**
             * @description How the user stands to the other one now: 1 both follow each other, 2 follows, 3 does not follow. `getUserInformation` has 1 and 2
             *     the other way round.
             * @enum {integer}
             */
            relation?: 1 | 2 | 3;
            /** @description The same in words. */
            error_description?: string;
        };
        NewsList: {
            /** @description One page of news. */
            newslist: components["schemas"]["News"][];
            notice?: components["schemas"]["Notice"];
            /**
             * @description 1 general, 2 software, 3 all, which contradicts the request's. In the documentation's table only, not in its sample.
             * @enum {integer}
             */
            catalog?: 1 | 2 | 3;
            /** @description How many there are; in the documentation's table only, not in its sample. */
            newsCount?: number;
            /** @description How many to a page; in the documentation's table only, not in its sample. */
            pageSize?: number;
        };
        News: {
            /**
             * Format: int64
             * @description The number of the news item.
             */
            id: number;
            /** @description The title. */
            title: string;
            /** @description The name of who sent it in. */
            author?: string;
            /**
             * Format: int64
             * @description The number of who sent it in.
             */
            authorid?: number;
            pubDate?: components["schemas"]["Time"];
            /** @description How many comments there are. */
            commentCount?: number;
            /**
             * @description What it leads to: 0 a link, 1 software, 2 a forum post, 3 a blog, 4 news proper, 7 a translation.
             * @enum {integer}
             */
            type?: 0 | 1 | 2 | 3 | 4 | 7;
        };
        NewsDetail: {
            /**
             * Format: int64
             * @description The number of the news item.
             */
            id: number;
            /** @description The title. */
            title: string;
            /** @description The text, in HTML. */
            body: string;
            /** @description The name of who sent it in. */
            author?: string;
            /**
             * Format: int64
             * @description The number of who sent it in.
             */
            authorid?: number;
            pubDate?: components["schemas"]["Time"];
            /** @description Related news; the name is spelled so. */
            relativies?: components["schemas"]["Link"][];
            favorite?: components["schemas"]["Flag"];
            /** @description How many comments there are. */
            commentCount?: number;
            /** @description Its page on the website. */
            url?: string;
            notice?: components["schemas"]["Notice"];
        };
        Link: {
            /** @description The title of what it leads to. */
            title: string;
            /** @description The address. */
            url: string;
        };
        /**
         * @description 1 for yes, 0 for no.
         * @enum {integer}
         */
        Flag: 0 | 1;
        PostList: {
            /** @description One page of posts; mind the underscore in the name. */
            post_list: components["schemas"]["Post"][];
            notice?: components["schemas"]["Notice"];
        };
        Post: {
            /**
             * Format: int64
             * @description The post's number.
             */
            id: number;
            /** @description The title. */
            title: string;
            /** @description The author's name. */
            author?: string;
            /**
             * Format: int64
             * @description The author's number.
             */
            authorid?: number;
            /** @description The address of the author's picture. */
            portrait?: string;
            pubDate?: components["schemas"]["Time"];
            /** @description How many answers there are. */
            answerCount?: number;
            /** @description How often it was looked at. */
            viewCount?: number;
            /**
             * @description The last answer. Recorded is empty text for a post that nobody answered; the documentation's text has an object, its table a list of
             *     such objects.
             */
            answer?: string | components["schemas"]["PostAnswer"] | components["schemas"]["PostAnswer"][];
        };
        PostAnswer: {
            /** @description Who answered last. */
            name?: string;
            time?: components["schemas"]["Time"];
        };
        PostDetail: {
            /**
             * Format: int64
             * @description The post's number.
             */
            id: number;
            /** @description The title. */
            title: string;
            /** @description The text, in HTML. */
            body: string;
            /** @description The author's name. */
            author?: string;
            /**
             * Format: int64
             * @description The author's number.
             */
            authorid?: number;
            /** @description The address of the author's picture. */
            portrait?: string;
            pubDate?: components["schemas"]["Time"];
            /** @description How many answers there are. */
            answerCount?: number;
            /** @description How often it was looked at. */
            viewCount?: number;
            favorite?: components["schemas"]["Flag"];
            /** @description Its page on the website. */
            url?: string;
            /** @description The post's tags. */
            tags?: string[];
        };
        TweetList: {
            /** @description One page of tweets. */
            tweetlist: components["schemas"]["Tweet"][];
            notice?: components["schemas"]["Notice"];
        };
        Tweet: {
            /**
             * Format: int64
             * @description The tweet's number.
             */
            id: number;
            /** @description The text. */
            body: string;
            /** @description The author's name. */
            author?: string;
            /**
             * Format: int64
             * @description The author's number.
             */
            authorid?: number;
            /** @description The address of the author's picture. */
            portrait?: string;
            pubDate?: components["schemas"]["Time"];
            /** @description How many comments there are. */
            commentCount?: number;
        };
        TweetDetail: {
            /**
             * Format: int64
             * @description The tweet's number.
             */
            id: number;
            /** @description The text. */
            body: string;
            /** @description The author's name. */
            author?: string;
            /**
             * Format: int64
             * @description The author's number.
             */
            authorid?: number;
            /** @description The address of the author's picture. */
            portrait?: string;
            pubDate?: components["schemas"]["Time"];
            /** @description The address of the picture in full. */
            imgBig?: string;
            /** @description The address of the picture made small. */
            imgSmall?: string;
            /** @description How many comments there are. */
            commentCount?: number;
        };
        BlogList: {
            /** @description One page of articles. */
            bloglist: components["schemas"]["Blog"][];
            notice?: components["schemas"]["Notice"];
        };
        Blog: {
            /**
             * Format: int64
             * @description The number of the blog article.
             */
            id: number;
            /** @description The title. */
            title: string;
            /** @description The author's name. */
            author?: string;
            /**
             * Format: int64
             * @description The author's number.
             */
            authorid?: number;
            pubDate?: components["schemas"]["Time"];
            /**
             * @description 1 original, 4 taken from elsewhere.
             * @enum {integer}
             */
            type?: 1 | 4;
            /** @description How many comments there are. */
            commentCount?: number;
        };
        BlogDetail: {
            /**
             * Format: int64
             * @description The number of the blog article.
             */
            id: number;
            /** @description The title. */
            title: string;
            /** @description The text, in HTML. */
            body: string;
            /** @description The author's name. */
            author?: string;
            /**
             * Format: int64
             * @description The author's number.
             */
            authorid?: number;
            pubDate?: components["schemas"]["Time"];
            /** @description Related articles, spelled so; in the documentation's table only. */
            relativies?: components["schemas"]["Link"][];
            favorite?: components["schemas"]["Flag"];
            /** @description How many comments there are. */
            commentCount?: number;
            /** @description Its page on the website. */
            url?: string;
            notice?: components["schemas"]["Notice"];
        };
        UserBlogList: {
            /** @description How many articles there are. */
            count?: number;
            /** @description One page of articles, as documented. */
            bloglist?: components["schemas"]["Blog"][];
            /** @description The same list under the name that one live client reads. */
            projectlist?: components["schemas"]["Blog"][];
            notice?: components["schemas"]["Notice"];
        };
        BlogCategories: {
            /** @description The website's categories, one of which is the `classification` of a new article. */
            blog_sys_catalog_list?: components["schemas"]["BlogCategory"][];
            /** @description The user's own categories, one of which is the `catalog` of a new article. */
            blog_user_catalog_list?: components["schemas"]["BlogCategory"][];
        };
        BlogCategory: {
            /**
             * Format: int64
             * @description The category's number.
             */
            id: number;
            /** @description The category's name. */
            name: string;
            /** @description Its place in the list. */
            sort?: number;
        };
        BlogCommentList: {
            /** @description How many comments there are. */
            count?: number;
            /** @description Comments; small `l`, unlike `commentList` elsewhere. */
            commentlist: components["schemas"]["BlogComment"][];
            notice?: components["schemas"]["Notice"];
        };
        BlogComment: {
            /**
             * Format: int64
             * @description The comment's number.
             */
            id: number;
            /** @description The text. */
            content: string;
            /** @description The author's name. */
            author?: string;
            /**
             * Format: int64
             * @description The author's number.
             */
            authorid?: number;
            /** @description The address of the author's picture. */
            portrait?: string;
            pubDate?: components["schemas"]["Time"];
            appClient?: components["schemas"]["AppClient"];
            /** @description What it quotes; absent where nothing is quoted. `listComments` has other names for the same. */
            refers?: {
                /** @description Whom it quotes. */
                title?: string;
                /** @description What it quotes. */
                body?: string;
            }[];
        };
        CommentList: {
            /** @description One page of comments. */
            commentList: components["schemas"]["Comment"][];
            notice?: components["schemas"]["Notice"];
        };
        Comment: {
            /**
             * Format: int64
             * @description The comment's number.
             */
            id: number;
            /** @description The text. */
            content: string;
            pubDate?: components["schemas"]["Time"];
            client_type?: components["schemas"]["AppClient"];
            /** @description The author's name. */
            commentAuthor?: string;
            /**
             * Format: int64
             * @description The author's number.
             */
            commentAuthorId?: number;
            /** @description The address of the author's picture; in the documentation's table only. */
            commentPortrait?: string;
            /** @description What others replied; empty where nobody did. */
            replies?: components["schemas"]["CommentReply"][];
            /** @description What it quotes; absent where nothing is quoted. `listBlogComments` has other names for the same. */
            refers?: {
                /** @description Whom it quotes. */
                refertitle?: string;
                /** @description What it quotes. */
                referbody?: string;
            }[];
        };
        CommentReply: {
            /** @description The name of who replied. */
            rauthor?: string;
            /**
             * Format: int64
             * @description The number of who replied.
             */
            rauthorId?: number;
            rpubDate?: components["schemas"]["Time"];
            /** @description The text. */
            rcontent?: string;
        };
        FavoriteList: {
            /** @description One page of favourites. */
            favoriteList: components["schemas"]["Favorite"][];
            notice?: components["schemas"]["Notice"];
        };
        Favorite: {
            /**
             * Format: int64
             * @description The number of what is kept.
             */
            objid: number;
            type: components["schemas"]["FavoriteType"];
            /** @description Its title. */
            title?: string;
            /** @description Its page on the website. */
            url?: string;
        };
        /**
         * @description What it is: 1 software, 2 forum topic, 3 blog article, 4 news, 5 code, 7 translation.
         * @example 4
         * @enum {integer}
         */
        FavoriteType: 1 | 2 | 3 | 4 | 5 | 7;
        Project: {
            /**
             * Format: int64
             * @description The number of the software.
             */
            id: number;
            /** @description The name. */
            title: string;
            /** @description What it is in a few words. */
            extensionTitle?: string;
            /** @description The description, in HTML. */
            body?: string;
            /** @description The address of its picture. */
            logo?: string;
            /** @description The systems that it runs on. */
            os?: string;
            /** @description The languages that it is written in; one text. */
            languages?: string;
            /** @description The licence. */
            license?: string;
            recordtime?: components["schemas"]["Time"];
            /** @description Its own website. */
            homepage?: string;
            /** @description The address of its documentation. */
            document?: string;
            /** @description Where to get it. */
            download?: string;
            /** @description Its page at OSCHINA. */
            url?: string;
            favorite?: components["schemas"]["Flag"];
        };
        ProjectCategoryList: {
            /** @description The categories of one level. */
            softwareTypes: components["schemas"]["ProjectCategory"][];
            notice?: components["schemas"]["Notice"];
        };
        ProjectCategory: {
            /** @description The category's number, to ask for its own categories or its software with. */
            tag: number;
            /** @description The category's name. */
            name: string;
        };
        ProjectList: {
            /** @description The software. */
            projectList: components["schemas"]["ProjectSummary"][];
            /** @description How many there are; in the documentation's table only. */
            count?: number;
            notice?: components["schemas"]["Notice"];
        };
        ProjectSummary: {
            /** @description The name. */
            name: string;
            /** @description What it is. It may be cut short; the documentation's table calls it a number. */
            description?: string;
            /** @description Its page at OSCHINA; the last part of the address is the `ident` of `getProject`. */
            url: string;
        };
        TaggedProjectList: {
            /** @description Software; small `l`, unlike `projectList`. */
            projectlist: components["schemas"]["ProjectSummary"][];
            /** @description How many there are. */
            count?: number;
            /** @description In the documentation's table only, spelled so, as a list with counts as text; the sample has no notice at all. */
            notic?: {
                [key: string]: string;
            }[];
        };
        ConversationList: {
            /** @description One page of conversations. */
            messageList: components["schemas"]["Conversation"][];
            notice?: components["schemas"]["Notice"];
        };
        Conversation: {
            /**
             * Format: int64
             * @description The number of the last message.
             */
            id: number;
            /** @description The text of the last message. */
            content: string;
            /** @description The name of who sent it. */
            sender?: string;
            /** @description The same; in the documentation's table only. */
            sendername?: string;
            /**
             * Format: int64
             * @description The number of who sent it.
             */
            senderid?: number;
            /**
             * Format: int64
             * @description The number of the other user.
             */
            friendid?: number;
            /** @description The name of the other user. */
            friendname?: string;
            /** @description The address of the other user's picture. */
            portrait?: string;
            pubDate?: components["schemas"]["Time"];
            /** @description How many messages went between the two. */
            messageCount?: number;
        };
        SearchResultList: {
            /** @description One page of results. */
            searchlist: components["schemas"]["SearchResult"][];
        };
        SearchResult: {
            /**
             * Format: int64
             * @description The number of what was found.
             */
            id: number;
            /** @description Its title. */
            title?: string;
            /** @description The name, of software. */
            name?: string;
            /** @description The author's name. */
            author?: string;
            pubDate?: components["schemas"]["Time"];
            /** @description What it is. The documentation does not say in which words. */
            type?: string | number;
            /** @description Its page on the website. */
            url: string;
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
         * @description The name of the function that a JSONP answer calls; with `dataType=jsonp` only. Documented for the token; that the profile knows it
         *     as well is inferred.
         * @example onAnswer
         */
        Callback: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    user: {
        parameters: {
            query?: {
                /**
                 * @description The name of the function that a JSONP answer calls; with `dataType=jsonp` only. Documented for the token; that the profile knows it
                 *     as well is inferred.
                 * @example onAnswer
                 */
                callback?: components["parameters"]["Callback"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["User"];
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    userByForm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The parameters as a form; the JSON body is the documentation's. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * @description The name of the function that a JSONP answer calls; that it is known here is inferred.
                     * @example onAnswer
                     */
                    callback?: string;
                };
                "application/json": {
                    /**
                     * @description The name of the function that a JSONP answer calls; that it is known here is inferred.
                     * @example onAnswer
                     */
                    callback?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["User"];
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getUserInformation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * @description The number of the user who asks.
                     * @example 4102936
                     */
                    user: string;
                    /**
                     * @description The number of the other user.
                     * @example 512907
                     */
                    friend?: string;
                    /**
                     * @description The other user's `ident` or name, instead of `friend`.
                     * @example zhouzhou
                     */
                    friend_name?: string;
                    callback?: components["schemas"]["CallbackName"];
                };
            };
        };
        responses: {
            /** @description The other user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserInformation"];
                    "application/javascript": components["schemas"]["Jsonp"];
                    "application/xml": components["schemas"]["Xml"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getMyInformation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": {
                    callback?: components["schemas"]["CallbackName"];
                };
            };
        };
        responses: {
            /** @description The signed-in user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyInformation"];
                    "application/javascript": components["schemas"]["Jsonp"];
                    "application/xml": components["schemas"]["Xml"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    updatePortrait: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The picture as a file. */
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The picture.
                     */
                    portrait: string;
                };
            };
        };
        responses: {
            /**
             * @description Success or failure: the code decides, 200 or 500, here as text. That a failure comes with the HTTP status 200, too, is inferred; the
             *     documentation lists no other. In another language than JSON, the same members come wrapped in a call or as elements.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusText"];
                    "application/javascript": components["schemas"]["StatusJsonp"];
                    "application/xml": components["schemas"]["StatusXml"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listFriends: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * @description 0 followers, 1 those whom the user follows. The default of an older copy of the documentation is 0.
                     * @example 1
                     * @enum {integer}
                     */
                    relation: 0 | 1;
                    page?: components["schemas"]["Page"];
                    pageIndex?: components["schemas"]["PageIndex"];
                    pageSize: components["schemas"]["PageSize"];
                    callback?: components["schemas"]["CallbackName"];
                };
            };
        };
        responses: {
            /** @description One page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FriendList"];
                    "application/javascript": components["schemas"]["Jsonp"];
                    "application/xml": components["schemas"]["Xml"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listActivities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * Format: int64
                     * @description The user's number.
                     * @example 4102936
                     */
                    user: number;
                    /**
                     * @description 0 or 1 everything, 2 what mentions the user, 3 comments, 4 the user's own.
                     * @example 4
                     * @enum {integer}
                     */
                    catalog?: 0 | 1 | 2 | 3 | 4;
                    page?: components["schemas"]["Page"];
                    pageIndex?: components["schemas"]["PageIndex"];
                    pageSize?: components["schemas"]["PageSize"];
                    callback?: components["schemas"]["CallbackName"];
                };
            };
        };
        responses: {
            /** @description One page of activities. No true answer is recorded; the names are those of the table. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityList"];
                    "application/javascript": components["schemas"]["Jsonp"];
                    "application/xml": components["schemas"]["Xml"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    updateUserRelation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * Format: int64
                     * @description The other user's number.
                     * @example 512907
                     */
                    friend: number;
                    /**
                     * @description 0 stop following, 1 follow.
                     * @example 1
                     * @enum {integer}
                     */
                    relation: 0 | 1;
                    callback?: components["schemas"]["CallbackName"];
                };
            };
        };
        responses: {
            /**
             * @description The new state, or a failure: `error` tells which. The failure is documented without a status; that it comes with 200, as
             *     everything else, is inferred.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationStatus"];
                    "application/javascript": components["schemas"]["Jsonp"];
                    "application/xml": components["schemas"]["Xml"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listNews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * @description 1 all, 2 general, 3 software updates. The default of an older copy of the documentation is 1.
                     * @example 1
                     * @enum {integer}
                     */
                    catalog: 1 | 2 | 3;
                    page?: components["schemas"]["Page"];
                    pageIndex?: components["schemas"]["PageIndex"];
                    pageSize: components["schemas"]["PageSize"];
                    callback?: components["schemas"]["CallbackName"];
                };
            };
        };
        responses: {
            /** @description One page of news. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsList"];
                    "application/javascript": components["schemas"]["Jsonp"];
                    "application/xml": components["schemas"]["Xml"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getNews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * @description The number of the news item; a text by the documentation.
                     * @example 341208
                     */
                    id: string;
                    callback?: components["schemas"]["CallbackName"];
                };
            };
        };
        responses: {
            /** @description The news item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsDetail"];
                    "application/javascript": components["schemas"]["Jsonp"];
                    "application/xml": components["schemas"]["Xml"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listPosts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * @description 0 all, 1 questions, 2 sharing, 3 miscellaneous, 4 about the website, 100 careers.
                     * @example 1
                     * @enum {integer}
                     */
                    catalog?: 0 | 1 | 2 | 3 | 4 | 100;
                    /**
                     * @description Only posts with this tag.
                     * @example Java
                     */
                    tag?: string;
                    page?: components["schemas"]["Page"];
                    pageIndex?: components["schemas"]["PageIndex"];
                    pageSize?: components["schemas"]["PageSize"];
                    callback?: components["schemas"]["CallbackName"];
                };
            };
        };
        responses: {
            /** @description One page of posts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostList"];
                    "application/javascript": components["schemas"]["Jsonp"];
                    "application/xml": components["schemas"]["Xml"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * @description 1 question, 2 sharing, 3 miscellaneous, 4 about the website, 100 careers.
                     * @example 1
                     * @enum {integer}
                     */
                    catalog: 1 | 2 | 3 | 4 | 100;
                    /**
                     * @description The title.
                     * @example Nginx 反向代理 WebSocket 偶尔断开
                     */
                    title: string;
                    /**
                     * @description The text; HTML is not mentioned, but the answers have it.
                     * @example 空闲一分钟后连接就断开，怎么排查？
                     */
                    content: string;
                    /**
                     * @description 2 sends a mail when somebody answers. Other values are not documented.
                     * @example 2
                     */
                    isNoticeMe?: number;
                    /**
                     * Format: int64
                     * @description The number of a user who is asked to answer.
                     * @example 512907
                     */
                    askuser?: number;
                };
            };
        };
        responses: {
            /**
             * @description Success or failure: the code decides, 200 or 500, here as text. That a failure comes with the HTTP status 200, too, is inferred; the
             *     documentation lists no other. In another language than JSON, the same members come wrapped in a call or as elements.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusText"];
                    "application/javascript": components["schemas"]["StatusJsonp"];
                    "application/xml": components["schemas"]["StatusXml"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * @description The post's number; a text by the documentation.
                     * @example 2326941
                     */
                    id: string;
                    callback?: components["schemas"]["CallbackName"];
                };
            };
        };
        responses: {
            /** @description The post. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostDetail"];
                    "application/javascript": components["schemas"]["Jsonp"];
                    "application/xml": components["schemas"]["Xml"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listTweets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * Format: int64
                     * @description 0 the newest, -1 the most popular, anything else is the number of the user whose tweets are wanted.
                     * @default 0
                     * @example 0
                     */
                    user?: number;
                    page?: components["schemas"]["Page"];
                    pageIndex?: components["schemas"]["PageIndex"];
                    pageSize: components["schemas"]["PageSize"];
                    callback?: components["schemas"]["CallbackName"];
                };
            };
        };
        responses: {
            /** @description One page of tweets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TweetList"];
                    "application/javascript": components["schemas"]["Jsonp"];
                    "application/xml": components["schemas"]["Xml"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getTweet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * Format: int64
                     * @description The tweet's number.
                     * @example 31507742
                     */
                    id: number;
                    callback?: components["schemas"]["CallbackName"];
                };
            };
        };
        responses: {
            /** @description The tweet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TweetDetail"];
                    "application/javascript": components["schemas"]["Jsonp"];
                    "application/xml": components["schemas"]["Xml"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createTweet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A form for a text alone, a multipart body for a text with a picture. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * @description The text.
                     * @example 周末把博客搬到了新服务器
                     */
                    msg: string;
                };
                "multipart/form-data": {
                    /**
                     * @description The text.
                     * @example 周末把博客搬到了新服务器
                     */
                    msg: string;
                    /**
                     * Format: binary
                     * @description The picture.
                     */
                    img?: string;
                };
            };
        };
        responses: {
            /** @description Success or failure: the code decides. That a failure comes with 200, too, is inferred; its text is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusNumber"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    deleteTweet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * @description The tweet's number.
                     * @example 31507742
                     */
                    tweetid: string;
                    callback?: components["schemas"]["CallbackName"];
                };
            };
        };
        responses: {
            /**
             * @description Success or failure: the code decides, 200 or 500, here inside an object. The shape of the failure, and that it comes with the HTTP
             *     status 200, too, are inferred. In another language than JSON, the same members come wrapped in a call or as elements.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusObject"];
                    "application/javascript": components["schemas"]["StatusJsonp"];
                    "application/xml": components["schemas"]["StatusXml"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createBlog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * @description The title.
                     * @example 用 SQLite 做任务队列
                     */
                    title: string;
                    /**
                     * @description The text, in HTML (inferred from the answers).
                     * @example <p>一张表、一个索引就够了。</p>
                     */
                    content: string;
                    /**
                     * Format: int64
                     * @description The number of one of the website's categories.
                     * @example 428609
                     */
                    classification: number;
                    /**
                     * @description The number of one of the user's own categories; a text by the documentation.
                     * @example 5629713
                     */
                    catalog?: string;
                    /**
                     * @description The abstract.
                     * @example 不用消息中间件的任务队列
                     */
                    abstracts?: string;
                    /**
                     * @description Tags, separated by commas.
                     * @example SQLite,队列
                     */
                    tags?: string;
                    /**
                     * @description 1 keeps it as a draft, 0 publishes it.
                     * @example 0
                     * @enum {integer}
                     */
                    save_as_draft?: 0 | 1;
                    /**
                     * @description 1 original, 4 taken from elsewhere.
                     * @example 1
                     * @enum {integer}
                     */
                    type?: 1 | 4;
                    /**
                     * Format: uri
                     * @description Where it was taken from, with `type=4`.
                     * @example https://blog.example.com/queue
                     */
                    origin_url?: string;
                    /**
                     * @description 0 public, 1 private. A text by the documentation.
                     * @example 0
                     * @enum {string}
                     */
                    privacy?: "0" | "1";
                    /**
                     * @description 0 admits comments, 1 denies them. A text by the documentation.
                     * @example 0
                     * @enum {string}
                     */
                    deny_comment?: "0" | "1";
                    /**
                     * @description 0 **makes** a table of contents, 1 does not. A text by the documentation.
                     * @example 0
                     * @enum {string}
                     */
                    auto_content?: "0" | "1";
                    /**
                     * @description 1 pins it to the top. A text by the documentation.
                     * @example 0
                     * @enum {string}
                     */
                    as_top?: "0" | "1";
                };
            };
        };
        responses: {
            /** @description Success or failure: the code decides. That a failure comes with 200, too, is inferred; its text is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusNumber"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listBlogs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    page?: components["schemas"]["Page"];
                    pageIndex?: components["schemas"]["PageIndex"];
                    pageSize: components["schemas"]["PageSize"];
                    callback?: components["schemas"]["CallbackName"];
                };
            };
        };
        responses: {
            /** @description One page of articles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlogList"];
                    "application/javascript": components["schemas"]["Jsonp"];
                    "application/xml": components["schemas"]["Xml"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listRecommendedBlogs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    page?: components["schemas"]["Page"];
                    pageIndex?: components["schemas"]["PageIndex"];
                    pageSize: components["schemas"]["PageSize"];
                    callback?: components["schemas"]["CallbackName"];
                };
            };
        };
        responses: {
            /** @description One page of articles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlogList"];
                    "application/javascript": components["schemas"]["Jsonp"];
                    "application/xml": components["schemas"]["Xml"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getBlog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * Format: int64
                     * @description The number of the article.
                     * @example 3052218
                     */
                    id: number;
                    callback?: components["schemas"]["CallbackName"];
                };
            };
        };
        responses: {
            /** @description The article. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlogDetail"];
                    "application/javascript": components["schemas"]["Jsonp"];
                    "application/xml": components["schemas"]["Xml"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listUserBlogs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * Format: int64
                     * @description The user's number.
                     * @example 512907
                     */
                    authoruid?: number;
                    /**
                     * @description The user's `ident`, instead of `authoruid`. Mind the spelling: `listBlogCategories` calls it `authoruname`.
                     * @example zhouzhou
                     */
                    authorname?: string;
                    page?: components["schemas"]["Page"];
                    pageIndex?: components["schemas"]["PageIndex"];
                    pageSize: components["schemas"]["PageSize"];
                    callback?: components["schemas"]["CallbackName"];
                };
            };
        };
        responses: {
            /** @description One page of articles, with their number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserBlogList"];
                    "application/javascript": components["schemas"]["Jsonp"];
                    "application/xml": components["schemas"]["Xml"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listBlogCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * Format: int64
                     * @description The user's number.
                     * @example 4102936
                     */
                    authoruid?: number;
                    /**
                     * @description The user's `ident`, instead of `authoruid`. Mind the spelling: `listUserBlogs` calls it `authorname`.
                     * @example xiaoman
                     */
                    authoruname?: string;
                };
            };
        };
        responses: {
            /** @description The categories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlogCategories"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    deleteBlog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * @description The number of the article.
                     * @example 3052218
                     */
                    id: string;
                    callback?: components["schemas"]["CallbackName"];
                };
            };
        };
        responses: {
            /**
             * @description Success or failure: the code decides, 200 or 500, here inside an object. The shape of the failure, and that it comes with the HTTP
             *     status 200, too, are inferred. In another language than JSON, the same members come wrapped in a call or as elements.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusObject"];
                    "application/javascript": components["schemas"]["StatusJsonp"];
                    "application/xml": components["schemas"]["StatusXml"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listBlogComments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * Format: int64
                     * @description The number of the article.
                     * @example 3052218
                     */
                    id: number;
                    page?: components["schemas"]["Page"];
                    pageIndex?: components["schemas"]["PageIndex"];
                    pageSize: components["schemas"]["PageSize"];
                    callback?: components["schemas"]["CallbackName"];
                };
            };
        };
        responses: {
            /** @description One page of comments, with their number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlogCommentList"];
                    "application/javascript": components["schemas"]["Jsonp"];
                    "application/xml": components["schemas"]["Xml"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createBlogComment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * Format: int64
                     * @description The number of the article.
                     * @example 3052218
                     */
                    blog: number;
                    /**
                     * @description The text.
                     * @example 写操作排队就够了
                     */
                    content: string;
                    callback?: components["schemas"]["CallbackName"];
                };
            };
        };
        responses: {
            /**
             * @description Success or failure of writing a comment: the code decides, 200 or 500, as text. The text for an empty comment is documented; that it
             *     comes with the HTTP status 200 is inferred.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusText"];
                    "application/javascript": components["schemas"]["StatusJsonp"];
                    "application/xml": components["schemas"]["StatusXml"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    replyToBlogComment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * Format: int64
                     * @description The number of the article.
                     * @example 3052218
                     */
                    blog: number;
                    /**
                     * @description The text.
                     * @example 写操作排队就够了
                     */
                    content: string;
                    /**
                     * Format: int64
                     * @description The comment that is replied to.
                     * @example 14720371
                     */
                    reply_id: number;
                    /**
                     * Format: int64
                     * @description The author of that comment.
                     * @example 887340
                     */
                    reply_user: number;
                    callback?: components["schemas"]["CallbackName"];
                };
            };
        };
        responses: {
            /**
             * @description Success or failure of writing a comment: the code decides, 200 or 500, as text. The text for an empty comment is documented; that it
             *     comes with the HTTP status 200 is inferred.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusText"];
                    "application/javascript": components["schemas"]["StatusJsonp"];
                    "application/xml": components["schemas"]["StatusXml"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listComments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * @description The number of what was commented on; with `catalog=4`, of the other user.
                     * @example 341208
                     */
                    id: string;
                    /**
                     * @description 1 news or a translation, 2 a forum post, 3 a tweet, 4 private messages, 5 a blog article.
                     * @example 1
                     * @enum {string}
                     */
                    catalog: "1" | "2" | "3" | "4" | "5";
                    /**
                     * @description The page, as text. As elsewhere, clients send `page` or `pageIndex`.
                     * @default 1
                     * @example 1
                     */
                    page?: string;
                    /**
                     * @description The other name of `page`. Send one of the two.
                     * @example 1
                     */
                    pageIndex?: string;
                    /**
                     * @description How many to a page, as text.
                     * @default 20
                     * @example 20
                     */
                    pageSize: string;
                    callback?: components["schemas"]["CallbackName"];
                };
            };
        };
        responses: {
            /** @description One page of comments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentList"];
                    "application/javascript": components["schemas"]["Jsonp"];
                    "application/xml": components["schemas"]["Xml"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
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
                "application/x-www-form-urlencoded": {
                    /**
                     * @description 1 news, 2 a forum post, 3 a tweet, 4 a private message.
                     * @example 1
                     * @enum {integer}
                     */
                    catalog: 1 | 2 | 3 | 4;
                    /**
                     * Format: int64
                     * @description The number of what is commented on; with `catalog=4`, of the user who gets the message (inferred).
                     * @example 341208
                     */
                    id: number;
                    /**
                     * @description The text.
                     * @example 镜像同步了吗？
                     */
                    content: string;
                };
            };
        };
        responses: {
            /**
             * @description Success or failure of writing a comment: the code decides, 200 or 500, as text. The text for an empty comment is documented; that it
             *     comes with the HTTP status 200 is inferred.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusText"];
                    "application/javascript": components["schemas"]["StatusJsonp"];
                    "application/xml": components["schemas"]["StatusXml"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
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
                "application/x-www-form-urlencoded": {
                    /**
                     * @description 1 news or a translation, 2 a forum post, 3 a tweet, 4 a private message.
                     * @example 1
                     * @enum {integer}
                     */
                    catalog: 1 | 2 | 3 | 4;
                    /**
                     * @description The text.
                     * @example 今晚会同步
                     */
                    content: string;
                    /**
                     * Format: int64
                     * @description The number of what was commented on; not with `catalog=4`.
                     * @example 341208
                     */
                    id?: number;
                    /**
                     * Format: int64
                     * @description The user who is replied to. How it differs from `authorid` is not documented.
                     * @example 887340
                     */
                    receiver?: number;
                    /**
                     * Format: int64
                     * @description The user who is replied to.
                     * @example 887340
                     */
                    authorid?: number;
                    /**
                     * Format: int64
                     * @description The comment that is replied to.
                     * @example 4174742
                     */
                    replyid?: number;
                    /**
                     * @description 1 also publishes it as a tweet of one's own; with `catalog=3` only.
                     * @example 0
                     * @enum {integer}
                     */
                    isPostToMyZone?: 0 | 1;
                    callback?: components["schemas"]["CallbackName"];
                };
            };
        };
        responses: {
            /**
             * @description Success or failure of writing a comment: the code decides, 200 or 500, as text. The text for an empty comment is documented; that it
             *     comes with the HTTP status 200 is inferred.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusText"];
                    "application/javascript": components["schemas"]["StatusJsonp"];
                    "application/xml": components["schemas"]["StatusXml"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
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
                "application/x-www-form-urlencoded": {
                    /**
                     * @description 1 news or a translation, 2 a forum post, 3 a tweet, 4 a private message.
                     * @example 3
                     * @enum {integer}
                     */
                    catalog: 1 | 2 | 3 | 4;
                    /**
                     * Format: int64
                     * @description The number of what was commented on.
                     * @example 31507742
                     */
                    id?: number;
                    /**
                     * Format: int64
                     * @description The comment.
                     * @example 4174742
                     */
                    replyid?: number;
                    /**
                     * Format: int64
                     * @description The comment's author.
                     * @example 887340
                     */
                    authorid?: number;
                    callback?: components["schemas"]["CallbackName"];
                };
            };
        };
        responses: {
            /**
             * @description Success or failure: the code decides, 200 or 500, here inside an object. The shape of the failure, and that it comes with the HTTP
             *     status 200, too, are inferred. In another language than JSON, the same members come wrapped in a call or as elements.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusObject"];
                    "application/javascript": components["schemas"]["StatusJsonp"];
                    "application/xml": components["schemas"]["StatusXml"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listFavorites: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * @description 0 everything, 1 software, 2 forum topics, 3 blog articles, 4 news, 5 code, 7 translations.
                     * @example 0
                     * @enum {integer}
                     */
                    type: 0 | 1 | 2 | 3 | 4 | 5 | 7;
                    page?: components["schemas"]["Page"];
                    pageIndex?: components["schemas"]["PageIndex"];
                    pageSize: components["schemas"]["PageSize"];
                    callback?: components["schemas"]["CallbackName"];
                };
            };
        };
        responses: {
            /** @description One page of favourites. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FavoriteList"];
                    "application/javascript": components["schemas"]["Jsonp"];
                    "application/xml": components["schemas"]["Xml"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    addFavorite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * Format: int64
                     * @description The number of what to keep.
                     * @example 341208
                     */
                    id: number;
                    type: components["schemas"]["FavoriteType"];
                    callback?: components["schemas"]["CallbackName"];
                };
            };
        };
        responses: {
            /**
             * @description Success or failure: the code decides, 200 or 500, here as a number. That a failure comes with the HTTP status 200, too, is inferred;
             *     the documentation lists no other. In another language than JSON, the same members come wrapped in a call or as elements.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusNumber"];
                    "application/javascript": components["schemas"]["StatusJsonp"];
                    "application/xml": components["schemas"]["StatusXml"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    removeFavorite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * Format: int64
                     * @description The number of what to drop.
                     * @example 341208
                     */
                    id: number;
                    type: components["schemas"]["FavoriteType"];
                    callback?: components["schemas"]["CallbackName"];
                };
            };
        };
        responses: {
            /**
             * @description Success or failure: the code decides, 200 or 500, here as a number. That a failure comes with the HTTP status 200, too, is inferred;
             *     the documentation lists no other. In another language than JSON, the same members come wrapped in a call or as elements.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusNumber"];
                    "application/javascript": components["schemas"]["StatusJsonp"];
                    "application/xml": components["schemas"]["StatusXml"];
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
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * @description The last part of the address of its page, `/p/{ident}`.
                     * @example sqlite
                     */
                    ident: string;
                    callback?: components["schemas"]["CallbackName"];
                };
            };
        };
        responses: {
            /** @description The entry. No true answer is recorded; the names are those of the table. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                    "application/javascript": components["schemas"]["Jsonp"];
                    "application/xml": components["schemas"]["Xml"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listProjectCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * @description 0, or the `tag` of a category of the first level.
                     * @default 0
                     * @example 0
                     */
                    tag: number;
                    callback?: components["schemas"]["CallbackName"];
                };
            };
        };
        responses: {
            /** @description The categories of one level. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectCategoryList"];
                    "application/javascript": components["schemas"]["Jsonp"];
                    "application/xml": components["schemas"]["Xml"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listProjects: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * @description `recommend` recommended, `time` newest, `view` most viewed, `cn` made in China.
                     * @example recommend
                     * @enum {string}
                     */
                    type: "recommend" | "time" | "view" | "cn";
                    callback?: components["schemas"]["CallbackName"];
                };
            };
        };
        responses: {
            /** @description The software. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectList"];
                    "application/javascript": components["schemas"]["Jsonp"];
                    "application/xml": components["schemas"]["Xml"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listTaggedProjects: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * @description The category's `tag`; a text by the documentation.
                     * @example 288
                     */
                    tag: string;
                    callback?: components["schemas"]["CallbackName"];
                };
            };
        };
        responses: {
            /** @description The software. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaggedProjectList"];
                    "application/javascript": components["schemas"]["Jsonp"];
                    "application/xml": components["schemas"]["Xml"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    page?: components["schemas"]["Page"];
                    pageIndex?: components["schemas"]["PageIndex"];
                    pageSize: components["schemas"]["PageSize"];
                    callback?: components["schemas"]["CallbackName"];
                };
            };
        };
        responses: {
            /** @description One page of conversations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationList"];
                    "application/javascript": components["schemas"]["Jsonp"];
                    "application/xml": components["schemas"]["Xml"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    deleteMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * Format: int64
                     * @description The sender.
                     * @example 4102936
                     */
                    user: number;
                    /**
                     * Format: int64
                     * @description The receiver.
                     * @example 512907
                     */
                    friend: number;
                    callback?: components["schemas"]["CallbackName"];
                };
            };
        };
        responses: {
            /**
             * @description Success or failure: the code decides, 200 or 500, here inside an object. The shape of the failure, and that it comes with the HTTP
             *     status 200, too, are inferred. In another language than JSON, the same members come wrapped in a call or as elements.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusObject"];
                    "application/javascript": components["schemas"]["StatusJsonp"];
                    "application/xml": components["schemas"]["StatusXml"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    search: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * @description Where to search: `news`, `blog`, `project` for software, `post` for the forum.
                     * @example blog
                     * @enum {string}
                     */
                    catalog: "news" | "blog" | "project" | "post";
                    /**
                     * @description What to search for.
                     * @example sqlite 队列
                     */
                    q: string;
                    /**
                     * @description The page, as text. As elsewhere, clients send `page` or `pageIndex`.
                     * @default 1
                     * @example 1
                     */
                    page?: string;
                    /**
                     * @description The other name of `page`. Send one of the two.
                     * @example 1
                     */
                    pageIndex?: string;
                    /**
                     * @description How many to a page, as text.
                     * @default 20
                     * @example 20
                     */
                    pageSize: string;
                    callback?: components["schemas"]["CallbackName"];
                };
            };
        };
        responses: {
            /** @description One page of results. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResultList"];
                    "application/javascript": components["schemas"]["Jsonp"];
                    "application/xml": components["schemas"]["Xml"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getNotice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": {
                    callback?: components["schemas"]["CallbackName"];
                };
            };
        };
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notice"];
                    "application/javascript": components["schemas"]["Jsonp"];
                    "application/xml": components["schemas"]["Xml"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    clearNotice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * @description 1 `referCount`, 2 `msgCount`, 3 `replyCount`, 4 `fansCount`.
                     * @example 4
                     * @enum {integer}
                     */
                    type: 1 | 2 | 3 | 4;
                    callback?: components["schemas"]["CallbackName"];
                };
            };
        };
        responses: {
            /**
             * @description Success or failure: the code decides, 200 or 500, here as text. That a failure comes with the HTTP status 200, too, is inferred; the
             *     documentation lists no other. In another language than JSON, the same members come wrapped in a call or as elements.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusText"];
                    "application/javascript": components["schemas"]["StatusJsonp"];
                    "application/xml": components["schemas"]["StatusXml"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
}

/** OSCHINA for `createGateway().app()`. */
const api: Api<paths> = {
  id: 'oschina',
  operations: {
    'POST /action/openapi/user': { body: { types: ['application/x-www-form-urlencoded', 'application/json'] } },
    'POST /action/openapi/user_information': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /action/openapi/my_information': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /action/openapi/portrait_update': { body: { types: ['multipart/form-data'] } },
    'POST /action/openapi/friends_list': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /action/openapi/active_list': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /action/openapi/update_user_relation': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /action/openapi/news_list': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /action/openapi/news_detail': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /action/openapi/post_list': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /action/openapi/post_pub': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /action/openapi/post_detail': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /action/openapi/tweet_list': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /action/openapi/tweet_detail': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /action/openapi/tweet_pub': { body: { types: ['application/x-www-form-urlencoded', 'multipart/form-data'] } },
    'POST /action/openapi/tweet_delete': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /action/openapi/blog_pub': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /action/openapi/blog_list': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /action/openapi/blog_recommend_list': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /action/openapi/blog_detail': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /action/openapi/user_blog_list': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /action/openapi/blog_catalog_list': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /action/openapi/user_blog_delete': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /action/openapi/blog_comment_list': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /action/openapi/blog_comment_pub': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /action/openapi/blog_comment_reply': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /action/openapi/comment_list': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /action/openapi/comment_pub': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /action/openapi/comment_reply': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /action/openapi/comment_delete': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /action/openapi/favorite_list': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /action/openapi/favorite_add': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /action/openapi/favorite_remove': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /action/openapi/project_detail': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /action/openapi/project_catalog_list': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /action/openapi/project_list': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /action/openapi/project_tag_list': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /action/openapi/message_list': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /action/openapi/message_delete': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /action/openapi/search_list': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /action/openapi/user_notice': { body: { types: ['application/x-www-form-urlencoded'] } },
    'POST /action/openapi/clear_notice': { body: { types: ['application/x-www-form-urlencoded'] } },
  },
};
export default api;
