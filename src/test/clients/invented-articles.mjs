// Writes invented articles into a folder: few experts, each in many articles, so that every list has several pages.
// usage: node invented-articles.mjs FOLDER
import { writeFileSync } from "node:fs";
import { join } from "node:path";

const EXPERTS = [
  ["Ottilie Brandvold", "director of the Harbour Institute"],
  ["Casimir Thorne", "a spokesman for the Averham Ferry Company"],
  ["Lucinda Marchbanks", "professor of tides at Averham University"],
  ["Tobias Ferncastle", "mayor of Averham"],
  ["Henrike Solvang", "an analyst at the Salt Council"],
  ["Barnaby Quillfeather", "chair of the Fishers' Guild"],
  ["Isolde Varga", "head of the Lighthouse Trust"],
  ["Matthias Greenough", "an engineer at Northmoor Works"],
  ["Philippa Dunmore", "a lawyer in Averham"],
  ["Rufus Ainsleigh", "owner of the Old Quay Inn"],
];
const [folder] = process.argv.slice(2);
for (let number = 0; number < 24; number++) writeFileSync(join(folder, `quay-${String(number).padStart(2, "0")}.txt`), article(number));

function article(number) {
  const speakers = EXPERTS.map((_, place) => EXPERTS[(place + number) % EXPERTS.length]).slice(0, 9);
  const quotes = speakers.map(
    ([name, role], place) => `${name}, ${role}, spoke at noon. “The quay needs ${number * 10 + place + 2} new stones before winter,” ${name} said.`,
  );
  const day = String((number % 28) + 1).padStart(2, "0");
  return [`Town argues over quay stones for the ${number + 2}th time`, `March ${Number(day)}, 2025`, ...quotes, "The council meets again on Friday."].join("\n\n");
}
