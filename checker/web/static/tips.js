// The words a reader selects in the article go into the field. Without this script one copies them by hand.
(() => {
  const field = document.querySelector("[data-passage]");
  const article = document.querySelector("[data-article]");
  if (!field || !article) return;
  document.addEventListener("selectionchange", () => {
    const selection = document.getSelection();
    if (!selection.rangeCount || !article.contains(selection.getRangeAt(0).commonAncestorContainer)) return;
    const words = String(selection).trim();
    if (words) field.value = words.slice(0, field.maxLength);
  });
})();
