export const id = 536;
export const ids = [536];
export const modules = {

/***/ 4365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ defaultSettings)
/* harmony export */ });
/** The settings of a workflow that sets no input but its token. */
function defaultSettings(source, trigger, workingDirectory) {
    return {
        source: { owner: source.owner, name: source.name },
        trigger,
        workingDirectory,
        tagPrefix: '',
        keepV: 'auto',
        packages: [],
        exclude: [],
        changelog: { required: false },
        drift: 'error',
        failOn: 'error',
        prerelease: 'auto',
        archiveFormat: 'tbz',
        verify: 'none',
        draft: false,
        dryRun: false,
        opam: { repository: { owner: 'ocaml', name: 'opam-repository' }, packagesDir: 'packages' },
    };
}


/***/ }),

/***/ 5868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ noLocalTag)
/* harmony export */ });
/* harmony import */ var _release_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(648);

/** A checkout lacks the tag that was named for the command. */
function noLocalTag(tag) {
    return new _release_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('tag-missing', `There is no tag ${tag} in the checkout.`, {
        hint: `Make it first (git tag -a ${tag}), or fetch it (git fetch --tags).`,
    });
}


/***/ }),

/***/ 4994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ leaveBehind)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/disk/opam-files.js


/** Writes the final opam files to their places of the opam repository, below a folder. */
async function writeOpamFiles(folder, packages) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    for (const { path, opam } of packages) {
        const file = (0,external_node_path_.join)(folder, path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        await (0,promises_.writeFile)(file, opam, 'latin1');
    }
}

// EXTERNAL MODULE: ./build/text/source.js
var source = __webpack_require__(1393);
;// CONCATENATED MODULE: ./build/report/blocks.js
/** A part that is kept whole. */
function whole(text) {
    return { open: text, rows: [], close: '', left: () => '' };
}
/** A row that counts others takes no more than this. */
const leftReserve = 200;
/**
 * Blocks one after another, apart by a blank line, in no more than `limit` bytes of UTF-8. Room is given in
 * order; rows that find none are counted in their block's last row.
 */
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

// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/markup.js
var markup = __webpack_require__(9271);
// EXTERNAL MODULE: ./build/release/asset.js + 1 modules
var release_asset = __webpack_require__(1994);
// EXTERNAL MODULE: ./build/text/diagnostic.js
var diagnostic = __webpack_require__(5375);
// EXTERNAL MODULE: ./build/report/documentation.js
var documentation = __webpack_require__(1265);
// EXTERNAL MODULE: ./build/report/findings-table.js
var findings_table = __webpack_require__(248);
// EXTERNAL MODULE: ./build/report/next-steps.js
var next_steps = __webpack_require__(3576);
// EXTERNAL MODULE: ./build/version/version.js
var version_version = __webpack_require__(8939);
;// CONCATENATED MODULE: ./build/report/rebuilding.js

/**
 * The commands that make the archive again on any machine with git, Node and bzip2: clones of both
 * repositories beside each other, and `plan`. None where the version is only supposed, where somebody
 * else made the archive, or where nothing says where the repositories are (`uses: ./`).
 */
function rebuildCommands({ tag, version, archiveUrl }, archive, { sourceUrl, action, workingDirectory, settings }) {
    if (archiveUrl !== undefined)
        return [];
    if (tag === undefined || sourceUrl === undefined || action === undefined)
        return [];
    const folder = workingDirectory === '' ? 'source' : `source/${workingDirectory}`;
    const { tagPrefix = '', submodules } = settings ?? {};
    const options = [
        ['--tag', tag],
        ...(tagPrefix === '' ? [] : [['--tag-prefix', tagPrefix]]),
        ...((0,version_version/* carriesV */.o2)(version) ? [['--keep-v', 'true']] : []),
        ...(submodules === undefined ? [] : [['--submodules', submodules]]),
        ...(archive.name.endsWith('.tgz') ? [['--archive-format', 'tgz']] : []),
        ['--out', 'rebuilt'],
    ];
    const clone = submodules === 'include' ? ['clone', '--recurse-submodules'] : ['clone'];
    return [
        ['git', ...clone, sourceUrl, 'source'],
        ['git', 'clone', action.url, 'dune-publish'],
        ['git', '-C', 'dune-publish', 'checkout', action.ref],
        ['node', 'dune-publish/dist/cli/index.js', 'plan', folder, ...options.flat()],
    ].map((words) => words.map(shellWord).join(' '));
}
/** A word of a shell's command line, in quotes where it needs some. */
function shellWord(text) {
    return /^[\w./:+-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}

// EXTERNAL MODULE: ./build/report/size.js
var size = __webpack_require__(8838);
// EXTERNAL MODULE: ./build/report/step-signs.js
var step_signs = __webpack_require__(3546);
;// CONCATENATED MODULE: ./build/report/outcome-blocks.js











/** A message of the world longer than this is cut. */
const longestMessage = 10_000;
/**
 * An outcome as parts of a page, the most urgent first: what became of the release and where it is, why,
 * what happens now, what it is made of, each step, each finding (before the rest where one is an error, or
 * where finding is all that was asked for). All that comes from a file or from the world is escaped.
 */
function outcomeBlocks(outcome, context) {
    const { diagnostics, failure, status, steps, subject } = outcome;
    const findings = diagnostics.length === 0
        ? undefined
        : (0,findings_table/* findingsBlock */.k)(diagnostics, { context, commit: subject?.commit ?? context.commit });
    const isUrgent = (0,diagnostic/* hasErrors */.C)(diagnostics) || status === 'rehearsed';
    return [
        whole(`<h2>${(0,markup/* html */.qy)((0,headline/* headline */.P)(outcome))}</h2>`),
        addressesBlock(outcome),
        failure && failureBlock(failure, context),
        nextBlock(outcome),
        isUrgent ? findings : undefined,
        subject && factsBlock(outcome, context),
        steps.length === 0 ? undefined : stepsBlock(steps),
        isUrgent ? undefined : findings,
    ].filter((block) => block !== undefined);
}
/** Where the release and its pull request are, as addresses to copy. */
function addressesBlock({ release, ending, subject }) {
    const addresses = [
        [`Release ${subject?.tag ?? ''}`.trim(), release?.webUrl],
        ['Pull request', ending?.kind === 'pull-request' ? ending.url : undefined],
        ['In the opam repository', ending?.kind === 'upstream' ? ending.url : undefined],
    ];
    const lines = addresses.flatMap(([name, url]) => url === undefined ? [] : [`${(0,markup/* html */.qy)(name)}: ${(0,markup/* link */.nf)((0,markup/* html */.qy)(url), url)}`]);
    return lines.length === 0 ? undefined : whole(`<p>${lines.join('<br>')}</p>`);
}
function failureBlock(failure, { docsUrl }) {
    const message = (0,markup/* html */.qy)((0,markup/* clipped */.cz)(failure.message, longestMessage));
    const hint = (0,markup/* html */.qy)((0,markup/* clipped */.cz)(failure.hint, longestMessage));
    const name = (0,markup/* link */.nf)((0,markup/* code */.aY)(failure.code), (0,documentation/* pageOf */.Z)(failure.code, docsUrl));
    const detail = failure.detail === undefined ? '' : (0,markup/* preformatted */.EC)((0,markup/* clipped */.cz)(failure.detail, longestMessage));
    return whole(`<blockquote><strong>${message}</strong><br>${hint}<br>${name}${detail}</blockquote>`);
}
function nextBlock(outcome) {
    const [first, ...others] = (0,next_steps/* nextSteps */.Z)(outcome);
    if (first !== undefined && others.length === 0) {
        return whole(`<p>${(0,markup/* link */.nf)((0,markup/* html */.qy)(first.text), first.url)}</p>`);
    }
    return {
        open: '<h3>What happens now</h3>\n\n<ul>',
        rows: (0,next_steps/* nextSteps */.Z)(outcome).map(({ text, url }) => `<li>${(0,markup/* link */.nf)((0,markup/* html */.qy)(text), url)}</li>`),
        close: '</ul>',
        left: (count) => `<li>and ${count} more</li>`,
    };
}
function factsBlock(outcome, context) {
    const { subject, archive, release } = outcome;
    if (subject === undefined)
        return whole('');
    const { packages, version, tag, commit } = subject;
    const commitUrl = context.sourceUrl === undefined ? undefined : `${context.sourceUrl}/commit/${commit}`;
    const releaseUrl = release?.draft === false ? release.webUrl : undefined;
    const facts = [
        ['Packages', packages.map(({ name }) => (0,markup/* code */.aY)(name)).join(', ')],
        ['Version', (0,markup/* html */.qy)(version) + versionNote(subject)],
        ['Tag', tag === undefined ? undefined : (0,markup/* link */.nf)((0,markup/* code */.aY)(tag), releaseUrl)],
        ['Commit', (0,markup/* link */.nf)((0,markup/* code */.aY)(commit), commitUrl)],
        ['Archive', archive && archiveCell(outcome, archive)],
        ['SHA-256', archive && (0,markup/* code */.aY)(archive.sha256)],
        ['SHA-512', archive && (0,markup/* breakable */.mo)((0,markup/* code */.aY)(archive.sha512))],
        ['To build it again', archive && rebuildingCell(subject, archive, context)],
    ];
    return {
        open: '<h3>The release</h3>\n\n<table>',
        rows: facts.flatMap(([name, cell]) => cell === undefined || cell === ''
            ? []
            : [`<tr><th align="left">${name}</th><td>${cell}</td></tr>`]),
        close: '</table>',
        left: (count) => `<tr><td colspan="2">and ${count} more</td></tr>`,
    };
}
function versionNote({ prerelease, tag }) {
    const notes = [
        ...(prerelease ? ['pre-release'] : []),
        ...(tag === undefined ? ['supposed, as there is no tag'] : []),
    ];
    return notes.length === 0 ? '' : ` (${notes.join('; ')})`;
}
function archiveCell({ subject, release }, archive) {
    const asset = release?.draft === false ? (0,release_asset/* assetOf */.cu)(release, archive) : undefined;
    const url = subject?.archiveUrl ?? asset?.downloadUrl;
    return `${(0,markup/* link */.nf)((0,markup/* code */.aY)(archive.name), url)}, ${(0,size/* sizeInWords */._)(archive.size)}`;
}
function rebuildingCell(subject, archive, context) {
    const commands = rebuildCommands(subject, archive, context);
    return commands.length === 0 ? undefined : (0,markup/* preformatted */.EC)(commands.join('\n'));
}
function stepsBlock(steps) {
    // Where nothing was begun, the list is about another run.
    const isPlan = steps.every(({ state }) => state === 'todo');
    return {
        open: isPlan
            ? '<details><summary>Steps of the release</summary>\n<table>'
            : '<h3>Steps</h3>\n\n<table>',
        rows: steps.map(({ title, state, url, detail }) => {
            const { sign, words } = step_signs/* stateSigns */.S[state];
            const about = detail === undefined ? '' : (0,markup/* html */.qy)((0,markup/* clipped */.cz)(detail, longestMessage));
            const cells = [`${sign} ${words}`, (0,markup/* link */.nf)((0,markup/* html */.qy)(title), url), about];
            return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
        }),
        close: isPlan ? '</table>\n</details>' : '</table>',
        left: (count) => `<tr><td></td><td>and ${count} more</td><td></td></tr>`,
    };
}

;// CONCATENATED MODULE: ./build/report/page-style.js
/** The style of a page to open: light or dark as the reader's system is, and nothing from the network. */
const pageStyle = `
:root { color-scheme: light dark; --line: #8884; --faint: #8882; --added: #2da44e33; --link: light-dark(#0969da, #4493f8); }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 64rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; }
h2 { font-size: 1.7rem; margin: 0 0 1rem; padding-bottom: .4rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.2rem; margin: 2rem 0 .6rem; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
table { border-collapse: collapse; max-width: 100%; }
th, td { border: 1px solid var(--line); padding: .35rem .7rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
td[nowrap], th { overflow-wrap: normal; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
code, pre { font: .85em/1.45 ui-monospace, Menlo, Consolas, monospace; }
code { background: var(--faint); border-radius: .3em; padding: .1em .3em; }
pre { background: var(--faint); border-radius: .4rem; padding: .7rem 1rem; margin: .4rem 0; overflow-x: auto; }
pre code { background: none; padding: 0; }
blockquote { margin: 1rem 0; padding: .2rem 1rem; border-left: .3rem solid #cf222e; }
p.note { background: var(--faint); border-radius: .4rem; padding: .5rem 1rem; margin: 0 0 1.5rem; }
details { margin: .5rem 0; }
summary { cursor: pointer; }
section.text { border: 1px solid var(--line); border-radius: .4rem; padding: .2rem 1.2rem .6rem; }
section.text h1, section.text h2, section.text h3 { font-size: 1.1rem; border: 0; margin: .8rem 0 .4rem; }
pre.diff { padding: .5rem 0; }
pre.diff span { display: block; padding: 0 1rem; background: var(--added); min-width: max-content; }
`;

// EXTERNAL MODULE: ./node_modules/micromark/index.js + 3 modules
var micromark = __webpack_require__(931);
// EXTERNAL MODULE: ./build/report/printable.js
var printable = __webpack_require__(4628);
;// CONCATENATED MODULE: ./build/report/rendered-markdown.js


/**
 * A text that GitHub will show as Markdown, as HTML. Markup in it is shown as text, but for links, which the
 * pull request's own lines have; addresses are of the web or of mail, or none.
 */
function renderedMarkdown(text) {
    return (0,micromark/* micromark */.yt)((0,printable/* printable */.g$)(text).replaceAll(rendered_markdown_anchor, '[$2](<$1>)'));
}
const rendered_markdown_anchor = /<a href="(https?:\/\/[^\s"<>]+)">([^<>[\]]*)<\/a>/g;

;// CONCATENATED MODULE: ./build/report/release-page.js







/** No script, and nothing is fetched: neither by the page nor by the texts in it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/**
 * A whole release as a page to open from the disk: what became of it, the text of the GitHub release, the
 * pull request with its files as a diff, and what the archive holds. All that comes from a file or from
 * the world is escaped.
 */
function releasePage(outcome, context, { note, packages, release, pullRequest, listing }) {
    const parts = [
        note === undefined ? undefined : `<p class="note">${(0,markup/* html */.qy)(note)}</p>`,
        joinBlocks(outcomeBlocks(outcome, context), Number.POSITIVE_INFINITY),
        release && textPart('The GitHub release', release),
        pullRequest && textPart('The pull request', pullRequest),
        ...packages.map(addedFile),
        listing.length === 0 ? undefined : listingPart(listing),
    ].filter((part) => part !== undefined);
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<title>${(0,markup/* html */.qy)((0,headline/* headline */.P)(outcome))}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
${parts.join('\n\n')}
</main>
</body>
</html>
`;
}
function textPart(name, { title, body }) {
    return `<h3>${(0,markup/* html */.qy)(name)}: ${(0,markup/* html */.qy)(title)}</h3>\n<section class="text">\n${renderedMarkdown(body)}\n</section>`;
}
/** A file that the pull request adds. */
function addedFile({ path, opam }) {
    const lines = (0,source/* decodeBytes */.yj)(opam).replace(/\n$/, '').split('\n');
    return `<details open><summary>${(0,markup/* code */.aY)(path)}, ${lines.length} lines added</summary>${(0,markup/* preformattedLines */.VI)(lines.map((line) => `+${line}`))}</details>`;
}
function listingPart(listing) {
    const rows = listing.map((entry) => {
        const { what, size } = entryCells(entry);
        return `<tr><td>${(0,markup/* code */.aY)((0,source/* decodeBytes */.yj)(entry.path))}</td><td>${what}</td><td class="number">${size}</td></tr>`;
    });
    return `<h3>The archive: ${listing.length} entries</h3>
<details><summary>What it holds</summary>
<table>
<tr><th>Path</th><th></th><th>Bytes</th></tr>
${rows.join('\n')}
</table>
</details>`;
}
function entryCells(entry) {
    switch (entry.kind) {
        case 'folder':
            return { what: 'folder', size: '' };
        case 'symlink':
            return { what: `link to ${(0,markup/* code */.aY)((0,source/* decodeBytes */.yj)(entry.target))}`, size: '' };
        case 'file':
            return {
                what: entry.executable ? 'program' : 'file',
                size: entry.size.toLocaleString('en-US'),
            };
    }
}

;// CONCATENATED MODULE: ./build/command/publication.js




/**
 * Writes it below a folder: the opam files at their places in `opam-repository`, the texts as
 * `release.md` and `pull-request.md`, and all of it as a page to open, `report.html`.
 */
async function leaveBehind(folder, outcome, { release, pullRequest, workingDirectory, note }) {
    const { archive, subject } = outcome;
    const packages = subject?.packages ?? [];
    await writeOpamFiles((0,external_node_path_.join)(folder, 'opam-repository'), packages);
    if (release !== undefined)
        await writeText((0,external_node_path_.join)(folder, 'release.md'), release);
    if (pullRequest !== undefined)
        await writeText((0,external_node_path_.join)(folder, 'pull-request.md'), pullRequest);
    const listing = archive?.entries ?? [];
    const parts = { packages, release, pullRequest, listing, ...(note !== undefined && { note }) };
    const page = releasePage(outcome, { workingDirectory }, parts);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'report.html'), page);
}
async function writeText(file, { title, body }) {
    await (0,promises_.writeFile)(file, `# ${title}\n\n${body}\n`);
}


/***/ }),

/***/ 4516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ releaseOptionsUsage),
/* harmony export */   gx: () => (/* binding */ releaseOptions),
/* harmony export */   qi: () => (/* binding */ readReleaseOptions)
/* harmony export */ });
/* harmony import */ var _inputs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1255);
/* harmony import */ var _inputs_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3435);


/**
 * Options of the verbs that prepare a release: the inputs of the action that decide version and bytes of
 * the archive, under their names and with their values. For `parseArgs`.
 */
const releaseOptions = {
    'tag-prefix': { type: 'string' },
    'keep-v': { type: 'string' },
    submodules: { type: 'string' },
    'archive-format': { type: 'string' },
};
/** What a verb's usage says of them. */
const releaseOptionsUsage = `
As the inputs of the action, whose working-directory is DIR:
  --tag-prefix PREFIX            what stands before the version in the tags
  --keep-v auto|true|false       whether a tag's "v" belongs to the version
  --submodules include|exclude   what becomes of submodules
  --archive-format tbz|tgz       how the archive is compressed
`;
/** The settings that differ from the default ones; `fact` where an option's value cannot be understood. */
function readReleaseOptions(given) {
    const facts = [];
    const read = (name, parser) => {
        const text = given[name];
        const parsed = text === undefined ? undefined : parser(text);
        if (parsed?.kind !== 'defect')
            return parsed?.value;
        facts.push(`The option --${name} is "${text}": ${parsed.fact} ${parsed.hint}`);
        return undefined;
    };
    const tagPrefix = read('tag-prefix', _inputs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTagPrefix */ .UZ);
    const keepV = read('keep-v', _inputs_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAutomatic */ .NV);
    const submodules = read('submodules', _inputs_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSubmodules */ .zC);
    const archiveFormat = read('archive-format', _inputs_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArchiveFormat */ .Ns);
    if (facts.length > 0)
        return { kind: 'wrong', fact: facts.join('\n') };
    const options = {
        ...(tagPrefix === undefined ? {} : { tagPrefix }),
        ...(keepV === undefined ? {} : { keepV }),
        ...(submodules === undefined ? {} : { submodules }),
        ...(archiveFormat === undefined ? {} : { archiveFormat }),
    };
    return { kind: 'read', options };
}


/***/ }),

/***/ 786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ keepYoungMemorySmall)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(714);


/**
 * Keeps V8's space for young objects small, for programs that make archives. Every piece that a pipe
 * brings is new memory, outside of V8's heap, and is free only when V8 looks through its young objects;
 * it looks when those fill their space, which it doubles again and again up to 16 MB, and the pieces of
 * large files pile up meanwhile.
 *
 * Measured at the peak of `plan` of three files of 100 MB, one of them with watermarks: 182 to 198 MB
 * without this and 104 MB with it on Node 24, 163 and 95 MB on Node 22, 122 and 108 MB on Node 20, in no
 * more processor time. V8 looks the factor up whenever the space may grow, so it may be changed while
 * the program runs; what the space has grown to while modules were loaded is given back by the most
 * thorough of collections, some 15 ms long, which Node 20 does not know.
 */
function keepYoungMemorySmall() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--expose-gc');
    const collect = (0,node_vm__WEBPACK_IMPORTED_MODULE_1__.runInNewContext)('gc');
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--no-expose-gc');
    if (typeof collect !== 'function')
        return;
    Reflect.apply(collect, undefined, [{ type: 'major', flavor: 'last-resort', execution: 'sync' }]);
}


/***/ })

};
