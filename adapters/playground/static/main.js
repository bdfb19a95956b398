// The page: draws each state that the playground tells, and sends what people do.

import { ask, sorry } from "./wire.js";
import { drawClock, watchClock } from "./clock.js";
import { drawCast, watchCast } from "./cast.js";
import { drawWorlds, watchWorlds } from "./worlds.js";
import { watchStartOver } from "./start_over.js";

let state = null;

function draw(next) {
  state = next;
  drawClock(state);
  drawWorlds(state);
  drawCast(state); // it tells of news that no window in view shows
}

function redraw() {
  if (state) draw(state);
}

function listen() {
  const lost = document.getElementById("lost");
  const stream = new EventSource("/events");
  stream.addEventListener("state", (event) => {
    lost.hidden = true;
    draw(JSON.parse(event.data));
  });
  stream.addEventListener("error", () => {
    lost.hidden = false;
    // A browser gives up on a server that refuses; the playground may only be starting again.
    if (stream.readyState === EventSource.CLOSED) setTimeout(listen, 1000);
  });
}

watchClock(ask);
watchCast(ask, redraw);
watchWorlds(ask, () => state && drawCast(state));
watchStartOver(ask);
window.addEventListener("unhandledrejection", (event) => sorry(String(event.reason)));
listen();
