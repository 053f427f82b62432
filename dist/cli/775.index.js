export const id = 775;
export const ids = [775];
export const modules = {

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

/***/ 31128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDoctor: () => (/* binding */ runDoctor)
});

// EXTERNAL MODULE: ./build/connect/connect.js + 38 modules
var connect = __webpack_require__(5787);
// EXTERNAL MODULE: ./build/environment/environment.js
var environment = __webpack_require__(55271);
// EXTERNAL MODULE: ./build/git/checkout.js
var checkout = __webpack_require__(82223);
// EXTERNAL MODULE: ./build/inputs/names.js
var names = __webpack_require__(43636);
// EXTERNAL MODULE: ./build/release/model/failure.js
var failure = __webpack_require__(19906);
// EXTERNAL MODULE: ./build/release/look/opam-way.js + 1 modules
var opam_way = __webpack_require__(90194);
// EXTERNAL MODULE: ./build/release/model/repository.js
var model_repository = __webpack_require__(52006);
// EXTERNAL MODULE: ./build/release/look/no-pull-request.js
var no_pull_request = __webpack_require__(42225);
// EXTERNAL MODULE: ./build/release/look/source-facts.js
var source_facts = __webpack_require__(37857);
// EXTERNAL MODULE: ./build/release/look/source-rights.js
var source_rights = __webpack_require__(53255);
;// CONCATENATED MODULE: ./build/release/look/examination.js






async function examine(settings, { source, opam }) {
    const [ofSource, ofOpam] = await Promise.all([
        examineSource(source, settings),
        examineOpam(async () => await (0,opam_way/* findOpamWay */.G)(opam, settings.opam), settings.opam),
    ]);
    return {
        tokens: [...ofSource.tokens, ...ofOpam.tokens],
        prospects: [...ofSource.prospects, ...ofOpam.prospects],
        ending: ofOpam.ending,
    };
}
function wouldGoThrough({ prospects }) {
    return prospects.every(({ answer }) => answer !== 'fails');
}
const sourceSteps = {
    read: 'Read the tag',
    tag: 'Make the tag of a version that has none',
    draft: 'Make the draft of the release and upload the archive',
    publish: 'Publish the release',
    download: 'Download the archive as opam users do',
};
async function examineSource(forge, settings) {
    const looked = await attempt(async () => {
        const [identity, repository] = await Promise.all([forge.identity(), forge.repository()]);
        return { identity, repository };
    });
    if (looked instanceof failure/* Failure */.H) {
        const [first, ...later] = Object.values(sourceSteps);
        return { tokens: [], prospects: lost(first ?? '', later, looked) };
    }
    const { identity, repository } = looked;
    const name = (0,model_repository/* fullName */.fq)(repository);
    const tokens = [{ input: 'github-token', description: describe(identity) }];
    const read = { step: sourceSteps.read, answer: 'works', detail: name };
    if (settings.archiveUrl !== undefined)
        return { tokens, prospects: [read] };
    const right = writingRight(identity, repository, await forge.pushAccess(repository.webUrl));
    const tag = right.answer === 'works'
        ? {
            ...right,
            detail: `${right.detail}; rulesets, which may forbid a name, are not asked`,
        }
        : right;
    return {
        tokens,
        prospects: [
            read,
            { step: sourceSteps.tag, ...tag },
            { step: sourceSteps.draft, ...right },
            { step: sourceSteps.publish, ...right },
            repository.private
                ? failing(sourceSteps.download, (0,source_facts/* privateSource */.L)(repository))
                : { step: sourceSteps.download, answer: 'works', detail: `${name} is public` },
        ],
    };
}
function writingRight(identity, repository, access) {
    const denied = (0,source_rights/* deniedBySource */.c)(identity, repository, access);
    if (denied !== undefined)
        return { answer: 'fails', detail: denied.message, failure: denied };
    if (access.kind === 'unknown')
        return { answer: 'unknown', detail: access.why };
    return { answer: 'works', detail: `the token may write to ${(0,model_repository/* fullName */.fq)(repository)}` };
}
const opamSteps = {
    read: 'Read the opam repository',
    fork: 'Find the fork, or make it',
    branch: 'Push a branch there',
    proposal: 'Open the pull request',
};
async function examineOpam(find, settings) {
    const way = await attempt(find);
    if (way instanceof failure/* Failure */.H) {
        const [first, ...later] = Object.values(opamSteps);
        return { tokens: [], prospects: lost(first ?? '', later, way), ending: undefined };
    }
    const { identity, upstream, base, reach } = way;
    const lacks = reach === 'pull-request' ? {} : { lacks: true };
    const description = describeOpamToken(identity, settings);
    const tokens = [{ input: 'opam-token', description, ...lacks }];
    const read = {
        step: opamSteps.read,
        answer: 'works',
        detail: `${(0,model_repository/* fullName */.fq)(upstream)}, branch ${base}`,
    };
    if (reach instanceof failure/* Failure */.H)
        return { tokens, prospects: [read, ...stopped(way, reach)], ending: undefined };
    const direct = settings.push === 'direct';
    const steps = direct ? [pushTo(way, upstream)] : forkSteps(way, reach);
    const required = settings.pullRequestRequired ? (0,no_pull_request/* noPullRequest */.g)(way, reach, settings) : undefined;
    const proposal = required === undefined
        ? proposalOf(way, reach)
        : failing(opamSteps.proposal, (0,no_pull_request/* pullRequestRequired */.U)(required));
    return { tokens, prospects: [read, ...steps, proposal], ending: reach };
}
function stopped({ fork }, failure) {
    const { fork: find, branch, proposal } = opamSteps;
    return fork === undefined
        ? lost(find, [branch, proposal], failure)
        : [
            { step: find, answer: 'works', detail: (0,model_repository/* fullName */.fq)(fork) },
            ...lost(branch, [proposal], failure),
        ];
}
function forkSteps(way, reach) {
    const { fork, upstream } = way;
    if (reach === 'by-hand')
        return [];
    if (fork === undefined) {
        const detail = `there is none yet: it is made from ${(0,model_repository/* fullName */.fq)(upstream)}`;
        return [
            { step: opamSteps.fork, answer: 'works', detail },
            {
                step: opamSteps.branch,
                answer: 'works',
                detail: 'the fork will belong to the token’s owner',
            },
        ];
    }
    return [{ step: opamSteps.fork, answer: 'works', detail: (0,model_repository/* fullName */.fq)(fork) }, pushTo(way, fork)];
}
function pushTo({ access }, target) {
    const step = opamSteps.branch;
    return access?.kind === 'unknown'
        ? { step, answer: 'unknown', detail: access.why }
        : { step, answer: 'works', detail: `the token may write to ${(0,model_repository/* fullName */.fq)(target)}` };
}
function proposalOf({ identity, upstream }, reach) {
    const step = opamSteps.proposal;
    const target = (0,model_repository/* fullName */.fq)(upstream);
    switch (reach) {
        case 'pull-request':
            return identity.kind === 'user' && identity.scopes !== undefined
                ? { step, answer: 'works', detail: `in ${target}, in the name of ${identity.login}` }
                : {
                    step,
                    answer: 'unknown',
                    detail: `it takes "Pull requests: read and write" in ${target}, and whether a token has that nobody is told before`,
                };
        case 'compare-link':
            return { step, answer: 'by-hand', detail: 'on a page of GitHub that the run fills in' };
        case 'by-hand':
            return {
                step,
                answer: 'by-hand',
                detail: 'with the page of GitHub, or the patch for several packages, that the run shows',
            };
    }
}
function describeOpamToken(identity, { tokenMissing }) {
    if (!tokenMissing)
        return describe(identity);
    return identity.kind === 'none' ? 'not given' : 'not given; github-token stands in';
}
function describe(identity) {
    switch (identity.kind) {
        case 'invalid':
            return 'unknown to the server: mistyped, expired or revoked';
        case 'none':
            return 'none';
        case 'installation':
            return "an App installation's, such as the workflow's own";
        case 'user': {
            const { login, scopes, ofApp, expires } = identity;
            const form = scopes !== undefined
                ? `a classic one of ${login} with ${scopes.length === 0 ? 'no scope' : scopes.join(', ')}`
                : ofApp === true
                    ? `an App's on behalf of ${login}`
                    : `a fine-grained one of ${login}`;
            return expires === undefined ? form : `${form}, until ${expires}`;
        }
    }
}
function failing(step, failure) {
    return { step, answer: 'fails', detail: failure.message, failure };
}
function lost(first, later, failure) {
    const detail = `it comes after "${first}"`;
    return [
        failing(first, failure),
        ...later.map((step) => ({ step, answer: 'unknown', detail })),
    ];
}
async function attempt(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            return error;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/report/markup.js
var markup = __webpack_require__(29271);
// EXTERNAL MODULE: ./build/report/printable.js
var printable = __webpack_require__(74628);
// EXTERNAL MODULE: ./build/report/style.js
var report_style = __webpack_require__(33842);
;// CONCATENATED MODULE: ./build/report/examination.js






const answers = {
    works: { sign: '✓', words: 'works' },
    'by-hand': { sign: '!', words: 'left to you' },
    fails: { sign: '✗', words: 'would fail' },
    unknown: { sign: '?', words: 'cannot be known' },
};
const endings = {
    'pull-request': 'A release would end with the open pull request.',
    'compare-link': 'A release would push the branch and end with a link. You open the pull request there.',
    'by-hand': 'A release would be published without a pull request. The run would say how you open it.',
};
function verdictOf(examination) {
    const { ending } = examination;
    if (!wouldGoThrough(examination))
        return 'A release would stop before its first write.';
    return ending === undefined ? 'A release would go through.' : endings[ending];
}
function failuresOf({ prospects }) {
    const found = new Map();
    for (const { failure } of prospects) {
        if (failure !== undefined && !found.has(failure.message))
            found.set(failure.message, failure);
    }
    return [...found.values()];
}
function examinationLines(examination, options) {
    const style = (0,report_style/* styleOf */.V)(options);
    const goesThrough = wouldGoThrough(examination);
    const ways = failuresOf(examination).flatMap(({ message, hint, code: name }) => [
        '',
        `${style.severity('error', 'Error')}: ${(0,printable/* printable */.g$)(message)} ${style.faint(`[${name}]`)}`,
        `${style.bold('Hint')}: ${(0,printable/* printable */.g$)(hint)}`,
    ]);
    return [
        ...examination.tokens.map(({ input, description, lacks }) => `${lacks === true ? '! ' : ''}${input}: ${(0,printable/* oneLine */.TN)(description)}`),
        '',
        ...examination.prospects.map((prospect) => {
            const { sign, words } = answers[prospect.answer];
            const paint = prospect.answer === 'fails' ? style.bad : style.good;
            const detail = prospect.failure === undefined ? prospect.detail : `[${prospect.failure.code}]`;
            return `${paint(sign)} ${(0,printable/* oneLine */.TN)(prospect.step)}: ${words} ${style.faint(`(${(0,printable/* oneLine */.TN)(detail)})`)}`;
        }),
        ...ways,
        '',
        style.bold((goesThrough ? style.good : style.bad)(verdictOf(examination))),
    ];
}
const longestSummary = 1_000_000;
const longestMessage = 10_000;
function examination_text(given) {
    return html(clipped(given, longestMessage));
}
function examinationSummary(examination, { docsUrl }) {
    const ways = failuresOf(examination).map((failure) => {
        const name = link(code(failure.code), pageOf(failure.code, docsUrl));
        return `<blockquote><strong>${examination_text(failure.message)}</strong><br>${examination_text(failure.hint)}<br>${name}</blockquote>`;
    });
    const blocks = [
        whole(`<h2>${html(verdictOf(examination))}</h2>`),
        ...ways.map(whole),
        table('Tokens', examination.tokens.map(({ input, description, lacks }) => [
            lacks === true ? `! ${code(input)}` : code(input),
            examination_text(description),
        ])),
        table('Steps of a release', examination.prospects.map(({ step, answer, detail }) => {
            const { sign, words } = answers[answer];
            return [`${sign} ${words}`, html(step), examination_text(detail)];
        })),
    ];
    return `${joinBlocks(blocks, longestSummary)}\n`;
}
function table(title, rows) {
    return {
        open: `<h3>${title}</h3>\n\n<table>`,
        rows: rows.map(([first = '', ...cells]) => `<tr><td nowrap>${first}</td>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`),
        close: '</table>',
        left: (count) => `<tr><td>and ${count} more</td></tr>`,
    };
}

// EXTERNAL MODULE: ./build/command/command-line.js
var command_line = __webpack_require__(3762);
// EXTERNAL MODULE: ./build/command/github-variables.js
var github_variables = __webpack_require__(14107);
// EXTERNAL MODULE: ./build/command/default-settings.js
var default_settings = __webpack_require__(24365);
;// CONCATENATED MODULE: ./build/command/doctor.js










const usage = `Usage: dune-publish doctor [--json] [--opam-repository OWNER/NAME] [--opam-fork OWNER/NAME]

Tells what the tokens in the variables GITHUB_TOKEN and OPAM_TOKEN may do, and what would become of each
step of a release: works, would fail, or cannot be known. Nothing is written. The repository is the one
in GITHUB_REPOSITORY, else the one that the remote "origin" of the checkout names. GITHUB_API_URL and
OPAM_API_URL say where their servers are, where that is not https://api.github.com.

Exit status: 0 when a release would go through, 1 when it would not, 2 when the command line is wrong.
`;
const options = {
    json: { type: 'boolean', default: false },
    'opam-repository': { type: 'string' },
    'opam-fork': { type: 'string' },
};
const runDoctor = (0,command_line/* verb */.w3)(usage, options, async ({ positionals, values }) => {
    if (positionals.length > 0)
        return { wrong: 'No argument is expected.' };
    const { json } = values;
    const repository = named('--opam-repository', values['opam-repository']);
    const fork = named('--opam-fork', values['opam-fork']);
    if (typeof repository === 'string')
        return { wrong: repository };
    if (typeof fork === 'string')
        return { wrong: fork };
    const examination = await examineHere({ repository, fork });
    const colour = (0,command_line/* showsColour */.Vq)(process.stdout);
    if (json)
        (0,command_line/* say */.cv)(`${JSON.stringify(asJson(examination), null, 2)}\n`);
    else
        (0,command_line/* say */.cv)(`${examinationLines(examination, { colour }).join('\n')}\n`);
    return wouldGoThrough(examination) ? 0 : 1;
});
function named(option, text) {
    if (text === undefined)
        return undefined;
    const parsed = (0,names/* parseRepository */.SU)(text);
    return parsed.kind === 'value'
        ? parsed.value
        : `The option ${option} is "${text}": ${parsed.fact} ${parsed.hint}`;
}
async function examineHere(asked) {
    const source = await sourceHere();
    const { opam, ...usual } = (0,default_settings/* defaultSettings */.L)(source, { kind: 'hypothetical', commit: '' }, '');
    const settings = {
        ...usual,
        opam: {
            ...opam,
            repository: asked.repository ?? opam.repository,
            fork: asked.fork,
            tokenMissing: (0,github_variables/* tokenIn */.j)('OPAM_TOKEN') === undefined,
        },
    };
    const hosts = { source: (0,github_variables/* hostIn */.y)('GITHUB_API_URL'), opam: (0,github_variables/* hostIn */.y)('OPAM_API_URL') };
    const github = (0,github_variables/* tokenIn */.j)('GITHUB_TOKEN');
    const oneHost = hosts.source.apiUrl === hosts.opam.apiUrl;
    const tokens = { github, opam: (0,github_variables/* tokenIn */.j)('OPAM_TOKEN') ?? (oneHost ? github : undefined) };
    return await examine(settings, (0,connect/* connectForges */.NW)({ settings, hosts, tokens, notice: complainOf }).readers);
}
function complainOf(text) {
    (0,command_line/* complain */.cc)([text]);
}
async function sourceHere() {
    const parsed = (0,names/* parseRepository */.SU)(process.env['GITHUB_REPOSITORY'] ?? '');
    if (parsed.kind === 'value')
        return parsed.value;
    const { origin } = await (0,checkout/* readCheckout */.b)(process.cwd(), (0,environment/* programEnvironment */.yE)());
    if (origin !== undefined)
        return origin;
    throw new failure/* Failure */.H('origin-missing', 'The checkout has no remote "origin" on a forge.', {
        hint: 'Set the variable GITHUB_REPOSITORY to OWNER/NAME, or add the remote.',
    });
}
function asJson(examination) {
    return {
        ok: wouldGoThrough(examination),
        ending: examination.ending ?? null,
        tokens: examination.tokens,
        steps: examination.prospects.map(({ step, answer, detail, failure }) => ({
            step,
            answer,
            detail,
            failure: failure === undefined ? null : { code: failure.code, hint: failure.hint },
        })),
    };
}


/***/ }),

/***/ 14107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ tokenIn),
/* harmony export */   y: () => (/* binding */ hostIn)
/* harmony export */ });
/* harmony import */ var _inputs_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91124);
/* harmony import */ var _release_model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19906);


function hostIn(variable) {
    const text = process.env[variable] ?? '';
    const parsed = (0,_inputs_host_js__WEBPACK_IMPORTED_MODULE_1__/* .parseApiUrl */ .nV)(text === '' ? 'https://api.github.com' : text);
    if (parsed.kind === 'value') {
        return { apiUrl: parsed.value, graphqlUrl: (0,_inputs_host_js__WEBPACK_IMPORTED_MODULE_1__/* .graphqlUrlOf */ .cy)(parsed.value) };
    }
    throw new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('input-invalid', `The variable ${variable} cannot be used: ${parsed.fact}`, {
        hint: parsed.hint,
    });
}
function tokenIn(variable) {
    const token = (process.env[variable] ?? '').trim();
    return token === '' ? undefined : token;
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


/***/ }),

/***/ 2198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ packageVersionDefect),
/* harmony export */   aM: () => (/* binding */ comparePackageNames),
/* harmony export */   dx: () => (/* binding */ parseVersionedPackage),
/* harmony export */   nb: () => (/* binding */ packageNameDefect)
/* harmony export */ });
/* harmony import */ var _text_ocaml_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32064);

function packageNameDefect(name) {
    const wrong = /[^A-Za-z0-9_+-]/.exec(name)?.[0];
    if (wrong !== undefined) {
        return `Invalid character ${(0,_text_ocaml_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .ocamlCharacter */ .wO)(wrong)} in package name ${(0,_text_ocaml_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .ocamlString */ .og)(name)}`;
    }
    if (/[A-Za-z]/.test(name))
        return undefined;
    return `Package name ${(0,_text_ocaml_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .ocamlString */ .og)(name)} should contain at least one letter`;
}
function packageVersionDefect(version) {
    if (version === '')
        return "Package version can't be empty";
    const wrong = /[^A-Za-z0-9._+~-]/.exec(version)?.[0];
    if (wrong === undefined)
        return undefined;
    return `Invalid character ${(0,_text_ocaml_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .ocamlCharacter */ .wO)(wrong)} in package version ${(0,_text_ocaml_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .ocamlString */ .og)(version)}`;
}
function parseVersionedPackage(text) {
    const dot = text.indexOf('.');
    if (dot === -1)
        return undefined;
    const name = text.slice(0, dot);
    const version = text.slice(dot + 1);
    if (packageNameDefect(name) !== undefined || packageVersionDefect(version) !== undefined) {
        return undefined;
    }
    return { name, version };
}
function comparePackageNames(a, b) {
    for (let at = 0; at < a.length && at < b.length; at++) {
        const [left, right] = [a[at] ?? '', b[at] ?? ''];
        const [lowLeft, lowRight] = [lowerAscii(left), lowerAscii(right)];
        if (lowLeft !== lowRight)
            return lowLeft < lowRight ? -1 : 1;
        if (left !== right)
            return left < right ? -1 : 1;
    }
    return a.length - b.length;
}
function lowerAscii(character) {
    return character >= 'A' && character <= 'Z' ? character.toLowerCase() : character;
}


/***/ }),

/***/ 18827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


async function makeFolder(path) {
    if ((await kindOf(path)) === 'folder')
        return;
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (above !== path && (await kindOf(above)) === undefined)
        await makeFolder(above);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        if ((await kindOf(path)) !== 'folder')
            throw error;
    }
}
async function kindOf(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory() ? 'folder' : 'other';
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 55257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ cutAround)
/* harmony export */ });
const dots = '...';
function cutAround(line, widest) {
    const { text, from, to } = line;
    if (text.length <= widest)
        return line;
    const first = Math.max(0, Math.min(from - Math.floor(widest / 4), text.length - widest));
    const start = characterStart(text, first);
    const end = Math.min(text.length, start + widest);
    const lead = start === 0 ? '' : dots;
    const shift = lead.length - start;
    return {
        text: lead + text.slice(start, end) + (end === text.length ? '' : dots),
        from: from + shift,
        to: Math.max(from, Math.min(to, end)) + shift,
    };
}
function characterStart(text, at) {
    let start = at;
    while (start > 0 && at - start < 3 && (text.charCodeAt(start) & 0xc0) === 0x80)
        start--;
    return start;
}


/***/ }),

/***/ 25375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ hasErrors)
/* harmony export */ });
function hasErrors(diagnostics) {
    return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}


/***/ }),

/***/ 32064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uj: () => (/* binding */ escapeByte),
/* harmony export */   og: () => (/* binding */ ocamlString),
/* harmony export */   wO: () => (/* binding */ ocamlCharacter)
/* harmony export */ });
const letters = new Map([
    ['\n', '\\n'],
    ['\t', '\\t'],
    ['\r', '\\r'],
    ['\b', '\\b'],
    ['\\', '\\\\'],
]);
function escapeByte(byte) {
    return letters.get(byte) ?? `\\${String(byte.charCodeAt(0)).padStart(3, '0')}`;
}
function ocamlString(bytes) {
    return `"${bytes.replace(/[^ -~]|\\/g, escapeByte).replaceAll('"', '\\"')}"`;
}
function ocamlCharacter(byte) {
    if (byte === "'")
        return "'\\''";
    return `'${byte.replace(/[^ -~]|\\/, escapeByte)}'`;
}


/***/ }),

/***/ 71393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   MW: () => (/* binding */ encodeBytes),
/* harmony export */   PT: () => (/* binding */ lineStart),
/* harmony export */   iP: () => (/* binding */ byteString),
/* harmony export */   t$: () => (/* binding */ positionAt),
/* harmony export */   yj: () => (/* binding */ decodeBytes)
/* harmony export */ });
function lineStart(text, offset) {
    return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}
function positionAt(text, offset) {
    const clamped = Math.min(Math.max(offset, 0), text.length);
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < clamped; at = text.indexOf('\n', at + 1)) {
        line++;
    }
    return { line, column: clamped - lineStart(text, clamped) };
}
function decodeBytes(bytes) {
    if (!/[\x80-\xff]/.test(bytes))
        return bytes;
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(bytes));
}
function encodeBytes(text) {
    if (!/[\u0080-\uffff]/.test(text))
        return text;
    return byteString(new TextEncoder().encode(text));
}
function byteString(bytes) {
    let text = '';
    const step = 0x1000;
    for (let at = 0; at < bytes.length; at += step) {
        const slice = bytes.subarray(at, at + step);
        text += String(Reflect.apply(String.fromCharCode, undefined, slice));
    }
    return text;
}
function bytesOf(text) {
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at++)
        bytes[at] = text.charCodeAt(at);
    return bytes;
}


/***/ }),

/***/ 43323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareVersions)
/* harmony export */ });
function compareVersions(a, b) {
    if (a === b)
        return 0;
    const [mainA, revisionA] = splitRevision(a);
    const [mainB, revisionB] = splitRevision(b);
    const order = compareParts(mainA, mainB);
    return order !== 0 ? order : compareParts(revisionA, revisionB);
}
function splitRevision(version) {
    const dash = version.lastIndexOf('-');
    return dash === -1 ? [version, ''] : [version.slice(0, dash), version.slice(dash + 1)];
}
function compareParts(a, b) {
    let i = 0;
    let j = 0;
    while (i < a.length || j < b.length) {
        while ((i < a.length && !isDigit(a, i)) || (j < b.length && !isDigit(b, j))) {
            const order = rank(a, i) - rank(b, j);
            if (order !== 0)
                return order;
            i++;
            j++;
        }
        const endA = digitsEnd(a, i);
        const endB = digitsEnd(b, j);
        const order = compareNumbers(a.slice(i, endA), b.slice(j, endB));
        if (order !== 0)
            return order;
        i = endA;
        j = endB;
    }
    return 0;
}
function isDigit(text, at) {
    const code = text.charCodeAt(at);
    return code >= 48 && code <= 57;
}
function digitsEnd(text, start) {
    let end = start;
    while (end < text.length && isDigit(text, end))
        end++;
    return end;
}
function rank(text, at) {
    if (at >= text.length || isDigit(text, at))
        return 0;
    const code = text.charCodeAt(at);
    if (code === 126)
        return -1;
    const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
    return isLetter ? code : code + 0x10000;
}
function compareNumbers(a, b) {
    const left = a.replace(/^0+/, '');
    const right = b.replace(/^0+/, '');
    if (left.length !== right.length)
        return left.length - right.length;
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}


/***/ })

};
