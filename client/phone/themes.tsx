// The themes on the phone: which the room debates in full, chosen blind; then the room's order.
import { Shape } from "../look/icon.tsx";
import { useDraft } from "./drafts.ts";
import { Arrived, Frame, Hello, Secret } from "./frame.tsx";
import { themes as words } from "./opening-words.ts";
import type { Seated } from "./seat.ts";
import { drafting } from "./phase-words.ts";

export function ThemesChoice({ phone }: { phone: Seated }) {
  const { most, order } = phone.view.themes;
  const sent = phone.seat.themes.join(",");
  const [kept, keep] = useDraft(`${phone.place}:themes`, sent);
  const chosen = kept === "" ? [] : kept.split(",");
  const ready = chosen.length > 0 && kept !== sent;
  const toggle = (id: string) => keep((chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]).join(","));
  return (
    <Frame
      phone={phone}
      label={words.label}
      top={<Hello title={words.title(most)}>{words.help}</Hello>}
      foot={
        <>
          {sent !== "" && kept === sent && <Arrived>{words.sent}</Arrived>}
          <button class="go" aria-disabled={!ready} onClick={() => ready && void phone.say({ type: "chooseThemes", themes: chosen })}>
            {words.send} ({words.count(chosen.length, most)})
          </button>
        </>
      }
    >
      <Secret />
      <div class="sides" role="group" aria-label={words.title(most)}>
        {order.map((id) => {
          const mine = chosen.includes(id);
          return (
            <button key={id} class="side tie line" aria-pressed={mine} disabled={!mine && chosen.length === most} onClick={() => toggle(id)}>
              <span>
                <b>{drafting.themes[id] ?? phone.view.ownThemes[id]}</b>
              </span>
              <Shape class="tick" name="icon-for" />
            </button>
          );
        })}
      </div>
    </Frame>
  );
}

export function ThemesOrder({ phone }: { phone: Seated }) {
  const { order, counts, told, most } = phone.view.themes;
  return (
    <Frame phone={phone} label={words.label} top={<Hello title={words.order}>{words.then(most)}</Hello>}>
      <ol class="list ruled">
        {order.map((id) => (
          <li key={id}>
            <b>{drafting.themes[id] ?? phone.view.ownThemes[id]}</b>
            {told && `, ${words.times(counts[id] ?? 0)}`}
          </li>
        ))}
      </ol>
      {!told && <p class="soft">{words.untold}</p>}
    </Frame>
  );
}
