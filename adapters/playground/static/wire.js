// Sends what people do, and says what went wrong.

const box = () => document.getElementById("sorry");

export function sorry(sentence) {
  box().textContent = sentence;
  box().hidden = !sentence;
}

// A name for one deed: the same request sent twice is done once.
export function delivery() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// Resolves to the answer, {error} where it was refused.
export async function send(path, body) {
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    return await response.json();
  } catch {
    return { error: "The playground can't be reached. Is it still running?" };
  }
}

// The same, with the error shown at the top of the page.
export async function ask(path, body) {
  const answer = await send(path, body);
  sorry(answer.error || "");
  return answer;
}
