export const id = 886;
export const ids = [886];
export const modules = {

/***/ 8886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runEdit: () => (/* binding */ runEdit)
});

// EXTERNAL MODULE: ./build/opam/parser.js + 2 modules
var parser = __webpack_require__(4085);
// EXTERNAL MODULE: ./build/opam/codec.js
var codec = __webpack_require__(1226);
// EXTERNAL MODULE: ./build/opam/package.js
var opam_package = __webpack_require__(3092);
// EXTERNAL MODULE: ./build/opam/package-fields.js + 1 modules
var package_fields = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/opam/package-items.js
var package_items = __webpack_require__(301);
// EXTERNAL MODULE: ./build/opam/printer.js
var printer = __webpack_require__(5184);
;// CONCATENATED MODULE: ./build/opam/preserved-list.js

/**
 * The elements of a list that was edited, with the blanks, comments and text of the original
 * wherever an element is still there (opam 2.6.1, `to_string_with_preserved_format`): what stands
 * between the opening bracket and the end of the last element. Only called for lists that were read,
 * and have elements.
 */
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
/** Copies an element of the original. */
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
/**
 * Writes a new element, in the place of the next original one unless that is wanted later. Answers
 * the index of the original element that comes next.
 */
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
var url_section = __webpack_require__(8827);
;// CONCATENATED MODULE: ./build/opam/preserved-format.js







const fieldsByName = new Map(package_fields/* packageFields */.k.map((field) => [field.name, field]));
/**
 * The text of a package that was read from a file and edited, which keeps the text of the file
 * wherever the package still says the same (opam 2.6.1, `to_string_with_preserved_format`; so do
 * dune-release, opam-publish and `opam pin edit`). Fields that the file lacks come at the end.
 * An extension that the file has stays as it is, even if the package says something else.
 */
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
/** The same for items that are of the same field or section. */
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
/** A field with a list, of which elements were changed. */
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
var package_reader = __webpack_require__(518);
// EXTERNAL MODULE: ./build/opam/syntax.js
var syntax = __webpack_require__(3785);
;// CONCATENATED MODULE: ./build/opam/edit.js




/**
 * Changes fields of an opam file and leaves all else as it is, byte for byte, as opam's own writer
 * does (opam 2.6.1). Three things of that writer surprise: fields that opam does not know or cannot
 * read vanish, an extension that is there already keeps its value, and what follows the last line
 * break is lost. `text` is a byte string, `undefined` where opam refuses the file or the change.
 */
function editOpamFile(source, edit) {
    const { file, diagnostics } = (0,parser/* parseOpamFile */.b)(source);
    if (diagnostics.length > 0)
        return { text: undefined, diagnostics };
    const original = (0,package_reader/* readPackage */.L)(file);
    if (original.refusal !== undefined)
        return { text: undefined, diagnostics: [original.refusal] };
    const edited = (0,package_reader/* readPackage */.L)({ ...file, items: editItems(file.items, edit) });
    const refusals = [
        ...(edited.refusal === undefined ? [] : [edited.refusal]),
        // What was built for the edit has no place in the file, and is the only thing that has none.
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
/** Whether the edit sets a field, or one of the section's. */
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

// EXTERNAL MODULE: ./build/text/diagnostic-text.js + 1 modules
var diagnostic_text = __webpack_require__(9750);
// EXTERNAL MODULE: ./build/text/source.js
var source = __webpack_require__(1393);
// EXTERNAL MODULE: ./build/command/command-line.js + 1 modules
var command_line = __webpack_require__(17);
// EXTERNAL MODULE: ./build/command/read-bytes.js
var read_bytes = __webpack_require__(3954);
;// CONCATENATED MODULE: ./build/command/edit.js






const usage = `Usage: dune-publish edit FILE [--set-url URL] [--checksum C]… [--set X=V]… [--remove F]…

Prints the opam file with the given fields changed and everything else as it is, as opam's
format-preserving writer does. C is KIND=HEX, V a string, F the name of a field.

Exit status: 0; 1 when the file cannot be read, or opam would refuse it or the change; 2 when the command
line is wrong.
`;
/**
 * The verb `edit FILE --set-url URL --checksum C… --set X=V --remove F…`. Answers the exit status: 0;
 * 1 when the file cannot be read, or opam would refuse it or the change; 2 when the command line is
 * wrong.
 */
async function runEdit(args) {
    const line = (0,command_line/* readCommandLine */.ye)(args, {
        'set-url': { type: 'string' },
        checksum: { type: 'string', multiple: true, default: [] },
        set: { type: 'string', multiple: true, default: [] },
        remove: { type: 'string', multiple: true, default: [] },
    });
    if (line.kind === 'help') {
        (0,command_line/* say */.cv)(usage);
        return 0;
    }
    if (line.kind === 'wrong')
        return (0,command_line/* refuseCommandLine */.WO)(line.fact, usage);
    const { 'set-url': src, checksum: checksums, set, remove } = line.values;
    const [file, ...more] = line.positionals;
    if (file === undefined)
        return (0,command_line/* refuseCommandLine */.WO)('The opam FILE is missing.', usage);
    if (more.length > 0)
        return (0,command_line/* refuseCommandLine */.WO)('One FILE is edited at a time.', usage);
    if (src === undefined && checksums.length > 0) {
        return (0,command_line/* refuseCommandLine */.WO)('A --checksum needs the --set-url that it is of.', usage);
    }
    const unset = set.find((setting) => setting.indexOf('=') < 1);
    if (unset !== undefined) {
        return (0,command_line/* refuseCommandLine */.WO)(`--set ${JSON.stringify(unset)} is not of the form X=V.`, usage);
    }
    const url = src === undefined ? {} : { url: { src, checksums } };
    return await editFile(file, { set: set.map(settingField), remove, ...url });
}
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

/***/ 6167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ excerpt),
/* harmony export */   Z: () => (/* binding */ placeText)
/* harmony export */ });
/** Excerpts of more line breaks than this show their first and last lines only. */
const longestExcerpt = 10;
/** The lines shown at either end of a longer one. */
const keptLines = 3;
/** The offsets at which the lines of a text start. */
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
const known = new WeakMap();
/** Several excerpts of a text need its lines once. */
function startsOf(source) {
    const starts = known.get(source) ?? lineStarts(source.text);
    known.set(source, starts);
    return starts;
}
/** The index of the last of the ascending numbers that is not above `value`. */
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
function linesOf({ source, span, uncountedLines }) {
    const starts = startsOf(source);
    const index = lastUpTo(starts, span.start);
    const lineStart = starts[index] ?? 0;
    const last = uncountedLines === true ? index : lastUpTo(starts, span.end);
    return {
        source,
        starts,
        first: index + 1,
        last: last + 1,
        from: span.start - lineStart,
        to: span.end - lineStart,
    };
}
/** A line's text without its line break; nothing for the empty rest after the last line break. */
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
        shown.push(`${String(line).padStart(padding)} | ${text}`);
    }
    return shown;
}
function excerptLines(lines) {
    const { first, last, from, to } = lines;
    if (from === 0 && to === 0)
        return [];
    const padding = String(last).length;
    if (first === last) {
        const carets = '^'.repeat(to - from).padStart(to + padding + 3);
        const shown = numbered(lines, first, last);
        return shown === undefined ? [] : [...shown, carets];
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
/**
 * A place as dune names it, `File "dune-project", line 3, characters 1-5:`. Columns are bytes; both
 * count from the start of the first line.
 */
function placeText(location) {
    return headerOf(linesOf(location));
}
/**
 * A place as dune shows it: named, with its lines, and carets below a part of one line. Carets drift
 * after non-ASCII text. A place of no width at the start of a line has no lines (dune 3.24,
 * `stdune/loc.ml`). A byte string of whole lines.
 */
function excerpt(location) {
    const lines = linesOf(location);
    return `${[headerOf(lines), ...excerptLines(lines)].join('\n')}\n`;
}


/***/ })

};
