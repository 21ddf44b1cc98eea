/* Comforts only. Every page works without this file. */

const whole = new Intl.NumberFormat("id-ID");
const hundredths = new Intl.NumberFormat("id-ID", { minimumFractionDigits: 2 });

for (const counter of document.querySelectorAll("[data-counts]")) {
  const text = document.getElementById(counter.dataset.counts);
  if (!text || text.maxLength < 0) continue;
  const show = () => { counter.textContent = `${whole.format(text.value.length)} dari ${whole.format(text.maxLength)} huruf`; };
  text.addEventListener("input", show);
  show();
}

/* Counted in whole hundredths, so that 33,34 + 33,33 + 33,33 is exactly 100,00. */
const total = document.querySelector(".weight-total");
const weights = [...document.querySelectorAll("[data-weight]")];
const inHundredths = (text) => {
  const parts = /^\s*(\d{1,3})(?:[.,](\d{1,2}))?\s*$/.exec(text);
  return parts ? Number(parts[1]) * 100 + Number((parts[2] ?? "").padEnd(2, "0")) : NaN;
};
const sumUp = () => {
  const sum = weights.reduce((soFar, input) => soFar + (input.value.trim() ? inHundredths(input.value) : 0), 0);
  if (Number.isNaN(sum)) return;
  const rest = 10000 - sum;
  total.querySelector("[data-weight-sum]").textContent = hundredths.format(sum / 100);
  total.querySelector("progress").value = Math.min(sum / 100, 100);
  const note = total.querySelector("[data-weight-note]");
  note.textContent = rest === 0 ? "Tepat" : `${rest > 0 ? "Kurang" : "Lebih"} ${hundredths.format(Math.abs(rest) / 100)}`;
  note.classList.toggle("field-error", rest !== 0);
  total.classList.toggle("is-wrong", rest !== 0);
};
if (total) for (const input of weights) input.addEventListener("input", sumUp);

const menu = document.querySelector(".person-menu");
document.addEventListener("click", (event) => { if (menu?.open && !menu.contains(event.target)) menu.open = false; });
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !menu?.open) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});

/* Leaving a form asks first when something in it is not saved; not while it is being sent. */
for (const form of document.querySelectorAll("form[data-unsaved]")) {
  let unsaved = document.querySelector(".error-summary") !== null;
  form.addEventListener("input", () => { unsaved = true; });
  form.addEventListener("submit", () => { unsaved = false; });
  window.addEventListener("beforeunload", (event) => { if (unsaved) event.preventDefault(); });
}
