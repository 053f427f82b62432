export const id = 438;
export const ids = [438];
export const modules = {

/***/ 5421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ outcomeAsJson)
/* harmony export */ });
/** What a release came to, for a program to read; what it does not have is `null`. */
function outcomeAsJson(outcome) {
    const { status, subject, archive, release, ending, steps, diagnostics, failure } = outcome;
    return {
        status,
        project: subject?.project ?? null,
        version: subject?.version ?? null,
        tag: subject?.tag ?? null,
        commit: subject?.commit ?? null,
        packages: subject?.packages.map(({ name, path }) => ({ name, path })) ?? [],
        archive: archive === undefined ? null : { ...archive, entries: undefined },
        release: release === undefined ? null : { name: release.name, body: release.body },
        ending: ending ?? null,
        steps,
        findings: diagnostics.map(({ severity, code, message }) => ({ severity, code, message })),
        failure: failure === undefined ? null : { code: failure.code, message: failure.message },
    };
}


/***/ }),

/***/ 9438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPropose: () => (/* binding */ runPropose)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/connect.js + 40 modules
var connect = __webpack_require__(8266);
// EXTERNAL MODULE: ./build/disk/remove-folder.js
var remove_folder = __webpack_require__(4423);
// EXTERNAL MODULE: ./build/environment.js
var build_environment = __webpack_require__(7853);
// EXTERNAL MODULE: ./build/git/checkout.js
var git_checkout = __webpack_require__(2223);
// EXTERNAL MODULE: ./build/git/clone.js + 5 modules
var clone = __webpack_require__(1508);
// EXTERNAL MODULE: ./build/github/addresses.js
var addresses = __webpack_require__(5362);
// EXTERNAL MODULE: ./build/release/failure.js
var failure = __webpack_require__(648);
// EXTERNAL MODULE: ./build/release/release.js + 11 modules
var release = __webpack_require__(5333);
// EXTERNAL MODULE: ./build/report/terminal.js + 1 modules
var terminal = __webpack_require__(7285);
// EXTERNAL MODULE: ./build/text/diagnostic.js
var diagnostic = __webpack_require__(5375);
;// CONCATENATED MODULE: ./build/command/checkout-forge.js
/**
 * A checkout in the place of the source's forge, whichever that is: its tags are believed, and nothing is
 * known of releases.
 */
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
        pushAccess: async () => await Promise.resolve({ kind: 'unknown', why: 'a checkout is only read' }),
        tag: async (tag) => {
            const commit = await git.localTag(tag);
            return commit === undefined ? undefined : { name: tag, commit };
        },
        tagNames: async () => await Promise.resolve(tags),
        releases: async () => await Promise.resolve([]),
        release: async () => await Promise.resolve(undefined),
        generatedNotes: async () => await Promise.resolve(''),
        files: async (places) => await Promise.resolve(places.map(() => undefined)),
    };
}

// EXTERNAL MODULE: ./build/command/checkout-source.js
var checkout_source = __webpack_require__(4060);
// EXTERNAL MODULE: ./build/command/command-line.js + 1 modules
var command_line = __webpack_require__(17);
// EXTERNAL MODULE: ./build/command/outcome-json.js
var outcome_json = __webpack_require__(5421);
;// CONCATENATED MODULE: ./build/inputs/fields.js

/** Every input of `action.yml`, in its order. */
const inputNames = (/* unused pure expression or super */ null && ([
    'mode',
    'tag',
    'version',
    'tag-prefix',
    'keep-v',
    'packages',
    'exclude',
    'working-directory',
    'changelog',
    'changelog-required',
    'drift',
    'fail-on',
    'ignore',
    'prerelease',
    'submodules',
    'archive-format',
    'archive-url',
    'verify',
    'draft',
    'dry-run',
    'github-token',
    'opam-token',
    'opam-repository',
    'opam-branch',
    'packages-dir',
    'opam-fork',
    'opam-push',
    'opam-api-url',
]));
/** Inputs whose text is never quoted. */
const secretInputs = new Set(['github-token', 'opam-token']);
/** Fields over the runner's variables: an input `opam-token` is `INPUT_OPAM-TOKEN`. */
function readFields(env) {
    const diagnostics = [];
    const text = (name) => {
        const trimmed = env[variableOf(name)]?.trim() ?? '';
        return trimmed === '' ? undefined : trimmed;
    };
    return {
        text,
        read: (name, parser) => {
            const given = text(name);
            if (given === undefined)
                return undefined;
            const parsed = parser(given);
            if (parsed.kind === 'value')
                return parsed.value;
            const found = secretInputs.has(name) ? 'cannot be used' : `is ${quoted(given)}`;
            diagnostics.push({
                severity: 'error',
                code: 'input-invalid',
                message: `The input ${name} ${found}: ${parsed.fact}`,
                hints: [parsed.hint],
            });
            return undefined;
        },
        report: (diagnostic) => {
            diagnostics.push(diagnostic);
        },
        diagnostics,
    };
}
/** The runner's variable of an input (`@actions/core`, `getInput`). */
function variableOf(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
/**
 * Inputs that `action.yml` does not know. The runner only warns of them, but a `dry_run: true` that
 * nobody reads would publish: a name near a known one is an error.
 */
function unknownInputs(env) {
    const known = new Set(inputNames.map(variableOf));
    return Object.keys(env)
        .filter((variable) => /^INPUT_./.test(variable) && !known.has(variable.toUpperCase()))
        .toSorted()
        .map((variable) => {
        const name = variable.slice('INPUT_'.length).toLowerCase();
        const near = nearestName(name, inputNames);
        const message = `There is no input ${name}.`;
        return near === undefined
            ? {
                severity: 'warning',
                code: 'input-unknown',
                message,
                hints: [`Leave it out; the inputs are ${inputNames.join(', ')}.`],
            }
            : {
                severity: 'error',
                code: 'input-unknown',
                message,
                hints: [`Did you mean ${near}?`],
            };
    });
}
/** A text in quotes, on one line, of a length to read, without what may be a secret in an address. */
function quoted(text) {
    const shown = text.replace(/\/\/[^/\s]*@/g, '//…@');
    return JSON.stringify(shown.length > 100 ? `${shown.slice(0, 100)}…` : shown);
}

// EXTERNAL MODULE: ./build/inputs/host.js
var host = __webpack_require__(1124);
// EXTERNAL MODULE: ./build/inputs/names.js
var names = __webpack_require__(1255);
// EXTERNAL MODULE: ./build/release/repository-name.js
var repository_name = __webpack_require__(2398);
// EXTERNAL MODULE: ./build/inputs/values.js
var values = __webpack_require__(3368);
;// CONCATENATED MODULE: ./build/inputs/opam-settings.js



/** Where the branch of a pull request is pushed to. */
const parseOpamPush = (0,values/* oneOf */.yL)({ fork: 'fork', direct: 'direct' });
/** Reads where the opam repository is and how it is reached; by default ocaml's own. */
function readOpamSettings(fields) {
    const repository = fields.read('opam-repository', names/* parseRepository */.SU) ?? {
        owner: 'ocaml',
        name: 'opam-repository',
    };
    const branch = fields.read('opam-branch', names/* parseBranch */.Qd);
    const fork = fields.read('opam-fork', names/* parseRepository */.SU);
    const push = fields.read('opam-push', parseOpamPush) ?? 'fork';
    if (push === 'direct' && fork !== undefined) {
        fields.report({
            severity: 'error',
            code: 'inputs-contradict',
            message: `opam-push is direct, and opam-fork names the fork ${(0,repository_name/* fullName */.f)(fork)}.`,
            hints: ['Leave one of them out: a direct push needs no fork.'],
        });
    }
    if (fork !== undefined && (0,repository_name/* isSameRepository */.v)(fork, repository)) {
        fields.report({
            severity: 'error',
            code: 'inputs-contradict',
            message: `Both opam-fork and opam-repository are ${(0,repository_name/* fullName */.f)(fork)}.`,
            hints: ['Leave opam-fork out to have your fork found or made.'],
        });
    }
    const packagesDir = fields.read('packages-dir', names/* parsePath */.Rr) ?? '';
    return {
        repository,
        ...(branch === undefined ? {} : { branch }),
        packagesDir: packagesDir === '' ? 'packages' : packagesDir,
        ...(fork === undefined ? {} : { fork }),
        ...(push === 'direct' ? { push } : {}),
    };
}

// EXTERNAL MODULE: ./build/inputs/rules.js + 2 modules
var rules = __webpack_require__(3435);
// EXTERNAL MODULE: ./build/inputs/parsed.js
var parsed = __webpack_require__(1439);
;// CONCATENATED MODULE: ./build/inputs/token.js

/** A token: printable characters without a space. Its length and form are GitHub's business. */
function parseToken(text) {
    return /^[!-~]+$/.test(text)
        ? (0,parsed/* value */.U)(text)
        : (0,parsed/* defect */.g)('it holds a space, a line break or a character that no token has.', 'Store the secret again, with nothing before or behind the token.');
}
/** Reads the tokens. */
function readTokens(fields, { writesNothing, oneHost }) {
    const github = fields.read('github-token', parseToken);
    const opam = fields.read('opam-token', parseToken);
    if (!writesNothing && fields.text('github-token') === undefined) {
        fields.report({
            severity: 'error',
            code: 'token-missing',
            message: 'The input github-token is empty, and a release is made with it.',
            hints: ['Leave github-token out, so that the workflow uses its own.'],
        });
    }
    return { github, opam: opam ?? (oneHost ? github : undefined) };
}

;// CONCATENATED MODULE: ./build/command/propose-options.js






/** Options that are the inputs of the action, under their names and with their values; for `parseArgs`. */
const proposeOptions = {
    'archive-url': { type: 'string' },
    tag: { type: 'string' },
    'tag-prefix': { type: 'string' },
    'keep-v': { type: 'string' },
    packages: { type: 'string' },
    exclude: { type: 'string' },
    changelog: { type: 'string' },
    'changelog-required': { type: 'string' },
    drift: { type: 'string' },
    'fail-on': { type: 'string' },
    ignore: { type: 'string' },
    prerelease: { type: 'string' },
    draft: { type: 'string' },
    'opam-repository': { type: 'string' },
    'opam-branch': { type: 'string' },
    'packages-dir': { type: 'string' },
    'opam-fork': { type: 'string' },
    'opam-push': { type: 'string' },
    'opam-api-url': { type: 'string' },
};
/**
 * Reads the options as the action reads its inputs.
 *
 * @param token the text of the variable `OPAM_TOKEN`
 */
function readProposeOptions(given, { token, dryRun }) {
    const inputs = [...Object.entries(given), ['opam-token', token]];
    const env = Object.fromEntries(inputs.map(([name, text]) => [variableOf(name), text]));
    const fields = readFields(env);
    const hosts = (0,host/* readHosts */.kZ)({ env, event: undefined }, fields);
    const tokens = readTokens(fields, { writesNothing: true, oneHost: false });
    if (!dryRun && fields.text('opam-token') === undefined) {
        fields.report({
            severity: 'error',
            code: 'token-missing',
            message: 'The variable OPAM_TOKEN is empty, and the pull request is opened with it.',
            hints: ['Set it to a classic token with the scope public_repo, or say --dry-run.'],
        });
    }
    return {
        rules: (0,rules/* readRules */.Kc)(fields),
        opam: readOpamSettings(fields),
        tag: fields.read('tag', names/* parseTag */.ED),
        tagPrefix: fields.read('tag-prefix', names/* parseTagPrefix */.UZ) ?? '',
        hosts,
        token: tokens.opam,
        diagnostics: fields.diagnostics,
    };
}

;// CONCATENATED MODULE: ./build/command/propose.js


















const usage = `Usage: dune-publish propose [DIR] --archive-url URL [--tag T] [--dry-run] [--json] [OPTION]…

Opens the pull request in the opam repository for an archive that is public already, wherever its source
is: from the checkout DIR, on any machine or CI. URL may hold \${version} and \${tag}. Without --tag: the tag
of the commit that is checked out. The token is read from the variable OPAM_TOKEN; --dry-run needs none
and writes nothing.

Exit status: 0 when all is done, 1 when it was refused or failed, 2 when the command line is wrong.

As the inputs of the action, whose working-directory is DIR:
  --archive-url, --tag, --tag-prefix, --keep-v, --packages, --exclude, --changelog, --changelog-required,
  --drift, --fail-on, --ignore, --prerelease, --draft, --opam-repository, --opam-branch, --packages-dir,
  --opam-fork, --opam-push, --opam-api-url
`;
/**
 * The verb `propose [DIR] --archive-url URL [--tag T] [--dry-run] [--json] [OPTION]…`. Answers the exit status:
 * 0 when all is done; 1 when it was refused or failed; 2 when the command line is wrong.
 */
async function runPropose(args) {
    const line = (0,command_line/* readCommandLine */.ye)(args, {
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        ...proposeOptions,
    });
    if (line.kind === 'help') {
        (0,command_line/* say */.cv)(usage);
        return 0;
    }
    if (line.kind === 'wrong')
        return (0,command_line/* refuseCommandLine */.WO)(line.fact, usage);
    const [dir = '.', ...more] = line.positionals;
    if (more.length > 0)
        return (0,command_line/* refuseCommandLine */.WO)('One DIR is proposed at a time.', usage);
    const { 'dry-run': dryRun, json, ...given } = line.values;
    if (given['archive-url'] === undefined) {
        return (0,command_line/* refuseCommandLine */.WO)('--archive-url says where the archive is public.', usage);
    }
    const wish = readProposeOptions(given, { token: process.env['OPAM_TOKEN'], dryRun });
    const colour = (0,command_line/* showsColour */.Vq)(process.stdout);
    const progress = (0,terminal/* terminalProgress */.e3)((text) => (json ? undefined : (0,command_line/* say */.cv)(`${text}\n`)), {
        colour,
        ...(json ? {} : (0,command_line/* liveOutput */.gO)()),
    });
    const outcome = await outcomeOf({ dir: (0,external_node_path_.resolve)(dir), dryRun, wish }, progress);
    (0,command_line/* say */.cv)(json
        ? `${JSON.stringify((0,outcome_json/* outcomeAsJson */.H)(outcome), null, 2)}\n`
        : `${(0,terminal/* terminalOutcome */.vi)(outcome, { colour }).join('\n')}\n`);
    return outcome.status === 'refused' || outcome.status === 'failed' ? 1 : 0;
}
async function outcomeOf(proposing, progress) {
    const { diagnostics } = proposing.wish;
    if ((0,diagnostic/* hasErrors */.C)(diagnostics))
        return { status: 'refused', steps: [], diagnostics };
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'dune-publish-propose-'));
    try {
        const outcome = await propose(proposing, { scratch, progress });
        return { ...outcome, diagnostics: [...diagnostics, ...outcome.diagnostics] };
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        return { status: 'refused', steps: [], diagnostics, failure: error };
    }
    finally {
        await (0,remove_folder/* removeFolder */.v)(scratch);
    }
}
async function propose({ dir, dryRun, wish }, { scratch, progress }) {
    const environment = (0,build_environment/* programEnvironment */.yE)();
    const checkout = await (0,git_checkout/* readCheckout */.b)(dir, environment);
    const git = await (0,clone/* openClone */.o)({ directory: dir, environment, scratch });
    const origin = await (0,checkout_source/* knownSource */.d)({ directory: dir, checkout, git });
    if (origin === undefined) {
        throw new failure/* Failure */.H('source-unknown', 'Nothing tells where the source of the checkout is public.', {
            hint: 'Add the remote "origin" to the checkout, with the address that people clone from.',
        });
    }
    const tag = wish.tag ?? checkout.tagsAtHead[0];
    if (tag === undefined) {
        throw new failure/* Failure */.H('tag-missing', 'The commit that is checked out has no tag.', {
            hint: 'Check out the tag of the release, or name it with --tag; git fetch --tags gets those of the server.',
        });
    }
    const { hosts, token } = wish;
    const opamHost = new URL((0,addresses/* webAddress */.Dy)(hosts.opam.apiUrl)).host;
    const isElsewhere = new URL(origin.webUrl).host !== opamHost;
    const settings = {
        source: { owner: origin.owner, name: origin.name },
        trigger: { kind: 'named-tag', tag },
        tagPrefix: wish.tagPrefix,
        ...wish.rules,
        workingDirectory: checkout.prefix,
        dryRun,
        opam: isElsewhere ? { ...wish.opam, elsewhere: true } : wish.opam,
    };
    const world = await (0,connect/* connect */.Ng)({
        settings,
        hosts,
        tokens: { github: undefined, opam: token },
        sourceUrl: origin.webUrl,
        directory: dir,
        scratch,
        environment,
        notice: (text) => progress.notice(text),
        moved: (transfer) => progress.moved(transfer),
        source: checkoutForge(checkout, git, origin),
    });
    return await (0,release/* release */._r)(settings, world, progress);
}


/***/ }),

/***/ 4423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ removeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

/**
 * Removes a folder with all that lies in it, if it is there. Windows refuses that while a program has
 * something open there, and a git that was told to end needs a moment for it.
 */
async function removeFolder(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
}


/***/ }),

/***/ 1124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cy: () => (/* binding */ graphqlUrlOf),
/* harmony export */   kZ: () => (/* binding */ readHosts),
/* harmony export */   nV: () => (/* binding */ parseApiUrl)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1439);

/**
 * The root of a REST API. It must be `https:`, but for a server on this machine: a token is sent there.
 */
function parseApiUrl(text) {
    const hint = 'Write the root of the REST API, such as https://api.github.com.';
    // The parser of addresses would drop line breaks.
    if (/[^!-~]/.test(text) || !URL.canParse(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .defect */ .g)('it is not a web address.', hint);
    const url = new URL(text);
    if (!/^https?:$/.test(url.protocol))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .defect */ .g)('it is not a web address.', hint);
    if (url.username !== '' || url.password !== '') {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .defect */ .g)('it holds credentials, which belong into opam-token.', `${hint} Revoke the token that stands in the address.`);
    }
    if (url.search !== '' || url.hash !== '') {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .defect */ .g)('it has something behind "?" or "#".', hint);
    }
    const isLoopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
    if (url.protocol === 'http:' && !isLoopback) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .defect */ .g)('it is not encrypted, and the token would be read on the way.', 'Write https.');
    }
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .U)(`${url.origin}${url.pathname}`.replace(/\/+$/, ''));
}
/**
 * The GraphQL address of a server, from that of its REST API, as GitHub documents both: `/api/v3` and
 * `/api/graphql` on an Enterprise Server, `/graphql` behind the root elsewhere.
 */
function graphqlUrlOf(apiUrl) {
    const enterprise = /^(.*)\/api\/v3$/.exec(apiUrl)?.[1];
    return enterprise === undefined ? `${apiUrl}/graphql` : `${enterprise}/api/graphql`;
}
/** GitHub's own REST API. */
const gitHub = 'https://api.github.com';
/** Reads where the source and the opam repository live. */
function readHosts(run, fields) {
    // The runner's own addresses are believed as they are: a server of the house may do without TLS.
    const sourceApi = nonEmpty(run.env['GITHUB_API_URL'])?.replace(/\/+$/, '') ?? gitHub;
    const source = {
        apiUrl: sourceApi,
        graphqlUrl: nonEmpty(run.env['GITHUB_GRAPHQL_URL']) ?? graphqlUrlOf(sourceApi),
    };
    // So is the one that the source has, too: it is sent a token in any case.
    const apiUrl = fields.read('opam-api-url', (text) => text.replace(/\/+$/, '') === sourceApi ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .U)(sourceApi) : parseApiUrl(text)) ?? gitHub;
    return {
        source,
        opam: apiUrl === source.apiUrl ? source : { apiUrl, graphqlUrl: graphqlUrlOf(apiUrl) },
    };
}
function nonEmpty(text) {
    return text === '' ? undefined : text;
}


/***/ })

};
