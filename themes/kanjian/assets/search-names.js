/* What words sound like, and the box that offers names. */

/* With each of them a letter of pinyin begins. */
const FIRSTS = [...'\u963f\u516b\u5693\u54d2\u59b8\u53d1\u65ee\u54c8\u8ba5\u5494\u5783\u75f3\u62cf\u5662\u5991\u4e03\u5465\u4ee8\u4ed6\u5c72\u5915\u4e2b\u5e00'];
const LETTERS = 'abcdefghjklmnopqrstwxyz';
const OFFERED = 8;
const collator = new Intl.Collator('zh-CN-u-co-pinyin');

/* The browser's own order of characters by sound needs no table. */
function letterOf(c) {
  if (!/\p{Script=Han}/u.test(c)) return c;
  const after = FIRSTS.findIndex(first => collator.compare(c, first) < 0);
  return LETTERS[after < 0 ? LETTERS.length - 1 : Math.max(0, after - 1)];
}

/** How many characters the letters stand for: first letters, or syllables with the last begun. */
export function typed(letters, syllables) {
  if (letters.length > 1 && syllables.map(s => s[0]).join('').startsWith(letters)) return letters.length;
  for (let i = 0, so = ''; i < syllables.length; i++) {
    so += syllables[i];
    if (so.startsWith(letters)) return i + 1;
    if (!letters.startsWith(so)) return 0;
  }
  return 0;
}

/** xiangtan: xiang, tan; null where it cannot be cut. */
export function cut(letters, known) {
  if (!letters) return [];
  for (let n = Math.min(6, letters.length); n > 0; n--) {
    const rest = known.has(letters.slice(0, n)) && cut(letters.slice(n), known);
    if (rest) return [letters.slice(0, n), ...rest];
  }
  return null;
}

export function by({ get, manifest, lookUp, all, text, fold, wordsOf, marks }) {
  const lettersOf = text => /^[a-z' ]+$/.test(text) && text.replace(/[' ]/g, '');

  async function filed(letter, ask) {
    const file = manifest.e[letter];
    return (file && await get('i/e/' + letter + '.' + file + '.json', ask, 'json')) || [];
  }

  /* xianfeng by xf: xian, feng. */
  const parted = (reading, firsts) => reading.match('^' + [...firsts].map(c => '(' + c + '[a-z]*?)').join('') + '$') || [];

  const readAs = ([, , , readings, initials], letters) =>
    Math.max(0, ...readings.flatMap(reading => initials.map(firsts => typed(letters, parted(reading, firsts).slice(1)))));

  async function byName(text, ask) {
    const letters = lettersOf(text.toLowerCase()), parts = new Set();
    for (const name of await filed(letters[0], ask)) {
      const length = readAs(name, letters);
      if (length && parts.size < 3) parts.add([...name[0]].slice(0, length).join(''));
    }
    const found = await Promise.all([...parts].map(async part => ({ part, docs: await lookUp(wordsOf(part), ask) })));
    const held = found.filter(one => one.docs.length), names = held.map(one => one.part);
    return held.length > 0 && { step: 'sound', docs: held.flatMap(one => one.docs), words: names.flatMap(name => wordsOf(name)), any: true, as: names.join('、') };
  }

  /* Each syllable also has one character that stands for its sound. */
  async function sounds(ask) {
    const table = await get('i/py.' + manifest.py + '.txt', ask, 'text');
    const syllables = new Map(), first = new Map();
    for (const line of table ? table.trim().split('\n') : []) {
      const [syllable, characters] = line.split(' ');
      first.set(syllable, [...characters][0]);
      for (const c of characters) syllables.set(c, syllable);
    }
    return { syllables, first };
  }

  async function bySound(words, table, ask) {
    const { syllables, first } = await sounds(ask);
    const chains = words.map(word => /^[a-z]+$/.test(word) ? cut(word, first) : [...word].map(c => syllables.get(c)));
    if (chains.some(chain => !chain || chain.length < 2 || chain.includes(undefined))) return null;
    const docs = await all(chains.map(chain => chain.slice(1).map((s, i) => '~' + chain[i] + '~' + s)), ask);
    if (!docs.length) return null;
    const sounded = new Map(table), sounding = chains.map(chain => chain.map(s => first.get(s)).join(''));
    syllables.forEach((syllable, c) => sounded.set(c, first.get(syllable)));
    const written = await writing(sounding, sounded, docs, ask), found = written ? await lookUp(written, ask) : [];
    return found.length ? { step: 'sound', docs: found, words: written, as: written.join(' ') } : { step: 'sound', docs, table: sounded, words: sounding };
  }

  /* How words that sound so are written where they were found. */
  async function writing(words, sounded, docs, ask) {
    for (const page of await Promise.all(docs.slice(0, 3).map(doc => text(doc, ask)))) {
      const all = page && page.t + '\n' + page.s, at = words.map(word => page ? marks(all, [word], sounded).ranges[0] : null);
      if (at.every(range => range)) return at.flatMap(([from, to]) => wordsOf(all.slice(from, to)));
    }
    return null;
  }


  async function suggest(text, most, ask) {
    const folded = fold(text.trim()).text, letters = lettersOf(folded);
    const rank = name => letters ? (readAs(name, letters) ? 0 : -1) : fold(name[0]).text.indexOf(folded);
    return (folded ? await filed(letterOf([...folded][0]), ask) : [])
      .map(name => ({ at: rank(name), name: name[0], address: name[1], kind: new Map(manifest.kinds).get(name[2]) }))
      .filter(one => one.at >= 0)
      .sort((a, b) => a.at - b.at || a.name.length - b.name.length)
      .slice(0, most);
  }

  return { byName, bySound, lettersOf, suggest };
}

function offer(form, { open, listen, make }, names) {
  const folder = new URL('.', form.action).href, index = open(folder, names);
  document.head.append(make('link', { rel: 'stylesheet', href: form.dataset.sheet }));
  const field = form.elements.q, list = make('ul', { class: 'offers', role: 'listbox', id: field.getAttribute('aria-controls'), 'aria-label': form.dataset.offers });
  let options = [], active = -1;
  list.hidden = true;
  form.append(list);

  function show(names) {
    active = -1;
    field.removeAttribute('aria-activedescendant');
    options = names.map((one, i) => make('li', { role: 'option', id: list.id + '-' + i, 'aria-selected': 'false', 'data-address': new URL('..' + one.address, folder).href },
      make('b', {}, one.name), make('span', {}, one.kind)));
    list.replaceChildren(...options);
    list.hidden = !options.length;
    field.setAttribute('aria-expanded', String(!list.hidden));
  }

  function move(step) {
    if (active >= 0) options[active].setAttribute('aria-selected', 'false');
    active = active + step < -1 ? options.length - 1 : active + step >= options.length ? -1 : active + step;
    if (active < 0) { field.removeAttribute('aria-activedescendant'); return; }
    options[active].setAttribute('aria-selected', 'true');
    options[active].scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', options[active].id);
  }

  const ear = listen(field, async (text, signal) => {
    const names = text ? await index.suggest(text, signal, OFFERED) : [];
    if (!signal.aborted) show(names);
  });
  field.addEventListener('keydown', event => {
    if (ear.isComposing(event)) return;
    if (event.key === 'Escape') { ear.stop(); show([]); field.value = ''; event.preventDefault(); }
    if (event.key === 'Enter' && active >= 0) { event.preventDefault(); location.href = options[active].dataset.address; }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    if (options.length) move(event.key === 'ArrowDown' ? 1 : -1); else ear.run(0);
  });
  field.addEventListener('blur', () => { ear.stop(); show([]); });
  list.addEventListener('mousedown', event => event.preventDefault());
  list.addEventListener('click', event => { const option = event.target.closest('[role=option]'); if (option) location.href = option.dataset.address; });
  if (field === document.activeElement && field.value) ear.run(0);
}

/* On /search/ the list itself follows the typing. */
document.querySelectorAll('form[data-scripts]:not([data-names])').forEach(async form => {
  const [core, names] = form.dataset.scripts.split(' ').map(address => new URL(address, document.baseURI).href);
  offer(form, await import(core), names);
});
