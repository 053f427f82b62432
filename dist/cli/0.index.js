export const id = 0;
export const ids = [0];
export const modules = {

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

/***/ 79000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPropose: () => (/* binding */ runPropose)
/* harmony export */ });
/* harmony import */ var _connect_connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63591);
/* harmony import */ var _github_addresses_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(25362);
/* harmony import */ var _inputs_opam_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64769);
/* harmony import */ var _inputs_token_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(62085);
/* harmony import */ var _release_model_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19906);
/* harmony import */ var _release_release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24537);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11287);
/* harmony import */ var _checkout_checkout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37777);
/* harmony import */ var _checkout_checkout_forge_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(96323);
/* harmony import */ var _checkout_checkout_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46587);
/* harmony import */ var _checkout_chosen_tag_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89050);
/* harmony import */ var _command_line_command_line_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70393);
/* harmony import */ var _command_line_github_variables_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(56996);
/* harmony import */ var _command_line_input_options_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(86859);
/* harmony import */ var _command_line_option_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(53914);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(90246);
/* harmony import */ var _report_spelling_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9869);
/* harmony import */ var _checkout_uncommitted_changes_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(17936);


















const usage = `Usage: dune-publish propose [DIR] --archive-url URL [--tag TAG] [OPTION]…

Opens the pull request in the opam repository for an archive that is already public, on any server. It works
from the clone DIR (default: the current folder), on any machine and any CI.

The token comes from the variable OPAM_TOKEN. With --dry-run, the command needs no token and writes nothing.
Without --tag, the tag is the newest one of the commit that is checked out.

Exit status: 0 when everything is done, 1 when it was refused or failed, 2 when the command line is wrong.
`;
const options = {
    'archive-url': (0,_command_line_option_js__WEBPACK_IMPORTED_MODULE_14__/* .textOption */ .vU)('URL', 'The address of the archive; it may contain ${version} and ${tag}'),
    tag: _command_line_input_options_js__WEBPACK_IMPORTED_MODULE_10__/* .versionOptions */ .dz.tag,
    ..._command_line_input_options_js__WEBPACK_IMPORTED_MODULE_10__/* .ruleOptions */ .js,
    ..._command_line_input_options_js__WEBPACK_IMPORTED_MODULE_10__/* .draftOption */ .F,
    ..._command_line_input_options_js__WEBPACK_IMPORTED_MODULE_10__/* .opamRepositoryOptions */ .iN,
    ..._command_line_input_options_js__WEBPACK_IMPORTED_MODULE_10__/* .pullRequestOptions */ .dR,
    ..._command_line_input_options_js__WEBPACK_IMPORTED_MODULE_10__/* .opamApiOption */ .Bw,
    forecast: (0,_command_line_option_js__WEBPACK_IMPORTED_MODULE_14__/* .toggle */ .L$)("Show what opam-repository's CI will install; on unless --no-forecast is given"),
    'allow-fork': (0,_command_line_option_js__WEBPACK_IMPORTED_MODULE_14__/* .toggle */ .L$)('Release from a fork, or packages that name another repository'),
    'dry-run': (0,_command_line_option_js__WEBPACK_IMPORTED_MODULE_14__/* .flag */ .Jt)('Show what would be done, and write nothing'),
    json: (0,_command_line_option_js__WEBPACK_IMPORTED_MODULE_14__/* .flag */ .Jt)('Print JSON'),
};
const runPropose = (0,_command_line_command_line_js__WEBPACK_IMPORTED_MODULE_8__/* .verb */ .w3)(usage, options, async ({ positionals, values }) => {
    const [dir = '.', ...more] = positionals;
    if (more.length > 0)
        return { wrong: 'Name one DIR.' };
    const { 'dry-run': dryRun, json, ...given } = values;
    const fields = (0,_command_line_input_options_js__WEBPACK_IMPORTED_MODULE_10__/* .inputFields */ .yD)({ ...given, 'opam-token': process.env['OPAM_TOKEN'] });
    if (fields.text('archive-url') === undefined) {
        return { wrong: 'Give the address of the archive with --archive-url.' };
    }
    const read = (0,_command_line_input_options_js__WEBPACK_IMPORTED_MODULE_10__/* .readReleaseOptions */ .qi)(fields);
    if ('wrong' in read)
        return read;
    const hosts = { source: (0,_command_line_github_variables_js__WEBPACK_IMPORTED_MODULE_9__/* .hostIn */ .yo)('GITHUB_API_URL'), opam: (0,_command_line_github_variables_js__WEBPACK_IMPORTED_MODULE_9__/* .opamHost */ .y$)(fields) };
    const { opam: token } = (0,_inputs_token_js__WEBPACK_IMPORTED_MODULE_15__/* .readTokens */ .H)(fields, { writesNothing: true, oneHost: false });
    const opam = (0,_inputs_opam_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .readOpamSettings */ .B)(fields);
    const wrong = (0,_command_line_input_options_js__WEBPACK_IMPORTED_MODULE_10__/* .wrongFields */ .JH)(fields);
    if (wrong !== undefined)
        return wrong;
    const { forecast = true, 'allow-fork': allowFork = false } = values;
    const asked = { ...read, forecast, allowFork, hosts, opam, token, dryRun };
    const outcome = (0,_report_spelling_js__WEBPACK_IMPORTED_MODULE_12__/* .spelledOutcome */ .Sy)(await outcomeOf(dir, asked, (0,_outcome_js__WEBPACK_IMPORTED_MODULE_11__/* .progressOnOutput */ .O)(json)));
    (0,_command_line_command_line_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv)(json
        ? `${JSON.stringify((0,_outcome_js__WEBPACK_IMPORTED_MODULE_11__/* .outcomeAsJson */ .H)(outcome), null, 2)}\n`
        : `${(0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_4__.terminalOutcome)(outcome, { colour: (0,_command_line_command_line_js__WEBPACK_IMPORTED_MODULE_8__/* .showsColour */ .Vq)(process.stdout) }).join('\n')}\n`);
    return outcome.status === 'refused' || outcome.status === 'failed' ? 1 : 0;
});
async function outcomeOf(dir, asked, progress) {
    try {
        if (asked.token === undefined && !asked.dryRun)
            throw noToken();
        return await (0,_checkout_checkout_js__WEBPACK_IMPORTED_MODULE_5__/* .withCheckout */ .j)(dir, async (opened) => await propose(opened, asked, progress));
    }
    catch (error) {
        if (!(error instanceof _release_model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H))
            throw error;
        return { status: 'refused', steps: [], diagnostics: [], failure: error };
    }
}
function noToken() {
    return new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('token-missing', 'The variable OPAM_TOKEN is empty.', {
        hint: 'Set it to a classic token with the scope public_repo. The pull request is opened with it. To only see what would be done, add --dry-run.',
    });
}
async function propose(opened, asked, progress) {
    const { directory, checkout, git, environment, scratch } = opened;
    const origin = await (0,_checkout_checkout_source_js__WEBPACK_IMPORTED_MODULE_6__/* .knownSource */ .d)(opened);
    if (origin === undefined) {
        throw new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('source-unknown', 'The clone does not say where its source is public.', {
            hint: 'Run "git remote add origin URL" with the address that people clone from.',
        });
    }
    const atHead = (0,_checkout_chosen_tag_js__WEBPACK_IMPORTED_MODULE_7__/* .tagAtHead */ .K)(checkout, asked.settings.tagPrefix);
    const tag = asked.tag ?? atHead.tag;
    if (tag === undefined) {
        const message = 'The commit that is checked out has no tag that names a version.';
        throw new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('tag-missing', message, {
            hint: 'Check out the tag of the release, or name it with --tag. Run "git fetch --tags" to get the tags of the server.',
        });
    }
    const { hosts, token } = asked;
    const serverOfOpam = new URL((0,_github_addresses_js__WEBPACK_IMPORTED_MODULE_16__/* .webAddress */ .Dy)(hosts.opam.apiUrl)).host;
    const isElsewhere = new URL(origin.webUrl).host !== serverOfOpam;
    const settings = {
        source: { owner: origin.owner, name: origin.name },
        trigger: { kind: 'named-tag', tag },
        ...asked.settings,
        forecast: asked.forecast,
        allowFork: asked.allowFork,
        workingDirectory: checkout.prefix,
        dryRun: asked.dryRun,
        commandLine: true,
        opam: { ...asked.opam, elsewhere: isElsewhere },
        actor: undefined,
    };
    const world = await (0,_connect_connect_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .Ng)({
        settings,
        hosts,
        tokens: { github: undefined, opam: token },
        sourceUrl: origin.webUrl,
        directory,
        scratch,
        cacheFolder: undefined,
        environment,
        notice: (text) => progress.notice(text),
        moved: (transfer) => progress.moved(transfer),
        source: (0,_checkout_checkout_forge_js__WEBPACK_IMPORTED_MODULE_17__/* .checkoutForge */ .Y)(checkout, git, origin),
    });
    const { prefix } = checkout;
    const uncommitted = await (0,_checkout_uncommitted_changes_js__WEBPACK_IMPORTED_MODULE_13__/* .uncommittedChanges */ .D)({ directory, prefix, environment });
    const released = await (0,_release_release_js__WEBPACK_IMPORTED_MODULE_3__/* .release */ ._)(settings, world, progress).finally(() => {
        world.git.close();
    });
    const notices = [...uncommitted, ...(asked.tag === undefined ? atHead.notices : [])];
    return { ...released, diagnostics: [...notices, ...released.diagnostics] };
}


/***/ }),

/***/ 64769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readOpamSettings)
/* harmony export */ });
/* harmony import */ var _release_model_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52006);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73368);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43636);



const parseOpamPush = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)({ fork: 'fork', direct: 'direct' });
function readOpamSettings(fields, proposes = true) {
    const { repository, dependencies } = fields.read('opam-repository', _names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOpamRepositories */ .x0) ?? {
        repository: { owner: 'ocaml', name: 'opam-repository' },
        dependencies: [],
    };
    const branch = fields.read('opam-branch', _names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBranch */ .Qd);
    const fork = fields.read('opam-fork', _names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRepository */ .SU);
    const push = fields.read('opam-push', parseOpamPush) ?? 'fork';
    if (push === 'direct' && fork !== undefined) {
        fields.report({
            severity: 'error',
            code: 'inputs-contradict',
            message: `The input opam-push is direct, but the input opam-fork names the fork ${(0,_release_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(fork)}.`,
            hints: ['Remove one of them. A direct push needs no fork.'],
        });
    }
    if (fork !== undefined && (0,_release_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameRepository */ .ve)(fork, repository)) {
        fields.report({
            severity: 'error',
            code: 'inputs-contradict',
            message: `The inputs opam-fork and opam-repository are both ${(0,_release_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(fork)}.`,
            hints: ['Remove the input opam-fork, and the run finds or makes your fork.'],
        });
    }
    const requiresPullRequest = fields.read('require-pull-request', _values_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBoolean */ .yG) ?? false;
    const packagesDir = fields.read('packages-dir', _names_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePath */ .Rr) ?? '';
    return {
        repository,
        dependencies,
        branch,
        packagesDir: packagesDir === '' ? 'packages' : packagesDir,
        fork,
        push,
        elsewhere: false,
        tokenMissing: fields.text('opam-token') === undefined,
        pullRequestRequired: proposes && requiresPullRequest,
    };
}


/***/ }),

/***/ 62085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readTokens)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11439);

function parseToken(text) {
    return /^[!-~]+$/.test(text)
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .U)(text)
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .defect */ .g)('it contains a space, a line break or a character that no token has.', 'Store the secret again, with nothing before or after the token.');
}
function readTokens(fields, { writesNothing, oneHost }) {
    const github = fields.read('github-token', parseToken);
    const opam = fields.read('opam-token', parseToken);
    if (!writesNothing && fields.text('github-token') === undefined) {
        fields.report({
            severity: 'error',
            code: 'token-missing',
            message: 'The input github-token is empty, but a release needs it.',
            hints: ['Remove the input github-token, and the workflow uses its own token.'],
        });
    }
    return { github, opam: opam ?? (oneHost ? github : undefined) };
}


/***/ })

};
