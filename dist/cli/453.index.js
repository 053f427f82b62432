export const id = 453;
export const ids = [453];
export const modules = {

/***/ 83222:
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

/***/ 99453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPropose: () => (/* binding */ runPropose)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/connect/connect.js + 38 modules
var connect = __webpack_require__(5787);
// EXTERNAL MODULE: ./build/github/addresses.js
var addresses = __webpack_require__(25362);
// EXTERNAL MODULE: ./build/release/model/failure.js
var failure = __webpack_require__(19906);
// EXTERNAL MODULE: ./build/release/release.js + 26 modules
var release = __webpack_require__(58154);
// EXTERNAL MODULE: ./build/report/terminal.js + 2 modules
var terminal = __webpack_require__(11287);
// EXTERNAL MODULE: ./build/text/diagnostic.js
var diagnostic = __webpack_require__(25375);
// EXTERNAL MODULE: ./build/command/checkout.js
var checkout = __webpack_require__(54360);
// EXTERNAL MODULE: ./build/command/checkout-forge.js
var checkout_forge = __webpack_require__(83222);
// EXTERNAL MODULE: ./build/command/checkout-source.js
var checkout_source = __webpack_require__(14060);
// EXTERNAL MODULE: ./build/command/command-line.js
var command_line = __webpack_require__(3762);
// EXTERNAL MODULE: ./build/command/outcome.js
var command_outcome = __webpack_require__(90246);
;// CONCATENATED MODULE: ./build/inputs/fields.js

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
    'forecast',
    'allow-fork',
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
    'require-pull-request',
]));
const secretInputs = new Set(['github-token', 'opam-token']);
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
function variableOf(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
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
function quoted(text) {
    const shown = text.replace(/\/\/[^/\s]*@/g, '//…@');
    return JSON.stringify(shown.length > 100 ? `${shown.slice(0, 100)}…` : shown);
}

// EXTERNAL MODULE: ./build/inputs/host.js
var host = __webpack_require__(91124);
// EXTERNAL MODULE: ./build/inputs/names.js
var names = __webpack_require__(43636);
// EXTERNAL MODULE: ./build/release/model/repository.js
var model_repository = __webpack_require__(52006);
// EXTERNAL MODULE: ./build/inputs/values.js
var values = __webpack_require__(73368);
;// CONCATENATED MODULE: ./build/inputs/opam-settings.js



const parseOpamPush = (0,values/* oneOf */.yL)({ fork: 'fork', direct: 'direct' });
function readOpamSettings(fields, proposes = true) {
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
            message: `opam-push is direct, and opam-fork names the fork ${(0,model_repository/* fullName */.fq)(fork)}.`,
            hints: ['Leave one of them out: a direct push needs no fork.'],
        });
    }
    if (fork !== undefined && (0,model_repository/* isSameRepository */.ve)(fork, repository)) {
        fields.report({
            severity: 'error',
            code: 'inputs-contradict',
            message: `Both opam-fork and opam-repository are ${(0,model_repository/* fullName */.fq)(fork)}.`,
            hints: ['Leave opam-fork out to have your fork found or made.'],
        });
    }
    const requiresPullRequest = fields.read('require-pull-request', values/* parseBoolean */.yG) ?? false;
    const packagesDir = fields.read('packages-dir', names/* parsePath */.Rr) ?? '';
    return {
        repository,
        branch,
        packagesDir: packagesDir === '' ? 'packages' : packagesDir,
        fork,
        push,
        elsewhere: false,
        tokenMissing: fields.text('opam-token') === undefined,
        pullRequestRequired: proposes && requiresPullRequest,
    };
}

// EXTERNAL MODULE: ./build/inputs/rules.js + 1 modules
var rules = __webpack_require__(67937);
// EXTERNAL MODULE: ./build/inputs/parsed.js
var parsed = __webpack_require__(11439);
;// CONCATENATED MODULE: ./build/inputs/token.js

function parseToken(text) {
    return /^[!-~]+$/.test(text)
        ? (0,parsed/* value */.U)(text)
        : (0,parsed/* defect */.g)('it holds a space, a line break or a character that no token has.', 'Store the secret again, with nothing before or behind the token.');
}
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

// EXTERNAL MODULE: ./build/command/chosen-tag.js
var chosen_tag = __webpack_require__(6287);
// EXTERNAL MODULE: ./build/command/uncommitted-changes.js + 1 modules
var uncommitted_changes = __webpack_require__(44645);
;// CONCATENATED MODULE: ./build/command/propose.js















const usage = `Usage: dune-publish propose [DIR] --archive-url URL [--tag T] [--dry-run] [--json] [OPTION]…

Opens the pull request in the opam repository for an archive that is public already, wherever its source
is: from the checkout DIR, on any machine or CI. URL may hold \${version} and \${tag}. Without --tag: the
newest tag of the commit that is checked out and names a version. The token is read from the variable
OPAM_TOKEN; --dry-run needs none and writes nothing.

Exit status: 0 when all is done, 1 when it was refused or failed, 2 when the command line is wrong.

As the inputs of the action, whose working-directory is DIR:
  --archive-url, --tag, --tag-prefix, --keep-v, --packages, --exclude, --changelog, --changelog-required,
  --drift, --fail-on, --ignore, --prerelease, --draft, --opam-repository, --opam-branch, --packages-dir,
  --opam-fork, --opam-push, --opam-api-url
`;
const options = {
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    ...proposeOptions,
};
const runPropose = (0,command_line/* verb */.w3)(usage, options, async ({ positionals, values }) => {
    const [dir = '.', ...more] = positionals;
    if (more.length > 0)
        return { wrong: 'One DIR is proposed at a time.' };
    const { 'dry-run': dryRun, json, ...given } = values;
    if (given['archive-url'] === undefined) {
        return { wrong: '--archive-url says where the archive is public.' };
    }
    const read = readProposeOptions(given, { token: process.env['OPAM_TOKEN'], dryRun });
    const outcome = await outcomeOf((0,external_node_path_.resolve)(dir), { ...read, dryRun }, (0,command_outcome/* progressOnOutput */.O)(json));
    (0,command_line/* say */.cv)(json
        ? `${JSON.stringify((0,command_outcome/* outcomeAsJson */.H)(outcome), null, 2)}\n`
        : `${(0,terminal.terminalOutcome)(outcome, { colour: (0,command_line/* showsColour */.Vq)(process.stdout) }).join('\n')}\n`);
    return outcome.status === 'refused' || outcome.status === 'failed' ? 1 : 0;
});
async function outcomeOf(directory, asked, progress) {
    const { diagnostics } = asked;
    if ((0,diagnostic/* hasErrors */.C)(diagnostics))
        return { status: 'refused', steps: [], diagnostics };
    try {
        const outcome = await (0,checkout/* withCheckout */.j)(directory, async (opened) => await propose(opened, asked, progress));
        return { ...outcome, diagnostics: [...diagnostics, ...outcome.diagnostics] };
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        return { status: 'refused', steps: [], diagnostics, failure: error };
    }
}
async function propose(opened, asked, progress) {
    const { directory, checkout, git, environment, scratch } = opened;
    const origin = await (0,checkout_source/* knownSource */.d)(opened);
    if (origin === undefined) {
        throw new failure/* Failure */.H('source-unknown', 'Nothing tells where the source of the checkout is public.', {
            hint: 'Add the remote "origin" to the checkout, with the address that people clone from.',
        });
    }
    const atHead = (0,chosen_tag/* tagAtHead */.K)(checkout, asked.tagPrefix);
    const tag = asked.tag ?? atHead.tag;
    if (tag === undefined) {
        const message = 'The commit that is checked out has no tag that names a version.';
        throw new failure/* Failure */.H('tag-missing', message, {
            hint: 'Check out the tag of the release, or name it with --tag. To get the tags of the server, run "git fetch --tags".',
        });
    }
    const { hosts, token } = asked;
    const opamHost = new URL((0,addresses/* webAddress */.Dy)(hosts.opam.apiUrl)).host;
    const isElsewhere = new URL(origin.webUrl).host !== opamHost;
    const settings = {
        source: { owner: origin.owner, name: origin.name },
        trigger: { kind: 'named-tag', tag },
        tagPrefix: asked.tagPrefix,
        ...asked.rules,
        workingDirectory: checkout.prefix,
        dryRun: asked.dryRun,
        commandLine: true,
        opam: { ...asked.opam, elsewhere: isElsewhere },
        actor: undefined,
    };
    const world = await (0,connect/* connect */.Ng)({
        settings,
        hosts,
        tokens: { github: undefined, opam: token },
        sourceUrl: origin.webUrl,
        directory,
        scratch,
        environment,
        notice: (text) => progress.notice(text),
        moved: (transfer) => progress.moved(transfer),
        source: (0,checkout_forge/* checkoutForge */.Y)(checkout, git, origin),
    });
    const { prefix } = checkout;
    const uncommitted = await (0,uncommitted_changes/* uncommittedChanges */.D)({ directory, prefix, environment });
    const released = await (0,release/* release */._)(settings, world, progress).finally(() => {
        world.git.close();
    });
    const notices = [...uncommitted, ...(asked.tag === undefined ? atHead.notices : [])];
    return { ...released, diagnostics: [...notices, ...released.diagnostics] };
}


/***/ }),

/***/ 91124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cy: () => (/* binding */ graphqlUrlOf),
/* harmony export */   kZ: () => (/* binding */ readHosts),
/* harmony export */   nV: () => (/* binding */ parseApiUrl)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11439);
/* harmony import */ var _text_without_end_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11230);


function parseApiUrl(text) {
    const hint = 'Write the root of the REST API, such as https://api.github.com.';
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
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .U)((0,_text_without_end_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutEnd */ .M)(`${url.origin}${url.pathname}`, '/'));
}
function graphqlUrlOf(apiUrl) {
    const enterprise = /^(.*)\/api\/v3$/.exec(apiUrl)?.[1];
    return enterprise === undefined ? `${apiUrl}/graphql` : `${enterprise}/api/graphql`;
}
const gitHub = 'https://api.github.com';
function readHosts(run, fields) {
    const sourceApi = (0,_text_without_end_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutEnd */ .M)(nonEmpty(run.env['GITHUB_API_URL']) ?? gitHub, '/');
    const source = {
        apiUrl: sourceApi,
        graphqlUrl: nonEmpty(run.env['GITHUB_GRAPHQL_URL']) ?? graphqlUrlOf(sourceApi),
    };
    const apiUrl = fields.read('opam-api-url', (text) => (0,_text_without_end_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutEnd */ .M)(text, '/') === sourceApi ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .U)(sourceApi) : parseApiUrl(text)) ?? gitHub;
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
