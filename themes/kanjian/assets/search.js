/* Finds pages in the index. Texts are folded and cut as in Java. */

const READING = /(\p{Script=Han})\([a-z]{1,6}\) ?/gu;
const CLUSTER = /[^\p{M}]\p{M}*|\p{M}+/gsu;
const GROUPING = /[0-9],(?=[0-9]{3}(?![0-9]))/g;
const END = /[。！？!?；;\n]/, KEPT = /[\p{L}\p{N}]/u, PLAIN = /^[a-z0-9]+$/;
const PAGE = 10, READ = 30, FREQUENT = 1024, BEST = 256, SMALL = 2000, PAUSE = 150;
const WEIGHT = [1, 1.6, 3, 5];

/** One form for all writings of the same words, and where in `text` each unit comes from. */
export function fold(text, table) {
  const readings = [...text.matchAll(READING)].map(m => [m.index + m[1].length, m.index + m[0].length]);
  let out = '', at = [], r = 0;
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    while (r < readings.length && readings[r][1] <= index) r++;
    if (r < readings.length && readings[r][0] <= index) continue;
    for (const c of cluster.normalize('NFKC').toLowerCase()) {
      const plain = (table && table.get(c)) || c;
      out += plain;
      for (let i = 0; i < plain.length; i++) at.push(index);
    }
  }
  const commas = new Set([...out.matchAll(GROUPING)].map(m => m.index + 1)), keep = (_, i) => !commas.has(i);
  return { text: commas.size ? out.split('').filter(keep).join('') : out, at: at.filter(keep) };
}

/** Letters and digits alone; a line for each sentence. */
export function bare({ text, at }) {
  let out = '', i = 0;
  const places = [];
  for (const c of text) {
    const kept = END.test(c) ? '\n' : KEPT.test(c) ? c : '';
    for (let k = 0; k < kept.length; k++) places.push(at[i + k]);
    out += kept;
    i += c.length;
  }
  return { text: out, at: places };
}

export const wordsOf = (text, table) =>
  fold(text, table).text.split(/\s+/).flatMap(word => bare({ text: word, at: [] }).text.split('\n')).filter(word => word);

/** What a word is looked up by: pairs of characters, of letters and digits threes. */
export function terms(word) {
  const c = [...word], found = new Set(c.length < 2 ? c : []), plain = i => i >= 0 && i < c.length && PLAIN.test(c[i]);
  for (let i = 0; i + 1 < c.length; i++) {
    if (!plain(i) || !plain(i + 1) || !plain(i - 1) && !plain(i + 2)) found.add(c[i] + c[i + 1]);
    else if (plain(i + 2)) found.add(c[i] + c[i + 1] + c[i + 2]);
  }
  return [...found];
}

/** Where words stand in the author's text, [from, to) in order; and which of them do. */
export function marks(text, words, table) {
  const flat = bare(fold(text, table)), all = [], ranges = [], found = new Set();
  for (const word of words) {
    let seen = 0;
    for (let at = flat.text.indexOf(word); at >= 0 && seen < 50; at = flat.text.indexOf(word, at + 1), seen++) {
      const last = flat.at[at + word.length - 1];
      all.push([flat.at[at], last + String.fromCodePoint(text.codePointAt(last)).length]);
    }
    if (seen) found.add(word);
  }
  for (const range of all.sort((a, b) => a[0] - b[0])) {
    const before = ranges[ranges.length - 1];
    if (before && range[0] <= before[1]) before[1] = Math.max(before[1], range[1]);
    else ranges.push(range);
  }
  return { ranges, found };
}

/** FNV-1a, mixed as by murmur3. */
export function hash(term) {
  let h = 0x811c9dc5;
  for (const octet of new TextEncoder().encode(term)) h = Math.imul(h ^ octet, 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const hex = n => n.toString(16).padStart(8, '0');

function numbers(octets) {
  const view = new Uint8Array(octets);
  let at = 0;
  return {
    more: () => at < view.length,
    name: () => [0, 0, 0, 0].map(() => view[at++].toString(16).padStart(2, '0')).join(''),
    next() {
      let n = 0, by = 1, octet;
      do { octet = view[at++]; n += (octet & 127) * by; by *= 128; } while (octet > 127);
      return n;
    },
  };
}

function postings(source, df, count) {
  const docs = [], impacts = [];
  for (let doc = 0; docs.length < count;) {
    const n = source.next();
    docs.push(doc += Math.floor(n / 4));
    impacts.push(n % 4);
  }
  return { df, docs, impacts };
}

/** @param names the address of the script that knows how words sound */
export function open(folder, names) {
  const kept = new Map();
  let manifest;

  /* Null and `ask.missing` where a file cannot be had. */
  async function get(path, ask, read, again) {
    if (!kept.has(path)) {
      kept.set(path, fetch(folder + path, { signal: ask.signal }).then(answer => {
        if (!answer.ok) throw new Error(path);
        return answer[read]();
      }));
    }
    try {
      return await kept.get(path);
    } catch (fault) {
      kept.delete(path);
      if (ask.signal.aborted) throw fault;
      if (fault.name === 'AbortError' && !again) return get(path, ask, read, true); // another's
      ask.missing = true;
      return null;
    }
  }

  async function begin(signal) {
    const ask = { signal, missing: false };
    manifest = manifest || await get('m.json', ask, 'json');
    if (!manifest) throw new Error('m.json');
    return ask;
  }

  async function shardName(shard, ask) {
    if (manifest.s <= 256) return manifest.x.slice(shard * 8, shard * 8 + 8);
    const group = shard >> 6, name = manifest.x.slice(group * 8, group * 8 + 8);
    const table = await get('i/g/' + group + '.' + name + '.txt', ask, 'text');
    return table && table.slice((shard & 63) * 8, (shard & 63) * 8 + 8);
  }

  async function look(term, ask) {
    const h = hash(term), shard = h & (manifest.s - 1), key = Math.floor(h / manifest.s), name = await shardName(shard, ask);
    const octets = name && await get('i/x/' + shard + '.' + name + '.bin', ask, 'arrayBuffer');
    if (!octets) return null;
    const source = numbers(octets);
    for (let at = 0; source.more();) {
      at += source.next();
      const df = source.next(), more = df > FREQUENT ? source.name() : '', list = postings(source, df, more ? BEST : df);
      if (at === key) return { ...list, file: more && 'i/f/' + hex(h) + '.' + more + '.bin', whole: !more, open: /^0+$/.test(more) };
    }
    return { df: 0, docs: [], impacts: [], whole: true };
  }

  async function whole(list, ask) {
    const octets = list.whole || list.open ? null : await get(list.file, ask, 'arrayBuffer');
    return octets ? postings(numbers(octets), list.df, list.df) : list;
  }

  const present = async (terms, ask) => (await Promise.all(terms.map(term => look(term, ask)))).filter(list => list);

  /* Frequent terms are fetched whole only where none is rarer. */
  async function deciding(terms, ask) {
    const lists = await present(terms, ask), rare = lists.filter(list => list.whole);
    return rare.length ? rare : Promise.all(lists.map(list => whole(list, ask)));
  }

  const rarity = df => Math.log(1 + (manifest.n - df + 0.5) / (df + 0.5));

  function add(scores, list, only) {
    const next = only ? new Map() : scores, rare = rarity(list.df);
    list.docs.forEach((doc, i) => {
      const before = scores.get(doc);
      if (!only || before !== undefined) next.set(doc, (before || 0) + rare * WEIGHT[list.impacts[i]]);
    });
    return next;
  }

  /* Of equals the newer has the higher number. */
  const ranked = scores => [...scores].sort((a, b) => b[1] - a[1] || b[0] - a[0]).map(pair => pair[0]);

  /* Each word is given by its terms. */
  async function all(words, ask) {
    const lists = (await Promise.all(words.map(word => deciding(word, ask)))).flat().sort((a, b) => a.df - b.df);
    const sure = lists.filter(list => !list.open);
    return ranked((sure.length ? sure : lists).reduce((scores, list, i) => add(scores, list, i > 0), new Map()));
  }

  /* At least half of the terms. */
  async function most(terms, ask) {
    const lists = await present(terms, ask), held = new Map();
    let scores = new Map();
    for (const list of lists) {
      list.docs.forEach(doc => held.set(doc, (held.get(doc) || 0) + 1));
      scores = add(scores, list, false);
    }
    return ranked([...scores].filter(pair => held.get(pair[0]) * 2 >= lists.length));
  }

  async function simplified(ask) {
    const table = await get('i/t2s.' + manifest.t2s + '.txt', ask, 'text'), [from, to] = (table || '\n').split('\n').map(line => [...line]);
    return new Map(from.map((c, i) => [c, to[i]]));
  }

  const lookUp = (words, ask) => all(words.map(terms), ask);

  const sounding = async () => (await import(names)).by({ get, manifest, lookUp, all, text, fold, wordsOf, marks });

  async function answer(q, ask) {
    let words = wordsOf(q), table, docs = await lookUp(words, ask);
    if (/^[a-z' ]+$/i.test(q)) {
      const named = await (await sounding()).byName(q, ask);
      if (named) return { ...named, docs: [...new Set(named.docs.concat(docs))], words: named.words.concat(words) };
    }
    if (docs.length || !words.length) return { step: 'plain', docs, words };
    if (/[^\0-\x7f]/.test(q)) {
      table = await simplified(ask);
      words = wordsOf(q, table);
      docs = await lookUp(words, ask);
      if (docs.length) return { step: 'script', docs, words, table, as: words.join(' ') };
    }
    const sounded = await (await sounding()).bySound(words, table, ask), parts = [...new Set(words.flatMap(terms))];
    return sounded || { step: 'part', docs: await most(parts, ask), words: parts, table, any: true };
  }

  /* How many pages each choice would leave beside the others. */
  async function counted(docs, chosen, ask) {
    const c = await get('i/c.' + manifest.c + '.json', ask, 'json'), row = new Map(), counts = {};
    if (!c) return null;
    c.n.reduce((n, gap, i) => (row.set(n + gap, i), n + gap), 0);
    const within = (i, up = []) => i < 0 ? up : within(c.places[i][2], [...up, c.places[i][0]]);
    const facets = {
      kind: [i => [manifest.kinds[c.k[i]][0]], manifest.kinds],
      place: [i => within(c.p[i] - 1), c.places],
      year: [i => c.y[i] ? [String(c.y[i])] : [], [...new Set(c.y)].filter(y => y).sort().reverse().map(y => [String(y)])],
      topic: [i => c.t[i].map(t => c.topics[t][0]), c.topics],
    };
    for (const facet in facets) {
      const count = new Map(), others = Object.keys(facets).filter(f => f !== facet && chosen[f]);
      for (const i of docs.map(doc => row.get(doc)))
        if (others.every(f => facets[f][0](i).includes(chosen[f]))) facets[facet][0](i).forEach(id => count.set(id, (count.get(id) || 0) + 1));
      counts[facet] = facets[facet][1].map(([id, name]) => ({ id, name, count: count.get(id) || 0 }))
        .filter(one => one.count || one.id === chosen[facet]);
    }
    return counts;
  }

  const text = (doc, ask) => get('d/' + manifest.d + '/' + (doc >> 10) + '/' + doc + '.json', ask, 'json');

  async function read(doc, found, ask) {
    const page = await text(doc, ask);
    if (!page) return null;
    const title = marks(page.t, found.words, found.table), body = marks(page.s, found.words, found.table);
    const held = new Set([...title.found, ...body.found, ...marks(page.w || '', found.words, found.table).found]).size;
    const named = [page.t, ...(page.w || '').split('\n')].some(name => found.words.includes(bare(fold(name, found.table)).text));
    return { ...page, named, kind: new Map(manifest.kinds).get(page.k), inTitle: title.ranges, inText: body.ranges, exact: held >= (found.any ? 1 : found.words.length) };
  }

  /* What is called so comes first, then where the words stand as typed. */
  async function shown(found, docs, at, ask) {
    const least = at * PAGE;
    let texts = [];
    if (least > READ) return Promise.all(docs.slice(least - PAGE, least).map(doc => read(doc, found, ask)));
    while (texts.length < Math.min(READ, docs.length) && texts.filter(one => one && one.exact).length < least)
      texts = texts.concat(await Promise.all(docs.slice(texts.length, texts.length + PAGE).map(doc => read(doc, found, ask))));
    const order = one => !one ? 3 : !one.exact ? 2 : one.named ? 0 : 1;
    return texts.sort((a, b) => order(a) - order(b)).slice(least - PAGE, least);
  }

  /** @param chosen as in the address */
  async function search(chosen, signal) {
    const ask = await begin(signal), found = await answer(chosen.q, ask);
    const terms = ['place', 'year', 'kind', 'topic'].filter(f => chosen[f]).map(f => ['=' + f[0] + ':' + chosen[f]]);
    const fitting = terms.length ? new Set(await all(terms, ask)) : null, docs = fitting ? found.docs.filter(doc => fitting.has(doc)) : found.docs;
    const pages = Math.ceil(docs.length / PAGE) || 1, page = Math.min(Math.max(1, Number(chosen.page) || 1), pages);
    const counts = () => counted(found.docs, chosen, ask);
    const [items, early] = await Promise.all([shown(found, docs, page, ask), manifest.n > SMALL ? null : counts()]);
    return { step: found.step, as: found.as, total: docs.length, pages, page, items: items.filter(one => one), early, counts, missing: ask.missing };
  }

  async function suggest(typed, signal, most) {
    const ask = await begin(signal);
    return (await sounding()).suggest(typed, most, ask);
  }

  return { search, suggest };
}

export function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const name in attributes) if (attributes[name]) element.setAttribute(name, attributes[name]);
  element.append(...children.filter(child => child !== '' && child !== undefined));
  return element;
}

/* Asks the last question only, and none while a syllable is composed. */
export function listen(field, ask) {
  let timer, running, composing = false;
  const run = wait => {
    clearTimeout(timer);
    if (running) running.abort();
    running = new AbortController();
    const { signal } = running;
    timer = setTimeout(() => ask(field.value.trim(), signal).catch(fault => { if (!signal.aborted) throw fault; }), wait);
  };
  field.addEventListener('compositionstart', () => { composing = true; clearTimeout(timer); if (running) running.abort(); });
  field.addEventListener('compositionend', () => { composing = false; run(PAUSE); });
  field.addEventListener('input', event => { if (!composing && !event.isComposing) run(PAUSE); });
  return { run, isComposing: event => composing || event.isComposing || event.keyCode === 229, stop: () => { clearTimeout(timer); if (running) running.abort(); } };
}

