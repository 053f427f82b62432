export const id = 283;
export const ids = [283];
export const modules = {

/***/ 46587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sourceOfCheckout),
/* harmony export */   d: () => (/* binding */ knownSource)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _dune_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99537);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71393);



async function sourceOfCheckout(source) {
    return (await knownSource(source)) ?? invented(source.directory);
}
async function knownSource(source) {
    return source.checkout.origin ?? (await stated(source));
}
async function stated({ checkout, git }) {
    const { head, prefix } = checkout;
    const path = (0,_text_source_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeBytes */ .MW)(prefix === '' ? 'dune-project' : `${prefix}/dune-project`);
    const entry = (await git.entries(head)).find((each) => each.path === path);
    if (entry === undefined || entry.kind === 'symlink' || entry.kind === 'submodule')
        return undefined;
    const text = (0,_text_source_js__WEBPACK_IMPORTED_MODULE_2__/* .byteString */ .iP)(await git.read(entry.object));
    const info = (0,_dune_project_js__WEBPACK_IMPORTED_MODULE_1__/* .readProject */ .W)({ name: 'dune-project', text }, [], 'later').project?.info.source?.value;
    if (info?.kind !== 'host' || info.host !== 'github')
        return undefined;
    const [owner, name] = info.path.split('/');
    if (owner === undefined || name === undefined || owner === '' || name === '')
        return undefined;
    return { owner, name, webUrl: `https://github.com/${owner}/${name}` };
}
function invented(directory) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(directory)
        .replace(/\.git$/, '')
        .replaceAll(/[^A-Za-z0-9._-]/g, '-');
    const name = folder === '' ? 'project' : folder;
    return { owner: 'you', name, webUrl: `https://github.com/you/${name}` };
}


/***/ }),

/***/ 75121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ withoutMark),
/* harmony export */   Id: () => (/* binding */ markLength),
/* harmony export */   JL: () => (/* binding */ textChanges),
/* harmony export */   j$: () => (/* binding */ markedBody),
/* harmony export */   rZ: () => (/* binding */ isMarked)
/* harmony export */ });
/* harmony import */ var _text_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1366);

const anyMark = /<!-- dune-publish wrote title ([0-9a-f]{8}) and text ([0-9a-f]{8}) -->/g;
const markLength = markText({ title: '00000000', body: '00000000' }).length + 2;
function markedBody({ title, body }) {
    return withMark(body, { title: checksum(title), body: checksum(body) });
}
function isMarked(body) {
    return lastMark(body) !== undefined;
}
function withoutMark(body) {
    const found = lastMark(body);
    if (found === undefined)
        return body;
    return body.slice(0, found.index).trimEnd() + body.slice(found.index + found[0].length);
}
function textChanges(there, wanted) {
    const mark = markIn(there.body);
    const shown = withoutMark(there.body);
    const isOwn = {
        title: mark?.title === checksum(there.title),
        body: mark?.body === checksum(shown),
    };
    const body = withMark(wanted.body, {
        title: isOwn.title || mark === undefined ? checksum(wanted.title) : mark.title,
        body: checksum(wanted.body),
    });
    return {
        write: {
            ...(isOwn.title && there.title !== wanted.title ? { title: wanted.title } : {}),
            ...(isOwn.body && normal(there.body) !== normal(body) ? { body } : {}),
        },
        edited: [
            ...(isOwn.title || there.title === wanted.title ? [] : ['title']),
            ...(isOwn.body || normal(shown) === normal(wanted.body) ? [] : ['text']),
        ],
    };
}
function withMark(body, mark) {
    return `${body}\n\n${markText(mark)}`;
}
function markText({ title, body }) {
    return `<!-- dune-publish wrote title ${title} and text ${body} -->`;
}
function markIn(body) {
    const [, title, text] = lastMark(body) ?? [];
    return title === undefined || text === undefined ? undefined : { title, body: text };
}
function lastMark(body) {
    return [...body.matchAll(anyMark)].at(-1);
}
function normal(text) {
    return text.replaceAll('\r\n', '\n').trim();
}
function checksum(text) {
    return (0,_text_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(normal(text));
}


/***/ }),

/***/ 20059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ readChangelogs),
/* harmony export */   Rg: () => (/* binding */ newestVersion),
/* harmony export */   _6: () => (/* binding */ findNextChanges),
/* harmony export */   pz: () => (/* binding */ findChanges)
/* harmony export */ });
/* harmony import */ var _changelog_changelog_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28822);
/* harmony import */ var _changelog_find_section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47220);
/* harmony import */ var _changelog_parse_changelog_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5078);
/* harmony import */ var _version_heading_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27032);
/* harmony import */ var _text_short_list_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33633);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71393);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81693);







function readChangelogs(files, { file }) {
    const names = [...files.texts.keys()].filter((path) => !path.includes('/'));
    const chosen = file === undefined ? (0,_changelog_changelog_file_js__WEBPACK_IMPORTED_MODULE_4__/* .changelogFiles */ .k)(names) : [(0,_text_source_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeBytes */ .MW)(file)];
    const changelogs = chosen.flatMap((name) => {
        const text = files.texts.get(name);
        return text === undefined ? [] : [(0,_changelog_parse_changelog_js__WEBPACK_IMPORTED_MODULE_1__/* .parseChangelog */ .E)({ name, text })];
    });
    const missing = file !== undefined && changelogs.length === 0;
    return { changelogs, diagnostics: missing ? [changelogMissing(file)] : [] };
}
function changelogMissing(file) {
    return {
        severity: 'error',
        code: 'changelog-missing',
        message: `The input changelog names "${file}", but the commit has no such file.`,
        hints: [
            'Name a file in the project folder, or remove the input: dune-publish finds changelogs with the usual names.',
        ],
    };
}
function findChanges(changelogs, { version, owner, required }) {
    const found = changelogs.flatMap((changelog) => {
        const section = (0,_changelog_find_section_js__WEBPACK_IMPORTED_MODULE_0__/* .findSection */ .rv)(changelog.sections, version, owner);
        return section === undefined ? [] : [{ changelog, section }];
    });
    const changes = readFound(found);
    if (changes !== undefined)
        return changes;
    const [empty] = found;
    const diagnostic = empty === undefined
        ? sectionMissing(changelogs, version, required)
        : sectionEmpty(empty, version, required);
    return { changes: undefined, diagnostics: [diagnostic] };
}
function readFound(found) {
    for (const each of found) {
        const notes = (0,_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .readNotes */ .WT)(each.changelog, each.section);
        if ((0,_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .isEmptyNotes */ .ri)(notes))
            continue;
        const isTangled = notes.kind === 'as-it-stands' && notes.isTangled;
        return { changes: { ...each, notes }, diagnostics: isTangled ? [sectionTangled(each)] : [] };
    }
    return undefined;
}
function sectionTangled({ changelog: { source }, section }) {
    return {
        severity: 'notice',
        code: 'changelog-section-tangled',
        message: `The section "${section.heading}" of ${source.name} is published as plain text, because its Markdown is too complex to parse.`,
        hints: ['Shorten long lists and paragraphs, and nest quotes and lists less deeply.'],
        location: { source, span: section.span },
    };
}
function sectionEmpty({ changelog: { source }, section }, version, required) {
    const { start } = section.span;
    return {
        severity: required ? 'error' : 'warning',
        code: 'changelog-section-empty',
        message: `${source.name} has a heading for version ${version}, but no text below it.`,
        hints: [
            'Describe the changes below the heading, commit, and tag the new commit.',
            ...instead(required),
        ],
        location: { source, span: { start, end: Math.min(section.body.start, section.span.end) } },
    };
}
function instead(required) {
    return required ? [] : ['The release gets notes generated by GitHub instead.'];
}
function findNextChanges(changelogs, owner) {
    const found = changelogs.flatMap((changelog) => {
        const section = (0,_changelog_find_section_js__WEBPACK_IMPORTED_MODULE_0__/* .findUnreleased */ .mt)(changelog.sections, owner);
        return section === undefined ? [] : [{ changelog, section }];
    });
    const diagnostics = changelogs.length === 0 ? [noChangelog('warning')] : [];
    return readFound(found) ?? { changes: undefined, diagnostics };
}
function noChangelog(severity) {
    const message = 'The project has no changelog, such as CHANGES.md or CHANGELOG.md.';
    const hints = [
        'Add a changelog with a section for each version. If you have one under another name, set the input changelog to it.',
    ];
    return { severity, code: 'changelog-missing', message, hints };
}
function sectionMissing(changelogs, version, required) {
    const severity = required ? 'error' : 'warning';
    const [changelog] = changelogs;
    if (changelog === undefined) {
        const missing = noChangelog(severity);
        return { ...missing, hints: [...missing.hints, ...instead(required)] };
    }
    const { source, sections } = changelog;
    const known = sections.flatMap((section) => section.version ?? (section.unreleased ? 'unreleased' : []));
    const list = known.length === 0
        ? 'It has no sections for versions.'
        : `It has sections for ${(0,_text_short_list_js__WEBPACK_IMPORTED_MODULE_6__/* .shortList */ .p)(known)}.`;
    return {
        severity,
        code: 'changelog-section-missing',
        message: `${source.name} has no section for version ${version}.`,
        hints: [
            list,
            `Add a heading such as "## ${version}", describe the changes below it, commit, and tag the new commit.`,
            ...instead(required),
        ],
        location: { source, span: { start: 0, end: 0 } },
    };
}
function newestVersion(changelogs, owner) {
    for (const changelog of changelogs) {
        const heading = (0,_changelog_find_section_js__WEBPACK_IMPORTED_MODULE_0__/* .newestReleased */ .eC)(changelog.sections, owner)?.version;
        const version = heading === undefined ? undefined : (0,_version_heading_version_js__WEBPACK_IMPORTED_MODULE_2__/* .versionOfHeading */ .U9)(heading, false);
        if (version !== undefined)
            return version;
    }
    return undefined;
}


/***/ }),

/***/ 81693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ri: () => (/* binding */ isEmptyNotes),
  WT: () => (/* binding */ readNotes),
  rO: () => (/* binding */ sectionText)
});

// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 3 modules
var lib = __webpack_require__(97893);
// EXTERNAL MODULE: ./build/changelog/decode.js
var decode = __webpack_require__(73531);
// EXTERNAL MODULE: ./build/changelog/lines.js
var lines = __webpack_require__(18410);
;// CONCATENATED MODULE: ./build/release/source/notes-tangle.js
const marks = /[[\]*_`]/g;
const openings = /<[?!]/g;
const beginning = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*/;
const own = /^[ \t]*(?:([-*+]|\d{1,9}[.)])|#{1,6}|>)[ \t]/;
const doubled = /^[ \t]*(?:[-*+>]|\d{1,9}[.)])[ \t]*(?:[-*+>]|\d{1,9}[.)])[ \t]/;
const underline = /^[ \t>]*(?:=+|-+)[ \t]*$/;
const limits = {
    marks: 50_000_000,
    openings: 20_000_000,
    allMarks: 20_000,
    depth: 4_000_000,
    continued: 10_000_000,
    doubled: 1000,
    underlines: 2000,
    lines: 25_000,
};
function isTangled(markdown) {
    const counts = countsOf(markdown.split('\n'));
    return (counts.marks > limits.marks ||
        counts.openings > limits.openings ||
        counts.allMarks > limits.allMarks ||
        counts.depth > limits.depth ||
        counts.continued > limits.continued ||
        counts.doubled > limits.doubled ||
        counts.underlines > limits.underlines ||
        counts.lines > limits.lines);
}
function countsOf(lines) {
    const counts = {
        marks: 0,
        openings: 0,
        allMarks: 0,
        depth: 0,
        continued: 0,
        doubled: 0,
        underlines: 0,
        lines: lines.length,
    };
    let paragraph = { marks: 0, openings: 0, length: 0 };
    let run = 0;
    for (const line of [...lines, '']) {
        const begun = own.exec(line);
        const isBlank = line.trim() === '';
        if (isBlank || begun !== null) {
            counts.marks += paragraph.marks ** 2;
            counts.openings += paragraph.openings * paragraph.length;
            paragraph = { marks: 0, openings: 0, length: 0 };
        }
        if (isBlank || begun?.[1] !== undefined) {
            counts.continued += run ** 2;
            run = 0;
        }
        if (run > 0 || begun !== null)
            run++;
        const found = line.match(marks)?.length ?? 0;
        paragraph.marks += found;
        paragraph.openings += line.match(openings)?.length ?? 0;
        paragraph.length += line.length;
        counts.allMarks += found;
        counts.depth += (beginning.exec(line)?.[0].length ?? 0) ** 2;
        if (doubled.test(line))
            counts.doubled++;
        if (underline.test(line))
            counts.underlines++;
    }
    return counts;
}

;// CONCATENATED MODULE: ./build/release/source/notes.js




function readNotes(changelog, section) {
    const text = withoutExcess(sectionText(changelog, section));
    if (isMarkdown(changelog, section)) {
        if (isTangled(text))
            return { kind: 'as-it-stands', text, isTangled: true };
        const definitions = definitionsOutside(changelog, section);
        const whole = definitions.length === 0 ? text : `${text}\n\n${definitions.join('\n')}\n`;
        const markdown = isTangled(whole) ? text : whole;
        return { kind: 'markdown', markdown, root: (0,lib/* fromMarkdown */.Y)(markdown), length: text.length };
    }
    const straight = dedent(section.mark === 'plain' ? text : withoutWikiMarks(text));
    if (isTangled(straight))
        return { kind: 'as-it-stands', text: straight, isTangled: true };
    const root = looksForeign(straight) ? undefined : (0,lib/* fromMarkdown */.Y)(straight);
    return root !== undefined && hasOnlyProse(root, straight)
        ? { kind: 'markdown', markdown: straight, root, length: straight.length }
        : { kind: 'as-it-stands', text: straight, isTangled: false };
}
function isEmptyNotes(notes) {
    if (notes.kind === 'as-it-stands')
        return notes.text.trim() === '';
    return notes.root.children.every((node) => {
        if ((node.position?.start.offset ?? 0) >= notes.length)
            return true;
        if (node.type === 'html')
            return node.value.replaceAll(comment, '').trim() === '';
        return node.type === 'definition' || node.type === 'thematicBreak';
    });
}
const comment = /<!--[\s\S]*?(?:-->|$)/g;
function sectionText(changelog, section) {
    const { start, end } = section.body;
    return (0,decode/* decodeChangelog */.x)(changelog.source.text.slice(start, end)).replaceAll(lines/* lineEnds */.j, '\n');
}
const longestRead = 250_000;
function withoutExcess(text) {
    if (text.length <= longestRead)
        return text;
    const head = text.slice(0, longestRead);
    return head.slice(0, head.lastIndexOf('\n') + 1 || head.length);
}
function isMarkdown(changelog, section) {
    if (section.mark === 'markdown')
        return true;
    return section.mark === 'plain' && /\.(?:md|markdown|mdx)$/i.test(changelog.source.name);
}
function definitionsOutside(changelog, section) {
    const { text } = changelog.source;
    const outside = `${text.slice(0, section.span.start)}\n${text.slice(section.span.end)}`;
    return outside
        .split(lines/* lineEnds */.j)
        .filter((line) => /^(?:\xef\xbb\xbf)? {0,3}\[[^\]]+\]: *\S/.test(line))
        .map(decode/* decodeChangelog */.x);
}
function withoutWikiMarks(text) {
    return text
        .replaceAll(/^ {0,3}={2,6} +([^\s=].*)$/gm, (_, title) => `#### ${title}`)
        .replaceAll(/^(####.*[^=\s])[ \t]+=+[ \t]*$/gm, '$1')
        .replaceAll(/^\*(\*{1,4}) (?=\S)/gm, (_, more) => `${'  '.repeat(more.length)}* `);
}
function dedent(text) {
    const lines = text
        .split('\n')
        .map((line) => line.replace(/^\t+/, (tabs) => '    '.repeat(tabs.length)));
    const widths = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
    const shared = widths.reduce((least, width) => Math.min(least, width), Infinity);
    return lines.map((line) => line.slice(Math.min(shared, line.length))).join('\n');
}
function looksForeign(text) {
    return /^ *(?:={2,}|\*{2,}|#\+|\{\{\{|-{4,}|\|)/m.test(text) || /^[^\s*+-].*\n {8,}\S/m.test(text);
}
function hasOnlyProse(root, text) {
    return root.children.every((node) => {
        if (node.type === 'heading')
            return node.depth === 4;
        if (node.type === 'code')
            return /^(?:```|~~~)/.test(text.slice(node.position?.start.offset));
        return node.type === 'paragraph' || node.type === 'list';
    });
}


/***/ }),

/***/ 80677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ selectPackages),
/* harmony export */   j: () => (/* binding */ projectName)
/* harmony export */ });
function selectPackages(all, { packages, exclude }) {
    const known = all.map(({ name }) => name);
    const diagnostics = [
        ...unknownNames('packages', packages, known),
        ...unknownNames('exclude', exclude, known),
    ];
    const chosen = all.filter(({ name }) => (packages.length === 0 || packages.includes(name)) && !exclude.includes(name));
    if (chosen.length === 0 && all.length > 0 && diagnostics.length === 0) {
        diagnostics.push({
            severity: 'error',
            code: 'packages-none',
            message: 'The inputs packages and exclude leave no package to release.',
            hints: [`The project has ${listed(known)}.`],
        });
    }
    return { packages: chosen, diagnostics };
}
function unknownNames(input, wanted, known) {
    return wanted
        .filter((name) => !known.includes(name))
        .map((name) => ({
        severity: 'error',
        code: 'package-unknown',
        message: `The input ${input} names "${name}", but the project has no such package.`,
        hints: [
            known.length === 0 ? 'The project has no packages.' : `The project has ${listed(known)}.`,
        ],
    }));
}
function listed(names) {
    return names.toSorted().join(', ');
}
function projectName(stated, packages, repository) {
    if (stated !== undefined)
        return stated;
    const [shortest] = packages.toSorted((a, b) => a.length - b.length);
    const leads = shortest !== undefined && packages.every((name) => name.startsWith(shortest));
    return leads ? shortest : repository;
}


/***/ }),

/***/ 63665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readProjectFiles)
/* harmony export */ });
/* harmony import */ var _archive_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47164);
/* harmony import */ var _archive_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65669);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19906);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71393);




async function readProjectFiles(git, id, { folder, changelog }) {
    const commit = await commitOf(git, id);
    const all = await git.entries(commit.id);
    const entries = below(all, (0,_text_source_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeBytes */ .MW)(folder));
    if (entries.length === 0) {
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('working-directory-missing', `The commit ${commit.id} has no folder "${folder}".`, {
            hint: 'Set the input working-directory to a path relative to the root of the repository.',
        });
    }
    const named = changelog === undefined ? undefined : (0,_text_source_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeBytes */ .MW)(changelog);
    const telling = entries.filter((entry) => isRead(entry) || entry.path === named);
    const targets = await linkTargets(git, { all, telling, folder: (0,_text_source_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeBytes */ .MW)(folder) });
    const wanted = telling.flatMap((entry) => {
        const { path, kind } = entry;
        const file = kind === 'symlink' ? targets.get(path) : isFile(entry) ? entry : undefined;
        return file === undefined ? [] : [{ path, object: file.object }];
    });
    const contents = await Promise.all(wanted.map(async (entry) => [entry.path, (0,_text_source_js__WEBPACK_IMPORTED_MODULE_1__/* .byteString */ .iP)(await git.read(entry.object))]));
    return { commit, entries, texts: new Map(contents) };
}
async function commitOf(git, id) {
    const here = await git.commit(id);
    if (here !== undefined)
        return here;
    await git.fetch(id);
    const fetched = await git.commit(id);
    if (fetched !== undefined)
        return fetched;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('commit-missing', `The clone does not have the commit ${id}, and the run could not fetch it.`, {
        hint: 'Check that actions/checkout ran in this job and checked out the repository that you release.',
        terminalHint: 'Run "git fetch" in the clone, and check that it is a clone of the repository that you release.',
    });
}
function below(entries, folder) {
    if (folder === '')
        return entries;
    const prefix = `${folder}/`;
    return entries
        .filter((entry) => entry.path.startsWith(prefix))
        .map((entry) => ({ ...entry, path: entry.path.slice(prefix.length) }));
}
const readNames = /^(?:dune-project|(?:opam\/)?(?:dune|[^/]+\.opam|[^/]+\.template))$/;
const changelogNames = /change|history|news/i;
const largestText = 16 * 1024 * 1024;
async function linkTargets(git, { all, telling, folder, }) {
    const links = telling.filter(({ kind }) => kind === 'symlink');
    if (links.length === 0)
        return new Map();
    const entries = new Map(all.map((entry) => [entry.path, entry]));
    const folders = new Set(['']);
    for (const { path } of all) {
        for (let at = (0,_archive_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(path); !folders.has(at); at = (0,_archive_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(at))
            folders.add(at);
    }
    const texts = new Map();
    for (const { kind, object } of all) {
        if (kind === 'symlink')
            texts.set(object, (0,_text_source_js__WEBPACK_IMPORTED_MODULE_1__/* .byteString */ .iP)(await git.read(object)));
    }
    return new Map(links.flatMap(({ path }) => {
        const whole = folder === '' ? path : `${folder}/${path}`;
        const end = (0,_archive_links_js__WEBPACK_IMPORTED_MODULE_3__/* .followLink */ .s)({ entries, folders, texts }, whole);
        const file = end.kind === 'file' ? entries.get(end.path) : undefined;
        return file === undefined || file.size > largestText ? [] : [[path, file]];
    }));
}
function isFile({ kind }) {
    return kind === 'file' || kind === 'executable';
}
function isRead({ path, size }) {
    return (size <= largestText &&
        (readNames.test(path) || (!path.includes('/') && changelogNames.test(path))));
}


/***/ }),

/***/ 85677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ readSource)
});

// EXTERNAL MODULE: ./build/text/diagnostic.js
var diagnostic = __webpack_require__(25375);
// EXTERNAL MODULE: ./build/release/source/changes.js
var changes = __webpack_require__(20059);
// EXTERNAL MODULE: ./build/lint/model/opam-reading.js + 1 modules
var opam_reading = __webpack_require__(83022);
// EXTERNAL MODULE: ./build/release/source/remedy.js
var remedy = __webpack_require__(48236);
;// CONCATENATED MODULE: ./build/release/source/conf-packages.js


function leaveOutConfPackages({ packages, diagnostics }, { packages: named }) {
    const conf = packages.filter((one) => isConf(one));
    if (conf.length === 0)
        return { packages, diagnostics };
    const isOnly = conf.length === packages.length;
    return {
        packages: packages.filter((one) => !conf.includes(one)),
        diagnostics: [
            ...diagnostics,
            ...conf.map((one) => {
                const { location } = (0,remedy/* remedyOf */.S)({ field: 'flags' }, one);
                const isNamed = named.includes(one.name);
                return {
                    severity: isOnly || isNamed ? 'error' : 'notice',
                    code: 'conf-package',
                    message: isOnly || isNamed
                        ? `The package "${one.name}" is a conf package. It cannot be released from a tag, because it has no archive.`
                        : `The conf package "${one.name}" is not part of the release, because it has no archive.`,
                    hints: [
                        ...(isNamed ? [`Remove "${one.name}" from the input packages.`] : []),
                        'To publish it, propose its opam file to the opam repository by hand.',
                    ],
                    location,
                };
            }),
        ],
    };
}
function isConf({ path, generated, committed }) {
    const text = generated?.content ?? committed?.text;
    return text !== undefined && (0,opam_reading/* isConfPackage */.J)((0,opam_reading/* readOpamFile */.q)({ name: path, text }));
}

// EXTERNAL MODULE: ./build/release/source/nested-projects.js
var nested_projects = __webpack_require__(67782);
// EXTERNAL MODULE: ./build/release/source/package-selection.js
var package_selection = __webpack_require__(80677);
// EXTERNAL MODULE: ./build/release/source/project-files.js
var project_files = __webpack_require__(63665);
// EXTERNAL MODULE: ./build/release/source/project-packages.js
var project_packages = __webpack_require__(7717);
;// CONCATENATED MODULE: ./build/release/source/read-source.js







async function readSource(git, target, settings) {
    const commit = target.kind === 'tagged' ? target.tag.commit : target.commit;
    const files = await (0,project_files/* readProjectFiles */.b)(git, commit, {
        folder: settings.workingDirectory,
        changelog: settings.changelog.file,
    });
    const { read: described, diagnostics } = (0,project_packages/* readPackages */.q)(files);
    if (described === undefined || (0,diagnostic/* hasErrors */.C)(diagnostics))
        return { source: undefined, diagnostics };
    const chosen = leaveOutConfPackages((0,package_selection/* selectPackages */.A)(described.packages, settings), settings);
    const { changelogs, diagnostics: missing } = (0,changes/* readChangelogs */.Kj)(files, settings.changelog);
    const names = described.packages.map(({ name }) => name);
    const project = (0,package_selection/* projectName */.j)(described.project.name?.value, names, settings.source.name);
    return {
        source: {
            target,
            files,
            described,
            packages: chosen.packages,
            isChoiceValid: !(0,diagnostic/* hasErrors */.C)(chosen.diagnostics),
            project,
            changelogs,
            owner: { project, packages: names },
            nested: await (0,nested_projects/* readNestedProjects */.q8)(git, files),
        },
        diagnostics: [...diagnostics, ...chosen.diagnostics, ...missing],
    };
}


/***/ }),

/***/ 39593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ findTarget)
/* harmony export */ });
/* harmony import */ var _text_shell_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34381);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19906);


async function findTarget({ trigger }, tags) {
    switch (trigger.kind) {
        case 'pushed-tag': {
            const tag = await existingTag(trigger.tag, tags);
            if (tag.commit !== trigger.commit)
                throw tagMoved(tag, trigger.commit);
            return { kind: 'tagged', tag };
        }
        case 'named-tag':
            return { kind: 'tagged', tag: await existingTag(trigger.tag, tags) };
        case 'version':
            return { ...trigger, kind: 'untagged' };
        case 'hypothetical':
            return { ...trigger, kind: 'supposed' };
    }
}
async function existingTag(name, tags) {
    const tag = await tags.tag(name);
    if (tag !== undefined)
        return tag;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('tag-missing', `There is no tag ${name} in the repository.`, {
        hint: `Push it with "git push origin ${(0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(name)}". A tag that was deleted cannot be released.`,
    });
}
function tagMoved(tag, pushed) {
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('tag-moved', `The tag ${tag.name} points to the commit ${tag.commit}, but this run was started for ${pushed}. Somebody moved the tag in the meantime.`, {
        hint: 'If nothing was published from the tag, start the workflow by hand with the input tag. Otherwise, release the next version from a new tag.',
    });
}


/***/ }),

/***/ 1366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
function fingerprint(text) {
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(text)) {
        hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
    }
    return hash.toString(16).padStart(8, '0');
}


/***/ })

};
