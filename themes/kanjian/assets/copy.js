/* On pages with a citation to take along. */
(function () {
  /* 复制: where the browser keeps the clipboard from pages (opened from a disk, old), the words are selected instead. */
  function select(box) {
    var range = document.createRange();
    range.selectNodeContents(box);
    window.getSelection().removeAllRanges();
    window.getSelection().addRange(range);
    try { return document.execCommand('copy'); } catch (e) { return false; }
  }

  function copy(b) {
    var box = document.getElementById(b.getAttribute('data-copy'));
    function say(done) { b.textContent = b.closest('[data-copied]').getAttribute(done ? 'data-copied' : 'data-selected'); }
    b.hidden = false;
    b.setAttribute('aria-live', 'polite');
    b.addEventListener('click', function () {
      if (!navigator.clipboard) { say(select(box)); return; }
      navigator.clipboard.writeText(box.textContent).then(function () { say(true); }, function () { say(select(box)); });
    });
  }

  Array.prototype.forEach.call(document.querySelectorAll('[data-copy]'), copy);
})();
