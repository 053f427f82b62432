export const id = 472;
export const ids = [472];
export const modules = {

/***/ 9472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLint: () => (/* binding */ runLint)
});

// EXTERNAL MODULE: ./build/lint/lint-opam-file.js + 62 modules
var lint_opam_file = __webpack_require__(6528);
// EXTERNAL MODULE: ./build/text/source.js
var text_source = __webpack_require__(1393);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/command/slashed-path.js
var slashed_path = __webpack_require__(2072);
;// CONCATENATED MODULE: ./build/command/extra-files.js




/** Whether an opam file may say something of the files below `files/`, so that they matter. */
function mentionsExtraFiles(text) {
    return text.includes('extra-files');
}
/**
 * The files below `files/` beside an opam file. As opam does, links to folders are followed, what they
 * hold is named for the place it is at, and what leads nowhere is passed over.
 */
async function readExtraFiles(opamFile) {
    // Loading it takes longer than linting a file that has no such files beside it.
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19));
    const folder = await answer((0,promises_.realpath)((0,external_node_path_.join)((0,external_node_path_.dirname)(opamFile), 'files')));
    if (folder === undefined)
        return [];
    const files = [];
    const home = `${(0,slashed_path/* slashedPath */.c)(folder)}/`;
    for (const file of await filesBelow([folder])) {
        const bytes = await answer((0,promises_.readFile)(file));
        const path = (0,slashed_path/* slashedPath */.c)(file);
        files.push({
            path: (0,text_source/* encodeBytes */.MW)(path.startsWith(home) ? path.slice(home.length) : path),
            matches: ({ kind, hex }) => bytes !== undefined && createHash(kind).update(bytes).digest('hex') === hex,
        });
    }
    return files;
}
/** The files below the last of some folders, of which each led to the next. */
async function filesBelow(folders) {
    const folder = folders.at(-1) ?? '';
    const files = [];
    for (const name of (await answer((0,promises_.readdir)(folder))) ?? []) {
        const path = await answer((0,promises_.realpath)((0,external_node_path_.join)(folder, name)));
        const found = path === undefined ? undefined : await answer((0,promises_.stat)(path));
        if (path === undefined || found === undefined)
            continue;
        if (found.isFile())
            files.push((0,external_node_path_.join)(folder, name));
        // A link that leads back would be followed forever.
        else if (found.isDirectory() && !folders.includes(path)) {
            files.push(...(await filesBelow([...folders, path])));
        }
    }
    return files;
}
/** What is asked for; `undefined` where the system refuses. */
async function answer(asked) {
    try {
        return await asked;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/command/opam-files-at.js



/**
 * The opam files at a path: the file itself, or those anywhere below a folder, sorted. Files named
 * `opam` and `*.opam` count; `_opam`, `_build` and folders that start with a dot are passed over.
 * A folder below that cannot be read is listed itself, so that whoever reads on comes to say so.
 * `undefined` when there is nothing at the path, or it cannot be asked for.
 */
async function opamFilesAt(path) {
    // Of ten thousand files, asking without waiting takes a fraction of the time.
    const found = statOf(path);
    if (found === undefined)
        return undefined;
    return found.isDirectory() ? await opamFilesBelow(path) : [path];
}
function statOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path);
    }
    catch {
        return undefined;
    }
}
async function opamFilesBelow(folder) {
    const files = [];
    let entries;
    try {
        entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
    }
    catch {
        return [folder];
    }
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
        const { name } = entry;
        const path = (0,external_node_path_.join)(folder, name);
        if (entry.isDirectory()) {
            const isPassedOver = name.startsWith('.') || name === '_opam' || name === '_build';
            if (!isPassedOver)
                files.push(...(await opamFilesBelow(path)));
        }
        else if (name === 'opam' || name.endsWith('.opam')) {
            files.push(path);
        }
    }
    return files;
}

// EXTERNAL MODULE: ./build/command/command-line.js + 1 modules
var command_line = __webpack_require__(17);
// EXTERNAL MODULE: ./build/command/read-bytes.js
var read_bytes = __webpack_require__(3954);
// EXTERNAL MODULE: ./build/lint/repository/lint-repository-package.js + 13 modules
var lint_repository_package = __webpack_require__(3730);
// EXTERNAL MODULE: ./build/opam/lexer.js + 1 modules
var lexer = __webpack_require__(2900);
// EXTERNAL MODULE: ./build/opam/package-reader.js + 1 modules
var package_reader = __webpack_require__(518);
// EXTERNAL MODULE: ./build/opam/parser.js + 2 modules
var parser = __webpack_require__(4085);
// EXTERNAL MODULE: ./build/opam/positions.js
var positions = __webpack_require__(2804);
;// CONCATENATED MODULE: ./build/lint/repository/unreadable-package.js




/**
 * What opam-ci-check prints, and nothing else, of a file that opam refuses; the source's name is the
 * path that it tells, a byte string. So is the answer; `undefined` for a file that can be read.
 */
function unreadablePackage(source) {
    const { file, diagnostics } = (0,parser/* parseOpamFile */.b)(source);
    const diagnostic = diagnostics[0] ?? (0,package_reader/* readPackage */.L)(file).refusal;
    if (diagnostic === undefined)
        return undefined;
    const { message, location } = diagnostic;
    let place = 'In ./<none>:';
    if (location !== undefined) {
        const { start } = location.span;
        // What was in the way reaches to the end of its token, if it is one.
        const token = (0,lexer/* nextToken */.F)({ text: source.text, offset: start, continuations: [] });
        const positionAt = (0,positions/* opamPositions */.S)(file);
        const [from, to] = [
            positionAt(start),
            positionAt(token.kind === 'error' ? start + 1 : token.end),
        ];
        place = `At ./<none>:${from.line}:${from.column}-${to.line}:${to.column}::`;
    }
    return `Error in ${source.name}: failed to parse opam file:\n'${place}\n${message}'\n`;
}

;// CONCATENATED MODULE: ./build/command/repository-package.js









/**
 * Lints `packages/foo/foo.1.0` of the repository, with `:new=true` or `:new=false` behind where it is
 * known whether the package is new there. Its sources are taken to be at hand. `undefined` when there
 * is no such package.
 */
async function lintInRepository(repository, path) {
    const [, folder = path, told] = /^(.*?)\/?(?::new=(true|false))?$/s.exec(path) ?? [];
    const place = (0,external_node_path_.join)(repository, folder);
    const file = (0,external_node_path_.join)(place, 'opam');
    const text = await (0,read_bytes/* readBytes */.i)(file);
    if (text === undefined)
        return undefined;
    const full = (0,external_node_path_.basename)(folder);
    const dot = full.includes('.') ? full.indexOf('.') : full.length;
    const [name, version] = [full.slice(0, dot), full.slice(dot + 1)];
    const surroundings = {
        name,
        version,
        entries: await entriesOf(place),
        isNew: told === undefined ? await isOnly(repository, name, full) : told === 'true',
        packageNames: await namesIn((0,external_node_path_.join)(repository, 'packages')),
    };
    const source = { name: (0,slashed_path/* slashedPath */.c)(file), text };
    const unreadable = unreadablePackage({ name: (0,text_source/* encodeBytes */.MW)((0,external_node_path_.resolve)(file)), text });
    return {
        name: full,
        file,
        findings: (0,lint_opam_file/* lintOpamFile */.t)(source, mentionsExtraFiles(text) ? { extraFiles: await readExtraFiles(file) } : {}),
        messages: unreadable === undefined
            ? (0,lint_repository_package/* lintRepositoryPackage */.U)(source, surroundings).map(({ severity, message }) => {
                const kind = severity === 'error' ? 'Error' : 'Warning';
                return `${kind} in ${(0,text_source/* encodeBytes */.MW)(full)}: ${message}`;
            })
            : [unreadable],
    };
}
async function entriesOf(place) {
    const isPlainFile = isPlain(await (0,promises_.stat)((0,external_node_path_.join)(place, 'opam')), process.platform);
    const names = await (0,promises_.readdir)(place);
    // Of the others only the names matter: they are not to be there.
    return names.map((name) => ({
        name: (0,text_source/* encodeBytes */.MW)(name),
        isPlainFile: name === 'opam' && isPlainFile,
    }));
}
/** Whether a file has the permissions of a text. Windows knows none: what it says there is made up. */
function isPlain(file, system) {
    const permissions = file.mode & 0o7777;
    return file.isFile() && (system === 'win32' || permissions === 0o644 || permissions === 0o664);
}
/** Whether the repository has no other version of a package. */
async function isOnly(repository, name, full) {
    const versions = await namesIn((0,external_node_path_.join)(repository, 'packages', name));
    return versions.every((version) => version === full);
}
async function namesIn(folder) {
    try {
        return await (0,promises_.readdir)(folder);
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
;// CONCATENATED MODULE: ./build/command/lint.js










const usage = `Usage: dune-publish lint [--json] [--repository REPO] [--files-from FILE] [PATH]…

Checks opam files as opam lint does. A PATH is a file, a folder with opam files anywhere below, or -
for standard input; --files-from reads more of them from FILE, one a line (- for standard input).
With --repository the paths are packages of a checkout of an opam repository, packages/foo/foo.1.0,
with :new=true or :new=false behind where that is known, and the repository's own checks are added.

Exit status: 0; 1 when a finding is an error or a file cannot be read; 2 when the command line is wrong.
`;
/**
 * The verb `lint [--json] [--repository REPO] [--files-from FILE] [PATH…]`. Answers the exit status:
 * 0; 1 when a finding is an error or a file cannot be read; 2 when the command line is wrong.
 */
async function runLint(args) {
    const line = (0,command_line/* readCommandLine */.ye)(args, {
        json: { type: 'boolean', default: false },
        repository: { type: 'string' },
        'files-from': { type: 'string' },
    });
    if (line.kind === 'help') {
        (0,command_line/* say */.cv)(usage);
        return 0;
    }
    if (line.kind === 'wrong')
        return (0,command_line/* refuseCommandLine */.WO)(line.fact, usage);
    const { json, repository, 'files-from': filesFrom } = line.values;
    const paths = [...line.positionals];
    if (paths.length === 0 && filesFrom === undefined) {
        return (0,command_line/* refuseCommandLine */.WO)('Name a PATH to lint, or --files-from.', usage);
    }
    if (filesFrom !== undefined) {
        const list = await (0,read_bytes/* readBytes */.i)(filesFrom);
        if (list === undefined)
            return (0,command_line/* unreadable */.O$)(filesFrom);
        paths.push(...(0,text_source/* decodeBytes */.yj)(list)
            .split(/\r?\n/)
            .filter((listed) => listed !== ''));
    }
    inlineLess();
    const report = { json, text: '' };
    let status = 0;
    for (const path of paths) {
        const answered = repository === undefined
            ? await lintPath(path, report)
            : await lintPackage(repository, path, report);
        status = Math.max(status, answered);
    }
    flush(report);
    return status;
}
/**
 * Lets V8 copy only small functions into their callers. It compiles hundreds of functions here, most
 * of them several times, and with its usual limit of 460 bytes takes half of the time for that: for
 * 12,400 files 3.7 s of processor time instead of 2.6 on Node 20, 2.7 instead of 2.2 on Node 24. The
 * limit is a number that V8 looks up whenever it compiles, so it may be changed while it runs.
 */
function inlineLess() {
    (0,external_node_v8_.setFlagsFromString)('--max-inlined-bytecode-size=60');
}
/** Prints in large pieces, as a write costs as much for a line as for a thousand. */
function add(report, text) {
    report.text += text;
    if (report.text.length >= 64 * 1024)
        flush(report);
}
function flush(report) {
    (0,command_line/* say */.cv)(Buffer.from(report.text, 'latin1'));
    report.text = '';
}
/** Lints the files at a path. */
async function lintPath(path, report) {
    // Most paths are files: they are read before anything is asked about them.
    const text = path === '-' ? await (0,read_bytes/* readBytes */.i)(path) : (0,read_bytes/* readFileBytes */.M)(path);
    if (text !== undefined)
        return await lintText(path, text, report);
    const files = path === '-' ? undefined : await opamFilesAt(path);
    if (files === undefined)
        return (0,command_line/* unreadable */.O$)(path);
    if (files.length === 0) {
        (0,command_line/* complain */.cc)([`No opam files found in ${path}.`]);
        return 0;
    }
    let status = 0;
    for (const file of files) {
        const found = (0,read_bytes/* readFileBytes */.M)(file);
        const answered = found === undefined ? (0,command_line/* unreadable */.O$)(file) : await lintText(file, found, report);
        status = Math.max(status, answered);
    }
    return status;
}
/** Lints a file that was read. */
async function lintText(file, text, report) {
    const surroundings = mentionsExtraFiles(text) ? { extraFiles: await readExtraFiles(file) } : {};
    const findings = (0,lint_opam_file/* lintOpamFile */.t)({ name: (0,slashed_path/* slashedPath */.c)((0,external_node_path_.resolve)(file)), text }, surroundings);
    add(report, report.json ? asJson({ file }, findings) : asText(file, findings));
    return statusOf(findings);
}
/** Lints a package of an opam repository. */
async function lintPackage(repository, path, report) {
    const linted = await lintInRepository(repository, path);
    if (linted === undefined)
        return (0,command_line/* unreadable */.O$)(path);
    const { name, findings, messages } = linted;
    if (report.json) {
        add(report, asJson({ file: path, package: name, repository: messages.map(text_source/* decodeBytes */.yj) }, findings));
    }
    else {
        add(report, asText(linted.file, findings));
        add(report, messages.map((message) => `${message.trimEnd()}\n`).join(''));
    }
    return Math.max(statusOf(findings), messages.length > 0 ? 1 : 0);
}
function statusOf(findings) {
    return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
function asJson(about, findings) {
    const shown = findings.map(({ code, severity, message, position }) => ({
        code,
        severity,
        message: (0,text_source/* decodeBytes */.yj)(message),
        ...position,
    }));
    return (0,text_source/* encodeBytes */.MW)(`${JSON.stringify({ ...about, findings: shown })}\n`);
}
/** opam's own layout. */
function asText(file, findings) {
    const path = file === '-' ? '' : `${(0,text_source/* encodeBytes */.MW)((0,external_node_path_.resolve)(file))}: `;
    if (findings.length === 0)
        return `${path}Passed.\n`;
    const lines = findings.map(({ code, severity, message }) => {
        const text = message.replaceAll('\n', `\n${' '.repeat(14)}`);
        return `  ${severity.padStart(16)} ${String(code).padStart(2)}: ${text}\n`;
    });
    const kind = statusOf(findings) === 1 ? 'Errors' : 'Warnings';
    return `${path}${kind}.\n${lines.join('')}\n`;
}


/***/ }),

/***/ 3954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readFileBytes),
/* harmony export */   i: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);


/** A file, or standard input for `-`, as a byte string; `undefined` when it cannot be read. */
async function readBytes(path) {
    try {
        return path === '-' ? await readInput() : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'latin1');
    }
    catch {
        return undefined;
    }
}
// Of thousands of small files, reading into one buffer without asking for their sizes first takes
// 105 ms of processor time where readFileSync takes 150 (12,400 files, Node 20, a busy machine).
const buffer = Buffer.allocUnsafeSlow(64 * 1024);
/** A file as a byte string, at once, which suits thousands of small ones; `undefined` for a folder. */
function readFileBytes(path) {
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
        try {
            let text = '';
            for (let length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer); length > 0; length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer)) {
                text += buffer.toString('latin1', 0, length);
            }
            return text;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch {
        return undefined;
    }
}
async function readInput() {
    let text = '';
    process.stdin.setEncoding('latin1');
    for await (const chunk of process.stdin)
        text += String(chunk);
    return text;
}


/***/ }),

/***/ 2072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ slashedPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * A path with `/` between its names, as opam has them, whatever stands there on this system: the name and
 * the version of a package are read from it.
 */
function slashedPath(path, separator = node_path__WEBPACK_IMPORTED_MODULE_0__.sep) {
    return path.replaceAll(separator, '/');
}


/***/ })

};
