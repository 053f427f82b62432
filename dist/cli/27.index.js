export const id = 27;
export const ids = [27];
export const modules = {

/***/ 81027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSubst: () => (/* binding */ runSubst)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _process_make_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18827);
/* harmony import */ var _dune_project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99537);
/* harmony import */ var _dune_subst_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47392);
/* harmony import */ var _generate_hand_written_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34635);
/* harmony import */ var _text_diagnostic_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25375);
/* harmony import */ var _text_diagnostic_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79750);
/* harmony import */ var _text_repeated_diagnostics_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52867);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3762);










const usage = `Usage: dune-publish subst DIR --version V [--commit ID] [--out OUT]

Does what "dune subst" does to the tree DIR, V being the answer of "git describe" and ID the commit.
The files that change are written below OUT (default: in place).

Exit status: 0; 1 when a file cannot be read or dune would refuse the project; 2 when the command line is
wrong.
`;
const options = {
    version: { type: 'string' },
    commit: { type: 'string' },
    out: { type: 'string' },
};
const runSubst = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_7__/* .verb */ .w3)(usage, options, async ({ positionals, values }) => {
    const [dir, ...more] = positionals;
    if (dir === undefined || more.length > 0) {
        return { wrong: 'Exactly one DIR is needed.' };
    }
    const { version, commit, out = dir } = values;
    if (version === undefined)
        return { wrong: 'The option --version is missing.' };
    if (!(await isFolder(dir))) {
        (0,_command_line_js__WEBPACK_IMPORTED_MODULE_7__/* .complain */ .cc)([`${JSON.stringify(dir)} is not a folder that can be read.`]);
        return 1;
    }
    return await substituteTree({ dir, out, version, commit });
});
async function substituteTree(request) {
    const paths = await filesBelow(request.dir, '');
    const rewrite = await begin(request, paths);
    if (rewrite === undefined)
        return 1;
    for (const path of ['dune-project', ...paths.filter((each) => each !== 'dune-project')]) {
        const diagnostics = await substitute(request, path, rewrite);
        report(diagnostics);
        if ((0,_text_diagnostic_js__WEBPACK_IMPORTED_MODULE_8__/* .hasErrors */ .C)(diagnostics))
            return 1;
    }
    return 0;
}
async function begin(request, paths) {
    const { dir, version, commit } = request;
    if (!paths.includes('dune-project')) {
        report([noProject]);
        return undefined;
    }
    const opamFiles = paths.filter((path) => /^(?:opam\/)?[^/]+\.opam$/.test(path));
    const texts = new Map();
    for (const path of ['dune-project', ...opamFiles]) {
        texts.set(path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(place(dir, path), 'latin1'));
    }
    const source = { name: 'dune-project', text: texts.get('dune-project') ?? '' };
    const { project, diagnostics } = (0,_dune_project_js__WEBPACK_IMPORTED_MODULE_3__/* .readProject */ .W)(source, opamFiles.filter((path) => !path.includes('/')));
    report(diagnostics);
    if (project === undefined)
        return undefined;
    const made = (0,_dune_subst_js__WEBPACK_IMPORTED_MODULE_4__/* .substitution */ .W)(project, {
        version,
        commit,
        opamFiles,
        described: (name) => {
            const text = texts.get(`${name}.opam`) ?? '';
            return (0,_generate_hand_written_js__WEBPACK_IMPORTED_MODULE_5__/* .handWrittenFacts */ .s)(project, { name: `${name}.opam`, text }).facts;
        },
    });
    if (made.kind === 'enabled')
        return made.rewrite;
    report([made.diagnostic]);
    return undefined;
}
const noProject = {
    severity: 'error',
    code: 'dune-subst',
    message: 'There is no dune-project file in the current directory, please add one with a (name <name>) field in it.',
    hints: ["'dune subst' must be executed from the root of the project."],
    location: { source: { name: '.', text: '' }, span: { start: 0, end: 0 } },
};
async function substitute({ dir, out }, path, rewrite) {
    const start = rewrite(path);
    const file = place(dir, path);
    if (start === undefined || !(await isFile(file)))
        return [];
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'latin1');
    const rewriting = start();
    const begun = rewriting.push(text);
    const end = rewriting.end();
    const result = begun + end.text;
    const target = out === dir ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file) : place(out, path);
    if (!(0,_text_diagnostic_js__WEBPACK_IMPORTED_MODULE_8__/* .hasErrors */ .C)(end.diagnostics) && result !== text) {
        await (0,_process_make_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(target, result, 'latin1');
    }
    return end.diagnostics.slice(0, 1);
}
async function isFolder(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory();
    }
    catch {
        return false;
    }
}
async function isFile(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}
async function filesBelow(dir, folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(place(dir, folder), { withFileTypes: true, encoding: 'latin1' });
    const names = entries.filter(({ name }) => name !== '.git' && name !== '.hg');
    const below = await Promise.all(names.map(async (entry) => {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        return entry.isDirectory() ? await filesBelow(dir, path) : [path];
    }));
    return below.flat().toSorted((one, other) => (one < other ? -1 : 1));
}
function place(dir, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, Buffer.from(path, 'latin1').toString('utf8'));
}
function report(diagnostics) {
    const text = (0,_text_repeated_diagnostics_js__WEBPACK_IMPORTED_MODULE_9__/* .withoutRepetition */ .G)(diagnostics)
        .map((diagnostic) => (0,_text_diagnostic_text_js__WEBPACK_IMPORTED_MODULE_6__/* .diagnosticText */ .J)(diagnostic))
        .join('');
    process.stderr.write(Buffer.from(text, 'latin1'));
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

/***/ 79750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ diagnosticText)
});

// EXTERNAL MODULE: ./build/text/excerpt.js
var excerpt = __webpack_require__(46167);
// EXTERNAL MODULE: ./build/text/source.js
var source = __webpack_require__(71393);
;// CONCATENATED MODULE: ./build/text/fill.js

const messageWidth = 77;
function columns(bytes) {
    if (!/[\x80-\xff]/.test(bytes))
        return bytes.length;
    let count = 0;
    for (const _ of (0,source/* decodeBytes */.yj)(bytes))
        count++;
    return count;
}
function fill(text, width = messageWidth) {
    const lines = text.split('\n').map((paragraph) => {
        const pieces = [];
        let column = 0;
        for (const [index, word] of paragraph.split(' ').entries()) {
            const length = columns(word);
            if (index === 0) {
                column = length;
                pieces.push(word);
            }
            else if (column + 1 + length > width) {
                column = length;
                pieces.push('\n', word);
            }
            else {
                column += 1 + length;
                pieces.push(' ', word);
            }
        }
        return pieces.join('');
    });
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./build/text/diagnostic-text.js


const prefixes = {
    error: 'Error: ',
    warning: 'Warning: ',
    notice: 'Notice: ',
};
function diagnosticText(diagnostic, prefix = prefixes[diagnostic.severity]) {
    const { location, message, hints } = diagnostic;
    const place = location === undefined ? '' : (0,excerpt/* excerpt */.K)(location);
    const said = [`${prefix}${message}`, ...hints.map((hint) => `Hint: ${hint}`)];
    return place + said.map((text) => `${fill(text)}\n`).join('');
}


/***/ }),

/***/ 52867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withoutRepetition)
/* harmony export */ });
const mostRepeated = 10;
function withoutRepetition(diagnostics) {
    const counts = new Map();
    for (const diagnostic of diagnostics) {
        const key = keyOf(diagnostic);
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const said = new Set();
    return diagnostics.flatMap((diagnostic) => {
        const key = keyOf(diagnostic);
        const count = counts.get(key) ?? 0;
        if (count <= mostRepeated)
            return [diagnostic];
        if (said.has(key))
            return [];
        said.add(key);
        const hints = [...diagnostic.hints, `The same is found at ${count - 1} other places.`];
        return [{ ...diagnostic, hints }];
    });
}
function keyOf({ severity, code, message, hints, detail, location }) {
    return JSON.stringify([severity, code, message, hints, detail, location?.source.name]);
}


/***/ }),

/***/ 69593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ inTurn),
/* harmony export */   r: () => (/* binding */ wholeText)
/* harmony export */ });
function wholeText(change) {
    return () => {
        const pieces = [];
        return {
            push: (piece) => {
                pieces.push(piece);
                return '';
            },
            end: () => change(pieces.length === 1 ? (pieces[0] ?? '') : pieces.join('')),
        };
    };
}
function inTurn(rewritings) {
    const present = rewritings.filter((start) => start !== undefined);
    const [first, ...others] = present;
    return first === undefined
        ? undefined
        : others.reduce((before, after) => () => pipe(before(), after()), first);
}
function pipe(before, after) {
    return {
        push: (piece) => {
            const ready = before.push(piece);
            return ready === '' ? '' : after.push(ready);
        },
        end: () => {
            const last = before.end();
            const ready = last.text === '' ? '' : after.push(last.text);
            const end = after.end();
            return { text: ready + end.text, diagnostics: [...last.diagnostics, ...end.diagnostics] };
        },
    };
}


/***/ })

};
