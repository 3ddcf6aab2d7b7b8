// The RelaxNG schemas of OpenDocument (OASIS), as Debian carries them for its editor, and jing, which judges by them.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { loud, pathOf } from "./needed.ts";

const PACKAGE = "emacs-common";
const SCHEMAS = "usr/share/emacs/*/etc/schema";
const PARTS = ["content.xml", "styles.xml", "meta.xml"] as const;
const MANIFEST = "META-INF/manifest.xml";

export type Judge = {
  /** What is wrong in these texts, by name: nothing where they are valid OpenDocument 1.3. */
  faultsOf(odts: Readonly<Record<string, Uint8Array>>): string[];
  close(): void;
};

/** Null where jing or the schemas are not to be had, which was then said aloud. */
export function openJudge(): Judge | null {
  const jing = pathOf("jing", "jing");
  if (!jing) return null;
  const folder = mkdtempSync(join(tmpdir(), "charte-odf-"));
  const schemas = schemasIn(folder);
  if (!schemas) return null;
  // 1.3 changed nothing in a manifest that has no encryption, but its number
  const manifest = join(folder, "manifest.rnc");
  writeFileSync(manifest, readFileSync(join(schemas, "od-manifest-schema-v1.2-os.rnc"), "utf8").replaceAll('"1.2"', '"1.3"'));
  const judged = (schema: string, files: readonly string[]) => {
    const { stdout } = spawnSync(jing, ["-i", "-c", schema, ...files], { encoding: "utf8", maxBuffer: 64_000_000 });
    return stdout
      .split("\n")
      .filter((line) => /: (?:error|fatal):/.test(line))
      .map((line) => line.replace(`${folder}/`, ""));
  };
  return {
    faultsOf(odts) {
      const files = Object.entries(odts).map(([name, bytes], i) => {
        const parts = unzipSync(bytes);
        const home = join(folder, `${i} ${name}`);
        mkdirSync(join(home, "META-INF"), { recursive: true });
        for (const part of [...PARTS, MANIFEST]) writeFileSync(join(home, part), parts[part]!);
        return home;
      });
      return [
        ...judged(
          join(schemas, "OpenDocument-schema-v1.3.rnc"),
          files.flatMap((home) => PARTS.map((part) => join(home, part))),
        ),
        ...judged(
          manifest,
          files.map((home) => join(home, MANIFEST)),
        ),
      ];
    },
    close: () => rmSync(folder, { recursive: true }),
  };
}

/** Unpacked aside, never installed: an editor is not needed. */
function schemasIn(folder: string): string | null {
  const found = () => ["/", `${folder}/`].flatMap((root) => globSync(root + SCHEMAS)).find((path) => existsSync(join(path, "OpenDocument-schema-v1.3.rnc")));
  if (found()) return found()!;
  if (!existsSync("/usr/bin/apt-get")) return loud(PACKAGE, PACKAGE);
  spawnSync("apt-get", ["download", PACKAGE], { cwd: folder, stdio: "ignore" });
  const [deb] = globSync(join(folder, "*.deb"));
  if (deb) execFileSync("dpkg-deb", ["-x", deb, folder]);
  if (!found() && process.env["CI"]) throw new Error(`${PACKAGE} is needed in CI, and could not be fetched: apt-get download ${PACKAGE}`);
  return found() ?? loud("the schemas of OpenDocument", PACKAGE);
}
