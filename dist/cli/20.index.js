export const id = 20;
export const ids = [20];
export const modules = {

/***/ 4060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sourceOfCheckout),
/* harmony export */   d: () => (/* binding */ knownSource)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _dune_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6638);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1393);



/**
 * Where a checkout's project lives: what `origin` names, else the `(source (github …))` of its
 * `dune-project`; one that was never pushed anywhere is given a name of its own.
 */
async function sourceOfCheckout(source) {
    return (await knownSource(source)) ?? invented(source.directory);
}
/** The same, where anything tells it. */
async function knownSource(source) {
    return source.checkout.origin ?? (await stated(source));
}
async function stated({ checkout, git }) {
    const { head, prefix } = checkout;
    const path = (0,_text_source_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeBytes */ .MW)(prefix === '' ? 'dune-project' : `${prefix}/dune-project`);
    const entry = (await git.entries(head)).find((each) => each.path === path);
    if (entry === undefined || entry.kind === 'symlink' || entry.kind === 'submodule')
        return undefined;
    const text = (0,_text_source_js__WEBPACK_IMPORTED_MODULE_2__/* .byteString */ .iP)(await git.read(entry.object));
    const info = (0,_dune_project_js__WEBPACK_IMPORTED_MODULE_1__/* .readProject */ .W)({ name: 'dune-project', text }).project?.info.source?.value;
    if (info?.kind !== 'host' || info.host !== 'github')
        return undefined;
    const [owner, name] = info.path.split('/');
    if (owner === undefined || name === undefined || owner === '' || name === '')
        return undefined;
    return { owner, name, webUrl: `https://github.com/${owner}/${name}` };
}
function invented(directory) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(directory)
        .replace(/\.git$/, '')
        .replaceAll(/[^A-Za-z0-9._-]/g, '-');
    const name = folder === '' ? 'project' : folder;
    return { owner: 'you', name, webUrl: `https://github.com/you/${name}` };
}


/***/ }),

/***/ 7392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ substitution)
});

// EXTERNAL MODULE: ./build/text/rewriting.js
var rewriting = __webpack_require__(9593);
// EXTERNAL MODULE: ./build/dune/escape.js
var dune_escape = __webpack_require__(8452);
// EXTERNAL MODULE: ./build/dune/info.js + 1 modules
var info = __webpack_require__(4176);
// EXTERNAL MODULE: ./build/dune/language-version.js
var language_version = __webpack_require__(5872);
// EXTERNAL MODULE: ./build/dune/source-host.js
var source_host = __webpack_require__(6105);
// EXTERNAL MODULE: ./build/text/source.js
var text_source = __webpack_require__(1393);
;// CONCATENATED MODULE: ./build/dune/watermarks.js

/**
 * Fills in the watermarks of a whole file; those without a value stay and are errors. As
 * `dune subst` does it (dune 3.24, `subst_string`).
 */
function fillWatermarks(source, marks) {
    const filling = fillingWatermarks(source.name, marks);
    const begun = filling.push(source.text);
    const { text, diagnostics } = filling.end();
    return { text: begun + text, diagnostics };
}
/**
 * The same for a file that comes in pieces: memory does not grow with the file.
 *
 * @param name of the file, for its diagnostics.
 */
function fillingWatermarks(name, marks) {
    let held = '';
    let open = { at: 0, afterUnknown: false };
    // The file as long as it came in one piece: only then is a place in it known.
    let source;
    let begun = false;
    const missing = [];
    return {
        push: (piece) => {
            source = begun ? undefined : { name, text: piece };
            begun = true;
            const text = held + piece;
            const { found, open: next } = scan(text, open, marks);
            missing.push(...found.filter(({ value }) => value.kind === 'absent'));
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
/**
 * Finds the known watermarks: `%%`, a name of capital letters and `_`, `%%`. More `%` move the
 * opening; the closing `%%` of an unknown name may open the next one, those of a known one may not.
 */
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
/** Where a single `%` stands at the end that a next one may join; else the end. */
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






/** Decides what `dune subst` does to each file of a project (dune 3.24, `bin/subst.ml`). */
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
/** What holds for the watermarks; whose it is has changed with the dune language. */
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
/** A package without a stanza; one stanza makes all others strangers. */
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
/** Extensions of files that are passed over, in these letters only. */
const passedOver = new Set('.flv .gif .ico .jpeg .jpg .mov .mp3 .mp4 .otf .pdf .png .ttf .woff'.split(' '));
function rewriteFiles(project, marks, tree) {
    const number = marks.get('VERSION_NUM');
    const opamFiles = new Set(ownOpamFiles(project, tree));
    return (path) => {
        if (path === 'dune-project') {
            return (0,rewriting/* wholeText */.r)((text) => fillWatermarks({ name: path, text: withProjectVersion(project, text, tree.version) }, marks));
        }
        if (passedOver.has(extension(path)))
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
/** The opam files of the project's packages. */
function ownOpamFiles({ packages, opamFileLocation }, tree) {
    const folder = opamFileLocation?.value === 'inside_opam_directory' ? 'opam/' : '';
    return packages.length === 0
        ? tree.opamFiles.filter((path) => !path.includes('/'))
        : packages.map(({ name }) => `${folder}${name.value}.opam`);
}
/** The last extension of a file's name; a name that begins with dots has none there. */
function extension(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/^\.+/, '');
    const dot = name.lastIndexOf('.');
    return dot === -1 ? '' : name.slice(dot);
}
/**
 * A `dune-project` with the version in its `(version)` field, or in a new one on the line below its
 * name. The version is the describe text as it is, a leading `v` included.
 */
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
/** An opam file in which each line that gives a version gives this one; else it is the first line. */
function withOpamVersion(text, version) {
    const line = `version: "${version}"`;
    return /(?:^|\n)version:/.test(text)
        ? text.replaceAll(/(^|\n)version:[^\n]*/g, (_, before) => before + line)
        : `${line}\n${text}`;
}


/***/ }),

/***/ 3435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ns: () => (/* binding */ parseArchiveFormat),
  NV: () => (/* binding */ parseAutomatic),
  zC: () => (/* binding */ parseSubmodules),
  Kc: () => (/* binding */ readRules)
});

// EXTERNAL MODULE: ./build/inputs/parsed.js
var parsed = __webpack_require__(1439);
;// CONCATENATED MODULE: ./build/inputs/exemptions.js

/** `CODE: REASON` or `CODE PACKAGE: REASON`. */
const line = /^(?<finding>[\w-]+)(?:[ \t]+(?<subject>[^\s:]+))?[ \t]*:[ \t]*(?<reason>\S.*)$/;
/**
 * The findings that the user knows of, one a line: `missing-lower-bound fmt: every version works`. Empty lines
 * and those that start with `#` say nothing.
 */
function parseExemptions(text) {
    const lines = text
        .split('\n')
        .map((one) => one.trim())
        .filter((one) => one !== '' && !one.startsWith('#'));
    const exemptions = [];
    for (const one of lines) {
        const { finding, subject, reason } = line.exec(one)?.groups ?? {};
        if (finding === undefined || reason === undefined) {
            return (0,parsed/* defect */.g)(`the line ${JSON.stringify(one)} does not say which finding and why.`, 'Write a finding and a reason on each line: "opam-lint-35: it has no page", or "missing-lower-bound fmt: every version works".');
        }
        exemptions.push({ finding, reason, ...(subject === undefined ? {} : { subject }) });
    }
    return (0,parsed/* value */.U)(exemptions);
}

// EXTERNAL MODULE: ./build/release/candidate/public-archive.js
var public_archive = __webpack_require__(6128);
;// CONCATENATED MODULE: ./build/inputs/archive-url.js


const hint = 'Write the address that opam users download it from, with ${version} and ${tag} for those of the release.';
/**
 * The address of an archive, with `${version}` and `${tag}` in it. It must be `https:`, but for a server on
 * this machine: its checksum vouches for whatever comes, so nobody on the way may choose that.
 */
function parseArchiveUrl(text) {
    const unknown = [...text.matchAll(public_archive/* placeholders */.Ft)].find(([, name]) => name !== 'version' && name !== 'tag');
    if (unknown !== undefined)
        return (0,parsed/* defect */.g)(`nothing is known as ${unknown[0]}.`, hint);
    // A placeholder stands in the path; where the server is called by it, no name of a server comes out.
    const filled = (0,public_archive/* filledAddress */.xv)(text, { version: '1', tag: '1' });
    if (/[^!-~]/.test(text) || !URL.canParse(filled))
        return (0,parsed/* defect */.g)('it is not a web address.', hint);
    const url = new URL(filled);
    if (!/^https?:$/.test(url.protocol))
        return (0,parsed/* defect */.g)('it is not a web address.', hint);
    if (/^[^/]*\/\/[^/?#]*\$\{/.test(text))
        return (0,parsed/* defect */.g)('its server has no fixed name.', hint);
    if (url.username !== '' || url.password !== '') {
        return (0,parsed/* defect */.g)('it holds credentials, and it is published.', `${hint} Revoke what stands in it.`);
    }
    if (url.hash !== '')
        return (0,parsed/* defect */.g)('it has something behind "#".', hint);
    const isLoopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
    if (url.protocol === 'http:' && !isLoopback) {
        return (0,parsed/* defect */.g)('it is not encrypted: anybody on the way could give another archive.', 'Write https.');
    }
    return (0,parsed/* value */.U)(text);
}

// EXTERNAL MODULE: ./build/inputs/names.js
var names = __webpack_require__(1255);
// EXTERNAL MODULE: ./build/inputs/values.js
var values = __webpack_require__(3368);
;// CONCATENATED MODULE: ./build/inputs/rules.js




/** `auto`, or a boolean that overrules it: the values of `keep-v` and `prerelease`. */
const parseAutomatic = (0,values/* oneOf */.yL)({ auto: 'auto', true: 'always', false: 'never' }, [
    'auto',
    'true',
    'false',
]);
/** What becomes of submodules. */
const parseSubmodules = (0,values/* oneOf */.yL)({ include: 'include', exclude: 'exclude' });
/** How the archive is compressed. */
const parseArchiveFormat = (0,values/* oneOf */.yL)({ tbz: 'tbz', tgz: 'tgz' });
/** Reads which packages are released, and the rules. */
function readRules(fields) {
    const submodules = fields.read('submodules', parseSubmodules);
    const archiveUrl = fields.read('archive-url', parseArchiveUrl);
    const ignore = fields.read('ignore', parseExemptions);
    const file = readChangelogFile(fields);
    const packages = fields.read('packages', values/* parsePackageNames */._8) ?? [];
    const exclude = fields.read('exclude', values/* parsePackageNames */._8) ?? [];
    const both = packages.filter((name) => exclude.includes(name));
    if (both.length > 0) {
        fields.report({
            severity: 'error',
            code: 'inputs-contradict',
            message: `Both packages and exclude name ${both.join(', ')}.`,
            hints: ['Leave it out of one of them; packages alone is enough to select.'],
        });
    }
    const drift = (0,values/* oneOf */.yL)({ error: 'error', warn: 'warning', warning: 'warning' }, [
        'error',
        'warn',
    ]);
    const failOn = (0,values/* oneOf */.yL)({ error: 'error', warning: 'warning', warn: 'warning', never: 'never' }, ['error', 'warning', 'never']);
    const verify = (0,values/* oneOf */.yL)({ none: 'none', false: 'none', build: 'build', test: 'test' }, [
        'none',
        'build',
        'test',
    ]);
    const verified = fields.read('verify', verify) ?? 'none';
    if (archiveUrl !== undefined) {
        if (verified !== 'none')
            reportMadeElsewhere(fields, 'verify');
        if (submodules !== undefined)
            reportMadeElsewhere(fields, 'submodules');
    }
    return {
        workingDirectory: fields.read('working-directory', names/* parsePath */.Rr) ?? '',
        keepV: fields.read('keep-v', parseAutomatic) ?? 'auto',
        packages,
        exclude,
        changelog: {
            ...(file === undefined ? {} : { file }),
            required: fields.read('changelog-required', values/* parseBoolean */.yG) ?? false,
        },
        drift: fields.read('drift', drift) ?? 'error',
        failOn: fields.read('fail-on', failOn) ?? 'error',
        ...(ignore === undefined ? {} : { ignore }),
        prerelease: fields.read('prerelease', parseAutomatic) ?? 'auto',
        ...(submodules === undefined ? {} : { submodules }),
        archiveFormat: fields.read('archive-format', parseArchiveFormat) ?? 'tbz',
        ...(archiveUrl === undefined ? {} : { archiveUrl }),
        verify: verified,
        draft: fields.read('draft', values/* parseBoolean */.yG) ?? false,
    };
}
/** An input about an archive that is made, where none is. */
function reportMadeElsewhere(fields, input) {
    fields.report({
        severity: 'error',
        code: 'inputs-contradict',
        message: `Both archive-url and ${input} are given, and ${input} is for an archive that is made here.`,
        hints: [`Leave ${input} out: the archive at archive-url is taken as it is.`],
    });
}
/** The changelog's path; a word that sounds like a rule is not taken for a file's name. */
function readChangelogFile(fields) {
    return fields.read('changelog', (text) => /^(?:required|true|false|auto|none)$/i.test(text)
        ? {
            kind: 'defect',
            fact: 'it is the path of the changelog.',
            hint: 'Leave it out to have the changelog found; write changelog-required: true to insist on a section.',
        }
        : (0,names/* parsePath */.Rr)(text));
}


/***/ }),

/***/ 3368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _8: () => (/* binding */ parsePackageNames),
/* harmony export */   yG: () => (/* binding */ parseBoolean),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony export parseList */
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1439);

/** A boolean as YAML 1.2's core schema writes it: `true`, `True`, `TRUE` and the same of `false`. */
function parseBoolean(text) {
    if (/^(?:true|True|TRUE)$/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .U)(true);
    if (/^(?:false|False|FALSE)$/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .U)(false);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .defect */ .g)('it is neither true nor false.', 'Write true or false.');
}
/**
 * One of a few words, each with the value it stands for. `true` and `false` among them may be written
 * as booleans are (`True`, `FALSE`), since YAML makes no difference. Only the words of `shown` are named
 * when another one is found.
 */
function oneOf(words, shown = Object.keys(words)) {
    const byWord = new Map(Object.entries(words));
    return (text) => {
        const boolean = parseBoolean(text);
        const found = byWord.get(boolean.kind === 'value' ? String(boolean.value) : text);
        return found === undefined
            ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .defect */ .g)(`it is none of ${shown.join(', ')}.`, `Write one of ${shown.join(', ')}.`)
            : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .U)(found);
    };
}
/**
 * A list: items apart by newlines, commas or spaces, or a JSON list of strings. An item that is given
 * twice counts once.
 */
function parseList(text) {
    const items = text.startsWith('[') ? jsonList(text) : text.split(/[\s,]+/);
    return items === undefined
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .defect */ .g)('it begins like a JSON list, and is none of strings.', 'Write the items one per line, or as ["one", "two"].')
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .U)([...new Set(items.filter((item) => item !== ''))]);
}
function jsonList(text) {
    let list;
    try {
        list = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (!Array.isArray(list))
        return undefined;
    const items = list.filter((item) => typeof item === 'string').map((item) => item.trim());
    return items.length === list.length ? items : undefined;
}
/** A list of names of opam packages: letters, digits, `-`, `_` and `+`, with at least one letter. */
function parsePackageNames(text) {
    const list = parseList(text);
    if (list.kind === 'defect')
        return list;
    const wrong = list.value.find((name) => !/^[\w+-]*[A-Za-z][\w+-]*$/.test(name));
    if (wrong === undefined)
        return list;
    const stem = wrong.replace(/^.*\//, '').replace(/\.opam$/, '');
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .defect */ .g)(`"${wrong}" is not a name that an opam package can have.`, stem === wrong
        ? 'A name holds letters, digits, "-", "_" and "+".'
        : `Write the name of the package, without the file's folder and ending: ${stem}.`);
}


/***/ }),

/***/ 1458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ho: () => (/* binding */ opamRepositoryFiles),
/* harmony export */   ij: () => (/* binding */ bareOpamFile),
/* harmony export */   vh: () => (/* binding */ statedText),
/* harmony export */   xG: () => (/* binding */ finishOpamFile)
/* harmony export */ });
/* harmony import */ var _generate_opam_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2380);
/* harmony import */ var _opam_parser_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4085);
/* harmony import */ var _opam_printer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5184);
/* harmony import */ var _opam_syntax_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3785);
/* harmony import */ var _text_edit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(700);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1393);
/* harmony import */ var _facts_opam_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(691);







/**
 * An opam file without what the opam repository knows from the file's place or gets from the release:
 * `name:`, `version:`, `url` and `x-commit-hash:`, and without dune's header comment. A pre-release is
 * flagged `avoid-version`. Everything else stays byte for byte; a file that does not parse stays whole.
 */
function bareOpamFile(text, { prerelease }) {
    const { file } = (0,_opam_parser_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOpamFile */ .b)({ name: 'opam', text });
    const flags = file.items.find((item) => item.kind === 'field' && item.name === 'flags');
    const edits = [
        ...file.items.filter(isReplaced).map((item) => withoutLines(text, item)),
        ...(prerelease ? avoidVersion(flags) : []),
    ];
    const bare = (0,_text_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .applyEdits */ .c)(text, edits);
    const header = `${_generate_opam_files_js__WEBPACK_IMPORTED_MODULE_0__/* .generatedHeader */ .BH}\n`;
    const body = bare.startsWith(header) ? bare.slice(header.length) : bare;
    const added = prerelease && flags === undefined && file.items.length > 0;
    return added ? `${endedLine(body)}flags: avoid-version\n` : body;
}
function isReplaced(item) {
    return item.kind === 'section'
        ? item.sectionKind === 'url'
        : ['name', 'version', 'x-commit-hash'].includes(item.name);
}
/** Removes an item with the rest of its last line, if nothing but blanks is there. */
function withoutLines(text, { span = { start: 0, end: 0 } }) {
    const rest = /^[ \t]*\r?(?:\n|$)/.exec(text.slice(span.end, text.indexOf('\n', span.end) + 1 || undefined));
    return { start: span.start, end: span.end + (rest?.[0].length ?? 0), text: '' };
}
/** Adds the flag to those that are there. */
function avoidVersion(flags) {
    if (flags?.kind !== 'field' || flags.value.span === undefined)
        return [];
    const { value } = flags;
    const present = value.kind === 'list' ? value.items : [value];
    if (present.some((one) => one.kind === 'ident' && one.name === 'avoid-version'))
        return [];
    const { start, end } = flags.value.span;
    return [{ start, end, text: (0,_opam_printer_js__WEBPACK_IMPORTED_MODULE_2__/* .printValue */ .jt)((0,_opam_syntax_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)([...present, (0,_opam_syntax_js__WEBPACK_IMPORTED_MODULE_5__/* .ident */ .bD)('avoid-version')]), 'opam') }];
}
/** A bare opam file with the address, the checksums and the commit of its archive at its end. */
function finishOpamFile(bare, { address, checksums, commit }) {
    const items = [
        {
            kind: 'section',
            sectionKind: 'url',
            items: [
                (0,_opam_syntax_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('src', (0,_opam_syntax_js__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj)((0,_text_source_js__WEBPACK_IMPORTED_MODULE_6__/* .encodeBytes */ .MW)(address))),
                (0,_opam_syntax_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('checksum', (0,_opam_syntax_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)([(0,_opam_syntax_js__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj)(`sha256=${checksums.sha256}`), (0,_opam_syntax_js__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj)(`sha512=${checksums.sha512}`)])),
            ],
        },
        (0,_opam_syntax_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('x-commit-hash', (0,_opam_syntax_js__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj)(commit)),
    ];
    return `${endedLine(bare)}${(0,_opam_printer_js__WEBPACK_IMPORTED_MODULE_2__/* .printItems */ .oz)(items, 'opam')}\n`;
}
function endedLine(text) {
    return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
/** The files of the pull request: the final opam file of each package at its place. */
function opamRepositoryFiles(candidate, packagesDir, address) {
    return candidate.packages.map((one) => ({
        path: (0,_facts_opam_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .packagePath */ .C0)(packagesDir, one.name, candidate.version),
        content: finishOpamFile(one.opam, {
            address,
            checksums: candidate.archive,
            commit: candidate.commit,
        }),
    }));
}
/** The text of a field that holds one string, or several of which the first counts; a byte string. */
function statedText(opam, name) {
    const { items } = (0,_opam_parser_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOpamFile */ .b)({ name: 'opam', text: opam }).file;
    const found = items.find((item) => item.kind === 'field' && item.name === name);
    if (found?.kind !== 'field')
        return undefined;
    const value = found.value.kind === 'list' ? found.value.items[0] : found.value;
    return value?.kind === 'string' && value.value !== '' ? value.value : undefined;
}


/***/ }),

/***/ 5780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare),
  t: () => (/* binding */ prepareAhead)
});

// EXTERNAL MODULE: ./build/dune/language-version.js
var language_version = __webpack_require__(5872);
// EXTERNAL MODULE: ./build/text/diagnostic.js
var diagnostic = __webpack_require__(5375);
// EXTERNAL MODULE: ./build/text/source.js
var text_source = __webpack_require__(1393);
// EXTERNAL MODULE: ./build/version/prerelease.js
var version_prerelease = __webpack_require__(4293);
// EXTERNAL MODULE: ./build/release/candidate/public-archive.js
var public_archive = __webpack_require__(6128);
;// CONCATENATED MODULE: ./build/release/candidate/candidate-archive.js


/** Makes the archive of a release from the commit. */
async function makeArchive({ files, project, release, rewriting }, settings, { archives }) {
    return await archives.make({
        commit: files.commit.id,
        project,
        version: release.version,
        tag: release.tag.name,
        folder: settings.workingDirectory,
        ...(settings.submodules === undefined ? {} : { submodules: settings.submodules }),
        format: settings.archiveFormat,
        rewrite: rewriting.rewrite,
    });
}
/**
 * Downloads the archive that is public already, and compares it with the commit.
 *
 * @throws Failure where it cannot be downloaded, or is no archive.
 */
async function fetchArchive({ files, packages, rewriting }, from, { publicArchives }) {
    if (publicArchives === undefined)
        throw new Error('There is nothing to download archives with.');
    const fetched = await publicArchives.fetch(from.url);
    const compared = ['dune-project', ...packages.map(({ path }) => path)];
    const diagnostics = (0,public_archive/* checkPublicArchive */.kf)(fetched, {
        url: from.url,
        commit: files.commit.id,
        files: new Map(compared.flatMap((path) => {
            const text = files.texts.get(path);
            return text === undefined ? [] : [[path, text]];
        })),
        rewritten: rewriting.apply,
        versions: from.spellings,
    });
    const { archive, contents } = fetched;
    return {
        diagnostics,
        metadata: contents.kind === 'read' ? contents.metadata : new Map(),
        ...((0,diagnostic/* hasErrors */.C)(diagnostics) ? {} : { archive }),
    };
}

;// CONCATENATED MODULE: ./build/changelog/changelog-file.js
const bases = ['changes', 'changelog', 'history', 'news'];
const extensions = ['md', 'markdown', 'mdx', 'adoc', 'asciidoc', 'org', 'rst', 'txt'];
/** Programs, data and leftovers of editors that only happen to have such a name. */
const otherFiles = /~$|\.(?:ml[ily]?|mld|re|rei|c|h|js|ts|py|sh|opam|json|ya?ml|toml|html?|css|xml|orig|bak|rej|swp)$/i;
/**
 * Which of a folder's files are changelogs by their names, the likeliest first: `CHANGES*`, then
 * `CHANGELOG*`, `HISTORY*` and `NEWS*`, in any case. A name with a usual extension or none comes before
 * one with more to it (`CHANGES.md`, `CHANGES`, then `CHANGES_devel.adoc`, `CHANGES.API`), Markdown
 * before other text.
 */
function changelogFiles(names) {
    return names
        .flatMap((name) => {
        const rank = rankOf(name);
        return rank === undefined ? [] : [{ name, rank }];
    })
        .toSorted((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1))
        .map(({ name }) => name);
}
function rankOf(name) {
    const lower = name.toLowerCase();
    const base = bases.findIndex((one) => lower.startsWith(one));
    if (base === -1 || otherFiles.test(name))
        return undefined;
    const rest = lower.slice(bases[base]?.length);
    if (/^[a-z]/.test(rest))
        return undefined;
    const extension = rest === '' ? extensions.length : extensions.indexOf(rest.replace(/^\./, ''));
    const usual = extension !== -1 && (rest === '' || rest.startsWith('.'));
    return (usual ? 0 : 1000) + base * 20 + (usual ? extension : 0);
}

// EXTERNAL MODULE: ./build/changelog/find-section.js
var find_section = __webpack_require__(7220);
// EXTERNAL MODULE: ./build/changelog/parse-changelog.js + 10 modules
var parse_changelog = __webpack_require__(322);
// EXTERNAL MODULE: ./build/version/heading-version.js
var heading_version = __webpack_require__(7032);
// EXTERNAL MODULE: ./build/text/short-list.js
var short_list = __webpack_require__(3633);
;// CONCATENATED MODULE: ./build/release/candidate/changes.js






/** Reads the changelogs: the one the user names, else those with a usual name. */
function readChangelogs(files, { file }) {
    const names = [...files.texts.keys()].filter((path) => !path.includes('/'));
    const chosen = file === undefined ? changelogFiles(names) : [(0,text_source/* encodeBytes */.MW)(file)];
    const changelogs = chosen.flatMap((name) => {
        const text = files.texts.get(name);
        return text === undefined ? [] : [(0,parse_changelog/* parseChangelog */.E)({ name, text })];
    });
    const missing = file !== undefined && changelogs.length === 0;
    return { changelogs, diagnostics: missing ? [changelogMissing(file)] : [] };
}
function changelogMissing(file) {
    return {
        severity: 'error',
        code: 'changelog-missing',
        message: `The commit has no file "${file}", named by the input changelog.`,
        hints: [
            'Name a file of the project folder, or leave changelog out: the usual names are found.',
        ],
    };
}
/** The section of a version; without one, the reason, which is an error where notes are required. */
function findChanges(changelogs, { version, owner, required }) {
    for (const changelog of changelogs) {
        const section = (0,find_section/* findSection */.r)(changelog.sections, version, owner);
        if (section !== undefined)
            return { changes: { changelog, section }, diagnostics: [] };
    }
    return { changes: undefined, diagnostics: [sectionMissing(changelogs, version, required)] };
}
function sectionMissing(changelogs, version, required) {
    const severity = required ? 'error' : 'warning';
    const instead = required ? [] : ["GitHub's generated notes stand in for it."];
    const [changelog] = changelogs;
    if (changelog === undefined) {
        const message = 'The project has no changelog: no CHANGES.md, CHANGELOG.md or the like.';
        const hints = ['Add one with a section for each version, or name it with the input changelog.'];
        return { severity, code: 'changelog-missing', message, hints: [...hints, ...instead] };
    }
    const { source, sections } = changelog;
    const known = sections.flatMap((section) => section.version ?? (section.unreleased ? 'unreleased' : []));
    const list = known.length === 0 ? 'It has none.' : `It has ${(0,short_list/* shortList */.p)(known)}.`;
    return {
        severity,
        code: 'changelog-section-missing',
        message: `${source.name} has no section for version ${version}.`,
        hints: [
            list,
            `Add a heading such as "## ${version}" with what changed, and tag that commit.`,
            ...instead,
        ],
        location: { source, span: { start: 0, end: 0 } },
    };
}
/** The version of the newest released section, as opam writes it. */
function newestVersion(changelogs, owner) {
    for (const changelog of changelogs) {
        const heading = (0,find_section/* newestReleased */.e)(changelog.sections, owner)?.version;
        const version = heading === undefined ? undefined : (0,heading_version/* versionOfHeading */.U9)(heading, false);
        if (version !== undefined)
            return version;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/dune/info.js + 1 modules
var dune_info = __webpack_require__(4176);
// EXTERNAL MODULE: ./build/opam/field-part.js
var field_part = __webpack_require__(7176);
// EXTERNAL MODULE: ./build/opam/parser.js + 2 modules
var parser = __webpack_require__(4085);
// EXTERNAL MODULE: ./build/dune/escape.js
var dune_escape = __webpack_require__(8452);
;// CONCATENATED MODULE: ./build/generate/additions.js

const person = '"Name <mail@example.org>"';
/**
 * What to add to `dune-project` where a field is missing in the opam file: a field ready to paste, with
 * placeholders for what nobody can know. With a source (`(source (github …))` and its kind) dune makes
 * three fields of it. `undefined` for a field that `dune-project` does not have.
 */
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
/** The same for a template or an opam file that is written by hand. */
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
/** The fields of opam that `dune-project` calls otherwise, or the same, and that hold texts. */
const stanzaNames = {
    synopsis: 'synopsis',
    maintainer: 'maintainers',
    authors: 'authors',
    license: 'license',
    homepage: 'homepage',
    'bug-reports': 'bug_reports',
    doc: 'documentation',
};
/**
 * A field of an opam file as `dune-project` says it: a byte string. `undefined` where it has to stand in a
 * template.
 */
function stanzaField({ name, value }) {
    const inStanza = stanzaNames[name];
    const values = value.kind === 'list' ? value.items : [value];
    const texts = values.flatMap((one) => (one.kind === 'string' ? [(0,dune_escape/* atomOrQuoted */.l)(one.value)] : []));
    if (inStanza === undefined || texts.length !== values.length)
        return undefined;
    return `(${[inStanza, ...texts].join(' ')})`;
}

;// CONCATENATED MODULE: ./build/generate/field-origin.js




/** The fields that dune makes of nothing but its language. */
const ofLanguage = ['opam-version', 'build', 'x-maintenance-intent'];
/** The dependencies that dune adds. */
const injected = ['dune', 'odoc'];
/**
 * The place to edit for a field of a generated opam file, or for one element of it: in the template
 * where it has the field, else in `dune-project`. A dependency that dune adds comes from the version of
 * the language.
 */
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
/** The place and the text for a field that nothing says. */
function unstated({ project, stanza, template }, field) {
    const { value: name, form } = stanza.name;
    const location = { source: project.source, span: form };
    const hasSource = (stanza.info.source ?? project.info.source) !== undefined;
    const inProject = stanzaAddition(field, name, { hasSource });
    if (inProject !== undefined) {
        return { kind: 'missing', location, addition: inProject, file: 'dune-project' };
    }
    const addition = opamAddition(field, name);
    if (addition === undefined)
        return { kind: 'derived', location };
    const inTemplate = template && { source: template, span: { start: 0, end: 0 } };
    return { kind: 'missing', location: inTemplate ?? location, addition, file: 'template' };
}
function templateSpan(template, part) {
    return (0,field_part/* partSpan */.Ww)((0,parser/* parseOpamFile */.b)(template, 'dune').file, part);
}
/** The element of a field; one that says the text in other words, as in `(>= :version)`, counts. */
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
    const info = (0,dune_info/* mergeInfo */.D)(project.info, stanza.info);
    // An address tells no page; that of a known host does.
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

// EXTERNAL MODULE: ./build/opam/printer.js
var printer = __webpack_require__(5184);
// EXTERNAL MODULE: ./build/text/unified-diff.js
var unified_diff = __webpack_require__(7158);
;// CONCATENATED MODULE: ./build/release/candidate/drift.js





/**
 * Compares a committed opam file with the one dune generates. The archive holds the committed one, and
 * people who pin the package get it; the published one is generated. The place is the line of
 * `dune-project` or the template that says otherwise, where one field differs and its line is known;
 * else the first line of the committed file that differs.
 */
function findDrift({ path, committed, generated }, severity) {
    if (committed === undefined || generated === undefined)
        return [];
    if (committed.text === generated.content)
        return [];
    const fields = differingFields(committed, generated);
    const which = fields.length === 0 ? '' : `: ${fields.join(', ')}`;
    const names = [`${path} (committed)`, `${path} (generated)`];
    return [
        {
            severity,
            code: 'drift',
            message: `${path} is not what dune generates from dune-project${which}.`,
            hints: [
                'Run "dune build" (and "dune promote" from dune 3.23 on), commit the file, and tag that commit. If the file is right, correct dune-project or the template instead.',
            ],
            location: placeOfDrift(committed, generated, fields),
            detail: (0,text_source/* decodeBytes */.yj)((0,unified_diff/* unifiedDiff */.W)(names, committed.text, generated.content)),
        },
    ];
}
/** Names of the fields whose values differ, in the order of the generated file, then of the other. */
function differingFields(committed, generated) {
    const theirs = valuesOf(committed);
    const ours = valuesOf({ name: committed.name, text: generated.content });
    const names = new Set([...ours.keys(), ...theirs.keys()]);
    return [...names].filter((name) => ours.get(name) !== theirs.get(name));
}
/** Each field's value as it is printed: layout and comments are no difference. */
function valuesOf(source) {
    const { items } = (0,parser/* parseOpamFile */.b)(source).file;
    return new Map(items.map((item) => [nameOf(item), printed(item)]));
}
function nameOf(item) {
    return item.kind === 'field' ? item.name : item.sectionKind;
}
function printed(item) {
    return item.kind === 'field' ? (0,printer/* printValue */.jt)(item.value) : (0,printer/* printItems */.oz)(item.items);
}
function placeOfDrift(committed, generated, fields) {
    const [field, ...more] = fields;
    const origin = field === undefined || more.length > 0 ? undefined : fieldOrigin(generated.sources, { field });
    return origin?.kind === 'stated' ? origin.location : firstDifference(committed, generated.content);
}
/** The first line of the committed file that is not the generated one's. */
function firstDifference(committed, generated) {
    const theirs = committed.text.split('\n');
    const ours = generated.split('\n');
    const found = theirs.findIndex((line, at) => line !== ours[at]);
    const index = found === -1 ? theirs.length : found;
    const before = theirs.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0);
    const start = Math.min(before, committed.text.length);
    const end = Math.min(start + (theirs[index]?.length ?? 0), committed.text.length);
    return { source: committed, span: { start, end } };
}

;// CONCATENATED MODULE: ./build/release/findings/exemptions.js
/** What opam-repository's CI finds, too, whatever anybody ignores. */
const ofChecks = ['opam-lint-', 'opam-repository-'];
const ofReview = 'opam-review-';
/** A notice that names and dependencies were not looked up, so that nobody knows what would be found. */
const unseen = 'opam-repository-unseen';
/**
 * The diagnostics, those that the user ignores marked with the reason: findings of a review become notices,
 * and those of `opam lint` and of opam-repository's CI, which will refuse them all the same, warnings. None
 * of them refuses a release. What is ignored and was not found is told, too.
 */
function applyExemptions(diagnostics, exemptions) {
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
    const idle = isUnseen ? [] : exemptions.filter((one) => !used.has(one));
    return [...marked, ...idle.map((one) => unused(one))];
}
function covers({ finding, subject }, { code, subjects = [] }) {
    const prefix = [...ofChecks, ofReview].find((one) => code.startsWith(one));
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
            hints: [why, 'The CI of opam-repository refuses it all the same.'],
            ignored: reason,
        }
        : { ...diagnostic, severity: 'notice', hints: [why], ignored: reason };
}
function unused({ finding, subject, reason }) {
    const what = subject === undefined ? finding : `${finding} ${subject}`;
    return {
        severity: 'warning',
        code: 'ignore-unused',
        message: `The input ignore says "${what}: ${reason}", and there is no such finding.`,
        hints: [
            'Take the line out, or correct it: it names a finding by its code, and perhaps a package.',
        ],
    };
}

// EXTERNAL MODULE: ./build/lint/repository/restricted-prefixes.js
var restricted_prefixes = __webpack_require__(4265);
// EXTERNAL MODULE: ./build/opam/package-reader.js + 1 modules
var package_reader = __webpack_require__(518);
// EXTERNAL MODULE: ./build/lint/find-subject.js
var find_subject = __webpack_require__(5720);
// EXTERNAL MODULE: ./build/opam/formula.js
var opam_formula = __webpack_require__(7218);
// EXTERNAL MODULE: ./build/opam/dependency.js
var opam_dependency = __webpack_require__(7071);
// EXTERNAL MODULE: ./build/opam/filter.js
var opam_filter = __webpack_require__(4280);
// EXTERNAL MODULE: ./build/opam/relation.js
var relation = __webpack_require__(2862);
// EXTERNAL MODULE: ./build/opam/tree.js
var tree = __webpack_require__(1274);
// EXTERNAL MODULE: ./build/version/opam-version.js
var opam_version = __webpack_require__(3323);
// EXTERNAL MODULE: ./build/lint/view/evaluation.js
var evaluation = __webpack_require__(5672);
;// CONCATENATED MODULE: ./build/lint/view/bounds.js








/** Whether constraints can hold. */
function mayHold(constraints, trial) {
    return (0,tree/* foldTree */.UE)(constraints, opam_formula/* formulaParts */.t_, (node, next) => {
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
    // Whether an unknown variable is defined is decided at once by opam, and unknown here.
    if ((0,opam_filter/* filterNodes */.is)(constraint.filter).some(({ kind }) => kind === 'defined'))
        return true;
    const reduced = (0,evaluation/* reduceFilter */.V)(constraint.filter, {
        environment: (variable) => variable.package === undefined && off?.has(variable.name) === true ? false : undefined,
        unknowns: 'open',
    });
    return !(reduced.kind === 'bool' && !reduced.value);
}
/** Whether a version is on the right side of a bound. */
function isWithin(version, { operator, bound }) {
    return (0,relation/* holdsForOrder */.a)(operator, (0,opam_version/* compareVersions */.Z)(version, bound));
}
/** The version that an expression states: a text without interpolations, or `version`, if it is known. */
function plainVersion(expression, own) {
    if (expression.kind === 'string') {
        return expression.value.includes('%') ? undefined : expression.value;
    }
    if (expression.kind !== 'ident')
        return undefined;
    const { packages, variable } = expression.reference;
    return variable === 'version' && packages.length === 0 ? own : undefined;
}
/** The bounds that are stated as texts, wherever in the constraints they stand. */
function statedBounds({ constraints }) {
    return (0,opam_formula/* formulaAtoms */.xU)(constraints).flatMap((atom) => {
        if (atom.kind !== 'version')
            return [];
        const bound = plainVersion(atom.version, undefined);
        return bound === undefined ? [] : [{ operator: atom.operator, bound }];
    });
}
/** Whether any bound is set on the version, also one that is no plain text. */
function hasBound({ constraints }, operators) {
    return (0,opam_formula/* formulaAtoms */.xU)(constraints).some((atom) => atom.kind === 'version' && operators.includes(atom.operator));
}
/** A dependency as opam writes it, on one line: `"lwt" {>= "5.0"}`. */
function dependencyText(dependency) {
    const formula = { kind: 'atom', atom: dependency };
    return (0,opam_dependency/* dependencyItemsCodec */.YQ)('and')
        .write(formula)
        .map((value) => (0,printer/* printValue */.jt)(value))
        .join(' ')
        .replace(/\s+/g, ' ');
}
/** Versions, the newest first. */
function newestFirst(versions) {
    return versions.toSorted((a, b) => (0,opam_version/* compareVersions */.Z)(b, a));
}

// EXTERNAL MODULE: ./build/lint/view/dependency-part.js
var dependency_part = __webpack_require__(8381);
;// CONCATENATED MODULE: ./build/lint/review/rule.js
/** The page of opam-repository's policies, which are numbered. */
const policiesPage = 'https://github.com/ocaml/opam-repository/blob/master/governance/policies/README.md';

;// CONCATENATED MODULE: ./build/lint/review/development-tool.js




/** Programs for editors, formatting and releasing. */
const tools = new Set([
    'dune-release',
    'earlybird',
    'merlin',
    'ocaml-lsp-server',
    'ocamlformat',
    'ocp-indent',
    'odig',
    'opam-dune-lint',
    'opam-publish',
    'tuareg',
    'user-setup',
    'utop',
]);
/** Where one of these holds, the tool is not installed for users. */
const notForUsers = new Set(['with-dev-setup', 'with-test', 'with-doc', 'dev']);
/** Every user has to install a tool that only developers of the package need. */
const developmentTool = {
    name: 'development-tool',
    severity: 'warning',
    isHabit: true,
    fields: ['depends'],
    why: `Each user would have to build it: policy 9 of opam-repository (${policiesPage}).`,
    check: ({ package: found, together }) => (0,opam_formula/* formulaAtoms */.xU)(found.depends)
        .filter(({ name, constraints }) => tools.has(name) && !together.has(name) && mayHold(constraints, { off: notForUsers }))
        .map((dependency) => {
        const { name, constraints } = dependency;
        const forDevelopers = {
            kind: 'atom',
            atom: {
                kind: 'filter',
                filter: { kind: 'ident', reference: { packages: [], variable: 'with-dev-setup' } },
            },
        };
        return {
            message: `All users of the package install "${name}", a tool for its developers.`,
            about: (0,dependency_part/* dependencyParts */._)(found).get(dependency),
            correction: {
                kind: 'dependency',
                field: 'depends',
                dependency: { name, constraints: (0,opam_formula/* joinFormulas */.Sr)('and', [constraints, forDevelopers]) },
            },
            advice: 'Or leave it out.',
        };
    }),
};

;// CONCATENATED MODULE: ./build/lint/review/dune-below-language.js




/** A version of dune is allowed that does not know the language of a `dune-project`. */
const duneBelowLanguage = {
    name: 'dune-below-language',
    severity: 'warning',
    fields: ['depends'],
    why: 'dune refuses the whole build for one dune-project of a newer language, also that of vendored sources, and opam-repository builds with the oldest dune that is allowed.',
    check: ({ package: found, language, nested }) => {
        const root = language === undefined ? [] : [{ path: 'dune-project', language }];
        const [newest] = [...root, ...nested].toSorted((a, b) => (0,opam_version/* compareVersions */.Z)(b.language, a.language));
        if (newest === undefined || !buildsWithDune(found))
            return [];
        const { path, language: needed } = newest;
        const correction = {
            kind: 'dependency',
            field: 'depends',
            dependency: { name: 'dune', constraints: atLeast(needed) },
        };
        const dependencies = (0,opam_formula/* formulaAtoms */.xU)(found.depends).filter(({ name }) => name === 'dune');
        if (dependencies.length === 0) {
            const message = `The package is built with dune ${needed} or later (${path}), and does not depend on it.`;
            return [{ message, about: { field: 'depends' }, correction }];
        }
        const tooOld = dependencies.every(({ constraints }) => mayHold(constraints, { version: `${needed}~~` }));
        if (!tooOld)
            return [];
        return [
            {
                message: `A dune older than ${needed} is allowed, and ${path} says (lang dune ${needed}).`,
                about: (0,dependency_part/* dependencyPart */.X)(found, ['depends'], ({ name }) => name === 'dune'),
                correction,
            },
        ];
    },
};
function atLeast(version) {
    return {
        kind: 'atom',
        atom: { kind: 'version', operator: '>=', version: { kind: 'string', value: version } },
    };
}
function buildsWithDune({ build }) {
    return build.some(({ value: [first] }) => first?.value.text === 'dune');
}

;// CONCATENATED MODULE: ./build/lint/review/exact-dependency.js





/** Tools of a certain version may be asked for by whoever works on the package. */
const development = new Set(['with-dev-setup', 'dev']);
/** A dependency on one version only. */
const exactDependency = {
    name: 'exact-dependency',
    severity: 'warning',
    isHabit: true,
    fields: ['depends'],
    why: `Whoever needs another version cannot have both packages, and each version of the dependency needs a new one of this package: policy 5 of opam-repository (${policiesPage}).`,
    check: ({ package: found, together, version }) => (0,opam_formula/* formulaAtoms */.xU)(found.depends)
        .filter((dependency) => !together.has(dependency.name) &&
        mayHold(dependency.constraints, { off: development }) &&
        // What has this very version is of the same repository.
        statedBounds(dependency).some(({ operator, bound }) => operator === '=' && (0,opam_version/* compareVersions */.Z)(bound, version) !== 0))
        .map((dependency) => ({
        message: `${dependencyText(dependency)} allows one version only.`,
        about: (0,dependency_part/* dependencyParts */._)(found).get(dependency),
        advice: 'Write >= for the oldest version that works; packages of one repository say {= version}, in dune-project (= :version).',
    })),
};

;// CONCATENATED MODULE: ./build/lint/review/lost-bound.js



/** What opam-repository's maintainers added to the dependencies of the last version is missing. */
const lostBound = {
    name: 'lost-bound',
    severity: 'warning',
    fields: ['depends', 'conflicts', 'depopts'],
    why: 'What is corrected in opam-repository alone comes back as a failure with the next version.',
    check: (subject) => ['depends', 'depopts', 'conflicts'].flatMap((field) => lostFrom(field, subject)),
};
function lostFrom(field, subject) {
    const { previous } = subject;
    if (previous === undefined)
        return [];
    const now = constraintsByName(subject.package, field);
    const then = previous.source && constraintsByName(previous.source.package, field);
    return [...constraintsByName(previous.published.package, field)].flatMap(([name, published]) => {
        const sides = { field, name, published, now: now.get(name) };
        return then === undefined
            ? lostPerhaps(sides, subject)
            : lostSince(sides, then.get(name), subject);
    });
}
/** Compared with what the source said at that version: whatever is more, the maintainers added. */
function lostSince(sides, then, subject) {
    const { name, published, now } = sides;
    if (now === undefined) {
        return then === undefined ? [defectOf(sides, { constraints: published, subject })] : [];
    }
    // It was an own dependency before it was anybody's correction.
    const { field } = sides;
    const mentioned = [...parts(then, field), ...parts(now, field)];
    const known = new Set(mentioned.map((part) => textOf(name, part)));
    const added = parts(published, field).filter((part) => !known.has(textOf(name, part)));
    const isLost = field === 'conflicts' ? isUnheld : isMissed;
    return added
        .filter((part) => isLost(part, now, versionsOf(name, subject)))
        .map((part) => defectOf(sides, { constraints: part, subject }));
}
/** Without the source of that version only what nobody takes away by chance is told. */
function lostPerhaps(sides, subject) {
    const { field, name, published, now } = sides;
    if (now === undefined) {
        if (field !== 'conflicts')
            return [];
        return [{ ...defectOf(sides, { constraints: published, subject }), severity: 'notice' }];
    }
    if (field === 'conflicts')
        return [];
    return parts(published, field)
        .filter((part) => isUpperBound(part) && isMissed(part, now, versionsOf(name, subject)))
        .map((part) => ({ ...defectOf(sides, { constraints: part, subject }), severity: 'notice' }));
}
function versionsOf(name, { published }) {
    return published?.versions.get(name) ?? [];
}
/** Whether a version is let in now that the part keeps out, and one stays that it lets in. */
function isMissed(part, now, versions) {
    if (!(0,opam_formula/* formulaAtoms */.xU)(part).some(({ kind }) => kind === 'version'))
        return true;
    const allowed = versions.filter((version) => mayHold(now, { version }));
    const left = allowed.filter((version) => mayHold(part, { version }));
    return left.length > 0 && left.length < allowed.length;
}
/** Whether a version is let in now that the part of a conflict keeps out. */
function isUnheld(part, now, versions) {
    if (!(0,opam_formula/* formulaAtoms */.xU)(part).some(({ kind }) => kind === 'version'))
        return true;
    return versions.some((version) => mayHold(part, { version }) && !mayHold(now, { version }));
}
function sideOf(part) {
    if (part.kind !== 'atom' || part.atom.kind !== 'version')
        return undefined;
    const { operator } = part.atom;
    if (operator === '>=' || operator === '>')
        return 'lower';
    return operator === '<' || operator === '<=' ? 'upper' : undefined;
}
function isUpperBound(part) {
    return (0,opam_formula/* formulaAtoms */.xU)(part).every((atom) => atom.kind === 'version' && ['<', '<=', '!='].includes(atom.operator));
}
/** The constraints of each package of a field; of several mentions the joined ones. */
function constraintsByName(from, field) {
    const mentions = new Map();
    for (const { name, constraints } of (0,opam_formula/* formulaAtoms */.xU)(from[field])) {
        const before = mentions.get(name);
        if (before === undefined)
            mentions.set(name, [constraints]);
        else
            before.push(constraints);
    }
    return new Map([...mentions].map(([name, all]) => [name, joined(all, field)]));
}
/** What several mentions come to: a dependency holds to all of them, and each conflict is one. */
function joined(all, field) {
    if (field !== 'conflicts')
        return (0,opam_formula/* joinFormulas */.Sr)('and', all);
    return all.find(({ kind }) => kind === 'empty') ?? (0,opam_formula/* joinFormulas */.Sr)('or', all);
}
function parts(constraints, field) {
    if (constraints === undefined)
        return [];
    return (0,opam_formula/* formulaOperands */.zU)(field === 'conflicts' ? 'or' : 'and', constraints, 'all-blocks');
}
function textOf(name, constraints) {
    return dependencyText({ name, constraints });
}
function defectOf({ field, name, now }, { constraints, subject }) {
    const { previous, package: found } = subject;
    const missing = { name, constraints };
    const whole = { name, constraints: corrected(now, constraints, field) };
    const where = field === 'depends' ? '' : ` in ${field}`;
    return {
        message: `Version ${previous?.version ?? ''} is published with ${dependencyText(missing)}${where}, which is missing here.`,
        about: (0,dependency_part/* dependencyPart */.X)(found, [field], (one) => one.name === name) ?? { field },
        correction: { kind: 'dependency', field, dependency: whole },
        advice: 'If this version works without it, nothing is to be done.',
    };
}
/** What is there now, with the missing part. */
function corrected(now, missing, field) {
    const there = parts(now, field);
    if (field === 'conflicts')
        return joined([...there, missing], field);
    // A bound takes the place of the one on its side that is there.
    const side = sideOf(missing);
    const others = there.filter((part) => side === undefined || sideOf(part) !== side);
    return joined(side === 'lower' ? [missing, ...others] : [...others, missing], field);
}

// EXTERNAL MODULE: ./build/opam/syntax.js
var syntax = __webpack_require__(3785);
;// CONCATENATED MODULE: ./build/lint/review/lost-field.js


/** Fields that tell of one version, that another rule looks at, or that a release writes itself. */
const ofOneVersion = new Set([
    'conflicts',
    'depends',
    'depopts',
    'description',
    'extra-files',
    'extra-source',
    'extra-sources',
    'name',
    'opam-version',
    'patches',
    'pin-depends',
    'substs',
    'synopsis',
    'tags',
    'version',
    'x-commit-hash',
    'x-maintained',
    'x-maintenance-intent',
]);
/** Flags that tell of one version. */
const flagsOfOneVersion = new Set(['avoid-version', 'deprecated']);
/** Fields that are told of although nobody knows whether the source ever had them. */
const hardlyDropped = [
    'available',
    'conflict-class',
    'depexts',
    'x-ci-accept-failures',
];
/** What opam-repository's maintainers changed in the last version is as it was before. */
const lostField = {
    name: 'lost-field',
    severity: 'warning',
    fields: [],
    why: 'What is corrected in opam-repository alone comes back as a failure with the next version.',
    check: ({ file, previous }) => {
        if (previous === undefined)
            return [];
        const { published, source, version } = previous;
        return fieldsOf(published.file).flatMap((there) => {
            const { name } = there;
            if (ofOneVersion.has(name))
                return [];
            const now = fieldNamed(file, name);
            const then = source && fieldNamed(source.file, name);
            if (sameValue(now, there))
                return [];
            const isLost = source === undefined
                ? hardlyDropped.includes(name) && now === undefined
                : sameValue(now, then);
            const wanted = name === 'flags' ? withFlags(now, there) : there;
            if (!isLost || wanted === undefined)
                return [];
            const what = now === undefined ? 'here it is missing' : 'here it is as it was before';
            return [
                {
                    message: `Version ${version} is published with ${shown(there)}; ${what}.`,
                    about: { field: name },
                    correction: { kind: 'field', field: wanted },
                    advice: 'If this version works without it, nothing is to be done.',
                    ...(source === undefined ? { severity: 'notice' } : {}),
                },
            ];
        });
    },
};
function fieldsOf({ items }) {
    return items.filter((item) => item.kind === 'field');
}
function fieldNamed(file, name) {
    return fieldsOf(file).find((one) => one.name === name);
}
/** A single value is as good as a list of it. */
function lost_field_elements({ value }) {
    return value.kind === 'list' ? value.items : [value];
}
function sameValue(one, other) {
    if (one === undefined || other === undefined)
        return one === other;
    const texts = [one, other].map((each) => lost_field_elements(each).map((value) => (0,printer/* printValue */.jt)(value)));
    return JSON.stringify(texts[0]) === JSON.stringify(texts[1]);
}
/** The flags of both that are for all versions; nothing where that adds none. */
function withFlags(now, there) {
    const own = now === undefined ? [] : lost_field_elements(now);
    const present = new Set(own.map((value) => (0,printer/* printValue */.jt)(value)));
    const added = lost_field_elements(there).filter((value) => {
        const text = (0,printer/* printValue */.jt)(value);
        return !present.has(text) && !flagsOfOneVersion.has(text);
    });
    return added.length === 0 ? undefined : (0,syntax/* field */.ZZ)('flags', (0,syntax/* list */.p_)([...own, ...added]));
}
/** On one line, and not too long. */
function shown(item) {
    const text = (0,printer/* printItems */.oz)([item]).replace(/\s+/g, ' ').trim();
    return text.length > 120 ? `${text.slice(0, 120)} …` : text;
}

;// CONCATENATED MODULE: ./build/lint/review/missing-lower-bound.js




/** What is needed for tests, documentation and development only is not built with old versions. */
const onlyForOthers = new Set(['with-test', 'with-doc', 'with-dev-setup']);
/** Nothing says from which version of a dependency on the package works. */
const missingLowerBound = {
    name: 'missing-lower-bound',
    severity: 'warning',
    isHabit: true,
    fields: ['depends'],
    why: 'opam-repository builds each package with the oldest versions that it allows, and a missing bound is what its reviewers add most often.',
    check: (subject) => {
        const { package: found } = subject;
        const seen = new Set(boundedNames(found));
        return (0,opam_formula/* formulaAtoms */.xU)(found.depends).flatMap((dependency) => {
            const { name } = dependency;
            if (seen.has(name) || !needsBound(dependency, subject))
                return [];
            seen.add(name);
            const newest = newestFirst(subject.published?.versions.get(name) ?? []).find((version) => !(0,version_prerelease/* isPrerelease */.V)(version) && mayHold(dependency.constraints, { version }));
            return [
                {
                    message: `The dependency "${name}" has no lower bound.`,
                    about: (0,dependency_part/* dependencyParts */._)(found).get(dependency),
                    ...(newest === undefined
                        ? { advice: 'Add the oldest version that you build with as its lower bound.' }
                        : {
                            correction: withBound(dependency, newest),
                            advice: `${newest} is the newest version: write the oldest that you build with in its place.`,
                        }),
                },
            ];
        });
    },
};
/** The packages of which some mention has a bound. */
function boundedNames({ depends }) {
    const bounded = (0,opam_formula/* formulaAtoms */.xU)(depends).filter((one) => hasBound(one, ['>=', '>', '=']));
    return new Set(bounded.map(({ name }) => name));
}
/** Packages of the system or the compiler and those with a single version leave no choice. */
function needsBound({ name, constraints }, { published, together }) {
    if (together.has(name) || /^(?:conf|base|host|ocaml-option)-/.test(name))
        return false;
    if (!mayHold(constraints, { off: onlyForOthers }))
        return false;
    const versions = published?.versions.get(name);
    return versions === undefined || (versions.length > 1 && !versions.includes('base'));
}
function withBound({ name, constraints }, version) {
    const bound = {
        kind: 'atom',
        atom: { kind: 'version', operator: '>=', version: { kind: 'string', value: version } },
    };
    const dependency = { name, constraints: (0,opam_formula/* joinFormulas */.Sr)('and', [bound, constraints]) };
    return { kind: 'dependency', field: 'depends', dependency };
}

;// CONCATENATED MODULE: ./build/lint/review/missing-maintenance-intent.js

const page = 'https://github.com/ocaml/opam-repository/blob/master/governance/policies/archiving.md';
/** Nothing says which versions will be looked after. */
const missingMaintenanceIntent = {
    name: 'missing-maintenance-intent',
    severity: 'warning',
    isHabit: true,
    fields: ['x-maintenance-intent'],
    why: `By it opam-repository decides which versions stay when old ones are archived (${page}).`,
    check: ({ package: { extensions } }) => extensions.has('x-maintenance-intent')
        ? []
        : [
            {
                message: 'The field x-maintenance-intent is missing.',
                correction: {
                    kind: 'field',
                    field: (0,syntax/* field */.ZZ)('x-maintenance-intent', (0,syntax/* list */.p_)([(0,syntax/* string */.Yj)('(latest)')])),
                },
                advice: '"(latest)" says that only the newest version will be looked after, "(any)" that all will be; dune writes the former by itself from (lang dune 3.18) on.',
            },
        ],
};

;// CONCATENATED MODULE: ./build/lint/review/ocaml-in-name.js

/** A new package says in its name that it is OCaml's, as all are. */
const ocamlInName = {
    name: 'ocaml-in-name',
    severity: 'warning',
    fields: ['name'],
    why: `All packages of opam-repository are for OCaml: policy 7 (${policiesPage}).`,
    check: ({ name, published }) => {
        const isNew = published !== undefined && !published.names.has(name);
        const plain = name.replace(/^ocaml-|-ocaml$/g, '');
        return !isNew || plain === name
            ? []
            : [
                {
                    message: `The new package "${name}" has "ocaml" in its name.`,
                    advice: `Call it "${plain}"; the name may stay where it would say something else without, as for a package about the compiler.`,
                },
            ];
    },
};

;// CONCATENATED MODULE: ./build/lint/review/published-version.js

/**
 * The version that a check supposes is published already. Of a release, whose version is no guess, the
 * plan tells it, and refuses.
 */
const publishedVersion = {
    name: 'published-version',
    severity: 'notice',
    fields: ['version'],
    why: `The sources of a published version never change: policy 11 of opam-repository (${policiesPage}).`,
    check: ({ name, version, isSupposed, present, package: found }) => !isSupposed || present === undefined || haveSameSources(present.package, found)
        ? []
        : [
            {
                message: `${name} ${version} is published already, and this check found no newer version.`,
                advice: 'Nothing is wrong before the next release, which takes a section of its own in the changelog, or the input version.',
            },
        ],
};
/** Whether both name a checksum of the same archive. */
function haveSameSources(one, other) {
    const hexes = new Set(one.url?.checksums.map(({ hex }) => hex));
    return other.url?.checksums.some(({ hex }) => hexes.has(hex)) === true;
}

// EXTERNAL MODULE: ./build/text/edit-distance.js
var edit_distance = __webpack_require__(46);
;// CONCATENATED MODULE: ./build/text/nearest-name.js

/**
 * The known name that a misspelt one most likely means: the same but for case, `-` and `_`, or a letter
 * or two away. `undefined` where none is that near.
 */
function nearestName(name, known) {
    const folded = fold(name);
    const same = known.find((candidate) => fold(candidate) === folded);
    if (same !== undefined)
        return same;
    const reach = folded.length <= 4 ? 1 : 2;
    const ranked = known
        .map((candidate) => ({ candidate, distance: (0,edit_distance/* editDistance */.Y)(folded, fold(candidate)) }))
        .filter(({ distance }) => distance <= reach)
        .toSorted((a, b) => a.distance - b.distance);
    return ranked[0]?.candidate;
}
function fold(name) {
    return name.toLowerCase().replace(/[-_ ]/g, '');
}

;// CONCATENATED MODULE: ./build/lint/review/unmet-dependencies.js


/** The dependencies of a formula that are not met, in the order of the source. */
function unmetDependencies(formula, isMet) {
    const met = metNodes(formula, isMet);
    const unmet = [];
    const pending = [{ node: formula, isReplaceable: false }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const { node, isReplaceable } = next;
        if (node.kind === 'atom') {
            if (!met.has(node))
                unmet.push({ dependency: node.atom, isReplaceable });
            continue;
        }
        const hasOther = isReplaceable || (node.kind === 'or' && met.has(node));
        for (const part of (0,opam_formula/* formulaParts */.t_)(node).toReversed()) {
            pending.push({ node: part, isReplaceable: hasOther });
        }
    }
    return unmet;
}
/** The parts of a formula that hold. */
function metNodes(formula, isMet) {
    const met = new Set();
    (0,tree/* foldTree */.UE)(formula, opam_formula/* formulaParts */.t_, (node, next) => {
        const parts = (0,opam_formula/* formulaParts */.t_)(node).map(() => next());
        const holds = node.kind === 'atom'
            ? isMet(node.atom)
            : node.kind === 'or'
                ? parts.some(Boolean)
                : parts.every(Boolean);
        if (holds)
            met.add(node);
        return holds;
    });
    return met;
}

;// CONCATENATED MODULE: ./build/lint/review/unknown-dependency.js





/** The opam repository has no package of a name that is depended on. */
const unknownDependency = {
    name: 'unknown-dependency',
    severity: 'error',
    fields: ['depends', 'depopts', 'conflicts'],
    why: 'opam cannot install a package that depends on one it does not know; filters such as {with-test} only put that off.',
    check: (subject) => {
        const { published, together, package: found } = subject;
        // A repository without the compiler is used beside another one, which has what this one lacks.
        if (published === undefined || !published.names.has('ocaml'))
            return [];
        const isKnown = (name) => published.names.has(name) || together.has(name);
        const required = unmetDependencies(found.depends, ({ name }) => isKnown(name)).map(({ dependency, isReplaceable }) => {
            const kind = isReplaceable ? 'alternative' : 'depends';
            const isForUsers = mayHold(dependency.constraints, { off: unknown_dependency_notForUsers });
            return unknown(subject, { dependency, kind: isForUsers ? kind : 'development' });
        });
        const others = ['depopts', 'conflicts'].flatMap((field) => {
            return (0,opam_formula/* formulaAtoms */.xU)(found[field])
                .filter(({ name }) => !isKnown(name))
                .map((dependency) => unknown(subject, { dependency, kind: field }));
        });
        return [...required, ...others];
    },
};
function unknown({ published, package: found }, { dependency, kind }) {
    const { name } = dependency;
    // Who misspells a name gets its first letter right.
    const known = [...(published?.names ?? [])].filter((one) => one[0] === name[0]);
    const near = kind === 'conflicts' ? undefined : nearestName(name, known);
    const isArchived = (published?.archived.get(name) ?? []).length > 0;
    const advice = adviceFor[kind];
    return {
        message: `The opam repository has no package "${name}"${isArchived ? ' any more: its versions are archived' : ''}.`,
        severity: kind === 'depends' ? 'error' : 'warning',
        about: (0,dependency_part/* dependencyParts */._)(found).get(dependency),
        advice: near === undefined ? advice : `Did you mean "${near}"? ${advice}`,
    };
}
/** Where one of these holds, only those miss the package who work on this one. */
const unknown_dependency_notForUsers = new Set(['with-dev-setup', 'with-doc', 'dev']);
const adviceFor = {
    depends: 'Publish that package first, or depend on one that is published.',
    alternative: 'Leave it out: another package is taken in its place.',
    development: 'Leave it out: opam refuses to install it for those who work on the package.',
    depopts: 'Leave it out, or publish that package: until then it says nothing.',
    conflicts: 'Leave it out: there is nothing to conflict with.',
};

// EXTERNAL MODULE: ./build/version/version.js
var version_version = __webpack_require__(8939);
;// CONCATENATED MODULE: ./build/lint/review/unpublished-bound.js





/** A lower bound names a version that was never published, or leaves out no version at all. */
const unpublishedBound = {
    name: 'unpublished-bound',
    severity: 'notice',
    fields: ['depends'],
    why: 'A bound that names no version is most often a slip, and lets in older versions than were tried.',
    check: ({ package: found, published, together }) => {
        const dependencies = (0,opam_formula/* formulaAtoms */.xU)(found.depends);
        return dependencies.flatMap((dependency) => {
            const { name } = dependency;
            const versions = published?.versions.get(name) ?? [];
            const archived = published?.archived.get(name) ?? [];
            // The bound on dune names a language, which is another rule's matter.
            if (versions.length === 0 || together.has(name) || name === 'dune')
                return [];
            const about = (0,dependency_part/* dependencyParts */._)(found).get(dependency);
            return lowerBounds(dependency).flatMap((bound) => {
                const defect = defectOfBound({ name, bound }, versions, archived);
                return defect === undefined ? [] : [{ ...defect, about }];
            });
        });
    },
};
function lowerBounds(dependency) {
    return statedBounds(dependency)
        .filter(({ operator }) => operator === '>=')
        .map(({ bound }) => bound);
}
function defectOfBound({ name, bound }, versions, archived) {
    const [newest = ''] = newestFirst(versions);
    if (/^\d/.test(bound) && versions.every((version) => (0,version_version/* carriesV */.o2)(version))) {
        return {
            severity: 'warning',
            message: `The bound ${name} >= ${bound} leaves out no version: they are written like ${newest}, and opam orders all of these after ${bound}.`,
            advice: `Write the bound as the versions are written: v${bound}.`,
        };
    }
    const all = newestFirst([...versions, ...archived]);
    if (isPublished(bound, all))
        return undefined;
    const after = all.findLast((version) => (0,opam_version/* compareVersions */.Z)(version, bound) > 0);
    const before = all.find((version) => (0,opam_version/* compareVersions */.Z)(version, bound) < 0);
    // Below the oldest version all are let in, and above the newest none: that is another rule's matter.
    if (before === undefined || after === undefined)
        return undefined;
    // 6.0.0 is a good name for what begins with 6.0.1, but not if there is a 6.0, which opam orders before it.
    const series = withoutZeros(bound);
    const begins = series !== bound && after.startsWith(`${series}.`);
    if (begins && withoutZeros(before) !== series)
        return undefined;
    return {
        message: `There is no version ${bound} of "${name}": the nearest are ${before} and ${after}.`,
        advice: 'Write the one that you mean.',
    };
}
function withoutZeros(version) {
    return version.replace(/(?:\.0+)+$/, '');
}
/** Whether a version is the bound, or one of those that it begins: `1.2` is said for 1.2.0, too. */
function isPublished(bound, versions) {
    const stem = bound.replace(/~.*$/, '').replace(/\.$/, '');
    return versions.some((version) => {
        if ((0,opam_version/* compareVersions */.Z)(version, bound) === 0)
            return true;
        return version.startsWith(stem) && !/^[0-9A-Za-z]/.test(version.slice(stem.length));
    });
}

;// CONCATENATED MODULE: ./build/lint/review/unsatisfiable-dependency.js



/** No published version of a package is within the bounds that are asked for. */
const unsatisfiableDependency = {
    name: 'unsatisfiable-dependency',
    severity: 'error',
    fields: ['depends'],
    why: 'opam cannot install a package without a version that its dependency allows.',
    check: (subject) => {
        const { package: found } = subject;
        return unmetDependencies(found.depends, (one) => isSatisfiable(one, subject)).map(({ dependency, isReplaceable }) => {
            const [newest = ''] = newestFirst(unsatisfiable_dependency_versionsOf(dependency.name, subject));
            return {
                message: `No published version satisfies ${dependencyText(dependency)}: the newest is ${newest}.`,
                severity: isReplaceable ? 'warning' : 'error',
                about: (0,dependency_part/* dependencyParts */._)(found).get(dependency),
                advice: 'Correct the bounds, or publish that version of the dependency first.',
            };
        });
    },
};
/** A package that is not there at all is another rule's matter. */
function isSatisfiable({ name, constraints }, subject) {
    const { version: own } = subject;
    const versions = unsatisfiable_dependency_versionsOf(name, subject);
    // One that its filter never lets apply asks for nothing.
    if (versions.length === 0 || !mayHold(constraints, { own }))
        return true;
    return versions.some((version) => mayHold(constraints, { version, own }));
}
/** The published versions, and the one that is published together with this package. */
function unsatisfiable_dependency_versionsOf(name, { published, together, version }) {
    const versions = published?.versions.get(name) ?? [];
    return together.has(name) && published !== undefined ? [...versions, version] : versions;
}

;// CONCATENATED MODULE: ./build/lint/review/v-in-version.js


/** A version carries a `v` although none before it did. */
const vInVersion = {
    name: 'v-in-version',
    severity: 'notice',
    fields: ['version'],
    why: `opam orders v1.0 after every version that starts with a digit, for ever: policy 6 of opam-repository (${policiesPage}).`,
    check: ({ version, published, together }) => {
        if (published === undefined || !(0,version_version/* carriesV */.o2)(version))
            return [];
        const versions = [...together].flatMap((name) => published.versions.get(name) ?? []);
        return versions.some((one) => one !== version && (0,version_version/* carriesV */.o2)(one))
            ? []
            : [
                {
                    message: `The version ${version} starts with a "v", and none that is published does.`,
                    advice: `Publish it as ${version.slice(1)}: that is what the tag ${version} means without the setting keep-v.`,
                },
            ];
    },
};

;// CONCATENATED MODULE: ./build/lint/review/review-rules.js













/** What a release looks for besides `opam lint` and the CI of opam-repository, gravest first. */
const reviewRules = [
    unknownDependency,
    unsatisfiableDependency,
    lostBound,
    lostField,
    duneBelowLanguage,
    missingLowerBound,
    unpublishedBound,
    exactDependency,
    developmentTool,
    missingMaintenanceIntent,
    ocamlInName,
    vInVersion,
    publishedVersion,
];

;// CONCATENATED MODULE: ./build/lint/review/review-package.js





/** An opam file, read; `undefined` for one that opam refuses. */
function readOpamFile(source) {
    const { file, diagnostics } = (0,parser/* parseOpamFile */.b)(source);
    if (diagnostics.length > 0)
        return undefined;
    const read = (0,package_reader/* readPackage */.L)(file);
    return read.refusal === undefined ? { file, package: read.package } : undefined;
}
/** What reviewers would ask to change in a package, in the order of the rules. */
function reviewPackage(subject) {
    const items = (0,field_part/* itemsByName */.t)(subject.file);
    return reviewRules.flatMap((rule) => {
        const passed = passedBefore(rule, subject);
        return rule.check(subject).map((defect) => {
            const { message, advice, correction } = defect;
            const about = (0,find_subject/* findSubject */.o)({ file: subject.file, items }, defect, rule.fields);
            const passedIn = passed.has(topicOf(defect)) ? subject.previous?.version : undefined;
            return {
                name: rule.name,
                severity: passedIn === undefined ? (defect.severity ?? rule.severity) : 'notice',
                message,
                why: rule.why,
                ...(passedIn === undefined ? {} : { passedIn }),
                ...(advice === undefined ? {} : { advice }),
                ...(correction === undefined ? {} : { correction }),
                ...(about === undefined ? {} : { about }),
            };
        });
    });
}
/** What a rule speaks of in the last version, where that is no reproach to this one. */
function passedBefore(rule, subject) {
    const { previous } = subject;
    if (rule.isHabit === undefined || previous === undefined)
        return new Set();
    const before = { ...subject, ...previous.published, version: previous.version };
    return new Set(rule.check(before).map(topicOf));
}
/** The element of the file that it is about, such as a dependency, whatever its bounds; else all it says. */
function topicOf({ about, message }) {
    return about?.element ?? message;
}

// EXTERNAL MODULE: ./build/lint/lint-opam-file.js + 62 modules
var lint_opam_file = __webpack_require__(6528);
// EXTERNAL MODULE: ./build/lint/repository/lint-repository-package.js + 13 modules
var lint_repository_package = __webpack_require__(3730);
;// CONCATENATED MODULE: ./build/release/findings/remedy.js




/**
 * Where the part of an opam file is mended, and how: for a generated file at the element of `dune-project`
 * or of the template that it comes from, or where a missing one belongs; else in the file.
 */
function remedyOf(part, described) {
    const { generated } = described;
    return generated === undefined
        ? handWrittenRemedy(part, described)
        : generatedRemedy(part, generated, described);
}
function generatedRemedy(part, { sources }, { name, path }) {
    const origin = fieldOrigin(sources, part);
    const { location } = origin;
    switch (origin.kind) {
        case 'stated':
            return { hints: ['Correct it here, and tag the commit that has it.'], location };
        case 'missing': {
            const where = origin.file === 'template'
                ? `the template ${path}.template`
                : // All but this may also stand outside of a package, for all of them (dune 3.24).
                    `the package "${name}"${part.field === 'synopsis' ? '' : ' or to the project'}`;
            return { hints: [`Add ${origin.addition} to ${where}, and tag that commit.`], location };
        }
        case 'derived':
            return { hints: ['dune derives this from here; a template can replace it.'], location };
    }
}
function handWrittenRemedy(part, { name, committed, place }) {
    const span = committed && (0,field_part/* partSpan */.Ww)((0,parser/* parseOpamFile */.b)(committed).file, part);
    if (committed !== undefined && span !== undefined) {
        const hints = ['Correct it here, and tag the commit that has it.'];
        return { hints, location: { source: committed, span } };
    }
    const addition = opamAddition(part.field, name);
    const what = addition === undefined ? 'Correct the file' : `Add ${addition} to the file`;
    return { hints: [`${what}, and tag that commit.`], location: place };
}

;// CONCATENATED MODULE: ./build/release/findings/opam-findings.js




/**
 * What `opam lint` and the checks of opam-repository say of a final opam file, shown where the user can
 * mend it: for a generated file at the element of `dune-project` or of the template that the finding
 * comes from, or where a missing one belongs; else in the file. Every finding is an error, also those
 * that are called warnings: opam-repository's CI refuses a pull request for any (opam-repo-ci, May
 * 2026).
 */
function findInOpamFile({ path, content }, described, place) {
    const source = { name: path, text: content };
    const ofOpam = (0,lint_opam_file/* lintOpamFile */.t)(source).map((finding) => {
        const { code, severity, message, about, location } = finding;
        return {
            severity: 'error',
            code: `opam-lint-${code}`,
            subjects: subjectsOf(about, described),
            message: `opam lint ${severity} ${code}: ${(0,text_source/* decodeBytes */.yj)(message)}`,
            ...(about === undefined
                ? {
                    hints: ['Correct it here, and tag the commit that has it.'],
                    location: unnamedPlace(location, described),
                }
                : remedyOf(about, described)),
        };
    });
    const ofRepository = (0,lint_repository_package/* lintRepositoryPackage */.U)(source, {
        ...place,
        name: described.name,
        // The pull request is one file, which git stores with the permissions 644, and its archive.
        entries: [{ name: 'opam', isPlainFile: true }],
    }).map((finding) => {
        const { name, message, about = { field: 'name' } } = finding;
        return {
            severity: 'error',
            code: `opam-repository-${name}`,
            subjects: subjectsOf(about, described),
            message: `opam-repository: ${(0,text_source/* decodeBytes */.yj)(message)}`,
            ...remedyOf(about, described),
        };
    });
    return [...ofOpam, ...ofRepository];
}
/** The package, and the element of its file that a finding is about. */
function subjectsOf(about, { name }) {
    return about?.element === undefined ? [name] : [name, about.element];
}
/** The place of a finding that is about no field: the same text in the file or the template. */
function unnamedPlace(location, { committed, generated, place }) {
    const written = generated === undefined ? committed : generated.sources.template;
    return (location && written && sameLine(location, written)) ?? place;
}
/** Where a text has the same line, the same columns of it. */
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

// EXTERNAL MODULE: ./build/dune/dependency.js
var dependency = __webpack_require__(5046);
;// CONCATENATED MODULE: ./build/generate/dune-correction.js




/** Nobody pastes more than that, and a part for a part dune nests no deeper than 500 levels. */
const largest = 200;
/** What dune has no words for: a variable of a package, a condition that always holds, and such. */
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
/**
 * A dependency of an opam file as `dune-project` says it, `(lwt (and (>= 5.0) :with-test))`: a byte
 * string. `undefined` where dune has no words for its constraints, or they are too many to paste.
 */
function stanzaDependency({ name, constraints }) {
    if ((0,tree/* treeNodes */.Qw)(constraints, opam_formula/* formulaParts */.t_).length > largest) {
        return undefined;
    }
    try {
        const constraint = constraints.kind === 'empty' ? undefined : constraintOf(constraints, ofConstraint);
        return (0,dependency/* dependencyText */.tr)({ name, constraint });
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
    if ((0,opam_filter/* filterNodes */.is)(filter).length > largest)
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

;// CONCATENATED MODULE: ./build/release/findings/review-findings.js








/**
 * What reviewers of opam-repository would ask to change in a final opam file, shown where the user can mend
 * it, with the lines to write and why.
 */
function findForReview(subject, described) {
    return reviewPackage(subject).map((finding) => {
        const { name, severity, message, advice, why, passedIn, about = { field: 'name' } } = finding;
        const { location } = remedyOf(about, described);
        return {
            severity,
            code: `opam-review-${name}`,
            subjects: subjectsOf(about, described),
            message: (0,text_source/* decodeBytes */.yj)(message),
            hints: [
                ...correctionHints(finding, described, location),
                ...(advice === undefined ? [] : [(0,text_source/* decodeBytes */.yj)(advice)]),
                ...(passedIn === undefined ? [] : [`Version ${passedIn} was published with the same.`]),
                why,
            ],
            ...(location === undefined ? {} : { location }),
        };
    });
}
/** The lines to write: in place of what is shown, or else into which file. */
function correctionHints({ correction }, { generated, name, path }, location) {
    if (correction === undefined)
        return [];
    const inStanza = location?.source.name === 'dune-project' ? inDuneProject(correction) : undefined;
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
/** Whether the place is that of the very dependency. */
function showsSubject({ source, span }, correction) {
    if (correction.kind === 'field')
        return false;
    const { name } = correction.dependency;
    const shown = source.text.slice(span.start, span.end);
    return [name, `"${name}"`].some((one) => shown.replace(/^\(\s*/, '').startsWith(one));
}
/** A dependency in the field that it belongs to. */
function wrapped(text, correction, language) {
    if (correction.kind === 'field')
        return text;
    const { field } = correction;
    return language === 'dune' ? `(${field} … ${text})` : `${field}: [ … ${text} ]`;
}
/** What `dune-project` says for it; `undefined` where dune has no words for it. */
function inDuneProject(correction) {
    return correction.kind === 'field'
        ? stanzaField(correction.field)
        : stanzaDependency(correction.dependency);
}
function inOpamFile(correction) {
    return correction.kind === 'field'
        ? (0,printer/* printItems */.oz)([correction.field])
        : dependencyText(correction.dependency);
}

// EXTERNAL MODULE: ./build/release/repository-name.js
var repository_name = __webpack_require__(2398);
;// CONCATENATED MODULE: ./build/release/findings/findings.js





/** All that the checks of opam files find in those of a release. */
async function findInPackages({ packages, version, upstream, ...around }, ask, { opam }) {
    const together = new Set(packages.map(({ described }) => described.name));
    const seen = upstream.kind === 'seen' ? upstream : undefined;
    const packageNames = [...new Set([...(seen?.published.names ?? []), ...together])];
    const found = packages.map(async ({ described, file }) => {
        const { name } = described;
        const place = { version, packageNames, isNew: await isNew(name, version, { seen, ask }) };
        const ofChecks = findInOpamFile(file, described, place);
        const read = readOpamFile({ name: file.path, text: file.content });
        if (read === undefined)
            return ofChecks;
        const subject = {
            ...read,
            ...around,
            name,
            version,
            together,
            published: seen?.published,
            present: seen?.present.get(name),
            previous: seen?.previous.get(name),
        };
        return [...ofChecks, ...findForReview(subject, described)];
    });
    return [
        ...(await Promise.all(found)).flat(),
        ...unseenNotice(upstream, (0,repository_name/* fullName */.f)(opam.repository)),
    ];
}
/** Whether the opam repository has no other version; where nobody looked, it is asked only if it matters. */
async function isNew(name, version, { seen, ask }) {
    if (seen === undefined && !(0,restricted_prefixes/* hasRestrictedPrefix */.YG)(name))
        return false;
    const versions = seen?.published.versions.get(name) ?? (await ask.publishedVersions([name])).get(name) ?? [];
    return versions.every((one) => one === version);
}
function unseenNotice(upstream, repository) {
    if (upstream.kind === 'seen' || upstream.why === undefined)
        return [];
    return [
        {
            severity: 'notice',
            code: 'opam-repository-unseen',
            message: `Names, dependencies and earlier corrections were not compared with ${repository}: ${upstream.why}.`,
            hints: ['All other checks were made.'],
        },
    ];
}

// EXTERNAL MODULE: ./build/dune/sub-directories.js
var sub_directories = __webpack_require__(4567);
;// CONCATENATED MODULE: ./build/release/candidate/nested-projects.js


/**
 * The projects below that of a release which dune loads with it, vendored ones included, and their
 * languages. Left out are those in folders that dune does not enter (data, names that start with `.` or
 * `_`, cram tests), and those whose language cannot be read.
 */
async function readNestedProjects(git, { entries }) {
    const objects = new Map(entries
        .filter(({ kind }) => kind === 'file' || kind === 'executable')
        .map(({ path, object }) => [path, object]));
    const textAt = async (path) => {
        const object = objects.get(path);
        return object === undefined ? '' : (0,text_source/* byteString */.iP)(await git.read(object));
    };
    const paths = [...objects.keys()].filter((path) => path.endsWith('/dune-project'));
    const loaded = new Set(await loadedBelow('', paths, textAt));
    const read = await Promise.all(paths
        .filter((path) => loaded.has(path))
        .map(async (path) => {
        const text = await textAt(path);
        const language = /^\([ \t]*lang[ \t]+dune[ \t]+(\d+\.\d+)[ \t]*\)/.exec(text)?.[1];
        return language === undefined ? [] : [{ path, language }];
    }));
    return read.flat();
}
/**
 * Those of the files below a folder that dune comes to on its way down. Each folder's `dune` is read
 * once, and only where something lies below it: there are projects with hundreds of others in their tests.
 *
 * @param folder with a slash behind; empty for the root.
 */
async function loadedBelow(folder, paths, textAt) {
    const here = [];
    const below = new Map();
    for (const path of paths) {
        const end = path.indexOf('/', folder.length);
        const name = path.slice(folder.length, end);
        if (end === -1)
            here.push(path);
        else if (!below.has(name))
            below.set(name, [path]);
        else
            below.get(name)?.push(path);
    }
    if (below.size === 0)
        return here;
    const beside = `${folder}dune`;
    const names = [...below.keys()].filter((name) => !name.endsWith('.t'));
    const loaded = (0,sub_directories/* loadedFolders */.v)({ name: beside, text: await textAt(beside) }, names);
    const deeper = await Promise.all(loaded.map(async (name) => await loadedBelow(`${folder}${name}/`, below.get(name) ?? [], textAt)));
    return [...here, ...deeper.flat()];
}

// EXTERNAL MODULE: ./build/release/asset.js + 1 modules
var asset = __webpack_require__(1994);
// EXTERNAL MODULE: ./build/release/candidate/opam-file.js
var opam_file = __webpack_require__(1458);
;// CONCATENATED MODULE: ./build/release/candidate/package-selection.js
/** Chooses among a project's packages. A name that is none of theirs is an error. */
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
        message: `The project has no package "${name}", named by the input ${input}.`,
        hints: [known.length === 0 ? 'It has no packages at all.' : `It has ${listed(known)}.`],
    }));
}
function listed(names) {
    return names.toSorted().join(', ');
}
/**
 * What a project is called when its `dune-project` has no `(name)`: after the package whose name all
 * others begin with, as `dune-release` does it, else after its repository.
 */
function projectName(stated, packages, repository) {
    if (stated !== undefined)
        return stated;
    const [shortest] = packages.toSorted((a, b) => a.length - b.length);
    const leads = shortest !== undefined && packages.every((name) => name.startsWith(shortest));
    return leads ? shortest : repository;
}

// EXTERNAL MODULE: ./build/archive/links.js
var archive_links = __webpack_require__(7164);
// EXTERNAL MODULE: ./build/archive/tree.js
var archive_tree = __webpack_require__(5669);
// EXTERNAL MODULE: ./build/release/failure.js
var failure = __webpack_require__(648);
;// CONCATENATED MODULE: ./build/release/candidate/project-files.js




/**
 * Reads what a commit says of its release: the `dune-project`, the opam files and their templates at
 * the root and in `opam/` (and `dune`, whose rules may copy templates), and the changelogs; one that is a
 * link is the file it leads to, as in the archive. Everything else is only listed.
 *
 * @throws Failure where the commit or the working directory does not exist.
 */
async function readProjectFiles(git, id, { folder, changelog }) {
    const commit = await commitOf(git, id);
    const all = await git.entries(commit.id);
    const entries = below(all, (0,text_source/* encodeBytes */.MW)(folder));
    if (entries.length === 0) {
        throw new failure/* Failure */.H('working-directory-missing', `The commit ${commit.id} has no folder "${folder}".`, { hint: 'Correct the input working-directory: a path below the root of the repository.' });
    }
    const named = changelog === undefined ? undefined : (0,text_source/* encodeBytes */.MW)(changelog);
    const telling = entries.filter((entry) => isRead(entry) || entry.path === named);
    const targets = await linkTargets(git, { all, telling, folder: (0,text_source/* encodeBytes */.MW)(folder) });
    const wanted = telling.flatMap((entry) => {
        const { path, kind } = entry;
        const file = kind === 'symlink' ? targets.get(path) : isFile(entry) ? entry : undefined;
        return file === undefined ? [] : [{ path, object: file.object }];
    });
    const contents = await Promise.all(wanted.map(async (entry) => [entry.path, (0,text_source/* byteString */.iP)(await git.read(entry.object))]));
    return { commit, entries, texts: new Map(contents) };
}
/** The commit, fetched where the clone lacks it. */
async function commitOf(git, id) {
    const here = await git.commit(id);
    if (here !== undefined)
        return here;
    await git.fetch(id);
    const fetched = await git.commit(id);
    if (fetched !== undefined)
        return fetched;
    throw new failure/* Failure */.H('commit-missing', `The clone has no commit ${id}, and fetching it did not help.`, {
        hint: 'Check that actions/checkout ran in this job, with the repository that is released.',
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
/** The files that decide what is released, and those whose names may be a changelog's. */
const readNames = /^(?:dune-project|(?:opam\/)?(?:dune|[^/]+\.opam|[^/]+\.template))$/;
const changelogNames = /^[^/]*(?:change|history|news)[^/]*$/i;
/** A file of a telling name that is larger than this holds something else. */
const largestText = 16 * 1024 * 1024;
/** The files that telling entries lead to which are links, by the link's path; within the commit. */
async function linkTargets(git, { all, telling, folder, }) {
    const links = telling.filter(({ kind }) => kind === 'symlink');
    if (links.length === 0)
        return new Map();
    const entries = new Map(all.map((entry) => [entry.path, entry]));
    const folders = new Set(['']);
    for (const { path } of all) {
        for (let at = (0,archive_tree/* folderOf */.yS)(path); !folders.has(at); at = (0,archive_tree/* folderOf */.yS)(at))
            folders.add(at);
    }
    const texts = new Map();
    for (const { kind, object } of all) {
        if (kind === 'symlink')
            texts.set(object, (0,text_source/* byteString */.iP)(await git.read(object)));
    }
    return new Map(links.flatMap(({ path }) => {
        const whole = folder === '' ? path : `${folder}/${path}`;
        const end = (0,archive_links/* followLink */.s)({ entries, folders, texts }, whole);
        const file = end.kind === 'file' ? entries.get(end.path) : undefined;
        return file === undefined || file.size > largestText ? [] : [[path, file]];
    }));
}
function isFile({ kind }) {
    return kind === 'file' || kind === 'executable';
}
function isRead({ path, size }) {
    return size <= largestText && (readNames.test(path) || changelogNames.test(path));
}

// EXTERNAL MODULE: ./build/dune/project.js + 10 modules
var dune_project = __webpack_require__(6638);
// EXTERNAL MODULE: ./build/generate/opam-files.js + 4 modules
var opam_files = __webpack_require__(2380);
// EXTERNAL MODULE: ./build/opam/package-name.js
var package_name = __webpack_require__(2198);
;// CONCATENATED MODULE: ./build/release/candidate/project-packages.js





/**
 * The packages of a project, as dune defines them: its `(package)` stanzas, else the opam files at the
 * root or in `opam/`. Where `(generate_opam_files)` is on, the files of stanzas are generated; a file
 * written by hand that dune would overwrite is taken as it is.
 */
function readPackages(files) {
    const text = files.texts.get('dune-project');
    if (text === undefined)
        return { read: undefined, diagnostics: [noProject()] };
    const source = { name: 'dune-project', text };
    const atRoot = sourcesOf(files, /^[^/]+\.opam$/);
    const reading = (0,dune_project/* readProject */.W)(source, atRoot.map(({ name }) => name));
    const { project } = reading;
    if (project === undefined) {
        return { read: undefined, diagnostics: reading.diagnostics.map(withKnownLanguages) };
    }
    if (project.packages.length === 0) {
        const packages = handWritten(files);
        const diagnostics = [
            ...reading.diagnostics,
            ...(packages.length === 0 ? [noPackages()] : []),
            ...packages.flatMap(invalidName),
        ];
        return { read: { project, packages }, diagnostics };
    }
    const generation = (0,opam_files/* generateOpamFiles */.Cl)({
        project,
        opamFiles: atRoot,
        templates: sourcesOf(files, /\.template$/),
        duneFiles: sourcesOf(files, /^(?:opam\/)?dune$/),
    });
    const packages = stanzaPackages(files, project, generation.files);
    const missing = (0,diagnostic/* hasErrors */.C)(generation.diagnostics) ? [] : packages.flatMap(withoutFile);
    const invalid = packages.flatMap(invalidName);
    return {
        read: { project, packages },
        diagnostics: [...reading.diagnostics, ...invalid, ...generation.diagnostics, ...missing],
    };
}
/** What dune refuses because it is older than the project may be known to a newer dune. */
function withKnownLanguages(diagnostic) {
    return diagnostic.message.startsWith('Version ') &&
        diagnostic.message.includes(' of the dune language is not supported.')
        ? {
            ...diagnostic,
            hints: [
                ...diagnostic.hints,
                'These are the words of dune 3.24, by which dune-publish goes. If your dune knows this version, look for a newer dune-publish.',
            ],
        }
        : diagnostic;
}
function sourcesOf(files, name) {
    return [...files.texts].flatMap(([path, text]) => (name.test(path) ? [{ name: path, text }] : []));
}
function stanzaPackages(files, project, generated) {
    const byPackage = new Map(generated.map((file) => [file.package, file]));
    return project.packages.map((stanza) => {
        const name = stanza.name.value;
        const path = (0,opam_files/* opamFilePath */.nH)(project, name);
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
/** Opam files that no stanza describes: at the root; in `opam/` where the root has none. */
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
/**
 * Before dune language 3.11 a stanza may have any name (`../../x`), and a file any at all; names become
 * folders of the opam repository.
 */
function invalidName({ name, place }) {
    const defect = (0,package_name/* packageNameDefect */.nb)(name);
    if (defect === undefined)
        return [];
    return [
        {
            severity: 'error',
            code: 'package-name-invalid',
            message: `${(0,text_source/* decodeBytes */.yj)(defect)}.`,
            hints: ['Use letters, digits, "-", "_" and "+", and at least one letter.'],
            location: place,
        },
    ];
}
function noProject() {
    return {
        severity: 'error',
        code: 'dune-project-missing',
        message: 'The commit has no file dune-project in the project folder.',
        hints: ['Commit one, or name the folder that has it with the input working-directory.'],
    };
}
function noPackages() {
    return {
        severity: 'error',
        code: 'packages-missing',
        message: 'The project has no package: neither a (package) stanza nor an opam file.',
        hints: ['Describe the package in dune-project: (package (name …) (synopsis …)).'],
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
            message: `The package "${name}" has no opam file: ${path} is not committed, and dune-project does not say (generate_opam_files).`,
            hints: ['Write (generate_opam_files) below the name of the project, or commit the file.'],
            location: place,
        },
    ];
}

// EXTERNAL MODULE: ./build/version/ref-name.js
var ref_name = __webpack_require__(4024);
// EXTERNAL MODULE: ./build/text/encoded-path.js
var encoded_path = __webpack_require__(8742);
;// CONCATENATED MODULE: ./build/release/texts/notes-links.js

const github = { page: '/blob/', files: '/raw/', tag: '/tree/' };
const gitlab = { page: '/-/blob/', files: '/-/raw/', tag: '/-/tree/' };
/** Of Forgejo and Gitea. */
const forgejo = { page: '/src/tag/', files: '/raw/tag/', tag: '/src/tag/' };
/** The forge of a repository, as the name of its host tells; GitHub's ways are the commonest. */
function pagesOf(webUrl) {
    const [, host = ''] = /^https?:\/\/([^/:]+)/.exec(webUrl) ?? [];
    if (/(?:^|[.-])gitlab[.-]/.test(host))
        return gitlab;
    return /^(?:codeberg|gitea|forgejo)\.|\.(?:gitea|forgejo)\./.test(host) ? forgejo : github;
}
/** The page that shows a tag; `webUrl` is the repository's. */
function tagPage(webUrl, tag) {
    return `${webUrl}${pagesOf(webUrl).tag}${(0,encoded_path/* encodedPath */.y)(tag)}`;
}
/** The tree of a tag as its forge shows it; `webUrl` is the repository's, as the API gives it. */
function tagTree(webUrl, tag, changelog) {
    const ref = (0,encoded_path/* encodedPath */.y)(tag);
    const { page, files } = pagesOf(webUrl);
    return { pages: `${webUrl}${page}${ref}/`, files: `${webUrl}${files}${ref}/`, changelog };
}
/**
 * The absolute address of a link that a changelog writes relative to itself; `undefined` where it is
 * absolute already, or leaves the repository. A link to a heading of the changelog (`#120`) leads to
 * the changelog, one that starts with `/` to the repository's root, as GitHub shows them.
 */
function absoluteLink(url, tree, kind) {
    if (/^[a-z][a-z0-9+.-]*:|^\/\/|^$/i.test(url))
        return undefined;
    const base = kind === 'page' ? tree.pages : tree.files;
    if (url.startsWith('#'))
        return `${base}${tree.changelog}${url}`;
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
    const folder = path.startsWith('/') ? [] : tree.changelog.split('/').slice(0, -1);
    const parts = [];
    for (const part of [...folder, ...path.split('/')]) {
        if (part === '..') {
            if (parts.pop() === undefined)
                return undefined;
        }
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    const end = path.endsWith('/') && parts.length > 0 ? '/' : '';
    // Out of the `<…>` it may have been written in, an address holds no blank and no lone parenthesis.
    const escaped = `${parts.join('/')}${end}${rest}`.replaceAll(/[\s<>()]/g, (character) => {
        return `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
    });
    return base + escaped;
}

// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 3 modules
var lib = __webpack_require__(7893);
// EXTERNAL MODULE: ./build/text/edit.js
var edit = __webpack_require__(700);
;// CONCATENATED MODULE: ./build/release/texts/notes-references.js

/**
 * Follows an `@` that must notify nobody: U+200B, a blank of no width. The name reads as before, stays
 * text (OCaml's `[@deriving]` and dune's `@install` are no people), and needs no account to exist.
 */
const silence = '\u200b';
/**
 * A word that closes the issue named behind it in full, when the pull request is merged; an address,
 * left alone; a reference to an issue; an `@` before a name, however it is escaped.
 */
const pattern = /(?<!\w)(clos|fix|resolv)(?=(?:e[sd]?|ed|es)?:?[ \t]+(?:https?:\/\/|[\w.-]{1,100}\/[\w.-]{1,100}#\d))|(?:https?:\/\/|www\.)[^\s<]*|(?<![\w&#])\\?#(\d+)(?!\w)|(?<![\w-])gh-(\d+)(?!\w)|(?<!\w)(?:\\?@|&#(?:0{0,7}64|x0{0,7}40);|&commat;)(?=[a-z\d])/gi;
/**
 * The edits of a piece of real text that starts at `offset`: `#12` and `GH-12` become
 * `owner/repo#12` (or stay text, where that would name another repository), names notify nobody, and no issue elsewhere is closed.
 */
function referenceEdits(text, offset, references) {
    const { repository } = references;
    return Array.from(text.matchAll(pattern)).flatMap((match) => {
        const start = offset + match.index;
        const end = start + match[0].length;
        if (match[1] !== undefined)
            return [{ start: end, end, text: silence }];
        const number = match[2] ?? match[3];
        if (number !== undefined) {
            const named = repository === undefined ? `#${silence}` : `${(0,repository_name/* fullName */.f)(repository)}#`;
            return [{ start, end, text: `${named}${number}` }];
        }
        return /^[hw]/i.test(match[0]) ? [] : [{ start, end, text: `@${silence}` }];
    });
}

;// CONCATENATED MODULE: ./build/release/texts/notes-html.js


/** Tags that stand alone, and pairs of tags: what changelogs use and GitHub shows. */
const single = new Set(['br', 'hr', 'img', 'source', 'wbr']);
const paired = new Set('a b blockquote code dd del details div dl dt em h1 h2 h3 h4 h5 h6 i ins kbd li mark ol p picture pre q s samp small span strike strong sub summary sup table tbody td th thead tr tt u ul var'.split(' '));
/** A comment, a tag, or a lone `<`. */
const token = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9-]*)(?:\s[^<>]*|\/)?>|</gi;
/**
 * Where the harmless tags start: single ones, and those of `paired` that are closed in order. An open
 * `<details>` would swallow all that comes after the notes.
 */
function harmlessTags(parts) {
    const harmless = new Set();
    const open = [];
    for (const { text, start: offset } of parts.toSorted((a, b) => a.start - b.start)) {
        for (const match of text.matchAll(token)) {
            const name = match[2]?.toLowerCase();
            const start = offset + match.index;
            if (name === undefined)
                continue;
            if (single.has(name))
                harmless.add(start);
            else if (!paired.has(name))
                continue;
            else if (match[1] === '')
                open.push({ name, start });
            else if (open.at(-1)?.name === name) {
                harmless.add(open.pop()?.start ?? start);
                harmless.add(start);
            }
        }
    }
    return harmless;
}
/**
 * The edits of a piece of HTML: comments leave, harmless tags stay with their links made absolute,
 * every other `<` is written `&lt;`, so that `<file>` is read and not lost. Text between is text.
 */
function htmlEdits(part, harmless, setting) {
    const edits = [];
    let at = 0;
    const between = (end) => {
        if (setting.references === undefined)
            return;
        edits.push(...referenceEdits(part.text.slice(at, end), part.start + at, setting.references));
    };
    for (const match of part.text.matchAll(token)) {
        const [text] = match;
        const start = part.start + match.index;
        between(match.index);
        at = match.index + text.length;
        if (text.startsWith('<!--'))
            edits.push({ start, end: start + text.length, text: '' });
        else if (harmless.has(start))
            edits.push(...attributeEdits(text, start, setting));
        else {
            edits.push({ start, end: start + 1, text: '&lt;' });
            at = match.index + 1;
        }
    }
    between(part.text.length);
    return edits;
}
/** The edits that write every tag which is not closed in order as text. */
function openTagEdits(parts) {
    const harmless = harmlessTags(parts);
    return parts.flatMap((part) => Array.from(part.text.matchAll(token)).flatMap((match) => {
        const start = part.start + match.index;
        return harmless.has(start) ? [] : [{ start, end: start + 1, text: '&lt;' }];
    }));
}
/** An attribute that holds an address, in quotes or without. */
const attribute = /\s(src|href|srcset)\s*=\s*(?:(["'])([^"']*)\2|([^\s"'<>=`,]+)(?=[\s>]))/gi;
function attributeEdits(tag, start, setting) {
    return Array.from(tag.matchAll(attribute)).flatMap((match) => {
        const [whole, name = '', quote = '', quoted, bare = ''] = match;
        const url = quoted ?? bare;
        // `a.png, b.png 2x`: addresses for several screens.
        if (/[\s,]/.test(url))
            return [];
        const kind = name.toLowerCase() === 'href' ? 'page' : 'image';
        const absolute = absoluteLink(url, setting.tree, kind);
        if (absolute === undefined)
            return [];
        const end = start + match.index + whole.length - quote.length;
        return [{ start: end - url.length, end, text: absolute }];
    });
}

;// CONCATENATED MODULE: ./build/release/texts/notes-edits.js





/**
 * The edits that make Markdown from a changelog safe and right elsewhere: relative links absolute,
 * references and names as `setting` says (in real text only: not in code, links or addresses), HTML
 * that GitHub would not show, or that is left open, written as text. What no edit touches stays
 * byte for byte.
 */
function editNotes(markdown, setting) {
    const root = (0,lib/* fromMarkdown */.Y)(markdown);
    const used = new Set();
    const pictures = new Set();
    const definitions = [];
    const edits = [];
    const html = [];
    const stack = [{ node: root, linked: false }];
    for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
        const { node } = visit;
        const start = node.position?.start.offset ?? 0;
        const text = markdown.slice(start, node.position?.end.offset);
        if (node.type === 'html')
            html.push({ start, text });
        else if (node.type === 'definition')
            definitions.push({ node, piece: { start, text } });
        else
            edits.push(...editsOf(visit, { start, text }, setting));
        if (node.type === 'linkReference' || node.type === 'imageReference')
            used.add(node.identifier);
        if (node.type === 'imageReference')
            pictures.add(node.identifier);
        if (!('children' in node))
            continue;
        const linked = visit.linked || node.type === 'link' || node.type === 'linkReference';
        for (const child of node.children)
            stack.push({ node: child, linked });
    }
    for (const { node, piece } of definitions) {
        edits.push(...definitionEdits(node, piece, { setting, isPicture: pictures.has(node.identifier) }));
    }
    const tags = harmlessTags(html);
    for (const part of html)
        edits.push(...htmlEdits(part, tags, setting));
    return { root, edits, used };
}
function editsOf(visit, piece, setting) {
    const { node, linked } = visit;
    if (node.type === 'text') {
        if (setting.references === undefined || linked)
            return [];
        return referenceEdits(piece.text, piece.start, setting.references);
    }
    if (node.type === 'link' || node.type === 'image') {
        const absolute = absoluteLink(node.url, setting.tree, node.type === 'image' ? 'image' : 'page');
        return linkEdits(node, piece, absolute);
    }
    return [];
}
/** CommonMark reads `[^1]: word` as a link's definition; GitHub knows it for a footnote's text. */
function definitionEdits(node, piece, { setting, isPicture }) {
    if (!node.identifier.startsWith('^')) {
        const absolute = absoluteLink(node.url, setting.tree, isPicture ? 'image' : 'page');
        return linkEdits(node, piece, absolute);
    }
    if (setting.references === undefined)
        return [];
    const behind = piece.text.indexOf(']:') + 2;
    return referenceEdits(piece.text.slice(behind), piece.start + behind, setting.references);
}
/** The edit of a link's destination, found behind its text: a node tells its own place only. */
function linkEdits(node, written, absolute) {
    if (absolute === undefined)
        return [];
    const textEnd = node.type === 'link'
        ? (node.children.at(-1)?.position?.end.offset ?? written.start + 1) - written.start
        : 0;
    const mark = node.type === 'definition' ? ']:' : '](';
    const open = written.text.indexOf(mark, textEnd);
    if (open === -1)
        return [];
    const behind = open + mark.length;
    const destination = /^\s*(<[^<>\n]*>|\S+?(?=\)?$|\)?\s))/.exec(written.text.slice(behind));
    if (destination?.[1] === undefined)
        return [];
    const start = written.start + behind + destination[0].length - destination[1].length;
    return [{ start, end: start + destination[1].length, text: absolute }];
}
/** The text with every tag that a cut has left open written as text; nothing else changes. */
function writeOpenTags(markdown) {
    if (!markdown.includes('<'))
        return markdown;
    const html = [];
    const stack = [(0,lib/* fromMarkdown */.Y)(markdown)];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
        const start = node.position?.start.offset ?? 0;
        if (node.type === 'html') {
            html.push({ start, text: markdown.slice(start, node.position?.end.offset) });
        }
        if ('children' in node)
            stack.push(...node.children);
    }
    return (0,edit/* applyEdits */.c)(markdown, openTagEdits(html));
}

;// CONCATENATED MODULE: ./build/release/texts/cut-notes.js


/**
 * Markdown of at most `limit` characters (UTF-16 units, of which GitHub counts no more): whole, or cut
 * behind the last block or item of a list that fits, with a link to the rest. Where one block is most
 * of the text it is cut at the end of a line, and a fence that was open is closed.
 */
function cutNotes(markdown, limit, rest) {
    if (markdown.length <= limit)
        return markdown;
    const link = `\n\n[… and more](${rest})`;
    for (let room = limit - link.length; room > 0;) {
        const cut = writeOpenTags(cutBlocks(markdown, room).trimEnd()) + link;
        if (cut.length <= limit)
            return cut;
        room -= cut.length - limit;
    }
    return '';
}
function cutBlocks(markdown, room) {
    const head = markdown.slice(0, room + 1);
    const { children } = (0,lib/* fromMarkdown */.Y)(head);
    const end = lastEnd(children, room);
    if (end >= room / 2)
        return head.slice(0, end);
    const last = children.at(-1);
    const fence = last?.type === 'code' ? openFence(head, last) : '';
    return cutLine(head.slice(0, Math.max(room - fence.length, 0))) + fence;
}
/** The end of the last block, or item of a list, that is whole and no heading without its text. */
function lastEnd(blocks, room) {
    const ends = [0];
    let level = blocks;
    for (;;) {
        // The last block is where the text was cut: only parts of it may be whole.
        const whole = level.slice(0, -1);
        const heading = whole.findLastIndex((block) => block.type !== 'heading');
        ends.push(whole[heading]?.position?.end.offset ?? 0);
        const last = level.at(-1);
        if (last === undefined || (last.type !== 'list' && last.type !== 'listItem'))
            break;
        level = last.children;
    }
    return Math.max(...ends.filter((end) => end <= room));
}
/** The text up to its last line's end, or its last blank, or as it is. */
function cutLine(text) {
    const newline = text.lastIndexOf('\n');
    if (newline > text.length / 2)
        return text.slice(0, newline);
    const blank = text.lastIndexOf(' ');
    // Half of a surrogate pair is no character.
    return blank > text.length / 2 ? text.slice(0, blank) : text.replace(/[\ud800-\udbff]$/, '');
}
function openFence(text, code) {
    const start = code.position?.start.offset ?? 0;
    const fence = /^(?:`{3,}|~{3,})/.exec(text.slice(start, start + 100))?.[0];
    return fence === undefined ? '' : `\n${fence}`;
}

;// CONCATENATED MODULE: ./build/release/texts/pull-request-text.js


/** GitHub refuses a pull request whose body is longer, in characters. */
const longestBody = 65_536;
/**
 * The title, as readers of the opam repository know it: `[new release] foo (1.2.0)`,
 * `[new release] foo and bar (1.2.0)`, `[new release] foo (7 packages) (1.2.0)`.
 */
function pullRequestTitle(announcement) {
    const { packages, project, version } = announcement;
    const released = packages.length <= 2 ? packages.join(' and ') : `${project} (${packages.length} packages)`;
    return `[new release] ${released} (${version})`;
}
/**
 * The body: synopsis, project page and documentation, the changes, and one line that names the human.
 * Over-long changes are cut with a link to the release. The human's own name is the only one that is
 * a live mention: reviewers of the opam repository want to know whom to ask.
 */
function pullRequestBody(announcement) {
    const { synopsis, homepage, documentation, changes = '' } = announcement;
    const links = [
        ...(homepage === undefined ? [] : [`- Project page: ${pull_request_text_link(homepage)}`]),
        ...(documentation === undefined ? [] : [`- Documentation: ${pull_request_text_link(documentation)}`]),
    ];
    const head = [...(synopsis === undefined ? [] : [plainText(synopsis)]), links.join('\n')];
    const title = changes === '' ? [] : ['##### CHANGES:'];
    const byline = `---\n${signature(announcement)}`;
    const around = [...head, ...title, '', byline].join('\n\n').length + 2;
    const shown = cutNotes(changes, longestBody - around, announcement.releaseUrl);
    return [...head, ...title, shown, byline].filter((part) => part !== '').join('\n\n');
}
/**
 * The commit: the title, and where the changes are told. They are not repeated here, because every
 * `owner/repo#12` in a commit leaves one more trace in the issue it names.
 */
function commitMessage(announcement) {
    return {
        headline: pullRequestTitle(announcement),
        body: `Changes: ${announcement.releaseUrl}`,
    };
}
function signature({ actor, elsewhere }) {
    if (actor === undefined)
        return 'Made with dune-publish.';
    const person = elsewhere === true ? plainText(actor) : `@${actor}`;
    return `Released by ${person} with dune-publish.`;
}
/** A line of an opam file as Markdown: no mark-up, and it refers to nothing and nobody. */
function plainText(line) {
    return line
        .replaceAll('<', '&lt;')
        .replaceAll(/[\\`*_[\]!|~]/g, '\\$&')
        .replaceAll(/[@#](?=\w)|(?<!\w)gh(?=-\d)|(?<!\w)www(?=\.)|:(?=\/\/)/gi, `$&${silence}`);
}
/** An address that is shown as it is; anything else as text. */
function pull_request_text_link(address) {
    return /^https?:\/\/[^\s<>]+$/.test(address) ? `<${address}>` : plainText(address);
}

// EXTERNAL MODULE: ./build/changelog/decode.js
var decode = __webpack_require__(3531);
;// CONCATENATED MODULE: ./build/release/texts/notes-tangle.js
/** Characters that may open or close something within a paragraph. */
const marks = /[[\]*_`]/g;
/** What stands before the text of a line: indentation, and the marks of quotes and lists. */
const beginning = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*/;
/** A line that begins a paragraph of its own: an item, a heading, a quote. */
const opening = /^[ \t]*(?:[-*+]|\d{1,9}[.)]|#{1,6}|>)[ \t]/;
/** Real sections stay below a tenth of each; at the limits a parser takes some seconds at worst. */
const limits = { paragraphs: 50_000_000, marks: 20_000, depth: 4_000_000 };
/**
 * Whether a Markdown text is so tangled that reading it would take a parser very long: the time grows
 * with the square of the marks in a paragraph, and of the depth of quotes and lists. Linear itself.
 */
function isTangled(markdown) {
    let paragraphs = 0;
    let all = 0;
    let depth = 0;
    let own = 0;
    for (const line of markdown.split('\n')) {
        if (line.trim() === '' || opening.test(line)) {
            paragraphs += own * own;
            own = 0;
        }
        const found = line.match(marks)?.length ?? 0;
        own += found;
        all += found;
        const before = beginning.exec(line)?.[0].length ?? 0;
        depth += before * before;
    }
    paragraphs += own * own;
    return paragraphs > limits.paragraphs || all > limits.marks || depth > limits.depth;
}

;// CONCATENATED MODULE: ./build/release/texts/release-notes.js






/** GitHub refuses a release whose body is longer, in characters. */
const longestReleaseBody = 125_000;
/**
 * The body of the GitHub release: the text of the changelog's section, its relative links made
 * absolute, cut at GitHub's limit with a link to the whole changelog at the tag. `#12` and `@name` mean
 * the same there as in the changelog and stay.
 */
function releaseBody(changelog, section, tree) {
    const notes = releaseNotes(changelog, section, { tree });
    return cutNotes(notes, longestReleaseBody, tree.pages + tree.changelog);
}
/** The message of an annotated tag: the version, and the section as it stands. */
function tagMessage(version, changelog, section) {
    return `${version}\n\n${sectionText(changelog, section)}`.trimEnd();
}
/**
 * The text of a section as GitHub's Markdown, fit for another place. A Markdown section stays as it is
 * but for the edits of `editNotes`, and takes along the link definitions it uses from the rest of the
 * file. Of any other language paragraphs and lists read the same in Markdown; a section with more than
 * that is shown as it stands, in a fence, as is a text too tangled to be read. An empty section gives the empty text.
 */
function releaseNotes(changelog, section, setting) {
    const text = withoutExcess(sectionText(changelog, section));
    if (isMarkdown(changelog, section)) {
        const definitions = definitionsOutside(changelog, section);
        if (isTangled(text))
            return fenced(text);
        const tangled = isTangled([text, ...definitions].join('\n'));
        return editWithDefinitions(text, tangled ? [] : definitions, setting);
    }
    const straight = dedent(section.mark === 'plain' ? text : withoutWikiMarks(text));
    if (readsAsMarkdown(straight))
        return editWithDefinitions(straight, [], setting);
    return fenced(straight);
}
function sectionText(changelog, section) {
    const { start, end } = section.body;
    return (0,decode/* decodeChangelog */.x)(changelog.source.text.slice(start, end)).replaceAll('\r\n', '\n');
}
/** Far more than is ever shown need not be read. */
function withoutExcess(text) {
    if (text.length <= 2 * longestReleaseBody)
        return text;
    const head = text.slice(0, 2 * longestReleaseBody);
    return head.slice(0, head.lastIndexOf('\n') + 1 || head.length);
}
function isMarkdown(changelog, section) {
    if (section.mark === 'markdown')
        return true;
    return section.mark === 'plain' && /\.(?:md|markdown|mdx)$/i.test(changelog.source.name);
}
/** The lines of the file that define links and lie outside the section. */
function definitionsOutside(changelog, section) {
    const { text } = changelog.source;
    const outside = `${text.slice(0, section.span.start)}\n${text.slice(section.span.end)}`;
    return outside
        .split(/\r?\n/)
        .filter((line) => /^(?:\xef\xbb\xbf)? {0,3}\[[^\]]+\]: *\S/.test(line))
        .map(decode/* decodeChangelog */.x);
}
function editWithDefinitions(text, definitions, setting) {
    const whole = definitions.length === 0 ? text : `${text}\n\n${definitions.join('\n')}\n`;
    const { root, edits, used } = editNotes(whole, setting);
    const dropped = [];
    for (const node of root.children) {
        const { start, end } = node.position ?? {};
        if (start?.offset === undefined || end?.offset === undefined || start.offset < text.length)
            continue;
        if (node.type === 'definition' && used.has(node.identifier))
            continue;
        dropped.push({ start: start.offset, end: end.offset + 1, text: '' });
    }
    const kept = edits.filter((edit) => !dropped.some((drop) => edit.start >= drop.start && edit.start < drop.end));
    return (0,edit/* applyEdits */.c)(whole, [...kept, ...dropped]).trim();
}
/** Headings of wikis and AsciiDoc (`====== Fixes ======`) and lists of stars (`** x`) as Markdown's. */
function withoutWikiMarks(text) {
    return text
        .replaceAll(/^ {0,3}={2,6} +([^\s=].*)$/gm, (_, title) => `#### ${title}`)
        .replaceAll(/^(####.*[^=\s])[ \t]+=+[ \t]*$/gm, '$1')
        .replaceAll(/^\*(\*{1,4}) (?=\S)/gm, (_, more) => `${'  '.repeat(more.length)}* `);
}
/** Takes off the indentation that all lines share, which Markdown might take for code. */
function dedent(text) {
    const lines = text
        .split('\n')
        .map((line) => line.replace(/^\t+/, (tabs) => '    '.repeat(tabs.length)));
    const widths = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
    const shared = widths.reduce((least, width) => Math.min(least, width), Infinity);
    return lines.map((line) => line.slice(Math.min(shared, line.length))).join('\n');
}
/**
 * Whether Markdown finds nothing but paragraphs, lists, fenced code and our own headings, no mark of
 * another language is left, and no text is set in columns.
 */
function readsAsMarkdown(text) {
    if (/^ *(?:={2,}|\*{2,}|#\+|\{\{\{|-{4,}|\|)/m.test(text))
        return false;
    if (/^[^\s*+-].*\n {8,}\S/m.test(text))
        return false;
    if (isTangled(text))
        return false;
    return (0,lib/* fromMarkdown */.Y)(text).children.every((node) => {
        if (node.type === 'heading')
            return node.depth === 4;
        if (node.type === 'code')
            return /^(?:```|~~~)/.test(text.slice(node.position?.start.offset));
        return node.type === 'paragraph' || node.type === 'list';
    });
}
function fenced(text) {
    let fence = '```';
    while (text.includes(fence))
        fence += '`';
    return `${fence}text\n${text}\n${fence}`;
}

;// CONCATENATED MODULE: ./build/release/texts/release-texts.js







/** All texts of a release. Pure: the same release always has the same texts. */
function releaseTexts(announced, settings) {
    const { project, version, tag, changes, webUrl } = announced;
    const { elsewhere } = settings.opam;
    const folder = settings.workingDirectory === '' ? '' : `${settings.workingDirectory}/`;
    const tree = tagTree(webUrl, tag, `${folder}${changes?.changelog.source.name ?? ''}`);
    const announcement = {
        project,
        version,
        packages: announced.packages.map(({ name }) => name),
        ...presentation(announced),
        ...(changes === undefined
            ? {}
            : {
                changes: releaseNotes(changes.changelog, changes.section, {
                    tree,
                    references: elsewhere === true ? {} : { repository: settings.source },
                }),
            }),
        releaseUrl: settings.archiveUrl === undefined
            ? `${webUrl}/releases/tag/${(0,encoded_path/* encodedPath */.y)(tag)}`
            : tagPage(webUrl, tag),
        ...(elsewhere === undefined ? {} : { elsewhere }),
        ...(settings.actor === undefined ? {} : { actor: settings.actor }),
    };
    return {
        release: {
            name: version,
            body: changes && releaseBody(changes.changelog, changes.section, tree),
        },
        pullRequest: {
            title: pullRequestTitle(announcement),
            body: pullRequestBody(announcement),
            branch: (0,ref_name/* releaseBranch */.C)(project, version),
        },
        commit: commitMessage(announcement),
    };
}
/** The project is presented by the package that has its name, else by the first. */
function presentation({ project, packages, }) {
    const main = packages.find(({ name }) => name === project) ?? packages[0];
    const read = (field) => {
        const text = main && (0,opam_file/* statedText */.vh)(main.opam, field);
        return text === undefined ? undefined : (0,text_source/* decodeBytes */.yj)(text);
    };
    const [synopsis, homepage, documentation] = [read('synopsis'), read('homepage'), read('doc')];
    return {
        ...(synopsis === undefined ? {} : { synopsis }),
        ...(homepage === undefined ? {} : { homepage }),
        ...(documentation === undefined ? {} : { documentation }),
    };
}

// EXTERNAL MODULE: ./build/version/tag.js
var version_tag = __webpack_require__(3639);
;// CONCATENATED MODULE: ./build/release/candidate/release-version.js


/**
 * Decides which version is released: the tag says it; a manual run without a tag says it, or the
 * changelog does, and the tag follows; a supposed version may even be "dev".
 *
 * @throws Failure where the forge does not answer.
 */
async function decideVersion(target, grounds) {
    switch (target.kind) {
        case 'tagged':
            return await fromTag(target.tag.name, grounds);
        case 'untagged':
            return await toTag(target.version ?? grounds.newest, grounds);
        case 'supposed':
            return await suppose(target.version ?? grounds.newest, grounds);
    }
}
function decided(release) {
    return { kind: 'decided', release };
}
async function fromTag(tag, { settings, ask, packages }) {
    const { tagPrefix: prefix } = settings;
    const keepV = await resolveKeepV(tag.slice(prefix.length), { settings, ask, packages });
    const meaning = (0,version_tag/* readTag */.zW)(tag, { prefix, keepV });
    if (meaning.kind === 'no-version')
        return refused('tag-no-version', meaning);
    const { version, notices } = meaning;
    return decided({ version, tag: { kind: 'existing', name: tag }, notices });
}
/** Asks the opam repository only where it matters: for a tag with a `v` and the setting `auto`. */
async function resolveKeepV(rest, { settings, ask, packages }) {
    if (settings.keepV !== 'auto')
        return settings.keepV === 'always';
    if (!(0,version_version/* carriesV */.o2)(rest))
        return false;
    const versions = await ask.publishedVersions(packages);
    const published = packages.map((name) => versions.get(name) ?? []);
    return (0,version_version/* publishedCarryV */.QW)(published.find((some) => some.length > 0) ?? []);
}
/** A version as it is released, and its tag in the style of the repository's newest ones. */
async function nameTag(version, grounds) {
    const style = (0,version_tag/* tagStyle */.k7)(await grounds.ask.tagNames(), grounds.settings.tagPrefix);
    // The tag says the version when the release is run again: what the tag will say is decided now.
    const keepV = style.v !== '' && !(0,version_version/* carriesV */.o2)(version) && (await resolveKeepV(style.v + version, grounds));
    const released = keepV ? style.v + version : version;
    return { version: released, named: (0,version_tag/* tagOfVersion */.ml)(released, style) };
}
async function toTag(asked, grounds) {
    if (asked === undefined) {
        const cause = 'there is no tag, no input version, and no released section in a changelog';
        return refused('version-unknown', { cause, fix: 'Give the input version, or push a tag.' });
    }
    const { version, named } = await nameTag(asked, grounds);
    if (named.kind === 'no-tag')
        return refused('tag-no-version', named);
    const existing = await grounds.ask.tag(named.tag);
    return existing === undefined
        ? decided({ version, tag: { kind: 'new', name: named.tag }, notices: [] })
        : { kind: 'tag-exists', tag: named.tag };
}
/** A supposed version is shown as its release would be; one that nobody says is "dev". */
async function suppose(asked, grounds) {
    if (asked === undefined) {
        return decided({ version: 'dev', tag: { kind: 'supposed', name: 'dev' }, notices: [] });
    }
    const { version, named } = await nameTag(asked, grounds);
    if (named.kind === 'no-tag')
        return refused('tag-no-version', named);
    return decided({ version, tag: { kind: 'supposed', name: named.tag }, notices: [] });
}
function refused(code, { cause, fix }) {
    const message = `${cause.charAt(0).toUpperCase()}${cause.slice(1)}.`;
    return { kind: 'refused', diagnostic: { severity: 'error', code, message, hints: [fix] } };
}

;// CONCATENATED MODULE: ./build/release/candidate/stated-version.js


/**
 * Refuses versions written into `dune-project` or an opam file that are not the released one. A tag's
 * `v` may stand there, and so may what claims no version: a watermark, and `dev`, opam's word for a
 * pinned package. `dune subst` and the archive put the released version in their place.
 *
 * @param accepted all spellings of the released version: opam's, and the tag's
 */
function checkStatedVersions({ project, packages }, accepted) {
    const { source } = project;
    const fields = [project.version, ...project.packages.map(({ version }) => version)];
    const stated = [
        ...fields.flatMap((field) => field === undefined ? [] : [{ version: field.value, place: { source, span: field.form } }]),
        ...packages.flatMap(stated_version_inOpamFile),
    ];
    return stated
        .filter(({ version }) => version !== 'dev' && !version.includes('%%') && !accepted.includes(version))
        .map(({ version, place }) => ({
        severity: 'error',
        code: 'version-disagrees',
        message: `The version written here is "${(0,text_source/* decodeBytes */.yj)(version)}", and the version that is released is "${accepted[0] ?? ''}".`,
        hints: [
            'Leave the version out of the file: the tag says it. Or correct it, and tag that commit.',
        ],
        location: place,
    }));
}
/** The `version:` of an opam file written by hand; a generated one has dune-project's. */
function stated_version_inOpamFile({ committed, generated }) {
    if (committed === undefined || generated !== undefined)
        return [];
    return (0,parser/* parseOpamFile */.b)(committed).file.items.flatMap((item) => item.kind === 'field' && item.name === 'version' && item.value.kind === 'string'
        ? [
            {
                version: item.value.value,
                place: { source: committed, span: item.span ?? { start: 0, end: 0 } },
            },
        ]
        : []);
}

;// CONCATENATED MODULE: ./build/release/candidate/target.js

/**
 * Finds the commit that the run is about. Tags are asked of the forge, never of the clone, whose tags
 * `actions/checkout` may have rewritten.
 *
 * @throws Failure where the tag does not exist, or was moved since it was pushed.
 */
async function findTarget({ trigger }, tags) {
    switch (trigger.kind) {
        case 'pushed-tag': {
            const tag = await existingTag(trigger.tag, tags);
            if (tag.commit !== trigger.commit)
                throw tagMoved(tag, trigger.commit);
            return { kind: 'tagged', tag };
        }
        case 'named-tag':
            return { kind: 'tagged', tag: await existingTag(trigger.tag, tags) };
        case 'version':
            return { ...trigger, kind: 'untagged' };
        case 'hypothetical':
            return { ...trigger, kind: 'supposed' };
    }
}
async function existingTag(name, tags) {
    const tag = await tags.tag(name);
    if (tag !== undefined)
        return tag;
    throw new failure/* Failure */.H('tag-missing', `There is no tag ${name} in the repository.`, {
        hint: `Push it first: git push origin ${name}. A tag that was deleted cannot be released.`,
    });
}
function tagMoved(tag, pushed) {
    return new failure/* Failure */.H('tag-moved', `The tag ${tag.name} names the commit ${tag.commit}, but this run was started for ${pushed}: somebody moved the tag in between.`, {
        hint: 'If the tag is right now, start the release by hand with the input tag; a tag whose release is out must not move.',
    });
}

// EXTERNAL MODULE: ./build/release/facts/opam-facts.js
var opam_facts = __webpack_require__(691);
;// CONCATENATED MODULE: ./build/release/findings/upstream-facts.js






/**
 * Asks the opam repository what a review needs: one request for all names and versions, one for what is
 * published of the packages themselves, and side by side with it one to the source for what it said then.
 *
 * @throws Failure where a forge does not answer.
 */
async function observeUpstream({ upstream }, question) {
    if (upstream === undefined)
        return { kind: 'unseen' };
    const contents = await upstream.contents(namesIn(question.packages));
    if (contents.kind === 'unseen')
        return contents;
    const { version, settings } = question;
    const own = question.packages.flatMap(({ name }) => {
        const versions = contents.versions.get(name) ?? [];
        return [...versions.filter((one) => one === version), ...lastBefore(version, versions)].map((one) => ({ name, version: one, path: (0,opam_facts/* packagePath */.C0)(settings.opam.packagesDir, name, one) }));
    });
    const older = own.filter((one) => one.version !== version);
    const tags = older.map((one) => ({ name: one.name, revisions: tagsOf(one.version, settings) }));
    const [texts, tagged] = await Promise.all([
        upstream.publishedFiles(own.map(({ path }) => path)),
        sourcesAt(tags, upstream, question),
    ]);
    const read = own.flatMap((one) => {
        const file = readOpamFile({ name: one.path, text: texts.get(one.path) ?? '' });
        return file === undefined || !texts.has(one.path) ? [] : [{ ...one, file }];
    });
    const { names, versions, archived } = contents;
    return {
        kind: 'seen',
        published: { names, versions, archived },
        present: new Map(read.flatMap((one) => (one.version === version ? [[one.name, one.file]] : []))),
        previous: await previousOf(read.filter((one) => one.version !== version), { tagged, upstream, question }),
    };
}
/**
 * Asks for the folders of packages before the version is known, which is decided by them, too: once for
 * all. That it fails matters to who waits for it.
 */
function askAhead({ upstream }, packages) {
    const files = packages.map(({ name, generated, committed }) => ({
        name,
        opam: generated?.content ?? committed?.text ?? '',
    }));
    upstream?.contents(namesIn(files)).catch(() => undefined);
}
/** The packages themselves and all that their dependencies name. */
function namesIn(packages) {
    const mentioned = packages.flatMap(({ name, opam }) => {
        const read = readOpamFile({ name, text: opam })?.package;
        const formulas = read === undefined ? [] : [read.depends, read.depopts, read.conflicts];
        return [name, ...formulas.flatMap(opam_formula/* formulaAtoms */.xU).map((one) => one.name)];
    });
    return [...new Set(mentioned)];
}
/** The newest of the versions that are older, a pre-release only where there is no other. */
function lastBefore(version, versions) {
    const older = versions
        .filter((one) => (0,opam_version/* compareVersions */.Z)(one, version) < 0)
        .toSorted((a, b) => (0,opam_version/* compareVersions */.Z)(b, a));
    const last = older.find((one) => !(0,version_prerelease/* isPrerelease */.V)(one)) ?? older[0];
    return last === undefined ? [] : [last];
}
/**
 * The published files with what the source had then: at the tag of the version, else at the commit that
 * the published file names.
 */
async function previousOf(files, known) {
    const { tagged, upstream, question } = known;
    const untagged = files.filter(({ name }) => !tagged.has(name));
    const commits = untagged.map(({ name, file }) => ({ name, revisions: commitIn(file) }));
    const committed = await sourcesAt(commits, upstream, question);
    return new Map(files.map(({ name, version, file }) => [
        name,
        { version, published: file, source: tagged.get(name) ?? committed.get(name) },
    ]));
}
/** The opam files that the source had, by package, in one request; of each the first that is there. */
async function sourcesAt(places, upstream, { described, settings }) {
    const folder = settings.workingDirectory === '' ? '' : `${settings.workingDirectory}/`;
    const wanted = places.flatMap(({ name, revisions }) => {
        const { path } = described.find((one) => one.name === name) ?? {};
        if (path === undefined)
            return [];
        return revisions.map((revision) => ({ name, revision, paths: pathsFor(path) }));
    });
    const files = wanted.flatMap(({ revision, paths }) => paths.map((path) => ({ revision, path: `${folder}${path}` })));
    const texts = await upstream.sourceFiles(files);
    const found = new Map();
    let start = 0;
    for (const { name, paths } of wanted) {
        const there = paths.flatMap((path, at) => {
            const text = texts[start + at];
            return text === undefined ? [] : [[path, text]];
        });
        start += paths.length;
        const source = sourceFile(name, new Map(there));
        if (source !== undefined && !found.has(name))
            found.set(name, source);
    }
    return found;
}
/** The tags that a version may have had. */
function tagsOf(version, { tagPrefix }) {
    const escaped = version.replaceAll('~', '_');
    return [`refs/tags/${tagPrefix}${escaped}`, `refs/tags/${tagPrefix}v${escaped}`];
}
/** The commit that a published file names. */
function commitIn(file) {
    const commit = file.package.extensions.get('x-commit-hash');
    return commit?.kind === 'string' && /^[0-9a-f]{40,64}$/.test(commit.value) ? [commit.value] : [];
}
/** The opam file, and what it would be generated from. */
function pathsFor(path) {
    return [path, `${path}.template`, 'dune-project'];
}
/** The opam file of a package that these files make: the committed one, else the generated. */
function sourceFile(name, texts) {
    if (!texts.has('dune-project')) {
        const [committed] = texts;
        return committed && readOpamFile({ name: committed[0], text: committed[1] });
    }
    const files = { commit: { id: '', committedAt: 0 }, entries: [], texts };
    const found = readPackages(files).read?.packages.find((one) => one.name === name);
    const text = found?.committed?.text ?? found?.generated?.content;
    return text === undefined ? undefined : readOpamFile({ name, text });
}

// EXTERNAL MODULE: ./build/dune/subst.js + 1 modules
var subst = __webpack_require__(7392);
// EXTERNAL MODULE: ./build/generate/hand-written.js
var hand_written = __webpack_require__(4635);
;// CONCATENATED MODULE: ./build/release/candidate/rewriting.js


/**
 * Prepares `dune subst` for a project. A project that forbids it is released without; one whose
 * `dune-project` lacks what it needs, too, with a warning.
 *
 * @param describe what `git describe` answers for the tag: a byte string
 */
function projectRewriting(files, { project, packages }, describe) {
    const decided = (0,subst/* substitution */.W)(project, {
        version: describe,
        commit: files.commit.id,
        opamFiles: packages.map(({ path }) => path),
        described: (name) => {
            const path = `${name}.opam`;
            const text = files.texts.get(path);
            return text === undefined ? undefined : (0,hand_written/* handWrittenFacts */.s)(project, { name: path, text }).facts;
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
            const hints = ['The archive is made without filling in watermarks such as %%VERSION%%.'];
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

;// CONCATENATED MODULE: ./build/release/candidate/prepare.js























/**
 * Makes everything a release publishes, from the commit alone: version, opam files, archive, texts.
 * Defects are collected as far as one does not hide the next.
 *
 * @throws Failure where the tag, the commit or a program is missing, or the world does not answer.
 */
async function prepare(settings, workshop) {
    const { candidate, diagnostics, review } = await prepareAhead(settings, workshop);
    return { candidate, diagnostics: [...diagnostics, ...(await review)] };
}
/** Prepares, and does not wait for the checks of the opam files: what else there is to ask can be asked. */
async function prepareAhead(settings, workshop) {
    const { git, ask } = workshop;
    const target = await findTarget(settings, ask);
    const commit = target.kind === 'tagged' ? target.tag.commit : target.commit;
    const files = await readProjectFiles(git, commit, {
        folder: settings.workingDirectory,
        changelog: settings.changelog.file,
    });
    const { read: described, diagnostics: reading } = readPackages(files);
    if (described === undefined || (0,diagnostic/* hasErrors */.C)(reading))
        return prepare_refused(reading);
    askAhead(ask, described.packages);
    const selected = selectPackages(described.packages, settings);
    const { changelogs, diagnostics: missing } = readChangelogs(files, settings.changelog);
    const names = described.packages.map(({ name }) => name);
    const project = projectName(described.project.name?.value, names, settings.source.name);
    const owner = { project, packages: names };
    const newest = newestVersion(changelogs, owner);
    const decision = await decideVersion(target, { settings, ask, packages: names, newest });
    const before = [...reading, ...selected.diagnostics, ...missing];
    switch (decision.kind) {
        case 'refused':
            return prepare_refused([...before, decision.diagnostic]);
        case 'tag-exists':
            return await prepareAhead({ ...settings, trigger: { kind: 'named-tag', tag: decision.tag } }, workshop);
        case 'decided': {
            const { release } = decision;
            if (settings.archiveUrl !== undefined && release.tag.kind === 'new') {
                return prepare_refused([...before, untaggedArchive(release.tag.name)]);
            }
            const { required } = settings.changelog;
            const found = findChanges(changelogs, { version: release.version, owner, required });
            const { packages } = selected;
            const draft = { files, described, packages, project, release };
            const checks = [
                ...before,
                ...release.notices,
                ...found.diagnostics,
                ...check(draft, settings),
            ];
            return (0,diagnostic/* hasErrors */.C)(selected.diagnostics)
                ? prepare_refused(checks)
                : await complete({ ...draft, changes: found.changes, diagnostics: checks }, settings, workshop);
        }
    }
}
/** An archive that is public already is one of a tag that is there. */
function untaggedArchive(tag) {
    return {
        severity: 'error',
        code: 'tag-missing',
        message: `There is no tag ${tag} in the repository, and archive-url names an archive of it.`,
        hints: ['Push the tag that the archive was made from; none is made for it.'],
    };
}
function prepare_refused(diagnostics) {
    return { candidate: undefined, diagnostics, review: Promise.resolve([]) };
}
/** Checks that need nothing but the files. */
function check(draft, settings) {
    const { described, packages, release } = draft;
    return [
        // A supposed version says nothing about the one that is written down.
        ...(release.tag.kind === 'supposed'
            ? []
            : checkStatedVersions(described, spellingsOf(draft, settings))),
        ...packages.flatMap((one) => findDrift(one, settings.drift)),
    ];
}
/** How the released version may be written in the project's files. */
function spellingsOf({ release }, settings) {
    const { version, tag } = release;
    return [version, tag.name, withoutPrefix(tag.name, settings)];
}
function withoutPrefix(tag, { tagPrefix }) {
    return tag.startsWith(tagPrefix) ? tag.slice(tagPrefix.length) : tag;
}
/** Makes the archive, the final opam files and the texts. */
async function complete(draft, settings, workshop) {
    const { files, project, release, changes } = draft;
    const { version } = release;
    const tag = release.tag.name;
    const { ask } = workshop;
    const describe = (0,text_source/* encodeBytes */.MW)(withoutPrefix(tag, settings));
    const rewriting = projectRewriting(files, draft.described, describe);
    const names = { version, tag };
    const { archiveUrl: template } = settings;
    const archiveUrl = template === undefined ? undefined : (0,public_archive/* filledAddress */.xv)(template, names);
    const source = { files, packages: draft.described.packages, rewriting, project, release };
    const prerelease = settings.prerelease === 'auto' ? (0,version_prerelease/* isPrerelease */.V)(version) : settings.prerelease === 'always';
    const packages = draft.packages.map((one) => barePackage(one, rewriting, prerelease));
    const question = { version, packages, described: draft.packages, settings };
    // Of a supposed version nothing can be public yet: its archive is made here.
    const upstream = observeUpstream(ask, question);
    const nested = readNestedProjects(workshop.git, files);
    const meanwhile = Promise.all([upstream, nested]);
    const made = await beside(meanwhile, archiveUrl === undefined || release.tag.kind === 'supposed'
        ? makeArchive(source, settings, workshop)
        : fetchArchive(source, { url: archiveUrl, spellings: spellingsOf(draft, settings) }, workshop));
    const diagnostics = [...draft.diagnostics, ...rewriting.diagnostics, ...made.diagnostics];
    if (made.archive === undefined) {
        await Promise.allSettled([upstream, nested]);
        return prepare_refused(diagnostics);
    }
    const webUrl = await beside(meanwhile, ask.webUrl());
    const candidate = {
        project,
        version,
        tag: release.tag.kind === 'new' ? { ...release.tag, message: messageOf(draft) } : release.tag,
        commit: files.commit.id,
        prerelease,
        packages,
        archive: made.archive,
        ...(archiveUrl === undefined ? {} : { archiveUrl }),
        texts: releaseTexts({ project, version, tag, packages, changes, webUrl }, settings),
    };
    const review = lint(candidate, draft, { settings, workshop, webUrl, upstream, nested });
    review.catch(() => undefined);
    return { candidate, diagnostics, review };
}
/** What comes out of work while something else is under way; should it fail, the other is waited for. */
async function beside(other, work) {
    other.catch(() => undefined);
    try {
        return await work;
    }
    catch (error) {
        await Promise.allSettled([other]);
        throw error;
    }
}
/** Lints the files of the pull request as they will be once the archive has its address. */
async function lint(candidate, { packages, described }, { settings, workshop, webUrl, upstream, nested }) {
    const address = (0,asset/* predictedAddress */.LP)(candidate, webUrl);
    const final = (0,opam_file/* opamRepositoryFiles */.Ho)(candidate, settings.opam.packagesDir, address);
    const { ask } = workshop;
    const findable = {
        version: candidate.version,
        isSupposed: candidate.tag.kind === 'supposed',
        packages: packages.flatMap((one, index) => {
            const file = final[index];
            return file === undefined ? [] : [{ described: one, file }];
        }),
        language: (0,language_version/* versionText */.KA)(described.project.lang.value),
        nested: await nested,
        upstream: await upstream,
    };
    const found = await findInPackages(findable, ask, settings);
    return applyExemptions(found, settings.ignore ?? []);
}
function messageOf({ release, changes }) {
    return changes === undefined
        ? release.version
        : tagMessage(release.version, changes.changelog, changes.section);
}
/** What is published is the generated file, watermarks filled in as in the archive. */
function barePackage({ name, path, generated, committed }, rewriting, prerelease) {
    const content = rewriting.apply(path, generated?.content ?? committed?.text ?? '');
    return { name, opam: (0,opam_file/* bareOpamFile */.ij)(content, { prerelease }) };
}


/***/ }),

/***/ 6128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ placeholders),
/* harmony export */   kf: () => (/* binding */ checkPublicArchive),
/* harmony export */   xv: () => (/* binding */ filledAddress)
/* harmony export */ });
/* harmony import */ var _text_encoded_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8742);
/* harmony import */ var _text_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5375);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1393);
/* harmony import */ var _text_unified_diff_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7158);
/* harmony import */ var _opam_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1458);





/** `${version}` and `${tag}` in an address, and what is written like them. */
const placeholders = /\$\{([^}]*)\}/g;
/** The address of a release's archive: `${version}` and `${tag}` are filled in, percent-encoded. */
function filledAddress(template, names) {
    return template.replace(placeholders, (whole, name) => name === 'version' || name === 'tag' ? (0,_text_encoded_path_js__WEBPACK_IMPORTED_MODULE_1__/* .encodedPath */ .y)(names[name]) : whole);
}
/**
 * Whether an archive that somebody else made is one of the tagged commit: its `dune-project` and opam
 * files are the commit's, watermarks filled in or not, and the version that a tool wrote into them is
 * the released one. The rest of it is taken on trust.
 */
function checkPublicArchive({ archive, contents }, expected) {
    const generated = generatedByForge.test(expected.url) ? [madeAnew(expected.url)] : [];
    if (contents.kind === 'unread')
        return [...generated, notRead(archive.name, contents.format)];
    const whole = checkEntries(contents, expected);
    if ((0,_text_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrors */ .C)(whole))
        return whole;
    const files = [...expected.files].flatMap(([path, text]) => checkFile({ path, there: contents.metadata.get(path), text }, expected));
    return [...generated, ...files];
}
/** Where GitHub, GitLab, Forgejo, Gitea and SourceHut make archives of any commit, anew each time. */
const generatedByForge = /^https?:\/\/(?:codeload\.|[^/]+\/(?:[^/]+\/)+(?:-\/)?archive\/)/;
function madeAnew(url) {
    return {
        severity: 'warning',
        code: 'archive-url-generated',
        message: `The archive at ${url} is made anew by the server for each download: its bytes, and with them the checksum, may change some day.`,
        hints: ['Attach a file to the release there, and name its address in archive-url.'],
    };
}
function checkEntries({ commit, unsafe, metadata }, expected) {
    if (unsafe !== undefined) {
        const message = `The archive at ${expected.url} holds "${(0,_text_source_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeBytes */ .yj)(unsafe)}", which is no place of a file in a folder.`;
        return [defect(message, 'Make the archive anew, with files, folders and links inside it only.')];
    }
    if (commit !== undefined && commit !== expected.commit) {
        const message = `The archive at ${expected.url} was made from the commit ${commit}, and the tag names ${expected.commit}.`;
        return [defect(message, 'Publish an archive of the tagged commit, or correct archive-url.')];
    }
    if (metadata.has('dune-project') || !expected.files.has('dune-project'))
        return [];
    const message = `The archive at ${expected.url} has no dune-project at its top, or in the one folder that is its top.`;
    return [
        defect(message, 'Publish an archive of the folder of the project, or correct archive-url.'),
    ];
}
function checkFile(file, { url, rewritten, versions }) {
    const { path, there, text } = file;
    const name = (0,_text_source_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeBytes */ .yj)(path);
    const hint = 'Publish an archive of the tagged commit, or correct archive-url.';
    if (there === undefined)
        return [defect(`The archive at ${url} has no ${name}.`, hint)];
    const plain = withoutVersion(path, there);
    const wanted = [text, rewritten(path, text)].map((one) => withoutVersion(path, one));
    if (!wanted.includes(plain)) {
        const labels = [`${path} (the tag)`, `${path} (the archive)`];
        const detail = (0,_text_source_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeBytes */ .yj)((0,_text_unified_diff_js__WEBPACK_IMPORTED_MODULE_4__/* .unifiedDiff */ .W)(labels, wanted[0] ?? '', plain));
        return [{ ...defect(`${name} in the archive at ${url} is not the tag's.`, hint), detail }];
    }
    const stated = statedVersion(path, there);
    if (stated === undefined || stated.includes('%%') || [...versions, 'dev'].includes(stated)) {
        return [];
    }
    const message = `${name} in the archive at ${url} states the version "${(0,_text_source_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeBytes */ .yj)(stated)}", and "${versions[0] ?? ''}" is released.`;
    return [defect(message, hint)];
}
/** A line of `dune-project` that gives the project's version, as `dune subst` writes it, too. */
const projectVersion = /^\(version[ \t]+"?([^()"\s]+)"?[ \t]*\)[ \t]*$/m;
/** A file without the version that a tool may have written into it, and without its kind of line ends. */
function withoutVersion(path, text) {
    const unix = text.replaceAll('\r\n', '\n');
    const lines = path.endsWith('.opam')
        ? unix.split('\n').filter((line) => !/^version:[ \t]*".*"[ \t]*$/.test(line))
        : unix.split('\n').filter((line) => !projectVersion.test(line));
    return `${lines.join('\n').trim()}\n`;
}
function statedVersion(path, text) {
    return path.endsWith('.opam') ? (0,_opam_file_js__WEBPACK_IMPORTED_MODULE_0__/* .statedText */ .vh)(text, 'version') : projectVersion.exec(text)?.[1];
}
function defect(message, hint) {
    return { severity: 'error', code: 'archive-url-differs', message, hints: [hint] };
}
function notRead(name, format) {
    return {
        severity: 'notice',
        code: 'archive-url-unread',
        message: `The archive ${name} is a file of the format ${format}: it was hashed, and what it holds was not compared with the tag.`,
        hints: ['Publish a .tbz or .tar.gz to have it compared.'],
    };
}


/***/ }),

/***/ 691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ packagePath),
/* harmony export */   cE: () => (/* binding */ proposalOf),
/* harmony export */   eN: () => (/* binding */ observeOpam),
/* harmony export */   es: () => (/* binding */ noProposal)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(648);

/** A fork in which nothing of the release is yet. */
const noProposal = {
    branch: undefined,
    files: new Map(),
    changed: [],
    pullRequest: undefined,
};
/** Where a package of the candidate lies in the opam repository. */
function packagePath(packagesDir, name, version) {
    return `${packagesDir}/${name}/${name}.${version}/opam`;
}
/**
 * Asks the opam repository's forge what a pull request for the candidate will meet.
 *
 * @throws Failure where the token cannot do what it was given for, or the forge does not answer.
 */
async function observeOpam(forge, candidate, { way, packagesDir, isNew, }) {
    const { identity, upstream, base, fork, reach } = way;
    if (reach instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H)
        throw reach;
    const isOpen = fork !== undefined && reach !== 'new-file-links';
    const [published, proposal] = await Promise.all([
        publishedOf(forge, candidate, packagesDir),
        isOpen
            ? forge.proposal(upstream, { fork, isNew, ...proposalOf(candidate, { base, packagesDir }) })
            : noProposal,
    ]);
    const login = identity.kind === 'user' ? identity.login : undefined;
    return { upstream, base, reach, login, published, fork, proposal };
}
/** The candidate's files that the opam repository has; without a request where it has none. */
async function publishedOf(forge, { packages, version }, packagesDir) {
    const names = packages.map(({ name }) => name);
    const versions = await forge.publishedVersions(names);
    const there = names.filter((name) => versions.get(name)?.includes(version) === true);
    return await forge.publishedFiles(there.map((name) => packagePath(packagesDir, name, version)));
}
/** What is looked for in a fork: the branch of the candidate, and its files. */
function proposalOf(candidate, { base, packagesDir }) {
    const { branch } = candidate.texts.pullRequest;
    return { branch, base, paths: pathsOf(candidate, packagesDir) };
}
function pathsOf(candidate, packagesDir) {
    return candidate.packages.map(({ name }) => packagePath(packagesDir, name, candidate.version));
}


/***/ }),

/***/ 5333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F$: () => (/* binding */ findingsRefuse),
  _r: () => (/* binding */ release),
  et: () => (/* binding */ subjectOf)
});

// EXTERNAL MODULE: ./build/text/diagnostic.js
var diagnostic = __webpack_require__(5375);
// EXTERNAL MODULE: ./build/release/asset.js + 1 modules
var release_asset = __webpack_require__(1994);
// EXTERNAL MODULE: ./build/release/failure.js
var failure = __webpack_require__(648);
// EXTERNAL MODULE: ./build/release/candidate/opam-file.js
var opam_file = __webpack_require__(1458);
;// CONCATENATED MODULE: ./build/release/steps/branch-changes.js

/**
 * Compares the branch with what it is to hold. Where its last commit is this tool's, every difference is
 * mended. Where somebody else's is on top, such as a maintainer's review edit, their files stay, but for
 * an archive that is not this one: then address, checksums and commit are brought up to date in them.
 */
function branchChanges(candidate, opam, wish) {
    const ours = isOurs(candidate, opam);
    const write = [];
    const kept = [];
    for (const file of wish.files) {
        const there = opam.proposal.files.get(file.path);
        if (there === file.content)
            continue;
        if (there === undefined || ours)
            write.push(file);
        else if (namesArchive(there, candidate, wish.address))
            kept.push(file.path);
        else
            write.push({ path: file.path, content: withArchive(there, candidate, wish.address) });
    }
    const othersEdited = !ours && opam.proposal.files.size > 0;
    return { write, kept, othersEdited, remove: leftOver(candidate, opam.proposal, wish) };
}
/**
 * Whether the last commit of the branch is one that this tool made for the token's owner. Who amends it
 * keeps its author and its words, and becomes its committer, which of this tool's commits is GitHub.
 */
function isOurs({ texts }, { login, proposal }) {
    const { branch } = proposal;
    if (branch === undefined || !branch.message.includes(texts.commit.body))
        return false;
    if (branch.committer?.startsWith('noreply@') === false)
        return false;
    return login === undefined || branch.author === undefined || branch.author === login;
}
function namesArchive(text, { archive }, address) {
    return text.includes(`sha256=${archive.sha256}`) && text.includes(`"${address}"`);
}
/** Somebody's opam file with the url and the commit of this release. */
function withArchive(text, candidate, address) {
    const { archive: checksums, commit, prerelease } = candidate;
    return (0,opam_file/* finishOpamFile */.xG)((0,opam_file/* bareOpamFile */.ij)(text, { prerelease }), { address, checksums, commit });
}
/** Opam files of this version on the branch that are no longer to be there. */
function leftOver({ version }, { changed }, { files, packagesDir }) {
    const wanted = new Set(files.map(({ path }) => path));
    return changed.filter((path) => {
        const [name, folder, file, ...more] = path.startsWith(`${packagesDir}/`)
            ? path.slice(packagesDir.length + 1).split('/')
            : [];
        const ofThisVersion = file === 'opam' && more.length === 0 && folder === `${name}.${version}`;
        return ofThisVersion && !wanted.has(path);
    });
}

// EXTERNAL MODULE: ./build/text/source.js
var source = __webpack_require__(1393);
;// CONCATENATED MODULE: ./build/release/texts/links.js

/**
 * Addresses above this length are refused by GitHub's front end (414); a page that cannot be
 * prefilled whole is opened without the long part.
 */
const longestAddress = 8000;
/** GitHub's page that opens a pull request from a pushed branch, title and body filled in. */
function compareLink(upstream, head, request) {
    const range = [
        encodeURIComponent(request.base),
        [head.fork.owner, head.fork.name, head.branch].map(encodeURIComponent).join(':'),
    ].join('...');
    const address = `${upstream.webUrl}/compare/${range}`;
    const query = { quick_pull: '1', title: request.title, body: request.body };
    return shortened(address, query, 'body');
}
/** GitHub's page that makes a new file, forking first where the visitor may not write. */
function newFileLink(upstream, branch, file) {
    const address = `${upstream.webUrl}/new/${encodeURIComponent(branch)}`;
    return shortened(address, { filename: file.path, value: (0,source/* decodeBytes */.yj)(file.content) }, 'value');
}
function shortened(address, query, long) {
    const whole = `${address}?${new URLSearchParams(query).toString()}`;
    if (whole.length <= longestAddress)
        return whole;
    const rest = Object.entries(query).filter(([name]) => name !== long);
    return `${address}?${new URLSearchParams(rest).toString()}`;
}

// EXTERNAL MODULE: ./build/release/facts/opam-facts.js
var opam_facts = __webpack_require__(691);
// EXTERNAL MODULE: ./build/release/repository-name.js
var repository_name = __webpack_require__(2398);
;// CONCATENATED MODULE: ./build/release/steps/plan-pull-request.js





/** Judges the steps from the fork to the pull request, as far as the token reaches. */
function planProposal(candidate, facts, settings) {
    const { opam } = facts;
    const { packagesDir } = settings.opam;
    const address = (0,release_asset/* archiveAddress */.XS)(candidate, facts.source);
    const files = (0,opam_file/* opamRepositoryFiles */.Ho)(candidate, packagesDir, address);
    const target = (0,repository_name/* fullName */.f)(opam.upstream);
    const upstream = planUpstream(candidate, opam, files);
    if (upstream !== undefined) {
        return { prepare: [], propose: [{ ...upstream, title: `Packages in ${target}` }] };
    }
    // A link to propose an archive that is not public yet would be followed too early.
    const links = (title) => settings.draft ? [] : [{ kind: 'links', title, state: 'todo' }];
    const wish = { files: pending(files, opam), address, packagesDir };
    const prepared = [...planFork(opam, target), planBranch(candidate, opam)];
    switch (opam.reach) {
        case 'new-file-links':
            return { prepare: [], propose: links(`Links to propose the packages to ${target}`) };
        case 'compare-link':
            return {
                prepare: prepared,
                propose: [
                    planCommit(candidate, opam, wish),
                    ...links(`Link to open the pull request in ${target}`),
                ],
            };
        case 'pull-request':
            return {
                prepare: prepared,
                propose: [
                    planCommit(candidate, opam, wish),
                    planPullRequest(candidate, opam, settings.draft),
                ],
            };
    }
}
/** The files that the opam repository does not have yet. */
function pending(files, { published }) {
    return files.filter(({ path }) => !published.has(path));
}
/** Judges a version that the opam repository has already; absent where it lacks one of the packages. */
function planUpstream({ archive }, opam, files) {
    const there = files.filter((file) => opam.published.has(file.path));
    const other = there.find(({ path }) => {
        const text = opam.published.get(path) ?? '';
        return !text.includes(archive.sha256) && !text.includes(archive.sha512);
    });
    if (other !== undefined) {
        return { kind: 'pull-request', state: 'refused', failure: publishedDiffers(other, opam) };
    }
    if (there.length < files.length)
        return undefined;
    const { pullRequest } = opam.proposal;
    return pullRequest?.state === 'merged'
        ? {
            kind: 'pull-request',
            state: 'done',
            evidence: `pull request #${pullRequest.number} is merged`,
            url: pullRequest.webUrl,
        }
        : {
            kind: 'pull-request',
            state: 'done',
            evidence: 'the version is published, with this archive',
            url: opam.upstream.webUrl,
        };
}
function publishedDiffers(file, opam) {
    const target = (0,repository_name/* fullName */.f)(opam.upstream);
    return new failure/* Failure */.H('version-published', `${target} has ${file.path} already, with another archive. A published version never changes.`, { hint: 'Release the next version from a new tag.' });
}
/** No step where the branch goes to the opam repository itself. */
function planFork({ fork, upstream }, target) {
    const step = { kind: 'fork', title: `Fork of ${target}` };
    if (fork === undefined)
        return [{ ...step, state: 'todo' }];
    return (0,repository_name/* isSameRepository */.v)(fork, upstream)
        ? []
        : [{ ...step, state: 'done', evidence: (0,repository_name/* fullName */.f)(fork), url: fork.webUrl }];
}
function planBranch(candidate, { fork, upstream, proposal }) {
    const place = fork !== undefined && (0,repository_name/* isSameRepository */.v)(fork, upstream) ? (0,repository_name/* fullName */.f)(upstream) : 'the fork';
    const title = `Branch ${candidate.texts.pullRequest.branch} of ${place}`;
    const step = { kind: 'branch', title };
    return proposal.branch === undefined
        ? { ...step, state: 'todo' }
        : { ...step, state: 'done', evidence: proposal.branch.head };
}
function planCommit(candidate, opam, wish) {
    const step = { kind: 'commit', title: 'Commit of the opam files' };
    const { branch } = opam.proposal;
    if (branch === undefined)
        return { ...step, state: 'todo' };
    const { write, remove, kept } = branchChanges(candidate, opam, wish);
    if (write.length > 0 || remove.length > 0)
        return { ...step, state: 'todo' };
    return kept.length === 0
        ? { ...step, state: 'done', evidence: branch.head }
        : {
            ...step,
            state: 'done',
            evidence: `${kept.join(', ')} edited by ${branch.author ?? 'somebody'} and kept`,
        };
}
function planPullRequest(candidate, opam, draft) {
    const target = (0,repository_name/* fullName */.f)(opam.upstream);
    const step = { kind: 'pull-request', title: `Pull request in ${target}` };
    const { pullRequest, branch } = opam.proposal;
    switch (pullRequest?.state) {
        case 'open': {
            const { title, body } = candidate.texts.pullRequest;
            const same = pullRequest.title === title && sameText(pullRequest.body, body);
            const ready = draft || !pullRequest.draft;
            return same && ready
                ? { ...step, state: 'done', evidence: 'it is open', url: pullRequest.webUrl }
                : { ...step, state: 'todo' };
        }
        case 'closed':
            // A branch that is gone, or holds another commit, is the start of a new request.
            if (branch?.head !== pullRequest.head)
                return { ...step, state: 'todo' };
            return {
                ...step,
                state: 'refused',
                failure: new failure/* Failure */.H('pull-request-closed', `The pull request for this release, ${pullRequest.webUrl}, was closed without a merge.`, {
                    hint: 'Reopen it to go on with it, or delete its branch to have a new one opened, and run again.',
                }),
            };
        case 'merged':
        case undefined:
            return { ...step, state: 'todo' };
    }
}
/** GitHub may give a text back with other line ends than it was sent. */
function sameText(a, b) {
    return a.replaceAll('\r\n', '\n').trim() === b.replaceAll('\r\n', '\n').trim();
}

;// CONCATENATED MODULE: ./build/release/steps/execute-pull-request.js







/** Makes the fork of the opam repository, and looks what it holds: it may be there under another name. */
async function ensureFork({ candidate, facts, settings, writers }, achieved) {
    const { packagesDir } = settings.opam;
    const place = (0,opam_facts/* proposalOf */.cE)(candidate, { base: facts.opam.base, packagesDir });
    const { fork, proposal } = await writers.opam.createFork(place);
    const detail = (0,repository_name/* fullName */.f)(fork);
    return { achieved: { ...achieved, fork, proposal }, detail, url: fork.webUrl };
}
/** Makes the branch, at a commit that the fork has already. */
async function ensureBranch({ candidate, writers }, achieved) {
    const { branch: there, start: head } = achieved.proposal;
    if (there !== undefined)
        return { achieved };
    if (head === undefined)
        throw branchGone(candidate);
    const name = candidate.texts.pullRequest.branch;
    await writers.opam.createBranch(forkOf(achieved), name, head);
    const branch = { name, head, message: '' };
    const proposal = { ...achieved.proposal, branch };
    return { achieved: { ...achieved, proposal }, detail: head };
}
/** Commits what the branch lacks of the opam files, with the address the archive really has. */
async function commitPackages(undertaking, achieved) {
    const { candidate, facts, settings, writers } = undertaking;
    const { proposal, address } = achieved;
    const fork = forkOf(achieved);
    if (proposal.branch === undefined)
        throw branchGone(candidate);
    const { write, remove, othersEdited } = branchChanges(candidate, { login: facts.opam.login, proposal }, { files: filesOf(undertaking, achieved), address, packagesDir: settings.opam.packagesDir });
    if (write.length === 0 && remove.length === 0)
        return { achieved };
    const { headline, body } = candidate.texts.commit;
    const commit = await writers.opam.commit({
        fork,
        branch: proposal.branch.name,
        parent: proposal.branch.head,
        headline,
        // By these words the next run knows a commit that holds nothing but its own.
        body: othersEdited ? '' : body,
        files: write,
        deletions: remove,
    });
    return { achieved, detail: commit, url: `${fork.webUrl}/commit/${commit}` };
}
/** Opens the pull request, or brings the open one up to date. */
async function openPullRequest({ candidate, facts, settings, writers }, achieved) {
    const { title, body, branch } = candidate.texts.pullRequest;
    const open = achieved.proposal.pullRequest;
    if (open?.state === 'open') {
        const updated = await writers.opam.updatePullRequest(open.number, { title, body });
        if (open.draft && !settings.draft)
            await writers.opam.markReady(open);
        return madePullRequest(achieved, updated, 'updated');
    }
    const opened = await writers.opam.openPullRequest({
        fork: forkOf(achieved),
        branch,
        base: facts.opam.base,
        title,
        body,
        draft: settings.draft,
    });
    return madePullRequest(achieved, opened, 'created');
}
function madePullRequest(achieved, { number, webUrl }, operation) {
    const ending = { kind: 'pull-request', number, url: webUrl, operation };
    return { achieved: { ...achieved, ending }, detail: `#${number} ${operation}`, url: webUrl };
}
/** Prepares the pages on which a person ends what the token may not. Writes nothing. */
function writeLinks(undertaking, achieved) {
    const { candidate, facts } = undertaking;
    const { upstream, base, reach } = facts.opam;
    if (reach === 'compare-link') {
        const { title, body, branch } = candidate.texts.pullRequest;
        const url = compareLink(upstream, { fork: forkOf(achieved), branch }, { base, title, body });
        return { achieved: { ...achieved, ending: { kind: 'compare-link', url } }, url };
    }
    const links = filesOf(undertaking, achieved).map((file, index) => ({
        package: candidate.packages[index]?.name ?? file.path,
        url: newFileLink(upstream, base, file),
    }));
    return { achieved: { ...achieved, ending: { kind: 'new-file-links', links } } };
}
function filesOf({ candidate, facts, settings }, { address }) {
    const files = (0,opam_file/* opamRepositoryFiles */.Ho)(candidate, settings.opam.packagesDir, address);
    return pending(files, facts.opam);
}
function branchGone({ texts }) {
    return new failure/* Failure */.H('branch-moved', `There is no branch ${texts.pullRequest.branch} in the fork.`, {
        hint: 'Run again: it makes the branch first.',
    });
}
function forkOf({ fork }) {
    if (fork !== undefined)
        return fork;
    throw new failure/* Failure */.H('opam-fork-missing', 'There is no fork to push the branch to.', {
        hint: 'Run again: it makes the fork first.',
    });
}

// EXTERNAL MODULE: ./build/version/opam-version.js
var opam_version = __webpack_require__(3323);
// EXTERNAL MODULE: ./build/version/tag.js
var version_tag = __webpack_require__(3639);
// EXTERNAL MODULE: ./build/version/version.js
var version_version = __webpack_require__(8939);
;// CONCATENATED MODULE: ./build/release/facts/latest.js



/**
 * Whether a version is the project's latest: newer, in opam's order, than every other published
 * release. A back-port (`1.2.4` after `2.0.0`) is not. Tags that name no version, such as those of
 * another project in the same repository, do not count.
 */
function isLatest(version, otherTags, tagPrefix) {
    return newestAbove(version, otherTags, tagPrefix) === undefined;
}
/** The tag of the newest version above this one, where there is any. */
function newestAbove(version, otherTags, tagPrefix) {
    let newest = {
        version,
        tag: undefined,
    };
    for (const tag of otherTags) {
        const meaning = (0,version_tag/* readTag */.zW)(tag, { prefix: tagPrefix, keepV: (0,version_version/* carriesV */.o2)(version) });
        if (meaning.kind === 'no-version')
            continue;
        if ((0,opam_version/* compareVersions */.Z)(meaning.version, newest.version) > 0) {
            newest = { version: meaning.version, tag };
        }
    }
    return newest.tag;
}

// EXTERNAL MODULE: ./build/release/facts/source-facts.js
var source_facts = __webpack_require__(235);
;// CONCATENATED MODULE: ./build/release/steps/execute-release.js




/** The plan has a step for the source's forge only where it may be written to. */
function sourceWriter({ source }) {
    if (source === undefined)
        throw new Error('A source that is only read was to be written to.');
    return source;
}
/** Makes the annotated tag of a manual run, on the candidate's commit. */
async function createTag({ candidate, writers }, achieved) {
    if (candidate.tag.kind !== 'new')
        return { achieved };
    const { name, message } = candidate.tag;
    const tag = await sourceWriter(writers).createTag({ name, commit: candidate.commit, message });
    if (tag.commit !== candidate.commit) {
        throw new failure/* Failure */.H('tag-moved', `The tag ${name} was made on ${tag.commit} by somebody else while this run was about to make it on ${candidate.commit}.`, { hint: 'Run again to release the commit that the tag names, or choose another version.' });
    }
    return { achieved, detail: candidate.commit };
}
/** Makes the draft, invisible to others until it is published with its archive. */
async function draftRelease({ candidate, readers, writers }, achieved) {
    const tag = candidate.tag.name;
    const { name, body } = candidate.texts.release;
    const release = await sourceWriter(writers).createDraft({
        tag,
        name,
        body: body ?? (await readers.source.generatedNotes(tag)),
        prerelease: candidate.prerelease,
    });
    return { achieved: { ...achieved, release }, url: release.webUrl };
}
/** Uploads the archive; in its way may be a broken upload, or other bytes in a draft. */
async function uploadArchive({ candidate, readers, writers }, achieved) {
    const release = releaseOf(achieved);
    const { archive } = candidate;
    const there = (0,release_asset/* assetOf */.cu)(release, archive);
    if (there !== undefined) {
        if ((0,release_asset/* holdsArchive */.XN)(there, archive))
            return { achieved: { ...achieved, release }, found: true };
        if (!release.draft && there.state === 'uploaded') {
            // A server without digests (GitHub Enterprise Server before 3.18) leaves only the bytes to ask.
            await expectSameBytes(readers, there.downloadUrl, archive);
            return { achieved: { ...achieved, release }, detail: 'the same bytes are there', found: true };
        }
        await sourceWriter(writers).deleteAsset(release, there);
    }
    const asset = await sourceWriter(writers).uploadAsset(release, archive);
    if (!seemsWhole(asset, archive)) {
        throw new failure/* Failure */.H('upload-differs', `GitHub holds ${asset.digest ?? `${asset.size} bytes`} as ${asset.name}, which is not the archive that was sent (sha256:${archive.sha256}).`, { hint: 'Run again: the upload is repeated as long as the release is a draft.' });
    }
    const assets = [...release.assets.filter((one) => one.id !== there?.id), asset];
    return {
        achieved: { ...achieved, release: { ...release, assets } },
        detail: `${archive.size} bytes`,
        url: asset.downloadUrl,
    };
}
/**
 * Makes the release public, after a last look: the tag still names the commit, and the archive is there
 * whole. The release is the latest unless a newer version is. Where another run made a release of the tag
 * that counts more, that one is published, and the draft of this run is removed.
 */
async function publishRelease(undertaking, achieved) {
    const { candidate, facts, readers, writers, settings } = undertaking;
    const { id } = releaseOf(achieved);
    const [tag, releases] = await Promise.all([
        readers.source.tag(candidate.tag.name),
        readers.source.releases(),
    ]);
    const own = await ownRelease(undertaking, releases, id);
    const release = releaseToPublish(candidate, releases, own);
    if (release === undefined)
        throw releaseGone();
    if (tag?.commit !== candidate.commit)
        throw tagMovedMeanwhile(candidate, tag);
    if (!holdsWhole(release, candidate.archive)) {
        throw new failure/* Failure */.H('archive-missing', `The release ${release.webUrl} has no whole ${candidate.archive.name}: somebody removed or replaced it while this run worked.`, { hint: 'Run again: the archive is uploaded again, as far as the release is not public.' });
    }
    const others = (0,source_facts/* otherTags */.UR)(releases, candidate.tag.name);
    const { prerelease, version } = candidate;
    const makeLatest = !prerelease && isLatest(version, others, settings.tagPrefix);
    const published = await sourceWriter(writers).publish(release.id, { prerelease, makeLatest });
    const isSecond = release.id !== id && facts.source.release === undefined;
    if (isSecond)
        await sourceWriter(writers).deleteDraft(id);
    const next = { ...achieved, release: published, madeLatest: makeLatest };
    return { achieved: next, url: published.webUrl };
}
/** The run's release as the list has it; as it is now, where the list seems to be older than it. */
async function ownRelease({ candidate, readers }, releases, id) {
    const listed = releases.find((one) => one.id === id);
    return listed !== undefined && holdsWhole(listed, candidate.archive)
        ? listed
        : await readers.source.release(id);
}
/**
 * The run's own release, unless another of the tag is public already, for there can be one only, or an
 * older draft is whole, too: of two runs, neither of which saw what the other made, both then take that.
 */
function releaseToPublish({ tag, archive }, releases, own) {
    const others = releases.filter((one) => one.id !== own?.id);
    const first = (0,source_facts/* releaseOfTag */.lU)(own === undefined ? others : [own, ...others], tag.name);
    return first !== undefined && (!first.draft || holdsWhole(first, archive)) ? first : own;
}
function holdsWhole(release, archive) {
    const asset = (0,release_asset/* assetOf */.cu)(release, archive);
    return asset !== undefined && seemsWhole(asset, archive);
}
/**
 * Marks a newer version the latest that was published while this one was: each of two runs at once looked
 * before the other had published.
 */
async function giveWay({ candidate, readers, writers, settings }) {
    const releases = await readers.source.releases();
    const others = (0,source_facts/* otherTags */.UR)(releases, candidate.tag.name);
    const newer = newestAbove(candidate.version, others, settings.tagPrefix);
    const release = releases.find(({ tag, draft }) => tag === newer && !draft);
    if (newer === undefined || release === undefined)
        return;
    await sourceWriter(writers).publish(release.id, { prerelease: false, makeLatest: true });
}
/** Whether an asset is the archive, as far as the server tells: some tell no digests. */
function seemsWhole(asset, archive) {
    if (asset.digest !== undefined)
        return (0,release_asset/* holdsArchive */.XN)(asset, archive);
    return asset.state === 'uploaded' && asset.size === archive.size;
}
function tagMovedMeanwhile(candidate, tag) {
    const now = tag === undefined ? 'is gone' : `names ${tag.commit} now`;
    return new failure/* Failure */.H('tag-moved', `The tag ${candidate.tag.name} ${now}, and the archive was made from ${candidate.commit}.`, {
        hint: 'The release is still a draft. Put the tag back, or run again to release what it names.',
    });
}
/**
 * Downloads the archive from its public address, as any opam user will, and compares it. Only an
 * address that gives the right bytes may go into an opam file. Side by side with it, a release that this
 * run marked the latest gives way to a newer one.
 */
async function verifyArchive(undertaking, achieved) {
    const { candidate, facts, readers } = undertaking;
    const release = releaseOf(achieved);
    const { archive } = candidate;
    const address = (0,release_asset/* archiveAddress */.XS)(candidate, { ...facts.source, release });
    const download = expectSameBytes(readers, address, archive);
    const wayGiven = achieved.madeLatest === true ? giveWay(undertaking) : Promise.resolve();
    await Promise.allSettled([download, wayGiven]);
    await download;
    await wayGiven;
    return { achieved: { ...achieved, release, address }, detail: 'the same bytes', url: address };
}
/** @throws Failure unless the address gives anybody the archive's bytes. */
async function expectSameBytes(readers, address, archive) {
    const found = await readers.downloads.checksums(address);
    if (found === undefined) {
        throw new failure/* Failure */.H('archive-not-public', `There is nothing at ${address}.`, {
            hint: 'Run again in a minute. If the repository is private, opam users cannot download from it.',
        });
    }
    if (found.sha256 !== archive.sha256 || found.sha512 !== archive.sha512) {
        throw new failure/* Failure */.H('archive-public-differs', `${address} gives other bytes (sha256 ${found.sha256}) than the archive of the tag (sha256 ${archive.sha256}).`, { hint: 'Release the next version from a new tag: a published archive never changes.' });
    }
}
function releaseOf({ release }) {
    if (release !== undefined)
        return release;
    throw releaseGone();
}
function releaseGone() {
    return new failure/* Failure */.H('release-gone', 'The GitHub release disappeared while this run worked on it.', { hint: 'Run again: it makes a new one.' });
}

;// CONCATENATED MODULE: ./build/release/steps/execute.js




/**
 * Carries out the steps that are still to do, one by one, in the order of the plan. The first one that
 * fails ends it: what was done stays, and the same run again goes on from there.
 */
async function execute(planned, undertaking, { start, progress }) {
    let achieved = start;
    const reports = [];
    for (const [index, step] of planned.entries()) {
        progress.started(step.title);
        let report;
        try {
            const made = step.state === 'todo' ? await carryOut(step, undertaking, achieved) : undefined;
            achieved = made?.achieved ?? achieved;
            report = reportOf(step, made);
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.H))
                throw error;
            reports.push(failed(step, error, progress));
            for (const rest of planned.slice(index + 1))
                reports.push({ title: rest.title, state: 'todo' });
            return {
                achieved,
                reports: readdressed(reports, planned, { achieved, undertaking }),
                failure: error,
            };
        }
        reports.push(report);
        progress.finished(report);
    }
    return { achieved, reports: readdressed(reports, planned, { achieved, undertaking }) };
}
/**
 * The pages of a draft and of its archive are gone once it is published: what was told of them leads to
 * the published ones.
 */
function readdressed(reports, planned, end) {
    const { release } = end.achieved;
    if (release?.draft !== false)
        return reports;
    const asset = (0,release_asset/* assetOf */.cu)(release, end.undertaking.candidate.archive);
    const urls = {
        draft: release.webUrl,
        upload: asset?.downloadUrl,
    };
    return reports.map((report, index) => {
        const url = urls[planned[index]?.kind ?? 'tag'];
        return report.url === undefined || url === undefined ? report : { ...report, url };
    });
}
function failed(step, failure, progress) {
    const report = { title: step.title, state: 'failed', detail: failure.message };
    progress.finished(report);
    return report;
}
async function carryOut(step, undertaking, achieved) {
    switch (step.kind) {
        case 'tag':
            return await createTag(undertaking, achieved);
        case 'draft':
            return await draftRelease(undertaking, achieved);
        case 'upload':
            return await uploadArchive(undertaking, achieved);
        case 'publish':
            return await publishRelease(undertaking, achieved);
        case 'verify':
            return await verifyArchive(undertaking, achieved);
        case 'fork':
            return await ensureFork(undertaking, achieved);
        case 'branch':
            return await ensureBranch(undertaking, achieved);
        case 'commit':
            return await commitPackages(undertaking, achieved);
        case 'pull-request':
            return await openPullRequest(undertaking, achieved);
        case 'links':
            return writeLinks(undertaking, achieved);
    }
}
/** How a step is told when it is not carried out, or after it was. */
function reportOf(step, made) {
    switch (step.state) {
        case 'done':
            return { title: step.title, state: 'done', detail: step.evidence, ...linked(step.url) };
        case 'refused':
            return { title: step.title, state: 'refused', detail: step.failure.message };
        case 'todo':
            return made === undefined
                ? { title: step.title, state: 'todo' }
                : {
                    title: step.title,
                    state: made.found === true ? 'done' : 'made',
                    ...(made.detail === undefined ? {} : { detail: made.detail }),
                    ...linked(made.url),
                };
    }
}
function linked(url) {
    return url === undefined ? {} : { url };
}

// EXTERNAL MODULE: ./build/release/facts/opam-way.js + 1 modules
var opam_way = __webpack_require__(2620);
;// CONCATENATED MODULE: ./build/release/facts/opening.js

/**
 * Asks what does not depend on the candidate, side by side with the tag: whoever waits for it later has
 * waited already. That one of them fails matters only to who waits for it.
 */
function openingOf({ source, opam }, settings) {
    const releases = settings.archiveUrl === undefined ? source.releases() : Promise.resolve([]);
    const way = (0,opam_way/* findOpamWay */.G)(opam, settings.opam);
    releases.catch(() => undefined);
    way.catch(() => undefined);
    return { releases, way };
}

;// CONCATENATED MODULE: ./build/release/steps/plan-release.js


/** Judges the steps from the tag to the public archive. */
function planRelease(candidate, facts, keepDraft) {
    const { release, denied } = facts;
    const allowed = (step) => step.state === 'todo' && denied !== undefined
        ? { kind: step.kind, title: step.title, state: 'refused', failure: denied }
        : step;
    const draft = [
        allowed(planTag(candidate)),
        allowed(planDraft(release)),
        allowed(planUpload(candidate.archive, release)),
    ];
    if (keepDraft && release?.draft !== false)
        return { draft, publish: [] };
    return {
        draft,
        publish: [
            allowed(planPublish(candidate, release)),
            { kind: 'verify', title: 'Archive downloaded and compared', state: 'todo' },
        ],
    };
}
/** An archive that is public already was downloaded and looked into while the candidate was made. */
function planPublicArchive({ archive, tag }, url) {
    const step = { kind: 'verify', title: `Archive ${archive.name} downloaded and checked` };
    return tag.kind === 'supposed'
        ? { ...step, state: 'todo' }
        : { ...step, state: 'done', evidence: `${archive.size} bytes`, url };
}
function planTag({ tag, commit }) {
    const step = { kind: 'tag', title: `Tag ${tag.name}` };
    return tag.kind === 'existing'
        ? { ...step, state: 'done', evidence: commit }
        : { ...step, state: 'todo' };
}
function planDraft(release) {
    const step = { kind: 'draft', title: 'Draft of the GitHub release' };
    if (release === undefined)
        return { ...step, state: 'todo' };
    const evidence = release.draft ? 'there is a draft' : 'it is published';
    return { ...step, state: 'done', evidence, url: release.webUrl };
}
/** A public release is done, unless somebody published a pre-release without marking it. */
function planPublish({ prerelease }, release) {
    const step = { kind: 'publish', title: 'GitHub release published' };
    if (release === undefined || release.draft)
        return { ...step, state: 'todo' };
    return prerelease && !release.prerelease && !release.immutable
        ? { ...step, state: 'todo' }
        : { ...step, state: 'done', evidence: 'it is public', url: release.webUrl };
}
function planUpload(archive, release) {
    const step = { kind: 'upload', title: `Archive ${archive.name} uploaded` };
    const asset = release === undefined ? undefined : (0,release_asset/* assetOf */.cu)(release, archive);
    if (asset !== undefined && (0,release_asset/* holdsArchive */.XN)(asset, archive)) {
        return { ...step, state: 'done', evidence: 'the same bytes are there', url: asset.downloadUrl };
    }
    if (release === undefined || release.draft)
        return { ...step, state: 'todo' };
    if (asset !== undefined && asset.state === 'uploaded' && asset.digest !== undefined) {
        return { ...step, state: 'refused', failure: otherArchive(release, asset) };
    }
    return release.immutable
        ? { ...step, state: 'refused', failure: immutableWithoutArchive(release, archive) }
        : { ...step, state: 'todo' };
}
function otherArchive(release, asset) {
    return new failure/* Failure */.H('archive-published-differs', `The release ${release.tag} is published with another ${asset.name} (${asset.digest ?? 'no digest'}) than the tag gives. A published archive never changes: its checksum may be in people's opam files.`, { hint: 'Release the next version from a new tag.' });
}
function immutableWithoutArchive(release, archive) {
    return new failure/* Failure */.H('release-immutable', `The release ${release.tag} is published without ${archive.name}, and as it is immutable nothing can be added to it.`, { hint: 'Release the next version from a new tag.' });
}

;// CONCATENATED MODULE: ./build/release/steps/plan.js



/**
 * The steps of a release, each done, still to do, or refused. When any is refused, none may be
 * carried out. Fork and branch come before the release is published: a token that may not write there
 * then leaves a draft behind, and nothing that others see. A supposed version, which is that of the last
 * release until the changelog has another, is planned as if it were nowhere yet.
 */
function plan(candidate, observed, settings) {
    const facts = candidate.tag.kind === 'supposed' ? beforeRelease(observed) : observed;
    const release = candidate.archiveUrl === undefined
        ? planRelease(candidate, facts.source, settings.draft)
        : { draft: [planPublicArchive(candidate, candidate.archiveUrl)], publish: [] };
    const proposal = planProposal(candidate, facts, settings);
    return [...release.draft, ...proposal.prepare, ...release.publish, ...proposal.propose];
}
/**
 * The facts without what was published under the version: the newest one of the changelog is supposed
 * until the next has a section, and what comes will not be what was.
 */
function beforeRelease({ source, opam }) {
    return {
        source: { ...source, release: undefined },
        opam: { ...opam, published: new Map(), proposal: opam_facts/* noProposal */.es },
    };
}

// EXTERNAL MODULE: ./build/release/candidate/prepare.js + 49 modules
var prepare = __webpack_require__(5780);
;// CONCATENATED MODULE: ./build/release/candidate/verification.js

/**
 * Builds the packages from their archive, and tests them, as far as the settings ask for it. A release
 * that is complete already is not built again.
 *
 * @returns why the release must stop; `undefined` where nothing stands in its way.
 */
async function verifyArchiveBuild(candidate, planned, by) {
    const { settings, verifier, progress } = by;
    const isComplete = planned.every(({ kind, state }) => state === 'done' || kind === 'verify');
    if (settings.verify === 'none' || verifier === undefined || isComplete)
        return undefined;
    const { archive } = candidate;
    const title = settings.verify === 'test' ? `Build and test ${archive.name}` : `Build ${archive.name}`;
    progress.started(title);
    try {
        const packages = candidate.packages.map(({ name }) => name);
        await verifier.verify({ archive, packages, test: settings.verify === 'test' });
        progress.finished({ title, state: 'made' });
        return undefined;
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        progress.finished({ title, state: 'failed', detail: error.message });
        return error;
    }
}

;// CONCATENATED MODULE: ./build/release/release.js











/**
 * A whole release: reads the source, makes the archive and the opam files, looks at both forges, plans,
 * and, unless something is wrong or the run is dry, carries the plan out. Whatever the world answers is
 * told in the outcome; only a bug of ours is thrown.
 */
async function release(settings, world, progress) {
    const opening = openingOf(world.readers, settings);
    try {
        return await releaseFrom(opening, settings, { world, progress });
    }
    finally {
        // Nothing is asked any more once the run has ended.
        await Promise.allSettled([opening.releases, opening.way]);
    }
}
async function releaseFrom(opening, settings, { world, progress }) {
    const found = [];
    try {
        const { git, archives, publicArchives, readers } = world;
        const workshop = { git, archives, publicArchives, ask: inquiriesOf(readers) };
        const { candidate, diagnostics, review } = await (0,prepare/* prepareAhead */.t)(settings, workshop);
        found.push(...diagnostics);
        if (candidate === undefined)
            return { status: 'refused', steps: [], diagnostics: found };
        const [findings, facts] = await bothOf(review, observe(candidate, settings, { readers, opening }));
        found.push(...findings);
        const planned = plan(candidate, facts, settings);
        const subject = subjectOf(candidate, (0,release_asset/* archiveAddress */.XS)(candidate, facts.source), settings);
        const known = { subject, archive: candidate.archive, diagnostics: found };
        const dry = settings.dryRun || candidate.tag.kind === 'supposed';
        const reason = reasonToStop(planned, found, { dry, failOn: settings.failOn });
        const unbuilt = reason?.status === 'refused'
            ? undefined
            : await verifyArchiveBuild(candidate, planned, {
                settings,
                verifier: world.verifier,
                progress,
            });
        const stopped = unbuilt === undefined ? reason : refusedBy(unbuilt);
        if (stopped !== undefined) {
            return { ...known, ...stopped, steps: planned.map((step) => reportOf(step)), ...there(facts) };
        }
        return {
            ...known,
            ...(await release_carryOut(candidate, { facts, planned, settings, world, progress })),
        };
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        return { status: 'refused', steps: [], diagnostics: found, failure: error };
    }
}
function inquiriesOf({ source, opam }) {
    return {
        tag: async (name) => await source.tag(name),
        tagNames: async () => await source.tagNames(),
        publishedVersions: async (names) => await opam.publishedVersions(names),
        webUrl: async () => (await source.repository()).webUrl,
        upstream: {
            contents: async (asked) => await opam.contents(asked),
            publishedFiles: async (paths) => await opam.publishedFiles(paths),
            sourceFiles: async (places) => await source.files(places),
        },
    };
}
/** Both results; where one fails, the other is waited for before it is told. */
async function bothOf(one, other) {
    await Promise.allSettled([one, other]);
    return [await one, await other];
}
async function observe(candidate, settings, { readers, opening }) {
    const writes = !settings.dryRun && candidate.tag.kind !== 'supposed';
    const [releases, way] = await Promise.all([opening.releases, opening.way]);
    const isNew = (0,source_facts/* releaseOfTag */.lU)(releases, candidate.tag.name) === undefined;
    const [source, opam] = await Promise.all([
        (0,source_facts/* observeSource */.GT)(readers.source, candidate, { writes, releases }),
        (0,opam_facts/* observeOpam */.eN)(readers.opam, candidate, {
            way,
            packagesDir: settings.opam.packagesDir,
            isNew,
        }),
    ]);
    return { source, opam };
}
/** What is released, with the opam files as they are (or would be) published. */
function subjectOf(candidate, address, settings) {
    const { project, version, commit, prerelease, tag, archiveUrl } = candidate;
    const files = (0,opam_file/* opamRepositoryFiles */.Ho)(candidate, settings.opam.packagesDir, address);
    return {
        project,
        version,
        ...(tag.kind === 'supposed' ? {} : { tag: tag.name }),
        commit,
        prerelease,
        ...(archiveUrl === undefined ? {} : { archiveUrl }),
        packages: files.map(({ path, content }, index) => ({
            name: candidate.packages[index]?.name ?? path,
            path,
            opam: content,
        })),
    };
}
function refusedBy(failure) {
    return { status: 'refused', failure };
}
/** Why nothing may be written, if so. */
function reasonToStop(planned, diagnostics, { dry, failOn }) {
    const refused = planned.find((step) => step.state === 'refused');
    if (refused?.state === 'refused')
        return { status: 'refused', failure: refused.failure };
    if (findingsRefuse(diagnostics, failOn))
        return { status: 'refused' };
    return dry ? { status: 'rehearsed' } : undefined;
}
/** Whether the findings are bad enough to refuse the release. */
function findingsRefuse(diagnostics, failOn) {
    switch (failOn) {
        case 'never':
            return false;
        case 'error':
            return (0,diagnostic/* hasErrors */.C)(diagnostics);
        case 'warning':
            return diagnostics.some(({ severity, ignored }) => severity !== 'notice' && ignored === undefined);
    }
}
/** What is on the forges already, of a run that stops before it writes. */
function there({ source, opam }) {
    const ending = endingThere(opam);
    return {
        ...(source.release === undefined ? {} : { release: source.release }),
        ...(ending === undefined ? {} : { ending }),
    };
}
function endingThere({ proposal }) {
    const { pullRequest } = proposal;
    if (pullRequest?.state !== 'open')
        return undefined;
    const { number, webUrl: url } = pullRequest;
    return { kind: 'pull-request', number, url, operation: 'unchanged' };
}
async function release_carryOut(candidate, run) {
    const { facts, planned, settings, world, progress } = run;
    const start = {
        release: facts.source.release,
        address: (0,release_asset/* archiveAddress */.XS)(candidate, facts.source),
        fork: facts.opam.fork,
        proposal: facts.opam.proposal,
        ending: endingOfPlan(planned, facts),
    };
    const { readers, writers } = world;
    const undertaking = { candidate, facts, settings, readers, writers };
    const { achieved, reports, failure } = await execute(planned, undertaking, { start, progress });
    const wrote = planned.some((step, index) => reports[index]?.state === 'made' && isWrite(step));
    return {
        status: failure !== undefined ? failedStatus(reports) : wrote ? 'published' : 'unchanged',
        steps: reports,
        // The address is known now; before, it was foreseen.
        subject: subjectOf(candidate, achieved.address, settings),
        ...(achieved.release === undefined ? {} : { release: achieved.release }),
        ...(achieved.ending === undefined ? {} : { ending: achieved.ending }),
        ...(failure === undefined ? {} : { failure }),
    };
}
/** A run that stopped before its first write has written nothing, and says so. */
function failedStatus(reports) {
    return reports.some(({ state }) => state === 'made') ? 'failed' : 'refused';
}
/** The verification and the links are made anew by every run. */
function isWrite({ kind }) {
    return kind !== 'verify' && kind !== 'links';
}
/** The ending that is there before the first step, where the last step is done. */
function endingOfPlan(planned, facts) {
    const last = planned.at(-1);
    if (last?.kind !== 'pull-request' || last.state !== 'done')
        return undefined;
    return (endingThere(facts.opam) ?? { kind: 'upstream', url: last.url ?? facts.opam.upstream.webUrl });
}


/***/ }),

/***/ 700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/**
 * Applies edits to the text they were made for; what no edit covers stays as it is. The edits may come
 * in any order; one that starts inside another is left out.
 */
function applyEdits(text, edits) {
    let result = '';
    let at = 0;
    for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
        if (edit.start < at)
            continue;
        result += text.slice(at, edit.start) + edit.text;
        at = edit.end;
    }
    return result + text.slice(at);
}


/***/ }),

/***/ 3639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k7: () => (/* binding */ tagStyle),
/* harmony export */   ml: () => (/* binding */ tagOfVersion),
/* harmony export */   zW: () => (/* binding */ readTag)
/* harmony export */ });
/* unused harmony export isTag */
/* harmony import */ var _prerelease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4293);
/* harmony import */ var _ref_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4024);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8939);



/** Whether git accepts the text as a tag's name. */
function isTag(name) {
    return (0,_ref_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefName */ .p)(name);
}
/**
 * The version a tag names: without the prefix and one leading `v` or `V`, `_` read as `~` (DEP-14, as
 * `dune-release tag` writes it), and a pre-release suffix that starts with a word set off by `~`
 * instead of `-`, with a notice, because opam orders `1.0.0-beta.1` after `1.0.0`. A suffix of digits
 * is an opam revision and stays. Total: a tag that is no version is an answer.
 */
function readTag(tag, reading) {
    if (!tag.startsWith(reading.prefix)) {
        return {
            kind: 'no-version',
            cause: `the tag ${quoted(tag)} does not start with the tag-prefix ${quoted(reading.prefix)}`,
            fix: `Release a tag such as ${quoted(`${reading.prefix}1.0.0`)}, or change the input tag-prefix.`,
        };
    }
    const rest = tag.slice(reading.prefix.length);
    const number = reading.keepV ? rest : rest.replace(/^[vV](?=\d)/, '');
    const written = number.replaceAll('_', '~');
    const version = (0,_prerelease_js__WEBPACK_IMPORTED_MODULE_0__/* .setOffPrerelease */ .k)(written);
    if (!/^[vV]?\d/.test(version) || !(0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isVersion */ .lF)(version))
        return noVersion(tag, rest);
    if (version === written)
        return { kind: 'version', version, notices: [] };
    return { kind: 'version', version, notices: [prereleaseNotice(tag, number, version)] };
}
function prereleaseNotice(tag, number, version) {
    const core = number.slice(0, number.indexOf('-'));
    return {
        severity: 'notice',
        code: 'tag-prerelease',
        message: `the tag ${quoted(tag)} is released as version ${version}: opam orders ${number} after ${core}, and ${version} before it`,
        hints: [`A tag ${quoted(tag.replace(number, version.replaceAll('~', '_')))} says the same.`],
    };
}
function noVersion(tag, rest) {
    if (!/^[vV]?\d/.test(rest)) {
        const lead = /^[^\d]*?(?=[vV]?\d)/.exec(rest)?.[0];
        return {
            kind: 'no-version',
            cause: `the tag ${quoted(tag)} does not name a version: a version starts with a digit, or a v and a digit`,
            fix: lead === undefined
                ? 'Release a tag such as "1.0.0" or "v1.0.0".'
                : `Set the input tag-prefix to ${quoted(tag.slice(0, tag.length - rest.length) + lead)}, or release a tag such as "1.0.0".`,
        };
    }
    const odd = /[^A-Za-z0-9_+.~-]/.exec(rest)?.[0] ?? '';
    return {
        kind: 'no-version',
        cause: `the tag ${quoted(tag)} does not name a version: opam versions cannot hold ${quoted(odd)}`,
        fix: 'Release a tag of letters, digits and ".", "-", "+", "_" only; "_" stands for "~".',
    };
}
/**
 * The style of a repository's tags: that of the newest one that names a version behind `prefix`
 * (`tags` newest first). Where none does, the plain number.
 */
function tagStyle(tags, prefix) {
    for (const tag of tags) {
        const mark = tag.startsWith(prefix) ? /^([vV]?)\d/.exec(tag.slice(prefix.length)) : null;
        if (mark !== null)
            return { prefix, v: mark[1] === 'v' ? 'v' : mark[1] === 'V' ? 'V' : '' };
    }
    return { prefix, v: '' };
}
/**
 * The tag of a version: `~` written `_`, in the repository's style. `no-tag` where git refuses the
 * name, or where it would be read as another version (`1.0-beta`, `1.0_1`).
 */
function tagOfVersion(version, style) {
    const ownV = /^[vV]\d/.test(version);
    const tag = `${style.prefix}${ownV ? '' : style.v}${version.replaceAll('~', '_')}`;
    if (!isTag(tag)) {
        return {
            kind: 'no-tag',
            cause: `${quoted(tag)}, the tag of version ${quoted(version)}, is not a name git accepts`,
            fix: 'Change the version or the input tag-prefix.',
        };
    }
    const meaning = readTag(tag, { prefix: style.prefix, keepV: ownV });
    if (meaning.kind === 'no-version') {
        return { kind: 'no-tag', cause: meaning.cause, fix: 'Give a version such as "1.2.0".' };
    }
    if (meaning.version !== version) {
        return {
            kind: 'no-tag',
            cause: `the tag ${quoted(tag)} of version ${quoted(version)} is read as version ${quoted(meaning.version)}`,
            fix: `Give the version ${quoted(meaning.version)}.`,
        };
    }
    return { kind: 'tag', tag };
}
function quoted(text) {
    return JSON.stringify(text);
}


/***/ })

};
