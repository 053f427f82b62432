export const id = 165;
export const ids = [165];
export const modules = {

/***/ 24365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ defaultSettings)
/* harmony export */ });
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
        ignore: [],
        prerelease: 'auto',
        submodules: undefined,
        archiveFormat: 'tbz',
        archiveUrl: undefined,
        verify: 'none',
        forecast: false,
        draft: false,
        dryRun: false,
        allowFork: true,
        commandLine: true,
        opam: {
            elsewhere: false,
            repository: { owner: 'ocaml', name: 'opam-repository' },
            branch: undefined,
            packagesDir: 'packages',
            fork: undefined,
            push: 'fork',
            tokenMissing: false,
            pullRequestRequired: false,
        },
        actor: undefined,
    };
}


/***/ }),

/***/ 66910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ leaveBehind)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/process/make-folder.js
var make_folder = __webpack_require__(18827);
;// CONCATENATED MODULE: ./build/disk/opam-files.js



async function writeOpamFiles(folder, packages) {
    await (0,make_folder/* makeFolder */.f)(folder);
    for (const { path, opam } of packages) {
        const file = (0,external_node_path_.join)(folder, path);
        await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(file));
        await (0,promises_.writeFile)(file, opam, 'latin1');
    }
}

// EXTERNAL MODULE: ./build/text/source.js
var source = __webpack_require__(71393);
// EXTERNAL MODULE: ./build/report/blocks.js
var blocks = __webpack_require__(6813);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/markup.js
var markup = __webpack_require__(29271);
// EXTERNAL MODULE: ./build/release/model/forge-release.js
var forge_release = __webpack_require__(65667);
// EXTERNAL MODULE: ./build/text/diagnostic.js
var diagnostic = __webpack_require__(25375);
// EXTERNAL MODULE: ./build/report/documentation.js
var documentation = __webpack_require__(51265);
// EXTERNAL MODULE: ./build/report/edited-files.js
var edited_files = __webpack_require__(64672);
// EXTERNAL MODULE: ./build/report/findings-table.js
var findings_table = __webpack_require__(10248);
// EXTERNAL MODULE: ./build/forecast/ci-compilers.js
var ci_compilers = __webpack_require__(71593);
// EXTERNAL MODULE: ./build/report/forecast-words.js
var forecast_words = __webpack_require__(53366);
;// CONCATENATED MODULE: ./build/report/forecast-blocks.js




const longestReason = 2_000;
function forecastBlocks({ packages, compilers }) {
    if (packages.length === 0)
        return [];
    return [
        (0,blocks/* whole */.W)('<h3>What CI of opam-repository will install</h3>'),
        ...packages.map((one) => ({
            open: '',
            rows: [tableOf(one), ...reasonRows(one, compilers), detailsOf(one, compilers)],
            close: '',
            left: () => '',
        })),
    ];
}
function tableOf({ name, version, compilers, mac }) {
    const hasTests = compilers.some(({ tests }) => tests !== undefined);
    const head = [`${(0,markup/* html */.qy)(name)} ${(0,markup/* html */.qy)(version)}`, 'newest', ...(hasTests ? ['with tests'] : [])];
    const rows = compilers.map(({ compiler, newest, tests, lowest }) => {
        const onMac = mac.find((one) => one.compiler === compiler)?.newest;
        const answers = [newest, ...(hasTests ? [tests] : []), lowest, onMac];
        const cells = answers.map((answer) => `<td align="center">${(0,forecast_words/* answerSign */.Ys)(answer)}</td>`);
        return `<tr><th align="left">OCaml ${(0,markup/* html */.qy)((0,ci_compilers/* compilerName */.Bd)(compiler))}</th>${cells.join('')}</tr>`;
    });
    const titles = [...head, 'lower bounds', 'macOS'].map((title) => `<th>${title}</th>`);
    return `<table><tr>${titles.join('')}</tr>${rows.join('')}</table>`;
}
function reasonRows(one, all) {
    return (0,forecast_words/* reasonsInWords */.GB)(one, all).map(({ where, reason }) => `<p>– ${(0,markup/* html */.qy)(where)}: ${(0,markup/* code */.aY)((0,markup/* clipped */.cz)(reason, longestReason))}</p>`);
}
function detailsOf(one, all) {
    const { dependents, excluded, changes } = one;
    const lowest = (0,forecast_words/* lowestInWords */.NA)(one, all).map(({ name, versions, bounds, distance }) => `<tr>${[(0,markup/* code */.aY)(name), (0,markup/* html */.qy)(versions), (0,markup/* code */.aY)(bounds), (0,markup/* html */.qy)(distance)].map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
    const rebuilt = dependents.map((each) => (0,markup/* html */.qy)((0,forecast_words/* dependentsInWords */.xv)(each)));
    const kept = excluded.length === 0
        ? []
        : [`Kept out by their own bound: ${(0,markup/* html */.qy)((0,forecast_words/* excludedInWords */.Fi)(excluded))}.`];
    const since = changes === undefined ? [] : (0,forecast_words/* changesInWords */.W1)(changes, all).map(markup/* html */.qy);
    const parts = [
        lowest.length === 0
            ? ''
            : `<h4>Lower bounds CI will build with</h4><table><tr><th>Dependency</th><th>Version</th><th>Bound</th><th></th></tr>${lowest.join('')}</table>`,
        titled('Packages that will be rebuilt', [...rebuilt, ...kept]),
        changes === undefined ? '' : titled(`Since ${(0,markup/* html */.qy)(changes.version)}`, since),
    ];
    const shown = parts.filter((part) => part !== '').join('');
    return shown === ''
        ? ''
        : `<details><summary>${(0,markup/* html */.qy)(one.name)}: lower bounds, dependents, changes</summary>${shown}</details>`;
}
function titled(title, lines) {
    return lines.length === 0 ? '' : `<h4>${title}</h4><p>${lines.join('<br>')}</p>`;
}

// EXTERNAL MODULE: ./build/report/next-steps.js + 1 modules
var next_steps = __webpack_require__(6418);
// EXTERNAL MODULE: ./build/report/patch-commands.js
var patch_commands = __webpack_require__(44088);
// EXTERNAL MODULE: ./build/text/shell-word.js
var shell_word = __webpack_require__(34381);
// EXTERNAL MODULE: ./build/version/version.js
var version_version = __webpack_require__(78939);
;// CONCATENATED MODULE: ./build/report/rebuilding.js


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
    ].map((words) => words.map(shell_word/* shellWord */.r).join(' '));
}

// EXTERNAL MODULE: ./build/report/size.js
var size = __webpack_require__(38838);
// EXTERNAL MODULE: ./build/report/step-signs.js
var step_signs = __webpack_require__(13546);
;// CONCATENATED MODULE: ./build/report/outcome-blocks.js














const longestMessage = 10_000;
function outcomeBlocks(outcome, context) {
    const { diagnostics, failure, forecast, status, steps, subject } = outcome;
    const findings = diagnostics.length === 0
        ? undefined
        : (0,findings_table/* findingsBlock */.k)(diagnostics, { context, commit: subject?.commit ?? context.commit });
    const isUrgent = (0,diagnostic/* hasErrors */.C)(diagnostics) || status === 'rehearsed';
    return [
        (0,blocks/* whole */.W)(`<h2>${(0,markup/* html */.qy)((0,headline/* headline */.P)(outcome))}</h2>`),
        addressesBlock(outcome),
        failure && failureBlock(failure, context),
        nextBlock(outcome),
        (0,patch_commands/* patchBlock */.y7)(outcome),
        (0,edited_files/* editedFilesBlock */.aC)(outcome),
        isUrgent ? findings : undefined,
        subject && factsBlock(outcome, context),
        steps.length === 0 ? undefined : stepsBlock(steps),
        isUrgent ? undefined : findings,
        ...(forecast === undefined ? [] : forecastBlocks(forecast)),
    ].filter((block) => block !== undefined);
}
function addressesBlock({ release, ending, subject }) {
    const addresses = [
        [`Release ${subject?.tag ?? ''}`.trim(), release?.webUrl],
        ['Pull request', ending?.kind === 'pull-request' ? ending.url : undefined],
        ['In the opam repository', ending?.kind === 'upstream' ? ending.url : undefined],
    ];
    const lines = addresses.flatMap(([name, url]) => url === undefined ? [] : [`${(0,markup/* html */.qy)(name)}: ${(0,markup/* link */.nf)((0,markup/* html */.qy)(url), url)}`]);
    return lines.length === 0 ? undefined : (0,blocks/* whole */.W)(`<p>${lines.join('<br>')}</p>`);
}
function failureBlock(failure, { docsUrl }) {
    const message = (0,markup/* html */.qy)((0,markup/* clipped */.cz)(failure.message, longestMessage));
    const hint = (0,markup/* html */.qy)((0,markup/* clipped */.cz)(failure.hint, longestMessage));
    const name = (0,markup/* link */.nf)((0,markup/* code */.aY)(failure.code), (0,documentation/* pageOf */.Z)(failure.code, docsUrl));
    const detail = failure.detail === undefined ? '' : (0,markup/* preformatted */.EC)((0,markup/* clipped */.cz)(failure.detail, longestMessage));
    return (0,blocks/* whole */.W)(`<blockquote><strong>${message}</strong><br>${hint}<br>${name}${detail}</blockquote>`);
}
function nextBlock(outcome) {
    const [first, ...others] = (0,next_steps/* nextSteps */.Z)(outcome);
    if (first !== undefined && others.length === 0) {
        return (0,blocks/* whole */.W)(`<p>${(0,markup/* link */.nf)((0,markup/* html */.qy)(first.text), first.url)}</p>`);
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
        return (0,blocks/* whole */.W)('');
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
    const asset = release?.draft === false ? (0,forge_release/* assetOf */.cu)(release, archive) : undefined;
    const url = subject?.archiveUrl ?? asset?.downloadUrl;
    return `${(0,markup/* link */.nf)((0,markup/* code */.aY)(archive.name), url)}, ${(0,size/* sizeInWords */._)(archive.size)}`;
}
function rebuildingCell(subject, archive, context) {
    const commands = rebuildCommands(subject, archive, context);
    return commands.length === 0 ? undefined : (0,markup/* preformatted */.EC)(commands.join('\n'));
}
function stepsBlock(steps) {
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

// EXTERNAL MODULE: ./node_modules/micromark/index.js + 3 modules
var micromark = __webpack_require__(80931);
// EXTERNAL MODULE: ./build/report/printable.js
var printable = __webpack_require__(74628);
;// CONCATENATED MODULE: ./build/report/release-page.js







function renderedMarkdown(text) {
    return (0,micromark/* micromark */.yt)((0,printable/* printable */.g$)(text).replaceAll(release_page_anchor, '[$2](<$1>)'));
}
const release_page_anchor = /<a href="(https?:\/\/[^\s"<>]+)">([^<>[\]]*)<\/a>/g;
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
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
function releasePage(outcome, context, { note, packages, release, pullRequest, listing }) {
    const parts = [
        note === undefined ? undefined : `<p class="note">${(0,markup/* html */.qy)(note)}</p>`,
        (0,blocks/* joinBlocks */.x)(outcomeBlocks(outcome, context), Number.POSITIVE_INFINITY),
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

// EXTERNAL MODULE: ./build/report/secrecy.js
var secrecy = __webpack_require__(29003);
;// CONCATENATED MODULE: ./build/command/publication.js





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
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'report.html'), (0,secrecy/* withoutSecrets */.c)(page));
}
async function writeText(file, { title, body }) {
    await (0,promises_.writeFile)(file, (0,secrecy/* withoutSecrets */.c)(`# ${title}\n\n${body}\n`));
}


/***/ }),

/***/ 84516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ releaseOptionsUsage),
/* harmony export */   gx: () => (/* binding */ releaseOptions),
/* harmony export */   qi: () => (/* binding */ readReleaseOptions)
/* harmony export */ });
/* harmony import */ var _inputs_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43636);
/* harmony import */ var _inputs_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67937);


const settingOptions = {
    'tag-prefix': { type: 'string' },
    'keep-v': { type: 'string' },
    submodules: { type: 'string' },
    'archive-format': { type: 'string' },
};
const releaseOptions = {
    tag: { type: 'string' },
    version: { type: 'string' },
    out: { type: 'string' },
    json: { type: 'boolean', default: false },
    ...settingOptions,
};
const releaseOptionsUsage = `
As the inputs of the action, whose working-directory is DIR:
  --tag-prefix PREFIX            what stands before the version in the tags
  --keep-v auto|true|false       whether a tag's "v" belongs to the version
  --submodules include|exclude   what becomes of submodules
  --archive-format tbz|tgz       how the archive is compressed
`;
function readReleaseOptions(given) {
    const { tag, version } = given;
    if (tag !== undefined && version !== undefined) {
        return { wrong: 'The tag is the version: --tag and --version exclude each other.' };
    }
    const facts = [];
    const read = (name, parser) => {
        const text = given[name];
        const parsed = text === undefined ? undefined : parser(text);
        if (parsed?.kind !== 'defect')
            return parsed?.value;
        facts.push(`The option --${name} is "${text}": ${parsed.fact} ${parsed.hint}`);
        return undefined;
    };
    const settings = {
        tagPrefix: read('tag-prefix', _inputs_names_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTagPrefix */ .UZ) ?? '',
        keepV: read('keep-v', _inputs_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAutomatic */ .NV) ?? 'auto',
        submodules: read('submodules', _inputs_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSubmodules */ .zC),
        archiveFormat: read('archive-format', _inputs_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArchiveFormat */ .Ns) ?? 'tbz',
    };
    return facts.length > 0 ? { wrong: facts.join('\n') } : { tag, version, settings };
}


/***/ }),

/***/ 53366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ excludedInWords),
/* harmony export */   GB: () => (/* binding */ reasonsInWords),
/* harmony export */   NA: () => (/* binding */ lowestInWords),
/* harmony export */   W1: () => (/* binding */ changesInWords),
/* harmony export */   Ys: () => (/* binding */ answerSign),
/* harmony export */   xv: () => (/* binding */ dependentsInWords)
/* harmony export */ });
/* harmony import */ var _forecast_ci_compilers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71593);

function answerSign(answer) {
    switch (answer?.kind) {
        case 'solution':
            return '✓';
        case 'no-solution':
        case 'unavailable':
            return '–';
        case 'unknown':
            return '?';
        case undefined:
            return '';
    }
}
function compilersInWords(some, all) {
    const ranges = [];
    let open;
    for (const compiler of all) {
        if (!some.includes(compiler)) {
            open = undefined;
        }
        else if (open === undefined) {
            open = { first: compiler, last: compiler, count: 1 };
            ranges.push(open);
        }
        else {
            open.last = compiler;
            open.count++;
        }
    }
    const words = ranges.map(({ first, last, count }) => {
        if (count === 1)
            return (0,_forecast_ci_compilers_js__WEBPACK_IMPORTED_MODULE_0__/* .compilerName */ .Bd)(first);
        return `${(0,_forecast_ci_compilers_js__WEBPACK_IMPORTED_MODULE_0__/* .compilerName */ .Bd)(first)}${count === 2 ? ', ' : ' to '}${(0,_forecast_ci_compilers_js__WEBPACK_IMPORTED_MODULE_0__/* .compilerName */ .Bd)(last)}`;
    });
    return words.join(', ');
}
const questions = [
    ['newest', ''],
    ['tests', ', with tests'],
    ['lowest', ', lower bounds'],
];
function reasonsInWords({ compilers, mac }, all) {
    const found = new Map();
    const add = (what, answer, compiler) => {
        const reason = reasonOf(answer);
        if (reason === undefined)
            return;
        const key = JSON.stringify([what, reason]);
        const known = found.get(key);
        if (known === undefined)
            found.set(key, { on: [compiler], what, reason });
        else
            known.on.push(compiler);
    };
    for (const forecast of compilers) {
        const { compiler, newest } = forecast;
        for (const [question, what] of questions) {
            if (question === 'newest' || newest.kind === 'solution') {
                add(what, forecast[question], compiler);
            }
        }
    }
    for (const { compiler, newest } of mac) {
        const linux = compilers.find((one) => one.compiler === compiler)?.newest;
        if (reasonOf(linux) !== reasonOf(newest))
            add(' on macOS', newest, compiler);
    }
    return [...found.values()].map(({ on, what, reason }) => ({
        where: `${compilersInWords(on, all)}${what}`,
        reason,
    }));
}
function reasonOf(answer) {
    switch (answer?.kind) {
        case 'unavailable':
            return 'its field available excludes it';
        case 'no-solution':
            return answer.reasons.length === 0 ? 'no set of packages fits' : answer.reasons.join('; ');
        case 'unknown':
            return 'not found out';
        case 'solution':
        case undefined:
            return undefined;
    }
}
function lowestInWords({ lowest, compilers }, all) {
    const names = [...new Set(lowest.map(({ name }) => name))];
    const solved = compilers.filter((one) => one.lowest.kind === 'solution').length;
    return names.map((name) => {
        const own = lowest.filter((one) => one.name === name);
        const [first] = own.toSorted((a, b) => b.behind - a.behind);
        const isSame = own.length === 1 && first?.compilers.length === solved;
        return {
            name,
            versions: isSame
                ? (first?.version ?? '')
                : own
                    .map(({ version, compilers: on }) => `${version} (${compilersInWords(on, all)})`)
                    .join(', '),
            bounds: first?.bounds ?? '',
            distance: first === undefined ? '' : distanceInWords(first),
        };
    });
}
function distanceInWords({ behind, newest }) {
    if (behind === 0)
        return 'the newest';
    return `${behind} ${behind === 1 ? 'version' : 'versions'} below ${newest}`;
}
function dependentsInWords(dependents) {
    const name = (0,_forecast_ci_compilers_js__WEBPACK_IMPORTED_MODULE_0__/* .compilerName */ .Bd)(dependents.compiler);
    if (dependents.kind === 'unknown')
        return `With ${name}: not found out.`;
    const { direct, all } = dependents;
    if (direct.length === 0 && all === 0)
        return `With ${name}: none.`;
    const shown = direct.slice(0, mostNamed).map((one) => `${one.name} ${one.version}`);
    const hidden = direct.length - shown.length;
    const named = shown.length === 0 ? 'none directly' : shown.join(', ');
    const more = hidden === 0 ? '' : ` and ${hidden} more packages directly`;
    const total = all === undefined
        ? 'Those behind them were not counted.'
        : `${all} in all, old versions included.`;
    return `With ${name}: ${named}${more}. ${total}`;
}
const mostNamed = 30;
function excludedInWords(excluded) {
    const shown = excluded
        .slice(0, mostNamed)
        .map(({ name, version, dependency }) => `${name} ${version} (${dependency})`);
    const hidden = excluded.length - shown.length;
    return `${shown.join(', ')}${hidden === 0 ? '' : ` and ${hidden} more`}`;
}
function changesInWords(changes, all) {
    const { compilersGained, compilersLost, dependenciesAdded, dependenciesDropped } = changes;
    return [
        ['Gains OCaml', compilersInWords(compilersGained, all)],
        ['Loses OCaml', compilersInWords(compilersLost, all)],
        ['New dependencies:', dependenciesAdded.join(', ')],
        ['Dropped dependencies:', dependenciesDropped.join(', ')],
    ].flatMap(([what = '', names = '']) => (names === '' ? [] : [`${what} ${names}.`]));
}


/***/ })

};
