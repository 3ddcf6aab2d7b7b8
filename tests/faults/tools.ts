// Tools that are not ours, pointed at a server of our own on loopback while a room votes beside them (npm run faults -- --only tools): each says what it found.
// What came of it: README, decision 38. Needs slowhttptest, nmap, wapiti (Debian packages).
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROBED } from "../load/process.ts";
import { openWorkshop } from "../rehearsal/people.ts";
import { startServer } from "../rehearsal/server.ts";
import { pathOf } from "../servers/needed.ts";
import { beside } from "./fuzz/fuzz.ts";

const out = join(mkdtempSync(join(tmpdir(), "tools-")), "wapiti.txt");
const server = await startServer(PROBED);
const { code } = await openWorkshop(server.url);
const slowly = (...how: string[]) => [...how, "-c", "800", "-r", "200", "-l", "45", "-p", "3", "-u", `${server.url}/api/workshops`, "-t", "POST"];
const TOOLS: readonly { readonly program: string; readonly what: string; readonly words: readonly string[]; readonly keep: RegExp }[] = [
  { program: "slowhttptest", what: "800 heads sent a byte at a time", words: slowly("-H", "-i", "5"), keep: /available|connected:|closed:|ended/ },
  {
    program: "slowhttptest",
    what: "800 bodies sent a byte at a time",
    words: slowly("-B", "-i", "5", "-s", "8192"),
    keep: /available|connected:|closed:|ended/,
  },
  {
    program: "slowhttptest",
    what: "800 answers read a byte at a time",
    words: slowly("-X", "-w", "1", "-y", "4", "-n", "5", "-k", "3"),
    keep: /available|connected:|closed:|ended/,
  },
  {
    program: "nmap",
    what: "what the port tells, and its http scripts",
    words: [
      "-Pn",
      "-p",
      String(server.port),
      "--script",
      "http-* and not (dos or brute or broadcast or external)",
      "--script-args",
      `http.useragent=nmap`,
      "127.0.0.1",
    ],
    keep: /^\||open|closed/,
  },
  {
    program: "wapiti",
    what: "injection, traversal, scripts, files left behind",
    words: ["-u", `${server.url}/${code}`, "--flush-session", "-m", "all", "--max-scan-time", "120", "--scope", "domain", "-f", "txt", "-o", out],
    keep: /\[[*!+]\]|Launching/,
  },
];

const run = (program: string, words: readonly string[]) =>
  new Promise<string>((done) => {
    execFile(program, [...words], { timeout: 240_000, maxBuffer: 2 ** 26, cwd: tmpdir() }, (_, stdout, stderr) => done(`${stdout}${stderr}`));
  });
// oxlint-disable-next-line no-control-regex -- colours of a terminal
const plain = (text: string) => text.replace(/\u001b\[[0-9;]*m/g, "");

let disturbed = 0;
for (const { program, what, words, keep } of TOOLS) {
  const path = pathOf(program, program);
  if (!path) continue;
  const { calm } = await beside(server, async () => {
    const said = plain(await run(path, words));
    console.log(`\n${program}: ${what}`);
    for (const line of said
      .split("\n")
      .filter((each) => keep.test(each))
      .slice(-40))
      console.log(`  ${line.trim()}`);
    return { sent: 0, statuses: {} };
  });
  console.log(`  beside it: ${calm.votes} votes, p99 ${calm.p99.toFixed(0)} ms, ${calm.refused} refused, ${calm.thrownOut} thrown out`);
  disturbed += calm.refused + calm.thrownOut;
  if (program === "wapiti") console.log(readFileSync(out, "utf8").split("\n").slice(0, 60).join("\n"));
}
const faults = server
  .output()
  .split("\n")
  .filter((line) => line.startsWith("{"));
console.log(
  `\nthe server's log meanwhile: ${faults.length} lines${faults
    .slice(0, 5)
    .map((line) => `\n  ${line.slice(0, 200)}`)
    .join("")}`,
);
await server.kill();
process.exit(disturbed === 0 ? 0 : 1);
