// Shows that something takes its time: the button that began it turns, and can't be pressed again.

// `others` are buttons that wait meanwhile. They keep the focus, as a disabled button would not.
export async function working(button, work, others = []) {
  const held = [button, ...others];
  if (held.some((each) => each.getAttribute("aria-disabled") === "true")) return undefined;
  button.setAttribute("aria-busy", "true");
  for (const each of held) each.setAttribute("aria-disabled", "true");
  try {
    return await work();
  } finally {
    button.removeAttribute("aria-busy");
    for (const each of held) each.removeAttribute("aria-disabled");
  }
}
