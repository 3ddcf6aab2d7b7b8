// Runs aside (typst.ts), and stays: a template and its data in, a PDF out. The same data gives the same bytes; nothing of it is kept.
import { resolve } from "node:path";
import { parentPort } from "node:worker_threads";
import { NodeCompiler, type NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import { fontFolders } from "./typeface.ts";
import type { Asked, Set } from "./typst.ts";

const pages = resolve(import.meta.dirname, "print");
const compiler = NodeCompiler.create({ workspace: pages, fontArgs: [{ fontPaths: fontFolders() }] });

function made({ template, data }: Asked): Set {
  const compiled = compiler.compile({ mainFilePath: resolve(pages, template), inputs: { data } });
  if (!compiled.result) return { fault: JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics ?? "not set") };
  const pdf = new Uint8Array(pdfOf(compiled.result));
  compiler.evictCache(0); // what people wrote is not kept beside their log
  return { pdf };
}

/** PDF/UA refuses a sign that no font of ours has, an emoji in a name: then the same page, tagged, without the stamp. */
function pdfOf(page: NodeTypstDocument): Buffer {
  try {
    return compiler.pdf(page, { pdfStandard: "ua-1", creationTimestamp: 0 });
  } catch {
    return compiler.pdf(page, { creationTimestamp: 0 });
  }
}

function said(asked: Asked): Set {
  try {
    return made(asked);
  } catch (why) {
    return { fault: String(why) };
  }
}
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads has no origin
parentPort!.on("message", (asked: Asked) => parentPort!.postMessage(said(asked)));
