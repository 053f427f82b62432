export const id = 11;
export const ids = [11];
export const modules = {

/***/ 47164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ followLink)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65669);

const maximumLinks = 40;
const longestTarget = 4095;
function followLink(space, path) {
    let place = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path);
    const names = [];
    let links = 0;
    const enter = (link) => {
        const target = space.texts.get(link) ?? '';
        if (target.startsWith('/') || target === '')
            return { kind: 'outside' };
        if (target.length > longestTarget)
            return { kind: 'nothing' };
        names.push(...target.split('/').toReversed());
        return undefined;
    };
    const start = space.entries.get(path);
    if (start === undefined)
        return { kind: 'nothing' };
    const atOnce = enter(start.object);
    if (atOnce !== undefined)
        return atOnce;
    for (let name = names.pop(); name !== undefined; name = names.pop()) {
        if (name === '' || name === '.')
            continue;
        if (name === '..') {
            if (place === '')
                return { kind: 'outside' };
            place = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(place);
            continue;
        }
        const next = place === '' ? name : `${place}/${name}`;
        const entry = space.entries.get(next);
        if (entry?.kind === 'symlink') {
            if (++links >= maximumLinks)
                return { kind: 'nothing' };
            const end = enter(entry.object);
            if (end !== undefined)
                return end;
        }
        else if (entry !== undefined && entry.kind !== 'submodule') {
            return names.length === 0 ? { kind: 'file', path: next } : { kind: 'nothing' };
        }
        else if (space.folders.has(next)) {
            place = next;
        }
        else {
            return { kind: 'nothing' };
        }
    }
    return { kind: 'folder', path: place };
}


/***/ }),

/***/ 65669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   gq: () => (/* binding */ isAttributesFile),
/* harmony export */   iR: () => (/* binding */ decidingObjects),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
const attributesFile = '.gitattributes';
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function folderOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
function isAttributesFile(entry) {
    return ((entry.kind === 'file' || entry.kind === 'executable') &&
        baseName(entry.path) === attributesFile);
}
function decidingObjects(entries) {
    return [
        ...new Set(entries
            .filter((entry) => entry.kind === 'symlink' || isAttributesFile(entry))
            .map((entry) => entry.object)),
    ];
}


/***/ }),

/***/ 96323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ checkoutTags),
/* harmony export */   Y: () => (/* binding */ checkoutForge)
/* harmony export */ });
function checkoutForge({ tags }, git, { owner, name, webUrl }) {
    return {
        identity: async () => await Promise.resolve({ kind: 'none' }),
        repository: async () => await Promise.resolve({
            owner,
            name,
            webUrl,
            defaultBranch: '',
            canPush: undefined,
            private: false,
        }),
        presentName: async () => await Promise.resolve(undefined),
        pushAccess: async () => await Promise.resolve({ kind: 'unknown', why: 'a checkout is only read' }),
        ...checkoutTags({ tags }, git),
        releases: async () => await Promise.resolve([]),
        release: async () => await Promise.resolve(undefined),
        generatedNotes: async () => await Promise.resolve(''),
        files: async (places) => await Promise.resolve(places.map(() => undefined)),
    };
}
function checkoutTags({ tags }, git) {
    return {
        tag: async (name) => {
            const commit = await git.localTag(name);
            return commit === undefined ? undefined : { name, commit };
        },
        tagNames: async () => await Promise.resolve(tags),
    };
}


/***/ }),

/***/ 37777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ withCheckout)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _disk_remove_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14423);
/* harmony import */ var _environment_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55271);
/* harmony import */ var _git_checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82223);
/* harmony import */ var _git_clone_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17894);
/* harmony import */ var _process_temporary_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49866);
/* harmony import */ var _command_line_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35403);







async function withCheckout(dir, use) {
    const environment = (0,_environment_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .programEnvironment */ .yE)();
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(dir);
    (0,_command_line_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .requireFolder */ .OK)(directory, dir);
    const temporary = (0,_process_temporary_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeTemporaryFolder */ .w)('dune-publish-');
    const scratch = temporary.path;
    try {
        const checkout = await (0,_git_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .readCheckout */ .b)(directory, environment);
        const git = await (0,_git_clone_js__WEBPACK_IMPORTED_MODULE_4__/* .openClone */ .o)({ directory, environment, scratch });
        return await use({ directory, checkout, git, environment, scratch }).finally(() => {
            git.close();
        });
    }
    finally {
        await (0,_disk_remove_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .removeFolder */ .v)(scratch);
        temporary.keep();
    }
}


/***/ }),

/***/ 56996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yo: () => (/* binding */ hostIn),
  y$: () => (/* binding */ opamHost),
  jf: () => (/* binding */ tokenIn)
});

// EXTERNAL MODULE: ./build/inputs/parsed.js
var parsed = __webpack_require__(11439);
// EXTERNAL MODULE: ./build/text/without-end.js
var without_end = __webpack_require__(11230);
;// CONCATENATED MODULE: ./build/inputs/host.js


function parseApiUrl(text) {
    const hint = 'Write the root of the REST API, such as https://api.github.com.';
    if (/[^!-~]/.test(text) || !URL.canParse(text))
        return (0,parsed/* defect */.g)('it is not a web address.', hint);
    const url = new URL(text);
    if (!/^https?:$/.test(url.protocol))
        return (0,parsed/* defect */.g)('it is not a web address.', hint);
    if (url.username !== '' || url.password !== '') {
        return (0,parsed/* defect */.g)('it contains credentials. They belong in the input opam-token.', `${hint} Revoke the token in the address.`);
    }
    if (url.search !== '' || url.hash !== '') {
        return (0,parsed/* defect */.g)('it has a query or a fragment, after "?" or "#".', hint);
    }
    const isLoopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
    if (url.protocol === 'http:' && !isLoopback) {
        return (0,parsed/* defect */.g)('it is not encrypted, so others could read the token.', 'Write https.');
    }
    return (0,parsed/* value */.U)((0,without_end/* withoutEnd */.M)(`${url.origin}${url.pathname}`, '/'));
}
function graphqlUrlOf(apiUrl) {
    const enterprise = /^(.*)\/api\/v3$/.exec(apiUrl)?.[1];
    return enterprise === undefined ? `${apiUrl}/graphql` : `${enterprise}/api/graphql`;
}
const gitHub = 'https://api.github.com';
function readHosts(run, fields) {
    const sourceApi = withoutEnd(nonEmpty(run.env['GITHUB_API_URL']) ?? gitHub, '/');
    const source = {
        apiUrl: sourceApi,
        graphqlUrl: nonEmpty(run.env['GITHUB_GRAPHQL_URL']) ?? graphqlUrlOf(sourceApi),
    };
    const apiUrl = fields.read('opam-api-url', (text) => withoutEnd(text, '/') === sourceApi ? value(sourceApi) : parseApiUrl(text)) ?? gitHub;
    return {
        source,
        opam: apiUrl === source.apiUrl ? source : { apiUrl, graphqlUrl: graphqlUrlOf(apiUrl) },
    };
}
function nonEmpty(text) {
    return text === '' ? undefined : text;
}

// EXTERNAL MODULE: ./build/release/model/failure.js
var failure = __webpack_require__(19906);
;// CONCATENATED MODULE: ./build/command-line/github-variables.js


function hostIn(variable) {
    const text = process.env[variable] ?? '';
    const parsed = parseApiUrl(text === '' ? 'https://api.github.com' : text);
    if (parsed.kind === 'value') {
        return { apiUrl: parsed.value, graphqlUrl: graphqlUrlOf(parsed.value) };
    }
    throw new failure/* Failure */.H('input-invalid', `The variable ${variable} cannot be used: ${parsed.fact}`, {
        hint: parsed.hint,
    });
}
function opamHost(fields) {
    const apiUrl = fields.read('opam-api-url', parseApiUrl);
    return apiUrl === undefined
        ? hostIn('OPAM_API_URL')
        : { apiUrl, graphqlUrl: graphqlUrlOf(apiUrl) };
}
function tokenIn(variable) {
    const token = (process.env[variable] ?? '').trim();
    return token === '' ? undefined : token;
}


/***/ }),

/***/ 24365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ defaultSettings)
/* harmony export */ });
function defaultSettings(source, trigger, workingDirectory) {
    return {
        source: { owner: source.owner, name: source.name },
        trigger,
        workingDirectory,
        tagPrefix: '',
        keepV: 'auto',
        packages: [],
        exclude: [],
        changelog: { required: false },
        drift: 'error',
        failOn: 'error',
        ignore: [],
        prerelease: 'auto',
        submodules: undefined,
        archiveFormat: 'tbz',
        archiveUrl: undefined,
        verify: 'none',
        forecast: false,
        draft: false,
        dryRun: false,
        allowFork: true,
        commandLine: true,
        opam: {
            elsewhere: false,
            repository: { owner: 'ocaml', name: 'opam-repository' },
            dependencies: [],
            branch: undefined,
            packagesDir: 'packages',
            fork: undefined,
            push: 'fork',
            tokenMissing: false,
            pullRequestRequired: false,
        },
        actor: undefined,
    };
}


/***/ }),

/***/ 26426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runStatus: () => (/* binding */ runStatus)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/connect/status-readers.js + 2 modules
var status_readers = __webpack_require__(89442);
// EXTERNAL MODULE: ./build/inputs/names.js
var names = __webpack_require__(43636);
// EXTERNAL MODULE: ./build/inputs/rules.js + 1 modules
var rules = __webpack_require__(67937);
// EXTERNAL MODULE: ./build/report/live-line.js
var live_line = __webpack_require__(45656);
// EXTERNAL MODULE: ./build/report/printable.js
var printable = __webpack_require__(74628);
// EXTERNAL MODULE: ./build/release/model/failure.js
var failure = __webpack_require__(19906);
;// CONCATENATED MODULE: ./build/status/clean.js

const aboutOneBranch = ['github-refused', 'ruleset-refused'];
async function cleanBranches(branches) {
    const removed = [];
    const kept = [];
    const refused = [];
    for (const branch of await branches.list()) {
        const { name, head, pulls } = branch;
        const own = pulls.filter(({ isOwn }) => isOwn);
        const merged = own.find((pull) => pull.state === 'merged');
        const open = pulls.find(({ state }) => state === 'open');
        if (own.length === 0)
            continue;
        if (open !== undefined)
            kept.push({ name, why: `#${open.number} is still open.` });
        else if (merged === undefined)
            kept.push({ name, why: 'Its pull request was not merged.' });
        else {
            const removal = merged.head === head && (await removalOf(branches, branch));
            if (removal === true)
                removed.push({ name, number: merged.number });
            else if (removal === false) {
                kept.push({ name, why: `It has commits that are not in #${merged.number}.` });
            }
            else {
                const isOfBranch = aboutOneBranch.includes(removal.code);
                if (!isOfBranch && removed.length === 0)
                    throw removal;
                refused.push({ name, why: removal.message });
                if (!isOfBranch)
                    break;
            }
        }
    }
    return { removed, kept, refused };
}
async function removalOf(branches, branch) {
    try {
        return await branches.remove(branch);
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            return error;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/report/status-json.js
var status_json = __webpack_require__(21484);
// EXTERNAL MODULE: ./build/report/status-text.js
var status_text = __webpack_require__(98397);
// EXTERNAL MODULE: ./build/report/status-words.js
var status_words = __webpack_require__(18961);
// EXTERNAL MODULE: ./build/status/status.js + 5 modules
var status_status = __webpack_require__(26669);
// EXTERNAL MODULE: ./build/status/subject.js
var status_subject = __webpack_require__(78527);
// EXTERNAL MODULE: ./build/checkout/checkout.js
var checkout = __webpack_require__(37777);
// EXTERNAL MODULE: ./build/checkout/checkout-forge.js
var checkout_forge = __webpack_require__(96323);
// EXTERNAL MODULE: ./build/checkout/checkout-source.js
var checkout_source = __webpack_require__(46587);
// EXTERNAL MODULE: ./build/command-line/command-line.js + 1 modules
var command_line = __webpack_require__(70393);
// EXTERNAL MODULE: ./build/command/default-settings.js
var default_settings = __webpack_require__(24365);
// EXTERNAL MODULE: ./build/command-line/github-variables.js + 1 modules
var github_variables = __webpack_require__(56996);
// EXTERNAL MODULE: ./build/command-line/input-options.js + 1 modules
var input_options = __webpack_require__(86859);
// EXTERNAL MODULE: ./build/command-line/option.js
var command_line_option = __webpack_require__(53914);
// EXTERNAL MODULE: ./build/report/way-out.js
var way_out = __webpack_require__(51945);
;// CONCATENATED MODULE: ./build/command/watch-status.js



const pauses = { ci: 60_000, merge: 300_000 };
const mostTroubles = 15;
async function watchStatus(read, { wait, waiting, troubled }) {
    for (let troubles = 0;;) {
        try {
            const status = await read();
            troubles = 0;
            const isOpen = status.state === 'open' || status.state === 'draft';
            if (status.needsAttention || !isOpen)
                return status;
            waiting(status);
            await wait((0,status_status/* isUnderWay */.gn)(status) ? pauses.ci : pauses.merge);
        }
        catch (error) {
            const mayPass = error instanceof failure/* Failure */.H && (0,way_out/* wayOutOf */.b)(error.code) === 'again';
            if (!mayPass || ++troubles === mostTroubles)
                throw error;
            const pause = error.code === 'rate-limited' ? pauses.merge : pauses.ci;
            troubled(error, pause);
            await wait(pause);
        }
    }
}

;// CONCATENATED MODULE: ./build/command/status.js





















const usage = `Usage: dune-publish status [DIR] [--tag TAG] [--watch] [OPTION]…

Shows the pull request of a release of the clone DIR (default: the current folder): whether it is open,
merged or closed, what CI and the reviewers say, what others pushed to its branch, and what to do now.
Without --tag, the release is the newest tag that is a version. The command writes nothing, except with
--clean. It needs a token with read access in the variable OPAM_TOKEN or GITHUB_TOKEN. To use another
server than https://api.github.com, set OPAM_API_URL.

--clean shows no status. It deletes the branches that dune-publish made in your fork for releases that are
merged, and lists them. A branch with commits that were not merged stays.
If one cannot be deleted, the exit status is 1.

Exit status: 0 when the pull request is merged, or open with nothing failed or running; 1 when it needs you
or cannot be read; 3 while CI is running; 2 when the command line is wrong.
`;
const options = {
    tag: (0,command_line_option/* textOption */.vU)('TAG', 'The tag of the release, instead of the newest one'),
    watch: (0,command_line_option/* flag */.Jt)('Look again every minute, until the pull request is merged or needs you'),
    'tag-prefix': input_options/* ruleOptions */.js['tag-prefix'],
    'keep-v': input_options/* ruleOptions */.js['keep-v'],
    'opam-repository': (0,command_line_option/* textOption */.vU)('OWNER/NAME', 'The opam repository of the pull request'),
    clean: (0,command_line_option/* flag */.Jt)('Delete the branches of merged releases from your fork, and list them'),
    json: (0,command_line_option/* flag */.Jt)('Print JSON'),
};
const runStatus = (0,command_line/* verb */.w3)(usage, options, async ({ positionals, values }) => {
    const [dir = '.', ...more] = positionals;
    if (more.length > 0)
        return { wrong: 'Name one DIR.' };
    const { tag, json, watch, clean, ...given } = values;
    const asked = readOptions(given);
    if ('wrong' in asked)
        return asked;
    if (clean)
        return await tellCleaning(asked, json);
    const read = await statusReader(dir, { ...asked, tag });
    const status = watch ? await watched(read, json) : await read();
    (0,command_line/* say */.cv)(json
        ? `${JSON.stringify((0,status_json/* statusAsJson */.X)(status), null, 2)}\n`
        : `${(0,status_text/* statusLines */.C)(status, { colour: (0,command_line/* showsColour */.Vq)(process.stdout) }).join('\n')}\n`);
    return exitStatus(status);
});
function readOptions(given) {
    const fields = (0,input_options/* inputFields */.yD)(given);
    const asked = {
        tagPrefix: fields.read('tag-prefix', names/* parseTagPrefix */.UZ) ?? '',
        keepV: fields.read('keep-v', rules/* parseAutomatic */.NV) ?? 'auto',
        repository: fields.read('opam-repository', names/* parseRepository */.SU) ?? {
            owner: 'ocaml',
            name: 'opam-repository',
        },
    };
    return (0,input_options/* wrongFields */.JH)(fields) ?? asked;
}
async function statusReader(dir, { tag, repository, ...rules }) {
    const { subject, settings } = await (0,checkout/* withCheckout */.j)(dir, async (opened) => {
        const { checkout, git } = opened;
        const trigger = tag === undefined
            ? { kind: 'hypothetical', commit: checkout.head }
            : { kind: 'named-tag', tag };
        const usual = (0,default_settings/* defaultSettings */.L)(await (0,checkout_source/* sourceOfCheckout */.T)(opened), trigger, checkout.prefix);
        const found = { ...usual, ...rules, opam: { ...usual.opam, repository } };
        const source = (0,checkout_forge/* checkoutTags */.W)(checkout, git);
        return { settings: found, subject: await (0,status_subject/* findSubject */.o)(found, { git, source }) };
    });
    const host = (0,github_variables/* hostIn */.yo)('OPAM_API_URL');
    const readers = (0,status_readers/* statusReaders */.L)({
        settings,
        hosts: { source: host, opam: host },
        tokens: { github: undefined, opam: (0,github_variables/* tokenIn */.jf)('OPAM_TOKEN') ?? (0,github_variables/* tokenIn */.jf)('GITHUB_TOKEN') },
        notice: (text) => {
            (0,command_line/* complain */.cc)([text]);
        },
    });
    return async () => await (0,status_status/* readStatus */.rk)(subject, readers);
}
async function tellCleaning({ repository }, json) {
    const branches = (0,status_readers/* releaseBranchesOf */.$)({
        host: (0,github_variables/* hostIn */.yo)('OPAM_API_URL'),
        token: (0,github_variables/* tokenIn */.jf)('OPAM_TOKEN') ?? (0,github_variables/* tokenIn */.jf)('GITHUB_TOKEN'),
        repository,
    });
    const cleaning = await cleanBranches(branches);
    const { removed, kept, refused } = cleaning;
    const lines = [
        ...removed.map(({ name, number }) => `✓ Deleted ${name}, merged by #${number}`),
        ...kept.map(({ name, why }) => `– Kept ${name}: ${why}`),
        ...refused.map(({ name, why }) => `✗ Could not delete ${name}: ${why}`),
    ];
    const shown = lines.length === 0 ? ['There is no branch of a release to delete.'] : lines;
    (0,command_line/* say */.cv)(json ? `${JSON.stringify(cleaning, null, 2)}\n` : `${shown.map(printable/* oneLine */.TN).join('\n')}\n`);
    return refused.length === 0 ? 0 : 1;
}
async function watched(read, json) {
    const { stderr, env } = process;
    const isLive = stderr.isTTY && env['TERM'] !== 'dumb';
    const line = isLive ? (0,live_line/* liveLine */.j)(stderr) : undefined;
    let told = '';
    const readAnew = async () => {
        line?.clear();
        return await read();
    };
    return await watchStatus(readAnew, {
        wait: async (milliseconds) => {
            await (0,promises_.setTimeout)(milliseconds);
        },
        waiting: (seen) => {
            const text = (0,printable/* oneLine */.TN)(`${(0,status_words/* statusHeadline */.Z)(seen)}. ${seen.sentence}`);
            if (line !== undefined) {
                const since = performance.now();
                line.show(() => `· ${text} (${Math.round((performance.now() - since) / 1000)} s ago)`);
            }
            else if (text !== told && !json)
                (0,command_line/* complain */.cc)([text]);
            told = text;
        },
        troubled: ({ message }, pause) => {
            const minutes = pause / 60_000;
            const when = minutes === 1 ? 'a minute' : `${minutes} minutes`;
            (0,command_line/* complain */.cc)([(0,printable/* oneLine */.TN)(`${message} It is asked again in ${when}.`)]);
        },
    }).finally(() => line?.clear());
}
function exitStatus(status) {
    if (status.needsAttention)
        return 1;
    return (0,status_status/* isUnderWay */.gn)(status) ? 3 : 0;
}


/***/ }),

/***/ 89442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ releaseBranchesOf),
  L: () => (/* binding */ statusReaders)
});

// EXTERNAL MODULE: ./build/github/client.js + 9 modules
var github_client = __webpack_require__(80846);
// EXTERNAL MODULE: ./build/github/pull-request-reader.js + 3 modules
var pull_request_reader = __webpack_require__(33563);
// EXTERNAL MODULE: ./build/release/artefacts/pull-request-mark.js
var pull_request_mark = __webpack_require__(75121);
// EXTERNAL MODULE: ./build/release/model/failure.js
var failure = __webpack_require__(19906);
// EXTERNAL MODULE: ./build/release/model/repository.js
var repository = __webpack_require__(52006);
// EXTERNAL MODULE: ./build/github/addresses.js
var addresses = __webpack_require__(25362);
// EXTERNAL MODULE: ./build/github/branches.js
var branches = __webpack_require__(26436);
// EXTERNAL MODULE: ./build/github/identity.js
var github_identity = __webpack_require__(20530);
// EXTERNAL MODULE: ./build/github/repetition.js
var repetition = __webpack_require__(45039);
// EXTERNAL MODULE: ./build/github/shape.js
var shape = __webpack_require__(63607);
// EXTERNAL MODULE: ./build/github/upstream.js
var upstream = __webpack_require__(79397);
;// CONCATENATED MODULE: ./build/github/release-branches.js









function releaseBranches(client, opam) {
    const places = findPlaces(client, opam);
    return {
        list: async () => {
            const { upstream, fork } = await places();
            return fork === undefined ? [] : await listBranches(client, upstream, fork);
        },
        remove: async ({ name, head }) => {
            const { fork } = await places();
            if (fork === undefined || (await (0,branches/* readBranch */.pG)(client, fork, name))?.head !== head)
                return false;
            const path = (0,addresses/* repositoryPath */.SH)(fork, `git/refs/heads/${name}`);
            const doing = `delete the branch ${name} of ${(0,repository/* fullName */.fq)(fork)}`;
            await (0,repetition/* unlessMissing */.F2)(client.call({ method: 'DELETE', path, doing }));
            return true;
        },
    };
}
function findPlaces(client, opam) {
    let found;
    const find = async () => {
        if (client.tokenKind === 'none')
            throw withoutToken();
        const identity = await (0,github_identity/* identityOf */.c)(client);
        if (identity.kind !== 'user')
            throw notAPerson();
        return await (0,upstream/* lookAtUpstream */.i)(client, opam, { kind: 'owned', login: identity.login });
    };
    return async () => await (found ??= find());
}
const query = `query ReleaseBranches($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    refs(refPrefix: "refs/heads/", query: "release-", first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        name target { oid }
        associatedPullRequests(first: 20) { nodes { number state headRefOid body url } }
      }
    }
  }
}`;
const mostPages = 20;
async function listBranches(client, upstream, { owner, name }) {
    const found = [];
    let after;
    for (let page = 0; page < mostPages; page++) {
        const data = await client.graphql({
            query,
            variables: { owner, name, after: after ?? null },
            doing: `list the branches of releases in ${owner}/${name}`,
            repeatable: true,
        });
        const refs = (0,shape/* nullableAt */.nv)(data, 'repository.refs');
        if (refs === undefined)
            return found;
        found.push(...(0,shape/* listAt */.gT)(refs, 'nodes').map((node) => branchIn(node, upstream)));
        if (!(0,shape/* flagAt */.Qc)(refs, 'pageInfo.hasNextPage'))
            return found;
        after = (0,shape/* textAt */.$6)(refs, 'pageInfo.endCursor');
    }
    return found;
}
function branchIn(node, upstream) {
    const pulls = (0,shape/* listAt */.gT)(node, 'associatedPullRequests.nodes');
    return {
        name: (0,shape/* textAt */.$6)(node, 'name'),
        head: (0,shape/* textAt */.$6)(node, 'target.oid'),
        pulls: pulls
            .filter((pull) => (0,shape/* textAt */.$6)(pull, 'url').startsWith(`${upstream.webUrl}/pull/`))
            .map(pullIn),
    };
}
const states = { OPEN: 'open', MERGED: 'merged', CLOSED: 'closed' };
function pullIn(data) {
    return {
        number: (0,shape/* numberAt */.tk)(data, 'number'),
        state: states[(0,shape/* choiceAt */.Bn)(data, 'state', ['OPEN', 'MERGED', 'CLOSED'])],
        head: (0,shape/* textAt */.$6)(data, 'headRefOid'),
        isOwn: (0,pull_request_mark/* isMarked */.rZ)((0,shape/* textAt */.$6)(data, 'body')),
    };
}
function withoutToken() {
    return new failure/* Failure */.H('token-missing', 'Without a token, GitHub does not say which fork is yours.', {
        hint: personsToken,
    });
}
const personsToken = 'Set OPAM_TOKEN to your classic token with the scope public_repo.';
function notAPerson() {
    return new failure/* Failure */.H('token-missing', 'The token does not belong to a person, and only a person has a fork.', {
        hint: personsToken,
    });
}

// EXTERNAL MODULE: ./build/github/network.js
var network = __webpack_require__(50788);
;// CONCATENATED MODULE: ./build/github/web-page.js

const patience = { silence: 5000, total: 10_000 };
const webPages = {
    look: async (url) => {
        try {
            const init = { method: 'HEAD', headers: { 'user-agent': 'dune-publish' } };
            const { status, dismiss } = await (0,network/* proxiedFetch */.i)(url, init, patience);
            await dismiss();
            if (status === 404)
                return 'missing';
            return status === 200 ? 'there' : 'unknown';
        }
        catch {
            return 'unknown';
        }
    },
};

;// CONCATENATED MODULE: ./build/connect/status-readers.js





function statusReaders({ settings, hosts, tokens, notice, waitFactor = 1, }) {
    const { opam } = settings;
    const client = (0,github_client/* githubClient */.$)({
        ...hosts.opam,
        token: tokens.opam ?? '',
        tokenInput: 'opam-token',
        notice,
        waitFactor,
    });
    const isOcamls = hosts.opam.apiUrl === 'https://api.github.com' &&
        (0,repository/* isSameRepository */.ve)(opam.repository, { owner: 'ocaml', name: 'opam-repository' });
    return { pulls: (0,pull_request_reader/* pullRequestReader */.c)(client, opam), pages: isOcamls ? webPages : undefined };
}
function releaseBranchesOf({ host, token, repository, }) {
    const client = (0,github_client/* githubClient */.$)({ ...host, token: token ?? '', tokenInput: 'opam-token' });
    return releaseBranches(client, { repository, packagesDir: 'packages' });
}


/***/ }),

/***/ 14423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ removeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

async function removeFolder(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
}


/***/ }),

/***/ 6327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ stanzaField),
/* harmony export */   e4: () => (/* binding */ stanzaAddition),
/* harmony export */   iN: () => (/* binding */ stanzaSources),
/* harmony export */   yk: () => (/* binding */ opamAddition)
/* harmony export */ });
/* harmony import */ var _opam_repository_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35851);
/* harmony import */ var _dune_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68452);


const person = '"Name <mail@example.org>"';
function stanzaAddition(field, name, { hasSource }) {
    const site = `https://example.org/${name}`;
    const source = `(source (github OWNER/${name}))`;
    const additions = {
        synopsis: '(synopsis "What the package is, in one line")',
        maintainer: `(maintainers ${person})`,
        authors: `(authors ${person})`,
        license: '(license ISC)',
        homepage: hasSource ? `(homepage ${site})` : source,
        'bug-reports': hasSource ? `(bug_reports ${site}/issues)` : source,
        'dev-repo': source,
    };
    return additions[field];
}
function opamAddition(field, name) {
    const site = `https://example.org/${name}`;
    const additions = {
        synopsis: '"What the package is, in one line"',
        maintainer: person,
        authors: person,
        license: '"ISC"',
        homepage: `"${site}"`,
        'bug-reports': `"${site}/issues"`,
        'dev-repo': `"git+${site}.git"`,
        flags: 'conf',
        depexts: '[["system-package"] {os-family = "debian"}]',
        'conflict-class': '"class"',
    };
    const value = additions[field];
    return value === undefined ? undefined : `${field}: ${value}`;
}
const stanzaNames = {
    synopsis: 'synopsis',
    maintainer: 'maintainers',
    authors: 'authors',
    license: 'license',
    homepage: 'homepage',
    'bug-reports': 'bug_reports',
    doc: 'documentation',
};
function stanzaField({ name, value }) {
    const inStanza = stanzaNames[name];
    const values = value.kind === 'list' ? value.items : [value];
    const texts = values.flatMap((one) => (one.kind === 'string' ? [(0,_dune_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .atomOrQuoted */ .l)(one.value)] : []));
    if (inStanza === undefined || texts.length !== values.length)
        return undefined;
    return `(${[inStanza, ...texts].join(' ')})`;
}
const forges = {
    'bitbucket.org': 'bitbucket',
    'codeberg.org': 'codeberg',
    'github.com': 'github',
    'gitlab.com': 'gitlab',
};
function stanzaSources({ name, value }) {
    if (!['homepage', 'bug-reports', 'dev-repo'].includes(name) || value.kind !== 'string')
        return [];
    const [, host = '', path = ''] = /^https:\/\/([^/]+)\/(.+)$/.exec((0,_opam_repository_address_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryAddress */ .n)(value.value)?.homepage ?? '') ?? [];
    const forge = forges[host];
    return [
        ...(forge === undefined ? [] : [`(source (${forge} ${(0,_dune_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .atomOrQuoted */ .l)(path)}))`]),
        ...(name === 'dev-repo' ? [`(source (uri ${(0,_dune_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .atomOrQuoted */ .l)(value.value)}))`] : []),
    ];
}


/***/ }),

/***/ 65921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ fieldOrigin)
/* harmony export */ });
/* harmony import */ var _dune_info_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48143);
/* harmony import */ var _opam_field_part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57176);
/* harmony import */ var _opam_parser_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86466);
/* harmony import */ var _additions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6327);




const ofLanguage = ['opam-version', 'build', 'x-maintenance-intent'];
const injected = ['dune', 'odoc'];
function fieldOrigin(sources, part) {
    const { project, stanza, template } = sources;
    const inTemplate = template && templateSpan(template, part);
    if (template !== undefined && inTemplate !== undefined) {
        return { kind: 'stated', location: { source: template, span: inTemplate } };
    }
    const at = (span) => ({ source: project.source, span });
    const { field, element } = part;
    const stated = statedField(project, stanza, field);
    const isDependency = field === 'depends' && element !== undefined && injected.includes(element);
    const own = stated && elementSpan(project.source, stated, part);
    if (own !== undefined)
        return { kind: 'stated', location: at(own) };
    if (isDependency)
        return { kind: 'derived', location: at(project.lang.span) };
    if (stated !== undefined)
        return { kind: 'stated', location: at(stated.form) };
    if (ofLanguage.includes(field))
        return { kind: 'derived', location: at(project.lang.span) };
    return unstated(sources, field);
}
function unstated({ project, stanza, template }, field) {
    const { value: name, form } = stanza.name;
    const location = { source: project.source, span: form };
    const hasSource = (stanza.info.source ?? project.info.source) !== undefined;
    const inProject = (0,_additions_js__WEBPACK_IMPORTED_MODULE_2__/* .stanzaAddition */ .e4)(field, name, { hasSource });
    if (inProject !== undefined) {
        return { kind: 'missing', location, addition: inProject, file: 'dune-project' };
    }
    const addition = (0,_additions_js__WEBPACK_IMPORTED_MODULE_2__/* .opamAddition */ .yk)(field, name);
    if (addition === undefined)
        return { kind: 'derived', location };
    const inTemplate = template && { source: template, span: { start: 0, end: 0 } };
    return { kind: 'missing', location: inTemplate ?? location, addition, file: 'template' };
}
function templateSpan(template, part) {
    return (0,_opam_field_part_js__WEBPACK_IMPORTED_MODULE_3__/* .partSpan */ .Ww)((0,_opam_parser_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOpamFile */ .b)(template, 'dune').file, part);
}
function elementSpan({ text }, { elements }, { element, occurrence = 0 }) {
    if (element === undefined)
        return undefined;
    const same = elements.filter(({ value }) => value === element);
    if (same.length > 0)
        return same[occurrence]?.span;
    if (element === '')
        return undefined;
    return elements.find(({ span: { start, end } }) => text.slice(start, end).includes(element))?.span;
}
function statedField(project, stanza, field) {
    const info = (0,_dune_info_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeInfo */ .D)(project.info, stanza.info);
    const host = info.source?.value.kind === 'host' ? info.source : undefined;
    const stated = {
        name: plain(stanza.name),
        version: plain(stanza.version ?? project.version),
        synopsis: plain(stanza.synopsis),
        description: plain(stanza.description),
        maintainer: texts(info.maintainers),
        authors: texts(info.authors),
        license: texts(info.license),
        tags: texts(stanza.tags),
        homepage: plain(info.homepage ?? host),
        doc: plain(info.documentation),
        'bug-reports': plain(info.bugReports ?? host),
        depends: dependencies(stanza.depends),
        depopts: dependencies(stanza.depopts),
        conflicts: dependencies(stanza.conflicts),
        available: plain(stanza.enabledIf),
        'dev-repo': plain(info.source),
        'x-maintenance-intent': texts(info.maintenanceIntent),
        build: plain(stanza.dir ?? project.subst),
    };
    return stated[field];
}
function plain(field) {
    return field && { form: field.form, elements: [] };
}
function texts(field) {
    return field && { form: field.form, elements: field.value };
}
function dependencies(field) {
    if (field === undefined)
        return undefined;
    const elements = field.value.map(({ value: { name }, span }) => ({ value: name, span }));
    return { form: field.form, elements };
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

/***/ 33563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ pullRequestReader)
});

// EXTERNAL MODULE: ./build/release/model/repository.js
var model_repository = __webpack_require__(52006);
// EXTERNAL MODULE: ./build/release/model/failure.js
var failure = __webpack_require__(19906);
// EXTERNAL MODULE: ./build/github/shape.js
var shape = __webpack_require__(63607);
;// CONCATENATED MODULE: ./build/github/found-pulls.js



const pullFields = 'number title url state isDraft headRefName author { __typename login }';
const fileFields = 'files(first: 100) { nodes { path changeType } }';
const newestFirst = 'orderBy: { field: CREATED_AT, direction: DESC }';
const mostPages = 20;
async function findPulls(client, opam, question) {
    if (client.tokenKind === 'none')
        throw withoutToken();
    const { repository, branch } = opam;
    const revision = branch === undefined ? 'HEAD' : `refs/heads/${branch}`;
    const searches = question.names.flatMap((name) => question.versions.map((version) => `repo:${(0,model_repository/* fullName */.fq)(repository)} is:pr in:title "${name}" "${version}"`));
    const data = await client.graphql({
        query: queryFor(question, searches),
        variables: {
            ...repository,
            ...numbered('branch', question.branches),
            ...numbered('path', question.paths.map((path) => `${revision}:${path}`)),
            ...numbered('search', searches),
        },
        doing: `find the pull request in ${(0,model_repository/* fullName */.fq)(repository)}`,
        repeatable: true,
        missingIsNull: true,
    });
    if ((0,shape/* nullableAt */.nv)(data, 'repository') === undefined)
        throw notThere(opam);
    const lists = [
        ...question.branches.map((_, index) => (0,shape/* listAt */.gT)(data, `repository.branch${index}.nodes`)),
        ...searches.map((_, index) => (0,shape/* listAt */.gT)(data, `search${index}.nodes`)),
    ];
    return {
        candidates: lists.flat().filter(isPull).map(foundPullIn),
        open: await allOpen(client, opam, (0,shape/* nullableAt */.nv)(data, 'repository.open')),
        published: new Set(question.paths.filter((_, index) => (0,shape/* nullableAt */.nv)(data, `repository.path${index}`) !== undefined)),
    };
}
function pullIn(data) {
    return {
        number: (0,shape/* numberAt */.tk)(data, 'number'),
        title: (0,shape/* textAt */.$6)(data, 'title'),
        webUrl: (0,shape/* textAt */.$6)(data, 'url'),
        state: states[(0,shape/* choiceAt */.Bn)(data, 'state', ['OPEN', 'MERGED', 'CLOSED'])],
        draft: (0,shape/* flagAt */.Qc)(data, 'isDraft'),
        branch: (0,shape/* textAt */.$6)(data, 'headRefName'),
        author: (0,shape/* nullableTextAt */.cK)(data, 'author.login'),
    };
}
const states = { OPEN: 'open', MERGED: 'merged', CLOSED: 'closed' };
function addedIn(files) {
    return files
        .filter((file) => (0,shape/* textAt */.$6)(file, 'changeType') === 'ADDED')
        .map((file) => (0,shape/* textAt */.$6)(file, 'path'));
}
function isPull(found) {
    return (0,shape/* textAt */.$6)(found, '__typename') === 'PullRequest';
}
function foundPullIn(data) {
    const files = (0,shape/* nullableAt */.nv)(data, 'files');
    return { ...pullIn(data), added: files === undefined ? [] : addedIn((0,shape/* listAt */.gT)(files, 'nodes')) };
}
function queryFor({ branches, paths }, searches) {
    const names = ['branch', 'path', 'search'];
    const counts = { branch: branches.length, path: paths.length, search: searches.length };
    const parameters = names.flatMap((name) => Array.from({ length: counts[name] }, (_, index) => `$${name}${index}: String!`));
    const ofBranches = branches.map((_, index) => `branch${index}: pullRequests(first: 30, headRefName: $branch${index}, ${newestFirst}) {
      nodes { __typename ${pullFields} ${fileFields} }
    }`);
    const ofPaths = paths.map((_, index) => `path${index}: object(expression: $path${index}) { __typename }`);
    const found = searches.map((_, index) => `search${index}: search(query: $search${index}, type: ISSUE, first: 30) {
    nodes { __typename ... on PullRequest { ${pullFields} ${fileFields} } }
  }`);
    return `query FindPullRequests($owner: String!, $name: String!, ${parameters.join(', ')}) {
  repository(owner: $owner, name: $name) {
    open: pullRequests(first: 100, states: [OPEN], ${newestFirst}) {
      pageInfo { hasNextPage endCursor }
      nodes { ${pullFields} }
    }
    ${[...ofBranches, ...ofPaths].join('\n    ')}
  }
  ${found.join('\n  ')}
}`;
}
const openPullRequests = `query OpenPullRequests($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    open: pullRequests(first: 100, after: $after, states: [OPEN], ${newestFirst}) {
      pageInfo { hasNextPage endCursor }
      nodes { ${pullFields} }
    }
  }
}`;
async function allOpen(client, { repository }, first) {
    const pulls = (0,shape/* listAt */.gT)(first, 'nodes').map(pullIn);
    let last = first;
    for (let page = 1; page < mostPages && (0,shape/* flagAt */.Qc)(last, 'pageInfo.hasNextPage'); page++) {
        const data = await client.graphql({
            query: openPullRequests,
            variables: { ...repository, after: (0,shape/* textAt */.$6)(last, 'pageInfo.endCursor') },
            doing: `list the open pull requests of ${(0,model_repository/* fullName */.fq)(repository)}`,
            repeatable: true,
        });
        last = (0,shape/* nullableAt */.nv)(data, 'repository.open');
        pulls.push(...(0,shape/* listAt */.gT)(last, 'nodes').map(pullIn));
    }
    return pulls;
}
function numbered(name, values) {
    return Object.fromEntries(values.map((value, index) => [`${name}${index}`, value]));
}
function withoutToken() {
    return new failure/* Failure */.H('token-missing', 'The status of a pull request requires a token, because GitHub answers such questions only with one.', {
        hint: 'Remove the inputs github-token and opam-token, so that the run uses the token of the workflow.',
        terminalHint: 'Set OPAM_TOKEN or GITHUB_TOKEN to a token of any kind that can read.',
    });
}
function notThere({ repository }) {
    return new failure/* Failure */.H('not-found', `The token cannot see a repository ${(0,model_repository/* fullName */.fq)(repository)}.`, {
        hint: 'Check the name. If the repository is private, check that the token can read it.',
    });
}

// EXTERNAL MODULE: ./build/github/objects.js
var objects = __webpack_require__(8382);
// EXTERNAL MODULE: ./build/github/bounded-body.js
var bounded_body = __webpack_require__(62992);
// EXTERNAL MODULE: ./build/github/addresses.js
var addresses = __webpack_require__(25362);
;// CONCATENATED MODULE: ./build/github/commit-checks.js



const commit_checks_mostPages = 20;
async function readChecks(client, repository, commit) {
    const list = async (what, member) => {
        const found = [];
        for (let page = 1; page <= commit_checks_mostPages; page++) {
            const path = (0,addresses/* repositoryPath */.SH)(repository, `commits/${commit}/${what}`);
            const { data } = await client.call({
                method: 'GET',
                path: `${path}?per_page=100&page=${page}`,
                doing: `read the checks of a commit in ${(0,model_repository/* fullName */.fq)(repository)}`,
            });
            const some = (0,shape/* listAt */.gT)(data, member);
            found.push(...some);
            if (some.length === 0 || found.length >= (0,shape/* numberAt */.tk)(data, 'total_count'))
                break;
        }
        return found;
    };
    const [statuses, runs] = await Promise.all([
        list('status', 'statuses'),
        list('check-runs', 'check_runs'),
    ]);
    return [
        ...statuses.map((one) => ({
            name: (0,shape/* textAt */.$6)(one, 'context'),
            state: (0,shape/* textAt */.$6)(one, 'state').toLowerCase(),
            words: (0,shape/* nullableTextAt */.cK)(one, 'description'),
            webUrl: (0,shape/* nullableTextAt */.cK)(one, 'target_url'),
        })),
        ...runs.map((one) => ({
            name: (0,shape/* textAt */.$6)(one, 'name'),
            state: ((0,shape/* nullableTextAt */.cK)(one, 'conclusion') ?? (0,shape/* textAt */.$6)(one, 'status')).toLowerCase(),
            words: undefined,
            webUrl: (0,shape/* nullableTextAt */.cK)(one, 'details_url'),
        })),
    ];
}

// EXTERNAL MODULE: ./build/github/refusal.js
var refusal = __webpack_require__(32074);
;// CONCATENATED MODULE: ./build/github/seen-pull.js







const page = 'pageInfo { hasNextPage endCursor }';
const remark = 'author { __typename login } body';
const selections = {
    checks: `checks: commits(last: 1) { nodes { commit { statusCheckRollup {
      contexts(first: 100, after: $checks) { ${page} nodes {
        __typename
        ... on StatusContext { context state description targetUrl }
        ... on CheckRun { name status conclusion detailsUrl }
      } }
    } } } }`,
    commits: `commits(first: 100, after: $commits) { ${page} nodes {
      commit { oid message author { user { login } } committer { user { login } } }
    } }`,
    reviews: `reviews(first: 100, after: $reviews) { ${page} nodes { ${remark} state submittedAt url } }`,
    threads: `threads: reviewThreads(first: 100, after: $threads) { ${page} nodes {
      path isResolved comments(first: 100) { nodes { ${remark} createdAt url } }
    } }`,
    comments: `comments(first: 100, after: $comments) { ${page} nodes { ${remark} createdAt url } }`,
    files: `files(first: 100, after: $files) { ${page} nodes { path changeType } }`,
};
const lists = ['checks', 'commits', 'reviews', 'threads', 'comments', 'files'];
const facts = `${pullFields} createdAt closedAt mergedAt mergedBy { login }
    mergeable baseRefName headRepository { name }`;
const seen_pull_mostPages = 50;
async function readPull(client, repository, number) {
    try {
        return await readLists(client, { repository, number }, lists);
    }
    catch (error) {
        if (!(0,refusal/* isRefusal */.vu)(error, 403) || error.code === 'rate-limited')
            throw error;
        const others = lists.filter((list) => list !== 'checks');
        const pull = await readLists(client, { repository, number }, others);
        const head = pull.commits.at(-1);
        const checks = head === undefined ? [] : await readChecks(client, repository, head.id);
        return { ...pull, checks };
    }
}
async function readLists(client, { repository, number }, asked) {
    const nodes = {
        checks: [],
        commits: [],
        reviews: [],
        threads: [],
        comments: [],
        files: [],
    };
    let pull;
    let cursors;
    for (let turn = 0; turn === 0 || cursors !== undefined; turn++) {
        if (turn === seen_pull_mostPages)
            throw endless(number);
        const wanted = asked.filter((list) => cursors === undefined || cursors[list] !== undefined);
        const data = await client.graphql({
            query: seen_pull_queryFor(wanted, turn === 0),
            variables: { ...repository, number, ...cursors },
            doing: `read the pull request #${number} of ${(0,model_repository/* fullName */.fq)(repository)}`,
            repeatable: true,
        });
        const answered = (0,shape/* nullableAt */.nv)(data, 'repository.pullRequest');
        if (answered === undefined)
            throw gone(repository, number);
        pull ??= answered;
        const found = {};
        for (const list of wanted) {
            const connection = connectionIn(answered, list);
            if (connection === undefined)
                continue;
            nodes[list].push(...(0,shape/* listAt */.gT)(connection, 'nodes'));
            const isMore = (0,shape/* flagAt */.Qc)(connection, 'pageInfo.hasNextPage');
            if (isMore)
                found[list] = (0,shape/* textAt */.$6)(connection, 'pageInfo.endCursor');
        }
        cursors = Object.keys(found).length === 0 ? undefined : found;
    }
    return pullSeen(pull, nodes);
}
function seen_pull_queryFor(wanted, isFirst) {
    const cursors = wanted.map((list) => `$${list}: String`).join(', ');
    return `query PullRequest($owner: String!, $name: String!, $number: Int!, ${cursors}) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
    ${[...(isFirst ? [facts] : []), ...wanted.map((list) => selections[list])].join('\n    ')}
    }
  }
}`;
}
function connectionIn(pull, list) {
    if (list !== 'checks')
        return (0,shape/* nullableAt */.nv)(pull, list);
    const [newest] = (0,shape/* listAt */.gT)(pull, 'checks.nodes');
    return newest === undefined ? undefined : (0,shape/* nullableAt */.nv)(newest, 'commit.statusCheckRollup.contexts');
}
function pullSeen(pull, nodes) {
    const mergedAt = (0,shape/* nullableTextAt */.cK)(pull, 'mergedAt');
    const mergeable = (0,shape/* textAt */.$6)(pull, 'mergeable');
    return {
        ...pullIn(pull),
        added: addedIn(nodes.files),
        createdAt: (0,shape/* textAt */.$6)(pull, 'createdAt'),
        closedAt: (0,shape/* nullableTextAt */.cK)(pull, 'closedAt'),
        merged: mergedAt === undefined
            ? undefined
            : { at: mergedAt, by: (0,shape/* nullableTextAt */.cK)(pull, 'mergedBy.login') },
        mergeable: mergeable === 'MERGEABLE' ? 'yes' : mergeable === 'CONFLICTING' ? 'no' : 'unknown',
        base: (0,shape/* textAt */.$6)(pull, 'baseRefName'),
        forkGone: (0,shape/* nullableAt */.nv)(pull, 'headRepository') === undefined,
        commits: nodes.commits.map(commitIn),
        reviews: nodes.reviews.filter(isSubmitted).map(reviewIn),
        threads: nodes.threads.map(threadIn),
        comments: nodes.comments.map(commentIn),
        checks: nodes.checks.map(checkIn),
    };
}
const webFlow = 'web-flow';
function pusherIn(node) {
    const committer = (0,shape/* nullableTextAt */.cK)(node, 'commit.committer.user.login');
    const isPerson = committer !== undefined && committer !== webFlow;
    return isPerson ? committer : (0,shape/* nullableTextAt */.cK)(node, 'commit.author.user.login');
}
function commitIn(node) {
    return {
        id: (0,shape/* textAt */.$6)(node, 'commit.oid'),
        headline: (0,shape/* textAt */.$6)(node, 'commit.message').split('\n')[0] ?? '',
        author: pusherIn(node),
    };
}
function remarkIn(node, at) {
    return {
        author: (0,shape/* nullableTextAt */.cK)(node, 'author.login'),
        isBot: (0,shape/* nullableTextAt */.cK)(node, 'author.__typename') === 'Bot',
        body: (0,shape/* textAt */.$6)(node, 'body'),
        at,
        webUrl: (0,shape/* textAt */.$6)(node, 'url'),
    };
}
function commentIn(node) {
    return remarkIn(node, (0,shape/* textAt */.$6)(node, 'createdAt'));
}
function isSubmitted(node) {
    return (0,shape/* nullableTextAt */.cK)(node, 'submittedAt') !== undefined;
}
function reviewIn(node) {
    const state = (0,shape/* textAt */.$6)(node, 'state').toLowerCase();
    return { ...remarkIn(node, (0,shape/* textAt */.$6)(node, 'submittedAt')), state };
}
function threadIn(node) {
    return {
        path: (0,shape/* textAt */.$6)(node, 'path'),
        isResolved: (0,shape/* flagAt */.Qc)(node, 'isResolved'),
        remarks: (0,shape/* listAt */.gT)(node, 'comments.nodes').map(commentIn),
    };
}
function checkIn(node) {
    if ((0,shape/* textAt */.$6)(node, '__typename') === 'StatusContext') {
        return {
            name: (0,shape/* textAt */.$6)(node, 'context'),
            state: (0,shape/* textAt */.$6)(node, 'state').toLowerCase(),
            words: (0,shape/* nullableTextAt */.cK)(node, 'description'),
            webUrl: (0,shape/* nullableTextAt */.cK)(node, 'targetUrl'),
        };
    }
    const state = (0,shape/* nullableTextAt */.cK)(node, 'conclusion') ?? (0,shape/* textAt */.$6)(node, 'status');
    return {
        name: (0,shape/* textAt */.$6)(node, 'name'),
        state: state.toLowerCase(),
        words: undefined,
        webUrl: (0,shape/* nullableTextAt */.cK)(node, 'detailsUrl'),
    };
}
function gone(repository, number) {
    return new failure/* Failure */.H('not-found', `The pull request #${number} of ${(0,model_repository/* fullName */.fq)(repository)} is gone.`, { hint: 'Run again.' });
}
function endless(number) {
    return (0,bounded_body/* answerTooLarge */.AU)(`GitHub answered the request to read the pull request #${number} with more than ${seen_pull_mostPages} pages.`);
}

;// CONCATENATED MODULE: ./build/github/pull-request-reader.js



function pullRequestReader(client, opam) {
    const { repository } = opam;
    return {
        find: async (question) => await findPulls(client, opam, question),
        read: async (number) => await readPull(client, repository, number),
        files: async (wanted) => await (0,objects/* readFiles */.U)(client, {
            objects: wanted.map(({ commit, path }) => ({
                repository,
                expression: `${commit}:${path}`,
            })),
            doing: 'read what was changed',
        }),
    };
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

/***/ 49866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ makeTemporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92683);




function makeTemporaryFolder(prefix, above = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()) {
    const path = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(above, prefix));
    return { path, keep: (0,_interruption_js__WEBPACK_IMPORTED_MODULE_3__/* .removeIfInterrupted */ .Q)(path) };
}


/***/ }),

/***/ 94727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V8: () => (/* binding */ allowsDune),
/* harmony export */   Wm: () => (/* binding */ judgeLaterDune),
/* harmony export */   a7: () => (/* binding */ judgeEarlierDune)
/* harmony export */ });
/* harmony import */ var _lint_view_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35875);
/* harmony import */ var _opam_formula_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47218);
/* harmony import */ var _opam_package_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70518);
/* harmony import */ var _opam_parser_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86466);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71393);
/* harmony import */ var _version_opam_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43323);






function judgeLaterDune(reading, { refusal, asks }) {
    const packages = reading.read?.packages ?? [];
    const location = refusal.at(-1)?.location;
    const missing = packages.filter(({ committed }) => committed === undefined);
    const about = `This version of dune-publish does not know ${asks}`;
    if (packages.length > 0 && missing.length === 0) {
        const warning = {
            severity: 'warning',
            code: 'dune-version-unknown',
            message: `${about}. It publishes the committed opam files unchanged, without comparing them with what dune generates.`,
            hints: ['Check for a newer version of dune-publish.'],
            location,
        };
        return { ...reading, diagnostics: [warning, ...reading.diagnostics] };
    }
    const paths = missing.map(({ path }) => (0,_text_source_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeBytes */ .yj)(path)).join(', ');
    const error = {
        severity: 'error',
        code: 'dune-version-unknown',
        message: `${about}, so it cannot generate the opam files.`,
        hints: [
            `Commit ${paths === '' ? 'the opam files' : paths}. Committed opam files are published unchanged.`,
            'Or check for a newer version of dune-publish.',
        ],
        location,
    };
    return { read: undefined, diagnostics: [error] };
}
function judgeEarlierDune(reading, { refusal, otherDune: { extension, deletedIn } }) {
    const allowing = (reading.read?.packages ?? []).filter((one) => allowsDune(opamText(one), deletedIn));
    const [first] = allowing;
    if (first === undefined)
        return reading;
    const bound = `If the build needs (using ${extension}), add an upper bound on dune`;
    if (allowing.some(({ generated }) => generated !== undefined)) {
        const hint = `${bound} to each package: (dune (< ${deletedIn})).`;
        return {
            read: undefined,
            diagnostics: refusal.map((one) => ({ ...one, hints: [...one.hints, hint] })),
        };
    }
    const names = allowing.map(({ name }) => (0,_text_source_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeBytes */ .yj)(name)).join(', ');
    const location = refusal.at(-1)?.location;
    const warning = {
        severity: 'warning',
        code: 'dune-extension-deleted',
        message: `dune ${deletedIn} and later cannot load this project, because they no longer support (using ${extension}). These packages allow such a dune: ${names}.`,
        hints: [`${bound} to the opam file: "dune" {< "${deletedIn}"}.`],
        location,
    };
    return { ...reading, diagnostics: [warning, ...reading.diagnostics] };
}
function opamText({ generated, committed }) {
    return generated?.content ?? committed?.text ?? '';
}
function allowsDune(text, version) {
    const { depends } = (0,_opam_package_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readPackage */ .LY)((0,_opam_parser_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOpamFile */ .b)({ name: 'opam', text }).file).package;
    const dependencies = (0,_opam_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .formulaAtoms */ .xU)(depends).filter(({ name }) => name === 'dune');
    return dependencies.every((dependency) => {
        const later = (0,_lint_view_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .statedBounds */ .NT)(dependency)
            .map(({ bound }) => bound)
            .filter((bound) => (0,_version_opam_version_js__WEBPACK_IMPORTED_MODULE_5__/* .compareVersions */ .Z)(bound, version) > 0);
        const tried = [version, ...later].flatMap((bound) => [bound, `${bound}+`]);
        return tried.some((one) => (0,_lint_view_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHold */ .BV)(dependency.constraints, { version: one }));
    });
}


/***/ }),

/***/ 7717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readPackages)
/* harmony export */ });
/* harmony import */ var _dune_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99537);
/* harmony import */ var _generate_opam_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72380);
/* harmony import */ var _text_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25375);
/* harmony import */ var _opam_package_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2198);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71393);
/* harmony import */ var _other_dune_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94727);






function readPackages(files) {
    const text = files.texts.get('dune-project');
    if (text === undefined)
        return { read: undefined, diagnostics: [noProject()] };
    const source = { name: 'dune-project', text };
    const atRoot = sourcesOf(files, /^[^/]+\.opam$/);
    const reading = (0,_dune_project_js__WEBPACK_IMPORTED_MODULE_0__/* .readProject */ .W)(source, atRoot.map(({ name }) => name));
    const { project } = reading;
    if (project === undefined)
        return readForOtherDune(files, source, reading);
    return readDescribed(files, project, reading.diagnostics);
}
function readDescribed(files, project, diagnostics) {
    const atRoot = sourcesOf(files, /^[^/]+\.opam$/);
    if (project.packages.length === 0) {
        const packages = handWritten(files);
        const found = [
            ...(packages.length === 0 ? [noPackages()] : []),
            ...packages.flatMap(invalidName),
        ];
        return { read: { project, packages }, diagnostics: [...diagnostics, ...found] };
    }
    const generation = (0,_generate_opam_files_js__WEBPACK_IMPORTED_MODULE_1__/* .generateOpamFiles */ .Cl)({
        project,
        opamFiles: atRoot,
        templates: sourcesOf(files, /\.template$/),
        duneFiles: sourcesOf(files, /^(?:opam\/)?dune$/),
    });
    const packages = stanzaPackages(files, project, generation.files);
    const missing = (0,_text_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrors */ .C)(generation.diagnostics) ? [] : packages.flatMap(withoutFile);
    const invalid = packages.flatMap(invalidName);
    return {
        read: { project, packages },
        diagnostics: [...diagnostics, ...invalid, ...generation.diagnostics, ...missing],
    };
}
function readForOtherDune(files, source, { diagnostics, otherDune }) {
    const refused = { read: undefined, diagnostics };
    if (otherDune === undefined)
        return refused;
    const names = sourcesOf(files, /^[^/]+\.opam$/).map(({ name }) => name);
    const { project, diagnostics: found } = (0,_dune_project_js__WEBPACK_IMPORTED_MODULE_0__/* .readProject */ .W)(source, names, otherDune.kind);
    switch (otherDune.kind) {
        case 'later': {
            if (project === undefined)
                return refused;
            const packages = committedPackages(files, project);
            const reading = {
                read: { project, packages },
                diagnostics: [...found, ...packages.flatMap(invalidName)],
            };
            return (0,_other_dune_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeLaterDune */ .Wm)(reading, { refusal: diagnostics, asks: otherDune.asks });
        }
        case 'earlier':
            if (project === undefined)
                return refused;
            return (0,_other_dune_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeEarlierDune */ .a7)(readDescribed(files, project, found), {
                refusal: diagnostics,
                otherDune,
            });
    }
}
function committedPackages(files, project) {
    return project.packages.length === 0 ? handWritten(files) : stanzaPackages(files, project, []);
}
function sourcesOf(files, name) {
    return [...files.texts].flatMap(([path, text]) => (name.test(path) ? [{ name: path, text }] : []));
}
function stanzaPackages(files, project, generated) {
    const byPackage = new Map(generated.map((file) => [file.package, file]));
    return project.packages.map((stanza) => {
        const name = stanza.name.value;
        const path = (0,_generate_opam_files_js__WEBPACK_IMPORTED_MODULE_1__/* .opamFilePath */ .nH)(project, name);
        const made = byPackage.get(name);
        return {
            name,
            path,
            committed: sourceOf(files, path),
            generated: made && {
                content: made.content,
                sources: { project, stanza, template: made.template },
            },
            place: { source: project.source, span: stanza.name.form },
        };
    });
}
function handWritten(files) {
    const atRoot = sourcesOf(files, /^[^/]+\.opam$/);
    const sources = atRoot.length > 0 ? atRoot : sourcesOf(files, /^opam\/[^/]+\.opam$/);
    return sources.map((source) => ({
        name: source.name.replace(/^opam\//, '').replace(/\.opam$/, ''),
        path: source.name,
        committed: source,
        generated: undefined,
        place: { source, span: { start: 0, end: 0 } },
    }));
}
function sourceOf(files, path) {
    const text = files.texts.get(path);
    return text === undefined ? undefined : { name: path, text };
}
function invalidName({ name, place }) {
    const defect = (0,_opam_package_name_js__WEBPACK_IMPORTED_MODULE_2__/* .packageNameDefect */ .nb)(name);
    if (defect === undefined)
        return [];
    return [
        {
            severity: 'error',
            code: 'package-name-invalid',
            message: `${(0,_text_source_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeBytes */ .yj)(defect)}.`,
            hints: ['Use only letters, digits, "-", "_" and "+", with at least one letter.'],
            location: place,
        },
    ];
}
function noProject() {
    return {
        severity: 'error',
        code: 'dune-project-missing',
        message: 'The project folder has no dune-project in this commit.',
        hints: ['Commit a dune-project, or set the input working-directory to the folder that has it.'],
    };
}
function noPackages() {
    return {
        severity: 'error',
        code: 'packages-missing',
        message: 'The project has no package: it has neither a (package) stanza nor an opam file.',
        hints: ['Add the package to dune-project: (package (name …) (synopsis …)).'],
        location: { source: { name: 'dune-project', text: '' }, span: { start: 0, end: 0 } },
    };
}
function withoutFile({ name, path, committed, generated, place }) {
    if (committed !== undefined || generated !== undefined)
        return [];
    return [
        {
            severity: 'error',
            code: 'opam-file-missing',
            message: `The package "${name}" has no opam file: ${path} is not committed, and dune-project does not contain (generate_opam_files).`,
            hints: ['Add (generate_opam_files) to dune-project, or commit the opam file.'],
            location: place,
        },
    ];
}


/***/ }),

/***/ 48236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ remedyOf)
/* harmony export */ });
/* harmony import */ var _generate_additions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6327);
/* harmony import */ var _generate_field_origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65921);
/* harmony import */ var _opam_field_part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57176);
/* harmony import */ var _opam_parser_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86466);




function remedyOf(part, described) {
    const { generated } = described;
    return generated === undefined
        ? handWrittenRemedy(part, described)
        : generatedRemedy(part, generated, described);
}
function generatedRemedy(part, { sources }, { name, path }) {
    const origin = (0,_generate_field_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOrigin */ .F)(sources, part);
    const { location } = origin;
    switch (origin.kind) {
        case 'stated':
            return { hints: ['Fix it here, commit, and tag the new commit.'], location };
        case 'missing': {
            const where = origin.file === 'template'
                ? `the template ${path}.template`
                :
                    `the package "${name}"${part.field === 'synopsis' ? '' : ' or to the project'}`;
            return {
                hints: [`Add ${origin.addition} to ${where}, commit, and tag the new commit.`],
                location,
            };
        }
        case 'derived':
            return { hints: ['dune derives this value from here. A template can override it.'], location };
    }
}
function handWrittenRemedy(part, { name, committed, place }) {
    const span = committed && (0,_opam_field_part_js__WEBPACK_IMPORTED_MODULE_3__/* .partSpan */ .Ww)((0,_opam_parser_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOpamFile */ .b)(committed).file, part);
    if (committed !== undefined && span !== undefined) {
        const hints = ['Fix it here, commit, and tag the new commit.'];
        return { hints, location: { source: committed, span } };
    }
    const addition = (0,_generate_additions_js__WEBPACK_IMPORTED_MODULE_0__/* .opamAddition */ .yk)(part.field, name);
    const what = addition === undefined ? 'Fix the file' : `Add ${addition} to the file`;
    return { hints: [`${what}, commit, and tag the new commit.`], location: place };
}


/***/ }),

/***/ 74506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ versionsOfTag)
/* harmony export */ });
/* harmony import */ var _version_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83639);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19906);


function versionsOfTag(tag, { tagPrefix, keepV }) {
    const kept = keepV === 'auto' ? [false, true] : [keepV === 'always'];
    const readings = kept.flatMap((v) => [false, true].map((keepAttached) => (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .readTag */ .zW)(tag, { prefix: tagPrefix, keepV: v, keepAttached })));
    const [first] = readings;
    const versions = readings.flatMap((one) => (one.kind === 'version' ? [one.version] : []));
    if (first?.kind === 'no-version' && versions.length === 0) {
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('tag-no-version', `No release was found: ${first.cause}.`, {
            hint: first.fix,
        });
    }
    return [...new Set(versions)];
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


/***/ }),

/***/ 21484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ statusAsJson)
/* harmony export */ });
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71393);

function statusAsJson(status) {
    const { project, version, tag, packages, state, ci, needsAttention, sentence } = status;
    const { pull, points, others, superseded, rivals, isPublished, pages } = status;
    return {
        project,
        version,
        tag,
        packages,
        state,
        ci: ci.state,
        needsAttention,
        now: sentence,
        pullRequest: pull === undefined
            ? null
            : {
                number: pull.number,
                url: pull.webUrl,
                title: pull.title,
                author: pull.author ?? null,
                createdAt: pull.createdAt,
                closedAt: pull.closedAt ?? null,
                mergedAt: pull.merged?.at ?? null,
                mergedBy: pull.merged?.by ?? null,
                mergeable: pull.mergeable,
                forkGone: pull.forkGone,
            },
        checks: ci.checks.map(({ name, verdict, state: word, words, webUrl }) => ({
            name,
            verdict,
            state: word,
            description: words ?? null,
            url: webUrl ?? null,
        })),
        open: points.map(({ kind, author, at, webUrl, path, lines }) => ({
            kind,
            author,
            at,
            url: webUrl,
            path: path ?? null,
            lines,
        })),
        others: {
            commits: others.commits.map(({ id, author, headline }) => ({ id, author, headline })),
            diffs: others.diffs.map(({ path, diff }) => ({ path, diff: (0,_text_source_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBytes */ .yj)(diff) })),
        },
        samePackages: rivals.map(({ number, webUrl }) => ({ number, url: webUrl })),
        superseded: superseded.map(({ number, webUrl }) => ({ number, url: webUrl })),
        published: isPublished,
        pages: pages.map(({ url, state: there }) => ({ url, state: there })),
    };
}


/***/ }),

/***/ 98397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ statusLines)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74628);
/* harmony import */ var _status_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18961);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33842);



function statusLines(status, options) {
    const style = (0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .styleOf */ .V)(options);
    const isGood = !status.needsAttention;
    return [
        style.bold(`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)((0,_status_words_js__WEBPACK_IMPORTED_MODULE_0__/* .statusHeadline */ .Z)(status))}.`),
        '',
        ...(0,_status_words_js__WEBPACK_IMPORTED_MODULE_0__/* .statusSections */ .r)(status).flatMap(({ title, items }) => [
            style.bold(plain(title)),
            ...items.flatMap((item) => itemLines(item, style)),
            '',
        ]),
        `${style.bold('Now')}: ${(isGood ? style.good : style.bad)(plain(status.sentence))}`,
    ];
}
function plain(text) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLog */ .Ly)((0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text));
}
function itemLines({ sign, text, url, quote, diff }, style) {
    const paint = sign === '✗' ? style.bad : sign === '✓' ? style.good : style.faint;
    return [
        `  ${paint(sign)} ${plain(text)}`,
        ...quote.map((line) => `    | ${plain(line)}`),
        ...(diff === undefined
            ? []
            : (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLog */ .Ly)(diff
                .trimEnd()
                .split('\n')
                .map((line) => `    ${line}`.trimEnd())
                .join('\n')).split('\n')),
        ...(url === undefined ? [] : [`    ${style.faint(plain(url))}`]),
    ];
}


/***/ }),

/***/ 18961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ statusHeadline),
/* harmony export */   r: () => (/* binding */ statusSections)
/* harmony export */ });
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71393);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29271);


const signs = {
    passed: '✓',
    failed: '✗',
    pending: '·',
    skipped: '–',
    unknown: '?',
};
const mostQuietChecks = 8;
const mostListed = 10;
const longestLine = 300;
const longestDiff = 50_000;
function statusHeadline({ project, version, pull, state, isPublished }) {
    const subject = `${project} ${version}`;
    if (pull === undefined) {
        return isPublished ? `${subject} is published` : `${subject} has no pull request`;
    }
    const name = `pull request #${pull.number}`;
    switch (state) {
        case 'merged':
            return `${subject} is merged: ${name}`;
        case 'closed':
            if (isPublished)
                return `${subject} is published, and ${name} is closed`;
            return `${subject} was not merged: ${name} is closed`;
        case 'draft':
            return `${subject} is proposed: ${name} is a draft`;
        case 'open':
        case 'none':
            return `${subject} is proposed: ${name} is open`;
    }
}
function statusSections(status) {
    const { ci, points, superseded, pages, isPublished, pull } = status;
    const sections = [
        { title: 'Pull request', items: pullItems(status) },
        { title: ciTitle(ci), items: ciItems(status) },
        { title: 'Said by reviewers', items: [...approvals(status), ...pointItems(points)] },
        {
            title: 'Pushed by others',
            items: othersItems(status),
        },
        {
            title: 'Superseded, and still open',
            items: superseded.map(({ number, title, webUrl }) => item('!', `#${number} ${title}`, webUrl)),
        },
        {
            title: 'Published',
            items: [
                ...(pull?.state === 'merged' || isPublished
                    ? [item(isPublished ? '✓' : '·', publicationInWords(isPublished))]
                    : []),
                ...pages.map(({ url, state }) => item(pageSigns[state], pageWords[state], url)),
            ],
        },
    ];
    return sections.filter(({ items }) => items.length > 0);
}
const pageSigns = { there: '✓', missing: '·', unknown: '?' };
const pageWords = {
    there: 'The page on ocaml.org shows it.',
    missing: 'The page on ocaml.org does not show it yet.',
    unknown: 'The page on ocaml.org could not be checked.',
};
function publicationInWords(isPublished) {
    return isPublished
        ? 'The branch of the opam repository has it.'
        : 'The branch of the opam repository does not have all of it.';
}
function ciItems({ ci, pull }) {
    if (ci.state !== 'none')
        return checkItems(ci.checks);
    return pull?.state === 'open' ? [item('·', 'No results yet.')] : [];
}
function ciTitle(ci) {
    if (ci.state === 'none')
        return 'CI';
    const counts = ['failed', 'pending', 'unknown', 'passed', 'skipped'].flatMap((one) => {
        const count = ci.checks.filter(({ verdict }) => verdict === one).length;
        return count === 0 ? [] : [`${count} ${one}`];
    });
    const words = { passed: 'passed', failed: 'failed', pending: 'is running' };
    return `CI ${words[ci.state]}: ${counts.join(', ')}`;
}
function pullItems({ pull, rivals }) {
    if (pull === undefined)
        return [];
    const { number, title, webUrl, author = 'ghost', createdAt, merged, closedAt } = pull;
    const isOpen = pull.state === 'open';
    return [
        item('·', `#${number} ${title}, opened on ${day(createdAt)} by ${author}`, webUrl),
        ...(merged === undefined
            ? []
            : [item('✓', `Merged on ${day(merged.at)} by ${merged.by ?? 'ghost'}`)]),
        ...(pull.state === 'closed' && closedAt !== undefined
            ? [item('✗', `Closed on ${day(closedAt)} without a merge`)]
            : []),
        ...(isOpen && pull.mergeable === 'no' ? [item('✗', `In conflict with ${pull.base}`)] : []),
        ...(isOpen && pull.forkGone ? [item('✗', 'Its fork was deleted')] : []),
        ...rivals.map((one) => item('!', `#${one.number} proposes the same: ${one.title}`, one.webUrl)),
    ];
}
function isQuiet({ verdict }) {
    return verdict === 'passed' || verdict === 'skipped';
}
function checkItems(checks) {
    const quiet = checks.filter(isQuiet);
    const left = quiet.length - mostQuietChecks;
    return [...checks.filter((check) => !isQuiet(check)), ...quiet.slice(0, mostQuietChecks)]
        .map(({ verdict, name, words, state, webUrl }) => item(signs[verdict], `${name}: ${wordsOf(words, state)}`, webUrl))
        .concat(left > 0 ? [item('✓', `and ${left} more that passed or were skipped`)] : []);
}
function wordsOf(words, state) {
    return words === undefined || words.trim() === '' ? state.replaceAll('_', ' ') : words;
}
function approvals({ pull }) {
    if (pull?.state !== 'open')
        return [];
    const last = new Map(pull.reviews
        .filter(({ state }) => state !== 'commented')
        .map((review) => [review.author ?? 'ghost', review]));
    return [...last].flatMap(([author, { state, at, webUrl }]) => state === 'approved' ? [item('✓', `${author} approved on ${day(at)}`, webUrl)] : []);
}
function pointItems(points) {
    const comments = points.filter(({ kind }) => kind === 'comment');
    const left = comments.length - mostListed;
    const hidden = new Set(left > 0 ? comments.slice(0, left) : []);
    const items = points.filter((point) => !hidden.has(point)).map(pointItem);
    return left > 0 ? [item('!', `${left} older comments`), ...items] : items;
}
function othersItems({ others: { commits, diffs }, state, pull }) {
    const isOpen = state === 'open' || state === 'draft';
    const left = commits.length - mostListed;
    return [
        ...(left > 0 ? [item('·', `${left} older commits`)] : []),
        ...commits
            .slice(-mostListed)
            .map(({ author = 'ghost', headline }) => item('·', `${author}: ${headline}`)),
        ...diffs.map(({ path, diff }) => ({
            ...item('·', path),
            diff: (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .cz)((0,_text_source_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBytes */ .yj)(diff), longestDiff),
        })),
        ...(diffs.length === 0 || !isOpen || pull === undefined
            ? []
            : [
                item('·', `"dune-publish fix --pull-request ${pull.number}" brings this into your source.`),
            ]),
    ];
}
function pointItem({ kind, author, at, webUrl, path, lines }) {
    const isRequest = kind === 'changes-requested';
    const did = isRequest ? 'requested changes' : 'commented';
    const place = path === undefined ? '' : `, on ${path}`;
    const text = `${author} ${did} on ${day(at)}${place}`;
    return {
        ...item(isRequest ? '✗' : '!', text, webUrl),
        quote: lines.map((line) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .cz)(line, longestLine)),
    };
}
function day(at) {
    return at.slice(0, 'yyyy-mm-dd'.length);
}
function item(sign, text, url) {
    return { sign, text: (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .cz)(text, longestLine), url, quote: [], diff: undefined };
}


/***/ }),

/***/ 51945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ wayOutOf)
/* harmony export */ });
/* unused harmony export codesWithWayOut */
const codes = {
    again: [
        'archive-missing',
        'archive-not-public',
        'branch-moved',
        'bzip2-failed',
        'download-broken',
        'fetch-silent',
        'file-changed',
        'fork-not-ready',
        'git-failed',
        'github-refused',
        'github-unavailable',
        'github-unreachable',
        'gzip-failed',
        'rate-limited',
        'release-gone',
        'upload-differs',
    ],
    cause: [
        'address-foreign',
        'answer-too-large',
        'answer-unreadable',
        'archive-damaged',
        'archive-unwritten',
        'archive-url-damaged',
        'archive-url-differs',
        'archive-url-missing',
        'bzip2-missing',
        'commit-missing',
        'download-refused',
        'file-not-written',
        'fork-unrelated',
        'git-missing',
        'github-token-rights',
        'github-token-scope',
        'not-a-fork',
        'not-found',
        'opam-fork-rights',
        'opam-push-rights',
        'opam-token-fork',
        'opam-token-rights',
        'opam-token-scope',
        'pull-request-closed',
        'pull-request-required',
        'repository-archived',
        'ruleset-refused',
        'source-private',
        'source-unknown',
        'submodule-missing',
        'system-error',
        'system-limit',
        'tag-missing',
        'token-invalid',
        'workflow-scope',
        'fork-behind',
        'list-unreadable',
    ],
    inputs: [
        'archive-url-generated',
        'archive-url-page',
        'archive-url-too-large',
        'conf-package',
        'dune-missing',
        'ignore-unused',
        'input-invalid',
        'input-unknown',
        'inputs-contradict',
        'not-a-repository',
        'object-missing',
        'opam-branch-missing',
        'opam-fork-missing',
        'package-unknown',
        'packages-dir-missing',
        'packages-none',
        'submodules',
        'token-missing',
        'version-unknown',
        'working-directory-missing',
        'amend-invalid',
        'amend-unreadable',
        'bound-contradicts',
        'version-unpublished',
    ],
    project: [
        'archive-incomplete',
        'changelog-behind-tags',
        'changelog-missing',
        'changelog-section-empty',
        'changelog-section-missing',
        'changelog-section-tangled',
        'drift',
        'dune-extension-deleted',
        'dune-project',
        'dune-project-missing',
        'dune-project-warnings',
        'dune-subst',
        'dune-version-unknown',
        'export-subst-changing',
        'export-subst-limit',
        'filter-attribute',
        'forecast',
        'opam-file-missing',
        'opam-file-text',
        'opam-lint',
        'opam-repository',
        'opam-review',
        'opam-template',
        'package-empty',
        'package-name-invalid',
        'package-unknown-in-dune',
        'packages-missing',
        'path-impossible',
        'submodule-unknown',
        'symlink-dangling',
        'source-moved',
        'symlink-outside',
        'template-by-rule',
        'version-disagrees',
    ],
    version: [
        'archive-public-differs',
        'archive-published-differs',
        'asset-differs',
        'release-immutable',
        'tag-no-version',
        'tag-refused',
        'version-published',
    ],
    hint: [
        'archive-lacks',
        'dependents-skipped',
        'metadata-kept',
        'pull-request-merged',
        'pull-request-missing',
        'pull-request-unreachable',
        'archive-changed',
        'archive-none',
        'archive-unavailable',
        'archive-unreadable',
        'archive-url-unread',
        'checksum-none',
        'earlier-pull-request',
        'environment-missing',
        'no-commit',
        'no-forecast',
        'object-format',
        'opam-edit',
        'opam-repository-unread',
        'opam-repository-unseen',
        'opam-syntax',
        'origin-missing',
        'package-unpublished',
        'partial-forecast',
        'opam-token-expires',
        'pull-request-not-opened',
        'rebuild-failed',
        'release-withdrawn',
        'several-tags',
        'source-commit-gone',
        'source-foreign',
        'source-tag-missing',
        'source-tag-moved',
        'source-unreachable',
        'source-unstated',
        'tag-deleted',
        'tag-moved',
        'tag-moving',
        'tag-not-commit',
        'tag-prerelease',
        'uncommitted-changes',
        'verify-failed',
        'version-tagged',
        'workflow-not-successful',
        'opam-file-unreadable',
    ],
};
const ways = new Map(['again', 'cause', 'inputs', 'project', 'version', 'hint'].flatMap((way) => codes[way].map((code) => [code, way])));
const codesWithWayOut = Object.values(codes).flat();
function wayOutOf(code) {
    const family = /^(?:opam-(?:lint|repository|review)|forecast)(?=-)/.exec(code)?.[0];
    return ways.get(code) ?? (family === undefined ? undefined : ways.get(family));
}


/***/ }),

/***/ 26669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gn: () => (/* binding */ isUnderWay),
  rk: () => (/* binding */ readStatus)
});

// UNUSED EXPORTS: failsJob

// EXTERNAL MODULE: ./build/version/opam-version.js
var opam_version = __webpack_require__(43323);
// EXTERNAL MODULE: ./build/release/model/release.js
var release = __webpack_require__(62129);
;// CONCATENATED MODULE: ./build/status/choice.js


const order = ['open', 'merged', 'closed'];
function choosePull(subject, found) {
    const { branches, paths, project } = subject;
    const isOf = ({ branch, added }) => branches.includes(branch) || added.some((path) => paths.includes(path));
    const once = new Map(found.candidates.filter(isOf).map((pull) => [pull.number, pull]));
    const all = [...once.values()].toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || b.number - a.number);
    const [pull, ...others] = all;
    const version = versionOf(subject, pull, found.published);
    const isProposed = pull !== undefined && pull.state !== 'closed';
    const older = found.open.filter(({ number, branch }) => isProposed && !once.has(number) && isOlder(branch, { project, version }));
    const packages = releasedPackages(subject, version, pull);
    const published = packages.map((name) => (0,release/* packagePath */.C)(subject.packagesDir, name, version));
    return {
        version,
        pull,
        rivals: others.filter(({ state }) => state === 'open'),
        superseded: older.map(({ number, title, webUrl }) => ({ number, title, webUrl })),
        packages,
        isPublished: published.every((path) => found.published.has(path)),
    };
}
function versionOf({ packages, packagesDir, versions }, pull, published) {
    const added = new Set(pull?.added);
    const holds = (paths) => (version) => packages.some((name) => paths.has((0,release/* packagePath */.C)(packagesDir, name, version)));
    return versions.find(holds(added)) ?? versions.find(holds(published)) ?? versions[0] ?? '';
}
function releasedPackages({ packages, packagesDir }, version, pull) {
    const added = new Set(pull?.added);
    const some = packages.filter((name) => added.has((0,release/* packagePath */.C)(packagesDir, name, version)));
    return some.length === 0 ? packages : some;
}
function pathsOf({ packages, packagesDir }, version) {
    return packages.map((name) => (0,release/* packagePath */.C)(packagesDir, name, version));
}
function isOlder(branch, { project, version }) {
    const start = `release-${project}-`;
    const rest = branch.startsWith(start) ? branch.slice(start.length).replaceAll('_', '~') : '';
    return /^[vV]?\d/.test(rest) && (0,opam_version/* compareVersions */.Z)(rest, version) < 0;
}

// EXTERNAL MODULE: ./build/text/unified-diff.js
var unified_diff = __webpack_require__(87158);
;// CONCATENATED MODULE: ./build/status/points.js
const shownLines = 3;
function openPoints(pull) {
    const { comments, reviews, threads } = pull;
    const isOwn = ({ author }) => isSame(author, pull.author);
    const own = [...comments, ...reviews, ...threads.flatMap(({ remarks }) => remarks)].filter(isOwn);
    const lastOwn = own
        .map(({ at }) => at)
        .toSorted()
        .at(-1) ?? '';
    const isOpen = (one) => !one.isBot && !isOwn(one) && one.at > lastOwn && one.body.trim() !== '';
    const requests = changeRequests(reviews).filter((one) => !isOwn(one));
    const remarks = [...comments, ...reviews.filter(({ state }) => state === 'commented')];
    const conversations = threads.flatMap(({ path, isResolved, remarks: all }) => {
        const last = all.at(-1);
        return last === undefined || isResolved || last.isBot || isOwn(last)
            ? []
            : [pointOf('comment', last, path)];
    });
    return [
        ...requests.map((one) => pointOf('changes-requested', one)),
        ...remarks.filter(isOpen).map((one) => pointOf('comment', one)),
        ...conversations,
    ].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
function changeRequests(reviews) {
    const decisions = new Map();
    for (const review of reviews) {
        if (review.state !== 'commented' && review.state !== 'pending') {
            decisions.set(review.author ?? '', review);
        }
    }
    return [...decisions.values()].filter(({ state }) => state === 'changes_requested');
}
function pointOf(kind, remark, path) {
    const { author = 'ghost', at, webUrl, body } = remark;
    const lines = body
        .split(/\r?\n/)
        .map((line) => line.trimEnd())
        .filter((line) => line !== '');
    const more = lines.length > shownLines ? ['…'] : [];
    return { kind, author, at, webUrl, path, lines: [...lines.slice(0, shownLines), ...more] };
}
function isSame(a, b) {
    return a !== undefined && a.toLowerCase() === b?.toLowerCase();
}

;// CONCATENATED MODULE: ./build/status/changes.js


function commitsOfOthers({ author, commits }) {
    return commits.filter((one) => one.author !== undefined && !isSame(one.author, author));
}
async function readOthersWork(pull, paths, reader) {
    const commits = commitsOfOthers(pull);
    const [first] = commits;
    const proposed = pull.commits[pull.commits.findIndex((one) => one === first) - 1];
    const head = pull.commits.at(-1);
    if (proposed === undefined || head === undefined)
        return { commits, diffs: [] };
    const at = ({ id }) => paths.map((path) => ({ commit: id, path }));
    const texts = await reader.files([...at(proposed), ...at(head)]);
    const diffs = paths.map((path, index) => {
        const [before = '', after = ''] = [texts[index], texts[paths.length + index]];
        return { path, diff: (0,unified_diff/* unifiedDiff */.W)([`a/${path}`, `b/${path}`], before, after) };
    });
    return { commits, diffs: diffs.filter(({ diff }) => diff !== '') };
}

;// CONCATENATED MODULE: ./build/status/ci.js
const verdicts = {
    success: 'passed',
    error: 'failed',
    failure: 'failed',
    action_required: 'failed',
    cancelled: 'failed',
    startup_failure: 'failed',
    timed_out: 'failed',
    neutral: 'skipped',
    skipped: 'skipped',
    expected: 'pending',
    in_progress: 'pending',
    pending: 'pending',
    queued: 'pending',
    requested: 'pending',
    stale: 'pending',
    waiting: 'pending',
};
function judgeCi(seen) {
    const checks = seen.map((one) => ({ ...one, verdict: verdictOf(one.state) }));
    const has = (...wanted) => checks.some(({ verdict }) => wanted.includes(verdict));
    if (checks.length === 0)
        return { state: 'none', checks };
    if (has('failed'))
        return { state: 'failed', checks };
    return { state: has('pending', 'unknown') ? 'pending' : 'passed', checks };
}
function verdictOf(state) {
    return Object.hasOwn(verdicts, state) ? (verdicts[state] ?? 'unknown') : 'unknown';
}

;// CONCATENATED MODULE: ./build/status/next.js
function nextStep(situation) {
    const { pull } = situation;
    if (pull === undefined)
        return withoutPull(situation);
    switch (pull.state) {
        case 'merged':
            return afterMerge(situation);
        case 'closed':
            return afterClosing(situation);
        case 'open':
            return hindrance(pull, situation) ?? waiting(pull, situation);
    }
}
function withoutPull({ project, version, isPublished }) {
    return isPublished
        ? calm(`Nothing is left to do. ${project} ${version} is published, by a pull request that was not found.`)
        : needed(`Run the release of ${project} ${version} again: it opens the pull request.`);
}
function afterClosing({ project, version, isPublished }) {
    return isPublished
        ? calm(`Nothing is left to do. ${project} ${version} is in the opam repository, though this pull request was not merged.`)
        : needed('Read why it was closed. Then reopen the pull request, or release a new version.');
}
function afterMerge({ project, version, isChanged, superseded }) {
    if (!isChanged && superseded.length > 0)
        return calm(closing(superseded, version));
    return calm(isChanged
        ? `Bring what others changed into your source with "dune-publish fix --from-opam". Otherwise the next release of ${project} loses them.`
        : `Nothing is left to do. ${project} ${version} is in the opam repository.`);
}
function hindrance(pull, { rivals, points, ci }) {
    if (rivals.length > 0) {
        const numbers = [pull, ...rivals].map(({ number }) => `#${number}`);
        return needed(`Close all but one of the pull requests that propose the same: ${listed(numbers)}.`);
    }
    if (pull.forkGone) {
        return needed('Close the pull request and run the release again: its fork was deleted, so nobody can push to it.');
    }
    if (pull.mergeable === 'no')
        return needed(`Resolve the conflict with the branch ${pull.base}.`);
    const requests = points.filter(({ kind }) => kind === 'changes-requested');
    if (requests.length > 0) {
        const names = [...new Set(requests.map(({ author }) => author))];
        return needed(`Answer the request for changes from ${listed(names)}.`);
    }
    if (ci.state !== 'failed')
        return undefined;
    const names = ci.checks.filter(({ verdict }) => verdict === 'failed').map(({ name }) => name);
    return needed(`Open the log of ${listed(names)}. If the release did not cause the failure, say so in the pull request.`);
}
function waiting({ draft }, { ci, points, superseded, version }) {
    if (ci.state === 'none')
        return calm('Wait: CI has not reported anything yet.');
    if (ci.state === 'pending')
        return calm('Wait: CI is still running.');
    if (draft)
        return needed('Mark the pull request as ready for review.');
    if (points.length === 0 && superseded.length > 0) {
        return calm(`${closing(superseded, version)} Then wait for a maintainer of the opam repository to merge this one.`);
    }
    return calm(points.length === 0
        ? 'Wait for a maintainer of the opam repository to merge it.'
        : 'Read the comments, then wait for a maintainer of the opam repository to merge it.');
}
function closing(superseded, version) {
    const numbers = superseded.map(({ number }) => `#${number}`);
    return `Close ${listed(numbers)}: ${version} is newer.`;
}
function needed(sentence) {
    return { needsAttention: true, sentence };
}
function calm(sentence) {
    return { needsAttention: false, sentence };
}
function listed(names) {
    const shown = names.length > 3 ? [...names.slice(0, 3), `${names.length - 3} more`] : names;
    const last = shown.at(-1) ?? '';
    return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}

;// CONCATENATED MODULE: ./build/status/status.js





async function readStatus(subject, readers) {
    const { project, tag } = subject;
    const found = await readers.pulls.find(subject);
    const choice = choosePull(subject, found);
    const { version } = choice;
    const pull = choice.pull && (await readers.pulls.read(choice.pull.number));
    const ci = judgeCi(pull?.checks ?? []);
    const points = pull?.state === 'open' ? openPoints(pull) : [];
    const paths = pathsOf(subject, version);
    const none = { commits: [], diffs: [] };
    const [others, pages] = await Promise.all([
        pull === undefined ? none : readOthersWork(pull, paths, readers.pulls),
        choice.isPublished ? lookAtPages(choice.packages, version, readers.pages) : [],
    ]);
    const isChanged = others.diffs.length > 0;
    const next = nextStep({ ...choice, project, pull, ci, points, isChanged });
    const common = { project, tag, state: stateOf(pull), pull, ci, points, others, pages };
    return { ...choice, ...common, ...next };
}
function stateOf(pull) {
    if (pull === undefined)
        return 'none';
    return pull.state === 'open' && pull.draft ? 'draft' : pull.state;
}
async function lookAtPages(packages, version, reader) {
    if (reader === undefined)
        return [];
    const urls = packages.map((name) => `https://ocaml.org/p/${name}/${encodeURIComponent(version)}`);
    return await Promise.all(urls.map(async (url) => ({ url, state: await reader.look(url) })));
}
function isUnderWay({ state, ci, needsAttention }) {
    return !needsAttention && (state === 'open' || state === 'draft') && ci.state !== 'passed';
}
function failsJob({ state, ci, needsAttention, isPublished }, failOn) {
    if (failOn === 'never')
        return false;
    const isLeft = state === 'closed' && !isPublished;
    const isError = isLeft || (ci.state === 'failed' && (state === 'open' || state === 'draft'));
    return isError || (failOn === 'warning' && needsAttention);
}


/***/ }),

/***/ 78527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ findSubject)
/* harmony export */ });
/* harmony import */ var _version_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83639);
/* harmony import */ var _version_ref_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84024);
/* harmony import */ var _release_model_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19906);
/* harmony import */ var _release_model_release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62129);
/* harmony import */ var _release_source_read_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85677);
/* harmony import */ var _release_source_tag_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74506);
/* harmony import */ var _release_source_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39593);







async function findSubject(settings, readers) {
    const tag = await chosenTag(settings, readers.source);
    const versions = (0,_release_source_tag_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .versionsOfTag */ .b)(tag, settings);
    const target = await (0,_release_source_target_js__WEBPACK_IMPORTED_MODULE_4__/* .findTarget */ .F)({ trigger: { kind: 'named-tag', tag } }, readers.source);
    const { source, diagnostics } = await (0,_release_source_read_source_js__WEBPACK_IMPORTED_MODULE_2__/* .readSource */ .o)(readers.git, target, settings);
    if (source === undefined) {
        const why = diagnostics.find(({ severity }) => severity === 'error')?.message ?? '';
        throw new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('dune-project', `The project cannot be read at the tag ${tag}: ${why}`, {
            hint: 'Name the tag of a release of this project with the tag option or input.',
        });
    }
    const { packagesDir } = settings.opam;
    const packages = source.packages.map(({ name }) => name);
    return {
        project: source.project,
        tag,
        packages,
        packagesDir,
        names: packages.includes(source.project) ? [source.project] : packages.slice(0, 1),
        versions,
        branches: [...new Set(versions.map((version) => (0,_version_ref_name_js__WEBPACK_IMPORTED_MODULE_5__/* .releaseBranch */ .CT)(source.project, version)))],
        paths: versions.flatMap((version) => packages.map((name) => (0,_release_model_release_js__WEBPACK_IMPORTED_MODULE_6__/* .packagePath */ .C)(packagesDir, name, version))),
    };
}
async function chosenTag({ trigger, tagPrefix }, forge) {
    if (trigger.kind === 'named-tag' || trigger.kind === 'pushed-tag')
        return trigger.tag;
    const names = await forge.tagNames();
    const newest = names.find((name) => !(0,_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .isMovingTag */ .Tp)(name, tagPrefix) &&
        (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .readTag */ .zW)(name, { prefix: tagPrefix, keepV: false }).kind === 'version');
    if (newest !== undefined)
        return newest;
    throw new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('tag-missing', 'There is no tag that names a version.', {
        hint: 'Release a version first, or name its tag. To get the tags of the server, run "git fetch --tags".',
    });
}


/***/ }),

/***/ 83639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tp: () => (/* binding */ isMovingTag),
/* harmony export */   k7: () => (/* binding */ tagStyle),
/* harmony export */   ml: () => (/* binding */ tagOfVersion),
/* harmony export */   zW: () => (/* binding */ readTag)
/* harmony export */ });
/* unused harmony export isTag */
/* harmony import */ var _prerelease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4293);
/* harmony import */ var _ref_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84024);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78939);



function isTag(name) {
    return (0,_ref_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefName */ .pA)(name);
}
function readTag(tag, reading) {
    if (!tag.startsWith(reading.prefix)) {
        return {
            kind: 'no-version',
            cause: `the tag ${quoted(tag)} does not start with ${quoted(reading.prefix)}, as the input tag-prefix says`,
            fix: `Release a tag such as ${quoted(`${reading.prefix}1.0.0`)}, or change the input tag-prefix.`,
        };
    }
    const rest = tag.slice(reading.prefix.length);
    const number = reading.keepV ? rest : rest.replace(/^[vV](?=\d)/, '');
    const written = number.replaceAll('_', '~');
    const isKept = reading.keepAttached === true && (0,_prerelease_js__WEBPACK_IMPORTED_MODULE_0__/* .hasAttachedPrerelease */ .zP)(written);
    const version = isKept ? written : (0,_prerelease_js__WEBPACK_IMPORTED_MODULE_0__/* .setOffPrerelease */ .ko)(written);
    if (!/^[vV]?\d/.test(version) || isSeries(version) || !(0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isVersion */ .lF)(version)) {
        return noVersion(tag, rest);
    }
    if (version !== written) {
        return { kind: 'version', version, notices: [prereleaseNotice(tag, number, version)] };
    }
    if (isKept)
        return { kind: 'version', version, notices: [keptNotice(tag, version)] };
    const notices = (0,_prerelease_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPrereleaseBuild */ .Z$)(version) ? [buildWarning(tag, number, version)] : [];
    return { kind: 'version', version, notices };
}
const movingNames = ['nightly', 'latest', 'stable', 'edge', 'tip'];
function isMovingTag(tag, prefix) {
    const name = tag.startsWith(prefix) ? tag.slice(prefix.length) : tag;
    return movingNames.includes(name.toLowerCase());
}
function prereleaseNotice(tag, number, version) {
    const core = coreOf(number);
    return {
        severity: 'notice',
        code: 'tag-prerelease',
        message: `The tag ${quoted(tag)} is released as version ${version}, because opam orders ${number} after ${core}, but ${version} before it.`,
        hints: [
            `The tag ${quoted(tag.replace(number, version.replaceAll('~', '_')))} names the same version.`,
        ],
    };
}
function keptNotice(tag, version) {
    return {
        severity: 'notice',
        code: 'tag-prerelease',
        message: `The tag ${quoted(tag)} is released as version ${version}, in the spelling of earlier pre-releases of the package. opam orders it after ${coreOf(version)}.`,
        hints: ['dune-publish marks it as a pre-release and adds the flag avoid-version.'],
    };
}
function buildWarning(tag, number, version) {
    const core = version.slice(0, version.indexOf('+'));
    const meant = number.replace('+', '_');
    return {
        severity: 'warning',
        code: 'tag-prerelease',
        message: `The tag ${quoted(tag)} is released as version ${version}. opam orders it after ${core}, so it is not a pre-release.`,
        hints: [`For a pre-release, use the tag ${quoted(tag.replace(number, meant))}.`],
    };
}
function coreOf(number) {
    return /^[vV]?\d+(?:\.\d+)*/.exec(number)?.[0] ?? number;
}
function noVersion(tag, rest) {
    if (/^[vV]?\d/.test(rest))
        return oddVersion(tag, rest);
    const lead = /^[^\d]*?(?=[vV]?\d)/.exec(rest)?.[0] ?? '';
    const behind = rest.slice(lead.length);
    const prefix = tag.slice(0, tag.length - rest.length) + lead;
    return {
        kind: 'no-version',
        cause: `the tag ${quoted(tag)} does not name a version: a version starts with a digit, or with v and a digit`,
        fix: plainVersion.test(behind)
            ? `If this is the tag of version ${behind.replace(/^[vV]/, '')}, set the input tag-prefix to ${quoted(prefix)}. Otherwise, start the workflow for tags of versions only.`
            : 'Release a tag such as "1.0.0" or "v1.0.0", and start the workflow for such tags only.',
    };
}
const plainVersion = /^[vV]?\d+(?:\.\d+)*(?:[-~_+.]?[a-zA-Z]*\d+)?$/;
function oddVersion(tag, rest) {
    if (isSeries(rest)) {
        return {
            kind: 'no-version',
            cause: `the tag ${quoted(tag)} does not name a version: it names the whole series ${quoted(rest)}`,
            fix: 'Release a tag such as "1.0.0" or "v1.0.0", and start the workflow for such tags only.',
        };
    }
    const odd = /[^A-Za-z0-9_+.~-]/.exec(rest)?.[0] ?? '';
    return {
        kind: 'no-version',
        cause: `the tag ${quoted(tag)} does not name a version: opam versions cannot contain ${quoted(odd)}`,
        fix: 'Release a tag with only letters, digits, ".", "-", "+" and "_". "_" stands for "~".',
    };
}
function isSeries(text) {
    return /^[vV]?\d+(?:\.\d+)*\.[xX]$/.test(text);
}
function tagStyle(tags, prefix) {
    for (const tag of tags) {
        const mark = tag.startsWith(prefix) ? /^([vV]?)\d/.exec(tag.slice(prefix.length)) : null;
        if (mark !== null)
            return { prefix, v: mark[1] === 'v' ? 'v' : mark[1] === 'V' ? 'V' : '' };
    }
    return { prefix, v: '' };
}
function tagOfVersion(version, style) {
    const ownV = /^[vV]\d/.test(version);
    const tag = `${style.prefix}${ownV ? '' : style.v}${version.replaceAll('~', '_')}`;
    if (!isTag(tag)) {
        return {
            kind: 'no-tag',
            cause: `${quoted(tag)}, the tag of version ${quoted(version)}, is not a valid name in git`,
            fix: 'Change the version, or the input tag-prefix.',
        };
    }
    const { prefix, keepAttached = false } = style;
    const meaning = readTag(tag, { prefix, keepV: ownV, keepAttached });
    if (meaning.kind === 'no-version') {
        return { kind: 'no-tag', cause: meaning.cause, fix: 'Choose a version such as "1.2.0".' };
    }
    if (meaning.version !== version) {
        return {
            kind: 'no-tag',
            cause: `the tag ${quoted(tag)} of version ${quoted(version)} is read as version ${quoted(meaning.version)}`,
            fix: `Use the version ${quoted(meaning.version)}.`,
        };
    }
    return { kind: 'tag', tag };
}
function quoted(text) {
    return JSON.stringify(text);
}


/***/ })

};
