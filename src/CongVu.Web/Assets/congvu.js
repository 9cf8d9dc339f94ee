// Only improvements: every page works without this file.
(() => {
  "use strict";
  const all = (query, from = document) => [...from.querySelectorAll(query)];
  const isTyping = e => e.isComposing || /^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName) || e.target.isContentEditable;

  // Keys: "/" to the search box, Ctrl+Enter presses the primary button, arrows walk lists and stacks, others as shown on the buttons.
  // Nothing reacts while letters are being composed.
  document.addEventListener("keydown", e => {
    if (e.isComposing || e.altKey) return;
    if (e.key === "Enter" && (e.ctrlKey || e.metaKey)) return press(e, "main button.btn.main:not([disabled])");
    if (isTyping(e) || e.ctrlKey || e.metaKey) return;
    if (e.key === "/") { e.preventDefault(); document.querySelector("[data-search]")?.focus(); }
    else if (e.key === "ArrowLeft") press(e, "a[rel=prev]");
    else if (e.key === "ArrowRight") press(e, "a[rel=next]");
    else if (e.key === "Escape") press(e, "a[data-back]");
    else if (e.key === "ArrowDown" || e.key === "ArrowUp") walk(e, e.key === "ArrowDown" ? 1 : -1);
    else if (/^[a-z?]$/i.test(e.key)) press(e, `[data-key="${e.key.toLowerCase()}"]`);
  });

  function press(e, query) {
    const target = document.querySelector(query);
    if (!target) return;
    e.preventDefault();
    if (target.tagName === "SUMMARY") { target.parentElement.open = true; target.parentElement.querySelector("input, textarea, select, button")?.focus(); }
    else target.click();
  }

  function walk(e, step) {
    const rows = all("main .list tbody tr").map(row => row.querySelector("td.what a") || row.querySelector("a, button")).filter(Boolean);
    if (!rows.length) return;
    e.preventDefault();
    rows[Math.min(rows.length - 1, Math.max(0, rows.indexOf(document.activeElement) + step))].focus();
  }

  // A second click on the same form is the same act; the server knows it too.
  let isDirty = false;
  document.addEventListener("submit", e => {
    const form = e.target;
    const ask = e.submitter?.dataset.ask ?? form.dataset.ask;
    if (form.dataset.sent || (ask && !confirm(ask))) return e.preventDefault();
    if (form.matches("[data-pieces]") && all("input[type=file]", form).some(input => input.files.length)) { e.preventDefault(); return sendPieces(form); }
    form.dataset.sent = "1";
    isDirty = false;
    if (form.dataset.keep) sessionStorage.setItem("congvu:sent", keyOf(form));
    setTimeout(() => all("button", form).forEach(button => button.setAttribute("aria-busy", "true")));
  });
  addEventListener("pageshow", () => all("form[data-sent]").forEach(form => {
    delete form.dataset.sent;
    all("[aria-busy]", form).forEach(button => button.removeAttribute("aria-busy"));
  }));

  // What was typed is kept on this machine until the server has it.
  const keyOf = form => `congvu:${location.pathname}:${form.dataset.keep}`;
  const kept = all("form[data-keep]");
  const sent = sessionStorage.getItem("congvu:sent");
  if (sent && (document.querySelector(".notice.done") || !kept.some(form => keyOf(form) === sent))) localStorage.removeItem(sent);
  sessionStorage.removeItem("congvu:sent");
  kept.forEach(form => {
    const fields = [...form.elements].filter(field => field.name && !/^(hidden|password|file|submit|button|checkbox|radio)$/.test(field.type));
    if (!document.querySelector(".notice.bad")) {
      const typed = JSON.parse(localStorage.getItem(keyOf(form)) || "{}");
      fields.filter(field => typed[field.name] && field.defaultValue === "" && !field.value).forEach(field => { field.value = typed[field.name]; });
    }
    form.addEventListener("input", () => {
      isDirty = true;
      localStorage.setItem(keyOf(form), JSON.stringify(Object.fromEntries(fields.map(field => [field.name, field.value]))));
    });
  });
  addEventListener("beforeunload", e => { if (isDirty) e.preventDefault(); });

  // Chips fill the field they belong to; a line is added to a list of lines once.
  document.addEventListener("click", e => {
    const chip = e.target.closest("[data-fill]");
    if (chip) fill(document.getElementById(chip.dataset.fill), chip.dataset.value, "append" in chip.dataset);
  });
  function fill(field, value, append) {
    const lines = field.value.split("\n").map(line => line.trim()).filter(Boolean);
    const added = value.split("\n").filter(line => !lines.includes(line));
    field.value = !append ? value : field.tagName === "TEXTAREA" && field.dataset.lines !== undefined ? [...lines, ...added].join("\n") : `${field.value.trimEnd()} ${value}`.trim();
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
  }
  all("input[data-adds]").forEach(input => input.addEventListener("keydown", e => {
    if (e.key !== "Enter" || e.isComposing || !input.value.trim()) return;
    e.preventDefault();
    fill(document.getElementById(input.dataset.adds), input.value.trim(), true);
    input.value = "";
    input.focus();
  }));

  // Files go up in pieces of 1 MB and go on where a broken line left them.
  const piece = 1 << 20;
  const pause = milliseconds => new Promise(done => setTimeout(done, milliseconds));
  async function sendPieces(form) {
    const inputs = all("input[type=file]", form);
    const files = inputs.flatMap(input => [...input.files]);
    const token = form.querySelector("[name=__RequestVerificationToken]").value;
    const say = form.querySelector("[data-progress]");
    const bar = document.createElement("progress");
    bar.max = files.reduce((sum, file) => sum + file.size, 0) || 1;
    say.replaceChildren(bar, document.createElement("p"));
    form.dataset.sent = "1";
    let before = 0;
    try {
      for (const file of files) {
        const id = await sendFile(file, token, here => {
          bar.value = before + here;
          bar.nextSibling.textContent = `Đang tải “${file.name}”: ${Math.floor(100 * here / (file.size || 1))}%`;
        });
        before += file.size;
        const field = document.createElement("input");
        [field.type, field.name, field.value] = ["hidden", form.dataset.pieces, id];
        form.append(field);
      }
      inputs.forEach(input => { input.value = ""; input.required = false; });
      delete form.dataset.sent;
      form.requestSubmit();
    } catch (broken) {
      delete form.dataset.sent;
      bar.nextSibling.textContent = broken.message;
      bar.nextSibling.className = "why";
    }
  }

  async function sendFile(file, token, tell) {
    const key = `congvu:tep:${file.name}:${file.size}:${file.lastModified}`;
    let id = localStorage.getItem(key), at = 0;
    if (id) { const known = await call("GET", `/tai-len/${id}`); known.ok ? at = (await known.json()).received : id = null; }
    if (!id) {
      const made = await call("POST", "/tai-len", token, JSON.stringify({ name: file.name, size: file.size }));
      if (!made.ok) throw new Error(await why(made));
      id = (await made.json()).id;
      localStorage.setItem(key, id);
    }
    for (let failures = 0; at < file.size;) {
      tell(at);
      const answer = await call("PUT", `/tai-len/${id}?tu=${at}`, token, file.slice(at, at + piece));
      if (answer.ok || answer.status === 409) { at = (await answer.json()).received; failures = 0; }
      else if (answer.status < 500 && answer.status !== 0) throw new Error(await why(answer));
      else if (++failures > 8) throw new Error("Đường truyền bị gián đoạn. Phần đã gửi vẫn còn; đồng chí bấm lại để gửi tiếp.");
      else await pause(500 * 2 ** failures);
    }
    tell(file.size);
    localStorage.removeItem(key);
    return id;
  }
  const call = (method, address, token, body) => fetch(address, {
    method, body, headers: { ...(token && { RequestVerificationToken: token }), ...(typeof body === "string" && { "Content-Type": "application/json" }) }
  }).catch(() => ({ ok: false, status: 0, json: async () => ({}) }));
  const why = async answer => (await answer.json().catch(() => ({}))).detail || "Chưa gửi được tệp. Đồng chí thử lại.";

  all("form[data-pieces]").forEach(form => {
    const area = form.querySelector(".drop");
    if (!area) return;
    const input = area.querySelector("input[type=file]");
    input.addEventListener("change", () => form.requestSubmit());
    ["dragover", "dragleave", "drop"].forEach(kind => area.addEventListener(kind, e => {
      e.preventDefault();
      area.classList.toggle("over", kind === "dragover");
      if (kind === "drop" && e.dataTransfer.files.length) { input.files = e.dataTransfer.files; form.requestSubmit(); }
    }));
  });

  // While LibreOffice works on a file its page asks for the result, and shows it where nobody has begun anything.
  (async () => {
    for (let wait = 2000; wait < 60000 && document.querySelector(".awaited"); wait *= 1.2) {
      await pause(wait);
      const text = await fetch(location.href).then(answer => answer.text(), () => "");
      const page = new DOMParser().parseFromString(text, "text/html");
      if (!page.querySelector("main h1") || all(".awaited", page).length >= all(".awaited").length) continue;
      const isBegun = part => part.contains(document.activeElement) || part.querySelector("figure") || all("input[type=file]", part).some(input => input.files.length);
      all("[data-renews]").filter(part => !isBegun(part)).forEach(old => {
        const fresh = page.getElementById(old.id);
        fresh ? old.replaceWith(document.adoptNode(fresh)) : old.remove();
      });
    }
  })();

  // The signing agent on this machine: is it there, does it see the right token? Words are on the page, this only chooses among them.
  const doctor = document.querySelector("[data-doctor]");
  if (doctor) examine(doctor);
  async function examine(part) {
    const address = part.dataset.doctor, wanted = part.dataset.holder.split(" ").filter(Boolean), found = {};
    try {
      const state = await (await fetch(`${address}/v1/state`)).json();
      const tokens = state.tokens, own = tokens.filter(token => token.certificates.some(one => wanted.includes(one.thumbprint)));
      found.agent = "good";
      found.driver = state.libraries.length > state.problems.length ? "good" : "late";
      found.token = own.length ? "good" : tokens.length ? "soon" : "late";
      if (tokens.length) found.pin = { Many: "good", Few: "soon" }[(own[0] ?? tokens[0]).tries] ?? "late";
    } catch {
      found.agent = await fetch(`${address}/agent.css`, { mode: "no-cors" }).then(() => "soon", () => "late");
    }
    found.clock = Math.abs(Date.now() - part.dataset.now) < 300000 ? "good" : "late";
    if (part.dataset.silent !== undefined) { part.hidden = !["late", "soon"].some(bad => Object.values(found).includes(bad)); return; }
    all("[data-check]", part).forEach(row => {
      const grade = found[row.dataset.check];
      row.hidden = !grade;
      all("[data-when]", row).forEach(words => { words.hidden = words.dataset.when !== grade; });
      const chip = document.createElement("span");
      [chip.className, chip.textContent] = [`chip ${grade === "good" ? "done" : grade}`, { good: "Tốt", soon: "Lưu ý", late: "Chưa ký được" }[grade]];
      row.lastElementChild.replaceChildren(chip);
    });
    const told = document.querySelector("[data-told]");
    if (told) told.value = all("[data-check]", part).filter(row => !row.hidden).map(row => row.innerText.replace(/\s+/g, " ")).join("\n");
    part.querySelector("[data-findings]").hidden = false;
    part.querySelector("[data-without]").hidden = true;
  }
  // Links to the agent name the address that the browser really uses.
  all("a[data-agent]").forEach(link => { const to = new URL(link.href); to.searchParams.set("may-chu", location.origin); link.href = to; });
  // Straight from the tray the agent opens by itself when it runs; who comes back or reloads stays here.
  const agent = document.querySelector("a[data-agent]");
  if (agent && performance.getEntriesByType("navigation")[0]?.type === "navigate" && /\/cho-(ky|phat-hanh)\b/.test(document.referrer))
    fetch(new URL("/agent.css", agent.href), { mode: "no-cors" }).then(() => location.assign(agent.href), () => {});
  all("a[data-pair]").forEach(link => { link.href += `?may-chu=${encodeURIComponent(location.origin)}`; });

  // The Government authority's tool signs one file after the other; what counts is what the server has verified.
  document.addEventListener("click", async e => {
    const button = e.target.closest("[data-vgca]");
    if (!button) return;
    const say = document.querySelector("[data-vgca-says]"), orders = JSON.parse(button.dataset.vgca);
    button.disabled = true;
    try {
      for (const [index, order] of orders.entries()) {
        say.textContent = `Đang ký tệp ${index + 1}/${orders.length}…`;
        const answer = JSON.parse(await askTool(order));
        if (answer.Status !== 0) throw new Error(answer.Message || "Công cụ ký chưa ký tệp này.");
      }
      location.reload();
    } catch (broken) { say.textContent = broken.message; button.disabled = false; }
  });
  const askTool = order => new Promise((done, fail) => {
    const line = new WebSocket("wss://127.0.0.1:8987/SignApproved");
    line.onopen = () => line.send(JSON.stringify(order));
    line.onmessage = message => { done(message.data); line.close(); };
    line.onerror = () => fail(new Error("Không liên lạc được với công cụ ký của Ban Cơ yếu Chính phủ trên máy này."));
  });

  all("[data-print]").forEach(button => { button.hidden = false; button.addEventListener("click", () => print()); });
  all("select[data-go]").forEach(select => select.addEventListener("change", () => select.form.submit()));
  all("[data-with-script]").forEach(part => { part.hidden = false; });
  // A button that waits for Enter at the foot of a form must not pull the pages out of sight.
  addEventListener("load", () => { if (!location.hash && document.activeElement?.autofocus) scrollTo(0, 0); });
})();
