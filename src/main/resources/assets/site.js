// Everything here is a convenience: every page works without it.
const one = (selector, within = document) => within.querySelector(selector);
const kept = {
    get(key) { try { return JSON.parse(localStorage.getItem('midad:' + key)); } catch { return null; } },
    set(key, value) { try { localStorage.setItem('midad:' + key, JSON.stringify(value)); } catch { /* full or forbidden */ } },
    drop(key) { try { localStorage.removeItem('midad:' + key); } catch { /* forbidden */ } },
};

for (const link of document.querySelectorAll('[data-copy]')) {
    const label = link.textContent;
    const told = one('[data-copied]');
    let rest;
    link.addEventListener('click', async (event) => {
        if (!navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        try {
            await navigator.clipboard.writeText(link.href);
        } catch {
            // forbidden: the link leads to the page whose address can be copied
            location.assign(link.href);
            return;
        }
        link.textContent = link.dataset.copy;
        if (told) told.textContent = link.dataset.copy;
        clearTimeout(rest);
        rest = setTimeout(() => { link.textContent = label; if (told) told.textContent = ''; }, 2000);
    });
}

// The page of one's own comment: it arrived, so its draft is no longer needed.
const arrived = one('[data-posted]')?.dataset.posted;
if (arrived) {
    if (kept.get('draft:' + arrived)?.sent) kept.drop('draft:' + arrived);
    kept.set('posted:' + arrived, 1);
}

const form = one('form.write[data-limit]');
if (form) write(form);

function write(form) {
    const action = form.getAttribute('action');
    const { name, title, text, answer } = form.elements;
    // an answer's draft is its own, and goes when it arrives
    const key = 'draft:' + action + (answer ? '#' + answer.value : '');
    const fields = [name, title, text];
    const told = one('[role=alert]', form);
    const { limit, letters, zero, left, over, unsaved } = form.dataset;
    const tell = (message) => { told.textContent = message; told.hidden = !message; };

    const keep = (sent) => text.value || title.value
        ? kept.set(key, { values: fields.map((field) => field.value), base: text.defaultValue, sent })
        : kept.drop(key);
    const draft = kept.get(key);
    if (draft && (!text.value || draft.base === text.defaultValue)) {
        fields.forEach((field, i) => { field.value = draft.values[i]; });
    }

    const count = one('.count', form);
    const digits = (number) => String(number).replace(/\d/g, (digit) => String.fromCharCode(zero.charCodeAt(0) + +digit));
    const measure = async () => {
        if (text.value.length < limit * 0.85) { count.textContent = ''; return; }
        const { countLetters } = await import(letters);
        const spare = limit - countLetters(text.value);
        count.classList.toggle('over', spare < 0);
        count.textContent = spare > limit * 0.15 ? '' : (spare < 0 ? over : left).replace('{0}', digits(Math.abs(spare)));
    };
    form.addEventListener('input', () => { keep(false); measure(); });
    measure();

    let busy = false;
    const rest = () => { busy = false; form.removeAttribute('aria-busy'); };
    addEventListener('pageshow', rest);
    form.addEventListener('submit', async (event) => {
        event.preventDefault();
        if (busy) return;
        busy = true;
        form.setAttribute('aria-busy', 'true');
        tell('');
        keep(true);
        try {
            const arrival = await fetch(action, {
                method: 'POST', body: new URLSearchParams(new FormData(form)),
                headers: { Accept: 'text/html' }, signal: AbortSignal.timeout(20000),
            });
            if (arrival.redirected) { if (answer) kept.drop(key); form.reset(); location.assign(arrival.url); return; }
            const page = new DOMParser().parseFromString(await arrival.text(), 'text/html');
            const problem = one('[data-problem]', page);
            if (!problem && arrival.status < 500) { form.submit(); return; }
            for (const field of fields) {
                if (one(`[name=${field.name}][aria-invalid]`, page)) field.setAttribute('aria-invalid', 'true');
                else field.removeAttribute('aria-invalid');
            }
            tell(problem ? problem.textContent : unsaved);
            one('[aria-invalid]', form)?.focus();
        } catch {
            tell(unsaved);
        }
        rest();
    });
}

// One's own comments that wait, for readers who posted here from this device.
const thread = one('[data-mine]');
const posted = form && 'posted:' + form.getAttribute('action');
if (thread && posted && kept.get(posted)) showMine();

async function showMine() {
    const answer = await fetch(thread.dataset.mine).catch(() => null);
    if (!answer?.ok) return;
    const mine = (await answer.json()).filter((comment) => comment.state === 'pending');
    if (!mine.length) { kept.drop(posted); return; }
    const element = (tag, className, content = '', dir = 'auto') =>
        Object.assign(document.createElement(tag), { className, dir, textContent: content });
    form.after(...mine.map((comment) => {
        const who = element('p', 'who', '', '');
        who.append(element('b', '', comment.name), element('span', 'badge', thread.dataset.badge));
        const box = Object.assign(element('div', 'comment', '', comment.dir), { lang: comment.language });
        box.append(who, ...(comment.title ? [element('p', 'about', comment.title)] : []), element('p', 'say', comment.text, comment.dir));
        const waiting = element('div', 'waiting', '', '');
        waiting.append(box);
        return waiting;
    }));
}

// New comments are told of, never pushed in: whoever reads keeps the place.
if (thread?.dataset.pulse) listen(thread);

function listen(thread) {
    const { pulse, last, fresh, newest, zero } = thread.dataset;
    const categories = ['one', 'two', 'few', 'many', 'other'];
    const plurals = new Intl.PluralRules(document.documentElement.lang);
    const line = Object.assign(document.createElement('p'), { className: 'fresh' });
    line.setAttribute('role', 'status');
    one('h2', thread).after(line);
    const link = Object.assign(document.createElement('a'), { className: 'button', href: newest });
    let told = +last, failures = 0, timer;
    const tell = (number) => {
        if (number <= told) return;
        told = number;
        const count = number - last;
        const digits = String(count).replace(/\d/g, (digit) => String.fromCharCode(zero.charCodeAt(0) + +digit));
        link.textContent = fresh.split('|')[categories.indexOf(plurals.select(count))].replace('{0}', digits);
        line.append(link);
    };
    // half a minute, never all readers at once; up to eight minutes where nobody answers
    const wait = () => {
        clearTimeout(timer);
        if (!document.hidden) timer = setTimeout(ask, 30000 * (0.9 + Math.random() / 5) * 2 ** Math.min(failures, 4));
    };
    const ask = async () => {
        try {
            const answer = await fetch(pulse, { signal: AbortSignal.timeout(10000) });
            if (answer.status === 404 || answer.status === 410) return;
            if (!answer.ok) throw new Error(answer.status);
            tell((await answer.json()).lastNumber);
            failures = 0;
        } catch {
            failures++;
        }
        wait();
    };
    document.addEventListener('visibilitychange', wait);
    wait();
}

// Whoever moderates in this browser gets from a comment on the page to the desk. The page itself is
// the same for everybody; the desk asks who it is.
if (thread?.dataset.desk && kept.get('desk')) {
    for (const comment of thread.querySelectorAll('.comment[id^="comment-"]')) {
        const link = document.createElement('a');
        link.href = '/newsroom/comments/' + comment.id.slice('comment-'.length);
        link.className = 'number';
        link.textContent = thread.dataset.desk;
        one('.who', comment)?.append(' ', link);
    }
}
