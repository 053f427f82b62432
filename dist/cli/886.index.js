export const id = 886;
export const ids = [886];
export const modules = {

/***/ 68886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runEdit: () => (/* binding */ runEdit)
});

// EXTERNAL MODULE: ./build/opam/parser.js + 2 modules
var parser = __webpack_require__(86466);
// EXTERNAL MODULE: ./build/opam/codec.js
var codec = __webpack_require__(41226);
// EXTERNAL MODULE: ./build/opam/package.js
var opam_package = __webpack_require__(33092);
// EXTERNAL MODULE: ./build/opam/package-fields.js + 1 modules
var package_fields = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/opam/package-items.js
var package_items = __webpack_require__(301);
// EXTERNAL MODULE: ./build/opam/printer.js
var printer = __webpack_require__(85184);
;// CONCATENATED MODULE: ./build/opam/preserved-list.js

function preservedElements(text, original, edited) {
    const copy = { text, pieces: [], last: startOf(original) + 1, blank: undefined };
    const keys = original.items.map((value) => (0,printer/* printValue */.jt)(value));
    const wanted = edited.map((value) => (0,printer/* printValue */.jt)(value));
    const firstIndex = new Map();
    for (const [index, key] of keys.entries()) {
        if (!firstIndex.has(key))
            firstIndex.set(key, index);
    }
    const stillWanted = new Map();
    for (const key of wanted)
        stillWanted.set(key, (stillWanted.get(key) ?? 0) + 1);
    let next = 0;
    for (const key of wanted) {
        const index = keys[next] === key ? next : firstIndex.get(key);
        if (index === undefined) {
            next = insert(copy, key, { original, keys, next, stillWanted });
        }
        else {
            reuse(copy, original, { index, inPlace: index === next });
            next = index + 1;
        }
        stillWanted.set(key, (stillWanted.get(key) ?? 0) - 1);
    }
    return copy.pieces.join('');
}
function reuse(copy, original, { index, inPlace }) {
    const value = original.items[index];
    if (value === undefined)
        return;
    const start = startOf(value);
    if (inPlace) {
        copy.blank = copy.text.slice(copy.last, start);
        copy.last = endOf(value);
    }
    else if (start > copy.last) {
        const before = original.items[index - 1];
        copy.blank = copy.text.slice(before === undefined ? copy.last : endOf(before), start);
        copy.last = endOf(value);
    }
    copy.pieces.push(blankOf(copy), copy.text.slice(start, endOf(value)));
}
function insert(copy, printed, rest) {
    let { next } = rest;
    const replaced = rest.original.items[next];
    if (replaced !== undefined) {
        copy.blank = copy.text.slice(copy.last, startOf(replaced));
        if ((rest.stillWanted.get(rest.keys[next] ?? '') ?? 0) === 0) {
            copy.last = endOf(replaced);
            next++;
        }
    }
    copy.pieces.push(blankOf(copy), printed);
    return next;
}
function blankOf(copy) {
    copy.blank ??= '\n  ';
    return copy.blank;
}
function startOf(value) {
    return value.span?.start ?? 0;
}
function endOf(value) {
    return value.span?.end ?? 0;
}

// EXTERNAL MODULE: ./build/opam/url-section.js
var url_section = __webpack_require__(58827);
;// CONCATENATED MODULE: ./build/opam/preserved-format.js







const fieldsByName = new Map(package_fields/* packageFields */.k.map((field) => [field.name, field]));
function preservedText(file, edited) {
    const { text } = file.source;
    const wanted = new Map((0,package_items/* packageItems */.T)(edited).map((item) => [identity(item), item]));
    const rest = new Map(wanted);
    const pieces = [];
    let last = 0;
    for (const item of file.items) {
        const start = item.span?.start ?? last;
        const end = item.span?.end ?? last;
        const fate = fateOf(file, item, { edited, wanted });
        if (fate.kind === 'kept')
            pieces.push(text.slice(last, end));
        if (fate.kind === 'replaced')
            pieces.push(text.slice(last, start), fate.text);
        if (fate.kind !== 'moved')
            rest.delete(identity(item));
        last = end;
    }
    if (rest.size > 0)
        pieces.push('\n', (0,printer/* printItems */.oz)([...rest.values()]));
    pieces.push(text.slice(last, Math.max(last, text.lastIndexOf('\n') + 1)));
    return pieces.join('');
}
function identity(item) {
    if (item.kind === 'field')
        return `${item.name}:`;
    return item.name === undefined ? item.sectionKind : `${item.sectionKind} "${item.name}"`;
}
function fateOf(file, item, edited) {
    try {
        return item.kind === 'field' ? fieldFate(file, item, edited) : sectionFate(item, edited);
    }
    catch (error) {
        if (!(error instanceof codec/* BadFormat */.BX))
            throw error;
        return { kind: 'moved' };
    }
}
function fieldFate(file, item, { edited, wanted: items }) {
    const field = fieldsByName.get(item.name);
    const wanted = items.get(identity(item));
    if (field === undefined) {
        const isKept = item.name.startsWith('x-') && wanted !== undefined;
        return { kind: isKept ? 'kept' : 'moved' };
    }
    const value = field.write?.(edited);
    if (value === undefined || (0,printer/* isEmptyList */.s6)(value))
        return { kind: 'dropped' };
    const draft = { ...opam_package/* emptyPackage */.c };
    field.read(draft, item.value, item.span);
    if (sameValue(value, field.write?.(draft)))
        return { kind: 'kept' };
    if (wanted?.kind !== 'field')
        return { kind: 'moved' };
    if (wanted.value.kind !== 'list')
        return { kind: 'replaced', text: (0,printer/* printItems */.oz)([wanted]) };
    if (item.value.kind !== 'list')
        return { kind: 'moved' };
    return { kind: 'replaced', text: listText(file.source.text, item, wanted.value.items) };
}
function listText(text, item, edited) {
    const { value } = item;
    const last = value.kind === 'list' ? value.items.at(-1) : undefined;
    if (value.kind !== 'list' || last === undefined) {
        return (0,printer/* printItems */.oz)([{ ...item, value: { kind: 'list', items: edited } }]);
    }
    const opening = text.slice(item.span?.start, (value.span?.start ?? 0) + 1);
    const closing = text.slice(last.span?.end, value.span?.end);
    return opening + preservedElements(text, value, edited) + closing;
}
function sectionFate(section, { wanted: items }) {
    const { sectionKind } = section;
    if (sectionKind !== 'url' && sectionKind !== 'extra-source')
        return { kind: 'moved' };
    const wanted = items.get(identity(section));
    if (wanted?.kind !== 'section')
        return { kind: 'replaced', text: '' };
    const original = (0,url_section/* urlSectionItems */.H)((0,url_section/* readUrlSection */.n)(section.items).section);
    if ((0,printer/* printItems */.oz)(wanted.items) === (0,printer/* printItems */.oz)(original))
        return { kind: 'kept' };
    return { kind: 'replaced', text: (0,printer/* printItems */.oz)([wanted]) };
}
function sameValue(a, b) {
    return b !== undefined && (0,printer/* printValue */.jt)(a) === (0,printer/* printValue */.jt)(b);
}

// EXTERNAL MODULE: ./build/opam/package-reader.js + 1 modules
var package_reader = __webpack_require__(70518);
// EXTERNAL MODULE: ./build/opam/syntax.js
var syntax = __webpack_require__(33785);
;// CONCATENATED MODULE: ./build/opam/edit.js




function editOpamFile(source, edit) {
    const { file, diagnostics } = (0,parser/* parseOpamFile */.b)(source);
    if (diagnostics.length > 0)
        return { text: undefined, diagnostics };
    const original = (0,package_reader/* readPackage */.LY)(file);
    if (original.refusal !== undefined)
        return { text: undefined, diagnostics: [original.refusal] };
    const edited = (0,package_reader/* readPackage */.LY)({ ...file, items: editItems(file.items, edit) });
    const refusals = [
        ...(edited.refusal === undefined ? [] : [edited.refusal]),
        ...edited.fieldErrors
            .filter(({ span }) => span === undefined)
            .filter(({ field: name }) => changes(edit, name))
            .map(({ field: name, message }) => refusal(name, message)),
    ];
    if (refusals.length > 0)
        return { text: undefined, diagnostics: refusals };
    return { text: preservedText(file, edited.package), diagnostics: [] };
}
function editItems(items, edit) {
    const { url, set = [], remove = [] } = edit;
    const gone = new Set([...remove, ...set.map(({ name }) => name)]);
    if (url !== undefined)
        gone.add('url');
    const kept = items.filter((item) => !gone.has(itemName(item)));
    return [...kept, ...set, ...(url === undefined ? [] : [urlSection(url)])];
}
function itemName(item) {
    return item.kind === 'field' ? item.name : item.sectionKind;
}
function urlSection({ src, checksums }) {
    const items = [(0,syntax/* field */.ZZ)('src', (0,syntax/* string */.Yj)(src))];
    if (checksums.length > 0)
        items.push((0,syntax/* field */.ZZ)('checksum', (0,syntax/* list */.p_)(checksums.map(syntax/* string */.Yj))));
    return { kind: 'section', sectionKind: 'url', items };
}
function changes({ url, set = [] }, name) {
    if (url !== undefined && (name === 'url' || name.startsWith('url.')))
        return true;
    return set.some((other) => other.name === name);
}
function refusal(name, message) {
    return {
        severity: 'error',
        code: 'opam-edit',
        message: `The field "${name}" cannot be set: ${message}.`,
        hints: [],
    };
}

// EXTERNAL MODULE: ./build/text/diagnostic-text.js
var diagnostic_text = __webpack_require__(34567);
// EXTERNAL MODULE: ./build/text/source.js
var source = __webpack_require__(71393);
// EXTERNAL MODULE: ./build/command-line/command-line.js + 1 modules
var command_line = __webpack_require__(70393);
// EXTERNAL MODULE: ./build/command-line/option.js
var command_line_option = __webpack_require__(53914);
// EXTERNAL MODULE: ./build/disk/read-bytes.js
var read_bytes = __webpack_require__(95476);
;// CONCATENATED MODULE: ./build/command/edit.js







const usage = `Usage: dune-publish edit FILE [OPTION]…

Prints an opam file with some fields changed. Everything else, comments included, stays as it is.

Exit status: 0; 1 when the file cannot be read, or opam would refuse it or the change; 2 when the command
line is wrong.
`;
const options = {
    'set-url': (0,command_line_option/* textOption */.vU)('URL', 'Set the address of the archive'),
    checksum: (0,command_line_option/* textsOption */.YM)('KIND=HEX', 'Set a checksum of the archive'),
    set: (0,command_line_option/* textsOption */.YM)('FIELD=STRING', 'Set a field'),
    remove: (0,command_line_option/* textsOption */.YM)('FIELD', 'Remove a field'),
};
const runEdit = (0,command_line/* verb */.w3)(usage, options, async ({ positionals, values }) => {
    const { 'set-url': src, checksum: checksums = [], set = [], remove = [] } = values;
    const [file, ...more] = positionals;
    if (file === undefined)
        return { wrong: 'Name the opam FILE.' };
    if (more.length > 0)
        return { wrong: 'Name one FILE.' };
    if (src === undefined && checksums.length > 0) {
        return { wrong: '--checksum needs --set-url.' };
    }
    const unset = set.find((setting) => setting.indexOf('=') < 1);
    if (unset !== undefined) {
        return { wrong: `--set needs FIELD=STRING, but got ${JSON.stringify(unset)}.` };
    }
    const url = src === undefined ? undefined : { src, checksums };
    return await editFile(file, { set: set.map(settingField), remove, url });
});
async function editFile(file, edit) {
    const text = await (0,read_bytes/* readBytes */.i)(file);
    if (text === undefined)
        return (0,command_line/* unreadable */.O$)(file);
    const edited = editOpamFile({ name: file, text }, edit);
    if (edited.text === undefined) {
        (0,command_line/* complain */.cc)(edited.diagnostics.map((diagnostic) => (0,diagnostic_text/* diagnosticText */.J)(diagnostic).trimEnd()));
        return 1;
    }
    (0,command_line/* say */.cv)(Buffer.from(edited.text, 'latin1'));
    return 0;
}
function settingField(setting) {
    const equals = setting.indexOf('=');
    return (0,syntax/* field */.ZZ)(setting.slice(0, equals), (0,syntax/* string */.Yj)((0,source/* encodeBytes */.MW)(setting.slice(equals + 1))));
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
