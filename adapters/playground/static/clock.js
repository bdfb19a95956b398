// The clock: what time it is, what comes next, and the buttons that let time pass.

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
  if (place.textContent !== line) place.textContent = line;
  document.querySelector('[data-clock="next"]').disabled = !next;
  document.querySelector('[data-clock="now"]').hidden = !clock.behind;
}

export function watchClock(ask) {
  for (const button of document.querySelectorAll("[data-clock]")) {
    button.addEventListener("click", async () => {
      if (button.getAttribute("aria-busy") === "true") return;
      button.setAttribute("aria-busy", "true");
      await ask("/clock", { to: button.dataset.clock });
      button.removeAttribute("aria-busy");
    });
  }
}
