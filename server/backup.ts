// npm run backup -- FILE, npm run restore -- FILE: one file with every workshop and charter, while the server runs or not. The other way, what is missing comes back.
import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { backUp, logsAt, logsIn, restore } from "./log/backup.ts";

const [way, name] = process.argv.slice(2);
if (!name || (way !== "to" && way !== "from")) {
  console.error("Donnez un nom de fichier : npm run backup -- sauvegarde.db, ou npm run restore -- sauvegarde.db");
  process.exit(2);
}
const file = resolve(name);
const url = process.env["DATABASE_URL"];
const dataDir = resolve(process.env["DATA_DIR"] ?? join(import.meta.dirname, "../data"));
const store = join(dataDir, "charte.db");

const fail = (sentence: string): never => {
  console.error(sentence);
  process.exit(1);
};
if (way === "to" && existsSync(file)) fail(`${file} existe déjà : donnez un autre nom.`);
if (way === "to" && !url && !existsSync(store)) fail(`Rien à sauvegarder : ${store} n’existe pas.`);
if (way === "from" && !existsSync(file)) fail(`${file} n’existe pas.`);
mkdirSync(dataDir, { recursive: true });

try {
  const logs = url ? await logsAt(url, way === "to") : logsIn(store, way === "to");
  if (way === "to") {
    const { logs: many, left } = await backUp(logs, file);
    console.log(`${file} : ${many} journaux sauvegardés.`);
    if (left > 0) console.log(`Ce qui est dit en secret et pas encore compté n’y est pas (${left}) : un vote ouvert sera à refaire.`);
  } else {
    const { back, there, erased } = await restore(file, logs);
    console.log(`${back.length} journaux sont revenus, ${there.length} étaient déjà là, ${erased.length} ont été effacés depuis et ne reviennent pas.`);
  }
  await logs.close();
} catch (why) {
  fail(`${way === "to" ? "La sauvegarde" : "Le retour de la sauvegarde"} n’a pas pu se faire : ${why instanceof Error ? why.message : String(why)}`);
}
