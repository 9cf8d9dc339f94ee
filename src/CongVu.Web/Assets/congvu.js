// Only improvements: every page works without this file.
(() => {
  "use strict";
  const typing = e => e.isComposing || /^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName) || e.target.isContentEditable;

  // "/" goes to the search box, Ctrl+Enter presses the primary button, arrows walk through a list.
  document.addEventListener("keydown", e => {
    if (e.key === "Enter" && (e.ctrlKey || e.metaKey) && !e.isComposing) {
      const main = document.querySelector("main button.btn.main:not([disabled])");
      if (main) { e.preventDefault(); main.click(); }
      return;
    }
    if (typing(e) || e.ctrlKey || e.altKey || e.metaKey) return;
    if (e.key === "/") { e.preventDefault(); document.querySelector("[data-search]")?.focus(); }
    if (e.key === "ArrowDown" || e.key === "ArrowUp") walk(e, e.key === "ArrowDown" ? 1 : -1);
  });

  function walk(e, step) {
    const links = [...document.querySelectorAll("main .list td.what a, main .list td.act a, main .list td.act button")].filter(a => a.closest("td").className !== "act" || !a.closest("tr").querySelector("td.what a"));
    if (!links.length) return;
    e.preventDefault();
    const at = links.indexOf(document.activeElement);
    links[Math.min(links.length - 1, Math.max(0, at + step))].focus();
  }

  // A second click on the same form is the same act; the server knows it too.
  document.addEventListener("submit", e => {
    const ask = e.submitter?.dataset.ask ?? e.target.dataset.ask;
    if (ask && !confirm(ask)) { e.preventDefault(); return; }
    if (e.target.dataset.sent) { e.preventDefault(); return; }
    e.target.dataset.sent = "1";
    dirty = false;
    setTimeout(() => e.target.querySelectorAll("button").forEach(b => b.setAttribute("aria-busy", "true")), 0);
  });
  addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(f => delete f.dataset.sent));

  // What was typed is not lost: kept on this machine until it was sent.
  let dirty = false;
  document.querySelectorAll("form[data-keep]").forEach(form => {
    const key = "congvu:" + location.pathname + ":" + form.dataset.keep;
    const fields = [...form.elements].filter(f => f.name && !/^(hidden|password|file|submit|button)$/.test(f.type));
    try {
      const kept = JSON.parse(localStorage.getItem(key) || "null");
      if (kept && !document.querySelector(".notice.bad")) fields.forEach(f => { if (kept[f.name] !== undefined && !f.value) f.value = kept[f.name]; });
    } catch { localStorage.removeItem(key); }
    form.addEventListener("input", () => {
      dirty = true;
      localStorage.setItem(key, JSON.stringify(Object.fromEntries(fields.map(f => [f.name, f.value]))));
    });
    form.addEventListener("submit", () => localStorage.removeItem(key));
  });
  addEventListener("beforeunload", e => { if (dirty) e.preventDefault(); });

  // Chips fill the field they belong to.
  document.addEventListener("click", e => {
    const chip = e.target.closest("[data-fill]");
    if (!chip) return;
    const field = document.getElementById(chip.dataset.fill);
    field.value = chip.dataset.append && field.value ? field.value.trimEnd() + " " + chip.dataset.value : chip.dataset.value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
  });

  document.querySelectorAll("[data-print]").forEach(b => { b.hidden = false; b.addEventListener("click", () => print()); });
  document.querySelectorAll("select[data-go]").forEach(s => s.addEventListener("change", () => s.form.submit()));
})();
