export const id = 318;
export const ids = [318];
export const modules = {

/***/ 4365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ defaultSettings)
/* harmony export */ });
/** The settings of a workflow that sets no input but its token. */
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
        prerelease: 'auto',
        archiveFormat: 'tbz',
        verify: 'none',
        draft: false,
        dryRun: false,
        opam: { repository: { owner: 'ocaml', name: 'opam-repository' }, packagesDir: 'packages' },
    };
}


/***/ }),

/***/ 250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDoctor: () => (/* binding */ runDoctor)
});

// EXTERNAL MODULE: ./build/connect.js + 40 modules
var connect = __webpack_require__(8266);
// EXTERNAL MODULE: ./build/environment.js
var environment = __webpack_require__(7853);
// EXTERNAL MODULE: ./build/git/checkout.js
var checkout = __webpack_require__(2223);
// EXTERNAL MODULE: ./build/inputs/host.js
var host = __webpack_require__(1124);
// EXTERNAL MODULE: ./build/inputs/names.js
var names = __webpack_require__(1255);
// EXTERNAL MODULE: ./build/release/failure.js
var failure = __webpack_require__(648);
// EXTERNAL MODULE: ./build/release/facts/opam-way.js + 1 modules
var opam_way = __webpack_require__(2620);
// EXTERNAL MODULE: ./build/release/repository-name.js
var repository_name = __webpack_require__(2398);
// EXTERNAL MODULE: ./build/release/facts/source-facts.js
var source_facts = __webpack_require__(235);
// EXTERNAL MODULE: ./build/release/facts/source-rights.js
var source_rights = __webpack_require__(5885);
;// CONCATENATED MODULE: ./build/release/facts/examination.js





/**
 * Finds out what the steps of a release would meet, from what the servers tell before anything is
 * written; nothing is. What they tell nobody is told as unknown.
 */
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
/** Whether nothing that is known stands in the way of a release. */
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
    const name = (0,repository_name/* fullName */.f)(repository);
    const tokens = [{ input: 'github-token', description: describe(identity) }];
    const read = { step: sourceSteps.read, answer: 'works', detail: name };
    // The archive is public already: nothing is written to the source.
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
                ? failing(sourceSteps.download, (0,source_facts/* privateSource */.Lz)(repository))
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
    return { answer: 'works', detail: `the token may write to ${(0,repository_name/* fullName */.f)(repository)}` };
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
    const tokens = [{ input: 'opam-token', description: describe(identity) }];
    const read = {
        step: opamSteps.read,
        answer: 'works',
        detail: `${(0,repository_name/* fullName */.f)(upstream)}, branch ${base}`,
    };
    if (reach instanceof failure/* Failure */.H)
        return { tokens, prospects: [read, ...stopped(way, reach)], ending: undefined };
    const direct = settings.push === 'direct';
    const steps = direct ? [pushTo(way, upstream)] : forkSteps(way, reach);
    return { tokens, prospects: [read, ...steps, proposalOf(way, reach)], ending: reach };
}
/** Where the token's reach ends, and what is behind. */
function stopped({ fork }, failure) {
    const { fork: find, branch, proposal } = opamSteps;
    return fork === undefined
        ? lost(find, [branch, proposal], failure)
        : [
            { step: find, answer: 'works', detail: (0,repository_name/* fullName */.f)(fork) },
            ...lost(branch, [proposal], failure),
        ];
}
function forkSteps(way, reach) {
    const { fork, upstream } = way;
    if (reach === 'new-file-links')
        return [];
    if (fork === undefined) {
        const detail = `there is none yet: it is made from ${(0,repository_name/* fullName */.f)(upstream)}`;
        return [
            { step: opamSteps.fork, answer: 'works', detail },
            {
                step: opamSteps.branch,
                answer: 'works',
                detail: 'the fork will belong to the token’s owner',
            },
        ];
    }
    return [{ step: opamSteps.fork, answer: 'works', detail: (0,repository_name/* fullName */.f)(fork) }, pushTo(way, fork)];
}
function pushTo({ access }, target) {
    const step = opamSteps.branch;
    return access?.kind === 'unknown'
        ? { step, answer: 'unknown', detail: access.why }
        : { step, answer: 'works', detail: `the token may write to ${(0,repository_name/* fullName */.f)(target)}` };
}
function proposalOf({ identity, upstream }, reach) {
    const step = opamSteps.proposal;
    const target = (0,repository_name/* fullName */.f)(upstream);
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
            return { step, answer: 'works', detail: 'by you, on a page of GitHub that the run fills in' };
        case 'new-file-links':
            return {
                step,
                answer: 'works',
                detail: 'by you, from one filled-in page of GitHub for each package, which makes the fork, too',
            };
    }
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
/** A step that fails, and those that nothing is known of because of it. */
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
var markup = __webpack_require__(9271);
// EXTERNAL MODULE: ./build/report/printable.js
var printable = __webpack_require__(4628);
// EXTERNAL MODULE: ./build/report/style.js
var report_style = __webpack_require__(3842);
;// CONCATENATED MODULE: ./build/report/examination.js






const answers = {
    works: { sign: '✓', words: 'works' },
    fails: { sign: '✗', words: 'would fail' },
    unknown: { sign: '?', words: 'cannot be known' },
};
const endings = {
    'pull-request': 'A release would end with the open pull request.',
    'compare-link': 'A release would end with the pushed branch and a link that opens the pull request.',
    'new-file-links': 'A release would end with the published release and links that propose the opam files.',
};
/** What an examination comes to, in a sentence. */
function verdictOf(examination) {
    const { ending } = examination;
    if (!wouldGoThrough(examination))
        return 'A release would stop before its first write.';
    return ending === undefined ? 'A release would go through.' : endings[ending];
}
/** The ways out, each once, in the order of the steps that fail. */
function failuresOf({ prospects }) {
    const found = new Map();
    for (const { failure } of prospects) {
        if (failure !== undefined && !found.has(failure.message))
            found.set(failure.message, failure);
    }
    return [...found.values()];
}
/** An examination for a terminal or a log: a line for each token and step, and the ways out. */
function examinationLines(examination, options) {
    const style = (0,report_style/* styleOf */.V)(options);
    const goesThrough = wouldGoThrough(examination);
    const ways = failuresOf(examination).flatMap(({ message, hint, code: name }) => [
        '',
        `${style.severity('error', 'Error')}: ${(0,printable/* printable */.g$)(message)} ${style.faint(`[${name}]`)}`,
        `${style.bold('Hint')}: ${(0,printable/* printable */.g$)(hint)}`,
    ]);
    return [
        ...examination.tokens.map(({ input, description }) => `${input}: ${(0,printable/* oneLine */.TN)(description)}`),
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
/** GitHub refuses a summary of more than 1 MiB whole. */
const longestSummary = 1_000_000;
/** A message of the world longer than this is cut. */
const longestMessage = 10_000;
function examination_text(given) {
    return html(clipped(given, longestMessage));
}
/** An examination for the job's summary. All that comes from the world is escaped. */
function examinationSummary(examination, { docsUrl }) {
    const ways = failuresOf(examination).map((failure) => {
        const name = link(code(failure.code), pageOf(failure.code, docsUrl));
        return `<blockquote><strong>${examination_text(failure.message)}</strong><br>${examination_text(failure.hint)}<br>${name}</blockquote>`;
    });
    const blocks = [
        whole(`<h2>${html(verdictOf(examination))}</h2>`),
        ...ways.map(whole),
        table('Tokens', examination.tokens.map(({ input, description }) => [code(input), examination_text(description)])),
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

// EXTERNAL MODULE: ./build/report/terminal.js + 1 modules
var terminal = __webpack_require__(7285);
// EXTERNAL MODULE: ./build/command/command-line.js + 1 modules
var command_line = __webpack_require__(17);
// EXTERNAL MODULE: ./build/command/default-settings.js
var default_settings = __webpack_require__(4365);
;// CONCATENATED MODULE: ./build/command/doctor.js











const usage = `Usage: dune-publish doctor [--json] [--opam-repository OWNER/NAME] [--opam-fork OWNER/NAME]

Tells what the tokens in the variables GITHUB_TOKEN and OPAM_TOKEN may do, and what would become of each
step of a release: works, would fail, or cannot be known. Nothing is written. The repository is the one
in GITHUB_REPOSITORY, else the one that the remote "origin" of the checkout names. GITHUB_API_URL and
OPAM_API_URL say where their servers are, where that is not https://api.github.com.

Exit status: 0 when a release would go through, 1 when it would not, 2 when the command line is wrong.
`;
/**
 * The verb `doctor [--json]`. Answers the exit status: 0 when a release would go through, 1 when it would
 * not, 2 when the command line is wrong.
 */
async function runDoctor(args) {
    const line = (0,command_line/* readCommandLine */.ye)(args, {
        json: { type: 'boolean', default: false },
        'opam-repository': { type: 'string' },
        'opam-fork': { type: 'string' },
    });
    if (line.kind === 'help') {
        (0,command_line/* say */.cv)(usage);
        return 0;
    }
    if (line.kind === 'wrong')
        return (0,command_line/* refuseCommandLine */.WO)(line.fact, usage);
    if (line.positionals.length > 0)
        return (0,command_line/* refuseCommandLine */.WO)('No argument is expected.', usage);
    const { json } = line.values;
    const repository = named('--opam-repository', line.values['opam-repository']);
    const fork = named('--opam-fork', line.values['opam-fork']);
    if (typeof repository === 'string')
        return (0,command_line/* refuseCommandLine */.WO)(repository, usage);
    if (typeof fork === 'string')
        return (0,command_line/* refuseCommandLine */.WO)(fork, usage);
    try {
        const examination = await examineHere({ repository, fork });
        if (json)
            (0,command_line/* say */.cv)(`${JSON.stringify(asJson(examination), null, 2)}\n`);
        else
            (0,command_line/* say */.cv)(`${examinationLines(examination, { colour: (0,command_line/* showsColour */.Vq)(process.stdout) }).join('\n')}\n`);
        return wouldGoThrough(examination) ? 0 : 1;
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        (0,command_line/* complain */.cc)((0,terminal/* terminalFailure */.NS)(error, { colour: (0,command_line/* showsColour */.Vq)(process.stderr) }));
        return 1;
    }
}
/** The repository that an option names; the fact that is wrong with it, where it names none. */
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
            ...(asked.repository === undefined ? {} : { repository: asked.repository }),
            ...(asked.fork === undefined ? {} : { fork: asked.fork }),
        },
    };
    const hosts = { source: hostIn('GITHUB_API_URL'), opam: hostIn('OPAM_API_URL') };
    const github = tokenIn('GITHUB_TOKEN');
    // A token is sent to no server but its own.
    const oneHost = hosts.source.apiUrl === hosts.opam.apiUrl;
    const tokens = { github, opam: tokenIn('OPAM_TOKEN') ?? (oneHost ? github : undefined) };
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
function hostIn(variable) {
    const text = process.env[variable] ?? '';
    const parsed = (0,host/* parseApiUrl */.nV)(text === '' ? 'https://api.github.com' : text);
    if (parsed.kind === 'value') {
        return { apiUrl: parsed.value, graphqlUrl: (0,host/* graphqlUrlOf */.cy)(parsed.value) };
    }
    throw new failure/* Failure */.H('input-invalid', `The variable ${variable} cannot be used: ${parsed.fact}`, {
        hint: parsed.hint,
    });
}
function tokenIn(variable) {
    const token = (process.env[variable] ?? '').trim();
    return token === '' ? undefined : token;
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


/***/ }),

/***/ 5375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ hasErrors)
/* harmony export */ });
/** Whether any of the diagnostics is an error. */
function hasErrors(diagnostics) {
    return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}


/***/ }),

/***/ 1393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   MW: () => (/* binding */ encodeBytes),
/* harmony export */   PT: () => (/* binding */ lineStart),
/* harmony export */   iP: () => (/* binding */ byteString),
/* harmony export */   t$: () => (/* binding */ positionAt),
/* harmony export */   yj: () => (/* binding */ decodeBytes)
/* harmony export */ });
/** The offset at which the line that holds `offset` starts. */
function lineStart(text, offset) {
    return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}
/** Line and column of a byte offset; an offset past the end counts as the end. */
function positionAt(text, offset) {
    const clamped = Math.min(Math.max(offset, 0), text.length);
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < clamped; at = text.indexOf('\n', at + 1)) {
        line++;
    }
    return { line, column: clamped - lineStart(text, clamped) };
}
/** The readable text of a byte string: UTF-8, with U+FFFD for what is not. */
function decodeBytes(bytes) {
    if (!/[\x80-\xff]/.test(bytes))
        return bytes;
    // ignoreBOM: true keeps a byte order mark in the text; widths and excerpts count it.
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(bytes));
}
/** The byte string of a readable text: its UTF-8 bytes, one character each. */
function encodeBytes(text) {
    if (!/[\u0080-\uffff]/.test(text))
        return text;
    return byteString(new TextEncoder().encode(text));
}
/** Bytes as a byte string: one character each. */
function byteString(bytes) {
    let text = '';
    // In slices, as a call takes no more than some ten thousand arguments. Spread, they would have to be
    // an array first, which takes ten times as long.
    const step = 0x1000;
    for (let at = 0; at < bytes.length; at += step) {
        const slice = bytes.subarray(at, at + step);
        text += String(Reflect.apply(String.fromCharCode, undefined, slice));
    }
    return text;
}
/** The bytes of a byte string. */
function bytesOf(text) {
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at++)
        bytes[at] = text.charCodeAt(at);
    return bytes;
}


/***/ }),

/***/ 3323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareVersions)
/* harmony export */ });
/**
 * The order of opam versions (opam 2.6.1, `OpamVersionCompare`): Debian's, without epochs. Negative
 * when `a` is older, positive when it is newer, 0 when the two count as the same version although
 * their texts may differ (`1.0` and `1.00`, `1` and `1.`). Total over all strings, valid versions or not.
 */
function compareVersions(a, b) {
    if (a === b)
        return 0;
    const [mainA, revisionA] = splitRevision(a);
    const [mainB, revisionB] = splitRevision(b);
    const order = compareParts(mainA, mainB);
    return order !== 0 ? order : compareParts(revisionA, revisionB);
}
/** What stands before and after the last `-`; no `-`, no revision. */
function splitRevision(version) {
    const dash = version.lastIndexOf('-');
    return dash === -1 ? [version, ''] : [version.slice(0, dash), version.slice(dash + 1)];
}
/** Compares character by character where there are no digits, and as numbers where both have some. */
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
/** Where a character stands: `~`, then the end or a digit to come, then letters, then all others. */
function rank(text, at) {
    if (at >= text.length || isDigit(text, at))
        return 0;
    const code = text.charCodeAt(at);
    if (code === 126)
        return -1;
    const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
    return isLetter ? code : code + 0x10000;
}
/** Compares runs of digits of any length by value. */
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
