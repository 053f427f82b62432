export const id = 998;
export const ids = [998];
export const modules = {

/***/ 28822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ changelogFiles)
/* harmony export */ });
const bases = ['changes', 'changelog', 'history', 'news'];
const extensions = ['md', 'markdown', 'mdx', 'adoc', 'asciidoc', 'org', 'rst', 'txt'];
const otherFiles = /~$|\.(?:ml[ily]?|mld|re|rei|c|h|js|ts|py|sh|opam|json|ya?ml|toml|html?|css|xml|orig|bak|rej|swp)$/i;
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


/***/ }),

/***/ 73531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ decodeChangelog)
/* harmony export */ });
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71393);

function decodeChangelog(bytes) {
    if (isAscii(bytes))
        return bytes;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode((0,_text_source_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(bytes));
    }
    catch {
        return bytes;
    }
}
function isAscii(bytes) {
    for (let at = 0; at < bytes.length; at++)
        if (bytes.charCodeAt(at) > 0x7f)
            return false;
    return true;
}


/***/ }),

/***/ 47220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eC: () => (/* binding */ newestReleased),
/* harmony export */   mt: () => (/* binding */ findUnreleased),
/* harmony export */   rv: () => (/* binding */ findSection)
/* harmony export */ });
/* harmony import */ var _version_opam_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43323);
/* harmony import */ var _version_heading_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27032);


function findSection(sections, version, owner) {
    const ranked = ownSections(sections, owner).flatMap((section) => {
        const fit = bestFit(section, version);
        return fit === undefined ? [] : [{ section, rank: [fit, ...doubts(section, owner)] }];
    });
    return ranked.toSorted((a, b) => compareRanks(a.rank, b.rank))[0]?.section;
}
function newestReleased(sections, owner) {
    const released = ownSections(sections, owner).filter(({ version = '', unreleased, withdrawn }) => /\d/.test(version) && !unreleased && !withdrawn);
    return released.at(ascends(released) ? -1 : 0);
}
function findUnreleased(sections, owner) {
    return ownSections(sections, owner).find(({ unreleased }) => unreleased);
}
function ownSections(sections, owner) {
    const names = new Set(sections.flatMap((section) => section.name?.toLowerCase() ?? []));
    if (names.size < 2)
        return sections;
    const own = new Set([owner.project, ...owner.packages].map((name) => name.toLowerCase()));
    if (![...names].some((name) => own.has(name)))
        return sections;
    return sections.filter(({ name }) => name === undefined || own.has(name.toLowerCase()));
}
function bestFit(section, version) {
    const found = section.versions.flatMap((written) => {
        const fit = (0,_version_heading_version_js__WEBPACK_IMPORTED_MODULE_0__/* .headingFit */ .oH)(written, version);
        return fit === undefined ? [] : [_version_heading_version_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA.indexOf(fit)];
    });
    return found.length === 0 ? undefined : Math.min(...found);
}
function doubts(section, owner) {
    const name = section.name?.toLowerCase();
    const named = name === owner.project.toLowerCase()
        ? 0
        : owner.packages.some((one) => one.toLowerCase() === name)
            ? 1
            : 2;
    return [section.withdrawn ? 1 : 0, named, section.unreleased ? 1 : 0];
}
function compareRanks(a, b) {
    for (const [index, rank] of a.entries()) {
        const order = rank - (b[index] ?? 0);
        if (order !== 0)
            return order;
    }
    return 0;
}
function ascends(sections) {
    const versions = sections.flatMap(({ version }) => version === undefined ? [] : ((0,_version_heading_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOfHeading */ .U9)(version, false) ?? []));
    let steps = 0;
    for (const [index, version] of versions.slice(1).entries()) {
        steps += Math.sign((0,_version_opam_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Z)(version, versions[index] ?? version));
    }
    return steps > 0;
}


/***/ }),

/***/ 18410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ lineEnds),
/* harmony export */   u: () => (/* binding */ splitLines)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73531);

function splitLines(text) {
    const plain = rawLines(text);
    const hidden = hiddenLines(plain.map((line) => line.text));
    return plain.map((line, index) => ({ ...line, hidden: hidden[index] ?? false }));
}
const lineEnds = /\r\n?|\n/g;
function rawLines(text) {
    const lines = [];
    let start = 0;
    for (const { index, 0: lineEnd } of text.matchAll(lineEnds)) {
        lines.push({ start, text: text.slice(start, index) });
        start = index + lineEnd.length;
    }
    if (start < text.length)
        lines.push({ start, text: text.slice(start) });
    return lines;
}
function hiddenLines(lines) {
    const hidden = Array.from(lines, () => false);
    const closers = closerLengths(lines);
    const comments = lines.findLastIndex((line) => line.includes('-->'));
    let at = 0;
    while (at < lines.length) {
        const end = blockEnd(lines, at, { closers, comments });
        for (let inside = at + 1; inside <= end; inside++)
            hidden[inside] = true;
        if (end > at)
            hidden[at] = true;
        at = Math.max(end, at) + 1;
    }
    return hidden;
}
function blockEnd(lines, at, ends) {
    const line = lines[at] ?? '';
    if (line.trimStart().startsWith('<!--') && !line.includes('-->') && ends.comments > at) {
        let end = at + 1;
        while (!(lines[end] ?? '').includes('-->'))
            end++;
        return end;
    }
    const fence = openingFence(line);
    if (fence === undefined || isUnderline(line, lines[at - 1]))
        return at;
    if ((ends.closers[at + 1]?.[fence.mark] ?? 0) < fence.length)
        return at;
    let end = at + 1;
    while ((closingLength(lines[end] ?? '', fence.mark) ?? 0) < fence.length)
        end++;
    return end;
}
function openingFence(line) {
    const match = /^\s*(?:[-*+] +)?(`{3,}(?=[^`]*$)|~{3,})/.exec(line);
    const run = match?.[1];
    if (run === undefined)
        return undefined;
    return { mark: run.startsWith('~') ? '~' : '`', length: run.length };
}
function isUnderline(line, above = '') {
    const run = line.trimEnd();
    if (!run.startsWith('~~~') || !/^[^\s*+-]/.test(above))
        return false;
    return Math.abs((0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeChangelog */ .x)(above).trimEnd().length - run.length) <= 2;
}
function closerLengths(lines) {
    const closers = [];
    let below = { '`': 0, '~': 0 };
    for (let at = lines.length - 1; at >= 0; at--) {
        const line = lines[at] ?? '';
        below = {
            '`': Math.max(below['`'], closingLength(line, '`') ?? 0),
            '~': Math.max(below['~'], closingLength(line, '~') ?? 0),
        };
        closers.push(below);
    }
    return closers.toReversed();
}
function closingLength(line, mark) {
    const run = line.trim();
    if (!run.startsWith(mark.repeat(3)))
        return undefined;
    for (const character of run)
        if (character !== mark)
            return undefined;
    return run.length;
}


/***/ }),

/***/ 5078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ parseChangelog)
});

// EXTERNAL MODULE: ./build/changelog/decode.js
var decode = __webpack_require__(73531);
// EXTERNAL MODULE: ./build/version/heading-version.js
var heading_version = __webpack_require__(27032);
;// CONCATENATED MODULE: ./build/changelog/date.js
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const day = '(\\d{1,2})(?:st|nd|rd|th)?';
const weekday = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,?\\s{1,3})?';
const date_forms = [
    [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/, ([y, , m, d]) => iso(y, m, d)],
    [/^(\d{1,3})([-/])(\d{1,3})\2(\d{4})(?!\d)/, ([a, , b, y]) => eitherOrder(a, b, y)],
    [
        date_form(`${weekday}(?:the )?${day}(?: of)?[ -]${month},?[ -](\\d{4})(?!\\d)`),
        ([d, m, y]) => iso(y, monthNumber(m), d),
    ],
    [
        date_form(`${weekday}${month},? ${day},? {0,2}(\\d{4})(?!\\d)`),
        ([m, d, y]) => iso(y, monthNumber(m), d),
    ],
    [
        date_form(`${weekday}${month} {1,2}${day} \\d\\d?:\\d\\d(?::\\d\\d)?(?: [a-z+0-9]{1,5})? (\\d{4})(?!\\d)`),
        ([m, d, y]) => iso(y, monthNumber(m), d),
    ],
    [date_form(`${month},? (\\d{4})(?!\\d)`), () => undefined],
    [/^\d{4}[-/.][\d?x]{1,2}[-/.][\d?x]{1,3}(?!\d)/i, () => undefined],
    [/^(?:19|20)\d\d(?![\d.])/, () => undefined],
];
function readDate(text) {
    for (const [pattern, read] of date_forms) {
        const match = pattern.exec(text);
        if (match === null)
            continue;
        const date = read(match.slice(1));
        return { length: match[0].length, iso: date };
    }
    return undefined;
}
function date_form(source) {
    return new RegExp(`^${source}`, 'i');
}
function monthNumber(name) {
    return String(months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);
}
function eitherOrder(a = '', b = '', year = '') {
    if (Number(a) > 12 || a === b)
        return iso(year, b, a);
    return Number(b) > 12 ? iso(year, a, b) : undefined;
}
function iso(year = '', monthText = '', dayText = '') {
    const [y, m, d] = [Number(year), Number(monthText), Number(dayText)];
    const date = new Date(Date.UTC(y, m - 1, d));
    const exists = y >= 1000 && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
    return exists ? date.toISOString().slice(0, 10) : undefined;
}

;// CONCATENATED MODULE: ./build/changelog/heading-tail.js

const unreleasedWord = /^(?:un-?released(?: yet)?|not (?:yet )?(?:released|published)(?: yet)?|next(?: (?:release|version|up))?|upcoming(?: (?:release|version|changes))?|(?:(?:work )?in|under) (?:progress|development)|ongoing|wip|working version|development(?: version)?|dev(?:el)?(?: version)?|pending|trunk|head|main|master|current(?: version)?|future(?: (?:release|version))?|to be released|tb[ad]|snapshot)(?![A-Za-z0-9-])/i;
function readTail(text) {
    let date;
    let unreleased = false;
    let rest = text;
    while (rest !== '') {
        const gap = /^[\s:;,.|=*_–—([\])#-]+/.exec(rest)?.[0];
        if (gap !== undefined) {
            rest = rest.slice(gap.length);
            continue;
        }
        const state = /^(?:released?|on|retracted|aborted|yanked|withdrawn)(?![\w-])/i.exec(rest)?.[0];
        const open = unreleasedWord.exec(rest)?.[0];
        if (open !== undefined && isWholeState(text, text.length - rest.length, open.length)) {
            unreleased = true;
            rest = rest.slice(open.length);
            continue;
        }
        if (state !== undefined) {
            rest = rest.slice(state.length);
            continue;
        }
        if (/^(?:\?{2,4}|[xy]{4}|20[\dx?]{2})-(?:[?xm]{2})-(?:[?xd]{2})/i.test(rest))
            unreleased = true;
        const written = readDate(rest);
        if (written === undefined)
            return { date, unreleased, words: !isNote(text, rest) };
        date ??= written.iso;
        return { date, unreleased, words: false };
    }
    return { date, unreleased, words: false };
}
function isWholeState(text, start, length) {
    return /^\s*(?:$|[)\]:,;_.])/.test(text.slice(start + length));
}
function isNote(text, rest) {
    if (!/[([]\s*$/.test(text.slice(0, text.length - rest.length)))
        return false;
    const end = rest.search(/[)\]]/);
    return (end === -1 || !/^.\s+(?:is|are|was|were|has|have|will|can|should|must)\s/i.test(rest.slice(end)));
}

;// CONCATENATED MODULE: ./build/changelog/heading-versions.js


function readVersion(text) {
    const match = /^([vV]?\d[\w.+~]*(?:-[\w.+~]+)*)(?: ((?:alpha|beta|gamma|rc|preview)\.?[\d.]*\d|(?:alpha|beta|rc)(?=$|[ :(])))?/.exec(text);
    const word = match?.[1]?.replace(/[.~+]+$/, '');
    if (match === null || word === undefined || match[1]?.includes('..') === true)
        return undefined;
    const written = match[2] === undefined ? word : `${word} ${match[2]}`;
    if (!(0,heading_version/* isHeadingVersion */.hD)(written))
        return undefined;
    const end = match[2] === undefined ? word.length : match[0].length;
    const dotted = /[.+~]|^[vV]\d|^\d{8}$|\d-\d/.test(word);
    return { version: written, dotted, rest: text.slice(end) };
}
function readMoreVersions(first) {
    const versions = [first.version];
    let { rest } = first;
    for (;;) {
        const joint = /^(?:, ?(?:and )?| and | ?& ?| ?\/ ?)(?=[vV]?\d)/.exec(rest)?.[0];
        if (joint === undefined)
            break;
        const next = rest.slice(joint.length);
        const more = readVersion(next);
        if (more === undefined || readDate(next) !== undefined)
            break;
        if (more.dotted)
            versions.push(more.version);
        else if (!joint.includes('/'))
            break;
        else {
            const sibling = first.version.replace(/\d+$/, more.version);
            if ((0,heading_version/* isHeadingVersion */.hD)(sibling))
                versions.push(sibling);
        }
        rest = more.rest;
    }
    return { versions, rest };
}

;// CONCATENATED MODULE: ./build/changelog/heading.js




const longest = 200;
const withdrawnWord = /aborted|retracted|withdrawn|yanked|\bnever released\b/i;
const lead = /^(?:(?:noteworthy )?change[sd] (?:in|for)|(?:what['’]s )?new in|in|release notes(?: for)?:?) (?=\S)/i;
const keyword = /^(?:versions?|releases?|ver\.?|rel\.?|v\.?|tag)(?: ?:)?(?: |$)/i;
const notAName = /^(?:and|as|at|by|for|from|in|of|on|or|since|than|the|to|with|support|compatibility|requires?|require|drop|add|use|fix|before|after|until|pre|post|released?|was|is)$/i;
function readHeading(text) {
    const withdrawn = withdrawnWord.test(text.slice(0, longest)) || /^\s*~~/.test(text);
    const words = withoutMarkup(text.slice(0, longest));
    const led = lead.exec(words)?.[0].trimEnd().toLowerCase();
    return {
        ...(readDateFirst(words) ?? readWords(words)),
        lead: led,
        withdrawn,
    };
}
const nothing = { versions: [], unreleased: false, withdrawn: false };
function readDateFirst(words) {
    const day = readDate(words);
    if (day?.iso === undefined || /^[\w/.-]/.test(words.slice(day.length)))
        return undefined;
    const dated = { date: day.iso };
    const written = words.slice(0, day.length);
    const rest = words
        .slice(day.length)
        .replace(/^[:,]?(?: [–—-])? ?/, '')
        .replace(/^\(([vV]?\d[\w.+~-]*)\)/, '$1');
    if (rest === '' && (0,heading_version/* isHeadingVersion */.hD)(written)) {
        return { ...nothing, ...dated, versions: [written], form: 'date' };
    }
    const called = keyword.test(rest);
    const heading = readWords(rest);
    if (heading.versions.length === 0)
        return { ...nothing, ...dated, form: 'words' };
    if (heading.form === 'titled' && (called || /^\S+:/.test(rest))) {
        return { ...heading, ...dated, form: 'version' };
    }
    return { ...heading, ...dated };
}
function readWords(words) {
    const unreleased = readUnreleased(words);
    if (unreleased !== undefined)
        return unreleased;
    const enclosed = /^\(([vV]?\d[\w.+~-]*)\) (?=.)/.exec(words);
    if (enclosed?.[1] !== undefined && readDate(words.slice(enclosed[0].length)) !== undefined) {
        return readWords(enclosed[1] + words.slice(enclosed[0].length - 1));
    }
    const between = /^(?:changes )?(?:between|from) \S+ (?:and|to) (?=v?\d)/i.exec(words);
    const inner = between === null ? words.replace(lead, '') : words.slice(between[0].length);
    const { name, rest } = splitName(inner);
    const first = readVersion(rest);
    if (first === undefined)
        return readStaged(rest) ?? readTagged(words) ?? readEvent(words);
    return describe({ name, first });
}
function splitName(text) {
    const rest = text.replace(keyword, '');
    if (/^[vV]?\d/.test(rest))
        return { rest };
    return splitJoinedName(rest) ?? splitSpacedName(rest) ?? { rest };
}
function splitJoinedName(text) {
    const joined = /^([A-Za-z][A-Za-z0-9_+']*(?:-[A-Za-z][A-Za-z0-9_+']*)*)(?:[-.@]| \((?=[\w.+~-]+\)))(?=[vV]?\d)/.exec(text);
    if (joined?.[1] === undefined || notAName.test(joined[1]))
        return undefined;
    const rest = text.slice(joined[0].length);
    return readVersion(rest)?.dotted === true ? { name: joined[1], rest } : undefined;
}
function splitSpacedName(text) {
    let at = 0;
    for (const word of text.split(' ', 3)) {
        if (!/^[A-Za-z0-9][\w.+'-]*:?$/.test(word) || notAName.test(word))
            return undefined;
        at += word.length + 1;
        const rest = text.slice(at).replace(keyword, '');
        if (readVersion(rest)?.dotted === true) {
            return { name: text.slice(0, at).replace(/:? $/, ''), rest };
        }
    }
    return undefined;
}
function readStaged(text) {
    const [, name, stage] = /^([A-Za-z][\w+']*)[-.]((?:pre-?)?(?:alpha|beta|rc)):?$/i.exec(text) ?? [];
    if (name === undefined || stage === undefined || !(0,heading_version/* isHeadingVersion */.hD)(stage))
        return undefined;
    return { ...nothing, versions: [stage], name, form: 'staged' };
}
function describe(found) {
    const day = readDay(found.first);
    const named = { name: found.name };
    if (day !== undefined) {
        return { ...day, ...named, form: found.name === undefined ? 'version' : 'named' };
    }
    const more = readMoreVersions(found.first);
    const tail = readTail(more.rest);
    const form = formOf(found, tail.words, more.rest);
    if (form === 'words')
        return { ...nothing, form };
    const date = tail.date ?? (tail.words ? readEvent(more.rest).date : undefined);
    return {
        versions: more.versions,
        ...named,
        date,
        unreleased: tail.unreleased || /[~+.-]dev(?:el)?$/.test(found.first.version),
        withdrawn: false,
        form,
    };
}
function formOf(found, wordsFollow, rest) {
    if (found.name !== undefined) {
        return wordsFollow && !/^ ?[:,–—-]/.test(rest) ? 'words' : 'named';
    }
    if (/^(?:19|20)\d\d$/.test(found.first.version))
        return 'words';
    if (wordsFollow)
        return 'titled';
    return found.first.dotted ? 'version' : 'number';
}
function readDay(first) {
    const day = /^(\d{4})(\d\d)(\d\d)$/.exec(first.version);
    if (day === null)
        return undefined;
    const date = readDate(day.slice(1).join('-'))?.iso;
    const inside = /^ ?\((?=[vV]?\d)/.exec(first.rest)?.[0];
    const version = inside === undefined ? undefined : readVersion(first.rest.slice(inside.length));
    const becomes = version?.dotted === true && version.rest.startsWith(')');
    if (date === undefined || !(becomes || /^:?$/.test(first.rest)))
        return undefined;
    const versions = becomes ? [version.version, first.version] : [first.version];
    return { ...nothing, versions, date };
}
function readUnreleased(words) {
    const whole = words.replace(/^[([]/, '');
    const bare = unreleasedWord.test(whole) ? whole : whole.replace(lead, '');
    const word = unreleasedWord.exec(bare)?.[0];
    if (word === undefined)
        return undefined;
    const rest = bare.slice(word.length);
    const behind = /^(?: changes)?[ :([–—-]+(?=[vV]?\d)/.exec(rest)?.[0];
    const planned = behind === undefined ? undefined : readVersion(rest.slice(behind.length));
    if (planned?.dotted === true && readDate(rest.slice(behind?.length)) === undefined) {
        return { ...nothing, versions: [planned.version], unreleased: true, form: 'version' };
    }
    const alone = /^(?: changes)?(?: ?[)\]])?[:. –—-]*(?:[([].*)?$/.test(rest);
    if (!alone && !/^ ?\)?:/.test(rest))
        return undefined;
    return { ...nothing, unreleased: true, form: alone ? 'unreleased' : 'titled' };
}
function readTagged(words) {
    const tagged = /(?:^|[\s(])(?:tag|tagged|tagging):? (?=[vV]?\d)/.exec(words);
    if (tagged === null)
        return undefined;
    const version = readVersion(words.slice(tagged.index + tagged[0].length));
    if (version?.dotted !== true)
        return undefined;
    return { ...nothing, versions: [version.version], form: 'tagged' };
}
function readEvent(words) {
    const open = words.lastIndexOf('(');
    const date = open === -1 ? undefined : readDate(words.slice(open + 1));
    const whole = date !== undefined && words.slice(open + 1 + date.length) === ')';
    if (!whole || date.iso === undefined)
        return { ...nothing, form: 'words' };
    return { ...nothing, date: date.iso, form: 'event' };
}
function withoutMarkup(text) {
    return text
        .replaceAll(/\\(?=[[\]])/g, '')
        .replaceAll(/<\/?[a-z][^<>]*>/gi, ' ')
        .replaceAll(/\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/g, ' $1 ')
        .replaceAll(/\[([vV]?\d[\w.+~/-]*|[A-Za-z][A-Za-z ]*)\]/g, ' $1 ')
        .replaceAll(/~~|\*\*?|`|\\/g, '')
        .replace(/^(__?)(?=[^\s_])(.*[^\s_])\1$/, '$2')
        .replaceAll(/\s+/g, ' ')
        .replace(/^ ?(?::[a-z_]+: ?|[^\p{L}\p{N}()[\]])+/iu, '')
        .trim();
}

;// CONCATENATED MODULE: ./build/changelog/candidates.js


const longestPlain = 120;
function findCandidates(lines) {
    const candidates = [];
    for (let at = 0; at < lines.length; at++) {
        const found = candidateAt(lines, at);
        if (found !== undefined) {
            candidates.push(found);
            at = found.lastLine;
        }
    }
    return candidates;
}
function candidateAt(lines, at) {
    const line = lines[at];
    if (line === undefined || line.hidden || /^(?: {4}|\t|\s*$)/.test(line.text))
        return undefined;
    const text = at === 0 ? line.text.replace(/^\xef\xbb\xbf/, '') : line.text;
    const marked = markedText(text);
    if (marked !== undefined)
        return candidate(lines, at, { ...marked, lastLine: at });
    const underlined = underlineLevel(lines[at + 1]);
    if (underlined !== undefined && canBeUnderlined(text, lines[at - 1])) {
        return candidate(lines, at, { mark: 'markdown', level: underlined, text, lastLine: at + 1 });
    }
    if (!canBePlain(text))
        return undefined;
    return candidate(lines, at, { mark: 'plain', level: 1, text, lastLine: at });
}
function canBeUnderlined(text, above) {
    if (/^\s*(?:[-*+] |[=~^"*+-]+\s*$)/.test(text))
        return false;
    return /^\S/.test(text) || above === undefined || above.text.trim() === '';
}
function canBePlain(text) {
    if (!/^(?:[\w([]|\*{1,2}(?=[^\s*]))/.test(text) || /^\[[^\]]*\]:/.test(text))
        return false;
    return /\d|:|^[([]?[A-Za-z ]{3,20}[)\]]?$/.test(text.slice(0, longestPlain));
}
function candidate(lines, at, found) {
    const text = (0,decode/* decodeChangelog */.x)(found.text).trim();
    return { ...found, text, line: at, heading: readHeading(text), apart: isApart(lines[at - 1]) };
}
function isApart(above) {
    return above === undefined || above.hidden || /^(?:\s|[-*+] |$)/.test(above.text);
}
function markedText(line) {
    const hashes = /^ {0,3}(#{1,6})(?:[ \t]+|(?<=##)(?=[vV]?\d)|$)/.exec(line);
    if (hashes?.[1] !== undefined) {
        const text = withoutClosing(line.slice(hashes[0].length), '#');
        return { mark: 'markdown', level: hashes[1].length, text };
    }
    const equals = /^ ?(={1,6})\s+(?=\S)/.exec(line);
    if (equals?.[1] !== undefined) {
        const text = withoutClosing(line.slice(equals[0].length), '=');
        return { mark: 'equals', level: equals[1].length, text };
    }
    const html = /^<h([1-6])(?:\s[^<>]*)?>(.+)<\/h\1>\s*$/i.exec(line);
    if (html?.[2] !== undefined)
        return { mark: 'markdown', level: Number(html[1]), text: html[2] };
    const stars = /^(\*{1,6}|-(?= +\**[vV]?\d+\.\d[\w.+~]*\**\s*(?:$|[(:[-]))) +(?=\S)/.exec(line);
    if (stars?.[1] === undefined)
        return undefined;
    return { mark: 'star', level: stars[1].length, text: line.slice(stars[0].length) };
}
function withoutClosing(text, mark) {
    const trimmed = text.trimEnd();
    let end = trimmed.length;
    while (end > 0 && trimmed.charAt(end - 1) === mark)
        end--;
    if (end === trimmed.length)
        return trimmed;
    return end === 0 || /\s/.test(trimmed.charAt(end - 1)) ? trimmed.slice(0, end) : trimmed;
}
function underlineLevel(line) {
    if (line === undefined || line.hidden)
        return undefined;
    const run = line.text.trim();
    const mark = run.charAt(0);
    if (run.length < 2 || !'=-~^"*+'.includes(mark))
        return undefined;
    for (const character of run)
        if (character !== mark)
            return undefined;
    if (mark === '=')
        return 1;
    if (mark === '-')
        return 2;
    return run.length > 2 ? 3 : undefined;
}

;// CONCATENATED MODULE: ./build/changelog/heading-manner.js
function mannerOf(candidates, place) {
    const there = candidates.filter(({ mark, level, heading }) => mark === place.mark && level === place.level && heading.form === 'named');
    return {
        names: new Set(there.flatMap((candidate) => plainName(candidate) ?? [])),
        leads: new Set(there.flatMap(({ heading }) => heading.lead ?? [])),
    };
}
function followsManner(candidate, { names, leads }) {
    const { form, lead } = candidate.heading;
    if (form === 'staged')
        return names.has(plainName(candidate) ?? '');
    return form === 'unreleased' && lead !== undefined && leads.has(lead);
}
function plainName(candidate) {
    return candidate.heading.name?.toLowerCase().replace(/\d+$/, '');
}

;// CONCATENATED MODULE: ./build/changelog/gnu-headings.js

function gnuHeadings(plain, lines) {
    const entries = plain.filter((candidate) => isEntry(candidate.text));
    return entries.flatMap((candidate, index) => {
        const end = entries[index + 1]?.line ?? lines.length;
        const version = versionBetween(lines, candidate.line + 1, end);
        if (version === undefined)
            return [];
        return [{ kind: 'section', candidate, versions: [version] }];
    });
}
function isEntry(text) {
    return /^\d{4}-\d\d-\d\d\s/.test(text) && /<[^<>]+>$/.test(text);
}
function versionBetween(lines, start, end) {
    for (const { text } of lines.slice(start, end)) {
        const words = /^\s+(?:\* )?(?=version|release|v?\d)(.*)$/i.exec(text)?.[1];
        if (words === undefined)
            continue;
        const heading = readHeading(words);
        if (heading.form === 'version')
            return heading.versions[0];
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/changelog/choose-headings.js


function chooseHeadings(candidates, lines) {
    const main = findMain(candidates);
    if (main === undefined)
        return choosePlain(candidates, lines);
    const manner = mannerOf(candidates, main);
    const chosen = [];
    let { level } = main;
    for (const candidate of candidates) {
        const kind = candidate.mark === 'plain'
            ? isPlainAmongMarked(candidate, lines, manner)
                ? 'section'
                : undefined
            : roleOfMarked(candidate, { main, level, first: chosen.length === 0, manner });
        if (kind === undefined)
            continue;
        chosen.push({ kind, candidate, past: isPast(candidate, chosen) });
        if (candidate.mark === main.mark)
            level = Math.max(main.level, candidate.level);
    }
    return chosen.map((one, index) => isGroup(one, chosen[index + 1], lines) ? { kind: 'end', candidate: one.candidate } : one);
}
function isGroup(upper, next, lines) {
    const [stem] = upper.candidate.heading.versions;
    const version = next?.candidate.heading.versions[0];
    if (stem === undefined || next === undefined || version === undefined)
        return false;
    if (upper.candidate.level >= next.candidate.level)
        return false;
    if (!bare(version).startsWith(`${bare(stem).replace(/\.x$/i, '')}.`))
        return false;
    const between = lines.slice(upper.candidate.lastLine + 1, next.candidate.line);
    return between.every(({ text }) => text.trim() === '');
}
function bare(version) {
    return version.replace(/^v/i, '');
}
const weights = {
    version: 6,
    named: 4,
    staged: 0,
    tagged: 3,
    number: 2,
    titled: 2,
    date: 0,
    event: 0,
    unreleased: 1,
    words: 0,
};
function findMain(candidates) {
    const levels = new Map();
    for (const { mark, level, heading } of candidates) {
        if (mark === 'plain')
            continue;
        const certain = ['version', 'named', 'tagged', 'date'].includes(heading.form) ? 1 : 0;
        const key = `${mark} ${level}`;
        const known = levels.get(key);
        levels.set(key, {
            mark,
            level,
            weight: (known?.weight ?? 0) + weights[heading.form],
            certain: (known?.certain ?? 0) + certain,
            days: (known?.days ?? 0) + (heading.form === 'date' ? 1 : 0),
            open: (known?.open ?? 0) + (heading.form === 'unreleased' ? 1 : 0),
        });
    }
    const plain = plainLines(candidates);
    const all = [...levels.values()];
    const [best] = all
        .filter((one) => one.weight + one.days > 0 && isPlausible(one, all, plain))
        .toSorted((a, b) => b.weight + b.days - (a.weight + a.days) || a.level - b.level);
    return best === undefined ? undefined : { ...best, dates: best.days * 2 > best.weight };
}
function isPlausible(one, levels, plain) {
    if (one.mark !== 'star') {
        const isOpen = one.weight === one.open && plain.named > 0;
        return one.certain > 0 || (plain.versions === 0 && !isOpen);
    }
    const others = levels.some((other) => other.mark !== 'star' && other.weight > 1);
    return !others && one.certain > plain.versions;
}
function plainLines(candidates) {
    const apart = candidates.filter((candidate) => candidate.mark === 'plain' && candidate.apart);
    const count = (form) => apart.filter((candidate) => candidate.heading.form === form && isPlainVersion(candidate)).length;
    return { versions: count('version'), named: count('named') };
}
function isPast(candidate, above) {
    const isWord = candidate.mark === 'plain' && candidate.heading.form === 'unreleased';
    const hasRelease = above.some(({ candidate: { heading } }) => heading.versions.length > 0 && !heading.unreleased);
    return isWord && hasRelease;
}
function roleOfMarked(candidate, context) {
    const { main } = context;
    if (candidate.mark !== main.mark && !(candidate.mark === 'markdown' && main.mark === 'equals')) {
        return undefined;
    }
    const regular = candidate.level <= context.level;
    switch (candidate.heading.form) {
        case 'version':
            return candidate.mark === 'star' && !regular ? undefined : 'section';
        case 'named':
        case 'number':
        case 'titled':
        case 'tagged':
        case 'event':
            return regular ? 'section' : undefined;
        case 'staged':
            return regular && followsManner(candidate, context.manner) ? 'section' : undefined;
        case 'date':
            return main.dates && regular ? 'section' : undefined;
        case 'unreleased':
            return regular || /^\W*unreleased\W*$/i.test(candidate.text) ? 'section' : undefined;
        case 'words':
            return regular ? roleOfWords(candidate, main, context.first) : undefined;
    }
}
const olderVersions = /\b(?:old|older|oldest|earlier|previous|ancient|prior|before|pre-?v?\d|very old)\b|^(?:history|archive|initiali[sz]ation|references|bts references|changelog format)$/i;
function roleOfWords(candidate, main, first) {
    if (!first)
        return olderVersions.test(candidate.text) ? 'end' : undefined;
    const unnamed = candidate.level === main.level && /^changes:?$/i.test(candidate.text);
    return unnamed ? 'section' : undefined;
}
function isPlainAmongMarked(candidate, lines, manner) {
    const { heading } = candidate;
    const above = lines[candidate.line - 1];
    if (above !== undefined && above.text.trim() !== '')
        return false;
    if (heading.form === 'version')
        return true;
    const name = plainName(candidate);
    if (heading.form === 'named')
        return name !== undefined && manner.names.has(name);
    return followsManner(candidate, manner);
}
function choosePlain(candidates, lines) {
    const plain = candidates.filter(({ mark, heading }) => mark === 'plain' || heading.form === 'unreleased');
    const manner = mannerOf(plain, { mark: 'plain', level: 1 });
    const sections = [];
    for (const candidate of plain) {
        const above = sections.at(-1)?.candidate;
        const apart = candidate.apart || above?.line === candidate.line - 1;
        const follows = followsManner(candidate, manner);
        if (candidate.heading.versions.length === 0 && sections.length > 0 && !follows)
            continue;
        if (apart && (follows || isPlainVersion(candidate))) {
            sections.push({ kind: 'section', candidate, past: isPast(candidate, sections) });
        }
    }
    if (sections.length > 0)
        return sections;
    const days = plain.filter((candidate) => candidate.heading.form === 'date');
    if (days.length > 0)
        return days.map((candidate) => ({ kind: 'section', candidate }));
    return gnuHeadings(plain, lines);
}
function isPlainVersion(candidate) {
    const { heading, text } = candidate;
    switch (heading.form) {
        case 'version':
            return true;
        case 'named':
            return text.endsWith(':') || text.length < 60;
        case 'titled':
            return heading.unreleased || /^v?\d+\.\d[\w.+~-]*(?:\s*:| {2,}| release)/i.test(text);
        case 'unreleased':
            return true;
        case 'number':
            return false;
        case 'staged':
        case 'tagged':
        case 'date':
        case 'event':
        case 'words':
            return false;
    }
}

// EXTERNAL MODULE: ./build/changelog/lines.js
var changelog_lines = __webpack_require__(18410);
;// CONCATENATED MODULE: ./build/changelog/parse-changelog.js




function parseChangelog(source) {
    const lines = (0,changelog_lines/* splitLines */.u)(source.text);
    const chosen = chooseHeadings(findCandidates(lines), lines);
    const sections = [];
    for (const [index, one] of chosen.entries()) {
        if (one.kind === 'end')
            continue;
        const last = (chosen[index + 1]?.candidate.line ?? lines.length) - 1;
        sections.push(section(lines, one, last));
    }
    return { source, sections };
}
function section(lines, chosen, last) {
    const { candidate } = chosen;
    const { heading } = candidate;
    const { name, date } = heading;
    const versions = chosen.versions ?? heading.versions;
    const [version] = versions;
    return {
        version,
        versions,
        name,
        mark: candidate.mark,
        heading: (0,decode/* decodeChangelog */.x)(lines[candidate.line]?.text ?? '').trim(),
        date,
        unreleased: heading.unreleased && chosen.past !== true,
        withdrawn: heading.withdrawn,
        startLine: candidate.line + 1,
        endLine: last + 1,
        span: { start: lines[candidate.line]?.start ?? 0, end: lineEnd(lines[last]) },
        body: bodySpan(lines, candidate, last),
    };
}
function bodySpan(lines, candidate, last) {
    const said = wordsBehindVersion(lines[candidate.line], candidate);
    if (said !== undefined) {
        let end = last;
        while (lines[end]?.text.trim() === '')
            end--;
        return { start: said, end: lineEnd(lines[end]) };
    }
    let first = candidate.lastLine + 1;
    let end = last;
    if (/^-{3,}\s*$/.test(lines[first]?.text ?? ''))
        first++;
    while (first <= end && lines[first]?.text.trim() === '')
        first++;
    while (end >= first && lines[end]?.text.trim() === '')
        end--;
    if (end < first) {
        const empty = lineEnd(lines[candidate.lastLine]);
        return { start: empty, end: empty };
    }
    return { start: lines[first]?.start ?? 0, end: lineEnd(lines[end]) };
}
function wordsBehindVersion(line, candidate) {
    if (line === undefined || candidate.mark !== 'plain')
        return undefined;
    const colon = line.text.indexOf(':');
    const gap = /^\s+/.exec(line.text.slice(colon + 1))?.[0].length ?? 0;
    const said = line.text.charAt(colon + 1 + gap);
    if (colon === -1 || gap === 0 || said === '')
        return undefined;
    const lead = line.text.slice(0, colon);
    const isLead = /\d/.test(lead) || (/^[A-Za-z ]+$/.test(lead) && !/\d/.test(said));
    return isLead ? line.start + colon + 1 + gap : undefined;
}
function lineEnd(line) {
    return line === undefined ? 0 : line.start + line.text.length;
}


/***/ }),

/***/ 33633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ shortList)
/* harmony export */ });
const most = 8;
function shortList(versions) {
    const first = versions.slice(0, most).join(', ');
    return versions.length > most ? `${first} and ${versions.length - most} older ones` : first;
}


/***/ }),

/***/ 27032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ versionOfHeading),
/* harmony export */   hD: () => (/* binding */ isHeadingVersion),
/* harmony export */   lA: () => (/* binding */ fits),
/* harmony export */   oH: () => (/* binding */ headingFit)
/* harmony export */ });
/* harmony import */ var _prerelease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4293);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78939);


function isHeadingVersion(text) {
    return /^[\w.+~/-]{1,100}(?: [\w.+~-]{1,100})?$/.test(text);
}
function versionOfHeading(written, keepV) {
    const number = keepV ? written : written.replace(/^[vV](?=\d)/, '');
    const version = (0,_prerelease_js__WEBPACK_IMPORTED_MODULE_0__/* .setOffPrerelease */ .ko)(joinDate(number).replaceAll(/[ _]/g, '~'));
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isVersion */ .lF)(version) ? version : undefined;
}
const fits = ['same', 'spelling', 'loose', 'revision', 'build'];
function headingFit(written, version) {
    if (written === version)
        return 'same';
    if (spelling(written) === spelling(version))
        return 'spelling';
    if (loose(written) === loose(version))
        return 'loose';
    const revised = /^(.*?)(?:-\d+|\+.*)$/.exec(version)?.[1];
    if (revised !== undefined && loose(written) === loose(revised))
        return 'revision';
    const built = /\+(\d+\.\d.*)$/.exec(version)?.[1];
    return built !== undefined && loose(written) === loose(built) ? 'build' : undefined;
}
function spelling(version) {
    return joinDate(version.toLowerCase().replace(/^v(?=\d)/, '')).replaceAll(/[ _~-](?=[a-z])/g, '~');
}
function loose(version) {
    const text = spelling(version)
        .replaceAll(/(?<=\d)[.~]?(?=[a-z])|(?<=[a-z])[.~](?=\d)/g, '~')
        .replaceAll(/(?<=[a-z])(?=\d)/g, '~');
    const numbers = /^[\d.]*/.exec(text)?.[0] ?? '';
    const parts = numbers.split('.');
    while (parts.length > 1 && /^0*$/.test(parts.at(-1) ?? ''))
        parts.pop();
    return parts.join('.') + text.slice(numbers.length);
}
function joinDate(text) {
    return text.replace(/^(\d{4})([-/.])(\d{2})\2(\d{2})$/, '$1$3$4');
}


/***/ })

};
