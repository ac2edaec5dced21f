/* 朗读本文, brought by site.js. */
(function () {
  var synth = window.speechSynthesis, bar = document.querySelector('[data-aloud]');
  var go = bar.querySelector('button'), halt = bar.querySelector('button + button'), aloud = go.textContent;
  var voice = null, list = [], at = 0, turn = 0, state = 'off', marked = null, spoken = null;

  /* Mandarin before other Chinese. */
  function look() {
    var chinese = Array.prototype.filter.call(synth.getVoices(), function (v) { return /^(zh|cmn)/i.test(v.lang); });
    voice = chinese.filter(function (v) { return /cn|hans/i.test(v.lang); })[0] || chinese[0] || null;
    bar.hidden = !voice;
  }

  function words(box) {
    var copy = box.cloneNode(true);
    Array.prototype.forEach.call(copy.querySelectorAll('rt,rp,sup'), function (e) { e.remove(); });
    return copy.textContent.replace(/\s+/g, ' ').trim();
  }

  /* By sentence or comma: browsers cut what lasts too long. */
  function cut(text) {
    var parts = [];
    (text.match(/[^。！？；]+[。！？；”’）]*/g) || []).forEach(function (s) {
      if (s.length <= 100) parts.push(s); else parts = parts.concat(s.match(/[^，：]+[，：]?/g));
    });
    return parts;
  }

  function collect() {
    list = [];
    var boxes = document.querySelectorAll('.story-top h1,.story-top .stand,' + ['p', 'h2', 'h3', 'blockquote', 'ul>li', 'ol>li']
      .map(function (s) { return '.prose>' + s; }).join());
    Array.prototype.forEach.call(boxes, function (box) {
      cut(words(box)).forEach(function (s) { list.push([box, s]); });
    });
  }

  function mark(box) {
    if (marked === box) return;
    if (marked) marked.classList.remove('reading');
    marked = box;
    if (!box) return;
    box.classList.add('reading');
    box.scrollIntoView({ block: 'nearest' });
  }

  function become(what) {
    state = what;
    go.textContent = { off: aloud, on: bar.getAttribute('data-pause'), paused: bar.getAttribute('data-resume') }[state];
    halt.hidden = state === 'off';
  }

  function next() {
    if (at >= list.length) { end(); return; }
    var mine = ++turn, over = false;
    function done(e) {
      if (over || mine !== turn) return;
      over = true;
      if (e.type === 'error') { end(); return; }
      at++; next();
    }
    mark(list[at][0]);
    spoken = new SpeechSynthesisUtterance(list[at][1]);
    spoken.voice = voice; spoken.lang = voice.lang;
    spoken.onend = spoken.onerror = done;
    synth.speak(spoken);
  }

  /* Pausing is stopping: on phones the browser's own pause forgets where it was. */
  function quiet(what) { turn++; synth.cancel(); become(what); }

  function end() {
    if (document.activeElement === halt) go.focus();
    quiet('off');
    at = 0; mark(null);
  }

  go.addEventListener('click', function () {
    if (state === 'on') { quiet('paused'); return; }
    if (!list.length) collect();
    quiet('on');
    next();
  });
  halt.addEventListener('click', end);
  window.addEventListener('pagehide', end);
  synth.onvoiceschanged = look;
  look();
})();
