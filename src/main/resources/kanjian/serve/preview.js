/* 预览：有新的就换上，有问题就盖在网页上。只在 serve 时加进网页，发布的网站里没有。 */
(() => {
  const own = document.currentScript;
  const at = name => new URL(name, own.src);
  const shown = own.dataset.turn;
  const make = (tag, text, cls) => Object.assign(document.createElement(tag), { textContent: text, className: cls || "" });

  const row = p => {
    const li = make("li", "", "pv-" + p.severity);
    li.append(make("p", p.file + (p.line ? "　第" + p.line + "行" + (p.column ? "第" + p.column + "列" : "") : ""), "pv-at"),
      make("p", p.chinese, "pv-what"), make("p", "→ " + p.cure, "pv-cure"), make("p", p.code, "pv-at"));
    return li;
  };

  const show = ({ problems, totals }) => {
    if (!problems.length) return;
    const box = make("aside", "", "pv"), list = make("ol", "");
    box.setAttribute("aria-label", "预览发现的问题");
    const head = totals.error
      ? "有" + totals.error + "处错误，下面还是改错以前的网页。改好并保存，这里会自己更新。"
      : "有" + problems.length + "处提醒，不改也能发布。";
    const fold = make("button", "收起");
    fold.type = "button";
    fold.onclick = () => { list.hidden = !list.hidden; fold.textContent = list.hidden ? "展开" : "收起"; };
    list.hidden = !totals.error;
    fold.textContent = list.hidden ? "展开" : "收起";
    problems.slice(0, 50).forEach(p => list.append(row(p)));
    if (problems.length > 50) list.append(make("li", "……还有" + (problems.length - 50) + "处，改了这些再看。"));
    const bar = make("p", head + " ", "pv-head");
    bar.setAttribute("role", "status");
    bar.append(fold);
    box.append(bar, list);
    document.body.append(box);
  };

  fetch(at("problems.json")).then(answer => answer.json()).then(show);
  new EventSource(at("events")).onmessage = event => { if (event.data !== shown) location.reload(); };
})();
