export const id = 274;
export const ids = [274];
export const modules = {

/***/ 26483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ onErrorBehind),
/* harmony export */   T0: () => (/* binding */ misplacedVersion),
/* harmony export */   ay: () => (/* binding */ readHeader),
/* harmony export */   lx: () => (/* binding */ withoutPatch)
/* harmony export */ });
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62900);

function readHeader(text) {
    const lexer = { text, offset: 0, continuations: [] };
    const name = (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .nextToken */ .F)(lexer);
    if (name.kind === 'error')
        return notLexed(name, lexer);
    const colon = (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .nextToken */ .F)(lexer);
    if (colon.kind === 'error')
        return notLexed(colon, lexer);
    const value = (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .nextToken */ .F)(lexer);
    if (value.kind === 'error')
        return notLexed(value, lexer);
    const isHeader = name.kind === 'ident' && name.name === 'opam-version' && colon.kind === ':';
    if (!isHeader || value.kind !== 'string')
        return { kind: 'none' };
    const field = {
        kind: 'field',
        name: 'opam-version',
        value: { kind: 'string', value: value.value, span: { start: value.start, end: value.end } },
        span: { start: name.start, end: value.end },
    };
    return { kind: 'version', version: value.value, field };
}
function notLexed(token, lexer) {
    return { kind: 'error', at: token.at ?? token.start, continuations: lexer.continuations };
}
function onErrorBehind(header, reader) {
    if (header.kind !== 'version')
        return 'as-is';
    const version = formatVersion(header.version);
    if (!isNewer(version, reader === 'opam' ? [2, 2] : [2, 1]))
        return 'as-is';
    return reader === 'opam' && !isNewer(version, [2, 6]) ? 'parse-error' : 'header-only';
}
function misplacedVersion(header, items) {
    const repeated = header.kind === 'version' && !isNewer([2, 1], formatVersion(header.version));
    for (const [index, item] of items.entries()) {
        if (index === 0 || item.kind !== 'field' || item.name !== 'opam-version')
            continue;
        if (item.value.kind !== 'string')
            continue;
        const at = item.span?.start;
        if (repeated)
            return { message: 'opam-version cannot be repeated', at };
        if (isNewer(formatVersion(item.value.value), [2, 0])) {
            return { message: 'opam-version must be the first non-comment line', at };
        }
    }
    return undefined;
}
function withoutPatch(version) {
    const firstDot = version.indexOf('.');
    const secondDot = firstDot === -1 ? -1 : version.indexOf('.', firstDot + 1);
    if (secondDot !== -1)
        return version.slice(0, secondDot);
    return /^[0-9.]*/.exec(version)?.[0] ?? '';
}
function formatVersion(version) {
    const match = /^([0-9]+)(?:\.([0-9]+))?$/.exec(withoutPatch(version));
    return match === null ? [0, 0] : [Number(match[1]), Number(match[2] ?? 0)];
}
function isNewer(a, b) {
    return a[0] !== b[0] ? a[0] > b[0] : a[1] > b[1];
}


/***/ }),

/***/ 62900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ nextToken)
});

;// CONCATENATED MODULE: ./build/opam/string-lexer.js
const simpleEscapes = new Map([
    ['\\', '\\'],
    ['"', '"'],
    ["'", "'"],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['b', '\b'],
    [' ', ' '],
]);
const plain = /[^"\\\r]{0,200}"/y;
const escapedLineBreak = /\r?\n[ \t]*/y;
const escapedByte = /(?:[01][0-9]{2}|2[0-4][0-9]|25[0-5]|x[0-9A-Fa-f]{2})/y;
function lexString(text, start) {
    const quotes = text.startsWith('"""', start) ? '"""' : '"';
    if (quotes === '"') {
        plain.lastIndex = start + 1;
        if (plain.test(text)) {
            const end = plain.lastIndex;
            return { kind: 'string', value: text.slice(start + 1, end - 1), end, continuations: [] };
        }
    }
    const mark = /["\\]|\r\n/g;
    mark.lastIndex = start + quotes.length;
    const pieces = [];
    const continuations = [];
    let pieceStart = mark.lastIndex;
    for (let match = mark.exec(text); match !== null; match = mark.exec(text)) {
        const at = match.index;
        if (match[0] === '"') {
            if (!text.startsWith(quotes, at))
                continue;
            pieces.push(text.slice(pieceStart, at));
            return { kind: 'string', value: pieces.join(''), end: at + quotes.length, continuations };
        }
        pieces.push(text.slice(pieceStart, at));
        if (match[0] === '\\') {
            const escape = readEscape(text, at + 1);
            if (escape === undefined) {
                return { kind: 'error', defect: 'escape', at: at + 1, continuations };
            }
            pieces.push(escape.value);
            pieceStart = escape.end;
            if (escape.continues)
                continuations.push(escape.end);
        }
        else {
            pieces.push('\n');
            pieceStart = mark.lastIndex;
        }
        mark.lastIndex = pieceStart;
    }
    return { kind: 'error', defect: 'unterminated', at: text.length, continuations };
}
function readEscape(text, start) {
    const simple = simpleEscapes.get(text[start] ?? '');
    if (simple !== undefined)
        return { value: simple, end: start + 1, continues: false };
    escapedLineBreak.lastIndex = start;
    if (escapedLineBreak.test(text)) {
        return { value: '', end: escapedLineBreak.lastIndex, continues: true };
    }
    escapedByte.lastIndex = start;
    if (!escapedByte.test(text))
        return undefined;
    const end = escapedByte.lastIndex;
    const code = text[start] === 'x' ? parseInt(text.slice(start + 1, end), 16) : Number(text.slice(start, end));
    return { value: String.fromCharCode(code), end, continues: false };
}

;// CONCATENATED MODULE: ./build/opam/lexer.js

const operator = /=\+=|=:=|[!<>]=|[+:]=|=[+:]|[=<>~!?:]/y;
const integer = /-?[0-9_]+/y;
const isLetter = characterSet('A-Za-z');
const isWordCharacter = characterSet('A-Za-z0-9_-');
const startsInteger = characterSet('0-9_-');
function characterSet(range) {
    const pattern = new RegExp(`[${range}]`);
    return Array.from({ length: 256 }, (_, code) => pattern.test(String.fromCharCode(code)));
}
function nextToken(lexer) {
    const { text } = lexer;
    const unclosed = skipBlanks(lexer);
    const start = lexer.offset;
    if (unclosed)
        return failed(start, 'unterminated comment', text.length);
    if (start === text.length)
        return { kind: 'end', start, end: start };
    if (text[start] === '"') {
        const string = lexString(text, start);
        for (const offset of string.continuations)
            lexer.continuations.push(offset);
        if (string.kind === 'error') {
            const isEscape = string.defect === 'escape';
            const message = isEscape ? 'illegal escape sequence' : 'unterminated string';
            return { ...failed(start, message, string.at), isEscape };
        }
        lexer.offset = string.end;
        return { kind: 'string', start, end: string.end, value: string.value };
    }
    return lexWord(lexer) ?? lexOperator(lexer) ?? invalid(start, text);
}
function failed(start, message, at) {
    return { kind: 'error', message, at, isEscape: false, start, end: start };
}
function invalid(start, text) {
    return failed(start, `'${text[start] ?? ''}' is not a valid token`, start);
}
function skipBlanks(lexer) {
    const { text } = lexer;
    for (;;) {
        const character = text[lexer.offset];
        if (character === ' ' || character === '\t' || character === '\n') {
            lexer.offset++;
        }
        else if (character === '\r' && text[lexer.offset + 1] === '\n') {
            lexer.offset += 2;
        }
        else if (character === '#') {
            const end = text.indexOf('\n', lexer.offset);
            lexer.offset = end === -1 ? text.length : end;
        }
        else if (character === '(' && text[lexer.offset + 1] === '*') {
            const end = commentEnd(text, lexer.offset);
            if (end === undefined)
                return true;
            lexer.offset = end;
        }
        else {
            return false;
        }
    }
}
function commentEnd(text, start) {
    const mark = /\(\*|\*\)/g;
    mark.lastIndex = start;
    let depth = 0;
    for (let match = mark.exec(text); match !== null; match = mark.exec(text)) {
        depth += match[0] === '(*' ? 1 : -1;
        if (depth === 0)
            return mark.lastIndex;
    }
    return undefined;
}
function matchEnd(pattern, text, offset) {
    pattern.lastIndex = offset;
    return pattern.test(text) ? pattern.lastIndex : undefined;
}
function lexWord(lexer) {
    const { text, offset: start } = lexer;
    const identEnd = identifierEnd(text, start) ?? start;
    if (startsInteger[text.charCodeAt(start)] === true) {
        const end = matchEnd(integer, text, start) ?? start;
        if (end >= identEnd && end > start) {
            const value = integerValue(text.slice(start, end));
            if (value === undefined)
                return failed(start, 'int_of_string', undefined);
            lexer.offset = end;
            return { kind: 'int', start, end, value };
        }
    }
    if (identEnd === start)
        return undefined;
    const name = text.slice(start, identEnd);
    lexer.offset = identEnd;
    if (name === 'true' || name === 'false') {
        return { kind: 'bool', start, end: identEnd, value: name === 'true' };
    }
    return { kind: 'ident', start, end: identEnd, name };
}
function identifierEnd(text, start) {
    let end = partEnd(text, start, true);
    while (end !== undefined && text[end] === '+') {
        const next = partEnd(text, end + 1, true);
        if (next === undefined)
            return end;
        end = next;
    }
    if (end === undefined || text[end] !== ':')
        return end;
    return partEnd(text, end + 1, false) ?? end;
}
function partEnd(text, start, selfAllowed) {
    let end = start;
    let hasLetter = false;
    for (let code = text.charCodeAt(end); isWordCharacter[code] === true;) {
        hasLetter ||= isLetter[code] === true;
        end++;
        code = text.charCodeAt(end);
    }
    if (hasLetter)
        return end;
    return selfAllowed && text[start] === '_' ? start + 1 : undefined;
}
function integerValue(digits) {
    if (!/^-?[0-9]/.test(digits))
        return undefined;
    const significant = digits.replaceAll('_', '').replace(/^(-?)0+(?=[0-9])/, '$1');
    if (significant.length > 20)
        return undefined;
    const value = BigInt(significant);
    return BigInt.asIntN(63, value) === value ? value : undefined;
}
function lexOperator(lexer) {
    const { text, offset: start } = lexer;
    const first = text[start] ?? '';
    switch (first) {
        case '{':
        case '}':
        case '[':
        case ']':
        case '(':
        case ')':
        case '&':
        case '|':
            lexer.offset++;
            return { kind: first, start, end: start + 1 };
        default:
            return lexRelation(lexer);
    }
}
function lexRelation(lexer) {
    const { text, offset: start } = lexer;
    const end = matchEnd(operator, text, start);
    if (end === undefined)
        return undefined;
    lexer.offset = end;
    const symbol = text.slice(start, end);
    switch (symbol) {
        case ':':
            return { kind: symbol, start, end };
        case '=':
        case '!=':
        case '<':
        case '<=':
        case '>':
        case '>=':
            return { kind: 'relation', start, end, operator: symbol };
        case '~':
            return { kind: 'relation', start, end, operator: '>=' };
        case '!':
        case '?':
            return { kind: 'prefix', start, end, operator: symbol === '!' ? 'not' : 'defined' };
        case '+=':
        case ':=':
        case '=+':
        case '=:':
        case '=+=':
            return { kind: 'environment', start, end, operator: symbol };
        default:
            return failed(start, `"${symbol}" is not a valid environment update operator`, start);
    }
}


/***/ }),

/***/ 86466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ parseOpamFile)
});

// EXTERNAL MODULE: ./build/opam/header.js
var opam_header = __webpack_require__(26483);
// EXTERNAL MODULE: ./build/opam/lexer.js + 1 modules
var opam_lexer = __webpack_require__(62900);
;// CONCATENATED MODULE: ./build/opam/token-stream.js

class SyntaxFailure extends Error {
    at;
    token;
    constructor(message, token, at) {
        super(message);
        this.token = token;
        this.at = at;
    }
}
function startStream(lexer) {
    return { lexer, current: (0,opam_lexer/* nextToken */.F)(lexer), end: 0 };
}
function take(tokens) {
    tokens.end = tokens.current.end;
    tokens.current = (0,opam_lexer/* nextToken */.F)(tokens.lexer);
}
function expect(tokens, kind) {
    if (tokens.current.kind !== kind)
        throw unexpected(tokens.current);
    take(tokens);
}
function unexpected(token) {
    if (token.kind === 'error')
        return new SyntaxFailure(token.message, token, token.at);
    return new SyntaxFailure('Parse error', token, token.start);
}

;// CONCATENATED MODULE: ./build/opam/value-parser.js

const closing = { '[': ']', '(': ')', '{': '}' };
const tightness = { or: 0, and: 1, not: 2, defined: 2 };
function parseValue(tokens) {
    const pending = [];
    const parser = { tokens, pending };
    let value;
    for (;;) {
        const { kind } = tokens.current;
        if (value === undefined) {
            value = endBracket(parser) ?? startValue(parser);
        }
        else if (kind === '{') {
            take(tokens);
            pending.push({ kind, value, items: [] });
            value = undefined;
        }
        else if (kind === '&' || kind === '|') {
            const operator = kind === '&' ? 'and' : 'or';
            const left = applyOperators(parser, value, operator);
            take(tokens);
            pending.push({ kind: operator, left });
            value = undefined;
        }
        else {
            const whole = applyOperators(parser, value, 'or');
            const bracket = pending.at(-1);
            if (bracket === undefined || !isBracket(bracket))
                return whole;
            if (bracket.items.length === 0)
                bracket.items = [whole];
            else
                bracket.items.push(whole);
            value = undefined;
        }
    }
}
function isBracket(one) {
    return one.kind === '[' || one.kind === '(' || one.kind === '{';
}
function applyOperators({ tokens: { end }, pending }, operand, next) {
    let value = operand;
    for (let last = pending.at(-1); last !== undefined; last = pending.at(-1)) {
        if (isBracket(last) || tightness[last.kind] < tightness[next])
            break;
        pending.pop();
        if ('left' in last) {
            const { kind, left } = last;
            value = { kind, left, right: value, span: { start: left.span.start, end } };
        }
        else {
            value = { kind: last.kind, value, span: { start: last.start, end } };
        }
    }
    return value;
}
function endBracket({ tokens, pending }) {
    const bracket = pending.at(-1);
    if (bracket === undefined || !isBracket(bracket) || startsValue(tokens.current))
        return undefined;
    expect(tokens, closing[bracket.kind]);
    pending.pop();
    const { end } = tokens;
    const { items } = bracket;
    if (bracket.kind === '{') {
        const { value } = bracket;
        const span = { start: value.span.start, end };
        return { kind: 'option', value, constraints: items, span };
    }
    const span = { start: bracket.start, end };
    return { kind: bracket.kind === '[' ? 'list' : 'group', items, span };
}
function startsValue(token) {
    const { kind } = token;
    return isAtom(token) || kind === 'relation' || kind === 'prefix' || kind === '[' || kind === '(';
}
function isAtom(token) {
    const { kind } = token;
    return kind === 'ident' || kind === 'string' || kind === 'int' || kind === 'bool';
}
function startValue({ tokens, pending }) {
    const { current } = tokens;
    const { kind, start } = current;
    if (kind === 'prefix') {
        take(tokens);
        pending.push({ kind: current.operator, start });
        return undefined;
    }
    if (kind === '[' || kind === '(') {
        take(tokens);
        pending.push({ kind, start, items: [] });
        return undefined;
    }
    if (kind === 'relation') {
        take(tokens);
        const value = parseAtom(tokens);
        const { operator } = current;
        return { kind: 'prefix-relation', operator, value, span: { start, end: tokens.end } };
    }
    return parseRelation(tokens);
}
function parseRelation(tokens) {
    const left = parseAtom(tokens);
    const { start } = left.span;
    const { current } = tokens;
    if (current.kind === 'relation') {
        take(tokens);
        const right = parseAtom(tokens);
        const { operator } = current;
        return { kind: 'relation', operator, left, right, span: { start, end: tokens.end } };
    }
    if (current.kind === 'environment') {
        take(tokens);
        const right = parseAtom(tokens);
        const { operator } = current;
        return { kind: 'environment-update', operator, left, right, span: { start, end: tokens.end } };
    }
    return left;
}
function parseAtom(tokens) {
    const { current } = tokens;
    const span = { start: current.start, end: current.end };
    if (!isAtom(current))
        throw unexpected(current);
    take(tokens);
    switch (current.kind) {
        case 'ident':
            return { kind: 'ident', name: current.name, span };
        case 'string':
            return { kind: 'string', value: current.value, span };
        case 'int':
            return { kind: 'int', value: current.value, span };
        case 'bool':
            return { kind: 'bool', value: current.value, span };
    }
}

;// CONCATENATED MODULE: ./build/opam/parser.js



function parseOpamFile(source, reader = 'opam') {
    const { text } = source;
    const lexer = { text, offset: 0, continuations: [] };
    const header = (0,opam_header/* readHeader */.ay)(text);
    const continuations = header.kind === 'error' ? header.continuations : lexer.continuations;
    const broken = (message, at) => ({
        file: { source, items: [], continuations },
        diagnostics: [diagnose(source, message, at)],
        isVersionMisplaced: false,
    });
    const read = (items) => ({
        file: { source, items, continuations },
        diagnostics: [],
        isVersionMisplaced: false,
    });
    if (header.kind === 'error')
        return broken('Parse error', header.at);
    try {
        const items = parseItems(startStream(lexer));
        const misplaced = (0,opam_header/* misplacedVersion */.T0)(header, items);
        if (misplaced !== undefined) {
            return { ...broken(misplaced.message, misplaced.at), isVersionMisplaced: true };
        }
        return read(items);
    }
    catch (error) {
        if (!(error instanceof SyntaxFailure))
            throw error;
        const policy = (0,opam_header/* onErrorBehind */.Ei)(header, reader);
        if (policy === 'header-only' && header.kind === 'version') {
            return read([header.field]);
        }
        if (policy === 'parse-error')
            return broken('Parse error', error.at ?? error.token.start);
        return broken(error.message, error.at);
    }
}
function diagnose(source, message, at) {
    const diagnostic = { severity: 'error', code: 'opam-syntax', message, hints: [] };
    if (at === undefined)
        return diagnostic;
    const span = { start: at, end: Math.min(at + 1, source.text.length) };
    return { ...diagnostic, location: { source, span } };
}
function parseItems(tokens) {
    const sections = [];
    let items = [];
    for (;;) {
        const { current } = tokens;
        if (current.kind === 'ident') {
            const { name, start } = current;
            take(tokens);
            if (tokens.current.kind === ':') {
                take(tokens);
                const value = parseValue(tokens);
                items.push({ kind: 'field', name, value, span: { start, end: tokens.end } });
            }
            else {
                sections.push({ start, heading: parseHeading(tokens, name), before: items });
                items = [];
            }
            continue;
        }
        const section = sections.pop();
        if (section === undefined) {
            if (current.kind !== 'end')
                throw unexpected(current);
            return items;
        }
        expect(tokens, '}');
        const { start, heading, before } = section;
        before.push({ kind: 'section', ...heading, items, span: { start, end: tokens.end } });
        items = before;
    }
}
function parseHeading(tokens, sectionKind) {
    const { current } = tokens;
    if (current.kind === 'string')
        take(tokens);
    expect(tokens, '{');
    return current.kind === 'string' ? { sectionKind, name: current.value } : { sectionKind };
}


/***/ }),

/***/ 32064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uj: () => (/* binding */ escapeByte),
/* harmony export */   og: () => (/* binding */ ocamlString),
/* harmony export */   wO: () => (/* binding */ ocamlCharacter)
/* harmony export */ });
const letters = new Map([
    ['\n', '\\n'],
    ['\t', '\\t'],
    ['\r', '\\r'],
    ['\b', '\\b'],
    ['\\', '\\\\'],
]);
function escapeByte(byte) {
    return letters.get(byte) ?? `\\${String(byte.charCodeAt(0)).padStart(3, '0')}`;
}
function ocamlString(bytes) {
    return `"${bytes.replace(/[^ -~]|\\/g, escapeByte).replaceAll('"', '\\"')}"`;
}
function ocamlCharacter(byte) {
    if (byte === "'")
        return "'\\''";
    return `'${byte.replace(/[^ -~]|\\/, escapeByte)}'`;
}


/***/ })

};
