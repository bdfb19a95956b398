// Who is shown, who has news, and whose no is compared with their silence.

import { el, face } from "./dom.js";
import { inView } from "./view.js";
import { working } from "./working.js";

const SHOWN_AT_FIRST = ["sam", "alex", "jo"];
const shown = new Set(JSON.parse(sessionStorage.getItem("shown") || "null") || SHOWN_AT_FIRST);
const read = new Map(); // person -> how much of what came has been in view
let session = null; // whose messages were read

export const isShown = (person) => shown.has(person);

const windowOf = (person) => document.querySelector(`.window[data-person="${person}"]`);

function show(person, on) {
  if (on) shown.add(person);
  else shown.delete(person);
  sessionStorage.setItem("shown", JSON.stringify([...shown]));
}

// What has come to somebody so far: new messages and changed ones.
function marks(state, person) {
  const messages = state.worlds[0].windows[person.id] || [];
  return messages.length + messages.filter((message) => message.changed).length;
}

function unread(state, person) {
  const all = marks(state, person);
  const window = windowOf(person.id);
  if ((window && inView(window)) || !read.has(person.id)) read.set(person.id, all);
  return all - read.get(person.id);
}

function chip(state, person, index) {
  const news = unread(state, person);
  const [first, ...family] = person.name.split(" ");
  return el("li", {},
    el("button", { type: "button", "data-person": person.id, "aria-pressed": String(isShown(person.id)) },
      face(person, index),
      el("span.name", {}, first, el("span.family", {}, ` ${family.join(" ")}`)),
      el("span.unseen", {}, ` ${person.about}`),
      news > 0 ? el("span.news", {}, String(news), el("span.unseen", {}, " new")) : null));
}

export function drawCast(state) {
  if (session && session !== state.session) read.clear();
  session = state.session;
  const list = document.getElementById("cast");
  const focused = list.contains(document.activeElement) && document.activeElement.dataset.person;
  list.replaceChildren(...state.people.map((person, index) => chip(state, person, index)));
  if (focused) list.querySelector(`[data-person="${focused}"]`)?.focus();
  drawCompare(state);
}

function drawCompare(state) {
  const select = document.getElementById("silent");
  const chosen = state.silent || select.value;
  const asked = state.people.filter((person) => person.asked || person.id === state.silent);
  const options = asked.map((person) =>
    el("option", { value: person.id, selected: person.id === chosen }, person.name));
  select.replaceChildren(...(options.length ? options : [el("option", { value: "" }, "nobody yet")]));
  select.disabled = state.silent !== null || !options.length;
  const button = document.getElementById("compare");
  button.textContent = state.silent === null ? "Compare" : "Back to one world";
  button.setAttribute("aria-pressed", String(state.silent !== null));
  button.disabled = state.silent === null && !options.length;
}

export function watchCast(ask, redraw) {
  document.getElementById("cast").addEventListener("click", (event) => {
    const person = event.target.closest("[data-person]")?.dataset.person;
    if (!person) return;
    // A window out of view comes into it first.
    if (!windowOf(person) || inView(windowOf(person))) show(person, !isShown(person));
    redraw();
    windowOf(person)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
  const button = document.getElementById("compare");
  button.addEventListener("click", () => working(button, () => compare(ask, button), clockButtons()));
}

const clockButtons = () => document.querySelectorAll("[data-clock], #start-over");

async function compare(ask, button) {
  const over = button.getAttribute("aria-pressed") === "true";
  const silent = document.getElementById("silent").value;
  if (!over) show(silent, true);
  await ask("/worlds", { person: over ? null : silent });
}
