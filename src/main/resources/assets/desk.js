// The moderation desk: keys, decisions without a reload, new comments on demand.
// Every action is a plain form of the page; without this file they still work.

const DESK = '/newsroom/comments'
const SIGN_IN = '/newsroom/sign-in'
const POLL_EVERY = 5_000
const ANSWER_WITHIN = 15_000
const PAGES_AT_ONCE = 20
// From here on the page has room for list and side; below, the actions lie at the foot.
const narrow = matchMedia('(max-width: 61.99rem)')

const byId = id => document.getElementById(id)
const desk = byId('desk')
const rows = byId('rows')
const undoForm = byId('undo')
const arrivals = byId('arrivals')
const lost = byId('lost')

// The pages of the site show this browser the way to the desk (site.js).
try { localStorage.setItem('midad:desk', '1') } catch { /* forbidden: then without */ }

// ---------------------------------------------------------------- words

const phrases = new Map(
  [...byId('phrases').content.querySelectorAll('[data-key]')].map(p => [
    p.dataset.key.slice('desk.'.length), p.textContent]))
const language = document.documentElement.lang
const printed = [...desk.dataset.digits]
const digits = printed.filter(sign => /\p{Nd}/u.test(sign))
const group = /\p{Nd}/u.test(printed[1]) ? '' : printed[1]

/** A whole number as the page prints them; the page shows 1234567890 once for us. */
function number(value) {
  return String(value)
    .replace(/\B(?=(\d{3})+$)/g, '#')
    .replace(/\d/g, digit => digits[(Number(digit) + 9) % 10])
    .replaceAll('#', group)
}

const text = (key, ...parts) => phrases.get(key).replace(/\{(\d)\}/g, (_, i) => parts[i])

/** A sentence as nodes; what people wrote stands isolated in it. */
function say(key, ...parts) {
  return phrases.get(key).split(/(\{\d\})/).filter(Boolean).map(piece => {
    const place = /^\{(\d)\}$/.exec(piece)
    return place ? element('bdi', { textContent: parts[place[1]] }) : document.createTextNode(piece)
  })
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...children)
  return made
}

const button = (key, onclick) => element('button', { type: 'button', onclick, textContent: text(key) })

function announce(sentence) {
  byId('announce').textContent = sentence
}

// ---------------------------------------------------------------- rows

let current = null

// Each row's field for a message to the writer, in the page only while its rules are shown:
// Chromium's autofill takes seconds over hundreds of text areas.
const reasons = new WeakMap()

const idOf = row => row.dataset.id
const nameOf = row => row.querySelector('h2').textContent
const isOpen = row => !row.classList.contains('done')
const picker = row => row.querySelector('.refuse')
const reasonOf = row => reasons.get(row).querySelector('textarea')
const draftKey = row => `desk.reason.${idOf(row)}`

function prepare(row) {
  row.tabIndex = -1
  reasons.set(row, row.querySelector('.write'))
  reasons.get(row).remove()
  row.querySelector('.actions').dataset.name = nameOf(row)
  reasonOf(row).value = kept(draftKey(row)) ?? reasonOf(row).value
}

/** A browser may refuse to keep anything; then nothing is kept and nothing breaks. */
function kept(key) {
  try { return sessionStorage.getItem(key) } catch { return null }
}

function keep(key, value) {
  try {
    if (value) sessionStorage.setItem(key, value)
    else sessionStorage.removeItem(key)
  } catch { /* as above */ }
}

function neighbour(row, step) {
  let other = row?.[step]
  while (other && !isOpen(other)) other = other[step]
  return other
}
const after = row => neighbour(row, 'nextElementSibling')
const before = row => neighbour(row, 'previousElementSibling')

/** The part of the window that nothing of ours covers. */
function clear() {
  const wide = !narrow.matches
  const head = wide ? document.querySelector('.bar') : undoForm
  const foot = wide ? null : current?.querySelector('.actions')
  const top = head.hidden ? 0 : Math.max(0, head.getBoundingClientRect().bottom)
  return { top, bottom: innerHeight - (foot?.offsetHeight ?? 0) }
}

function inSight(row) {
  const { top, bottom } = row.getBoundingClientRect()
  const free = clear()
  return bottom > free.top + 24 && top < free.bottom - 24
}

function select(row) {
  if (row === current) return
  if (current) {
    current.classList.remove('current', 'away')
    current.removeAttribute('aria-current')
    if (!reasonOf(current).value) picker(current).open = false
  }
  current = row ?? null
  current?.classList.add('current')
  current?.setAttribute('aria-current', 'true')
}

/** Makes it the row at hand, moves the focus there and shows it whole if it fits. */
function go(row) {
  if (!row) return
  select(row)
  row.focus({ preventScroll: true })
  const { top, bottom } = row.getBoundingClientRect()
  const free = clear()
  if (top < free.top || bottom > free.bottom) row.scrollIntoView({ block: 'start' })
}

/** Changes the page without moving the row at hand in the window. */
function inPlace(change) {
  const anchor = current
  const was = anchor?.getBoundingClientRect().top
  change()
  if (anchor?.isConnected && isOpen(anchor)) {
    scrollBy({ top: anchor.getBoundingClientRect().top - was, behavior: 'instant' })
  }
}

/** The row's actions follow where the comment stands now. */
function setState(row, state) {
  row.dataset.state = state
  for (const from of row.querySelectorAll('[name=from]')) from.value = state
  row.querySelector('.approve').hidden = state === 'published'
  row.querySelector('.hold').hidden = state === 'pending'
  picker(row).hidden = state === 'rejected'
}

function note(row, sentence, ...buttons) {
  row.querySelector('.note')?.remove()
  row.prepend(element('div', { className: 'note' }, element('span', {}, ...sentence), ...buttons))
}

function collapse(row, sentence, ...buttons) {
  const held = row.contains(document.activeElement)
  inPlace(() => {
    note(row, sentence, ...buttons)
    picker(row).open = false
    row.classList.add('done')
  })
  keep(draftKey(row), '')
  reasonOf(row).value = ''
  if (row === current) select(after(row) ?? before(row))
  if (held) (row.querySelector('.note button') ?? current)?.focus({ preventScroll: true })
  byId('none').hidden = byId('more') !== null || [...rows.children].some(isOpen)
}

function reopen(row) {
  inPlace(() => {
    row.querySelector('.note')?.remove()
    row.classList.remove('done')
  })
  byId('none').hidden = true
}

// ---------------------------------------------------------------- the server

let line = Promise.resolve()

/** One after the other, so that "my last decision" means the same here and there. */
function post(address, body) {
  const answer = line.then(() => ask(address, { method: 'POST', body, keepalive: true }))
  line = answer.then(() => {})
  return answer
}

async function ask(address, options = {}) {
  try {
    const answer = await fetch(address, {
      ...options, headers: { Accept: 'application/json' }, signal: AbortSignal.timeout(ANSWER_WITHIN) })
    if (answer.redirected && new URL(answer.url).pathname === SIGN_IN) return { http: 401 }
    const said = await answer.json().catch(() => null)
    return answer.ok && !said ? { http: 0 } : { ...said, http: answer.status }
  } catch {
    return { http: 0 }
  }
}

function take({ http, counts, undo }) {
  if (http === 200 && lost.dataset.why === 'failed') tell('')
  if (counts) showCounts(counts)
  if (undo !== undefined) showUndo(undo)
}

function showCounts(counts) {
  for (const place of desk.querySelectorAll('[data-count]')) {
    const count = counts[place.dataset.count]
    if (count !== undefined) place.textContent = number(count)
  }
}

let undoes = null

function showUndo(undo) {
  undoes = undo ? String(undo.commentId) : null
  inPlace(() => {
    undoForm.hidden = !undo
  })
  if (undo) byId('last-decision').replaceChildren(...say(`undo.${undo.to.toLowerCase()}`, undo.commentName))
}

// ---------------------------------------------------------------- decisions

async function decide(row, body) {
  if (row.classList.contains('sending')) return
  row.classList.add('sending')
  const was = row.dataset.state
  if (row === current) go(after(row))
  const answer = await post(`${DESK}/${idOf(row)}/decision`, body)
  row.classList.remove('sending')
  take(answer)
  switch (answer.http) {
    case 200: return settle(row, was, answer.state.toLowerCase(), body.get('rule'))
    case 401: return signedOut(row)
    case 404: return gone(row)
    case 409: return late(row, answer)
    default: return unsaved(row, body, answer)
  }
}

function settle(row, was, state, rule) {
  if (state === 'rejected') row.dataset.rule = rule ?? ''
  setState(row, state)
  const parts = [nameOf(row), state === 'rejected' ? ruleText(row, rule) : '']
  collapse(row, say(`say.${state}`, ...parts), button('undo', () => takeBack(row, was)))
  announce(text(`say.${state}`, ...parts))
}

const ruleText = (row, rule) =>
  [...row.querySelectorAll('[name=rule]')].find(choice => choice.value === rule)?.textContent ?? ''

function late(row, { decidedBy = '…', state, rule }) {
  const now = state.toLowerCase()
  const what = now === 'rejected' && rule ? text('say.late.rule', rule) : text(`say.late.${now}`)
  const sentence = say('say.late', decidedBy, what)
  const opposite = {
    published: () => button('say.late.reject', () => { go(row); openPicker(row) }),
    rejected: () => button('say.late.approve', () => row.querySelector('.approve').click()),
  }[now]
  const stay = button('say.late.keep', () => { collapse(row, say('say.late', decidedBy, what)); go(current) })
  inPlace(() => {
    setState(row, now)
    picker(row).open = false
    note(row, sentence, ...(opposite ? [opposite(), stay] : []))
  })
  announce(text('say.late', decidedBy, what))
}

function unsaved(row, body, { http, detail, title }) {
  const known = http >= 400 && http < 500 && (detail ?? title)
  const sentence = known ? say('say.refused', detail ?? title) : say('say.unsaved')
  inPlace(() => note(row, sentence, button('say.retry', () => {
    row.querySelector('.note').remove()
    decide(row, body)
  })))
  announce(sentence.map(node => node.textContent).join(''))
}

function gone(row) {
  collapse(row, say('say.gone'))
  announce(text('say.gone'))
}

function placeOf(row) {
  return location.pathname + location.search + (row ? `#${row.id}` : '')
}

function signedOut(row) {
  if (row) go(row)
  byId('signin').href = `${SIGN_IN}?next=${encodeURIComponent(placeOf(row ?? current))}`
  if (!byId('out').open) byId('out').showModal()
}

// ---------------------------------------------------------------- undo

async function undo() {
  if (undoForm.hidden) return announce(text('say.nothing'))
  const answer = await post(`${DESK}/undo`, new URLSearchParams(new FormData(undoForm)))
  take(answer)
  const row = answer.id === undefined ? null : byId(`comment-${answer.id}`)
  switch (answer.http) {
    case 200: return undone(String(answer.id), answer.state.toLowerCase())
    case 401: return signedOut(current)
    case 404: return announce(text('say.nothing'))
    case 409: return row ? late(row, answer) : tell('failed', text('say.late', answer.decidedBy, text(`say.late.${answer.state.toLowerCase()}`)))
    default: return tell('failed', text('say.unsaved'))
  }
}

async function undone(id, state) {
  let row = byId(`comment-${id}`)
  if (row) {
    setState(row, state)
    reopen(row)
  } else if (state === desk.dataset.tab) {
    row = await fetchRow(id)
  }
  if (!row) return
  go(row)
  announce(text('say.undone', nameOf(row)))
}

/** The last decision by undo; an older one by deciding again what was there before. */
async function takeBack(row, was) {
  if (undoes === idOf(row)) return undo()
  if (was === 'rejected' && !row.dataset.rule) return reopen(row)
  const body = new URLSearchParams({
    decision: { pending: 'hold', published: 'approve', rejected: 'reject' }[was], from: row.dataset.state })
  if (was === 'rejected') body.set('rule', row.dataset.rule)
  const answer = await post(`${DESK}/${idOf(row)}/decision`, body)
  take(answer)
  switch (answer.http) {
    case 200: return undone(idOf(row), answer.state.toLowerCase())
    case 401: return signedOut(row)
    case 404: return gone(row)
    case 409: reopen(row); return late(row, answer)
    default: return tell('failed', text('say.unsaved'))
  }
}

/**
 * Something that belongs to no row: shown above the list and read out, until what it says is over.
 * Said again it stays as it is, with whatever has the focus in it.
 */
function tell(why, sentence = '', ...more) {
  if (why && lost.dataset.why === why && lost.firstChild?.textContent === sentence) return
  inPlace(() => {
    lost.dataset.why = why
    lost.hidden = !why
    lost.replaceChildren(sentence, ...more)
  })
}

// ---------------------------------------------------------------- more rows

let lastPage = location.pathname + location.search
let loading = false

async function pageAt(address) {
  const answer = await fetch(address, { headers: { Accept: 'text/html' }, signal: AbortSignal.timeout(ANSWER_WITHIN) })
  if (!answer.ok || new URL(answer.url).pathname === SIGN_IN) throw new Error(`${answer.status}`)
  return new DOMParser().parseFromString(await answer.text(), 'text/html')
}

function adopt(row) {
  const ours = document.adoptNode(row)
  prepare(ours)
  return ours
}

/** Appends what we do not have yet; answers with the new rows. */
async function load(address) {
  const page = await pageAt(address)
  lastPage = address
  const fresh = [...page.querySelectorAll('#rows > .row')].filter(row => !byId(row.id)).map(adopt)
  rows.append(...fresh)
  if (fresh.length) byId('none').hidden = true
  const next = page.querySelector('#more a')?.getAttribute('href')
  if (next && byId('more')) byId('more').querySelector('a').href = next
  else if (next) rows.after(document.adoptNode(page.getElementById('more')))
  else byId('more')?.remove()
  watchEnd()
  return fresh
}

async function loadNext() {
  const link = byId('more')?.querySelector('a')
  if (!link || loading) return
  loading = true
  const words = link.textContent
  link.textContent = text('loading')
  try {
    await load(link.getAttribute('href'))
  } catch {
    end.disconnect()
    tell('failed', text('say.more'))
  }
  link.textContent = words
  loading = false
}

const end = new IntersectionObserver(
  seen => { if (seen.some(entry => entry.isIntersecting)) loadNext() }, { rootMargin: '1200px' })

function watchEnd() {
  end.disconnect()
  if (byId('more')) end.observe(byId('more'))
}

/** One row of the first page, put where that page has it. */
async function fetchRow(id) {
  try {
    const page = await pageAt(location.pathname + location.search)
    const row = page.getElementById(`comment-${id}`)
    if (!row) return null
    let follower = row.nextElementSibling
    while (follower && !byId(follower.id)) follower = follower.nextElementSibling
    inPlace(() => rows.insertBefore(adopt(row), follower && byId(follower.id)))
    byId('none').hidden = true
    return row
  } catch {
    return null
  }
}

// ---------------------------------------------------------------- new comments

let newest = null

async function poll() {
  if (document.visibilityState !== 'visible') return
  const query = new URLSearchParams(location.search)
  query.delete('after')
  if (newest !== null) query.set('since', newest)
  const answer = await ask(`${DESK}/counts?${query}`)
  if (answer.http === 401) {
    const address = `${SIGN_IN}?next=${encodeURIComponent(placeOf(current))}`
    return tell('out', byId('out-title').textContent, ' ',
      element('a', { href: address, textContent: byId('signin').textContent }))
  }
  if (answer.http !== 200) return tell('offline', text('say.offline'))
  if (lost.dataset.why === 'offline' || lost.dataset.why === 'out') tell('')
  showCounts(answer)
  newest ??= answer.newest
  if (desk.dataset.tab === 'pending' && Number(answer.newest) > Number(newest)) showArrivals(answer.arrived)
}

/** A server that does not count them still says that there are some. */
function showArrivals(count) {
  if (count === 0) return
  const form = count === undefined ? 'zero' : new Intl.PluralRules(language).select(count)
  const sentence = text(`new.${form}`, number(count ?? 0))
  if (arrivals.textContent.trim() === sentence && !arrivals.hidden) return
  arrivals.firstElementChild.textContent = sentence
  arrivals.hidden = false
  announce(sentence)
}

async function loadArrivals() {
  if (loading) return
  loading = true
  const fresh = []
  try {
    fresh.push(...await load(lastPage))
    for (let pages = 1; byId('more') && pages < PAGES_AT_ONCE; pages++) {
      fresh.push(...await load(byId('more').querySelector('a').getAttribute('href')))
    }
    arrivals.hidden = true
    newest = null
    go(fresh[0])
  } catch {
    tell('failed', text('say.more'))
  }
  loading = false
}

// ---------------------------------------------------------------- keys

/**
 * The letter where the layout writes Latin ones (A is A on AZERTY too), else the place on the
 * keyboard: an Arabic layout writes ش with KeyA.
 */
function keyOf(event) {
  if (/^[a-z]$/i.test(event.key)) return `Key${event.key.toUpperCase()}`
  if (event.key === '/' || event.key === '?' || event.key === '؟') return 'Slash'
  return event.code.replace(/^Numpad(?=\d$)/, 'Digit')
}

function openPicker(row) {
  picker(row).open = true
  furnish(row)
  picker(row).querySelector('[name=rule]').focus({ preventScroll: true })
  picker(row).scrollIntoView({ block: 'nearest' })
}

/** Brings the field for the message when the rules are shown, takes it away when they are not. */
function furnish(row) {
  if (picker(row).open) picker(row).querySelector('form').prepend(reasons.get(row))
  else reasons.get(row).remove()
}

function closePicker(row) {
  picker(row).open = false
  row.focus({ preventScroll: true })
}

/** Never decides about a comment that is out of sight: the first press brings it back. */
function atHand(act) {
  if (!current || !isOpen(current)) return
  if (inSight(current)) act(current)
  else go(current)
}

const moves = {
  KeyJ: () => go(current ? after(current) : [...rows.children].find(isOpen)),
  KeyK: () => go(before(current)),
}
moves.ArrowDown = moves.KeyJ
moves.ArrowUp = moves.KeyK

const acts = {
  KeyA: () => atHand(row => {
    const approve = row.querySelector('.approve')
    if (!approve.hidden) approve.click()
  }),
  KeyR: () => atHand(row => {
    if (picker(row).hidden) return
    if (picker(row).open) closePicker(row)
    else openPicker(row)
  }),
  KeyU: undo,
  Slash: () => byId('help').showModal(),
}

function act(key) {
  const digit = /^Digit([1-8])$/.exec(key)
  if (!digit) return acts[key]?.()
  if (current && picker(current).open) picker(current).querySelectorAll('[name=rule]')[digit[1] - 1]?.click()
}

document.addEventListener('keydown', event => {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
  if (document.querySelector('dialog[open]')) return
  const key = keyOf(event)
  if (key === 'Escape' && current && picker(current).open) return closePicker(current)
  if (event.target.closest?.('input, select, textarea')) return
  if (event.shiftKey && key !== 'Slash') return
  if (moves[key]) {
    event.preventDefault()
    moves[key]()
  } else if (acts[key] || /^Digit[1-8]$/.test(key)) {
    event.preventDefault()
    // A key held down must not decide about row after row.
    if (!event.repeat) act(key)
  }
})

// ---------------------------------------------------------------- wiring

rows.addEventListener('submit', event => {
  event.preventDefault()
  const body = new URLSearchParams(new FormData(event.target, event.submitter))
  decide(event.target.closest('.row'), body)
})
rows.addEventListener('input', event => {
  if (event.target.name === 'reason') keep(draftKey(event.target.closest('.row')), event.target.value)
})
rows.addEventListener('focusin', event => {
  const row = event.target.closest('.row')
  if (isOpen(row)) select(row)
})
rows.addEventListener('toggle', event => furnish(event.target.closest('.row')), true)
undoForm.addEventListener('submit', event => {
  event.preventDefault()
  undo()
})
arrivals.addEventListener('click', loadArrivals)
desk.addEventListener('click', event => {
  if (!event.target.closest('#more a')) return
  event.preventDefault()
  loadNext()
})
// On a phone the row that is being read is the row at hand.
document.addEventListener('scrollend', () => {
  if (!narrow.matches || !current || picker(current).open) return
  if (!inSight(current)) {
    const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 3)?.closest('.row')
    if (middle && isOpen(middle)) select(middle)
  }
  current.classList.toggle('away', !inSight(current))
})
addEventListener('resize', () => current?.classList.remove('away'))

for (const row of rows.children) prepare(row)
desk.classList.add('js')
const place = location.hash.startsWith('#comment-') ? byId(location.hash.slice(1)) : null
if (place) {
  go(place)
  if (reasonOf(place).value) openPicker(place)
} else {
  select([...rows.children].find(isOpen))
}
const shown = desk.dataset.undo
if (shown) undoes = shown
watchEnd()
document.addEventListener('visibilitychange', poll)
setInterval(poll, POLL_EVERY)
poll()
