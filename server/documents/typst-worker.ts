// Runs aside (typst.ts): one template and its data in, one PDF out. The same data gives the same bytes.
import { dirname, resolve } from "node:path";
import { createRequire } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

const { template, data } = workerData as { template: string; data: string };
const fonts = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/atkinson-hyperlegible-next/package.json"));
const compiler = NodeCompiler.create({
  workspace: resolve(import.meta.dirname, "print"),
  fontArgs: [{ fontPaths: [`${fonts}/400Regular`, `${fonts}/700Bold`] }],
});
const page = { mainFilePath: resolve(import.meta.dirname, "print", template), inputs: { data } };
const compiled = compiler.compile(page);
if (!compiled.result) throw new Error(`${template}: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics ?? "not set")}`);
const { result } = compiled;
/** PDF/UA refuses a sign that no font of ours has, an emoji in a name: then the same page, tagged, without the stamp. */
function pdf(): Buffer {
  try {
    return compiler.pdf(result!, { pdfStandard: "ua-1", creationTimestamp: 0 });
  } catch {
    return compiler.pdf(result!, { creationTimestamp: 0 });
  }
}
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads has no origin
parentPort!.postMessage(new Uint8Array(pdf()));
