export const id = 962;
export const ids = [962];
export const modules = {

/***/ 7503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGenerate: () => (/* binding */ runGenerate)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/dune/project.js + 10 modules
var dune_project = __webpack_require__(6638);
// EXTERNAL MODULE: ./build/generate/opam-files.js + 4 modules
var opam_files = __webpack_require__(2380);
// EXTERNAL MODULE: ./build/text/diagnostic.js
var diagnostic = __webpack_require__(5375);
// EXTERNAL MODULE: ./build/text/diagnostic-text.js + 1 modules
var diagnostic_text = __webpack_require__(9750);
// EXTERNAL MODULE: ./build/text/unified-diff.js
var unified_diff = __webpack_require__(7158);
// EXTERNAL MODULE: ./build/command/command-line.js + 1 modules
var command_line = __webpack_require__(17);
// EXTERNAL MODULE: ./build/dune/sub-directories.js
var sub_directories = __webpack_require__(4567);
;// CONCATENATED MODULE: ./build/command/project-folders.js



/**
 * The folders of a tree that have a `dune-project`, each with a `/` behind it, a folder before those in
 * it; first of all the tree itself, `''`, whether it has one or not. Only folders that dune enters count.
 */
async function* projectFolders(dir, folder = '') {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(dir, folder), { withFileTypes: true }).catch(() => []);
    if (folder === '' || entries.some((entry) => entry.name === 'dune-project'))
        yield folder;
    const names = entries
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        // A cram test is a folder of data.
        .filter((name) => !name.endsWith('.t'));
    if (names.length === 0)
        return;
    const hasDune = entries.some((entry) => entry.name === 'dune' && entry.isFile());
    const text = hasDune ? await (0,promises_.readFile)((0,external_node_path_.join)(dir, folder, 'dune'), 'latin1').catch(() => '') : '';
    for (const name of (0,sub_directories/* enteredFolders */.t)({ name: 'dune', text }, names).toSorted()) {
        yield* projectFolders(dir, `${folder}${name}/`);
    }
}

;// CONCATENATED MODULE: ./build/command/generate.js









const usage = `Usage: dune-publish generate [DIR] [--out OUT] [--check]

Writes the opam files that dune generates from DIR/dune-project (default: the current folder) and
from templates to their places below OUT (default: DIR). With --check nothing is written: the
differences are printed. Projects in folders of DIR count too.

Exit status: 0; 1 when the project has errors, cannot be read or, with --check, differs; 2 when the
command line is wrong.
`;
const switchedOff = 'The project has no (generate_opam_files true): its opam files are left alone.\n';
/**
 * The verb `generate [DIR] [--out OUT] [--check]`. Warnings and errors go to standard error in dune's
 * own layout. Answers the exit status: 0; 1 when the project has errors, cannot be read, or differs
 * under `--check`; 2 when the command line is wrong.
 */
async function runGenerate(args) {
    const line = (0,command_line/* readCommandLine */.ye)(args, { out: { type: 'string' }, check: { type: 'boolean' } });
    if (line.kind === 'wrong')
        return (0,command_line/* refuseCommandLine */.WO)(line.fact, usage);
    if (line.kind === 'help') {
        (0,command_line/* say */.cv)(usage);
        return 0;
    }
    const { values, positionals } = line;
    const [dir = '.', ...more] = positionals;
    if (more.length > 0) {
        const fact = `One DIR is read at a time; ${more.map(quoted).join(', ')} is one too many.`;
        return (0,command_line/* refuseCommandLine */.WO)(fact, usage);
    }
    const generated = [];
    for await (const folder of projectFolders(dir)) {
        const files = await generateBelow(dir, folder);
        if (files === undefined)
            return 1;
        for (const file of files)
            generated.push({ ...file, path: folder + file.path });
    }
    const out = values.out ?? dir;
    return values.check === true
        ? await compareFiles(generated, out, await lineEndsOf(dir))
        : await writeFiles(generated, out);
}
/** The opam files of the project in a folder of `dir`; nothing when it has errors. */
async function generateBelow(dir, folder) {
    const home = (0,external_node_path_.join)(dir, folder);
    const source = await readSource(home, 'dune-project');
    if (source === undefined) {
        (0,command_line/* complain */.cc)([`${quoted((0,external_node_path_.join)(home, 'dune-project'))} cannot be read.`]);
        return undefined;
    }
    const opamFiles = await readAll(home, '.opam');
    const { project, diagnostics } = (0,dune_project/* readProject */.W)(source, opamFiles.map(({ name }) => name));
    report(diagnostics, folder);
    if (project === undefined)
        return undefined;
    if (project.generateOpamFiles?.value !== true) {
        if (folder === '')
            (0,command_line/* say */.cv)(switchedOff);
        return [];
    }
    const input = { project, opamFiles, ...(await readTemplates(home)) };
    const { files, diagnostics: more } = (0,opam_files/* generateOpamFiles */.Cl)(input);
    report(more, folder);
    return (0,diagnostic/* hasErrors */.C)(more) ? undefined : files;
}
/** The names of the files in a folder that end so and have more before it; none without the folder. */
async function namesOf(dir, ending) {
    try {
        const entries = await (0,promises_.readdir)(dir, { withFileTypes: true, encoding: 'latin1' });
        return entries
            .filter((entry) => !entry.isDirectory())
            .map(({ name }) => name)
            .filter((name) => name.endsWith(ending) && name.length > ending.length);
    }
    catch {
        return [];
    }
}
/** A file below `dir` by its path there, a byte string. */
async function readSource(dir, path) {
    try {
        const file = (0,external_node_path_.join)(dir, Buffer.from(path, 'latin1').toString());
        return { name: path, text: await (0,promises_.readFile)(file, 'latin1') };
    }
    catch {
        return undefined;
    }
}
async function readAll(dir, ending, folder = '') {
    const names = await namesOf((0,external_node_path_.join)(dir, folder), ending);
    const sources = await Promise.all(names.map(async (name) => await readSource(dir, folder + name)));
    return sources.filter((source) => source !== undefined);
}
async function readTemplates(home) {
    const templates = [
        ...(await readAll(home, '.template')),
        ...(await readAll(home, '.template', 'opam/')),
    ];
    const duneFiles = [await readSource(home, 'dune'), await readSource(home, 'opam/dune')];
    return { templates, duneFiles: duneFiles.filter((file) => file !== undefined) };
}
/** A place as dune names it: templates lie where dune has copied them to. */
function asSeenByDune(diagnostic, folder) {
    const { location } = diagnostic;
    const prefix = diagnostic.code === 'opam-template' ? `_build/default/${folder}` : folder;
    if (location === undefined || prefix === '')
        return diagnostic;
    const source = { ...location.source, name: prefix + location.source.name };
    return { ...diagnostic, location: { ...location, source } };
}
function report(diagnostics, folder) {
    for (const diagnostic of diagnostics) {
        const shown = asSeenByDune(diagnostic, folder);
        // The one error that dune prints without saying that it is one.
        const bare = diagnostic.code === 'dune-project-warnings';
        const text = bare ? (0,diagnostic_text/* diagnosticText */.J)(shown, '') : (0,diagnostic_text/* diagnosticText */.J)(shown);
        process.stderr.write(Buffer.from(text, 'latin1'));
    }
}
async function writeFiles(files, out) {
    for (const { path, content } of files) {
        const file = (0,external_node_path_.join)(out, Buffer.from(path, 'latin1').toString());
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        await (0,promises_.writeFile)(file, content, 'latin1');
    }
    return 0;
}
/** Where git gave all lines of the checkout the ends of Windows, these are no difference. */
async function lineEndsOf(dir) {
    const { text } = (await readSource(dir, 'dune-project')) ?? { text: '' };
    const isConverted = text.includes('\r\n') && !/(?<!\r)\n/.test(text);
    return isConverted ? (each) => each.replaceAll('\r\n', '\n') : (each) => each;
}
async function compareFiles(files, out, lineEnds) {
    let differs = false;
    for (const { path, content } of files) {
        const committed = await readSource(out, path);
        const names = [committed === undefined ? '/dev/null' : path, `${path} (generated)`];
        const diff = (0,unified_diff/* unifiedDiff */.W)(names, lineEnds(committed?.text ?? ''), lineEnds(content));
        if (diff !== '')
            differs = true;
        process.stdout.write(Buffer.from(diff, 'latin1'));
    }
    return differs ? 1 : 0;
}
function quoted(text) {
    return JSON.stringify(text);
}


/***/ }),

/***/ 5184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jt: () => (/* binding */ printValue),
/* harmony export */   oz: () => (/* binding */ printItems),
/* harmony export */   s6: () => (/* binding */ isEmptyList)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3387);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1274);


/**
 * Fields and sections as the text of a file, a byte string without a line break at the end. What is
 * printed can be parsed back, provided that values which need parentheses have them as groups.
 */
function printItems(items, dialect = 'opam') {
    return print({ kind: 'items', items }, dialect);
}
/** A value as it is printed where a line starts. */
function printValue(value, dialect = 'opam') {
    return print(value, dialect);
}
function print(printed, dialect) {
    return (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .renderLayout */ .x)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .unfoldTree */ .jh)(printed, isToken, (part) => piecesOf(part, dialect)));
}
function isToken(piece) {
    const { kind } = piece;
    return kind === 'text' || kind === 'open' || kind === 'close' || kind === 'break';
}
function text(value) {
    return { kind: 'text', text: value };
}
function open(box, indent = 0) {
    return { kind: 'open', box, indent };
}
const close = { kind: 'close' };
/** A blank, or a line break. */
const space = { kind: 'break', width: 1, offset: 0 };
/** Nothing, or a line break and perhaps more indentation. */
const cut = { kind: 'break', width: 0, offset: 0 };
const indentedCut = { kind: 'break', width: 0, offset: 2 };
/** Brackets are many where nesting is deep. */
const [openingBracket, closingBracket] = [text('['), text(']')];
function separated(pieces, separator) {
    return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [separator, piece]));
}
function piecesOf(printed, dialect) {
    if (printed.kind === 'items')
        return [open('v'), ...separated(printed.items, cut), close];
    if (printed.kind === 'field')
        return fieldPieces(printed, dialect);
    if (printed.kind === 'section')
        return sectionPieces(printed);
    return valuePieces(printed, dialect);
}
function sectionPieces({ sectionKind, name, items }) {
    const title = name === undefined ? '' : `${quotedOnce(name)} `;
    const heading = text(`${sectionKind} ${title}{`);
    return [open('v'), heading, indentedCut, { kind: 'items', items }, cut, text('}'), close];
}
function fieldPieces({ name, value }, dialect) {
    if (value.kind === 'list') {
        // Of `[]` and `[[]]` opam prints nothing but the line break before them.
        if (dialect === 'opam' && isEmptyList(value))
            return [];
        const box = value.items.some((item) => makesVertical(item, dialect)) ? 'v' : 'hv';
        return [open(box), text(`${name}: [`), ...listPieces(value.items, box)];
    }
    if (value.kind === 'string' && value.value.includes('\n'))
        return [text(`${name}: `), value];
    return [open('hov', 2), text(`${name}:`), space, value, close];
}
/** What follows the opening bracket of a list. */
function listPieces(items, box) {
    return [indentedCut, open(box), ...separated(items, space), close, cut, closingBracket, close];
}
/** Whether a value is `[]` or `[[]]`, which says nothing. */
function isEmptyList(value) {
    if (value.kind !== 'list')
        return false;
    const [only, second] = value.items;
    if (only === undefined)
        return true;
    return second === undefined && only.kind === 'list' && only.items.length === 0;
}
/** Whether a list that has this element gets a line for each element. */
function makesVertical(value, dialect) {
    if (value.kind === 'option')
        return dialect === 'dune' || value.constraints.length > 0;
    return value.kind === 'list';
}
function valuePieces(value, dialect) {
    switch (value.kind) {
        case 'bool':
        case 'int':
            return [text(value.value.toString())];
        case 'ident':
            return [text(value.name)];
        case 'string':
            return [text(quoted(value.value, dialect))];
        case 'relation':
        case 'environment-update':
            return [open('h'), value.left, text(` ${value.operator}`), space, value.right, close];
        case 'prefix-relation':
            return [open('h'), text(value.operator), space, value.value, close];
        case 'and':
        case 'or': {
            const operator = text(value.kind === 'and' ? ' &' : ' |');
            return [open('hv'), value.left, operator, space, value.right, close];
        }
        case 'not':
        case 'defined':
            return [open('h'), text(value.kind === 'not' ? '!' : '?'), value.value, close];
        case 'list':
            return [open('hv'), openingBracket, ...listPieces(value.items, 'hv')];
        case 'group':
            return [open('hv'), text('('), ...separated(value.items, space), text(')'), close];
        case 'option': {
            const constraints = separated(value.constraints, space);
            const braces = [text('{'), open('hv'), ...constraints, close, text('}')];
            return [open('hov', 2), value.value, space, ...braces, close];
        }
    }
}
/**
 * A string as it is written in a file: between `"`, or `"""` when it has a line break. dune starts
 * the text of the latter on a line of its own; so does opam, with a backslash that takes the line
 * break back unless the text starts with one anyway.
 */
function quoted(value, dialect) {
    if (!value.includes('\n'))
        return quotedOnce(value);
    // A quote matters only where it could be taken for (a part of) the end.
    const escaped = value.replace(/\\|"(?="")|"$/g, '\\$&');
    if (dialect === 'dune')
        return `"""\n${escaped}"""`;
    return value.startsWith('\n') ? `"""${escaped}"""` : `"""\\\n${escaped}"""`;
}
/** A string between `"`, as the names of sections are written even with a line break. */
function quotedOnce(value) {
    return `"${value.replace(/["\\]/g, '\\$&')}"`;
}


/***/ }),

/***/ 3785:
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
/** The values that a value is made of, in the order of the source. */
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
/** A string value. */
function string(value) {
    return { kind: 'string', value };
}
/** An identifier. */
function ident(name) {
    return { kind: 'ident', name };
}
/** `[items]` */
function list(items) {
    return { kind: 'list', items };
}
/** `(items)` */
function group(items) {
    return { kind: 'group', items };
}
/** `value {constraints}` */
function option(value, constraints) {
    return { kind: 'option', value, constraints };
}
/** `operator value`, as in `>= "1.0"`. */
function prefixRelation(operator, value) {
    return { kind: 'prefix-relation', operator, value };
}
/** `name: value` */
function field(name, value) {
    return { kind: 'field', name, value };
}


/***/ }),

/***/ 1274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qw: () => (/* binding */ treeNodes),
/* harmony export */   UE: () => (/* binding */ foldTree),
/* harmony export */   jh: () => (/* binding */ unfoldTree),
/* harmony export */   sS: () => (/* binding */ treeText)
/* harmony export */ });
/**
 * Trees that come from files nest as deep as somebody wrote: nothing here recurses, so that a file
 * with a million parentheses costs time and memory in proportion, and never the stack.
 */
/** The nodes of a tree, each before its parts, parts in their order. */
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
/**
 * What a tree comes to: `combine` makes the result of a node of those of its parts. It takes them
 * with `next`, once for each part and in the order of `partsOf`. Parts are done before their node and
 * the last one first, as OCaml evaluates operands: of two errors the later is thrown.
 */
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
/** The leaves that are left when nodes are replaced by their pieces, and those by theirs, in order. */
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
/** The text of a tree whose nodes are replaced by their pieces. */
function treeText(root, piecesOf) {
    return [...unfoldTree(root, isText, piecesOf)].join('');
}
function isText(piece) {
    return typeof piece === 'string';
}


/***/ }),

/***/ 9750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ diagnosticText)
});

// EXTERNAL MODULE: ./build/text/excerpt.js
var excerpt = __webpack_require__(6167);
// EXTERNAL MODULE: ./build/text/source.js
var source = __webpack_require__(1393);
;// CONCATENATED MODULE: ./build/text/fill.js

/** Where dune folds its messages: the last column that text may reach. */
const messageWidth = 77;
/** The columns a byte string takes on a terminal, as OCaml ≥ 5.4 counts them: one a character. */
function columns(bytes) {
    if (!/[\x80-\xff]/.test(bytes))
        return bytes.length;
    let count = 0;
    for (const _ of (0,source/* decodeBytes */.yj)(bytes))
        count++;
    return count;
}
/**
 * Folds a text (a byte string) at its blanks, as many words on a line as fit; a longer word stands
 * alone. Line breaks in the text stay.
 */
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
/** A diagnostic in dune's layout: its place, the message and the hints, a byte string of whole lines. */
function diagnosticText(diagnostic, prefix = prefixes[diagnostic.severity]) {
    const { location, message, hints } = diagnostic;
    const place = location === undefined ? '' : (0,excerpt/* excerpt */.K)(location);
    const said = [`${prefix}${message}`, ...hints.map((hint) => `Hint: ${hint}`)];
    return place + said.map((text) => `${fill(text)}\n`).join('');
}


/***/ }),

/***/ 3387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ longestLayout),
/* harmony export */   x: () => (/* binding */ renderLayout)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1393);

/** Columns of a line, and the last column a line may be indented to: `Format`'s defaults. */
const margin = 78;
const maxIndent = 68;
/**
 * Layouts end behind so many characters: deep nesting is indented at every level, and a file of some
 * megabytes could come to more than a text can hold.
 */
const longestLayout = 2 ** 26;
/** A line break and the indentation behind it, by its columns. */
const lineBreaks = Array.from({ length: maxIndent + 1 }, (_, columns) => `\n${' '.repeat(columns)}`);
/**
 * Lays tokens out as the `Format` module of OCaml ≥ 5.4 does with a margin of 78, byte for byte.
 * The algorithm is on-line and decides with what it knows when a token leaves its queue; judging
 * whole boxes instead differs by one column at the margin. Linear in the number of tokens. The text is
 * cut off behind `longestLayout`.
 */
function renderLayout(tokens) {
    const engine = {
        queue: [],
        head: 0,
        scanned: [],
        boxes: [{ kind: 'hov', width: margin }],
        printedTotal: 1,
        enqueuedTotal: 1,
        space: margin,
        output: [],
        outputLength: 0,
    };
    for (const token of tokens) {
        if (engine.outputLength > longestLayout)
            break;
        accept(engine, token);
    }
    engine.enqueuedTotal = Number.POSITIVE_INFINITY;
    advance(engine);
    return engine.output.join('');
}
function accept(engine, token) {
    switch (token.kind) {
        case 'text': {
            const length = textWidth(token.text);
            enqueue(engine, { token, length, size: length });
            advance(engine);
            break;
        }
        case 'open': {
            const queued = { token, length: 0, size: -engine.enqueuedTotal };
            enqueue(engine, queued);
            engine.scanned.push({ queued, total: engine.enqueuedTotal });
            break;
        }
        case 'break': {
            const queued = { token, length: token.width, size: -engine.enqueuedTotal };
            enqueue(engine, queued);
            settle(engine, 'break');
            engine.scanned.push({ queued, total: engine.enqueuedTotal });
            break;
        }
        case 'close':
            enqueue(engine, { token, length: 0, size: 0 });
            settle(engine, 'break');
            settle(engine, 'open');
    }
}
/** Columns of a text: its Unicode scalar values; what is not UTF-8 counts one per ill-formed piece. */
function textWidth(bytes) {
    let ascii = true;
    for (let at = 0; ascii && at < bytes.length; at++)
        ascii = bytes.charCodeAt(at) < 128;
    if (ascii)
        return bytes.length;
    return Array.from((0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBytes */ .yj)(bytes)).length;
}
function enqueue(engine, queued) {
    engine.queue.push(queued);
    engine.enqueuedTotal += queued.length;
}
/** Gives the last scanned token its size, if it is of that kind and not already printed. */
function settle(engine, kind) {
    const last = engine.scanned.at(-1);
    if (last === undefined)
        return;
    if (last.total < engine.printedTotal) {
        engine.scanned = [];
    }
    else if (last.queued.token.kind === kind) {
        last.queued.size += engine.enqueuedTotal;
        engine.scanned.pop();
    }
}
/** Prints what has a size, and what can no longer fit whatever its size will be. */
function advance(engine) {
    for (;;) {
        const queued = engine.queue[engine.head];
        if (queued === undefined)
            break;
        const pending = engine.enqueuedTotal - engine.printedTotal;
        if (queued.size < 0 && pending < engine.space)
            break;
        engine.head++;
        print(engine, queued.token, queued.size < 0 ? Number.POSITIVE_INFINITY : queued.size);
        engine.printedTotal += queued.length;
    }
    // What is printed is let go in blocks, so that the queue costs constant time per token.
    if (engine.head > 4096 || engine.head === engine.queue.length) {
        engine.queue.splice(0, engine.head);
        engine.head = 0;
    }
}
function emit(engine, text) {
    engine.output.push(text);
    engine.outputLength += text.length;
}
function print(engine, token, size) {
    switch (token.kind) {
        case 'text':
            engine.space -= size;
            emit(engine, token.text);
            break;
        case 'open': {
            if (margin - engine.space > maxIndent)
                breakLineIfCrowded(engine);
            const kind = token.box === 'v' || size > engine.space ? token.box : 'fits';
            engine.boxes.push({ kind, width: engine.space - token.indent });
            break;
        }
        case 'close':
            engine.boxes.pop();
            break;
        case 'break': {
            const box = engine.boxes.at(-1);
            if (box === undefined)
                break;
            const stays = box.kind === 'fits' || box.kind === 'h' || (box.kind === 'hov' && size <= engine.space);
            if (stays) {
                if (token.width > 0)
                    emit(engine, token.width === 1 ? ' ' : ' '.repeat(token.width));
                engine.space -= token.width;
            }
            else {
                breakLine(engine, box.width, token.offset);
            }
        }
    }
}
/** A box that would open past the last indentation starts on a new line of the box around it. */
function breakLineIfCrowded(engine) {
    const box = engine.boxes.at(-1);
    if (box === undefined || box.width <= engine.space)
        return;
    if (box.kind !== 'fits' && box.kind !== 'h')
        breakLine(engine, box.width, 0);
}
function breakLine(engine, boxWidth, offset) {
    const indentation = Math.min(maxIndent, margin - boxWidth + offset);
    emit(engine, lineBreaks[indentation] ?? '\n');
    engine.space = margin - indentation;
}


/***/ }),

/***/ 3323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareVersions)
/* harmony export */ });
/**
 * The order of opam versions (opam 2.6.1, `OpamVersionCompare`): Debian's, without epochs. Negative
 * when `a` is older, positive when it is newer, 0 when the two count as the same version although
 * their texts may differ (`1.0` and `1.00`, `1` and `1.`). Total over all strings, valid versions or not.
 */
function compareVersions(a, b) {
    if (a === b)
        return 0;
    const [mainA, revisionA] = splitRevision(a);
    const [mainB, revisionB] = splitRevision(b);
    const order = compareParts(mainA, mainB);
    return order !== 0 ? order : compareParts(revisionA, revisionB);
}
/** What stands before and after the last `-`; no `-`, no revision. */
function splitRevision(version) {
    const dash = version.lastIndexOf('-');
    return dash === -1 ? [version, ''] : [version.slice(0, dash), version.slice(dash + 1)];
}
/** Compares character by character where there are no digits, and as numbers where both have some. */
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
/** Where a character stands: `~`, then the end or a digit to come, then letters, then all others. */
function rank(text, at) {
    if (at >= text.length || isDigit(text, at))
        return 0;
    const code = text.charCodeAt(at);
    if (code === 126)
        return -1;
    const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
    return isLetter ? code : code + 0x10000;
}
/** Compares runs of digits of any length by value. */
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
