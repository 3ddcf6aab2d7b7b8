// What a screen is told, in its language: where its workshop has another, the deck's words are fetched once, and views wait for them.
import type { DeskTold } from "../shared/protocol.ts";
import type { PublicView } from "../shared/views.ts";
import type { Told } from "./connection.ts";
import { follow, lang } from "./lang.ts";
import type { Translation } from "./translation.ts";

export function translated(told: Told): Told {
  let say: Translation | undefined;
  let fetching = false;
  let view: PublicView | undefined;
  let desk: DeskTold | undefined;
  const tell = () => {
    if (!say) return;
    if (view) told.shown?.(say(view));
    if (desk) told.desk?.(say(desk));
    view = desk = undefined;
  };
  const fetched = async () => {
    fetching = true;
    const { translationTo } = await import("./translation.ts");
    say = await translationTo(lang);
    tell();
  };
  return {
    ...told,
    shown(next) {
      if (follow(next.lang)) return;
      view = next;
      if (next.lang === lang) say ??= (said) => said;
      else if (!fetching) void fetched().catch(() => ((say = (said) => said), tell()));
      tell();
    },
    desk(next) {
      desk = next;
      tell();
    },
  };
}
