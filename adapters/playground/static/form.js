// Forms: a dialog with what the bot asks, the limits as one writes, and what is wrong at each field.

import { el, fromHtml } from "./dom.js";
import { working } from "./working.js";

const dialog = () => document.getElementById("form");

// `body` is what opened the form: the person, and the card whose button it was.
export function showForm({ form, lang }, body, opener, send) {
  const box = dialog();
  const close = el("button.close", { type: "button" }, "Close");
  box.replaceChildren(close, fromHtml(form));
  box.lang = lang;
  close.lang = "en";
  const fields = box.querySelector("form");
  box.dir = fields.dir;
  close.addEventListener("click", () => box.close());
  box.onclose = () => goBack(opener, body);
  fields.querySelectorAll("[data-limit]").forEach(count);
  fields.addEventListener("submit", (event) => {
    event.preventDefault();
    submit(fields, body, send);
  });
  if (!box.open) box.showModal();
  const whole = fields.querySelector(":scope > .problem");
  if (whole) return point(fields.elements[0], whole);
  (fields.querySelector('[aria-invalid="true"]') || fields.elements[0])?.focus();
}

// To the button that opened the form; to its card, if that was drawn anew meanwhile.
function goBack(opener, { person, card }) {
  if (opener.isConnected) return opener.focus();
  const drawn = document.querySelector(`.window[data-person="${person}"] [data-id="${card}"]`);
  if (!drawn) return;
  drawn.tabIndex = -1;
  drawn.focus();
}

// What is wrong with no single field stands above them all; one gets there by this one.
function point(field, problem) {
  problem.id = "problem";
  field.setAttribute("aria-invalid", "true");
  field.setAttribute("aria-describedby", problem.id);
  field.focus();
  problem.scrollIntoView({ block: "nearest" });
}

async function submit(fields, body, send) {
  const button = fields.querySelector('[type="submit"]');
  const { action, target } = fields.dataset;
  const filled = { person: body.person, card: body.card ?? null, action, target, values: values(fields) };
  const answer = await working(button, () => send(filled));
  if (!answer) return; // it is being sent already
  if (answer.error) return tell(fields, answer.error);
  if (!answer.form) dialog().close();
}

// Everything in the form by name: what is written, ticked or chosen.
function values(fields) {
  const found = {};
  for (const field of fields.elements) {
    if (!field.name) continue;
    if ("list" in field.dataset) found[field.name] = [found[field.name], field.checked && field.value].filter(Boolean).join(",");
    else if (field.type === "checkbox") found[field.name] = field.checked;
    else if (field.type !== "radio" || field.checked) found[field.name] = field.value;
  }
  return found;
}

function tell(fields, sentence) {
  fields.querySelector(".refused")?.remove();
  const problem = el("p.problem.refused", { role: "alert", lang: "en" }, sentence);
  fields.querySelector("h2").after(problem);
  const date = fields.querySelector('[type="date"]');
  if (date && !date.value) point(date, problem);
}

// Characters as the bot counts them; nothing is cut off, one is only told.
function count(field) {
  const limit = Number(field.dataset.limit);
  const line = el("p.count", { "aria-hidden": "true" });
  const draw = () => {
    const length = [...field.value.trim()].length;
    line.textContent = `${length} / ${limit}`;
    line.classList.toggle("over", length > limit);
  };
  field.after(line);
  field.addEventListener("input", draw);
  draw();
}
