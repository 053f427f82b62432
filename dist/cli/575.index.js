export const id = 575;
export const ids = [575];
export const modules = {

/***/ 8575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLint: () => (/* binding */ runLint)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/src/lint/lint-opam-file.js + 63 modules
var lint_opam_file = __webpack_require__(3178);
// EXTERNAL MODULE: ./build/src/text/source.js
var text_source = __webpack_require__(7028);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/command/extra-files.js



/**
 * The files below `files/` beside an opam file; `undefined` when the file says nothing of them, which
 * spares the look.
 */
async function readExtraFiles(opamFile, text) {
    if (!text.includes('extra-files'))
        return undefined;
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

;// CONCATENATED MODULE: ./build/src/command/opam-files-at.js


/**
 * The opam files at a path: the file itself, or those anywhere below a folder, sorted. Files named
 * `opam` and `*.opam` count; `_opam`, `_build` and folders that start with a dot are passed over.
 * `undefined` when there is nothing at the path.
 */
async function opamFilesAt(path) {
    try {
        const found = await (0,promises_.stat)(path);
        return found.isDirectory() ? await opamFilesBelow(path) : [path];
    }
    catch {
        return undefined;
    }
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

// EXTERNAL MODULE: ./build/src/command/read-bytes.js
var read_bytes = __webpack_require__(9389);
// EXTERNAL MODULE: ./build/src/opam/package-reader.js + 1 modules
var package_reader = __webpack_require__(9671);
// EXTERNAL MODULE: ./build/src/opam/parser.js
var parser = __webpack_require__(3528);
;// CONCATENATED MODULE: ./build/src/lint/repository/rule.js
/** The message if the condition holds. */
function messageIf(condition, message) {
    return condition ? [message] : [];
}

;// CONCATENATED MODULE: ./build/src/lint/repository/conf-packages.js

/** Packages of the system are asked for by `conf-` packages, and those do nothing else. */
const confPackages = {
    severity: 'error',
    check: ({ name, package: { flags, depexts } }) => {
        const properties = [
            [flags.includes('conf'), "the 'conf' flag"],
            [name.startsWith('conf-'), "the 'conf-' name prefix"],
            [depexts.length > 0, "a non-empty 'depext' field"],
        ];
        const present = properties.filter(([holds]) => holds).map(([, what]) => what);
        return messageIf(present.length > 0 && present.length < properties.length, `conf packages should always use the 'conf-' name prefix, the 'conf' flag, and the 'depext' field all together, but this package only has ${present.join(' and ')}`);
    },
};

;// CONCATENATED MODULE: ./build/src/lint/repository/default-tags.js

/** The tags that `dune init` fills in. */
const examples = ['add topics', 'topics', 'to describe', 'your', 'project'];
/** Tags are still the examples of a template. */
const defaultTags = {
    severity: 'warning',
    check: ({ package: { tags } }) => {
        const found = examples.filter((tag) => tags.includes(tag));
        return messageIf(found.length > 0, `The package has not replaced the following default, example tags: ${found.join(', ')}`);
    },
};

;// CONCATENATED MODULE: ./build/src/lint/repository/dubious-dune-subst.js
/** `dune subst` runs not only in development, as old versions of dune wrote it. */
const dubiousDuneSubst = {
    severity: 'warning',
    check: ({ package: { build } }) => build
        .filter((command) => isDuneSubst(command) && !isForDevelopment(command))
        .map(() => `Dubious use of 'dune subst'. 'dune subst' should always only be called with {dev} (i.e. ["dune" "subst"] {dev}) If your opam file has been autogenerated by dune, you need to upgrade your dune-project to at least (lang dune 2.7).`),
};
function isDuneSubst({ value: [first, second, third] }) {
    if (first === undefined || second === undefined || third !== undefined)
        return false;
    return [first, second].every(({ value, filter }, index) => {
        const wanted = index === 0 ? 'dune' : 'subst';
        return filter === undefined && value.kind === 'string' && value.text === wanted;
    });
}
function isForDevelopment({ filter }) {
    if (filter?.kind !== 'ident')
        return false;
    const { packages, variable, converter } = filter.reference;
    return packages.length === 0 && variable === 'dev' && converter === undefined;
}

// EXTERNAL MODULE: ./build/src/opam/formula.js
var formula = __webpack_require__(7169);
;// CONCATENATED MODULE: ./build/src/lint/repository/dune-as-build-dependency.js


/** dune is needed for building only: opam would not rebuild the package with another dune. */
const duneAsBuildDependency = {
    severity: 'warning',
    check: ({ package: { depends } }) => {
        const constraints = (0,formula/* formulaAtoms */.xU)(depends)
            .filter(({ name }) => name === 'dune')
            .flatMap((dependency) => (0,formula/* formulaAtoms */.xU)(dependency.constraints));
        return messageIf(constraints.some((constraint) => constraint.kind === 'filter' &&
            constraint.filter.kind === 'ident' &&
            constraint.filter.reference.variable === 'build'), 'The package tagged dune as a build dependency. Due to a bug in dune (https://github.com/ocaml/dune/issues/2147) this should never be the case. Please remove the {build} tag from its filter.');
    },
};

;// CONCATENATED MODULE: ./build/src/lint/repository/extra-files.js

/** Files beside the opam file are no longer taken. */
const extraFilesPresent = {
    severity: 'error',
    check: ({ package: { extraFiles = [] } }) => messageIf(extraFiles.length > 0, 'extra-files present. This is not allowed in the opam-repository. Please use extra-source instead.'),
};

;// CONCATENATED MODULE: ./build/src/lint/repository/missing-sources.js

/** There is nothing to build. */
const missingSources = {
    severity: 'error',
    check: ({ package: { flags }, hasSources }) => messageIf(!hasSources && !flags.includes('conf'), 'No package source directory provided.'),
};

;// CONCATENATED MODULE: ./build/src/lint/repository/name-collision.js
/** A new package has the name of another, but for `-`, `_` and case. */
const nameCollision = {
    severity: 'warning',
    check: ({ name, isNew, packageNames }) => {
        if (!isNew)
            return [];
        const plain = plainName(name);
        return packageNames
            .filter((other) => other !== name && plainName(other) === plain)
            .toSorted()
            .map((other) => `Possible name collision with package '${other}'`);
    },
};
function plainName(name) {
    return name.replace(/[_-]/g, '').toLowerCase();
}

;// CONCATENATED MODULE: ./build/src/lint/repository/package-folder.js
/** The package's folder holds more than its opam file, or that with odd permissions. */
const packageFolder = {
    severity: 'error',
    check: ({ name, version, entries }) => {
        const folder = `packages/${name}/${name}.${version}`;
        return entries.flatMap((entry) => {
            if (entry.name !== 'opam')
                return [`Unexpected file in ${folder}/${entry.name}`];
            if (entry.isPlainFile)
                return [];
            return [
                `Forbidden permission for file ${folder}/opam. All files should have permissions 644.`,
            ];
        });
    },
};

;// CONCATENATED MODULE: ./build/src/lint/repository/pinned-dependencies.js

/** A published package may depend on published packages only. */
const pinnedDependencies = {
    severity: 'error',
    check: ({ package: { pinDepends } }) => messageIf(pinDepends.length > 0, 'pin-depends present. This is not allowed in the opam-repository.'),
};

;// CONCATENATED MODULE: ./build/src/lint/repository/restricted-prefixes.js
/** Prefixes of names that stand for a class of packages of which one can be installed. */
const classes = [
    ['mysys2-', 'msys2-env'],
    ['arch-', 'ocaml-arch'],
    ['ocaml-env-mingw', 'ocaml-env-mingw'],
    ['ocaml-env-msvc', 'ocaml-env-msvc'],
    ['host-arch-', 'ocaml-host-arch'],
    ['host-system-', 'ocaml-host-system'],
    ['system-', 'ocaml-system'],
];
/** Such a prefix and its class of conflicts go together. */
const prefixWithoutClass = {
    severity: 'error',
    check: ({ name, package: { conflictClass } }) => {
        const restricted = classes.find(([prefix]) => name.startsWith(prefix));
        const missing = restricted === undefined || conflictClass.includes(restricted[1])
            ? []
            : [`package with prefix '${restricted[0]}' requires conflict class '${restricted[1]}'`];
        const unnamed = conflictClass.flatMap((listed) => classes
            .filter(([prefix, required]) => required === listed && !name.startsWith(prefix))
            .map(([prefix]) => {
            return `package with conflict class '${listed}' requires name prefix '${prefix}'`;
        }));
        return [...missing, ...unnamed];
    },
};
/** A new package takes such a prefix. */
const restrictedPrefix = {
    severity: 'warning',
    check: ({ name, isNew }) => isNew
        ? classes
            .filter(([prefix]) => name.startsWith(prefix))
            .map(([prefix]) => `package name has restricted prefix '${prefix}'`)
        : [],
};

;// CONCATENATED MODULE: ./build/src/lint/repository/stated-name.js
/** The file says its name, which its folder says already. */
const unnecessaryName = {
    severity: 'warning',
    check: ({ package: { name: stated }, name }) => stated === name ? ["Unnecessary field 'name'. It is suggested to remove it."] : [],
};
/** The file says another name than its folder. */
const otherName = {
    severity: 'error',
    check: ({ package: { name: stated }, name }) => stated === undefined || stated === name ? [] : [mismatch('name', stated, name)],
};
/** What is said of a field that does not fit the folder. */
function mismatch(field, stated, expected) {
    return `The field '${field}' that doesn't match its context. Field '${field}' has value '${stated}' but was expected of value '${expected}'.`;
}

// EXTERNAL MODULE: ./build/src/version/opam-version.js
var opam_version = __webpack_require__(4384);
;// CONCATENATED MODULE: ./build/src/lint/repository/stated-version.js


/** The file says its version, which its folder says already. */
const unnecessaryVersion = {
    severity: 'warning',
    check: ({ package: { version: stated }, version }) => stated !== undefined && (0,opam_version/* compareVersions */.Z)(stated, version) === 0
        ? ["Unnecessary field 'version'. It is suggested to remove it."]
        : [],
};
/** The file says another version than its folder. */
const otherVersion = {
    severity: 'error',
    check: ({ package: { version: stated }, version }) => stated === undefined || (0,opam_version/* compareVersions */.Z)(stated, version) === 0
        ? []
        : [mismatch('version', stated, version)],
};

;// CONCATENATED MODULE: ./build/src/lint/repository/unreachable-maintainer.js

/** Neither an address for bugs nor one of a maintainer is told. */
const unreachableMaintainer = {
    severity: 'error',
    check: ({ package: { bugReports, maintainer } }) => messageIf(bugReports.length === 0 && !maintainer.some((name) => /^.*@/.test(name)), `There is no way to contact the maintainer(s) '${maintainer.join(', ')}'. A package must either specify a url for 'bug-reports' or provide an email address in the 'maintainer' field.`),
};

// EXTERNAL MODULE: ./build/src/opam/url.js
var opam_url = __webpack_require__(270);
;// CONCATENATED MODULE: ./build/src/lint/repository/weak-checksums.js

/** Something that is downloaded has no checksum, or only an MD5, which proves nothing. */
const weakChecksums = {
    severity: 'error',
    check: ({ package: { url, extraFiles = [], extraSources } }) => [
        ...(url === undefined ? [] : weakSection('url', url)),
        ...extraFiles
            .filter(([, { kind }]) => kind === 'md5')
            .map(([name]) => weak('extra-files', 'only MD5 as checksum', name)),
        ...extraSources.flatMap(([, section]) => weakSection('extra-sources', section)),
    ],
};
function weakSection(context, { url, checksums }) {
    if (checksums.some(({ kind }) => kind !== 'md5'))
        return [];
    const what = checksums.length === 0 ? 'no checksum' : 'only MD5 as checksum';
    return [weak(context, what, baseName((0,opam_url/* printUrl */.D1)(url)))];
}
function weak(context, what, file) {
    return `Weak checksum algorithm(s) provided. Please use SHA-256 or SHA-512. Details: opam field ${context} contains ${what} for ${file}`;
}
/** What the Unix command `basename` answers. */
function baseName(path) {
    let end = path.length;
    while (end > 1 && path[end - 1] === '/')
        end--;
    return path.slice(path.lastIndexOf('/', end - 1) + 1, end);
}

;// CONCATENATED MODULE: ./build/src/lint/repository/repository-rules.js














/**
 * What opam-repository's CI asks of a package beyond `opam lint`, in the order it reports it
 * (opam-ci-check, 2026).
 */
const repositoryRules = [
    dubiousDuneSubst,
    unnecessaryName,
    otherName,
    unnecessaryVersion,
    otherVersion,
    weakChecksums,
    packageFolder,
    missingSources,
    unreachableMaintainer,
    defaultTags,
    pinnedDependencies,
    extraFilesPresent,
    confPackages,
    prefixWithoutClass,
    duneAsBuildDependency,
    nameCollision,
    restrictedPrefix,
];

;// CONCATENATED MODULE: ./build/src/lint/repository/lint-repository-package.js



/**
 * Checks a package as the CI of opam-repository does beyond `opam lint`, in its order. A file that
 * opam refuses has no findings here: it has finding 2 of `opam lint`.
 */
function lintRepositoryPackage(source, surroundings) {
    const { file, diagnostics } = (0,parser/* parseOpamFile */.b)(source);
    if (diagnostics.length > 0)
        return [];
    const read = (0,package_reader/* readPackage */.LY)(file);
    if (read.refusal !== undefined)
        return [];
    const subject = { ...surroundings, package: read.package };
    return repositoryRules.flatMap(({ severity, check }) => check(subject).map((message) => ({ severity, message })));
}

;// CONCATENATED MODULE: ./build/src/command/repository-package.js







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
    const extraFiles = await readExtraFiles(file, text);
    const surroundings = {
        name,
        version,
        entries: await entriesOf(place),
        hasSources: true,
        isNew: told === undefined ? await isOnly(repository, name, full) : told === 'true',
        packageNames: await namesIn((0,external_node_path_.join)(repository, 'packages')),
    };
    const source = { name: file, text };
    return {
        name: full,
        file,
        findings: (0,lint_opam_file/* lintOpamFile */.t)(source, extraFiles === undefined ? {} : { extraFiles }),
        messages: lintRepositoryPackage(source, surroundings).map(({ severity, message }) => {
            const kind = severity === 'error' ? 'Error' : 'Warning';
            return `${kind} in ${full}: ${(0,text_source/* decodeBytes */.yj)(message)}`;
        }),
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

;// CONCATENATED MODULE: ./build/src/command/lint.js








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
    const request = readRequest(args);
    if (request.kind === 'help')
        return print(usage);
    if (request.kind === 'wrong')
        return complain(`${request.fact}\n${usage}`, 2);
    const paths = [...request.paths];
    if (request.filesFrom !== undefined) {
        const list = await (0,read_bytes/* readBytes */.i)(request.filesFrom);
        if (list === undefined)
            return unreadable(request.filesFrom);
        paths.push(...(0,text_source/* decodeBytes */.yj)(list)
            .split('\n')
            .filter((line) => line !== ''));
    }
    let status = 0;
    for (const path of paths) {
        const answered = request.repository === undefined
            ? await lintPath(path, request.json)
            : await lintPackage(request.repository, path, request.json);
        status = Math.max(status, answered);
    }
    return status;
}
/** Lints the files at a path. */
async function lintPath(path, json) {
    const files = path === '-' ? [path] : await opamFilesAt(path);
    if (files === undefined)
        return unreadable(path);
    if (files.length === 0) {
        return complain(`No opam files found in ${path}.\n`, 0);
    }
    let status = 0;
    for (const file of files) {
        const text = await (0,read_bytes/* readBytes */.i)(file);
        if (text === undefined) {
            status = unreadable(file);
            continue;
        }
        const extraFiles = await readExtraFiles(file, text);
        const surroundings = extraFiles === undefined ? {} : { extraFiles };
        const findings = (0,lint_opam_file/* lintOpamFile */.t)({ name: (0,external_node_path_.resolve)(file), text }, surroundings);
        print(json ? asJson({ file }, findings) : asText(file, findings));
        status = Math.max(status, statusOf(findings));
    }
    return status;
}
/** Lints a package of an opam repository. */
async function lintPackage(repository, path, json) {
    const linted = await lintInRepository(repository, path);
    if (linted === undefined)
        return unreadable(path);
    const { name, findings, messages } = linted;
    if (json) {
        print(asJson({ file: path, package: name, repository: messages }, findings));
    }
    else {
        print(asText(linted.file, findings));
        print(messages.map((message) => `${message}\n`).join(''));
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
function readRequest(args) {
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({
            args: [...args],
            allowPositionals: true,
            options: {
                json: { type: 'boolean', default: false },
                repository: { type: 'string' },
                'files-from': { type: 'string' },
                help: { type: 'boolean', short: 'h', default: false },
            },
        });
        if (values.help)
            return { kind: 'help' };
        const filesFrom = values['files-from'];
        if (positionals.length === 0 && filesFrom === undefined) {
            return { kind: 'wrong', fact: 'Name a PATH to lint, or --files-from.' };
        }
        const { json, repository } = values;
        return { kind: 'lint', paths: positionals, filesFrom, repository, json };
    }
    catch (error) {
        if (typeof error === 'object' && error !== null && 'message' in error) {
            return { kind: 'wrong', fact: String(error.message) };
        }
        throw error;
    }
}
function print(text) {
    process.stdout.write(text);
    return 0;
}
function unreadable(path) {
    return complain(`${JSON.stringify(path)} cannot be read.\n`, 1);
}
function complain(text, status) {
    process.stderr.write(text);
    return status;
}


/***/ }),

/***/ 9389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

/** A file, or standard input for `-`, as a byte string; `undefined` when it cannot be read. */
async function readBytes(path) {
    try {
        return path === '-' ? await readInput() : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'latin1');
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
