// The clock: what time it is, what comes next, and the buttons that let time pass.

import { hear } from "./dom.js";
import { working } from "./working.js";

const UNITS = [["day", 86400], ["hour", 3600], ["minute", 60], ["second", 1]];
const format = new Intl.RelativeTimeFormat("en", { numeric: "always" });

function ahead(seconds) {
  const [unit, size] = UNITS.find(([, size]) => seconds >= size * 2) || UNITS[3];
  return seconds < 1 ? "now" : format.format(Math.round(seconds / size), unit);
}

export function drawClock({ clock }) {
  const now = document.getElementById("now");
  now.dateTime = clock.now;
  now.textContent = clock.shown;
  const next = clock.next;
  const line = next ? `Next, ${ahead(next.seconds)}: ${next.what}.` : "Nothing is planned.";
  const place = document.getElementById("next");
  if (place.textContent !== line) place.textContent = place.title = line;
  offer("next", next, "disabled");
  offer("now", clock.behind, "hidden");
}

// What can't be pressed any more gives its focus to what always can.
function offer(to, on, without) {
  const button = document.querySelector(`[data-clock="${to}"]`);
  if (!on && button === document.activeElement) document.querySelector('[data-clock="day"]').focus();
  button[without] = !on;
}

export function watchClock(ask) {
  const buttons = [...document.querySelectorAll("[data-clock]"), ...document.querySelectorAll("#compare, #start-over")];
  for (const button of document.querySelectorAll("[data-clock]")) {
    const others = buttons.filter((other) => other !== button);
    button.addEventListener("click", () => working(button, () => pass(ask, button.dataset.clock), others));
  }
}

async function pass(ask, to) {
  const still = document.querySelector(".still");
  still.textContent = "time passes…";
  hear("Time passes.");
  await ask("/clock", { to });
  still.textContent = "time stands still";
}
