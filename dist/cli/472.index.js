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

// EXTERNAL MODULE: ./build/lint/lint-opam-file.js + 63 modules
var lint_opam_file = __webpack_require__(9411);
// EXTERNAL MODULE: ./build/text/source.js
var text_source = __webpack_require__(1393);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/command/extra-files.js



/** Whether an opam file may say something of the files below `files/`, so that they matter. */
function mentionsExtraFiles(text) {
    return text.includes('extra-files');
}
/** The files below `files/` beside an opam file. */
async function readExtraFiles(opamFile) {
    const folder = (0,external_node_path_.join)((0,external_node_path_.dirname)(opamFile), 'files');
    const files = [];
    for (const path of await pathsBelow(folder, '')) {
        const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(folder, path));
        files.push({
            path,
            matches: ({ kind, hex }) => (0,external_node_crypto_.createHash)(kind).update(bytes).digest('hex') === hex,
        });
    }
    return files;
}
async function pathsBelow(folder, prefix) {
    try {
        const paths = [];
        for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(folder, prefix), { withFileTypes: true })) {
            const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
            if (entry.isDirectory())
                paths.push(...(await pathsBelow(folder, path)));
            else
                paths.push(path);
        }
        return paths;
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/command/opam-files-at.js



/**
 * The opam files at a path: the file itself, or those anywhere below a folder, sorted. Files named
 * `opam` and `*.opam` count; `_opam`, `_build` and folders that start with a dot are passed over.
 * `undefined` when there is nothing at the path.
 */
async function opamFilesAt(path) {
    // Of ten thousand files, asking without waiting takes a fraction of the time.
    const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (found === undefined)
        return undefined;
    return found.isDirectory() ? await opamFilesBelow(path) : [path];
}
async function opamFilesBelow(folder) {
    const files = [];
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
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

// EXTERNAL MODULE: ./build/command/command-line.js
var command_line = __webpack_require__(3762);
// EXTERNAL MODULE: ./build/command/read-bytes.js
var read_bytes = __webpack_require__(3954);
// EXTERNAL MODULE: ./build/lint/repository/lint-repository-package.js + 14 modules
var lint_repository_package = __webpack_require__(4572);
// EXTERNAL MODULE: ./build/opam/lexer.js + 1 modules
var lexer = __webpack_require__(2900);
// EXTERNAL MODULE: ./build/opam/package-reader.js + 1 modules
var package_reader = __webpack_require__(518);
// EXTERNAL MODULE: ./build/opam/parser.js
var parser = __webpack_require__(3233);
// EXTERNAL MODULE: ./build/opam/positions.js
var positions = __webpack_require__(2804);
;// CONCATENATED MODULE: ./build/lint/repository/unreadable-package.js




/**
 * What opam-ci-check prints, and nothing else, of a file that opam refuses; the source's name is the
 * path that it tells. A byte string; `undefined` for a file that can be read.
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
    const full = folder.slice(folder.lastIndexOf('/') + 1);
    const dot = full.includes('.') ? full.indexOf('.') : full.length;
    const [name, version] = [full.slice(0, dot), full.slice(dot + 1)];
    const surroundings = {
        name,
        version,
        entries: await entriesOf(place),
        hasSources: true,
        isNew: told === undefined ? await isOnly(repository, name, full) : told === 'true',
        packageNames: await namesIn((0,external_node_path_.join)(repository, 'packages')),
    };
    const source = { name: file, text };
    const unreadable = unreadablePackage({ name: (0,external_node_path_.resolve)(file), text });
    return {
        name: full,
        file,
        findings: (0,lint_opam_file/* lintOpamFile */.t)(source, mentionsExtraFiles(text) ? { extraFiles: await readExtraFiles(file) } : {}),
        messages: unreadable === undefined
            ? (0,lint_repository_package/* lintRepositoryPackage */.U)(source, surroundings).map(({ severity, message }) => {
                const kind = severity === 'error' ? 'Error' : 'Warning';
                return `${kind} in ${full}: ${(0,text_source/* decodeBytes */.yj)(message)}`;
            })
            : [(0,text_source/* decodeBytes */.yj)(unreadable)],
    };
}
async function entriesOf(place) {
    const names = await (0,promises_.readdir)(place);
    return await Promise.all(names.map(async (name) => {
        const found = await (0,promises_.stat)((0,external_node_path_.join)(place, name));
        const permissions = found.mode & 0o777;
        const isPlainFile = found.isFile() && (permissions === 0o644 || permissions === 0o664);
        return { name, isPlainFile };
    }));
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

;// CONCATENATED MODULE: ./build/command/lint.js








const usage = `Usage: dune-publish lint [--json] [--repository REPO] [--files-from FILE] [PATH]...

Checks opam files as opam lint does. A PATH is a file, a folder with opam files anywhere below, or -
for standard input; --files-from reads more of them from FILE, one a line (- for standard input).
With --repository the paths are packages of a checkout of an opam repository, packages/foo/foo.1.0,
with :new=true or :new=false behind where that is known, and the repository's own checks are added.
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
            .split('\n')
            .filter((listed) => listed !== ''));
    }
    let status = 0;
    for (const path of paths) {
        const answered = repository === undefined
            ? await lintPath(path, json)
            : await lintPackage(repository, path, json);
        status = Math.max(status, answered);
    }
    return status;
}
/** Lints the files at a path. */
async function lintPath(path, json) {
    const files = path === '-' ? [path] : await opamFilesAt(path);
    if (files === undefined)
        return (0,command_line/* unreadable */.O$)(path);
    if (files.length === 0) {
        (0,command_line/* complain */.cc)([`No opam files found in ${path}.`]);
        return 0;
    }
    let status = 0;
    for (const file of files) {
        const text = file === '-' ? await (0,read_bytes/* readBytes */.i)(file) : (0,read_bytes/* readFileBytes */.M)(file);
        if (text === undefined) {
            status = (0,command_line/* unreadable */.O$)(file);
            continue;
        }
        const surroundings = mentionsExtraFiles(text) ? { extraFiles: await readExtraFiles(file) } : {};
        const findings = (0,lint_opam_file/* lintOpamFile */.t)({ name: (0,external_node_path_.resolve)(file), text }, surroundings);
        (0,command_line/* say */.cv)(json ? asJson({ file }, findings) : asText(file, findings));
        status = Math.max(status, statusOf(findings));
    }
    return status;
}
/** Lints a package of an opam repository. */
async function lintPackage(repository, path, json) {
    const linted = await lintInRepository(repository, path);
    if (linted === undefined)
        return (0,command_line/* unreadable */.O$)(path);
    const { name, findings, messages } = linted;
    if (json) {
        (0,command_line/* say */.cv)(asJson({ file: path, package: name, repository: messages }, findings));
    }
    else {
        (0,command_line/* say */.cv)(asText(linted.file, findings));
        (0,command_line/* say */.cv)(messages.map((message) => `${message.trimEnd()}\n`).join(''));
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
    return `${JSON.stringify({ ...about, findings: shown })}\n`;
}
/** opam's own layout. */
function asText(file, findings) {
    const path = file === '-' ? '' : `${(0,external_node_path_.resolve)(file)}: `;
    if (findings.length === 0)
        return `${path}Passed.\n`;
    const lines = findings.map(({ code, severity, message }) => {
        const text = (0,text_source/* decodeBytes */.yj)(message).replaceAll('\n', `\n${' '.repeat(14)}`);
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
/** A file as a byte string, at once, which suits thousands of small ones. */
function readFileBytes(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'latin1');
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


/***/ })

};
