export const id = 729;
export const ids = [729];
export const modules = {

/***/ 45976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ duneFileEntries),
/* harmony export */   Nh: () => (/* binding */ copyRules),
/* harmony export */   Ni: () => (/* binding */ readDuneFile),
/* harmony export */   pL: () => (/* binding */ ruleTargets)
/* harmony export */ });
/* harmony import */ var _parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35182);
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23571);


const ocamlHeader = '(* -*- tuareg -*- *)';
function readDuneFile(dune) {
    if (dune.text.startsWith(ocamlHeader))
        return undefined;
    try {
        return (0,_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEntries */ .K)({ source: dune, diagnostics: [] }, 0);
    }
    catch (error) {
        if (error instanceof _stop_js__WEBPACK_IMPORTED_MODULE_1__/* .Stop */ .VG)
            return undefined;
        throw error;
    }
}
function duneFileEntries(dune) {
    return readDuneFile(dune) ?? [];
}
function copyAction(sexp) {
    if (sexp?.kind !== 'list' || sexp.elements.length !== 3)
        return undefined;
    const [head, from, to] = sexp.elements;
    if (head?.kind !== 'atom' || head.text !== 'copy')
        return undefined;
    if (from?.kind !== 'atom' && from?.kind !== 'string')
        return undefined;
    if (to?.kind !== 'atom' && to?.kind !== 'string')
        return undefined;
    return { from: from.text, to: to.text };
}
function copyRules(dune) {
    return duneFileEntries(dune).flatMap((entry) => {
        if (headOf(entry) !== 'rule')
            return [];
        const rest = entry.kind === 'list' ? entry.elements.slice(1) : [];
        const actions = rest.map((part) => {
            const [name, action] = part.kind === 'list' ? part.elements : [];
            return copyAction(name?.kind === 'atom' && name.text === 'action' ? action : part);
        });
        return actions.filter((action) => action !== undefined);
    });
}
const writingActions = new Set([
    'with-stdout-to',
    'with-outputs-to',
    'with-stderr-to',
    'write-file',
]);
function ruleTargets(entries) {
    const targets = new Set();
    const queue = entries.filter((entry) => headOf(entry) === 'rule');
    for (let sexp = queue.pop(); sexp !== undefined; sexp = queue.pop()) {
        if (sexp.kind !== 'list')
            continue;
        const head = headOf(sexp);
        const [, first, second] = sexp.elements;
        if (head === 'target' || head === 'targets')
            addNames(targets, sexp.elements.slice(1));
        if (head !== undefined && writingActions.has(head))
            addNames(targets, [first]);
        if (head === 'copy' || head === 'copy#')
            addNames(targets, [second]);
        for (const element of sexp.elements)
            queue.push(element);
    }
    return targets;
}
function headOf(sexp) {
    const [head] = sexp.kind === 'list' ? sexp.elements : [];
    return head?.kind === 'atom' ? head.text : undefined;
}
function addNames(names, sexps) {
    for (const sexp of sexps) {
        if (sexp?.kind === 'atom' || sexp?.kind === 'string')
            names.add(sexp.text);
    }
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


/***/ })

};
