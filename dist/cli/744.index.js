export const id = 744;
export const ids = [744];
export const modules = {

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

/***/ 71593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ compilerName),
/* harmony export */   bx: () => (/* binding */ ciCompilers),
/* harmony export */   uc: () => (/* binding */ wideCompilers)
/* harmony export */ });
/* harmony import */ var _version_opam_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43323);

const oldestSupported = '4.11';
function ciCompilers(universe) {
    const minors = new Map();
    for (const { version } of universe.family('ocaml-base-compiler').packages) {
        const minor = /^\d+\.\d+(?=\.)/.exec(version)?.[0];
        if (minor === undefined || (0,_version_opam_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Z)(version, oldestSupported) < 0)
            continue;
        const isPrerelease = /[~+-]/.test(version);
        if (!isPrerelease || minors.get(minor)?.isPrerelease !== false) {
            minors.set(minor, { version, isPrerelease });
        }
    }
    return [...minors.values()].toSorted((a, b) => (0,_version_opam_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Z)(a.version, b.version));
}
function compilerName({ version, isPrerelease }) {
    return isPrerelease ? version : version.split('.', 2).join('.');
}
function wideCompilers(compilers) {
    const released = compilers.filter(({ isPrerelease }) => !isPrerelease);
    const newest = released.at(-1);
    return released.filter((one) => one === newest || compilerName(one) === '4.14');
}


/***/ }),

/***/ 39642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ askMachine),
/* harmony export */   _H: () => (/* binding */ askMachineBriefly),
/* harmony export */   aL: () => (/* binding */ ciMachine)
/* harmony export */ });
/* harmony import */ var _solver_explanation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87058);
/* harmony import */ var _solver_explanation_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70325);
/* harmony import */ var _solver_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74823);
/* harmony import */ var _solver_solve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33903);
/* harmony import */ var _solver_switch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16752);
/* harmony import */ var _solver_universe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37010);






function ciMachine(universe, system) {
    const platform = (0,_solver_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .platformOf */ .tj)(universe, system);
    const switches = new Map();
    return {
        platform,
        switchOf: ({ version }) => (0,_solver_universe_js__WEBPACK_IMPORTED_MODULE_4__/* .remembered */ .HK)(switches, version, () => (0,_solver_switch_js__WEBPACK_IMPORTED_MODULE_3__/* .compilerSwitch */ ._)(platform, version)),
    };
}
function askMachine(machine, from, asked) {
    const question = questionOf(machine, from, asked);
    const answered = (0,_solver_solve_js__WEBPACK_IMPORTED_MODULE_2__/* .solveInstall */ .JX)(question);
    return {
        answer: readAnswer(answered, question, asked.package),
        solution: answered.kind === 'solved' ? answered.solution : [],
    };
}
function askMachineBriefly(machine, from, asked) {
    const question = questionOf(machine, from, asked);
    const answered = (0,_solver_solve_js__WEBPACK_IMPORTED_MODULE_2__/* .solveInstall */ .JX)(question);
    if (isUnproved(answered, question))
        return 'unknown';
    const { kind } = answered;
    switch (kind) {
        case 'solved':
            return 'solution';
        case 'cycle':
            return 'no-solution';
        case 'gave-up':
            return 'unknown';
        case 'no-solution':
        case 'unavailable':
            return kind;
    }
}
function questionOf({ platform }, from, asked) {
    const { name, version } = asked.package;
    const { preference, withTest } = asked;
    const pins = new Map([[name, version]]);
    return { platform, switch: from, request: { name, version, withTest, preference, pins } };
}
function isUnproved({ kind }, { platform }) {
    return kind !== 'solved' && (0,_solver_universe_js__WEBPACK_IMPORTED_MODULE_4__/* .isIncomplete */ .Ne)(platform.universe);
}
function readAnswer(answered, question, of) {
    if (isUnproved(answered, question))
        return { kind: 'unknown' };
    switch (answered.kind) {
        case 'solved':
            return { kind: 'solution' };
        case 'cycle':
            return {
                kind: 'no-solution',
                reasons: [(0,_solver_explanation_text_js__WEBPACK_IMPORTED_MODULE_5__/* .cycleLine */ .H)(answered.packages)],
                dependency: undefined,
            };
        case 'unavailable':
            return { kind: 'unavailable' };
        case 'gave-up':
            return { kind: 'unknown' };
        case 'no-solution': {
            const explained = (0,_solver_explanation_js__WEBPACK_IMPORTED_MODULE_0__/* .explainNoSolution */ ._)(question);
            if (explained === undefined || explained.kind === 'gave-up') {
                return { kind: 'no-solution', reasons: [], dependency: undefined };
            }
            return {
                kind: 'no-solution',
                reasons: (0,_solver_explanation_text_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonsOf */ .zM)(explained, of),
                dependency: (0,_solver_explanation_text_js__WEBPACK_IMPORTED_MODULE_5__/* .blamedDependency */ .ti)(explained, of),
            };
        }
    }
}


/***/ }),

/***/ 90605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ askNewestBriefly),
/* harmony export */   Wl: () => (/* binding */ unasked),
/* harmony export */   fA: () => (/* binding */ askCompiler),
/* harmony export */   y2: () => (/* binding */ askNewest)
/* harmony export */ });
/* harmony import */ var _solver_switch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16752);
/* harmony import */ var _ci_machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39642);


const unknown = { kind: 'unknown' };
function askCompiler(machine, compiler, { of, hasTests }) {
    const made = machine.switchOf(compiler);
    if (made.kind !== 'switch')
        return unasked(compiler, hasTests);
    const bare = made.switch;
    const newest = (0,_ci_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .askMachine */ .BX)(machine, bare, { package: of, preference: 'newest', withTest: false });
    if (newest.answer.kind !== 'solution') {
        const same = newest.answer;
        const forecast = { compiler, newest: same, tests: hasTests ? same : undefined, lowest: same };
        return { forecast, bare, oldest: [] };
    }
    const after = (0,_solver_switch_js__WEBPACK_IMPORTED_MODULE_0__/* .switchAfter */ .b)(bare, newest.solution);
    const tests = hasTests
        ? (0,_ci_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .askMachine */ .BX)(machine, after, { package: of, preference: 'fixup', withTest: true }).answer
        : undefined;
    const lowest = (0,_ci_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .askMachine */ .BX)(machine, after, { package: of, preference: 'oldest', withTest: false });
    return {
        forecast: { compiler, newest: newest.answer, tests, lowest: lowest.answer },
        bare,
        oldest: lowest.solution,
    };
}
function unasked(compiler, hasTests) {
    const tests = hasTests ? unknown : undefined;
    return {
        forecast: { compiler, newest: unknown, tests, lowest: unknown },
        bare: undefined,
        oldest: [],
    };
}
function askNewest(machine, compiler, of) {
    const made = machine.switchOf(compiler);
    if (made.kind !== 'switch')
        return unknown;
    return (0,_ci_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .askMachine */ .BX)(machine, made.switch, { package: of, preference: 'newest', withTest: false })
        .answer;
}
function askNewestBriefly(machine, compiler, of) {
    const made = machine.switchOf(compiler);
    if (made.kind !== 'switch')
        return unknown.kind;
    const request = { package: of, preference: 'newest', withTest: false };
    return (0,_ci_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .askMachineBriefly */ ._H)(machine, made.switch, request);
}


/***/ }),

/***/ 90689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ findInForecast),
  J: () => (/* binding */ forecastRules)
});

// EXTERNAL MODULE: ./build/forecast/ci-compilers.js
var ci_compilers = __webpack_require__(71593);
// EXTERNAL MODULE: ./build/forecast/forecast.js
var forecast_forecast = __webpack_require__(31079);
// EXTERNAL MODULE: ./build/text/source.js
var source = __webpack_require__(71393);
;// CONCATENATED MODULE: ./build/forecast/subject.js

function forecastFinding(name, { severity, message, about, correction, advice, why }) {
    return {
        source: 'forecast',
        code: name,
        severity,
        inRelease: severity,
        message: (0,source/* encodeBytes */.MW)(message),
        about,
        location: undefined,
        correction,
        advice: advice === undefined ? undefined : (0,source/* encodeBytes */.MW)(advice),
        why,
        passedIn: undefined,
    };
}
function dependencyPart(name) {
    return { field: 'depends', element: name };
}

;// CONCATENATED MODULE: ./build/forecast/lost-compiler.js



function lostCompiler({ forecast, dependencies, released, }) {
    const { changes, compilers, name, version } = forecast;
    if (changes === undefined || !compilers.some(({ newest }) => (0,forecast_forecast/* isSolved */.q)(newest)))
        return [];
    const admitted = dependencies.find((one) => one.name === 'ocaml')?.admitted;
    const isAdmitted = (compiler) => !compiler.isPrerelease &&
        (admitted === undefined || admitted.some((ocaml) => ocaml.version === compiler.version));
    const lost = new Map();
    for (const { compiler, newest } of compilers) {
        if (!changes.compilersLost.includes(compiler) || !isAdmitted(compiler))
            continue;
        if (newest.kind !== 'no-solution' || newest.dependency === undefined)
            continue;
        if (newest.dependency === 'ocaml' || released.has(newest.dependency))
            continue;
        const way = newest.reasons.join('; ');
        const known = lost.get(way);
        if (known === undefined)
            lost.set(way, { on: [compiler], dependency: newest.dependency });
        else
            known.on.push(compiler);
    }
    return [...lost].map(([way, { on, dependency }]) => ({
        severity: 'warning',
        message: `${name} ${version} cannot be installed with OCaml ${namesOf(on)}, but ${changes.version} can: ${way}.`,
        about: dependencyPart(dependency),
        correction: undefined,
        advice: `Allow an older version of ${dependency}, or add a bound on ocaml that excludes ${on.length === 1 ? 'this compiler' : 'these compilers'}.`,
        why: "opam-repository's CI skips a compiler without a solution, so it does not report this.",
    }));
}
function namesOf(compilers) {
    const names = compilers.map(ci_compilers/* compilerName */.Bd);
    const last = names.at(-1) ?? '';
    return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

// EXTERNAL MODULE: ./build/solver/budget.js
var budget = __webpack_require__(22921);
// EXTERNAL MODULE: ./build/solver/coinstallable.js
var coinstallable = __webpack_require__(32855);
// EXTERNAL MODULE: ./build/solver/universe.js + 2 modules
var universe = __webpack_require__(37010);
// EXTERNAL MODULE: ./build/opam/formula.js
var formula = __webpack_require__(47218);
;// CONCATENATED MODULE: ./build/forecast/raised-bound.js

function raisedBound(depends, { name, version }) {
    const [present, another] = (0,formula/* formulaAtoms */.xU)(depends).filter((one) => one.name === name);
    if (present === undefined || another !== undefined)
        return undefined;
    const operands = (0,formula/* formulaOperands */.zU)('and', present.constraints, 'all-blocks');
    const [lower, more] = operands.filter(isLowerBound);
    if (lower === undefined || more !== undefined)
        return undefined;
    const raised = {
        kind: 'atom',
        atom: { kind: 'version', operator: '>=', version: { kind: 'string', value: version } },
    };
    const changed = operands.map((operand) => (operand === lower ? raised : operand));
    const dependency = { name, constraints: (0,formula/* joinFormulas */.Sr)('and', changed) };
    return { kind: 'dependency', field: 'depends', dependency };
}
function isLowerBound(operand) {
    if (operand.kind !== 'atom' || operand.atom.kind !== 'version')
        return false;
    return operand.atom.operator === '>=' || operand.atom.operator === '>';
}

;// CONCATENATED MODULE: ./build/forecast/lowest-unavailable.js






function lowestUnavailable(subject) {
    const { forecast, dependencies, asked } = subject;
    const { name, version } = forecast;
    const chosen = new Set(asked.flatMap(({ oldest }) => oldest));
    const doubtful = dependencies.filter((one) => hasOwnBound(one, subject) && !one.admitted.slice(0, 1).some((each) => chosen.has(each)));
    const possible = possibleWith(doubtful.flatMap(({ admitted }) => admitted.slice(0, 1)), subject);
    const definition = subject.linux.platform.universe.definition(subject.of);
    if (possible === undefined || definition === undefined)
        return [];
    const left = doubtful
        .flatMap(({ admitted }) => admitted.slice(0, 1))
        .filter((one) => !possible.has(one));
    const unwanted = possibleWith(left, withoutRequirements(subject, new Set(left)));
    if (unwanted === undefined)
        return [];
    const { isAvailable } = subject.linux.platform;
    return doubtful.flatMap(({ name: dependency, admitted: [oldest] }) => {
        if (oldest === undefined || possible.has(oldest))
            return [];
        if (isAvailable(oldest) && !unwanted.has(oldest))
            return [];
        const [lowest] = forecast.lowest
            .filter((one) => one.name === dependency)
            .toSorted((a, b) => b.behind - a.behind);
        if (lowest === undefined)
            return [];
        const correction = raisedBound(definition.depends, lowest);
        return [
            {
                severity: 'warning',
                message: `"${dependency} ${lowest.bounds}" allows version ${oldest.version}, but no compiler that opam-repository's CI tests can install that version together with ${name} ${version}. CI tests the lower bounds with ${lowest.version} instead.`,
                about: dependencyPart(dependency),
                correction,
                advice: correction === undefined
                    ? `Raise the bound on ${dependency} to ${lowest.version}.`
                    : undefined,
                why: 'The bound promises more than CI can test.',
            },
        ];
    });
}
function withoutRequirements(subject, some) {
    const { platform } = subject.linux;
    const undemanding = {
        ...platform,
        requirements: (one, context) => (some.has(one) ? [] : platform.requirements(one, context)),
    };
    return { ...subject, linux: { ...subject.linux, platform: undemanding } };
}
function hasOwnBound({ name, bounds }, { released, asked }) {
    if (name === 'dune' || released.has(name))
        return false;
    if (asked.some(({ bare }) => bare?.installed.has(name) === true))
        return false;
    return bounds.some(({ bound }) => bound?.operator === '>=' || bound?.operator === '>');
}
function possibleWith(candidates, { of, asked, linux }) {
    const { platform } = linux;
    const found = new Set();
    const meter = (0,budget/* meterOf */.BL)(budget/* usualBudget */.kB);
    for (const { forecast, bare } of asked) {
        const left = candidates.filter((one) => !found.has(one) && platform.isAvailable(one));
        if (left.length === 0)
            break;
        if (bare === undefined || forecast.newest.kind === 'unknown')
            return undefined;
        if (!(0,forecast_forecast/* isSolved */.q)(forecast.newest))
            continue;
        const question = { platform, switch: bare, with: of, candidates: left, withTest: false, meter };
        const installable = (0,budget/* withinBudget */.xV)(() => (0,coinstallable/* coinstallablePackages */.t)(question));
        if ('kind' in installable)
            return undefined;
        for (const one of installable)
            found.add(one);
    }
    return (0,universe/* isIncomplete */.Ne)(platform.universe) ? undefined : found;
}

// EXTERNAL MODULE: ./build/solver/mutual-exclusion.js
var mutual_exclusion = __webpack_require__(21769);
// EXTERNAL MODULE: ./build/forecast/ci-machine.js
var ci_machine = __webpack_require__(39642);
// EXTERNAL MODULE: ./build/forecast/compiler-forecast.js
var compiler_forecast = __webpack_require__(90605);
;// CONCATENATED MODULE: ./build/forecast/no-solution.js




function noSolution({ of, forecast, compilers, linux: linuxMachine, mac, }) {
    const released = forecast.compilers.filter(({ compiler }) => !compiler.isPrerelease);
    const linux = released.map(({ newest }) => newest);
    if (!linux.every(isRefusal))
        return [];
    const others = [];
    for (const compiler of compilers) {
        if (mac.switchOf(compiler).kind === 'no-solution')
            continue;
        const answer = (0,compiler_forecast/* askNewest */.y2)(mac, compiler, of);
        if (!isRefusal(answer))
            return [];
        others.push(answer);
    }
    const answers = [...linux, ...others];
    const what = `${of.name} ${of.version}`;
    if (linux.every(({ kind }) => kind === 'unavailable')) {
        return [
            {
                severity: 'notice',
                message: `The "available" field of ${what} excludes every system that opam-repository's CI tests.`,
                about: { field: 'available' },
                correction: undefined,
                advice: undefined,
                why: "opam-repository's CI cannot build the package, so its maintainers decide without a build.",
            },
        ];
    }
    const other = otherCompiler(of, linuxMachine, compilers);
    if (other !== undefined) {
        return [
            {
                severity: 'notice',
                message: `${what} can be installed only with ${other.name} ${other.version}, a compiler that opam-repository's CI does not test.`,
                about: dependencyPart(undefined),
                correction: undefined,
                advice: undefined,
                why: "opam-repository's CI cannot build the package, so its maintainers decide without a build.",
            },
        ];
    }
    const [reason] = answers.filter((answer) => answer.kind === 'no-solution').toReversed();
    const ways = reason?.reasons.join('; ');
    return [
        {
            severity: 'error',
            message: `No compiler that opam-repository's CI tests can install ${what}${ways === undefined || ways === '' ? '.' : `: ${ways}.`}`,
            about: dependencyPart(reason?.dependency),
            correction: undefined,
            advice: 'Change one of the bounds that exclude each other, or publish the missing version first.',
            why: "opam-repository's CI then skips every build and fails.",
        },
    ];
}
function otherCompiler(of, machine, compilers) {
    const isPart = compilers.some((compiler) => {
        const made = machine.switchOf(compiler);
        return made.kind === 'switch' && made.switch.installed.has(of.name);
    });
    const empty = { installed: new Map(), invariant: [] };
    const { solution } = (0,ci_machine/* askMachine */.BX)(machine, empty, {
        package: of,
        preference: 'newest',
        withTest: false,
    });
    return solution.find((one) => (0,mutual_exclusion/* classesOf */.OX)(machine.platform, one).includes('ocaml-core-compiler') &&
        (isPart || one === of || one.name !== 'ocaml-base-compiler'));
}
function isRefusal({ kind }) {
    return kind === 'no-solution' || kind === 'unavailable';
}

;// CONCATENATED MODULE: ./build/forecast/tests-unsolvable.js


function testsUnsolvable({ forecast }) {
    const { name, version } = forecast;
    const solved = forecast.compilers.filter(({ newest }) => (0,forecast_forecast/* isSolved */.q)(newest));
    const [last] = solved.toReversed();
    if (last?.tests?.kind !== 'no-solution')
        return [];
    if (!solved.every(({ tests }) => tests?.kind === 'no-solution'))
        return [];
    const { reasons, dependency } = last.tests;
    return [
        {
            severity: 'warning',
            message: `${name} ${version} can be installed, but not with its tests${reasons.length === 0 ? '.' : `: ${reasons.join('; ')}.`}`,
            about: dependencyPart(dependency),
            correction: undefined,
            advice: undefined,
            why: "opam-repository's CI then skips the tests.",
        },
    ];
}

// EXTERNAL MODULE: ./build/dune/maintenance-intent.js
var maintenance_intent = __webpack_require__(86303);
// EXTERNAL MODULE: ./build/opam/parser.js + 2 modules
var parser = __webpack_require__(86466);
// EXTERNAL MODULE: ./build/opam/syntax.js
var syntax = __webpack_require__(33785);
// EXTERNAL MODULE: ./build/opam/tree.js
var tree = __webpack_require__(31274);
// EXTERNAL MODULE: ./build/version/opam-version.js
var opam_version = __webpack_require__(43323);
;// CONCATENATED MODULE: ./build/forecast/unreadable-ci-field.js





const testedSystems = [
    { name: 'alpine', from: '3.20' },
    { name: 'archlinux' },
    { name: 'centos', from: '9' },
    { name: 'debian', from: '11' },
    { name: 'debian-testing' },
    { name: 'debian-unstable' },
    { name: 'fedora', from: '41' },
    { name: 'freebsd', from: '14' },
    { name: 'macos-homebrew' },
    { name: 'opensuse', from: '15.6' },
    { name: 'opensuse-tumbleweed' },
    { name: 'oraclelinux', from: '8' },
    { name: 'ubuntu', from: '22.04' },
];
function unreadableCiField({ opam }) {
    const { file } = (0,parser/* parseOpamFile */.b)({ name: 'opam', text: opam });
    const words = (field) => {
        const item = file.items.find((one) => one.kind === 'field' && one.name === field);
        return item?.kind === 'field' ? stringsIn(item.value) : [];
    };
    const failures = words('x-ci-accept-failures')
        .filter((system) => !isTested(system))
        .map((system) => ({
        severity: 'warning',
        message: `The field x-ci-accept-failures names "${system}", but opam-repository's CI tests no system of that name.`,
        about: { field: 'x-ci-accept-failures', element: system },
        correction: undefined,
        advice: 'Remove it, or write the name that CI shows, such as "debian-13" or "freebsd-14.3".',
        why: 'CI ignores a name that it does not know.',
    }));
    const intents = words('x-maintenance-intent').flatMap((intent) => {
        const defect = (0,maintenance_intent/* intentDefect */.S)(intent);
        if (defect === undefined && intent.includes('('))
            return [];
        return [
            {
                severity: 'warning',
                message: `The field x-maintenance-intent says "${intent}", which has no meaning${defect === undefined ? '' : ` (${defect})`}.`,
                about: { field: 'x-maintenance-intent', element: intent },
                correction: undefined,
                advice: 'Write "(latest)", "(any)", "(none)", or a value such as "(latest-1)".',
                why: 'opam-repository uses this field to decide which versions to keep.',
            },
        ];
    });
    return [...failures, ...intents];
}
function stringsIn(value) {
    return (0,tree/* treeNodes */.Qw)(value, syntax/* valueParts */.uE).flatMap((node) => node.kind === 'string' ? [node.value] : []);
}
function isTested(system) {
    return testedSystems.some(({ name, from }) => {
        if (from === undefined)
            return system === name;
        const release = system.startsWith(`${name}-`) ? system.slice(name.length + 1) : '';
        return /^\d+(?:\.\d+)?$/.test(release) && (0,opam_version/* compareVersions */.Z)(release, from) >= 0;
    });
}

;// CONCATENATED MODULE: ./build/forecast/findings.js






const forecastRules = [
    { name: 'no-solution', check: noSolution },
    { name: 'lost-compiler', check: lostCompiler },
    { name: 'lowest-unavailable', check: lowestUnavailable },
    { name: 'tests-unsolvable', check: testsUnsolvable },
    { name: 'unreadable-ci-field', check: unreadableCiField },
];
function findInForecast(subject) {
    return forecastRules.flatMap(({ name, check }) => check(subject).map((defect) => forecastFinding(name, defect)));
}


/***/ }),

/***/ 31079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ isSolved)
/* harmony export */ });
function isSolved({ kind }) {
    return kind === 'solution';
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

/***/ 79915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ stanzaDependency)
/* harmony export */ });
/* harmony import */ var _dune_dependency_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95046);
/* harmony import */ var _opam_filter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94280);
/* harmony import */ var _opam_formula_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47218);
/* harmony import */ var _opam_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31274);




const largest = 200;
class Unsayable extends Error {
    name = 'Unsayable';
}
const operators = {
    '=': '=',
    '!=': '<>',
    '<': '<',
    '<=': '<=',
    '>': '>',
    '>=': '>=',
};
function stanzaDependency({ name, constraints }) {
    if ((0,_opam_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .treeNodes */ .Qw)(constraints, _opam_formula_js__WEBPACK_IMPORTED_MODULE_2__/* .formulaParts */ .t_).length > largest) {
        return undefined;
    }
    try {
        const constraint = constraints.kind === 'empty' ? undefined : constraintOf(constraints, ofConstraint);
        return (0,_dune_dependency_js__WEBPACK_IMPORTED_MODULE_0__/* .dependencyText */ .tr)({ name, constraint });
    }
    catch (error) {
        if (error instanceof Unsayable)
            return undefined;
        throw error;
    }
}
function constraintOf(formula, ofAtom) {
    switch (formula.kind) {
        case 'empty':
            throw new Unsayable();
        case 'atom':
            return ofAtom(formula.atom);
        case 'block':
            return constraintOf(formula.formula, ofAtom);
        case 'and':
        case 'or': {
            const { kind } = formula;
            const given = formula.operands.map((operand) => constraintOf(operand, ofAtom));
            return { kind, operands: given.flatMap((one) => (one.kind === kind ? one.operands : [one])) };
        }
    }
}
function ofConstraint(constraint) {
    return constraint.kind === 'filter'
        ? ofFilter(constraint.filter)
        : {
            kind: 'version',
            operator: operators[constraint.operator],
            operand: operandOf(constraint.version),
        };
}
function ofFilter(filter) {
    if ((0,_opam_filter_js__WEBPACK_IMPORTED_MODULE_1__/* .filterNodes */ .is)(filter).length > largest)
        throw new Unsayable();
    switch (filter.kind) {
        case 'ident':
            return { kind: 'operand', operand: operandOf(filter) };
        case 'relation':
            return {
                kind: 'comparison',
                operator: operators[filter.operator],
                left: operandOf(filter.left),
                right: operandOf(filter.right),
            };
        case 'and':
        case 'or':
            return { kind: filter.kind, operands: filter.operands.map((operand) => ofFilter(operand)) };
        case 'not':
            return { kind: 'not', operand: ofFilter(filter.operand) };
        case 'bool':
        case 'string':
        case 'defined':
            throw new Unsayable();
    }
}
function operandOf(filter) {
    if (filter.kind === 'string')
        return { kind: 'string', text: filter.value };
    if (filter.kind !== 'ident')
        throw new Unsayable();
    const { packages, variable, converter } = filter.reference;
    if (packages.length > 0 || converter !== undefined)
        throw new Unsayable();
    return { kind: 'variable', name: variable };
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

/***/ 34501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isExempt),
/* harmony export */   r: () => (/* binding */ applyExemptions)
/* harmony export */ });
/* harmony import */ var _forecast_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90689);
/* harmony import */ var _finding_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13661);


const ofChecks = [_finding_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .codePrefixes */ .e.opam, _finding_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .codePrefixes */ .e.ci];
const unseen = 'opam-repository-unseen';
function applyExemptions(diagnostics, exemptions, { hasForecast = true } = {}) {
    if (exemptions.length === 0)
        return diagnostics;
    const used = new Set();
    const marked = diagnostics.map((diagnostic) => {
        const exemption = exemptions.find((one) => covers(one, diagnostic));
        if (exemption === undefined)
            return diagnostic;
        used.add(exemption);
        return ignored(diagnostic, exemption);
    });
    const isUnseen = diagnostics.some(({ code }) => code === unseen);
    const idle = isUnseen
        ? []
        : exemptions.filter((one) => !used.has(one) && (hasForecast || !isOfForecast(one)));
    return [...marked, ...idle.map((one) => unused(one))];
}
function isExempt(diagnostic, exemptions) {
    return exemptions.some((one) => covers(one, diagnostic));
}
function isOfForecast({ finding }) {
    return _forecast_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .forecastRules */ .J.some(({ name }) => finding === name || finding === _finding_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .codePrefixes */ .e.forecast + name);
}
function covers({ finding, subject }, { code, subjects = [] }) {
    const prefix = Object.values(_finding_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .codePrefixes */ .e).find((one) => code.startsWith(one));
    if (prefix === undefined || code === unseen)
        return false;
    if (finding !== code && prefix + finding !== code)
        return false;
    return subject === undefined || subjects.includes(subject);
}
function ignored(diagnostic, { reason }) {
    const why = `Ignored: ${reason}`;
    return ofChecks.some((prefix) => diagnostic.code.startsWith(prefix))
        ? {
            ...diagnostic,
            severity: 'warning',
            hints: [why, 'The CI of opam-repository will still refuse it.'],
            ignored: reason,
        }
        : { ...diagnostic, severity: 'notice', hints: [why], ignored: reason };
}
function unused({ finding, subject, reason }) {
    const what = subject === undefined ? finding : `${finding} ${subject}`;
    return {
        severity: 'warning',
        code: 'ignore-unused',
        message: `The input ignore says "${what}: ${reason}", but there is no such finding.`,
        hints: ['Remove or fix the line. It names a finding by its code, and optionally a package.'],
    };
}


/***/ }),

/***/ 13661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ codePrefixes),
  T: () => (/* binding */ diagnosticOf)
});

// EXTERNAL MODULE: ./build/text/source.js
var text_source = __webpack_require__(71393);
// EXTERNAL MODULE: ./build/generate/dune-correction.js
var dune_correction = __webpack_require__(79915);
// EXTERNAL MODULE: ./build/generate/additions.js
var additions = __webpack_require__(6327);
// EXTERNAL MODULE: ./build/lint/view/bounds.js
var bounds = __webpack_require__(35875);
// EXTERNAL MODULE: ./build/opam/printer.js
var printer = __webpack_require__(85184);
;// CONCATENATED MODULE: ./build/release/findings/correction-text.js





function lineToWrite(finding, location) {
    const correction = statedCorrection(finding);
    if (correction === undefined)
        return undefined;
    return (0,text_source/* decodeBytes */.yj)(stanzaText(correction, location) ?? inOpamFile(correction));
}
function statedCorrection({ correction }) {
    if (correction?.kind !== 'lower-bound')
        return correction;
    const { dependency, newest } = correction;
    if (newest === undefined)
        return undefined;
    return { kind: 'dependency', field: 'depends', dependency: (0,bounds/* withLowerBound */.Es)(dependency, newest) };
}
function stanzaText(correction, location) {
    return location?.source.name === 'dune-project' ? inDuneProject(correction) : undefined;
}
function correctionHints(finding, { generated, name, path }, location) {
    const correction = statedCorrection(finding);
    if (correction === undefined)
        return [];
    const inStanza = stanzaText(correction, location);
    const text = (0,text_source/* decodeBytes */.yj)(inStanza ?? inOpamFile(correction));
    if (generated !== undefined && inStanza === undefined) {
        return [`Write ${wrapped(text, correction, 'opam')} in ${path}.template.`];
    }
    if (location !== undefined && showsSubject(location, correction))
        return [`Write ${text} here.`];
    return inStanza === undefined
        ? [`Write ${wrapped(text, correction, 'opam')} in ${path}.`]
        : [`Write ${wrapped(text, correction, 'dune')} in the package "${name}" of dune-project.`];
}
function showsSubject({ source, span }, correction) {
    if (correction.kind === 'field')
        return false;
    const { name } = correction.dependency;
    const shown = source.text.slice(span.start, span.end);
    return [name, `"${name}"`].some((one) => shown.replace(/^\(\s*/, '').startsWith(one));
}
function wrapped(text, correction, language) {
    if (correction.kind === 'field')
        return text;
    const { field } = correction;
    return language === 'dune' ? `(${field} … ${text})` : `${field}: [ … ${text} ]`;
}
function inDuneProject(correction) {
    return correction.kind === 'field'
        ? (0,additions/* stanzaField */.Cc)(correction.field)
        : (0,dune_correction/* stanzaDependency */.N)(correction.dependency);
}
function inOpamFile(correction) {
    return correction.kind === 'field'
        ? (0,printer/* printItems */.oz)([correction.field])
        : (0,bounds/* dependencyText */.tr)(correction.dependency);
}

// EXTERNAL MODULE: ./build/release/source/remedy.js
var source_remedy = __webpack_require__(48236);
;// CONCATENATED MODULE: ./build/release/findings/finding-diagnostic.js



const codePrefixes = {
    opam: 'opam-lint-',
    ci: 'opam-repository-',
    review: 'opam-review-',
    forecast: 'forecast-',
};
function diagnosticOf(finding, described) {
    const { source, code, inRelease, about, location: found } = finding;
    const remedy = about === undefined ? placeOfText(found, described) : (0,source_remedy/* remedyOf */.S)(about, described);
    const { location } = remedy;
    const line = lineToWrite(finding, location);
    return {
        severity: inRelease === 'absent' ? 'warning' : inRelease,
        code: `${codePrefixes[source]}${code}`,
        subjects: subjectsOf(about, described),
        message: messageOf(finding),
        hints: source === 'review' || source === 'forecast'
            ? reviewHints(finding, described, location)
            : [...remedy.hints, ...(inRelease === 'error' ? [] : [mergedAllTheSame])],
        location,
        line,
    };
}
function messageOf({ source, code, severity, message }) {
    const text = (0,text_source/* decodeBytes */.yj)(message);
    switch (source) {
        case 'opam':
            return `opam lint ${severity} ${code}: ${text}`;
        case 'ci':
            return `opam-repository: ${text}`;
        case 'review':
        case 'forecast':
            return text;
    }
}
function reviewHints(finding, described, location) {
    const { advice, passedIn, why } = finding;
    return [
        ...correctionHints(finding, described, location),
        ...(advice === undefined ? [] : [(0,text_source/* decodeBytes */.yj)(advice)]),
        ...(passedIn === undefined ? [] : [`Version ${passedIn} was published with the same problem.`]),
        ...(why === undefined ? [] : [why]),
    ];
}
const mergedAllTheSame = 'The CI of opam-repository will report this on the pull request. Its maintainers have merged packages with this finding before.';
function subjectsOf(about, { name }) {
    return about?.element === undefined ? [name] : [name, about.element];
}
function placeOfText(location, { committed, generated, place }) {
    const written = generated === undefined ? committed : generated.sources.template;
    return {
        hints: ['Fix it here, commit, and tag the new commit.'],
        location: (location && written && sameLine(location, written)) ?? place,
    };
}
function sameLine({ source: { text }, span }, other) {
    const start = text.lastIndexOf('\n', span.start - 1) + 1;
    const lineEnd = text.indexOf('\n', span.start);
    const line = text.slice(start, lineEnd === -1 ? text.length : lineEnd);
    const at = other.text.split('\n').indexOf(line);
    if (at === -1)
        return undefined;
    const before = other.text.split('\n', at).reduce((sum, one) => sum + one.length + 1, 0);
    const offset = before + span.start - start;
    return { source: other, span: { start: offset, end: before + line.length } };
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

/***/ 43098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ formOf),
/* harmony export */   XS: () => (/* binding */ formAdvice),
/* harmony export */   d1: () => (/* binding */ findTextForm),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71393);

const byteOrderMark = '\xEF\xBB\xBF';
function plainText(text) {
    const unmarked = text.startsWith(byteOrderMark) ? text.slice(byteOrderMark.length) : text;
    return unmarked.replaceAll('\r\n', '\n');
}
function formOf(text) {
    const found = [
        ...(text.includes('\r\n') ? ['CRLF line endings'] : []),
        ...(text.startsWith(byteOrderMark) ? ['a byte order mark'] : []),
    ];
    return found.length === 0 ? undefined : found.join(' and ');
}
function formAdvice(text) {
    const isMarked = text.startsWith(byteOrderMark);
    return [
        ...(isMarked
            ? [
                'opam cannot read a file that begins with a byte order mark, so nobody can pin the package. Save the file as UTF-8 without one.',
            ]
            : []),
        'Add the lines "*.opam text eol=lf" and "*.opam.template text eol=lf" to .gitattributes, run "git add --renormalize .", commit, and tag the new commit.',
    ];
}
function findTextForm(one) {
    const written = one.generated === undefined ? one.committed : one.generated.sources.template;
    const form = written && formOf(written.text);
    if (written === undefined || form === undefined)
        return [];
    return [
        {
            severity: 'warning',
            code: 'opam-file-text',
            message: `${(0,_text_source_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBytes */ .yj)(written.name)} has ${form}. dune-publish publishes the opam file with LF line endings and without a byte order mark.`,
            hints: formAdvice(written.text),
            location: { source: written, span: firstOddity(written) },
        },
    ];
}
function firstOddity({ text }) {
    if (text.startsWith(byteOrderMark))
        return { start: 0, end: byteOrderMark.length };
    const end = text.indexOf('\r\n');
    return { start: text.lastIndexOf('\n', end) + 1, end };
}


/***/ }),

/***/ 32855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ coinstallablePackages)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93468);


function coinstallablePackages(question) {
    const { platform, candidates, withTest, meter } = question;
    if (candidates.length === 0)
        return new Set();
    const { name, version } = question.with;
    const context = { withTest, isPinned: false };
    const demand = {
        clauses: [...question.switch.invariant, [{ name, bound: { operator: '=', version } }]],
        recommended: [],
        assumable: candidates,
        preference: 'newest',
        installed: question.switch.installed,
        admits: (candidate) => candidate.name !== name || candidate === question.with,
        contextOf: () => context,
    };
    const problem = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Z)(platform, demand, meter);
    const open = new Set();
    for (const candidate of candidates) {
        const variable = problem.variables.get(candidate);
        if (variable !== undefined)
            open.add(variable);
    }
    const wanted = new Set(candidates);
    const found = new Set();
    for (const variable of open) {
        open.delete(variable);
        const solution = (0,_search_js__WEBPACK_IMPORTED_MODULE_1__/* .findSolution */ .Xl)(problem, variable);
        if (solution === undefined)
            continue;
        for (const other of open) {
            if ((0,_search_js__WEBPACK_IMPORTED_MODULE_1__/* .mayExtend */ .G1)(problem, other))
                (0,_search_js__WEBPACK_IMPORTED_MODULE_1__/* .extendSolution */ .EK)(problem, solution, other);
        }
        for (const one of solution.packages) {
            if (!wanted.has(one))
                continue;
            found.add(one);
            open.delete(problem.variables.get(one) ?? variable);
        }
    }
    return found;
}


/***/ })

};
