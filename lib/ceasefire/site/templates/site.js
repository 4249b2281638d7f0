// Marks, notes, copying, tables. Everything works without it but sorting, searching and copying.
(() => {
  "use strict";
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  // The address names a mark: show all its pieces and open its fields.
  function follow() {
    all(".on").forEach((piece) => piece.classList.remove("on"));
    const name = decodeURIComponent(location.hash.slice(1)).replace(/-fields$/, "");
    if (!/^[CFP]\d+$/.test(name)) return;
    all(`[data-m~="${name}"]`).forEach((piece) => piece.classList.add("on"));
    const fields = document.getElementById(`${name}-fields`);
    if (fields) fields.open = true;
    const first = document.getElementById(name);
    if (first && !location.hash.endsWith("-fields")) first.scrollIntoView({ block: "center" });
  }
  addEventListener("hashchange", follow);
  addEventListener("load", follow);

  // Paper shows everything: open the fields before printing, and put them back after.
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = all("details.uses:not([open]), details.legend:not([open])");
    opened.forEach((part) => (part.open = true));
  });
  addEventListener("afterprint", () => opened.forEach((part) => (part.open = false)));

  all("button.copy").forEach((button) => {
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      const text = button.previousElementSibling;
      try {
        await navigator.clipboard.writeText(text.textContent);
        button.textContent = "Copied";
      } catch {
        getSelection().selectAllChildren(text);
        button.textContent = "Selected: copy with the keyboard";
      }
      setTimeout(() => (button.textContent = label), 2000);
    });
  });

  all("table.data").forEach((table) => new Tablesort(table));
  all("input[data-filter]").forEach((input) => {
    const rows = all("tbody tr", document.getElementById(input.dataset.filter));
    const told = input.closest("p").querySelector("output");
    const words = rows.map((row) => row.textContent.toLowerCase());
    input.closest("p").hidden = false;
    const show = () => {
      const wanted = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      rows.forEach((row, i) => (row.hidden = !wanted.every((word) => words[i].includes(word))));
      told.textContent = `${rows.filter((row) => !row.hidden).length} of ${rows.length} rows`;
    };
    input.addEventListener("input", show);
    show();
  });
})();
