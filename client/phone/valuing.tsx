// Valuing on the phone: three values, chosen blind; then those of the room, and what the charter commits to.
import { Shape } from "../look/icon.tsx";
import { useDraft } from "./drafts.ts";
import { Arrived, Frame, Hello, Secret } from "./frame.tsx";
import type { Seated } from "./seat.ts";
import { ThemesChoice, ThemesOrder } from "./themes.tsx";
import { valuing as words } from "./opening-words.ts";

const MOST = 3;

export function Valuing({ phone }: { phone: Seated }) {
  const { moment } = phone.view.values;
  if (phone.view.themes.moment === "open") return <ThemesChoice phone={phone} />;
  if (phone.view.themes.moment !== "before") return <ThemesOrder phone={phone} />;
  if (moment === "open") return <Choosing phone={phone} />;
  const waiting = moment === "before";
  return (
    <Frame phone={phone} label={words.label} top={<Hello title={waiting ? words.title : words.revealed}>{waiting ? words.before : words.wait}</Hello>}>
      {!waiting && <Revealed phone={phone} />}
    </Frame>
  );
}

function Choosing({ phone }: { phone: Seated }) {
  const sent = phone.seat.values.join(",");
  const [kept, keep] = useDraft(`${phone.place}:values`, sent);
  const chosen = kept === "" ? [] : kept.split(",");
  const values = Object.entries(phone.view.values.choice).sort(([, a], [, b]) => a.order - b.order);
  const ready = chosen.length > 0 && kept !== sent;
  const toggle = (id: string) => keep((chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]).join(","));
  return (
    <Frame
      phone={phone}
      label={words.label}
      top={<Hello title={words.title}>{words.help}</Hello>}
      foot={
        <>
          {sent !== "" && kept === sent && <Arrived>{words.sent}</Arrived>}
          <button class="go" aria-disabled={!ready} onClick={() => ready && void phone.say({ type: "chooseValues", values: chosen })}>
            {words.send} ({words.count(chosen.length)})
          </button>
        </>
      }
    >
      <Secret />
      {chosen.length === MOST && <p class="soft">{words.three}</p>}
      <div class="sides" role="group" aria-label={words.title}>
        {values.map(([id, { name, commitment }]) => {
          const mine = chosen.includes(id);
          return (
            <button key={id} class="side tie line" aria-pressed={mine} disabled={!mine && chosen.length === MOST} onClick={() => toggle(id)}>
              <span>
                <b>{name}</b>
                <small>{commitment}</small>
              </span>
              <Shape class="tick" name="icon-for" />
            </button>
          );
        })}
      </div>
    </Frame>
  );
}

function Revealed({ phone }: { phone: Seated }) {
  const { told, counts, kept, choice } = phone.view.values;
  return (
    <>
      {kept.length > 0 && (
        <section class="stack">
          <h2>{words.kept}</h2>
          <ul class="list">
            {kept.map((id) => (
              <li class="arg" key={id}>
                <div>
                  <b>{choice[id]?.name}</b>
                  <p>{choice[id]?.commitment}</p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {told ? (
        <ul class="list">
          {Object.entries(counts)
            .sort(([, a], [, b]) => b - a)
            .map(([id, count]) => (
              <li key={id}>
                <b>{choice[id]?.name}</b>, {words.times(count)}
              </li>
            ))}
        </ul>
      ) : (
        <p>{words.untold}</p>
      )}
    </>
  );
}
