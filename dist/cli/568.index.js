export const id = 568;
export const ids = [568,962];
export const modules = {

/***/ 29271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EC: () => (/* binding */ preformatted),
/* harmony export */   VI: () => (/* binding */ preformattedLines),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   cz: () => (/* binding */ clipped),
/* harmony export */   mo: () => (/* binding */ breakable),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74628);

function html(text) {
    return escaped(text).replaceAll('\n', '<br>');
}
function code(text) {
    return `<code>${html(text)}</code>`;
}
function breakable(text) {
    return text.replaceAll(/[0-9a-f]{32}(?=[0-9a-f])/g, '$&<wbr>');
}
function preformatted(text) {
    return `<pre>${escaped(text).replaceAll('\n', '&#10;')}</pre>`;
}
function preformattedLines(lines) {
    return `<pre class="diff">${lines.map((line) => `<span>${escaped(line)}</span>`).join('')}</pre>`;
}
function link(label, url) {
    return url !== undefined && /^https?:\/\/[^\s]+$/.test(url)
        ? `<a href="${escaped(url)}">${label}</a>`
        : label;
}
function clipped(text, longest) {
    return text.length <= longest
        ? text
        : `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
const references = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function escaped(text) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text).replace(/[&<>"']/g, (character) => references[character] ?? character);
}


/***/ }),

/***/ 74628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ plainLog),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
const unprintable = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu;
function printable(text) {
    return text.replace(/\r\n/g, '\n').replace(unprintable, (character) => {
        if (character === '\n' || character === '\t')
            return character;
        const code = character.charCodeAt(0);
        return code < 0x20
            ? String.fromCharCode(0x2400 + code)
            : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
    });
}
function oneLine(text) {
    const lines = printable(text).split('\n');
    const last = lines.length - 1;
    return lines
        .map((line, index) => {
        const begun = index === 0 ? line : line.trimStart();
        return index === last ? begun : begun.trimEnd();
    })
        .filter((line, index) => line !== '' || index === 0 || index === last)
        .join(' ');
}
function plainLog(text) {
    return printable(text)
        .replace(/^([^\S\n\r\u2028\u2029]*):(?=:)/gmu, '$1: ')
        .replace(/##(?=\[)/g, '## ');
}


/***/ }),

/***/ 33842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ styleOf)
/* harmony export */ });
function styleOf({ colour }) {
    const painted = (...codes) => (text) => colour && text !== '' ? `\u001B[${codes.join(';')}m${text}\u001B[0m` : text;
    const bySeverity = {
        error: painted(1, 31),
        warning: painted(1, 35),
        notice: painted(1, 36),
    };
    return {
        severity: (severity, text) => bySeverity[severity](text),
        bold: painted(1),
        faint: painted(2),
        good: painted(32),
        bad: painted(31),
    };
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

/***/ 88742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ encodedPath)
/* harmony export */ });
function encodedPath(path) {
    return path
        .replace(/\p{Cs}/gu, '\uFFFD')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
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


/***/ }),

/***/ 34381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
function shellWord(text) {
    return /^[\w./:+-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ }),

/***/ 66881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ subsequenceLengths)
/* harmony export */ });
function subsequenceLengths(a, b) {
    const width = b.length + 1;
    const lengths = new Uint32Array((a.length + 1) * width);
    for (let i = a.length - 1; i >= 0; i--) {
        for (let j = b.length - 1; j >= 0; j--) {
            const [skipA, skipB] = [lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0];
            const both = (lengths[(i + 1) * width + j + 1] ?? 0) + 1;
            lengths[i * width + j] = a[i] === b[j] ? both : Math.max(skipA, skipB);
        }
    }
    return lengths;
}


/***/ }),

/***/ 87158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unifiedDiff)
/* harmony export */ });
/* harmony import */ var _subsequence_lengths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66881);

const contextLines = 3;
const mostPairs = 4_000_000;
const linesOf = (text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
const marked = (mark, lines) => lines.map((line) => ({ mark, line }));
function editsBetween(a, b) {
    if (a.length * b.length > mostPairs)
        return [...marked('-', a), ...marked('+', b)];
    const lengths = (0,_subsequence_lengths_js__WEBPACK_IMPORTED_MODULE_0__/* .subsequenceLengths */ .Z)(a, b);
    const width = b.length + 1;
    const found = [];
    let [i, j] = [0, 0];
    while (i < a.length || j < b.length) {
        const [left, right] = [a[i], b[j]];
        if (left !== undefined && left === right) {
            found.push({ mark: ' ', line: left });
            i++;
            j++;
        }
        else if (left !== undefined &&
            (right === undefined ||
                (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))) {
            found.push({ mark: '-', line: left });
            i++;
        }
        else {
            found.push({ mark: '+', line: right ?? '' });
            j++;
        }
    }
    return found;
}
function edits(before, after) {
    const [a, b] = [linesOf(before), linesOf(after)];
    const shorter = Math.min(a.length, b.length);
    let head = 0;
    while (head < shorter && a[head] === b[head])
        head++;
    let tail = 0;
    while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail))
        tail++;
    return [
        ...marked(' ', a.slice(0, head)),
        ...editsBetween(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
        ...marked(' ', a.slice(a.length - tail)),
    ];
}
function hunks(all) {
    const ranges = [];
    for (const [index, { mark }] of all.entries()) {
        if (mark === ' ')
            continue;
        const [start, end] = [
            Math.max(0, index - contextLines),
            Math.min(all.length, index + contextLines + 1),
        ];
        const last = ranges.at(-1);
        if (last !== undefined && start <= last[1])
            last[1] = end;
        else
            ranges.push([start, end]);
    }
    return ranges;
}
const count = (part, not) => part.filter(({ mark }) => mark !== not).length;
function range(before, length) {
    return `${length === 0 ? before : before + 1}${length === 1 ? '' : `,${length}`}`;
}
function unifiedDiff(names, before, after) {
    if (before === after)
        return '';
    const all = edits(before, after);
    const shown = [`--- ${names[0]}\n+++ ${names[1]}\n`];
    for (const [start, end] of hunks(all)) {
        const [earlier, part] = [all.slice(0, start), all.slice(start, end)];
        const removed = range(count(earlier, '+'), count(part, '+'));
        const added = range(count(earlier, '-'), count(part, '-'));
        shown.push(`@@ -${removed} +${added} @@\n`);
        for (const { mark, line } of part) {
            shown.push(mark, line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`);
        }
    }
    return shown.join('');
}


/***/ }),

/***/ 43323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareVersions)
/* harmony export */ });
function compareVersions(a, b) {
    if (a === b)
        return 0;
    const [mainA, revisionA] = splitRevision(a);
    const [mainB, revisionB] = splitRevision(b);
    const order = compareParts(mainA, mainB);
    return order !== 0 ? order : compareParts(revisionA, revisionB);
}
function splitRevision(version) {
    const dash = version.lastIndexOf('-');
    return dash === -1 ? [version, ''] : [version.slice(0, dash), version.slice(dash + 1)];
}
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
function rank(text, at) {
    if (at >= text.length || isDigit(text, at))
        return 0;
    const code = text.charCodeAt(at);
    if (code === 126)
        return -1;
    const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
    return isLetter ? code : code + 0x10000;
}
function compareNumbers(a, b) {
    const left = a.replace(/^0+/, '');
    const right = b.replace(/^0+/, '');
    if (left.length !== right.length)
        return left.length - right.length;
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}


/***/ }),

/***/ 4293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Z$: () => (/* binding */ hasPrereleaseBuild),
/* harmony export */   ko: () => (/* binding */ setOffPrerelease),
/* harmony export */   zP: () => (/* binding */ hasAttachedPrerelease)
/* harmony export */ });
/* harmony import */ var semver_functions_prerelease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15714);

function isPrerelease(version) {
    return version.includes('~') || hasAttachedPrerelease(version);
}
const attached = /^([vV]?\d+(?:\.\d+)*)\.?((?:(?:alpha|beta|dev|nightly|preview|prerel(?:ease)?|pre|rc|snapshot)(?:\.?\d+(?:\.\d+)*)?|[ab]\d+(?:\.\d+)*)(?:[-+~].*)?)$/i;
function hasAttachedPrerelease(version) {
    return attached.test(version);
}
function hasPrereleaseBuild(version) {
    return /\+(?:alpha|beta|dev|preview|pre|rc)[-.\d]*$/i.test(version);
}
const later = /^(?:bugfix|fix|hotfix|ocaml|patch|pl|post|p|rev|r)[-.]?\d*(?:$|[-+.~])|^(?:final|ga|release)$/i;
function setOffPrerelease(version) {
    if (attached.test(version))
        return version.replace(attached, '$1~$2');
    const dash = version.indexOf('-');
    if (dash === -1)
        return version;
    const suffix = semver_functions_prerelease_js__WEBPACK_IMPORTED_MODULE_0__(`0.0.0${version.slice(dash).replaceAll('~', '.')}`, { loose: true });
    const first = suffix?.[0];
    if (typeof first !== 'string' || !/^[A-Za-z]/.test(first))
        return version;
    if (later.test(version.slice(dash + 1)))
        return version;
    return `${version.slice(0, dash)}~${version.slice(dash + 1)}`;
}


/***/ }),

/***/ 84024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ releaseBranches),
/* harmony export */   CT: () => (/* binding */ releaseBranch),
/* harmony export */   pA: () => (/* binding */ isRefName)
/* harmony export */ });
function isRefName(name) {
    if (name === '' || name.startsWith('-') || name.endsWith('/') || name.endsWith('.'))
        return false;
    if (hasForbiddenCharacter(name) || name.includes('..') || name.includes('@{'))
        return false;
    return name
        .split('/')
        .every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'));
}
function hasForbiddenCharacter(name) {
    for (let at = 0; at < name.length; at++) {
        const code = name.charCodeAt(at);
        if (code <= 0x20 || code === 0x7f || '~^:?*[\\'.includes(name.charAt(at)))
            return true;
    }
    return false;
}
function releaseBranch(project, version) {
    const name = sanitised(`release-${project}-${version}`).replace(/\.$/, '-');
    return name.endsWith('.lock') ? `${name}-` : name;
}
function releaseBranches(project) {
    const start = sanitised(`release-${project}-`);
    return {
        start,
        version: (branch) => {
            const rest = branch.startsWith(start) ? branch.slice(start.length) : '';
            return /^[vV]?\d/.test(rest) ? rest.replaceAll('_', '~') : undefined;
        },
    };
}
function sanitised(name) {
    return name
        .replaceAll('~', '_')
        .replaceAll(/[^A-Za-z0-9_.+-]/g, '-')
        .replaceAll(/\.(?=\.)/g, '-');
}


/***/ }),

/***/ 78939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QW: () => (/* binding */ publishedCarryV),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   o2: () => (/* binding */ carriesV)
/* harmony export */ });
function isVersion(text) {
    return /^[A-Za-z0-9_+.~-]+$/.test(text);
}
function carriesV(version) {
    return /^[vV]\d/.test(version);
}
function publishedCarryV(versions) {
    const carrying = versions.filter(carriesV).length;
    return carrying > 0 && carrying * 2 >= versions.length;
}


/***/ })

};
