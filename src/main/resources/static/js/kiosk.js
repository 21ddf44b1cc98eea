/* Leads a kiosk back to its start when nobody touches it any more. Without this file the page does so by itself, only later. */

const WARNING = 20_000;
const { start, seconds } = document.body.dataset;
const main = document.querySelector("main");
const still = document.getElementById("still");
const patience = Number(seconds) * 1000;
let end = 0;

/* However somebody goes back, it is to the start: neither codes nor sent forms stay in the history. */
history.replaceState(null, "", start);
addEventListener("pageshow", (event) => { if (event.persisted) leave(); });

function leave() {
  main.hidden = true;
  location.replace(start);
}

const touch = () => {
  end = Date.now() + patience;
  still.textContent = "";
};

/* On the first page there is only a code to forget, so it needs no server for that. */
const giveUp = () => {
  if (!main.dataset.first) return leave();
  for (const form of document.forms) form.reset();
  touch();
};

const look = () => {
  const left = end - Date.now();
  if (left <= 0) giveUp();
  else if (left <= WARNING && patience > 2 * WARNING && !main.dataset.first && !still.textContent) still.textContent = still.dataset.text;
};

for (const kind of ["pointerdown", "keydown", "input", "scroll", "focusin"]) addEventListener(kind, touch, { capture: true, passive: true });
touch();
setInterval(look, 1000);
