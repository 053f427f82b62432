export const id = 841;
export const ids = [841];
export const modules = {

/***/ 90246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ outcomeAsJson),
/* harmony export */   O: () => (/* binding */ progressOnOutput)
/* harmony export */ });
/* harmony import */ var _report_edited_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64672);
/* harmony import */ var _report_live_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45656);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11287);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3762);




function progressOnOutput(json) {
    const { stdout, env } = process;
    const live = stdout.isTTY && env['TERM'] !== 'dumb' && !json ? (0,_report_live_line_js__WEBPACK_IMPORTED_MODULE_3__/* .liveLine */ .j)(stdout) : undefined;
    return (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_1__.terminalProgress)((text) => (json ? undefined : (0,_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(`${text}\n`)), {
        colour: (0,_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .showsColour */ .Vq)(stdout),
        live,
    });
}
function outcomeAsJson(outcome) {
    const { status, subject, archive, release, ending, texts, steps, diagnostics, failure } = outcome;
    return {
        status,
        project: subject?.project ?? null,
        version: subject?.version ?? null,
        tag: subject?.tag ?? null,
        commit: subject?.commit ?? null,
        packages: subject?.packages.map(({ name, path }) => ({ name, path })) ?? [],
        editedFiles: (0,_report_edited_files_js__WEBPACK_IMPORTED_MODULE_0__/* .editedFiles */ .lx)(outcome).map(({ path, edited, difference }) => ({
            path,
            where: edited.where,
            commit: edited.commit ?? null,
            author: edited.author ?? null,
            difference,
        })),
        archive: archive === undefined ? null : { ...archive, entries: undefined },
        release: release === undefined ? null : { name: release.name, body: release.body },
        ending: ending ?? null,
        texts: texts === undefined ? null : { release: null, pullRequest: null, ...texts },
        steps,
        findings: diagnostics.map(({ severity, code, message }) => ({ severity, code, message })),
        failure: failure === undefined ? null : { code: failure.code, message: failure.message },
    };
}


/***/ }),

/***/ 58154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ release_release)
});

// EXTERNAL MODULE: ./build/release/model/failure.js
var model_failure = __webpack_require__(19906);
// EXTERNAL MODULE: ./build/release/look/together.js
var together = __webpack_require__(1844);
// EXTERNAL MODULE: ./build/release/source/target.js
var source_target = __webpack_require__(39593);
// EXTERNAL MODULE: ./build/release/source/read-source.js + 4 modules
var read_source = __webpack_require__(39320);
// EXTERNAL MODULE: ./build/release/look/look-up-version.js
var look_up_version = __webpack_require__(76262);
// EXTERNAL MODULE: ./build/release/source/versioned-source.js + 3 modules
var versioned_source = __webpack_require__(15946);
// EXTERNAL MODULE: ./build/release/source/named-source.js
var named_source = __webpack_require__(92065);
// EXTERNAL MODULE: ./build/version/ref-name.js
var ref_name = __webpack_require__(84024);
;// CONCATENATED MODULE: ./build/release/model/facts.js
const noProposal = {
    branch: undefined,
    files: new Map(),
    changed: [],
    pullRequest: undefined,
};

// EXTERNAL MODULE: ./build/release/model/release.js
var release = __webpack_require__(62129);
// EXTERNAL MODULE: ./build/release/look/opam-way.js + 1 modules
var opam_way = __webpack_require__(90194);
;// CONCATENATED MODULE: ./build/release/look/opam-facts.js





async function lookAtOpam(forge, proposed, settings) {
    const { identity, upstream, base, fork, reach } = await (0,opam_way/* findOpamWay */.G)(forge, settings);
    if (reach instanceof model_failure/* Failure */.H)
        throw reach;
    const { packagesDir } = settings;
    const proposal = fork === undefined || reach === 'by-hand'
        ? noProposal
        : await forge.proposal(upstream, { fork, ...proposalOf(proposed, { base, packagesDir }) });
    const login = identity.kind === 'user' ? identity.login : undefined;
    return { upstream, base, reach, login, fork, proposal };
}
function proposalOf({ project, version, packages }, { base, packagesDir }) {
    const paths = packages.map(({ name }) => (0,release/* packagePath */.C)(packagesDir, name, version));
    return { branch: (0,ref_name/* releaseBranch */.C)(project, version), base, paths };
}

// EXTERNAL MODULE: ./build/release/look/source-facts.js
var source_facts = __webpack_require__(37857);
// EXTERNAL MODULE: ./build/lint/model/opam-reading.js + 1 modules
var opam_reading = __webpack_require__(83022);
// EXTERNAL MODULE: ./build/version/opam-version.js
var opam_version = __webpack_require__(43323);
// EXTERNAL MODULE: ./build/version/prerelease.js
var prerelease = __webpack_require__(4293);
// EXTERNAL MODULE: ./build/release/source/project-packages.js
var project_packages = __webpack_require__(7717);
;// CONCATENATED MODULE: ./build/release/look/upstream-facts.js






async function lookAtPublished(readers, question) {
    const { version, packages, contents, settings } = question;
    const isSeen = contents.kind === 'seen';
    const own = packages.flatMap(({ name }) => {
        const versions = contents.versions.get(name) ?? [];
        const older = isSeen ? lastBefore(version, versions) : [];
        return [...versions.filter((one) => one === version), ...older].map((one) => ({
            name,
            version: one,
            path: (0,release/* packagePath */.C)(settings.opam.packagesDir, name, one),
        }));
    });
    const older = own.filter((one) => one.version !== version);
    const tags = older.map((one) => ({ name: one.name, revisions: tagsOf(one.version, settings) }));
    const [texts, tagged] = await (0,together/* together */.b)([
        readers.opam.publishedFiles(own.map(({ path }) => path)),
        sourcesAt(tags, readers, question),
    ]);
    const paths = new Set(own.flatMap((one) => (one.version === version ? [one.path] : [])));
    const published = new Map([...texts].filter(([path]) => paths.has(path)));
    if (!isSeen)
        return { upstream: { kind: 'unseen', why: contents.why }, published };
    const read = own.flatMap((one) => {
        const text = texts.get(one.path);
        const file = text === undefined ? undefined : acceptedFile(one.path, text);
        return file === undefined ? [] : [{ ...one, file }];
    });
    const { names, versions, archived } = contents;
    const upstream = {
        kind: 'seen',
        published: { names, versions, archived },
        present: new Map(read.flatMap((one) => (one.version === version ? [[one.name, one.file]] : []))),
        previous: await previousOf(read.filter((one) => one.version !== version), { tagged, readers, question }),
    };
    return { upstream, published };
}
function lastBefore(version, versions) {
    const older = versions
        .filter((one) => (0,opam_version/* compareVersions */.Z)(one, version) < 0)
        .toSorted((a, b) => (0,opam_version/* compareVersions */.Z)(b, a));
    const last = older.find((one) => !(0,prerelease/* isPrerelease */.V1)(one)) ?? older[0];
    return last === undefined ? [] : [last];
}
async function previousOf(files, known) {
    const { tagged, readers, question } = known;
    const untagged = files.filter(({ name }) => !tagged.has(name));
    const commits = untagged.map(({ name, file }) => ({ name, revisions: commitIn(file) }));
    const committed = await sourcesAt(commits, readers, question);
    return new Map(files.map(({ name, version, file }) => [
        name,
        { version, published: file, source: tagged.get(name) ?? committed.get(name) },
    ]));
}
async function sourcesAt(places, readers, { packages, settings }) {
    const folder = settings.workingDirectory === '' ? '' : `${settings.workingDirectory}/`;
    const wanted = places.flatMap(({ name, revisions }) => {
        const { path } = packages.find((one) => one.name === name) ?? {};
        if (path === undefined)
            return [];
        return revisions.map((revision) => ({ name, revision, paths: pathsFor(path) }));
    });
    const files = wanted.flatMap(({ revision, paths }) => paths.map((path) => ({ revision, path: `${folder}${path}` })));
    const texts = await readers.source.files(files);
    const found = new Map();
    let start = 0;
    for (const { name, paths } of wanted) {
        const there = paths.flatMap((path, at) => {
            const text = texts[start + at];
            return text === undefined ? [] : [[path, text]];
        });
        start += paths.length;
        const source = sourceFile(name, new Map(there));
        if (source !== undefined && !found.has(name))
            found.set(name, source);
    }
    return found;
}
function tagsOf(version, { tagPrefix }) {
    const escaped = version.replaceAll('~', '_');
    return [`refs/tags/${tagPrefix}${escaped}`, `refs/tags/${tagPrefix}v${escaped}`];
}
function commitIn(file) {
    const commit = file.package.extensions.get('x-commit-hash');
    return commit?.kind === 'string' && /^[0-9a-f]{40,64}$/.test(commit.value) ? [commit.value] : [];
}
function pathsFor(path) {
    return [path, `${path}.template`, 'dune-project'];
}
function sourceFile(name, texts) {
    if (!texts.has('dune-project')) {
        const [committed] = texts;
        return committed && acceptedFile(...committed);
    }
    const files = { commit: { id: '', committedAt: 0 }, entries: [], texts };
    const found = (0,project_packages/* readPackages */.q)(files).read?.packages.find((one) => one.name === name);
    const text = found?.committed?.text ?? found?.generated?.content;
    return text === undefined ? undefined : acceptedFile(name, text);
}
function acceptedFile(name, text) {
    const reading = (0,opam_reading/* readOpamFile */.q)({ name, text });
    return reading.kind === 'read' ? reading : undefined;
}

;// CONCATENATED MODULE: ./build/release/look/look.js






async function look(source, settings, known) {
    const { repository, contents, readers } = known;
    const { version, packages } = source;
    const other = (0,named_source/* otherName */.sW)(packages, repository);
    const [upstream, presentName, ofSource, ofOpam] = await (0,together/* together */.b)([
        lookAtPublished(readers, { version, packages, contents, settings }),
        other === undefined ? undefined : readers.source.presentName(other),
        (0,source_facts/* lookAtSource */.E)(readers.source, source, { settings, repository }),
        lookAtOpam(readers.opam, source, settings.opam),
    ]);
    const { published } = upstream;
    const facts = { source: ofSource, opam: { ...ofOpam, published } };
    return { ...withoutLastRelease(facts, source), upstream: upstream.upstream, presentName };
}
function withoutLastRelease(facts, { tag }) {
    if (tag.kind !== 'supposed' || tag.isAsked)
        return facts;
    const { source, opam } = facts;
    return {
        source: { ...source, forgeRelease: undefined },
        opam: { ...opam, published: new Map(), proposal: noProposal },
    };
}

// EXTERNAL MODULE: ./build/release/artefacts/make.js + 12 modules
var make = __webpack_require__(35733);
// EXTERNAL MODULE: ./build/release/findings/forecast.js + 8 modules
var findings_forecast = __webpack_require__(54637);
// EXTERNAL MODULE: ./build/release/findings/check.js + 4 modules
var check = __webpack_require__(60645);
// EXTERNAL MODULE: ./build/release/model/repository.js
var repository = __webpack_require__(52006);
// EXTERNAL MODULE: ./build/release/model/archive-address.js
var archive_address = __webpack_require__(92719);
// EXTERNAL MODULE: ./build/release/artefacts/opam-file.js
var opam_file = __webpack_require__(62060);
// EXTERNAL MODULE: ./build/release/look/no-pull-request.js
var no_pull_request = __webpack_require__(42225);
;// CONCATENATED MODULE: ./build/release/steps/proposal-way.js





function proposalWay(situation) {
    const { opam } = situation.facts;
    const failure = requiredPullRequest(situation);
    return (publishedAlready(situation) ??
        (failure === undefined ? { kind: opam.reach } : { kind: 'refused', published: false, failure }));
}
function proposesFromBranch(situation) {
    const { kind } = proposalWay(situation);
    return kind === 'pull-request' || kind === 'compare-link';
}
function publishedAlready({ release, facts, settings }) {
    const { archive } = release;
    const { published, proposal, upstream } = facts.opam;
    const address = (0,archive_address/* archiveAddress */.X)(release, facts.source);
    const files = (0,opam_file/* opamRepositoryFiles */.Ho)(release, settings.opam.packagesDir, address);
    const there = files.filter(({ path }) => published.has(path));
    const other = there.find(({ path }) => {
        const text = published.get(path) ?? '';
        return !text.includes(archive.sha256) && !text.includes(archive.sha512);
    });
    if (other !== undefined) {
        const failure = new model_failure/* Failure */.H('version-published', `${(0,repository/* fullName */.fq)(upstream)} has ${other.path} already, with another archive. A published version never changes.`, { hint: 'Release the next version from a new tag.' });
        return { kind: 'refused', published: true, failure };
    }
    if (there.length < files.length)
        return undefined;
    const { pullRequest } = proposal;
    return pullRequest?.state === 'merged'
        ? {
            kind: 'published',
            evidence: `pull request #${pullRequest.number} is merged`,
            url: pullRequest.webUrl,
        }
        : {
            kind: 'published',
            evidence: 'the version is published, with this archive',
            url: upstream.webUrl,
        };
}
function requiredPullRequest({ release, facts, settings }) {
    const { opam } = facts;
    if (!settings.opam.pullRequestRequired || release.tag.kind === 'supposed')
        return undefined;
    if (opam.proposal.pullRequest?.state === 'open')
        return undefined;
    const why = (0,no_pull_request/* noPullRequest */.g)(opam, opam.reach, settings.opam);
    return why === undefined ? undefined : (0,no_pull_request/* pullRequestRequired */.U)(why);
}

;// CONCATENATED MODULE: ./build/release/steps/step.js

function ifMayWrite(judgement, { facts }) {
    const { denied } = facts.source;
    return judgement.state === 'todo' && denied !== undefined
        ? { title: judgement.title, state: 'refused', failure: denied }
        : judgement;
}
function sourceWriter({ writers: { source } }) {
    if (source === undefined)
        throw new Error('A source that is only read was to be written to.');
    return source;
}
function forgeReleaseOf({ forgeRelease }) {
    if (forgeRelease !== undefined)
        return forgeRelease;
    throw releaseGone();
}
function releaseGone() {
    return new model_failure/* Failure */.H('release-gone', 'The GitHub release disappeared while this run worked on it.', { hint: 'Run again: it makes a new one.' });
}
function forkOf({ fork }) {
    if (fork !== undefined)
        return fork;
    throw new model_failure/* Failure */.H('opam-fork-missing', 'There is no fork to push the branch to.', {
        hint: 'Run again: it makes the fork first.',
    });
}
function branchGone({ texts }) {
    const message = `There is no branch ${texts.pullRequest.branch} in the fork.`;
    return new model_failure/* Failure */.H('branch-moved', message, { hint: 'Run again: it makes the branch first.' });
}

;// CONCATENATED MODULE: ./build/release/steps/branch.js



const branch = {
    kind: 'branch',
    judge: (situation) => {
        const { release, facts } = situation;
        if (!proposesFromBranch(situation))
            return undefined;
        const { fork, upstream, proposal } = facts.opam;
        const isUpstream = fork !== undefined && (0,repository/* isSameRepository */.ve)(fork, upstream);
        const place = isUpstream ? (0,repository/* fullName */.fq)(upstream) : 'the fork';
        const title = `Branch ${release.texts.pullRequest.branch} of ${place}`;
        return proposal.branch === undefined
            ? { title, state: 'todo' }
            : { title, state: 'done', evidence: proposal.branch.head };
    },
    perform: async ({ release, writers }, state) => {
        const { proposal } = state;
        if (proposal.branch !== undefined)
            return { state };
        const { start: head } = proposal;
        if (head === undefined)
            throw branchGone(release);
        const name = release.texts.pullRequest.branch;
        await writers.opam.createBranch(forkOf(state), name, head);
        const made = { name, head, message: '' };
        return { state: { ...state, proposal: { ...proposal, branch: made } }, detail: head };
    },
};

// EXTERNAL MODULE: ./build/release/steps/branch-changes.js
var branch_changes = __webpack_require__(54556);
;// CONCATENATED MODULE: ./build/release/steps/commit.js




const commit = {
    kind: 'commit',
    judge: (situation) => {
        if (!proposesFromBranch(situation))
            return undefined;
        const { release, facts } = situation;
        const title = 'Commit of the opam files';
        const { branch } = facts.opam.proposal;
        if (branch === undefined)
            return { title, state: 'todo' };
        const wanted = (0,branch_changes/* proposedFiles */.md)(situation, (0,archive_address/* archiveAddress */.X)(release, facts.source));
        const { write, remove, kept } = (0,branch_changes/* branchChanges */.Ey)(release, facts.opam, wanted);
        if (write.length > 0 || remove.length > 0)
            return { title, state: 'todo' };
        const edit = kept.length === 0 ? undefined : (0,branch_changes/* editOn */.MT)(release, facts.opam);
        const evidence = edit === undefined
            ? branch.head
            : `${kept.join(', ')} stays as ${edit.author ?? 'somebody'} edited it in ${edit.commit.slice(0, 7)}`;
        return { title, state: 'done', evidence };
    },
    perform: async (run, state) => {
        const { release, facts, writers } = run;
        const { proposal, address } = state;
        const fork = forkOf(state);
        if (proposal.branch === undefined)
            throw branchGone(release);
        const seen = { login: facts.opam.login, proposal };
        const { write, remove, othersEdited } = (0,branch_changes/* branchChanges */.Ey)(release, seen, (0,branch_changes/* proposedFiles */.md)(run, address));
        const edit = othersEdited ? (0,branch_changes/* editOn */.MT)(release, seen) : undefined;
        if (write.length === 0 && remove.length === 0)
            return { state };
        const { headline, body } = release.texts.commit;
        const made = await writers.opam.commit({
            fork,
            branch: proposal.branch.name,
            parent: proposal.branch.head,
            headline,
            body: edit === undefined ? body : (0,branch_changes/* keepingMessage */.zI)(edit),
            files: write,
            deletions: remove,
        });
        const detail = edit === undefined
            ? made
            : `${made}; keeps the edits of ${edit.author ?? 'somebody'} in ${edit.commit.slice(0, 7)}`;
        return { state, detail, url: `${fork.webUrl}/commit/${made}` };
    },
};

;// CONCATENATED MODULE: ./build/release/steps/draft.js

const draft = {
    kind: 'draft',
    judge: (situation) => {
        const { release, facts } = situation;
        if (release.archiveUrl !== undefined)
            return undefined;
        const title = 'Draft of the GitHub release';
        const { forgeRelease: there } = facts.source;
        if (there === undefined)
            return ifMayWrite({ title, state: 'todo' }, situation);
        const evidence = there.draft ? 'there is a draft' : 'it is published';
        return { title, state: 'done', evidence, url: there.webUrl };
    },
    perform: async (run, state) => {
        const { release, readers } = run;
        const { name, body } = release.texts.release;
        const forgeRelease = await sourceWriter(run).createDraft({
            tag: release.tag.name,
            name,
            body: body ?? (await readers.source.generatedNotes(release.tag.name)),
            prerelease: release.prerelease,
        });
        return { state: { ...state, forgeRelease }, url: forgeRelease.webUrl };
    },
};

;// CONCATENATED MODULE: ./build/release/steps/fork.js



const fork = {
    kind: 'fork',
    judge: (situation) => {
        const { fork: there, upstream } = situation.facts.opam;
        if (!proposesFromBranch(situation))
            return undefined;
        const title = `Fork of ${(0,repository/* fullName */.fq)(upstream)}`;
        if (there === undefined)
            return { title, state: 'todo' };
        return (0,repository/* isSameRepository */.ve)(there, upstream)
            ? undefined
            : { title, state: 'done', evidence: (0,repository/* fullName */.fq)(there), url: there.webUrl };
    },
    perform: async ({ release, facts, settings, writers }, state) => {
        const { packagesDir } = settings.opam;
        const place = proposalOf(release, { base: facts.opam.base, packagesDir });
        const made = await writers.opam.createFork(place);
        const { fork: there } = made;
        return { state: { ...state, ...made }, detail: (0,repository/* fullName */.fq)(there), url: there.webUrl };
    },
};

// EXTERNAL MODULE: ./build/text/source.js
var source = __webpack_require__(71393);
;// CONCATENATED MODULE: ./build/release/artefacts/links.js

const longestAddress = 8000;
function compareLink(upstream, head, request) {
    const range = [
        encodeURIComponent(request.base),
        [head.fork.owner, head.fork.name, head.branch].map(encodeURIComponent).join(':'),
    ].join('...');
    const address = `${upstream.webUrl}/compare/${range}`;
    const query = { quick_pull: '1', title: request.title, body: request.body };
    return shortened(address, query, 'body');
}
function newFileLink(upstream, branch, file) {
    const address = `${upstream.webUrl}/new/${encodeURIComponent(branch)}`;
    return shortened(address, { filename: file.path, value: (0,source/* decodeBytes */.yj)(file.content) }, 'value');
}
function shortened(address, query, long) {
    const whole = `${address}?${new URLSearchParams(query).toString()}`;
    if (whole.length <= longestAddress)
        return whole;
    const rest = Object.entries(query).filter(([name]) => name !== long);
    return `${address}?${new URLSearchParams(rest).toString()}`;
}

;// CONCATENATED MODULE: ./build/release/artefacts/new-files-patch.js
function newFilesPatch(files) {
    return files.map(newFile).join('');
}
function newFile({ path, content }) {
    const lines = content.split('\n').slice(0, -1);
    const [before, after] = [quoted(`a/${path}`), quoted(`b/${path}`)];
    const head = [
        `diff --git ${before} ${after}`,
        'new file mode 100644',
        '--- /dev/null',
        `+++ ${after}`,
        `@@ -0,0 +1,${lines.length} @@`,
    ];
    return [...head, ...lines.map((line) => `+${line}`), ''].join('\n');
}
function quoted(path) {
    if (/^[\w./+~-]+$/.test(path))
        return path;
    const escaped = path.replaceAll(/[^ -~]|["\\]/g, (character) => {
        if (character === '"' || character === '\\')
            return `\\${character}`;
        return `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`;
    });
    return `"${escaped}"`;
}

;// CONCATENATED MODULE: ./build/release/steps/links.js







const links = {
    kind: 'links',
    judge: (situation) => {
        const { release, facts, settings } = situation;
        if (settings.draft)
            return undefined;
        const target = (0,repository/* fullName */.fq)(facts.opam.upstream);
        switch (proposalWay(situation).kind) {
            case 'by-hand': {
                const { files } = (0,branch_changes/* proposedFiles */.md)(situation, (0,archive_address/* archiveAddress */.X)(release, facts.source));
                const title = files.length === 1
                    ? `Link to propose the package to ${target}`
                    : `Patch to propose the packages to ${target}`;
                return { title, state: 'todo' };
            }
            case 'compare-link':
                return facts.opam.proposal.pullRequest?.state === 'open'
                    ? undefined
                    : { title: `Link to open the pull request in ${target}`, state: 'todo' };
            case 'pull-request':
            case 'published':
            case 'refused':
                return undefined;
        }
    },
    perform: async (run, state) => await Promise.resolve(linksOf(run, state)),
};
function linksOf(run, state) {
    const { release, facts } = run;
    const { upstream, base, reach } = facts.opam;
    if (reach === 'compare-link') {
        const { title, body, branch } = release.texts.pullRequest;
        const url = compareLink(upstream, { fork: forkOf(state), branch }, { base, title, body });
        return { state: { ...state, ending: { kind: 'compare-link', url } }, url };
    }
    const { files } = (0,branch_changes/* proposedFiles */.md)(run, state.address);
    const [file] = files;
    if (file === undefined || files.length > 1)
        return patchOf(run, state, files);
    const url = newFileLink(upstream, base, file);
    return { state: { ...state, ending: { kind: 'new-file-link', url } }, url };
}
function patchOf({ release, facts, settings }, state, files) {
    const { upstream, base } = facts.opam;
    const { title, body, branch } = release.texts.pullRequest;
    const owner = settings.opam.elsewhere ? undefined : settings.actor;
    const fork = { ...upstream, owner: owner ?? 'YOU' };
    const url = owner === undefined
        ? `${upstream.webUrl}/compare`
        : compareLink(upstream, { fork, branch }, { base, title, body });
    const patch = {
        text: newFilesPatch(files),
        branch,
        base,
        headline: release.texts.commit.headline,
        forkUrl: `${upstream.webUrl}/fork`,
        cloneUrl: new URL(`/${(0,repository/* fullName */.fq)(fork)}.git`, upstream.webUrl).href,
    };
    return { state: { ...state, ending: { kind: 'patch', patch, url } }, url };
}

;// CONCATENATED MODULE: ./build/release/steps/public-archive.js
const publicArchive = {
    kind: 'public-archive',
    judge: ({ release: { archive, archiveUrl, tag } }) => {
        if (archiveUrl === undefined)
            return undefined;
        const title = `Archive ${archive.name} downloaded and checked`;
        return tag.kind === 'supposed'
            ? { title, state: 'todo' }
            : { title, state: 'done', evidence: `${archive.size} bytes`, url: archiveUrl };
    },
    perform: async (_, state) => await Promise.resolve({ state, found: true }),
};

// EXTERNAL MODULE: ./build/release/model/forge-release.js
var forge_release = __webpack_require__(65667);
// EXTERNAL MODULE: ./build/version/tag.js
var version_tag = __webpack_require__(83639);
// EXTERNAL MODULE: ./build/version/version.js
var version_version = __webpack_require__(78939);
;// CONCATENATED MODULE: ./build/release/steps/latest.js



function isLatest(version, otherTags, tagPrefix) {
    return newestAbove(version, otherTags, tagPrefix) === undefined;
}
function newestAbove(version, otherTags, tagPrefix) {
    let newest = {
        version,
        tag: undefined,
    };
    for (const tag of otherTags) {
        const meaning = (0,version_tag/* readTag */.zW)(tag, { prefix: tagPrefix, keepV: (0,version_version/* carriesV */.o2)(version) });
        if (meaning.kind === 'no-version')
            continue;
        if ((0,opam_version/* compareVersions */.Z)(meaning.version, newest.version) > 0) {
            newest = { version: meaning.version, tag };
        }
    }
    return newest.tag;
}

;// CONCATENATED MODULE: ./build/release/steps/publish.js




const publish = {
    kind: 'publish',
    judge: (situation) => {
        if (!publishes(situation))
            return undefined;
        const { release, facts } = situation;
        const title = 'GitHub release published';
        const { forgeRelease: there } = facts.source;
        const isUnmarked = release.prerelease && there?.prerelease === false && !there.immutable;
        return there === undefined || there.draft || isUnmarked
            ? ifMayWrite({ title, state: 'todo' }, situation)
            : { title, state: 'done', evidence: 'it is public', url: there.webUrl };
    },
    perform: async (run, state) => {
        const { release, facts, readers, settings } = run;
        const { id } = forgeReleaseOf(state);
        const [tag, releases] = await Promise.all([
            readers.source.tag(release.tag.name),
            readers.source.releases(),
        ]);
        const own = await ownRelease(run, releases, id);
        const chosen = releaseToPublish(release, releases, own);
        if (chosen === undefined)
            throw releaseGone();
        if (tag?.commit !== release.commit)
            throw tagMovedMeanwhile(release, tag);
        if (!holdsWhole(chosen, release.archive))
            throw archiveMissing(chosen, release.archive);
        const { prerelease, version } = release;
        const others = (0,forge_release/* otherTags */.UR)(releases, release.tag.name);
        const makeLatest = !prerelease && isLatest(version, others, settings.tagPrefix);
        const published = await sourceWriter(run).publish(chosen.id, { prerelease, makeLatest });
        const isSecond = chosen.id !== id && facts.source.forgeRelease === undefined;
        if (isSecond)
            await sourceWriter(run).deleteDraft(id);
        return {
            state: { ...state, forgeRelease: published, madeLatest: makeLatest },
            url: published.webUrl,
        };
    },
};
function publishes({ release, facts, settings }) {
    if (release.archiveUrl !== undefined)
        return false;
    return !settings.draft || facts.source.forgeRelease?.draft === false;
}
async function ownRelease({ release, readers }, releases, id) {
    const listed = releases.find((one) => one.id === id);
    return listed !== undefined && holdsWhole(listed, release.archive)
        ? listed
        : await readers.source.release(id);
}
function releaseToPublish({ tag, archive }, releases, own) {
    const others = releases.filter((one) => one.id !== own?.id);
    const first = (0,forge_release/* releaseOfTag */.lU)(own === undefined ? others : [own, ...others], tag.name);
    return first !== undefined && (!first.draft || holdsWhole(first, archive)) ? first : own;
}
function holdsWhole(there, archive) {
    const asset = (0,forge_release/* assetOf */.cu)(there, archive);
    return asset !== undefined && (0,forge_release/* seemsWhole */.J3)(asset, archive);
}
function archiveMissing({ webUrl }, archive) {
    return new model_failure/* Failure */.H('archive-missing', `The release ${webUrl} has no whole ${archive.name}: somebody removed or replaced it while this run worked.`, { hint: 'Run again: the archive is uploaded again, as far as the release is not public.' });
}
function tagMovedMeanwhile(release, tag) {
    const now = tag === undefined ? 'is gone' : `names ${tag.commit} now`;
    return new model_failure/* Failure */.H('tag-moved', `The tag ${release.tag.name} ${now}, and the archive was made from ${release.commit}.`, {
        hint: 'The release is still a draft. Put the tag back, or run again to release what it names.',
    });
}

// EXTERNAL MODULE: ./build/release/artefacts/pull-request-mark.js
var pull_request_mark = __webpack_require__(75121);
;// CONCATENATED MODULE: ./build/release/steps/pull-request.js





const pullRequest = {
    kind: 'pull-request',
    judge: (situation) => {
        const { upstream, proposal } = situation.facts.opam;
        const way = proposalWay(situation);
        const title = `Pull request in ${(0,repository/* fullName */.fq)(upstream)}`;
        const published = `Packages in ${(0,repository/* fullName */.fq)(upstream)}`;
        switch (way.kind) {
            case 'published':
                return { title: published, state: 'done', evidence: way.evidence, url: way.url };
            case 'refused':
                return {
                    title: way.published ? published : title,
                    state: 'refused',
                    failure: way.failure,
                };
            case 'by-hand':
                return undefined;
            case 'compare-link':
                return proposal.pullRequest?.state === 'open'
                    ? { title, state: 'done', evidence: 'it is open', url: proposal.pullRequest.webUrl }
                    : undefined;
            case 'pull-request':
                return judgePullRequest(situation, title);
        }
    },
    perform: async (run, state) => {
        const { release, facts, settings, writers } = run;
        const there = state.proposal.pullRequest;
        if (there?.state === 'open')
            return await update(run, state, there);
        const { branch, ...texts } = release.texts.pullRequest;
        const opened = await writers.opam.openPullRequest({
            fork: forkOf(state),
            branch,
            base: facts.opam.base,
            title: texts.title,
            body: (0,pull_request_mark/* markedBody */.j$)(texts),
            draft: settings.draft,
        });
        const { title, body } = (0,pull_request_mark/* textChanges */.JL)(opened, texts).write;
        const isOwn = title === undefined && body === undefined && (0,pull_request_mark/* isMarked */.rZ)(opened.body);
        return isOwn ? ended(state, opened, { operation: 'created' }) : await update(run, state, opened);
    },
};
function judgePullRequest({ release, facts: { opam }, settings: { draft } }, title) {
    const { pullRequest: there, branch } = opam.proposal;
    switch (there?.state) {
        case 'open': {
            const { write, edited } = (0,pull_request_mark/* textChanges */.JL)(there, release.texts.pullRequest);
            const isSame = write.title === undefined && write.body === undefined;
            const isReady = draft || !there.draft;
            const evidence = ['it is open', ...keptTexts(edited)].join('; ');
            return isSame && isReady
                ? { title, state: 'done', evidence, url: there.webUrl }
                : { title, state: 'todo' };
        }
        case 'closed':
            return branch?.head === there.head
                ? { title, state: 'refused', failure: closedUnmerged(there) }
                : { title, state: 'todo' };
        case 'merged':
        case undefined:
            return { title, state: 'todo' };
    }
}
function closedUnmerged({ webUrl }) {
    return new model_failure/* Failure */.H('pull-request-closed', `The pull request for this release, ${webUrl}, was closed without a merge.`, {
        hint: 'Reopen it to go on with it, or delete its branch to have a new one opened, and run again.',
    });
}
async function update({ release, settings, writers }, state, there) {
    const { write, edited } = (0,pull_request_mark/* textChanges */.JL)(there, release.texts.pullRequest);
    const isStale = write.title !== undefined || write.body !== undefined;
    const pull = isStale ? await writers.opam.updatePullRequest(there.number, write) : there;
    const becomesReady = there.draft && !settings.draft;
    if (becomesReady)
        await writers.opam.markReady(there);
    const operation = isStale || becomesReady ? 'updated' : 'unchanged';
    return ended(state, pull, { operation, edited });
}
function ended(state, there, made) {
    const { operation, edited = [] } = made;
    const { number, webUrl: url } = there;
    const ending = { kind: 'pull-request', number, url, operation };
    return {
        state: { ...state, ending, proposal: { ...state.proposal, pullRequest: there } },
        ...(operation === 'unchanged' ? { found: true } : {}),
        detail: [`#${number} ${operation}`, ...keptTexts(edited)].join('; '),
        url,
    };
}
function keptTexts(edited) {
    if (edited.length === 0)
        return [];
    return [`its ${edited.join(' and ')} ${edited.length === 1 ? 'was' : 'were'} edited and kept`];
}

;// CONCATENATED MODULE: ./build/release/steps/tag.js


const tag = {
    kind: 'tag',
    judge: (situation) => {
        const { archiveUrl, commit, tag: wanted } = situation.release;
        if (archiveUrl !== undefined)
            return undefined;
        const title = `Tag ${wanted.name}`;
        const exists = wanted.kind === 'existing' || (wanted.kind === 'supposed' && wanted.exists);
        return exists
            ? { title, state: 'done', evidence: commit }
            : ifMayWrite({ title, state: 'todo' }, situation);
    },
    perform: async (run, state) => {
        const { commit, tag: wanted } = run.release;
        if (wanted.kind !== 'new')
            return { state };
        const { name, message } = wanted;
        const made = await sourceWriter(run).createTag({ name, commit, message });
        if (made.commit !== commit) {
            throw new model_failure/* Failure */.H('tag-moved', `The tag ${name} was made on ${made.commit} by somebody else while this run was about to make it on ${commit}.`, { hint: 'Run again to release the commit that the tag names, or choose another version.' });
        }
        return { state, detail: commit };
    },
};

;// CONCATENATED MODULE: ./build/release/steps/same-bytes.js

async function expectSameBytes({ downloads }, address, archive) {
    const found = await downloads.checksums(address, archive.size);
    if (found === undefined) {
        throw new model_failure/* Failure */.H('archive-not-public', `There is nothing at ${address}.`, {
            hint: 'Run again in a minute. If the repository is private, opam users cannot download from it.',
        });
    }
    const isLonger = found === 'longer';
    if (isLonger || found.sha256 !== archive.sha256 || found.sha512 !== archive.sha512) {
        const other = isLonger ? `more than ${archive.size} bytes` : `sha256 ${found.sha256}`;
        throw new model_failure/* Failure */.H('archive-public-differs', `${address} gives other bytes (${other}) than the archive of the tag (sha256 ${archive.sha256}).`, { hint: 'Release the next version from a new tag: a published archive never changes.' });
    }
}

;// CONCATENATED MODULE: ./build/release/steps/upload.js




const upload = {
    kind: 'upload',
    judge: (situation) => {
        const { release, facts } = situation;
        return release.archiveUrl === undefined
            ? ifMayWrite(judgeUpload(release.archive, facts.source.forgeRelease), situation)
            : undefined;
    },
    perform: async (run, state) => {
        const { archive } = run.release;
        const forgeRelease = forgeReleaseOf(state);
        const there = (0,forge_release/* assetOf */.cu)(forgeRelease, archive);
        if (there !== undefined) {
            if ((0,forge_release/* holdsArchive */.XN)(there, archive))
                return { state, found: true };
            if (!forgeRelease.draft && there.state === 'uploaded') {
                await expectSameBytes(run.readers, there.downloadUrl, archive);
                return { state, detail: 'the same bytes are there', found: true };
            }
            await sourceWriter(run).deleteAsset(forgeRelease, there);
        }
        const asset = await sourceWriter(run).uploadAsset(forgeRelease, archive);
        if (!(0,forge_release/* seemsWhole */.J3)(asset, archive))
            throw uploadDiffers(asset, archive);
        const assets = [...forgeRelease.assets.filter((one) => one.id !== there?.id), asset];
        return {
            state: { ...state, forgeRelease: { ...forgeRelease, assets } },
            detail: `${archive.size} bytes`,
            url: asset.downloadUrl,
        };
    },
};
function judgeUpload(archive, there) {
    const title = `Archive ${archive.name} uploaded`;
    const asset = there === undefined ? undefined : (0,forge_release/* assetOf */.cu)(there, archive);
    if (asset !== undefined && (0,forge_release/* holdsArchive */.XN)(asset, archive)) {
        return { title, state: 'done', evidence: 'the same bytes are there', url: asset.downloadUrl };
    }
    if (there === undefined || there.draft)
        return { title, state: 'todo' };
    if (asset !== undefined && asset.state === 'uploaded' && asset.digest !== undefined) {
        return { title, state: 'refused', failure: otherArchive(there, asset) };
    }
    return there.immutable
        ? { title, state: 'refused', failure: immutableWithoutArchive(there, archive) }
        : { title, state: 'todo' };
}
function otherArchive(there, asset) {
    return new model_failure/* Failure */.H('archive-published-differs', `The release ${there.tag} is published with another ${asset.name} (${asset.digest ?? 'no digest'}) than the tag gives. A published archive never changes: its checksum may be in people's opam files.`, { hint: 'Release the next version from a new tag.' });
}
function immutableWithoutArchive(there, archive) {
    return new model_failure/* Failure */.H('release-immutable', `The release ${there.tag} is published without ${archive.name}, and as it is immutable nothing can be added to it.`, { hint: 'Release the next version from a new tag.' });
}
function uploadDiffers(asset, archive) {
    return new model_failure/* Failure */.H('upload-differs', `GitHub holds ${asset.digest ?? `${asset.size} bytes`} as ${asset.name}, which is not the archive that was sent (sha256:${archive.sha256}).`, { hint: 'Run again: the upload is repeated as long as the release is a draft.' });
}

;// CONCATENATED MODULE: ./build/release/steps/verify.js






const verify = {
    kind: 'verify',
    judge: (situation) => publishes(situation) ? { title: 'Archive downloaded and compared', state: 'todo' } : undefined,
    perform: async (run, state) => {
        const { release, facts, readers } = run;
        const forgeRelease = forgeReleaseOf(state);
        const address = (0,archive_address/* archiveAddress */.X)(release, { ...facts.source, forgeRelease });
        if (state.madeLatest === true)
            await markNewerLatest(run);
        await expectSameBytes(readers, address, release.archive);
        return { state: { ...state, address }, detail: 'the same bytes', url: address };
    },
};
async function markNewerLatest(run) {
    const { release, readers, settings } = run;
    const releases = await readers.source.releases();
    const others = (0,forge_release/* otherTags */.UR)(releases, release.tag.name);
    const newer = newestAbove(release.version, others, settings.tagPrefix);
    const there = releases.find(({ tag, draft }) => tag === newer && !draft);
    if (newer === undefined || there === undefined)
        return;
    await sourceWriter(run).publish(there.id, { prerelease: false, makeLatest: true });
}

;// CONCATENATED MODULE: ./build/release/steps/list.js











const steps = [
    tag,
    draft,
    upload,
    publicArchive,
    fork,
    branch,
    publish,
    verify,
    commit,
    pullRequest,
    links,
];
function plan(situation) {
    return steps.flatMap((step) => {
        const judgement = step.judge(situation);
        return judgement === undefined ? [] : [{ step, planned: { kind: step.kind, ...judgement } }];
    });
}

// EXTERNAL MODULE: ./build/release/verdict.js + 1 modules
var verdict = __webpack_require__(39038);
;// CONCATENATED MODULE: ./build/release/artefacts/texts-after.js

function textsAfter({ texts, archiveUrl }, { release, pullRequest, isPublished }) {
    const { name: title, body } = texts.release;
    return {
        ...(archiveUrl === undefined
            ? {
                release: release === undefined ? { title, body } : { title: release.name, body: release.body },
            }
            : {}),
        ...(isPublished ? {} : { pullRequest: pullRequestAfter(texts.pullRequest, pullRequest) }),
    };
}
function pullRequestAfter({ title, body }, there) {
    if (there?.state !== 'open')
        return { title, body };
    const { write } = (0,pull_request_mark/* textChanges */.JL)(there, { title, body });
    return { title: write.title ?? there.title, body: (0,pull_request_mark/* withoutMark */.E_)(write.body ?? there.body) };
}

;// CONCATENATED MODULE: ./build/release/artefacts/verification.js

async function verifyArchiveBuild(release, planned, by) {
    const { settings, verifier, progress } = by;
    const isComplete = planned.every(({ kind, state }) => state === 'done' || kind === 'verify');
    if (settings.verify === 'none' || verifier === undefined || isComplete)
        return undefined;
    const { archive } = release;
    const title = settings.verify === 'test' ? `Build and test ${archive.name}` : `Build ${archive.name}`;
    progress.started(title);
    try {
        const packages = release.packages.map(({ name }) => name);
        await verifier.verify({ archive, packages, test: settings.verify === 'test' });
        progress.finished({ title, state: 'made' });
        return undefined;
    }
    catch (error) {
        if (!(error instanceof model_failure/* Failure */.H))
            throw error;
        progress.finished({ title, state: 'failed', detail: error.message });
        return error;
    }
}

;// CONCATENATED MODULE: ./build/release/steps/carry-out.js


async function carryOut(plan, run, { start, progress }) {
    let state = start;
    const reports = [];
    for (const [index, { step, planned }] of plan.entries()) {
        progress.started(planned.title);
        try {
            const performed = planned.state === 'todo' ? await step.perform(run, state) : undefined;
            state = performed?.state ?? state;
            const report = reportOf(planned, performed);
            reports.push(report);
            progress.finished(report);
        }
        catch (error) {
            if (!(error instanceof model_failure/* Failure */.H))
                throw error;
            const failed = { title: planned.title, state: 'failed', detail: error.message };
            progress.finished(failed);
            const rest = plan.slice(index + 1).map((one) => one.planned);
            reports.push(failed, ...rest.map(({ title }) => ({ title, state: 'todo' })));
            return { state, reports: readdressed(reports, plan, { state, run }), failure: error };
        }
    }
    return { state, reports: readdressed(reports, plan, { state, run }) };
}
function readdressed(reports, plan, end) {
    const { forgeRelease } = end.state;
    if (forgeRelease?.draft !== false)
        return reports;
    const asset = (0,forge_release/* assetOf */.cu)(forgeRelease, end.run.release.archive);
    const urls = {
        draft: forgeRelease.webUrl,
        upload: asset?.downloadUrl,
    };
    return reports.map((report, index) => {
        const url = urls[plan[index]?.step.kind ?? 'tag'];
        return report.url === undefined || url === undefined ? report : { ...report, url };
    });
}
function reportOf(planned, performed) {
    const { title } = planned;
    switch (planned.state) {
        case 'done':
            return { title, state: 'done', detail: planned.evidence, ...linked(planned.url) };
        case 'refused': {
            const { message, code } = planned.failure;
            return { title, state: 'refused', detail: message, code };
        }
        case 'todo':
            return performed === undefined
                ? { title, state: 'todo' }
                : {
                    title,
                    state: performed.found === true ? 'done' : 'made',
                    ...(performed.detail === undefined ? {} : { detail: performed.detail }),
                    ...linked(performed.url),
                };
    }
}
function linked(url) {
    return url === undefined ? {} : { url };
}

;// CONCATENATED MODULE: ./build/release/steps/left-to-person.js

function leftToPerson(planned, opam, settings) {
    if (planned.some(({ kind }) => kind === 'pull-request'))
        return [];
    const why = (0,no_pull_request/* noPullRequest */.g)(opam, opam.reach, settings);
    if (why === undefined)
        return [];
    const isMissing = opam.reach === 'by-hand' && settings.tokenMissing;
    return [
        {
            severity: opam.reach === 'by-hand' ? 'warning' : 'notice',
            code: 'pull-request-not-opened',
            message: `No pull request was opened: ${why}.${isMissing ? ' Is the secret OPAM_TOKEN set?' : ''}`,
            hints: [
                'The job summary says how to open it yourself. With a classic token of scope public_repo as opam-token, the next run opens it.',
                'To make this an error before anything is written, set require-pull-request: true.',
            ],
        },
    ];
}

;// CONCATENATED MODULE: ./build/release/release.js

















async function release_release(settings, world, progress) {
    const found = [];
    try {
        return { aim: aimOf(settings), ...(await releaseFrom(settings, { world, progress, found })) };
    }
    catch (error) {
        if (!(error instanceof model_failure/* Failure */.H))
            throw error;
        return {
            aim: aimOf(settings),
            status: 'refused',
            steps: [],
            diagnostics: found,
            failure: error,
        };
    }
}
async function releaseFrom(settings, { world, progress, found }) {
    const { git, readers } = world;
    const refused = () => ({ status: 'refused', steps: [], diagnostics: found });
    const [repository, target] = await (0,together/* together */.b)([
        readers.source.repository(),
        (0,source_target/* findTarget */.F)(settings, readers.source),
    ]);
    const read = await (0,read_source/* readSource */.o)(git, target, settings);
    found.push(...read.diagnostics);
    if (read.source === undefined)
        return refused();
    const { decision, contents } = await (0,look_up_version/* lookUpVersion */.h)(read.source, settings, { git, ...readers });
    if (decision.kind === 'refused')
        found.push(decision.diagnostic);
    if (decision.kind === 'refused')
        return refused();
    const versioned = (0,versioned_source/* versionedSource */.n)(read.source, decision.release, settings);
    found.push(...versioned.diagnostics);
    const { source } = versioned;
    if (source === undefined)
        return refused();
    const seen = await look(source, settings, { repository, contents, readers });
    const { webUrl } = repository;
    const [made] = await (0,together/* together */.b)([
        (0,make/* make */.L)(source, settings, { ...world, webUrl }),
        readers.opamRepositories?.read(),
    ]);
    found.push(...made.diagnostics);
    if (made.release === undefined)
        return refused();
    const { documents } = made;
    const { versions } = contents;
    const repositories = readers.opamRepositories;
    const forecast = await (0,findings_forecast/* forecastOf */.D)(made.release, source, { settings, webUrl, repositories });
    const around = { settings, documents, webUrl, versions, repository, forecast, ...seen };
    found.push(...(0,check/* check */.z)(made.release, source, around));
    const situation = { release: made.release, facts: seen, settings };
    const outcome = await planned(situation, plan(situation), { world, progress, found });
    return { ...outcome, ...(forecast?.forecast && { forecast: forecast.forecast }) };
}
async function planned(situation, steps, { world, progress, found }) {
    const { release: made, facts, settings } = situation;
    const known = {
        aim: aimOf(settings, made),
        subject: (0,verdict/* subjectOf */.et)(made, {
            address: (0,archive_address/* archiveAddress */.X)(made, facts.source),
            packagesDir: settings.opam.packagesDir,
            opam: facts.opam,
        }),
        archive: made.archive,
        texts: textsAfter(made, {
            release: facts.source.forgeRelease,
            pullRequest: facts.opam.proposal.pullRequest,
            isPublished: facts.opam.published.size === made.packages.length,
        }),
        diagnostics: found,
    };
    const judged = steps.map((one) => one.planned);
    const dry = settings.dryRun || made.tag.kind === 'supposed';
    const reason = (0,verdict/* reasonToStop */.A5)(judged, found, { dry, failOn: settings.failOn });
    const { verifier } = world;
    const unbuilt = reason?.status === 'refused'
        ? undefined
        : await verifyArchiveBuild(made, judged, { settings, verifier, progress });
    const stopped = unbuilt === undefined ? reason : (0,verdict/* refusedBy */.it)(unbuilt);
    if (stopped !== undefined) {
        return { ...known, ...stopped, steps: judged.map((one) => reportOf(one)), ...(0,verdict/* there */.Pv)(facts) };
    }
    return { ...known, ...(await carriedOut(situation, steps, { world, progress, found })) };
}
async function carriedOut(situation, steps, { world, progress, found }) {
    const { release: made, facts, settings } = situation;
    const { readers, writers } = world;
    const judged = steps.map((one) => one.planned);
    const start = {
        forgeRelease: facts.source.forgeRelease,
        address: (0,archive_address/* archiveAddress */.X)(made, facts.source),
        fork: facts.opam.fork,
        proposal: facts.opam.proposal,
        ending: (0,verdict/* endingOfPlan */.If)(judged, facts),
    };
    const run = { ...situation, readers, writers };
    const { state, reports, failure } = await carryOut(steps, run, { start, progress });
    const wrote = judged.some((step, index) => reports[index]?.state === 'made' && (0,verdict/* isWrite */.ao)(step));
    const byHand = failure === undefined ? leftToPerson(judged, facts.opam, settings.opam) : [];
    return {
        diagnostics: [...found, ...byHand],
        status: failure !== undefined ? (0,verdict/* failedStatus */.Wx)(reports) : wrote ? 'published' : 'unchanged',
        steps: reports,
        subject: (0,verdict/* subjectOf */.et)(made, {
            address: state.address,
            packagesDir: settings.opam.packagesDir,
            opam: { ...facts.opam, fork: state.fork, proposal: state.proposal },
        }),
        ...(state.forgeRelease === undefined ? {} : { release: state.forgeRelease }),
        ...(state.ending === undefined ? {} : { ending: state.ending }),
        ...(failure === undefined ? {} : { failure }),
    };
}
function aimOf({ dryRun, trigger }, made) {
    if (dryRun || trigger.kind === 'hypothetical')
        return 'preview';
    switch (made?.tag.kind) {
        case 'supposed':
            return 'preview';
        case 'existing':
            return 'tag';
        case 'new':
            return 'new-tag';
        case undefined:
            return trigger.kind === 'version' ? 'new-tag' : 'tag';
    }
}


/***/ }),

/***/ 45656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ liveLine)
/* harmony export */ });
const eraseLine = '\r\u001B[K';
const everyMilliseconds = 100;
const usualColumns = 80;
function liveLine(screen) {
    let drawing;
    const clear = () => {
        if (drawing === undefined)
            return;
        clearInterval(drawing);
        drawing = undefined;
        screen.write(eraseLine);
    };
    return {
        show(text) {
            clear();
            const draw = () => {
                const { columns } = screen;
                const width = columns > 1 ? columns : usualColumns;
                return screen.write(eraseLine + text().slice(0, width - 1));
            };
            draw();
            drawing = setInterval(draw, everyMilliseconds).unref();
        },
        clear,
    };
}


/***/ })

};
