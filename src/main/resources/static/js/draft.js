/* Saves the draft of a report while somebody writes. Without this file every button of the page saves it. */

const EVERY = 20_000;
const status = document.getElementById("draft-status");
const form = status.closest("form");
const version = form.elements.namedItem("version");

const typed = () => {
  const fields = new FormData(form);
  fields.delete("version");
  return new URLSearchParams(fields).toString();
};

let settled = typed();
let running = null;
/* After a conflict only a button saves: what is stored was written elsewhere. */
let stopped = !form.dataset.draft;

const say = (text, warns) => {
  status.textContent = text;
  status.classList.toggle("is-warning", warns);
};

/* Whoever has to sign in again is led to a page instead of an answer. */
const isLost = (response) => response.type === "opaqueredirect" || response.status < 500;

const post = async () => {
  const now = typed();
  const response = await fetch(form.dataset.draft, {
    method: "POST",
    body: new URLSearchParams(new FormData(form)),
    headers: { Accept: "application/json" },
    redirect: "manual",
  });
  if (!response.headers.get("Content-Type")?.includes("json")) {
    stopped = isLost(response);
    say(stopped ? status.dataset.lost : status.dataset.failed, true);
    return;
  }
  const answer = await response.json();
  say(answer.message, !response.ok);
  if (response.ok) version.value = answer.version;
  stopped = response.status === 409;
  settled = now;
};

const save = () => {
  if (stopped || running || typed() === settled) return;
  running = post().catch(() => say(status.dataset.failed, true)).finally(() => { running = null; });
};

setInterval(save, EVERY);
document.addEventListener("visibilitychange", () => { if (document.hidden) save(); });

/* A button waits for the answer, which carries the version to go on from. */
form.addEventListener("submit", async (event) => {
  stopped = true;
  if (!running) return;
  event.preventDefault();
  await running;
  form.requestSubmit(event.submitter);
});

/* A page that the browser kept would go on from an old version. */
addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
