// Generated from openapi/providers/gitee.yaml by `npm run generate`. Do not edit.
import type { Api } from '../../src/client/api.ts';

export interface paths {
    "/api/v5/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The profile of the token's user
         * @description `email` is null or absent unless the user shows the address in public: ask `/api/v5/emails` instead. Counts are whole numbers in
         *     recordings and in present documents; older documents called them strings. `following_url` has a faulty template, and `stared` is
         *     spelled so.
         *
         *     Needs the scope `user_info`.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the user's profile
         * @description The documents swap two texts: the one for `blog` speaks of the microblog, the one for `weibo` of the blog. The names are to
         *     be believed (inferred). The answer lacks the e-mail address.
         *
         *     Needs the scope `user_info`.
         */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/api/v5/emails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All e-mail addresses of the token's user
         * @description The address to believe is the one with `state` confirmed whose `scope` has `primary`. The scope `emails` is missing from older
         *     lists of the vendor; clients ask for it all the same.
         *
         *     Needs the scope `emails`.
         */
        get: operations["getEmails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/user/repos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's repositories
         * @description All repositories that the token's user has access to. `type` can't be combined with `visibility` and `affiliation` (inferred
         *     from GitHub, where this is answered 422).
         *
         *     Needs the scope `projects`.
         */
        get: operations["listRepositories"];
        put?: never;
        /**
         * Create a repository of the user
         * @description In the user's own space, or in that of `namespace` or `enterprise`. `public` wins over `private`.
         *
         *     Needs the scope `projects`.
         */
        post: operations["createRepository"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/users/{username}/repos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Repositories of a user
         * @description The public repositories of somebody; with the token of that user also others (inferred).
         */
        get: operations["listUserRepositories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/orgs/{org}/repos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Repositories of an organization
         * @description The repositories of an organization that the caller can see.
         */
        get: operations["listOrganizationRepositories"];
        put?: never;
        /**
         * Create a repository of an organization
         * @description `public` wins over `private`. For members who may create repositories (inferred).
         *
         *     Needs the scope `projects`.
         */
        post: operations["createOrganizationRepository"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/enterprises/{enterprise}/repos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Repositories of an enterprise
         * @description All of them, or with `direct` only those that belong to the enterprise itself.
         *
         *     Needs the scope `projects`.
         */
        get: operations["listEnterpriseRepositories"];
        put?: never;
        /**
         * Create a repository of an enterprise
         * @description Here `private` is a **number** (0 private, 1 public, 2 internal), while it is a boolean for users and organizations.
         *
         *     Needs the scope `projects`.
         */
        post: operations["createEnterpriseRepository"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One repository
         * @description Everything about a repository, with what the token's user may do there under `permission`. `license`, `parent`, `paas` and
         *     `enterprise` are null where there is none. The documents have given up `stared`, and with it the calls for stars.
         */
        get: operations["getRepository"];
        put?: never;
        post?: never;
        /**
         * Delete a repository
         * @description Removes the repository with its issues and pull requests; only its owner can do so (inferred). There is no way back.
         *
         *     Needs the scope `projects`.
         */
        delete: operations["deleteRepository"];
        options?: never;
        head?: never;
        /**
         * Change the settings of a repository
         * @description `name` is required even if only something else changes. What is left out stays as it is (inferred), though the documents give
         *     some fields the default true.
         *
         *     Needs the scope `projects`.
         */
        patch: operations["updateRepository"];
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/license": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The license of a repository
         * @description The identifier of the license that was found in the repository. The vendor declares no schema; the member is from a client.
         *     Documented failure: 404.
         */
        get: operations["getRepositoryLicense"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/reviewer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set who reviews and tests pull requests
         * @description The people who are asked by default, and how many of them must agree. All four fields are required.
         *
         *     Needs the scope `projects`.
         */
        put: operations["setRepositoryReviewers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/push_config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The push rules of a repository
         * @description Which commits are let in: authors, messages and sizes. Unknown to the documents of 2022.
         *
         *     Needs the scope `projects`.
         */
        get: operations["getPushConfig"];
        /**
         * Change the push rules of a repository
         * @description Each rule has a switch (`restrict_…`) and a value beside it. Unknown to the documents of 2022.
         *
         *     Needs the scope `projects`.
         */
        put: operations["updatePushConfig"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/contributors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Contributors of a repository
         * @description Names and addresses as in the commits, with the number of commits. Not paged.
         */
        get: operations["listContributors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/clear": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Empty a repository
         * @description Removes all commits and branches; the repository itself and its settings stay. There is no way back.
         *
         *     Needs the scope `projects`.
         */
        put: operations["clearRepository"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/forks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Forks of a repository
         * @description The repositories that were forked from this one. Documented failures: 403, 404.
         */
        get: operations["listForks"];
        put?: never;
        /**
         * Fork a repository
         * @description Copies the repository to the user's own space or to an organization.
         *
         *     Needs the scope `projects`.
         */
        post: operations["createFork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/baidu_statistic_key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The Baidu statistics key of a repository
         * @description The key with which Baidu counts the visits of the repository's page. The answer has no schema; that it is an object with `key`
         *     is a guess. Unknown to the documents of 2022.
         *
         *     Needs the scope `projects`.
         */
        get: operations["getBaiduStatisticKey"];
        put?: never;
        /**
         * Set the Baidu statistics key
         * @description The key is what follows `hm.js?` in the code that Baidu gives. The answer has no schema; that it echoes the key is a guess.
         *     Unknown to the documents of 2022.
         *
         *     Needs the scope `projects`.
         */
        post: operations["setBaiduStatisticKey"];
        /**
         * Delete the Baidu statistics key
         * @description Baidu no longer counts the visits. Unknown to the documents of 2022.
         *
         *     Needs the scope `projects`.
         */
        delete: operations["deleteBaiduStatisticKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/traffic-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Visits and pulls of a repository
         * @description A POST, and answered 201, although it only reads. The texts for `start_day` (default: today) and `end_day` (default: seven
         *     days ago) look swapped in the documents: send both. Unknown to the documents of 2022.
         *
         *     Needs the scope `projects`.
         */
        post: operations["getTrafficData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/languages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Languages of a repository
         * @description How much of the code is in which language. The members of the object are not documented; names with shares are inferred.
         *     Unknown to the documents of 2023.
         */
        get: operations["listLanguages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch on Gitee Go
         * @description Switches on the vendor's continuous integration for a repository. The answer has no schema in the documents. Unknown to the
         *     documents of 2022.
         *
         *     Needs the scope `projects`.
         */
        post: operations["enableGiteeGo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/branches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Branches of a repository
         * @description Every branch with its latest commit in short. The object under `commit` is declared as text by the vendor; clients read `sha`
         *     and `url` from it.
         */
        get: operations["listBranches"];
        put?: never;
        /**
         * Create a branch
         * @description Starts a branch at another branch, a tag or a commit. The start travels as `refs`, in the plural, and is required although the
         *     document gives it the default master.
         *
         *     Needs the scope `projects`.
         */
        post: operations["createBranch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/branches/{branch}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One branch
         * @description A branch with its latest commit in full.
         */
        get: operations["getBranch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/branches/{branch}/protection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Protect a branch
         * @description Lets only administrators push to the branch. Rules for patterns of names are set by `createBranchRule`.
         *
         *     Needs the scope `projects`.
         */
        put: operations["protectBranch"];
        post?: never;
        /**
         * Lift the protection of a branch
         * @description Everybody who may push to the repository may push to the branch again.
         *
         *     Needs the scope `projects`.
         */
        delete: operations["unprotectBranch"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/branches/{wildcard}/setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a branch protection rule
         * @description Replaces who may push and merge where the pattern matches. `escapse_protect_branch_list` is spelled so by the vendor. Unknown
         *     to the documents of 2022.
         *
         *     Needs the scope `projects`.
         */
        put: operations["updateBranchRule"];
        post?: never;
        /**
         * Delete a branch protection rule
         * @description Removes the rule of a pattern. Unlike other deletions it answers 200 with the rule that was removed. Unknown to the documents
         *     of 2022.
         *
         *     Needs the scope `projects`.
         */
        delete: operations["deleteBranchRule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/branches/setting/new": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Create a branch protection rule
         * @description Says for a branch name or a pattern who may push and merge. The path ends in `setting/new` and the method is PUT; other
         *     creations are POST. Unknown to the documents of 2022.
         *
         *     Needs the scope `projects`.
         */
        put: operations["createBranchRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tags of a repository
         * @description Every tag with the commit it marks. The object under `commit` is declared as text by the vendor; clients read `sha` and `date`
         *     from it.
         */
        get: operations["listTags"];
        put?: never;
        /**
         * Create a tag
         * @description Marks a branch, a tag or a commit. With `tag_message` the tag carries a message. Unknown to the documents of 2022.
         *
         *     Needs the scope `projects`.
         */
        post: operations["createTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/commits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Commits of a repository
         * @description The history from a branch or a commit backwards, filtered by file, author and time.
         */
        get: operations["listCommits"];
        put?: never;
        /**
         * Change several files in one commit
         * @description Creates, changes, moves and deletes files in one go. The body is JSON; there is no form for it. `previous_path` belongs to
         *     `move`, `execute_filemode` to `chmod`; `last_commit_id` makes sure that nobody changed the file meanwhile (inferred from the
         *     names). Unknown to the documents of 2022.
         *
         *     Needs the scope `projects`.
         */
        post: operations["commitFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/commits/{sha}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One commit with its diff
         * @description A commit by its hash or a branch's name, with the files that it changed.
         */
        get: operations["getCommit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/compare/{base}...{head}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Difference between two commits
         * @description Commits and files between `base` and `head`. Both stand in one segment of the path, with three literal dots between them:
         *     `compare/v1.0...main`. Slashes in branch names must be percent-encoded.
         */
        get: operations["compareCommits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Comments on all commits of a repository
         * @description All comments that stand at commits, whatever the commit. `order` sorts by time.
         */
        get: operations["listRepositoryCommitComments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/commits/{ref}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Comments on one commit
         * @description The comments at a commit, a branch's latest commit or a tag. Documented failure: 404.
         */
        get: operations["listCommitComments"];
        put?: never;
        /**
         * Comment on a commit
         * @description With `path` and `position` the comment stands at a line of the diff, else at the whole commit. The vendor's path says `{sha}`
         *     here and `{ref}` when listing; one template can only have one name. Documented failure: 404.
         *
         *     Needs the scope `notes`.
         */
        post: operations["createCommitComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One comment on a commit
         * @description A comment by its id, which is unique over all commits of the repository. Documented failure: 404.
         */
        get: operations["getCommitComment"];
        put?: never;
        post?: never;
        /**
         * Delete a comment on a commit
         * @description Removes the comment for good.
         *
         *     Needs the scope `notes`.
         */
        delete: operations["deleteCommitComment"];
        options?: never;
        head?: never;
        /**
         * Edit a comment on a commit
         * @description Replaces the text. Only the author and those who administer the repository can do so (inferred). Documented failure: 404.
         *
         *     Needs the scope `notes`.
         */
        patch: operations["updateCommitComment"];
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/readme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The README of a repository
         * @description The README as it is at `ref`, its text in Base64.
         */
        get: operations["getReadme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/contents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The files of the top folder
         * @description What `getContents` answers without its last segment, which the vendor writes as optional: `contents(/{path})`.
         */
        get: operations["listRootContents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/contents/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file, or the files of a folder
         * @description A folder is answered with a list, a file with one object whose `content` is Base64; files up to 1 MB only. The vendor writes
         *     the path `contents(/{path})`: without the segment it is `listRootContents`. Slashes in `path` go percent-encoded through a
         *     client that fills in templates.
         */
        get: operations["getContents"];
        /**
         * Change a file
         * @description Commits a new version. `sha` is the blob that is replaced, from `getContents`: if the file has changed since, the call fails.
         *     Forms name author and committer with brackets; nested objects in JSON are inferred.
         *
         *     Needs the scope `projects`.
         */
        put: operations["updateFile"];
        /**
         * Create a file
         * @description Commits a new file to a branch. `content` is Base64. The form names author and committer with brackets (`author[name]`); that
         *     JSON takes nested objects is inferred.
         *
         *     Needs the scope `projects`.
         */
        post: operations["createFile"];
        /**
         * Delete a file
         * @description Commits the removal. A DELETE without a body: `sha`, `message` and the bracketed author and committer travel in the query.
         *
         *     Needs the scope `projects`.
         */
        delete: operations["deleteFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/blame/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who wrote the lines of a file
         * @description Groups of lines, each with the commit that wrote it last. Unknown to the documents of 2022.
         */
        get: operations["getBlame"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/raw/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file as it is
         * @description The bytes of a file, up to 100 MB. The media type is that of the file; only the bytes are documented. Unknown to the documents
         *     of 2022.
         */
        get: operations["getRawFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/zipball": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A repository as a ZIP archive
         * @description The files at `ref`; `expected_path`, which has no text in the documents, presumably limits the archive to one folder. The
         *     vendor declares no schema; that the answer is bytes is inferred. Unknown to the documents of 2022.
         */
        get: operations["downloadZipball"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/tarball": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A repository as a tar archive
         * @description The files at `ref`; `expected_path`, which has no text in the documents, presumably limits the archive to one folder. The
         *     vendor declares no schema; that the answer is bytes (tar.gz) is inferred. Unknown to the documents of 2022.
         */
        get: operations["downloadTarball"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/git/blobs/{sha}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One blob
         * @description The content of a file by the hash of its blob, in Base64. Documented failure: 404.
         */
        get: operations["getBlob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/git/trees/{sha}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One tree
         * @description The entries of a folder by a branch, a commit or a tree. With `recursive` 1 all folders below are walked; `truncated` says
         *     that there was too much. The shape of the entries is that of GitHub's (inferred) and of the documents of 2022. Documented
         *     failures: 404, 422.
         */
        get: operations["getTree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/git/gitee_metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gitee's score of a repository
         * @description The Gitee Metrics of a repository: a score and what it is made of. The members of `data` are not documented. Documented
         *     failure: 404. Unknown to the documents of 2022.
         */
        get: operations["getRepositoryMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Releases of a repository
         * @description `assets` is a list of texts in the documents; clients read objects with a name and an address from it.
         */
        get: operations["listReleases"];
        put?: never;
        /**
         * Create a release
         * @description Publishes a tag with notes; the tag is made at `target_commitish` where it does not exist (inferred). Files are added by
         *     `uploadReleaseFile`.
         *
         *     Needs the scope `projects`.
         */
        post: operations["createRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/releases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One release
         * @description A release by its id.
         */
        get: operations["getRelease"];
        put?: never;
        post?: never;
        /**
         * Delete a release
         * @description Removes the release with its files; the tag stays (inferred).
         *
         *     Needs the scope `projects`.
         */
        delete: operations["deleteRelease"];
        options?: never;
        head?: never;
        /**
         * Change a release
         * @description Tag, name and notes are required even if only one of them changes.
         *
         *     Needs the scope `projects`.
         */
        patch: operations["updateRelease"];
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/releases/latest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The latest release
         * @description The release that was published last.
         */
        get: operations["getLatestRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/releases/tags/{tag}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The release of a tag
         * @description The release that was published for a tag.
         */
        get: operations["getReleaseByTag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/releases/{release_id}/attach_files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Files of a release
         * @description The files that were uploaded to a release. The archives of the source code are not among them. Unknown to the documents of
         *     2023.
         */
        get: operations["listReleaseFiles"];
        put?: never;
        /**
         * Upload a file to a release
         * @description One file per call, as multipart/form-data. Unknown to the documents of 2023.
         *
         *     Needs the scope `projects`.
         */
        post: operations["uploadReleaseFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/releases/{release_id}/attach_files/{attach_file_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One file of a release
         * @description Name, size and address of a file; the bytes come from `downloadReleaseFile`. Unknown to the documents of 2023.
         */
        get: operations["getReleaseFile"];
        put?: never;
        post?: never;
        /**
         * Delete a file of a release
         * @description Removes the file for good. Unknown to the documents of 2023.
         *
         *     Needs the scope `projects`.
         */
        delete: operations["deleteReleaseFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/releases/{release_id}/attach_files/{attach_file_id}/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a file of a release
         * @description The bytes of a file. The documents give no schema; a redirect to the place where the file lies is possible (inferred). Unknown
         *     to the documents of 2023.
         */
        get: operations["downloadReleaseFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/collaborators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Members of a repository
         * @description The people who have access, with their permissions.
         *
         *     Needs the scope `projects`.
         */
        get: operations["listCollaborators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/collaborators/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is somebody a member of a repository?
         * @description 204 means yes, 404 means no.
         *
         *     Needs the scope `projects`.
         */
        get: operations["checkCollaborator"];
        /**
         * Add a member, or change their permission
         * @description Gives a user access at once (inferred from the answer, which is the member).
         *
         *     Needs the scope `projects`.
         */
        put: operations["addCollaborator"];
        post?: never;
        /**
         * Remove a member of a repository
         * @description The user loses access; what they wrote stays.
         *
         *     Needs the scope `projects`.
         */
        delete: operations["removeCollaborator"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/collaborators/{username}/permission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a member may do in a repository
         * @description The permission as one word.
         *
         *     Needs the scope `projects`.
         */
        get: operations["getCollaboratorPermission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Deploy keys of a repository
         * @description Public keys that may read the repository without a user.
         *
         *     Needs the scope `keys`.
         */
        get: operations["listDeployKeys"];
        put?: never;
        /**
         * Add a deploy key
         * @description Gives a public key access to the repository, for reading only.
         *
         *     Needs the scope `keys`.
         */
        post: operations["createDeployKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/keys/available": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Deploy keys that could be enabled
         * @description Keys of the user's other repositories that are not enabled here yet.
         *
         *     Needs the scope `keys`.
         */
        get: operations["listAvailableDeployKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/keys/enable/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Enable a known deploy key
         * @description Lets a key from `listAvailableDeployKeys` into this repository, too. Documented failure: 403.
         *
         *     Needs the scope `keys`.
         */
        put: operations["enableDeployKey"];
        post?: never;
        /**
         * Disable a deploy key
         * @description Shuts the key out of this repository; it stays known to the others. Documented failure: 404.
         *
         *     Needs the scope `keys`.
         */
        delete: operations["disableDeployKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One deploy key
         * @description A key with its title and text.
         *
         *     Needs the scope `keys`.
         */
        get: operations["getDeployKey"];
        put?: never;
        post?: never;
        /**
         * Delete a deploy key
         * @description Removes the key from the repository.
         *
         *     Needs the scope `keys`.
         */
        delete: operations["deleteDeployKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/pulls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pull requests of a repository
         * @description Filtered by state, branches, people, milestone and labels. Without `state` only the open ones; `merged` is a state of its own.
         */
        get: operations["listPullRequests"];
        put?: never;
        /**
         * Create a pull request
         * @description From a branch, also of a fork (`namespace/path:branch`), to a branch. `assignees` and `testers` are ignored where the
         *     repository prescribes them.
         *
         *     Needs the scope `pull_requests`.
         */
        post: operations["createPullRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/pulls/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One pull request
         * @description A pull request by its number, which really is a number. `head` and `base` are declared as text and are objects.
         *     `close_related_issue` is a number in the answer's schema and a boolean in the request's.
         */
        get: operations["getPullRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a pull request
         * @description Also closes and opens it again. Branches, reviewers and testers can't be changed here.
         *
         *     Needs the scope `pull_requests`.
         */
        patch: operations["updatePullRequest"];
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/pulls/{number}/operate_logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was done to a pull request
         * @description The changes of a pull request: who did what, and from which value to which.
         */
        get: operations["listPullRequestLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/pulls/{number}/commits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Commits of a pull request
         * @description At most 250 commits; not paged. `parents` is one object with a list `shas` by the documents, not a list.
         */
        get: operations["listPullRequestCommits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/pulls/{number}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Files that a pull request changes
         * @description At most 300 files; not paged. `additions` and `deletions` really are **text** (`"5"`), `status` was null, and `patch` is an
         *     object or null (recorded).
         */
        get: operations["listPullRequestFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/pulls/{number}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is a pull request merged?
         * @description 204 means yes, 404 means no. Documented failure: 404.
         */
        get: operations["checkPullRequestMerged"];
        /**
         * Merge a pull request
         * @description Merges, squashes or rebases. The answer has no schema in the documents; its members are taken from GitHub's (inferred).
         *
         *     Needs the scope `pull_requests`.
         */
        put: operations["mergePullRequest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/pulls/{number}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a pull request as a reviewer
         * @description Says that the token's user has reviewed the changes and agrees. Administrators can force the approval of everybody else. The
         *     documents call `owner` and `repo` whole numbers here, which is a mistake, and give the answer no schema. Unknown to the
         *     documents of 2022.
         *
         *     Needs the scope `pull_requests`.
         */
        post: operations["approvePullRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/pulls/{number}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pass a pull request as a tester
         * @description Says that the token's user has tested the changes. Administrators can force it. The documents call `owner` and `repo` whole
         *     numbers here, which is a mistake, and give the answer no schema. Unknown to the documents of 2022.
         *
         *     Needs the scope `pull_requests`.
         */
        post: operations["passPullRequestTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/pulls/{number}/assignees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask people to review a pull request
         * @description Adds reviewers. The documents call `owner` and `repo` whole numbers here, which is a mistake.
         *
         *     Needs the scope `pull_requests`.
         */
        post: operations["addPullRequestReviewers"];
        /**
         * Take reviewers off a pull request
         * @description The names travel in the query; the answer is 200 with the pull request. The documents call `owner` and `repo` whole numbers
         *     here, which is a mistake.
         *
         *     Needs the scope `pull_requests`.
         */
        delete: operations["removePullRequestReviewers"];
        options?: never;
        head?: never;
        /**
         * Start the review of a pull request again
         * @description Takes back the token's user's approval, or with `reset_all` everybody's. The documents call `owner` and `repo` whole numbers
         *     here, which is a mistake. Unknown to the documents of 2022.
         *
         *     Needs the scope `pull_requests`.
         */
        patch: operations["resetPullRequestReview"];
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/pulls/{number}/testers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask people to test a pull request
         * @description Adds testers. The documents call `owner` and `repo` whole numbers here, which is a mistake.
         *
         *     Needs the scope `pull_requests`.
         */
        post: operations["addPullRequestTesters"];
        /**
         * Take testers off a pull request
         * @description The names travel in the query; the answer is 200 with the pull request. The documents call `owner` and `repo` whole numbers
         *     here, which is a mistake.
         *
         *     Needs the scope `pull_requests`.
         */
        delete: operations["removePullRequestTesters"];
        options?: never;
        head?: never;
        /**
         * Start the test of a pull request again
         * @description Takes back the token's user's test, or with `reset_all` everybody's. The documents call `owner` and `repo` whole numbers here,
         *     which is a mistake. Unknown to the documents of 2022.
         *
         *     Needs the scope `pull_requests`.
         */
        patch: operations["resetPullRequestTest"];
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/pulls/{number}/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Issues linked to a pull request
         * @description The issues that the pull request names. The documents call `owner` and `repo` whole numbers here, which is a mistake.
         */
        get: operations["listPullRequestIssues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/pulls/{number}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Comments on a pull request
         * @description Comments on the whole and on single lines of the diff; `comment_type` asks for one kind. Reading needs the scope
         *     pull_requests, writing notes (inferred). A list over all pull requests of a repository existed until 2023 and is no longer
         *     documented.
         */
        get: operations["listPullRequestComments"];
        put?: never;
        /**
         * Comment on a pull request
         * @description With `commit_id`, `path` and `position` the comment stands at a line of the diff.
         *
         *     Needs the scope `notes`.
         */
        post: operations["createPullRequestComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/pulls/{number}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Labels of a pull request
         * @description The labels that a pull request carries.
         */
        get: operations["listPullRequestLabels"];
        /**
         * Replace all labels of a pull request
         * @description The body is a bare JSON list of names; what is not in it is taken off. The vendor's document declares a body parameter of type
         *     array instead of a schema.
         *
         *     Needs the scope `pull_requests`.
         */
        put: operations["replacePullRequestLabels"];
        /**
         * Add labels to a pull request
         * @description The body is a bare JSON list of names. The vendor's document declares a body parameter of type array instead of a schema.
         *
         *     Needs the scope `pull_requests`.
         */
        post: operations["addPullRequestLabels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/pulls/{number}/labels/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take labels off a pull request
         * @description Several names are separated by commas.
         *
         *     Needs the scope `pull_requests`.
         */
        delete: operations["removePullRequestLabel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/pulls/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One comment on a pull request
         * @description A comment by its id. Positions are text in the documents.
         */
        get: operations["getPullRequestComment"];
        put?: never;
        post?: never;
        /**
         * Delete a comment on a pull request
         * @description Removes the comment for good.
         *
         *     Needs the scope `notes`.
         */
        delete: operations["deletePullRequestComment"];
        options?: never;
        head?: never;
        /**
         * Edit a comment on a pull request
         * @description Replaces the text.
         *
         *     Needs the scope `notes`.
         */
        patch: operations["updatePullRequestComment"];
        trace?: never;
    };
    "/api/v5/enterprise/{enterprise}/pull_requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pull requests of an enterprise
         * @description The path says `/enterprise/`, in the singular, unlike all others. Unknown to the documents of 2022.
         *
         *     Needs the scope `pull_requests`.
         */
        get: operations["listEnterprisePullRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Issues that the user can see
         * @description Issues of all repositories that the token's user has access to, filtered by how they concern the user.
         *
         *     Needs the scope `issues`.
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
    "/api/v5/user/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's issues in all repositories
         * @description Issues assigned to or created by the token's user. `GET /issues` differs from it only in its text: the documents say it covers
         *     what the user can see.
         *
         *     Needs the scope `issues`.
         */
        get: operations["listUserIssues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/orgs/{org}/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's issues in an organization
         * @description Issues of an organization that concern the token's user; `filter` says how.
         *
         *     Needs the scope `issues`.
         */
        get: operations["listOrganizationIssues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/enterprises/{enterprise}/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Issues of an enterprise
         * @description For members of the enterprise. Four filters take an interval `start-end` in a spelling of their own.
         *
         *     Needs the scope `issues`.
         */
        get: operations["listEnterpriseIssues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Issues of a repository
         * @description Filtered by state, labels, people, milestone and time. Without `state` only the open ones. Four filters take an interval
         *     `start-end` in a spelling of their own.
         */
        get: operations["listRepositoryIssues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/issues/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One issue
         * @description An issue by its `number`, which is an identifier of letters and digits such as IWW5B, not a number.
         */
        get: operations["getIssue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an issue
         * @description The path has **no repository**: it is `repo` in the body. The path that GitHub would have, `POST
         *     /repos/{owner}/{repo}/issues`, is answered 404 with `project or enterprise` (recorded). Without `repo` the issue belongs to
         *     the enterprise `owner` (inferred).
         *
         *     Needs the scope `issues`.
         */
        post: operations["createIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/issues/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an issue
         * @description As with `createIssue`, the repository is `repo` in the body and not in the path; issues of an enterprise have none. What is
         *     left out stays as it is (inferred).
         *
         *     Needs the scope `issues`.
         */
        patch: operations["updateIssue"];
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/issues/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Comments on all issues of a repository
         * @description All comments that stand at issues, whatever the issue.
         */
        get: operations["listRepositoryIssueComments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/issues/{number}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Comments on one issue
         * @description The comments of an issue, the oldest first unless `order` says otherwise. Recorded answers of 2019 have no `updated_at`.
         *     Documented failure: 404.
         */
        get: operations["listIssueComments"];
        put?: never;
        /**
         * Comment on an issue
         * @description Adds a comment in Markdown. Unlike creating an issue, this path does name the repository.
         *
         *     Needs the scope `notes`.
         */
        post: operations["createIssueComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/issues/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One comment on an issue
         * @description A comment by its id, which is unique over all issues of the repository. Documented failure: 404.
         */
        get: operations["getIssueComment"];
        put?: never;
        post?: never;
        /**
         * Delete a comment on an issue
         * @description Removes the comment for good.
         *
         *     Needs the scope `notes`.
         */
        delete: operations["deleteIssueComment"];
        options?: never;
        head?: never;
        /**
         * Edit a comment on an issue
         * @description Replaces the text.
         *
         *     Needs the scope `notes`.
         */
        patch: operations["updateIssueComment"];
        trace?: never;
    };
    "/api/v5/repos/{owner}/issues/{number}/pull_requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pull requests linked to an issue
         * @description The path has no repository; it is `repo` in the query. Unknown to the documents of 2022.
         */
        get: operations["listIssuePullRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/issues/{number}/operate_logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was done to an issue
         * @description The changes of an issue: who changed what, and from which value to which. The path has no repository; it is `repo` in the
         *     query.
         */
        get: operations["listIssueLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/enterprises/{enterprise}/issues/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One issue of an enterprise
         * @description An issue by its identifier, also of those that belong to no repository.
         *
         *     Needs the scope `issues`.
         */
        get: operations["getEnterpriseIssue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an issue of an enterprise
         * @description As `updateIssue`, without a repository. What is left out stays as it is (inferred). Unknown to the documents of 2022.
         *
         *     Needs the scope `issues`.
         */
        patch: operations["updateEnterpriseIssue"];
        trace?: never;
    };
    "/api/v5/enterprises/{enterprise}/issues/{number}/pull_requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pull requests linked to an enterprise's issue
         * @description The pull requests that name the issue. Unknown to the documents of 2022.
         *
         *     Needs the scope `issues`.
         */
        get: operations["listEnterpriseIssuePullRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/enterprises/{enterprise}/issues/{number}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Comments on an enterprise's issue
         * @description The comments of an issue of an enterprise.
         *
         *     Needs the scope `notes`.
         */
        get: operations["listEnterpriseIssueComments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/enterprises/{enterprise}/issues/{number}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Labels of an enterprise's issue
         * @description The labels that an issue of an enterprise carries.
         *
         *     Needs the scope `issues`.
         */
        get: operations["listEnterpriseIssueLabels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Issue labels of a repository
         * @description All labels that issues and pull requests of the repository can carry. Not paged.
         */
        get: operations["listRepositoryLabels"];
        put?: never;
        /**
         * Create an issue label
         * @description A new label with a name and a colour.
         *
         *     Needs the scope `issues`.
         */
        post: operations["createRepositoryLabel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/labels/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One issue label
         * @description A label by its name.
         */
        get: operations["getRepositoryLabel"];
        put?: never;
        post?: never;
        /**
         * Delete an issue label
         * @description Removes the label from the repository, and so from its issues.
         *
         *     Needs the scope `issues`.
         */
        delete: operations["deleteRepositoryLabel"];
        options?: never;
        head?: never;
        /**
         * Change an issue label
         * @description Another name or colour. The path takes the old name, which the vendor calls `original_name` here and `name` elsewhere; one
         *     template can only have one name.
         *
         *     Needs the scope `issues`.
         */
        patch: operations["updateRepositoryLabel"];
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/issues/{number}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Labels of an issue
         * @description The labels that an issue carries. Not paged, while the enterprise's twin is.
         */
        get: operations["listIssueLabels"];
        /**
         * Replace all labels of an issue
         * @description The body is a bare JSON list of names; what is not in it is taken off. The vendor's document declares a body parameter of type
         *     array instead of a schema.
         *
         *     Needs the scope `issues`.
         */
        put: operations["replaceIssueLabels"];
        /**
         * Add labels to an issue
         * @description The body is a bare JSON list of names. The vendor's document is malformed here: a body parameter of type array instead of a
         *     schema.
         *
         *     Needs the scope `issues`.
         */
        post: operations["addIssueLabels"];
        /**
         * Take all labels off an issue
         * @description The labels stay known to the repository.
         *
         *     Needs the scope `issues`.
         */
        delete: operations["removeAllIssueLabels"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/issues/{number}/labels/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take labels off an issue
         * @description Several names are separated by commas.
         *
         *     Needs the scope `issues`.
         */
        delete: operations["removeIssueLabel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/project_labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Topic labels of a repository
         * @description The labels that describe the repository itself, which the vendor calls project labels. They have nothing to do with the labels
         *     of issues. Unknown to the documents of 2022.
         */
        get: operations["listTopics"];
        /**
         * Replace the topic labels of a repository
         * @description The body is a bare JSON list of names; what is not in it is taken off. The vendor's document declares a body parameter of type
         *     array instead of a schema. Unknown to the documents of 2022.
         *
         *     Needs the scope `projects`.
         */
        put: operations["replaceTopics"];
        /**
         * Add topic labels to a repository
         * @description The body is a bare JSON list of names. The vendor's document declares a body parameter of type array instead of a schema.
         *     Unknown to the documents of 2022.
         *
         *     Needs the scope `projects`.
         */
        post: operations["addTopics"];
        /**
         * Take topic labels off a repository
         * @description A DELETE **with a body**: a bare JSON list of the names. Some clients and proxies drop such bodies. Unknown to the documents
         *     of 2022.
         *
         *     Needs the scope `projects`.
         */
        delete: operations["removeTopics"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/enterprises/{enterprise}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Issue labels of an enterprise
         * @description The labels for issues of the enterprise. Not paged.
         *
         *     Needs the scope `enterprises`.
         */
        get: operations["listEnterpriseLabels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/enterprises/{enterprise}/labels/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One issue label of an enterprise
         * @description A label by its name.
         *
         *     Needs the scope `enterprises`.
         */
        get: operations["getEnterpriseLabel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Milestones of a repository
         * @description Sorted by their due date. Without `state` only the open ones. The documents name no values for `direction`.
         */
        get: operations["listMilestones"];
        put?: never;
        /**
         * Create a milestone
         * @description `due_on` is required, unlike at GitHub.
         *
         *     Needs the scope `issues`.
         */
        post: operations["createMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/milestones/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One milestone
         * @description A milestone by its number.
         */
        get: operations["getMilestone"];
        put?: never;
        post?: never;
        /**
         * Delete a milestone
         * @description Issues and pull requests lose the milestone and stay.
         *
         *     Needs the scope `issues`.
         */
        delete: operations["deleteMilestone"];
        options?: never;
        head?: never;
        /**
         * Change a milestone
         * @description `title` and `due_on` are required even if only something else changes.
         *
         *     Needs the scope `issues`.
         */
        patch: operations["updateMilestone"];
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/check-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a check of a commit
         * @description Creates the record of an outside check, such as a build, for one commit. `conclusion` is needed once `status` is completed.
         *     The vendor's form names the nested fields with brackets; that JSON takes nested objects is inferred. Unknown to the documents
         *     of 2023.
         *
         *     Needs the scope `projects`.
         */
        post: operations["createCheckRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/check-runs/{check_run_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One check run
         * @description State, conclusion and output of a check that was reported for a commit. Unknown to the documents of 2023.
         */
        get: operations["getCheckRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a check run
         * @description Moves a check on, usually from in_progress to completed with a `conclusion`. All fields as when it is created, without
         *     `head_sha`. The document calls title, summary and the fields of annotations, images and actions required here too. Unknown to
         *     the documents of 2023.
         *
         *     Needs the scope `projects`.
         */
        patch: operations["updateCheckRun"];
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/check-runs/{check_run_id}/annotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Annotations of a check run
         * @description What a check remarked on single lines. The vendor's document declares one object as the answer; that it is a list is inferred
         *     from the paging parameters. Unknown to the documents of 2023.
         */
        get: operations["listCheckRunAnnotations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/commits/{ref}/check-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check runs of a commit, branch or tag
         * @description The checks that were reported for `ref`. The vendor's document declares a single check run, although the operation is paged;
         *     an object with `total_count` and `check_runs`, as at GitHub, is likely (inferred). Both are told below. Unknown to the
         *     documents of 2023.
         */
        get: operations["listCommitCheckRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/hooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Webhooks of a repository
         * @description Where the repository's events are sent to, with the result of the last delivery.
         *
         *     Needs the scope `hook`.
         */
        get: operations["listHooks"];
        put?: never;
        /**
         * Create a webhook
         * @description Gitee calls `url` for each chosen event. `password` is sent along as it is (`encryption_type` 0) or signs the delivery (1).
         *
         *     Needs the scope `hook`.
         */
        post: operations["createHook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/hooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One webhook
         * @description A webhook by its id, `password` included.
         *
         *     Needs the scope `hook`.
         */
        get: operations["getHook"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook
         * @description Events are no longer sent there.
         *
         *     Needs the scope `hook`.
         */
        delete: operations["deleteHook"];
        options?: never;
        head?: never;
        /**
         * Change a webhook
         * @description `url` is required even if only something else changes.
         *
         *     Needs the scope `hook`.
         */
        patch: operations["updateHook"];
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/hooks/{id}/tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test delivery
         * @description Makes Gitee call the webhook once. The result is found by `getHook`.
         *
         *     Needs the scope `hook`.
         */
        post: operations["testHook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/user/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's public keys
         * @description The SSH keys of the token's user.
         *
         *     Needs the scope `keys`.
         */
        get: operations["listKeys"];
        put?: never;
        /**
         * Add a public key
         * @description Lets the owner of the private key act as the token's user over SSH. Documented failure: 400.
         *
         *     Needs the scope `keys`.
         */
        post: operations["createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/user/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One public key of the user
         * @description A key with its title and text. Documented failure: 404.
         *
         *     Needs the scope `keys`.
         */
        get: operations["getKey"];
        put?: never;
        post?: never;
        /**
         * Delete a public key of the user
         * @description The key no longer opens anything. Documented failure: 404.
         *
         *     Needs the scope `keys`.
         */
        delete: operations["deleteKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/user/followers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People who follow the user
         * @description The followers of the token's user.
         *
         *     Needs the scope `user_info`.
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
    "/api/v5/user/following": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People whom the user follows
         * @description Those whom the token's user follows.
         *
         *     Needs the scope `user_info`.
         */
        get: operations["listFollowing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/user/namespaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's namespaces
         * @description The spaces that repositories can be in: the user's own, organizations and enterprises.
         *
         *     Needs the scope `user_info`.
         */
        get: operations["listNamespaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/user/namespace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One namespace of the user
         * @description A space by its path.
         *
         *     Needs the scope `user_info`.
         */
        get: operations["getNamespace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/user/following/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Does the user follow somebody?
         * @description 204 means yes, 404 means no. Documented failure: 404.
         *
         *     Needs the scope `user_info`.
         */
        get: operations["checkFollowing"];
        /**
         * Follow somebody
         * @description The token's user follows `username` from now on.
         *
         *     Needs the scope `user_info`.
         */
        put: operations["followUser"];
        post?: never;
        /**
         * Stop following somebody
         * @description The token's user no longer follows `username`.
         *
         *     Needs the scope `user_info`.
         */
        delete: operations["unfollowUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/users/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The public profile of a user
         * @description Somebody's profile by their login. It has a few members more than the token's user's own (`company`, `wechat`, `qq` …), which
         *     are empty unless shown in public. Documented failure: 404.
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
    "/api/v5/users/{username}/followers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People who follow a user
         * @description The followers of somebody. Documented failure: 404.
         */
        get: operations["listUserFollowers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/users/{username}/following": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People whom a user follows
         * @description Those whom somebody follows. Documented failure: 404.
         */
        get: operations["listUserFollowing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/users/{username}/following/{target_user}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Does one user follow another?
         * @description 204 means yes, 404 means no. Documented failure: 404.
         */
        get: operations["checkUserFollowing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/users/{username}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Public keys of a user
         * @description The SSH keys of somebody, without titles. A token is asked for, any scope will do (inferred). Documented failure: 404.
         */
        get: operations["listUserKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/user/orgs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's organizations
         * @description Organizations that the token's user is a member of.
         *
         *     Needs the scope `groups`.
         */
        get: operations["listOrganizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/user/memberships/orgs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's memberships in organizations
         * @description One entry per organization, with the user's role there.
         *
         *     Needs the scope `groups`.
         */
        get: operations["listMemberships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/user/memberships/orgs/{org}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's membership in an organization
         * @description Role and remark of the token's user. Documented failures: 403, 404.
         *
         *     Needs the scope `groups`.
         */
        get: operations["getMembership"];
        put?: never;
        post?: never;
        /**
         * Leave an organization
         * @description Ends the membership of the token's user. Documented failure: 404.
         *
         *     Needs the scope `groups`.
         */
        delete: operations["leaveOrganization"];
        options?: never;
        head?: never;
        /**
         * Change the user's remark in an organization
         * @description Only `remark` can be changed; the role is set by `setOrganizationMember`. Documented failures: 403, 404.
         *
         *     Needs the scope `groups`.
         */
        patch: operations["updateMembership"];
        trace?: never;
    };
    "/api/v5/users/{username}/orgs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Organizations of a user
         * @description The organizations that somebody shows in public.
         */
        get: operations["listUserOrganizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/users/organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an organization
         * @description The path is `/users/organization`, in the singular. Documented failure: 403.
         *
         *     Needs the scope `groups`.
         */
        post: operations["createOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/orgs/{org}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One organization
         * @description The public data of an organization and how many members and repositories it has. Documented failures: 403, 404.
         */
        get: operations["getOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an organization
         * @description For its administrators. Documented failures: 400, 403, 404.
         *
         *     Needs the scope `groups`.
         */
        patch: operations["updateOrganization"];
        trace?: never;
    };
    "/api/v5/orgs/{org}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Members of an organization
         * @description All of them, or those of one role. Documented failures: 403, 404.
         */
        get: operations["listOrganizationMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/orgs/{org}/followers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People who follow an organization
         * @description The person stands under `self`, beside the time. Documented failure: 404. Unknown to the documents of 2022.
         */
        get: operations["listOrganizationFollowers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/orgs/{org}/memberships/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One member of an organization
         * @description The role of somebody in an organization. Documented failure: 404.
         */
        get: operations["getOrganizationMember"];
        /**
         * Add a member, or change their role
         * @description Invites somebody who is no member yet (inferred), and changes the role of somebody who is. Documented failures: 400, 403, 404.
         *
         *     Needs the scope `groups`.
         */
        put: operations["setOrganizationMember"];
        post?: never;
        /**
         * Remove a member of an organization
         * @description For administrators of the organization. Documented failures: 403, 404.
         *
         *     Needs the scope `groups`.
         */
        delete: operations["removeOrganizationMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/user/enterprises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's enterprises
         * @description Enterprises of the token's user. `admin` is true by default: only those that the user administers.
         *
         *     Needs the scope `enterprises`.
         */
        get: operations["listEnterprises"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/enterprises/{enterprise}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One enterprise
         * @description The public data of an enterprise. Documented failures: 403, 404.
         *
         *     Needs the scope `enterprises`.
         */
        get: operations["getEnterprise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/enterprises/{enterprise}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Members of an enterprise
         * @description All of them, or those of one role. Documented failures: 403, 404.
         *
         *     Needs the scope `enterprises`.
         */
        get: operations["listEnterpriseMembers"];
        put?: never;
        /**
         * Invite a member to an enterprise
         * @description By `username` or by `email`; one of them is needed. An address that nobody has registered creates an account. Answers 204.
         *     Documented failures: 403, 404.
         *
         *     Needs the scope `enterprises`.
         */
        post: operations["addEnterpriseMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/enterprises/{enterprise}/members/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a member of an enterprise
         * @description By login or by e-mail address. The answer is one member, not a list. Unknown to the documents of 2022.
         *
         *     Needs the scope `enterprises`.
         */
        get: operations["findEnterpriseMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/enterprises/{enterprise}/week_reports/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Comments on a weekly report
         * @description The comments of a report.
         *
         *     Needs the scope `enterprises`.
         */
        get: operations["listWeekReportComments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/enterprises/{enterprise}/week_reports/{id}/comment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment on a weekly report
         * @description The path ends in `comment`, in the singular; the list has the plural.
         *
         *     Needs the scope `enterprises`.
         */
        post: operations["createWeekReportComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/enterprises/{enterprise}/week_reports/{report_id}/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a comment on a weekly report
         * @description Removes the comment for good.
         *
         *     Needs the scope `enterprises`.
         */
        delete: operations["deleteWeekReportComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/enterprises/{enterprise}/users/{username}/week_reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Weekly reports of one member
         * @description The reports of a member of the enterprise.
         *
         *     Needs the scope `enterprises`.
         */
        get: operations["listMemberWeekReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/enterprises/{enterprise}/week_reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Weekly reports of an enterprise
         * @description Filtered by member, year, week and day.
         *
         *     Needs the scope `enterprises`.
         */
        get: operations["listWeekReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/enterprises/{enterprise}/week_reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One weekly report
         * @description A report by its id.
         *
         *     Needs the scope `enterprises`.
         */
        get: operations["getWeekReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/enterprises/{enterprise}/week_report/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a weekly report
         * @description The path says `week_report`, in the singular; reading has the plural.
         *
         *     Needs the scope `enterprises`.
         */
        patch: operations["updateWeekReport"];
        trace?: never;
    };
    "/api/v5/enterprises/{enterprise}/week_report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a weekly report
         * @description The path says `week_report`, in the singular; reading has the plural.
         *
         *     Needs the scope `enterprises`.
         */
        post: operations["createWeekReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/enterprises/{enterprise}/members/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One member of an enterprise
         * @description The role of somebody in an enterprise. Documented failure: 404.
         *
         *     Needs the scope `enterprises`.
         */
        get: operations["getEnterpriseMember"];
        /**
         * Change a member of an enterprise
         * @description Role, access and real name of a member. Documented failures: 400, 403, 404.
         *
         *     Needs the scope `enterprises`.
         */
        put: operations["updateEnterpriseMember"];
        post?: never;
        /**
         * Remove a member of an enterprise
         * @description For administrators of the enterprise. It was missing in a collection of 2023 and is back in the present documents. Documented
         *     failures: 403, 404.
         *
         *     Needs the scope `enterprises`.
         */
        delete: operations["removeEnterpriseMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/gists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's gists
         * @description Snippets of the token's user. Lists of public gists and of other users' gists existed until 2023 and are no longer documented.
         *
         *     Needs the scope `gists`.
         */
        get: operations["listGists"];
        put?: never;
        /**
         * Create a gist
         * @description One or more files in a map from name to content. The documents declare a list as the answer; one object is inferred, as for
         *     the other operations. How a map travels in a form is not documented: send JSON.
         *
         *     Needs the scope `gists`.
         */
        post: operations["createGist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/gists/starred": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gists that the user starred
         * @description Snippets that the token's user has starred.
         *
         *     Needs the scope `gists`.
         */
        get: operations["listStarredGists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/gists/{gist_id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Comments on a gist
         * @description The comments of a gist.
         *
         *     Needs the scope `notes`.
         */
        get: operations["listGistComments"];
        put?: never;
        /**
         * Comment on a gist
         * @description Adds a comment.
         *
         *     Needs the scope `notes`.
         */
        post: operations["createGistComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/gists/{gist_id}/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One comment on a gist
         * @description A comment by its id.
         *
         *     Needs the scope `notes`.
         */
        get: operations["getGistComment"];
        put?: never;
        post?: never;
        /**
         * Delete a comment on a gist
         * @description Removes the comment for good.
         *
         *     Needs the scope `notes`.
         */
        delete: operations["deleteGistComment"];
        options?: never;
        head?: never;
        /**
         * Edit a comment on a gist
         * @description Replaces the text.
         *
         *     Needs the scope `notes`.
         */
        patch: operations["updateGistComment"];
        trace?: never;
    };
    "/api/v5/gists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One gist
         * @description A gist with its files, forks and history.
         *
         *     Needs the scope `gists`.
         */
        get: operations["getGist"];
        put?: never;
        post?: never;
        /**
         * Delete a gist
         * @description Removes the gist for good.
         *
         *     Needs the scope `gists`.
         */
        delete: operations["deleteGist"];
        options?: never;
        head?: never;
        /**
         * Change a gist
         * @description Changes the description and the named files. How a map travels in a form is not documented: send JSON.
         *
         *     Needs the scope `gists`.
         */
        patch: operations["updateGist"];
        trace?: never;
    };
    "/api/v5/gists/{id}/commits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Versions of a gist
         * @description By the documents the answer is the gist itself, one object, with the versions under `history`.
         *
         *     Needs the scope `gists`.
         */
        get: operations["listGistCommits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/gists/{id}/star": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Has the user starred a gist?
         * @description 204 means yes; 404, which is not documented here, presumably no.
         *
         *     Needs the scope `gists`.
         */
        get: operations["checkGistStarred"];
        /**
         * Star a gist
         * @description Marks a gist with the user's star.
         *
         *     Needs the scope `gists`.
         */
        put: operations["starGist"];
        post?: never;
        /**
         * Take the star off a gist
         * @description Removes the user's star.
         *
         *     Needs the scope `gists`.
         */
        delete: operations["unstarGist"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/gists/{id}/forks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Forks of a gist
         * @description The documents declare one object as the answer; that it is a list is inferred from the paging parameters.
         *
         *     Needs the scope `gists`.
         */
        get: operations["listGistForks"];
        put?: never;
        /**
         * Fork a gist
         * @description Copies somebody else's gist to the user. The documents give the answer no schema; that it is the new gist is a guess.
         *
         *     Needs the scope `gists`.
         */
        post: operations["forkGist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened in a repository
         * @description The newest first. Paged by scrolling: `prev_id` is the id of the last row of the previous answer. Documented failures: 403,
         *     404.
         */
        get: operations["listRepositoryEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/subscribers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People who watch a repository
         * @description With the time since when they do. Documented failures: 403, 404.
         */
        get: operations["listWatchers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/repos/{owner}/{repo}/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's notifications about a repository
         * @description The answer wraps the list together with `total_count`. Documented failures: 403, 404.
         *
         *     Needs the scope `projects`.
         */
        get: operations["listRepositoryNotifications"];
        /**
         * Mark a repository's notifications as read
         * @description All of them, or those named by `ids`. Answers 205. Documented failure: 403.
         *
         *     Needs the scope `projects`.
         */
        put: operations["markRepositoryNotificationsRead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/user/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Repositories that the user watches
         * @description The repositories that the token's user watches.
         *
         *     Needs the scope `user_info`.
         */
        get: operations["listSubscriptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/user/subscriptions/{owner}/{repo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Does the user watch a repository?
         * @description 204 means yes, 404 means no. Documented failure: 404.
         *
         *     Needs the scope `user_info`.
         */
        get: operations["checkSubscription"];
        /**
         * Watch or ignore a repository
         * @description The token's user gets notifications about the repository, or with `ignoring` none. Documented failure: 400.
         *
         *     Needs the scope `user_info`.
         */
        put: operations["watchRepository"];
        post?: never;
        /**
         * Stop watching a repository
         * @description The token's user gets no more notifications.
         *
         *     Needs the scope `user_info`.
         */
        delete: operations["unwatchRepository"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/users/{username}/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Repositories that a user watches
         * @description Paged by scrolling: `prev_id` is the id of the last row of the previous answer. The token's user's own list is paged by
         *     number. Documented failure: 404.
         */
        get: operations["listUserSubscriptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/users/{username}/received_events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events that a user gets to see
         * @description What happened where somebody watches. Paged by scrolling: `prev_id` is the id of the last row of the previous answer.
         *     Documented failure: 404.
         */
        get: operations["listReceivedEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/users/{username}/received_events/public": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Public events that a user gets to see
         * @description As `listReceivedEvents`, public ones only. Documented failure: 404.
         */
        get: operations["listReceivedPublicEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/users/{username}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a user did
         * @description Paged by scrolling: `prev_id` is the id of the last row of the previous answer. Private events only with the token of that
         *     user (inferred). Documented failure: 404.
         */
        get: operations["listUserEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/users/{username}/events/public": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a user did in public
         * @description As `listUserEvents`, public ones only. Documented failure: 404.
         */
        get: operations["listUserPublicEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/users/{username}/events/orgs/{org}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events of an organization, as a user sees them
         * @description What happened in an organization that the user is a member of. Paged by scrolling. Documented failures: 403, 404.
         */
        get: operations["listUserOrganizationEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/orgs/{org}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened in an organization
         * @description Public events. Paged by scrolling: `prev_id` is the id of the last row of the previous answer. Documented failures: 403, 404.
         */
        get: operations["listOrganizationEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/networks/{owner}/{repo}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened in a repository and its forks
         * @description Public events. Paged by scrolling: `prev_id` is the id of the last row of the previous answer. Documented failures: 403, 404.
         */
        get: operations["listNetworkEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/notifications/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many notifications the user has
         * @description Notifications and messages counted apart and together.
         *
         *     Needs the scope `user_info`.
         */
        get: operations["countNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/notifications/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's notifications
         * @description The answer wraps the list together with `total_count`.
         *
         *     Needs the scope `user_info`.
         */
        get: operations["listNotifications"];
        /**
         * Mark notifications as read
         * @description All of them, or those named by `ids`. Answers 205.
         *
         *     Needs the scope `user_info`.
         */
        put: operations["markNotificationsRead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/notifications/threads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One notification
         * @description The id is text in the path and a number in the answer, by the documents. Documented failure: 404.
         *
         *     Needs the scope `user_info`.
         */
        get: operations["getNotification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Mark one notification as read
         * @description Answers 205 without a body. Documented failure: 404.
         *
         *     Needs the scope `user_info`.
         */
        patch: operations["markNotificationRead"];
        trace?: never;
    };
    "/api/v5/notifications/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's private messages
         * @description The answer wraps the list together with `total_count`.
         *
         *     Needs the scope `user_info`.
         */
        get: operations["listMessages"];
        /**
         * Mark private messages as read
         * @description All of them, or those named by `ids`. Answers 205.
         *
         *     Needs the scope `user_info`.
         */
        put: operations["markMessagesRead"];
        /**
         * Send a private message
         * @description To one user by login. Documented failures: 400, 404.
         *
         *     Needs the scope `user_info`.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/notifications/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One private message
         * @description The id is text in the path and a number in the answer, by the documents. Documented failure: 404.
         *
         *     Needs the scope `user_info`.
         */
        get: operations["getMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Mark one private message as read
         * @description Answers 205 without a body. Documented failure: 404.
         *
         *     Needs the scope `user_info`.
         */
        patch: operations["markMessageRead"];
        trace?: never;
    };
    "/api/v5/search/repositories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search repositories
         * @description The best match first unless `sort` says otherwise (inferred). The vendor's own MCP server calls `/search/repos`, which is not
         *     documented.
         */
        get: operations["searchRepositories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/search/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search issues
         * @description Issues of public repositories. `repo` wants the full path of a repository.
         */
        get: operations["searchIssues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/search/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search users
         * @description By login or name. A search for gists existed until 2023 and is no longer documented.
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
    "/api/v5/gitignore/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Names of the .gitignore templates
         * @description What `gitignore_template` of a new repository can be. The vendor declares no schema.
         */
        get: operations["listGitignoreTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/gitignore/templates/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One .gitignore template
         * @description The template's name and text. The vendor declares no schema.
         */
        get: operations["getGitignoreTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/gitignore/templates/{name}/raw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One .gitignore template as it is
         * @description The text alone. The vendor declares no schema.
         */
        get: operations["getRawGitignoreTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/licenses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Identifiers of the license templates
         * @description What `license_template` of a new repository can be. The vendor declares no schema.
         */
        get: operations["listLicenses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/licenses/{license}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One license
         * @description The identifier and text of a license. The vendor declares no schema.
         */
        get: operations["getLicense"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/licenses/{license}/raw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One license as it is
         * @description The text alone. The vendor declares no schema.
         */
        get: operations["getRawLicense"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/markdown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn Markdown into HTML
         * @description A POST, and answered 201, although nothing is created. The vendor declares no schema; that the answer is a piece of HTML is
         *     inferred.
         */
        post: operations["renderMarkdown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v5/emojis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Emoji that can be used
         * @description The vendor declares no schema. A map from the name to the address of a picture, as at GitHub, is a guess.
         */
        get: operations["listEmojis"];
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
        UserEmail: {
            email: string;
            /** @example confirmed */
            state: string;
            /** @description What the address is used for. `commited` is Gitee's spelling. */
            scope: string[];
        };
        /** @description The profile of the token's user. Members differ by age of the answer and by scope. */
        UserDetail: {
            id: number;
            /** @description The name in addresses; users can change it. */
            login: string;
            name?: string;
            avatar_url?: string;
            url?: string;
            html_url?: string;
            /** @description A note about the user; only in newer answers. */
            remark?: string;
            followers_url?: string;
            /** @description Ends in `/following_url{/other_user}`, which is a fault of the template. */
            following_url?: string;
            gists_url?: string;
            starred_url?: string;
            subscriptions_url?: string;
            organizations_url?: string;
            repos_url?: string;
            events_url?: string;
            received_events_url?: string;
            /** @example User */
            type?: string;
            /** @description Only in older answers. */
            site_admin?: boolean;
            member_role?: string;
            blog?: string | null;
            weibo?: string | null;
            bio?: string | null;
            public_repos?: number;
            public_gists?: number;
            followers?: number;
            following?: number;
            /** @description How many repositories the user starred (sic). */
            stared?: number;
            watched?: number;
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
            /** @description Null or absent unless public. */
            email?: string | null;
            bot_info?: {
                bot_type?: string;
                status?: number;
            };
        };
        /** @description What changes of the profile. */
        ProfileChanges: {
            /** @description The name that is shown. */
            name?: string;
            /** @description The address of the blog; the vendor's text speaks of the microblog. */
            blog?: string;
            /** @description The address of the microblog; the vendor's text speaks of the blog. */
            weibo?: string;
            /** @description A few words about the user. */
            bio?: string;
        };
        /** @description The profile of a user, without e-mail address. */
        User: components["schemas"]["UserBasic"] & {
            blog?: string | null;
            weibo?: string | null;
            bio?: string | null;
            public_repos?: number;
            public_gists?: number;
            followers?: number;
            following?: number;
            /** @description How many repositories the user starred (sic). */
            stared?: number;
            /** @description How many repositories the user watches. */
            watched?: number;
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
        };
        /** @description A user in short, as part of many answers. */
        UserBasic: components["schemas"]["UserMini"] & {
            followers_url?: string;
            /** @description Ends in `/following_url{/other_user}`, which is a fault of the template. */
            following_url?: string;
            gists_url?: string;
            starred_url?: string;
            subscriptions_url?: string;
            organizations_url?: string;
            repos_url?: string;
            events_url?: string;
            received_events_url?: string;
            /** @description User, in all recordings. */
            type?: string;
            /** @description The user's role where the answer is about members. */
            member_role?: string;
        };
        /** @description A user in very short. */
        UserMini: {
            id: number;
            /** @description The name in addresses; users can change it. */
            login: string;
            name: string;
            avatar_url?: string;
            url?: string;
            html_url?: string;
            /** @description A note about the user; only in newer answers. */
            remark?: string;
        };
        /** @description A repository, which the vendor calls a project. */
        Repository: components["schemas"]["RepositorySummary"] & {
            forks_url?: string;
            keys_url?: string;
            collaborators_url?: string;
            hooks_url?: string;
            branches_url?: string;
            tags_url?: string;
            blobs_url?: string;
            stargazers_url?: string;
            contributors_url?: string;
            commits_url?: string;
            comments_url?: string;
            issue_comment_url?: string;
            issues_url?: string;
            pulls_url?: string;
            milestones_url?: string;
            notifications_url?: string;
            labels_url?: string;
            releases_url?: string;
            /** @description True: recommended by the vendor. */
            recommend?: boolean;
            /** @description True: one of the vendor's most valuable projects. */
            gvp?: boolean;
            homepage?: string | null;
            language?: string | null;
            forks_count?: number;
            stargazers_count?: number;
            watchers_count?: number;
            default_branch?: string;
            open_issues_count?: number;
            has_issues?: boolean;
            has_wiki?: boolean;
            issue_comment?: boolean;
            can_comment?: boolean;
            pull_requests_enabled?: boolean;
            has_page?: boolean;
            /** @description The identifier of the license, or null. */
            license?: string | null;
            /** @description True: outsourced. */
            outsourced?: boolean;
            /** @description The login of the person in charge of an outsourced repository (inferred). */
            project_creator?: string | null;
            /** @description The logins of the members. */
            members?: string[];
            /** Format: date-time */
            pushed_at?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
            /** @description What it was forked from, or null. */
            parent?: components["schemas"]["Repository"] | null;
            /** @description Null in recordings. */
            paas?: string | null;
            /** @description Whether the user starred it; the documents call it abandoned. */
            stared?: boolean;
            /** @description Whether the user watches it. */
            watched?: boolean;
            /** @description What the token's user may do. */
            permission?: {
                pull?: boolean;
                push?: boolean;
                admin?: boolean;
            };
            /** @description The user's relation to it. */
            relation?: string;
            assignees_number?: number;
            testers_number?: number;
            /** @description Default reviewers. */
            assignee?: components["schemas"]["UserBasic"][];
            /** @description Default testers. */
            testers?: components["schemas"]["UserBasic"][];
            /** @description Not documented further. */
            status?: string | null;
            /** @description Programs of the enterprise that it belongs to. */
            programs?: components["schemas"]["Program"][];
            enterprise?: components["schemas"]["NamespaceSummary"] | null;
            project_labels?: components["schemas"]["Topic"][];
            /** @description project or enterprise. */
            issue_template_source?: string;
        };
        /** @description A repository in short. */
        RepositorySummary: {
            id: number;
            /** @description Owner and path. */
            full_name: string;
            /** @description Owner and name as they are shown. */
            human_name?: string;
            url?: string;
            namespace?: components["schemas"]["NamespaceSummary"];
            /** @description The name in addresses. */
            path: string;
            /** @description The name as it is shown. */
            name: string;
            owner?: components["schemas"]["UserBasic"];
            /** @description The person in charge. */
            assigner?: components["schemas"]["UserBasic"] | null;
            description?: string | null;
            private?: boolean;
            /** @description True: public. */
            public?: boolean;
            /** @description True: for members of the enterprise only. */
            internal?: boolean;
            fork?: boolean;
            html_url?: string;
            ssh_url?: string;
        };
        /** @description A space in short. */
        NamespaceSummary: {
            id: number;
            type: string;
            name?: string;
            path: string;
            enterprise_id?: number | null;
            html_url?: string;
        };
        /** @description A program, in which an enterprise gathers repositories and issues. */
        Program: {
            id: number;
            name: string;
            description?: string;
            assignee?: components["schemas"]["UserBasic"] | null;
            author?: components["schemas"]["UserBasic"];
        };
        /** @description A label of a repository itself, which the vendor calls a project label. */
        Topic: {
            id: number;
            name: string;
            /** @description The name in addresses. */
            ident: string;
        };
        /** @description A new repository of the user. */
        NewRepository: components["schemas"]["RepositorySettings"] & components["schemas"]["RepositoryTemplates"] & {
            /** @description The path of the space. Absent: the user's own. */
            namespace?: string;
            /**
             * @description 0 private, 1 public, 2 internal. Wins over `private`.
             * @enum {integer}
             */
            public?: 0 | 1 | 2;
            /** @description True: an outsourced repository of the enterprise. */
            outsourced?: boolean;
            /** @description The login of the person in charge. */
            project_creator?: string;
            /** @description The logins of members, separated by commas. */
            members?: string;
            /** @description What is taken over from a template: `code`, `setting`, or `code,settings`. The two spellings are the vendor's. */
            template_apply_scope?: string;
            /**
             * @description The number of a branching model.
             * @enum {string}
             */
            model?: "1" | "2" | "3" | "4" | "5" | "6";
            /** @description The path of an enterprise. */
            enterprise?: string;
            /** @description True: private; for personal repositories only. */
            private?: boolean;
        };
        /** @description What every call that makes or changes a repository takes. */
        RepositorySettings: {
            /** @description The name. */
            name?: string;
            /** @description A short text about it. */
            description?: string;
            /**
             * Format: uri
             * @description The address of its site.
             */
            homepage?: string;
            /** @description True: with issues. By the documents the default is true. */
            has_issues?: boolean;
            /** @description True: with a wiki. By the documents the default is true. */
            has_wiki?: boolean;
            /** @description True: people may comment on the repository. By the documents the default is true. */
            can_comment?: boolean;
            /** @description The path of the repository, as in addresses. Absent: made from the name. */
            path?: string;
        };
        /** @description What a new repository begins with. */
        RepositoryTemplates: {
            /** @description True: begins with a README. */
            auto_init?: boolean;
            /** @description A .gitignore template. */
            gitignore_template?: components["schemas"]["GitignoreTemplateName"];
            /** @description A license. */
            license_template?: components["schemas"]["LicenseId"];
        };
        /**
         * @description A .gitignore template.
         * @enum {string}
         */
        GitignoreTemplateName: "Actionscript" | "Ada" | "Agda" | "Android" | "Anjuta" | "Ansible" | "AppEngine" | "AppceleratorTitanium" | "ArchLinuxPackages" | "Archives" | "Autotools" | "Backup" | "Bazaar" | "BricxCC" | "C" | "C++" | "CFWheels" | "CMake" | "CUDA" | "CVS" | "CakePHP" | "Calabash" | "ChefCookbook" | "Clojure" | "Cloud9" | "CodeIgniter" | "CodeKit" | "CommonLisp" | "Composer" | "Concrete5" | "Coq" | "CraftCMS" | "D" | "DM" | "Dart" | "DartEditor" | "Delphi" | "Diff" | "Dreamweaver" | "Dropbox" | "Drupal" | "EPiServer" | "Eagle" | "Eclipse" | "EiffelStudio" | "Elisp" | "Elixir" | "Elm" | "Emacs" | "Ensime" | "Erlang" | "Espresso" | "ExpressionEngine" | "ExtJs" | "Fancy" | "Finale" | "FlexBuilder" | "Flutter" | "ForceDotCom" | "Fortran" | "FuelPHP" | "GPG" | "GWT" | "Gcov" | "GitBook" | "Go" | "Godot" | "Gradle" | "Grails" | "Haskell" | "IGORPro" | "Idris" | "Images" | "JBoss" | "JDeveloper" | "JENKINS_HOME" | "JEnv" | "Java" | "Jekyll" | "JetBrains" | "Joomla" | "Julia" | "KDevelop4" | "Kate" | "KiCad" | "Kohana" | "Kotlin" | "LabVIEW" | "Laravel" | "Lazarus" | "Leiningen" | "LemonStand" | "LibreOffice" | "Lilypond" | "Linux" | "Lithium" | "Lua" | "LyX" | "MATLAB" | "Magento" | "Maven" | "Mercurial" | "Mercury" | "MetaProgrammingSystem" | "Metals" | "MicrosoftOffice" | "MiniProgram" | "ModelSim" | "Momentics" | "MonoDevelop" | "Nanoc" | "NetBeans" | "Nim" | "Ninja" | "Node" | "NotepadPP" | "OCaml" | "Objective-C" | "Octave" | "Opa" | "OpenCart" | "OracleForms" | "Otto" | "PSoCCreator" | "Packer" | "Patch" | "Perl" | "Phalcon" | "PlayFramework" | "Plone" | "Prestashop" | "Processing" | "PuTTY" | "PureScript" | "Python" | "Qooxdoo" | "Qt" | "R" | "ROS" | "Rails" | "Raku" | "Redcar" | "Redis" | "RhodesRhomobile" | "Ruby" | "Rust" | "SBT" | "SCons" | "SVN" | "Sass" | "Scala" | "Scheme" | "Scrivener" | "Sdcc" | "SeamGen" | "SketchUp" | "SlickEdit" | "Smalltalk" | "Stata" | "Stella" | "SublimeText" | "SugarCRM" | "Swift" | "Symfony" | "SymphonyCMS" | "SynopsysVCS" | "Tags" | "TeX" | "Terraform" | "TextMate" | "Textpattern" | "TortoiseGit" | "TurboGears2" | "Typo3" | "Umbraco" | "Unity" | "UnrealEngine" | "VVVV" | "Vagrant" | "Vim" | "VirtualEnv" | "Virtuoso" | "VisualStudio" | "VisualStudioCode" | "Waf" | "WebMethods" | "Windows" | "WordPress" | "Xcode" | "XilinxISE" | "Xojo" | "Yeoman" | "Yii" | "ZendFramework" | "Zephir" | "macOS";
        /**
         * @description A license: its SPDX identifier.
         * @enum {string}
         */
        LicenseId: "MulanPSL-2.0" | "0BSD" | "AFL-3.0" | "AGPL-3.0" | "Apache-2.0" | "Artistic-2.0" | "BSD-2-Clause" | "BSD-3-Clause" | "BSD-3-Clause-Clear" | "BSD-4-Clause" | "BSL-1.0" | "CC-BY-4.0" | "CC-BY-SA-4.0" | "CC0-1.0" | "CECILL-2.1" | "CERN-OHL-P-2.0" | "CERN-OHL-S-2.0" | "CERN-OHL-W-2.0" | "ECL-2.0" | "EPL-1.0" | "EPL-2.0" | "EUPL-1.1" | "EUPL-1.2" | "GFDL-1.3" | "GPL-2.0" | "GPL-3.0" | "ISC" | "LGPL-2.1" | "LGPL-3.0" | "LPPL-1.3c" | "MIT" | "MIT-0" | "MPL-2.0" | "MS-PL" | "MS-RL" | "MulanPSL-1.0" | "MulanPubL-1.0" | "MulanPubL-2.0" | "NCSA" | "ODbL-1.0" | "OFL-1.1" | "OSL-3.0" | "PostgreSQL" | "UPL-1.0" | "Unlicense" | "Vim" | "WTFPL" | "Zlib";
        /** @description A new repository of an organization. */
        NewOrganizationRepository: components["schemas"]["RepositorySettings"] & components["schemas"]["RepositoryTemplates"] & {
            /**
             * @description 0 private, 1 public, 2 internal. Wins over `private`.
             * @enum {integer}
             */
            public?: 0 | 1 | 2;
            /** @description True: private. */
            private?: boolean;
        };
        /** @description A new repository of an enterprise. */
        NewEnterpriseRepository: components["schemas"]["RepositorySettings"] & components["schemas"]["RepositoryTemplates"] & {
            /**
             * @description 0 private, 1 public, 2 internal. A boolean elsewhere. By the documents the default is 0.
             * @enum {integer}
             */
            private?: 0 | 1 | 2;
            /** @description True: an outsourced repository of the enterprise. */
            outsourced?: boolean;
            /** @description The login of the person in charge. */
            project_creator?: string;
            /** @description The logins of members, separated by commas. */
            members?: string;
        };
        /** @description What changes of a repository. */
        RepositoryChanges: components["schemas"]["RepositorySettings"] & {
            /** @description True: people may comment on closed issues. */
            issue_comment?: boolean;
            /** @description True: people may report security problems as private issues; the vendor only says that it marks a security issue. */
            security_hole_enabled?: boolean;
            /** @description True: private. */
            private?: boolean;
            /** @description The default branch. */
            default_branch?: string;
            /** @description True: with pull requests. */
            pull_requests_enabled?: boolean;
            /** @description True: files can be edited in the browser. */
            online_edit_enabled?: boolean;
            /** @description True: lightweight pull requests, without a fork, are accepted. */
            lightweight_pr_enabled?: boolean;
            /** @description True: pull requests may be merged with a merge commit. */
            merge_enabled?: boolean;
            /** @description True: pull requests may be squashed. */
            squash_enabled?: boolean;
            /** @description True: pull requests may be rebased. */
            rebase_enabled?: boolean;
            /**
             * @description How pull requests are merged unless something else is chosen.
             * @enum {string}
             */
            default_merge_method?: "merge" | "squash" | "rebase";
            /**
             * @description Where templates of issues come from: the repository or the enterprise.
             * @enum {string}
             */
            issue_template_source?: "project" | "enterprise";
        };
        /** @description The license of a repository. */
        RepositoryLicense: {
            /** @description Its identifier. */
            license: string;
        };
        /** @description Who reviews and tests by default. */
        RepositoryReviewers: {
            /** @description The logins of the reviewers, separated by commas. */
            assignees: string;
            /** @description The logins of the testers, separated by commas. */
            testers: string;
            /** @description How many reviewers have to agree. */
            assignees_number: number;
            /** @description How many testers have to agree. */
            testers_number: number;
        };
        /** @description The rules for pushes. */
        PushConfig: {
            restrict_push_own_commit: boolean;
            restrict_author_email_suffix?: boolean;
            author_email_suffix?: string | null;
            restrict_commit_message?: boolean;
            commit_message_regex?: string | null;
            restrict_file_size?: boolean;
            max_file_size?: number | null;
            except_manager: boolean;
        };
        /** @description What changes of the push rules. */
        PushConfigChanges: {
            /** @description True: everybody pushes only their own commits; the e-mail address must be the user's. */
            restrict_push_own_commit?: boolean;
            /** @description True: authors' addresses must end in `author_email_suffix`. */
            restrict_author_email_suffix?: boolean;
            /** @description How authors' addresses must end. */
            author_email_suffix?: string;
            /** @description True: messages must match `commit_message_regex`. */
            restrict_commit_message?: boolean;
            /** @description A regular expression for messages. */
            commit_message_regex?: string;
            /** @description True: files may not be larger than `max_file_size`. */
            restrict_file_size?: boolean;
            /** @description The largest file, in MB. */
            max_file_size?: number;
            /** @description True: the rules do not apply to administrators. */
            except_manager?: boolean;
        };
        /** @description Somebody with commits in a repository. */
        Contributor: {
            email?: string;
            name: string;
            contributions: number;
        };
        /** @description Where the fork goes. */
        NewFork: {
            /** @description The path of the organization that gets the fork. Absent: the user's own space. */
            organization?: string;
            /** @description The fork's name. Absent: as the original. */
            name?: string;
            /** @description The fork's path. Absent: as the original. */
            path?: string;
        };
        /** @description The key of Baidu statistics. That it comes as an object is a guess. */
        BaiduStatisticKey: {
            key?: string;
        };
        /** @description The key. */
        BaiduStatisticKeyInput: {
            /** @description What follows `hm.js?` in the code that Baidu gives. */
            key?: string;
        };
        /** @description The days to count. */
        TrafficPeriod: {
            /**
             * Format: date
             * @description A day as YYYY-MM-DD. By the documents absent means today; see above.
             */
            start_day?: string;
            /**
             * Format: date
             * @description A day as YYYY-MM-DD. By the documents absent means seven days ago; see above.
             */
            end_day?: string;
        };
        /** @description Visits, pulls, pushes and downloads. */
        TrafficData: {
            counts: components["schemas"]["TrafficDay"][];
            summary: components["schemas"]["TrafficSummary"];
        };
        /** @description The counts of one day. What `bucket` counts is not documented; presumably seconds since 1970. */
        TrafficDay: {
            bucket: number;
            ip?: number;
            pull?: number;
            push?: number;
            download_zip?: number;
        };
        /** @description The counts of all days together. */
        TrafficSummary: {
            ip?: number;
            pull?: number;
            push?: number;
            download_zip?: number;
        };
        /** @description The languages of a repository. */
        Languages: {
            /** @description Names with shares (inferred). */
            languages: Record<string, unknown>;
        };
        /** @description A branch with its latest commit in short. */
        BranchSummary: {
            name: string;
            commit: components["schemas"]["CommitReference"];
            protected: boolean;
            protection_url?: string;
        };
        /** @description A commit or tree by its hash. */
        CommitReference: {
            sha: string;
            url?: string;
        };
        /** @description A branch and where it starts. */
        NewBranch: {
            /**
             * @description Where to start: a branch, a tag or the hash of a commit.
             * @default master
             */
            refs: string;
            /** @description The name of the new branch. */
            branch_name: string;
        };
        /** @description A branch with its latest commit in full. The documents declare `commit` and `_links` as text; clients read objects. */
        Branch: {
            name: string;
            commit: components["schemas"]["Commit"];
            _links?: {
                self?: string;
                html?: string;
            };
            protected: boolean;
            protection_url?: string;
        };
        /** @description A commit. The documents declare `commit` and `parents` as text; clients read objects. */
        Commit: {
            url?: string;
            sha: string;
            html_url?: string;
            comments_url?: string;
            commit: components["schemas"]["CommitDetail"];
            author?: components["schemas"]["UserBasic"] | null;
            committer?: components["schemas"]["UserBasic"] | null;
            parents?: components["schemas"]["CommitReference"][];
        };
        /** @description What Git knows of a commit. */
        CommitDetail: {
            author: components["schemas"]["GitUser"];
            committer: components["schemas"]["GitUser"];
            message: string;
            tree?: components["schemas"]["CommitReference"];
        };
        /** @description A person as Git knows them. */
        GitUser: {
            name: string;
            email: string;
            /** Format: date-time */
            date?: string;
        };
        /** @description A rule as it shall be. */
        BranchRuleChanges: components["schemas"]["BranchRuleFields"] & {
            /** @description Another branch name or pattern; empty: as before. */
            new_wildcard?: string;
        };
        /** @description Who may do what on the branches of a rule. */
        BranchRuleFields: {
            /**
             * @description Who may push: `developer`, `admin`, `none`, or logins separated by semicolons.
             * @default admin
             */
            pusher?: string;
            /**
             * @description Who may merge: `developer`, `admin`, `none`, or logins separated by semicolons.
             * @default admin
             */
            merger?: string;
            /**
             * @description `standard`, or `review`: pushes become pull requests (what the words mean is inferred).
             * @default standard
             * @enum {string}
             */
            mode?: "standard" | "review";
            /** @description Branches to which the rule does not apply. The name is spelled so. */
            escapse_protect_branch_list?: string[];
        };
        /** @description A rule that protects the branches of a name or a pattern. The members of `pushers` and `mergers` are not documented. */
        BranchRule: {
            id: number;
            project_id?: number;
            /** @description The branch name or pattern. */
            wildcard: string;
            pushers?: Record<string, unknown>;
            mergers?: Record<string, unknown>;
            /** @description Checks that must pass (inferred). */
            contexts?: string[];
            strict?: boolean;
            mode?: string;
            /** @description Branches to which the rule does not apply. The name is spelled so. */
            escapse_protect_branch_list?: string[];
        };
        /** @description A rule and its pattern. */
        NewBranchRule: components["schemas"]["BranchRuleFields"] & {
            /** @description A branch name, or a pattern with `*`. */
            wildcard: string;
        };
        /** @description A tag. The documents declare `commit` as text; clients read an object. */
        Tag: {
            name: string;
            message?: string | null;
            commit: {
                sha?: string;
                /** Format: date-time */
                date?: string;
            };
            tagger?: components["schemas"]["GitUser"] | null;
        };
        /** @description A tag and where it stands. */
        NewTag: {
            /**
             * @description Where to start: a branch, a tag or the hash of a commit.
             * @default master
             */
            refs: string;
            /** @description The name of the tag. */
            tag_name: string;
            /** @description A message for the tag. */
            tag_message?: string;
        };
        /** @description A commit of several files. */
        NewCommit: {
            /** @description The branch to commit to. */
            branch: string;
            /** @description The message. */
            message: string;
            /** @description Where `branch` starts if it does not exist (inferred). */
            start_branch?: string;
            /** @description Absent: the user's. */
            author?: {
                /** @description The name. */
                name?: string;
                /**
                 * Format: email
                 * @description The e-mail address.
                 */
                email?: string;
            };
            /** @description What happens to which file. */
            actions: components["schemas"]["CommitAction"][];
        };
        /** @description What happens to one file. */
        CommitAction: {
            /**
             * @description What to do.
             * @enum {string}
             */
            action: "create" | "delete" | "move" | "update" | "chmod";
            /** @description The file. */
            path: string;
            /** @description For move: where it was. */
            previous_path?: string;
            /** @description For create, update and move: the content. */
            content?: string;
            /**
             * @description How `content` is written.
             * @enum {string}
             */
            encoding?: "text" | "base64";
            /** @description The last commit that is known to have changed the file. */
            last_commit_id?: string;
            /** @description For chmod: true makes it executable. */
            execute_filemode?: boolean;
        };
        /** @description A commit with its diff. */
        CommitWithFiles: components["schemas"]["Commit"] & {
            stats?: {
                id?: string;
                additions?: number;
                deletions?: number;
                total?: number;
            };
            files?: components["schemas"]["DiffFile"][];
            /** @description True: there are more files. */
            truncated?: boolean;
        };
        /** @description What a commit or a comparison changes in a file. In pull requests the same counts are text: `PullRequestFile`. */
        DiffFile: {
            sha?: string;
            filename: string;
            /** @description added, modified, removed or renamed. */
            status: string;
            additions?: number;
            deletions?: number;
            changes?: number;
            blob_url?: string;
            raw_url?: string;
            content_url?: string;
            patch?: string | null;
            /** @description True: the diff is cut off. */
            truncated?: boolean;
        };
        /** @description What lies between two commits. */
        Comparison: {
            base_commit?: components["schemas"]["Commit"];
            merge_base_commit?: components["schemas"]["Commit"];
            commits: components["schemas"]["Commit"][];
            files: components["schemas"]["DiffFile"][];
            truncated?: boolean;
        };
        /** @description A comment, which the vendor calls a note. */
        Comment: {
            id: number;
            /** @description The text, in Markdown. */
            body: string;
            /** @description The text as HTML. */
            body_html?: string;
            user: components["schemas"]["UserBasic"];
            /** @description Where it was written; not documented further. */
            source?: string;
            /** @description The issue or pull request that it stands at; the other one is null. */
            target?: {
                issue?: Record<string, unknown> | null;
                pull_request?: Record<string, unknown> | null;
            };
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description Absent in a recording of 2019.
             */
            updated_at?: string;
            in_reply_to_id?: number | null;
            in_reply_to_user?: components["schemas"]["UserBasic"] | null;
        };
        /** @description A comment on a commit or on a line of its diff. */
        NewCommitComment: {
            /** @description The text, in Markdown. */
            body: string;
            /** @description The file of a comment on a line. */
            path?: string;
            /** @description The line in the diff. */
            position?: number;
        };
        /** @description The text of a comment. */
        CommentText: {
            /** @description The text, in Markdown. */
            body: string;
        };
        /** @description A file, or an entry of a folder. Entries of folders have no content. */
        Content: {
            /** @description file or dir. */
            type: string;
            /** @description base64 */
            encoding?: string | null;
            size?: number | null;
            name: string;
            path: string;
            /** @description Base64; absent in listings. */
            content?: string | null;
            sha: string;
            url?: string;
            html_url?: string;
            download_url?: string | null;
            _links?: {
                self?: string;
                html?: string;
            };
        };
        /** @description A file and its commit, as a form has it. */
        NewFile: {
            /** @description The content of the file, in Base64. */
            content: string;
            /** @description The message of the commit. */
            message: string;
            /** @description The branch to commit to. Absent: the default branch. */
            branch?: string;
            /** @description The committer's name. Absent: the user's. */
            "committer[name]"?: string;
            /**
             * Format: email
             * @description The committer's e-mail address. Absent: the user's.
             */
            "committer[email]"?: string;
            /** @description The author's name. Absent: the user's. */
            "author[name]"?: string;
            /**
             * Format: email
             * @description The author's e-mail address. Absent: the user's.
             */
            "author[email]"?: string;
        };
        /** @description The same in JSON, with objects where the form has brackets (inferred). */
        NewFileJson: {
            /** @description The content of the file, in Base64. */
            content: string;
            /** @description The message of the commit. */
            message: string;
            /** @description The branch to commit to. Absent: the default branch. */
            branch?: string;
            /** @description Absent: the user's. */
            committer?: {
                /** @description The name. */
                name?: string;
                /**
                 * Format: email
                 * @description The e-mail address.
                 */
                email?: string;
            };
            /** @description Absent: the user's. */
            author?: {
                /** @description The name. */
                name?: string;
                /**
                 * Format: email
                 * @description The e-mail address.
                 */
                email?: string;
            };
        };
        /** @description What a commit of one file answers. `content` is null after a deletion (inferred). */
        WrittenFile: {
            content?: components["schemas"]["WrittenContent"] | null;
            commit: components["schemas"]["GitCommit"];
        };
        /** @description A file as it was written. */
        WrittenContent: {
            name: string;
            path: string;
            size?: number;
            sha: string;
            type?: string;
            url?: string;
            html_url?: string;
            download_url?: string;
            _links?: {
                self?: string;
                html?: string;
            };
        };
        /** @description A commit as Git knows it. */
        GitCommit: {
            sha: string;
            author?: components["schemas"]["GitUser"];
            committer?: components["schemas"]["GitUser"];
            message: string;
            tree?: components["schemas"]["CommitReference"];
            parents?: components["schemas"]["CommitReference"][];
        };
        /** @description A new version of a file and its commit, as a form has it. */
        FileChanges: {
            /** @description The content of the file, in Base64. */
            content: string;
            /** @description The hash of the blob that is replaced, from `getContents`. */
            sha: string;
            /** @description The message of the commit. */
            message: string;
            /** @description The branch to commit to. Absent: the default branch. */
            branch?: string;
            /** @description The committer's name. Absent: the user's. */
            "committer[name]"?: string;
            /**
             * Format: email
             * @description The committer's e-mail address. Absent: the user's.
             */
            "committer[email]"?: string;
            /** @description The author's name. Absent: the user's. */
            "author[name]"?: string;
            /**
             * Format: email
             * @description The author's e-mail address. Absent: the user's.
             */
            "author[email]"?: string;
        };
        /** @description The same in JSON, with objects where the form has brackets (inferred). */
        FileChangesJson: {
            /** @description The content of the file, in Base64. */
            content: string;
            /** @description The hash of the blob that is replaced, from `getContents`. */
            sha: string;
            /** @description The message of the commit. */
            message: string;
            /** @description The branch to commit to. Absent: the default branch. */
            branch?: string;
            /** @description Absent: the user's. */
            committer?: {
                /** @description The name. */
                name?: string;
                /**
                 * Format: email
                 * @description The e-mail address.
                 */
                email?: string;
            };
            /** @description Absent: the user's. */
            author?: {
                /** @description The name. */
                name?: string;
                /**
                 * Format: email
                 * @description The e-mail address.
                 */
                email?: string;
            };
        };
        /** @description Lines that one commit wrote last. */
        Blame: {
            commit: components["schemas"]["GitCommit"];
            lines: string[];
        };
        /** @description The content of a file. */
        Blob: {
            sha: string;
            size?: number;
            url?: string;
            /** @description Base64. */
            content: string;
            encoding: string;
        };
        /** @description The entries of a folder. */
        Tree: {
            sha: string;
            url?: string;
            tree: components["schemas"]["TreeEntry"][];
            /** @description True: there are more entries. */
            truncated?: boolean;
        };
        /** @description A file or a folder in a tree. */
        TreeEntry: {
            sha: string;
            /** @description Git's mode. */
            mode?: string;
            /**
             * @description blob or tree.
             * @enum {string}
             */
            type: "blob" | "tree";
            path: string;
            size?: number;
            url?: string;
        };
        /** @description The vendor's score of a repository. The members of `data` are not documented. */
        Metrics: {
            data?: Record<string, unknown>;
            total_score: number;
            /** Format: date-time */
            created_at?: string;
            repo?: components["schemas"]["RepositorySummary"];
        };
        /** @description A release. The documents declare `assets` as a list of text; clients read objects. */
        Release: {
            id: number;
            tag_name: string;
            /** @description The branch or commit that was tagged. */
            target_commitish?: string;
            prerelease?: boolean;
            name: string;
            /** @description The text, in Markdown. */
            body?: string | null;
            author?: components["schemas"]["UserBasic"];
            /** Format: date-time */
            created_at?: string;
            assets?: components["schemas"]["ReleaseAsset"][];
        };
        /** @description A file of a release, or an archive of its source code. */
        ReleaseAsset: {
            browser_download_url: string;
            name?: string;
        };
        /** @description A new release. */
        NewRelease: {
            /** @description The name of the tag. */
            tag_name: string;
            /** @description The title. */
            name: string;
            /** @description The notes, in Markdown. */
            body: string;
            /**
             * @description True: a preview.
             * @default false
             */
            prerelease?: boolean;
            /** @description The branch or commit that is tagged. By the documents required, and by default the default branch. */
            target_commitish: string;
        };
        /** @description A release as it shall be. */
        ReleaseChanges: {
            /** @description The name of the tag. */
            tag_name: string;
            /** @description The title. */
            name: string;
            /** @description The notes, in Markdown. */
            body: string;
            /** @description True: a preview. */
            prerelease?: boolean;
        };
        /** @description A file that was uploaded to a release. */
        ReleaseFile: {
            id: number;
            name: string;
            /** @description In bytes. */
            size?: number;
            uploader?: components["schemas"]["UserMini"];
            browser_download_url: string;
        };
        /** @description The file to upload. */
        Upload: {
            /**
             * Format: binary
             * @description The file.
             */
            file: string;
        };
        /** @description A member of a repository. The documents declare `permissions` as text; clients read an object. */
        Collaborator: components["schemas"]["UserBasic"] & {
            permissions: {
                pull?: boolean;
                push?: boolean;
                admin?: boolean;
            };
        };
        /** @description What the member may do. */
        CollaboratorInput: {
            /**
             * @description What the member may do: read (`pull`), write (`push`), or everything.
             * @default push
             * @enum {string}
             */
            permission: "pull" | "push" | "admin";
        };
        /** @description A member of a repository, with their permission as one word. */
        CollaboratorPermission: components["schemas"]["UserBasic"] & {
            /** @description pull, push or admin (inferred). */
            permission: string;
        };
        /** @description A public key. */
        SshKey: {
            id: number;
            /** @description As in a .pub file. */
            key: string;
            url?: string;
            title: string;
            /** Format: date-time */
            created_at?: string;
        };
        /** @description A public key and its title. */
        NewKey: {
            /** @description The public key, as in a .pub file. */
            key: string;
            /** @description A name for the key. */
            title: string;
        };
        /** @description A public key without its title. */
        SshKeyBasic: {
            id: number;
            /** @description As in a .pub file. */
            key: string;
        };
        /**
         * @description A pull request. `head`, `base` and `_links` are declared as text; `head` and `base` are objects in clients, and so is `_links`
         *     as at GitHub (inferred).
         */
        PullRequest: {
            id: number;
            url?: string;
            html_url?: string;
            diff_url?: string;
            patch_url?: string;
            issue_url?: string | null;
            commits_url?: string;
            review_comments_url?: string;
            review_comment_url?: string;
            comments_url?: string;
            number: number;
            /** @description A number by the schema of answers, a boolean by that of requests. */
            close_related_issue?: number | boolean;
            /** @description True: the source branch is deleted after the merge. */
            prune_branch?: boolean;
            /** @description open, closed or merged. */
            state: string;
            /** @description How many reviewers have to agree. */
            assignees_number?: number;
            /** @description How many testers have to agree. */
            testers_number?: number;
            assignees?: components["schemas"]["Reviewer"][];
            testers?: components["schemas"]["Reviewer"][];
            api_reviewers_number?: number;
            /** @description Reviewers added through the API (inferred). */
            api_reviewers?: components["schemas"]["Reviewer"][];
            milestone?: components["schemas"]["Milestone"] | null;
            labels?: components["schemas"]["Label"][];
            locked?: boolean;
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
            /** Format: date-time */
            closed_at?: string | null;
            draft?: boolean;
            /** Format: date-time */
            merged_at?: string | null;
            security_hole?: boolean;
            /** @description True: without conflicts. */
            mergeable?: boolean;
            /** @description True: all conditions of a merge are met (inferred). */
            can_merge_check?: boolean;
            _links?: Record<string, unknown>;
            user?: components["schemas"]["UserBasic"];
            /** @description Pull requests that this one depends on. */
            ref_pull_requests?: components["schemas"]["PullRequestReference"][];
            title: string;
            /** @description The text, in Markdown. */
            body?: string | null;
            /** @description The text as HTML. */
            body_html?: string | null;
            head?: components["schemas"]["PullRequestBranch"];
            base?: components["schemas"]["PullRequestBranch"];
        };
        /** @description A reviewer or tester. */
        Reviewer: components["schemas"]["UserBasic"] & {
            /** @description True: asked by default. */
            assignee: boolean;
            /** @description True: owns the code that is changed. */
            code_owner?: boolean;
            /** @description True: has agreed. */
            accept: boolean;
        };
        /** @description A milestone. `due_on` is a day without a time. */
        Milestone: {
            url?: string;
            html_url?: string;
            number: number;
            repository_id?: number;
            state: string;
            title: string;
            description?: string | null;
            /** Format: date-time */
            updated_at?: string;
            /** Format: date-time */
            created_at?: string;
            open_issues?: number;
            closed_issues?: number;
            /**
             * Format: date
             * @description A day.
             */
            due_on?: string | null;
        };
        /** @description A label of issues and pull requests. */
        Label: {
            id: number;
            /** @description Six hexadecimal digits without `#`. */
            color: string;
            name: string;
            repository_id?: number;
            url?: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
        };
        /** @description Another pull request in short. Its number is text here. */
        PullRequestReference: {
            number: string;
            title: string;
            state: string;
        };
        /** @description Where a pull request comes from, or goes to. `repo` is null when the fork was deleted. */
        PullRequestBranch: {
            label?: string;
            ref: string;
            sha: string;
            user?: components["schemas"]["UserBasic"];
            repo?: components["schemas"]["Repository"] | null;
        };
        /** @description A new pull request. */
        NewPullRequest: components["schemas"]["PullRequestFields"] & {
            /** @description The title. The documents require it, although `issue` can give it. */
            title: string;
            /** @description Where the changes come from: `branch`, or `namespace/path:branch` for a fork. */
            head: string;
            /** @description The branch that the changes go to. */
            base: string;
            /** @description The identifier of an issue that title and text are taken from. */
            issue?: string;
            /** @description The logins of reviewers, separated by commas. Ignored where the repository prescribes them. */
            assignees?: string;
            /** @description The logins of testers, separated by commas. Ignored where the repository prescribes them. */
            testers?: string;
            /** @description True: the source branch is deleted after the merge. */
            prune_source_branch?: boolean;
        };
        /** @description What every call that makes or changes a pull request takes. */
        PullRequestFields: {
            /** @description The text, in Markdown. */
            body?: string;
            /** @description The number of a milestone. */
            milestone_number?: number;
            /** @description The names of labels, separated by commas; each has 2 to 20 characters. */
            labels?: string;
            /** @description How many reviewers have to agree. */
            assignees_number?: number;
            /** @description How many testers have to agree. */
            testers_number?: number;
            /** @description The numbers of pull requests that this one depends on, separated by commas; empty text clears them. */
            ref_pull_request_numbers?: string;
            /** @description True: linked issues are closed after the merge. A number in answers. */
            close_related_issue?: boolean;
            /** @description True: a draft. */
            draft?: boolean;
            /** @description True: squashed when it is merged. */
            squash?: boolean;
            /** @description True: private, for a security problem. */
            security_hole?: boolean;
        };
        /** @description What changes of a pull request. */
        PullRequestChanges: components["schemas"]["PullRequestFields"] & {
            /** @description The title. The documents require it, although `issue` can give it. */
            title?: string;
            /**
             * @description The state.
             * @enum {string}
             */
            state?: "closed" | "open";
        };
        /** @description A change of an issue or a pull request. The members of `target` and `link_target` are not documented. */
        LogEntry: {
            id: number;
            icon?: string;
            user?: components["schemas"]["UserBasic"];
            target?: Record<string, unknown>;
            /** @description The change in words, in Chinese. */
            content: string;
            link_target?: Record<string, unknown>;
            /** Format: date-time */
            created_at: string;
            /** @description What was changed; the values are not documented. */
            action_type?: string;
            before_change_value?: string | null;
            after_change_value?: string | null;
            before_change_id?: number | null;
            after_change_id?: number | null;
        };
        /** @description A commit of a pull request. `commit` is an object by the documents of 2022 and text by the present ones. */
        PullRequestCommit: {
            url?: string;
            sha: string;
            html_url?: string;
            comments_url?: string;
            commit: components["schemas"]["CommitDetail"];
            author?: components["schemas"]["UserBasic"];
            committer?: components["schemas"]["UserBasic"] | null;
            parents?: components["schemas"]["CommitParents"];
        };
        /** @description The parents of a commit: by the documents one object with a list of hashes. */
        CommitParents: {
            url?: string;
            sha?: string;
            /** @description All hashes. */
            shas?: string[];
        };
        /** @description What a pull request changes in a file. The counts really are text, and `status` was null (recorded). */
        PullRequestFile: {
            sha?: string;
            filename: string;
            /** @description Null in the recording. */
            status?: string | null;
            /** @description Added lines, as text. */
            additions: string;
            /** @description Removed lines, as text. */
            deletions: string;
            blob_url?: string;
            raw_url?: string;
            patch?: components["schemas"]["PullRequestPatch"] | null;
        };
        /** @description The diff of a file. The two modes are not certain. */
        PullRequestPatch: {
            diff?: string;
            new_path?: string;
            old_path?: string;
            a_mode?: string;
            b_mode?: string;
            new_file?: boolean;
            renamed_file?: boolean;
            deleted_file?: boolean;
            too_large?: boolean;
        };
        /** @description How to merge. */
        Merge: {
            /**
             * @description How to merge. By the documents the default is merge.
             * @enum {string}
             */
            merge_method?: "merge" | "squash" | "rebase";
            /** @description True: the source branch is deleted after the merge. */
            prune_source_branch?: boolean;
            /** @description True: linked issues are closed after the merge. A number in answers. */
            close_related_issue?: boolean;
            /** @description The title of the merge commit. Absent: that of the pull request. */
            title?: string;
            /** @description The text of the merge commit. */
            description?: string;
        };
        /** @description What a merge answers, with the members of GitHub's answer (inferred). */
        MergeResult: {
            /** @description The hash of the merge commit. */
            sha?: string;
            merged?: boolean;
            message?: string;
        };
        /** @description Whether to force the review. */
        ForcedReview: {
            /** @description True: the review counts as passed whatever others say; for administrators. */
            force?: boolean;
        };
        /** @description Whether to force the test. */
        ForcedTest: {
            /** @description True: the test counts as passed whatever others say; for administrators. */
            force?: boolean;
        };
        /** @description Reviewers. */
        ReviewerLogins: {
            /** @description The logins of the reviewers, separated by commas. */
            assignees: string;
        };
        /** @description Whose part begins again. */
        Reset: {
            /** @description True: everybody's, not only the user's own; for administrators. */
            reset_all?: boolean;
        };
        /** @description Testers. */
        TesterLogins: {
            /** @description The logins of the testers, separated by commas. */
            testers: string;
        };
        /** @description An issue. `number` is an identifier of letters and digits, and so text. */
        Issue: {
            id: number;
            url?: string;
            repository_url?: string;
            labels_url?: string;
            comments_url?: string;
            html_url?: string;
            /** @description The address of the issue above, or null. */
            parent_url?: string | null;
            /** @description The identifier: letters and digits. */
            number: string;
            /** @description The id of the issue above, 0 for none (inferred). */
            parent_id?: number;
            /** @description How deep it lies below other issues. */
            depth?: number;
            /** @description open, progressing, closed or rejected. */
            state: string;
            title: string;
            /** @description The text, in Markdown. */
            body?: string | null;
            /** @description The text as HTML. */
            body_html?: string | null;
            user?: components["schemas"]["UserBasic"];
            labels?: components["schemas"]["Label"][];
            assignee?: components["schemas"]["UserBasic"] | null;
            /** @description People who help. */
            collaborators?: components["schemas"]["UserBasic"][];
            /** @description Null, or absent, for issues of an enterprise (inferred). */
            repository?: components["schemas"]["Repository"] | null;
            milestone?: components["schemas"]["Milestone"] | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
            /** Format: date-time */
            plan_started_at?: string | null;
            /** Format: date-time */
            deadline?: string | null;
            /** Format: date-time */
            finished_at?: string | null;
            /** @description How long the work is planned to take; the unit is not documented. */
            scheduled_time?: number;
            /** @description How many comments it has. */
            comments?: number;
            /** @description 0 not set, 1 unimportant, 2 minor, 3 major, 4 serious (inferred). */
            priority?: number;
            issue_type_detail?: components["schemas"]["IssueType"] | null;
            program?: components["schemas"]["Program"] | null;
            /** @description True: private, for a security problem. */
            security_hole?: boolean;
            cve_id?: string | null;
            issue_state_detail?: components["schemas"]["IssueState"];
            /** @description The linked branch. */
            branch?: string | null;
        };
        /** @description A type of issues in an enterprise. */
        IssueType: {
            id: number;
            title: string;
            template?: string;
            ident?: string;
            color?: string;
            is_system?: boolean;
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
        };
        /** @description A state of issues in an enterprise. */
        IssueState: {
            id: number;
            title: string;
            color?: string;
            icon?: string;
            command?: string;
            serial?: number;
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
        };
        /** @description A comment on a pull request or on a line of its diff. Positions are text. */
        PullRequestComment: {
            url?: string;
            id: number;
            path?: string | null;
            /** @description The line in the diff, as text. */
            position?: string | null;
            original_position?: string | null;
            new_line?: string | null;
            commit_id?: string | null;
            original_commit_id?: string | null;
            user: components["schemas"]["UserBasic"];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at?: string;
            /** @description The text, in Markdown. */
            body: string;
            html_url?: string;
            pull_request_url?: string;
            _links?: Record<string, unknown>;
            /** @description diff_comment or pr_comment. */
            comment_type?: string;
            in_reply_to_id?: number | null;
        };
        /** @description A comment on a pull request or on a line of its diff. */
        NewPullRequestComment: {
            /** @description The text, in Markdown. */
            body: string;
            /** @description The commit of a comment on a line. */
            commit_id?: string;
            /** @description The file of a comment on a line. */
            path?: string;
            /** @description The line in the diff. */
            position?: number;
        };
        /** @description Names of labels. */
        LabelNames: string[];
        /** @description A new issue. */
        NewIssue: components["schemas"]["IssueFields"] & {
            /** @description The path of the repository. Absent: the issue belongs to the enterprise. */
            repo?: string;
            /** @description The title. */
            title: string;
            /** @description The name of a type of issues of the enterprise. */
            issue_type?: string;
        };
        /** @description What every call that makes or changes an issue takes. */
        IssueFields: {
            /** @description The text, in Markdown. */
            body?: string;
            /** @description The login of the person in charge. */
            assignee?: string;
            /** @description The logins of people who help, separated by commas. */
            collaborators?: string;
            /** @description The number of a milestone. */
            milestone?: number;
            /** @description The names of labels, separated by commas; each has 2 to 20 characters. */
            labels?: string;
            /** @description The id of a program of the enterprise; text in requests. */
            program?: string;
            /** @description True: private, for a security problem. */
            security_hole?: boolean;
            /** @description The CVE number of a security problem. */
            cve_id?: string;
            /** @description The branch that is linked to the issue; empty text unlinks it. */
            branch?: string;
        };
        /** @description What changes of an issue. */
        IssueChanges: components["schemas"]["IssueFields"] & {
            /** @description The path of the repository. Absent: the issue belongs to the enterprise. */
            repo?: string;
            /** @description The title. */
            title?: string;
            /**
             * @description The state.
             * @enum {string}
             */
            state?: "open" | "progressing" | "closed";
        };
        /** @description What changes of an enterprise's issue. */
        EnterpriseIssueChanges: components["schemas"]["IssueFields"] & {
            /** @description The title. */
            title?: string;
            /**
             * @description The state.
             * @enum {string}
             */
            state?: "open" | "progressing" | "closed";
        };
        /** @description A new label. */
        NewLabel: {
            /** @description The name. */
            name: string;
            /** @description The colour: six hexadecimal digits without `#`. */
            color: string;
        };
        /** @description What changes of a label. */
        LabelChanges: {
            /** @description The new name. */
            name?: string;
            /** @description The colour: six hexadecimal digits without `#`. */
            color?: string;
        };
        /** @description A milestone as it shall be. */
        MilestoneInput: {
            /** @description The title. */
            title: string;
            /**
             * @description The state. The documents allow `all` here, too, which can only be a mistake. By the documents the default is open.
             * @enum {string}
             */
            state?: "open" | "closed" | "all";
            /** @description What belongs to it. */
            description?: string;
            /**
             * Format: date
             * @description The day by which it is due.
             */
            due_on: string;
        };
        /**
         * @description A check as a form has it: nested fields are named with brackets, and lists repeat the name. The documents mark title and
         *     summary, and path, lines, level and message of annotations, as required; taken here as required within an output or an
         *     annotation that is sent (inferred).
         */
        NewCheckRun: {
            /** @description The id of a pull request that the check belongs to. */
            pull_request_id?: number;
            /**
             * Format: uri
             * @description Where people find more.
             */
            details_url?: string;
            /**
             * @description The state.
             * @default queued
             * @enum {string}
             */
            status?: "queued" | "in_progress" | "completed";
            /**
             * Format: date-time
             * @description When it began, in ISO 8601.
             */
            started_at?: string;
            /**
             * @description The result; required once `status` is completed.
             * @enum {string}
             */
            conclusion?: "neutral" | "success" | "failure" | "cancelled" | "action_required" | "timed_out" | "skipped";
            /**
             * Format: date-time
             * @description When it ended, in ISO 8601.
             */
            completed_at?: string;
            /** @description The title of the output. */
            "output[title]"?: string;
            /** @description A summary, in Markdown. */
            "output[summary]"?: string;
            /** @description More, in Markdown. */
            "output[text]"?: string;
            /** @description The file. */
            "output[annotations][path]"?: string[];
            /** @description Where it begins. */
            "output[annotations][start_line]"?: number[];
            /** @description Where it ends. */
            "output[annotations][end_line]"?: number[];
            /** @description The column where it begins. */
            "output[annotations][start_column]"?: number[];
            /** @description The column where it ends. */
            "output[annotations][end_column]"?: number[];
            /** @description How grave it is. */
            "output[annotations][annotation_level]"?: ("notice" | "warning" | "failure")[];
            /** @description What is wrong. */
            "output[annotations][message]"?: string[];
            /** @description Its title. */
            "output[annotations][title]"?: string[];
            /** @description Details as text. */
            "output[annotations][raw_details]"?: string[];
            /** @description The text that stands for the image. */
            "output[images][alt]"?: string[];
            /** @description Its address. */
            "output[images][image_url]"?: string[];
            /** @description Its caption. */
            "output[images][caption]"?: string[];
            /** @description The text of the button. */
            "actions[label]"?: string[];
            /** @description What it does. */
            "actions[description]"?: string[];
            /** @description The name under which it is reported. */
            "actions[identifier]"?: string[];
            /** @description The name of the check. */
            name: string;
            /** @description The full hash of the commit. */
            head_sha: string;
        };
        /** @description The same in JSON, with objects where the form has brackets (inferred). */
        NewCheckRunJson: {
            /** @description The id of a pull request that the check belongs to. */
            pull_request_id?: number;
            /**
             * Format: uri
             * @description Where people find more.
             */
            details_url?: string;
            /**
             * @description The state.
             * @default queued
             * @enum {string}
             */
            status?: "queued" | "in_progress" | "completed";
            /**
             * Format: date-time
             * @description When it began, in ISO 8601.
             */
            started_at?: string;
            /**
             * @description The result; required once `status` is completed.
             * @enum {string}
             */
            conclusion?: "neutral" | "success" | "failure" | "cancelled" | "action_required" | "timed_out" | "skipped";
            /**
             * Format: date-time
             * @description When it ended, in ISO 8601.
             */
            completed_at?: string;
            /** @description The name of the check. */
            name: string;
            /** @description The full hash of the commit. */
            head_sha: string;
            output?: components["schemas"]["CheckOutput"];
            actions?: components["schemas"]["CheckAction"][];
        };
        /** @description The output of a check as a JSON object (inferred from the names of the form). */
        CheckOutput: {
            /** @description The title of the output. */
            title: string;
            /** @description A summary, in Markdown. */
            summary: string;
            /** @description More, in Markdown. */
            text?: string;
            annotations?: {
                /** @description The file. */
                path: string;
                /** @description Where it begins. */
                start_line: number;
                /** @description Where it ends. */
                end_line: number;
                /** @description The column where it begins. */
                start_column?: number;
                /** @description The column where it ends. */
                end_column?: number;
                /**
                 * @description How grave it is.
                 * @enum {string}
                 */
                annotation_level: "notice" | "warning" | "failure";
                /** @description What is wrong. */
                message: string;
                /** @description Its title. */
                title?: string;
                /** @description Details as text. */
                raw_details?: string;
            }[];
            images?: {
                /** @description The text that stands for the image. */
                alt: string;
                /** @description Its address. */
                image_url: string;
                /** @description Its caption. */
                caption?: string;
            }[];
        };
        /** @description A button that the check offers, as a JSON object (inferred). */
        CheckAction: {
            /** @description The text of the button. */
            label: string;
            /** @description What it does. */
            description: string;
            /** @description The name under which it is reported. */
            identifier: string;
        };
        /** @description A check of a commit that was reported from outside. */
        CheckRun: {
            id: number;
            head_sha: string;
            url?: string;
            html_url?: string;
            details_url?: string | null;
            status: string;
            conclusion?: string | null;
            started_at?: string | null;
            completed_at?: string | null;
            /** @description Title, summary and text; its members are not documented for answers. */
            output?: Record<string, unknown>;
            name: string;
        };
        /**
         * @description Changes of a check as a form has them. The documents mark title and summary, and path, lines, level and message of annotations,
         *     as required; taken here as required within an output or an annotation that is sent (inferred).
         */
        CheckRunChanges: {
            /** @description The id of a pull request that the check belongs to. */
            pull_request_id?: number;
            /**
             * Format: uri
             * @description Where people find more.
             */
            details_url?: string;
            /**
             * @description The state.
             * @enum {string}
             */
            status?: "queued" | "in_progress" | "completed";
            /**
             * Format: date-time
             * @description When it began, in ISO 8601.
             */
            started_at?: string;
            /**
             * @description The result; required once `status` is completed.
             * @enum {string}
             */
            conclusion?: "neutral" | "success" | "failure" | "cancelled" | "action_required" | "timed_out" | "skipped";
            /**
             * Format: date-time
             * @description When it ended, in ISO 8601.
             */
            completed_at?: string;
            /** @description The title of the output. */
            "output[title]"?: string;
            /** @description A summary, in Markdown. */
            "output[summary]"?: string;
            /** @description More, in Markdown. */
            "output[text]"?: string;
            /** @description The file. */
            "output[annotations][path]"?: string[];
            /** @description Where it begins. */
            "output[annotations][start_line]"?: number[];
            /** @description Where it ends. */
            "output[annotations][end_line]"?: number[];
            /** @description The column where it begins. */
            "output[annotations][start_column]"?: number[];
            /** @description The column where it ends. */
            "output[annotations][end_column]"?: number[];
            /** @description How grave it is. */
            "output[annotations][annotation_level]"?: ("notice" | "warning" | "failure")[];
            /** @description What is wrong. */
            "output[annotations][message]"?: string[];
            /** @description Its title. */
            "output[annotations][title]"?: string[];
            /** @description Details as text. */
            "output[annotations][raw_details]"?: string[];
            /** @description The text that stands for the image. */
            "output[images][alt]"?: string[];
            /** @description Its address. */
            "output[images][image_url]"?: string[];
            /** @description Its caption. */
            "output[images][caption]"?: string[];
            /** @description The text of the button. */
            "actions[label]"?: string[];
            /** @description What it does. */
            "actions[description]"?: string[];
            /** @description The name under which it is reported. */
            "actions[identifier]"?: string[];
            /** @description The name of the check. */
            name?: string;
        };
        /** @description The same in JSON, with objects where the form has brackets (inferred). */
        CheckRunChangesJson: {
            /** @description The id of a pull request that the check belongs to. */
            pull_request_id?: number;
            /**
             * Format: uri
             * @description Where people find more.
             */
            details_url?: string;
            /**
             * @description The state.
             * @enum {string}
             */
            status?: "queued" | "in_progress" | "completed";
            /**
             * Format: date-time
             * @description When it began, in ISO 8601.
             */
            started_at?: string;
            /**
             * @description The result; required once `status` is completed.
             * @enum {string}
             */
            conclusion?: "neutral" | "success" | "failure" | "cancelled" | "action_required" | "timed_out" | "skipped";
            /**
             * Format: date-time
             * @description When it ended, in ISO 8601.
             */
            completed_at?: string;
            /** @description The name of the check. */
            name?: string;
            output?: components["schemas"]["CheckOutput"];
            actions?: components["schemas"]["CheckAction"][];
        };
        /** @description A remark on lines of a file. */
        CheckAnnotation: {
            path: string;
            start_line: number;
            end_line: number;
            start_column?: number | null;
            end_column?: number | null;
            annotation_level: string;
            title?: string | null;
            message: string;
            raw_details?: string | null;
            blob_href?: string;
        };
        /** @description A list of checks as GitHub has it. That Gitee answers so is inferred. */
        CheckRunList: {
            total_count: number;
            check_runs: components["schemas"]["CheckRun"][];
        };
        /** @description A webhook. `result` is null until the first delivery (inferred). */
        Hook: {
            id: number;
            url: string;
            /** @description The password or the key, as it was set. */
            password?: string | null;
            /** @description What the last delivery was answered. */
            result?: string | null;
            project_id?: number;
            /** @description The HTTP status of the last delivery. */
            result_code?: number;
            /** Format: date-time */
            created_at?: string;
            push_events?: boolean;
            tag_push_events?: boolean;
            issues_events?: boolean;
            note_events?: boolean;
            merge_requests_events?: boolean;
            title?: string;
        };
        /** @description A webhook as it shall be. */
        HookInput: {
            /**
             * Format: uri
             * @description Where deliveries go.
             */
            url: string;
            /** @description A title, at most 191 characters. */
            title?: string;
            /**
             * @description What `password` is: 0 a password that is sent along, 1 a key that signs deliveries.
             * @enum {integer}
             */
            encryption_type?: 0 | 1;
            /**
             * Format: password
             * @description The password or the key.
             */
            password?: string;
            /** @description True: for pushes. By the documents the default is true. */
            push_events?: boolean;
            /** @description True: for new tags. */
            tag_push_events?: boolean;
            /** @description True: for issues. */
            issues_events?: boolean;
            /** @description True: for comments. */
            note_events?: boolean;
            /** @description True: for pull requests. */
            merge_requests_events?: boolean;
        };
        /** @description A space that repositories can be in. */
        Namespace: components["schemas"]["NamespaceSummary"] & {
            parent?: components["schemas"]["NamespaceSummary"] | null;
        };
        /** @description The public profile of a user. What is not shown in public is null or empty (inferred). */
        UserProfile: components["schemas"]["User"] & {
            company?: string | null;
            profession?: string | null;
            wechat?: string | null;
            qq?: string | null;
            linkedin?: string | null;
            email?: string | null;
        };
        /** @description An organization, which the vendor calls a group. */
        Organization: {
            id: number;
            login: string;
            name: string;
            url?: string;
            avatar_url?: string;
            repos_url?: string;
            events_url?: string;
            members_url?: string;
            description?: string | null;
            /** @description How many people follow it. */
            follow_count?: number;
        };
        /** @description A membership in an organization. */
        OrganizationMember: {
            url?: string;
            /** @description False: not accepted yet (inferred). */
            active?: boolean;
            remark?: string | null;
            /** @description admin or member. */
            role: string;
            organization_url?: string;
            organization?: components["schemas"]["Organization"];
            user: components["schemas"]["UserMini"];
        };
        /** @description What changes of the membership. */
        MembershipChanges: {
            /** @description What the user is called within the organization. */
            remark?: string;
        };
        /** @description A new organization. */
        NewOrganization: {
            /** @description The name. */
            name: string;
            /** @description The path, as in addresses. */
            org: string;
            /** @description A short text about it. */
            description?: string;
        };
        /** @description An organization with its counts. `enterprise` is null where there is none. */
        OrganizationDetail: components["schemas"]["Organization"] & {
            type?: string;
            location?: string | null;
            email?: string | null;
            /** Format: date-time */
            created_at?: string;
            html_url?: string | null;
            public?: boolean;
            enterprise?: string | null;
            members?: number;
            public_repos?: number;
            private_repos?: number;
            owner?: components["schemas"]["UserMini"];
        };
        /** @description What changes of an organization. */
        OrganizationChanges: {
            /**
             * Format: email
             * @description The public e-mail address.
             */
            email?: string;
            /** @description Where it is. */
            location?: string;
            /** @description The name. */
            name?: string;
            /** @description A short text about it. */
            description?: string;
            /**
             * Format: uri
             * @description The address of the organization's site.
             */
            html_url?: string;
        };
        /** @description Somebody who follows an organization. */
        OrganizationFollower: {
            self: components["schemas"]["UserBasic"];
            /** Format: date-time */
            followed_at: string;
        };
        /** @description The role of the member. */
        OrganizationRole: {
            /**
             * @description The role. By the documents the default is member.
             * @enum {string}
             */
            role?: "admin" | "member";
        };
        /** @description An enterprise. */
        Enterprise: {
            id: number;
            path: string;
            name: string;
            url?: string;
            avatar_url?: string;
        };
        /** @description A membership in an enterprise. */
        EnterpriseMember: {
            url?: string;
            /** @description False: the member may not use what belongs to the enterprise. */
            active?: boolean;
            remark?: string | null;
            /** @description admin, member or outsourced. */
            role: string;
            /** @description True: not an employee. */
            outsourced?: boolean;
            enterprise?: components["schemas"]["Enterprise"];
            user: components["schemas"]["UserMini"];
        };
        /** @description Whom to invite. */
        NewEnterpriseMember: {
            /** @description The login of whom to invite; this or `email`. */
            username?: string;
            /**
             * Format: email
             * @description The address of whom to invite; this or `username`.
             */
            email?: string;
            /**
             * @description The role.
             * @default member
             * @enum {string}
             */
            role?: "admin" | "member" | "outsourced";
            /** @description The real name. */
            name?: string;
        };
        /** @description A weekly report. */
        WeekReport: {
            id: number;
            /** @description The text, in Markdown. */
            content: string;
            /** @description The text as HTML. */
            content_html?: string;
            year: number;
            month?: number;
            /** @description The number of the week in the year. */
            week_index: number;
            /** Format: date */
            week_begin?: string;
            /** Format: date */
            week_end?: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
            user?: components["schemas"]["UserMini"];
        };
        /** @description The report as it shall be. */
        WeekReportChanges: {
            /** @description The text, in Markdown. */
            content: string;
        };
        /** @description A new weekly report. */
        NewWeekReport: {
            /** @description The year. */
            year: number;
            /** @description The text, in Markdown. */
            content: string;
            /** @description The number of the week in the year. */
            week_index: number;
            /**
             * Format: date
             * @description The day of the report.
             */
            date?: string;
        };
        /** @description What changes of a member. */
        EnterpriseMemberChanges: {
            /**
             * @description The role. By the documents the default is member.
             * @enum {string}
             */
            role?: "admin" | "member" | "outsourced";
            /** @description False: the member may not use what belongs to the enterprise. By the documents the default is true. */
            active?: boolean;
            /** @description The real name. */
            name?: string;
        };
        /** @description A snippet. The documents declare `files` as text; clients read a map from file name to file. */
        Gist: {
            url?: string;
            forks_url?: string;
            commits_url?: string;
            id: string;
            description?: string | null;
            /** @description True: public. */
            public?: boolean;
            owner?: components["schemas"]["UserBasic"];
            user?: components["schemas"]["UserBasic"];
            files: {
                [key: string]: components["schemas"]["GistFile"];
            };
            truncated?: boolean;
            html_url?: string;
            comments?: number;
            comments_url?: string;
            /** @description Where Git clones it from. */
            git_pull_url?: string;
            git_push_url?: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
        };
        /** @description A file of a gist. */
        GistFile: {
            /** @description In bytes. */
            size?: number;
            raw_url?: string;
            type?: string;
            truncated?: boolean;
            content?: string;
        };
        /** @description A new gist. */
        NewGist: {
            /** @description The files: a map from file name to an object with the content. */
            files: {
                [key: string]: components["schemas"]["GistFileInput"];
            };
            /** @description What it is about; 1 to 30 characters. */
            description: string;
            /** @description True: public. */
            public?: boolean;
        };
        /** @description A file of a gist. */
        GistFileInput: {
            /** @description The text. */
            content: string;
        };
        /** @description A snippet with its forks and versions. The documents declare both as text; clients read lists. */
        GistDetail: components["schemas"]["Gist"] & {
            forks?: unknown[];
            history?: unknown[];
        };
        /** @description A comment on a gist. It does not say who wrote it. */
        GistComment: {
            id: number;
            /** @description The text, in Markdown. */
            body: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at?: string;
        };
        /** @description What changes of a gist. */
        GistChanges: {
            /** @description The files: a map from file name to an object with the content. */
            files?: {
                [key: string]: components["schemas"]["GistFileInput"];
            };
            /** @description What it is about; 1 to 30 characters. */
            description?: string;
        };
        /** @description A fork of a gist. */
        GistFork: {
            user: components["schemas"]["UserBasic"];
            url?: string;
            id: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
        };
        /** @description Something that happened. Its id is text; `payload` depends on `type` and is not documented. */
        Event: {
            id: string;
            /** @description IssueEvent, PushEvent and others; the values are not documented. */
            type: string;
            actor?: components["schemas"]["UserMini"];
            repo?: components["schemas"]["RepositoryMini"];
            org?: components["schemas"]["OrganizationMini"] | null;
            public?: boolean;
            /** Format: date-time */
            created_at: string;
            /** @description Depends on `type`. */
            payload?: Record<string, unknown>;
        };
        /** @description A repository in very short. */
        RepositoryMini: {
            id: number;
            full_name: string;
            human_name?: string;
            url?: string;
            namespace?: components["schemas"]["NamespaceSummary"];
        };
        /** @description An organization in very short. */
        OrganizationMini: {
            id: number;
            login: string;
            name: string;
            url?: string;
            avatar_url?: string;
        };
        /** @description Somebody who watches a repository. */
        Watcher: components["schemas"]["UserBasic"] & {
            /** Format: date-time */
            watch_at: string;
        };
        /** @description Notifications and how many there are. */
        NotificationList: {
            total_count: number;
            list: components["schemas"]["Notification"][];
        };
        /** @description A notification. Its id is a number here and text in paths. */
        Notification: {
            id: number;
            content: string;
            type?: string;
            unread: boolean;
            mute?: boolean;
            /** Format: date-time */
            updated_at?: string;
            url?: string;
            html_url?: string;
            actor?: components["schemas"]["UserBasic"] | null;
            repository?: components["schemas"]["RepositorySummary"] | null;
            subject?: components["schemas"]["NotificationSubject"];
            namespaces?: components["schemas"]["NotificationNamespace"][];
        };
        /** @description What a notification is about. */
        NotificationSubject: {
            title: string;
            url?: string;
            latest_comment_url?: string | null;
            /** @description Issue, PullRequest and others; not documented further. */
            type: string;
        };
        /** @description A space that a notification belongs to. */
        NotificationNamespace: {
            name: string;
            html_url?: string;
            type: string;
        };
        /** @description What to mark as read. */
        ReadIds: {
            /** @description The ids, separated by commas. Absent: all. */
            ids?: string;
        };
        /** @description Whether to watch or to ignore. */
        WatchInput: {
            /**
             * @description To watch, or to ignore.
             * @default watching
             * @enum {string}
             */
            watch_type: "watching" | "ignoring";
        };
        /** @description How many notifications and messages there are. */
        NotificationCount: {
            total_count: number;
            notification_count?: number;
            message_count?: number;
        };
        /** @description Private messages and how many there are. */
        MessageList: {
            total_count: number;
            list: components["schemas"]["Message"][];
        };
        /** @description A private message. Its id is a number here and text in paths. */
        Message: {
            id: number;
            sender: components["schemas"]["UserBasic"];
            unread?: boolean;
            content: string;
            /** Format: date-time */
            updated_at?: string;
            url?: string;
            html_url?: string;
        };
        /** @description A message. */
        NewMessage: {
            /** @description The login of the recipient. */
            username: string;
            /** @description The text. */
            content: string;
        };
        /** @description A .gitignore template. */
        GitignoreTemplate: {
            name: components["schemas"]["GitignoreTemplateName"];
            /** @description The text. */
            source: string;
        };
        /** @description A license and its text. */
        License: {
            license: components["schemas"]["LicenseId"];
            /** @description The text. */
            source: string;
        };
        /** @description The Markdown to turn into HTML. */
        MarkdownText: {
            /** @description The Markdown. */
            text: string;
        };
        /** @description Emoji by name. That it is a map of addresses is a guess. */
        Emojis: Record<string, unknown>;
        /**
         * @description A programming language, as the search knows it.
         * @enum {string}
         */
        Language: "Java" | "JavaScript" | "HTML" | "CSS" | "Python" | "Shell" | "C" | "TypeScript" | "C++" | "C#" | "PHP" | "Go" | "Objective-C" | "Android" | "Ruby" | "Swift" | "Assembly" | "Dart" | "NodeJS" | "Lua" | "PowerShell" | "Perl" | "Rust" | "Matlab" | "Scala" | "Groovy" | "Verilog" | "XSLT" | "R" | "QML" | "Pascal" | "Docker" | "CoffeeScript" | "FORTRAN" | "Erlang" | "Smalltalk" | "M" | "Emacs Lisp" | "ActionScript" | "VHDL" | "Delphi" | "TeX/LaTeX" | "Common Lisp" | "ASP" | "Visual Basic" | "Scheme" | "Clojure" | "LiveScript" | "Julia" | "Awk" | "Haskell" | "Elixir" | "AutoHotkey" | "D" | "Ada" | "OCaml" | "Logos" | "Standard ML" | "Coq" | "Puppet" | "Prolog" | "Arduino" | "VimL" | "Haxe" | "Vala" | "ColdFusion" | "Scilab" | "Racket" | "Slash" | "Eiffel" | "eC" | "DOT" | "Nemerle" | "wechat" | "Crystal" | "Kotlin" | "SQL" | "Lisp" | "XML" | "C/C++" | "HTML/CSS" | "易语言" | "汇编" | "other" | "Pawn" | "Zephir" | "YAML";
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
         * @description The space of the repository: the path of a user, an organization or an enterprise.
         * @example north-peak
         */
        Owner: string;
        /**
         * @description The path of the repository, which may differ from its name.
         * @example paper-lantern
         */
        Repo: string;
        /**
         * @description Which page, from 1.
         * @example 2
         */
        Page: number;
        /**
         * @description How many entries a page has.
         * @example 50
         */
        PerPage: number;
        /**
         * @description How many entries a page has; the documents name no default here.
         * @example 50
         */
        PerPageWithoutDefault: number;
        /**
         * @description For scrolling: the id of the last row of the previous answer. Absent for the first one.
         * @example 402817736
         */
        PreviousId: number;
        /**
         * @description For scrolling: how many rows to answer with.
         * @example 50
         */
        Limit: number;
        /**
         * @description The login of a user, as in addresses.
         * @example kite-in-rain
         */
        Username: string;
        /**
         * @description The path of the enterprise.
         * @example lantern-works
         */
        Enterprise: string;
        /**
         * @description The path of the organization.
         * @example paper-makers
         */
        Organization: string;
        /**
         * @description The number of the pull request in its repository.
         * @example 42
         */
        PullRequestNumber: number;
        /**
         * @description The identifier of the issue: letters and digits, without `#`. Upper and lower case differ.
         * @example I8QX3M
         */
        IssueNumber: string;
        /**
         * @description The number of the milestone.
         * @example 31845
         */
        MilestoneNumber: number;
        /**
         * @description The id of the comment.
         * @example 24817733
         */
        CommentId: number;
        /**
         * @description The id of the key.
         * @example 1840226
         */
        KeyId: number;
        /**
         * @description The id of the webhook.
         * @example 921744
         */
        HookId: number;
        /**
         * @description The id of the weekly report.
         * @example 771204
         */
        ReportId: number;
        /**
         * @description The identifier of the gist: letters and digits.
         * @example k3vq9x0tn7b2hdwm5r1ea84
         */
        GistIdentifier: string;
        /**
         * @description The identifier of the gist: letters and digits.
         * @example k3vq9x0tn7b2hdwm5r1ea84
         */
        GistId: string;
        /**
         * @description The id of the release.
         * @example 338120
         */
        ReleaseIdentifier: number;
        /**
         * @description The id of the release.
         * @example 338120
         */
        ReleaseId: number;
        /**
         * @description The id of the file.
         * @example 1620933
         */
        AttachFileId: number;
        /**
         * @description The id of the check run.
         * @example 5512087
         */
        CheckRunId: number;
        /**
         * @description The id of the notification; text here, a number in answers.
         * @example 77120394
         */
        NotificationId: string;
        /**
         * @description The id of the message; text here, a number in answers.
         * @example 8840217
         */
        MessageId: string;
        /**
         * @description The path of the file in the repository; slashes percent-encoded.
         * @example docs/guide.md
         */
        FilePath: string;
        /**
         * @description The name of the branch; slashes percent-encoded.
         * @example main
         */
        Branch: string;
        /**
         * @description The branch name or pattern of the rule, percent-encoded.
         * @example release-*
         */
        BranchPattern: string;
        /**
         * @description A branch, a tag or the hash of a commit.
         * @example main
         */
        CommitRef: string;
        /**
         * @description The name of the label, percent-encoded; several separated by commas.
         * @example bug,help wanted
         */
        IssueLabelNames: string;
        /**
         * @description The name of the label, percent-encoded.
         * @example bug
         */
        LabelName: string;
        /**
         * @description The name of the template.
         * @example Node
         */
        GitignoreTemplateName: components["schemas"]["GitignoreTemplateName"];
        /**
         * @description The identifier of the license.
         * @example MulanPSL-2.0
         */
        LicenseId: components["schemas"]["LicenseId"];
        /**
         * @description A branch, a tag or the hash of a commit. Absent: the default branch.
         * @example v1.2.0
         */
        Ref: string;
        /**
         * @description The path of the repository; the path of the call does not name it.
         * @example paper-lantern
         */
        IssueRepo: string;
        /**
         * @description Only what was updated at this time or later, in ISO 8601.
         * @example 2026-09-01T00:00:00+08:00
         */
        Since: string;
        /**
         * @description Only what was updated before this time, in ISO 8601.
         * @example 2026-10-01T00:00:00+08:00
         */
        Before: string;
        /**
         * @description Only these ids, separated by commas.
         * @example 77120394,77120401
         */
        Ids: string;
        /**
         * @description True: only those that were not read.
         * @example true
         */
        Unread: boolean;
        /**
         * @description True: only those in which the user takes part directly.
         * @example true
         */
        Participating: boolean;
        /**
         * @description Which kind: events, mentions of the user (`referer`), or all.
         * @example referer
         */
        NotificationType: "all" | "event" | "referer";
        /**
         * @description Ascending or descending.
         * @example asc
         */
        Descending: "asc" | "desc";
        /**
         * @description Ascending or descending.
         * @example desc
         */
        Ascending: "asc" | "desc";
        /**
         * @description Ascending or descending; the documents name no default.
         * @example desc
         */
        Direction: "asc" | "desc";
        /**
         * @description Ascending or descending. Absent: ascending when sorted by `full_name`, else descending.
         * @example desc
         */
        RepositoryDirection: "asc" | "desc";
        /**
         * @description By time: `asc` or `desc`. The documents give a default, but no list of values.
         * @example desc
         */
        TimeOrder: string;
        /**
         * @description Ascending or descending.
         * @example asc
         */
        SearchOrder: "asc" | "desc";
        /**
         * @description By time; the parameter is called `sort` although it takes a direction.
         * @example asc
         */
        LogOrder: "desc" | "asc";
        /**
         * @description By the time of creation or of the last change.
         * @example updated
         */
        SortByTime: "created" | "updated";
        /**
         * @description By name or by the time of the last change.
         * @example updated
         */
        SortByName: "name" | "updated";
        /**
         * @description By creation, last change, number of comments (`popularity`) or age (`long-running`).
         * @example updated
         */
        SortPullRequests: "created" | "updated" | "popularity" | "long-running";
        /**
         * @description By creation, last change, last push or full name.
         * @example pushed
         */
        SortRepositories: "created" | "updated" | "pushed" | "full_name";
        /**
         * @description By the time since when it is watched, or by the last push.
         * @example last_push
         */
        SortSubscriptions: "created" | "last_push";
        /**
         * @description Issues assigned to the user, created by the user, or both.
         * @example all
         */
        IssueFilter: "assigned" | "created" | "all";
        /**
         * @description Only issues in this state.
         * @example progressing
         */
        IssueStateFilter: "open" | "progressing" | "closed" | "rejected" | "all";
        /**
         * @description Only pull requests in this state.
         * @example merged
         */
        PullRequestStateFilter: "open" | "closed" | "merged" | "all";
        /**
         * @description Only those with all of these labels; names separated by commas.
         * @example bug,performance
         */
        LabelFilter: string;
        /**
         * @description When work is planned to begin. From and to, joined by a hyphen; one side may be empty. The vendor writes the zone as `+80`.
         * @example 20261006T173008+80-20261007T173008+80
         */
        Schedule: string;
        /**
         * @description When work is planned to end. From and to, joined by a hyphen; one side may be empty. The vendor writes the zone as `+80`.
         * @example 20261006T173008+80-20261007T173008+80
         */
        Deadline: string;
        /**
         * @description When it was created. From and to, joined by a hyphen; one side may be empty. The vendor writes the zone as `+80`.
         * @example 20261006T173008+80-
         */
        CreatedAt: string;
        /**
         * @description When it was finished. From and to, joined by a hyphen; one side may be empty. The vendor writes the zone as `+80`.
         * @example -20261007T173008+80
         */
        FinishedAt: string;
        /**
         * @description The title of a milestone; `none`: without any, `*`: with any.
         * @example v1.2
         */
        MilestoneFilter: string;
        /**
         * @description The login of the person in charge; `none`: nobody, `*`: anybody.
         * @example kite-in-rain
         */
        AssigneeFilter: string;
        /**
         * @description The login of the person who created it.
         * @example north-peak
         */
        CreatorFilter: string;
        /**
         * @description The name of a program of the enterprise; `none`: without any, `*`: with any.
         * @example Lantern 2027
         */
        ProgramFilter: string;
        /**
         * @description The number of a milestone.
         * @example 31845
         */
        MilestoneNumberFilter: number;
        /**
         * @description Where the changes come from: `branch` or `username:branch`.
         * @example kite-in-rain:fix-wick
         */
        HeadFilter: string;
        /**
         * @description Where the changes go to: a branch.
         * @example main
         */
        BaseFilter: string;
        /**
         * @description The words to search for.
         * @example lantern
         */
        Query: string;
        /**
         * @description Only repositories mainly in this language.
         * @example TypeScript
         */
        Language: components["schemas"]["Language"];
        /**
         * @description Presumably the folder that the archive is limited to; the documents have no text for it.
         * @example docs
         */
        ExpectedPath: string;
        /**
         * @description Only members with this role.
         * @example admin
         */
        MemberRole: "all" | "admin" | "member";
    };
    requestBodies: never;
    headers: {
        /**
         * @description How many entries there are on all pages.
         * @example 57
         */
        TotalCount: number;
        /**
         * @description How many pages there are.
         * @example 3
         */
        TotalPage: number;
        /**
         * @description The addresses of other pages, with the relations next, prev, first and last (RFC 8288; the form is inferred).
         * @example <https://gitee.com/api/v5/user/repos?page=2&per_page=20>; rel="next"
         */
        Link: string;
        /**
         * @description Calls per period; 60 for callers without a token, not documented for others.
         * @example 5000
         */
        RateLimitLimit: number;
        /**
         * @description Calls left in this period.
         * @example 4987
         */
        RateLimitRemaining: number;
        /**
         * @description When the period ends; presumably seconds since 1970.
         * @example 1732242000
         */
        RateLimitReset: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDetail"];
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
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ProfileChanges"];
                "application/json": components["schemas"]["ProfileChanges"];
            };
        };
        responses: {
            /** @description The profile as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
    getEmails: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The addresses. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserEmail"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listRepositories: {
        parameters: {
            query?: {
                /**
                 * @description Only public or only private repositories. Absent: all.
                 * @example private
                 */
                visibility?: "private" | "public" | "all";
                /**
                 * @description How the user belongs to the repository: `owner`, `collaborator`, `organization_member`, `enterprise_member`, `admin`;
                 *     several separated by commas.
                 * @example owner,collaborator
                 */
                affiliation?: string;
                /**
                 * @description Own repositories (`owner`), those in the personal space (`personal`), those the user is a member of, public or private
                 *     ones.
                 * @example owner
                 */
                type?: "all" | "owner" | "personal" | "member" | "public" | "private";
                /**
                 * @description By creation, last change, last push or full name.
                 * @example pushed
                 */
                sort?: components["parameters"]["SortRepositories"];
                /**
                 * @description Ascending or descending. Absent: ascending when sorted by `full_name`, else descending.
                 * @example desc
                 */
                direction?: components["parameters"]["RepositoryDirection"];
                /**
                 * @description Words that the repository has to contain.
                 * @example lantern
                 */
                q?: string;
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
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
            /** @description The repositories, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repository"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createRepository: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["NewRepository"];
                "application/json": components["schemas"]["NewRepository"];
            };
        };
        responses: {
            /** @description The new repository. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repository"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listUserRepositories: {
        parameters: {
            query?: {
                /**
                 * @description Own repositories (`owner`), those in the personal space (`personal`), or those the user is a member of.
                 * @example owner
                 */
                type?: "all" | "owner" | "personal" | "member";
                /**
                 * @description By creation, last change, last push or full name.
                 * @example pushed
                 */
                sort?: components["parameters"]["SortRepositories"];
                /**
                 * @description Ascending or descending. Absent: ascending when sorted by `full_name`, else descending.
                 * @example desc
                 */
                direction?: components["parameters"]["RepositoryDirection"];
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The login of a user, as in addresses.
                 * @example kite-in-rain
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The repositories, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repository"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listOrganizationRepositories: {
        parameters: {
            query?: {
                /**
                 * @description Only public or only private repositories.
                 * @example public
                 */
                type?: "all" | "public" | "private";
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The path of the organization.
                 * @example paper-makers
                 */
                org: components["parameters"]["Organization"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The repositories, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repository"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createOrganizationRepository: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The path of the organization.
                 * @example paper-makers
                 */
                org: components["parameters"]["Organization"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["NewOrganizationRepository"];
                "application/json": components["schemas"]["NewOrganizationRepository"];
            };
        };
        responses: {
            /** @description The new repository. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repository"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listEnterpriseRepositories: {
        parameters: {
            query?: {
                /**
                 * @description Words that the repository has to contain.
                 * @example lantern
                 */
                search?: string;
                /**
                 * @description Only repositories that are public, internal or private.
                 * @example internal
                 */
                type?: "all" | "public" | "internal" | "private";
                /**
                 * @description True: only repositories that belong to the enterprise itself.
                 * @example true
                 */
                direct?: boolean;
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The path of the enterprise.
                 * @example lantern-works
                 */
                enterprise: components["parameters"]["Enterprise"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The repositories, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repository"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createEnterpriseRepository: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The path of the enterprise.
                 * @example lantern-works
                 */
                enterprise: components["parameters"]["Enterprise"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["NewEnterpriseRepository"];
                "application/json": components["schemas"]["NewEnterpriseRepository"];
            };
        };
        responses: {
            /** @description The new repository. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repository"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getRepository: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
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
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repository"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    deleteRepository: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    updateRepository: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["RepositoryChanges"];
                "application/json": components["schemas"]["RepositoryChanges"];
            };
        };
        responses: {
            /** @description The repository as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repository"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getRepositoryLicense: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The license. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepositoryLicense"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    setRepositoryReviewers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["RepositoryReviewers"];
                "application/json": components["schemas"]["RepositoryReviewers"];
            };
        };
        responses: {
            /** @description The repository as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repository"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getPushConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushConfig"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    updatePushConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PushConfigChanges"];
                "application/json": components["schemas"]["PushConfigChanges"];
            };
        };
        responses: {
            /** @description The rules as they are now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushConfig"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listContributors: {
        parameters: {
            query?: {
                /**
                 * @description Whether authors or committers are counted.
                 * @example authors
                 */
                type?: "authors" | "committers";
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contributors. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contributor"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    clearRepository: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listForks: {
        parameters: {
            query?: {
                /**
                 * @description The newest first, the oldest first, or by stars.
                 * @example stargazers
                 */
                sort?: "newest" | "oldest" | "stargazers";
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The forks, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repository"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createFork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["NewFork"];
                "application/json": components["schemas"]["NewFork"];
            };
        };
        responses: {
            /** @description The fork. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repository"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getBaiduStatisticKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaiduStatisticKey"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    setBaiduStatisticKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["BaiduStatisticKeyInput"];
                "application/json": components["schemas"]["BaiduStatisticKeyInput"];
            };
        };
        responses: {
            /** @description The key. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaiduStatisticKey"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    deleteBaiduStatisticKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getTrafficData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TrafficPeriod"];
                "application/json": components["schemas"]["TrafficPeriod"];
            };
        };
        responses: {
            /** @description The counts. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrafficData"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listLanguages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The languages. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Languages"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    enableGiteeGo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. What the body is, is not documented. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listBranches: {
        parameters: {
            query?: {
                /**
                 * @description By name or by the time of the last change.
                 * @example updated
                 */
                sort?: components["parameters"]["SortByName"];
                /**
                 * @description Ascending or descending.
                 * @example desc
                 */
                direction?: components["parameters"]["Ascending"];
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has; the documents name no default here.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPageWithoutDefault"];
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The branches, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BranchSummary"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createBranch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["NewBranch"];
                "application/json": components["schemas"]["NewBranch"];
            };
        };
        responses: {
            /** @description The new branch. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Branch"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getBranch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The name of the branch; slashes percent-encoded.
                 * @example main
                 */
                branch: components["parameters"]["Branch"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The branch. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Branch"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    protectBranch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The name of the branch; slashes percent-encoded.
                 * @example main
                 */
                branch: components["parameters"]["Branch"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The branch as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Branch"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    unprotectBranch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The name of the branch; slashes percent-encoded.
                 * @example main
                 */
                branch: components["parameters"]["Branch"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    updateBranchRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The branch name or pattern of the rule, percent-encoded.
                 * @example release-*
                 */
                wildcard: components["parameters"]["BranchPattern"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["BranchRuleChanges"];
                "application/json": components["schemas"]["BranchRuleChanges"];
            };
        };
        responses: {
            /** @description The rule as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BranchRule"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    deleteBranchRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The branch name or pattern of the rule, percent-encoded.
                 * @example release-*
                 */
                wildcard: components["parameters"]["BranchPattern"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule that was removed. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BranchRule"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createBranchRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["NewBranchRule"];
                "application/json": components["schemas"]["NewBranchRule"];
            };
        };
        responses: {
            /** @description The new rule. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BranchRule"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listTags: {
        parameters: {
            query?: {
                /**
                 * @description By name or by the time of the last change.
                 * @example updated
                 */
                sort?: components["parameters"]["SortByName"];
                /**
                 * @description Ascending or descending.
                 * @example desc
                 */
                direction?: components["parameters"]["Ascending"];
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has; the documents name no default here.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPageWithoutDefault"];
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["NewTag"];
                "application/json": components["schemas"]["NewTag"];
            };
        };
        responses: {
            /** @description The new tag. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listCommits: {
        parameters: {
            query?: {
                /**
                 * @description Where to begin: a commit or a branch. Absent: the default branch.
                 * @example main
                 */
                sha?: string;
                /**
                 * @description Only commits that touch this file.
                 * @example src/wick.ts
                 */
                path?: string;
                /**
                 * @description Only commits of this author: an e-mail address or a login.
                 * @example north-peak
                 */
                author?: string;
                /**
                 * @description Only what was updated at this time or later, in ISO 8601.
                 * @example 2026-09-01T00:00:00+08:00
                 */
                since?: components["parameters"]["Since"];
                /**
                 * @description Only commits up to this time, in ISO 8601.
                 * @example 2026-10-01T00:00:00+08:00
                 */
                until?: string;
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The commits, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Commit"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    commitFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCommit"];
            };
        };
        responses: {
            /** @description The new commit. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitWithFiles"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getCommit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The hash of a commit, or the name of a branch.
                 * @example 5f0d6c1e9a7b43d2886c0b1f4e2a97d35c8e6b14
                 */
                sha: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The commit. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitWithFiles"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    compareCommits: {
        parameters: {
            query?: {
                /**
                 * @description True: compare the two directly, as `git diff base..head`; false: from where they parted.
                 * @example true
                 */
                straight?: boolean;
                /**
                 * @description Only files whose name ends so.
                 * @example .ts
                 */
                suffix?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description Where to begin: a commit, a branch or a tag.
                 * @example v1.1.0
                 */
                base: string;
                /**
                 * @description Where to end: a commit, a branch or a tag.
                 * @example main
                 */
                head: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The difference. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listRepositoryCommitComments: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description By time: `asc` or `desc`. The documents give a default, but no list of values.
                 * @example desc
                 */
                order?: components["parameters"]["TimeOrder"];
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comments, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listCommitComments: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description A branch, a tag or the hash of a commit.
                 * @example main
                 */
                ref: components["parameters"]["CommitRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comments, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createCommitComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description A branch, a tag or the hash of a commit.
                 * @example main
                 */
                ref: components["parameters"]["CommitRef"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["NewCommitComment"];
                "application/json": components["schemas"]["NewCommitComment"];
            };
        };
        responses: {
            /** @description The new comment. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getCommitComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The id of the comment.
                 * @example 24817733
                 */
                id: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comment. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    deleteCommitComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The id of the comment.
                 * @example 24817733
                 */
                id: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    updateCommitComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The id of the comment.
                 * @example 24817733
                 */
                id: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CommentText"];
                "application/json": components["schemas"]["CommentText"];
            };
        };
        responses: {
            /** @description The comment as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getReadme: {
        parameters: {
            query?: {
                /**
                 * @description A branch, a tag or the hash of a commit. Absent: the default branch.
                 * @example v1.2.0
                 */
                ref?: components["parameters"]["Ref"];
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Content"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listRootContents: {
        parameters: {
            query?: {
                /**
                 * @description A branch, a tag or the hash of a commit. Absent: the default branch.
                 * @example v1.2.0
                 */
                ref?: components["parameters"]["Ref"];
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries of the folder. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Content"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getContents: {
        parameters: {
            query?: {
                /**
                 * @description A branch, a tag or the hash of a commit. Absent: the default branch.
                 * @example v1.2.0
                 */
                ref?: components["parameters"]["Ref"];
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The path of the file in the repository; slashes percent-encoded.
                 * @example docs/guide.md
                 */
                path: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, or the entries of the folder. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Content"] | components["schemas"]["Content"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    updateFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The path of the file in the repository; slashes percent-encoded.
                 * @example docs/guide.md
                 */
                path: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["FileChanges"];
                "application/json": components["schemas"]["FileChangesJson"];
            };
        };
        responses: {
            /** @description The new version and its commit. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenFile"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The path of the file in the repository; slashes percent-encoded.
                 * @example docs/guide.md
                 */
                path: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["NewFile"];
                "application/json": components["schemas"]["NewFileJson"];
            };
        };
        responses: {
            /** @description The new file and its commit. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenFile"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    deleteFile: {
        parameters: {
            query: {
                /**
                 * @description The hash of the blob that is deleted, from `getContents`.
                 * @example 8d1c8b69c3fce7bea45c73efd06983e3c419a92f
                 */
                sha: string;
                /**
                 * @description The message of the commit.
                 * @example Remove the old guide
                 */
                message: string;
                /**
                 * @description The branch to commit to. Absent: the default branch.
                 * @example main
                 */
                branch?: string;
                /**
                 * @description The committer's name. Absent: the user's.
                 * @example Crane
                 */
                "committer[name]"?: string;
                /**
                 * @description The committer's e-mail address. Absent: the user's.
                 * @example crane@mail.example.com
                 */
                "committer[email]"?: string;
                /**
                 * @description The author's name. Absent: the user's.
                 * @example Crane
                 */
                "author[name]"?: string;
                /**
                 * @description The author's e-mail address. Absent: the user's.
                 * @example crane@mail.example.com
                 */
                "author[email]"?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The path of the file in the repository; slashes percent-encoded.
                 * @example docs/guide.md
                 */
                path: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The commit that removed the file. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenFile"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getBlame: {
        parameters: {
            query?: {
                /**
                 * @description A branch, a tag or the hash of a commit. Absent: the default branch.
                 * @example v1.2.0
                 */
                ref?: components["parameters"]["Ref"];
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The path of the file in the repository; slashes percent-encoded.
                 * @example docs/guide.md
                 */
                path: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lines. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Blame"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getRawFile: {
        parameters: {
            query?: {
                /**
                 * @description A branch, a tag or the hash of a commit. Absent: the default branch.
                 * @example v1.2.0
                 */
                ref?: components["parameters"]["Ref"];
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The path of the file in the repository; slashes percent-encoded.
                 * @example docs/guide.md
                 */
                path: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    downloadZipball: {
        parameters: {
            query?: {
                /**
                 * @description A branch, a tag or the hash of a commit. Absent: the default branch.
                 * @example v1.2.0
                 */
                ref?: components["parameters"]["Ref"];
                /**
                 * @description Presumably the folder that the archive is limited to; the documents have no text for it.
                 * @example docs
                 */
                expected_path?: components["parameters"]["ExpectedPath"];
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archive. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    downloadTarball: {
        parameters: {
            query?: {
                /**
                 * @description A branch, a tag or the hash of a commit. Absent: the default branch.
                 * @example v1.2.0
                 */
                ref?: components["parameters"]["Ref"];
                /**
                 * @description Presumably the folder that the archive is limited to; the documents have no text for it.
                 * @example docs
                 */
                expected_path?: components["parameters"]["ExpectedPath"];
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archive. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/gzip": string;
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getBlob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The hash of the blob.
                 * @example 8d1c8b69c3fce7bea45c73efd06983e3c419a92f
                 */
                sha: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The blob. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Blob"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getTree: {
        parameters: {
            query?: {
                /**
                 * @description 1: with all folders below.
                 * @example 1
                 */
                recursive?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description A branch, the hash of a commit, or that of a tree.
                 * @example main
                 */
                sha: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tree. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tree"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getRepositoryMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The score. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listReleases: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description Ascending or descending; the documents name no default.
                 * @example desc
                 */
                direction?: components["parameters"]["Direction"];
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The releases, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["NewRelease"];
                "application/json": components["schemas"]["NewRelease"];
            };
        };
        responses: {
            /** @description The new release. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The id of the release.
                 * @example 338120
                 */
                id: components["parameters"]["ReleaseIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The release. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    deleteRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The id of the release.
                 * @example 338120
                 */
                id: components["parameters"]["ReleaseIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    updateRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The id of the release.
                 * @example 338120
                 */
                id: components["parameters"]["ReleaseIdentifier"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ReleaseChanges"];
                "application/json": components["schemas"]["ReleaseChanges"];
            };
        };
        responses: {
            /** @description The release as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getLatestRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The release. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getReleaseByTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The name of the tag; slashes percent-encoded.
                 * @example v1.2.0
                 */
                tag: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The release. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listReleaseFiles: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description Ascending or descending; the documents name no default.
                 * @example desc
                 */
                direction?: components["parameters"]["Direction"];
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The id of the release.
                 * @example 338120
                 */
                release_id: components["parameters"]["ReleaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseFile"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    uploadReleaseFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The id of the release.
                 * @example 338120
                 */
                release_id: components["parameters"]["ReleaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Upload"];
            };
        };
        responses: {
            /** @description The new file. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseFile"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getReleaseFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The id of the release.
                 * @example 338120
                 */
                release_id: components["parameters"]["ReleaseId"];
                /**
                 * @description The id of the file.
                 * @example 1620933
                 */
                attach_file_id: components["parameters"]["AttachFileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseFile"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    deleteReleaseFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The id of the release.
                 * @example 338120
                 */
                release_id: components["parameters"]["ReleaseId"];
                /**
                 * @description The id of the file.
                 * @example 1620933
                 */
                attach_file_id: components["parameters"]["AttachFileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    downloadReleaseFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The id of the release.
                 * @example 338120
                 */
                release_id: components["parameters"]["ReleaseId"];
                /**
                 * @description The id of the file.
                 * @example 1620933
                 */
                attach_file_id: components["parameters"]["AttachFileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description The file lies elsewhere (inferred). */
            302: {
                headers: {
                    /**
                     * @description Where it lies.
                     * @example https://files.example.com/lantern.tgz?expires=1790784000
                     */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listCollaborators: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Collaborator"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    checkCollaborator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The login of a user, as in addresses.
                 * @example kite-in-rain
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Yes. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    addCollaborator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The login of a user, as in addresses.
                 * @example kite-in-rain
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CollaboratorInput"];
                "application/json": components["schemas"]["CollaboratorInput"];
            };
        };
        responses: {
            /** @description The member as they are now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Collaborator"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    removeCollaborator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The login of a user, as in addresses.
                 * @example kite-in-rain
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getCollaboratorPermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The login of a user, as in addresses.
                 * @example kite-in-rain
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member and the permission. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollaboratorPermission"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listDeployKeys: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SshKey"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createDeployKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["NewKey"];
                "application/json": components["schemas"]["NewKey"];
            };
        };
        responses: {
            /** @description The new key. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SshKey"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listAvailableDeployKeys: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SshKeyBasic"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    enableDeployKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The id of the key.
                 * @example 1840226
                 */
                id: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    disableDeployKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The id of the key.
                 * @example 1840226
                 */
                id: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getDeployKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The id of the key.
                 * @example 1840226
                 */
                id: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SshKey"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    deleteDeployKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The id of the key.
                 * @example 1840226
                 */
                id: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listPullRequests: {
        parameters: {
            query?: {
                /**
                 * @description Only pull requests in this state.
                 * @example merged
                 */
                state?: components["parameters"]["PullRequestStateFilter"];
                /**
                 * @description Where the changes come from: `branch` or `username:branch`.
                 * @example kite-in-rain:fix-wick
                 */
                head?: components["parameters"]["HeadFilter"];
                /**
                 * @description Where the changes go to: a branch.
                 * @example main
                 */
                base?: components["parameters"]["BaseFilter"];
                /**
                 * @description By creation, last change, number of comments (`popularity`) or age (`long-running`).
                 * @example updated
                 */
                sort?: components["parameters"]["SortPullRequests"];
                /**
                 * @description Only what was updated at this time or later, in ISO 8601.
                 * @example 2026-09-01T00:00:00+08:00
                 */
                since?: components["parameters"]["Since"];
                /**
                 * @description Ascending or descending.
                 * @example asc
                 */
                direction?: components["parameters"]["Descending"];
                /**
                 * @description The number of a milestone.
                 * @example 31845
                 */
                milestone_number?: components["parameters"]["MilestoneNumberFilter"];
                /**
                 * @description Only those with all of these labels; names separated by commas.
                 * @example bug,performance
                 */
                labels?: components["parameters"]["LabelFilter"];
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description The login of the person who created the pull request.
                 * @example kite-in-rain
                 */
                author?: string;
                /**
                 * @description The login of a reviewer.
                 * @example north-peak
                 */
                assignee?: string;
                /**
                 * @description The login of a tester.
                 * @example north-peak
                 */
                tester?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pull requests, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequest"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createPullRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["NewPullRequest"];
                "application/json": components["schemas"]["NewPullRequest"];
            };
        };
        responses: {
            /** @description The new pull request. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequest"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getPullRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The number of the pull request in its repository.
                 * @example 42
                 */
                number: components["parameters"]["PullRequestNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pull request. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequest"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    updatePullRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The number of the pull request in its repository.
                 * @example 42
                 */
                number: components["parameters"]["PullRequestNumber"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PullRequestChanges"];
                "application/json": components["schemas"]["PullRequestChanges"];
            };
        };
        responses: {
            /** @description The pull request as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequest"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listPullRequestLogs: {
        parameters: {
            query?: {
                /**
                 * @description By time; the parameter is called `sort` although it takes a direction.
                 * @example asc
                 */
                sort?: components["parameters"]["LogOrder"];
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The number of the pull request in its repository.
                 * @example 42
                 */
                number: components["parameters"]["PullRequestNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The changes. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogEntry"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listPullRequestCommits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The number of the pull request in its repository.
                 * @example 42
                 */
                number: components["parameters"]["PullRequestNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The commits. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequestCommit"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listPullRequestFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The number of the pull request in its repository.
                 * @example 42
                 */
                number: components["parameters"]["PullRequestNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequestFile"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    checkPullRequestMerged: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The number of the pull request in its repository.
                 * @example 42
                 */
                number: components["parameters"]["PullRequestNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Yes. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    mergePullRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The number of the pull request in its repository.
                 * @example 42
                 */
                number: components["parameters"]["PullRequestNumber"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["Merge"];
                "application/json": components["schemas"]["Merge"];
            };
        };
        responses: {
            /** @description Merged. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeResult"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    approvePullRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The number of the pull request in its repository.
                 * @example 42
                 */
                number: components["parameters"]["PullRequestNumber"];
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ForcedReview"];
                "application/json": components["schemas"]["ForcedReview"];
            };
        };
        responses: {
            /** @description Done. What the body is, is not documented. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    passPullRequestTest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The number of the pull request in its repository.
                 * @example 42
                 */
                number: components["parameters"]["PullRequestNumber"];
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ForcedTest"];
                "application/json": components["schemas"]["ForcedTest"];
            };
        };
        responses: {
            /** @description Done. What the body is, is not documented. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    addPullRequestReviewers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The number of the pull request in its repository.
                 * @example 42
                 */
                number: components["parameters"]["PullRequestNumber"];
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ReviewerLogins"];
                "application/json": components["schemas"]["ReviewerLogins"];
            };
        };
        responses: {
            /** @description The pull request as it is now. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequest"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    removePullRequestReviewers: {
        parameters: {
            query: {
                /**
                 * @description The logins of the reviewers, separated by commas.
                 * @example kite-in-rain,heron
                 */
                assignees: string;
            };
            header?: never;
            path: {
                /**
                 * @description The number of the pull request in its repository.
                 * @example 42
                 */
                number: components["parameters"]["PullRequestNumber"];
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pull request without them. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequest"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    resetPullRequestReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The number of the pull request in its repository.
                 * @example 42
                 */
                number: components["parameters"]["PullRequestNumber"];
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["Reset"];
                "application/json": components["schemas"]["Reset"];
            };
        };
        responses: {
            /** @description The pull request as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequest"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    addPullRequestTesters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The number of the pull request in its repository.
                 * @example 42
                 */
                number: components["parameters"]["PullRequestNumber"];
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TesterLogins"];
                "application/json": components["schemas"]["TesterLogins"];
            };
        };
        responses: {
            /** @description The pull request as it is now. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequest"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    removePullRequestTesters: {
        parameters: {
            query: {
                /**
                 * @description The logins of the testers, separated by commas.
                 * @example kite-in-rain,heron
                 */
                testers: string;
            };
            header?: never;
            path: {
                /**
                 * @description The number of the pull request in its repository.
                 * @example 42
                 */
                number: components["parameters"]["PullRequestNumber"];
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pull request without them. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequest"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    resetPullRequestTest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The number of the pull request in its repository.
                 * @example 42
                 */
                number: components["parameters"]["PullRequestNumber"];
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["Reset"];
                "application/json": components["schemas"]["Reset"];
            };
        };
        responses: {
            /** @description The pull request as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequest"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listPullRequestIssues: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The number of the pull request in its repository.
                 * @example 42
                 */
                number: components["parameters"]["PullRequestNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The issues, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
    listPullRequestComments: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description Ascending or descending; the documents name no default.
                 * @example desc
                 */
                direction?: components["parameters"]["Direction"];
                /**
                 * @description Only comments on lines of the diff, or only those on the whole.
                 * @example diff_comment
                 */
                comment_type?: "diff_comment" | "pr_comment";
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The number of the pull request in its repository.
                 * @example 42
                 */
                number: components["parameters"]["PullRequestNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comments, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequestComment"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createPullRequestComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The number of the pull request in its repository.
                 * @example 42
                 */
                number: components["parameters"]["PullRequestNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["NewPullRequestComment"];
                "application/json": components["schemas"]["NewPullRequestComment"];
            };
        };
        responses: {
            /** @description The new comment. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequestComment"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listPullRequestLabels: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The number of the pull request in its repository.
                 * @example 42
                 */
                number: components["parameters"]["PullRequestNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The labels, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Label"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    replacePullRequestLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The number of the pull request in its repository.
                 * @example 42
                 */
                number: components["parameters"]["PullRequestNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LabelNames"];
            };
        };
        responses: {
            /** @description The labels as they are now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Label"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    addPullRequestLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The number of the pull request in its repository.
                 * @example 42
                 */
                number: components["parameters"]["PullRequestNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LabelNames"];
            };
        };
        responses: {
            /** @description The labels as they are now. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Label"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    removePullRequestLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The number of the pull request in its repository.
                 * @example 42
                 */
                number: components["parameters"]["PullRequestNumber"];
                /**
                 * @description The name of the label, percent-encoded; several separated by commas.
                 * @example bug,help wanted
                 */
                name: components["parameters"]["IssueLabelNames"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getPullRequestComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The id of the comment.
                 * @example 24817733
                 */
                id: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comment. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequestComment"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    deletePullRequestComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The id of the comment.
                 * @example 24817733
                 */
                id: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    updatePullRequestComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The id of the comment.
                 * @example 24817733
                 */
                id: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CommentText"];
                "application/json": components["schemas"]["CommentText"];
            };
        };
        responses: {
            /** @description The comment as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequestComment"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listEnterprisePullRequests: {
        parameters: {
            query?: {
                /**
                 * @description The identifier of an issue, without `#`. Upper and lower case differ.
                 * @example I8QX3M
                 */
                issue_number?: string;
                /**
                 * @description The path of a repository.
                 * @example paper-lantern
                 */
                repo?: string;
                /**
                 * @description The id of a program of the enterprise.
                 * @example 1207
                 */
                program_id?: number;
                /**
                 * @description Only pull requests in this state.
                 * @example merged
                 */
                state?: components["parameters"]["PullRequestStateFilter"];
                /**
                 * @description Where the changes come from: `branch` or `username:branch`.
                 * @example kite-in-rain:fix-wick
                 */
                head?: components["parameters"]["HeadFilter"];
                /**
                 * @description Where the changes go to: a branch.
                 * @example main
                 */
                base?: components["parameters"]["BaseFilter"];
                /**
                 * @description By creation, last change, number of comments (`popularity`) or age (`long-running`).
                 * @example updated
                 */
                sort?: components["parameters"]["SortPullRequests"];
                /**
                 * @description Only what was updated at this time or later, in ISO 8601.
                 * @example 2026-09-01T00:00:00+08:00
                 */
                since?: components["parameters"]["Since"];
                /**
                 * @description Ascending or descending.
                 * @example asc
                 */
                direction?: components["parameters"]["Descending"];
                /**
                 * @description The number of a milestone.
                 * @example 31845
                 */
                milestone_number?: components["parameters"]["MilestoneNumberFilter"];
                /**
                 * @description Only those with all of these labels; names separated by commas.
                 * @example bug,performance
                 */
                labels?: components["parameters"]["LabelFilter"];
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The path of the enterprise.
                 * @example lantern-works
                 */
                enterprise: components["parameters"]["Enterprise"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pull requests, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequest"][];
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
                 * @description Issues assigned to the user, created by the user, or both.
                 * @example all
                 */
                filter?: components["parameters"]["IssueFilter"];
                /**
                 * @description Only issues in this state.
                 * @example progressing
                 */
                state?: components["parameters"]["IssueStateFilter"];
                /**
                 * @description Only those with all of these labels; names separated by commas.
                 * @example bug,performance
                 */
                labels?: components["parameters"]["LabelFilter"];
                /**
                 * @description By the time of creation or of the last change.
                 * @example updated
                 */
                sort?: components["parameters"]["SortByTime"];
                /**
                 * @description Ascending or descending.
                 * @example asc
                 */
                direction?: components["parameters"]["Descending"];
                /**
                 * @description Only what was updated at this time or later, in ISO 8601.
                 * @example 2026-09-01T00:00:00+08:00
                 */
                since?: components["parameters"]["Since"];
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description When work is planned to begin. From and to, joined by a hyphen; one side may be empty. The vendor writes the zone as `+80`.
                 * @example 20261006T173008+80-20261007T173008+80
                 */
                schedule?: components["parameters"]["Schedule"];
                /**
                 * @description When work is planned to end. From and to, joined by a hyphen; one side may be empty. The vendor writes the zone as `+80`.
                 * @example 20261006T173008+80-20261007T173008+80
                 */
                deadline?: components["parameters"]["Deadline"];
                /**
                 * @description When it was created. From and to, joined by a hyphen; one side may be empty. The vendor writes the zone as `+80`.
                 * @example 20261006T173008+80-
                 */
                created_at?: components["parameters"]["CreatedAt"];
                /**
                 * @description When it was finished. From and to, joined by a hyphen; one side may be empty. The vendor writes the zone as `+80`.
                 * @example -20261007T173008+80
                 */
                finished_at?: components["parameters"]["FinishedAt"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The issues, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
    listUserIssues: {
        parameters: {
            query?: {
                /**
                 * @description Issues assigned to the user, created by the user, or both.
                 * @example all
                 */
                filter?: components["parameters"]["IssueFilter"];
                /**
                 * @description Only issues in this state.
                 * @example progressing
                 */
                state?: components["parameters"]["IssueStateFilter"];
                /**
                 * @description Only those with all of these labels; names separated by commas.
                 * @example bug,performance
                 */
                labels?: components["parameters"]["LabelFilter"];
                /**
                 * @description By the time of creation or of the last change.
                 * @example updated
                 */
                sort?: components["parameters"]["SortByTime"];
                /**
                 * @description Ascending or descending.
                 * @example asc
                 */
                direction?: components["parameters"]["Descending"];
                /**
                 * @description Only what was updated at this time or later, in ISO 8601.
                 * @example 2026-09-01T00:00:00+08:00
                 */
                since?: components["parameters"]["Since"];
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description When work is planned to begin. From and to, joined by a hyphen; one side may be empty. The vendor writes the zone as `+80`.
                 * @example 20261006T173008+80-20261007T173008+80
                 */
                schedule?: components["parameters"]["Schedule"];
                /**
                 * @description When work is planned to end. From and to, joined by a hyphen; one side may be empty. The vendor writes the zone as `+80`.
                 * @example 20261006T173008+80-20261007T173008+80
                 */
                deadline?: components["parameters"]["Deadline"];
                /**
                 * @description When it was created. From and to, joined by a hyphen; one side may be empty. The vendor writes the zone as `+80`.
                 * @example 20261006T173008+80-
                 */
                created_at?: components["parameters"]["CreatedAt"];
                /**
                 * @description When it was finished. From and to, joined by a hyphen; one side may be empty. The vendor writes the zone as `+80`.
                 * @example -20261007T173008+80
                 */
                finished_at?: components["parameters"]["FinishedAt"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The issues, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
    listOrganizationIssues: {
        parameters: {
            query?: {
                /**
                 * @description Issues assigned to the user, created by the user, or both.
                 * @example all
                 */
                filter?: components["parameters"]["IssueFilter"];
                /**
                 * @description Only issues in this state.
                 * @example progressing
                 */
                state?: components["parameters"]["IssueStateFilter"];
                /**
                 * @description Only those with all of these labels; names separated by commas.
                 * @example bug,performance
                 */
                labels?: components["parameters"]["LabelFilter"];
                /**
                 * @description By the time of creation or of the last change.
                 * @example updated
                 */
                sort?: components["parameters"]["SortByTime"];
                /**
                 * @description Ascending or descending.
                 * @example asc
                 */
                direction?: components["parameters"]["Descending"];
                /**
                 * @description Only what was updated at this time or later, in ISO 8601.
                 * @example 2026-09-01T00:00:00+08:00
                 */
                since?: components["parameters"]["Since"];
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description When work is planned to begin. From and to, joined by a hyphen; one side may be empty. The vendor writes the zone as `+80`.
                 * @example 20261006T173008+80-20261007T173008+80
                 */
                schedule?: components["parameters"]["Schedule"];
                /**
                 * @description When work is planned to end. From and to, joined by a hyphen; one side may be empty. The vendor writes the zone as `+80`.
                 * @example 20261006T173008+80-20261007T173008+80
                 */
                deadline?: components["parameters"]["Deadline"];
                /**
                 * @description When it was created. From and to, joined by a hyphen; one side may be empty. The vendor writes the zone as `+80`.
                 * @example 20261006T173008+80-
                 */
                created_at?: components["parameters"]["CreatedAt"];
                /**
                 * @description When it was finished. From and to, joined by a hyphen; one side may be empty. The vendor writes the zone as `+80`.
                 * @example -20261007T173008+80
                 */
                finished_at?: components["parameters"]["FinishedAt"];
            };
            header?: never;
            path: {
                /**
                 * @description The path of the organization.
                 * @example paper-makers
                 */
                org: components["parameters"]["Organization"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The issues, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
    listEnterpriseIssues: {
        parameters: {
            query?: {
                /**
                 * @description Only issues in this state.
                 * @example progressing
                 */
                state?: components["parameters"]["IssueStateFilter"];
                /**
                 * @description Only those with all of these labels; names separated by commas.
                 * @example bug,performance
                 */
                labels?: components["parameters"]["LabelFilter"];
                /**
                 * @description By the time of creation or of the last change.
                 * @example updated
                 */
                sort?: components["parameters"]["SortByTime"];
                /**
                 * @description Ascending or descending.
                 * @example asc
                 */
                direction?: components["parameters"]["Descending"];
                /**
                 * @description Only what was updated at this time or later, in ISO 8601.
                 * @example 2026-09-01T00:00:00+08:00
                 */
                since?: components["parameters"]["Since"];
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description When work is planned to begin. From and to, joined by a hyphen; one side may be empty. The vendor writes the zone as `+80`.
                 * @example 20261006T173008+80-20261007T173008+80
                 */
                schedule?: components["parameters"]["Schedule"];
                /**
                 * @description When work is planned to end. From and to, joined by a hyphen; one side may be empty. The vendor writes the zone as `+80`.
                 * @example 20261006T173008+80-20261007T173008+80
                 */
                deadline?: components["parameters"]["Deadline"];
                /**
                 * @description When it was created. From and to, joined by a hyphen; one side may be empty. The vendor writes the zone as `+80`.
                 * @example 20261006T173008+80-
                 */
                created_at?: components["parameters"]["CreatedAt"];
                /**
                 * @description When it was finished. From and to, joined by a hyphen; one side may be empty. The vendor writes the zone as `+80`.
                 * @example -20261007T173008+80
                 */
                finished_at?: components["parameters"]["FinishedAt"];
                /**
                 * @description The title of a milestone; `none`: without any, `*`: with any.
                 * @example v1.2
                 */
                milestone?: components["parameters"]["MilestoneFilter"];
                /**
                 * @description The login of the person in charge; `none`: nobody, `*`: anybody.
                 * @example kite-in-rain
                 */
                assignee?: components["parameters"]["AssigneeFilter"];
                /**
                 * @description The login of the person who created it.
                 * @example north-peak
                 */
                creator?: components["parameters"]["CreatorFilter"];
                /**
                 * @description The name of a program of the enterprise; `none`: without any, `*`: with any.
                 * @example Lantern 2027
                 */
                program?: components["parameters"]["ProgramFilter"];
            };
            header?: never;
            path: {
                /**
                 * @description The path of the enterprise.
                 * @example lantern-works
                 */
                enterprise: components["parameters"]["Enterprise"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The issues, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
    listRepositoryIssues: {
        parameters: {
            query?: {
                /**
                 * @description Only issues in this state.
                 * @example progressing
                 */
                state?: components["parameters"]["IssueStateFilter"];
                /**
                 * @description Only those with all of these labels; names separated by commas.
                 * @example bug,performance
                 */
                labels?: components["parameters"]["LabelFilter"];
                /**
                 * @description By the time of creation or of the last change.
                 * @example updated
                 */
                sort?: components["parameters"]["SortByTime"];
                /**
                 * @description Ascending or descending.
                 * @example asc
                 */
                direction?: components["parameters"]["Descending"];
                /**
                 * @description Only what was updated at this time or later, in ISO 8601.
                 * @example 2026-09-01T00:00:00+08:00
                 */
                since?: components["parameters"]["Since"];
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description When work is planned to begin. From and to, joined by a hyphen; one side may be empty. The vendor writes the zone as `+80`.
                 * @example 20261006T173008+80-20261007T173008+80
                 */
                schedule?: components["parameters"]["Schedule"];
                /**
                 * @description When work is planned to end. From and to, joined by a hyphen; one side may be empty. The vendor writes the zone as `+80`.
                 * @example 20261006T173008+80-20261007T173008+80
                 */
                deadline?: components["parameters"]["Deadline"];
                /**
                 * @description When it was created. From and to, joined by a hyphen; one side may be empty. The vendor writes the zone as `+80`.
                 * @example 20261006T173008+80-
                 */
                created_at?: components["parameters"]["CreatedAt"];
                /**
                 * @description When it was finished. From and to, joined by a hyphen; one side may be empty. The vendor writes the zone as `+80`.
                 * @example -20261007T173008+80
                 */
                finished_at?: components["parameters"]["FinishedAt"];
                /**
                 * @description The title of a milestone; `none`: without any, `*`: with any.
                 * @example v1.2
                 */
                milestone?: components["parameters"]["MilestoneFilter"];
                /**
                 * @description The login of the person in charge; `none`: nobody, `*`: anybody.
                 * @example kite-in-rain
                 */
                assignee?: components["parameters"]["AssigneeFilter"];
                /**
                 * @description The login of the person who created it.
                 * @example north-peak
                 */
                creator?: components["parameters"]["CreatorFilter"];
                /**
                 * @description The name of a program of the enterprise; `none`: without any, `*`: with any.
                 * @example Lantern 2027
                 */
                program?: components["parameters"]["ProgramFilter"];
                /**
                 * @description Words that the issue has to contain.
                 * @example flicker
                 */
                q?: string;
                /**
                 * @description True: only issues that report a security problem.
                 * @example true
                 */
                security_hole?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The issues, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
    getIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The identifier of the issue: letters and digits, without `#`. Upper and lower case differ.
                 * @example I8QX3M
                 */
                number: components["parameters"]["IssueNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The issue. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
    createIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["NewIssue"];
                "application/json": components["schemas"]["NewIssue"];
            };
        };
        responses: {
            /** @description The new issue. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
    updateIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The identifier of the issue: letters and digits, without `#`. Upper and lower case differ.
                 * @example I8QX3M
                 */
                number: components["parameters"]["IssueNumber"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["IssueChanges"];
                "application/json": components["schemas"]["IssueChanges"];
            };
        };
        responses: {
            /** @description The issue as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
    listRepositoryIssueComments: {
        parameters: {
            query?: {
                /**
                 * @description By the time of creation or of the last change.
                 * @example updated
                 */
                sort?: components["parameters"]["SortByTime"];
                /**
                 * @description Ascending or descending.
                 * @example desc
                 */
                direction?: components["parameters"]["Ascending"];
                /**
                 * @description Only what was updated at this time or later, in ISO 8601.
                 * @example 2026-09-01T00:00:00+08:00
                 */
                since?: components["parameters"]["Since"];
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comments, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listIssueComments: {
        parameters: {
            query?: {
                /**
                 * @description Only what was updated at this time or later, in ISO 8601.
                 * @example 2026-09-01T00:00:00+08:00
                 */
                since?: components["parameters"]["Since"];
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description By time: `asc` or `desc`. The documents give a default, but no list of values.
                 * @example desc
                 */
                order?: components["parameters"]["TimeOrder"];
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The identifier of the issue: letters and digits, without `#`. Upper and lower case differ.
                 * @example I8QX3M
                 */
                number: components["parameters"]["IssueNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comments, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createIssueComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The identifier of the issue: letters and digits, without `#`. Upper and lower case differ.
                 * @example I8QX3M
                 */
                number: components["parameters"]["IssueNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CommentText"];
                "application/json": components["schemas"]["CommentText"];
            };
        };
        responses: {
            /** @description The new comment. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getIssueComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The id of the comment.
                 * @example 24817733
                 */
                id: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comment. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    deleteIssueComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The id of the comment.
                 * @example 24817733
                 */
                id: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    updateIssueComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The id of the comment.
                 * @example 24817733
                 */
                id: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CommentText"];
                "application/json": components["schemas"]["CommentText"];
            };
        };
        responses: {
            /** @description The comment as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listIssuePullRequests: {
        parameters: {
            query?: {
                /**
                 * @description The path of the repository; the path of the call does not name it.
                 * @example paper-lantern
                 */
                repo?: components["parameters"]["IssueRepo"];
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The identifier of the issue: letters and digits, without `#`. Upper and lower case differ.
                 * @example I8QX3M
                 */
                number: components["parameters"]["IssueNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pull requests. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequest"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listIssueLogs: {
        parameters: {
            query?: {
                /**
                 * @description The path of the repository; the path of the call does not name it.
                 * @example paper-lantern
                 */
                repo?: components["parameters"]["IssueRepo"];
                /**
                 * @description By time; the parameter is called `sort` although it takes a direction.
                 * @example asc
                 */
                sort?: components["parameters"]["LogOrder"];
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The identifier of the issue: letters and digits, without `#`. Upper and lower case differ.
                 * @example I8QX3M
                 */
                number: components["parameters"]["IssueNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The changes. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogEntry"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getEnterpriseIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The path of the enterprise.
                 * @example lantern-works
                 */
                enterprise: components["parameters"]["Enterprise"];
                /**
                 * @description The identifier of the issue: letters and digits, without `#`. Upper and lower case differ.
                 * @example I8QX3M
                 */
                number: components["parameters"]["IssueNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The issue. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
    updateEnterpriseIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The path of the enterprise.
                 * @example lantern-works
                 */
                enterprise: components["parameters"]["Enterprise"];
                /**
                 * @description The identifier of the issue: letters and digits, without `#`. Upper and lower case differ.
                 * @example I8QX3M
                 */
                number: components["parameters"]["IssueNumber"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["EnterpriseIssueChanges"];
                "application/json": components["schemas"]["EnterpriseIssueChanges"];
            };
        };
        responses: {
            /** @description The issue as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
    listEnterpriseIssuePullRequests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The path of the enterprise.
                 * @example lantern-works
                 */
                enterprise: components["parameters"]["Enterprise"];
                /**
                 * @description The identifier of the issue: letters and digits, without `#`. Upper and lower case differ.
                 * @example I8QX3M
                 */
                number: components["parameters"]["IssueNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pull requests. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequest"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listEnterpriseIssueComments: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The path of the enterprise.
                 * @example lantern-works
                 */
                enterprise: components["parameters"]["Enterprise"];
                /**
                 * @description The identifier of the issue: letters and digits, without `#`. Upper and lower case differ.
                 * @example I8QX3M
                 */
                number: components["parameters"]["IssueNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comments, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listEnterpriseIssueLabels: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The path of the enterprise.
                 * @example lantern-works
                 */
                enterprise: components["parameters"]["Enterprise"];
                /**
                 * @description The identifier of the issue: letters and digits, without `#`. Upper and lower case differ.
                 * @example I8QX3M
                 */
                number: components["parameters"]["IssueNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The labels, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Label"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listRepositoryLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The labels. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Label"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createRepositoryLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["NewLabel"];
                "application/json": components["schemas"]["NewLabel"];
            };
        };
        responses: {
            /** @description The new label. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Label"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getRepositoryLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The name of the label, percent-encoded.
                 * @example bug
                 */
                name: components["parameters"]["LabelName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The label. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Label"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    deleteRepositoryLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The name of the label, percent-encoded.
                 * @example bug
                 */
                name: components["parameters"]["LabelName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    updateRepositoryLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The name of the label, percent-encoded.
                 * @example bug
                 */
                name: components["parameters"]["LabelName"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["LabelChanges"];
                "application/json": components["schemas"]["LabelChanges"];
            };
        };
        responses: {
            /** @description The label as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Label"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listIssueLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The identifier of the issue: letters and digits, without `#`. Upper and lower case differ.
                 * @example I8QX3M
                 */
                number: components["parameters"]["IssueNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The labels. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Label"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    replaceIssueLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The identifier of the issue: letters and digits, without `#`. Upper and lower case differ.
                 * @example I8QX3M
                 */
                number: components["parameters"]["IssueNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LabelNames"];
            };
        };
        responses: {
            /** @description The labels as they are now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Label"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    addIssueLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The identifier of the issue: letters and digits, without `#`. Upper and lower case differ.
                 * @example I8QX3M
                 */
                number: components["parameters"]["IssueNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LabelNames"];
            };
        };
        responses: {
            /** @description The labels as they are now. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Label"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    removeAllIssueLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The identifier of the issue: letters and digits, without `#`. Upper and lower case differ.
                 * @example I8QX3M
                 */
                number: components["parameters"]["IssueNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    removeIssueLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The identifier of the issue: letters and digits, without `#`. Upper and lower case differ.
                 * @example I8QX3M
                 */
                number: components["parameters"]["IssueNumber"];
                /**
                 * @description The name of the label, percent-encoded; several separated by commas.
                 * @example bug,help wanted
                 */
                name: components["parameters"]["IssueLabelNames"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listTopics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The labels. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Topic"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    replaceTopics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LabelNames"];
            };
        };
        responses: {
            /** @description The labels as they are now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Topic"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    addTopics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LabelNames"];
            };
        };
        responses: {
            /** @description The labels as they are now. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Topic"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    removeTopics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LabelNames"];
            };
        };
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listEnterpriseLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The path of the enterprise.
                 * @example lantern-works
                 */
                enterprise: components["parameters"]["Enterprise"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The labels. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Label"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getEnterpriseLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The path of the enterprise.
                 * @example lantern-works
                 */
                enterprise: components["parameters"]["Enterprise"];
                /**
                 * @description The name of the label, percent-encoded.
                 * @example bug
                 */
                name: components["parameters"]["LabelName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The label. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Label"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listMilestones: {
        parameters: {
            query?: {
                /**
                 * @description Only milestones in this state.
                 * @example all
                 */
                state?: "open" | "closed" | "all";
                /**
                 * @description What to sort by; there is only the due date.
                 * @example due_on
                 */
                sort?: "due_on";
                /**
                 * @description `asc` or `desc` (inferred); the documents name no values.
                 * @example desc
                 */
                direction?: string;
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The milestones, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Milestone"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createMilestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["MilestoneInput"];
                "application/json": components["schemas"]["MilestoneInput"];
            };
        };
        responses: {
            /** @description The new milestone. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Milestone"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getMilestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The number of the milestone.
                 * @example 31845
                 */
                number: components["parameters"]["MilestoneNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The milestone. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Milestone"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    deleteMilestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The number of the milestone.
                 * @example 31845
                 */
                number: components["parameters"]["MilestoneNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    updateMilestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The number of the milestone.
                 * @example 31845
                 */
                number: components["parameters"]["MilestoneNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["MilestoneInput"];
                "application/json": components["schemas"]["MilestoneInput"];
            };
        };
        responses: {
            /** @description The milestone as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Milestone"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createCheckRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["NewCheckRun"];
                "application/json": components["schemas"]["NewCheckRunJson"];
            };
        };
        responses: {
            /** @description The new check run. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckRun"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getCheckRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The id of the check run.
                 * @example 5512087
                 */
                check_run_id: components["parameters"]["CheckRunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The check run. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckRun"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    updateCheckRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The id of the check run.
                 * @example 5512087
                 */
                check_run_id: components["parameters"]["CheckRunId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CheckRunChanges"];
                "application/json": components["schemas"]["CheckRunChangesJson"];
            };
        };
        responses: {
            /** @description The check run as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckRun"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listCheckRunAnnotations: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The id of the check run.
                 * @example 5512087
                 */
                check_run_id: components["parameters"]["CheckRunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The annotations, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckAnnotation"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listCommitCheckRuns: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description The id of a pull request; 0, the default, for none.
                 * @example 9130447
                 */
                pull_request_id?: number;
                /**
                 * @description Only checks of this name.
                 * @example unit tests
                 */
                check_name?: string;
                /**
                 * @description Only checks in this state.
                 * @example completed
                 */
                status?: "expected" | "queued" | "in_progress" | "completed";
                /**
                 * @description `latest`: only the last run of each check; `all`: every run.
                 * @example all
                 */
                filter?: "all" | "latest";
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description A branch, a tag or the hash of a commit.
                 * @example main
                 */
                ref: components["parameters"]["CommitRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The check runs, in one of two shapes. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckRunList"] | components["schemas"]["CheckRun"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listHooks: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hook"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createHook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["HookInput"];
                "application/json": components["schemas"]["HookInput"];
            };
        };
        responses: {
            /** @description The new webhook. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hook"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getHook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The id of the webhook.
                 * @example 921744
                 */
                id: components["parameters"]["HookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hook"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    deleteHook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The id of the webhook.
                 * @example 921744
                 */
                id: components["parameters"]["HookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    updateHook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The id of the webhook.
                 * @example 921744
                 */
                id: components["parameters"]["HookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["HookInput"];
                "application/json": components["schemas"]["HookInput"];
            };
        };
        responses: {
            /** @description The webhook as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hook"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    testHook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
                /**
                 * @description The id of the webhook.
                 * @example 921744
                 */
                id: components["parameters"]["HookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listKeys: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
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
            /** @description The keys, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SshKey"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["NewKey"];
                "application/json": components["schemas"]["NewKey"];
            };
        };
        responses: {
            /** @description The new key. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SshKey"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the key.
                 * @example 1840226
                 */
                id: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SshKey"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    deleteKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the key.
                 * @example 1840226
                 */
                id: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listFollowers: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
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
            /** @description The users, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserBasic"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listFollowing: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
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
            /** @description The users, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserBasic"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listNamespaces: {
        parameters: {
            query?: {
                /**
                 * @description `project`: where the user may create repositories; `intrant`: where the user is a member, which is the default; or `all`.
                 *     What the words mean is inferred.
                 * @example all
                 */
                mode?: "project" | "intrant" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The namespaces. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Namespace"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getNamespace: {
        parameters: {
            query: {
                /**
                 * @description The path of the namespace.
                 * @example north-peak
                 */
                path: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The namespace. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Namespace"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    checkFollowing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The login of a user, as in addresses.
                 * @example kite-in-rain
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Yes. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    followUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The login of a user, as in addresses.
                 * @example kite-in-rain
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    unfollowUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The login of a user, as in addresses.
                 * @example kite-in-rain
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getUserByName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The login of a user, as in addresses.
                 * @example kite-in-rain
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserProfile"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listUserFollowers: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The login of a user, as in addresses.
                 * @example kite-in-rain
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserBasic"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listUserFollowing: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The login of a user, as in addresses.
                 * @example kite-in-rain
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserBasic"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    checkUserFollowing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The login of a user, as in addresses.
                 * @example kite-in-rain
                 */
                username: components["parameters"]["Username"];
                /**
                 * @description The login of the user who may be followed.
                 * @example north-peak
                 */
                target_user: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Yes. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listUserKeys: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The login of a user, as in addresses.
                 * @example kite-in-rain
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SshKeyBasic"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listOrganizations: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description True: only those that the user administers.
                 * @example true
                 */
                admin?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organizations, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listMemberships: {
        parameters: {
            query?: {
                /**
                 * @description True or false: only members who have or have not accepted. Absent: all.
                 * @example true
                 */
                active?: boolean;
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
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
            /** @description The memberships, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationMember"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The path of the organization.
                 * @example paper-makers
                 */
                org: components["parameters"]["Organization"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The membership. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationMember"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    leaveOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The path of the organization.
                 * @example paper-makers
                 */
                org: components["parameters"]["Organization"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    updateMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The path of the organization.
                 * @example paper-makers
                 */
                org: components["parameters"]["Organization"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["MembershipChanges"];
                "application/json": components["schemas"]["MembershipChanges"];
            };
        };
        responses: {
            /** @description The membership as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationMember"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listUserOrganizations: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The login of a user, as in addresses.
                 * @example kite-in-rain
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organizations, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"][];
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
                "application/x-www-form-urlencoded": components["schemas"]["NewOrganization"];
                "application/json": components["schemas"]["NewOrganization"];
            };
        };
        responses: {
            /** @description The new organization. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
    getOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The path of the organization.
                 * @example paper-makers
                 */
                org: components["parameters"]["Organization"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationDetail"];
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
                 * @description The path of the organization.
                 * @example paper-makers
                 */
                org: components["parameters"]["Organization"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["OrganizationChanges"];
                "application/json": components["schemas"]["OrganizationChanges"];
            };
        };
        responses: {
            /** @description The organization as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationDetail"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listOrganizationMembers: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description Only members with this role.
                 * @example admin
                 */
                role?: components["parameters"]["MemberRole"];
            };
            header?: never;
            path: {
                /**
                 * @description The path of the organization.
                 * @example paper-makers
                 */
                org: components["parameters"]["Organization"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserBasic"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listOrganizationFollowers: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The path of the organization.
                 * @example paper-makers
                 */
                org: components["parameters"]["Organization"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The followers, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationFollower"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getOrganizationMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The path of the organization.
                 * @example paper-makers
                 */
                org: components["parameters"]["Organization"];
                /**
                 * @description The login of a user, as in addresses.
                 * @example kite-in-rain
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The membership. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationMember"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    setOrganizationMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The path of the organization.
                 * @example paper-makers
                 */
                org: components["parameters"]["Organization"];
                /**
                 * @description The login of a user, as in addresses.
                 * @example kite-in-rain
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["OrganizationRole"];
                "application/json": components["schemas"]["OrganizationRole"];
            };
        };
        responses: {
            /** @description The member as they are now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationMember"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    removeOrganizationMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The path of the organization.
                 * @example paper-makers
                 */
                org: components["parameters"]["Organization"];
                /**
                 * @description The login of a user, as in addresses.
                 * @example kite-in-rain
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listEnterprises: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description True, the default: only those that the user administers.
                 * @example false
                 */
                admin?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The enterprises, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enterprise"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getEnterprise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The path of the enterprise.
                 * @example lantern-works
                 */
                enterprise: components["parameters"]["Enterprise"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The enterprise. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enterprise"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listEnterpriseMembers: {
        parameters: {
            query?: {
                /**
                 * @description Only members with this role.
                 * @example admin
                 */
                role?: components["parameters"]["MemberRole"];
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The path of the enterprise.
                 * @example lantern-works
                 */
                enterprise: components["parameters"]["Enterprise"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseMember"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    addEnterpriseMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The path of the enterprise.
                 * @example lantern-works
                 */
                enterprise: components["parameters"]["Enterprise"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["NewEnterpriseMember"];
                "application/json": components["schemas"]["NewEnterpriseMember"];
            };
        };
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    findEnterpriseMember: {
        parameters: {
            query: {
                /**
                 * @description What `query_value` is: `username` or `email`.
                 * @example email
                 */
                query_type: string;
                /**
                 * @description The login or the e-mail address to look for.
                 * @example heron@mail.example.com
                 */
                query_value: string;
            };
            header?: never;
            path: {
                /**
                 * @description The path of the enterprise.
                 * @example lantern-works
                 */
                enterprise: components["parameters"]["Enterprise"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseMember"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listWeekReportComments: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The path of the enterprise.
                 * @example lantern-works
                 */
                enterprise: components["parameters"]["Enterprise"];
                /**
                 * @description The id of the weekly report.
                 * @example 771204
                 */
                id: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comments, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createWeekReportComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The path of the enterprise.
                 * @example lantern-works
                 */
                enterprise: components["parameters"]["Enterprise"];
                /**
                 * @description The id of the weekly report.
                 * @example 771204
                 */
                id: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CommentText"];
                "application/json": components["schemas"]["CommentText"];
            };
        };
        responses: {
            /** @description The new comment. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    deleteWeekReportComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The path of the enterprise.
                 * @example lantern-works
                 */
                enterprise: components["parameters"]["Enterprise"];
                /**
                 * @description The id of the weekly report.
                 * @example 771204
                 */
                report_id: number;
                /**
                 * @description The id of the comment.
                 * @example 24817733
                 */
                id: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listMemberWeekReports: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The path of the enterprise.
                 * @example lantern-works
                 */
                enterprise: components["parameters"]["Enterprise"];
                /**
                 * @description The login of a user, as in addresses.
                 * @example kite-in-rain
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reports, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeekReport"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listWeekReports: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description The login of a member.
                 * @example heron
                 */
                username?: string;
                /**
                 * @description The year.
                 * @example 2026
                 */
                year?: number;
                /**
                 * @description The number of the week in the year.
                 * @example 41
                 */
                week_index?: number;
                /**
                 * @description A day of the week.
                 * @example 2026-10-09
                 */
                date?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The path of the enterprise.
                 * @example lantern-works
                 */
                enterprise: components["parameters"]["Enterprise"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reports, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeekReport"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getWeekReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The path of the enterprise.
                 * @example lantern-works
                 */
                enterprise: components["parameters"]["Enterprise"];
                /**
                 * @description The id of the weekly report.
                 * @example 771204
                 */
                id: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeekReport"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    updateWeekReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The path of the enterprise.
                 * @example lantern-works
                 */
                enterprise: components["parameters"]["Enterprise"];
                /**
                 * @description The id of the weekly report.
                 * @example 771204
                 */
                id: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["WeekReportChanges"];
                "application/json": components["schemas"]["WeekReportChanges"];
            };
        };
        responses: {
            /** @description The report as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeekReport"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createWeekReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The path of the enterprise.
                 * @example lantern-works
                 */
                enterprise: components["parameters"]["Enterprise"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["NewWeekReport"];
                "application/json": components["schemas"]["NewWeekReport"];
            };
        };
        responses: {
            /** @description The new report. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeekReport"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getEnterpriseMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The path of the enterprise.
                 * @example lantern-works
                 */
                enterprise: components["parameters"]["Enterprise"];
                /**
                 * @description The login of a user, as in addresses.
                 * @example kite-in-rain
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseMember"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    updateEnterpriseMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The path of the enterprise.
                 * @example lantern-works
                 */
                enterprise: components["parameters"]["Enterprise"];
                /**
                 * @description The login of a user, as in addresses.
                 * @example kite-in-rain
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["EnterpriseMemberChanges"];
                "application/json": components["schemas"]["EnterpriseMemberChanges"];
            };
        };
        responses: {
            /** @description The member as they are now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseMember"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    removeEnterpriseMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The path of the enterprise.
                 * @example lantern-works
                 */
                enterprise: components["parameters"]["Enterprise"];
                /**
                 * @description The login of a user, as in addresses.
                 * @example kite-in-rain
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listGists: {
        parameters: {
            query?: {
                /**
                 * @description Only what was updated at this time or later, in ISO 8601.
                 * @example 2026-09-01T00:00:00+08:00
                 */
                since?: components["parameters"]["Since"];
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
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
            /** @description The gists, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gist"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createGist: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGist"];
                "application/x-www-form-urlencoded": components["schemas"]["NewGist"];
            };
        };
        responses: {
            /** @description The new gist. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GistDetail"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listStarredGists: {
        parameters: {
            query?: {
                /**
                 * @description Only what was updated at this time or later, in ISO 8601.
                 * @example 2026-09-01T00:00:00+08:00
                 */
                since?: components["parameters"]["Since"];
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
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
            /** @description The gists, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gist"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listGistComments: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The identifier of the gist: letters and digits.
                 * @example k3vq9x0tn7b2hdwm5r1ea84
                 */
                gist_id: components["parameters"]["GistId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comments, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GistComment"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    createGistComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the gist: letters and digits.
                 * @example k3vq9x0tn7b2hdwm5r1ea84
                 */
                gist_id: components["parameters"]["GistId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CommentText"];
                "application/json": components["schemas"]["CommentText"];
            };
        };
        responses: {
            /** @description The new comment. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GistComment"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getGistComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the gist: letters and digits.
                 * @example k3vq9x0tn7b2hdwm5r1ea84
                 */
                gist_id: components["parameters"]["GistId"];
                /**
                 * @description The id of the comment.
                 * @example 24817733
                 */
                id: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comment. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GistComment"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    deleteGistComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the gist: letters and digits.
                 * @example k3vq9x0tn7b2hdwm5r1ea84
                 */
                gist_id: components["parameters"]["GistId"];
                /**
                 * @description The id of the comment.
                 * @example 24817733
                 */
                id: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    updateGistComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the gist: letters and digits.
                 * @example k3vq9x0tn7b2hdwm5r1ea84
                 */
                gist_id: components["parameters"]["GistId"];
                /**
                 * @description The id of the comment.
                 * @example 24817733
                 */
                id: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CommentText"];
                "application/json": components["schemas"]["CommentText"];
            };
        };
        responses: {
            /** @description The comment as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GistComment"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getGist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the gist: letters and digits.
                 * @example k3vq9x0tn7b2hdwm5r1ea84
                 */
                id: components["parameters"]["GistIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The gist. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GistDetail"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    deleteGist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the gist: letters and digits.
                 * @example k3vq9x0tn7b2hdwm5r1ea84
                 */
                id: components["parameters"]["GistIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    updateGist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the gist: letters and digits.
                 * @example k3vq9x0tn7b2hdwm5r1ea84
                 */
                id: components["parameters"]["GistIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["GistChanges"];
                "application/x-www-form-urlencoded": components["schemas"]["GistChanges"];
            };
        };
        responses: {
            /** @description The gist as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GistDetail"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listGistCommits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the gist: letters and digits.
                 * @example k3vq9x0tn7b2hdwm5r1ea84
                 */
                id: components["parameters"]["GistIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The gist. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GistDetail"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    checkGistStarred: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the gist: letters and digits.
                 * @example k3vq9x0tn7b2hdwm5r1ea84
                 */
                id: components["parameters"]["GistIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Yes. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    starGist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the gist: letters and digits.
                 * @example k3vq9x0tn7b2hdwm5r1ea84
                 */
                id: components["parameters"]["GistIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    unstarGist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the gist: letters and digits.
                 * @example k3vq9x0tn7b2hdwm5r1ea84
                 */
                id: components["parameters"]["GistIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listGistForks: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The identifier of the gist: letters and digits.
                 * @example k3vq9x0tn7b2hdwm5r1ea84
                 */
                id: components["parameters"]["GistIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The forks, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GistFork"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    forkGist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the gist: letters and digits.
                 * @example k3vq9x0tn7b2hdwm5r1ea84
                 */
                id: components["parameters"]["GistIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new gist (a guess). */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GistDetail"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listRepositoryEvents: {
        parameters: {
            query?: {
                /**
                 * @description For scrolling: the id of the last row of the previous answer. Absent for the first one.
                 * @example 402817736
                 */
                prev_id?: components["parameters"]["PreviousId"];
                /**
                 * @description For scrolling: how many rows to answer with.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listWatchers: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The watchers, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Watcher"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listRepositoryNotifications: {
        parameters: {
            query?: {
                /**
                 * @description True: only those that were not read.
                 * @example true
                 */
                unread?: components["parameters"]["Unread"];
                /**
                 * @description True: only those in which the user takes part directly.
                 * @example true
                 */
                participating?: components["parameters"]["Participating"];
                /**
                 * @description Which kind: events, mentions of the user (`referer`), or all.
                 * @example referer
                 */
                type?: components["parameters"]["NotificationType"];
                /**
                 * @description Only what was updated at this time or later, in ISO 8601.
                 * @example 2026-09-01T00:00:00+08:00
                 */
                since?: components["parameters"]["Since"];
                /**
                 * @description Only what was updated before this time, in ISO 8601.
                 * @example 2026-10-01T00:00:00+08:00
                 */
                before?: components["parameters"]["Before"];
                /**
                 * @description Only these ids, separated by commas.
                 * @example 77120394,77120401
                 */
                ids?: components["parameters"]["Ids"];
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notifications. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationList"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    markRepositoryNotificationsRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ReadIds"];
                "application/json": components["schemas"]["ReadIds"];
            };
        };
        responses: {
            /** @description Marked. There is no body. */
            205: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listSubscriptions: {
        parameters: {
            query?: {
                /**
                 * @description By the time since when it is watched, or by the last push.
                 * @example last_push
                 */
                sort?: components["parameters"]["SortSubscriptions"];
                /**
                 * @description Ascending or descending.
                 * @example asc
                 */
                direction?: components["parameters"]["Descending"];
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
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
            /** @description The repositories, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repository"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    checkSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Yes. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    watchRepository: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["WatchInput"];
                "application/json": components["schemas"]["WatchInput"];
            };
        };
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    unwatchRepository: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listUserSubscriptions: {
        parameters: {
            query?: {
                /**
                 * @description For scrolling: the id of the last row of the previous answer. Absent for the first one.
                 * @example 402817736
                 */
                prev_id?: components["parameters"]["PreviousId"];
                /**
                 * @description For scrolling: how many rows to answer with.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description By the time since when it is watched, or by the last push.
                 * @example last_push
                 */
                sort?: components["parameters"]["SortSubscriptions"];
                /**
                 * @description Ascending or descending.
                 * @example asc
                 */
                direction?: components["parameters"]["Descending"];
            };
            header?: never;
            path: {
                /**
                 * @description The login of a user, as in addresses.
                 * @example kite-in-rain
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The repositories. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repository"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listReceivedEvents: {
        parameters: {
            query?: {
                /**
                 * @description For scrolling: the id of the last row of the previous answer. Absent for the first one.
                 * @example 402817736
                 */
                prev_id?: components["parameters"]["PreviousId"];
                /**
                 * @description For scrolling: how many rows to answer with.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The login of a user, as in addresses.
                 * @example kite-in-rain
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listReceivedPublicEvents: {
        parameters: {
            query?: {
                /**
                 * @description For scrolling: the id of the last row of the previous answer. Absent for the first one.
                 * @example 402817736
                 */
                prev_id?: components["parameters"]["PreviousId"];
                /**
                 * @description For scrolling: how many rows to answer with.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The login of a user, as in addresses.
                 * @example kite-in-rain
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listUserEvents: {
        parameters: {
            query?: {
                /**
                 * @description For scrolling: the id of the last row of the previous answer. Absent for the first one.
                 * @example 402817736
                 */
                prev_id?: components["parameters"]["PreviousId"];
                /**
                 * @description For scrolling: how many rows to answer with.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The login of a user, as in addresses.
                 * @example kite-in-rain
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listUserPublicEvents: {
        parameters: {
            query?: {
                /**
                 * @description For scrolling: the id of the last row of the previous answer. Absent for the first one.
                 * @example 402817736
                 */
                prev_id?: components["parameters"]["PreviousId"];
                /**
                 * @description For scrolling: how many rows to answer with.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The login of a user, as in addresses.
                 * @example kite-in-rain
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listUserOrganizationEvents: {
        parameters: {
            query?: {
                /**
                 * @description For scrolling: the id of the last row of the previous answer. Absent for the first one.
                 * @example 402817736
                 */
                prev_id?: components["parameters"]["PreviousId"];
                /**
                 * @description For scrolling: how many rows to answer with.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The login of a user, as in addresses.
                 * @example kite-in-rain
                 */
                username: components["parameters"]["Username"];
                /**
                 * @description The path of the organization.
                 * @example paper-makers
                 */
                org: components["parameters"]["Organization"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listOrganizationEvents: {
        parameters: {
            query?: {
                /**
                 * @description For scrolling: the id of the last row of the previous answer. Absent for the first one.
                 * @example 402817736
                 */
                prev_id?: components["parameters"]["PreviousId"];
                /**
                 * @description For scrolling: how many rows to answer with.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The path of the organization.
                 * @example paper-makers
                 */
                org: components["parameters"]["Organization"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listNetworkEvents: {
        parameters: {
            query?: {
                /**
                 * @description For scrolling: the id of the last row of the previous answer. Absent for the first one.
                 * @example 402817736
                 */
                prev_id?: components["parameters"]["PreviousId"];
                /**
                 * @description For scrolling: how many rows to answer with.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The space of the repository: the path of a user, an organization or an enterprise.
                 * @example north-peak
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The path of the repository, which may differ from its name.
                 * @example paper-lantern
                 */
                repo: components["parameters"]["Repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    countNotifications: {
        parameters: {
            query?: {
                /**
                 * @description True: only those that were not read.
                 * @example true
                 */
                unread?: components["parameters"]["Unread"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationCount"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /**
                 * @description True: only those that were not read.
                 * @example true
                 */
                unread?: components["parameters"]["Unread"];
                /**
                 * @description True: only those in which the user takes part directly.
                 * @example true
                 */
                participating?: components["parameters"]["Participating"];
                /**
                 * @description Which kind: events, mentions of the user (`referer`), or all.
                 * @example referer
                 */
                type?: components["parameters"]["NotificationType"];
                /**
                 * @description Only what was updated at this time or later, in ISO 8601.
                 * @example 2026-09-01T00:00:00+08:00
                 */
                since?: components["parameters"]["Since"];
                /**
                 * @description Only what was updated before this time, in ISO 8601.
                 * @example 2026-10-01T00:00:00+08:00
                 */
                before?: components["parameters"]["Before"];
                /**
                 * @description Only these ids, separated by commas.
                 * @example 77120394,77120401
                 */
                ids?: components["parameters"]["Ids"];
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
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
            /** @description The notifications. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationList"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    markNotificationsRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ReadIds"];
                "application/json": components["schemas"]["ReadIds"];
            };
        };
        responses: {
            /** @description Marked. There is no body. */
            205: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the notification; text here, a number in answers.
                 * @example 77120394
                 */
                id: components["parameters"]["NotificationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notification. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notification"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    markNotificationRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the notification; text here, a number in answers.
                 * @example 77120394
                 */
                id: components["parameters"]["NotificationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Marked. There is no body. */
            205: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /**
                 * @description True: only those that were not read.
                 * @example true
                 */
                unread?: components["parameters"]["Unread"];
                /**
                 * @description Only what was updated at this time or later, in ISO 8601.
                 * @example 2026-09-01T00:00:00+08:00
                 */
                since?: components["parameters"]["Since"];
                /**
                 * @description Only what was updated before this time, in ISO 8601.
                 * @example 2026-10-01T00:00:00+08:00
                 */
                before?: components["parameters"]["Before"];
                /**
                 * @description Only these ids, separated by commas.
                 * @example 77120394,77120401
                 */
                ids?: components["parameters"]["Ids"];
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
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
            /** @description The messages. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageList"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    markMessagesRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ReadIds"];
                "application/json": components["schemas"]["ReadIds"];
            };
        };
        responses: {
            /** @description Marked. There is no body. */
            205: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
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
                "application/x-www-form-urlencoded": components["schemas"]["NewMessage"];
                "application/json": components["schemas"]["NewMessage"];
            };
        };
        responses: {
            /** @description The new message. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the message; text here, a number in answers.
                 * @example 8840217
                 */
                id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    markMessageRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the message; text here, a number in answers.
                 * @example 8840217
                 */
                id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Marked. There is no body. */
            205: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    searchRepositories: {
        parameters: {
            query: {
                /**
                 * @description The words to search for.
                 * @example lantern
                 */
                q: components["parameters"]["Query"];
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description Only repositories of this space.
                 * @example north-peak
                 */
                owner?: string;
                /**
                 * @description True: forks, too.
                 * @example true
                 */
                fork?: boolean;
                /**
                 * @description Only repositories mainly in this language.
                 * @example TypeScript
                 */
                language?: components["parameters"]["Language"];
                /**
                 * @description By last push, stars, forks or watchers. Absent: the best match first.
                 * @example stars_count
                 */
                sort?: "last_push_at" | "stars_count" | "forks_count" | "watches_count";
                /**
                 * @description Ascending or descending.
                 * @example asc
                 */
                order?: components["parameters"]["SearchOrder"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The repositories, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repository"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    searchIssues: {
        parameters: {
            query: {
                /**
                 * @description The words to search for.
                 * @example lantern
                 */
                q: components["parameters"]["Query"];
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description Only issues of this repository; its full path.
                 * @example north-peak/paper-lantern
                 */
                repo?: string;
                /**
                 * @description Only repositories mainly in this language.
                 * @example TypeScript
                 */
                language?: components["parameters"]["Language"];
                /**
                 * @description Only issues with this label.
                 * @example bug
                 */
                label?: string;
                /**
                 * @description Only issues in this state.
                 * @example open
                 */
                state?: "open" | "progressing" | "closed" | "rejected";
                /**
                 * @description Only issues that this user created; a login.
                 * @example north-peak
                 */
                author?: string;
                /**
                 * @description Only issues that this user is in charge of; a login.
                 * @example kite-in-rain
                 */
                assignee?: string;
                /**
                 * @description By creation, last change or number of comments. Absent: the best match first.
                 * @example notes_count
                 */
                sort?: "created_at" | "updated_at" | "notes_count";
                /**
                 * @description Ascending or descending.
                 * @example asc
                 */
                order?: components["parameters"]["SearchOrder"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The issues, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
    searchUsers: {
        parameters: {
            query: {
                /**
                 * @description The words to search for.
                 * @example lantern
                 */
                q: components["parameters"]["Query"];
                /**
                 * @description Which page, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page has.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description By the time of joining. Absent: the best match first.
                 * @example joined_at
                 */
                sort?: "joined_at";
                /**
                 * @description Ascending or descending.
                 * @example asc
                 */
                order?: components["parameters"]["SearchOrder"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users, page by page. */
            200: {
                headers: {
                    total_count: components["headers"]["TotalCount"];
                    total_page: components["headers"]["TotalPage"];
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listGitignoreTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The names. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GitignoreTemplateName"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getGitignoreTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the template.
                 * @example Node
                 */
                name: components["parameters"]["GitignoreTemplateName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GitignoreTemplate"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getRawGitignoreTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the template.
                 * @example Node
                 */
                name: components["parameters"]["GitignoreTemplateName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    listLicenses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The identifiers. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenseId"][];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getLicense: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the license.
                 * @example MulanPSL-2.0
                 */
                license: components["parameters"]["LicenseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The license. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["License"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    getRawLicense: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the license.
                 * @example MulanPSL-2.0
                 */
                license: components["parameters"]["LicenseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
    renderMarkdown: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["MarkdownText"];
                "application/json": components["schemas"]["MarkdownText"];
            };
        };
        responses: {
            /** @description The HTML. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
    listEmojis: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The emoji. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Emojis"];
                };
            };
            "4XX": components["responses"]["onegate.Refused"];
            "5XX": components["responses"]["onegate.Unavailable"];
        };
    };
}

/** Gitee for `createGateway().app()`. */
const api: Api<paths> = {
  id: 'gitee',
  operations: {
    'PATCH /api/v5/user': { body: { types: ['application/x-www-form-urlencoded', 'application/json'] } },
    'POST /api/v5/user/repos': { body: { types: ['application/x-www-form-urlencoded', 'application/json'] } },
    'POST /api/v5/orgs/{org}/repos': { body: { types: ['application/x-www-form-urlencoded', 'application/json'] } },
    'POST /api/v5/enterprises/{enterprise}/repos': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'PATCH /api/v5/repos/{owner}/{repo}': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'PUT /api/v5/repos/{owner}/{repo}/reviewer': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'PUT /api/v5/repos/{owner}/{repo}/push_config': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'POST /api/v5/repos/{owner}/{repo}/forks': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'POST /api/v5/repos/{owner}/{repo}/baidu_statistic_key': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'POST /api/v5/repos/{owner}/{repo}/traffic-data': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'POST /api/v5/repos/{owner}/{repo}/branches': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'PUT /api/v5/repos/{owner}/{repo}/branches/{wildcard}/setting': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'PUT /api/v5/repos/{owner}/{repo}/branches/setting/new': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'POST /api/v5/repos/{owner}/{repo}/tags': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'POST /api/v5/repos/{owner}/{repo}/commits/{ref}/comments': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'PATCH /api/v5/repos/{owner}/{repo}/comments/{id}': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'PUT /api/v5/repos/{owner}/{repo}/contents/{path}': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'POST /api/v5/repos/{owner}/{repo}/contents/{path}': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'GET /api/v5/repos/{owner}/{repo}/raw/{path}': { reads: 'blob' },
    'GET /api/v5/repos/{owner}/{repo}/zipball': { reads: 'blob' },
    'GET /api/v5/repos/{owner}/{repo}/tarball': { reads: 'blob' },
    'POST /api/v5/repos/{owner}/{repo}/releases': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'PATCH /api/v5/repos/{owner}/{repo}/releases/{id}': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'POST /api/v5/repos/{owner}/{repo}/releases/{release_id}/attach_files': {
      body: { types: ['multipart/form-data'] },
    },
    'GET /api/v5/repos/{owner}/{repo}/releases/{release_id}/attach_files/{attach_file_id}/download': { reads: 'blob' },
    'PUT /api/v5/repos/{owner}/{repo}/collaborators/{username}': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'POST /api/v5/repos/{owner}/{repo}/keys': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'POST /api/v5/repos/{owner}/{repo}/pulls': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'PATCH /api/v5/repos/{owner}/{repo}/pulls/{number}': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'PUT /api/v5/repos/{owner}/{repo}/pulls/{number}/merge': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'POST /api/v5/repos/{owner}/{repo}/pulls/{number}/review': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'POST /api/v5/repos/{owner}/{repo}/pulls/{number}/test': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'POST /api/v5/repos/{owner}/{repo}/pulls/{number}/assignees': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'PATCH /api/v5/repos/{owner}/{repo}/pulls/{number}/assignees': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'POST /api/v5/repos/{owner}/{repo}/pulls/{number}/testers': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'PATCH /api/v5/repos/{owner}/{repo}/pulls/{number}/testers': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'POST /api/v5/repos/{owner}/{repo}/pulls/{number}/comments': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'PATCH /api/v5/repos/{owner}/{repo}/pulls/comments/{id}': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'POST /api/v5/repos/{owner}/issues': { body: { types: ['application/x-www-form-urlencoded', 'application/json'] } },
    'PATCH /api/v5/repos/{owner}/issues/{number}': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'POST /api/v5/repos/{owner}/{repo}/issues/{number}/comments': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'PATCH /api/v5/repos/{owner}/{repo}/issues/comments/{id}': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'PATCH /api/v5/enterprises/{enterprise}/issues/{number}': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'POST /api/v5/repos/{owner}/{repo}/labels': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'PATCH /api/v5/repos/{owner}/{repo}/labels/{name}': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'POST /api/v5/repos/{owner}/{repo}/milestones': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'PATCH /api/v5/repos/{owner}/{repo}/milestones/{number}': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'POST /api/v5/repos/{owner}/{repo}/check-runs': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'PATCH /api/v5/repos/{owner}/{repo}/check-runs/{check_run_id}': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'POST /api/v5/repos/{owner}/{repo}/hooks': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'PATCH /api/v5/repos/{owner}/{repo}/hooks/{id}': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'POST /api/v5/user/keys': { body: { types: ['application/x-www-form-urlencoded', 'application/json'] } },
    'PATCH /api/v5/user/memberships/orgs/{org}': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'POST /api/v5/users/organization': { body: { types: ['application/x-www-form-urlencoded', 'application/json'] } },
    'PATCH /api/v5/orgs/{org}': { body: { types: ['application/x-www-form-urlencoded', 'application/json'] } },
    'PUT /api/v5/orgs/{org}/memberships/{username}': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'POST /api/v5/enterprises/{enterprise}/members': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'POST /api/v5/enterprises/{enterprise}/week_reports/{id}/comment': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'PATCH /api/v5/enterprises/{enterprise}/week_report/{id}': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'POST /api/v5/enterprises/{enterprise}/week_report': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'PUT /api/v5/enterprises/{enterprise}/members/{username}': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'POST /api/v5/gists': {
      body: { types: ['application/json', 'application/x-www-form-urlencoded'], fields: { files: { json: true } } },
    },
    'POST /api/v5/gists/{gist_id}/comments': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'PATCH /api/v5/gists/{gist_id}/comments/{id}': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'PATCH /api/v5/gists/{id}': {
      body: { types: ['application/json', 'application/x-www-form-urlencoded'], fields: { files: { json: true } } },
    },
    'PUT /api/v5/repos/{owner}/{repo}/notifications': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'PUT /api/v5/user/subscriptions/{owner}/{repo}': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'PUT /api/v5/notifications/threads': { body: { types: ['application/x-www-form-urlencoded', 'application/json'] } },
    'PUT /api/v5/notifications/messages': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'POST /api/v5/notifications/messages': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
    },
    'GET /api/v5/gitignore/templates/{name}/raw': { reads: 'text' },
    'GET /api/v5/licenses/{license}/raw': { reads: 'text' },
    'POST /api/v5/markdown': {
      body: { types: ['application/x-www-form-urlencoded', 'application/json'] },
      reads: 'text',
    },
  },
};
export default api;
