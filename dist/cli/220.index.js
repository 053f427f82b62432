export const id = 220;
export const ids = [220];
export const modules = {

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

/***/ 31128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDoctor: () => (/* binding */ runDoctor)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/connect/connect.js + 13 modules
var connect = __webpack_require__(63591);
// EXTERNAL MODULE: ./build/environment/environment.js
var environment = __webpack_require__(55271);
// EXTERNAL MODULE: ./build/git/checkout.js
var checkout = __webpack_require__(82223);
// EXTERNAL MODULE: ./build/inputs/names.js
var names = __webpack_require__(43636);
// EXTERNAL MODULE: ./build/inputs/opam-settings.js
var opam_settings = __webpack_require__(64769);
// EXTERNAL MODULE: ./build/release/model/failure.js
var failure = __webpack_require__(19906);
// EXTERNAL MODULE: ./build/release/look/opam-reach.js + 1 modules
var opam_reach = __webpack_require__(10520);
// EXTERNAL MODULE: ./build/release/model/token-power.js
var token_power = __webpack_require__(34993);
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
        examineOpam(async () => await (0,opam_reach/* findOpamReach */.I)(opam, settings.opam), settings.opam),
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
    tag: 'Create the tag of a version that has none',
    draft: 'Create the draft of the release and upload the archive',
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
            detail: `${right.detail}; rulesets, which can forbid a tag name, were not checked`,
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
    return { answer: 'works', detail: `the token can write to ${(0,model_repository/* fullName */.fq)(repository)}` };
}
const opamSteps = {
    read: 'Read the opam repository',
    fork: 'Find or create the fork',
    branch: 'Push the branch',
    proposal: 'Open the pull request',
};
async function examineOpam(find, settings) {
    const found = await attempt(find);
    if (found instanceof failure/* Failure */.H) {
        const [first, ...later] = Object.values(opamSteps);
        return { tokens: [], prospects: lost(first ?? '', later, found), ending: undefined };
    }
    const { identity, upstream, base, reach } = found;
    const lacks = reach !== 'pull-request';
    const description = describeOpamToken(identity, settings);
    const tokens = [{ input: 'opam-token', description, lacks }];
    const read = {
        step: opamSteps.read,
        answer: 'works',
        detail: `${(0,model_repository/* fullName */.fq)(upstream)}, branch ${base}`,
    };
    if (reach instanceof failure/* Failure */.H)
        return { tokens, prospects: [read, ...stopped(found, reach)], ending: undefined };
    const direct = settings.push === 'direct';
    const steps = direct ? [pushTo(found, upstream)] : forkSteps(found, reach);
    const required = settings.pullRequestRequired ? (0,no_pull_request/* noPullRequest */.gQ)(found, reach, settings) : undefined;
    const proposal = required === undefined
        ? proposalOf(found, reach)
        : failing(opamSteps.proposal, (0,no_pull_request/* pullRequestRequired */.UI)(required));
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
function forkSteps(found, reach) {
    const { fork, upstream } = found;
    if (reach === 'by-hand')
        return [];
    if (fork === undefined) {
        const detail = `none exists yet; the run forks ${(0,model_repository/* fullName */.fq)(upstream)}`;
        return [
            { step: opamSteps.fork, answer: 'works', detail },
            {
                step: opamSteps.branch,
                answer: 'works',
                detail: 'the fork will belong to the owner of the token',
            },
        ];
    }
    return [{ step: opamSteps.fork, answer: 'works', detail: (0,model_repository/* fullName */.fq)(fork) }, pushTo(found, fork)];
}
function pushTo({ access }, target) {
    const step = opamSteps.branch;
    return access?.kind === 'unknown'
        ? { step, answer: 'unknown', detail: access.why }
        : { step, answer: 'works', detail: `the token can write to ${(0,model_repository/* fullName */.fq)(target)}` };
}
function proposalOf({ identity, upstream }, reach) {
    const step = opamSteps.proposal;
    const target = (0,model_repository/* fullName */.fq)(upstream);
    switch (reach) {
        case 'pull-request':
            return identity.kind === 'user' && identity.scopes !== undefined
                ? { step, answer: 'works', detail: `in ${target}, as ${identity.login}` }
                : {
                    step,
                    answer: 'unknown',
                    detail: `this requires "Pull requests: read and write" in ${target}, which GitHub does not reveal in advance`,
                };
        case 'compare-link':
            return { step, answer: 'by-hand', detail: 'on a GitHub page that the run fills in' };
        case 'by-hand':
            return {
                step,
                answer: 'by-hand',
                detail: 'with the GitHub page, or the patch for several packages, that the run shows',
            };
    }
}
function describeOpamToken(identity, { tokenMissing }) {
    if (!tokenMissing)
        return describe(identity);
    return identity.kind === 'none' ? 'not set' : 'not set; github-token is used instead';
}
function describe(identity) {
    switch (identity.kind) {
        case 'invalid':
            return 'not recognised by the server: mistyped, expired or revoked';
        case 'none':
            return 'none';
        case 'installation':
            return "a token of an App installation, such as the workflow's own";
        case 'user': {
            const { login, scopes, ofApp, expires } = identity;
            const form = scopes !== undefined
                ? `a classic token of ${login} with ${scopes.length === 0 ? 'no scopes' : scopes.join(', ')}`
                : ofApp === true
                    ? `an App user token of ${login}`
                    : `a fine-grained token of ${login}`;
            return expires === undefined ? form : `${form}, valid until ${expires.at}${soon(expires)}`;
        }
    }
}
function soon(expiry) {
    return (0,token_power/* expiresSoon */.E)(expiry) ? ` (${(0,token_power/* daysLeft */.H)(expiry)}: create a new one)` : '';
}
function failing(step, failure) {
    return { step, answer: 'fails', detail: failure.message, failure };
}
function lost(first, later, failure) {
    const detail = `it depends on "${first}"`;
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
    'pull-request': 'A release would end with an open pull request.',
    'compare-link': 'A release would push the branch and end with a link. You open the pull request there.',
    'by-hand': 'A release would be published without a pull request. The run would show how to open it yourself.',
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
        ...examination.tokens.map(({ input, description, lacks }) => `${lacks === true ? '! ' : ''}${options.nameOf(input)}: ${(0,printable/* oneLine */.TN)(description)}`),
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

// EXTERNAL MODULE: ./build/report/live-line.js
var live_line = __webpack_require__(45656);
// EXTERNAL MODULE: ./build/command-line/command-line.js + 1 modules
var command_line = __webpack_require__(70393);
// EXTERNAL MODULE: ./build/command/default-settings.js
var default_settings = __webpack_require__(24365);
// EXTERNAL MODULE: ./build/command-line/folder.js
var command_line_folder = __webpack_require__(35403);
// EXTERNAL MODULE: ./build/command-line/github-variables.js + 1 modules
var github_variables = __webpack_require__(56996);
// EXTERNAL MODULE: ./build/command-line/input-options.js + 1 modules
var input_options = __webpack_require__(86859);
// EXTERNAL MODULE: ./build/command-line/option.js
var command_line_option = __webpack_require__(53914);
// EXTERNAL MODULE: ./build/report/spelling.js
var spelling = __webpack_require__(9869);
;// CONCATENATED MODULE: ./build/command/doctor.js

















const usage = `Usage: dune-publish doctor [DIR] [OPTION]…

Shows what the tokens in the variables GITHUB_TOKEN and OPAM_TOKEN may do, and for each step of a release
whether it works, would fail, or cannot be known. It writes nothing.

The repository is the remote "origin" of the clone DIR. Without DIR, it is the one in the variable
GITHUB_REPOSITORY, or else the one of the current folder. To use another server than https://api.github.com,
set GITHUB_API_URL or OPAM_API_URL.

Exit status: 0 when a release would succeed, 1 when it would not, 2 when the command line is wrong.
`;
const options = {
    ...input_options/* opamRepositoryOptions */.iN,
    ...input_options/* pullRequestOptions */.dR,
    ...input_options/* opamApiOption */.Bw,
    json: (0,command_line_option/* flag */.Jt)('Print JSON'),
};
const runDoctor = (0,command_line/* verb */.w3)(usage, options, async ({ positionals, values }) => {
    const [dir, ...more] = positionals;
    if (more.length > 0)
        return { wrong: 'Name one DIR.' };
    const { json, ...given } = values;
    const fields = (0,input_options/* inputFields */.yD)(given);
    const opam = { ...(0,opam_settings/* readOpamSettings */.B)(fields), tokenMissing: (0,github_variables/* tokenIn */.jf)('OPAM_TOKEN') === undefined };
    const hosts = { source: (0,github_variables/* hostIn */.yo)('GITHUB_API_URL'), opam: (0,github_variables/* opamHost */.y$)(fields) };
    const wrong = (0,input_options/* wrongFields */.JH)(fields);
    if (wrong !== undefined)
        return wrong;
    const progress = json ? undefined : examinationProgress(hosts);
    const examination = await examineFrom(dir, { opam, hosts }).finally(() => progress?.clear());
    if (json)
        (0,command_line/* say */.cv)(`${JSON.stringify(asJson(examination), null, 2)}\n`);
    else
        (0,command_line/* say */.cv)(asText(examination));
    return wouldGoThrough(examination) ? 0 : 1;
});
async function examineFrom(dir, asked) {
    const { hosts } = asked;
    const source = await sourceAt(dir);
    const usual = (0,default_settings/* defaultSettings */.L)(source, { kind: 'hypothetical', commit: '' }, '');
    const github = (0,github_variables/* tokenIn */.jf)('GITHUB_TOKEN');
    const oneHost = hosts.source.apiUrl === hosts.opam.apiUrl;
    const tokens = { github, opam: (0,github_variables/* tokenIn */.jf)('OPAM_TOKEN') ?? (oneHost ? github : undefined) };
    const settings = { ...usual, opam: asked.opam };
    return await examine(settings, (0,connect/* connectForges */.NW)({ settings, hosts, tokens, notice: complainOf }).readers);
}
function examinationProgress({ source, opam }) {
    const { stderr, env } = process;
    const servers = [...new Set([source.apiUrl, opam.apiUrl])].join(' and ');
    const text = `Asking ${servers} what the tokens may do`;
    if (!stderr.isTTY || env['TERM'] === 'dumb') {
        (0,command_line/* complain */.cc)([`${text}…`]);
        return { clear: () => undefined };
    }
    const line = (0,live_line/* liveLine */.j)(stderr);
    const begun = performance.now();
    line.show(() => `· ${text} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
    return line;
}
function asText(examination) {
    const { prospects } = examination;
    const spelledOut = { ...examination, prospects: prospects.map(spelling/* spelledProspect */.wZ) };
    const style = {
        colour: (0,command_line/* showsColour */.Vq)(process.stdout),
        nameOf: (input) => (0,spelling/* spelled */.uQ)(`the input ${input}`),
    };
    return `${examinationLines(spelledOut, style).join('\n')}\n`;
}
function complainOf(text) {
    (0,command_line/* complain */.cc)([text]);
}
async function sourceAt(dir) {
    const parsed = (0,names/* parseRepository */.SU)(dir === undefined ? (process.env['GITHUB_REPOSITORY'] ?? '') : '');
    if (parsed.kind === 'value')
        return parsed.value;
    const folder = dir === undefined ? process.cwd() : (0,external_node_path_.resolve)(dir);
    (0,command_line_folder/* requireFolder */.OK)(folder, dir);
    const { origin } = await (0,checkout/* readCheckout */.b)(folder, (0,environment/* programEnvironment */.yE)());
    if (origin !== undefined)
        return origin;
    throw new failure/* Failure */.H('origin-missing', 'The clone has no remote "origin" on a forge.', {
        hint: 'Add the remote ("git remote add origin URL"), or set the variable GITHUB_REPOSITORY to OWNER/NAME.',
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

/***/ 65925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ downloadedRepositories),
  K: () => (/* binding */ wholeRepository)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/process/make-folder.js
var make_folder = __webpack_require__(18827);
// EXTERNAL MODULE: ./build/text/json.js
var json = __webpack_require__(25666);
// EXTERNAL MODULE: ./build/disk/opam-texts.js
var opam_texts = __webpack_require__(74090);
// EXTERNAL MODULE: ./build/disk/opam-repository-tarball.js + 1 modules
var opam_repository_tarball = __webpack_require__(57450);
;// CONCATENATED MODULE: ./build/disk/opam-repository-cache.js









const mostEntries = 4;
const [compress, decompress] = [(0,external_node_util_.promisify)(external_node_zlib_.gzip), (0,external_node_util_.promisify)(external_node_zlib_.gunzip)];
function opamRepositoryCache(folder) {
    return {
        read: async (of) => {
            const path = (0,external_node_path_.join)(folder, entryName(of));
            const source = await sourceAt(path);
            if (source !== undefined)
                await (0,promises_.utimes)(path, new Date(), new Date()).catch(() => undefined);
            return source;
        },
        keep: async (of, source) => {
            const path = (0,external_node_path_.join)(folder, entryName(of));
            const unfinished = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
            try {
                await (0,make_folder/* makeFolder */.f)(folder);
                await (0,promises_.writeFile)(unfinished, await compress(contentOf(source), { level: 1 }));
                await (0,promises_.rename)(unfinished, path);
                await removeOld(folder);
            }
            catch {
                await (0,promises_.rm)(unfinished, { force: true }).catch(() => undefined);
            }
        },
    };
}
const entryStart = 'opam-files-1-';
function entryName({ repository, commit }) {
    const digest = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([repository, commit]))
        .digest('hex');
    return `${entryStart}${digest}`;
}
function contentOf(source) {
    const index = [];
    const texts = [];
    for (const name of source.names()) {
        for (const version of source.versions(name)) {
            const text = source.text(name, version);
            index.push([`${name}.${version}`, text?.length ?? null]);
            if (text !== undefined)
                texts.push(Buffer.from(text, 'latin1'));
        }
    }
    return Buffer.concat([Buffer.from(`${JSON.stringify(index)}\n`), ...texts]);
}
async function sourceAt(path) {
    try {
        const limits = { maxOutputLength: 2 * opam_repository_tarball/* tarballLimits */.t8.keptBytes, chunkSize: 1024 * 1024 };
        return sourceIn(await decompress(await (0,promises_.readFile)(path), limits));
    }
    catch {
        return undefined;
    }
}
function sourceIn(content) {
    const line = content.indexOf('\n');
    const index = (0,json/* parseJson */.qF)(content.toString('latin1', 0, line));
    if (!Array.isArray(index))
        return undefined;
    const places = new Map();
    let at = line + 1;
    for (const entry of index) {
        const [key, length] = Array.isArray(entry) ? entry : [];
        if (typeof key !== 'string' || !isLength(length))
            return undefined;
        places.set(key, length === null ? undefined : { start: at, end: at + length });
        at += length ?? 0;
    }
    if (at !== content.length)
        return undefined;
    return (0,opam_texts/* opamTexts */.K)(places.keys(), (key) => {
        const place = places.get(key);
        return place && content.toString('latin1', place.start, place.end);
    });
}
function isLength(value) {
    return value === null || (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0);
}
async function removeOld(folder) {
    const names = (await (0,promises_.readdir)(folder)).filter((name) => name.startsWith(entryStart));
    const entries = await Promise.all(names.map(async (name) => ({ name, used: (await (0,promises_.stat)((0,external_node_path_.join)(folder, name))).mtimeMs })));
    const old = entries.toSorted((a, b) => b.used - a.used).slice(mostEntries);
    await Promise.all(old.map(async ({ name }) => await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { force: true })));
}

// EXTERNAL MODULE: ./build/github/addresses.js
var addresses = __webpack_require__(25362);
// EXTERNAL MODULE: ./build/github/network.js
var network = __webpack_require__(50788);
// EXTERNAL MODULE: ./build/github/patience.js
var patience = __webpack_require__(50919);
// EXTERNAL MODULE: ./build/github/refusal.js
var refusal = __webpack_require__(32074);
// EXTERNAL MODULE: ./build/release/model/repository.js
var model_repository = __webpack_require__(52006);
;// CONCATENATED MODULE: ./build/github/repository-tarball.js





const largestTarball = 100_000_000;
const mostRedirects = 5;
async function takeTarball(wanted, take) {
    const request = { kind: 'tarball', accept: '*/*' };
    return await taken(wanted, request, async (body) => await take(bounded(body, wanted.moved)));
}
async function readCommit(wanted) {
    const request = { kind: 'commits', accept: 'application/vnd.github.sha' };
    return await taken(wanted, request, async (body) => {
        let text = '';
        for await (const piece of bounded(body, undefined)) {
            if (text.length < longestCommit)
                text += Buffer.from(piece).toString('latin1');
        }
        return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text) ? text : undefined;
    });
}
const longestCommit = 64;
async function taken(wanted, request, take) {
    const { repository } = wanted;
    try {
        const { status, headers, body, dismiss } = await followed(wanted, request);
        if (status === 200)
            return { kind: 'taken', value: await take(body) };
        await dismiss();
        const isLimit = status === 429 || headers.get('x-ratelimit-remaining') === '0';
        const reason = isLimit ? "GitHub's rate limit is reached" : `GitHub answered ${status}`;
        return { kind: 'refused', why: `${(0,model_repository/* fullName */.fq)(repository)} could not be downloaded: ${reason}` };
    }
    catch (error) {
        const why = `${(0,model_repository/* fullName */.fq)(repository)} could not be downloaded: ${(0,refusal/* networkWords */.GL)(error)}`;
        return { kind: 'refused', why };
    }
}
async function followed({ access, repository, revision }, { kind, accept }) {
    const { apiUrl, token, patience: limits = patience/* patience */._L.answer } = access;
    const ref = (revision ?? 'HEAD').split('/').map(encodeURIComponent).join('/');
    let address = `${apiUrl}/repos/${repository.owner}/${repository.name}/${kind}/${ref}`;
    for (let hops = 0; hops <= mostRedirects; hops++) {
        const isOwn = token !== '' && (0,addresses/* isOwnAddress */.v7)(apiUrl, address);
        const headers = {
            accept,
            'user-agent': 'dune-publish',
            ...(isOwn ? { authorization: `token ${token}` } : {}),
        };
        const answer = await (0,network/* proxiedFetch */.i)(address, { headers, redirect: 'manual' }, limits);
        const location = answer.headers.get('location');
        const leads = [301, 302, 303, 307, 308].includes(answer.status);
        if (!leads || location === null || !URL.canParse(location, address))
            return answer;
        await answer.dismiss();
        const next = new URL(location, address);
        if (next.protocol !== new URL(apiUrl).protocol)
            throw new Error('it redirects to another protocol');
        address = next.href;
    }
    throw new Error('it redirects endlessly');
}
async function* bounded(pieces, moved) {
    let done = 0;
    for await (const piece of pieces) {
        done += piece.byteLength;
        if (done > largestTarball)
            throw new Error('it is too large');
        moved?.({ done });
        yield piece;
    }
}

// EXTERNAL MODULE: ./build/connect/forecast-pace.js
var forecast_pace = __webpack_require__(18806);
;// CONCATENATED MODULE: ./build/connect/downloaded-repositories.js





function wholeRepository(access, repository) {
    return { access, repository, revision: undefined, packagesDir: 'packages' };
}
function downloadedRepositories(wanted, cacheFolder) {
    const pace = (0,forecast_pace/* forecastPace */.B)();
    const cache = cacheFolder === undefined ? undefined : opamRepositoryCache(cacheFolder);
    let read;
    return {
        read: async (head) => {
            read ??= readAll(wanted, head, cache);
            return await read;
        },
        pace: async () => await pace(),
    };
}
async function readAll(wanted, head, cache) {
    const sources = [];
    for (const [at, one] of wanted.entries()) {
        const known = at === 0 ? head : undefined;
        const read = cache === undefined ? await download(one) : await readThrough(cache, one, known);
        if (read.kind === 'refused')
            return { kind: 'unread', why: read.why };
        sources.push(read.value.source);
    }
    return { kind: 'read', sources };
}
async function readThrough(cache, wanted, head) {
    const asked = head === undefined ? await readCommit(wanted) : { kind: 'taken', value: head };
    if (asked.kind === 'refused')
        return asked;
    const { access, repository: name, packagesDir } = wanted;
    const repository = `${access.apiUrl} ${(0,model_repository/* fullName */.fq)(name).toLowerCase()} ${packagesDir}`;
    const commit = asked.value;
    const known = commit === undefined ? undefined : await cache.read({ repository, commit });
    if (known !== undefined)
        return { kind: 'taken', value: { source: known, commit } };
    const read = await download({ ...wanted, revision: commit ?? wanted.revision });
    if (read.kind === 'taken' && read.value.commit !== undefined) {
        await cache.keep({ repository, commit: read.value.commit }, read.value.source);
    }
    return read;
}
async function download(wanted) {
    const { repository, packagesDir } = wanted;
    const downloaded = await takeTarball(wanted, async (pieces) => await (0,opam_repository_tarball/* readRepositoryTarball */.Ns)(pieces, packagesDir));
    if (downloaded.kind === 'refused')
        return downloaded;
    const { value: read } = downloaded;
    if (read.kind === 'read')
        return { kind: 'taken', value: read };
    const why = `the tarball of ${(0,model_repository/* fullName */.fq)(repository)} cannot be read: ${read.reason}`;
    return { kind: 'refused', why };
}


/***/ }),

/***/ 18806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ forecastPace)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const longestForecast = 60_000;
function forecastPace(longest = longestForecast) {
    let begun;
    return async () => {
        begun ??= performance.now();
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        return performance.now() - begun < longest;
    };
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

/***/ 33785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Os: () => (/* binding */ group),
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   bD: () => (/* binding */ ident),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   uE: () => (/* binding */ valueParts),
/* harmony export */   uK: () => (/* binding */ option),
/* harmony export */   zv: () => (/* binding */ prefixRelation)
/* harmony export */ });
function valueParts(value) {
    switch (value.kind) {
        case 'bool':
        case 'int':
        case 'string':
        case 'ident':
            return [];
        case 'relation':
        case 'environment-update':
        case 'and':
        case 'or':
            return [value.left, value.right];
        case 'prefix-relation':
        case 'not':
        case 'defined':
            return [value.value];
        case 'list':
        case 'group':
            return value.items;
        case 'option':
            return [value.value, ...value.constraints];
    }
}
function string(value) {
    return { kind: 'string', value };
}
function ident(name) {
    return { kind: 'ident', name };
}
function list(items) {
    return { kind: 'list', items };
}
function group(items) {
    return { kind: 'group', items };
}
function option(value, constraints) {
    return { kind: 'option', value, constraints };
}
function prefixRelation(operator, value) {
    return { kind: 'prefix-relation', operator, value };
}
function field(name, value) {
    return { kind: 'field', name, value };
}


/***/ }),

/***/ 31274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qw: () => (/* binding */ treeNodes),
/* harmony export */   UE: () => (/* binding */ foldTree),
/* harmony export */   jh: () => (/* binding */ unfoldTree),
/* harmony export */   sS: () => (/* binding */ treeText)
/* harmony export */ });
function treeNodes(root, partsOf) {
    const nodes = [];
    const pending = [root];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        nodes.push(next);
        const parts = partsOf(next);
        for (let at = parts.length - 1; at >= 0; at--) {
            const part = parts[at];
            if (part !== undefined)
                pending.push(part);
        }
    }
    return nodes;
}
function foldTree(root, partsOf, combine) {
    if (partsOf(root).length === 0)
        return combine(root, noParts);
    const nodes = treeNodes(root, partsOf);
    const results = [];
    const next = () => {
        const result = results.pop();
        return result === undefined ? noParts() : result;
    };
    for (let at = nodes.length - 1; at > 0; at--) {
        const node = nodes[at];
        if (node !== undefined)
            results.push(combine(node, next));
    }
    return combine(root, next);
}
function noParts() {
    throw new Error('a node has fewer parts than it takes');
}
function* unfoldTree(root, isLeaf, piecesOf) {
    const pending = [root];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        if (isLeaf(next)) {
            yield next;
            continue;
        }
        const pieces = piecesOf(next);
        for (let at = pieces.length - 1; at >= 0; at--) {
            const piece = pieces[at];
            if (piece !== undefined)
                pending.push(piece);
        }
    }
}
function treeText(root, piecesOf) {
    return [...unfoldTree(root, isText, piecesOf)].join('');
}
function isText(piece) {
    return typeof piece === 'string';
}


/***/ }),

/***/ 37857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ lookAtSource),
/* harmony export */   L: () => (/* binding */ privateSource)
/* harmony export */ });
/* harmony import */ var _version_asset_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72331);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19906);
/* harmony import */ var _model_forge_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65667);
/* harmony import */ var _source_rights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53255);
/* harmony import */ var _together_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1844);





async function lookAtSource(forge, source, { settings, repository }) {
    if (settings.archiveUrl !== undefined) {
        const identity = await forge.identity();
        if (identity.kind === 'invalid')
            throw (0,_source_rights_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidSourceToken */ .i)();
        return { repository, denied: undefined, forgeRelease: undefined };
    }
    const forgeRelease = (0,_model_forge_release_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseOfTag */ .lU)(await forge.releases(), source.tag.name);
    if (repository.private)
        throw privateSource(repository);
    const writes = !settings.dryRun && source.tag.kind !== 'supposed';
    if (!writes || holdsArchive(forgeRelease, source, settings)) {
        return { repository, denied: undefined, forgeRelease };
    }
    const [identity, access] = await (0,_together_js__WEBPACK_IMPORTED_MODULE_3__/* .together */ .b)([forge.identity(), forge.pushAccess(repository.webUrl)]);
    if (identity.kind === 'invalid')
        throw (0,_source_rights_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidSourceToken */ .i)();
    const denied = (0,_source_rights_js__WEBPACK_IMPORTED_MODULE_1__/* .deniedBySource */ .c)(identity, repository, access);
    return { repository, denied, forgeRelease };
}
function holdsArchive(there, { project, version }, { archiveFormat }) {
    if (there?.draft !== false)
        return false;
    return ((0,_model_forge_release_js__WEBPACK_IMPORTED_MODULE_2__/* .assetOf */ .cu)(there, { name: (0,_version_asset_name_js__WEBPACK_IMPORTED_MODULE_4__/* .archiveName */ .uv)(project, version, archiveFormat) })?.state === 'uploaded');
}
function privateSource({ owner, name }) {
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('source-private', `The repository ${owner}/${name} is private, so opam users cannot download the archive of a release.`, { hint: 'Make the repository public, or publish the archive elsewhere.' });
}


/***/ }),

/***/ 53255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ deniedBySource),
/* harmony export */   i: () => (/* binding */ invalidSourceToken)
/* harmony export */ });
/* harmony import */ var _model_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52006);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55727);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19906);



const ownToken = 'Remove github-token, so that the workflow uses its own token, and give the job "permissions: contents: write".';
const personalToken = 'In a workflow, the token of the job is enough if it has "permissions: contents: write". Here, set GITHUB_TOKEN to a classic token with the scope public_repo that can write to the repository.';
function deniedBySource(identity, repository, access) {
    if (repository.archived === true)
        return (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .archivedRepository */ .jk)(repository);
    const target = (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(repository);
    switch (identity.kind) {
        case 'invalid':
            return invalidSourceToken();
        case 'none':
            return new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('token-missing', `Releasing in ${target} requires a token with write access to it.`, {
                hint: 'Pass one as github-token. In a workflow, remove that input, so that the workflow uses its own token.',
                terminalHint: personalToken,
            });
        case 'user': {
            const { login, scopes } = identity;
            if (repository.canPush === false && scopes !== undefined) {
                return rights(`belongs to ${login}, who cannot write to ${target}.`, ownToken);
            }
            if (scopes !== undefined && !scopes.some((scope) => _reach_js__WEBPACK_IMPORTED_MODULE_1__/* .writingScopes */ .gu.includes(scope))) {
                return new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('github-token-scope', `The token passed as github-token belongs to ${login} and lacks the scope public_repo, so it cannot create a release.`, { hint: ownToken, terminalHint: personalToken });
            }
            if (access?.kind !== 'refused')
                return undefined;
            const form = scopes !== undefined ? 'classic' : identity.ofApp === true ? 'App user' : 'fine-grained';
            return rights(`is a ${form} token of ${login} and cannot write to ${target} (${said(access.words)}).`, scopes === undefined
                ? `${ownToken} Or give the token "Contents: read and write" on ${target}.`
                : ownToken);
        }
        case 'installation':
            return access?.kind === 'refused'
                ? rights(`is the workflow's own token, or that of another App installation, and cannot write to ${target} (${said(access.words)}).`, 'Give the job "permissions: contents: write".')
                : undefined;
    }
}
function invalidSourceToken() {
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('token-invalid', 'GitHub does not recognise the token passed as github-token.', {
        hint: 'Remove github-token, so that the workflow uses its own token.',
        terminalHint: personalToken,
    });
}
function rights(fact, hint) {
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('github-token-rights', `The token passed as github-token ${fact}`, {
        hint,
        terminalHint: personalToken,
    });
}
function said(words) {
    return words.replace(/\.$/, '');
}


/***/ }),

/***/ 1844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ together)
/* harmony export */ });
async function together(questions) {
    await Promise.allSettled(questions);
    return await Promise.all(questions);
}


/***/ }),

/***/ 65667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J3: () => (/* binding */ seemsWhole),
/* harmony export */   UR: () => (/* binding */ otherTags),
/* harmony export */   XN: () => (/* binding */ holdsArchive),
/* harmony export */   cu: () => (/* binding */ assetOf),
/* harmony export */   lU: () => (/* binding */ releaseOfTag)
/* harmony export */ });
/* harmony import */ var _version_asset_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72331);

function assetOf({ assets }, { name }) {
    const names = [name, (0,_version_asset_name_js__WEBPACK_IMPORTED_MODULE_0__/* .storedAssetName */ .bJ)(name), (0,_version_asset_name_js__WEBPACK_IMPORTED_MODULE_0__/* .unescapedAssetName */ .KX)(name)];
    return assets.find((asset) => names.includes(asset.name));
}
function holdsArchive(asset, archive) {
    return asset.state === 'uploaded' && asset.digest === `sha256:${archive.sha256}`;
}
function releaseOfTag(releases, tag) {
    const ofTag = releases.filter((release) => release.tag === tag);
    const published = ofTag.find((release) => !release.draft);
    return published ?? ofTag.toSorted((a, b) => a.id - b.id)[0];
}
function otherTags(releases, tag) {
    return releases
        .filter((release) => !release.draft && !release.prerelease && release.tag !== tag)
        .map((release) => release.tag);
}
function seemsWhole(asset, archive) {
    if (asset.digest !== undefined)
        return holdsArchive(asset, archive);
    return asset.state === 'uploaded' && asset.size === archive.size;
}


/***/ }),

/***/ 34993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ expiresSoon),
/* harmony export */   H: () => (/* binding */ daysLeft)
/* harmony export */ });
const noticeDays = 31;
function expiresSoon({ days }) {
    return days !== undefined && days <= noticeDays;
}
function daysLeft({ days = 0 }) {
    return days === 1 ? '1 day' : `${Math.max(days, 0)} days`;
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
