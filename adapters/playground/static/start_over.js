// Starting over: asked once, as everything is erased.

import { working } from "./working.js";

export function watchStartOver(ask) {
  const sure = document.getElementById("sure");
  const yes = sure.querySelector("[data-sure]");
  document.getElementById("start-over").addEventListener("click", ({ currentTarget }) => {
    if (currentTarget.getAttribute("aria-disabled") !== "true") sure.showModal();
  });
  sure.querySelector("[data-back]").addEventListener("click", () => sure.close());
  yes.addEventListener("click", async () => {
    await working(yes, () => ask("/start-over", { sure: true }));
    sure.close();
  });
}
