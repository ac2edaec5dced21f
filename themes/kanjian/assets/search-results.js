/* The list on /search/, as the address asks for it. */

const form = document.querySelector('form[data-names]');
const script = address => new URL(address, document.baseURI).href;
const folder = new URL('.', form.action).href;
const { open, listen, make } = await import(script(form.dataset.scripts.split(' ')[0]));
const index = open(folder, script(form.dataset.names));
const SHOWN = 12;

const at = address => new URL('..' + address, folder).href;

const FACETS = ['kind', 'place', 'year', 'topic'];
const say = (name, words) => document.querySelector('.found').dataset[name].replace(/\{\w+\}/, () => words);
const part = name => document.querySelector('[data-search-' + name + ']');

function chosen() {
  const words = new URLSearchParams(location.search), out = { q: (words.get('q') || '').trim(), page: words.get('page') };
  FACETS.forEach(facet => { out[facet] = words.get(facet) || ''; });
  return out;
}

/* The address with one choice made otherwise. */
function link(now, name, value) {
  const words = new URLSearchParams(Object.entries({ ...now, page: '', [name]: value }).filter(pair => pair[1]));
  return '?' + words;
}

const chip = (now, name, value, words, isNow) =>
  make('li', {}, make('a', { href: link(now, name, value), 'aria-current': isNow && 'true', rel: 'nofollow' }, ...words));

function choices(now, facet, list) {
  const ordered = facet === 'year' ? list : list.sort((a, b) => b.count - a.count);
  const rows = ordered.filter((one, i) => i < SHOWN || one.id === now[facet])
    .map(one => chip(now, facet, one.id, [facet === 'year' ? say('year', one.id) : one.name, make('span', {}, one.count)], one.id === now[facet]));
  return rows.length < 2 && !now[facet] ? [] : [chip(now, facet, '', [say('all')], !now[facet]), ...rows];
}

function marked(text, ranges, from, to) {
  const out = [];
  let last = from;
  for (const [start, end] of ranges) {
    if (start < last || end > to) continue;
    out.push(text.slice(last, start), make('mark', {}, text.slice(start, end)));
    last = end;
  }
  return [...out, text.slice(last, to)];
}

const STOP = /[。！？!?；;，,：:\n]/, LINE_END = /[。！？\n]/, LINE = 40, BEFORE = 24, LONG = 90;
/* 〇零一二三四五六七八九十百千万亿余多来近约超 */
const FIGURE = /[\d.,，%％\u3007\u96f6\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341\u767e\u5343\u4e07\u4ebf\u4f59\u591a\u6765\u8fd1\u7ea6\u8d85]/;

/* One in a short line only where there is no other. */
function bestHit(text, ranges) {
  const line = at => (text.indexOf('\n', at) + 1 || text.length + 1) - text.lastIndexOf('\n', at - 1);
  return (ranges.find(range => line(range[0]) > LINE) || ranges[0] || [0])[0];
}

/* What is too long is cut, but never within a figure. */
function excerpt(text, ranges) {
  const hit = bestHit(text, ranges), inFigure = at => FIGURE.test(text[at]) || FIGURE.test(text[at - 1]);
  let from = hit, to;
  while (from > 0 && hit - from < BEFORE && !LINE_END.test(text[from - 1])) from--;
  if (from > 0 && !LINE_END.test(text[from - 1])) {
    const stop = text.slice(from, hit).search(STOP);
    if (stop >= 0) from += stop + 1;
    else while (from > 0 && text[from - 1] !== '\n' && inFigure(from)) from--;
  }
  const end = text.indexOf('\n', hit);
  to = Math.min(from + LONG, end < 0 ? text.length : end);
  while (to < text.length && text[to] !== '\n' && inFigure(to)) to++;
  const begun = from > 0 && !LINE_END.test(text[from - 1]), goesOn = to < text.length && text[to] !== '\n' && !LINE_END.test(text[to - 1]);
  return [begun ? '…' : '', ...marked(text, ranges, from, to), goesOn ? '…' : ''];
}

const item = one => make('li', {},
  make('p', { class: 'small' }, make('span', { class: 'tag' }, one.kind)),
  make('h3', {}, make('a', { href: at(one.u) }, ...marked(one.t, one.inTitle, 0, one.t.length))),
  make('p', {}, ...excerpt(one.s, one.inText)),
  make('p', { class: 'src' }, [one.p, one.y].filter(Boolean).join(' · ')));

function pager(now, found) {
  const links = [];
  for (let n = 1; n <= found.pages; n++) {
    if (n === 1 || n === found.pages || Math.abs(n - found.page) < 2) links.push(chip(now, 'page', n > 1 ? n : '', [n], n === found.page));
    else if (Math.abs(n - found.page) === 2) links.push(make('li', { 'aria-hidden': 'true' }, '…'));
  }
  if (found.page < found.pages) links.push(chip(now, 'page', found.page + 1, [say('next')], false));
  return found.pages > 1 ? links : [];
}

function told(now, found) {
  const lines = [];
  if (found.step === 'script') lines.push(say('script', found.as));
  if (found.step === 'sound') lines.push(found.as ? say('sound', found.as) : say('sounds', now.q));
  if (found.step === 'part' && found.total) lines.push(say('part'));
  if (found.missing) lines.push(say('missing'));
  return lines.join('') || (found.total ? say('answered', now.q) : '\u201c' + now.q + '\u201d');
}

/* Of a large site the counts are fetched when they are opened. */
function sift(now, found) {
  const box = part('more');
  const fill = counts => {
    for (const facet of FACETS) {
      const links = choices(now, facet, counts ? counts[facet] : []);
      part(facet).replaceChildren(...links);
      part(facet).parentElement.hidden = !links.length;
    }
  };
  fill(found.early);
  box.hidden = !found.total && !FACETS.some(facet => now[facet]);
  if (found.early && matchMedia('(min-width:60rem)').matches) box.open = true;
  box.ontoggle = found.early ? null : async () => { if (box.open) fill(await found.counts()); };
  if (box.open && !found.early) box.ontoggle();
}

function show(now, found) {
  const list = part('results');
  part('count').textContent = found.total ? say('count', found.total) : say('none');
  part('told').textContent = told(now, found);
  sift(now, found);
  list.start = (found.page - 1) * 10 + 1;
  list.replaceChildren(...found.items.map(item));
  part('pager').replaceChildren(...pager(now, found));
  part('hints').hidden = found.total > 0;
  state('done');
}

function state(name) {
  part('results').dataset.searchState = name;
  if (name === 'done') performance.mark('search-done');
}

const root = document.documentElement, field = form.elements.q, site = document.title;
const run = async (text, signal) => {
  root.classList.toggle('asked', !!text);
  if (!text) { state('idle'); return; }
  const now = chosen();
  state('loading');
  try {
    const found = await index.search(now, signal);
    if (signal.aborted) return;
    show(now, found);
    document.title = now.q + '\uff1a' + site;
  } catch (fault) {
    if (signal.aborted) return;
    part('count').textContent = say('failed');
    part('told').textContent = say('failedWhy');
    state('failed');
  }
  root.classList.toggle('unanswered', part('results').dataset.searchState === 'failed' || !part('results').children.length);
};
const ear = listen(field, (text, signal) => {
  if (text !== chosen().q) history.replaceState(null, '', text ? '?' + new URLSearchParams({ q: text }) : location.pathname);
  return run(text, signal);
});
field.addEventListener('keydown', event => {
  if (event.key === 'Escape' && !ear.isComposing(event)) { field.value = ''; ear.run(0); event.preventDefault(); }
});
field.value = field.value || chosen().q;
if (field.value) ear.run(0);
