// What the keyboard adds. Every key presses a button or follows a link that is on the page: without this file
// nothing is lost but speed. Keys are off where the page says so, and while one types in a field.
"use strict";

const keysAct = document.body.dataset.keys !== "off";

function typing(target) {
  return target.matches("input, textarea, select") || target.isContentEditable;
}

// With Caps Lock on, "a" comes as "A": another key here.
function swapped(key) {
  return key.length > 1 ? key : key === key.toLowerCase() ? key.toUpperCase() : key.toLowerCase();
}

function press(selector) {
  const found = document.querySelector(selector);
  if (!found) return false;
  found.click();
  return true;
}

function step(by) {
  const items = [...document.querySelectorAll("[data-item]")];
  if (!items.length) return press(by > 0 ? "a[rel~=next]" : "a[rel~=prev]");
  const here = items.indexOf(document.activeElement);
  const there = here < 0 ? (by > 0 ? 0 : items.length - 1) : here + by;
  if (there >= items.length) return press("a[rel~=next]");
  if (there < 0) return press("a[rel~=prev]");
  items[there].focus();
  return true;
}

function help() {
  const dialog = document.querySelector("dialog#keys");
  if (!dialog) return press("a[data-help]");
  if (!dialog.open) dialog.showModal();
  return true;
}

const KEYS = {
  j: () => step(1),
  k: () => step(-1),
  u: () => press("[data-undo]"),
  g: () => press("[data-home]"),
  "?": help,
  "/": () => {
    const field = document.querySelector("[data-search]");
    if (field) { field.focus(); field.select(); }
    return Boolean(field);
  },
};

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && typing(event.target)) return event.target.blur();
  if (!keysAct || event.ctrlKey || event.metaKey || event.altKey || event.repeat || typing(event.target)) return;
  if (document.querySelector("dialog[open]")) return;
  const key = event.getModifierState("CapsLock") ? swapped(event.key) : event.key;
  const act = KEYS[key] || (() => press(`[data-key="${CSS.escape(key)}"]`));
  if (act()) event.preventDefault();
});

for (const link of document.querySelectorAll("a[data-help]")) {
  link.addEventListener("click", (event) => {
    if (document.querySelector("dialog#keys")) { event.preventDefault(); help(); }
  });
}

// A form goes out once, however often it is pressed.
document.addEventListener("submit", (event) => {
  if (event.target.dataset.sent) return event.preventDefault();
  event.target.dataset.sent = "yes";
});
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
});
