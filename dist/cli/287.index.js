export const id = 287;
export const ids = [287];
export const modules = {

/***/ 389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vI: () => (/* binding */ decideVersion),
  yU: () => (/* binding */ nextVersion),
  Q6: () => (/* binding */ possibleTag)
});

// EXTERNAL MODULE: ./build/version/prerelease.js
var prerelease = __webpack_require__(4293);
// EXTERNAL MODULE: ./build/version/tag.js
var version_tag = __webpack_require__(83639);
// EXTERNAL MODULE: ./build/version/opam-version.js
var opam_version = __webpack_require__(43323);
// EXTERNAL MODULE: ./build/version/version.js
var version_version = __webpack_require__(78939);
;// CONCATENATED MODULE: ./build/release/source/tagged-elsewhere.js



function taggedElsewhere({ version, tag, target, releases }, { settings, changelog = 'the changelog' }) {
    const isAsked = target.version !== undefined;
    const commit = tag.commit.slice(0, 7);
    const place = tag.distance === undefined ? commit : `${commit}, ${commits(tag.distance)} back`;
    const next = inputText(settings, 'version');
    const named = inputText(settings, 'tag', tag.name);
    return {
        severity: isAsked || releases ? 'error' : 'notice',
        code: 'version-tagged',
        message: `${version} is already tagged (${place}).`,
        hints: [
            isAsked
                ? `Choose another version. To release the tagged commit, use ${named}.`
                : `Add a section for the next version to ${changelog}, or choose the version with ${next}.`,
            ...(isAsked
                ? []
                : releases
                    ? [`To release the tagged commit, use ${named}.`]
                    : ['This run checks the project as the next version, which has no number yet.']),
        ],
    };
}
function commits(count) {
    return count === 1 ? '1 commit' : `${count} commits`;
}
function newerTag(version, severity, { settings, tagNames, changelog = 'the changelog' }) {
    const { tagPrefix: prefix } = settings;
    const keepV = (0,version_version/* carriesV */.o2)(version);
    const tagged = tagNames.flatMap((tag) => {
        const meaning = tag.startsWith(prefix) ? (0,version_tag/* readTag */.zW)(tag, { prefix, keepV }) : undefined;
        return meaning?.kind === 'version' ? [{ tag, version: meaning.version }] : [];
    });
    const [newest] = tagged.toSorted((a, b) => (0,opam_version/* compareVersions */.Z)(b.version, a.version));
    if (newest === undefined || (0,opam_version/* compareVersions */.Z)(newest.version, version) <= 0)
        return [];
    return [
        {
            severity,
            code: 'changelog-behind-tags',
            message: `The newest section of ${changelog} is for version ${version}, but the tag ${newest.tag} is newer.`,
            hints: [
                `Add a section for the next version to ${changelog}. Ignore this on a maintenance branch of an older version.`,
            ],
        },
    ];
}
function inputText({ commandLine }, name, value) {
    if (commandLine)
        return value === undefined ? `--${name}` : `--${name} ${value}`;
    return value === undefined ? `the input ${name}` : `the input ${name}: ${value}`;
}

;// CONCATENATED MODULE: ./build/release/source/release-version.js




const nextVersion = 'dev';
function decideVersion(target, grounds, existing) {
    switch (target.kind) {
        case 'tagged':
            return fromTag(target.tag.name, grounds);
        case 'untagged':
            return toTag(target, grounds, existing);
        case 'supposed':
            return suppose(target, grounds, existing);
    }
}
function possibleTag(target, grounds) {
    const asked = askedVersion(target, grounds);
    return asked === undefined ? undefined : nameTag(asked, grounds).name;
}
function askedVersion(target, { newest }) {
    return target.kind === 'tagged' ? undefined : (target.version ?? newest);
}
function decided(release) {
    return { kind: 'decided', release };
}
function fromTag(tag, grounds) {
    const { tagPrefix: prefix } = grounds.settings;
    const rest = tag.slice(prefix.length);
    const keepV = resolveKeepV(rest, grounds);
    const keepAttached = keepsAttached(rest.replaceAll('_', '~'), grounds);
    const meaning = (0,version_tag/* readTag */.zW)(tag, { prefix, keepV, keepAttached });
    if (meaning.kind === 'no-version')
        return refused('tag-no-version', meaning);
    const { version, notices } = meaning;
    return decided({ version, tag: { kind: 'existing', name: tag }, notices });
}
function keepsAttached(version, { published, packages }) {
    if (!(0,prerelease/* hasAttachedPrerelease */.zP)(version))
        return false;
    return packages.some((name) => published.get(name)?.some(prerelease/* hasAttachedPrerelease */.zP) === true);
}
function resolveKeepV(rest, { settings, published, packages }) {
    if (settings.keepV !== 'auto')
        return settings.keepV === 'always';
    if (!(0,version_version/* carriesV */.o2)(rest))
        return false;
    const versions = packages.map((name) => published.get(name) ?? []);
    return (0,version_version/* publishedCarryV */.QW)(versions.find((some) => some.length > 0) ?? []);
}
function nameTag(version, grounds) {
    const { tagNames, settings } = grounds;
    const { tagPrefix: prefix } = settings;
    const keepAttached = keepsAttached(version, grounds);
    const style = { ...(0,version_tag/* tagStyle */.k7)(tagNames, prefix), keepAttached };
    const keepV = style.v !== '' && !(0,version_version/* carriesV */.o2)(version) && resolveKeepV(style.v + version, grounds);
    const released = keepV ? style.v + version : version;
    const named = (0,version_tag/* tagOfVersion */.ml)(released, style);
    const spelt = tagNames.find((tag) => {
        const meaning = tag.startsWith(prefix)
            ? (0,version_tag/* readTag */.zW)(tag, { prefix, keepV, keepAttached })
            : undefined;
        return meaning?.kind === 'version' && meaning.version === released;
    });
    const name = spelt ?? (named.kind === 'tag' ? named.tag : undefined);
    return { version: released, named, name };
}
function toTag(target, grounds, existing) {
    const asked = askedVersion(target, grounds);
    if (asked === undefined) {
        const cause = 'the run found no version: there is no tag, the input version is not set, and the changelog has no released section';
        return refused('version-unknown', { cause, fix: 'Set the input version, or push a tag.' });
    }
    const { version, named } = nameTag(asked, grounds);
    if (existing !== undefined) {
        if (existing.commit === target.commit)
            return fromTag(existing.name, grounds);
        const found = { version, tag: existing, target, releases: true };
        return { kind: 'refused', diagnostic: taggedElsewhere(found, grounds) };
    }
    if (named.kind === 'no-tag')
        return refused('tag-no-version', named);
    const notices = target.version === undefined ? newerTag(version, 'warning', grounds) : [];
    return decided({ version, tag: { kind: 'new', name: named.tag }, notices });
}
function suppose(target, grounds, existing) {
    const asked = askedVersion(target, grounds);
    const isAsked = target.version !== undefined;
    if (asked === undefined)
        return decided(supposedNext([]));
    const { version, named } = nameTag(asked, grounds);
    if (existing !== undefined && existing.commit !== target.commit) {
        const diagnostic = taggedElsewhere({ version, tag: existing, target, releases: false }, grounds);
        return isAsked
            ? { kind: 'refused', diagnostic }
            : decided(supposedNext([diagnostic, ...newerTag(version, 'notice', grounds)]));
    }
    if (existing !== undefined) {
        const tag = { kind: 'supposed', name: existing.name, exists: true, isAsked };
        return decided({ version, tag, notices: [] });
    }
    if (named.kind === 'no-tag')
        return refused('tag-no-version', named);
    const notices = isAsked ? [] : newerTag(version, 'notice', grounds);
    const tag = { kind: 'supposed', name: named.tag, exists: false, isAsked };
    return decided({ version, tag, notices });
}
function supposedNext(notices) {
    const tag = { kind: 'supposed', name: nextVersion, exists: false, isAsked: false };
    return { version: nextVersion, tag, notices };
}
function refused(code, { cause, fix }) {
    const message = `${cause.charAt(0).toUpperCase()}${cause.slice(1)}.`;
    return { kind: 'refused', diagnostic: { severity: 'error', code, message, hints: [fix] } };
}


/***/ }),

/***/ 6813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ whole),
/* harmony export */   x: () => (/* binding */ joinBlocks)
/* harmony export */ });
function whole(text) {
    return { open: text, rows: [], close: '', left: () => '' };
}
const leftReserve = 200;
function joinBlocks(blocks, limit) {
    const frames = blocks.reduce((sum, block) => sum + frameSize(block), 0);
    let room = limit - frames;
    return blocks
        .map((block) => {
        const kept = [];
        for (const row of block.rows) {
            const size = byteLength(row) + 1;
            if (size > room)
                break;
            room -= size;
            kept.push(row);
        }
        const left = block.rows.length - kept.length;
        const rows = left === 0 ? kept : [...kept, block.left(left)];
        return [block.open, ...rows, block.close].filter((part) => part !== '').join('\n');
    })
        .filter((text) => text !== '')
        .join('\n\n');
}
function frameSize(block) {
    return byteLength(block.open) + byteLength(block.close) + leftReserve + 4;
}
function byteLength(text) {
    return Buffer.byteLength(text, 'utf8');
}


/***/ }),

/***/ 51265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ pageOf)
/* harmony export */ });
function pageOf(code, docsUrl) {
    if (docsUrl === undefined || !/^[a-z0-9-]+$/.test(code))
        return undefined;
    const page = /^opam-(?:lint|repository|review)-/.test(code)
        ? 'lint'
        : code.startsWith('forecast-')
            ? 'forecast'
            : 'errors';
    return `${docsUrl}/${page}.md#${code}`;
}


/***/ }),

/***/ 64672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aC: () => (/* binding */ editedFilesBlock),
/* harmony export */   f$: () => (/* binding */ editedFileLines),
/* harmony export */   lx: () => (/* binding */ editedFiles)
/* harmony export */ });
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71393);
/* harmony import */ var _text_unified_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87158);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29271);



const longestDifference = 20_000;
function editedFiles({ subject }) {
    return (subject?.packages ?? []).flatMap((one) => {
        const { path, edited } = one;
        return edited === undefined ? [] : [{ path, edited, difference: differenceOf(one, edited) }];
    });
}
function differenceOf({ path, opam }, { where, ofProject }) {
    const place = where === 'branch' ? 'pull request' : 'published';
    return (0,_text_source_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBytes */ .yj)((0,_text_unified_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .unifiedDiff */ .W)([`${path} (project)`, `${path} (${place})`], ofProject, opam));
}
function story({ where, commit, author = 'somebody' }) {
    if (where === 'published')
        return 'was edited before it was published';
    const made = commit === undefined ? '' : ` in ${commit.slice(0, 7)}`;
    return `stays as ${author} edited it${made}`;
}
const advice = 'Make the same changes in your project. Otherwise the next release loses them.';
function editedFileLines(outcome) {
    const files = editedFiles(outcome);
    if (files.length === 0)
        return [];
    return [
        ...files.flatMap(({ path, edited, difference }) => [
            `${path} ${story(edited)}:`,
            ...(0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .cz)(difference, longestDifference).trimEnd().split('\n'),
        ]),
        advice,
    ];
}
function editedFilesBlock(outcome) {
    const files = editedFiles(outcome);
    if (files.length === 0)
        return undefined;
    return {
        open: '<h3>Edited opam files</h3>',
        rows: files.map(({ path, edited, difference }) => {
            const told = (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(story(edited)), edited.url);
            return `<details open><summary>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path)} ${told}</summary>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .preformatted */ .EC)((0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .cz)(difference, longestDifference))}</details>`;
        }),
        close: `\n<p>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(advice)}</p>`,
        left: (count) => `<p>and ${count} more</p>`,
    };
}


/***/ }),

/***/ 64379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ sayHintsOnce),
/* harmony export */   RA: () => (/* binding */ otherPlaces),
/* harmony export */   SF: () => (/* binding */ othersInWords),
/* harmony export */   kG: () => (/* binding */ groupFindings),
/* harmony export */   wg: () => (/* binding */ packageOf)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23060);

function groupFindings(diagnostics) {
    const groups = new Map();
    for (const diagnostic of diagnostics) {
        const key = withoutPackage(diagnostic);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { first: diagnostic, others: [] });
        else
            group.others.push(diagnostic);
    }
    return [...groups.values()];
}
function sayHintsOnce(groups) {
    const kinds = new Map();
    for (const group of groups) {
        const kind = `${group.first.severity} ${group.first.code}`;
        const members = kinds.get(kind);
        if (members === undefined)
            kinds.set(kind, [group]);
        else
            members.push(group);
    }
    const spared = new Map();
    for (const members of kinds.values()) {
        const shared = sharedHints(members);
        for (const group of members.slice(1))
            spared.set(group, shared);
    }
    return groups.map((group) => {
        const shared = spared.get(group);
        if (shared === undefined)
            return group;
        const hints = group.first.hints.filter((hint) => !shared.has(hint));
        return { ...group, first: { ...group.first, hints } };
    });
}
function sharedHints(kind) {
    const counts = new Map();
    for (const { first } of kind) {
        for (const hint of new Set(first.hints))
            counts.set(hint, (counts.get(hint) ?? 0) + 1);
    }
    return new Set([...counts].flatMap(([hint, count]) => (count === kind.length ? [hint] : [])));
}
function packageOf({ subjects }) {
    return subjects?.[0];
}
function otherPlaces({ others }, workingDirectory) {
    const named = new Map();
    for (const other of others) {
        const place = other.location && (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(other.location, workingDirectory);
        const where = place === undefined ? '' : `${place.file}:${place.startLine}`;
        const label = packageOf(other) ?? where;
        if (label !== '')
            named.set(`${label} ${where}`, { label, place });
    }
    return [...named.values()];
}
const namedInText = 30;
function othersInWords(group, workingDirectory) {
    const places = otherPlaces(group, workingDirectory);
    if (places.length === 0)
        return undefined;
    const file = group.first.location && (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(group.first.location, workingDirectory).file;
    const named = places.slice(0, namedInText).map(({ label, place }) => {
        if (place === undefined || label === `${place.file}:${place.startLine}`)
            return label;
        return place.file === file
            ? `${label} (line ${place.startLine})`
            : `${label} (${place.file}:${place.startLine})`;
    });
    const left = places.length - named.length;
    return `The same for ${[...named, ...(left === 0 ? [] : [`${left} more`])].join(', ')}`;
}
function withoutPackage(diagnostic) {
    const { severity, code, message, hints, detail, ignored } = diagnostic;
    const name = packageOf(diagnostic);
    const gap = (text) => (name === undefined ? text : withGaps(text, name));
    return JSON.stringify([
        severity,
        code,
        name === undefined,
        gap(message),
        hints.map(gap),
        detail === undefined ? '' : gap(detail),
        ignored,
    ]);
}
function withGaps(text, name) {
    return text
        .split(name)
        .reduce((before, after) => isOfName(before.at(-1)) || isOfName(after[0])
        ? `${before}${name}${after}`
        : `${before}\0${after}`);
}
function isOfName(character) {
    return character !== undefined && /[A-Za-z0-9_+-]/.test(character);
}


/***/ }),

/***/ 10248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ countFindings),
/* harmony export */   k: () => (/* binding */ findingsBlock)
/* harmony export */ });
/* harmony import */ var _text_encoded_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88742);
/* harmony import */ var _documentation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51265);
/* harmony import */ var _finding_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64379);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29271);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23060);





const signs = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
const order = ['error', 'warning', 'notice'];
const longestMessage = 4000;
const longestDetail = 20_000;
const mostOthers = 100;
const othersInLine = 6;
function countFindings(diagnostics) {
    const counted = diagnostics.filter(({ ignored }) => ignored === undefined);
    const ignored = diagnostics.length - counted.length;
    return [
        ...order
            .map((severity) => ({
            severity,
            count: counted.filter((one) => one.severity === severity).length,
        }))
            .filter(({ count }) => count > 0)
            .map(({ severity, count }) => `${count} ${severity}${count === 1 ? '' : 's'}`),
        ...(ignored === 0 ? [] : [`${ignored} ignored`]),
    ].join(', ');
}
const shownOfKind = 3;
const mostOfKind = 100;
function findingsBlock(diagnostics, links) {
    return {
        open: `<h3>Findings: ${countFindings(diagnostics)}</h3>\n\n<table>`,
        rows: kindsOf((0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .groupFindings */ .kG)(diagnostics)).map((kind) => {
            const [first] = kind;
            const sign = first === undefined ? '' : signs[first.first.severity];
            return `<tr><td>${sign}</td><td>${kindCell(kind, links)}</td></tr>`;
        }),
        close: '</table>',
        left: (count) => `<tr><td></td><td>and ${count} more</td></tr>`,
    };
}
function kindsOf(groups) {
    return order.flatMap((severity) => {
        const kinds = new Map();
        for (const group of groups) {
            const { first } = group;
            if (first.severity !== severity)
                continue;
            const kind = kinds.get(first.code);
            if (kind === undefined)
                kinds.set(first.code, [group]);
            else
                kind.push(group);
        }
        return [...kinds.values()].map(_finding_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .sayHintsOnce */ .Hi);
    });
}
function kindCell(kind, links) {
    const shown = kind.slice(0, shownOfKind).map((group) => findingText(group, links));
    const folded = kind.slice(shownOfKind, mostOfKind).map((group) => findingText(group, links));
    if (folded.length === 0)
        return shown.join('<br><br>');
    const left = kind.length - mostOfKind;
    const rest = left > 0 ? [...folded, `and ${left} more`] : folded;
    return `${shown.join('<br><br>')}<details><summary>${kind.length - shownOfKind} more like these</summary>${rest.join('<br><br>')}</details>`;
}
function findingText(group, links) {
    const { severity, message, hints, code: name, detail } = group.first;
    const about = [
        severity,
        ...placeWords(group.first, links),
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(name), (0,_documentation_js__WEBPACK_IMPORTED_MODULE_3__/* .pageOf */ .Z)(name, links.context.docsUrl)),
    ];
    const lines = [
        `<strong>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)((0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(message, longestMessage))}</strong>`,
        about.join(' · '),
        ...hints.map((hint) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)((0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(hint, longestMessage))),
    ];
    const fold = detail === undefined
        ? ''
        : `<details><summary>Details</summary>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .preformatted */ .EC)((0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(detail, longestDetail))}</details>`;
    return `${lines.join('<br>')}${othersLine(group, links)}${fold}`;
}
function othersLine(group, links) {
    const places = (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .otherPlaces */ .RA)(group, links.context.workingDirectory);
    if (places.length === 0)
        return '';
    const named = places
        .slice(0, mostOthers)
        .map(({ label, place }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(label), place && lineUrl(place, links)));
    const rest = places.length > named.length ? [`${places.length - named.length} more`] : [];
    const list = [...named, ...rest].join(', ');
    return places.length <= othersInLine
        ? `<br>The same for ${list}`
        : `<details><summary>The same for ${places.length} others</summary>${list}</details>`;
}
function placeWords(diagnostic, links) {
    const { location } = diagnostic;
    const name = (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .packageOf */ .wg)(diagnostic);
    const place = location && (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(location, links.context.workingDirectory);
    return [
        ...(place === undefined
            ? []
            : [(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(`${place.file}:${place.startLine}`), lineUrl(place, links))]),
        ...(name === undefined || place?.file.endsWith(`${name}.opam`) === true ? [] : [(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(name)]),
    ];
}
function lineUrl({ file, startLine, endLine }, { context: { sourceUrl }, commit }) {
    if (commit === undefined || sourceUrl === undefined)
        return undefined;
    const plain = /\.(?:md|markdown|adoc|asciidoc|org|rst)$/i.test(file) ? '?plain=1' : '';
    const lines = startLine === endLine ? `L${startLine}` : `L${startLine}-L${endLine}`;
    return `${sourceUrl}/blob/${commit}/${(0,_text_encoded_path_js__WEBPACK_IMPORTED_MODULE_4__/* .encodedPath */ .y)(file)}${plain}#${lines}`;
}


/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _release_source_release_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(389);
/* harmony import */ var _findings_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10248);


const inEarnest = { released: 'is released', drafted: 'is drafted', not: 'is not released' };
const rehearsed = {
    released: 'would be released',
    drafted: 'would be drafted',
    not: 'would not be released',
};
function headline(outcome, { isRehearsal = false } = {}) {
    return isRehearsal ? `Rehearsal: ${fact(outcome, rehearsed)}` : fact(outcome, inEarnest);
}
function fact(outcome, words) {
    const { subject, status, diagnostics, failure, release } = outcome;
    const isNext = subject?.version === _release_source_release_version_js__WEBPACK_IMPORTED_MODULE_0__/* .nextVersion */ .yU;
    const project = subject === undefined
        ? 'The project'
        : isNext
            ? `The next version of ${subject.project}`
            : subject.project;
    const name = subject === undefined ? project : `${project} ${subject.version}`;
    const isTagged = subject?.tag !== undefined;
    switch (status) {
        case 'published':
            return published(name, outcome, words);
        case 'unchanged':
            return release?.draft === true
                ? `${name} was drafted before, and nothing has changed`
                : `${name} was released before, and nothing has changed`;
        case 'rehearsed':
            if (isNext)
                return `${project} passes the check${inSpiteOf(diagnostics)}`;
            return isTagged
                ? `${name} can be released${inSpiteOf(diagnostics)}`
                : `${project} can be released from here${inSpiteOf(diagnostics)}`;
        case 'skipped':
            return 'Nothing was released: the tag does not mark a release';
        case 'refused': {
            const found = failure === undefined ? (0,_findings_table_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .G)(diagnostics) : '';
            const said = isTagged || subject === undefined
                ? `${name} ${refused(outcome, words)}`
                : `${project} cannot be released from here`;
            return `${said}${found === '' ? '' : `: ${found}`}`;
        }
        case 'failed':
            return `${name} ${words.not} completely`;
    }
}
function refused({ aim, release }, { not }) {
    if (aim === 'preview')
        return 'cannot be released';
    return release?.draft === false ? 'was released on GitHub before, but this run was refused' : not;
}
function published(name, { release, ending }, { released, drafted }) {
    if (release?.draft === true)
        return `${name} ${drafted}`;
    switch (ending?.kind) {
        case 'compare-link':
            return `${name} ${released}, but its pull request has not been opened yet`;
        case 'new-file-link':
        case 'patch':
            return `${name} ${released}, but no pull request was opened`;
        case 'pull-request':
        case 'upstream':
        case undefined:
            return `${name} ${released}`;
    }
}
function inSpiteOf(diagnostics) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    return errors.length === 0 ? '' : `, despite ${(0,_findings_table_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .G)(errors)}`;
}


/***/ }),

/***/ 63576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ afterEnding),
/* harmony export */   Z: () => (/* binding */ nextSteps)
/* harmony export */ });
/* harmony import */ var _release_source_release_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(389);
/* harmony import */ var _patch_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44088);
/* harmony import */ var _way_out_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51945);



function nextSteps(outcome, reader = 'workflow') {
    switch (outcome.status) {
        case 'published':
        case 'unchanged':
            return [
                ...afterRelease(outcome),
                ...afterEnding(outcome.ending, reader),
                ...firstTime(outcome),
            ];
        case 'rehearsed':
            return [
                { text: `Nothing was written. ${afterPreview(outcome.subject)}` },
                ...firstTime(outcome),
            ];
        case 'skipped':
            return [{ text: 'Nothing was written.' }];
        case 'failed':
        case 'refused':
            return afterTrouble(outcome, reader);
    }
}
function firstTime({ newPackages = [] }) {
    if (newPackages.length === 0)
        return [];
    const verb = newPackages.length === 1 ? 'is' : 'are';
    const named = listInWords(newPackages);
    return [
        {
            text: `${named} ${verb} published for the first time. Reviewers of the opam repository will look at the name, the description and the licence.`,
        },
    ];
}
function listInWords(names) {
    return names.length <= 2
        ? names.join(' and ')
        : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
function afterPreview(subject) {
    if (subject?.version === _release_source_release_version_js__WEBPACK_IMPORTED_MODULE_0__/* .nextVersion */ .yU) {
        return 'The tag of the next version will give it its number, and its section in the changelog will become the notes.';
    }
    return subject?.tag === undefined
        ? 'The tag of the next version releases what is shown here.'
        : 'A release of this tag publishes what is shown here.';
}
function afterRelease({ release }) {
    return release?.draft === true
        ? [
            {
                text: 'The GitHub release is a draft. To publish it, run again without the input draft.',
                url: release.webUrl,
            },
        ]
        : [];
}
const followUp = {
    workflow: 'To see the state of the pull request, and what it needs from you, run a workflow with mode: status, or "dune-publish status" in your checkout.',
    command: 'To see the state of the pull request, and what it needs from you, run "dune-publish status".',
};
const withToken = {
    text: 'If you pass a classic token with the scope public_repo as opam-token, the next run opens the pull request.',
};
function afterEnding(ending, reader) {
    switch (ending?.kind) {
        case undefined:
            return [];
        case 'pull-request':
            return [
                { text: `Pull request #${ending.number} is waiting for review.`, url: ending.url },
                {
                    text: 'The CI of the opam repository builds the packages, and all packages that depend on them, on many systems. A maintainer then reviews the result. Most pull requests are merged within two days. Some failures there may have nothing to do with your release. The maintainers will tell you.',
                },
                {
                    text: 'To change an opam file, edit it on the branch of the pull request, and make the same change in your project for the next release. Do not change the tag or the archive.',
                },
                { text: followUp[reader] },
                {
                    text: 'When it is merged, tell people about the release on discuss.ocaml.org.',
                    url: 'https://discuss.ocaml.org/',
                },
            ];
        case 'compare-link':
            return [
                {
                    text: 'The branch is pushed. Open this page and create the pull request. Its title and text are filled in.',
                    url: ending.url,
                },
            ];
        case 'new-file-link':
            return [
                {
                    text: 'The run opened no pull request. Open this page and propose the file. Its name and content are filled in.',
                    url: ending.url,
                },
                withToken,
            ];
        case 'patch':
            return [
                {
                    text: 'The run opened no pull request. Propose all packages in one pull request, because packages that depend on each other cannot be built alone.',
                },
                { text: (0,_patch_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .patchAdvice */ .pu)(ending.patch) },
                {
                    text: 'Then open this page and create the pull request.',
                    url: ending.url,
                },
                withToken,
            ];
        case 'upstream':
            return [
                {
                    text: 'The opam repository already has this version. There is nothing left to do.',
                    url: ending.url,
                },
            ];
    }
}
const hardest = ['version', 'hint', 'project', 'inputs', 'cause', 'again'];
function waysOut({ diagnostics, failure, steps }) {
    const refused = steps.flatMap(({ code }) => (code === undefined ? [] : [code]));
    const found = failure === undefined ? stopping(diagnostics) : [failure.code, ...refused];
    const ways = new Set(found.map((code) => (0,_way_out_js__WEBPACK_IMPORTED_MODULE_2__/* .wayOutOf */ .b)(code) ?? 'hint'));
    const [first] = hardest.filter((way) => ways.has(way));
    return first === 'project' && ways.has('inputs') ? ['inputs', 'project'] : [first ?? 'hint'];
}
function stopping(diagnostics) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const found = errors.length > 0
        ? errors
        : diagnostics.filter((one) => one.severity === 'warning' && one.ignored === undefined);
    return found.map(({ code }) => code);
}
function afterTrouble(outcome, reader) {
    const before = outcome.status === 'failed' ? 'What was done stays.' : 'Nothing was written.';
    const advice = waysOut(outcome).flatMap((way) => adviceOn(way, outcome, reader));
    return [{ text: [before, ...advice].join(' ') }];
}
function adviceOn(way, { status, aim }, reader) {
    const again = reader === 'workflow' ? 'run the job again' : 'run the command again';
    const resumed = status === 'failed' ? ['The next run continues from there and does nothing twice.'] : [];
    switch (way) {
        case 'version':
        case 'hint':
            return [];
        case 'again':
            return [`You can ${again}.`, ...resumed];
        case 'cause':
            return [`Fix the cause, then ${again}.`, ...resumed];
        case 'inputs':
            return inputsAdvice(reader, aim);
        case 'project':
            return projectAdvice(reader, aim);
    }
}
function inputsAdvice(reader, aim) {
    if (reader === 'command')
        return ['Fix the options, then run the command again.'];
    if (aim === 'preview')
        return ['Fix the inputs in the workflow.'];
    return [
        'Fix the inputs in the workflow, then start it by hand: Actions, your workflow, Run workflow. A re-run of the job would use the old inputs.',
    ];
}
function projectAdvice(reader, aim) {
    switch (aim) {
        case 'preview':
            return ['A release would stop at these errors.'];
        case 'new-tag': {
            const again = reader === 'workflow' ? 'start the workflow' : 'run the command';
            return [`Fix the errors, push the fixed commit, and ${again} again.`];
        }
        case 'tag':
        case undefined:
            return [
                'Fix the errors, then tag the fixed commit. Reuse this tag only if nothing was published from it.',
            ];
    }
}


/***/ }),

/***/ 44088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ patchCommands),
/* harmony export */   pu: () => (/* binding */ patchAdvice),
/* harmony export */   y7: () => (/* binding */ patchBlock)
/* harmony export */ });
/* unused harmony export patchTitle */
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71393);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6813);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29271);
/* harmony import */ var _text_shell_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34381);




const longestPatch = 500_000;
function patchCommands({ ending }) {
    if (ending?.kind !== 'patch' || ending.patch.text.length > longestPatch)
        return [];
    const { text, branch, base, headline, cloneUrl } = ending.patch;
    const commands = [
        ['git', 'clone', '--depth', '1', '--branch', base, cloneUrl, 'opam-fork'],
        ['cd', 'opam-fork'],
        ['git', 'switch', '--create', branch],
    ];
    const after = [
        ['git', 'add', '--all'],
        ['git', 'commit', '--message', headline],
        ['git', 'push', 'origin', branch],
    ];
    return [
        ...commands.map(line),
        "git apply <<'END_OF_PATCH'",
        ...(0,_text_source_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBytes */ .yj)(text).trimEnd().split('\n'),
        'END_OF_PATCH',
        ...after.map(line),
    ];
}
function line(words) {
    return words.map(_text_shell_word_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r).join(' ');
}
const patchTitle = 'Commands that push the branch of the pull request';
function patchBlock(outcome) {
    const commands = patchCommands(outcome);
    if (commands.length === 0)
        return undefined;
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .whole */ .W)(`<h3>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(patchTitle)}</h3>\n\n${(0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .preformatted */ .EC)(commands.join('\n'))}`);
}
function patchAdvice({ forkUrl, cloneUrl, text }) {
    const fork = `Fork the opam repository at ${forkUrl} (unless ${cloneUrl} is already your fork).`;
    return text.length > longestPatch
        ? `${fork} The patch is too long to be shown. Commit the files in the folder that the output opam-files names to a branch of the fork, and push it.`
        : `${fork} Run the commands under "${patchTitle}".`;
}


/***/ }),

/***/ 23060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   hg: () => (/* binding */ characters)
/* harmony export */ });
/* unused harmony export placeOf */
/* harmony import */ var _text_line_starts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33170);


function placeOf(location, workingDirectory) {
    const { source, span } = location;
    const last = lastOffset(location);
    return {
        ...linesOf(location, workingDirectory),
        startColumn: columnOf(source, span.start),
        endColumn: columnOf(source, last),
    };
}
function linesOf(location, workingDirectory) {
    const { source, span } = location;
    return {
        file: repositoryPath(source.name, workingDirectory),
        startLine: (0,_text_line_starts_js__WEBPACK_IMPORTED_MODULE_0__/* .positionIn */ .Nu)(source, span.start).line,
        endLine: (0,_text_line_starts_js__WEBPACK_IMPORTED_MODULE_0__/* .positionIn */ .Nu)(source, lastOffset(location)).line,
    };
}
function lastOffset({ source, span, uncountedLines }) {
    const lineEnd = uncountedLines === true ? source.text.indexOf('\n', span.start) : -1;
    const end = lineEnd !== -1 && lineEnd < span.end ? lineEnd : span.end;
    return Math.max(end - 1, span.start);
}
function repositoryPath(name, workingDirectory) {
    return workingDirectory === '' ? name : `${workingDirectory}/${name}`;
}
const lastColumn = 10_000;
function columnOf(source, offset) {
    const { column } = positionIn(source, offset);
    if (column > lastColumn)
        return column + 1;
    const end = Math.min(offset, source.text.length);
    return characters(decodeBytes(source.text.slice(end - column, end))) + 1;
}
function characters(text) {
    return Array.from(text).length;
}


/***/ }),

/***/ 38838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ sizeInWords),
/* harmony export */   s: () => (/* binding */ transferInWords)
/* harmony export */ });
function sizeInWords(bytes) {
    const exact = `${bytes.toLocaleString('en-US')} bytes`;
    return bytes < 1000 ? exact : `${roundSize(bytes)} (${exact})`;
}
function transferInWords({ done, of }) {
    return of === undefined ? roundSize(done) : `${roundSize(done)} of ${roundSize(of)}`;
}
function roundSize(bytes) {
    if (bytes < 1000)
        return `${bytes} bytes`;
    const [amount, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
    return `${amount.toFixed(1)} ${unit}`;
}


/***/ }),

/***/ 13546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ stateSigns)
/* harmony export */ });
const stateSigns = {
    done: { sign: '✓', words: 'already done' },
    made: { sign: '✓', words: 'done' },
    todo: { sign: '·', words: 'to do' },
    refused: { sign: '✗', words: 'refused' },
    failed: { sign: '✗', words: 'failed' },
};


/***/ }),

/***/ 11287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stepLine: () => (/* binding */ stepLine),
  terminalDiagnostics: () => (/* binding */ terminalDiagnostics),
  terminalFailure: () => (/* binding */ terminalFailure),
  terminalOutcome: () => (/* binding */ terminalOutcome),
  terminalProgress: () => (/* binding */ terminalProgress)
});

// EXTERNAL MODULE: ./build/report/edited-files.js
var edited_files = __webpack_require__(64672);
// EXTERNAL MODULE: ./build/report/finding-groups.js
var finding_groups = __webpack_require__(64379);
// EXTERNAL MODULE: ./build/report/findings-table.js
var findings_table = __webpack_require__(10248);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/next-steps.js
var next_steps = __webpack_require__(63576);
// EXTERNAL MODULE: ./build/report/patch-commands.js
var patch_commands = __webpack_require__(44088);
// EXTERNAL MODULE: ./build/release/source/release-version.js + 1 modules
var release_version = __webpack_require__(389);
// EXTERNAL MODULE: ./build/report/markup.js
var markup = __webpack_require__(29271);
;// CONCATENATED MODULE: ./build/report/previewed-texts.js


function previewedTexts({ aim, subject, texts }) {
    if (aim !== 'preview' || texts === undefined || subject?.version === release_version/* nextVersion */.yU)
        return [];
    const { release, pullRequest } = texts;
    return [
        ...(release === undefined ? [] : [previewed('GitHub release', release)]),
        ...(pullRequest === undefined ? [] : [previewed('Pull request', pullRequest)]),
    ];
}
function previewed(what, { title, body }) {
    const name = `${what}: ${title}`;
    return body === undefined
        ? {
            name,
            text: 'The changelog has no section for this version. GitHub generates the notes from the merged pull requests.',
        }
        : { name, text: body === '' ? '(empty)' : body };
}
function previewedTextsBlock(outcome) {
    const texts = previewedTexts(outcome);
    if (texts.length === 0)
        return undefined;
    return {
        open: '<h3>Texts</h3>',
        rows: texts.map(({ name, text }) => `\n<details><summary>${html(name)}</summary>${preformatted(text)}</details>`),
        close: '',
        left: (count) => `\n<p>and ${count} more, which do not fit here</p>`,
    };
}

// EXTERNAL MODULE: ./build/report/printable.js
var printable = __webpack_require__(74628);
// EXTERNAL MODULE: ./build/report/size.js
var size = __webpack_require__(38838);
// EXTERNAL MODULE: ./build/report/spelling.js
var spelling = __webpack_require__(9869);
// EXTERNAL MODULE: ./build/report/step-signs.js
var step_signs = __webpack_require__(13546);
// EXTERNAL MODULE: ./build/report/style.js
var report_style = __webpack_require__(33842);
// EXTERNAL MODULE: ./build/text/cut-line.js
var cut_line = __webpack_require__(55257);
// EXTERNAL MODULE: ./build/text/line-starts.js
var line_starts = __webpack_require__(33170);
// EXTERNAL MODULE: ./build/text/source.js
var text_source = __webpack_require__(71393);
// EXTERNAL MODULE: ./build/report/place.js
var place = __webpack_require__(23060);
;// CONCATENATED MODULE: ./build/report/terminal-diagnostic.js





const words = {
    error: 'Error',
    warning: 'Warning',
    notice: 'Notice',
};
const longestExcerpt = 6;
const longestDetail = 60;
const widestExcerpt = 160;
function diagnosticLines(diagnostic, style) {
    const { severity, message, code, hints, location, detail } = diagnostic;
    const where = location === undefined ? [] : locationLines(location, style, severity);
    const label = style.severity(severity, words[severity]);
    const [first = '', ...others] = (0,printable/* printable */.g$)(message).split('\n');
    return [
        ...where,
        ...[`${label}: ${first}`, ...others].map((line, index) => index === others.length ? `${line} ${style.faint(`[${code}]`)}` : line),
        ...hints.map((hint) => `${style.bold('Hint')}: ${(0,printable/* printable */.g$)(hint)}`),
        ...(detail === undefined ? [] : detailLines(detail)),
    ];
}
function detailLines(detail) {
    const lines = (0,printable/* printable */.g$)(detail).trimEnd().split('\n');
    const shown = lines.slice(0, longestDetail).map((line) => `  ${line}`);
    const left = lines.length - shown.length;
    return left === 0 ? shown : [...shown, `  … and ${left} more lines`];
}
function locationLines({ source, span }, style, severity) {
    const start = (0,line_starts/* positionIn */.Nu)(source, span.start);
    const end = (0,line_starts/* positionIn */.Nu)(source, Math.max(span.end, span.start));
    const lines = start.line === end.line ? `line ${start.line}` : `lines ${start.line}-${end.line}`;
    const heading = `File "${(0,printable/* printable */.g$)(source.name)}", ${lines}, characters ${start.column}-${end.column}:`;
    return [style.bold(heading), ...excerpt({ source, span }, style, severity)];
}
function excerpt({ source, span }, style, severity) {
    const { text } = source;
    const first = (0,line_starts/* positionIn */.Nu)(source, span.start).line;
    const from = (0,text_source/* lineStart */.PT)(text, Math.min(span.start, text.length));
    const end = text.indexOf('\n', Math.max(span.end - 1, span.start));
    const lines = text.slice(from, end === -1 ? text.length : end).split('\n');
    if (text.length === 0)
        return [];
    const shown = lines.slice(0, longestExcerpt);
    const width = String(first + shown.length - 1).length;
    const marked = { from: span.start - from, to: span.end - from };
    const cut = shown.map((line, index) => (0,cut_line/* cutAround */.s)({ text: line, ...(index === 0 ? marked : { from: 0, to: 0 }) }, 2 * widestExcerpt));
    const numbered = cut.map((line, index) => {
        const number = String(first + index).padStart(width);
        return `${style.faint(`${number} |`)} ${readable(line.text)}`;
    });
    if (lines.length > shown.length)
        return [...numbered, style.faint(`${'.'.repeat(width)} |`)];
    const [only] = cut;
    if (lines.length !== 1 || only === undefined)
        return numbered;
    const marks = underline(only);
    if (marks === undefined)
        return numbered;
    return [
        ...numbered,
        `${' '.repeat(width + 3)}${marks.blank}${style.severity(severity, marks.carets)}`,
    ];
}
function underline({ text, from, to, }) {
    const before = readable(text.slice(0, from));
    const marked = readable(text.slice(from, to));
    if ((0,place/* characters */.hg)(before) + (0,place/* characters */.hg)(marked) > widestExcerpt)
        return undefined;
    const blank = before.replace(/[^\t]/gu, ' ');
    return { blank, carets: '^'.repeat(Math.max((0,place/* characters */.hg)(marked), 1)) };
}
function readable(bytes) {
    return (0,printable/* printable */.g$)((0,text_source/* decodeBytes */.yj)(bytes.replace(/\r$/, '')));
}

;// CONCATENATED MODULE: ./build/report/terminal.js













function terminalDiagnostics(diagnostics, options) {
    if (diagnostics.length === 0)
        return [];
    const style = (0,report_style/* styleOf */.V)(options);
    return [
        ...(0,finding_groups/* sayHintsOnce */.Hi)((0,finding_groups/* groupFindings */.kG)(diagnostics)).flatMap((group) => [
            ...diagnosticLines(group.first, style),
            ...othersLine(group),
            '',
        ]),
        style.bold(`${(0,findings_table/* countFindings */.G)(diagnostics)}.`),
    ];
}
function othersLine(group) {
    const text = (0,finding_groups/* othersInWords */.SF)(group, '');
    return text === undefined ? [] : [`${(0,printable/* printable */.g$)(text)}.`];
}
function terminalFailure(failure, options) {
    const style = (0,report_style/* styleOf */.V)(options);
    return [
        `${style.severity('error', 'Error')}: ${(0,printable/* printable */.g$)(failure.message)} ${style.faint(`[${failure.code}]`)}`,
        `${style.bold('Hint')}: ${(0,printable/* printable */.g$)(failure.hint)}`,
    ];
}
function terminalOutcome(outcome, options) {
    const style = (0,report_style/* styleOf */.V)(options);
    const { status, failure } = outcome;
    const { isRehearsal = false } = options;
    const isOver = isRehearsal && status !== 'refused' && status !== 'failed';
    const steps = isOver ? [] : (0,next_steps/* nextSteps */.Z)(outcome, 'command');
    const paint = status === 'refused' || status === 'failed' ? style.bad : style.good;
    const parts = [
        terminalDiagnostics(outcome.diagnostics, options),
        status === 'refused' || status === 'rehearsed'
            ? outcome.steps.map((step) => stepLine(step, style))
            : [],
        ...previewedTexts(outcome).map(({ name, text }) => [
            style.bold((0,printable/* oneLine */.TN)(name)),
            ...(0,printable/* printable */.g$)(text)
                .split('\n')
                .map((line) => `  ${line}`.trimEnd()),
        ]),
        failure === undefined ? [] : terminalFailure(failure, options),
        [
            style.bold(paint(`${(0,printable/* printable */.g$)((0,headline/* headline */.P)(outcome, { isRehearsal }))}.`)),
            ...factLines(outcome, style),
        ],
        steps.flatMap(({ text, url }) => url === undefined
            ? [(0,printable/* printable */.g$)((0,spelling/* spelled */.uQ)(text))]
            : [(0,printable/* printable */.g$)((0,spelling/* spelled */.uQ)(text)), `  ${(0,printable/* oneLine */.TN)(url)}`]),
        (0,edited_files/* editedFileLines */.f$)(outcome).map(printable/* printable */.g$),
        (0,patch_commands/* patchCommands */.$e)(outcome).map(printable/* printable */.g$),
    ];
    return parts
        .filter((lines) => lines.length > 0)
        .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}
function factLines({ subject, archive, release }, style) {
    const facts = [
        ['packages', subject?.packages.map(({ name }) => name).join(', ')],
        ['version', subject?.version],
        ['tag', subject?.tag],
        ['commit', subject?.commit],
        ['archive', archive && `${archive.path}, ${(0,size/* sizeInWords */._)(archive.size)}`],
        ['sha256', archive?.sha256],
        ['sha512', archive?.sha512],
        ['release', release?.webUrl],
    ];
    return facts.flatMap(([name, fact]) => fact === undefined || fact === '' ? [] : [`  ${style.faint(name.padEnd(8))} ${(0,printable/* oneLine */.TN)(fact)}`]);
}
function stepLine(step, style) {
    const { sign, words } = step_signs/* stateSigns */.S[step.state];
    const isBad = step.state === 'refused' || step.state === 'failed';
    const painted = isBad ? style.bad(sign) : style.good(sign);
    const parts = [words, step.detail, step.url].filter((part) => part !== undefined);
    return `${painted} ${(0,printable/* oneLine */.TN)(step.title)}: ${style.faint(parts.map(printable/* oneLine */.TN).join(' · '))}`;
}
function terminalProgress(write, { live, now = () => performance.now(), ...options }) {
    const style = (0,report_style/* styleOf */.V)(options);
    let transfer;
    return {
        started(title) {
            transfer = undefined;
            const begun = now();
            live?.show(() => liveText(title, { took: now() - begun, transfer }));
        },
        moved(far) {
            transfer = far;
        },
        finished(step) {
            live?.clear();
            write(stepLine(step, style));
        },
        notice(text) {
            live?.clear();
            for (const line of (0,printable/* printable */.g$)(text).split('\n'))
                write(style.faint(line));
        },
    };
}
function liveText(title, { took, transfer }) {
    const far = transfer === undefined ? [] : [(0,size/* transferInWords */.s)(transfer)];
    return `· ${(0,printable/* oneLine */.TN)(title)} (${[...far, `${(took / 1000).toFixed(1)} s`].join(', ')})`;
}


/***/ }),

/***/ 51945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ wayOutOf)
/* harmony export */ });
/* unused harmony export codesWithWayOut */
const codes = {
    again: [
        'archive-missing',
        'archive-not-public',
        'branch-moved',
        'bzip2-failed',
        'download-broken',
        'fetch-silent',
        'file-changed',
        'fork-not-ready',
        'git-failed',
        'github-refused',
        'github-unavailable',
        'github-unreachable',
        'gzip-failed',
        'rate-limited',
        'release-gone',
        'upload-differs',
    ],
    cause: [
        'address-foreign',
        'answer-too-large',
        'answer-unreadable',
        'archive-damaged',
        'archive-unwritten',
        'archive-url-damaged',
        'archive-url-differs',
        'archive-url-missing',
        'bzip2-missing',
        'commit-missing',
        'download-refused',
        'file-not-written',
        'fork-unrelated',
        'git-missing',
        'github-token-rights',
        'github-token-scope',
        'not-a-fork',
        'not-found',
        'opam-fork-rights',
        'opam-push-rights',
        'opam-token-fork',
        'opam-token-rights',
        'opam-token-scope',
        'pull-request-closed',
        'pull-request-required',
        'repository-archived',
        'ruleset-refused',
        'source-private',
        'source-unknown',
        'submodule-missing',
        'system-error',
        'system-limit',
        'tag-missing',
        'token-invalid',
        'workflow-scope',
        'fork-behind',
        'list-unreadable',
    ],
    inputs: [
        'archive-url-generated',
        'archive-url-page',
        'archive-url-too-large',
        'conf-package',
        'dune-missing',
        'ignore-unused',
        'input-invalid',
        'input-unknown',
        'inputs-contradict',
        'not-a-repository',
        'object-missing',
        'opam-branch-missing',
        'opam-fork-missing',
        'package-unknown',
        'packages-dir-missing',
        'packages-none',
        'submodules',
        'token-missing',
        'version-unknown',
        'working-directory-missing',
        'amend-invalid',
        'amend-unreadable',
        'bound-contradicts',
        'version-unpublished',
    ],
    project: [
        'archive-incomplete',
        'changelog-behind-tags',
        'changelog-missing',
        'changelog-section-empty',
        'changelog-section-missing',
        'changelog-section-tangled',
        'drift',
        'dune-extension-deleted',
        'dune-project',
        'dune-project-missing',
        'dune-project-warnings',
        'dune-subst',
        'dune-version-unknown',
        'export-subst-changing',
        'export-subst-limit',
        'filter-attribute',
        'forecast',
        'opam-file-missing',
        'opam-file-text',
        'opam-lint',
        'opam-repository',
        'opam-review',
        'opam-template',
        'package-empty',
        'package-name-invalid',
        'package-unknown-in-dune',
        'packages-missing',
        'path-impossible',
        'submodule-unknown',
        'symlink-dangling',
        'source-moved',
        'symlink-outside',
        'template-by-rule',
        'version-disagrees',
    ],
    version: [
        'archive-public-differs',
        'archive-published-differs',
        'asset-differs',
        'release-immutable',
        'tag-no-version',
        'tag-refused',
        'version-published',
    ],
    hint: [
        'archive-lacks',
        'dependents-skipped',
        'metadata-kept',
        'pull-request-merged',
        'pull-request-missing',
        'pull-request-unreachable',
        'archive-changed',
        'archive-none',
        'archive-unavailable',
        'archive-unreadable',
        'archive-url-unread',
        'checksum-none',
        'earlier-pull-request',
        'environment-missing',
        'no-commit',
        'no-forecast',
        'object-format',
        'opam-edit',
        'opam-repository-unread',
        'opam-repository-unseen',
        'opam-syntax',
        'origin-missing',
        'package-unpublished',
        'partial-forecast',
        'opam-token-expires',
        'pull-request-not-opened',
        'rebuild-failed',
        'release-withdrawn',
        'several-tags',
        'source-commit-gone',
        'source-foreign',
        'source-tag-missing',
        'source-tag-moved',
        'source-unreachable',
        'source-unstated',
        'tag-deleted',
        'tag-moved',
        'tag-moving',
        'tag-not-commit',
        'tag-prerelease',
        'uncommitted-changes',
        'verify-failed',
        'version-tagged',
        'workflow-not-successful',
        'opam-file-unreadable',
    ],
};
const ways = new Map(['again', 'cause', 'inputs', 'project', 'version', 'hint'].flatMap((way) => codes[way].map((code) => [code, way])));
const codesWithWayOut = Object.values(codes).flat();
function wayOutOf(code) {
    const family = /^(?:opam-(?:lint|repository|review)|forecast)(?=-)/.exec(code)?.[0];
    return ways.get(code) ?? (family === undefined ? undefined : ways.get(family));
}


/***/ }),

/***/ 83639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tp: () => (/* binding */ isMovingTag),
/* harmony export */   k7: () => (/* binding */ tagStyle),
/* harmony export */   ml: () => (/* binding */ tagOfVersion),
/* harmony export */   zW: () => (/* binding */ readTag)
/* harmony export */ });
/* unused harmony export isTag */
/* harmony import */ var _prerelease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4293);
/* harmony import */ var _ref_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84024);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78939);



function isTag(name) {
    return (0,_ref_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefName */ .pA)(name);
}
function readTag(tag, reading) {
    if (!tag.startsWith(reading.prefix)) {
        return {
            kind: 'no-version',
            cause: `the tag ${quoted(tag)} does not start with ${quoted(reading.prefix)}, as the input tag-prefix says`,
            fix: `Release a tag such as ${quoted(`${reading.prefix}1.0.0`)}, or change the input tag-prefix.`,
        };
    }
    const rest = tag.slice(reading.prefix.length);
    const number = reading.keepV ? rest : rest.replace(/^[vV](?=\d)/, '');
    const written = number.replaceAll('_', '~');
    const isKept = reading.keepAttached === true && (0,_prerelease_js__WEBPACK_IMPORTED_MODULE_0__/* .hasAttachedPrerelease */ .zP)(written);
    const version = isKept ? written : (0,_prerelease_js__WEBPACK_IMPORTED_MODULE_0__/* .setOffPrerelease */ .ko)(written);
    if (!/^[vV]?\d/.test(version) || isSeries(version) || !(0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isVersion */ .lF)(version)) {
        return noVersion(tag, rest);
    }
    if (version !== written) {
        return { kind: 'version', version, notices: [prereleaseNotice(tag, number, version)] };
    }
    if (isKept)
        return { kind: 'version', version, notices: [keptNotice(tag, version)] };
    const notices = (0,_prerelease_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPrereleaseBuild */ .Z$)(version) ? [buildWarning(tag, number, version)] : [];
    return { kind: 'version', version, notices };
}
const movingNames = ['nightly', 'latest', 'stable', 'edge', 'tip'];
function isMovingTag(tag, prefix) {
    const name = tag.startsWith(prefix) ? tag.slice(prefix.length) : tag;
    return movingNames.includes(name.toLowerCase());
}
function prereleaseNotice(tag, number, version) {
    const core = coreOf(number);
    return {
        severity: 'notice',
        code: 'tag-prerelease',
        message: `The tag ${quoted(tag)} is released as version ${version}, because opam orders ${number} after ${core}, but ${version} before it.`,
        hints: [
            `The tag ${quoted(tag.replace(number, version.replaceAll('~', '_')))} names the same version.`,
        ],
    };
}
function keptNotice(tag, version) {
    return {
        severity: 'notice',
        code: 'tag-prerelease',
        message: `The tag ${quoted(tag)} is released as version ${version}, in the spelling of earlier pre-releases of the package. opam orders it after ${coreOf(version)}.`,
        hints: ['dune-publish marks it as a pre-release and adds the flag avoid-version.'],
    };
}
function buildWarning(tag, number, version) {
    const core = version.slice(0, version.indexOf('+'));
    const meant = number.replace('+', '_');
    return {
        severity: 'warning',
        code: 'tag-prerelease',
        message: `The tag ${quoted(tag)} is released as version ${version}. opam orders it after ${core}, so it is not a pre-release.`,
        hints: [`For a pre-release, use the tag ${quoted(tag.replace(number, meant))}.`],
    };
}
function coreOf(number) {
    return /^[vV]?\d+(?:\.\d+)*/.exec(number)?.[0] ?? number;
}
function noVersion(tag, rest) {
    if (/^[vV]?\d/.test(rest))
        return oddVersion(tag, rest);
    const lead = /^[^\d]*?(?=[vV]?\d)/.exec(rest)?.[0] ?? '';
    const behind = rest.slice(lead.length);
    const prefix = tag.slice(0, tag.length - rest.length) + lead;
    return {
        kind: 'no-version',
        cause: `the tag ${quoted(tag)} does not name a version: a version starts with a digit, or with v and a digit`,
        fix: plainVersion.test(behind)
            ? `If this is the tag of version ${behind.replace(/^[vV]/, '')}, set the input tag-prefix to ${quoted(prefix)}. Otherwise, start the workflow for tags of versions only.`
            : 'Release a tag such as "1.0.0" or "v1.0.0", and start the workflow for such tags only.',
    };
}
const plainVersion = /^[vV]?\d+(?:\.\d+)*(?:[-~_+.]?[a-zA-Z]*\d+)?$/;
function oddVersion(tag, rest) {
    if (isSeries(rest)) {
        return {
            kind: 'no-version',
            cause: `the tag ${quoted(tag)} does not name a version: it names the whole series ${quoted(rest)}`,
            fix: 'Release a tag such as "1.0.0" or "v1.0.0", and start the workflow for such tags only.',
        };
    }
    const odd = /[^A-Za-z0-9_+.~-]/.exec(rest)?.[0] ?? '';
    return {
        kind: 'no-version',
        cause: `the tag ${quoted(tag)} does not name a version: opam versions cannot contain ${quoted(odd)}`,
        fix: 'Release a tag with only letters, digits, ".", "-", "+" and "_". "_" stands for "~".',
    };
}
function isSeries(text) {
    return /^[vV]?\d+(?:\.\d+)*\.[xX]$/.test(text);
}
function tagStyle(tags, prefix) {
    for (const tag of tags) {
        const mark = tag.startsWith(prefix) ? /^([vV]?)\d/.exec(tag.slice(prefix.length)) : null;
        if (mark !== null)
            return { prefix, v: mark[1] === 'v' ? 'v' : mark[1] === 'V' ? 'V' : '' };
    }
    return { prefix, v: '' };
}
function tagOfVersion(version, style) {
    const ownV = /^[vV]\d/.test(version);
    const tag = `${style.prefix}${ownV ? '' : style.v}${version.replaceAll('~', '_')}`;
    if (!isTag(tag)) {
        return {
            kind: 'no-tag',
            cause: `${quoted(tag)}, the tag of version ${quoted(version)}, is not a valid name in git`,
            fix: 'Change the version, or the input tag-prefix.',
        };
    }
    const { prefix, keepAttached = false } = style;
    const meaning = readTag(tag, { prefix, keepV: ownV, keepAttached });
    if (meaning.kind === 'no-version') {
        return { kind: 'no-tag', cause: meaning.cause, fix: 'Choose a version such as "1.2.0".' };
    }
    if (meaning.version !== version) {
        return {
            kind: 'no-tag',
            cause: `the tag ${quoted(tag)} of version ${quoted(version)} is read as version ${quoted(meaning.version)}`,
            fix: `Use the version ${quoted(meaning.version)}.`,
        };
    }
    return { kind: 'tag', tag };
}
function quoted(text) {
    return JSON.stringify(text);
}


/***/ })

};
