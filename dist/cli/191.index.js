export const id = 191;
export const ids = [191];
export const modules = {

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

/***/ 58191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runFormat: () => (/* binding */ runFormat)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _opam_normal_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88256);
/* harmony import */ var _text_diagnostic_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34567);
/* harmony import */ var _command_line_command_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70393);
/* harmony import */ var _disk_read_bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95476);
/* harmony import */ var _command_line_slashed_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20015);






const usage = `Usage: dune-publish format [FILE]

Prints an opam file (default: standard input) in opam's normal form, as "opam lint --normalise" does.
Comments and fields that opam cannot read are left out.

Exit status: 0; 1 when the file cannot be read or opam would refuse it; 2 when the command line is wrong.
`;
const runFormat = (0,_command_line_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .verb */ .w3)(usage, {}, async ({ positionals }) => {
    const [file = '-', ...more] = positionals;
    if (more.length > 0)
        return { wrong: 'Name one FILE.' };
    const text = await (0,_disk_read_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .readBytes */ .i)(file);
    if (text === undefined)
        return (0,_command_line_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(file);
    const { text: formatted, refusal } = (0,_opam_normal_form_js__WEBPACK_IMPORTED_MODULE_1__/* .normalForm */ .I)({ name: (0,_command_line_slashed_path_js__WEBPACK_IMPORTED_MODULE_5__/* .slashedPath */ .c)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(file)), text });
    if (refusal !== undefined) {
        (0,_command_line_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .complain */ .cc)([(0,_text_diagnostic_text_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosticText */ .J)(refusal).trimEnd()]);
        return 1;
    }
    (0,_command_line_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)(Buffer.from(formatted, 'latin1'));
    return 0;
});


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

/***/ 27409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ impliedPackage)
/* harmony export */ });
/* harmony import */ var _package_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2198);

function impliedPackage(path) {
    const slash = path.lastIndexOf('/');
    const base = path.slice(slash + 1);
    if (base === 'opam') {
        const folder = path.slice(0, Math.max(0, slash));
        return (0,_package_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersionedPackage */ .dx)(folder.slice(folder.lastIndexOf('/') + 1));
    }
    return base.endsWith('.opam') ? (0,_package_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersionedPackage */ .dx)(base.slice(0, -'.opam'.length)) : undefined;
}


/***/ }),

/***/ 88256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ normalForm),
/* harmony export */   P: () => (/* binding */ withImpliedPackage)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73387);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71393);
/* harmony import */ var _implied_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27409);
/* harmony import */ var _package_items_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(301);
/* harmony import */ var _package_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70518);
/* harmony import */ var _parser_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86466);
/* harmony import */ var _printer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85184);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91421);








function normalForm(source) {
    const { file, diagnostics } = (0,_parser_js__WEBPACK_IMPORTED_MODULE_4__/* .parseOpamFile */ .b)(source);
    const [syntaxError] = diagnostics;
    if (syntaxError !== undefined)
        return { text: '', refusal: syntaxError };
    const read = (0,_package_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .readPackage */ .LY)(file);
    if (read.refusal !== undefined)
        return { text: '', refusal: read.refusal };
    const named = withImpliedPackage(read.package, (0,_implied_package_js__WEBPACK_IMPORTED_MODULE_1__/* .impliedPackage */ .n)(source.name));
    const folder = (0,_text_source_js__WEBPACK_IMPORTED_MODULE_6__/* .encodeBytes */ .MW)(source.name.slice(0, Math.max(0, source.name.lastIndexOf('/'))));
    const text = (0,_printer_js__WEBPACK_IMPORTED_MODULE_5__/* .printItems */ .oz)((0,_package_items_js__WEBPACK_IMPORTED_MODULE_2__/* .packageItems */ .T)(withUrlsFrom(named, folder)));
    if (text.length > _text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .longestLayout */ .T)
        return { text: '', refusal: tooLong };
    return { text: `${text}\n`, refusal: undefined };
}
const tooLong = {
    severity: 'error',
    code: 'opam-syntax',
    message: 'The values are nested so deeply that the normal form is longer than 64 MB.',
    hints: [],
};
function withUrlsFrom(from, folder) {
    const absolute = (url) => (0,_url_js__WEBPACK_IMPORTED_MODULE_7__/* .fromFolder */ .FC)(url, folder);
    const absoluteSection = (section) => ({
        ...section,
        url: absolute(section.url),
        mirrors: section.mirrors.map(absolute),
    });
    const { devRepo, url, extraSources, pinDepends } = from;
    return {
        ...from,
        devRepo: devRepo && absolute(devRepo),
        url: url && absoluteSection(url),
        extraSources: extraSources.map(([name, section]) => [name, absoluteSection(section)]),
        pinDepends: pinDepends.map(([pinned, address]) => [pinned, absolute(address)]),
    };
}
function withImpliedPackage(stated, implied) {
    if (implied === undefined)
        return stated;
    return {
        ...stated,
        name: stated.name ?? implied.name,
        version: stated.version ?? implied.version,
    };
}


/***/ }),

/***/ 301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ packageItems)
/* harmony export */ });
/* harmony import */ var _package_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);
/* harmony import */ var _package_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70518);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33785);
/* harmony import */ var _url_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58827);




function packageItems(from) {
    const printed = withFlagsInTags(from);
    const fields = _package_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .packageFields */ .k.flatMap(({ name, write }) => {
        const value = write?.(printed);
        if (value === undefined)
            return [];
        const isEmpty = (value.kind === 'list' || value.kind === 'group') && value.items.length === 0;
        return isEmpty ? [] : [(0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(name, value)];
    });
    const sections = from.extraSources.map(([name, section]) => ({
        kind: 'section',
        sectionKind: 'extra-source',
        name,
        items: (0,_url_section_js__WEBPACK_IMPORTED_MODULE_2__/* .urlSectionItems */ .H)(section),
    }));
    if (from.url !== undefined) {
        sections.unshift({ kind: 'section', sectionKind: 'url', items: (0,_url_section_js__WEBPACK_IMPORTED_MODULE_2__/* .urlSectionItems */ .H)(from.url) });
    }
    const extensions = [...from.extensions]
        .filter(([name, value]) => {
        return name !== 'x-locked' || value.kind !== 'string' || value.value !== '';
    })
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]) => (0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(name, value));
    return [...fields, ...sections, ...extensions];
}
function withFlagsInTags(from) {
    let { flags } = from;
    const tags = [];
    for (const tag of from.tags.toReversed()) {
        const [flag] = (0,_package_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .tagFlags */ .av)([tag]);
        if (flag === undefined) {
            tags.push(tag);
        }
        else if (flags.includes(flag)) {
            flags = flags.filter((other) => other !== flag);
            tags.push(tag);
        }
    }
    return { ...from, flags, tags: tags.toReversed() };
}


/***/ }),

/***/ 85184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jt: () => (/* binding */ printValue),
/* harmony export */   oz: () => (/* binding */ printItems),
/* harmony export */   s6: () => (/* binding */ isEmptyList)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73387);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31274);


function printItems(items, dialect = 'opam') {
    return print({ kind: 'items', items }, dialect);
}
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
const space = { kind: 'break', width: 1, offset: 0 };
const cut = { kind: 'break', width: 0, offset: 0 };
const indentedCut = { kind: 'break', width: 0, offset: 2 };
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
        if (dialect === 'opam' && isEmptyList(value))
            return [];
        const box = value.items.some((item) => makesVertical(item, dialect)) ? 'v' : 'hv';
        return [open(box), text(`${name}: [`), ...listPieces(value.items, box)];
    }
    if (value.kind === 'string' && value.value.includes('\n'))
        return [text(`${name}: `), value];
    return [open('hov', 2), text(`${name}:`), space, value, close];
}
function listPieces(items, box) {
    return [indentedCut, open(box), ...separated(items, space), close, cut, closingBracket, close];
}
function isEmptyList(value) {
    if (value.kind !== 'list')
        return false;
    const [only, second] = value.items;
    if (only === undefined)
        return true;
    return second === undefined && only.kind === 'list' && only.items.length === 0;
}
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
function quoted(value, dialect) {
    if (!value.includes('\n'))
        return quotedOnce(value);
    const escaped = value.replace(/\\|"(?="")|"$/g, '\\$&');
    if (dialect === 'dune')
        return `"""\n${escaped}"""`;
    return value.startsWith('\n') ? `"""${escaped}"""` : `"""\\\n${escaped}"""`;
}
function quotedOnce(value) {
    return `"${value.replace(/["\\]/g, '\\$&')}"`;
}


/***/ }),

/***/ 55257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ cutAround)
/* harmony export */ });
const dots = '...';
function cutAround(line, widest) {
    const { text, from, to } = line;
    if (text.length <= widest)
        return line;
    const first = Math.max(0, Math.min(from - Math.floor(widest / 4), text.length - widest));
    const start = characterStart(text, first);
    const end = Math.min(text.length, start + widest);
    const lead = start === 0 ? '' : dots;
    const shift = lead.length - start;
    return {
        text: lead + text.slice(start, end) + (end === text.length ? '' : dots),
        from: from + shift,
        to: Math.max(from, Math.min(to, end)) + shift,
    };
}
function characterStart(text, at) {
    let start = at;
    while (start > 0 && at - start < 3 && (text.charCodeAt(start) & 0xc0) === 0x80)
        start--;
    return start;
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

/***/ 46167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ excerpt),
/* harmony export */   Z: () => (/* binding */ placeText)
/* harmony export */ });
/* harmony import */ var _cut_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55257);
/* harmony import */ var _line_starts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33170);


const longestExcerpt = 10;
const keptLines = 3;
const widestLine = 1000;
function linesOf({ source, span, uncountedLines }) {
    const starts = (0,_line_starts_js__WEBPACK_IMPORTED_MODULE_0__/* .startsOf */ .jb)(source);
    const index = (0,_line_starts_js__WEBPACK_IMPORTED_MODULE_0__/* .lastUpTo */ .jr)(starts, span.start);
    const lineStart = starts[index] ?? 0;
    const last = uncountedLines === true ? index : (0,_line_starts_js__WEBPACK_IMPORTED_MODULE_0__/* .lastUpTo */ .jr)(starts, span.end);
    return {
        source,
        starts,
        first: index + 1,
        last: last + 1,
        from: span.start - lineStart,
        to: span.end - lineStart,
    };
}
function lineText({ source, starts }, line) {
    const start = starts[line - 1];
    if (start === undefined || start >= source.text.length)
        return undefined;
    const next = starts[line];
    return source.text.slice(start, next === undefined ? undefined : next - 1);
}
function numbered(lines, first, last) {
    const padding = String(lines.last).length;
    const shown = [];
    for (let line = first; line <= last; line++) {
        const text = lineText(lines, line);
        if (text === undefined)
            return undefined;
        const cut = (0,_cut_line_js__WEBPACK_IMPORTED_MODULE_1__/* .cutAround */ .s)({ text, from: 0, to: 0 }, widestLine);
        shown.push(`${String(line).padStart(padding)} | ${cut.text}`);
    }
    return shown;
}
function excerptLines(lines) {
    const { first, last, from, to } = lines;
    if (from === 0 && to === 0)
        return [];
    const padding = String(last).length;
    if (first === last) {
        const text = lineText(lines, first);
        if (text === undefined)
            return [];
        const cut = (0,_cut_line_js__WEBPACK_IMPORTED_MODULE_1__/* .cutAround */ .s)({ text, from, to }, widestLine);
        const carets = '^'.repeat(cut.to - cut.from).padStart(cut.to + padding + 3);
        return [`${first} | ${cut.text}`, carets];
    }
    if (last - first <= longestExcerpt)
        return numbered(lines, first, last) ?? [];
    const head = numbered(lines, first, first + keptLines - 1);
    const tail = numbered(lines, last - keptLines + 1, last);
    return head === undefined || tail === undefined ? [] : [...head, '.'.repeat(padding + 2), ...tail];
}
function headerOf({ source, first, last, from, to }) {
    const where = first === last ? `line ${first}` : `lines ${first}-${last}`;
    return `File "${source.name}", ${where}, characters ${from}-${to}:`;
}
function placeText(location) {
    return headerOf(linesOf(location));
}
function excerpt(location) {
    const lines = linesOf(location);
    return `${[headerOf(lines), ...excerptLines(lines)].join('\n')}\n`;
}


/***/ }),

/***/ 73387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ longestLayout),
/* harmony export */   x: () => (/* binding */ renderLayout)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71393);

const margin = 78;
const maxIndent = 68;
const longestLayout = 2 ** 26;
const lineBreaks = Array.from({ length: maxIndent + 1 }, (_, columns) => `\n${' '.repeat(columns)}`);
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

/***/ 33170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nu: () => (/* binding */ positionIn),
/* harmony export */   jb: () => (/* binding */ startsOf),
/* harmony export */   jr: () => (/* binding */ lastUpTo)
/* harmony export */ });
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
const known = new WeakMap();
function startsOf(source) {
    const starts = known.get(source) ?? lineStarts(source.text);
    known.set(source, starts);
    return starts;
}
function lastUpTo(ascending, value) {
    let [low, high] = [0, ascending.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((ascending[middle] ?? 0) <= value)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
function positionIn(source, offset) {
    const clamped = Math.min(Math.max(offset, 0), source.text.length);
    const starts = startsOf(source);
    const index = lastUpTo(starts, clamped);
    return { line: index + 1, column: clamped - (starts[index] ?? 0) };
}


/***/ })

};
