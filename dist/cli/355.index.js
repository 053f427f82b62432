export const id = 355;
export const ids = [355];
export const modules = {

/***/ 63591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vY: () => (/* binding */ cloneUrl),
  Ng: () => (/* binding */ connect),
  NW: () => (/* binding */ connectForges),
  t3: () => (/* binding */ connectOpamForge)
});

// EXTERNAL MODULE: ./build/disk/release-archive.js + 16 modules
var release_archive = __webpack_require__(22366);
// EXTERNAL MODULE: ./build/git/clone.js + 1 modules
var clone = __webpack_require__(17894);
// EXTERNAL MODULE: ./build/github/client.js + 9 modules
var client = __webpack_require__(80846);
// EXTERNAL MODULE: ./build/github/downloads.js + 1 modules
var github_downloads = __webpack_require__(41307);
// EXTERNAL MODULE: ./build/github/branches.js
var branches = __webpack_require__(26436);
// EXTERNAL MODULE: ./build/github/forks.js
var forks = __webpack_require__(69767);
// EXTERNAL MODULE: ./build/github/identity.js
var github_identity = __webpack_require__(20530);
// EXTERNAL MODULE: ./build/release/model/repository.js
var model_repository = __webpack_require__(52006);
// EXTERNAL MODULE: ./build/github/contents.js
var contents = __webpack_require__(17418);
// EXTERNAL MODULE: ./build/github/objects.js
var objects = __webpack_require__(8382);
;// CONCATENATED MODULE: ./build/github/opam-packages.js



async function readContents(client, opam, { released, mentioned }) {
    if (client.tokenKind === 'none') {
        const why = 'GitHub shows a folder of that size only to a token';
        return { kind: 'unseen', why, versions: await versionsOverRest(client, opam, released) };
    }
    const asked = [...new Set([...released, ...mentioned])];
    const { repository, packagesDir } = opam;
    const folder = `${revisionOf(opam)}:${packagesDir}`;
    const inArchive = hasArchive(repository) ? asked : [];
    const [names, ...folders] = await (0,objects/* readSubfolders */.Q)(client, {
        objects: [
            { repository, expression: folder },
            ...asked.map((name) => ({ repository, expression: `${folder}/${name}` })),
            ...inArchive.map((name) => ({ repository: archive, expression: `HEAD:packages/${name}` })),
        ],
        doing: 'read the names of the packages',
    });
    if (names === undefined) {
        const why = `there is no folder ${packagesDir} on the branch`;
        return { kind: 'unseen', why, versions: new Map() };
    }
    const archived = folders.slice(asked.length);
    return {
        kind: 'seen',
        names: new Set(names),
        versions: new Map(asked.map((name, index) => [name, versionsOf(name, folders[index])])),
        archived: new Map(inArchive.map((name, index) => [name, versionsOf(name, archived[index])])),
    };
}
const archive = { owner: 'ocaml', name: 'opam-repository-archive' };
function hasArchive(repository) {
    return (0,model_repository/* isSameRepository */.ve)(repository, { owner: 'ocaml', name: 'opam-repository' });
}
function versionsOf(name, folders = []) {
    return folders
        .filter((folder) => folder.startsWith(`${name}.`))
        .map((folder) => folder.slice(name.length + 1));
}
function revisionOf({ branch }) {
    return branch === undefined ? 'HEAD' : `refs/heads/${branch}`;
}
async function versionsOverRest(client, { repository, branch, packagesDir }, asked) {
    const versions = asked.map(async (name) => {
        const place = placeOf(`${packagesDir}/${name}`, branch);
        return [name, versionsOf(name, await (0,contents/* readFolders */.iz)(client, repository, place))];
    });
    return new Map(await Promise.all(versions));
}
function placeOf(path, ref) {
    return ref === undefined ? { path } : { path, ref };
}
async function readPublishedFiles(client, opam, paths) {
    if (paths.length === 0)
        return new Map();
    const { repository, branch } = opam;
    const texts = client.tokenKind === 'none'
        ? await Promise.all(paths.map(async (path) => await (0,contents/* readFile */.TA)(client, repository, placeOf(path, branch))))
        : await (0,objects/* readFiles */.U)(client, {
            objects: paths.map((path) => ({
                repository,
                expression: `${revisionOf(opam)}:${path}`,
            })),
            doing: 'read what is published',
        });
    return textsByPath(paths, texts);
}
async function readFilesAt(client, { repository, revision }, paths) {
    const texts = await (0,objects/* readFiles */.U)(client, {
        objects: paths.map((path) => ({ repository, expression: `${revision}:${path}` })),
        doing: 'read files',
    });
    return textsByPath(paths, texts);
}
function textsByPath(paths, texts) {
    return new Map(paths.flatMap((path, index) => {
        const text = texts[index];
        return text === undefined ? [] : [[path, text]];
    }));
}

// EXTERNAL MODULE: ./build/github/blob-text.js
var blob_text = __webpack_require__(58287);
// EXTERNAL MODULE: ./build/github/graphql-repository.js
var graphql_repository = __webpack_require__(9344);
// EXTERNAL MODULE: ./build/github/shape.js
var shape = __webpack_require__(63607);
;// CONCATENATED MODULE: ./build/github/proposal.js






async function readProposal(client, upstream, place) {
    const start = async () => await startOf(client, upstream, place);
    const data = await ask(client, upstream, { ...place, name: place.fork });
    return await proposalIn(client, upstream, { place, data, start });
}
async function lookIntoNewFork(client, upstream, question) {
    const data = await ask(client, upstream, question);
    const fork = (0,graphql_repository/* forkIn */.a)(data, 'fork');
    if (fork === undefined)
        return undefined;
    const head = (0,shape/* nullableTextAt */.cK)(data, 'upstream.ref.target.oid');
    const place = { ...question, fork };
    const start = async () => await startOf(client, { ...upstream, head }, place);
    return { fork, proposal: await proposalIn(client, upstream, { place, data, start }) };
}
async function proposalIn(client, upstream, answer) {
    const { place, data, start } = answer;
    const { fork, branch: name, base, paths } = place;
    const branch = branchIn(data, name);
    const [newest] = (0,shape/* listAt */.gT)(data, 'upstream.pullRequests.nodes').filter((one) => isFrom(one, fork));
    const pullRequest = newest === undefined ? undefined : pullRequestIn(newest);
    const others = place.series === undefined ? undefined : othersIn(data, upstream, name);
    if (branch === undefined) {
        return { branch, files: new Map(), changed: [], pullRequest, others, start: await start() };
    }
    const [first, rest] = [paths.slice(0, filesPerRequest), paths.slice(filesPerRequest)];
    const texts = await Promise.all(first.map(async (path, index) => {
        const text = await (0,blob_text/* blobText */.L)(client, fork, (0,shape/* nullableAt */.nv)(data, `fork.file${index}`));
        return text === undefined ? [] : [[path, text]];
    }));
    const more = await readFilesAt(client, { repository: fork, revision: branch.head }, rest);
    const comparison = { fork, branch: name, base };
    return {
        branch,
        files: new Map([...texts.flat(), ...more]),
        changed: filesShown(newest, branch) ?? (await (0,forks/* changedFiles */.Y_)(client, upstream, comparison)),
        pullRequest,
        others,
    };
}
async function startOf(client, upstream, { fork, base }) {
    return fork.head !== undefined && fork.head === upstream.head
        ? fork.head
        : await (0,forks/* sharedBase */.hQ)(client, upstream, { fork, branch: base });
}
const filesPerRequest = 100;
function queryFor({ paths, series }) {
    const ofSeries = series === undefined ? '' : ', $series: String!';
    const parameters = paths.map((_, index) => `, $file${index}: String!`).join('') + ofSeries;
    const others = series === undefined ? '' : seriesFields;
    const files = paths.map((_, index) => `file${index}: object(expression: $file${index}) { ${blob_text/* blobFields */.D} }`);
    return `query Proposal(
  $owner: String!, $name: String!, $forkOwner: String!, $forkName: String!
  $branch: String!, $reference: String!, $base: String!, $baseReference: String!${parameters}
) {
  upstream: repository(owner: $owner, name: $name) {
    ref(qualifiedName: $baseReference) { target { oid } }
    pullRequests(
      first: 30, headRefName: $branch, baseRefName: $base
      orderBy: { field: CREATED_AT, direction: DESC }
    ) {
      nodes {
        id number state isDraft headRefOid baseRefName title body url
        headRepository { name owner { login } }
        headRepositoryOwner { login }
        files(first: 100) { totalCount nodes { path changeType } }
      }
    }
  }
  fork: repository(owner: $forkOwner, name: $forkName) {
    ${graphql_repository/* repositoryFields */.G}
    ref(qualifiedName: $reference) {
      target { __typename oid ... on Commit { message author { user { login } } committer { email } } }
    }
    ${files.join('\n    ')}
    ${others}
  }
}`;
}
const seriesFields = `series: refs(refPrefix: "refs/heads/", query: $series, first: 100) {
      nodes {
        name
        associatedPullRequests(states: OPEN, first: 5) { nodes { number state title url } }
      }
    }`;
async function ask(client, upstream, { name: fork, branch, base, paths, series }) {
    const first = paths.slice(0, filesPerRequest);
    const reference = `refs/heads/${branch}`;
    return await client.graphql({
        query: queryFor({ paths: first, series }),
        variables: {
            owner: upstream.owner,
            name: upstream.name,
            forkOwner: fork.owner,
            forkName: fork.name,
            branch,
            reference,
            base,
            baseReference: `refs/heads/${base}`,
            ...(series === undefined ? {} : { series }),
            ...Object.fromEntries(first.map((path, index) => [`file${index}`, `${reference}:${path}`])),
        },
        doing: `read the branch ${branch} of ${(0,model_repository/* fullName */.fq)(fork)} and its pull requests`,
        repeatable: true,
        missingIsNull: true,
    });
}
function othersIn(data, { owner, name }, branch) {
    const series = (0,shape/* nullableAt */.nv)(data, 'fork.series');
    const target = `/${owner}/${name}/pull/`.toLowerCase();
    return (series === undefined ? [] : (0,shape/* listAt */.gT)(series, 'nodes')).flatMap((reference) => {
        const from = (0,shape/* textAt */.$6)(reference, 'name');
        if (from === branch)
            return [];
        return (0,shape/* listAt */.gT)(reference, 'associatedPullRequests.nodes').flatMap((pull) => {
            const webUrl = (0,shape/* textAt */.$6)(pull, 'url');
            if ((0,shape/* textAt */.$6)(pull, 'state') !== 'OPEN' || !webUrl.toLowerCase().includes(target))
                return [];
            const number = (0,shape/* numberAt */.tk)(pull, 'number');
            return [{ number, branch: from, title: (0,shape/* textAt */.$6)(pull, 'title'), webUrl }];
        });
    });
}
function branchIn(data, name) {
    const target = (0,shape/* nullableAt */.nv)(data, 'fork.ref.target');
    if (target === undefined)
        return undefined;
    const author = (0,shape/* nullableTextAt */.cK)(target, 'author.user.login');
    const committer = (0,shape/* nullableTextAt */.cK)(target, 'committer.email');
    return {
        name,
        head: (0,shape/* textAt */.$6)(target, 'oid'),
        message: (0,shape/* textAt */.$6)(target, 'message'),
        author,
        committer,
    };
}
function isFrom(pull, fork) {
    const owner = (0,shape/* nullableTextAt */.cK)(pull, 'headRepositoryOwner.login') ?? '';
    const name = (0,shape/* nullableTextAt */.cK)(pull, 'headRepository.name') ?? fork.name;
    return (0,model_repository/* isSameRepository */.ve)({ owner, name }, fork);
}
const states = { OPEN: 'open', MERGED: 'merged', CLOSED: 'closed' };
function pullRequestIn(data) {
    return {
        number: (0,shape/* numberAt */.tk)(data, 'number'),
        nodeId: (0,shape/* textAt */.$6)(data, 'id'),
        state: states[(0,shape/* choiceAt */.Bn)(data, 'state', ['OPEN', 'MERGED', 'CLOSED'])],
        draft: (0,shape/* flagAt */.Qc)(data, 'isDraft'),
        head: (0,shape/* textAt */.$6)(data, 'headRefOid'),
        base: (0,shape/* textAt */.$6)(data, 'baseRefName'),
        title: (0,shape/* textAt */.$6)(data, 'title'),
        body: (0,shape/* textAt */.$6)(data, 'body'),
        webUrl: (0,shape/* textAt */.$6)(data, 'url'),
    };
}
function filesShown(pull, branch) {
    if (pull === undefined)
        return undefined;
    const { state, head } = pullRequestIn(pull);
    const files = (0,shape/* nullableAt */.nv)(pull, 'files');
    if (state !== 'open' || head !== branch.head || files === undefined)
        return undefined;
    const shown = (0,shape/* listAt */.gT)(files, 'nodes').map((file) => ({
        path: (0,shape/* textAt */.$6)(file, 'path'),
        isNew: (0,shape/* textAt */.$6)(file, 'changeType') === 'ADDED',
    }));
    return shown.length === (0,shape/* numberAt */.tk)(files, 'totalCount') ? shown : undefined;
}

// EXTERNAL MODULE: ./build/github/addresses.js
var addresses = __webpack_require__(25362);
// EXTERNAL MODULE: ./build/github/refusal.js
var refusal = __webpack_require__(32074);
// EXTERNAL MODULE: ./build/github/repetition.js
var repetition = __webpack_require__(45039);
;// CONCATENATED MODULE: ./build/github/pull-requests.js





function pullRequestFrom(data) {
    const merged = (0,shape/* nullableTextAt */.cK)(data, 'merged_at') !== undefined;
    const state = (0,shape/* choiceAt */.Bn)(data, 'state', ['open', 'closed']);
    return {
        number: (0,shape/* numberAt */.tk)(data, 'number'),
        nodeId: (0,shape/* textAt */.$6)(data, 'node_id'),
        state: merged ? 'merged' : state,
        draft: (0,shape/* optionalFlagAt */.CH)(data, 'draft') ?? false,
        head: (0,shape/* textAt */.$6)(data, 'head.sha'),
        base: (0,shape/* textAt */.$6)(data, 'base.ref'),
        title: (0,shape/* textAt */.$6)(data, 'title'),
        body: (0,shape/* nullableTextAt */.cK)(data, 'body') ?? '',
        webUrl: (0,shape/* textAt */.$6)(data, 'html_url'),
    };
}
async function listPullRequests(client, upstream, head) {
    const { fork, branch, base } = head;
    const sameOwner = fork.owner.toLowerCase() === upstream.owner.toLowerCase() && !(0,model_repository/* isSameRepository */.ve)(fork, upstream);
    const label = encodeURIComponent(`${fork.owner}:${branch}`);
    const filter = sameOwner ? 'state=open' : `state=all&head=${label}`;
    const into = `base=${encodeURIComponent(base)}`;
    const path = `${(0,addresses/* repositoryPath */.SH)(upstream, 'pulls')}?${filter}&${into}&sort=created&direction=desc`;
    const doing = `list the pull requests of ${branch} in ${(0,model_repository/* fullName */.fq)(upstream)}`;
    const pulls = await client.pages({ path, doing });
    return pulls.filter((pull) => pull_requests_isFrom(pull, head)).map(pullRequestFrom);
}
function pull_requests_isFrom(pull, { fork, branch }) {
    if ((0,shape/* textAt */.$6)(pull, 'head.ref') !== branch)
        return false;
    const user = (0,shape/* nullableTextAt */.cK)(pull, 'head.user.login');
    const owner = (0,shape/* nullableTextAt */.cK)(pull, 'head.repo.owner.login') ?? user ?? fork.owner;
    const name = (0,shape/* nullableTextAt */.cK)(pull, 'head.repo.name') ?? fork.name;
    return (0,model_repository/* isSameRepository */.ve)({ owner, name }, fork);
}
async function openPullRequest(client, upstream, request) {
    const post = async (grant) => await (0,repetition/* onceHeardOf */.N_)(client, async () => await sendPullRequest(client, upstream, { ...request, grant }), isUnheard);
    return await (0,repetition/* once */.Oo)(client, {
        send: async () => {
            try {
                return await post(true);
            }
            catch (error) {
                if ((0,refusal/* isRefusal */.vu)(error, 422) && deniesGrant(error))
                    return await post(false);
                throw error;
            }
        },
        find: async () => {
            const pulls = await listPullRequests(client, upstream, request);
            return pulls.find(({ state }) => state === 'open');
        },
    });
}
async function sendPullRequest(client, upstream, request) {
    const { fork, branch, base, title, body, draft, grant } = request;
    const { data } = await client.call({
        method: 'POST',
        path: (0,addresses/* repositoryPath */.SH)(upstream, 'pulls'),
        doing: `open the pull request for ${branch} in ${(0,model_repository/* fullName */.fq)(upstream)}`,
        body: {
            title,
            body,
            base,
            head: `${fork.owner}:${branch}`,
            head_repo: fork.name === upstream.name ? undefined : (0,model_repository/* fullName */.fq)(fork),
            draft,
            maintainer_can_modify: grant,
        },
    });
    return pullRequestFrom(data);
}
function isUnheard({ status, errors }) {
    return (status === 422 &&
        errors.some(({ code, field, message }) => (code === 'invalid' && field === 'head') ||
            message?.startsWith('No commits between') === true));
}
function deniesGrant(refusal) {
    return refusal.errors.some(({ field, message }) => field === 'fork_collab' || /^fork collab/i.test(message ?? ''));
}
async function readPullRequest(client, upstream, number) {
    const { data } = await client.call({
        method: 'GET',
        path: (0,addresses/* repositoryPath */.SH)(upstream, `pulls/${number}`),
        doing: `read the pull request #${number} of ${(0,model_repository/* fullName */.fq)(upstream)}`,
    });
    return pullRequestFrom(data);
}
async function updatePullRequest(client, upstream, { number, ...texts }) {
    const { data } = await client.call({
        method: 'PATCH',
        path: (0,addresses/* repositoryPath */.SH)(upstream, `pulls/${number}`),
        doing: `update the pull request #${number} of ${(0,model_repository/* fullName */.fq)(upstream)}`,
        body: texts,
    });
    return pullRequestFrom(data);
}
const markReadyForReview = `mutation MarkReady($input: MarkPullRequestReadyForReviewInput!) {
  markPullRequestReadyForReview(input: $input) { pullRequest { isDraft } }
}`;
async function markReady(client, upstream, { number, nodeId }) {
    const doing = `mark the pull request #${number} of ${(0,model_repository/* fullName */.fq)(upstream)} as ready`;
    const variables = { input: { pullRequestId: nodeId } };
    await (0,repetition/* once */.Oo)(client, {
        send: async () => {
            const send = async () => await client.graphql({ query: markReadyForReview, variables, doing });
            const data = await (0,repetition/* onceHeardOf */.N_)(client, send, ({ status }) => status === 404);
            return !(0,shape/* flagAt */.Qc)(data, 'markPullRequestReadyForReview.pullRequest.isDraft');
        },
        find: async () => {
            const path = (0,addresses/* repositoryPath */.SH)(upstream, `pulls/${number}`);
            const { data } = await client.call({ method: 'GET', path, doing });
            return pullRequestFrom(data).draft ? undefined : true;
        },
    });
}

// EXTERNAL MODULE: ./build/github/upstream.js
var upstream = __webpack_require__(79397);
;// CONCATENATED MODULE: ./build/github/opam-forge.js







function opamForgeReader(client, opam) {
    return {
        identity: async () => await (0,github_identity/* identityOf */.c)(client),
        pushAccess: async (webUrl) => await client.pushAccess(webUrl),
        repository: async (wanted) => await (0,upstream/* lookAtUpstream */.i)(client, opam, wanted),
        contents: async (question) => await readContents(client, opam, question),
        publishedFiles: async (paths) => await readPublishedFiles(client, opam, paths),
        filesAt: async (repository, commit, paths) => await readFilesAt(client, { repository, revision: commit }, paths),
        proposal: async (upstream, place) => await readProposal(client, upstream, place),
    };
}
function opamForgeWriter(client, upstream) {
    return {
        createFork: async (place) => {
            const look = async (name) => await lookIntoNewFork(client, upstream, { ...place, name });
            return await (0,forks/* createFork */.Bi)(client, upstream, look);
        },
        createBranch: async (fork, name, commit) => {
            await (0,branches/* createBranch */.lY)(client, fork, { name, commit });
        },
        commit: async (commit) => await (0,branches/* commitOnBranch */.$h)(client, commit),
        openPullRequest: async (request) => await openPullRequest(client, upstream, request),
        pullRequest: async (number) => await readPullRequest(client, upstream, number),
        updatePullRequest: async (number, texts) => await updatePullRequest(client, upstream, { number, ...texts }),
        markReady: async (pullRequest) => {
            await markReady(client, upstream, pullRequest);
        },
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/release/model/forge-release.js
var forge_release = __webpack_require__(65667);
// EXTERNAL MODULE: ./build/release/model/failure.js
var failure = __webpack_require__(19906);
// EXTERNAL MODULE: ./build/github/counted-blob.js
var counted_blob = __webpack_require__(63214);
;// CONCATENATED MODULE: ./build/github/releases.js





function releaseFrom(data) {
    return {
        id: (0,shape/* numberAt */.tk)(data, 'id'),
        tag: (0,shape/* textAt */.$6)(data, 'tag_name'),
        name: (0,shape/* nullableTextAt */.cK)(data, 'name') ?? '',
        body: (0,shape/* optionalTextAt */.Tq)(data, 'body') ?? '',
        draft: (0,shape/* flagAt */.Qc)(data, 'draft'),
        prerelease: (0,shape/* flagAt */.Qc)(data, 'prerelease'),
        immutable: (0,shape/* optionalFlagAt */.CH)(data, 'immutable') ?? false,
        webUrl: (0,shape/* textAt */.$6)(data, 'html_url'),
        uploadUrl: (0,shape/* textAt */.$6)(data, 'upload_url'),
        assets: (0,shape/* listAt */.gT)(data, 'assets').map(assetFrom),
    };
}
function assetFrom(data) {
    const digest = (0,shape/* optionalTextAt */.Tq)(data, 'digest');
    return {
        id: (0,shape/* numberAt */.tk)(data, 'id'),
        name: (0,shape/* textAt */.$6)(data, 'name'),
        state: (0,shape/* textAt */.$6)(data, 'state') === 'uploaded' ? 'uploaded' : 'starter',
        size: (0,shape/* numberAt */.tk)(data, 'size'),
        digest,
        downloadUrl: (0,shape/* textAt */.$6)(data, 'browser_download_url'),
    };
}
async function listReleases(client, repository) {
    const path = (0,addresses/* repositoryPath */.SH)(repository, 'releases');
    const doing = `list the releases of ${(0,model_repository/* fullName */.fq)(repository)}`;
    return (await client.pages({ path, doing })).map(releaseFrom);
}
async function generatedNotes(client, repository, tag) {
    const { data } = await client.call({
        method: 'POST',
        path: (0,addresses/* repositoryPath */.SH)(repository, 'releases/generate-notes'),
        doing: `generate the notes of ${tag} in ${(0,model_repository/* fullName */.fq)(repository)}`,
        body: { tag_name: tag },
        repeatable: true,
    });
    return (0,shape/* textAt */.$6)(data, 'body');
}
async function createDraft(client, repository, draft) {
    const created = await (0,repetition/* once */.Oo)(client, {
        send: async () => await sendDraft(client, repository, draft),
        find: async () => (0,forge_release/* releaseOfTag */.lU)(await listReleases(client, repository), draft.tag),
    });
    const listed = await listReleases(client, repository);
    const all = [created, ...listed.filter(({ id }) => id !== created.id)];
    const first = (0,forge_release/* releaseOfTag */.lU)(all, draft.tag) ?? created;
    if (first.id !== created.id && created.assets.length === 0) {
        await deleteDraft(client, repository, created.id);
    }
    return first;
}
async function deleteDraft(client, repository, id) {
    const release = await findRelease(client, repository, id);
    if (release?.draft !== true)
        return;
    const path = (0,addresses/* repositoryPath */.SH)(repository, `releases/${id}`);
    const doing = `remove the second draft of ${release.tag} in ${(0,model_repository/* fullName */.fq)(repository)}`;
    await (0,repetition/* unlessMissing */.F2)(client.call({ method: 'DELETE', path, doing }));
}
async function findRelease(client, repository, id) {
    const path = (0,addresses/* repositoryPath */.SH)(repository, `releases/${id}`);
    const doing = `read the release ${id} of ${(0,model_repository/* fullName */.fq)(repository)}`;
    const answer = await (0,repetition/* unlessMissing */.F2)(client.call({ method: 'GET', path, doing }));
    return answer && releaseFrom(answer.data);
}
async function sendDraft(client, repository, { tag, name, body, prerelease }) {
    const { data } = await client.call({
        method: 'POST',
        path: (0,addresses/* repositoryPath */.SH)(repository, 'releases'),
        doing: `create the draft release of ${tag} in ${(0,model_repository/* fullName */.fq)(repository)}`,
        body: { tag_name: tag, name, body, draft: true, prerelease },
    });
    return releaseFrom(data);
}
async function publishRelease(client, repository, release) {
    const { id, prerelease, makeLatest } = release;
    const { data } = await client.call({
        method: 'PATCH',
        path: (0,addresses/* repositoryPath */.SH)(repository, `releases/${id}`),
        doing: `publish the release ${id} of ${(0,model_repository/* fullName */.fq)(repository)}`,
        body: { draft: false, prerelease, make_latest: makeLatest ? 'true' : 'false' },
    });
    return releaseFrom(data);
}

;// CONCATENATED MODULE: ./build/github/assets.js









const attempts = { times: 3, wait: 2000 };
async function uploadAsset(client, destination, archive) {
    for (let attempt = 1;; attempt++) {
        try {
            const asset = await send(client, destination, archive);
            if (isWhole(asset, archive) || attempt === attempts.times)
                return asset;
        }
        catch (error) {
            const taken = (0,refusal/* isRefusal */.vu)(error, 422) && error.names('already_exists');
            if (!(0,refusal/* isRefusal */.vu)(error) || !(error.lost || taken) || attempt === attempts.times)
                throw error;
            if (error.lost)
                await client.wait(attempts.wait * attempt);
        }
        const there = await findOrClear(client, destination, archive);
        if (there !== undefined)
            return there;
    }
}
async function deleteAsset(client, repository, { release, id }) {
    const now = await findRelease(client, repository, release.id);
    const asset = now?.assets.find((one) => one.id === id);
    if (now === undefined || asset === undefined)
        return;
    if (!now.draft && asset.state === 'uploaded')
        throw differs(now, asset);
    const path = (0,addresses/* repositoryPath */.SH)(repository, `releases/assets/${id}`);
    const doing = `remove the asset ${id} in ${(0,model_repository/* fullName */.fq)(repository)}`;
    await (0,repetition/* unlessMissing */.F2)(client.call({ method: 'DELETE', path, doing }));
}
async function send(client, { repository, release, moved = () => undefined }, archive) {
    const { data } = await client.call({
        method: 'POST',
        path: (0,addresses/* uploadAddress */.M1)(release.uploadUrl, archive.name),
        doing: `upload ${archive.name} to the release of ${release.tag} in ${(0,model_repository/* fullName */.fq)(repository)}`,
        body: new counted_blob/* CountedBlob */.Q(await (0,external_node_fs_.openAsBlob)(archive.path), moved),
        contentType: archive.name.endsWith('.tbz') ? 'application/x-bzip2' : 'application/gzip',
    });
    return assetFrom(data);
}
async function findOrClear(client, { repository, release }, archive) {
    const path = (0,addresses/* repositoryPath */.SH)(repository, `releases/${release.id}/assets`);
    const doing = `list the assets of the release of ${release.tag} in ${(0,model_repository/* fullName */.fq)(repository)}`;
    const assets = (await client.pages({ path, doing })).map(assetFrom);
    const there = (0,forge_release/* assetOf */.cu)({ assets }, archive);
    if (there === undefined)
        return undefined;
    if (there.digest !== undefined && isWhole(there, archive))
        return there;
    await deleteAsset(client, repository, { release, id: there.id });
    return undefined;
}
function isWhole(asset, archive) {
    const digest = asset.digest ?? `sha256:${archive.sha256}`;
    return (asset.state === 'uploaded' &&
        asset.size === archive.size &&
        digest === `sha256:${archive.sha256}`);
}
function differs(release, asset) {
    return new failure/* Failure */.H('asset-differs', `The published release ${release.webUrl} has a different file called ${asset.name}.`, { hint: 'Release the next version from a new tag. A published archive never changes.' });
}

// EXTERNAL MODULE: ./build/github/repositories.js
var repositories = __webpack_require__(51424);
// EXTERNAL MODULE: ./build/text/shell-word.js
var shell_word = __webpack_require__(34381);
// EXTERNAL MODULE: ./build/version/opam-version.js
var opam_version = __webpack_require__(43323);
;// CONCATENATED MODULE: ./build/github/tags.js







const depthLimit = 10;
async function readTag(client, repository, name) {
    const doing = `read the tag ${name} of ${(0,model_repository/* fullName */.fq)(repository)}`;
    const path = (0,addresses/* repositoryPath */.SH)(repository, `git/ref/tags/${name}`);
    const answer = await (0,repetition/* unlessMissing */.F2)(client.call({ method: 'GET', path, doing }));
    if (answer === undefined)
        return undefined;
    let holder = answer.data;
    let message;
    for (let depth = 0; depth < depthLimit; depth++) {
        const kind = (0,shape/* textAt */.$6)(holder, 'object.type');
        const id = (0,shape/* textAt */.$6)(holder, 'object.sha');
        if (kind === 'commit')
            return { name, commit: id, message };
        if (kind !== 'tag')
            break;
        const tag = (0,addresses/* repositoryPath */.SH)(repository, `git/tags/${id}`);
        holder = (await client.call({ method: 'GET', path: tag, doing })).data;
        message ??= (0,shape/* textAt */.$6)(holder, 'message');
    }
    throw new failure/* Failure */.H('tag-not-commit', `The tag ${name} does not point to a commit.`, {
        hint: 'Release from a tag that points to a commit.',
    });
}
async function tagNames(client, repository) {
    const path = (0,addresses/* repositoryPath */.SH)(repository, 'git/matching-refs/tags');
    const doing = `list the tags of ${(0,model_repository/* fullName */.fq)(repository)}`;
    const { data } = await client.call({ method: 'GET', path, doing });
    return (0,shape/* listAt */.gT)(data, '')
        .map((one) => (0,shape/* textAt */.$6)(one, 'ref'))
        .filter((reference) => reference.startsWith('refs/tags/'))
        .map((reference) => reference.slice('refs/tags/'.length))
        .toSorted((a, b) => (0,opam_version/* compareVersions */.Z)(numberOf(b), numberOf(a)));
}
function numberOf(tag) {
    const start = tag.search(/\d/);
    return start === -1 ? '~' : tag.slice(start);
}
async function createTag(client, repository, tag) {
    const { name, commit, message } = tag;
    const word = (0,shell_word/* shellWord */.r)(name);
    const instead = `Push the tag yourself: "git tag -a ${word} -m ${word} ${commit}", then "git push origin ${word}".`;
    const doing = `create the tag ${name} in ${(0,model_repository/* fullName */.fq)(repository)}`;
    const object = await client.call({
        method: 'POST',
        path: (0,addresses/* repositoryPath */.SH)(repository, 'git/tags'),
        doing,
        instead,
        body: { tag: name, message, object: commit, type: 'commit' },
        repeatable: true,
    });
    const body = { ref: `refs/tags/${name}`, sha: (0,shape/* textAt */.$6)(object.data, 'sha') };
    return await (0,repetition/* once */.Oo)(client, {
        send: async () => {
            const path = (0,addresses/* repositoryPath */.SH)(repository, 'git/refs');
            await client.call({ method: 'POST', path, doing, instead, body });
            return { name, commit, message };
        },
        find: async () => await readTag(client, repository, name),
    });
}

;// CONCATENATED MODULE: ./build/github/found-tag.js



const tagOfRepository = `query Tag($owner: String!, $name: String!, $tag: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $tag) {
      target { __typename oid ... on Tag { message target { __typename oid } } }
    }
  }
}`;
async function findTag(client, repository, tag) {
    if (client.tokenKind === 'none')
        return await readTag(client, repository, tag);
    const data = await client.graphql({
        query: tagOfRepository,
        variables: { ...repository, tag: `refs/tags/${tag}` },
        doing: `read the tag ${tag} of ${(0,model_repository/* fullName */.fq)(repository)}`,
        repeatable: true,
        missingIsNull: true,
    });
    if ((0,shape/* nullableAt */.nv)(data, 'repository') === undefined)
        return await readTag(client, repository, tag);
    const reference = (0,shape/* nullableAt */.nv)(data, 'repository.ref');
    if (reference === undefined)
        return undefined;
    return tagIn(reference, tag) ?? (await readTag(client, repository, tag));
}
function tagIn(reference, name) {
    const kind = (0,shape/* textAt */.$6)(reference, 'target.__typename');
    if (kind === 'Commit')
        return { name, commit: (0,shape/* textAt */.$6)(reference, 'target.oid') };
    if (kind !== 'Tag' || (0,shape/* textAt */.$6)(reference, 'target.target.__typename') !== 'Commit')
        return undefined;
    const message = (0,shape/* nullableTextAt */.cK)(reference, 'target.message');
    const commit = (0,shape/* textAt */.$6)(reference, 'target.target.oid');
    return { name, commit, message };
}

;// CONCATENATED MODULE: ./build/github/source-forge.js







function sourceForgeReader(client, repository) {
    let identity;
    return {
        identity: async () => await (identity ??= (0,github_identity/* identityOf */.c)(client)),
        repository: async () => await (0,repositories/* readRepository */.N)(client, repository),
        presentName: async (name) => (await (0,repositories/* findRepository */.W)(client, name))?.repository,
        pushAccess: async (webUrl) => await client.pushAccess(webUrl),
        tag: async (name) => await findTag(client, repository, name),
        tagNames: async () => await tagNames(client, repository),
        releases: async () => await listReleases(client, repository),
        release: async (id) => await findRelease(client, repository, id),
        generatedNotes: async (tag) => await generatedNotes(client, repository, tag),
        files: async (places) => await source_forge_readFilesAt(client, repository, places),
    };
}
function sourceForgeWriter(client, repository, moved = () => undefined) {
    return {
        createTag: async (tag) => await createTag(client, repository, tag),
        createDraft: async (draft) => await createDraft(client, repository, draft),
        uploadAsset: async (release, archive) => await uploadAsset(client, { repository, release, moved }, archive),
        deleteAsset: async (release, { id }) => {
            await deleteAsset(client, repository, { release, id });
        },
        deleteDraft: async (id) => {
            await deleteDraft(client, repository, id);
        },
        publish: async (id, marks) => await publishRelease(client, repository, { id, ...marks }),
    };
}
async function source_forge_readFilesAt(client, repository, places) {
    if (client.tokenKind === 'none' || places.length === 0)
        return places.map(() => undefined);
    return await (0,objects/* readFiles */.U)(client, {
        objects: places.map(({ revision, path }) => ({
            repository,
            expression: `${revision}:${path}`,
        })),
        doing: 'read earlier files',
    });
}

// EXTERNAL MODULE: ./build/connect/downloaded-repositories.js + 2 modules
var downloaded_repositories = __webpack_require__(65925);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/disk/archive-look.js
const metadataPath = /^(?:[^/]+\/)?(?:dune-project|(?:opam\/)?[^/]+\.opam)$/;
function newLook(limit) {
    const files = new Map();
    let root;
    let held = 0;
    let unsafe;
    let commit;
    let wrong;
    let pieces = [];
    return {
        entry: (entry) => {
            const path = entry.path.replace(/^(?:\.\/)+/, '');
            if (path === '' || path === '.')
                return false;
            if (isUnsafe(entry))
                unsafe ??= entry.path;
            const slash = path.indexOf('/');
            const isRootFile = slash === -1 && entry.kind !== 'folder';
            const top = isRootFile ? '' : path.slice(0, slash === -1 ? undefined : slash);
            root = root === undefined || root === top ? top : '';
            if (entry.kind !== 'file' || !metadataPath.test(path))
                return false;
            held += entry.size + path.length;
            if (held > limit)
                wrong ??= 'its opam files are too large';
            pieces = [];
            files.set(path, pieces);
            return true;
        },
        content: (piece) => pieces.push(Buffer.from(piece)),
        comment: (text) => {
            if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text))
                commit = text;
        },
        refuse: (reason) => {
            wrong ??= reason;
        },
        wrong: () => wrong,
        end: () => {
            if (wrong !== undefined)
                return wrong;
            const prefix = root ?? '';
            return {
                root: Buffer.from(prefix, 'latin1').toString('utf8'),
                contents: {
                    kind: 'read',
                    metadata: belowRoot(files, prefix),
                    commit,
                    unsafe,
                },
            };
        },
    };
}
const leavesFolder = /^(?:[\\/]|[A-Za-z]:[\\/])|(?:^|[\\/])\.\.(?:[\\/]|$)/;
function isUnsafe({ path, kind }) {
    return kind === 'other' || leavesFolder.test(path);
}
function belowRoot(files, root) {
    const prefix = root === '' ? '' : `${root}/`;
    return new Map([...files].flatMap(([path, pieces]) => {
        const own = path.slice(prefix.length);
        const isOwn = path.startsWith(prefix) && /^(?:dune-project|(?:opam\/)?[^/]+\.opam)$/.test(own);
        return isOwn ? [[own, Buffer.concat(pieces).toString('latin1')]] : [];
    }));
}

// EXTERNAL MODULE: ./build/disk/foreign-archive.js
var foreign_archive = __webpack_require__(12683);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
// EXTERNAL MODULE: ./build/text/source.js
var source = __webpack_require__(71393);
// EXTERNAL MODULE: ./build/text/without-end.js
var without_end = __webpack_require__(11230);
;// CONCATENATED MODULE: ./build/disk/zip-look.js




async function lookIntoZip(path, look) {
    lookIntoZipped(await (0,promises_.readFile)(path), look);
}
function lookIntoZipped(bytes, look) {
    const wanted = new Map();
    try {
        const files = (0,esm/* unzipSync */.AO)(bytes, {
            filter: ({ name, originalSize }) => {
                const entry = {
                    path: (0,source/* encodeBytes */.MW)((0,without_end/* withoutEnd */.M)(name.replaceAll('\\', '/'), '/')),
                    size: originalSize,
                    target: undefined,
                    header: undefined,
                };
                if (!/(?:^|\/)dune-project$|\.opam$/.test(entry.path)) {
                    look.entry({ ...entry, kind: /[\\/]$/.test(name) ? 'folder' : 'file' });
                    return false;
                }
                const isWanted = look.entry({ ...entry, kind: 'file' });
                if (isWanted)
                    wanted.set(name, entry);
                return isWanted && look.wrong() === undefined;
            },
        });
        for (const [name, entry] of wanted) {
            look.entry({ ...entry, size: 0, kind: 'file' });
            look.content(files[name] ?? new Uint8Array(0));
        }
    }
    catch {
        look.refuse('it is a damaged zip archive');
    }
}

;// CONCATENATED MODULE: ./build/disk/public-archive.js





const usualLimits = { unpacked: 4 * 1024 ** 3, held: 64 * 1024 ** 2 };
async function lookIntoArchive(path, { from, environment, limits = usualLimits, }) {
    const format = await (0,foreign_archive/* foreignFormat */.U)(path);
    switch (format) {
        case 'gzip':
        case 'bzip2': {
            const look = newLook(limits.held);
            const reading = { environment, most: limits.unpacked, unpacked: () => undefined };
            await (0,foreign_archive/* readCompressedTar */.Z)(path, format, { listener: look, reading });
            return foundBy(look, from);
        }
        case 'zip': {
            if ((await (0,promises_.stat)(path)).size > limits.held)
                break;
            const look = newLook(limits.held);
            await lookIntoZip(path, look);
            return foundBy(look, from);
        }
        case 'page':
            throw new failure/* Failure */.H('archive-url-page', `${from} returned a web page instead of an archive.`, {
                hint: 'Use the address of the file itself. It must work without a login.',
            });
        case 'xz':
        case 'tar':
        case 'unknown':
    }
    return { root: '', contents: { kind: 'unread', format } };
}
function foundBy(look, from) {
    const found = look.end();
    if (typeof found === 'string')
        throw damaged(from, found);
    return found;
}
function damaged(from, wrong) {
    return new failure/* Failure */.H('archive-url-damaged', `The archive at ${from} cannot be read: ${wrong}.`, {
        hint: 'Check that the input archive-url names a complete archive that tar can unpack.',
    });
}

;// CONCATENATED MODULE: ./build/connect/public-archives.js



const largestArchive = 1024 ** 3;
function publicArchivesIn(folder, using) {
    return {
        fetch: async (url) => {
            const name = fileName(url);
            const path = (0,external_node_path_.join)(folder, name);
            const download = await using.downloads.keep(url, { path, limit: largestArchive });
            if (download === undefined) {
                throw new failure/* Failure */.H('archive-url-missing', `There is no file at ${url}.`, {
                    hint: 'Publish the archive first, or fix the input archive-url. The message shows the address with the version and the tag filled in.',
                });
            }
            const { environment } = using;
            const { root, contents } = await lookIntoArchive(path, { from: url, environment });
            return { archive: { path, name, root, ...download }, contents };
        },
    };
}
function fileName(url) {
    const last = new URL(url).pathname.split('/').at(-1) ?? '';
    const plain = last.replace(/[^A-Za-z0-9._+~-]/g, '-').replace(/^[.-]+/, '');
    return plain === '' ? 'archive' : plain.slice(-120);
}

;// CONCATENATED MODULE: ./build/connect/connect.js








function connectForges(surroundings) {
    const { settings, hosts, tokens, notice, waitFactor = 1 } = surroundings;
    const source = (0,client/* githubClient */.$)({
        ...hosts.source,
        token: tokens.github ?? '',
        tokenInput: 'github-token',
        notice,
        waitFactor,
    });
    const opam = opamClient(surroundings);
    const sourceReader = surroundings.source ?? sourceForgeReader(source, settings.source);
    const opamReader = opamForgeReader(opam, settings.opam);
    return {
        readers: {
            source: sourceReader,
            opam: isOneToken(surroundings)
                ? { ...opamReader, identity: async () => await sourceReader.identity() }
                : opamReader,
        },
        writers: {
            source: surroundings.source === undefined
                ? sourceForgeWriter(source, settings.source, surroundings.moved)
                : undefined,
            opam: opamForgeWriter(opam, settings.opam.repository),
        },
    };
}
function connectOpamForge(surroundings) {
    const { settings, hosts, tokens, cacheFolder } = surroundings;
    const { opam } = settings;
    const client = opamClient(surroundings);
    const { repository, branch: revision, packagesDir } = opam;
    const access = { ...hosts.opam, token: tokens.opam ?? '' };
    return {
        reader: opamForgeReader(client, opam),
        writer: opamForgeWriter(client, opam.repository),
        repositories: (0,downloaded_repositories/* downloadedRepositories */.A)([{ access, repository, revision, packagesDir }], cacheFolder),
    };
}
function opamClient({ hosts, tokens, notice, waitFactor = 1 }) {
    return (0,client/* githubClient */.$)({
        ...hosts.opam,
        token: tokens.opam ?? '',
        tokenInput: 'opam-token',
        notice,
        waitFactor,
    });
}
function isOneToken({ hosts, tokens, source }) {
    const isOne = tokens.github === tokens.opam && hosts.source.apiUrl === hosts.opam.apiUrl;
    return isOne && source === undefined;
}
async function connect(surroundings) {
    const { tokens, environment, scratch, waitFactor = 1 } = surroundings;
    const { readers, writers } = connectForges(surroundings);
    const downloads = (0,github_downloads/* publicDownloads */.N)(waitFactor, surroundings.moved);
    const git = await (0,clone/* openClone */.o)({
        directory: surroundings.directory,
        environment,
        scratch,
        remote: remote(surroundings.sourceUrl, tokens.github),
    });
    return {
        git,
        archives: {
            make: async (order) => await (0,release_archive/* makeReleaseArchive */.S)(git, order, { folder: scratch, environment }),
        },
        publicArchives: publicArchivesIn(scratch, { environment, downloads }),
        verifier: surroundings.verifier,
        readers: { ...readers, downloads, opamRepositories: opamRepositories(surroundings) },
        writers,
    };
}
function opamRepositories({ settings, hosts, tokens, cacheFolder, }) {
    if (!settings.forecast)
        return undefined;
    const { repository, dependencies, branch, packagesDir } = settings.opam;
    const access = { ...hosts.opam, token: tokens.opam ?? '' };
    const others = dependencies.map((other) => (0,downloaded_repositories/* wholeRepository */.K)(access, other));
    const all = [{ access, repository, revision: branch, packagesDir }, ...others];
    return (0,downloaded_repositories/* downloadedRepositories */.A)(all, cacheFolder);
}
function remote(url, token) {
    return token === undefined ? { url } : { url, token };
}
function cloneUrl(serverUrl, { owner, name }) {
    return `${serverUrl}/${owner}/${name}.git`;
}


/***/ }),

/***/ 12683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ foreignFormat),
/* harmony export */   Z: () => (/* binding */ readCompressedTar)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _archive_foreign_tar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92423);
/* harmony import */ var _bzip2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85329);
/* harmony import */ var _gzip_compression_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1649);





async function foreignFormat(path) {
    const start = await firstBytes(path);
    if (start.startsWith('\x1f\x8b'))
        return 'gzip';
    if (start.startsWith('BZh'))
        return 'bzip2';
    if (start.startsWith('\xfd7zXZ\0'))
        return 'xz';
    if (start.startsWith('PK\x03\x04'))
        return 'zip';
    if (start.slice(257, 262) === 'ustar')
        return 'tar';
    if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|head|\?xml|!--)/i.test(start))
        return 'page';
    return 'unknown';
}
async function firstBytes(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r');
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512);
        return buffer.toString('latin1', 0, bytesRead);
    }
    finally {
        await file.close();
    }
}
async function readCompressedTar(path, format, { listener, reading, }) {
    const { environment, most, unpacked } = reading;
    const filter = format === 'gzip' ? await _gzip_compression_js__WEBPACK_IMPORTED_MODULE_4__/* .gzipCompression */ .f.unpack() : await (0,_bzip2_js__WEBPACK_IMPORTED_MODULE_3__/* .startBzip2 */ .aY)('-dc', environment);
    const reader = (0,_archive_foreign_tar_js__WEBPACK_IMPORTED_MODULE_2__/* .readForeignTar */ .w)(listener);
    let size = 0;
    filter.output.on('data', (piece) => {
        size += piece.length;
        if (size > most)
            listener.refuse(`it unpacks to more than ${most} bytes`);
        const broken = listener.wrong() === undefined ? reader.push(piece) : undefined;
        if (broken !== undefined)
            listener.refuse(broken);
        if (listener.wrong() === undefined)
            unpacked(piece);
        else
            filter.stop();
    });
    try {
        const pieces = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path);
        for await (const piece of pieces) {
            if (listener.wrong() !== undefined)
                break;
            await filter.write(piece);
        }
        filter.end();
        await filter.ended;
    }
    catch (error) {
        const isDamage = format === 'gzip' || (0,_bzip2_js__WEBPACK_IMPORTED_MODULE_3__/* .isDamagedInput */ .q4)(error);
        if (listener.wrong() === undefined && !isDamage)
            throw error;
        listener.refuse('its compression is damaged');
        return;
    }
    const cut = reader.end();
    if (cut !== undefined)
        listener.refuse(cut);
}


/***/ }),

/***/ 58287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ blobFields),
/* harmony export */   L: () => (/* binding */ blobText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17418);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63607);



const blobFields = '__typename ... on Blob { oid text }';
async function blobText(client, repository, blob) {
    if (blob === undefined || (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(blob, '__typename') !== 'Blob')
        return undefined;
    const id = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(blob, 'oid');
    const text = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullableTextAt */ .cK)(blob, 'text');
    const bytes = Buffer.from(text ?? '', 'utf8');
    return text !== undefined && blobId(bytes) === id
        ? bytes.toString('latin1')
        : await (0,_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .readBlob */ .gm)(client, repository, id);
}
function blobId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}


/***/ }),

/***/ 26436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ commitOnBranch),
/* harmony export */   lY: () => (/* binding */ createBranch),
/* harmony export */   pG: () => (/* binding */ readBranch)
/* harmony export */ });
/* harmony import */ var _release_model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19906);
/* harmony import */ var _release_model_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52006);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25362);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17418);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32074);
/* harmony import */ var _repetition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45039);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63607);







async function readBranch(client, repository, name) {
    const data = await askBranch(client, repository, name);
    if (data === undefined)
        return undefined;
    const author = (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .optionalTextAt */ .Tq)(data, 'commit.author.login');
    return {
        name,
        head: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(data, 'commit.sha'),
        message: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(data, 'commit.commit.message'),
        author,
    };
}
async function createBranch(client, repository, { name, commit }) {
    const send = async () => {
        await client.call({
            method: 'POST',
            path: (0,_addresses_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryPath */ .SH)(repository, 'git/refs'),
            doing: `create the branch ${name} in ${(0,_release_model_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(repository)}`,
            body: { ref: `refs/heads/${name}`, sha: commit },
        });
        return commit;
    };
    const find = async () => (await readBranch(client, repository, name))?.head;
    const head = await (0,_repetition_js__WEBPACK_IMPORTED_MODULE_4__/* .onceHeardOf */ .N_)(client, async () => await (0,_repetition_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .Oo)(client, { send, find }), (refusal) => (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .isRefusal */ .vu)(refusal, 404, 409, 422));
    if (head !== commit)
        throw moved(repository, name);
}
const createCommitOnBranch = `mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
async function commitOnBranch(client, commit) {
    const { fork, branch, parent, headline, body, files, deletions } = commit;
    const input = {
        branch: { repositoryNameWithOwner: (0,_release_model_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(fork), branchName: branch },
        message: { headline, body },
        expectedHeadOid: parent,
        fileChanges: {
            additions: files.map(({ path, content }) => ({
                path,
                contents: Buffer.from(content, 'latin1').toString('base64'),
            })),
            deletions: deletions.map((path) => ({ path })),
        },
    };
    const doing = `commit to the branch ${branch} of ${(0,_release_model_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(fork)}`;
    const send = async () => await client.graphql({ query: createCommitOnBranch, variables: { input }, doing });
    try {
        return await (0,_repetition_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .Oo)(client, {
            send: async () => {
                const data = await (0,_repetition_js__WEBPACK_IMPORTED_MODULE_4__/* .onceHeardOf */ .N_)(client, send, ({ status }) => status === 404);
                return (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(data, 'createCommitOnBranch.commit.oid');
            },
            find: async () => await findCommit(client, commit),
        });
    }
    catch (error) {
        if ((0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .isRefusal */ .vu)(error, 409))
            throw moved(fork, branch);
        throw error;
    }
}
async function findCommit(client, { fork, branch, parent, files }) {
    const data = await askBranch(client, fork, branch);
    const parents = data === undefined ? [] : (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .listAt */ .gT)(data, 'commit.parents');
    if (parents.length !== 1 || (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(parents[0], 'sha') !== parent)
        return undefined;
    const head = (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(data, 'commit.sha');
    const contents = await Promise.all(files.map(async ({ path }) => await (0,_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .readFile */ .TA)(client, fork, { path, ref: head })));
    return files.every(({ content }, index) => content === contents[index]) ? head : undefined;
}
async function askBranch(client, repository, name) {
    const path = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryPath */ .SH)(repository, `branches/${name}`);
    const doing = `read the branch ${name} of ${(0,_release_model_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(repository)}`;
    return (await (0,_repetition_js__WEBPACK_IMPORTED_MODULE_4__/* .unlessMissing */ .F2)(client.call({ method: 'GET', path, doing })))?.data;
}
function moved(repository, branch) {
    return new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('branch-moved', `Somebody else, or another run, moved the branch ${branch} of ${(0,_release_model_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(repository)} during this run.`, { hint: 'Run again. The next run continues from where the branch is now.' });
}


/***/ }),

/***/ 41307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ publicDownloads)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/release/model/failure.js
var failure = __webpack_require__(19906);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./build/github/download-failures.js


const isPublic = 'opam users download it without a token.';
const missing = [404, 410];
const passing = [408, 425, 429];
const addressHint = 'Open the address in a browser, and fix it.';
const meanings = {
    300: {
        why: 'The address is ambiguous, for example because a branch and a tag on GitHub have the same name',
        hint: 'Write the tag as "refs/tags/TAG" in the address.',
    },
    400: { why: 'The server does not understand the address', hint: addressHint },
    401: { why: 'The file is not public', hint: `Make it public: ${isPublic}` },
    402: { why: 'The server requires payment', hint: `Publish the file elsewhere: ${isPublic}` },
    403: { why: 'The file is not public', hint: `Make it public: ${isPublic}` },
    405: { why: 'The address does not belong to a file', hint: addressHint },
    406: {
        why: 'The server does not offer the file in a form that every client accepts',
        hint: 'Use an address from which "curl -L ADDRESS" downloads the archive.',
    },
    407: {
        why: 'A proxy requires a user name and a password',
        hint: 'Set them in HTTPS_PROXY, for example http://NAME:PASSWORD@proxy.example:8080.',
    },
    451: {
        why: 'The server cannot provide the file for legal reasons',
        hint: `Publish it elsewhere: ${isPublic}`,
    },
};
function failureOf(url, status) {
    if (missing.includes(status))
        return undefined;
    if (status >= 500 || passing.includes(status))
        return broken(url, named(status));
    const { why, hint } = meanings[status] ?? generalMeaning(status);
    return new failure/* Failure */.H('download-refused', `${url} cannot be downloaded. ${why}: the server answered ${named(status)}.`, { hint });
}
function generalMeaning(status) {
    if (status < 300)
        return { why: 'The answer does not contain the whole file', hint: addressHint };
    return status < 400
        ? { why: 'The server redirects, but does not say where to', hint: addressHint }
        : { why: 'The server refuses to provide the file', hint: addressHint };
}
function named(status) {
    const name = external_node_http_.STATUS_CODES[status];
    return name === undefined ? `${status}` : `${status} (${name})`;
}
function broken(url, words, cause) {
    return new failure/* Failure */.H('download-broken', `${url} could not be downloaded: ${words}.`, {
        hint: 'Run again when the server works. Behind a proxy, set HTTPS_PROXY and NO_PROXY.',
        cause,
    });
}

// EXTERNAL MODULE: ./build/github/network.js
var network = __webpack_require__(50788);
// EXTERNAL MODULE: ./build/github/patience.js
var patience = __webpack_require__(50919);
// EXTERNAL MODULE: ./build/github/refusal.js
var refusal = __webpack_require__(32074);
;// CONCATENATED MODULE: ./build/github/downloads.js








const attempts = { times: 4, whereKnown: 2, wait: 1000 };
function publicDownloads(waitFactor = 1, moved = () => undefined, givenUp) {
    const insist = async (url, take, late) => {
        const end = performance.now() + patience/* patience */._L.file.total;
        for (let attempt = 1;; attempt++) {
            const left = { ...patience/* patience */._L.file, total: Math.max(end - performance.now(), 0) };
            const outcome = await tryDownload(url, async (body, announced) => await take(counting(body, moved), announced), { limits: left, givenUp });
            const isLate = outcome === undefined && attempt < late;
            if (!(outcome instanceof failure/* Failure */.H) && !isLate)
                return outcome;
            const isLast = outcome instanceof failure/* Failure */.H && attempt >= mostAttempts(outcome);
            if (outcome instanceof failure/* Failure */.H && (isLast || givenUp?.aborted === true))
                throw outcome;
            await (0,external_node_timers_promises_.setTimeout)(attempts.wait * attempt * waitFactor);
        }
    };
    return {
        checksums: async (url, limit) => await insist(url, async (body) => await hashed(body, limit), attempts.times),
        keep: async (url, file) => await insist(url, async (body, announced) => await kept(body, { url, announced, ...file }), attempts.whereKnown),
    };
}
function mostAttempts(failure) {
    if (failure.code !== 'download-broken')
        return 1;
    const impatient = (0,patience/* outOfPatience */.V8)(failure.cause);
    return impatient === undefined ? attempts.times : 1 + impatient.mayRepeat;
}
async function tryDownload(url, take, wait) {
    try {
        const { status, headers, body, dismiss } = await followed(url, wait);
        if (status === 200)
            return await take(body, Number(headers.get('content-length')));
        await dismiss();
        return failureOf(url, status);
    }
    catch (error) {
        return error instanceof failure/* Failure */.H ? error : broken(url, (0,refusal/* readRefusal */.ni)(error).words, error);
    }
}
const mostRedirects = 10;
async function followed(url, { limits, givenUp }) {
    let address = url;
    for (let hops = 0; hops <= mostRedirects; hops++) {
        const answer = await (0,network/* proxiedDownload */.k)(address, limits, givenUp);
        const { status, headers } = answer;
        const location = headers.get('location');
        const leads = [301, 302, 303, 307, 308].includes(status);
        if (!leads || location === null || !URL.canParse(location, address))
            return answer;
        await answer.dismiss();
        const next = new URL(location, address);
        const isPlain = next.protocol !== 'https:';
        if (isPlain && (next.protocol !== 'http:' || address.startsWith('https:'))) {
            throw unencrypted(url, next);
        }
        address = next.href;
    }
    throw new failure/* Failure */.H('download-refused', `${url} redirects endlessly.`, {
        hint: 'Fix the redirects on the server, or use the final address of the file.',
    });
}
async function* counting(chunks, moved) {
    let done = 0;
    for await (const chunk of chunks) {
        done += chunk.byteLength;
        moved({ done });
        yield chunk;
    }
}
async function hashed(chunks, limit) {
    try {
        return await passed(chunks, limit, async () => { });
    }
    catch (error) {
        if (error instanceof TooLong)
            return 'longer';
        throw error;
    }
}
async function kept(chunks, { url, announced, path, limit, }) {
    const file = await (0,promises_.open)(path, 'w', 0o600);
    try {
        return await passed(chunks, limit, async (chunk) => {
            if (announced > limit)
                throw new TooLong();
            for (let at = 0; at < chunk.byteLength;)
                at += (await file.write(chunk, at)).bytesWritten;
        });
    }
    catch (error) {
        throw error instanceof TooLong ? tooLarge(url, limit) : error;
    }
    finally {
        await file.close();
    }
}
class TooLong extends Error {
}
async function passed(chunks, limit, on) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256');
    const sha512 = (0,external_node_crypto_.createHash)('sha512');
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.byteLength;
        if (size > limit)
            throw new TooLong();
        sha256.update(chunk);
        sha512.update(chunk);
        await on(chunk);
    }
    return { sha256: sha256.digest('hex'), sha512: sha512.digest('hex'), size };
}
function unencrypted(url, next) {
    const place = next.protocol === 'http:' ? next.origin : next.protocol;
    return new failure/* Failure */.H('download-refused', `${url} redirects to ${place}, which is not encrypted. Anybody on the network could replace the file.`, { hint: 'Use an address that only redirects to https.' });
}
function tooLarge(url, limit) {
    return new failure/* Failure */.H('archive-url-too-large', `${url} is larger than ${limit} bytes.`, {
        hint: 'Check that it is the archive of a release. opam users download it for each installation.',
    });
}


/***/ }),

/***/ 69767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ createFork),
/* harmony export */   CN: () => (/* binding */ namedFork),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   hQ: () => (/* binding */ sharedBase)
/* harmony export */ });
/* harmony import */ var _release_model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19906);
/* harmony import */ var _release_model_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52006);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25362);
/* harmony import */ var _repetition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45039);
/* harmony import */ var _repositories_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51424);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63607);






const readiness = { polls: 40, wait: 1500 };
async function createFork(client, upstream, look) {
    const doing = `fork ${(0,_release_model_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(upstream)}`;
    const { data } = await client.call({
        method: 'POST',
        path: (0,_addresses_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryPath */ .SH)(upstream, 'forks'),
        doing,
        body: { default_branch_only: true },
        repeatable: true,
    });
    const name = { owner: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(data, 'owner.login'), name: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(data, 'name') };
    for (let poll = 0; poll < readiness.polls; poll++) {
        const found = await look(name);
        if (found !== undefined)
            return found;
        await client.wait(readiness.wait);
    }
    throw new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('fork-not-ready', `GitHub is still creating the fork ${(0,_release_model_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(name)}.`, {
        hint: 'Run again in a few minutes.',
    });
}
async function sharedBase(client, upstream, { fork, branch }) {
    const compared = await compare(client, upstream, {
        fork,
        branch: fork.defaultBranch,
        base: branch,
    });
    if (compared !== undefined)
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(compared, 'merge_base_commit.sha');
    throw new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('fork-unrelated', `The branch ${fork.defaultBranch} of ${(0,_release_model_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(fork)} and ${branch} of ${(0,_release_model_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(upstream)} have no commit in common.`, {
        hint: `Open ${fork.webUrl} and choose "Sync fork", or delete the fork: the next run creates a new one.`,
    });
}
async function changedFiles(client, upstream, comparison) {
    const compared = await compare(client, upstream, comparison);
    return compared === undefined
        ? []
        : (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .listAt */ .gT)(compared, 'files').map((file) => ({
            path: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(file, 'filename'),
            isNew: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(file, 'status') === 'added',
        }));
}
async function compare(client, upstream, { fork, branch, base }) {
    const { owner, name } = fork;
    const head = name === upstream.name ? [owner, branch] : [owner, name, branch];
    const range = encodeURIComponent(`${base}...${head.join(':')}`);
    const answer = await (0,_repetition_js__WEBPACK_IMPORTED_MODULE_2__/* .unlessMissing */ .F2)(client.call({
        method: 'GET',
        path: `${(0,_addresses_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryPath */ .SH)(upstream, 'compare')}/${range}?per_page=1`,
        doing: `compare ${branch} of ${(0,_release_model_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(fork)} with ${base} of ${(0,_release_model_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(upstream)}`,
    }));
    return answer?.data;
}
async function namedFork(client, upstream, name) {
    const found = await (0,_repositories_js__WEBPACK_IMPORTED_MODULE_3__/* .findRepository */ .W)(client, name);
    if (found === undefined || isForkOf(found, upstream))
        return found?.repository;
    throw new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('not-a-fork', `The input opam-fork names ${(0,_release_model_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(name)}, which is not a fork of ${(0,_release_model_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(upstream)}.`, {
        hint: 'Name a fork of it, or remove the input opam-fork: the run then finds or creates your fork.',
    });
}
function isForkOf({ forkOf }, upstream) {
    const full = (0,_release_model_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(upstream).toLowerCase();
    return forkOf.some((name) => name.toLowerCase() === full);
}


/***/ }),

/***/ 9344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ repositoryFields),
/* harmony export */   a: () => (/* binding */ forkIn)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63607);

const repositoryFields = `name owner { login } url isArchived viewerPermission
    defaultBranchRef { name target { oid } }`;
const pushing = new Set(['ADMIN', 'MAINTAIN', 'WRITE']);
function repositoryIn(data, path) {
    const found = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullableAt */ .nv)(data, path);
    if (found === undefined)
        return undefined;
    const defaultBranch = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullableTextAt */ .cK)(found, 'defaultBranchRef.name');
    if (defaultBranch === undefined)
        return undefined;
    const permission = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullableTextAt */ .cK)(found, 'viewerPermission');
    return {
        owner: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(found, 'owner.login'),
        name: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(found, 'name'),
        webUrl: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(found, 'url'),
        canPush: permission === undefined ? undefined : pushing.has(permission),
        archived: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flagAt */ .Qc)(found, 'isArchived'),
        defaultBranch,
    };
}
function forkIn(data, path) {
    const found = repositoryIn(data, path);
    return found && { ...found, head: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(data, `${path}.defaultBranchRef.target.oid`) };
}


/***/ }),

/***/ 20530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32074);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63607);
/* harmony import */ var _token_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42194);



async function identityOf(client) {
    if (client.tokenKind === 'none')
        return { kind: 'none' };
    if (client.tokenKind === 'installation')
        return { kind: 'installation' };
    try {
        const doing = 'identify the owner of the token';
        const { data, headers } = await client.call({ method: 'GET', path: '/user', doing });
        const login = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(data, 'login');
        const scopes = headers['x-oauth-scopes'];
        return {
            kind: 'user',
            login,
            scopes: scopes === undefined ? undefined : (0,_token_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .K)(String(scopes)),
            ofApp: client.tokenKind === 'app-user',
            expires: expiryOf(headers),
        };
    }
    catch (error) {
        if ((0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefusal */ .vu)(error, 401))
            return { kind: 'invalid' };
        const personal = ['classic', 'fine-grained', 'app-user'].includes(client.tokenKind);
        if ((0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefusal */ .vu)(error, 403) && error.code !== 'rate-limited' && !personal) {
            return { kind: 'installation' };
        }
        throw error;
    }
}
const day = 24 * 60 * 60 * 1000;
function expiryOf(headers) {
    const at = headers['github-authentication-token-expiration'];
    if (at === undefined)
        return undefined;
    const left = Date.parse(String(at)) - Date.parse(String(headers['date']));
    return { at: String(at), days: Number.isNaN(left) ? undefined : Math.floor(left / day) };
}


/***/ }),

/***/ 8382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readSubfolders),
/* harmony export */   U: () => (/* binding */ readFiles)
/* harmony export */ });
/* harmony import */ var _release_model_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52006);
/* harmony import */ var _blob_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58287);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63607);



const objectsPerRequest = 100;
async function readSubfolders(client, wanted) {
    const found = await askObjects(client, wanted, '__typename ... on Tree { entries { name type } }');
    return found.map((object) => {
        if (object === undefined || (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(object, '__typename') !== 'Tree')
            return undefined;
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(object, 'entries')
            .filter((entry) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(entry, 'type') === 'tree')
            .map((entry) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(entry, 'name'));
    });
}
async function readFiles(client, wanted) {
    const found = await askObjects(client, wanted, _blob_text_js__WEBPACK_IMPORTED_MODULE_1__/* .blobFields */ .D);
    return await Promise.all(wanted.objects.map(async ({ repository }, index) => await (0,_blob_text_js__WEBPACK_IMPORTED_MODULE_1__/* .blobText */ .L)(client, repository, found[index])));
}
async function askObjects(client, { objects, doing }, selection) {
    const parts = [];
    for (let start = 0; start < objects.length; start += objectsPerRequest) {
        const some = objects.slice(start, start + objectsPerRequest);
        parts.push(askSome(client, { objects: some, doing }, selection));
    }
    return (await Promise.all(parts)).flat();
}
async function askSome(client, { objects, doing }, selection) {
    const names = [...new Set(objects.map(({ repository }) => (0,_release_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(repository)))];
    const placed = objects.map(({ repository }) => names.indexOf((0,_release_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(repository)));
    const parameters = [
        ...names.map((_, at) => `$owner${at}: String!, $name${at}: String!`),
        ...objects.map((_, index) => `$e${index}: String!`),
    ];
    const repositories = names.map((_, at) => {
        const fields = objects.flatMap((__, index) => placed[index] === at ? [`o${index}: object(expression: $e${index}) { ${selection} }`] : []);
        return `r${at}: repository(owner: $owner${at}, name: $name${at}) {
    ${fields.join('\n    ')}
  }`;
    });
    const data = await client.graphql({
        query: `query Objects(${parameters.join(', ')}) {
  ${repositories.join('\n  ')}
}`,
        variables: Object.fromEntries([
            ...names.flatMap((name, at) => {
                const [owner, own] = name.split('/');
                return [
                    [`owner${at}`, owner],
                    [`name${at}`, own],
                ];
            }),
            ...objects.map(({ expression }, index) => [`e${index}`, expression]),
        ]),
        doing: `${doing} in ${names.join(' and ')}`,
        repeatable: true,
        missingIsNull: true,
    });
    return placed.map((at, index) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullableAt */ .nv)(data, `r${at}.o${index}`));
}


/***/ }),

/***/ 51424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readRepository),
/* harmony export */   W: () => (/* binding */ findRepository)
/* harmony export */ });
/* harmony import */ var _release_model_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52006);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25362);
/* harmony import */ var _repetition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45039);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63607);




function repositoryFrom(data) {
    const isFork = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flagAt */ .Qc)(data, 'fork');
    const ancestors = isFork ? ['parent.full_name', 'source.full_name'] : [];
    return {
        repository: {
            owner: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(data, 'owner.login'),
            name: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(data, 'name'),
            defaultBranch: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(data, 'default_branch'),
            webUrl: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(data, 'html_url'),
            canPush: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalFlagAt */ .CH)(data, 'permissions.push'),
            archived: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flagAt */ .Qc)(data, 'archived'),
        },
        forkOf: ancestors.flatMap((path) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalTextAt */ .Tq)(data, path) ?? []),
    };
}
async function readRepository(client, repository) {
    const data = await askRepository(client, repository);
    const of = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalTextAt */ .Tq)(data, 'parent.full_name');
    return {
        ...repositoryFrom(data).repository,
        private: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flagAt */ .Qc)(data, 'private'),
        ...((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flagAt */ .Qc)(data, 'fork') ? { fork: { of } } : {}),
    };
}
async function findRepository(client, repository) {
    const data = await (0,_repetition_js__WEBPACK_IMPORTED_MODULE_1__/* .unlessMissing */ .F2)(askRepository(client, repository));
    return data === undefined ? undefined : repositoryFrom(data);
}
async function askRepository(client, repository) {
    const doing = `read the repository ${(0,_release_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(repository)}`;
    const path = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .SH)(repository);
    return (await client.call({ method: 'GET', path, doing })).data;
}


/***/ }),

/***/ 79397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ lookAtUpstream)
/* harmony export */ });
/* harmony import */ var _release_model_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52006);
/* harmony import */ var _branches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26436);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17418);
/* harmony import */ var _forks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69767);
/* harmony import */ var _graphql_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9344);
/* harmony import */ var _repositories_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51424);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63607);







async function lookAtUpstream(client, opam, wanted) {
    const { repository } = opam;
    const named = wanted?.kind === 'named' ? (0,_forks_js__WEBPACK_IMPORTED_MODULE_3__/* .namedFork */ .CN)(client, repository, wanted.repository) : undefined;
    const owner = wanted?.kind === 'owned' ? wanted.login : undefined;
    const [look, fork] = await Promise.all([
        client.tokenKind === 'none' ? lookOverRest(client, opam) : lookOverGraphql(client, opam, owner),
        named,
    ]);
    return fork === undefined ? look : { ...look, fork };
}
const forkFields = `${_graphql_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryFields */ .G} parent { nameWithOwner parent { nameWithOwner } }`;
function question(branch, owner) {
    const parameters = ['$owner: String!', '$name: String!', '$folder: String!'];
    const inside = ['folder: object(expression: $folder) { __typename }'];
    const forks = [];
    if (branch !== undefined) {
        parameters.push('$branch: String!');
        inside.push('branch: ref(qualifiedName: $branch) { target { oid } }');
    }
    if (owner !== undefined) {
        parameters.push('$login: String!', '$other: String!');
        inside.push(`forks(first: 10, affiliations: [OWNER]) { nodes { ${forkFields} } }`);
        forks.push(`usual: repository(owner: $login, name: $name) { ${forkFields} }`);
        forks.push(`other: repository(owner: $login, name: $other) { ${forkFields} }`);
    }
    return `query OpamRepository(${parameters.join(', ')}) {
  repository(owner: $owner, name: $name) {
    ${[_graphql_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryFields */ .G, ...inside].join('\n    ')}
  }
  ${forks.join('\n  ')}
}`;
}
async function lookOverGraphql(client, opam, owner) {
    const { repository, branch, packagesDir } = opam;
    const reference = branch === undefined ? 'HEAD' : `refs/heads/${branch}`;
    const data = await client.graphql({
        query: question(branch, owner),
        variables: {
            ...repository,
            folder: `${reference}:${packagesDir}`,
            branch: branch === undefined ? undefined : reference,
            login: owner,
            other: owner === undefined ? undefined : `${repository.name}-1`,
        },
        doing: `read the repository ${(0,_release_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(repository)}`,
        repeatable: true,
        missingIsNull: true,
    });
    const upstream = (0,_graphql_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .forkIn */ .a)(data, 'repository');
    if (upstream === undefined)
        return await lookOverRest(client, opam);
    const head = branch === undefined ? upstream.head : (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .nullableTextAt */ .cK)(data, 'repository.branch.target.oid');
    const hasFolder = (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .nullableTextAt */ .cK)(data, 'repository.folder.__typename') === 'Tree';
    return {
        upstream: { ...upstream, head },
        base: branch ?? upstream.defaultBranch,
        lacks: hasFolder ? undefined : head === undefined ? 'branch' : 'folder',
        fork: owner === undefined ? undefined : forkOf(data, owner, upstream),
    };
}
function forkOf(data, owner, upstream) {
    const direct = (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .listAt */ .gT)(data, 'repository.forks.nodes');
    const found = [...direct, (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .nullableAt */ .nv)(data, 'usual'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .nullableAt */ .nv)(data, 'other')].find((one) => one !== undefined &&
        (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .nullableTextAt */ .cK)(one, 'owner.login')?.toLowerCase() === owner.toLowerCase() &&
        isForkOf(one, upstream));
    return (0,_graphql_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .forkIn */ .a)({ found }, 'found');
}
function isForkOf(found, upstream) {
    return ['parent.nameWithOwner', 'parent.parent.nameWithOwner'].some((path) => {
        const [owner = '', name = ''] = ((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .nullableTextAt */ .cK)(found, path) ?? '').split('/');
        return (0,_release_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameRepository */ .ve)({ owner, name }, upstream);
    });
}
async function lookOverRest(client, opam) {
    const { repository, packagesDir } = opam;
    const upstream = await (0,_repositories_js__WEBPACK_IMPORTED_MODULE_5__/* .readRepository */ .N)(client, repository);
    const base = opam.branch ?? upstream.defaultBranch;
    const hasFolder = await (0,_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .isFolder */ .lQ)(client, repository, { path: packagesDir, ref: base });
    const branch = hasFolder ? undefined : await (0,_branches_js__WEBPACK_IMPORTED_MODULE_1__/* .readBranch */ .pG)(client, repository, base);
    return {
        upstream,
        base,
        lacks: hasFolder ? undefined : branch === undefined ? 'branch' : 'folder',
        fork: undefined,
    };
}


/***/ }),

/***/ 42225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UI: () => (/* binding */ pullRequestRequired),
/* harmony export */   gQ: () => (/* binding */ noPullRequest),
/* harmony export */   lO: () => (/* binding */ missingPullRequest)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19906);
/* harmony import */ var _model_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52006);


function noPullRequest({ upstream }, reach, { tokenMissing }) {
    switch (reach) {
        case 'pull-request':
            return undefined;
        case 'compare-link':
            return `the token passed as opam-token can push to the fork, but it cannot open a pull request in ${(0,_model_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(upstream)}`;
        case 'by-hand':
            return tokenMissing
                ? 'opam-token is empty'
                : 'the token passed as opam-token can only write to the repositories of its App';
    }
}
function pullRequestRequired(why) {
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('pull-request-required', `The run cannot open a pull request: ${why}.`, {
        hint: 'Pass a classic token with the scope public_repo as opam-token. To release without a pull request, remove the input require-pull-request.',
    });
}
function missingPullRequest(opam, settings) {
    if (!settings.pullRequestRequired || opam.proposal.pullRequest?.state === 'open')
        return undefined;
    const why = noPullRequest(opam, opam.reach, settings);
    return why === undefined ? undefined : pullRequestRequired(why);
}


/***/ }),

/***/ 10520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ findOpamReach)
});

// EXTERNAL MODULE: ./build/release/model/repository.js
var repository = __webpack_require__(52006);
// EXTERNAL MODULE: ./build/release/look/reach.js
var look_reach = __webpack_require__(55727);
// EXTERNAL MODULE: ./build/release/model/failure.js
var failure = __webpack_require__(19906);
;// CONCATENATED MODULE: ./build/release/look/direct-push.js



async function reachOfDirectPush(forge, { identity, upstream }) {
    const alone = (0,look_reach/* reachOfToken */.id)({ identity, upstream, fork: undefined });
    if (identity.kind === 'none' || identity.kind === 'invalid')
        return alone;
    if (alone instanceof failure/* Failure */.H && alone.code === 'opam-token-scope')
        return alone;
    const access = await forge.pushAccess(upstream.webUrl);
    if (access.kind === 'granted')
        return 'pull-request';
    const isTold = identity.kind === 'user' && upstream.canPush === false;
    if (access.kind === 'unknown' && !isTold)
        return 'pull-request';
    const why = access.kind === 'unknown' ? access.why : access.words.replace(/\.$/, '');
    const target = (0,repository/* fullName */.fq)(upstream);
    return new failure/* Failure */.H('opam-push-rights', `The input opam-push is set to direct, but the token passed as opam-token cannot write to ${target} (${why}).`, {
        hint: `Remove the input opam-push to propose from a fork. Or use a token that can write contents and pull requests in ${target}.`,
    });
}

;// CONCATENATED MODULE: ./build/release/look/opam-reach.js




async function findOpamReach(forge, settings) {
    const identity = await forge.identity();
    const seen = await forge.repository(wantedFork(settings, identity));
    const { upstream, base } = seen;
    requireBase(seen, settings.packagesDir);
    if (upstream.archived === true)
        throw (0,repository/* archivedRepository */.jk)(upstream);
    if (settings.push === 'direct') {
        const reach = await reachOfDirectPush(forge, { identity, upstream });
        return { identity, upstream, base, fork: { ...upstream, defaultBranch: base }, reach };
    }
    const fork = proposesFromItself(settings, identity) ? upstream : seen.fork;
    if (settings.fork !== undefined && fork === undefined)
        throw forkMissing(settings.fork, upstream);
    const situation = { identity, upstream, fork };
    const access = fork !== undefined && (0,look_reach/* asksPushAccess */.TR)(situation)
        ? await forge.pushAccess(fork.webUrl)
        : undefined;
    const reach = reachIn(fork, (0,look_reach/* reachOfToken */.id)({ ...situation, access }));
    return { identity, upstream, base, fork, reach, access };
}
function reachIn(fork, reach) {
    return fork?.archived === true && reach !== 'by-hand' ? (0,repository/* archivedRepository */.jk)(fork) : reach;
}
function requireBase({ upstream, base, lacks }, packagesDir) {
    const target = (0,repository/* fullName */.fq)(upstream);
    switch (lacks) {
        case undefined:
            return;
        case 'branch':
            throw new failure/* Failure */.H('opam-branch-missing', `${target} has no branch ${base}.`, {
                hint: 'Fix the input opam-branch, or remove it to use the default branch.',
            });
        case 'folder':
            throw new failure/* Failure */.H('packages-dir-missing', `The branch ${base} of ${target} has no folder ${packagesDir}.`, {
                hint: 'Set the input packages-dir to the folder that holds a folder for each package.',
            });
    }
}
function proposesFromItself(settings, identity) {
    const { fork: named, repository } = settings;
    return named === undefined && identity.kind === 'user' && isOwner(identity.login, repository);
}
function isOwner(login, { owner }) {
    return login.toLowerCase() === owner.toLowerCase();
}
function wantedFork(settings, identity) {
    if (settings.push === 'direct' || proposesFromItself(settings, identity))
        return undefined;
    if (settings.fork !== undefined)
        return { kind: 'named', repository: settings.fork };
    return identity.kind === 'user' ? { kind: 'owned', login: identity.login } : undefined;
}
function forkMissing({ owner, name }, upstream) {
    return new failure/* Failure */.H('opam-fork-missing', `The input opam-fork names ${owner}/${name}, which is not a fork of ${(0,repository/* fullName */.fq)(upstream)} that the token can see.`, {
        hint: 'Name an existing fork, or remove the input opam-fork: the run then finds or creates your fork.',
    });
}


/***/ }),

/***/ 55727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ asksPushAccess),
/* harmony export */   gu: () => (/* binding */ writingScopes),
/* harmony export */   id: () => (/* binding */ reachOfToken)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19906);
/* harmony import */ var _model_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52006);


const writingScopes = ['public_repo', 'repo'];
function asksPushAccess({ identity, fork }) {
    if (fork === undefined)
        return false;
    if (identity.kind === 'installation')
        return fork.canPush !== undefined;
    if (identity.kind !== 'user')
        return false;
    return identity.scopes === undefined || !sameOwner(fork.owner, identity.login);
}
function sameOwner(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
function reachOfToken(situation) {
    const { identity, upstream, fork, access } = situation;
    switch (identity.kind) {
        case 'invalid':
            return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('token-invalid', 'GitHub does not recognise the token passed as opam-token.', {
                hint: 'Create a new classic token with the scope public_repo and put it in the secret that the workflow passes as opam-token.',
                terminalHint: 'Create a new classic token with the scope public_repo and set OPAM_TOKEN to it.',
            });
        case 'none':
            return 'by-hand';
        case 'installation':
            return reachOfInstallation(fork, access);
        case 'user':
            if (fork?.canPush === false && access?.kind !== 'granted') {
                return forkOfOthers(fork, identity.login);
            }
            return identity.scopes === undefined
                ? reachOfLimited(identity, upstream, { fork, access })
                : reachOfClassic(identity, identity.scopes, { fork, access });
    }
}
function reachOfInstallation(fork, access) {
    if (fork === undefined || fork.canPush === undefined)
        return 'by-hand';
    if (access?.kind !== 'refused')
        return 'compare-link';
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('opam-token-fork', `The token passed as opam-token belongs to an App installation that cannot write to the fork ${(0,_model_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(fork)} (${saidBy(access)}).`, {
        hint: `Install the App on ${fork.webUrl} with "Contents: read and write". Or remove the input opam-fork and open the pull request yourself.`,
    });
}
function reachOfClassic({ login }, scopes, { fork, access }) {
    if (!scopes.some((scope) => writingScopes.includes(scope))) {
        const has = scopes.length === 0 ? 'no scopes' : `only the scopes ${scopes.join(', ')}`;
        return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('opam-token-scope', `The token passed as opam-token belongs to ${login} and has ${has}. It can neither push to a fork nor open a pull request.`, {
            hint: 'Edit the token on GitHub (Settings, Developer settings, Personal access tokens, Tokens (classic)) and tick public_repo.',
        });
    }
    if (fork === undefined || access?.kind !== 'refused')
        return 'pull-request';
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('opam-fork-rights', `The token passed as opam-token is a classic token of ${login} and cannot write to the fork ${(0,_model_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(fork)} (${saidBy(access)}).`, {
        hint: `Authorise the token for ${fork.owner} (Settings, Developer settings, Personal access tokens, Tokens (classic), Configure SSO), or remove the input opam-fork to use a fork of ${login}.`,
    });
}
function reachOfLimited(person, upstream, { fork, access }) {
    const refused = access?.kind === 'refused' ? access : undefined;
    if (fork !== undefined && refused === undefined) {
        return sameOwner(fork.owner, upstream.owner) ? 'pull-request' : 'compare-link';
    }
    const target = (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(upstream);
    const { login } = person;
    const kind = person.ofApp === true ? `an App user token of ${login}` : `a fine-grained token of ${login}`;
    const grant = person.ofApp === true
        ? 'install the App on the fork with "Contents: read and write"'
        : 'give the token "Contents: read and write" on the fork';
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('opam-token-fork', fork === undefined
        ? `The token passed as opam-token is ${kind}, who has no fork of ${target}. Such a token cannot create a fork.`
        : `The token passed as opam-token is ${kind} and cannot write to the fork ${(0,_model_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(fork)}${refused === undefined ? '' : ` (${saidBy(refused)})`}.`, {
        hint: `Use a classic token with the scope public_repo. Or ${fork === undefined ? `fork ${upstream.webUrl} by hand and ` : ''}${grant}.`,
    });
}
function forkOfOthers({ owner, name }, login) {
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('opam-fork-rights', `The token passed as opam-token belongs to ${login}, who cannot write to the fork ${owner}/${name}.`, {
        hint: 'Name a fork that this person can write to, or remove the input opam-fork: the run then finds or creates their fork.',
    });
}
function saidBy({ words }) {
    return words.replace(/\.$/, '');
}


/***/ }),

/***/ 45656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ liveLine)
/* harmony export */ });
const eraseLine = '\r\u001B[K';
const everyMilliseconds = 100;
const usualColumns = 80;
function liveLine(screen) {
    let drawing;
    const clear = () => {
        if (drawing === undefined)
            return;
        clearInterval(drawing);
        drawing = undefined;
        screen.write(eraseLine);
    };
    return {
        show(text) {
            clear();
            const draw = () => {
                const { columns } = screen;
                const width = columns > 1 ? columns : usualColumns;
                return screen.write(eraseLine + text().slice(0, width - 1));
            };
            draw();
            drawing = setInterval(draw, everyMilliseconds).unref();
        },
        clear,
    };
}


/***/ })

};
