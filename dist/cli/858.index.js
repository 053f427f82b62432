export const id = 858;
export const ids = [858];
export const modules = {

/***/ 5787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vY: () => (/* binding */ cloneUrl),
  Ng: () => (/* binding */ connect),
  NW: () => (/* binding */ connectForges)
});

// EXTERNAL MODULE: ./build/disk/release-archive.js + 18 modules
var release_archive = __webpack_require__(87578);
// EXTERNAL MODULE: ./build/git/clone.js + 4 modules
var clone = __webpack_require__(97981);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/github/addresses.js
var addresses = __webpack_require__(25362);
// EXTERNAL MODULE: ./build/release/model/failure.js
var failure = __webpack_require__(19906);
;// CONCATENATED MODULE: ./build/github/accepted-permissions.js
const grantable = new Set([
    'actions',
    'attestations',
    'checks',
    'contents',
    'deployments',
    'discussions',
    'issues',
    'packages',
    'pages',
    'pull_requests',
    'security_events',
    'statuses',
]);
function acceptedPermissions(field) {
    return (field ?? '')
        .split(';')
        .map((set) => [...set.matchAll(/([a-z_]+)=([a-z]+)/g)].map(permissionOf))
        .filter((set) => set.length > 0);
}
function permissionOf([, name = '', access = '']) {
    return { name, access };
}
function namedPermissions(sets) {
    return sets
        .map((set) => set.map(({ name, access }) => `${name}=${access}`).join(' with '))
        .join(' or ');
}
function isGrantable(set) {
    return set.every(({ name }) => grantable.has(name));
}
function namesWorkflows(set) {
    return set.some(({ name }) => name === 'workflows');
}
function asJobPermissions(set) {
    return set.map(({ name, access }) => `${name.replaceAll('_', '-')}: ${access}`).join(', ');
}
function asTokenPermissions(set) {
    return set
        .map(({ name, access }) => {
        const title = `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('_', ' ')}`;
        return `"${title}: ${access === 'write' ? 'read and write' : access}"`;
    })
        .join(' and ');
}

// EXTERNAL MODULE: ./build/text/json.js
var json = __webpack_require__(25666);
// EXTERNAL MODULE: ./build/github/patience.js
var patience = __webpack_require__(50919);
;// CONCATENATED MODULE: ./build/github/answer-edge.js



class NoAnswer extends Error {
    name = 'NoAnswer';
    fact;
    request;
    constructor(fact, request) {
        super(fact);
        this.fact = fact;
        this.request = request;
    }
}
function refuseNonAnswers(octokit) {
    octokit.hook.after('request', (response, request) => {
        if (request.method === 'DELETE')
            return;
        const fact = whatIsWrong(response);
        if (fact !== undefined)
            throw new NoAnswer(fact, request);
    });
    octokit.hook.error('request', (error, { request }) => {
        if (error.cause instanceof failure/* Failure */.H)
            throw error.cause;
        const most = (0,patience/* outOfPatience */.V8)(error)?.mayRepeat;
        if (most !== undefined && request?.['retries'] !== 0)
            Object.assign(request ?? {}, { retries: most });
        throw withPlainErrors(error);
    });
}
function whatIsWrong({ status, data }) {
    if (status < 200 || status > 299)
        return `the status ${status}`;
    if (Array.isArray(data))
        return undefined;
    if (!(0,json/* isRecord */.u4)(data))
        return data === null ? '"null"' : 'something that is no JSON object or list';
    return hasPlainErrors(data) ? undefined : '"errors" that are no list of errors';
}
function hasPlainErrors(data) {
    const errors = (0,json/* valueAt */.fK)(data, 'errors');
    return errors === undefined || (Array.isArray(errors) && errors.every(isError));
}
function isError(value) {
    return (0,json/* isRecord */.u4)(value) || typeof value === 'string';
}
function withPlainErrors(error) {
    if (!('response' in error) || !(0,json/* isRecord */.u4)(error.response))
        return error;
    const { data } = error.response;
    if (!(0,json/* isRecord */.u4)(data) || hasPlainErrors(data))
        return error;
    const { errors: _, ...rest } = data;
    return Object.assign(error, { response: { ...error.response, data: rest } });
}

;// CONCATENATED MODULE: ./build/github/limits.js

function recogniseLimits(octokit) {
    octokit.hook.error('request', (error) => {
        const after = 'response' in error ? retryAfterOf(error.response) : undefined;
        if (isLimit(error) && after !== undefined) {
            error.message = /^\d+$/.test(after) ? 'secondary rate limit' : 'a limit without an end';
        }
        throw error;
    });
    octokit.hook.after('request', (response, request) => {
        if (!isLimitedQuery(response.data))
            return;
        const { headers } = response;
        const after = retryAfterOf(response);
        const isHourly = after === undefined && headers['x-ratelimit-remaining'] === '0';
        const isKnown = !isHourly && (after === undefined || /^\d+$/.test(after));
        throw Object.assign(new Error(isKnown ? 'secondary rate limit' : 'rate limit'), {
            status: 429,
            request,
            response: { ...response, status: 429 },
        });
    });
}
function isLimit(error) {
    return 'status' in error && (error.status === 403 || error.status === 429);
}
function retryAfterOf(response) {
    return (0,json/* textIfThere */.hc)(response, 'headers.retry-after');
}
function isLimitedQuery(data) {
    const errors = (0,json/* valueAt */.fK)(data, 'errors');
    return (Array.isArray(errors) &&
        errors.some((error) => ['RATE_LIMITED', 'RATE_LIMIT'].includes((0,json/* textIfThere */.hc)(error, 'type') ?? '') ||
            tellsOfLimit((0,json/* textIfThere */.hc)(error, 'message') ?? '')));
}
function tellsOfLimit(words) {
    return /\bsecondary rate limit\b/i.test(words);
}

// EXTERNAL MODULE: ./build/github/refusal.js
var github_refusal = __webpack_require__(32074);
;// CONCATENATED MODULE: ./build/github/rights-hint.js


function rightsHint({ headers }, refused) {
    const page = /\burl=(\S+)/.exec(headers['x-github-sso'] ?? '')?.[1];
    if (page !== undefined)
        return `Let the token into the organisation at ${page}.`;
    const sets = acceptedPermissions(headers['x-accepted-github-permissions']);
    const [first] = sets;
    if (first !== undefined && refused.kind === 'fine-grained') {
        const needed = sets.find((set) => !namesWorkflows(set)) ?? first;
        return fineGrainedHint(asTokenPermissions(needed), refused);
    }
    if (first !== undefined && refused.tokenInput === 'github-token') {
        if (refused.kind !== 'classic') {
            const needed = sets.find(isGrantable);
            const job = needed === undefined ? '' : `Give the job "permissions: ${asJobPermissions(needed)}".`;
            if (!sets.some(namesWorkflows))
                return job === '' ? withheld : job;
            const otherwise = workflowHint(refused.instead);
            return job === '' ? otherwise : `${job} If it has that already: ${otherwise}`;
        }
    }
    return usualHint(refused);
}
const withheld = "The workflow's own token cannot get this permission. Pass a token that has it as github-token.";
function workflowHint(instead) {
    const fact = "The commit changes a workflow, which the workflow's own token may not publish.";
    return instead === undefined
        ? `${fact} Pass a token that may, as github-token.`
        : `${fact} ${instead}`;
}
function fineGrainedHint(permissions, { tokenInput, webUrl }) {
    const page = (0,addresses/* fineGrainedTokensPage */.eU)(webUrl);
    return tokenInput === 'github-token'
        ? `Leave github-token out and give the job "permissions: contents: write"; or give the token ${permissions} at ${page}.`
        : `Give the token ${permissions} on the fork at ${page}; to open the pull request too, use ${classicToken(webUrl)}.`;
}
function classicToken(webUrl) {
    return `a classic token with the scope public_repo, made at ${(0,addresses/* newTokenPage */.Jw)(webUrl)}`;
}
function usualHint(refused) {
    const { kind, tokenInput, webUrl } = refused;
    const classic = classicToken(webUrl);
    if (tokenInput === 'github-token') {
        return kind !== 'classic' && kind !== 'fine-grained'
            ? 'Give the job "permissions: contents: write".'
            : `Leave github-token out and give the job "permissions: contents: write"; or use ${classic}.`;
    }
    switch (kind) {
        case 'classic':
            return `Use ${classic}, of a person who may do this; some organisations forbid classic tokens.`;
        case 'fine-grained':
            return fineGrainedHint('"Contents: read and write"', refused);
        case 'app-user':
        case 'installation':
            return `Such a token cannot leave the repositories it is installed on: pass ${classic}, as opam-token.`;
        case 'other':
            return `Pass ${classic}, as opam-token.`;
    }
}

;// CONCATENATED MODULE: ./build/github/shape.js


function textAt(value, path) {
    const found = (0,json/* valueAt */.fK)(value, path);
    return typeof found === 'string' ? found : unreadable('text', path);
}
function numberAt(value, path) {
    const found = (0,json/* valueAt */.fK)(value, path);
    return typeof found === 'number' ? found : unreadable('number', path);
}
function flagAt(value, path) {
    const found = (0,json/* valueAt */.fK)(value, path);
    return typeof found === 'boolean' ? found : unreadable('true or false', path);
}
function choiceAt(value, path, choices) {
    const found = (0,json/* valueAt */.fK)(value, path);
    return choices.find((one) => one === found) ?? unreadable(choices.join(' or '), path);
}
function listAt(value, path) {
    const found = path === '' ? value : (0,json/* valueAt */.fK)(value, path);
    return Array.isArray(found) ? found : unreadable('list', path);
}
function nullableAt(value, path) {
    const found = (0,json/* follow */.e6)(value, path);
    if (found.kind === 'value')
        return found.value;
    return found.kind === 'null' ? undefined : unreadable('value', path);
}
function nullableTextAt(value, path) {
    const found = nullableAt(value, path);
    return found === undefined || typeof found === 'string' ? found : unreadable('text', path);
}
function optionalTextAt(value, path) {
    const found = optionalAt(value, path);
    return found === undefined || typeof found === 'string' ? found : unreadable('text', path);
}
function optionalFlagAt(value, path) {
    const found = optionalAt(value, path);
    return found === undefined || typeof found === 'boolean'
        ? found
        : unreadable('true or false', path);
}
function optionalAt(value, path) {
    const found = (0,json/* follow */.e6)(value, path);
    if (found.kind === 'value')
        return found.value;
    return found.kind === 'no-object' ? unreadable('object', path) : undefined;
}
function unreadable(kind, path) {
    throw unreadableAnswer(path === '' ? `GitHub's answer is no ${kind}.` : `GitHub's answer has no ${kind} at "${path}".`);
}
function unreadableAnswer(message) {
    return new failure/* Failure */.H('answer-unreadable', message, {
        hint: 'Run again. If the error stays, check that the API address is that of a GitHub server, and that no proxy answers in its place.',
    });
}

;// CONCATENATED MODULE: ./build/github/token-kind.js
function tokenKind(token, headers) {
    if (token.startsWith('ghp_'))
        return 'classic';
    if (token.startsWith('github_pat_'))
        return 'fine-grained';
    if (token.startsWith('ghs_'))
        return 'installation';
    if (token.startsWith('ghu_'))
        return 'app-user';
    return headers['x-oauth-scopes'] === undefined ? 'other' : 'classic';
}
function listed(field) {
    return (field ?? '')
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== '');
}

// EXTERNAL MODULE: ./build/text/decimal.js
var decimal = __webpack_require__(52349);
;// CONCATENATED MODULE: ./build/github/failures.js










function explain(error, circumstances) {
    if (error instanceof failure/* Failure */.H)
        return error;
    if (error instanceof NoAnswer) {
        const { host, doing } = circumstances;
        return unreadableAnswer(`${host} answered the request to ${doing} with ${error.fact}.`);
    }
    return explainSaid((0,github_refusal/* readRefusal */.ni)(error), circumstances);
}
function explainSaid(said, circumstances) {
    const cause = new Error(`${said.status ?? 'no answer'}: ${said.words}`);
    return new github_refusal/* Refusal */.P_(said, { ...explanation(said, circumstances), cause });
}
function explanation(said, circumstances) {
    const { status, headers } = said;
    const { host, doing, writes } = circumstances;
    if (status === undefined) {
        return {
            code: 'github-unreachable',
            message: `${host} did not answer when asked to ${doing}: ${said.words}.`,
            hint: 'Run again when the network is back; behind a proxy, HTTPS_PROXY and NO_PROXY say the way.',
        };
    }
    const message = `${host} refused to ${doing}: ${wordsOfAll(said)}`;
    if (status === 401)
        return invalidToken(message, circumstances);
    if (isRateLimit(said))
        return { code: 'rate-limited', message, hint: waitHint(headers) };
    if (bringsWorkflow(said)) {
        return {
            code: 'workflow-scope',
            message,
            hint: 'The fork lacks a workflow that the branch has: open the fork on GitHub and choose "Sync fork", or give the token the scope workflow.',
        };
    }
    if (status === 403 || (status === 404 && writes))
        return missingRight(said, circumstances);
    if (status === 404) {
        return {
            code: 'not-found',
            message,
            hint: `Check the name; what is private is shown only to a token that may read it (input ${circumstances.tokenInput}).`,
        };
    }
    if (status >= 500) {
        return {
            code: 'github-unavailable',
            message: `${host} failed to ${doing}: ${wordsOfAll(said)}`,
            hint: 'Run again in some minutes: what was done is found and kept.',
        };
    }
    if (said.errors.some(isOfTag)) {
        return {
            code: 'tag-refused',
            message,
            hint: 'A ruleset of the repository may forbid the tag, or an immutable release may have used its name, which is then gone for ever: release the next version from a new tag.',
        };
    }
    if (violatesRules(said)) {
        return {
            code: 'ruleset-refused',
            message,
            hint: `A ruleset of the repository forbids it: let the owner of the token given as ${circumstances.tokenInput} bypass the ruleset, or leave the name out of it.`,
        };
    }
    return {
        code: 'github-refused',
        message,
        hint: 'Run again: each step looks first at what is there. If it is refused again, the words above say why.',
    };
}
function wordsOfAll({ status, words, errors, headers }) {
    const id = headers['x-github-request-id'];
    const fields = errors.map(fieldWords).filter((one) => one !== '' && !words.includes(one));
    const told = [words, ...fields].filter((one) => one !== '').join('; ');
    return `${status}${told === '' ? '' : ` ${told}`}${id === undefined ? '' : ` (request ${id})`}.`;
}
function fieldWords({ code, field, message }) {
    const what = message ?? code;
    return field === undefined ? what : `${field}: ${what}`;
}
function invalidToken(message, circumstances) {
    return { code: 'token-invalid', message, hint: renewalHint(circumstances) };
}
function renewalHint({ token, tokenInput, webUrl }) {
    if (tokenKind(token, {}) === 'installation') {
        return `The token given as ${tokenInput} is an App installation's, such as the workflow's own, and has ended or was revoked. Run the job again: it gets a new one.`;
    }
    return tokenInput === 'github-token'
        ? 'The token given as github-token is unknown, expired or revoked: leave the input out, so that the workflow uses its own.'
        : `The token given as opam-token is unknown, expired or revoked: make a new one at ${(0,addresses/* newTokenPage */.Jw)(webUrl)} and put it into the secret.`;
}
function isRateLimit({ status, headers, words }) {
    if (status === 429)
        return true;
    const asksToWait = headers['retry-after'] !== undefined;
    const isTold = asksToWait || headers['x-ratelimit-remaining'] === '0' || tellsOfLimit(words);
    return status === 403 && isTold;
}
function isOfTag({ code, field }) {
    return (field === 'tag_name' && code !== 'already_exists') || field === 'pre_receive';
}
function violatesRules({ words, errors }) {
    return [words, ...errors.map(({ message }) => message ?? '')].some((text) => text.includes('Repository rule violations found'));
}
function bringsWorkflow({ words, errors }) {
    return [words, ...errors.map(({ message }) => message ?? '')].some((text) => text.includes('.github/workflows/'));
}
const lastSecond = 8.64e12;
function waitHint(headers) {
    const wait = headers['retry-after'];
    if (wait !== undefined) {
        return /^\d{1,9}$/.test(wait) ? `Run again in ${wait} seconds.` : 'Run again in some minutes.';
    }
    const reset = (0,decimal/* readDecimal */.e)(headers['x-ratelimit-reset'] ?? '') ?? 0;
    return reset > 0 && reset < lastSecond
        ? `Run again after ${new Date(reset * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC.`
        : 'Run again in an hour.';
}
const nameOfKind = {
    classic: 'a classic one',
    'fine-grained': 'a fine-grained one',
    installation: "an App installation's, such as the workflow's own",
    'app-user': "an App's on behalf of a person",
    other: 'neither a classic one nor known to be anything else',
};
function missingRight(said, circumstances) {
    const { headers } = said;
    const { host, doing, token, tokenInput } = circumstances;
    const kind = tokenKind(token, headers);
    const lacks = lacking(headers);
    return {
        code: `${tokenInput}-rights`,
        message: `${host} refused to ${doing}: ${wordsOfAll(said)} The token given as ${tokenInput} is ${nameOfKind[kind]}${lacks}.`,
        hint: rightsHint(said, { ...circumstances, kind }),
    };
}
function lacking(headers) {
    const permissions = acceptedPermissions(headers['x-accepted-github-permissions']);
    if (permissions.length > 0)
        return `; this takes the permission ${namedPermissions(permissions)}`;
    const accepted = listed(headers['x-accepted-oauth-scopes']);
    const has = headers['x-oauth-scopes'];
    if (has === undefined)
        return '';
    const scopes = listed(has);
    const owns = scopes.length === 0 ? 'no scope' : `the scopes ${scopes.join(', ')}`;
    if (accepted.length === 0)
        return ` with ${owns}`;
    return ` with ${owns}; this takes ${accepted.join(' or ')}`;
}

;// CONCATENATED MODULE: ./build/github/graphql-shape.js

function wrongPlaceIn(query, data) {
    const words = query.match(/\.\.\.|\w+|[{}():]/g) ?? [];
    const selection = readSelection(words, afterParameters(words));
    return (0,json/* isRecord */.u4)(data) ? wrongIn(selection.selection, data, '') : '';
}
function afterParameters(words) {
    let at = 0;
    while (words[at] !== '{' && at < words.length)
        at = afterArguments(words, at + 1);
    return at + 1;
}
function afterArguments(words, start) {
    if (words[start] !== '(')
        return start;
    let at = start;
    for (let depth = 0; at < words.length; at++) {
        if (words[at] === '(')
            depth++;
        else if (words[at] === ')' && --depth === 0)
            return at + 1;
    }
    return at;
}
function readSelection(words, start) {
    const fields = new Map();
    const fragments = [];
    let at = start;
    while (at < words.length && words[at] !== '}') {
        if (words[at] === '...') {
            const inner = readSelection(words, at + 4);
            fragments.push({ type: words[at + 2] ?? '', selection: inner.selection });
            at = inner.end;
            continue;
        }
        const name = words[at] ?? '';
        at = afterArguments(words, words[at + 1] === ':' ? at + 3 : at + 1);
        const inner = words[at] === '{' ? readSelection(words, at + 1) : undefined;
        fields.set(name, inner?.selection);
        at = inner?.end ?? at;
    }
    return { selection: { fields, fragments }, end: at + 1 };
}
function wrongIn(selection, value, path) {
    if (value === null)
        return undefined;
    if (Array.isArray(value)) {
        return firstOf(value, (one, index) => wrongIn(selection, one, `${path}[${index}]`));
    }
    if (!(0,json/* isRecord */.u4)(value))
        return path;
    const asked = [
        ...selection.fields,
        ...selection.fragments.flatMap((one) => one.type === value['__typename'] ? [...one.selection.fields] : []),
    ];
    return firstOf(asked, ([name, inner]) => {
        const place = path === '' ? name : `${path}.${name}`;
        if (!Object.hasOwn(value, name))
            return place;
        return inner === undefined ? undefined : wrongIn(inner, value[name], place);
    });
}
function firstOf(all, look) {
    for (const [index, one] of all.entries()) {
        const found = look(one, index);
        if (found !== undefined)
            return found;
    }
    return undefined;
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 20 modules
var utils = __webpack_require__(75250);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(86856);
// EXTERNAL MODULE: ./node_modules/bottleneck/light.js
var light = __webpack_require__(63251);
;// CONCATENATED MODULE: ./build/github/bounded-body.js


const longestAnswer = 64 * 1024 ** 2;
async function boundedBody(body, announced, limit = longestAnswer) {
    if (((0,decimal/* readDecimal */.e)(announced ?? '') ?? 0) > limit)
        throw tooLong(limit);
    const chunks = [];
    let size = 0;
    for await (const chunk of body ?? []) {
        size += chunk.byteLength;
        if (size > limit)
            throw tooLong(limit);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks, size);
}
function tooLong(limit) {
    return answerTooLarge(`A server's answer is longer than ${limit} bytes.`);
}
function answerTooLarge(message) {
    return new failure/* Failure */.H('answer-too-large', message, {
        hint: 'Check that the API address is that of a GitHub server. No answer of GitHub is that long.',
    });
}

// EXTERNAL MODULE: ./build/github/network.js
var network = __webpack_require__(50788);
;// CONCATENATED MODULE: ./build/github/own-fetch.js




const mostRedirects = 5;
const bodiless = [204, 205, 304];
function ownFetch(apiUrl, patience) {
    return async (url, init = {}) => {
        let [address, sent] = [url, { ...init, redirect: 'manual' }];
        for (let hops = 0;; hops++) {
            const answer = await (0,network/* proxiedFetch */.i)(address, sent, patience);
            const next = redirectOf(answer, address);
            if (next === undefined)
                return await whole(answer);
            await answer.dismiss();
            if (hops === mostRedirects)
                throw new Error('it leads from one address to the next');
            if (!(0,addresses/* isOwnAddress */.v7)(apiUrl, next.href)) {
                throw new Error(`it leads to ${next.host || next.protocol}, another server`);
            }
            address = next.href;
            if (answer.status === 303) {
                const { body: _, ...rest } = sent;
                sent = { ...rest, method: 'GET' };
            }
        }
    };
}
async function whole({ status, headers, body }) {
    if (status < 200 || status > 599) {
        throw unreadableAnswer(`A server answered with the status ${status}, which HTTP does not know.`);
    }
    const content = await boundedBody(body, headers.get('content-length'));
    return new Response(bodiless.includes(status) ? null : content, { status, headers: [...headers] });
}
function redirectOf({ status, headers }, from) {
    const location = headers.get('location');
    const leads = [301, 302, 303, 307, 308].includes(status);
    return leads && location !== null && URL.canParse(location, from)
        ? new URL(location, from)
        : undefined;
}

;// CONCATENATED MODULE: ./build/github/octokit.js








const repetitions = { times: 3, wait: 500 };
const limits = { times: 3, seconds: 300, inAll: 900 };
const finalStatuses = Array.from({ length: 100 }, (_, index) => 400 + index);
const Octokit = utils/* GitHub */.gq.plugin(refuseNonAnswers, recogniseLimits, dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
const silent = () => { };
const silence = { debug: silent, info: silent, warn: silent, error: silent };
const inTurn = () => new light.Group({ maxConcurrent: 1 });
function octokitFor(access, factor) {
    const host = new URL(access.apiUrl).host;
    let end;
    const mayWait = (seconds, count) => {
        end ??= performance.now() + limits.inAll * 1000 * factor;
        const isSoon = performance.now() + seconds * 1000 * factor <= end;
        const waits = isSoon && count < limits.times && seconds <= limits.seconds;
        if (waits)
            access.notice?.(`${host} asks to wait: the run goes on in ${seconds} s.`);
        return waits;
    };
    return new Octokit({
        ...(access.token === '' ? {} : { auth: access.token }),
        baseUrl: (0,addresses/* withoutTrailingSlash */.ae)(access.apiUrl),
        userAgent: (0,utils/* getUserAgentWithOrchestrationId */.fA)('dune-publish') ?? 'dune-publish',
        log: silence,
        request: { fetch: ownFetch(access.apiUrl, access.patience) },
        retry: {
            doNotRetry: finalStatuses,
            retries: repetitions.times,
            retryAfterBaseValue: repetitions.wait * factor,
        },
        throttle: {
            id: access.apiUrl,
            write: inTurn(),
            notifications: inTurn(),
            retryAfterBaseValue: 1000 * factor,
            onRateLimit: (...[seconds, , , count]) => mayWait(seconds, count),
            onSecondaryRateLimit: (...[seconds, , , count]) => mayWait(seconds, count),
        },
    });
}

;// CONCATENATED MODULE: ./build/github/push-access.js


const longestWords = 300;
async function askPushAccess(webUrl, token) {
    if (token === '')
        return { kind: 'refused', words: 'There is no token.' };
    const url = `${webUrl}.git/info/refs?service=git-receive-pack`;
    const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
    const headers = { authorization: `Basic ${credentials}`, 'user-agent': 'git/dune-publish' };
    try {
        const init = { headers, redirect: 'manual' };
        const { status, headers: said, body, dismiss } = await (0,network/* proxiedFetch */.i)(url, init);
        const words = status === 200 ? '' : await firstWords(body);
        if (status === 200)
            await dismiss();
        const type = said.get('content-type') ?? '';
        if (status === 200)
            return advertises(type) ? { kind: 'granted' } : unclear(url, 'a page');
        const isLimit = status === 429 || said.get('retry-after') !== null;
        const saysNo = (status === 401 || status === 403) && type.startsWith('text/plain');
        return saysNo && !isLimit ? { kind: 'refused', words } : unclear(url, `${status}`);
    }
    catch (error) {
        return unclear(url, (0,github_refusal/* readRefusal */.ni)(error).words);
    }
}
function advertises(contentType) {
    return contentType.startsWith('application/x-git-receive-pack-advertisement');
}
function unclear(url, answer) {
    return { kind: 'unknown', why: `${new URL(url).host} answered ${answer} when asked` };
}
async function firstWords(body) {
    let text = '';
    for await (const chunk of body) {
        text += Buffer.from(chunk).toString('utf8');
        if (text.length > longestWords || text.includes('\n'))
            break;
    }
    return (text.split('\n')[0] ?? '').slice(0, longestWords).trim();
}

;// CONCATENATED MODULE: ./build/github/client.js












const mostPages = 100;
function githubClient(access) {
    const factor = access.waitFactor ?? 1;
    const { host } = new URL(access.apiUrl);
    const octokit = octokitFor(access, factor);
    const circumstances = (doing, writes) => ({
        doing,
        writes,
        host,
        webUrl: (0,addresses/* webAddress */.Dy)(access.apiUrl),
        token: access.token,
        tokenInput: access.tokenInput,
    });
    async function call({ method, path, doing, body, ...more }) {
        const repeatable = more.repeatable ?? method !== 'POST';
        refuseForeign(path, access);
        try {
            const { data, headers } = await octokit.request({
                method,
                url: path,
                headers: {
                    accept: 'application/vnd.github+json',
                    'x-github-api-version': '2022-11-28',
                    ...(more.contentType === undefined ? {} : { 'content-type': more.contentType }),
                },
                ...(body === undefined ? {} : { data: body }),
                ...(repeatable ? {} : { request: { retries: 0 } }),
            });
            return { data, headers: { ...headers } };
        }
        catch (error) {
            const { instead } = more;
            const asked = circumstances(doing, method !== 'GET');
            throw explain(error, instead === undefined ? asked : { ...asked, instead });
        }
    }
    const pages = async (request) => await allPages(call, request);
    async function graphql(request) {
        const { query, variables, missingIsNull = false, ...more } = request;
        const body = { query, variables };
        const { data, headers } = await call({ method: 'POST', path: access.graphqlUrl, body, ...more });
        const errors = errorsIn(data, missingIsNull);
        if (errors.length > 0) {
            const said = (0,github_refusal/* readRefusal */.ni)({ response: { status: 200, data: { errors }, headers } });
            throw explainSaid(said, circumstances(more.doing, query.startsWith('mutation')));
        }
        return wholeData(data, query, `${host} answered the request to ${more.doing}`);
    }
    const wait = async (milliseconds) => {
        await (0,promises_.setTimeout)(milliseconds * factor);
    };
    const kind = access.token === '' ? 'none' : tokenKind(access.token, {});
    return { tokenKind: kind, call, pages, graphql, pushAccess: pushAccessBy(access), wait };
}
function wholeData(answer, query, told) {
    const data = (0,json/* valueAt */.fK)(answer, 'data');
    const wrong = wrongPlaceIn(query, data);
    if ((0,json/* isRecord */.u4)(data) && wrong === undefined)
        return data;
    throw unreadableAnswer(`${told} without "${['data', wrong].filter(Boolean).join('.')}".`);
}
async function allPages(call, { path, doing }) {
    const found = [];
    for (let page = 1, more = true; more; page++) {
        if (page > mostPages)
            throw endless(doing);
        const separator = path.includes('?') ? '&' : '?';
        const url = `${path}${separator}per_page=100&page=${page}`;
        const { data, headers } = await call({ method: 'GET', path: url, doing });
        found.push(...listAt(data, ''));
        more = String(headers['link'] ?? '').includes('rel="next"');
    }
    return found;
}
function endless(doing) {
    return answerTooLarge(`GitHub answered the request to ${doing} with more than ${mostPages} pages.`);
}
function pushAccessBy({ apiUrl, token }) {
    return async (webUrl) => (0,addresses/* isOwnAddress */.v7)(apiUrl, webUrl)
        ? await askPushAccess(webUrl, token)
        : { kind: 'unknown', why: `${webUrl} is no address of the API's server` };
}
function refuseForeign(path, { apiUrl, graphqlUrl }) {
    const isWhole = /^[a-z][a-z+.-]*:/i.test(path);
    if (!isWhole || path === graphqlUrl || (0,addresses/* isOwnAddress */.v7)(apiUrl, path))
        return;
    const place = URL.canParse(path) ? new URL(path).host : path;
    throw new failure/* Failure */.H('address-foreign', `An answer of ${new URL(apiUrl).host} names an address at ${place}, which is another server: no token is sent there.`, {
        hint: "Check that the API address is that of a GitHub server, and tell the server's administrator.",
    });
}
function errorsIn(data, missingIsNull) {
    const errors = (0,json/* valueAt */.fK)(data, 'errors');
    return (Array.isArray(errors) ? errors : []).filter((error) => !missingIsNull || (0,json/* valueAt */.fK)(error, 'type') !== 'NOT_FOUND');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./build/github/download-failures.js


const isPublic = 'opam users download it without a token.';
const missing = [404, 410];
const passing = [408, 425, 429];
const addressHint = 'Open the address in a browser, and correct it.';
const meanings = {
    300: {
        why: 'The address has several meanings. On GitHub, a branch and a tag have this name',
        hint: 'Write the tag as "refs/tags/TAG" in the address.',
    },
    400: { why: 'The server does not understand the address', hint: addressHint },
    401: { why: 'The file is not public', hint: `Make it public: ${isPublic}` },
    402: { why: 'The server wants to be paid', hint: `Publish the file elsewhere: ${isPublic}` },
    403: { why: 'The file is not public', hint: `Make it public: ${isPublic}` },
    405: { why: 'The address is none of a file', hint: addressHint },
    406: {
        why: 'The server has the file in no form that everybody takes',
        hint: 'Name an address that answers "curl -L ADDRESS" with the archive.',
    },
    407: {
        why: 'A proxy wants a name and a password',
        hint: 'Put them into HTTPS_PROXY, as in http://NAME:PASSWORD@proxy.example:8080.',
    },
    451: {
        why: 'The server may not give the file out, for legal reasons',
        hint: `Publish it elsewhere: ${isPublic}`,
    },
};
function failureOf(url, status) {
    if (missing.includes(status))
        return undefined;
    if (status >= 500 || passing.includes(status))
        return broken(url, named(status));
    const { why, hint } = meanings[status] ?? generalMeaning(status);
    return new failure/* Failure */.H('download-refused', `${url} cannot be downloaded. ${why}: the server answered ${named(status)}.`, { hint });
}
function generalMeaning(status) {
    if (status < 300)
        return { why: 'The answer holds no whole file', hint: addressHint };
    return status < 400
        ? { why: 'The address leads elsewhere without saying where to', hint: addressHint }
        : { why: 'The server refuses to give the file', hint: addressHint };
}
function named(status) {
    const name = external_node_http_.STATUS_CODES[status];
    return name === undefined ? `${status}` : `${status} (${name})`;
}
function broken(url, words, cause) {
    return new failure/* Failure */.H('download-broken', `${url} could not be downloaded: ${words}.`, {
        hint: 'Run again when the server is well; behind a proxy, HTTPS_PROXY and NO_PROXY say the way.',
        cause,
    });
}

;// CONCATENATED MODULE: ./build/github/downloads.js








const attempts = { times: 4, whereKnown: 2, wait: 1000 };
function publicDownloads(waitFactor = 1, moved = () => undefined) {
    const insist = async (url, take, late) => {
        const end = performance.now() + patience/* patience */._L.file.total;
        for (let attempt = 1;; attempt++) {
            const left = { ...patience/* patience */._L.file, total: Math.max(end - performance.now(), 0) };
            const outcome = await tryDownload(url, async (body) => await take(counting(body, moved)), left);
            const isLate = outcome === undefined && attempt < late;
            if (!(outcome instanceof failure/* Failure */.H) && !isLate)
                return outcome;
            if (outcome instanceof failure/* Failure */.H && attempt >= mostAttempts(outcome))
                throw outcome;
            await (0,promises_.setTimeout)(attempts.wait * attempt * waitFactor);
        }
    };
    return {
        checksums: async (url, limit) => await insist(url, async (body) => await hashed(body, limit), attempts.times),
        keep: async (url, file) => await insist(url, async (body) => await kept(url, body, file), attempts.whereKnown),
    };
}
function mostAttempts(failure) {
    if (failure.code !== 'download-broken')
        return 1;
    const impatient = (0,patience/* outOfPatience */.V8)(failure.cause);
    return impatient === undefined ? attempts.times : 1 + impatient.mayRepeat;
}
async function tryDownload(url, take, limits) {
    try {
        const { status, body, dismiss } = await followed(url, limits);
        if (status === 200)
            return await take(body);
        await dismiss();
        return failureOf(url, status);
    }
    catch (error) {
        return error instanceof failure/* Failure */.H ? error : broken(url, (0,github_refusal/* readRefusal */.ni)(error).words, error);
    }
}
const downloads_mostRedirects = 10;
async function followed(url, limits) {
    let address = url;
    for (let hops = 0; hops <= downloads_mostRedirects; hops++) {
        const answer = await (0,network/* proxiedDownload */.k)(address, limits);
        const { status, headers } = answer;
        const location = headers.get('location');
        const leads = [301, 302, 303, 307, 308].includes(status);
        if (!leads || location === null || !URL.canParse(location, address))
            return answer;
        await answer.dismiss();
        const next = new URL(location, address);
        const isPlain = next.protocol !== 'https:';
        if (isPlain && (next.protocol !== 'http:' || address.startsWith('https:'))) {
            throw unencrypted(url, next);
        }
        address = next.href;
    }
    throw new failure/* Failure */.H('download-refused', `${url} leads from one address to the next without an end.`, {
        hint: 'Correct the redirects of the server, or name the address where the file is.',
    });
}
async function* counting(chunks, moved) {
    let done = 0;
    for await (const chunk of chunks) {
        done += chunk.byteLength;
        moved({ done });
        yield chunk;
    }
}
async function hashed(chunks, limit) {
    try {
        return await passed(chunks, limit, async () => { });
    }
    catch (error) {
        if (error instanceof TooLong)
            return 'longer';
        throw error;
    }
}
async function kept(url, chunks, { path, limit }) {
    const file = await (0,external_node_fs_promises_.open)(path, 'w', 0o600);
    try {
        return await passed(chunks, limit, async (chunk) => {
            for (let at = 0; at < chunk.byteLength;)
                at += (await file.write(chunk, at)).bytesWritten;
        });
    }
    catch (error) {
        throw error instanceof TooLong ? tooLarge(url, limit) : error;
    }
    finally {
        await file.close();
    }
}
class TooLong extends Error {
}
async function passed(chunks, limit, on) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256');
    const sha512 = (0,external_node_crypto_.createHash)('sha512');
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.byteLength;
        if (size > limit)
            throw new TooLong();
        sha256.update(chunk);
        sha512.update(chunk);
        await on(chunk);
    }
    return { sha256: sha256.digest('hex'), sha512: sha512.digest('hex'), size };
}
function unencrypted(url, next) {
    const place = next.protocol === 'http:' ? next.origin : next.protocol;
    return new failure/* Failure */.H('download-refused', `${url} leads to ${place}, which is not encrypted: anybody on the way could give other bytes.`, { hint: 'Name an address that stays with https.' });
}
function tooLarge(url, limit) {
    return new failure/* Failure */.H('archive-url-too-large', `${url} gives more than ${limit} bytes.`, {
        hint: 'Check that it is the archive of a release; opam users download it with each install.',
    });
}

// EXTERNAL MODULE: ./build/release/model/repository.js
var model_repository = __webpack_require__(52006);
;// CONCATENATED MODULE: ./build/github/repetition.js

const repetition_attempts = { times: 3, wait: 2000 };
async function once(client, write) {
    for (let attempt = 1;; attempt++) {
        try {
            return await write.send();
        }
        catch (error) {
            if (!(0,github_refusal/* isRefusal */.vu)(error) || !(error.lost || (0,github_refusal/* isRefusal */.vu)(error, 409, 422)))
                throw error;
            if (error.lost)
                await client.wait(repetition_attempts.wait * attempt);
            const found = await write.find();
            if (found !== undefined)
                return found;
            if (!error.lost || attempt === repetition_attempts.times)
                throw error;
        }
    }
}
async function unlessMissing(asked) {
    try {
        return await asked;
    }
    catch (error) {
        if ((0,github_refusal/* isRefusal */.vu)(error, 404))
            return undefined;
        throw error;
    }
}
const lag = { times: 4, wait: 1500 };
async function onceHeardOf(client, send, unheard) {
    for (let attempt = 1;; attempt++) {
        try {
            return await send();
        }
        catch (error) {
            if (!(0,github_refusal/* isRefusal */.vu)(error) || !unheard(error) || attempt === lag.times)
                throw error;
        }
        await client.wait(lag.wait);
    }
}

;// CONCATENATED MODULE: ./build/github/contents.js




async function readFile(client, repository, place) {
    const data = await askContents(client, repository, place);
    if (entriesIn(data) !== undefined || data === undefined)
        return undefined;
    if (textAt(data, 'type') !== 'file')
        return undefined;
    return textAt(data, 'encoding') === 'base64'
        ? contentOf(data)
        : await readBlob(client, repository, textAt(data, 'sha'));
}
function contentOf(data) {
    return Buffer.from(textAt(data, 'content'), 'base64').toString('latin1');
}
async function readFolders(client, repository, place) {
    const entries = entriesIn(await askContents(client, repository, place)) ?? [];
    return entries.filter(({ type }) => type === 'dir').map(({ name }) => name);
}
async function isFolder(client, repository, place) {
    return entriesIn(await askContents(client, repository, place)) !== undefined;
}
function entriesIn(data) {
    if (Array.isArray(data)) {
        return data.map((entry) => ({ type: textAt(entry, 'type'), name: textAt(entry, 'name') }));
    }
    if (data !== undefined)
        textAt(data, 'type');
    return undefined;
}
async function askContents(client, repository, { path, ref }) {
    const query = ref === undefined ? '' : `?ref=${encodeURIComponent(ref)}`;
    const answer = await unlessMissing(client.call({
        method: 'GET',
        path: `${(0,addresses/* repositoryPath */.SH)(repository, `contents/${path}`)}${query}`,
        doing: `read ${path} in ${(0,model_repository/* fullName */.fq)(repository)}`,
    }));
    return answer?.data;
}
async function readBlob(client, repository, id) {
    const path = (0,addresses/* repositoryPath */.SH)(repository, `git/blobs/${id}`);
    const doing = `read the blob ${id} in ${(0,model_repository/* fullName */.fq)(repository)}`;
    return contentOf((await client.call({ method: 'GET', path, doing })).data);
}

;// CONCATENATED MODULE: ./build/github/branches.js







async function readBranch(client, repository, name) {
    const data = await askBranch(client, repository, name);
    if (data === undefined)
        return undefined;
    const author = optionalTextAt(data, 'commit.author.login');
    return {
        name,
        head: textAt(data, 'commit.sha'),
        message: textAt(data, 'commit.commit.message'),
        ...(author === undefined ? {} : { author }),
    };
}
async function createBranch(client, repository, { name, commit }) {
    const send = async () => {
        await client.call({
            method: 'POST',
            path: (0,addresses/* repositoryPath */.SH)(repository, 'git/refs'),
            doing: `create the branch ${name} in ${(0,model_repository/* fullName */.fq)(repository)}`,
            body: { ref: `refs/heads/${name}`, sha: commit },
        });
        return commit;
    };
    const find = async () => (await readBranch(client, repository, name))?.head;
    const head = await onceHeardOf(client, async () => await once(client, { send, find }), (refusal) => (0,github_refusal/* isRefusal */.vu)(refusal, 404, 409, 422));
    if (head !== commit)
        throw moved(repository, name);
}
const createCommitOnBranch = `mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
async function commitOnBranch(client, commit) {
    const { fork, branch, parent, headline, body, files, deletions } = commit;
    const input = {
        branch: { repositoryNameWithOwner: (0,model_repository/* fullName */.fq)(fork), branchName: branch },
        message: { headline, body },
        expectedHeadOid: parent,
        fileChanges: {
            additions: files.map(({ path, content }) => ({
                path,
                contents: Buffer.from(content, 'latin1').toString('base64'),
            })),
            deletions: deletions.map((path) => ({ path })),
        },
    };
    const doing = `commit to the branch ${branch} of ${(0,model_repository/* fullName */.fq)(fork)}`;
    const send = async () => await client.graphql({ query: createCommitOnBranch, variables: { input }, doing });
    try {
        return await once(client, {
            send: async () => {
                const data = await onceHeardOf(client, send, ({ status }) => status === 404);
                return textAt(data, 'createCommitOnBranch.commit.oid');
            },
            find: async () => await findCommit(client, commit),
        });
    }
    catch (error) {
        if ((0,github_refusal/* isRefusal */.vu)(error, 409))
            throw moved(fork, branch);
        throw error;
    }
}
async function findCommit(client, { fork, branch, parent, files }) {
    const data = await askBranch(client, fork, branch);
    const parents = data === undefined ? [] : listAt(data, 'commit.parents');
    if (parents.length !== 1 || textAt(parents[0], 'sha') !== parent)
        return undefined;
    const head = textAt(data, 'commit.sha');
    const contents = await Promise.all(files.map(async ({ path }) => await readFile(client, fork, { path, ref: head })));
    return files.every(({ content }, index) => content === contents[index]) ? head : undefined;
}
async function askBranch(client, repository, name) {
    const path = (0,addresses/* repositoryPath */.SH)(repository, `branches/${name}`);
    const doing = `read the branch ${name} of ${(0,model_repository/* fullName */.fq)(repository)}`;
    return (await unlessMissing(client.call({ method: 'GET', path, doing })))?.data;
}
function moved(repository, branch) {
    return new failure/* Failure */.H('branch-moved', `The branch ${branch} of ${(0,model_repository/* fullName */.fq)(repository)} is not where this run left it: somebody else, or another run, moved it.`, { hint: 'Run again: it goes on from where the branch is now.' });
}

;// CONCATENATED MODULE: ./build/github/repositories.js




function repositoryFrom(data) {
    const isFork = flagAt(data, 'fork');
    const ancestors = isFork ? ['parent.full_name', 'source.full_name'] : [];
    return {
        repository: {
            owner: textAt(data, 'owner.login'),
            name: textAt(data, 'name'),
            defaultBranch: textAt(data, 'default_branch'),
            webUrl: textAt(data, 'html_url'),
            canPush: optionalFlagAt(data, 'permissions.push'),
            ...(flagAt(data, 'archived') ? { archived: true } : {}),
        },
        forkOf: ancestors.flatMap((path) => optionalTextAt(data, path) ?? []),
    };
}
async function readRepository(client, repository) {
    const data = await askRepository(client, repository);
    const of = optionalTextAt(data, 'parent.full_name');
    return {
        ...repositoryFrom(data).repository,
        private: flagAt(data, 'private'),
        ...(flagAt(data, 'fork') ? { fork: { of } } : {}),
    };
}
async function findRepository(client, repository) {
    const data = await unlessMissing(askRepository(client, repository));
    return data === undefined ? undefined : repositoryFrom(data);
}
async function askRepository(client, repository) {
    const doing = `read the repository ${(0,model_repository/* fullName */.fq)(repository)}`;
    const path = (0,addresses/* repositoryPath */.SH)(repository);
    return (await client.call({ method: 'GET', path, doing })).data;
}

;// CONCATENATED MODULE: ./build/github/forks.js






const readiness = { polls: 40, wait: 1500 };
async function createFork(client, upstream, look) {
    const doing = `fork ${(0,model_repository/* fullName */.fq)(upstream)}`;
    const { data } = await client.call({
        method: 'POST',
        path: (0,addresses/* repositoryPath */.SH)(upstream, 'forks'),
        doing,
        body: { default_branch_only: true },
        repeatable: true,
    });
    const name = { owner: textAt(data, 'owner.login'), name: textAt(data, 'name') };
    for (let poll = 0; poll < readiness.polls; poll++) {
        const found = await look(name);
        if (found !== undefined)
            return found;
        await client.wait(readiness.wait);
    }
    throw new failure/* Failure */.H('fork-not-ready', `GitHub is making the fork ${(0,model_repository/* fullName */.fq)(name)} and has not ended.`, { hint: 'Run again in some minutes: the fork will be there.' });
}
async function sharedBase(client, upstream, { fork, branch }) {
    const compared = await compare(client, upstream, {
        fork,
        branch: fork.defaultBranch,
        base: branch,
    });
    if (compared !== undefined)
        return textAt(compared, 'merge_base_commit.sha');
    throw new failure/* Failure */.H('fork-unrelated', `The branch ${fork.defaultBranch} of ${(0,model_repository/* fullName */.fq)(fork)} and ${branch} of ${(0,model_repository/* fullName */.fq)(upstream)} have no commit in common.`, { hint: `Open ${fork.webUrl} and choose "Sync fork", or delete the fork: a new one is made.` });
}
async function changedPaths(client, upstream, comparison) {
    const compared = await compare(client, upstream, comparison);
    return compared === undefined
        ? []
        : listAt(compared, 'files').map((file) => textAt(file, 'filename'));
}
async function compare(client, upstream, { fork, branch, base }) {
    const { owner, name } = fork;
    const head = name === upstream.name ? [owner, branch] : [owner, name, branch];
    const range = encodeURIComponent(`${base}...${head.join(':')}`);
    const answer = await unlessMissing(client.call({
        method: 'GET',
        path: `${(0,addresses/* repositoryPath */.SH)(upstream, 'compare')}/${range}?per_page=1`,
        doing: `compare ${branch} of ${(0,model_repository/* fullName */.fq)(fork)} with ${base} of ${(0,model_repository/* fullName */.fq)(upstream)}`,
    }));
    return answer?.data;
}
async function namedFork(client, upstream, name) {
    const found = await findRepository(client, name);
    if (found === undefined || isForkOf(found, upstream))
        return found?.repository;
    throw new failure/* Failure */.H('not-a-fork', `The repository ${(0,model_repository/* fullName */.fq)(name)}, given as opam-fork, is not a fork of ${(0,model_repository/* fullName */.fq)(upstream)}.`, { hint: 'Name a fork of it, or leave opam-fork out: then yours is found or made.' });
}
function isForkOf({ forkOf }, upstream) {
    const full = (0,model_repository/* fullName */.fq)(upstream).toLowerCase();
    return forkOf.some((name) => name.toLowerCase() === full);
}

;// CONCATENATED MODULE: ./build/github/identity.js



async function identityOf(client) {
    if (client.tokenKind === 'none')
        return { kind: 'none' };
    if (client.tokenKind === 'installation')
        return { kind: 'installation' };
    try {
        const doing = 'say whose the token is';
        const { data, headers } = await client.call({ method: 'GET', path: '/user', doing });
        const login = textAt(data, 'login');
        const scopes = headers['x-oauth-scopes'];
        const expires = headers['github-authentication-token-expiration'];
        return {
            kind: 'user',
            login,
            scopes: scopes === undefined ? undefined : listed(String(scopes)),
            ...(client.tokenKind === 'app-user' ? { ofApp: true } : {}),
            expires: expires === undefined ? undefined : String(expires),
        };
    }
    catch (error) {
        if ((0,github_refusal/* isRefusal */.vu)(error, 401))
            return { kind: 'invalid' };
        const personal = ['classic', 'fine-grained', 'app-user'].includes(client.tokenKind);
        if ((0,github_refusal/* isRefusal */.vu)(error, 403) && error.code !== 'rate-limited' && !personal) {
            return { kind: 'installation' };
        }
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/github/blob-text.js



const blobFields = '__typename ... on Blob { oid text }';
async function blobText(client, repository, blob) {
    if (blob === undefined || textAt(blob, '__typename') !== 'Blob')
        return undefined;
    const id = textAt(blob, 'oid');
    const text = nullableTextAt(blob, 'text');
    const bytes = Buffer.from(text ?? '', 'utf8');
    return text !== undefined && blobId(bytes) === id
        ? bytes.toString('latin1')
        : await readBlob(client, repository, id);
}
function blobId(bytes) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./build/github/objects.js



const objectsPerRequest = 100;
async function readSubfolders(client, wanted) {
    const found = await askObjects(client, wanted, '__typename ... on Tree { entries { name type } }');
    return found.map((object) => {
        if (object === undefined || textAt(object, '__typename') !== 'Tree')
            return undefined;
        return listAt(object, 'entries')
            .filter((entry) => textAt(entry, 'type') === 'tree')
            .map((entry) => textAt(entry, 'name'));
    });
}
async function readFiles(client, wanted) {
    const found = await askObjects(client, wanted, blobFields);
    return await Promise.all(wanted.objects.map(async ({ repository }, index) => await blobText(client, repository, found[index])));
}
async function askObjects(client, { objects, doing }, selection) {
    const parts = [];
    for (let start = 0; start < objects.length; start += objectsPerRequest) {
        const some = objects.slice(start, start + objectsPerRequest);
        parts.push(askSome(client, { objects: some, doing }, selection));
    }
    return (await Promise.all(parts)).flat();
}
async function askSome(client, { objects, doing }, selection) {
    const names = [...new Set(objects.map(({ repository }) => (0,model_repository/* fullName */.fq)(repository)))];
    const placed = objects.map(({ repository }) => names.indexOf((0,model_repository/* fullName */.fq)(repository)));
    const parameters = [
        ...names.map((_, at) => `$owner${at}: String!, $name${at}: String!`),
        ...objects.map((_, index) => `$e${index}: String!`),
    ];
    const repositories = names.map((_, at) => {
        const fields = objects.flatMap((__, index) => placed[index] === at ? [`o${index}: object(expression: $e${index}) { ${selection} }`] : []);
        return `r${at}: repository(owner: $owner${at}, name: $name${at}) {
    ${fields.join('\n    ')}
  }`;
    });
    const data = await client.graphql({
        query: `query Objects(${parameters.join(', ')}) {
  ${repositories.join('\n  ')}
}`,
        variables: Object.fromEntries([
            ...names.flatMap((name, at) => {
                const [owner, own] = name.split('/');
                return [
                    [`owner${at}`, owner],
                    [`name${at}`, own],
                ];
            }),
            ...objects.map(({ expression }, index) => [`e${index}`, expression]),
        ]),
        doing: `${doing} in ${names.join(' and ')}`,
        repeatable: true,
        missingIsNull: true,
    });
    return placed.map((at, index) => nullableAt(data, `r${at}.o${index}`));
}

;// CONCATENATED MODULE: ./build/github/opam-packages.js



async function readContents(client, opam, { released, mentioned }) {
    if (client.tokenKind === 'none') {
        const why = 'GitHub shows a folder of that size only to a token';
        return { kind: 'unseen', why, versions: await versionsOverRest(client, opam, released) };
    }
    const asked = [...new Set([...released, ...mentioned])];
    const { repository, packagesDir } = opam;
    const folder = `${revisionOf(opam)}:${packagesDir}`;
    const inArchive = hasArchive(repository) ? asked : [];
    const [names, ...folders] = await readSubfolders(client, {
        objects: [
            { repository, expression: folder },
            ...asked.map((name) => ({ repository, expression: `${folder}/${name}` })),
            ...inArchive.map((name) => ({ repository: archive, expression: `HEAD:packages/${name}` })),
        ],
        doing: 'read the names of the packages',
    });
    if (names === undefined) {
        const why = `there is no folder ${packagesDir} on the branch`;
        return { kind: 'unseen', why, versions: new Map() };
    }
    const archived = folders.slice(asked.length);
    return {
        kind: 'seen',
        names: new Set(names),
        versions: new Map(asked.map((name, index) => [name, versionsOf(name, folders[index])])),
        archived: new Map(inArchive.map((name, index) => [name, versionsOf(name, archived[index])])),
    };
}
const archive = { owner: 'ocaml', name: 'opam-repository-archive' };
function hasArchive(repository) {
    return (0,model_repository/* isSameRepository */.ve)(repository, { owner: 'ocaml', name: 'opam-repository' });
}
function versionsOf(name, folders = []) {
    return folders
        .filter((folder) => folder.startsWith(`${name}.`))
        .map((folder) => folder.slice(name.length + 1));
}
function revisionOf({ branch }) {
    return branch === undefined ? 'HEAD' : `refs/heads/${branch}`;
}
async function versionsOverRest(client, { repository, branch, packagesDir }, asked) {
    const versions = asked.map(async (name) => {
        const place = placeOf(`${packagesDir}/${name}`, branch);
        return [name, versionsOf(name, await readFolders(client, repository, place))];
    });
    return new Map(await Promise.all(versions));
}
function placeOf(path, ref) {
    return ref === undefined ? { path } : { path, ref };
}
async function readPublishedFiles(client, opam, paths) {
    if (paths.length === 0)
        return new Map();
    const { repository, branch } = opam;
    const texts = client.tokenKind === 'none'
        ? await Promise.all(paths.map(async (path) => await readFile(client, repository, placeOf(path, branch))))
        : await readFiles(client, {
            objects: paths.map((path) => ({
                repository,
                expression: `${revisionOf(opam)}:${path}`,
            })),
            doing: 'read what is published',
        });
    return new Map(paths.flatMap((path, index) => {
        const text = texts[index];
        return text === undefined ? [] : [[path, text]];
    }));
}

;// CONCATENATED MODULE: ./build/github/graphql-repository.js

const repositoryFields = `name owner { login } url isArchived viewerPermission
    defaultBranchRef { name target { oid } }`;
const pushing = new Set(['ADMIN', 'MAINTAIN', 'WRITE']);
function repositoryIn(data, path) {
    const found = nullableAt(data, path);
    if (found === undefined)
        return undefined;
    const defaultBranch = nullableTextAt(found, 'defaultBranchRef.name');
    if (defaultBranch === undefined)
        return undefined;
    const permission = nullableTextAt(found, 'viewerPermission');
    return {
        owner: textAt(found, 'owner.login'),
        name: textAt(found, 'name'),
        webUrl: textAt(found, 'url'),
        canPush: permission === undefined ? undefined : pushing.has(permission),
        ...(flagAt(found, 'isArchived') ? { archived: true } : {}),
        defaultBranch,
    };
}
function forkIn(data, path) {
    const found = repositoryIn(data, path);
    return found && { ...found, head: textAt(data, `${path}.defaultBranchRef.target.oid`) };
}

;// CONCATENATED MODULE: ./build/github/proposal.js





async function readProposal(client, upstream, place) {
    const start = async () => await startOf(client, upstream, place);
    const data = await ask(client, upstream, { ...place, name: place.fork });
    return await proposalIn(client, upstream, { place, data, start });
}
async function lookIntoNewFork(client, upstream, question) {
    const data = await ask(client, upstream, question);
    const fork = forkIn(data, 'fork');
    if (fork === undefined)
        return undefined;
    const head = nullableTextAt(data, 'upstream.ref.target.oid');
    const place = { ...question, fork };
    const start = async () => await startOf(client, { ...upstream, head }, place);
    return { fork, proposal: await proposalIn(client, upstream, { place, data, start }) };
}
async function proposalIn(client, upstream, answer) {
    const { place, data, start } = answer;
    const { fork, branch: name, base, paths } = place;
    const branch = branchIn(data, name);
    const [newest] = listAt(data, 'upstream.pullRequests.nodes').filter((one) => isFrom(one, fork));
    const pullRequest = newest === undefined ? undefined : pullRequestIn(newest);
    if (branch === undefined) {
        return { branch, files: new Map(), changed: [], pullRequest, start: await start() };
    }
    const texts = await Promise.all(paths.map(async (path, index) => {
        const text = await blobText(client, fork, nullableAt(data, `fork.file${index}`));
        return text === undefined ? [] : [[path, text]];
    }));
    const comparison = { fork, branch: name, base };
    return {
        branch,
        files: new Map(texts.flat()),
        changed: filesShown(newest, branch) ?? (await changedPaths(client, upstream, comparison)),
        pullRequest,
    };
}
async function startOf(client, upstream, { fork, base }) {
    return fork.head !== undefined && fork.head === upstream.head
        ? fork.head
        : await sharedBase(client, upstream, { fork, branch: base });
}
function queryFor(paths) {
    const parameters = paths.map((_, index) => `, $file${index}: String!`).join('');
    const files = paths.map((_, index) => `file${index}: object(expression: $file${index}) { ${blobFields} }`);
    return `query Proposal(
  $owner: String!, $name: String!, $forkOwner: String!, $forkName: String!
  $branch: String!, $reference: String!, $base: String!, $baseReference: String!${parameters}
) {
  upstream: repository(owner: $owner, name: $name) {
    ref(qualifiedName: $baseReference) { target { oid } }
    pullRequests(
      first: 30, headRefName: $branch, baseRefName: $base
      orderBy: { field: CREATED_AT, direction: DESC }
    ) {
      nodes {
        id number state isDraft headRefOid baseRefName title body url
        headRepository { name owner { login } }
        headRepositoryOwner { login }
        files(first: 100) { totalCount nodes { path } }
      }
    }
  }
  fork: repository(owner: $forkOwner, name: $forkName) {
    ${repositoryFields}
    ref(qualifiedName: $reference) {
      target { __typename oid ... on Commit { message author { user { login } } committer { email } } }
    }
    ${files.join('\n    ')}
  }
}`;
}
async function ask(client, upstream, { name: fork, branch, base, paths }) {
    const reference = `refs/heads/${branch}`;
    return await client.graphql({
        query: queryFor(paths),
        variables: {
            owner: upstream.owner,
            name: upstream.name,
            forkOwner: fork.owner,
            forkName: fork.name,
            branch,
            reference,
            base,
            baseReference: `refs/heads/${base}`,
            ...Object.fromEntries(paths.map((path, index) => [`file${index}`, `${reference}:${path}`])),
        },
        doing: `read the branch ${branch} of ${(0,model_repository/* fullName */.fq)(fork)} and its pull requests`,
        repeatable: true,
        missingIsNull: true,
    });
}
function branchIn(data, name) {
    const target = nullableAt(data, 'fork.ref.target');
    if (target === undefined)
        return undefined;
    const author = nullableTextAt(target, 'author.user.login');
    const committer = nullableTextAt(target, 'committer.email');
    return {
        name,
        head: textAt(target, 'oid'),
        message: textAt(target, 'message'),
        ...(author === undefined ? {} : { author }),
        ...(committer === undefined ? {} : { committer }),
    };
}
function isFrom(pull, fork) {
    const owner = nullableTextAt(pull, 'headRepositoryOwner.login') ?? '';
    const name = nullableTextAt(pull, 'headRepository.name') ?? fork.name;
    return (0,model_repository/* isSameRepository */.ve)({ owner, name }, fork);
}
const states = { OPEN: 'open', MERGED: 'merged', CLOSED: 'closed' };
function pullRequestIn(data) {
    return {
        number: numberAt(data, 'number'),
        nodeId: textAt(data, 'id'),
        state: states[choiceAt(data, 'state', ['OPEN', 'MERGED', 'CLOSED'])],
        draft: flagAt(data, 'isDraft'),
        head: textAt(data, 'headRefOid'),
        base: textAt(data, 'baseRefName'),
        title: textAt(data, 'title'),
        body: textAt(data, 'body'),
        webUrl: textAt(data, 'url'),
    };
}
function filesShown(pull, branch) {
    if (pull === undefined)
        return undefined;
    const { state, head } = pullRequestIn(pull);
    const files = nullableAt(pull, 'files');
    if (state !== 'open' || head !== branch.head || files === undefined)
        return undefined;
    const paths = listAt(files, 'nodes').map((file) => textAt(file, 'path'));
    return paths.length === numberAt(files, 'totalCount') ? paths : undefined;
}

;// CONCATENATED MODULE: ./build/github/pull-requests.js





function pullRequestFrom(data) {
    const merged = nullableTextAt(data, 'merged_at') !== undefined;
    const state = choiceAt(data, 'state', ['open', 'closed']);
    return {
        number: numberAt(data, 'number'),
        nodeId: textAt(data, 'node_id'),
        state: merged ? 'merged' : state,
        draft: optionalFlagAt(data, 'draft') ?? false,
        head: textAt(data, 'head.sha'),
        base: textAt(data, 'base.ref'),
        title: textAt(data, 'title'),
        body: nullableTextAt(data, 'body') ?? '',
        webUrl: textAt(data, 'html_url'),
    };
}
async function listPullRequests(client, upstream, head) {
    const { fork, branch, base } = head;
    const sameOwner = fork.owner.toLowerCase() === upstream.owner.toLowerCase() && !(0,model_repository/* isSameRepository */.ve)(fork, upstream);
    const label = encodeURIComponent(`${fork.owner}:${branch}`);
    const filter = sameOwner ? 'state=open' : `state=all&head=${label}`;
    const into = `base=${encodeURIComponent(base)}`;
    const path = `${(0,addresses/* repositoryPath */.SH)(upstream, 'pulls')}?${filter}&${into}&sort=created&direction=desc`;
    const doing = `list the pull requests of ${branch} in ${(0,model_repository/* fullName */.fq)(upstream)}`;
    const pulls = await client.pages({ path, doing });
    return pulls.filter((pull) => pull_requests_isFrom(pull, head)).map(pullRequestFrom);
}
function pull_requests_isFrom(pull, { fork, branch }) {
    if (textAt(pull, 'head.ref') !== branch)
        return false;
    const user = nullableTextAt(pull, 'head.user.login');
    const owner = nullableTextAt(pull, 'head.repo.owner.login') ?? user ?? fork.owner;
    const name = nullableTextAt(pull, 'head.repo.name') ?? fork.name;
    return (0,model_repository/* isSameRepository */.ve)({ owner, name }, fork);
}
async function openPullRequest(client, upstream, request) {
    const post = async (grant) => await onceHeardOf(client, async () => await sendPullRequest(client, upstream, { ...request, grant }), isUnheard);
    return await once(client, {
        send: async () => {
            try {
                return await post(true);
            }
            catch (error) {
                if ((0,github_refusal/* isRefusal */.vu)(error, 422) && deniesGrant(error))
                    return await post(false);
                throw error;
            }
        },
        find: async () => {
            const pulls = await listPullRequests(client, upstream, request);
            return pulls.find(({ state }) => state === 'open');
        },
    });
}
async function sendPullRequest(client, upstream, request) {
    const { fork, branch, base, title, body, draft, grant } = request;
    const { data } = await client.call({
        method: 'POST',
        path: (0,addresses/* repositoryPath */.SH)(upstream, 'pulls'),
        doing: `open the pull request for ${branch} in ${(0,model_repository/* fullName */.fq)(upstream)}`,
        body: {
            title,
            body,
            base,
            head: `${fork.owner}:${branch}`,
            ...(fork.name === upstream.name ? {} : { head_repo: (0,model_repository/* fullName */.fq)(fork) }),
            draft,
            maintainer_can_modify: grant,
        },
    });
    return pullRequestFrom(data);
}
function isUnheard({ status, errors }) {
    return (status === 422 &&
        errors.some(({ code, field, message }) => (code === 'invalid' && field === 'head') ||
            message?.startsWith('No commits between') === true));
}
function deniesGrant(refusal) {
    return refusal.errors.some(({ field, message }) => field === 'fork_collab' || /^fork collab/i.test(message ?? ''));
}
async function updatePullRequest(client, upstream, { number, ...texts }) {
    const { data } = await client.call({
        method: 'PATCH',
        path: (0,addresses/* repositoryPath */.SH)(upstream, `pulls/${number}`),
        doing: `update the pull request #${number} of ${(0,model_repository/* fullName */.fq)(upstream)}`,
        body: texts,
    });
    return pullRequestFrom(data);
}
const markReadyForReview = `mutation MarkReady($input: MarkPullRequestReadyForReviewInput!) {
  markPullRequestReadyForReview(input: $input) { pullRequest { isDraft } }
}`;
async function markReady(client, upstream, { number, nodeId }) {
    const doing = `mark the pull request #${number} of ${(0,model_repository/* fullName */.fq)(upstream)} as ready`;
    const variables = { input: { pullRequestId: nodeId } };
    await once(client, {
        send: async () => {
            const send = async () => await client.graphql({ query: markReadyForReview, variables, doing });
            const data = await onceHeardOf(client, send, ({ status }) => status === 404);
            return !flagAt(data, 'markPullRequestReadyForReview.pullRequest.isDraft');
        },
        find: async () => {
            const path = (0,addresses/* repositoryPath */.SH)(upstream, `pulls/${number}`);
            const { data } = await client.call({ method: 'GET', path, doing });
            return pullRequestFrom(data).draft ? undefined : true;
        },
    });
}

;// CONCATENATED MODULE: ./build/github/upstream.js







async function lookAtUpstream(client, opam, wanted) {
    const { repository } = opam;
    const named = wanted?.kind === 'named' ? namedFork(client, repository, wanted.repository) : undefined;
    const owner = wanted?.kind === 'owned' ? wanted.login : undefined;
    const [look, fork] = await Promise.all([
        client.tokenKind === 'none' ? lookOverRest(client, opam) : lookOverGraphql(client, opam, owner),
        named,
    ]);
    return fork === undefined ? look : { ...look, fork };
}
const forkFields = `${repositoryFields} parent { nameWithOwner parent { nameWithOwner } }`;
function question(branch, owner) {
    const parameters = ['$owner: String!', '$name: String!', '$folder: String!'];
    const inside = ['folder: object(expression: $folder) { __typename }'];
    const beside = [];
    if (branch !== undefined) {
        parameters.push('$branch: String!');
        inside.push('branch: ref(qualifiedName: $branch) { target { oid } }');
    }
    if (owner !== undefined) {
        parameters.push('$login: String!', '$other: String!');
        inside.push(`forks(first: 10, affiliations: [OWNER]) { nodes { ${forkFields} } }`);
        beside.push(`usual: repository(owner: $login, name: $name) { ${forkFields} }`);
        beside.push(`other: repository(owner: $login, name: $other) { ${forkFields} }`);
    }
    return `query OpamRepository(${parameters.join(', ')}) {
  repository(owner: $owner, name: $name) {
    ${[repositoryFields, ...inside].join('\n    ')}
  }
  ${beside.join('\n  ')}
}`;
}
async function lookOverGraphql(client, opam, owner) {
    const { repository, branch, packagesDir } = opam;
    const reference = branch === undefined ? 'HEAD' : `refs/heads/${branch}`;
    const data = await client.graphql({
        query: question(branch, owner),
        variables: {
            ...repository,
            folder: `${reference}:${packagesDir}`,
            ...(branch === undefined ? {} : { branch: reference }),
            ...(owner === undefined ? {} : { login: owner, other: `${repository.name}-1` }),
        },
        doing: `read the repository ${(0,model_repository/* fullName */.fq)(repository)}`,
        repeatable: true,
        missingIsNull: true,
    });
    const upstream = forkIn(data, 'repository');
    if (upstream === undefined)
        return await lookOverRest(client, opam);
    const head = branch === undefined ? upstream.head : nullableTextAt(data, 'repository.branch.target.oid');
    const hasFolder = nullableTextAt(data, 'repository.folder.__typename') === 'Tree';
    return {
        upstream: { ...upstream, head },
        base: branch ?? upstream.defaultBranch,
        lacks: hasFolder ? undefined : head === undefined ? 'branch' : 'folder',
        fork: owner === undefined ? undefined : forkOf(data, owner, upstream),
    };
}
function forkOf(data, owner, upstream) {
    const direct = listAt(data, 'repository.forks.nodes');
    const found = [...direct, nullableAt(data, 'usual'), nullableAt(data, 'other')].find((one) => one !== undefined &&
        nullableTextAt(one, 'owner.login')?.toLowerCase() === owner.toLowerCase() &&
        upstream_isForkOf(one, upstream));
    return forkIn({ found }, 'found');
}
function upstream_isForkOf(found, upstream) {
    return ['parent.nameWithOwner', 'parent.parent.nameWithOwner'].some((path) => {
        const [owner = '', name = ''] = (nullableTextAt(found, path) ?? '').split('/');
        return (0,model_repository/* isSameRepository */.ve)({ owner, name }, upstream);
    });
}
async function lookOverRest(client, opam) {
    const { repository, packagesDir } = opam;
    const upstream = await readRepository(client, repository);
    const base = opam.branch ?? upstream.defaultBranch;
    const hasFolder = await isFolder(client, repository, { path: packagesDir, ref: base });
    const branch = hasFolder ? undefined : await readBranch(client, repository, base);
    return {
        upstream,
        base,
        lacks: hasFolder ? undefined : branch === undefined ? 'branch' : 'folder',
        fork: undefined,
    };
}

;// CONCATENATED MODULE: ./build/github/opam-forge.js







function opamForgeReader(client, opam) {
    return {
        identity: async () => await identityOf(client),
        pushAccess: async (webUrl) => await client.pushAccess(webUrl),
        repository: async (wanted) => await lookAtUpstream(client, opam, wanted),
        contents: async (question) => await readContents(client, opam, question),
        publishedFiles: async (paths) => await readPublishedFiles(client, opam, paths),
        proposal: async (upstream, place) => await readProposal(client, upstream, place),
    };
}
function opamForgeWriter(client, upstream) {
    return {
        createFork: async (place) => {
            const look = async (name) => await lookIntoNewFork(client, upstream, { ...place, name });
            return await createFork(client, upstream, look);
        },
        createBranch: async (fork, name, commit) => {
            await createBranch(client, fork, { name, commit });
        },
        commit: async (commit) => await commitOnBranch(client, commit),
        openPullRequest: async (request) => await openPullRequest(client, upstream, request),
        updatePullRequest: async (number, texts) => await updatePullRequest(client, upstream, { number, ...texts }),
        markReady: async (pullRequest) => {
            await markReady(client, upstream, pullRequest);
        },
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/release/model/forge-release.js
var forge_release = __webpack_require__(65667);
// EXTERNAL MODULE: ./build/github/counted-blob.js
var counted_blob = __webpack_require__(63214);
;// CONCATENATED MODULE: ./build/github/releases.js





function releaseFrom(data) {
    return {
        id: numberAt(data, 'id'),
        tag: textAt(data, 'tag_name'),
        name: nullableTextAt(data, 'name') ?? '',
        body: optionalTextAt(data, 'body') ?? '',
        draft: flagAt(data, 'draft'),
        prerelease: flagAt(data, 'prerelease'),
        immutable: optionalFlagAt(data, 'immutable') ?? false,
        webUrl: textAt(data, 'html_url'),
        uploadUrl: textAt(data, 'upload_url'),
        assets: listAt(data, 'assets').map(assetFrom),
    };
}
function assetFrom(data) {
    const digest = optionalTextAt(data, 'digest');
    return {
        id: numberAt(data, 'id'),
        name: textAt(data, 'name'),
        state: textAt(data, 'state') === 'uploaded' ? 'uploaded' : 'starter',
        size: numberAt(data, 'size'),
        ...(digest === undefined ? {} : { digest }),
        downloadUrl: textAt(data, 'browser_download_url'),
    };
}
async function listReleases(client, repository) {
    const path = (0,addresses/* repositoryPath */.SH)(repository, 'releases');
    const doing = `list the releases of ${(0,model_repository/* fullName */.fq)(repository)}`;
    return (await client.pages({ path, doing })).map(releaseFrom);
}
async function generatedNotes(client, repository, tag) {
    const { data } = await client.call({
        method: 'POST',
        path: (0,addresses/* repositoryPath */.SH)(repository, 'releases/generate-notes'),
        doing: `generate the notes of ${tag} in ${(0,model_repository/* fullName */.fq)(repository)}`,
        body: { tag_name: tag },
        repeatable: true,
    });
    return textAt(data, 'body');
}
async function createDraft(client, repository, draft) {
    const created = await once(client, {
        send: async () => await sendDraft(client, repository, draft),
        find: async () => (0,forge_release/* releaseOfTag */.lU)(await listReleases(client, repository), draft.tag),
    });
    const listed = await listReleases(client, repository);
    const all = [created, ...listed.filter(({ id }) => id !== created.id)];
    const first = (0,forge_release/* releaseOfTag */.lU)(all, draft.tag) ?? created;
    if (first.id !== created.id && created.assets.length === 0) {
        await deleteDraft(client, repository, created.id);
    }
    return first;
}
async function deleteDraft(client, repository, id) {
    const release = await findRelease(client, repository, id);
    if (release?.draft !== true)
        return;
    const path = (0,addresses/* repositoryPath */.SH)(repository, `releases/${id}`);
    const doing = `remove the second draft of ${release.tag} in ${(0,model_repository/* fullName */.fq)(repository)}`;
    await unlessMissing(client.call({ method: 'DELETE', path, doing }));
}
async function findRelease(client, repository, id) {
    const path = (0,addresses/* repositoryPath */.SH)(repository, `releases/${id}`);
    const doing = `read the release ${id} of ${(0,model_repository/* fullName */.fq)(repository)}`;
    const answer = await unlessMissing(client.call({ method: 'GET', path, doing }));
    return answer && releaseFrom(answer.data);
}
async function sendDraft(client, repository, { tag, name, body, prerelease }) {
    const { data } = await client.call({
        method: 'POST',
        path: (0,addresses/* repositoryPath */.SH)(repository, 'releases'),
        doing: `create the draft release of ${tag} in ${(0,model_repository/* fullName */.fq)(repository)}`,
        body: { tag_name: tag, name, body, draft: true, prerelease },
    });
    return releaseFrom(data);
}
async function publishRelease(client, repository, release) {
    const { id, prerelease, makeLatest } = release;
    const { data } = await client.call({
        method: 'PATCH',
        path: (0,addresses/* repositoryPath */.SH)(repository, `releases/${id}`),
        doing: `publish the release ${id} of ${(0,model_repository/* fullName */.fq)(repository)}`,
        body: { draft: false, prerelease, make_latest: makeLatest ? 'true' : 'false' },
    });
    return releaseFrom(data);
}

;// CONCATENATED MODULE: ./build/github/assets.js









const assets_attempts = { times: 3, wait: 2000 };
async function uploadAsset(client, destination, archive) {
    for (let attempt = 1;; attempt++) {
        try {
            const asset = await send(client, destination, archive);
            if (isWhole(asset, archive) || attempt === assets_attempts.times)
                return asset;
        }
        catch (error) {
            const taken = (0,github_refusal/* isRefusal */.vu)(error, 422) && error.names('already_exists');
            if (!(0,github_refusal/* isRefusal */.vu)(error) || !(error.lost || taken) || attempt === assets_attempts.times)
                throw error;
            if (error.lost)
                await client.wait(assets_attempts.wait * attempt);
        }
        const there = await findOrClear(client, destination, archive);
        if (there !== undefined)
            return there;
    }
}
async function deleteAsset(client, repository, { release, id }) {
    const now = await findRelease(client, repository, release.id);
    const asset = now?.assets.find((one) => one.id === id);
    if (now === undefined || asset === undefined)
        return;
    if (!now.draft && asset.state === 'uploaded')
        throw differs(now, asset);
    const path = (0,addresses/* repositoryPath */.SH)(repository, `releases/assets/${id}`);
    const doing = `remove the asset ${id} in ${(0,model_repository/* fullName */.fq)(repository)}`;
    await unlessMissing(client.call({ method: 'DELETE', path, doing }));
}
async function send(client, { repository, release, moved = () => undefined }, archive) {
    const { data } = await client.call({
        method: 'POST',
        path: (0,addresses/* uploadAddress */.M1)(release.uploadUrl, archive.name),
        doing: `upload ${archive.name} to the release of ${release.tag} in ${(0,model_repository/* fullName */.fq)(repository)}`,
        body: new counted_blob/* CountedBlob */.Q(await (0,external_node_fs_.openAsBlob)(archive.path), moved),
        contentType: archive.name.endsWith('.tbz') ? 'application/x-bzip2' : 'application/gzip',
    });
    return assetFrom(data);
}
async function findOrClear(client, { repository, release }, archive) {
    const path = (0,addresses/* repositoryPath */.SH)(repository, `releases/${release.id}/assets`);
    const doing = `list the assets of the release of ${release.tag} in ${(0,model_repository/* fullName */.fq)(repository)}`;
    const assets = (await client.pages({ path, doing })).map(assetFrom);
    const there = (0,forge_release/* assetOf */.cu)({ assets }, archive);
    if (there === undefined)
        return undefined;
    if (there.digest !== undefined && isWhole(there, archive))
        return there;
    await deleteAsset(client, repository, { release, id: there.id });
    return undefined;
}
function isWhole(asset, archive) {
    const digest = asset.digest ?? `sha256:${archive.sha256}`;
    return (asset.state === 'uploaded' &&
        asset.size === archive.size &&
        digest === `sha256:${archive.sha256}`);
}
function differs(release, asset) {
    return new failure/* Failure */.H('asset-differs', `The published release ${release.webUrl} holds other bytes as ${asset.name}.`, { hint: 'Release the next version from a new tag: a published archive never changes.' });
}

// EXTERNAL MODULE: ./build/text/shell-word.js
var shell_word = __webpack_require__(34381);
// EXTERNAL MODULE: ./build/version/opam-version.js
var opam_version = __webpack_require__(43323);
;// CONCATENATED MODULE: ./build/github/tags.js







const depthLimit = 10;
async function readTag(client, repository, name) {
    const doing = `read the tag ${name} of ${(0,model_repository/* fullName */.fq)(repository)}`;
    const path = (0,addresses/* repositoryPath */.SH)(repository, `git/ref/tags/${name}`);
    const answer = await unlessMissing(client.call({ method: 'GET', path, doing }));
    if (answer === undefined)
        return undefined;
    let holder = answer.data;
    let message;
    for (let depth = 0; depth < depthLimit; depth++) {
        const kind = textAt(holder, 'object.type');
        const id = textAt(holder, 'object.sha');
        if (kind === 'commit')
            return { name, commit: id, ...(message === undefined ? {} : { message }) };
        if (kind !== 'tag')
            break;
        const tag = (0,addresses/* repositoryPath */.SH)(repository, `git/tags/${id}`);
        holder = (await client.call({ method: 'GET', path: tag, doing })).data;
        message ??= textAt(holder, 'message');
    }
    throw new failure/* Failure */.H('tag-not-commit', `The tag ${name} does not name a commit.`, {
        hint: 'Release from a tag that names a commit.',
    });
}
async function tagNames(client, repository) {
    const path = (0,addresses/* repositoryPath */.SH)(repository, 'git/matching-refs/tags');
    const doing = `list the tags of ${(0,model_repository/* fullName */.fq)(repository)}`;
    const { data } = await client.call({ method: 'GET', path, doing });
    return listAt(data, '')
        .map((one) => textAt(one, 'ref'))
        .filter((reference) => reference.startsWith('refs/tags/'))
        .map((reference) => reference.slice('refs/tags/'.length))
        .toSorted((a, b) => (0,opam_version/* compareVersions */.Z)(numberOf(b), numberOf(a)));
}
function numberOf(tag) {
    const start = tag.search(/\d/);
    return start === -1 ? '~' : tag.slice(start);
}
async function createTag(client, repository, tag) {
    const { name, commit, message } = tag;
    const word = (0,shell_word/* shellWord */.r)(name);
    const instead = `Push the tag yourself: "git tag -a ${word} -m ${word} ${commit}", then "git push origin ${word}".`;
    const doing = `create the tag ${name} in ${(0,model_repository/* fullName */.fq)(repository)}`;
    const object = await client.call({
        method: 'POST',
        path: (0,addresses/* repositoryPath */.SH)(repository, 'git/tags'),
        doing,
        instead,
        body: { tag: name, message, object: commit, type: 'commit' },
        repeatable: true,
    });
    const body = { ref: `refs/tags/${name}`, sha: textAt(object.data, 'sha') };
    return await once(client, {
        send: async () => {
            const path = (0,addresses/* repositoryPath */.SH)(repository, 'git/refs');
            await client.call({ method: 'POST', path, doing, instead, body });
            return { name, commit, message };
        },
        find: async () => await readTag(client, repository, name),
    });
}

;// CONCATENATED MODULE: ./build/github/found-tag.js



const tagOfRepository = `query Tag($owner: String!, $name: String!, $tag: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $tag) {
      target { __typename oid ... on Tag { message target { __typename oid } } }
    }
  }
}`;
async function findTag(client, repository, tag) {
    if (client.tokenKind === 'none')
        return await readTag(client, repository, tag);
    const data = await client.graphql({
        query: tagOfRepository,
        variables: { ...repository, tag: `refs/tags/${tag}` },
        doing: `read the tag ${tag} of ${(0,model_repository/* fullName */.fq)(repository)}`,
        repeatable: true,
        missingIsNull: true,
    });
    if (nullableAt(data, 'repository') === undefined)
        return await readTag(client, repository, tag);
    const reference = nullableAt(data, 'repository.ref');
    if (reference === undefined)
        return undefined;
    return tagIn(reference, tag) ?? (await readTag(client, repository, tag));
}
function tagIn(reference, name) {
    const kind = textAt(reference, 'target.__typename');
    if (kind === 'Commit')
        return { name, commit: textAt(reference, 'target.oid') };
    if (kind !== 'Tag' || textAt(reference, 'target.target.__typename') !== 'Commit')
        return undefined;
    const message = nullableTextAt(reference, 'target.message');
    const commit = textAt(reference, 'target.target.oid');
    return { name, commit, ...(message === undefined ? {} : { message }) };
}

;// CONCATENATED MODULE: ./build/github/source-forge.js







function sourceForgeReader(client, repository) {
    let identity;
    return {
        identity: async () => await (identity ??= identityOf(client)),
        repository: async () => await readRepository(client, repository),
        presentName: async (name) => (await findRepository(client, name))?.repository,
        pushAccess: async (webUrl) => await client.pushAccess(webUrl),
        tag: async (name) => await findTag(client, repository, name),
        tagNames: async () => await tagNames(client, repository),
        releases: async () => await listReleases(client, repository),
        release: async (id) => await findRelease(client, repository, id),
        generatedNotes: async (tag) => await generatedNotes(client, repository, tag),
        files: async (places) => await readFilesAt(client, repository, places),
    };
}
function sourceForgeWriter(client, repository, moved = () => undefined) {
    return {
        createTag: async (tag) => await createTag(client, repository, tag),
        createDraft: async (draft) => await createDraft(client, repository, draft),
        uploadAsset: async (release, archive) => await uploadAsset(client, { repository, release, moved }, archive),
        deleteAsset: async (release, { id }) => {
            await deleteAsset(client, repository, { release, id });
        },
        deleteDraft: async (id) => {
            await deleteDraft(client, repository, id);
        },
        publish: async (id, marks) => await publishRelease(client, repository, { id, ...marks }),
    };
}
async function readFilesAt(client, repository, places) {
    if (client.tokenKind === 'none' || places.length === 0)
        return places.map(() => undefined);
    return await readFiles(client, {
        objects: places.map(({ revision, path }) => ({
            repository,
            expression: `${revision}:${path}`,
        })),
        doing: 'read earlier files',
    });
}

// EXTERNAL MODULE: ./build/connect/downloaded-repositories.js + 1 modules
var downloaded_repositories = __webpack_require__(59127);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/archive/foreign-tar.js
var foreign_tar = __webpack_require__(92423);
;// CONCATENATED MODULE: ./build/disk/archive-look.js
const metadataPath = /^(?:[^/]+\/)?(?:dune-project|(?:opam\/)?[^/]+\.opam)$/;
function newLook(limit) {
    const files = new Map();
    let root;
    let held = 0;
    let unsafe;
    let commit;
    let wrong;
    let pieces = [];
    return {
        entry: (entry) => {
            const path = entry.path.replace(/^(?:\.\/)+/, '');
            if (path === '' || path === '.')
                return false;
            if (isUnsafe(entry))
                unsafe ??= entry.path;
            const slash = path.indexOf('/');
            const isRootFile = slash === -1 && entry.kind !== 'folder';
            const top = isRootFile ? '' : path.slice(0, slash === -1 ? undefined : slash);
            root = root === undefined || root === top ? top : '';
            if (entry.kind !== 'file' || !metadataPath.test(path))
                return false;
            held += entry.size + path.length;
            if (held > limit)
                wrong ??= 'its opam files are far too large';
            pieces = [];
            files.set(path, pieces);
            return true;
        },
        content: (piece) => pieces.push(Buffer.from(piece)),
        comment: (text) => {
            if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text))
                commit = text;
        },
        refuse: (reason) => {
            wrong ??= reason;
        },
        wrong: () => wrong,
        end: () => {
            if (wrong !== undefined)
                return wrong;
            const prefix = root ?? '';
            return {
                root: Buffer.from(prefix, 'latin1').toString('utf8'),
                contents: {
                    kind: 'read',
                    metadata: belowRoot(files, prefix),
                    commit,
                    unsafe,
                },
            };
        },
    };
}
const leavesFolder = /^(?:[\\/]|[A-Za-z]:[\\/])|(?:^|[\\/])\.\.(?:[\\/]|$)/;
function isUnsafe({ path, kind }) {
    return kind === 'other' || leavesFolder.test(path);
}
function belowRoot(files, root) {
    const prefix = root === '' ? '' : `${root}/`;
    return new Map([...files].flatMap(([path, pieces]) => {
        const own = path.slice(prefix.length);
        const isOwn = path.startsWith(prefix) && /^(?:dune-project|(?:opam\/)?[^/]+\.opam)$/.test(own);
        return isOwn ? [[own, Buffer.concat(pieces).toString('latin1')]] : [];
    }));
}

// EXTERNAL MODULE: ./build/disk/bzip2.js
var bzip2 = __webpack_require__(85329);
// EXTERNAL MODULE: ./build/disk/gzip-compression.js
var gzip_compression = __webpack_require__(1649);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
// EXTERNAL MODULE: ./build/text/source.js
var source = __webpack_require__(71393);
// EXTERNAL MODULE: ./build/text/without-end.js
var without_end = __webpack_require__(11230);
;// CONCATENATED MODULE: ./build/disk/zip-look.js




async function lookIntoZip(path, look) {
    const bytes = await (0,external_node_fs_promises_.readFile)(path);
    const wanted = new Map();
    try {
        const files = (0,esm/* unzipSync */.AO)(bytes, {
            filter: ({ name, originalSize }) => {
                const entry = {
                    path: (0,source/* encodeBytes */.MW)((0,without_end/* withoutEnd */.M)(name.replaceAll('\\', '/'), '/')),
                    size: originalSize,
                };
                if (!/(?:^|\/)dune-project$|\.opam$/.test(entry.path)) {
                    look.entry({ ...entry, kind: /[\\/]$/.test(name) ? 'folder' : 'file' });
                    return false;
                }
                const isWanted = look.entry({ ...entry, kind: 'file' });
                if (isWanted)
                    wanted.set(name, entry);
                return isWanted && look.wrong() === undefined;
            },
        });
        for (const [name, entry] of wanted) {
            look.entry({ ...entry, size: 0, kind: 'file' });
            look.content(files[name] ?? new Uint8Array(0));
        }
    }
    catch {
        look.refuse('it is a damaged zip archive');
    }
}

;// CONCATENATED MODULE: ./build/disk/public-archive.js








const usualLimits = { unpacked: 4 * 1024 ** 3, held: 64 * 1024 ** 2 };
async function lookIntoArchive(path, { from, environment, limits = usualLimits, }) {
    const format = formatOf(await firstBytes(path));
    switch (format) {
        case 'gzip':
        case 'bzip2': {
            const filter = format === 'gzip' ? await gzip_compression/* gzipCompression */.f.unpack() : await (0,bzip2/* startBzip2 */.aY)('-dc', environment);
            return await readTarThrough(filter, path, { from, format, limits });
        }
        case 'zip': {
            if ((await (0,external_node_fs_promises_.stat)(path)).size > limits.held)
                break;
            const look = newLook(limits.held);
            await lookIntoZip(path, look);
            return foundBy(look, from);
        }
        case 'page':
            throw new failure/* Failure */.H('archive-url-page', `${from} gives a web page and no archive.`, {
                hint: 'Write the address of the file itself, which downloads it without a login.',
            });
    }
    return { root: '', contents: { kind: 'unread', format } };
}
async function firstBytes(path) {
    const file = await (0,external_node_fs_promises_.open)(path, 'r');
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512);
        return buffer.toString('latin1', 0, bytesRead);
    }
    finally {
        await file.close();
    }
}
function formatOf(start) {
    if (start.startsWith('\x1f\x8b'))
        return 'gzip';
    if (start.startsWith('BZh'))
        return 'bzip2';
    if (start.startsWith('\xfd7zXZ\0'))
        return 'xz';
    if (start.startsWith('PK\x03\x04'))
        return 'zip';
    if (start.slice(257, 262) === 'ustar')
        return 'tar';
    if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|head|\?xml|!--)/i.test(start))
        return 'page';
    return 'unknown';
}
async function readTarThrough(filter, path, { from, format, limits, }) {
    const look = newLook(limits.held);
    const reader = (0,foreign_tar/* readForeignTar */.w)(look);
    let size = 0;
    filter.output.on('data', (piece) => {
        size += piece.length;
        if (size > limits.unpacked)
            look.refuse(`it unpacks to more than ${limits.unpacked} bytes`);
        const broken = look.wrong() === undefined ? reader.push(piece) : undefined;
        if (broken !== undefined)
            look.refuse(broken);
        if (look.wrong() !== undefined)
            filter.stop();
    });
    try {
        const pieces = (0,external_node_fs_.createReadStream)(path);
        for await (const piece of pieces) {
            if (look.wrong() !== undefined)
                break;
            await filter.write(piece);
        }
        filter.end();
        await filter.ended;
    }
    catch (error) {
        const isDamage = format === 'gzip' || (0,bzip2/* isDamagedInput */.q4)(error);
        if (look.wrong() === undefined && !isDamage)
            throw error;
        throw damaged(from, look.wrong() ?? 'its compression is damaged');
    }
    const cut = reader.end();
    if (cut !== undefined)
        look.refuse(cut);
    return foundBy(look, from);
}
function foundBy(look, from) {
    const found = look.end();
    if (typeof found === 'string')
        throw damaged(from, found);
    return found;
}
function damaged(from, wrong) {
    return new failure/* Failure */.H('archive-url-damaged', `The archive at ${from} cannot be read: ${wrong}.`, {
        hint: 'Check that archive-url names a whole archive that tar can unpack.',
    });
}

;// CONCATENATED MODULE: ./build/connect/public-archives.js



const largestArchive = 1024 ** 3;
function publicArchivesIn(folder, using) {
    return {
        fetch: async (url) => {
            const name = fileName(url);
            const path = (0,external_node_path_.join)(folder, name);
            const download = await using.downloads.keep(url, { path, limit: largestArchive });
            if (download === undefined) {
                throw new failure/* Failure */.H('archive-url-missing', `There is nothing at ${url}.`, {
                    hint: 'Publish the archive first, or correct archive-url; the message shows it filled in.',
                });
            }
            const { environment } = using;
            const { root, contents } = await lookIntoArchive(path, { from: url, environment });
            return { archive: { path, name, root, ...download }, contents };
        },
    };
}
function fileName(url) {
    const last = new URL(url).pathname.split('/').at(-1) ?? '';
    const plain = last.replace(/[^A-Za-z0-9._+~-]/g, '-').replace(/^[.-]+/, '');
    return plain === '' ? 'archive' : plain.slice(-120);
}

;// CONCATENATED MODULE: ./build/connect/connect.js








function connectForges(surroundings) {
    const { settings, hosts, tokens, notice, waitFactor = 1 } = surroundings;
    const source = githubClient({
        ...hosts.source,
        token: tokens.github ?? '',
        tokenInput: 'github-token',
        notice,
        waitFactor,
    });
    const opam = githubClient({
        ...hosts.opam,
        token: tokens.opam ?? '',
        tokenInput: 'opam-token',
        notice,
        waitFactor,
    });
    const sourceReader = surroundings.source ?? sourceForgeReader(source, settings.source);
    const opamReader = opamForgeReader(opam, settings.opam);
    return {
        readers: {
            source: sourceReader,
            opam: isOneToken(surroundings)
                ? { ...opamReader, identity: async () => await sourceReader.identity() }
                : opamReader,
        },
        writers: {
            ...(surroundings.source === undefined
                ? { source: sourceForgeWriter(source, settings.source, surroundings.moved) }
                : {}),
            opam: opamForgeWriter(opam, settings.opam.repository),
        },
    };
}
function isOneToken({ hosts, tokens, source }) {
    const isOne = tokens.github === tokens.opam && hosts.source.apiUrl === hosts.opam.apiUrl;
    return isOne && source === undefined;
}
async function connect(surroundings) {
    const { tokens, environment, scratch, waitFactor = 1 } = surroundings;
    const { readers, writers } = connectForges(surroundings);
    const downloads = publicDownloads(waitFactor, surroundings.moved);
    const git = await (0,clone/* openClone */.o)({
        directory: surroundings.directory,
        environment,
        scratch,
        remote: remote(surroundings.sourceUrl, tokens.github),
    });
    return {
        git,
        archives: {
            make: async (order) => await (0,release_archive/* makeReleaseArchive */.S)(git, order, { folder: scratch, environment }),
        },
        publicArchives: publicArchivesIn(scratch, { environment, downloads }),
        ...(surroundings.verifier === undefined ? {} : { verifier: surroundings.verifier }),
        readers: { ...readers, downloads, ...opamRepositories(surroundings) },
        writers,
    };
}
function opamRepositories({ settings, hosts, tokens, }) {
    if (!settings.forecast)
        return {};
    const { repository, branch } = settings.opam;
    const access = { ...hosts.opam, token: tokens.opam ?? '' };
    return { opamRepositories: (0,downloaded_repositories/* downloadedRepositories */.A)([{ access, repository, branch }]) };
}
function remote(url, token) {
    return token === undefined ? { url } : { url, token };
}
function cloneUrl(serverUrl, { owner, name }) {
    return `${serverUrl}/${owner}/${name}.git`;
}


/***/ }),

/***/ 42225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ pullRequestRequired),
/* harmony export */   g: () => (/* binding */ noPullRequest)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19906);
/* harmony import */ var _model_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52006);


function noPullRequest({ upstream }, reach, { tokenMissing }) {
    switch (reach) {
        case 'pull-request':
            return undefined;
        case 'compare-link':
            return `the token given as opam-token can push to the fork, but it cannot open a pull request in ${(0,_model_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(upstream)}`;
        case 'by-hand':
            return tokenMissing
                ? 'opam-token is empty'
                : 'the token given as opam-token cannot write outside the repositories of its App';
    }
}
function pullRequestRequired(why) {
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('pull-request-required', `The run cannot open a pull request: ${why}.`, {
        hint: 'Pass a classic token with the scope public_repo as opam-token. To release without a pull request, leave the input require-pull-request out.',
    });
}


/***/ }),

/***/ 90194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ findOpamWay)
});

// EXTERNAL MODULE: ./build/release/model/repository.js
var repository = __webpack_require__(52006);
// EXTERNAL MODULE: ./build/release/look/reach.js
var look_reach = __webpack_require__(55727);
// EXTERNAL MODULE: ./build/release/model/failure.js
var failure = __webpack_require__(19906);
;// CONCATENATED MODULE: ./build/release/look/direct-push.js



async function reachOfDirectPush(forge, { identity, upstream }) {
    const alone = (0,look_reach/* reachOfToken */.id)({ identity, upstream, fork: undefined });
    if (identity.kind === 'none' || identity.kind === 'invalid')
        return alone;
    if (alone instanceof failure/* Failure */.H && alone.code === 'opam-token-scope')
        return alone;
    const access = await forge.pushAccess(upstream.webUrl);
    if (access.kind === 'granted')
        return 'pull-request';
    const isTold = identity.kind === 'user' && upstream.canPush === false;
    if (access.kind === 'unknown' && !isTold)
        return 'pull-request';
    const why = access.kind === 'unknown' ? access.why : access.words.replace(/\.$/, '');
    const target = (0,repository/* fullName */.fq)(upstream);
    return new failure/* Failure */.H('opam-push-rights', `opam-push is direct, and the token given as opam-token may not write to ${target} (${why}).`, {
        hint: `Leave opam-push out to propose from a fork; or use a token that may write contents and pull requests of ${target}.`,
    });
}

;// CONCATENATED MODULE: ./build/release/look/opam-way.js




async function findOpamWay(forge, settings) {
    const identity = await forge.identity();
    const seen = await forge.repository(wantedFork(settings, identity));
    const { upstream, base } = seen;
    requireBase(seen, settings.packagesDir);
    if (upstream.archived === true)
        throw (0,repository/* archivedRepository */.jk)(upstream);
    if (settings.push === 'direct') {
        const reach = await reachOfDirectPush(forge, { identity, upstream });
        return { identity, upstream, base, fork: { ...upstream, defaultBranch: base }, reach };
    }
    const fork = proposesFromItself(settings, identity) ? upstream : seen.fork;
    if (settings.fork !== undefined && fork === undefined)
        throw forkMissing(settings.fork, upstream);
    const situation = { identity, upstream, fork };
    const access = fork !== undefined && (0,look_reach/* asksPushAccess */.TR)(situation)
        ? await forge.pushAccess(fork.webUrl)
        : undefined;
    const reach = reachIn(fork, (0,look_reach/* reachOfToken */.id)({ ...situation, access }));
    return { identity, upstream, base, fork, reach, access };
}
function reachIn(fork, reach) {
    return fork?.archived === true && reach !== 'by-hand' ? (0,repository/* archivedRepository */.jk)(fork) : reach;
}
function requireBase({ upstream, base, lacks }, packagesDir) {
    const target = (0,repository/* fullName */.fq)(upstream);
    switch (lacks) {
        case undefined:
            return;
        case 'branch':
            throw new failure/* Failure */.H('opam-branch-missing', `${target} has no branch ${base}.`, {
                hint: 'Correct the input opam-branch, or leave it out to release to the default branch.',
            });
        case 'folder':
            throw new failure/* Failure */.H('packages-dir-missing', `The branch ${base} of ${target} has no folder ${packagesDir}.`, { hint: 'Correct the input packages-dir: the folder in which each package has a folder.' });
    }
}
function proposesFromItself(settings, identity) {
    const { fork: named, repository } = settings;
    return named === undefined && identity.kind === 'user' && isOwner(identity.login, repository);
}
function isOwner(login, { owner }) {
    return login.toLowerCase() === owner.toLowerCase();
}
function wantedFork(settings, identity) {
    if (settings.push === 'direct' || proposesFromItself(settings, identity))
        return undefined;
    if (settings.fork !== undefined)
        return { kind: 'named', repository: settings.fork };
    return identity.kind === 'user' ? { kind: 'owned', login: identity.login } : undefined;
}
function forkMissing({ owner, name }, upstream) {
    return new failure/* Failure */.H('opam-fork-missing', `The repository ${owner}/${name}, given as opam-fork, is not a fork of ${(0,repository/* fullName */.fq)(upstream)} that the token can see.`, { hint: 'Name an existing fork, or leave opam-fork out: then yours is found or made.' });
}


/***/ }),

/***/ 55727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ asksPushAccess),
/* harmony export */   gu: () => (/* binding */ writingScopes),
/* harmony export */   id: () => (/* binding */ reachOfToken)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19906);
/* harmony import */ var _model_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52006);


const writingScopes = ['public_repo', 'repo'];
function asksPushAccess({ identity, fork }) {
    if (fork === undefined)
        return false;
    if (identity.kind === 'installation')
        return fork.canPush !== undefined;
    if (identity.kind !== 'user')
        return false;
    return identity.scopes === undefined || !sameOwner(fork.owner, identity.login);
}
function sameOwner(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
function reachOfToken(situation) {
    const { identity, upstream, fork, access } = situation;
    switch (identity.kind) {
        case 'invalid':
            return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('token-invalid', 'GitHub does not know the token given as opam-token.', {
                hint: `Make a new classic token with the scope public_repo and put it in the secret that the workflow passes as opam-token.`,
            });
        case 'none':
            return 'by-hand';
        case 'installation':
            return reachOfInstallation(fork, access);
        case 'user':
            if (fork?.canPush === false && access?.kind !== 'granted') {
                return forkOfOthers(fork, identity.login);
            }
            return identity.scopes === undefined
                ? reachOfLimited(identity, upstream, { fork, access })
                : reachOfClassic(identity, identity.scopes, { fork, access });
    }
}
function reachOfInstallation(fork, access) {
    if (fork === undefined || fork.canPush === undefined)
        return 'by-hand';
    if (access?.kind !== 'refused')
        return 'compare-link';
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('opam-token-fork', `The token given as opam-token is an App installation's, and may not write to the fork ${(0,_model_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(fork)} (${saidBy(access)}).`, {
        hint: `Install the App on ${fork.webUrl} with "Contents: read and write"; or leave opam-fork out, and open the pull request yourself.`,
    });
}
function reachOfClassic({ login }, scopes, { fork, access }) {
    if (!scopes.some((scope) => writingScopes.includes(scope))) {
        const has = scopes.length === 0 ? 'no scope at all' : `only ${scopes.join(', ')}`;
        return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('opam-token-scope', `The token given as opam-token belongs to ${login} and has ${has}: it can neither push to a fork nor open a pull request.`, {
            hint: 'Edit the token on GitHub (Settings, Developer settings, Personal access tokens, Tokens (classic)) and tick public_repo.',
        });
    }
    if (fork === undefined || access?.kind !== 'refused')
        return 'pull-request';
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('opam-fork-rights', `The token given as opam-token is a classic one of ${login} and may not write to the fork ${(0,_model_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(fork)} (${saidBy(access)}).`, {
        hint: `Let the token into ${fork.owner} (Settings, Developer settings, Personal access tokens, Tokens (classic), Configure SSO), or leave opam-fork out to use a fork of ${login}.`,
    });
}
function reachOfLimited(person, upstream, { fork, access }) {
    const refused = access?.kind === 'refused' ? access : undefined;
    if (fork !== undefined && refused === undefined) {
        return sameOwner(fork.owner, upstream.owner) ? 'pull-request' : 'compare-link';
    }
    const target = (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(upstream);
    const { login } = person;
    const kind = person.ofApp === true ? `an App's on behalf of ${login}` : `a fine-grained one of ${login}`;
    const grant = person.ofApp === true
        ? 'install the App on the fork with "Contents: read and write"'
        : 'give the token "Contents: read and write" on the fork';
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('opam-token-fork', fork === undefined
        ? `The token given as opam-token is ${kind}, who has no fork of ${target}; such a token cannot make one.`
        : `The token given as opam-token is ${kind} and may not write to the fork ${(0,_model_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(fork)}${refused === undefined ? '' : ` (${saidBy(refused)})`}.`, {
        hint: `Use a classic token with the scope public_repo; or ${fork === undefined ? `fork ${upstream.webUrl} by hand and ` : ''}${grant}.`,
    });
}
function forkOfOthers({ owner, name }, login) {
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('opam-fork-rights', `The token given as opam-token belongs to ${login}, who may not write to the fork ${owner}/${name}.`, {
        hint: 'Name a fork that its owner may write to, or leave opam-fork out: then theirs is found or made.',
    });
}
function saidBy({ words }) {
    return words.replace(/\.$/, '');
}


/***/ }),

/***/ 37857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ lookAtSource),
/* harmony export */   L: () => (/* binding */ privateSource)
/* harmony export */ });
/* harmony import */ var _version_asset_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72331);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19906);
/* harmony import */ var _model_forge_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65667);
/* harmony import */ var _source_rights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53255);
/* harmony import */ var _together_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1844);





async function lookAtSource(forge, source, { settings, repository }) {
    if (settings.archiveUrl !== undefined) {
        const identity = await forge.identity();
        if (identity.kind === 'invalid')
            throw (0,_source_rights_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidSourceToken */ .i)();
        return { repository, forgeRelease: undefined };
    }
    const forgeRelease = (0,_model_forge_release_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseOfTag */ .lU)(await forge.releases(), source.tag.name);
    if (repository.private)
        throw privateSource(repository);
    const writes = !settings.dryRun && source.tag.kind !== 'supposed';
    if (!writes || holdsArchive(forgeRelease, source, settings))
        return { repository, forgeRelease };
    const [identity, access] = await (0,_together_js__WEBPACK_IMPORTED_MODULE_3__/* .together */ .b)([forge.identity(), forge.pushAccess(repository.webUrl)]);
    if (identity.kind === 'invalid')
        throw (0,_source_rights_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidSourceToken */ .i)();
    const denied = (0,_source_rights_js__WEBPACK_IMPORTED_MODULE_1__/* .deniedBySource */ .c)(identity, repository, access);
    return { repository, ...(denied === undefined ? {} : { denied }), forgeRelease };
}
function holdsArchive(there, { project, version }, { archiveFormat }) {
    if (there?.draft !== false)
        return false;
    return ((0,_model_forge_release_js__WEBPACK_IMPORTED_MODULE_2__/* .assetOf */ .cu)(there, { name: (0,_version_asset_name_js__WEBPACK_IMPORTED_MODULE_4__/* .archiveName */ .uv)(project, version, archiveFormat) })?.state === 'uploaded');
}
function privateSource({ owner, name }) {
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('source-private', `The repository ${owner}/${name} is private: opam users could not download the archive of its release.`, { hint: 'Make the repository public, or publish the archive elsewhere.' });
}


/***/ }),

/***/ 53255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ deniedBySource),
/* harmony export */   i: () => (/* binding */ invalidSourceToken)
/* harmony export */ });
/* harmony import */ var _model_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52006);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55727);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19906);



const ownToken = 'Leave github-token out, so that the workflow uses its own, and give the job "permissions: contents: write".';
function deniedBySource(identity, repository, access) {
    if (repository.archived === true)
        return (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .archivedRepository */ .jk)(repository);
    const target = (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(repository);
    switch (identity.kind) {
        case 'invalid':
            return invalidSourceToken();
        case 'none':
            return new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('token-missing', `A release in ${target} takes a token.`, {
                hint: 'Pass one as github-token; in a workflow, leave that out, so that it uses its own.',
            });
        case 'user': {
            const { login, scopes } = identity;
            if (repository.canPush === false && scopes !== undefined) {
                return rights(`belongs to ${login}, who may not write to ${target}.`, ownToken);
            }
            if (scopes !== undefined && !scopes.some((scope) => _reach_js__WEBPACK_IMPORTED_MODULE_1__/* .writingScopes */ .gu.includes(scope))) {
                return new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('github-token-scope', `The token given as github-token belongs to ${login} and lacks the scope public_repo: it cannot make a release.`, { hint: ownToken });
            }
            if (access?.kind !== 'refused')
                return undefined;
            const form = scopes !== undefined ? 'classic' : identity.ofApp === true ? "App's" : 'fine-grained';
            return rights(`is a ${form} one of ${login} and may not write to ${target} (${said(access.words)}).`, scopes === undefined
                ? `${ownToken} Or give the token "Contents: read and write" on ${target}.`
                : ownToken);
        }
        case 'installation':
            return access?.kind === 'refused'
                ? rights(`is the workflow's own, or another App installation's, and may not write to ${target} (${said(access.words)}).`, 'Give the job "permissions: contents: write".')
                : undefined;
    }
}
function invalidSourceToken() {
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('token-invalid', 'GitHub does not know the token given as github-token.', {
        hint: 'Leave github-token out, so that the workflow uses its own.',
    });
}
function rights(fact, hint) {
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('github-token-rights', `The token given as github-token ${fact}`, { hint });
}
function said(words) {
    return words.replace(/\.$/, '');
}


/***/ })

};
