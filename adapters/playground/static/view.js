// What one sees at the moment: which window is in view, and how far down one has read a log.

// On a narrow page a window may be beside what one sees.
export function inView(window) {
  const { left, right } = window.getBoundingClientRect();
  const row = window.parentElement.getBoundingClientRect();
  return left < row.right - 1 && right > row.left + 1;
}

const NEARLY = 8; // pixels
const size = (log) => `${log.clientWidth} ${log.clientHeight}`;
const seen = new WeakMap(); // log -> what of its end was in view when it was last scrolled

function look(log) {
  const bottom = log.scrollTop + log.clientHeight;
  const newest = [...log.querySelectorAll(".message")].at(-1);
  seen.set(log, {
    size: size(log),
    end: bottom >= log.scrollHeight - NEARLY,
    newest: !newest || newest.offsetTop - log.offsetTop < bottom,
  });
}

// Keeps a log at its end when its height changes; who has scrolled up is left alone.
export function keepAtEnd(log) {
  log.addEventListener("scroll", () => {
    // A browser scrolls by itself where the size has changed, and tells of that first.
    if (seen.get(log)?.size === size(log)) look(log);
  });
  new ResizeObserver(() => {
    if (seen.get(log)?.end ?? true) log.scrollTop = log.scrollHeight;
    look(log);
  }).observe(log);
}

const beginning = (message) => message.offsetTop - message.parentElement.offsetTop - 12;
const place = (message) => message.offsetTop - message.parentElement.offsetTop - message.parentElement.scrollTop;

// Keeps what one reads where it is: the first message that begins in view, else the one that fills it.
// Not every browser does so by itself, and none if it has chosen a message that is drawn anew.
function reading(log) {
  const messages = [...log.querySelectorAll(".message")];
  const message = messages.find((each) => place(each) >= 0 && place(each) < log.clientHeight)
    || messages.findLast((each) => place(each) < 0);
  if (!message) return () => {};
  const before = place(message);
  return () => {
    const there = log.querySelector(`[data-id="${CSS.escape(message.dataset.id)}"]`);
    if (there) log.scrollTop += place(there) - before;
  };
}

// Call it before messages are drawn; what it returns is called with the newest one that came,
// whether that is to come into view in any case, and the one on which somebody has just acted.
export function following(log) {
  // It tells that it was scrolled only before the next frame.
  if (seen.get(log)?.size === size(log)) look(log);
  const { end, newest } = seen.get(log) || { end: true, newest: true };
  const stay = reading(log);
  return (news, wanted, acted) => {
    const follows = news ? newest || wanted : end;
    if (follows) log.scrollTop = log.scrollHeight;
    else stay();
    // One reads from the beginning of what is new; where it is long, the end is further down.
    if (follows && news) log.scrollTop = Math.min(log.scrollTop, beginning(news));
    if (acted) log.scrollTop = Math.min(log.scrollTop, beginning(acted));
    look(log);
  };
}
