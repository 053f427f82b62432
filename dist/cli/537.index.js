export const id = 537;
export const ids = [537];
export const modules = {

/***/ 34371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ readProjectFolder)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/opam/parser.js + 2 modules
var parser = __webpack_require__(86466);
// EXTERNAL MODULE: ./build/opam/package-reader.js + 1 modules
var package_reader = __webpack_require__(70518);
// EXTERNAL MODULE: ./build/opam/formula.js
var formula = __webpack_require__(47218);
;// CONCATENATED MODULE: ./build/fix/lock-files.js



function opamLock(source) {
    const { depends } = (0,package_reader/* readPackage */.LY)((0,parser/* parseOpamFile */.b)(source).file).package;
    const versions = (0,formula/* formulaAtoms */.xU)(depends).flatMap(({ name, constraints }) => (0,formula/* formulaAtoms */.xU)(constraints).flatMap((atom) => atom.kind === 'version' && atom.operator === '=' && atom.version.kind === 'string'
        ? [[name, atom.version.value]]
        : []));
    return { name: source.name, versions: new Map(versions) };
}
function duneLock(folder, files) {
    const versions = files.flatMap(({ name, text }) => {
        const version = /^\(version\s+"?([^\s()"]+)"?\s*\)/m.exec(text)?.[1];
        const locked = /^([^.]+)(?:\..*)?\.pkg$/.exec(name)?.[1];
        return version === undefined || locked === undefined ? [] : [[locked, version]];
    });
    return { name: folder, versions: new Map(versions) };
}

// EXTERNAL MODULE: ./build/text/source.js
var source = __webpack_require__(71393);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/release/source/nested-projects.js
var nested_projects = __webpack_require__(67782);
;// CONCATENATED MODULE: ./build/checkout/nested-folders.js





async function nestedInFolder(dir) {
    return await nestedBelow(dir, '');
}
async function nestedBelow(dir, folder) {
    const here = (0,external_node_path_.join)(dir, (0,source/* decodeBytes */.yj)(folder));
    const entries = await (0,promises_.readdir)(here, { withFileTypes: true }).catch(() => []);
    const names = entries
        .filter((entry) => entry.isDirectory() && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(here, entry.name, '.git')))
        .map(({ name }) => (0,source/* encodeBytes */.MW)(name));
    const dune = await textIn(here, 'dune');
    const loaded = (0,nested_projects/* loadedOf */.BC)({ name: `${folder}dune`, text: dune }, names);
    const below = await Promise.all(loaded.toSorted().map(async (name) => await nestedBelow(dir, `${folder}${name}/`)));
    if (folder === '' || !entries.some(({ name }) => name === 'dune-project'))
        return below.flat();
    const language = (0,nested_projects/* languageOf */.eX)(await textIn(here, 'dune-project'));
    const path = `${folder}dune-project`;
    return [...(language === undefined ? [] : [{ path, language }]), ...below.flat()];
}
async function textIn(folder, name) {
    return await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'latin1').catch(() => '');
}

;// CONCATENATED MODULE: ./build/checkout/project-folder.js





const telling = /^(?:dune-project|dune|[^/]+\.opam|[^/]+\.template)$/;
async function readProjectFolder(dir) {
    const texts = new Map();
    const links = new Set();
    for (const folder of ['', 'opam/']) {
        for (const { name, text } of await filesIn((0,external_node_path_.join)(dir, folder), telling)) {
            const path = folder + name;
            if (folder !== '' && name === 'dune-project')
                continue;
            texts.set(path, text);
            if ((await (0,promises_.lstat)((0,external_node_path_.join)(dir, path))).isSymbolicLink())
                links.add(path);
        }
    }
    const opamLocks = await filesIn(dir, /\.opam\.locked$/);
    const dunePackages = await filesIn((0,external_node_path_.join)(dir, 'dune.lock'), /\.pkg$/);
    const locked = opamLocks.map((file) => opamLock(file));
    return {
        texts,
        links,
        nested: await nestedInFolder(dir),
        locked: dunePackages.length === 0 ? locked : [...locked, duneLock('dune.lock', dunePackages)],
    };
}
async function filesIn(folder, names) {
    const found = (await (0,promises_.readdir)(folder).catch(() => [])).filter((name) => names.test(name));
    const read = await Promise.all(found.toSorted().map(async (name) => {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'latin1').catch(() => undefined);
        return text === undefined ? [] : [{ name: (0,source/* encodeBytes */.MW)(name), text }];
    }));
    return read.flat();
}


/***/ }),

/***/ 20015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ slashedPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function slashedPath(path, separator = node_path__WEBPACK_IMPORTED_MODULE_0__.sep) {
    return path.replaceAll(separator, '/');
}


/***/ }),

/***/ 967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLint: () => (/* binding */ runLint)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/lint/model/opam-reading.js + 1 modules
var opam_reading = __webpack_require__(83022);
// EXTERNAL MODULE: ./build/lint/run.js + 86 modules
var run = __webpack_require__(89299);
// EXTERNAL MODULE: ./build/text/source.js
var source = __webpack_require__(71393);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/command-line/slashed-path.js
var slashed_path = __webpack_require__(20015);
;// CONCATENATED MODULE: ./build/command/extra-files.js




function mentionsExtraFiles(text) {
    return text.includes('extra-files');
}
async function readExtraFiles(opamFile) {
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 77598, 19));
    const folder = await answer((0,promises_.realpath)((0,external_node_path_.join)((0,external_node_path_.dirname)(opamFile), 'files')));
    if (folder === undefined)
        return [];
    const files = [];
    const home = `${(0,slashed_path/* slashedPath */.c)(folder)}/`;
    for (const file of await filesBelow([folder])) {
        const bytes = await answer((0,promises_.readFile)(file));
        const path = (0,slashed_path/* slashedPath */.c)(file);
        files.push({
            path: (0,source/* encodeBytes */.MW)(path.startsWith(home) ? path.slice(home.length) : path),
            matches: ({ kind, hex }) => bytes !== undefined && createHash(kind).update(bytes).digest('hex') === hex,
        });
    }
    return files;
}
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
        else if (found.isDirectory() && !folders.includes(path)) {
            files.push(...(await filesBelow([...folders, path])));
        }
    }
    return files;
}
async function answer(asked) {
    try {
        return await asked;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/checkout/opam-files-at.js



async function opamFilesAt(path) {
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

// EXTERNAL MODULE: ./build/command-line/command-line.js + 1 modules
var command_line = __webpack_require__(70393);
// EXTERNAL MODULE: ./build/command-line/folder.js
var folder = __webpack_require__(35403);
// EXTERNAL MODULE: ./build/command-line/option.js
var command_line_option = __webpack_require__(53914);
// EXTERNAL MODULE: ./build/checkout/project-folder.js + 2 modules
var project_folder = __webpack_require__(34371);
// EXTERNAL MODULE: ./build/disk/read-bytes.js
var read_bytes = __webpack_require__(95476);
// EXTERNAL MODULE: ./build/opam/lexer.js + 1 modules
var lexer = __webpack_require__(62900);
;// CONCATENATED MODULE: ./build/lint/ci/unreadable-package.js

function unreadablePackage({ file, refusal, positionAt }, path) {
    const { message, location } = refusal;
    let place = 'In ./<none>:';
    if (location !== undefined) {
        const { start } = location.span;
        const token = (0,lexer/* nextToken */.F)({ text: file.source.text, offset: start, continuations: [] });
        const [from, to] = [
            positionAt(start),
            positionAt(token.kind === 'error' ? start + 1 : token.end),
        ];
        place = `At ./<none>:${from.line}:${from.column}-${to.line}:${to.column}::`;
    }
    return `Error in ${path}: failed to parse opam file:\n'${place}\n${message}'\n`;
}

;// CONCATENATED MODULE: ./build/command/repository-package.js









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
    const reading = (0,opam_reading/* readOpamFile */.q)({ name: (0,slashed_path/* slashedPath */.c)(file), text });
    const findings = (0,run/* lintOpamFile */.tJ)(reading, mentionsExtraFiles(text) ? await readExtraFiles(file) : undefined);
    const ofCi = reading.kind === 'read' ? (0,run/* lintForCi */.JH)({ ...reading, ...surroundings }) : [];
    return {
        name: full,
        file,
        reading,
        findings,
        messages: reading.kind === 'refused'
            ? [unreadablePackage(reading, (0,source/* encodeBytes */.MW)((0,external_node_path_.resolve)(file)))]
            : ofCi.map(({ severity, message }) => {
                const kind = severity === 'error' ? 'Error' : 'Warning';
                return `${kind} in ${(0,source/* encodeBytes */.MW)(full)}: ${message}`;
            }),
        stops: (0,run/* stopsRelease */.LM)(reading, [...findings, ...ofCi]),
    };
}
async function entriesOf(place) {
    const isPlainFile = isPlain(await (0,promises_.stat)((0,external_node_path_.join)(place, 'opam')), process.platform);
    const names = await (0,promises_.readdir)(place);
    return names.map((name) => ({
        name: (0,source/* encodeBytes */.MW)(name),
        isPlainFile: name === 'opam' && isPlainFile,
    }));
}
function isPlain(file, system) {
    const permissions = file.mode & 0o7777;
    return file.isFile() && (system === 'win32' || permissions === 0o644 || permissions === 0o664);
}
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

;// CONCATENATED MODULE: ./build/command/lint.js














const usage = `Usage: dune-publish lint [PATH]… [--files-from FILE] [--json]
       dune-publish lint --repository REPO PACKAGE… [--files-from FILE] [--json]

Checks opam files as opam lint does. PATH (default: the current folder) is one of these:
- the folder of a project: checks the opam files of its packages as a release would publish them.
  Other opam files in it, such as those of tests, are left alone.
- any other folder: checks all opam files in it and in its folders, as in a checkout of an opam repository.
- an opam file, or - for standard input.
--files-from reads more paths from FILE, one on each line. - is standard input.

With --repository, each PACKAGE is the folder of a version in that checkout of an opam repository, such as
packages/tally/tally.1.2.0, and the checks of opam-repository's CI are added. Append :new=true or :new=false
to say whether the package is new there.

Exit status: 0; 1 when a finding is an error or a file cannot be read; 2 when the command line is wrong.
`;
const options = {
    json: (0,command_line_option/* flag */.Jt)('Print JSON, one line for each file'),
    repository: (0,command_line_option/* textOption */.vU)('REPO', 'Check packages in this checkout of an opam repository'),
    'files-from': (0,command_line_option/* textOption */.vU)('FILE', 'Read more paths from this file, one on each line'),
};
const runLint = (0,command_line/* verb */.w3)(usage, options, async ({ positionals, values }) => {
    const { json, repository, 'files-from': filesFrom } = values;
    const paths = [...positionals];
    if (repository !== undefined) {
        const wrong = (0,folder/* whyNoFolder */.ub)(repository);
        if (wrong !== undefined)
            return { wrong };
    }
    if (paths.length === 0 && filesFrom === undefined) {
        if (repository !== undefined)
            return { wrong: 'Name a PACKAGE to check, or --files-from.' };
        paths.push('.');
    }
    if (filesFrom !== undefined) {
        const list = await (0,read_bytes/* readBytes */.i)(filesFrom);
        if (list === undefined)
            return (0,command_line/* unreadable */.O$)(filesFrom);
        paths.push(...(0,source/* decodeBytes */.yj)(list)
            .split(/\r?\n/)
            .filter((listed) => listed !== ''));
    }
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
});
function add(report, text) {
    report.text += text;
    if (report.text.length >= 64 * 1024)
        flush(report);
}
function flush(report) {
    (0,command_line/* say */.cv)(Buffer.from(report.text, 'latin1'));
    report.text = '';
}
async function lintPath(path, report) {
    const text = path === '-' ? await (0,read_bytes/* readBytes */.i)(path) : (0,read_bytes/* readFileBytes */.M)(path);
    if (text !== undefined)
        return await lintText(path, text, report);
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, 'dune-project')))
        return await lintProject(path, report);
    const files = path === '-' ? undefined : await opamFilesAt(path);
    if (files === undefined)
        return (0,command_line/* unreadable */.O$)(path, 'file or folder');
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
async function lintProject(dir, report) {
    const { opamTextOf, readState } = await Promise.all(/* import() */[__webpack_require__.e(261), __webpack_require__.e(918), __webpack_require__.e(501)]).then(__webpack_require__.bind(__webpack_require__, 55501));
    const { texts } = await (0,project_folder/* readProjectFolder */.O)(dir);
    const { state, diagnostics } = readState(texts);
    if (state === undefined) {
        const { terminalDiagnostics } = await Promise.all(/* import() */[__webpack_require__.e(287), __webpack_require__.e(962)]).then(__webpack_require__.bind(__webpack_require__, 11287));
        (0,command_line/* complain */.cc)(terminalDiagnostics(diagnostics, { colour: (0,command_line/* showsColour */.Vq)(process.stderr) }));
        return 1;
    }
    let status = 0;
    for (const one of state.described.packages) {
        const text = opamTextOf(one);
        if (text === undefined)
            continue;
        const answered = await lintText((0,external_node_path_.join)(dir, (0,source/* decodeBytes */.yj)(one.path)), text, report);
        status = Math.max(status, answered);
    }
    return status;
}
async function lintText(file, text, report) {
    const reading = (0,opam_reading/* readOpamFile */.q)({ name: (0,slashed_path/* slashedPath */.c)((0,external_node_path_.resolve)(file)), text });
    const extraFiles = mentionsExtraFiles(text) ? await readExtraFiles(file) : undefined;
    const findings = (0,run/* lintOpamFile */.tJ)(reading, extraFiles);
    add(report, report.json
        ? asJson({ file, stops: (0,run/* stopsRelease */.LM)(reading, findings) }, { reading, findings })
        : asText(file, findings));
    return statusOf(findings);
}
async function lintPackage(repository, path, report) {
    const linted = await lintInRepository(repository, path);
    if (linted === undefined) {
        (0,command_line/* complain */.cc)([`The opam file of ${JSON.stringify(path)} cannot be read.`]);
        return 1;
    }
    const { name, findings, messages, stops } = linted;
    if (report.json) {
        add(report, asJson({ file: path, package: name, stops, repository: messages.map(source/* decodeBytes */.yj) }, linted));
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
function asJson(about, { reading, findings }) {
    const shown = findings.map(({ code, severity, message, location }) => ({
        code,
        severity,
        message: (0,source/* decodeBytes */.yj)(message),
        ...(location === undefined ? fileStart : reading.positionAt(location.span.start)),
    }));
    return (0,source/* encodeBytes */.MW)(`${JSON.stringify({ ...about, findings: shown })}\n`);
}
const fileStart = { line: 1, column: 0 };
function asText(file, findings) {
    const path = file === '-' ? '' : `${(0,source/* encodeBytes */.MW)((0,external_node_path_.resolve)(file))}: `;
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

/***/ 95476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readFileBytes),
/* harmony export */   i: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


async function readBytes(path) {
    try {
        return path === '-' ? await readInput() : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'latin1');
    }
    catch {
        return undefined;
    }
}
const buffer = Buffer.allocUnsafeSlow(64 * 1024);
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

/***/ 78939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QW: () => (/* binding */ publishedCarryV),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   o2: () => (/* binding */ carriesV)
/* harmony export */ });
function isVersion(text) {
    return /^[A-Za-z0-9_+.~-]+$/.test(text);
}
function carriesV(version) {
    return /^[vV]\d/.test(version);
}
function publishedCarryV(versions) {
    const carrying = versions.filter(carriesV).length;
    return carrying > 0 && carrying * 2 >= versions.length;
}


/***/ })

};
