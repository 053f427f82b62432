export const id = 188;
export const ids = [188];
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
/* harmony import */ var _text_diagnostic_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(25375);
/* harmony import */ var _text_diagnostic_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34567);
/* harmony import */ var _text_repeated_diagnostics_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(52867);
/* harmony import */ var _command_line_command_line_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70393);
/* harmony import */ var _command_line_folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35403);
/* harmony import */ var _command_line_option_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(53914);












const usage = `Usage: dune-publish subst DIR --version VERSION [--commit ID] [--out OUT]

Replaces the watermarks in DIR, such as %%VERSION%%, as "dune subst" does. --version is what "git describe"
prints. Without --out, the files are changed in place.

Exit status: 0; 1 when a file cannot be read or dune would refuse the project; 2 when the command line is
wrong.
`;
const options = {
    version: (0,_command_line_option_js__WEBPACK_IMPORTED_MODULE_9__/* .textOption */ .vU)('VERSION', 'The version, as git describe prints it'),
    commit: (0,_command_line_option_js__WEBPACK_IMPORTED_MODULE_9__/* .textOption */ .vU)('ID', 'The hash of the commit'),
    out: (0,_command_line_option_js__WEBPACK_IMPORTED_MODULE_9__/* .textOption */ .vU)('OUT', 'Write the files below this folder instead of DIR'),
};
const runSubst = (0,_command_line_command_line_js__WEBPACK_IMPORTED_MODULE_7__/* .verb */ .w3)(usage, options, async ({ positionals, values }) => {
    const [dir, ...more] = positionals;
    if (dir === undefined || more.length > 0) {
        return { wrong: 'Name one DIR.' };
    }
    const { version, commit, out = dir } = values;
    if (version === undefined)
        return { wrong: 'The option --version is missing.' };
    (0,_command_line_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .requireFolder */ .OK)(dir);
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
        if ((0,_text_diagnostic_js__WEBPACK_IMPORTED_MODULE_10__/* .hasErrors */ .C)(diagnostics))
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
    if (!(0,_text_diagnostic_js__WEBPACK_IMPORTED_MODULE_10__/* .hasErrors */ .C)(end.diagnostics) && result !== text) {
        await (0,_process_make_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(target, result, 'latin1');
    }
    return end.diagnostics.slice(0, 1);
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
    const text = (0,_text_repeated_diagnostics_js__WEBPACK_IMPORTED_MODULE_11__/* .withoutRepetition */ .G)(diagnostics)
        .map((diagnostic) => (0,_text_diagnostic_text_js__WEBPACK_IMPORTED_MODULE_6__/* .diagnosticText */ .J)(diagnostic))
        .join('');
    process.stderr.write(Buffer.from(text, 'latin1'));
}


/***/ }),

/***/ 35182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ parseEntries)
});

// EXTERNAL MODULE: ./build/text/ocaml-escape.js
var ocaml_escape = __webpack_require__(32064);
// EXTERNAL MODULE: ./build/dune/stop.js
var stop = __webpack_require__(23571);
;// CONCATENATED MODULE: ./build/dune/lexer.js


const atomText = /[!#$&'*-:<-~]+/y;
const formName = /[!#$&'*-9<-z|~]+/y;
const formPayload = /[!#$&'*-:<-z|~]*/y;
const plainText = /[^"\\%\n]+/y;
const blockPlainText = /[^\\%\n]+/y;
const nextBlockLine = /[ \t\f]*"\\([|>])/y;
const blankText = /[ \t\f\n]+/y;
const commentText = /;[^\n\r]*/y;
const marginText = /[ \t]*/y;
function end(expression, text, at) {
    expression.lastIndex = at;
    return expression.test(text) ? expression.lastIndex : at;
}
const one = (at) => ({ start: at, end: at + 1 });
function flush(building) {
    if (building.text.length === 0)
        return;
    building.parts.push({ kind: 'text', text: building.text.join('') });
    building.text.length = 0;
}
function built(lexer, building, kind) {
    const span = { start: building.start, end: lexer.at };
    if (building.parts.length === 0)
        return { kind, text: building.text.join(''), span };
    flush(building);
    return { kind: 'template', parts: building.parts, span };
}
function lexer_form(lexer, building) {
    const { log } = lexer;
    const { text } = log.source;
    const start = lexer.at;
    const nameEnd = end(formName, text, start);
    const colon = nameEnd > start && text[nameEnd] === ':';
    const stopped = colon ? end(formPayload, text, nameEnd + 1) : nameEnd;
    if (text[stopped] !== '}') {
        if (start === text.length) {
            (0,stop/* stop */.ds)(log, { start, end: start }, { message: '%{...} forms cannot be empty' });
        }
        const stray = Math.min(stopped, text.length - 1);
        const byte = (0,ocaml_escape/* ocamlCharacter */.wO)(text.charAt(stray));
        (0,stop/* stop */.ds)(log, one(stray), {
            message: `The character ${byte} is not allowed inside %{...} forms`,
        });
    }
    const span = { start: start - 2, end: stopped + 1 };
    if (nameEnd === start) {
        (0,stop/* stop */.ds)(log, one(start), { message: '%{...} forms cannot be empty' });
    }
    const payload = colon ? text.slice(nameEnd + 1, stopped) : undefined;
    if (payload === '') {
        (0,stop/* stop */.ds)(log, { start, end: span.end }, { message: 'payload after : in variable cannot be empty' });
    }
    flush(building);
    building.parts.push({ kind: 'form', name: text.slice(start, nameEnd), payload, span });
    lexer.at = span.end;
}
const escapedLetters = new Map([
    ['\\', '\\'],
    ["'", "'"],
    ['"', '"'],
    ['%', '%'],
    ['n', '\n'],
    ['t', '\t'],
    ['b', '\b'],
    ['r', '\r'],
]);
const numericEscape = /[0-9]{1,3}|x[0-9a-fA-F]{0,2}/y;
function escapeSequence(lexer, building) {
    const { log } = lexer;
    const { text } = log.source;
    const start = lexer.at;
    const refuse = (to, message) => (0,stop/* stop */.ds)(log, { start: start - 1, end: to }, { message });
    if (start === text.length)
        return refuse(start, 'unterminated escape sequence');
    if (text[start] === '\n' || text.startsWith('\r\n', start)) {
        lexer.at = text.indexOf('\n', start) + 1;
        return 'line-break';
    }
    const letter = escapedLetters.get(text[start]);
    if (letter !== undefined) {
        building.text.push(letter);
        lexer.at = start + 1;
        return 'other';
    }
    const numberEnd = end(numericEscape, text, start);
    if (numberEnd === start)
        return refuse(start + 1, 'unknown escape sequence');
    const hexadecimal = text[start] === 'x';
    if (numberEnd < start + 3) {
        const written = hexadecimal ? 'hexadecimal' : 'decimal';
        return refuse(numberEnd, `unterminated ${written} escape sequence`);
    }
    const digits = text.slice(hexadecimal ? start + 1 : start, numberEnd);
    const byte = Number.parseInt(digits, hexadecimal ? 16 : 10);
    if (byte > 255)
        return refuse(numberEnd, 'escape sequence in quoted string out of range');
    building.text.push(String.fromCharCode(byte));
    lexer.at = numberEnd;
    return 'other';
}
function special(lexer, building) {
    const { text } = lexer.log.source;
    if (text[lexer.at] === '\\') {
        lexer.at++;
        return escapeSequence(lexer, building);
    }
    if (text.startsWith('%{', lexer.at)) {
        lexer.at += 2;
        lexer_form(lexer, building);
    }
    else {
        building.text.push('%');
        lexer.at++;
    }
    return 'other';
}
function atom(lexer) {
    const { log } = lexer;
    const { text } = log.source;
    const building = { start: lexer.at, parts: [], text: [] };
    for (;;) {
        const plainEnd = end(atomText, text, lexer.at);
        if (plainEnd > lexer.at)
            building.text.push(text.slice(lexer.at, plainEnd));
        lexer.at = plainEnd;
        if (text[plainEnd] !== '%')
            break;
        special(lexer, building);
    }
    if (text.charCodeAt(lexer.at) >= 128) {
        (0,stop/* stop */.ds)(log, one(lexer.at), {
            message: 'Invalid atom: contains non-ASCII character(s). Atoms must only contain ASCII characters.',
        });
    }
    if (lexer.at === building.start) {
        const place = { start: lexer.at, end: lexer.at };
        (0,stop/* stop */.ds)(log, place, { message: `Invalid ${log.source.name.replace(/^.*\//, '')} file` });
    }
    return built(lexer, building, 'atom');
}
function quotedString(lexer, building) {
    const { text } = lexer.log.source;
    for (;;) {
        const plainEnd = end(plainText, text, lexer.at);
        if (plainEnd > lexer.at)
            building.text.push(text.slice(lexer.at, plainEnd));
        lexer.at = plainEnd;
        const byte = text[plainEnd];
        if (byte === undefined) {
            const place = { start: plainEnd, end: plainEnd };
            return (0,stop/* stop */.ds)(lexer.log, place, { message: 'unterminated quoted string' });
        }
        if (byte === '"') {
            lexer.at++;
            return built(lexer, building, 'string');
        }
        if (byte === '\n') {
            building.text.push('\n');
            lexer.at++;
        }
        else if (special(lexer, building) === 'line-break') {
            lexer.at = end(marginText, text, lexer.at);
        }
    }
}
function blockLine(lexer, building, marker) {
    const { text } = lexer.log.source;
    const first = text[lexer.at];
    if (first === ' ')
        lexer.at++;
    else if (first !== undefined && first !== '\n' && !text.startsWith('\r\n', lexer.at)) {
        (0,stop/* stop */.ds)(lexer.log, one(lexer.at), {
            message: 'There must be at least one space after "\\|',
        });
    }
    if (marker === '>') {
        const lineBreak = text.indexOf('\n', lexer.at);
        const lineEnd = lineBreak === -1 ? text.length : lineBreak + 1;
        building.text.push(text.slice(lexer.at, lineEnd));
        lexer.at = lineEnd;
        return;
    }
    for (;;) {
        const plainEnd = end(blockPlainText, text, lexer.at);
        if (plainEnd > lexer.at)
            building.text.push(text.slice(lexer.at, plainEnd));
        lexer.at = plainEnd;
        if (plainEnd === text.length)
            return;
        if (text[plainEnd] === '\n') {
            building.text.push('\n');
            lexer.at++;
            return;
        }
        if (special(lexer, building) === 'line-break')
            return;
    }
}
function blockString(lexer, building) {
    const { text } = lexer.log.source;
    for (;;) {
        nextBlockLine.lastIndex = lexer.at;
        const marker = nextBlockLine.exec(text)?.[1];
        if (marker === undefined)
            return built(lexer, building, 'string');
        lexer.at = nextBlockLine.lastIndex;
        blockLine(lexer, building, marker);
        if (lexer.at === text.length)
            return built(lexer, building, 'string');
    }
}
function skip(lexer) {
    const { text } = lexer.log.source;
    for (;;) {
        const start = lexer.at;
        lexer.at = end(commentText, text, end(blankText, text, start));
        if (text.startsWith('\r\n', lexer.at))
            lexer.at += 2;
        if (lexer.at === start)
            return;
    }
}
function nextToken(lexer) {
    const { text } = lexer.log.source;
    skip(lexer);
    const start = lexer.at;
    const byte = text[start];
    if (byte === undefined)
        return { kind: 'end', span: { start, end: start } };
    if (byte === '(' || byte === ')') {
        lexer.at++;
        return { kind: byte === '(' ? 'open' : 'close', span: one(start) };
    }
    if (byte !== '"')
        return atom(lexer);
    const building = { start, parts: [], text: [] };
    if (text[start + 1] === '\\' && /[|>]/.test(text.charAt(start + 2))) {
        return blockString(lexer, building);
    }
    lexer.at++;
    return quotedString(lexer, building);
}

;// CONCATENATED MODULE: ./build/dune/parser.js


function parseEntries(log, start) {
    const lexer = { log, at: start };
    const top = [];
    const open = [];
    let elements = top;
    for (;;) {
        const token = nextToken(lexer);
        switch (token.kind) {
            case 'atom':
            case 'string':
            case 'template':
                elements.push(token);
                break;
            case 'open':
                elements = [];
                open.push({ start: token.span.start, elements });
                break;
            case 'close': {
                const list = open.pop();
                if (list === undefined) {
                    return (0,stop/* stop */.ds)(log, token.span, {
                        message: 'right parenthesis without matching left parenthesis',
                    });
                }
                elements = open.at(-1)?.elements ?? top;
                const span = { start: list.start, end: token.span.end };
                elements.push({ kind: 'list', elements: list.elements, span });
                break;
            }
            case 'end':
                if (open.length > 0) {
                    (0,stop/* stop */.ds)(log, token.span, { message: 'unclosed parenthesis at end of input' });
                }
                return top;
        }
    }
}


/***/ }),

/***/ 23571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ warn),
/* harmony export */   VG: () => (/* binding */ Stop),
/* harmony export */   ds: () => (/* binding */ stop)
/* harmony export */ });
class Stop extends Error {
    name = 'Stop';
    diagnostic;
    otherDune;
    constructor(diagnostic, otherDune) {
        super(diagnostic.message);
        this.diagnostic = diagnostic;
        this.otherDune = otherDune;
    }
}
function diagnosticAt(source, span, saying) {
    return {
        severity: saying.severity ?? 'error',
        code: saying.code ?? 'dune-project',
        message: saying.message,
        hints: saying.hints ?? [],
        location: span && { source, span },
    };
}
function stop(log, span, saying) {
    throw new Stop(diagnosticAt(log.source, span, saying), saying.otherDune);
}
function warn(log, span, saying) {
    log.diagnostics.push(diagnosticAt(log.source, span, { ...saying, severity: 'warning' }));
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

/***/ 18827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


async function makeFolder(path) {
    if ((await kindOf(path)) === 'folder')
        return;
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (above !== path && (await kindOf(above)) === undefined)
        await makeFolder(above);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        if ((await kindOf(path)) !== 'folder')
            throw error;
    }
}
async function kindOf(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory() ? 'folder' : 'other';
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 34567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ diagnosticText)
/* harmony export */ });
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46167);
/* harmony import */ var _fill_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86933);


const prefixes = {
    error: 'Error: ',
    warning: 'Warning: ',
    notice: 'Notice: ',
};
function diagnosticText(diagnostic, prefix = prefixes[diagnostic.severity]) {
    const { location, message, hints } = diagnostic;
    const place = location === undefined ? '' : (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(location);
    const said = [`${prefix}${message}`, ...hints.map((hint) => `Hint: ${hint}`)];
    return place + said.map((text) => `${(0,_fill_js__WEBPACK_IMPORTED_MODULE_1__/* .fill */ .G)(text)}\n`).join('');
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
