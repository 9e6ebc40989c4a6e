#include "exchange/sheets/sheet_page.h"

#include "exchange/formats/html_look.h"

namespace remit {

namespace {

constexpr const char* rules = R"(
body { margin: 2rem 2rem 6rem; background: var(--ground); color: var(--text);
  font: 15px/1.45 Inter, system-ui, sans-serif; }
h1 { font-size: 1.5rem; margin: 0; }
p { color: var(--faint); max-width: 48rem; }
label { font-weight: 600; display: inline-block; margin: .5rem 0 1rem; }
input, button { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--line);
  border-radius: .3rem; padding: .3rem .6rem; }
label input { font-weight: 400; margin-left: .5rem; min-width: 16rem; }
button.save { background: #2563eb; border-color: #2563eb; color: #fff; font-weight: 600; }
input:focus-visible, button:focus-visible { outline: 2px solid #2563eb; outline-offset: 1px; }
div.chart { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { border: 1px solid var(--line); padding: .25rem .5rem; text-align: center; }
thead th { position: sticky; top: 0; background: var(--ground); font-weight: 600; max-width: 9rem; }
tbody th { text-align: left; font-weight: 400; max-width: 30rem; }
tr.area th { background: var(--band); font-weight: 600; }
td input { width: 3.2rem; text-align: center; font-weight: 600; text-transform: uppercase; }
ul.legend { list-style: none; padding: 0; margin: 0 0 1rem; display: flex; flex-wrap: wrap; gap: .4rem 1.5rem; }
b { display: inline-block; min-width: 1.1em; padding: 0 .3em; border: 1px solid; border-radius: .3em; font-weight: 600;
  text-align: center; }
div.bar { position: fixed; inset: auto 0 0; padding: .7rem 2rem; background: var(--band);
  border-top: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
div.bar span { color: var(--faint); }
div.bar button.letter { min-width: 2.4rem; font-weight: 600; }
#said { flex: 1; text-align: right; }
@media print {
  body { margin: 0; font-size: 10pt; }
  div.bar, noscript { display: none; }
  div.chart { overflow: visible; }
  thead th { position: static; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  b, td input { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)";

} // namespace

std::string sheetStyles()
{
    std::string styles = htmlColorRules() + rules;
    for (const std::string element : {"b", "td input"})
        styles += htmlChipRules(ChipGround::light, element) + "@media (prefers-color-scheme: dark) {\n"
            + htmlChipRules(ChipGround::dark, element) + "}\n@media print {\n"
            + htmlChipRules(ChipGround::paper, element) + "}\n";
    return styles;
}

std::string sheetScript()
{
    // The data stay in the page as text: "<" is written so that no title can end the element.
    return R"(
const holder = document.getElementById('remit-sheet');
const sheet = JSON.parse(holder.textContent);
const words = JSON.parse(document.getElementById('remit-words').textContent);
const name = document.getElementById('name');
const cells = Array.from(document.querySelectorAll('td input'));
const width = sheet.columns.length;
const said = document.getElementById('said');
const progress = document.getElementById('progress');
let current = cells[0], changed = false;

function letterMeant(character) {
  return sheet.letters.find(each => each.letter === character)
    || sheet.letters.find(each => each.letter === character.toUpperCase());
}
function kept(text) {
  let letters = [], strangers = '';
  for (const character of text) {
    const letter = letterMeant(character);
    if (letter && !letters.includes(letter)) letters.push(letter);
    if (!letter && /\p{L}|\p{N}/u.test(character)) strangers += character;
  }
  letters.sort((one, other) => one.strength - other.strength);
  return { letters, strangers };
}
function placeOf(cell) {
  const at = cells.indexOf(cell);
  return { row: Math.floor(at / width), column: at % width };
}
function look(cell) {
  const letters = kept(cell.value).letters;
  cell.className = letters.length ? letters[0].involvement : '';
}
function store() {
  sheet.participant = name.value;
  name.setAttribute('value', name.value);
  holder.textContent = JSON.stringify(sheet).replace(/</g, '\\u003c');
  const filled = sheet.rows.filter(row => row.cells.some(letters => letters)).length;
  progress.textContent = words.progress.replace('%1', filled).replace('%2', sheet.rows.length);
}
function put(cell, text) {
  const { letters, strangers } = kept(text);
  cell.value = letters.map(each => each.letter).join('');
  cell.setAttribute('value', cell.value);
  said.textContent = strangers ? words.noLetter.replace('%1', strangers) : '';
  const { row, column } = placeOf(cell);
  sheet.rows[row].cells[column] = cell.value;
  changed = true;
  look(cell);
  store();
}
function step(cell, key) {
  const steps = { ArrowUp: -width, ArrowDown: width, Enter: width, ArrowLeft: -1, ArrowRight: 1 };
  const next = key in steps ? cells[cells.indexOf(cell) + steps[key]] : undefined;
  if (next) { next.focus(); next.select(); }
  return key in steps;
}
for (const cell of cells) {
  const { row, column } = placeOf(cell);
  cell.value = sheet.rows[row].cells[column];
  cell.addEventListener('input', event => { if (!event.isComposing) put(cell, cell.value); });
  cell.addEventListener('compositionend', () => put(cell, cell.value));
  cell.addEventListener('focus', () => { current = cell; });
  cell.addEventListener('keydown', event => {
    if (!event.isComposing && !event.altKey && !event.ctrlKey && !event.metaKey && step(cell, event.key))
      event.preventDefault();
  });
  look(cell);
}
for (const button of document.querySelectorAll('button.letter')) {
  button.addEventListener('click', () => {
    if (!current) return;
    const letter = button.textContent, has = current.value.includes(letter);
    put(current, has ? current.value.replace(letter, '') : current.value + letter);
    current.focus();
  });
}
document.getElementById('clear').addEventListener('click', () => {
  if (!current) return;
  put(current, '');
  current.focus();
});
name.value = sheet.participant;
name.addEventListener('input', () => { changed = true; store(); });
document.getElementById('save').addEventListener('click', () => {
  if (!name.value.trim()) {
    said.textContent = words.nameMissing;
    name.focus();
    return;
  }
  store();
  said.textContent = '';
  const page = new Blob(['<!DOCTYPE html>\n' + document.documentElement.outerHTML], { type: 'text/html' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(page);
  link.download = (document.title + ' - ' + name.value.trim()).replace(/[\\/:*?"<>|]/g, ' ') + '.html';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  changed = false;
  said.textContent = words.saved;
});
window.addEventListener('beforeunload', event => { if (changed) event.preventDefault(); });
store();
)";
}

} // namespace remit
