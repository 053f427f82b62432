export const id = 100;
export const ids = [100];
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

/***/ 80410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ findingAsJson)
/* harmony export */ });
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71393);

function findingAsJson(finding) {
    const { severity, code, message, hints, detail, location } = finding;
    const place = location === undefined
        ? {}
        : {
            file: location.source.name,
            ...(0,_text_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(location.source.text, location.span.start),
        };
    return { severity, code, message, hints, detail, ...place };
}


/***/ }),

/***/ 82904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runReproduce: () => (/* binding */ runReproduce)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
// EXTERNAL MODULE: ./build/release/model/failure.js
var failure = __webpack_require__(19906);
// EXTERNAL MODULE: ./build/text/source.js
var text_source = __webpack_require__(71393);
// EXTERNAL MODULE: ./build/text/without-end.js
var without_end = __webpack_require__(11230);
// EXTERNAL MODULE: ./build/disk/foreign-archive.js
var foreign_archive = __webpack_require__(12683);
;// CONCATENATED MODULE: ./build/disk/archive-listing.js








const usualLimits = { unpacked: 4 * 1024 ** 3, held: 256 * 1024 ** 2 };
async function listArchive(path, { from, environment, limits = usualLimits, }) {
    const format = await (0,foreign_archive/* foreignFormat */.U)(path);
    switch (format) {
        case 'gzip':
        case 'bzip2': {
            const list = newList();
            const hash = (0,external_node_crypto_.createHash)('sha256');
            const reading = {
                environment,
                most: limits.unpacked,
                unpacked: (piece) => void hash.update(piece),
            };
            await (0,foreign_archive/* readCompressedTar */.Z)(path, format, { listener: list, reading });
            const wrong = list.wrong();
            if (wrong !== undefined)
                throw unreadable(from, wrong);
            return { format, tarSha256: hash.digest('hex'), ...list.end() };
        }
        case 'zip': {
            const list = newList();
            await listZip(path, list, limits);
            const wrong = list.wrong();
            if (wrong !== undefined)
                throw unreadable(from, wrong);
            return { format, tarSha256: undefined, ...list.end() };
        }
        case 'page':
            throw unreadable(from, 'it is a web page');
        case 'xz':
        case 'tar':
        case 'unknown':
            throw unreadable(from, 'it is neither a .tar.gz, a .tar.bz2 nor a .zip file');
    }
}
async function fileChecksums(path) {
    const hashes = ['md5', 'sha256', 'sha512'].map((kind) => (0,external_node_crypto_.createHash)(kind));
    const pieces = (0,external_node_fs_.createReadStream)(path);
    for await (const piece of pieces)
        for (const hash of hashes)
            hash.update(piece);
    const [md5 = '', sha256 = '', sha512 = ''] = hashes.map((hash) => hash.digest('hex'));
    return { md5, sha256, sha512 };
}
function newList() {
    const entries = new Map();
    const headers = new Map();
    let current;
    let wrong;
    const finish = () => {
        if (current === undefined)
            return;
        const { path, entry, hash } = current;
        entries.set(path, { kind: 'file', ...entry, sha256: hash.digest('hex') });
        current = undefined;
    };
    return {
        entry: (entry) => {
            finish();
            const path = entry.path.replace(/^(?:\.\/)+/, '');
            if (path === '' || path === '.')
                return false;
            if (entry.header !== undefined)
                headers.set(path, entry.header);
            if (entry.kind === 'file') {
                const { size, header } = entry;
                const executable = header === undefined ? undefined : (header.mode & 0o100) !== 0;
                current = { path, entry: { size, executable }, hash: (0,external_node_crypto_.createHash)('sha256') };
                return true;
            }
            entries.set(path, listed(entry));
            return false;
        },
        content: (piece) => current?.hash.update(piece),
        comment: () => undefined,
        refuse: (reason) => {
            wrong ??= reason;
        },
        wrong: () => wrong,
        end: () => {
            finish();
            const root = rootOf(entries);
            return { root, entries: below(root, entries), headers: below(root, headers) };
        },
    };
}
function listed({ kind, target }) {
    if (kind === 'folder')
        return { kind };
    return kind === 'symlink' ? { kind, target: target ?? '' } : { kind: 'other' };
}
function rootOf(entries) {
    const tops = new Set();
    for (const [path, { kind }] of entries) {
        const slash = path.indexOf('/');
        if (slash === -1 && kind !== 'folder')
            return '';
        tops.add(slash === -1 ? path : path.slice(0, slash));
        if (tops.size > 1)
            return '';
    }
    return [...tops].at(0) ?? '';
}
function below(root, all) {
    if (root === '')
        return all;
    return new Map([...all].flatMap(([path, value]) => path === root ? [] : [[path.slice(root.length + 1), value]]));
}
async function listZip(path, list, { held }) {
    const tooLarge = `it is a zip archive of more than ${held} bytes`;
    if ((await (0,promises_.stat)(path)).size > held) {
        list.refuse(tooLarge);
        return;
    }
    const bytes = await (0,promises_.readFile)(path);
    let size = 0;
    try {
        const files = (0,esm/* unzipSync */.AO)(bytes, {
            filter: ({ originalSize }) => {
                size += originalSize;
                return size <= held;
            },
        });
        if (size > held)
            list.refuse(tooLarge);
        for (const [name, content] of Object.entries(files)) {
            const place = (0,text_source/* encodeBytes */.MW)((0,without_end/* withoutEnd */.M)(name.replaceAll('\\', '/'), '/'));
            const kind = /[\\/]$/.test(name) ? 'folder' : 'file';
            const entry = { path: place, size: content.length, target: undefined, header: undefined };
            if (list.entry({ ...entry, kind }))
                list.content(content);
        }
    }
    catch {
        list.refuse('it is a damaged zip archive');
    }
}
function unreadable(from, wrong) {
    return new failure/* Failure */.H('archive-unreadable', `The archive at ${from} cannot be compared: ${wrong}.`, {
        hint: 'Download it and list it with "tar -tf", to see what opam users get.',
    });
}

// EXTERNAL MODULE: ./build/disk/release-archive.js + 16 modules
var release_archive = __webpack_require__(22366);
// EXTERNAL MODULE: ./build/git/clone.js + 1 modules
var clone = __webpack_require__(17894);
// EXTERNAL MODULE: ./build/git/command.js
var git_command = __webpack_require__(43662);
// EXTERNAL MODULE: ./build/git/environment.js
var environment = __webpack_require__(66070);
// EXTERNAL MODULE: ./build/git/fetch.js
var fetch = __webpack_require__(79395);
// EXTERNAL MODULE: ./build/git/submodule.js
var submodule = __webpack_require__(80661);
;// CONCATENATED MODULE: ./build/git/published-source.js







const longestSilence = 60_000;
const longestTagList = 32 * 1024 * 1024;
async function openPublishedSource({ url, isNamed }, { scratch, environment }) {
    const silent = withoutQuestions(environment);
    const directory = (0,external_node_path_.join)(scratch, 'source.git');
    const place = { directory: scratch, environment: silent };
    const init = ['init', '--quiet', '--bare', '--end-of-options', directory];
    const made = await (0,git_command/* runGit */.EO)(place, init);
    if (made.status !== 0)
        throw (0,git_command/* gitFailed */.gk)(init, made);
    const remotes = isNamed ? [{ url }] : (0,submodule/* remotesOf */.xY)(url, undefined, { fromCommit: true });
    const found = await firstThatAnswers({ directory, environment: silent }, remotes);
    const remote = { ...found.remote, url: found.url };
    const git = await (0,clone/* openClone */.o)({
        directory,
        isGitDirectory: true,
        environment: silent,
        scratch,
        remote,
    });
    return {
        git,
        url: withoutCredentials(found.url),
        tags: found.tags,
        fetchCommit: async (commit) => await (0,fetch/* tryToFetch */.xW)({ directory, environment: silent }, { ...remote, environment: silent }, commit),
    };
}
function withoutQuestions(environment) {
    return {
        ...environment,
        GIT_ASKPASS: '',
        GCM_INTERACTIVE: 'never',
        GIT_SSH_COMMAND: environment['GIT_SSH_COMMAND'] ?? 'ssh -oBatchMode=yes',
    };
}
async function firstThatAnswers(place, remotes) {
    let refusal;
    for (const remote of remotes) {
        const { url } = remote;
        const there = { ...place, environment: (0,environment/* fetchingEnvironment */.o)(place.environment, remote) };
        const command = ['ls-remote', '--tags', '--quiet', '--end-of-options', url];
        const answer = await (0,git_command/* runGit */.EO)(there, command, { silence: longestSilence, most: longestTagList });
        if (answer.status === 0 && !answer.wasTooMuch) {
            return { remote, url, tags: parseTags(answer.stdout.toString('utf8')) };
        }
        const said = answer.wasSilent
            ? `git reported nothing for ${longestSilence / 1000} s`
            : answer.stderr;
        refusal ??= unreachable(url, said);
    }
    throw refusal ?? unreachable('', 'there is no address');
}
function parseTags(listing) {
    const tags = new Map();
    for (const line of listing.split('\n')) {
        const [, commit, name, peeled] = /^([0-9a-f]{40,64})\trefs\/tags\/(.+?)(\^\{\})?$/.exec(line) ?? [];
        if (commit === undefined || name === undefined)
            continue;
        tags.set(name, { name, commit, annotated: peeled !== undefined });
    }
    return tags;
}
function firstLine(said) {
    return (said.trim().split('\n')[0] ?? '').replace(/^fatal: /, '');
}
function withoutCredentials(text) {
    return text.replace(/\/\/[^/\s@]*@/g, '//');
}
function unreachable(url, said) {
    const asks = /could not read (?:Username|Password)|Authentication failed|Permission denied/.test(said);
    const why = asks
        ? 'the server asks for a password, so the repository is private or does not exist.'
        : withoutCredentials(firstLine(said));
    const shown = withoutCredentials(url);
    return new failure/* Failure */.H('source-unreachable', `The source repository ${shown} cannot be read: ${why}`, {
        hint: 'Name a clone or another address of the repository with --source.',
    });
}

// EXTERNAL MODULE: ./build/github/downloads.js + 1 modules
var downloads = __webpack_require__(41307);
// EXTERNAL MODULE: ./build/release/source/package-selection.js
var package_selection = __webpack_require__(80677);
// EXTERNAL MODULE: ./build/release/source/project-files.js
var project_files = __webpack_require__(63665);
// EXTERNAL MODULE: ./build/release/source/project-packages.js
var project_packages = __webpack_require__(7717);
// EXTERNAL MODULE: ./build/release/source/rewriting.js
var rewriting = __webpack_require__(2377);
;// CONCATENATED MODULE: ./build/reproduce/tag-names.js
const beforeTag = /\/(?:releases\/download|archive\/refs\/tags|-\/archive|archive|-\/releases)\/([^?#]+)/;
function tagNames(version, { address, prefix }) {
    const spellings = [version, version.replaceAll('~', '_'), version.replaceAll('~', '-')];
    const usual = spellings.flatMap((one) => [`v${one}`, one, `V${one}`]);
    const others = [version.replaceAll('~', ''), version.replace(/^v/, '')];
    const names = [...usual, ...others].map((one) => prefix + one);
    return [...new Set([...namesInAddress(address), ...names])];
}
function namesInAddress(address) {
    const rest = beforeTag.exec(address)?.[1];
    if (rest === undefined)
        return [];
    const decoded = decode(rest);
    const withoutEnding = decoded.replace(/\.(?:tar\.\w+|tgz|tbz|txz|zip)$/, '');
    return address.includes('/archive/refs/tags/') || !decoded.includes('/')
        ? [withoutEnding]
        : [decoded.slice(0, decoded.lastIndexOf('/')), withoutEnding];
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function projectInName(name, version) {
    const stored = version.replaceAll(/[^A-Za-z0-9._@+-]/g, '.');
    for (const end of [`-${version}`, `-${stored}`]) {
        if (name.endsWith(end) && name.length > end.length)
            return name.slice(0, -end.length);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/reproduce/attempts.js






async function attemptsFor(git, { commit, tag }, wanted) {
    const { folder, version, format } = wanted;
    const files = await (0,project_files/* readProjectFiles */.b)(git, commit, { folder, changelog: undefined });
    const { read: described } = (0,project_packages/* readPackages */.q)(files);
    const names = described?.packages.map(({ name }) => name) ?? [];
    const { project, topFolder } = nameParts(wanted, (0,package_selection/* projectName */.j)(described?.project.name?.value, names, 'project'));
    const order = {
        commit,
        project,
        version,
        topFolder,
        tag: tag?.name,
        folder,
        format,
    };
    const raw = [
        attempt({ ...order, submodules: 'exclude', manner: 'git-archive', rewrite: () => undefined }),
    ];
    if (described === undefined)
        return raw;
    const rewritten = (describe) => (0,rewriting/* projectRewriting */.t)(files, described, (0,text_source/* encodeBytes */.MW)(describe)).rewrite;
    const ofTag = withoutPrefix(tag?.name ?? version, wanted.tagPrefix);
    const isDescribed = tag === undefined || tag.annotated;
    const ours = rewritten(ofTag);
    const theirs = isDescribed ? ours : rewritten(commit.slice(0, 7));
    const choices = hasSubmodules(files) ? ['exclude', 'include'] : ['exclude'];
    const made = choices.flatMap((submodules) => [
        attempt({ ...order, submodules, manner: 'dune-publish', rewrite: ours }),
        attempt({ ...order, submodules, manner: 'dune-release', rewrite: theirs }),
    ]);
    return [...made, ...raw];
}
function nameParts({ name, version }, usual) {
    const project = projectInName(name, version);
    if (project !== undefined)
        return { project, topFolder: undefined };
    return { project: usual, topFolder: name === '' ? undefined : name };
}
function attempt(order) {
    return { order, manner: order.manner };
}
function hasSubmodules({ entries }) {
    return entries.some(({ kind }) => kind === 'submodule');
}
function withoutPrefix(tag, prefix) {
    return tag.startsWith(prefix) ? tag.slice(prefix.length) : tag;
}

;// CONCATENATED MODULE: ./build/reproduce/comparison.js
function compareListings(published, rebuilt) {
    const files = fileDifferences(published.entries, rebuilt.entries);
    return files.length > 0
        ? { kind: 'other-files', files }
        : { kind: 'same-files', packing: packingDifferences(published, rebuilt) };
}
function fileDifferences(published, rebuilt) {
    const paths = [...new Set([...published.keys(), ...rebuilt.keys()])];
    return paths
        .toSorted((one, other) => (one < other ? -1 : 1))
        .flatMap((path) => {
        const kind = differenceOf(published.get(path), rebuilt.get(path));
        return kind === undefined ? [] : [{ path, kind }];
    });
}
function differenceOf(published, rebuilt) {
    if (published === undefined)
        return rebuilt?.kind === 'folder' ? undefined : 'only-rebuilt';
    if (rebuilt === undefined)
        return published.kind === 'folder' ? undefined : 'only-published';
    if (published.kind === 'file' && rebuilt.kind === 'file') {
        if (published.sha256 !== rebuilt.sha256)
            return 'content';
        const isSaid = published.executable !== undefined && rebuilt.executable !== undefined;
        return isSaid && published.executable !== rebuilt.executable ? 'executable' : undefined;
    }
    if (published.kind === 'symlink' && rebuilt.kind === 'symlink') {
        return published.target === rebuilt.target ? undefined : 'link-target';
    }
    return published.kind === rebuilt.kind && published.kind === 'folder' ? undefined : 'kind';
}
function packingDifferences(published, rebuilt) {
    const isOneTar = published.tarSha256 !== undefined && published.tarSha256 === rebuilt.tarSha256;
    const found = [];
    if (published.format !== rebuilt.format)
        found.push('format');
    if (isOneTar)
        return published.format === rebuilt.format ? ['compression'] : found;
    if (published.root !== rebuilt.root)
        found.push('top-folder');
    if (orderOf(published) !== orderOf(rebuilt))
        found.push('order');
    if (foldersOf(published) !== foldersOf(rebuilt))
        found.push('folders');
    if (haveHeaders(published, rebuilt)) {
        const differs = (one) => [...published.headers].some(([path, header]) => {
            const other = rebuilt.headers.get(path);
            return other !== undefined && one(header) !== one(other);
        });
        if (differs(({ time }) => time))
            found.push('times');
        if (differs(({ owner }) => owner) || differs(({ group }) => group))
            found.push('owners');
        if (differs(({ mode }) => mode))
            found.push('permissions');
        if (found.length === 0)
            found.push('headers');
    }
    return found;
}
function haveHeaders(one, other) {
    return one.headers.size > 0 && other.headers.size > 0;
}
function orderOf({ entries }) {
    return [...entries].flatMap(([path, { kind }]) => (kind === 'folder' ? [] : [path])).join('\0');
}
function foldersOf({ entries }) {
    const folders = [...entries].flatMap(([path, { kind }]) => (kind === 'folder' ? [path] : []));
    return folders.toSorted().join('\0');
}

;// CONCATENATED MODULE: ./build/reproduce/reproduce.js



async function reproduce(question, ports) {
    const { published, downloading } = question;
    const { checksums } = published;
    const isChanged = downloading.kind === 'downloaded' && !hasChecksums(downloading.checksums, checksums);
    const diagnostics = [
        ...(isChanged ? [changed(published, downloading)] : []),
        ...unavailable(downloading),
    ];
    const accepted = isChanged ? [checksums, asList(downloading.checksums)] : [checksums];
    const listing = downloading.kind === 'downloaded'
        ? await ports.listing(downloading.path, downloading.address)
        : undefined;
    const wanted = wantedOf(question, listing);
    const compared = [];
    let refusal;
    for (const source of question.commits) {
        for (const attempt of await attemptsFor(ports.git, source, wanted)) {
            const archive = await make(attempt, ports);
            if (typeof archive === 'string') {
                refusal ??= archive;
                continue;
            }
            const sums = await ports.checksums(archive.path);
            if (accepted.some((all) => hasChecksums(sums, all))) {
                return described({ verdict: { kind: 'same-bytes' }, source, attempt }, diagnostics);
            }
            if (listing === undefined)
                continue;
            const rebuilt = await ports.listing(archive.path, archive.name);
            compared.push({ verdict: compareListings(listing, rebuilt), source, attempt });
        }
    }
    if (downloading.kind === 'unavailable')
        throw cannotCompare(published, downloading.why);
    const [best] = compared.toSorted((one, other) => distance(one.verdict) - distance(other.verdict));
    if (best === undefined)
        throw rebuildFailed(published, refusal);
    return described(best, diagnostics);
}
async function make({ order }, { archives }) {
    try {
        const { archive, diagnostics } = await archives.make(order);
        const error = diagnostics.find(({ severity }) => severity === 'error');
        return archive ?? error?.message ?? '';
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H && error.code.startsWith('submodule-'))
            return error.message;
        throw error;
    }
}
function described({ verdict, source, attempt }, diagnostics) {
    const { manner, order } = attempt;
    return { verdict, source, manner, withSubmodules: order.submodules === 'include', diagnostics };
}
function distance(verdict) {
    switch (verdict.kind) {
        case 'same-bytes':
            return 0;
        case 'same-files':
            return verdict.packing.length;
        case 'other-files':
            return 1000 + verdict.files.length;
    }
}
function hasChecksums(of, recorded) {
    return recorded.every(({ kind, hex }) => of[kind] === hex);
}
function asList({ sha256 }) {
    return [{ kind: 'sha256', hex: sha256 }];
}
function wantedOf({ published, downloading, folder, tagPrefix }, listing) {
    const [first = ''] = published.addresses;
    const address = downloading.kind === 'downloaded' ? downloading.address : first;
    const file = address
        .replace(/[?#].*$/s, '')
        .split('/')
        .at(-1) ?? '';
    const ending = /\.(?:tar\.\w+|t[bgx]z|zip)$/.exec(file)?.[0] ?? '';
    return {
        version: published.version,
        name: listing === undefined ? file.slice(0, file.length - ending.length) : listing.root,
        format: ending === '.tgz' || ending === '.tar.gz' ? 'tgz' : 'tbz',
        folder,
        tagPrefix,
    };
}
function changed({ name, version }, { address }) {
    return {
        severity: 'error',
        code: 'archive-changed',
        message: `The archive at ${address} does not have the checksums that the opam repository has for ${name} ${version}.`,
        hints: ['opam rejects such an archive. Restore the published file, or release a new version.'],
    };
}
function unavailable(downloading) {
    if (downloading.kind === 'downloaded')
        return fromMirror(downloading);
    const { why } = downloading;
    return [
        {
            severity: 'warning',
            code: 'archive-unavailable',
            message: `The published archive could not be downloaded: ${why.message}`,
            hints: [why.hint, 'The comparison was made with the checksums of the opam repository alone.'],
        },
    ];
}
function fromMirror({ address, missed }) {
    if (missed === undefined)
        return [];
    return [
        {
            severity: 'warning',
            code: 'archive-unavailable',
            message: `Only a mirror has the published archive: ${missed.message}`,
            hints: [missed.hint, `The comparison was made with the file at ${address}.`],
        },
    ];
}
function cannotCompare({ name, version }, why) {
    return new failure/* Failure */.H('archive-unavailable', `The archive of ${name} ${version} could not be downloaded, and no archive made from its source has its checksums: ${why.message}`, { hint: why.hint, cause: why });
}
function rebuildFailed({ name, version }, why) {
    const because = why === undefined ? '.' : `: ${why}`;
    return new failure/* Failure */.H('rebuild-failed', `No archive of ${name} ${version} can be made from its source${because}`, { hint: 'For a project in a subfolder of its repository, add --working-directory.' });
}

;// CONCATENATED MODULE: ./build/reproduce/source-commits.js


function sourceCommits(published, { tags, prefix, url, }) {
    const { name, version, addresses, commit } = published;
    const names = tagNames(version, { address: addresses[0] ?? '', prefix });
    const tag = names.map((one) => tags.get(one)).find((one) => one !== undefined);
    if (commit === undefined) {
        if (tag !== undefined)
            return { commits: [{ commit: tag.commit, tag }], diagnostics: [] };
        throw new failure/* Failure */.H('source-tag-missing', `${url} has no tag for ${name} ${version}, and its opam file has no x-commit-hash.`, {
            hint: `Looked for: ${names.join(', ')}. Add --tag-prefix if other projects have tags there, too.`,
        });
    }
    if (tag === undefined || tag.commit === commit) {
        return { commits: [{ commit, tag }], diagnostics: [] };
    }
    return {
        commits: [
            { commit, tag },
            { commit: tag.commit, tag },
        ],
        diagnostics: [
            {
                severity: 'warning',
                code: 'source-tag-moved',
                message: `The tag ${tag.name} names the commit ${tag.commit}, and x-commit-hash of ${name} ${version} is ${commit}.`,
                hints: [
                    'Somebody moved the tag after the release, or a tool recorded a different commit from that of the tag.',
                ],
            },
        ],
    };
}

;// CONCATENATED MODULE: ./build/connect/published-download.js


const largestArchive = 1024 ** 3;
async function downloadPublished(addresses, path, downloads) {
    let why;
    for (const address of addresses) {
        try {
            const got = await downloads.keep(address, { path, limit: largestArchive });
            if (got !== undefined) {
                const checksums = await fileChecksums(path);
                return { kind: 'downloaded', address, missed: why, path, size: got.size, checksums };
            }
            why ??= nothingThere(address);
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.H))
                throw error;
            why ??= error;
        }
    }
    return { kind: 'unavailable', why: why ?? noAddress() };
}
function noAddress() {
    return new failure/* Failure */.H('archive-unavailable', 'The opam file has no address for the archive.', {
        hint: 'Name a version that was published with an archive.',
    });
}
function nothingThere(address) {
    return new failure/* Failure */.H('archive-unavailable', `There is no file at ${address}.`, {
        hint: 'Publish the same file there again, because opam users need it.',
    });
}

;// CONCATENATED MODULE: ./build/connect/reproduction.js









async function reproducePublished(published, place) {
    const address = addressOf(published, place);
    const givenUp = new AbortController();
    const downloading = downloadPublished(published.addresses, (0,external_node_path_.join)(place.scratch, 'published'), (0,downloads/* publicDownloads */.N)(1, undefined, givenUp.signal));
    downloading.catch(() => undefined);
    try {
        return await compared({ published, address, downloading }, place);
    }
    finally {
        givenUp.abort();
    }
}
async function compared({ published, address, downloading, }, { scratch, environment, folder, tagPrefix }) {
    const source = await openPublishedSource(address, { scratch, environment });
    try {
        const { tags, url } = source;
        const wanted = sourceCommits(published, { tags, prefix: tagPrefix, url });
        const { commits, diagnostics } = await fetched(published, source, wanted);
        const made = { folder: (0,external_node_path_.join)(scratch, 'rebuilt'), environment };
        const found = await reproduce({ published, downloading: await downloading, commits, folder, tagPrefix }, {
            git: source.git,
            archives: { make: async (order) => await (0,release_archive/* makeReleaseArchive */.S)(source.git, order, made) },
            checksums: fileChecksums,
            listing: async (path, from) => await listArchive(path, { from, environment }),
        });
        const all = [...diagnostics, ...found.diagnostics];
        return { ...found, url, downloading: await downloading, diagnostics: all };
    }
    finally {
        source.git.close();
    }
}
function addressOf({ name, version, source: stated }, { source: named }) {
    if (named !== undefined)
        return { url: named, isNamed: true };
    if (stated !== undefined)
        return { url: stated, isNamed: false };
    throw new failure/* Failure */.H('source-unstated', `The opam file of ${name} ${version} does not name a git repository.`, { hint: 'Name a clone or the address of the repository with --source.' });
}
function reproduction_firstLine(text) {
    return (text.split('\n')[0] ?? '').replace(/^fatal: (?:remote error: )?/, '');
}
async function fetched({ name, version }, { url, fetchCommit }, { commits, diagnostics }) {
    const there = [];
    const gone = [];
    for (const one of commits) {
        const refusal = await fetchCommit(one.commit);
        if (refusal === undefined)
            there.push(one);
        else
            gone.push(`The commit ${one.commit} of ${name} ${version} is not in ${url}: ${reproduction_firstLine(refusal)}`);
    }
    const [first] = gone;
    const hint = 'Name a repository that still has the commit with --source.';
    if (there.length === 0)
        throw new failure/* Failure */.H('source-commit-gone', first ?? '', { hint });
    return {
        commits: there,
        diagnostics: [
            ...diagnostics,
            ...gone.map((message) => ({
                severity: 'warning',
                code: 'source-commit-gone',
                message,
                hints: [hint],
            })),
        ],
    };
}

// EXTERNAL MODULE: ./build/disk/remove-folder.js
var remove_folder = __webpack_require__(14423);
// EXTERNAL MODULE: ./build/environment/environment.js
var environment_environment = __webpack_require__(55271);
// EXTERNAL MODULE: ./build/opam/package-name.js
var package_name = __webpack_require__(2198);
// EXTERNAL MODULE: ./build/process/temporary-folder.js
var temporary_folder = __webpack_require__(49866);
// EXTERNAL MODULE: ./build/lint/model/opam-reading.js + 1 modules
var opam_reading = __webpack_require__(83022);
// EXTERNAL MODULE: ./build/opam/url.js
var url = __webpack_require__(91421);
;// CONCATENATED MODULE: ./build/reproduce/published-archive.js



function readPublishedArchive(named, text) {
    const full = `${named.name}.${named.version}`;
    const reading = (0,opam_reading/* readOpamFile */.q)({ name: `${full}/opam`, text });
    if (reading.kind === 'refused') {
        const message = `The opam file of ${full} cannot be read: ${reading.refusal.message}`;
        throw new failure/* Failure */.H('opam-syntax', message, {
            hint: 'Check that the file is the published one, whole and unchanged.',
        });
    }
    const { url: section } = reading.package;
    if (section === undefined) {
        throw noArchive(full, 'its opam file has no "url" section with an address');
    }
    if (section.url.backend !== 'http') {
        throw noArchive(full, `opam fetches it with ${section.url.backend}, from ${(0,url/* printUrl */.D1)(section.url)}`);
    }
    if (section.checksums.length === 0) {
        throw new failure/* Failure */.H('checksum-none', `The opam file of ${full} has no checksum for its archive.`, {
            hint: 'Without a checksum, nothing records which bytes were published.',
        });
    }
    const mirrors = section.mirrors.filter(({ backend }) => backend === 'http');
    return {
        ...named,
        addresses: [section.url, ...mirrors].map(url/* printUrl */.D1),
        checksums: section.checksums,
        commit: commitOf(reading.package),
        source: sourceOf(reading.package, section.url),
    };
}
function noArchive(full, why) {
    return new failure/* Failure */.H('archive-none', `${full} has no archive that can be made again: ${why}.`, {
        hint: 'Name a version that was published with an archive.',
    });
}
function commitOf({ extensions }) {
    const value = extensions.get('x-commit-hash');
    const id = value?.kind === 'string' ? value.value : '';
    return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(id) ? id : undefined;
}
function sourceOf({ devRepo }, archive) {
    if (devRepo?.backend === 'git' && devRepo.transport !== 'file') {
        const { hash: _, ...address } = devRepo;
        return (0,url/* printUrl */.D1)(address).replace(/^git\+/, '');
    }
    const repository = /^github\.com\/[^/]+\/[^/]+(?=\/(?:releases|archive)\/)/.exec(archive.path)?.[0];
    return repository === undefined ? undefined : `https://${repository}.git`;
}

// EXTERNAL MODULE: ./build/text/diagnostic.js
var diagnostic = __webpack_require__(25375);
// EXTERNAL MODULE: ./build/checkout/checkout.js
var checkout = __webpack_require__(37777);
// EXTERNAL MODULE: ./build/command-line/command-line.js + 1 modules
var command_line = __webpack_require__(70393);
// EXTERNAL MODULE: ./build/command-line/option.js
var command_line_option = __webpack_require__(53914);
// EXTERNAL MODULE: ./build/disk/opam-repository-folder.js
var opam_repository_folder = __webpack_require__(46573);
// EXTERNAL MODULE: ./build/github/client.js + 9 modules
var github_client = __webpack_require__(80846);
// EXTERNAL MODULE: ./build/github/contents.js
var contents = __webpack_require__(17418);
// EXTERNAL MODULE: ./build/inputs/names.js
var names = __webpack_require__(43636);
// EXTERNAL MODULE: ./build/version/opam-version.js
var opam_version = __webpack_require__(43323);
// EXTERNAL MODULE: ./build/release/model/repository.js
var model_repository = __webpack_require__(52006);
// EXTERNAL MODULE: ./build/command-line/folder.js
var command_line_folder = __webpack_require__(35403);
// EXTERNAL MODULE: ./build/command-line/github-variables.js + 1 modules
var github_variables = __webpack_require__(56996);
;// CONCATENATED MODULE: ./build/command/published-versions.js










function publishedVersions(options) {
    const { folder, repository = 'ocaml/opam-repository' } = options;
    if (folder !== undefined && options.repository !== undefined) {
        return { wrong: '--opam-repository and --opam-repository-dir exclude each other.' };
    }
    if (folder !== undefined)
        return inFolder(folder);
    const parsed = (0,names/* parseRepository */.SU)(repository);
    if (parsed.kind === 'defect') {
        return {
            wrong: `--opam-repository is "${repository}": ${parsed.fact} ${parsed.hint}`,
        };
    }
    return onGithub(parsed.value);
}
function inFolder(folder) {
    const source = (0,opam_repository_folder/* repositoryFolder */.p)(folder);
    if (source === undefined) {
        const fact = `${JSON.stringify(folder)} is not an opam repository: it has no folder "packages".`;
        return { wrong: (0,command_line_folder/* whyNoFolder */.ub)(folder) ?? fact };
    }
    return {
        name: folder,
        versions: async (name) => await Promise.resolve(source.versions(name)),
        text: async ({ name, version }) => await Promise.resolve(source.text(name, version)),
    };
}
function onGithub(repository) {
    const client = (0,github_client/* githubClient */.$)({
        ...(0,github_variables/* hostIn */.yo)('OPAM_API_URL'),
        token: (0,github_variables/* tokenIn */.jf)('OPAM_TOKEN') ?? '',
        tokenInput: 'opam-token',
        notice: (text) => (0,command_line/* complain */.cc)([text]),
        waitFactor: 1,
    });
    return {
        name: (0,model_repository/* fullName */.fq)(repository),
        versions: async (name) => {
            const folders = await (0,contents/* readFolders */.iz)(client, repository, { path: `packages/${name}` });
            return folders.flatMap((one) => one.startsWith(`${name}.`) ? [one.slice(name.length + 1)] : []);
        },
        text: async ({ name, version }) => await (0,contents/* readFile */.TA)(client, repository, { path: `packages/${name}/${name}.${version}/opam` }),
    };
}
async function newestOf(names, published) {
    for (const name of names) {
        const [version] = (await published.versions(name)).toSorted((a, b) => (0,opam_version/* compareVersions */.Z)(b, a));
        if (version !== undefined)
            return { name, version };
    }
    throw unpublished(names.join(', '), published);
}
function unpublished(what, { name }) {
    return new failure/* Failure */.H('package-unpublished', `${what} is not published in ${name}.`, {
        hint: 'Check the name and the version, as in "tally.1.2.0".',
    });
}

// EXTERNAL MODULE: ./build/opam/checksum.js
var checksum = __webpack_require__(14873);
// EXTERNAL MODULE: ./build/report/printable.js
var printable = __webpack_require__(74628);
// EXTERNAL MODULE: ./build/report/size.js
var report_size = __webpack_require__(38838);
// EXTERNAL MODULE: ./build/report/style.js
var report_style = __webpack_require__(33842);
// EXTERNAL MODULE: ./build/report/terminal.js + 2 modules
var terminal = __webpack_require__(11287);
// EXTERNAL MODULE: ./build/command/finding-json.js
var finding_json = __webpack_require__(80410);
;// CONCATENATED MODULE: ./build/command/reproduction-text.js







const mostListed = 50;
const packingInWords = {
    format: 'the format',
    compression: 'the compression',
    'top-folder': 'the name of the top folder',
    order: 'the order of the files',
    folders: 'the entries for folders',
    times: 'the times',
    owners: 'the owners',
    permissions: 'the permissions',
    headers: 'the headers',
};
const filesInWords = {
    'only-published': 'only in the published archive',
    'only-rebuilt': 'only in the source',
    content: 'other content',
    executable: 'executable in only one of them',
    'link-target': 'a link with another target',
    kind: 'a file in one of them, a link or something else in the other',
};
const mannersInWords = {
    'dune-publish': 'as dune-publish makes it',
    'dune-release': 'as dune-release makes it',
    'git-archive': 'as "git archive" makes it',
};
function reproductionLines(published, reproduced, options) {
    const { verdict, source, manner, withSubmodules, url, downloading, diagnostics } = reproduced;
    const style = (0,report_style/* styleOf */.V)(options);
    const isSame = verdict.kind === 'same-bytes';
    const sign = isSame ? style.good('✓') : style.bad('✗');
    const { name, version, addresses, checksums } = published;
    const tag = source.tag?.commit === source.commit ? `, tag ${source.tag.name}` : '';
    const modules = withSubmodules ? ', with submodules' : '';
    const findings = (0,terminal.terminalDiagnostics)(diagnostics, options);
    const [first = ''] = addresses;
    const address = downloading.kind === 'downloaded' ? downloading.address : first;
    const size = downloading.kind === 'downloaded' ? `, ${(0,report_size/* sizeInWords */._)(downloading.size)}` : '';
    return [
        ...(findings.length === 0 ? [] : [...findings, '']),
        style.bold(`${sign} ${name} ${version}: ${inWords(reproduced)}`),
        `  source     ${plain(url)}`,
        `  commit     ${source.commit}${plain(tag)}`,
        `  made       ${mannersInWords[manner]}${modules}`,
        `  published  ${plain(address)}${size}`,
        ...checksums.map((one) => `             ${(0,checksum/* printChecksum */.M)(one)}`),
        ...detailLines(verdict),
    ];
}
function plain(text) {
    return (0,printable/* plainLog */.Ly)((0,printable/* oneLine */.TN)(text));
}
function inWords({ verdict, downloading }) {
    switch (verdict.kind) {
        case 'same-bytes':
            return downloading.kind === 'downloaded'
                ? 'the same bytes'
                : 'the same bytes, by the checksums in the opam repository';
        case 'same-files':
            return 'the same files, packed in another way';
        case 'other-files':
            return `other files (${verdict.files.length})`;
    }
}
function detailLines(verdict) {
    switch (verdict.kind) {
        case 'same-bytes':
            return [];
        case 'same-files':
            return ['', `Different: ${verdict.packing.map((one) => packingInWords[one]).join(', ')}.`];
        case 'other-files': {
            const { files } = verdict;
            const more = files.length - mostListed;
            return [
                '',
                ...files
                    .slice(0, mostListed)
                    .map(({ path, kind }) => `  ${plain((0,text_source/* decodeBytes */.yj)(path))}: ${filesInWords[kind]}`),
                ...(more > 0 ? [`  and ${more} more, which --json lists`] : []),
            ];
        }
    }
}
function reproductionAsJson(published, reproduced) {
    const { verdict, source, manner, withSubmodules, url, downloading, diagnostics } = reproduced;
    const isThere = downloading.kind === 'downloaded';
    return {
        package: { name: published.name, version: published.version },
        verdict: verdict.kind,
        packing: verdict.kind === 'same-files' ? verdict.packing : [],
        files: verdict.kind === 'other-files'
            ? verdict.files.map(({ path, kind }) => ({ path: (0,text_source/* decodeBytes */.yj)(path), difference: kind }))
            : [],
        source: { url, commit: source.commit, tag: source.tag?.name ?? null },
        made: { manner, withSubmodules },
        archive: {
            url: isThere ? downloading.address : (published.addresses[0] ?? null),
            size: isThere ? downloading.size : null,
            recorded: published.checksums.map(checksum/* printChecksum */.M),
            downloaded: isThere ? downloading.checksums : null,
        },
        findings: diagnostics.map(finding_json/* findingAsJson */.w),
    };
}

;// CONCATENATED MODULE: ./build/command/reproduce.js



















const usage = `Usage: dune-publish reproduce NAME[.VERSION]|DIR [--json] [OPTION]…

Makes the archive of a published version again from its source repository, and says whether the published
archive has the same bytes, the same files packed in another way, or other files. Without VERSION, it checks
the newest version. DIR is a checkout of the project, or a folder with an opam file such as
packages/tally/tally.1.2.0. Write a folder with a slash, as in ./tally. The command needs git and bzip2.

To use another server or a token, set OPAM_API_URL or OPAM_TOKEN. A public repository needs no token.

Exit status: 0 when the bytes are the same; 1 when they are not, or cannot be compared; 2 when the command
line is wrong.
`;
const options = {
    source: (0,command_line_option/* textOption */.vU)('ADDRESS', 'A clone or the address of the source, instead of dev-repo'),
    'working-directory': (0,command_line_option/* textOption */.vU)('DIR', 'The folder of the project in its repository'),
    'tag-prefix': (0,command_line_option/* textOption */.vU)('PREFIX', 'The text before the version in the tags'),
    'opam-repository': (0,command_line_option/* textOption */.vU)('OWNER/NAME', 'The opam repository that has the version'),
    'opam-repository-dir': (0,command_line_option/* textOption */.vU)('DIR', 'Read the opam repository from this checkout'),
    json: (0,command_line_option/* flag */.Jt)('Print JSON'),
};
const runReproduce = (0,command_line/* verb */.w3)(usage, options, async ({ positionals, values }) => {
    const [what, ...more] = positionals;
    if (what === undefined)
        return { wrong: 'Name a package, as in tally.1.2.0.' };
    if (more.length > 0)
        return { wrong: 'Name one package.' };
    const repository = publishedVersions({
        folder: values['opam-repository-dir'],
        repository: values['opam-repository'],
    });
    if ('wrong' in repository)
        return repository;
    const published = await publishedArchive(what, repository);
    if ('wrong' in published)
        return published;
    const { source, 'working-directory': folder = '', 'tag-prefix': tagPrefix = '' } = values;
    const reproduced = await inTemporaryFolder(async (place) => await reproducePublished(published, {
        ...place,
        source: source === undefined ? undefined : reproduce_addressOf(source),
        folder: folder.replace(/^\/+|\/+$/g, ''),
        tagPrefix,
    }));
    if (values.json) {
        (0,command_line/* say */.cv)(`${JSON.stringify(reproductionAsJson(published, reproduced), null, 2)}\n`);
    }
    else {
        const style = { colour: (0,command_line/* showsColour */.Vq)(process.stdout) };
        (0,command_line/* say */.cv)(`${reproductionLines(published, reproduced, style).join('\n')}\n`);
    }
    return isSame(reproduced) ? 0 : 1;
});
function isSame({ verdict, diagnostics }) {
    return verdict.kind === 'same-bytes' && !(0,diagnostic/* hasErrors */.C)(diagnostics);
}
function reproduce_addressOf(source) {
    return (0,external_node_fs_.existsSync)(source) ? (0,external_node_path_.resolve)(source) : source;
}
async function inTemporaryFolder(use) {
    const temporary = (0,temporary_folder/* makeTemporaryFolder */.w)('dune-publish-');
    try {
        return await use({ scratch: temporary.path, environment: (0,environment_environment/* programEnvironment */.yE)() });
    }
    finally {
        await (0,remove_folder/* removeFolder */.v)(temporary.path);
        temporary.keep();
    }
}
async function publishedArchive(what, repository) {
    if (/[/\\]|^\.\.?$/.test(what))
        return await ofFolder(what, repository);
    const named = what.includes('.')
        ? (0,package_name/* parseVersionedPackage */.dx)(what)
        : await newestOf([what], repository);
    if (named === undefined)
        return { wrong: `"${what}" is not a package and its version.` };
    return await archiveOf(named, repository);
}
async function archiveOf(named, repository) {
    const text = await repository.text(named);
    if (text === undefined)
        throw unpublished(`${named.name}.${named.version}`, repository);
    return readPublishedArchive(named, text);
}
async function ofFolder(what, repository) {
    const folder = (0,external_node_path_.resolve)((0,without_end/* withoutEnd */.M)(what, '/'));
    const text = await opamFileIn(folder);
    if (text === undefined)
        return await archiveOf(await ofCheckout(folder, repository), repository);
    const named = (0,package_name/* parseVersionedPackage */.dx)((0,external_node_path_.basename)(folder));
    if (named === undefined) {
        return { wrong: `The folder "${what}" is not named after a package and its version.` };
    }
    return readPublishedArchive(named, text);
}
async function opamFileIn(folder) {
    try {
        return (0,text_source/* byteString */.iP)(await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'opam')));
    }
    catch {
        return undefined;
    }
}
async function ofCheckout(folder, repository) {
    const names = await (0,checkout/* withCheckout */.j)(folder, async ({ git, checkout }) => {
        const place = { folder: checkout.prefix, changelog: undefined };
        const { read } = (0,project_packages/* readPackages */.q)(await (0,project_files/* readProjectFiles */.b)(git, checkout.head, place));
        return read?.packages.map(({ name }) => name) ?? [];
    });
    return await newestOf(names, repository);
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

/***/ 46573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ repositoryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _opam_package_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2198);
/* harmony import */ var _opam_repository_tarball_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57450);




function repositoryFolder(folder, packagesDir = 'packages') {
    const packages = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, packagesDir);
    const names = entriesOf(packages);
    if (names === undefined)
        return undefined;
    const known = new Set(names);
    const versions = new Map();
    const versionsOf = (name) => {
        const found = versions.get(name) ?? new Set(known.has(name) ? versionsIn(packages, name) : []);
        versions.set(name, found);
        return found;
    };
    return {
        names: () => known,
        versions: (name) => [...versionsOf(name)],
        text: (name, version) => versionsOf(name).has(version)
            ? readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packages, name, `${name}.${version}`, 'opam'))
            : undefined,
    };
}
function versionsIn(packages, name) {
    return (entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packages, name)) ?? []).flatMap((entry) => {
        const found = (0,_opam_package_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersionedPackage */ .dx)(entry);
        return found?.name === name ? [found.version] : [];
    });
}
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return undefined;
    }
}
function readText(path) {
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        try {
            const isFit = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFile() && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size <= _opam_repository_tarball_js__WEBPACK_IMPORTED_MODULE_3__/* .largestOpamFile */ .AT;
            return isFit ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'latin1') : undefined;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch {
        return undefined;
    }
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

/***/ 47392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ substitution)
});

// EXTERNAL MODULE: ./build/text/rewriting.js
var rewriting = __webpack_require__(69593);
// EXTERNAL MODULE: ./build/dune/escape.js
var dune_escape = __webpack_require__(68452);
// EXTERNAL MODULE: ./build/dune/info.js
var info = __webpack_require__(48143);
// EXTERNAL MODULE: ./build/dune/language-version.js
var language_version = __webpack_require__(35872);
// EXTERNAL MODULE: ./build/dune/source-host.js
var source_host = __webpack_require__(26105);
// EXTERNAL MODULE: ./build/text/source.js
var text_source = __webpack_require__(71393);
;// CONCATENATED MODULE: ./build/dune/watermarks.js

function fillWatermarks(source, marks) {
    const filling = fillingWatermarks(source.name, marks);
    const begun = filling.push(source.text);
    const { text, diagnostics } = filling.end();
    return { text: begun + text, diagnostics };
}
function fillingWatermarks(name, marks) {
    let held = '';
    let open = { at: 0, afterUnknown: false };
    let source;
    let begun = false;
    const missing = [];
    return {
        push: (piece) => {
            source = begun ? undefined : { name, text: piece };
            begun = true;
            const text = held + piece;
            const { found, open: next } = scan(text, open, marks);
            for (const each of found)
                if (each.value.kind === 'absent')
                    missing.push(each);
            held = text.slice(next.at);
            open = { at: 0, afterUnknown: next.afterUnknown };
            return replaced(text.slice(0, next.at), found);
        },
        end: () => ({
            text: held,
            diagnostics: missing.flatMap((each) => errorOf(each, source, name)),
        }),
    };
}
function errorOf({ start, end, value }, source, name) {
    if (value.kind === 'value')
        return [];
    const fact = { severity: 'error', code: 'dune-subst', hints: [] };
    return source === undefined
        ? [{ ...fact, message: `"${(0,text_source/* decodeBytes */.yj)(name)}": ${value.message}` }]
        : [{ ...fact, message: value.message, location: { source, span: { start, end } } }];
}
function replaced(text, found) {
    let at = 0;
    const parts = [];
    for (const { start, end, value } of found) {
        if (value.kind === 'absent')
            continue;
        parts.push(text.slice(at, start), value.text);
        at = end;
    }
    return at === 0 ? text : parts.join('') + text.slice(at);
}
function scan(text, from, marks) {
    const found = [];
    const longest = Math.max(0, ...[...marks.keys()].map((name) => name.length));
    let { at, afterUnknown } = from;
    for (;;) {
        const start = afterUnknown ? at : text.indexOf('%%', at);
        if (start === -1) {
            return { found, open: { at: openPercent(text, at), afterUnknown: false } };
        }
        const name = readName(text, start, { afterUnknown, longest });
        switch (name.kind) {
            case 'cut-off':
                return { found, open: { at: name.start, afterUnknown } };
            case 'none':
                at = name.next;
                afterUnknown = false;
                break;
            case 'name': {
                const value = marks.get(text.slice(name.start + 2, name.end - 2));
                afterUnknown = value === undefined;
                at = afterUnknown ? name.end - 2 : name.end;
                if (value !== undefined)
                    found.push({ start: name.start, end: name.end, value });
                break;
            }
        }
    }
}
function openPercent(text, at) {
    return text.length > at && text.endsWith('%') ? text.length - 1 : text.length;
}
function readName(text, first, { afterUnknown, longest }) {
    let at = first + 2;
    if (!afterUnknown)
        while (text[at] === '%')
            at++;
    const start = at - 2;
    while (at - start <= longest + 2 && isNameCharacter(text.charCodeAt(at)))
        at++;
    if (at - start > longest + 2)
        return { kind: 'none', next: at };
    if (at >= text.length)
        return { kind: 'cut-off', start };
    const named = at > start + 2 || afterUnknown;
    if (!named || text[at] !== '%')
        return { kind: 'none', next: at + 1 };
    if (at + 1 === text.length)
        return { kind: 'cut-off', start };
    return text[at + 1] === '%'
        ? { kind: 'name', start, end: at + 2 }
        : { kind: 'none', next: at + 2 };
}
function isNameCharacter(code) {
    return (code >= 0x41 && code <= 0x5a) || code === 0x5f;
}

;// CONCATENATED MODULE: ./build/dune/subst.js






function substitution(project, tree) {
    const { source, subst, name, version } = project;
    if (subst?.value === 'disabled') {
        return {
            kind: 'disabled',
            diagnostic: {
                severity: 'error',
                code: 'dune-subst',
                message: "'dune subst' has been disabled in this project. Any use of it is forbidden.",
                hints: ['If you wish to re-enable it, change to (subst enabled) in the dune-project file.'],
                location: { source, span: subst.span },
            },
        };
    }
    if (name === undefined) {
        return {
            kind: 'impossible',
            diagnostic: {
                severity: 'error',
                code: 'dune-subst',
                message: 'The project name is not defined, please add a (name <name>) field to your dune-project file.',
                hints: [],
                location: { source: { ...source, text: '' }, span: { start: 0, end: 0 } },
            },
        };
    }
    const info = statedInfo(project, name.value, tree);
    if (info === undefined) {
        return {
            kind: 'impossible',
            diagnostic: {
                severity: 'error',
                code: 'dune-subst',
                message: `Package ${name.value} doesn't exist.`,
                hints: [],
                location: { source, span: name.span },
            },
        };
    }
    const marks = watermarks(info, {
        name: name.value,
        version: tree.version ?? version?.value,
        commit: tree.commit,
    });
    return { kind: 'enabled', rewrite: rewriteFiles(project, marks, tree) };
}
function statedInfo(project, name, tree) {
    const own = stated(project.info);
    if ((0,language_version/* atLeast */.jZ)(project.lang.value, '3.0'))
        return own;
    const stanza = project.packages.find((each) => each.name.value === name);
    const named = stanza === undefined
        ? ofOpamFile(project, name, tree)
        : stated((0,info/* mergeInfo */.D)(project.info, stanza.info));
    return (0,language_version/* atLeast */.jZ)(project.lang.value, '2.8') ? (named ?? own) : named;
}
function ofOpamFile(project, name, tree) {
    return project.packages.length === 0 && tree.opamFiles.includes(`${name}.opam`)
        ? tree.described(name)
        : undefined;
}
function stated(info) {
    return {
        source: info.source?.value,
        license: texts(info.license),
        authors: texts(info.authors),
        maintainers: texts(info.maintainers),
        homepage: info.homepage?.value,
        bugReports: info.bugReports?.value,
        documentation: info.documentation?.value,
    };
}
function texts(list) {
    return list?.value.map(({ value }) => value);
}
function watermarks(info, { name, version, commit }) {
    const { source } = info;
    const homepage = info.homepage ?? (source && (0,source_host/* homepageOf */.mY)(source));
    const issues = info.bugReports ?? (source && (0,source_host/* bugReportsOf */.tm)(source));
    const repository = source?.kind === 'uri' ? source.uri : source && (0,source_host/* homepageOf */.mY)(source);
    const number = version?.startsWith('v') === true ? version.slice(1) : version;
    const noVersion = 'repository does not contain any version information';
    const field = (value, opamName) => valueOr(value, `variable "${opamName}" not found in dune-project file`);
    return new Map([
        ['NAME', { kind: 'value', text: name }],
        ['VERSION', valueOr(version, noVersion)],
        ['VERSION_NUM', valueOr(number, noVersion)],
        ['VCS_COMMIT_ID', valueOr(commit, 'repository does not contain any commits')],
        ['PKG_MAINTAINER', field(info.maintainers?.join(', '), 'maintainer')],
        ['PKG_AUTHORS', field(info.authors?.join(', '), 'authors')],
        ['PKG_HOMEPAGE', field(homepage, 'homepage')],
        ['PKG_ISSUES', field(issues, 'bug-reports')],
        ['PKG_DOC', field(info.documentation, 'doc')],
        ['PKG_LICENSE', field(info.license?.join(', '), 'license')],
        ['PKG_REPO', valueOr(repository, 'variable dev-repo not found in dune-project file')],
    ]);
}
function valueOr(text, message) {
    return text === undefined ? { kind: 'absent', message } : { kind: 'value', text };
}
const passedOver = /[^./]\.+(?:flv|gif|ico|jpe?g|mov|mp[34]|otf|pdf|png|ttf|woff)$/;
function rewriteFiles(project, marks, tree) {
    const number = marks.get('VERSION_NUM');
    const opamFiles = new Set(ownOpamFiles(project, tree));
    return (path) => {
        if (path === 'dune-project') {
            return (0,rewriting/* wholeText */.r)((text) => fillWatermarks({ name: path, text: withProjectVersion(project, text, tree.version) }, marks));
        }
        if (passedOver.test(path))
            return undefined;
        if (number?.kind !== 'value' || !opamFiles.has(path)) {
            const filling = () => fillingWatermarks(path, marks);
            return Object.assign(filling, { onlyWith: '%%' });
        }
        return (0,rewriting/* wholeText */.r)((text) => {
            const filled = fillWatermarks({ name: path, text }, marks);
            return { ...filled, text: withOpamVersion(filled.text, number.text) };
        });
    };
}
function ownOpamFiles({ packages, opamFileLocation }, tree) {
    const folder = opamFileLocation?.value === 'inside_opam_directory' ? 'opam/' : '';
    return packages.length === 0
        ? tree.opamFiles.filter((path) => !path.includes('/'))
        : packages.map(({ name }) => `${folder}${name.value}.opam`);
}
function withProjectVersion(project, text, version) {
    if (version === undefined)
        return text;
    const written = (0,dune_escape/* atomOrQuoted */.l)(version);
    if (project.version !== undefined) {
        const { start, end } = project.version.span;
        return text.slice(0, start) + written + text.slice(end);
    }
    const lineBreak = text.indexOf('\n', project.name?.form.end ?? 0);
    const field = `(version ${written})\n`;
    return lineBreak === -1
        ? `${text}\n${field}`
        : text.slice(0, lineBreak + 1) + field + text.slice(lineBreak + 1);
}
function withOpamVersion(text, version) {
    const line = `version: "${version}"`;
    return /(?:^|\n)version:/.test(text)
        ? text.replaceAll(/(^|\n)version:[^\n]*/g, (_, before) => before + line)
        : `${line}\n${text}`;
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

/***/ 83022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ isConfPackage),
  q: () => (/* binding */ readOpamFile)
});

// EXTERNAL MODULE: ./build/opam/package-reader.js + 1 modules
var package_reader = __webpack_require__(70518);
// EXTERNAL MODULE: ./build/opam/parser.js + 2 modules
var parser = __webpack_require__(86466);
;// CONCATENATED MODULE: ./build/opam/positions.js
function opamPositions(file) {
    const { text } = file.source;
    const lineStarts = [];
    return (offset) => {
        if (lineStarts.length === 0) {
            lineStarts.push(0);
            for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
                lineStarts.push(at + 1);
            }
        }
        const line = countUpTo(lineStarts, offset);
        const lineStart = lineStarts[line - 1] ?? 0;
        const continuation = file.continuations[countUpTo(file.continuations, offset) - 1] ?? 0;
        return { line, column: offset - Math.max(lineStart, continuation) };
    };
}
function countUpTo(numbers, limit) {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((numbers[middle] ?? 0) <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/lint/model/opam-reading.js



function readOpamFile(source) {
    const { file, diagnostics } = (0,parser/* parseOpamFile */.b)(source);
    const positionAt = opamPositions(file);
    const [syntaxError] = diagnostics;
    if (syntaxError !== undefined)
        return { kind: 'refused', file, refusal: syntaxError, positionAt };
    const { package: stated, fieldErrors, refusal } = (0,package_reader/* readPackage */.LY)(file);
    if (refusal !== undefined)
        return { kind: 'refused', file, refusal, positionAt };
    return { kind: 'read', file, package: stated, fieldErrors, positionAt };
}
function isConfPackage(reading) {
    return reading.kind === 'read' && reading.package.flags.includes('conf');
}


/***/ }),

/***/ 35875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ mayHold),
/* harmony export */   Es: () => (/* binding */ withLowerBound),
/* harmony export */   NT: () => (/* binding */ statedBounds),
/* harmony export */   jd: () => (/* binding */ hasBound),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   tr: () => (/* binding */ dependencyText)
/* harmony export */ });
/* harmony import */ var _opam_dependency_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87071);
/* harmony import */ var _opam_filter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94280);
/* harmony import */ var _opam_formula_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47218);
/* harmony import */ var _opam_printer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85184);
/* harmony import */ var _opam_relation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2862);
/* harmony import */ var _opam_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31274);
/* harmony import */ var _version_opam_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43323);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45672);








function mayHold(constraints, trial) {
    return (0,_opam_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .foldTree */ .UE)(constraints, _opam_formula_js__WEBPACK_IMPORTED_MODULE_2__/* .formulaParts */ .t_, (node, next) => {
        switch (node.kind) {
            case 'empty':
                return true;
            case 'atom':
                return atomMayHold(node.atom, trial);
            case 'block':
                return next();
            case 'and':
                return node.operands.map(() => next()).every(Boolean);
            case 'or':
                return node.operands.map(() => next()).some(Boolean);
        }
    });
}
function atomMayHold(constraint, { version, own, off }) {
    if (constraint.kind === 'version') {
        const bound = plainVersion(constraint.version, own);
        if (version === undefined || bound === undefined)
            return true;
        return isWithin(version, { operator: constraint.operator, bound });
    }
    if ((0,_opam_filter_js__WEBPACK_IMPORTED_MODULE_1__/* .filterNodes */ .is)(constraint.filter).some(({ kind }) => kind === 'defined'))
        return true;
    const reduced = (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .reduceFilter */ .V)(constraint.filter, {
        environment: (variable) => variable.package === undefined && off?.has(variable.name) === true ? false : undefined,
        unknowns: 'open',
    });
    return !(reduced.kind === 'bool' && !reduced.value);
}
function isWithin(version, { operator, bound }) {
    return (0,_opam_relation_js__WEBPACK_IMPORTED_MODULE_6__/* .holdsForOrder */ .a)(operator, (0,_version_opam_version_js__WEBPACK_IMPORTED_MODULE_7__/* .compareVersions */ .Z)(version, bound));
}
function plainVersion(expression, own) {
    if (expression.kind === 'string') {
        return expression.value.includes('%') ? undefined : expression.value;
    }
    if (expression.kind !== 'ident')
        return undefined;
    const { packages, variable } = expression.reference;
    return variable === 'version' && packages.length === 0 ? own : undefined;
}
function statedBounds({ constraints }) {
    return (0,_opam_formula_js__WEBPACK_IMPORTED_MODULE_2__/* .formulaAtoms */ .xU)(constraints).flatMap((atom) => {
        if (atom.kind !== 'version')
            return [];
        const bound = plainVersion(atom.version, undefined);
        return bound === undefined ? [] : [{ operator: atom.operator, bound }];
    });
}
function hasBound({ constraints }, operators) {
    return (0,_opam_formula_js__WEBPACK_IMPORTED_MODULE_2__/* .formulaAtoms */ .xU)(constraints).some((atom) => atom.kind === 'version' && operators.includes(atom.operator));
}
function withLowerBound({ name, constraints }, version) {
    const bound = {
        kind: 'atom',
        atom: { kind: 'version', operator: '>=', version: { kind: 'string', value: version } },
    };
    return { name, constraints: (0,_opam_formula_js__WEBPACK_IMPORTED_MODULE_2__/* .joinFormulas */ .Sr)('and', [bound, constraints]) };
}
function dependencyText(dependency) {
    const formula = { kind: 'atom', atom: dependency };
    return (0,_opam_dependency_js__WEBPACK_IMPORTED_MODULE_0__/* .dependencyItemsCodec */ .YQ)('and')
        .write(formula)
        .map((value) => (0,_opam_printer_js__WEBPACK_IMPORTED_MODULE_3__/* .printValue */ .jt)(value))
        .join(' ')
        .replace(/\s+/g, ' ');
}
function newestFirst(versions) {
    return versions.toSorted((a, b) => (0,_version_opam_version_js__WEBPACK_IMPORTED_MODULE_7__/* .compareVersions */ .Z)(b, a));
}


/***/ }),

/***/ 45672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ reduceFilter),
/* harmony export */   i: () => (/* binding */ guardedBy)
/* harmony export */ });
/* harmony import */ var _opam_filter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94280);
/* harmony import */ var _opam_interpolation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70642);
/* harmony import */ var _opam_relation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2862);
/* harmony import */ var _opam_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31274);
/* harmony import */ var _version_opam_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43323);





function reduceFilter(filter, evaluation) {
    return (0,_opam_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .foldTree */ .UE)(filter, _opam_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .filterParts */ .Br, (node, next) => {
        const reduced = reduceNode(node, next, evaluation);
        return reduced.kind === 'string' ? expand(reduced.value, evaluation) : reduced;
    });
}
function guardedBy(filter) {
    const names = new Set();
    for (const { package: name, name: variable } of (0,_opam_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .filterVariables */ .uU)(filter)) {
        if (name !== undefined && name !== '_' && variable === 'installed')
            names.add(name);
    }
    return new Set([...names].filter((name) => isFalseWithout(name, filter)));
}
function isFalseWithout(absent, filter) {
    const reduced = reduceFilter(filter, {
        environment: (asked) => asked.package === absent && asked.name === 'installed' ? false : undefined,
        unknowns: 'open',
    });
    return reduced.kind === 'bool' && !reduced.value;
}
function reduceNode(node, next, evaluation) {
    switch (node.kind) {
        case 'bool':
        case 'string':
            return node;
        case 'ident':
            return asReduced(resolve(node.reference, evaluation), node);
        case 'relation': {
            const left = next();
            const right = next();
            if (left.kind === 'undefined' || right.kind === 'undefined') {
                const residual = { ...node, left: asFilter(left), right: asFilter(right) };
                return { kind: 'undefined', residual };
            }
            const order = (0,_version_opam_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Z)(String(left.value), String(right.value));
            return { kind: 'bool', value: (0,_opam_relation_js__WEBPACK_IMPORTED_MODULE_4__/* .holdsForOrder */ .a)(node.operator, order) };
        }
        case 'and':
        case 'or':
            return node.operands
                .map(() => next())
                .reduce((left, right) => combine(node.kind, left, right));
        case 'not': {
            const operand = next();
            const truth = truthOf(operand);
            return truth === undefined
                ? { kind: 'undefined', residual: { kind: 'not', operand: asFilter(operand) } }
                : { kind: 'bool', value: !truth };
        }
        case 'defined':
            return { kind: 'bool', value: next().kind !== 'undefined' };
    }
}
function combine(kind, left, right) {
    const absorbing = kind === 'or';
    if (isBool(left, absorbing) || isBool(right, absorbing))
        return { kind: 'bool', value: absorbing };
    const first = truthOf(left);
    const second = truthOf(right);
    if (first !== undefined && second !== undefined) {
        return { kind: 'bool', value: kind === 'and' ? first && second : first || second };
    }
    return {
        kind: 'undefined',
        residual: { kind, operands: [asFilter(left), asFilter(right)] },
    };
}
function isBool(reduced, value) {
    return reduced.kind === 'bool' && reduced.value === value;
}
function truthOf(reduced) {
    if (reduced.kind === 'bool')
        return reduced.value;
    if (reduced.kind === 'string' && reduced.value === 'true')
        return true;
    return reduced.kind === 'string' && reduced.value === 'false' ? false : undefined;
}
function asFilter(reduced) {
    return reduced.kind === 'undefined' ? reduced.residual : reduced;
}
function asReduced(value, open) {
    if (value === undefined)
        return { kind: 'undefined', residual: open };
    return typeof value === 'boolean' ? { kind: 'bool', value } : { kind: 'string', value };
}
function expand(text, evaluation) {
    let isOpen = false;
    const expanded = (0,_opam_interpolation_js__WEBPACK_IMPORTED_MODULE_1__/* .expandInterpolations */ .kC)(text, (reference) => {
        const value = resolve(reference, { ...evaluation, unknowns: 'closed' });
        if (value === undefined && evaluation.unknowns === 'open')
            isOpen = true;
        return String(value ?? '');
    });
    return isOpen || expanded.kind === 'defect'
        ? { kind: 'undefined', residual: { kind: 'string', value: text } }
        : { kind: 'string', value: expanded.text };
}
function resolve(reference, { environment, unknowns }) {
    const { packages, variable, converter } = withoutSugar(reference);
    const [first, second] = packages;
    let value;
    if (first === undefined) {
        value = environment({ name: variable });
    }
    else if (second === undefined) {
        value = environment({ package: first, name: variable });
    }
    else {
        const values = packages.map((name) => environment({ package: name, name: variable }));
        value = values.includes(false) ? false : allTrue(values);
    }
    if (converter === undefined)
        return value;
    if (value === undefined && unknowns === 'open')
        return undefined;
    return value === true ? converter.whenTrue : converter.whenFalse;
}
function allTrue(values) {
    return values.includes(undefined) ? undefined : true;
}
function withoutSugar(reference) {
    const { packages, variable, converter } = reference;
    if (packages.length === 0 || variable !== 'enable' || converter !== undefined)
        return reference;
    const enabled = { whenTrue: 'enable', whenFalse: 'disable' };
    return { packages, variable: 'installed', converter: enabled };
}


/***/ }),

/***/ 2862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ holdsForOrder)
/* harmony export */ });
function holdsForOrder(operator, order) {
    switch (operator) {
        case '=':
            return order === 0;
        case '!=':
            return order !== 0;
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '>':
            return order > 0;
        case '>=':
            return order >= 0;
    }
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

/***/ 80677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ selectPackages),
/* harmony export */   j: () => (/* binding */ projectName)
/* harmony export */ });
function selectPackages(all, { packages, exclude }) {
    const known = all.map(({ name }) => name);
    const diagnostics = [
        ...unknownNames('packages', packages, known),
        ...unknownNames('exclude', exclude, known),
    ];
    const chosen = all.filter(({ name }) => (packages.length === 0 || packages.includes(name)) && !exclude.includes(name));
    if (chosen.length === 0 && all.length > 0 && diagnostics.length === 0) {
        diagnostics.push({
            severity: 'error',
            code: 'packages-none',
            message: 'The inputs packages and exclude leave no package to release.',
            hints: [`The project has ${listed(known)}.`],
        });
    }
    return { packages: chosen, diagnostics };
}
function unknownNames(input, wanted, known) {
    return wanted
        .filter((name) => !known.includes(name))
        .map((name) => ({
        severity: 'error',
        code: 'package-unknown',
        message: `The input ${input} names "${name}", but the project has no such package.`,
        hints: [
            known.length === 0 ? 'The project has no packages.' : `The project has ${listed(known)}.`,
        ],
    }));
}
function listed(names) {
    return names.toSorted().join(', ');
}
function projectName(stated, packages, repository) {
    if (stated !== undefined)
        return stated;
    const [shortest] = packages.toSorted((a, b) => a.length - b.length);
    const leads = shortest !== undefined && packages.every((name) => name.startsWith(shortest));
    return leads ? shortest : repository;
}


/***/ }),

/***/ 63665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readProjectFiles)
/* harmony export */ });
/* harmony import */ var _archive_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47164);
/* harmony import */ var _archive_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65669);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19906);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71393);




async function readProjectFiles(git, id, { folder, changelog }) {
    const commit = await commitOf(git, id);
    const all = await git.entries(commit.id);
    const entries = below(all, (0,_text_source_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeBytes */ .MW)(folder));
    if (entries.length === 0) {
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('working-directory-missing', `The commit ${commit.id} has no folder "${folder}".`, {
            hint: 'Set the input working-directory to a path relative to the root of the repository.',
        });
    }
    const named = changelog === undefined ? undefined : (0,_text_source_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeBytes */ .MW)(changelog);
    const telling = entries.filter((entry) => isRead(entry) || entry.path === named);
    const targets = await linkTargets(git, { all, telling, folder: (0,_text_source_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeBytes */ .MW)(folder) });
    const wanted = telling.flatMap((entry) => {
        const { path, kind } = entry;
        const file = kind === 'symlink' ? targets.get(path) : isFile(entry) ? entry : undefined;
        return file === undefined ? [] : [{ path, object: file.object }];
    });
    const contents = await Promise.all(wanted.map(async (entry) => [entry.path, (0,_text_source_js__WEBPACK_IMPORTED_MODULE_1__/* .byteString */ .iP)(await git.read(entry.object))]));
    return { commit, entries, texts: new Map(contents) };
}
async function commitOf(git, id) {
    const here = await git.commit(id);
    if (here !== undefined)
        return here;
    await git.fetch(id);
    const fetched = await git.commit(id);
    if (fetched !== undefined)
        return fetched;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('commit-missing', `The clone does not have the commit ${id}, and the run could not fetch it.`, {
        hint: 'Check that actions/checkout ran in this job and checked out the repository that you release.',
        terminalHint: 'Run "git fetch" in the clone, and check that it is a clone of the repository that you release.',
    });
}
function below(entries, folder) {
    if (folder === '')
        return entries;
    const prefix = `${folder}/`;
    return entries
        .filter((entry) => entry.path.startsWith(prefix))
        .map((entry) => ({ ...entry, path: entry.path.slice(prefix.length) }));
}
const readNames = /^(?:dune-project|(?:opam\/)?(?:dune|[^/]+\.opam|[^/]+\.template))$/;
const changelogNames = /change|history|news/i;
const largestText = 16 * 1024 * 1024;
async function linkTargets(git, { all, telling, folder, }) {
    const links = telling.filter(({ kind }) => kind === 'symlink');
    if (links.length === 0)
        return new Map();
    const entries = new Map(all.map((entry) => [entry.path, entry]));
    const folders = new Set(['']);
    for (const { path } of all) {
        for (let at = (0,_archive_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(path); !folders.has(at); at = (0,_archive_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(at))
            folders.add(at);
    }
    const texts = new Map();
    for (const { kind, object } of all) {
        if (kind === 'symlink')
            texts.set(object, (0,_text_source_js__WEBPACK_IMPORTED_MODULE_1__/* .byteString */ .iP)(await git.read(object)));
    }
    return new Map(links.flatMap(({ path }) => {
        const whole = folder === '' ? path : `${folder}/${path}`;
        const end = (0,_archive_links_js__WEBPACK_IMPORTED_MODULE_3__/* .followLink */ .s)({ entries, folders, texts }, whole);
        const file = end.kind === 'file' ? entries.get(end.path) : undefined;
        return file === undefined || file.size > largestText ? [] : [[path, file]];
    }));
}
function isFile({ kind }) {
    return kind === 'file' || kind === 'executable';
}
function isRead({ path, size }) {
    return (size <= largestText &&
        (readNames.test(path) || (!path.includes('/') && changelogNames.test(path))));
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

/***/ 2377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ projectRewriting)
/* harmony export */ });
/* harmony import */ var _dune_subst_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47392);
/* harmony import */ var _generate_hand_written_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34635);


function projectRewriting(files, { project, packages }, describe) {
    const decided = (0,_dune_subst_js__WEBPACK_IMPORTED_MODULE_0__/* .substitution */ .W)(project, {
        version: describe,
        commit: files.commit.id,
        opamFiles: packages.map(({ path }) => path),
        described: (name) => {
            const path = `${name}.opam`;
            const text = files.texts.get(path);
            return text === undefined ? undefined : (0,_generate_hand_written_js__WEBPACK_IMPORTED_MODULE_1__/* .handWrittenFacts */ .s)(project, { name: path, text }).facts;
        },
    });
    switch (decided.kind) {
        case 'enabled': {
            const { rewrite } = decided;
            return { rewrite, apply: (path, text) => applied(rewrite(path), text), diagnostics: [] };
        }
        case 'disabled':
            return unchanged([]);
        case 'impossible': {
            const hints = ['The archive keeps watermarks such as %%VERSION%% unchanged.'];
            return unchanged([{ ...decided.diagnostic, severity: 'warning', hints }]);
        }
    }
}
function unchanged(diagnostics) {
    return { rewrite: () => undefined, apply: (_, text) => text, diagnostics };
}
function applied(start, text) {
    if (start === undefined)
        return text;
    const rewriting = start();
    const begun = rewriting.push(text);
    return begun + rewriting.end().text;
}


/***/ }),

/***/ 4293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Z$: () => (/* binding */ hasPrereleaseBuild),
/* harmony export */   ko: () => (/* binding */ setOffPrerelease),
/* harmony export */   zP: () => (/* binding */ hasAttachedPrerelease)
/* harmony export */ });
/* harmony import */ var semver_functions_prerelease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15714);

function isPrerelease(version) {
    return version.includes('~') || hasAttachedPrerelease(version);
}
const attached = /^([vV]?\d+(?:\.\d+)*)\.?((?:(?:alpha|beta|dev|nightly|preview|prerel(?:ease)?|pre|rc|snapshot)(?:\.?\d+(?:\.\d+)*)?|[ab]\d+(?:\.\d+)*)(?:[-+~].*)?)$/i;
function hasAttachedPrerelease(version) {
    return attached.test(version);
}
function hasPrereleaseBuild(version) {
    return /\+(?:alpha|beta|dev|preview|pre|rc)[-.\d]*$/i.test(version);
}
const later = /^(?:bugfix|fix|hotfix|ocaml|patch|pl|post|p|rev|r)[-.]?\d*(?:$|[-+.~])|^(?:final|ga|release)$/i;
function setOffPrerelease(version) {
    if (attached.test(version))
        return version.replace(attached, '$1~$2');
    const dash = version.indexOf('-');
    if (dash === -1)
        return version;
    const suffix = semver_functions_prerelease_js__WEBPACK_IMPORTED_MODULE_0__(`0.0.0${version.slice(dash).replaceAll('~', '.')}`, { loose: true });
    const first = suffix?.[0];
    if (typeof first !== 'string' || !/^[A-Za-z]/.test(first))
        return version;
    if (later.test(version.slice(dash + 1)))
        return version;
    return `${version.slice(0, dash)}~${version.slice(dash + 1)}`;
}


/***/ })

};
