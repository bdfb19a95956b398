// The line at the bottom of a window: commands and names complete themselves.

import { el } from "./dom.js";
import { working } from "./working.js";

const COMMANDS = [
  ["/intro ", "introduce two people: @one @two and why"],
  ["/intro me ", "ask for an introduction: @them via @friend and why"],
  ["/intro list", "what you suggested, what waits for you"],
  ["/intro settings", "pause, opt out, language, forget me"],
  ["/intro help", "how it works"],
  ["/intro setup", "for admins: choices for everyone"],
];

const MYSELF = ["@me ", "yourself: “I would like to meet …”"];

// What could complete the word that is being written, and where that word begins.
function offers(text, caret, people) {
  const before = text.slice(0, caret);
  const name = /(?:^|\s)@(\w*)$/.exec(before);
  if (name) {
    const begun = name[1].toLowerCase();
    const found = people.filter((person) =>
      person.id.startsWith(begun) || person.name.toLowerCase().includes(` ${begun}`));
    const offered = found.map((person) => [`@${person.id} `, person.name]);
    if ("me".startsWith(begun)) offered.push(MYSELF);
    return { from: caret - begun.length - 1, found: offered };
  }
  if (!before.startsWith("/") || before !== text) return { from: 0, found: [] };
  const found = COMMANDS.filter(([command]) => command.startsWith(before.toLowerCase()) && command.trim() !== before);
  return { from: 0, found };
}

export function composer(person, people) {
  const ids = { list: `offers-${person.id}-${serial()}`, wrong: `wrong-${person.id}-${serial()}` };
  const line = el("textarea", {
    rows: 1, placeholder: "/intro @…", dir: "auto", spellcheck: "false", autocomplete: "off",
    role: "combobox", "aria-label": `Write as ${person.name}`, "aria-expanded": "false",
    "aria-controls": ids.list, "aria-autocomplete": "list",
  });
  const list = el("ul", { id: ids.list, role: "listbox", "aria-label": "Completions", hidden: true });
  const wrong = el("p.wrong", { id: ids.wrong, role: "alert", hidden: true });
  const form = el("form.composer", {}, wrong, list, line, el("button.primary", { type: "submit" }, "Send"));
  const menu = completion(line, list, people, ids.list);
  line.addEventListener("keydown", (event) => {
    if (menu.key(event)) event.preventDefault();
    else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    menu.close();
    if (line.value.trim()) say(form, line, wrong, person);
  });
  return form;
}

let made = 0;
const serial = () => ++made;

// What was refused stays in the line, with the sentence that says why.
async function say(form, line, wrong, person) {
  const text = line.value;
  line.readOnly = true;
  const answer = await working(form.querySelector('[type="submit"]'), () => sent(form, person, text));
  line.readOnly = false;
  if (!answer) return;
  if (!answer.error && line.value === text) line.value = "";
  wrong.textContent = answer.error || "";
  wrong.hidden = !answer.error;
}

function sent(form, person, text) {
  return new Promise((done) => {
    form.dispatchEvent(new CustomEvent("say", { bubbles: true, detail: { person: person.id, text, done } }));
  });
}

function completion(line, list, people, id) {
  let found = [], from = 0, at = 0;
  const draw = () => {
    list.replaceChildren(...found.map(([text, about], index) =>
      el("li", { role: "option", id: `${id}-${index}`, "aria-selected": String(index === at) },
        text.trim(), " ", el("small", {}, about))));
    list.hidden = !found.length;
    line.setAttribute("aria-expanded", String(found.length > 0));
    if (found.length && at >= 0) line.setAttribute("aria-activedescendant", `${id}-${at}`);
    else line.removeAttribute("aria-activedescendant");
  };
  const close = () => { found = []; draw(); };
  const look = () => {
    ({ from, found } = offers(line.value, line.selectionStart, people));
    at = line.value.trim().toLowerCase() === "/intro" ? -1 : 0; // complete as it is: Enter sends it
    draw();
  };
  const take = (index) => {
    line.setRangeText(found[index][0], from, line.selectionStart, "end");
    line.focus();
    close();
  };
  line.addEventListener("input", look);
  line.addEventListener("blur", () => setTimeout(close, 150));
  list.addEventListener("pointerdown", (event) => {
    const option = event.target.closest("li");
    if (option) { event.preventDefault(); take([...list.children].indexOf(option)); }
  });
  const moves = { ArrowDown: 1, ArrowUp: -1 };
  const key = (event) => {
    if (!found.length || event.isComposing) return false;
    if (event.key in moves) {
      at = at < 0 && event.key === "ArrowUp" ? found.length - 1 : (at + moves[event.key] + found.length) % found.length;
      draw();
      return true;
    }
    if (event.key === "Escape") { close(); return true; }
    if (at < 0 || event.shiftKey || !["Tab", "Enter"].includes(event.key)) return false;
    take(at);
    return true;
  };
  return { key, close };
}
