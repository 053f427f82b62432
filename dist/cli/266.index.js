export const id = 266;
export const ids = [266];
export const modules = {

/***/ 8266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vY: () => (/* binding */ cloneUrl),
  Ng: () => (/* binding */ connect),
  NW: () => (/* binding */ connectForges)
});

// EXTERNAL MODULE: ./build/disk/release-archive.js + 18 modules
var release_archive = __webpack_require__(829);
// EXTERNAL MODULE: ./build/git/clone.js + 5 modules
var clone = __webpack_require__(1508);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/github/addresses.js
var addresses = __webpack_require__(5362);
// EXTERNAL MODULE: ./build/release/failure.js
var failure = __webpack_require__(648);
;// CONCATENATED MODULE: ./build/text/json-value.js
/** Whether a value is an object with members that can be asked for: not `null`, and no list. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/**
 * What stands at a path of member names (`release.author.login`) in a value read from JSON;
 * `undefined` where there is nothing or `null`. Only members of the value itself count.
 */
function valueAt(value, path) {
    let found = value;
    for (const name of path.split('.')) {
        found = isRecord(found) && Object.hasOwn(found, name) ? found[name] : undefined;
    }
    return found ?? undefined;
}
/** The text at a path, where there is one; it may be empty. */
function optionalTextAt(value, path) {
    const found = valueAt(value, path);
    return typeof found === 'string' ? found : undefined;
}

;// CONCATENATED MODULE: ./build/github/limits.js

/**
 * A plugin of octokit, to be loaded before the throttling plugin, which knows a secondary limit by its
 * words, and a limit of GraphQL by one type of error at one path. An answer that says when to come back
 * (`Retry-After` with 403 or 429) is a secondary limit whatever its words. A limit of GraphQL, which comes
 * with 200, is refused with 429 whatever its spelling (`RATE_LIMITED`, since 2025 `RATE_LIMIT`, or words
 * alone) and wherever the server has its GraphQL: without `Retry-After`, it is the hourly limit where
 * nothing remains of that, and else a secondary one (GitHub's documentation, "rate limits and query limits
 * for the GraphQL API").
 */
function recogniseLimits(octokit) {
    octokit.hook.error('request', (error) => {
        if (asksToComeBack(error))
            error.message = `${error.message} (secondary rate limit)`;
        throw error;
    });
    octokit.hook.after('request', (response, request) => {
        if (!isLimitedQuery(response.data))
            return;
        const { headers } = response;
        const isHourly = headers['retry-after'] === undefined && headers['x-ratelimit-remaining'] === '0';
        throw Object.assign(new Error(isHourly ? 'rate limit' : 'secondary rate limit'), {
            status: 429,
            request,
            response: { ...response, status: 429 },
        });
    });
}
function asksToComeBack(error) {
    if (!('response' in error) || !('status' in error))
        return false;
    if (error.status !== 403 && error.status !== 429)
        return false;
    return optionalTextAt(error.response, 'headers.retry-after') !== undefined;
}
function isLimitedQuery(data) {
    const errors = valueAt(data, 'errors');
    return (Array.isArray(errors) &&
        errors.some((error) => ['RATE_LIMITED', 'RATE_LIMIT'].includes(optionalTextAt(error, 'type') ?? '') ||
            tellsOfLimit(optionalTextAt(error, 'message') ?? '')));
}
/** Whether the words are those of a secondary limit, which may come without a header field that tells it. */
function tellsOfLimit(words) {
    return /\bsecondary rate limit\b/i.test(words);
}

;// CONCATENATED MODULE: ./build/github/refusal.js


/**
 * An API said no, or nothing. A `Failure` that can be shown as it is; the adapter's operations look
 * at its status to tell an answer ("not there", "exists already") from trouble.
 */
class Refusal extends failure/* Failure */.H {
    /** The HTTP status; absent: there was no answer. */
    status;
    errors;
    constructor(said, told) {
        super(told.code, told.message, { hint: told.hint, cause: told.cause });
        this.status = said.status;
        this.errors = said.errors;
    }
    /** Whether the request may have been carried out although nobody said so. */
    get lost() {
        return this.status === undefined || this.status >= 500;
    }
    /** Whether GitHub names this code among the errors of a 422. */
    names(code) {
        return this.errors.some((error) => error.code === code);
    }
}
/** Whether the API answered with this status. */
function isRefusal(error, ...statuses) {
    return (error instanceof Refusal &&
        (statuses.length === 0 || (error.status !== undefined && statuses.includes(error.status))));
}
/**
 * Reads what octokit threw. Nothing of the request is taken over: octokit's errors carry its header
 * fields. Errors are told apart by shape, for those that Node makes are of another realm in tests.
 */
function readRefusal(error) {
    const response = valueAt(error, 'response');
    const status = valueAt(response, 'status');
    const data = valueAt(response, 'data');
    const answered = typeof status === 'number' && status >= 100;
    const errors = fieldErrors(valueAt(data, 'errors'));
    return {
        ...(answered ? { status: statusOf(status, errors) } : {}),
        words: onOneLine((answered ? wordsOf(data) : undefined) ?? (answered ? '' : networkWords(error))),
        errors,
        headers: textHeaders(valueAt(response, 'headers')),
    };
}
/** The status that a GraphQL error would have had in the REST API; GraphQL answers all with 200. */
const statusOfType = {
    NOT_FOUND: 404,
    FORBIDDEN: 403,
    INSUFFICIENT_SCOPES: 403,
    STALE_DATA: 409,
    UNPROCESSABLE: 422,
    INTERNAL: 500,
    SERVICE_UNAVAILABLE: 503,
};
function statusOf(status, [first]) {
    if (status !== 200)
        return status;
    // A query that took too long, or hit a fault of GitHub's, has no type, and may have been carried out.
    if (first?.message?.startsWith('Something went wrong while executing your query') === true) {
        return 500;
    }
    return statusOfType[first?.code ?? ''] ?? 422;
}
/** The entries of `errors`, which are objects, or in old answers mere texts. */
function fieldErrors(value) {
    if (!Array.isArray(value))
        return [];
    return value.map((entry) => {
        if (typeof entry === 'string')
            return { code: 'custom', message: entry };
        const code = optionalTextAt(entry, 'code') ?? optionalTextAt(entry, 'type') ?? 'custom';
        const field = optionalTextAt(entry, 'field');
        const message = optionalTextAt(entry, 'message');
        return {
            code,
            ...(field === undefined ? {} : { field }),
            ...(message === undefined ? {} : { message: onOneLine(message) }),
        };
    });
}
/** GitHub tells of violated rules in several lines. */
function onOneLine(words) {
    return words
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join(': ');
}
function wordsOf(data) {
    const message = optionalTextAt(data, 'message');
    if (message !== undefined)
        return message;
    // A proxy's page of HTML says nothing that helps.
    if (typeof data !== 'string' || data.trimStart().startsWith('<'))
        return undefined;
    return data.trim().split('\n', 1)[0]?.slice(0, 200);
}
/** The innermost reason of a connection that failed: `ECONNREFUSED 127.0.0.1:1`. */
function networkWords(error) {
    let words = 'no answer';
    let inner = error;
    for (let depth = 0; isRecord(inner) && depth < 8; depth++) {
        const code = optionalTextAt(inner, 'code');
        const message = optionalTextAt(inner, 'message');
        if (message !== undefined && message !== '')
            words = message;
        if (code !== undefined && !words.includes(code))
            words = `${code} ${words}`;
        inner = inner['cause'] ?? firstOf(inner['errors']);
    }
    return words;
}
/** Of a host with several addresses, each failed: the first reason will do. */
function firstOf(errors) {
    return Array.isArray(errors) ? errors[0] : undefined;
}
function textHeaders(value) {
    if (!isRecord(value))
        return {};
    const headers = {};
    for (const [name, field] of Object.entries(value)) {
        if (typeof field === 'string' || typeof field === 'number') {
            headers[name.toLowerCase()] = String(field);
        }
    }
    return headers;
}

;// CONCATENATED MODULE: ./build/github/token-kind.js
/**
 * The kind of a token, by its prefix, else by the header fields of an answer to it: only classic and
 * OAuth tokens are told their scopes (`X-OAuth-Scopes`).
 */
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
/** The members of a list in a header field: `repo, workflow`. */
function listed(field) {
    return (field ?? '')
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== '');
}

;// CONCATENATED MODULE: ./build/github/failures.js





/**
 * Explains an error of octokit: a `Refusal` with a stable code, found by status, header fields and
 * GitHub's codes, never by its words, and with nothing of the request in it. A `Failure` is let through.
 */
function explain(error, circumstances) {
    return error instanceof failure/* Failure */.H ? error : explainSaid(readRefusal(error), circumstances);
}
/** Explains what an API said; the token is made unreadable, should the server have repeated it. */
function explainSaid(said, circumstances) {
    const heard = withoutToken(said, circumstances.token);
    const cause = new Error(`${heard.status ?? 'no answer'}: ${heard.words}`);
    return new Refusal(heard, { ...explanation(heard, circumstances), cause });
}
function withoutToken(said, token) {
    if (token === '')
        return said;
    const conceal = (text) => text.replaceAll(token, '***');
    return {
        ...said,
        words: conceal(said.words),
        errors: said.errors.map((error) => ({
            code: conceal(error.code),
            ...(error.field === undefined ? {} : { field: conceal(error.field) }),
            ...(error.message === undefined ? {} : { message: conceal(error.message) }),
        })),
        headers: Object.fromEntries(Object.entries(said.headers).map(([name, field]) => [name, conceal(field)])),
    };
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
/** Status, words, errors of the fields, and the number under which GitHub's support finds the request. */
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
    // GitHub gives these for a job, or for an hour.
    if (tokenKind(token, {}) === 'installation') {
        return `The token given as ${tokenInput} is an App installation's, such as the workflow's own, and has ended or was revoked. Run the job again: it gets a new one.`;
    }
    return tokenInput === 'github-token'
        ? 'The token given as github-token is unknown, expired or revoked: leave the input out, so that the workflow uses its own.'
        : `The token given as opam-token is unknown, expired or revoked: make a new one at ${(0,addresses/* newTokenPage */.Jw)(webUrl)} and put it into the secret.`;
}
/** Both kinds of limit come as 403 or 429, a secondary one at times with words and no header field. */
function isRateLimit({ status, headers, words }) {
    if (status === 429)
        return true;
    const asksToWait = headers['retry-after'] !== undefined;
    const isTold = asksToWait || headers['x-ratelimit-remaining'] === '0' || tellsOfLimit(words);
    return status === 403 && isTold;
}
/** That another release of the tag is public already is found, and taken, by the next run. */
function isOfTag({ code, field }) {
    return (field === 'tag_name' && code !== 'already_exists') || field === 'pre_receive';
}
/** GitHub has no code for this either. */
function violatesRules({ words, errors }) {
    return [words, ...errors.map(({ message }) => message ?? '')].some((text) => text.includes('Repository rule violations found'));
}
/** GitHub has no code for this; the folder's name is in its words in any case. */
function bringsWorkflow({ words, errors }) {
    return [words, ...errors.map(({ message }) => message ?? '')].some((text) => text.includes('.github/workflows/'));
}
function waitHint(headers) {
    const wait = headers['retry-after'];
    if (wait !== undefined)
        return `Run again in ${wait} seconds.`;
    const reset = Number(headers['x-ratelimit-reset']);
    return reset > 0
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
        hint: signOnHint(headers) ?? rightsHint(kind, circumstances),
    };
}
/** What the endpoint takes, from the header fields that say so, beside what a classic token has. */
function lacking(headers) {
    const permissions = headers['x-accepted-github-permissions'];
    if (permissions !== undefined)
        return `; this takes the permission ${permissions}`;
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
/** An organisation with single sign-on wants each token to be let in on a page that GitHub names. */
function signOnHint(headers) {
    const page = /\burl=(\S+)/.exec(headers['x-github-sso'] ?? '')?.[1];
    return page === undefined ? undefined : `Let the token into the organisation at ${page}.`;
}
function rightsHint(kind, { tokenInput, webUrl }) {
    const classic = `a classic token with the scope public_repo, made at ${(0,addresses/* newTokenPage */.Jw)(webUrl)}`;
    if (tokenInput === 'github-token') {
        return kind !== 'classic' && kind !== 'fine-grained'
            ? 'Give the job "permissions: contents: write".'
            : `Leave github-token out and give the job "permissions: contents: write"; or use ${classic}.`;
    }
    switch (kind) {
        case 'classic':
            return `Use ${classic}, of a person who may do this; some organisations forbid classic tokens.`;
        case 'fine-grained':
            return `Give the token "Contents: read and write" on the fork at ${(0,addresses/* fineGrainedTokensPage */.eU)(webUrl)}; to open the pull request too, use ${classic}.`;
        case 'app-user':
        case 'installation':
            return `Such a token cannot leave the repositories it is installed on: pass ${classic}, as opam-token.`;
        case 'other':
            return `Pass ${classic}, as opam-token.`;
    }
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 20 modules
var utils = __webpack_require__(5250);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: ./node_modules/bottleneck/light.js
var light = __webpack_require__(3251);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js
var lib = __webpack_require__(2779);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/proxy.js
var lib_proxy = __webpack_require__(9783);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
;// CONCATENATED MODULE: ./build/github/network.js




/** How long one request may take, in milliseconds; one that carries a file may take longer. */
const patience = {
    answer: 60_000,
    file: 900_000,
};
/** The way to each origin that was asked. */
const ways = new Map();
/**
 * `fetch` through the proxy that `https_proxy`, `http_proxy` and `no_proxy` (or the same in capitals) name
 * for the address, by the same means as `@actions/github` — which asks only once, when it is loaded, and
 * for the runner's own API: an opam repository on another host, the upload host and a server on loopback
 * would get the wrong answer.
 *
 * @throws what undici throws, told to be the proxy's doing where there is one, and a `TimeoutError` when
 * the request, its answer's body included, has taken longer than `limit` milliseconds (a minute, or a
 * quarter of an hour where it sends a file).
 */
async function proxiedFetch(url, init = {}, limit = sendsFile(init) ? patience.file : patience.answer) {
    const bounded = { ...init, signal: AbortSignal.timeout(limit) };
    return await onWay(url, async (dispatched) => await (0,undici.fetch)(url, { ...bounded, ...dispatched }));
}
/**
 * Asks for a file on the same way, as curl does: it names no encodings, and takes the bytes as they come
 * even where the server says that they are encoded, as many do of every `.tgz`. `fetch` would decode them.
 *
 * @throws as `proxiedFetch` does.
 */
async function proxiedDownload(url, limit = patience.file) {
    const headers = { 'user-agent': 'dune-publish', accept: '*/*' };
    const init = { headers, signal: AbortSignal.timeout(limit) };
    const ask = async (dispatched) => await (0,undici.request)(url, { ...init, ...dispatched });
    const { statusCode: status, headers: said, body } = await onWay(url, ask);
    // What breaks before anybody reads is told to whoever reads then; unheard, it would end the process.
    body.on('error', () => undefined);
    const location = typeof said['location'] === 'string' ? said['location'] : undefined;
    return { status, location, body, dismiss: async () => await body.dump() };
}
async function onWay(url, ask) {
    const way = wayTo(new URL(url));
    if (way.kind === 'straight')
        return await ask({});
    const { dispatcher, proxy } = way;
    return await ask({ dispatcher }).catch((error) => {
        // Without the cause: its address may hold the proxy's password.
        throw new Error(`the proxy ${proxy} did not lead there: ${networkWords(error)}`);
    });
}
function sendsFile({ body }) {
    return body !== undefined && body !== null && typeof body !== 'string';
}
function wayTo(url) {
    const known = ways.get(url.origin);
    if (known !== undefined)
        return known;
    const way = findWay(url);
    ways.set(url.origin, way);
    return way;
}
function findWay(url) {
    if ((0,lib_proxy/* checkBypass */.H)(url))
        return { kind: 'straight' };
    const variable = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
    const { env } = process;
    // In small letters first, as `@actions/http-client` reads them.
    const given = [env[variable.toLowerCase()], env[variable]].find((text) => (text ?? '') !== '');
    if (given === undefined)
        return { kind: 'straight' };
    const way = proxiedWay(url);
    if (way !== undefined)
        return way;
    throw new Error(`${variable} does not name a proxy such as http://proxy.example:8080`);
}
function proxiedWay(url) {
    try {
        const proxy = (0,lib_proxy/* getProxyUrl */.s)(url);
        const dispatcher = new lib/* HttpClient */.Qq().getAgentDispatcher(url.origin);
        return proxy === undefined || dispatcher === undefined
            ? undefined
            : { kind: 'proxied', dispatcher, proxy: `${proxy.protocol}//${proxy.host}` };
    }
    catch {
        // The errors of Node and undici may quote it, password and all.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/github/own-fetch.js


const mostRedirects = 5;
/**
 * `fetch` for requests with a token, to the server of an API and to no other: a redirect is followed where
 * it stays there (repositories that were renamed answer so), and is an error where it leads away.
 *
 * @throws what `proxiedFetch` throws, and an error that names the other server.
 */
function ownFetch(apiUrl) {
    return async (url, init = {}) => {
        let [address, sent] = [url, { ...init, redirect: 'manual' }];
        for (let hops = 0;; hops++) {
            const response = await proxiedFetch(address, sent);
            const next = redirectOf(response, address);
            if (next === undefined)
                return response;
            await response.body?.cancel();
            if (hops === mostRedirects)
                throw new Error('it leads from one address to the next');
            if (!(0,addresses/* isOwnAddress */.v7)(apiUrl, next.href)) {
                throw new Error(`it leads to ${next.host || next.protocol}, another server`);
            }
            address = next.href;
            if (response.status === 303) {
                const { body: _, ...rest } = sent;
                sent = { ...rest, method: 'GET' };
            }
        }
    };
}
/** Where an answer leads. */
function redirectOf({ status, headers }, from) {
    const location = headers.get('location');
    const leads = [301, 302, 303, 307, 308].includes(status);
    return leads && location !== null && URL.canParse(location, from)
        ? new URL(location, from)
        : undefined;
}

;// CONCATENATED MODULE: ./build/github/octokit.js







/** How often a request is repeated that got no answer, or one of 500 and above: after 1, 4 and 9 waits. */
const repetitions = { times: 3, wait: 500 };
/** How often, and for how many seconds at most, a rate limit is waited for. */
const limits = { times: 3, seconds: 300 };
/** All that says "you", which no repetition changes; 403 and 429 for a limit are throttling's. */
const finalStatuses = Array.from({ length: 100 }, (_, index) => 400 + index);
// The first plugin is the innermost: throttling sees an error after the others have.
const Octokit = utils/* GitHub */.gq.plugin(recogniseLimits, dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
const silent = () => { };
/** octokit's own lines, which would stand between the run's. */
const silence = { debug: silent, info: silent, warn: silent, error: silent };
/** Without pauses between writes, which the plugin would make a second long, or three. */
const inTurn = () => new light.Group({ maxConcurrent: 1 });
/**
 * `@actions/github`'s octokit for an API, with the plugins for repetition and for limits.
 *
 * @param factor what waits are multiplied by.
 */
function octokitFor(access, factor) {
    const host = new URL(access.apiUrl).host;
    const mayWait = (seconds, count) => {
        const waits = count < limits.times && seconds <= limits.seconds;
        if (waits)
            access.notice?.(`${host} asks to wait: the run goes on in ${seconds} s.`);
        return waits;
    };
    return new Octokit({
        ...(access.token === '' ? {} : { auth: access.token }),
        baseUrl: (0,addresses/* withoutTrailingSlash */.ae)(access.apiUrl),
        userAgent: (0,utils/* getUserAgentWithOrchestrationId */.fA)('dune-publish') ?? 'dune-publish',
        log: silence,
        request: { fetch: ownFetch(access.apiUrl) },
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


/** A sentence of git's server, not a page of the proxy before it. */
const longestWords = 300;
/**
 * Asks git's own server whether the token may push there: the first request of a push, for the list of
 * references (`GET …/info/refs?service=git-receive-pack`, git's `http-protocol`). It is answered only to
 * who may push, and changes nothing; the rest of a push is never sent.
 *
 * The API tells less: `permissions.push` is the right of the person, not of the token, and an App's
 * installation is told nothing, or `false` where it may. Every request there that is refused for a lack
 * of rights would do something if it were not. A classic token needs the scope, a fine-grained one and an
 * App "Contents: write" on the repository, a workflow's own `contents: write`; an archived repository is
 * closed to all of them.
 *
 * @param webUrl the repository's page, as the API tells it.
 * @returns never a failure: where the answer is not clear, the run goes on and finds out.
 */
async function askPushAccess(webUrl, token) {
    if (token === '')
        return { kind: 'refused', words: 'There is no token.' };
    const url = `${webUrl}.git/info/refs?service=git-receive-pack`;
    const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
    const headers = { authorization: `Basic ${credentials}`, 'user-agent': 'git/dune-publish' };
    try {
        // A redirect would take the token elsewhere; the API has told the present address.
        const init = { headers, redirect: 'manual' };
        const { status, headers: said, body } = await proxiedFetch(url, init, patience.answer);
        const words = status === 200 || body === null ? '' : await firstWords(body);
        // What is left of the list, which may be long.
        if (status === 200)
            await body?.cancel();
        const type = said.get('content-type') ?? '';
        if (status === 200)
            return advertises(type) ? { kind: 'granted' } : unclear(url, 'a page');
        const isLimit = status === 429 || said.get('retry-after') !== null;
        const saysNo = (status === 401 || status === 403) && type.startsWith('text/plain');
        return saysNo && !isLimit
            ? { kind: 'refused', words: words.replaceAll(token, '***') }
            : unclear(url, `${status}`);
    }
    catch (error) {
        return unclear(url, readRefusal(error).words.replaceAll(token, '***'));
    }
}
function advertises(contentType) {
    return contentType.startsWith('application/x-git-receive-pack-advertisement');
}
function unclear(url, answer) {
    return { kind: 'unknown', why: `${new URL(url).host} answered ${answer} when asked` };
}
/** The first line of an answer, and no more of it than can be read. */
async function firstWords(body) {
    let text = '';
    for await (const chunk of body) {
        text += Buffer.from(chunk).toString('utf8');
        if (text.length > longestWords || text.includes('\n'))
            break;
    }
    return (text.split('\n')[0] ?? '').slice(0, longestWords).trim();
}

;// CONCATENATED MODULE: ./build/github/shape.js


/** The text at a path. @throws Failure where there is none. */
function textAt(value, path) {
    const found = valueAt(value, path);
    return typeof found === 'string' ? found : unreadable('a text', path);
}
/** The number at a path. @throws Failure where there is none. */
function numberAt(value, path) {
    const found = valueAt(value, path);
    return typeof found === 'number' ? found : unreadable('a number', path);
}
/** The truth value at a path, where there is one. */
function flagAt(value, path) {
    const found = valueAt(value, path);
    return typeof found === 'boolean' ? found : undefined;
}
/** The list at a path; an empty path is the value itself. @throws Failure where there is none. */
function listAt(value, path) {
    const found = path === '' ? value : valueAt(value, path);
    return Array.isArray(found) ? found : unreadable('a list', path);
}
function unreadable(kind, path) {
    const place = path === '' ? 'the answer itself' : `"${path}"`;
    throw new failure/* Failure */.H('answer-unreadable', `The API's answer should have ${kind} as ${place}.`, {
        hint: 'Run again; if it stays so, check that the API address is that of a GitHub server.',
    });
}

;// CONCATENATED MODULE: ./build/github/client.js










/** A list that never ends is not read for ever. */
const mostPages = 1000;
/**
 * A client of a GitHub's API: `@actions/github`'s octokit with the plugins for repetition and limits.
 *
 * A request without an answer, or with a 5xx, is repeated three times if nothing can be doubled by
 * that; a 4xx never is. Limits are waited for as GitHub asks, up to five minutes. Writes follow one
 * another without a pause, at most one at a time: a release makes fewer than ten.
 */
function githubClient(access) {
    const factor = access.waitFactor ?? 1;
    const octokit = octokitFor(access, factor);
    const circumstances = (doing, writes) => ({
        doing,
        writes,
        host: new URL(access.apiUrl).host,
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
                // A number of its own would make the plugin repeat what it is told not to (403, 404 …).
                ...(repeatable ? {} : { request: { retries: 0 } }),
            });
            return { data, headers: { ...headers } };
        }
        catch (error) {
            throw explain(error, circumstances(doing, method !== 'GET'));
        }
    }
    async function pages({ path, doing }) {
        const found = [];
        for (let page = 1, more = true; more && page <= mostPages; page++) {
            const separator = path.includes('?') ? '&' : '?';
            const url = `${path}${separator}per_page=100&page=${page}`;
            const { data, headers } = await call({ method: 'GET', path: url, doing });
            found.push(...listAt(data, ''));
            more = String(headers['link'] ?? '').includes('rel="next"');
        }
        return found;
    }
    async function graphql(request) {
        const { query, variables, missingIsNull = false, ...more } = request;
        const body = { query, variables };
        const { data, headers } = await call({ method: 'POST', path: access.graphqlUrl, body, ...more });
        const errors = troublesIn(data, missingIsNull);
        if (errors.length > 0) {
            const said = readRefusal({ response: { status: 200, data: { errors }, headers } });
            throw explainSaid(said, circumstances(more.doing, query.startsWith('mutation')));
        }
        return isRecord(data) ? data['data'] : undefined;
    }
    const wait = async (milliseconds) => {
        await (0,promises_.setTimeout)(milliseconds * factor);
    };
    const kind = access.token === '' ? 'none' : tokenKind(access.token, {});
    return { tokenKind: kind, call, pages, graphql, pushAccess: pushAccessBy(access), wait };
}
function pushAccessBy({ apiUrl, token }) {
    return async (webUrl) => (0,addresses/* isOwnAddress */.v7)(apiUrl, webUrl)
        ? await askPushAccess(webUrl, token)
        : { kind: 'unknown', why: `${webUrl} is no address of the API's server` };
}
/** Whole addresses come from answers, but for the one of GraphQL, which the runner tells. */
function refuseForeign(path, { apiUrl, graphqlUrl }) {
    const isWhole = /^[a-z][a-z+.-]*:/i.test(path);
    if (!isWhole || path === graphqlUrl || (0,addresses/* isOwnAddress */.v7)(apiUrl, path))
        return;
    const place = URL.canParse(path) ? new URL(path).host : path;
    throw new failure/* Failure */.H('address-foreign', `An answer of ${new URL(apiUrl).host} names an address at ${place}, which is another server: no token is sent there.`, {
        hint: "Check that the API address is that of a GitHub server, and tell the server's administrator.",
    });
}
/** The errors of a GraphQL answer, without those that only say what is not there if that is no trouble. */
function troublesIn(data, missingIsNull) {
    const errors = valueAt(data, 'errors');
    return (Array.isArray(errors) ? errors : []).filter((error) => !missingIsNull || valueAt(error, 'type') !== 'NOT_FOUND');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/github/downloads.js






/** What was public before this run is not late for long. */
const attempts = { times: 4, whereKnown: 2, wait: 1000 };
/**
 * Downloads as any opam user's machine does: no token, redirects followed, but from an encrypted address
 * to no other. Hashed as it comes in, never held. What breaks, is not there (yet), or gets a 5xx or a
 * 429, is begun anew up to three times.
 *
 * @param waitFactor what waits between attempts are multiplied by.
 * @param moved told how far a download is.
 */
function publicDownloads(waitFactor = 1, moved = () => undefined) {
    const counted = (take) => async (body) => await take(counting(body, moved));
    const insist = async (url, take, late) => {
        for (let attempt = 1;; attempt++) {
            const outcome = await tryDownload(url, take);
            // What was published a moment ago may not be everywhere yet.
            const isLate = outcome === undefined && attempt < late;
            if (!(outcome instanceof failure/* Failure */.H) && !isLate)
                return outcome;
            if (outcome instanceof failure/* Failure */.H) {
                if (outcome.code !== 'download-broken' || attempt === attempts.times)
                    throw outcome;
            }
            await (0,promises_.setTimeout)(attempts.wait * attempt * waitFactor);
        }
    };
    return {
        checksums: async (url) => await insist(url, counted(hashed), attempts.times),
        keep: async (url, file) => await insist(url, counted(async (body) => await kept(url, body, file)), attempts.whereKnown),
    };
}
async function tryDownload(url, take) {
    try {
        const { status, body, dismiss } = await followed(url);
        if (status === 200)
            return await take(body);
        await dismiss();
        if (status === 404 || status === 410)
            return undefined;
        return status >= 500 || status === 429 ? broken(url, `${status}`) : refused(url, status);
    }
    catch (error) {
        return error instanceof failure/* Failure */.H ? error : broken(url, readRefusal(error).words);
    }
}
const downloads_mostRedirects = 10;
/** The answer at the end of the redirects. */
async function followed(url) {
    let address = url;
    for (let hops = 0; hops <= downloads_mostRedirects; hops++) {
        const answer = await proxiedDownload(address);
        const { status, location } = answer;
        const leads = [301, 302, 303, 307, 308].includes(status);
        if (!leads || location === undefined || !URL.canParse(location, address))
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
async function hashed(chunks) {
    return await passed(chunks, async () => { });
}
async function kept(url, chunks, { path, limit }) {
    const file = await (0,external_node_fs_promises_.open)(path, 'w', 0o600);
    let size = 0;
    try {
        return await passed(chunks, async (chunk) => {
            size += chunk.byteLength;
            if (size > limit)
                throw tooLarge(url, limit);
            for (let at = 0; at < chunk.byteLength;)
                at += (await file.write(chunk, at)).bytesWritten;
        });
    }
    finally {
        await file.close();
    }
}
/** Hands each piece on, and hashes all. */
async function passed(chunks, on) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256');
    const sha512 = (0,external_node_crypto_.createHash)('sha512');
    let size = 0;
    for await (const chunk of chunks) {
        sha256.update(chunk);
        sha512.update(chunk);
        size += chunk.byteLength;
        await on(chunk);
    }
    return { sha256: sha256.digest('hex'), sha512: sha512.digest('hex'), size };
}
function broken(url, words) {
    return new failure/* Failure */.H('download-broken', `${url} could not be downloaded: ${words}.`, {
        hint: 'Run again when the server is well; behind a proxy, HTTPS_PROXY and NO_PROXY say the way.',
    });
}
function refused(url, status) {
    return new failure/* Failure */.H('download-refused', `${url} is not for everybody: it answered ${status}.`, {
        hint: 'Make it public: opam users download it without a token.',
    });
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

;// CONCATENATED MODULE: ./build/github/asked-once.js
/** A question that is asked once, however often its answer is wanted: its answer does not change. */
function askedOnce(ask) {
    let asked;
    return async () => {
        asked ??= ask();
        return await asked;
    };
}

// EXTERNAL MODULE: ./build/release/repository-name.js
var repository_name = __webpack_require__(2398);
;// CONCATENATED MODULE: ./build/github/repetition.js

const repetition_attempts = { times: 3, wait: 2000 };
/**
 * Carries out a write that must happen once. Where its reply was lost, and where GitHub refuses it as
 * invalid or in conflict (which "exists already" is, often without a code that says so), it is looked
 * for; what is found is the answer. Only what is not there is sent again.
 *
 * @throws Refusal the last one, where nothing was found.
 */
async function once(client, write) {
    for (let attempt = 1;; attempt++) {
        try {
            return await write.send();
        }
        catch (error) {
            if (!isRefusal(error) || !(error.lost || isRefusal(error, 409, 422)))
                throw error;
            // GitHub's lists lag a little behind its writes.
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
/** The answer, or `undefined` where the API says that there is nothing (404). */
async function unlessMissing(asked) {
    try {
        return await asked;
    }
    catch (error) {
        if (isRefusal(error, 404))
            return undefined;
        throw error;
    }
}
const lag = { times: 4, wait: 1500 };
/**
 * Sends what GitHub refuses for a moment because one of its servers has not heard yet of what was
 * just made.
 *
 * @param unheard whether a refusal looks like that.
 * @throws Refusal the last one.
 */
async function onceHeardOf(client, send, unheard) {
    for (let attempt = 1;; attempt++) {
        try {
            return await send();
        }
        catch (error) {
            if (!isRefusal(error) || !unheard(error) || attempt === lag.times)
                throw error;
        }
        await client.wait(lag.wait);
    }
}

;// CONCATENATED MODULE: ./build/github/contents.js





/** The byte string of a file; a folder, a symlink or nothing is no file. */
async function readFile(client, repository, place) {
    const data = await askContents(client, repository, place);
    if (optionalTextAt(data, 'type') !== 'file')
        return undefined;
    // Above a megabyte the content is left out here, and the blob has it.
    return optionalTextAt(data, 'encoding') === 'base64'
        ? contentOf(data)
        : await readBlob(client, repository, textAt(data, 'sha'));
}
function contentOf(data) {
    return Buffer.from(textAt(data, 'content'), 'base64').toString('latin1');
}
/** The names of the folders in a folder; none where there is no such folder. */
async function readFolders(client, repository, place) {
    const data = await askContents(client, repository, place);
    if (!Array.isArray(data))
        return [];
    return data
        .filter((entry) => optionalTextAt(entry, 'type') === 'dir')
        .map((entry) => textAt(entry, 'name'));
}
/** Whether there is a folder at the place. */
async function isFolder(client, repository, place) {
    return Array.isArray(await askContents(client, repository, place));
}
async function askContents(client, repository, { path, ref }) {
    const query = ref === undefined ? '' : `?ref=${encodeURIComponent(ref)}`;
    const answer = await unlessMissing(client.call({
        method: 'GET',
        path: `${(0,addresses/* repositoryPath */.SH)(repository, `contents/${path}`)}${query}`,
        doing: `read ${path} in ${(0,repository_name/* fullName */.f)(repository)}`,
    }));
    return answer?.data;
}
/** The byte string of a blob. */
async function readBlob(client, repository, id) {
    const path = (0,addresses/* repositoryPath */.SH)(repository, `git/blobs/${id}`);
    const doing = `read the blob ${id} in ${(0,repository_name/* fullName */.f)(repository)}`;
    return contentOf((await client.call({ method: 'GET', path, doing })).data);
}

;// CONCATENATED MODULE: ./build/github/branches.js








/** A branch, its head, and who made that. */
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
/**
 * Makes a branch at a commit that the repository has. One that is there at that commit will do. A fork that
 * answers may yet refuse branches for some seconds after it was made.
 *
 * @throws Failure `branch-moved` where it is there at another commit.
 */
async function createBranch(client, repository, { name, commit }) {
    const send = async () => {
        await client.call({
            method: 'POST',
            path: (0,addresses/* repositoryPath */.SH)(repository, 'git/refs'),
            doing: `create the branch ${name} in ${(0,repository_name/* fullName */.f)(repository)}`,
            body: { ref: `refs/heads/${name}`, sha: commit },
        });
        return commit;
    };
    const find = async () => (await readBranch(client, repository, name))?.head;
    const head = await onceHeardOf(client, async () => await once(client, { send, find }), (refusal) => isRefusal(refusal, 404, 409, 422));
    if (head !== commit)
        throw moved(repository, name);
}
const createCommitOnBranch = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
/**
 * One commit of several files by `createCommitOnBranch`: GitHub signs it, and its author is the
 * token's owner. A branch that was moved meanwhile is refused by GitHub, so that a commit whose reply
 * was lost is never made twice: it is the branch's head then, with this parent and these files.
 *
 * @returns the commit's id.
 * @throws Failure `branch-moved` where somebody else moved the branch.
 */
async function commitOnBranch(client, commit) {
    const { fork, branch, parent, headline, body, files, deletions } = commit;
    const input = {
        branch: { repositoryNameWithOwner: (0,repository_name/* fullName */.f)(fork), branchName: branch },
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
    const doing = `commit to the branch ${branch} of ${(0,repository_name/* fullName */.f)(fork)}`;
    const send = async () => await client.graphql({ query: createCommitOnBranch, variables: { input }, doing });
    try {
        return await once(client, {
            send: async () => {
                // The branch may have been made a moment ago.
                const data = await onceHeardOf(client, send, ({ status }) => status === 404);
                return textAt(data, 'createCommitOnBranch.commit.oid');
            },
            find: async () => await findCommit(client, commit),
        });
    }
    catch (error) {
        if (isRefusal(error, 409))
            throw moved(fork, branch);
        throw error;
    }
}
/** The head of the branch, if it is this commit. */
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
    const doing = `read the branch ${name} of ${(0,repository_name/* fullName */.f)(repository)}`;
    return (await unlessMissing(client.call({ method: 'GET', path, doing })))?.data;
}
function moved(repository, branch) {
    return new failure/* Failure */.H('branch-moved', `The branch ${branch} of ${(0,repository_name/* fullName */.f)(repository)} is not where this run left it: somebody else, or another run, moved it.`, { hint: 'Run again: it goes on from where the branch is now.' });
}

;// CONCATENATED MODULE: ./build/github/repositories.js





/**
 * A repository, from the API's answer. Its name is the present one: a renamed repository answers under
 * its old name too. `canPush` is the part of the token's owner; an App's installation is told `false`
 * even where it may write.
 */
function repositoryFrom(data) {
    const isFork = flagAt(data, 'fork') ?? false;
    const ancestors = isFork ? ['parent.full_name', 'source.full_name'] : [];
    return {
        repository: {
            owner: textAt(data, 'owner.login'),
            name: textAt(data, 'name'),
            defaultBranch: textAt(data, 'default_branch'),
            webUrl: textAt(data, 'html_url'),
            canPush: flagAt(data, 'permissions.push'),
            ...(flagAt(data, 'archived') === true ? { archived: true } : {}),
        },
        forkOf: ancestors.flatMap((path) => optionalTextAt(data, path) ?? []),
    };
}
/** The repository. @throws Refusal `not-found` where the token cannot see one. */
async function readRepository(client, repository) {
    const data = await askRepository(client, repository);
    return { ...repositoryFrom(data).repository, private: flagAt(data, 'private') ?? false };
}
/** The repository, where there is one that the token can see. */
async function findRepository(client, repository) {
    const data = await unlessMissing(askRepository(client, repository));
    return data === undefined ? undefined : repositoryFrom(data);
}
async function askRepository(client, repository) {
    const doing = `read the repository ${(0,repository_name/* fullName */.f)(repository)}`;
    const path = (0,addresses/* repositoryPath */.SH)(repository);
    return (await client.call({ method: 'GET', path, doing })).data;
}

;// CONCATENATED MODULE: ./build/github/forks.js






const readiness = { polls: 40, wait: 1500 };
/**
 * Makes the token owner's fork, of the default branch only, and waits until it answers (a minute at
 * most). GitHub makes forks in the background, and answers the one that is there, whatever its name;
 * so this may be repeated.
 *
 * @param look what is to be known of the fork; nothing as long as it is not there, or empty.
 * @throws Failure `fork-not-ready` where it does not answer in time.
 */
async function createFork(client, upstream, look) {
    const doing = `fork ${(0,repository_name/* fullName */.f)(upstream)}`;
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
    throw new failure/* Failure */.H('fork-not-ready', `GitHub is making the fork ${(0,repository_name/* fullName */.f)(name)} and has not ended.`, { hint: 'Run again in some minutes: the fork will be there.' });
}
/**
 * The newest commit that a fork's default branch and the upstream's branch both have: the fork's head
 * where that is an ancestor of upstream's, else their merge base. Either is GitHub's `merge_base_commit`.
 *
 * @throws Failure `fork-unrelated` where they have no commit in common.
 */
async function sharedBase(client, upstream, { fork, branch }) {
    const compared = await compare(client, upstream, {
        fork,
        branch: fork.defaultBranch,
        base: branch,
    });
    if (compared !== undefined)
        return textAt(compared, 'merge_base_commit.sha');
    throw new failure/* Failure */.H('fork-unrelated', `The branch ${fork.defaultBranch} of ${(0,repository_name/* fullName */.f)(fork)} and ${branch} of ${(0,repository_name/* fullName */.f)(upstream)} have no commit in common.`, { hint: `Open ${fork.webUrl} and choose "Sync fork", or delete the fork: a new one is made.` });
}
/**
 * The paths that a branch changes since its merge base with the upstream branch: of the first three
 * hundred that GitHub lists.
 */
async function changedPaths(client, upstream, comparison) {
    const compared = await compare(client, upstream, comparison);
    return compared === undefined
        ? []
        : listAt(compared, 'files').map((file) => textAt(file, 'filename'));
}
/** GitHub's comparison of a fork's branch with the upstream one; nothing where they share no commit. */
async function compare(client, upstream, { fork, branch, base }) {
    const { owner, name } = fork;
    // With the name of the repository only where GitHub could not guess it.
    const head = name === upstream.name ? [owner, branch] : [owner, name, branch];
    const range = encodeURIComponent(`${base}...${head.join(':')}`);
    const answer = await unlessMissing(client.call({
        method: 'GET',
        path: `${(0,addresses/* repositoryPath */.SH)(upstream, 'compare')}/${range}?per_page=1`,
        doing: `compare ${branch} of ${(0,repository_name/* fullName */.f)(fork)} with ${base} of ${(0,repository_name/* fullName */.f)(upstream)}`,
    }));
    return answer?.data;
}
/**
 * The fork of that name, where the token can see it.
 *
 * @throws Failure `not-a-fork` where the repository is something else.
 */
async function namedFork(client, upstream, name) {
    const found = await findRepository(client, name);
    if (found === undefined || isForkOf(found, upstream))
        return found?.repository;
    throw new failure/* Failure */.H('not-a-fork', `The repository ${(0,repository_name/* fullName */.f)(name)}, given as opam-fork, is not a fork of ${(0,repository_name/* fullName */.f)(upstream)}.`, { hint: 'Name a fork of it, or leave opam-fork out: then yours is found or made.' });
}
function isForkOf({ forkOf }, upstream) {
    const full = (0,repository_name/* fullName */.f)(upstream).toLowerCase();
    return forkOf.some((name) => name.toLowerCase() === full);
}

;// CONCATENATED MODULE: ./build/github/identity.js



/**
 * Whose the token is (`GET /user`). An App's installation, such as the workflow's own, is refused with
 * 403; 401 is a token that the server does not know. Scopes are told to classic and OAuth tokens only.
 *
 * @throws Refusal where the server does not answer, or limits the rate.
 */
async function identityOf(client) {
    if (client.tokenKind === 'none')
        return { kind: 'none' };
    // GitHub would answer 403; a token that it does not know is told by the next request.
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
            ...(scopes === undefined ? {} : { scopes: listed(String(scopes)) }),
            ...(client.tokenKind === 'app-user' ? { ofApp: true } : {}),
            ...(expires === undefined ? {} : { expires: String(expires) }),
        };
    }
    catch (error) {
        if (isRefusal(error, 401))
            return { kind: 'invalid' };
        // A person's token is refused for other reasons: a limit, or a list of allowed addresses.
        const personal = ['classic', 'fine-grained', 'app-user'].includes(client.tokenKind);
        if (isRefusal(error, 403) && error.code !== 'rate-limited' && !personal) {
            return { kind: 'installation' };
        }
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/github/blob-text.js



/** What is asked of a file in GraphQL; what `blobText` reads. */
const blobFields = '... on Blob { oid text }';
/**
 * The byte string of a file, from an answer to `blobFields`; nothing where there is no file. GraphQL
 * answers Unicode, cuts what is long, and has no text for bytes that seem binary: what does not have
 * the file's own object id is asked of the REST API.
 */
async function blobText(client, repository, blob) {
    const id = optionalTextAt(blob, 'oid');
    if (id === undefined)
        return undefined;
    const text = optionalTextAt(blob, 'text');
    const bytes = Buffer.from(text ?? '', 'utf8');
    return text !== undefined && blobId(bytes) === id
        ? bytes.toString('latin1')
        : await readBlob(client, repository, id);
}
/** The id that git gives a file of those bytes. */
function blobId(bytes) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./build/github/objects.js



/** GitHub gives an answer ten seconds; a folder of packages takes it some milliseconds. */
const objectsPerRequest = 100;
/**
 * The names of the folders that each of several folders holds, in one request (GraphQL, for which a token
 * is needed); `undefined` for what is not there or is no folder.
 *
 * @throws Refusal
 */
async function readSubfolders(client, wanted) {
    const found = await askObjects(client, wanted, '... on Tree { entries { name type } }');
    return found.map((object) => {
        const entries = valueAt(object, 'entries');
        if (!Array.isArray(entries))
            return undefined;
        return entries.flatMap((entry) => {
            const name = valueAt(entry, 'name');
            return valueAt(entry, 'type') === 'tree' && typeof name === 'string' ? [name] : [];
        });
    });
}
/**
 * The byte strings of several files in one request, and one more for each that GraphQL has no text of;
 * `undefined` for what is not there, or is no file.
 *
 * @throws Refusal
 */
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
    const names = [...new Set(objects.map(({ repository }) => (0,repository_name/* fullName */.f)(repository)))];
    const placed = objects.map(({ repository }) => names.indexOf((0,repository_name/* fullName */.f)(repository)));
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
        query: `query (${parameters.join(', ')}) {
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
    return placed.map((at, index) => {
        const repository = valueAt(data, `r${at}`);
        return isRecord(repository) ? repository[`o${index}`] : undefined;
    });
}

;// CONCATENATED MODULE: ./build/github/opam-packages.js



/**
 * The names of all packages of an opam repository and the versions of some, those of its archive among
 * them, in one request: a folder of five thousand is more than the REST API lists, and GraphQL answers
 * nobody without a token.
 *
 * @throws Refusal
 */
async function readContents(client, opam, asked) {
    if (client.tokenKind === 'none') {
        return { kind: 'unseen', why: 'GitHub shows a folder of that size only to a token' };
    }
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
        return { kind: 'unseen', why: `there is no folder ${packagesDir} on the branch` };
    }
    const archived = folders.slice(asked.length);
    return {
        kind: 'seen',
        names: new Set(names),
        versions: new Map(asked.map((name, index) => [name, versionsOf(name, folders[index])])),
        archived: new Map(inArchive.map((name, index) => [name, versionsOf(name, archived[index])])),
    };
}
/** Where the versions are that are taken out of ocaml/opam-repository in time. */
const archive = { owner: 'ocaml', name: 'opam-repository-archive' };
function hasArchive(repository) {
    return (0,repository_name/* isSameRepository */.v)(repository, { owner: 'ocaml', name: 'opam-repository' });
}
function versionsOf(name, folders = []) {
    return folders
        .filter((folder) => folder.startsWith(`${name}.`))
        .map((folder) => folder.slice(name.length + 1));
}
/** The branch that is published to, as a revision of git's. */
function revisionOf({ branch }) {
    return branch === undefined ? 'HEAD' : `refs/heads/${branch}`;
}
/**
 * The versions of packages, by package: in one request where there is a token, else one for each.
 *
 * @throws Refusal
 */
async function readVersions(client, opam, asked) {
    const { repository, branch, packagesDir } = opam;
    const doing = 'read the versions of the packages';
    const objects = asked.map((name) => ({
        repository,
        expression: `${revisionOf(opam)}:${packagesDir}/${name}`,
    }));
    const folders = client.tokenKind === 'none'
        ? await Promise.all(asked.map(async (name) => {
            const path = `${packagesDir}/${name}`;
            return await readFolders(client, repository, placeOf(path, branch));
        }))
        : await readSubfolders(client, { objects, doing });
    return new Map(asked.map((name, index) => [name, versionsOf(name, folders[index])]));
}
function placeOf(path, ref) {
    return ref === undefined ? { path } : { path, ref };
}
/**
 * Files of the branch that is published to, by their paths: in one request where there is a token, else
 * one for each.
 *
 * @throws Refusal
 */
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

;// CONCATENATED MODULE: ./build/github/package-memory.js
/**
 * Remembers what an opam repository publishes, so that a run asks for each package and file once: to
 * decide on the version, to review the packages, and to plan.
 */
function rememberPackages(reader) {
    let seen;
    const files = new Map();
    const answered = (names) => seen !== undefined && names.every((name) => seen?.names.has(name) === true)
        ? seen.answer
        : undefined;
    return {
        contents: async (asked) => {
            const answer = answered(asked) ?? reader.contents(asked);
            if (answer !== seen?.answer)
                seen = { names: new Set(asked), answer };
            return await answer;
        },
        publishedVersions: async (names) => {
            const contents = await answered(names);
            return contents?.kind === 'seen' ? contents.versions : await reader.publishedVersions(names);
        },
        publishedFiles: async (paths) => {
            const unknown = paths.filter((path) => !files.has(path));
            if (unknown.length > 0) {
                const answer = reader.publishedFiles(unknown);
                for (const path of unknown) {
                    files.set(path, answer.then((texts) => texts.get(path)));
                }
            }
            const texts = await Promise.all(paths.map(async (path) => [path, await files.get(path)]));
            return new Map(texts.flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])));
        },
    };
}

;// CONCATENATED MODULE: ./build/github/graphql-repository.js


/** What is asked of a repository in GraphQL; what `repositoryIn` reads. */
const repositoryFields = `name owner { login } url isArchived viewerPermission
    defaultBranchRef { name target { oid } }`;
/** GitHub's `RepositoryPermission`s that let a person push. */
const pushing = new Set(['ADMIN', 'MAINTAIN', 'WRITE']);
/**
 * A repository, from an answer to `repositoryFields`; nothing where it is not there, or as empty as a
 * fork that is still being made. `viewerPermission` is the part of the token's owner, and `null` to an
 * App.
 */
function repositoryIn(data, path) {
    const found = valueAt(data, path);
    const defaultBranch = optionalTextAt(found, 'defaultBranchRef.name');
    if (defaultBranch === undefined)
        return undefined;
    const permission = optionalTextAt(found, 'viewerPermission');
    return {
        owner: textAt(found, 'owner.login'),
        name: textAt(found, 'name'),
        webUrl: textAt(found, 'url'),
        canPush: permission === undefined ? undefined : pushing.has(permission),
        ...(flagAt(found, 'isArchived') === true ? { archived: true } : {}),
        defaultBranch,
    };
}
/** The same, and the commit that its default branch names. */
function forkIn(data, path) {
    const found = repositoryIn(data, path);
    return found && { ...found, head: textAt(data, `${path}.defaultBranchRef.target.oid`) };
}

;// CONCATENATED MODULE: ./build/github/proposal.js







/**
 * Reads what a fork holds of a release: its branch, files on it, and the newest pull request from it, in
 * one request; beside it, where the branch is probably not there and fork and upstream are not level,
 * the comparison that tells on which commit it would be made. What the branch changes is told with its
 * open pull request; for a branch that has none, or one of more files than are told, a comparison is
 * asked for.
 *
 * @throws Failure `fork-unrelated` where there is no branch yet, and no commit to make it on.
 */
async function readProposal(client, upstream, place) {
    const start = askedOnce(async () => await startOf(client, upstream, place));
    // Where there is a branch nobody needs it; where there is none, it is waited for.
    if (place.isNew)
        start().catch(() => undefined);
    const data = await ask(client, upstream, { ...place, name: place.fork });
    return await proposalIn(client, upstream, { place, data, start });
}
/** A fork that was just made, and what it holds; nothing as long as it is not there, or empty. */
async function lookIntoNewFork(client, upstream, question) {
    const data = await ask(client, upstream, question);
    const fork = forkIn(data, 'fork');
    if (fork === undefined)
        return undefined;
    const head = optionalTextAt(data, 'upstream.ref.target.oid');
    const place = { ...question, fork, isNew: true };
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
        const text = await blobText(client, fork, valueAt(data, `fork.file${index}`));
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
    return `query (
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
      target { oid ... on Commit { message author { user { login } } committer { email } } }
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
        doing: `read the branch ${branch} of ${(0,repository_name/* fullName */.f)(fork)} and its pull requests`,
        repeatable: true,
        missingIsNull: true,
    });
}
function branchIn(data, name) {
    const target = valueAt(data, 'fork.ref.target');
    if (target === undefined)
        return undefined;
    const author = optionalTextAt(target, 'author.user.login');
    const committer = optionalTextAt(target, 'committer.email');
    return {
        name,
        head: textAt(target, 'oid'),
        message: textAt(target, 'message'),
        ...(author === undefined ? {} : { author }),
        ...(committer === undefined ? {} : { committer }),
    };
}
/** Others have branches of that name, too; of a fork that was deleted its owner is left. */
function isFrom(pull, fork) {
    const owner = optionalTextAt(pull, 'headRepositoryOwner.login') ?? '';
    const name = optionalTextAt(pull, 'headRepository.name') ?? fork.name;
    return (0,repository_name/* isSameRepository */.v)({ owner, name }, fork);
}
const states = { OPEN: 'open', MERGED: 'merged' };
function pullRequestIn(data) {
    return {
        number: numberAt(data, 'number'),
        nodeId: textAt(data, 'id'),
        state: states[textAt(data, 'state')] ?? 'closed',
        draft: flagAt(data, 'isDraft') ?? false,
        head: textAt(data, 'headRefOid'),
        base: textAt(data, 'baseRefName'),
        title: textAt(data, 'title'),
        body: textAt(data, 'body'),
        webUrl: textAt(data, 'url'),
    };
}
/** What an open pull request of the branch, as it is, says that it changes; nothing where it cannot say. */
function filesShown(pull, branch) {
    if (pull === undefined)
        return undefined;
    const { state, head } = pullRequestIn(pull);
    const files = valueAt(pull, 'files');
    if (state !== 'open' || head !== branch.head || files === undefined)
        return undefined;
    const paths = listAt(files, 'nodes').map((file) => textAt(file, 'path'));
    return paths.length === numberAt(files, 'totalCount') ? paths : undefined;
}

;// CONCATENATED MODULE: ./build/github/pull-requests.js






/** A pull request, from the API's answer: a merged one is told by the time it was merged at. */
function pullRequestFrom(data) {
    const merged = optionalTextAt(data, 'merged_at') !== undefined;
    const open = textAt(data, 'state') === 'open';
    return {
        number: numberAt(data, 'number'),
        nodeId: textAt(data, 'node_id'),
        state: merged ? 'merged' : open ? 'open' : 'closed',
        draft: flagAt(data, 'draft') ?? false,
        head: textAt(data, 'head.sha'),
        base: textAt(data, 'base.ref'),
        title: textAt(data, 'title'),
        body: optionalTextAt(data, 'body') ?? '',
        webUrl: textAt(data, 'html_url'),
    };
}
/**
 * Pull requests from a branch into another, newest first, in any state. GitHub's filter by head may miss some
 * where fork and upstream have the same owner: then the open ones are all gone through.
 */
async function listPullRequests(client, upstream, head) {
    const { fork, branch, base } = head;
    const sameOwner = fork.owner.toLowerCase() === upstream.owner.toLowerCase() && !(0,repository_name/* isSameRepository */.v)(fork, upstream);
    const label = encodeURIComponent(`${fork.owner}:${branch}`);
    const filter = sameOwner ? 'state=open' : `state=all&head=${label}`;
    const into = `base=${encodeURIComponent(base)}`;
    const path = `${(0,addresses/* repositoryPath */.SH)(upstream, 'pulls')}?${filter}&${into}&sort=created&direction=desc`;
    const doing = `list the pull requests of ${branch} in ${(0,repository_name/* fullName */.f)(upstream)}`;
    const pulls = await client.pages({ path, doing });
    return pulls.filter((pull) => pull_requests_isFrom(pull, head)).map(pullRequestFrom);
}
/** A head's repository is null once the fork was deleted; its owner, if any, and the branch are left then. */
function pull_requests_isFrom(pull, { fork, branch }) {
    if (optionalTextAt(pull, 'head.ref') !== branch)
        return false;
    const user = optionalTextAt(pull, 'head.user.login');
    const owner = optionalTextAt(pull, 'head.repo.owner.login') ?? user ?? fork.owner;
    const name = optionalTextAt(pull, 'head.repo.name') ?? fork.name;
    return (0,repository_name/* isSameRepository */.v)({ owner, name }, fork);
}
/**
 * Opens a pull request that maintainers may push to, as far as GitHub lets the token grant that. One
 * that is open already is brought up to date instead.
 */
async function openPullRequest(client, upstream, request) {
    const post = async (grant) => await onceHeardOf(client, async () => await sendPullRequest(client, upstream, { ...request, grant }), isUnheard);
    return await once(client, {
        send: async () => {
            try {
                return await post(true);
            }
            catch (error) {
                if (isRefusal(error, 422) && deniesGrant(error))
                    return await post(false);
                throw error;
            }
        },
        find: async () => {
            const pulls = await listPullRequests(client, upstream, request);
            const open = pulls.find(({ state }) => state === 'open');
            const { title, body } = request;
            return (open && (await updatePullRequest(client, upstream, { number: open.number, title, body })));
        },
    });
}
async function sendPullRequest(client, upstream, request) {
    const { fork, branch, base, title, body, draft, grant } = request;
    const { data } = await client.call({
        method: 'POST',
        path: (0,addresses/* repositoryPath */.SH)(upstream, 'pulls'),
        doing: `open the pull request for ${branch} in ${(0,repository_name/* fullName */.f)(upstream)}`,
        body: {
            title,
            body,
            base,
            head: `${fork.owner}:${branch}`,
            // Needed where GitHub could not guess the repository from its owner.
            ...(fork.name === upstream.name ? {} : { head_repo: (0,repository_name/* fullName */.f)(fork) }),
            draft,
            maintainer_can_modify: grant,
        },
    });
    return pullRequestFrom(data);
}
/** The branch, or its commit, was made a moment ago. GitHub has no code for the latter. */
function isUnheard({ status, errors }) {
    return (status === 422 &&
        errors.some(({ code, field, message }) => (code === 'invalid' && field === 'head') ||
            message?.startsWith('No commits between') === true));
}
/** "Fork collab can't be granted by someone without permission". */
function deniesGrant(refusal) {
    return refusal.errors.some(({ field, message }) => field === 'fork_collab' || /^fork collab/i.test(message ?? ''));
}
/** Gives a pull request another title and text. */
async function updatePullRequest(client, upstream, { number, title, body, }) {
    const { data } = await client.call({
        method: 'PATCH',
        path: (0,addresses/* repositoryPath */.SH)(upstream, `pulls/${number}`),
        doing: `update the pull request #${number} of ${(0,repository_name/* fullName */.f)(upstream)}`,
        body: { title, body },
    });
    return pullRequestFrom(data);
}
const markReadyForReview = `mutation ($input: MarkPullRequestReadyForReviewInput!) {
  markPullRequestReadyForReview(input: $input) { pullRequest { isDraft } }
}`;
/** Makes a draft ready for review; one that is ready already is left as it is. */
async function markReady(client, upstream, { number, nodeId }) {
    const doing = `mark the pull request #${number} of ${(0,repository_name/* fullName */.f)(upstream)} as ready`;
    const variables = { input: { pullRequestId: nodeId } };
    await once(client, {
        send: async () => {
            const send = async () => await client.graphql({ query: markReadyForReview, variables, doing });
            await onceHeardOf(client, send, ({ status }) => status === 404);
            return true;
        },
        find: async () => {
            const path = (0,addresses/* repositoryPath */.SH)(upstream, `pulls/${number}`);
            const { data } = await client.call({ method: 'GET', path, doing });
            return pullRequestFrom(data).draft ? undefined : true;
        },
    });
}

;// CONCATENATED MODULE: ./build/github/upstream.js








/**
 * Reads an opam repository, its branch to merge into, and the fork to propose from: in one request where
 * there is a token, and one more for a fork that is named.
 *
 * A person's fork is found among the forks of the repository that the viewer owns, whatever its name; a
 * fork of a fork under one of the two names that GitHub gives. One that escapes even this is found by
 * `createFork`, to which GitHub answers the fork that is there.
 *
 * @throws Failure `not-a-fork` where the named repository is something else.
 */
async function lookAtUpstream(client, opam, wanted) {
    const { repository } = opam;
    // The REST API alone tells an App that may push from a workflow's own token.
    const named = wanted?.kind === 'named' ? namedFork(client, repository, wanted.repository) : undefined;
    const owner = wanted?.kind === 'owned' ? wanted.login : undefined;
    const [look, fork] = await Promise.all([
        client.tokenKind === 'none' ? lookOverRest(client, opam) : lookOverGraphql(client, opam, owner),
        named,
    ]);
    return fork === undefined ? look : { ...look, fork };
}
const forkFields = `${repositoryFields} parent { nameWithOwner parent { nameWithOwner } }`;
/** The query, as far as there is a branch or a person to ask for. */
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
    return `query (${parameters.join(', ')}) {
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
        doing: `read the repository ${(0,repository_name/* fullName */.f)(repository)}`,
        repeatable: true,
        missingIsNull: true,
    });
    const upstream = forkIn(data, 'repository');
    // The REST API says why.
    if (upstream === undefined)
        return await lookOverRest(client, opam);
    const named = optionalTextAt(data, 'repository.branch.target.oid');
    const head = branch === undefined ? upstream.head : named;
    const hasFolder = optionalTextAt(data, 'repository.folder.__typename') === 'Tree';
    return {
        upstream: { ...upstream, head },
        base: branch ?? upstream.defaultBranch,
        lacks: hasFolder ? undefined : head === undefined ? 'branch' : 'folder',
        fork: owner === undefined ? undefined : forkOf(data, owner, upstream),
    };
}
/** That person's fork among those that were answered. */
function forkOf(data, owner, upstream) {
    const direct = listAt(data, 'repository.forks.nodes');
    const found = [...direct, valueAt(data, 'usual'), valueAt(data, 'other')].find((one) => optionalTextAt(one, 'owner.login')?.toLowerCase() === owner.toLowerCase() &&
        upstream_isForkOf(one, upstream));
    return forkIn({ found }, 'found');
}
function upstream_isForkOf(found, upstream) {
    return ['parent.nameWithOwner', 'parent.parent.nameWithOwner'].some((path) => {
        const [owner = '', name = ''] = (optionalTextAt(found, path) ?? '').split('/');
        return (0,repository_name/* isSameRepository */.v)({ owner, name }, upstream);
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









/**
 * Reads an opam repository and its forks. What stays the same during a run is asked once: whose the token
 * is, and what is published.
 */
function opamForgeReader(client, opam) {
    return {
        identity: askedOnce(async () => await identityOf(client)),
        pushAccess: async (webUrl) => await client.pushAccess(webUrl),
        look: async (wanted) => await lookAtUpstream(client, opam, wanted),
        ...rememberPackages({
            publishedVersions: async (names) => await readVersions(client, opam, names),
            contents: async (asked) => await readContents(client, opam, asked),
            publishedFiles: async (paths) => await readPublishedFiles(client, opam, paths),
        }),
        proposal: async (upstream, place) => await readProposal(client, upstream, place),
    };
}
/** Writes to a fork of an opam repository and proposes; every method may be repeated. */
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
        updatePullRequest: async (number, text) => await updatePullRequest(client, upstream, { number, ...text }),
        markReady: async (pullRequest) => {
            await markReady(client, upstream, pullRequest);
        },
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/release/asset.js + 1 modules
var asset = __webpack_require__(1994);
;// CONCATENATED MODULE: ./build/github/counted-blob.js
/** A file to upload that tells how much of it was taken; sent again, it counts anew. */
class CountedBlob extends Blob {
    #moved;
    constructor(file, moved) {
        super([file]);
        this.#moved = moved;
    }
    stream() {
        let done = 0;
        const of = this.size;
        const moved = this.#moved;
        return super.stream().pipeThrough(new TransformStream({
            transform(chunk, controller) {
                done += chunk.byteLength;
                moved({ done, of });
                controller.enqueue(chunk);
            },
        }));
    }
}

// EXTERNAL MODULE: ./build/release/facts/source-facts.js
var source_facts = __webpack_require__(235);
;// CONCATENATED MODULE: ./build/github/releases.js






/** A release, from the API's answer. Enterprise servers know no `immutable`. */
function releaseFrom(data) {
    return {
        id: numberAt(data, 'id'),
        tag: textAt(data, 'tag_name'),
        name: optionalTextAt(data, 'name') ?? '',
        body: optionalTextAt(data, 'body') ?? '',
        draft: flagAt(data, 'draft') ?? false,
        prerelease: flagAt(data, 'prerelease') ?? false,
        immutable: flagAt(data, 'immutable') ?? false,
        webUrl: textAt(data, 'html_url'),
        uploadUrl: textAt(data, 'upload_url'),
        assets: listAt(data, 'assets').map(assetFrom),
    };
}
/** An asset, from the API's answer: what is not `uploaded` (`starter`, `open`) never ended. */
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
/** Every release; drafts are found in no other way than by listing. */
async function listReleases(client, repository) {
    const path = (0,addresses/* repositoryPath */.SH)(repository, 'releases');
    const doing = `list the releases of ${(0,repository_name/* fullName */.f)(repository)}`;
    return (await client.pages({ path, doing })).map(releaseFrom);
}
/** The notes that GitHub would write; nothing is made by asking. */
async function generatedNotes(client, repository, tag) {
    const { data } = await client.call({
        method: 'POST',
        path: (0,addresses/* repositoryPath */.SH)(repository, 'releases/generate-notes'),
        doing: `generate the notes of ${tag} in ${(0,repository_name/* fullName */.f)(repository)}`,
        body: { tag_name: tag },
        repeatable: true,
    });
    return textAt(data, 'body');
}
/**
 * Makes a draft, with no `target_commitish`: the tag exists, and a target whose commit changes a
 * workflow is refused to the workflow's own token. Where the reply is lost, the tag's release is
 * looked for instead of making a second one. Of two runs that make one at the same time, both go on
 * with the older one, and the other, still empty, is removed.
 */
async function createDraft(client, repository, draft) {
    const created = await once(client, {
        send: async () => await sendDraft(client, repository, draft),
        find: async () => (0,source_facts/* releaseOfTag */.lU)(await listReleases(client, repository), draft.tag),
    });
    const listed = await listReleases(client, repository);
    // A list may lack what was made a moment ago, and then each of two runs would give way to the other.
    const all = [created, ...listed.filter(({ id }) => id !== created.id)];
    const first = (0,source_facts/* releaseOfTag */.lU)(all, draft.tag) ?? created;
    if (first.id !== created.id && created.assets.length === 0) {
        await deleteDraft(client, repository, created.id);
    }
    return first;
}
/** Removes a draft; one that was published meanwhile, or is gone, is left. */
async function deleteDraft(client, repository, id) {
    const release = await findRelease(client, repository, id);
    if (release?.draft !== true)
        return;
    const path = (0,addresses/* repositoryPath */.SH)(repository, `releases/${id}`);
    const doing = `remove the second draft of ${release.tag} in ${(0,repository_name/* fullName */.f)(repository)}`;
    await unlessMissing(client.call({ method: 'DELETE', path, doing }));
}
/** The release of that number, as it is now. */
async function findRelease(client, repository, id) {
    const path = (0,addresses/* repositoryPath */.SH)(repository, `releases/${id}`);
    const doing = `read the release ${id} of ${(0,repository_name/* fullName */.f)(repository)}`;
    const answer = await unlessMissing(client.call({ method: 'GET', path, doing }));
    return answer && releaseFrom(answer.data);
}
async function sendDraft(client, repository, { tag, name, body, prerelease }) {
    const { data } = await client.call({
        method: 'POST',
        path: (0,addresses/* repositoryPath */.SH)(repository, 'releases'),
        doing: `create the draft release of ${tag} in ${(0,repository_name/* fullName */.f)(repository)}`,
        body: { tag_name: tag, name, body, draft: true, prerelease },
    });
    return releaseFrom(data);
}
/**
 * Makes a draft public, marked as said; `legacy`, the default of `make_latest`, would go by dates.
 * May be repeated.
 */
async function publishRelease(client, repository, release) {
    const { id, prerelease, makeLatest } = release;
    const { data } = await client.call({
        method: 'PATCH',
        path: (0,addresses/* repositoryPath */.SH)(repository, `releases/${id}`),
        doing: `publish the release ${id} of ${(0,repository_name/* fullName */.f)(repository)}`,
        body: { draft: false, prerelease, make_latest: makeLatest ? 'true' : 'false' },
    });
    return releaseFrom(data);
}

;// CONCATENATED MODULE: ./build/github/assets.js









const assets_attempts = { times: 3, wait: 2000 };
/**
 * Uploads an archive, read from the disk piece by piece (a file-backed `Blob`, which also says its
 * length and can be sent again, on Node 20 and 24).
 *
 * An upload can fail and yet leave its asset behind, whole or broken. So after a failure, and where
 * the name is taken, the release's assets are listed: the one with the archive's digest is the
 * answer; another is removed from a draft, and the upload repeated.
 *
 * @throws Failure `asset-differs` where a published release holds other bytes under the name.
 */
async function uploadAsset(client, destination, archive) {
    for (let attempt = 1;; attempt++) {
        try {
            const asset = await send(client, destination, archive);
            if (isWhole(asset, archive) || attempt === assets_attempts.times)
                return asset;
        }
        catch (error) {
            const taken = isRefusal(error, 422) && error.names('already_exists');
            if (!isRefusal(error) || !(error.lost || taken) || attempt === assets_attempts.times)
                throw error;
            if (error.lost)
                await client.wait(assets_attempts.wait * attempt);
        }
        const there = await findOrClear(client, destination, archive);
        if (there !== undefined)
            return there;
    }
}
/**
 * Removes an asset of a draft, or an upload that never ended; one that is gone already is no trouble. The
 * release is read once more: it may have been published since, and lists lag behind.
 *
 * @throws Failure `asset-differs` where it is published with the asset.
 */
async function deleteAsset(client, repository, { release, id }) {
    const now = await findRelease(client, repository, release.id);
    const asset = now?.assets.find((one) => one.id === id);
    if (now === undefined || asset === undefined)
        return;
    if (!now.draft && asset.state === 'uploaded')
        throw differs(now, asset);
    const path = (0,addresses/* repositoryPath */.SH)(repository, `releases/assets/${id}`);
    const doing = `remove the asset ${id} in ${(0,repository_name/* fullName */.f)(repository)}`;
    await unlessMissing(client.call({ method: 'DELETE', path, doing }));
}
async function send(client, { repository, release, moved = () => undefined }, archive) {
    const { data } = await client.call({
        method: 'POST',
        path: (0,addresses/* uploadAddress */.M1)(release.uploadUrl, archive.name),
        doing: `upload ${archive.name} to the release of ${release.tag} in ${(0,repository_name/* fullName */.f)(repository)}`,
        body: new CountedBlob(await (0,external_node_fs_.openAsBlob)(archive.path), moved),
        contentType: archive.name.endsWith('.tbz') ? 'application/x-bzip2' : 'application/gzip',
    });
    return assetFrom(data);
}
/** The asset of the archive's name if it holds its bytes; else that asset is removed. */
async function findOrClear(client, { repository, release }, archive) {
    const path = (0,addresses/* repositoryPath */.SH)(repository, `releases/${release.id}/assets`);
    const doing = `list the assets of the release of ${release.tag} in ${(0,repository_name/* fullName */.f)(repository)}`;
    const assets = (await client.pages({ path, doing })).map(assetFrom);
    const there = (0,asset/* assetOf */.cu)({ assets }, archive);
    if (there === undefined)
        return undefined;
    if (there.digest !== undefined && isWhole(there, archive))
        return there;
    await deleteAsset(client, repository, { release, id: there.id });
    return undefined;
}
/** As far as the server tells: Enterprise servers before 3.18 tell no digest. */
function isWhole(asset, archive) {
    const digest = asset.digest ?? `sha256:${archive.sha256}`;
    return (asset.state === 'uploaded' &&
        asset.size === archive.size &&
        digest === `sha256:${archive.sha256}`);
}
function differs(release, asset) {
    return new failure/* Failure */.H('asset-differs', `The published release ${release.webUrl} holds other bytes as ${asset.name}.`, { hint: 'Release the next version from a new tag: a published archive never changes.' });
}

;// CONCATENATED MODULE: ./build/github/source-files.js

/**
 * Files of a repository as they were at commits or tags, in one request, for which a token is needed:
 * without one there are none.
 *
 * @throws Refusal
 */
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

// EXTERNAL MODULE: ./build/version/opam-version.js
var opam_version = __webpack_require__(3323);
;// CONCATENATED MODULE: ./build/github/tags.js







/** A tag of a tag of a tag … is followed this far; git itself makes one at most by accident. */
const depthLimit = 10;
/**
 * The tag of that name, peeled to its commit, and the message of the outermost tag object.
 *
 * @throws Failure `tag-not-commit` where it names a tree or a blob.
 */
async function readTag(client, repository, name) {
    const doing = `read the tag ${name} of ${(0,repository_name/* fullName */.f)(repository)}`;
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
        // Each tag object names the next.
        holder = (await client.call({ method: 'GET', path: tag, doing })).data;
        message ??= optionalTextAt(holder, 'message');
    }
    throw new failure/* Failure */.H('tag-not-commit', `The tag ${name} does not name a commit.`, {
        hint: 'Release from a tag that names a commit.',
    });
}
/**
 * Names of all tags, newest first. The API lists them by name and tells no time, so the newest is the
 * one with the highest number, in opam's order, whatever stands before the number (`v`, `pkg-v`).
 */
async function tagNames(client, repository) {
    const path = (0,addresses/* repositoryPath */.SH)(repository, 'git/matching-refs/tags');
    const doing = `list the tags of ${(0,repository_name/* fullName */.f)(repository)}`;
    // This list has no pages: all of it comes at once.
    const { data } = await client.call({ method: 'GET', path, doing });
    return listAt(data, '')
        .map((one) => textAt(one, 'ref'))
        .filter((reference) => reference.startsWith('refs/tags/'))
        .map((reference) => reference.slice('refs/tags/'.length))
        .toSorted((a, b) => (0,opam_version/* compareVersions */.Z)(numberOf(b), numberOf(a)));
}
/** A tag's name from its first digit on; `~`, older than anything, where it has none. */
function numberOf(tag) {
    const start = tag.search(/\d/);
    return start === -1 ? '~' : tag.slice(start);
}
/**
 * Makes an annotated tag, dated now and by the token's owner; answers the one that is there where
 * somebody was faster. A tag object that no reference names harms nobody, so it may be made twice.
 */
async function createTag(client, repository, tag) {
    const { name, commit, message } = tag;
    const doing = `create the tag ${name} in ${(0,repository_name/* fullName */.f)(repository)}`;
    const object = await client.call({
        method: 'POST',
        path: (0,addresses/* repositoryPath */.SH)(repository, 'git/tags'),
        doing,
        body: { tag: name, message, object: commit, type: 'commit' },
        repeatable: true,
    });
    const body = { ref: `refs/tags/${name}`, sha: textAt(object.data, 'sha') };
    return await once(client, {
        send: async () => {
            const path = (0,addresses/* repositoryPath */.SH)(repository, 'git/refs');
            await client.call({ method: 'POST', path, doing, body });
            return { name, commit, message };
        },
        find: async () => await readTag(client, repository, name),
    });
}

;// CONCATENATED MODULE: ./build/github/tag-look.js






const repositoryAndTag = `query ($owner: String!, $name: String!, $tag: String!) {
  repository(owner: $owner, name: $name) {
    ${repositoryFields}
    isPrivate
    ref(qualifiedName: $tag) {
      target { __typename oid ... on Tag { message target { __typename oid } } }
    }
  }
}`;
/**
 * Reads a repository and one of its tags, peeled, in one request where there is a token; the REST API
 * takes one for the repository, one for the reference and one for each tag object. What GraphQL does not
 * tell (a tag of a tag, or nothing of the repository) is asked of the REST API, which says why.
 *
 * @throws Failure `tag-not-commit` where the tag names a tree or a blob.
 */
async function lookAtTag(client, name, tag) {
    const data = client.tokenKind === 'none' ? undefined : await askTag(client, name, tag);
    const repository = repositoryIn(data, 'repository');
    const reference = valueAt(data, 'repository.ref');
    const found = reference === undefined ? undefined : tagIn(reference, tag);
    if (repository === undefined || (reference !== undefined && found === undefined)) {
        return {
            repository: await readRepository(client, name),
            tag: await readTag(client, name, tag),
        };
    }
    const isPrivate = flagAt(data, 'repository.isPrivate') ?? false;
    return { repository: { ...repository, private: isPrivate }, tag: found };
}
async function askTag(client, name, tag) {
    return await client.graphql({
        query: repositoryAndTag,
        variables: { ...name, tag: `refs/tags/${tag}` },
        doing: `read the tag ${tag} of ${(0,repository_name/* fullName */.f)(name)}`,
        repeatable: true,
        missingIsNull: true,
    });
}
/** The tag, where it names a commit, or a tag object that does. */
function tagIn(reference, name) {
    const kind = optionalTextAt(reference, 'target.__typename');
    if (kind === 'Commit')
        return { name, commit: textAt(reference, 'target.oid') };
    if (optionalTextAt(reference, 'target.target.__typename') !== 'Commit')
        return undefined;
    const message = optionalTextAt(reference, 'target.message');
    const commit = textAt(reference, 'target.target.oid');
    return { name, commit, ...(message === undefined ? {} : { message }) };
}

;// CONCATENATED MODULE: ./build/github/source-forge.js








/**
 * Reads the source repository on its GitHub. What stays the same during a run is asked once: whose the
 * token is, and what the repository is, which comes with the first tag.
 */
function sourceForgeReader(client, repository) {
    let seen;
    const described = askedOnce(async () => await readRepository(client, repository));
    return {
        identity: askedOnce(async () => await identityOf(client)),
        repository: async () => seen ?? (await described()),
        pushAccess: async (webUrl) => await client.pushAccess(webUrl),
        tag: async (name) => {
            const look = await lookAtTag(client, repository, name);
            seen ??= look.repository;
            return look.tag;
        },
        tagNames: async () => await tagNames(client, repository),
        releases: async () => await listReleases(client, repository),
        release: async (id) => await findRelease(client, repository, id),
        generatedNotes: async (tag) => await generatedNotes(client, repository, tag),
        files: async (places) => await readFilesAt(client, repository, places),
    };
}
/**
 * Writes to the source repository on its GitHub; every method may be repeated.
 *
 * @param moved told how far an upload is
 */
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/archive/tar-entry.js
var tar_entry = __webpack_require__(675);
// EXTERNAL MODULE: ./build/archive/tar-writer.js
var tar_writer = __webpack_require__(3796);
;// CONCATENATED MODULE: ./build/archive/foreign-tar.js


/** A name or a pax header that is longer has another purpose than to name a file. */
const longestText = 1024 * 1024;
/**
 * Reads a tar archive of any kind that is written today: ustar, pax, and GNU's with long names and large
 * numbers. It only tells what is there. Memory does not grow with the archive; total, linear.
 */
function readForeignTar(listener) {
    const reading = {
        listener,
        state: { kind: 'header' },
        next: new Map(),
        wrong: undefined,
    };
    const held = new Uint8Array(tar_entry/* blockSize */.L6);
    let holding = 0;
    return {
        push: (piece) => {
            for (let at = 0; at < piece.length && reading.wrong === undefined;) {
                const { state } = reading;
                if (state.kind === 'end')
                    break;
                if (state.kind !== 'header') {
                    at += takeBytes(reading, state, piece.subarray(at));
                    continue;
                }
                const part = piece.subarray(at, at + tar_entry/* blockSize */.L6 - holding);
                held.set(part, holding);
                holding = (holding + part.length) % tar_entry/* blockSize */.L6;
                at += part.length;
                if (holding === 0)
                    takeHeader(reading, held);
            }
            return reading.wrong;
        },
        end: () => {
            const { state, wrong } = reading;
            const isWhole = state.kind === 'end' || (state.kind === 'header' && holding === 0);
            return wrong ?? (isWhole ? undefined : 'it ends in the middle of a file');
        },
    };
}
function takeHeader(reading, block) {
    if (block.every((byte) => byte === 0)) {
        reading.state = { kind: 'end' };
        return;
    }
    const own = number(block, 'size');
    const size = Number(reading.next.get('size') ?? own);
    const isHeader = number(block, 'checksum') === (0,tar_writer/* headerSum */.n2)(block);
    if (!isHeader || !Number.isSafeInteger(size) || size < 0) {
        reading.wrong = 'it is no tar archive, or a damaged one';
        return;
    }
    const type = foreign_tar_text(block, 'type');
    if ('xgLK'.includes(type)) {
        if (!(own <= longestText))
            reading.wrong = 'it holds a name that is far too long';
        const state = { kind: 'text', type, left: own, fill: (0,tar_entry/* padding */.Ms)(own), text: '' };
        reading.state = own === 0 ? { kind: 'header' } : { ...state };
        return;
    }
    const kind = kindOf(type);
    const path = (reading.next.get('path') ?? pathOf(block)).replace(/\/+$/, '');
    reading.next = new Map();
    const wanted = reading.listener.entry({ path, kind, size: kind === 'file' ? size : 0 });
    // Links and folders may state a size; nothing is stored for it.
    const left = kind === 'file' || kind === 'other' ? size : 0;
    reading.state =
        left === 0 ? { kind: 'header' } : { kind: 'content', left, fill: (0,tar_entry/* padding */.Ms)(left), wanted };
}
/** @returns how many of the bytes belong to the content or the text that is being read. */
function takeBytes(reading, state, bytes) {
    const piece = bytes.subarray(0, state.left);
    if (state.kind === 'text')
        state.text += latin1(piece);
    else if (state.wanted && piece.length > 0)
        reading.listener.content(piece);
    state.left -= piece.length;
    const fill = Math.min(state.fill, bytes.length - piece.length);
    state.fill -= fill;
    if (state.left + state.fill === 0) {
        reading.state = { kind: 'header' };
        if (state.kind === 'text')
            takeText(reading, state);
    }
    return piece.length + fill;
}
function takeText({ listener, next }, state) {
    switch (state.type) {
        case 'L':
            next.set('path', state.text.replace(/\0.*$/s, ''));
            return;
        case 'x':
            for (const [name, record] of readRecords(state.text))
                next.set(name, record);
            return;
        case 'g': {
            const comment = readRecords(state.text).get('comment');
            if (comment !== undefined)
                listener.comment(comment);
        }
    }
}
function kindOf(type) {
    switch (type) {
        case '0':
        case '\0':
        case '7':
            return 'file';
        case '1':
            return 'link';
        case '2':
            return 'symlink';
        case '5':
            return 'folder';
        default:
            return 'other';
    }
}
/** ustar's two fields; in GNU's own format the prefix has another use. */
function pathOf(block) {
    const name = foreign_tar_text(block, 'name');
    const prefix = foreign_tar_text(block, 'magic').startsWith('ustar ') ? '' : foreign_tar_text(block, 'prefix');
    return prefix === '' ? name : `${prefix}/${name}`;
}
function readRecords(records) {
    const found = new Map();
    for (let at = 0; at < records.length;) {
        const space = records.indexOf(' ', at);
        const length = Number(records.slice(at, Math.max(space, at)));
        if (!Number.isInteger(length) || length <= 0)
            break;
        const record = records.slice(space + 1, at + length - 1);
        const equals = record.indexOf('=');
        if (equals > 0)
            found.set(record.slice(0, equals), record.slice(equals + 1));
        at += length;
    }
    return found;
}
/** Octal digits between blanks; or, GNU's way for what is larger, bytes behind a first one of 0x80. */
function number(block, name) {
    const { start, length } = tar_entry/* ustarField */.m0[name];
    if (block[start] === 0x80) {
        return block.subarray(start + 1, start + length).reduce((sum, byte) => sum * 256 + byte, 0);
    }
    const digits = /^ *([0-7]*)[ \0]*$/.exec(latin1(block.subarray(start, start + length)))?.[1];
    return digits === undefined ? Number.NaN : Number.parseInt(`0${digits}`, 8);
}
/** A field up to its first NUL; the type is one byte, which may be NUL itself. */
function foreign_tar_text(block, name) {
    const { start, length } = tar_entry/* ustarField */.m0[name];
    const field = latin1(block.subarray(start, start + length));
    return length === 1 ? field : field.replace(/\0.*$/s, '');
}
function latin1(bytes) {
    let result = '';
    for (const byte of bytes)
        result += String.fromCharCode(byte);
    return result;
}

;// CONCATENATED MODULE: ./build/disk/archive-look.js
/** `dune-project` and opam files where they may be of the project, whatever its top folder is called. */
const metadataPath = /^(?:[^/]+\/)?(?:dune-project|(?:opam\/)?[^/]+\.opam)$/;
/** @param limit how many bytes of files are kept. */
function newLook(limit) {
    const files = new Map();
    const tops = new Set();
    let hasRootFile = false;
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
            const [top = '', ...rest] = path.split('/');
            tops.add(top);
            hasRootFile ||= rest.length === 0 && entry.kind !== 'folder';
            if (entry.kind !== 'file' || !metadataPath.test(path))
                return false;
            held += entry.size;
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
            const [only = ''] = tops;
            const root = tops.size === 1 && !hasRootFile ? only : '';
            return {
                root: Buffer.from(root, 'latin1').toString('utf8'),
                contents: {
                    kind: 'read',
                    metadata: belowRoot(files, root),
                    ...(commit === undefined ? {} : { commit }),
                    ...(unsafe === undefined ? {} : { unsafe }),
                },
            };
        },
    };
}
function isUnsafe({ path, kind }) {
    return kind === 'other' || path.startsWith('/') || path.split('/').includes('..');
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
var bzip2 = __webpack_require__(5329);
// EXTERNAL MODULE: ./build/disk/gzip-compression.js
var gzip_compression = __webpack_require__(1649);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(1306);
// EXTERNAL MODULE: ./build/text/source.js
var source = __webpack_require__(1393);
;// CONCATENATED MODULE: ./build/disk/zip-look.js



/** Tells a look what a zip archive holds. It is held whole; what is not wanted is not inflated. */
async function lookIntoZip(path, look) {
    const bytes = await (0,external_node_fs_promises_.readFile)(path);
    // Contents come in the end, all together: a wanted entry is told with its own.
    const wanted = new Map();
    try {
        const files = (0,esm/* unzipSync */.AO)(bytes, {
            filter: ({ name, originalSize }) => {
                const entry = {
                    path: (0,source/* encodeBytes */.MW)(name.replaceAll('\\', '/').replace(/\/+$/, '')),
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
            // Told once more for its content alone.
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
/**
 * Looks into an archive that somebody else made: its format is told by its first bytes, as opam's tools
 * tell it. A tar archive compressed with gzip or bzip2, and a zip archive that can be held, are read,
 * never unpacked to the disk.
 *
 * @param from its address, for messages
 * @throws Failure `archive-url-page` for a web page, `archive-url-damaged`, `bzip2-missing`.
 */
async function lookIntoArchive(path, { from, environment, limits = usualLimits, }) {
    const format = formatOf(await firstBytes(path));
    switch (format) {
        case 'gzip':
        case 'bzip2': {
            const filter = format === 'gzip' ? await gzip_compression/* gzipCompression */.f.unpack() : await (0,bzip2/* startBzip2 */.aY)('-dc', environment);
            return await readTarThrough(filter, path, { from, limits });
        }
        case 'zip': {
            // Beyond what is held of any archive it stays unread, as other formats do.
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
/** The marks of formats that opam can unpack; what begins like HTML is a page. */
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
async function readTarThrough(filter, path, { from, limits }) {
    const look = newLook(limits.held);
    const reader = readForeignTar(look);
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
        if (error instanceof failure/* Failure */.H && error.code === 'bzip2-missing')
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



/** No archive of opam's comes near this, in bytes; a disk of a runner holds some ten of it. */
const largestArchive = 1024 ** 3;
/** Fetches public archives into a folder that is there. */
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
/** The last part of an address as the name of a file, whatever is written there. */
function fileName(url) {
    const last = new URL(url).pathname.split('/').at(-1) ?? '';
    const plain = last.replace(/[^A-Za-z0-9._+~-]/g, '-').replace(/^[.-]+/, '');
    return plain === '' ? 'archive' : plain.slice(-120);
}

;// CONCATENATED MODULE: ./build/connect.js







/** The forge of the source, and that of the opam repository, which may be another host. */
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
/** Whether one token of one server is for both forges: whose it is, need be asked only once. */
function isOneToken({ hosts, tokens, source }) {
    const isOne = tokens.github === tokens.opam && hosts.source.apiUrl === hosts.opam.apiUrl;
    return isOne && source === undefined;
}
/**
 * Puts the adapters together: git, the disk, and the forges.
 *
 * @throws Failure where there is no clone, or no git.
 */
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
        readers: { ...readers, downloads },
        writers,
    };
}
function remote(url, token) {
    return token === undefined ? { url } : { url, token };
}
/** Where git finds a repository of a server: its web address is its clone address. */
function cloneUrl(serverUrl, { owner, name }) {
    return `${serverUrl}/${owner}/${name}.git`;
}


/***/ }),

/***/ 5362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   Jw: () => (/* binding */ newTokenPage),
/* harmony export */   M1: () => (/* binding */ uploadAddress),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   ae: () => (/* binding */ withoutTrailingSlash),
/* harmony export */   eU: () => (/* binding */ fineGrainedTokensPage),
/* harmony export */   v7: () => (/* binding */ isOwnAddress)
/* harmony export */ });
/* harmony import */ var _text_encoded_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8742);

/**
 * The address of the web pages that belong to an API's base address: `https://github.com`, the host
 * of an Enterprise Server, or `https://NAME.ghe.com` for `https://api.NAME.ghe.com`. For links into
 * a person's settings only; pages of repositories come from the API's answers.
 */
function webAddress(apiUrl) {
    const { protocol, host } = new URL(apiUrl);
    return `${protocol}//${host.startsWith('api.') ? host.slice('api.'.length) : host}`;
}
/** The page that makes a classic token with all that the opam pull request takes. */
function newTokenPage(webUrl) {
    return `${webUrl}/settings/tokens/new?scopes=public_repo&description=dune-publish`;
}
/** The page that lists a person's fine-grained tokens. */
function fineGrainedTokensPage(webUrl) {
    return `${webUrl}/settings/personal-access-tokens`;
}
/**
 * A path below a repository, each segment percent-encoded: names of tags hold `/`, `+`, `~`, `%` and
 * `#`. A `/` inside a segment stays one (`tags/pkg/1.0` is a ref's name, not one escaped word), and
 * `:` is escaped, which octokit would take for the name of a parameter.
 */
function repositoryPath({ owner, name }, rest = '') {
    const path = `/repos/${owner}/${name}`;
    return (0,_text_encoded_path_js__WEBPACK_IMPORTED_MODULE_0__/* .encodedPath */ .y)(rest === '' ? path : `${path}/${rest}`);
}
/**
 * The address to upload an asset of that name to, from a release's `upload_url`, which is an RFC 6570
 * template ending in `{?name,label}`. Its host is not the API's.
 */
function uploadAddress(template, name) {
    const end = template.indexOf('{');
    const base = end === -1 ? template : template.slice(0, end);
    return `${base}?name=${encodeURIComponent(name)}`;
}
/**
 * Whether an address is one of the server whose API that is: of the API's host, the web pages', or the
 * uploads' (`uploads.github.com`, `uploads.NAME.ghe.com`). A token goes to no other, whatever an answer says.
 */
function isOwnAddress(apiUrl, address) {
    if (!URL.canParse(address))
        return false;
    const [api, asked] = [new URL(apiUrl), new URL(address)];
    const web = new URL(webAddress(apiUrl)).host;
    const isOwn = [api.host, web, `uploads.${web}`].includes(asked.host);
    return isOwn && asked.protocol === api.protocol && asked.username + asked.password === '';
}
/** An address without the slashes at its end. */
function withoutTrailingSlash(url) {
    let end = url.length;
    while (url[end - 1] === '/')
        end--;
    return url.slice(0, end);
}


/***/ })

};
