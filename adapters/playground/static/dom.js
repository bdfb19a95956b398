// Makes elements: el("p.note", {lang: "de"}, "words", child, …). Words are only ever text.

export function el(what, attributes = {}, ...children) {
  const [tag, ...classes] = what.split(".");
  const node = document.createElement(tag || "div");
  if (classes.length) node.className = classes.join(" ");
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) node.setAttribute(name, "");
    else if (value !== false && value != null) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child != null));
  return node;
}

export function face(person, index) {
  return el("span.face", { "data-face": index % 6, "aria-hidden": "true" }, person.initials);
}

// What the playground drew of a card: people's words in it are escaped there.
export function fromHtml(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content;
}

export function hear(sentence) {
  document.getElementById("heard").textContent = sentence;
}
