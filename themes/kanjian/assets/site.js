/* Enhancement only: every page is complete without this file. */
(function () {
  var root = document.documentElement, store = null;
  try { store = window.localStorage; } catch (e) { /* storage blocked */ }
  root.classList.add('js');
  /* Makes room for what is being searched before anything is drawn. */
  if ('noModule' in document.createElement('script') && /[?&]q=[^&]/.test(location.search)) root.classList.add('asked');
  if (store && store.getItem('elder') === '1') root.classList.add('elder');

  function each(what, how) { Array.prototype.forEach.call(document.querySelectorAll(what), how); }

  /* A script that only some readers need. */
  function bring(address) {
    var script = document.createElement('script');
    script.src = address;
    document.head.appendChild(script);
    return script;
  }

  /* What the script says stands in the page, at the element or around it. */
  function word(at, name) { return at.closest('[data-' + name + ']').getAttribute('data-' + name); }

  /* 长者模式: the CSS works from the checkbox alone; this remembers the choice. */
  function elder(box) {
    box.checked = root.classList.contains('elder');
    box.addEventListener('change', function () {
      root.classList.toggle('elder', box.checked);
      if (store) store.setItem('elder', box.checked ? '1' : '0');
    });
  }

  /* A shade at the edge of a table says that there is more to the right. */
  function shade(box) {
    function look() { box.classList.toggle('cut', box.scrollWidth - box.clientWidth - box.scrollLeft > 2); }
    box.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    look();
  }

  /* 数字卡片: hover, focus or tap on a figure shows its note in place. */
  var card = null, owner = null, timer = 0, quiet = false;

  function close(back) {
    if (!card) return;
    card.remove(); card = null;
    if (owner) {
      owner.removeAttribute('aria-expanded');
      if (back) { quiet = true; owner.focus({ preventScroll: true }); quiet = false; }
    }
    owner = null;
  }

  function later() {
    clearTimeout(timer);
    timer = setTimeout(function () { if (!card || !card.contains(document.activeElement)) close(false); }, 350);
  }

  function make(note) {
    var box = document.createElement('div'), x = document.createElement('button');
    box.className = 'card';
    box.setAttribute('role', 'dialog');
    box.setAttribute('aria-label', word(note, 'card'));
    box.tabIndex = -1;
    note.childNodes.forEach(function (n) { box.appendChild(n.cloneNode(true)); });
    x.type = 'button'; x.textContent = '×'; x.setAttribute('aria-label', word(note, 'close'));
    x.addEventListener('click', function () { close(true); });
    box.appendChild(x);
    box.addEventListener('mouseenter', function () { clearTimeout(timer); });
    box.addEventListener('mouseleave', later);
    box.addEventListener('focusout', later);
    return box;
  }

  function place(box, a) {
    var r = a.getBoundingClientRect(), w = box.offsetWidth, h = box.offsetHeight;
    var up = r.bottom + h + 12 > window.innerHeight && r.top > h + 12;
    box.style.left = Math.max(16, Math.min(r.left, root.clientWidth - w - 16)) + window.scrollX + 'px';
    box.style.top = (up ? r.top - h - 6 : r.bottom + 6) + window.scrollY + 'px';
  }

  function open(a, enter) {
    clearTimeout(timer);
    if (owner !== a || !card) {
      close(false);
      var note = document.getElementById(a.getAttribute('href').slice(1));
      if (!note) return;
      card = make(note);
      document.body.appendChild(card);
      owner = a; a.setAttribute('aria-expanded', 'true');
      place(card, a);
    }
    if (enter) card.focus({ preventScroll: true });
  }

  function figure(a) {
    a.setAttribute('aria-haspopup', 'dialog');
    a.addEventListener('mouseenter', function () { clearTimeout(timer); timer = setTimeout(function () { open(a); }, 160); });
    a.addEventListener('mouseleave', later);
    a.addEventListener('focus', function () { if (!quiet && a.matches(':focus-visible')) open(a); });
    a.addEventListener('blur', later);
    a.addEventListener('click', function (e) { e.preventDefault(); open(a, true); });
  }

  /* 朗读本文: only where the browser has a Chinese voice, which may arrive late. */
  function aloud(bar) {
    var synth = window.speechSynthesis, asked = false;
    if (!synth) return;
    (synth.onvoiceschanged = function () {
      var chinese = synth.getVoices().some(function (v) { return /^(zh|cmn)/i.test(v.lang); });
      if (chinese && !asked) { asked = true; bring(bar.getAttribute('data-aloud')); }
    })();
  }

  /* 方格: the keys that lead through them come when one has the focus. */
  function tiles(e) {
    var list = e.target.closest && e.target.closest('[data-keys]');
    if (list && !tiles.asked) { tiles.asked = true; bring(list.getAttribute('data-keys')); }
  }

  /* 搜索: its scripts come with the first character that stands. */
  function search(form) {
    var field = form.elements.q, asked = false;
    function load() {
      if (asked) return;
      asked = true;
      form.getAttribute('data-scripts').split(' ').forEach(function (address) {
        var script = document.createElement('script');
        script.type = 'module'; script.src = address;
        script.onerror = function () { root.classList.remove('asked'); };
        document.head.appendChild(script);
      });
    }
    if (location.protocol !== 'file:') form.action = form.action.replace(/index\.html$/, '');
    field.addEventListener('input', function (e) { if (!e.isComposing && field.value) load(); });
    field.addEventListener('compositionend', load);
    if (form.hasAttribute('data-names')) { if (root.classList.contains('asked')) load(); return; }
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-expanded', 'false');
    field.setAttribute('aria-controls', field.id + '-offers');
  }

  /* The key / leads to the box, unless it is being typed somewhere. */
  function slash(e) {
    var field = document.querySelector('[data-scripts] [name=q]');
    if (e.key !== '/' || e.ctrlKey || e.metaKey || e.altKey || e.isComposing || !field) return;
    if (e.target.isContentEditable || e.target.matches('input:not([type=checkbox]),textarea,select')) return;
    e.preventDefault();
    field.focus();
    field.select();
  }

  document.addEventListener('DOMContentLoaded', function () {
    each('#elder', elder);
    each('[data-scripts]', search);
    document.addEventListener('keydown', slash);
    document.addEventListener('focusin', tiles);
    each('.scroll', shade);
    each('[data-aloud]', aloud);
    each('[data-print]', function (b) {
      b.hidden = false;
      b.addEventListener('click', function () { window.print(); });
    });
    each('.prose a.fig[href^="#"]', figure);
    document.addEventListener('keydown', function (e) { if (e.key === 'Escape') close(true); });
    document.addEventListener('click', function (e) {
      if (card && !card.contains(e.target) && !(e.target.closest && e.target.closest('a.fig'))) close(false);
    });
  });
})();
