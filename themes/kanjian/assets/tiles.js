/* On pages with tiles of places. */
(function () {
  /* 方格: arrow keys lead from lit tile to lit tile, up and down by where they stand; Home and End to the first and the last. */
  function beside(all, from, way) {
    var a = from.getBoundingClientRect(), best = null, least = Infinity;
    all.forEach(function (tile) {
      var b = tile.getBoundingClientRect(), down = (b.top - a.top) * way, far = down * 4 + Math.abs(b.left - a.left);
      if (down > a.height / 2 && far < least) { best = tile; least = far; }
    });
    return best;
  }

  function arrows(e) {
    var tile = e.target.closest && e.target.closest('a.tile');
    if (!tile || e.altKey || e.ctrlKey || e.metaKey || e.shiftKey) return;
    var all = Array.prototype.slice.call((tile.closest('.tree') || tile.closest('.grp')).querySelectorAll('a.tile')), i = all.indexOf(tile);
    var way = { ArrowLeft: all[i - 1], ArrowRight: all[i + 1], Home: all[0], End: all[all.length - 1] };
    var to = e.key === 'ArrowUp' ? beside(all, tile, -1) : e.key === 'ArrowDown' ? beside(all, tile, 1) : way[e.key];
    if (to) { e.preventDefault(); to.focus(); }
  }

  document.addEventListener('keydown', arrows);
})();
