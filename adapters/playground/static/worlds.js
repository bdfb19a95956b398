// The windows: a row of them for each world, one window a person; only what changed is redrawn.

import { isShown } from "./cast.js";
import { composer } from "./composer.js";
import { el, face, fromHtml, hear } from "./dom.js";
import { showForm } from "./form.js";
import { following, inView, keepAtEnd } from "./view.js";
import { delivery, send } from "./wire.js";
import { working } from "./working.js";

const KINDS = { message: "AskFirst, in private", reply: "AskFirst answers, only here" };
const place = () => document.getElementById("worlds");

export function drawWorlds(state) {
  const root = place();
  root.classList.toggle("two", state.worlds.length > 1);
  const key = `${state.session} ${state.silent}`;
  if (root.dataset.key !== key) {
    root.replaceChildren(...state.worlds.map(worldOf));
    root.dataset.key = key;
  }
  if (root.dataset.now !== state.clock.now) forgive(root);
  root.dataset.now = state.clock.now;
  state.worlds.forEach((world, index) => drawWorld(state, world, root.children[index]));
}

// What was refused before time moved on, and was seen, needs no telling any more.
function forgive(root) {
  for (const wrong of root.querySelectorAll(".wrong:not([hidden])")) {
    wrong.hidden = inView(wrong.closest(".window"));
  }
}

function worldOf(world, index) {
  const title = `world-${index}`;
  return el("section.world", { "aria-labelledby": world.title ? title : null, "aria-label": world.title ? null : "Everybody's screens" },
    world.title ? el("h2", { id: title }, world.title) : null,
    el("div.windows"));
}

function drawWorld(state, world, section) {
  const row = section.querySelector(".windows");
  const wanted = state.people.filter((person) => isShown(person.id));
  for (const window of [...row.children]) {
    if (!isShown(window.dataset.person)) window.remove();
  }
  wanted.forEach((person, position) => {
    let window = row.querySelector(`.window[data-person="${person.id}"]`);
    if (!window) window = windowOf(state, world, person);
    if (row.children[position] !== window) row.insertBefore(window, row.children[position] || null);
    drawWindow(state, world, person, window);
  });
  if (!wanted.length) row.replaceChildren();
}

function windowOf(state, world, person) {
  const index = state.people.indexOf(person);
  const log = el("div.log", { role: "log", tabindex: "0", lang: person.lang, "aria-label": `What ${person.name} sees` });
  keepAtEnd(log);
  return el("article.window", { "data-person": person.id, "aria-label": person.name },
    el("header", {},
      face(person, index),
      el("h3", {}, person.name),
      el("span.same"),
      el("span.language", { lang: person.lang }, person.language),
      el("p.where", {}, el("span.about", {}, `${person.about} · `), el("span.local"))),
    log,
    state.silent === person.id ? held(world) : composer(person, state.people));
}

// In place of the line to write: why there is none.
function held(world) {
  return el("p.held", {}, `${world.title} here, and can act again when you are back in one world.`);
}

function drawWindow(state, world, person, window) {
  setText(window.querySelector(".local"), `${person.local} in ${person.zone}`);
  drawEqual(state, person, window);
  const silent = state.silent === person.id;
  drawLog(state, world.windows[person.id] || [], person, window.querySelector(".log"));
  for (const button of window.querySelectorAll(".card button")) button.disabled = silent;
}

function drawEqual(state, person, window) {
  const badge = window.querySelector(".same");
  window.classList.toggle("apart", person.equal === false);
  badge.classList.toggle("differs", person.equal === false);
  setText(badge, person.equal == null ? "" : person.equal ? "= the same in both" : "≠ differs");
}

function drawLog(state, messages, person, log) {
  const first = !log.childElementCount;
  const keep = following(log);
  const known = new Map([...log.querySelectorAll(".message")].map((node) => [node.dataset.id, node]));
  for (const [id, node] of known) if (!messages.some((message) => message.id === id)) node.remove();
  let news = null, own = false, acted = null; // `own`: the newest answers what somebody typed
  for (const message of messages) {
    const node = known.get(message.id);
    const mark = JSON.stringify([message.changed, message.html]);
    if (node && node.dataset.mark === mark) continue;
    const fresh = messageOf(message, mark, !first);
    if (node) acted = replace(node, fresh, person, message) ? fresh : acted;
    else {
      log.append(fresh);
      news = fresh;
      own = !first && message.kind === "reply";
    }
  }
  drawEmpty(state, messages, person, log);
  keep(news, own, acted);
}

// Keeps the focus near where it was: on the same button, else on the card. Tells whether it was there.
function replace(node, fresh, person, message) {
  const focused = node.contains(document.activeElement) ? document.activeElement.dataset.action : null;
  const had = node.contains(document.activeElement);
  node.replaceWith(fresh);
  if (had) {
    const same = [...fresh.querySelectorAll("button")].find((button) => button.dataset.action === focused);
    if (!same) fresh.tabIndex = -1;
    (same || fresh).focus({ preventScroll: true });
  }
  if (message.changed) hear(`A card on ${person.name}'s screen changed.`);
  return had;
}

function messageOf(message, mark, fresh) {
  const head = message.kind === "conversation"
    ? [el("span", {}, `Conversation: ${message.members.join(", ")}`)]
    : [el("span", {}, KINDS[message.kind])];
  head.push(el("span", {}, message.at));
  if (message.changed) head.push(el("span.changed", {}, `changed ${message.changed}`));
  const card = el("div.card");
  card.append(fromHtml(message.html));
  return el(`section.message.${message.kind}${fresh ? ".fresh" : ""}`, { "data-id": message.id, "data-mark": mark },
    el("div.meta", { lang: "en" }, ...head), card);
}

const EXAMPLE = "/intro @alex @jo Alex, you count oysters in the fog; Jo tunes foghorns and has never met one. An hour on the pier would do you both good.";

function drawEmpty(state, messages, person, log) {
  const there = log.querySelector(".empty");
  if (messages.length) return there?.remove();
  if (there) return;
  const words = person.id === "sam"
    ? "Sam knows everyone, and thinks that two of them should meet. Type /intro below, or begin with an example."
    : "Nothing here yet. AskFirst writes only if somebody suggests an introduction.";
  const example = el("button", { type: "button", "data-example": EXAMPLE }, "Fill in an example");
  log.append(el("div.empty", { lang: "en" }, el("p", {}, words),
    person.id === "sam" ? el("div.buttons", {}, example) : null));
}

function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

// Sends something that somebody does; shows the form that it opens.
async function act(ask, path, body, opener) {
  const answer = await ask(path, { ...body, delivery: delivery() });
  if (answer.form) showForm(answer, body, opener, (next) => act(send, "/press", next, opener));
  return answer;
}

export function watchWorlds(ask, moved) {
  const root = place();
  watchRows(root, moved);
  root.addEventListener("click", async (event) => {
    const example = event.target.closest("[data-example]");
    if (example) return fill(example);
    const way = event.target.closest("[data-conversation]");
    if (way) return goTo(way, event);
    const button = event.target.closest(".card [data-action]");
    if (!button) return;
    const { action, target } = button.dataset;
    const person = button.closest(".window").dataset.person;
    const card = button.closest(".message").dataset.id;
    await working(button, () => act(ask, "/press", { person, action, target, card }, button));
  });
  root.addEventListener("toggle", ({ target }) => {
    if (target.open) target.scrollIntoView({ block: "nearest" });
  }, true);
  root.addEventListener("say", async (event) => {
    const { person, text, done } = event.detail;
    done(await act(send, "/say", { person, text }, event.target.querySelector("textarea")));
  });
}

const SETTLED = 120; // milliseconds without scrolling; not every browser tells of its end
const placed = new WeakMap(); // row -> where the other one has put it

// Both rows show the same people, whichever one has scrolled; `moved` is told that others are in view.
function watchRows(root, moved) {
  let settling = 0;
  root.addEventListener("scroll", ({ target }) => {
    if (!target.classList.contains("windows") || placed.get(target) === target.scrollLeft) return;
    placed.delete(target);
    clearTimeout(settling);
    settling = setTimeout(() => {
      follow(root, target);
      moved();
    }, SETTLED);
  }, true);
}

function follow(root, scrolled) {
  for (const row of root.querySelectorAll(".windows")) {
    if (row === scrolled) continue;
    row.scrollTo({ left: scrolled.scrollLeft, behavior: "instant" });
    placed.set(row, row.scrollLeft);
  }
}

// Goes to where a conversation begins in the same window.
function goTo(way, event) {
  event.preventDefault();
  const begins = way.closest(".window").querySelector(`.message[data-id^="${way.dataset.conversation}-"]`);
  if (!begins) return;
  begins.tabIndex = -1;
  begins.focus();
  begins.scrollIntoView({ block: "nearest" });
}

function fill(example) {
  const line = example.closest(".window").querySelector("textarea");
  line.value = example.dataset.example;
  line.focus();
}
