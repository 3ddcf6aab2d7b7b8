// What a workshop's facilitator prints, and lets people know, before the day.
import { download } from "./download.ts";
import { Downloads, PREPARING } from "./downloads.tsx";
import { words } from "./words.ts";

export const Preparing = ({ code, deskKey }: { code: string; deskKey: string }) => (
  <Downloads documents={PREPARING} take={async (name) => ((await download(code, name, deskKey)) ? "" : words.notDownloaded)} />
);
