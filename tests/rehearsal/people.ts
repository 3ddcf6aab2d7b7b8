// People of a rehearsal or a test: each has a key and a link of their own, as a phone, a desk or a wall would.
import { randomUUID } from "node:crypto";
import { stayIn, type Link, type Status } from "../../client/connection.ts";
import type { DeskTold, Opened, Reply, Screen } from "../../shared/protocol.ts";
import type { Group } from "../../shared/scales.ts";
import type { PublicView } from "../../shared/views.ts";
import type { SeatView } from "../../shared/seat-view.ts";
import type { Command } from "../../shared/workshop.ts";

export type Person = {
  readonly key: string;
  readonly link: Link;
  status: Status;
  refusal: string;
  /** How often it came in. */
  visits: number;
  shown?: PublicView;
  seat?: SeatView;
  desk?: DeskTold;
  /** Says it until the room answers; the same id each time. */
  say(command: Command, id?: string): Promise<Reply>;
  /** Waits until what this screen shows makes it so. */
  until(so: (me: Person) => boolean, what?: string): Promise<void>;
};

export async function post<Answer>(url: string, body: unknown, key?: string): Promise<{ status: number; body: Answer }> {
  const answer = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...(key ? { authorization: `Bearer ${key}` } : {}) },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  return { status: answer.status, body: (text ? JSON.parse(text) : undefined) as Answer };
}

/** Two cards of three themes, all debated in camps: what tests play. */
const CARDS = [
  "trier-les-candidatures",
  "traduire-l-accueil",
  "repondre-aux-messages",
  "repondre-sur-les-droits",
  "creer-les-affiches",
  "resumer-les-reunions",
];

export async function openWorkshop(server: string, settings: Record<string, unknown> = {}): Promise<Opened> {
  const { status, body } = await post<Opened>(`${server}/api/workshops`, {
    organisation: "La Maison des Voisins",
    title: "Notre charte de l’IA",
    cards: CARDS,
    full: CARDS,
    phases: [],
    tables: "none",
    ...settings,
  });
  if (status !== 201) throw new Error(`the workshop did not open: ${status} ${JSON.stringify(body)}`);
  return body;
}

export function enter(server: string, code: string, key: string, screen: Screen): Person {
  const waiting = new Set<() => void>();
  const changed = () => waiting.forEach((each) => each());
  const person: Person = {
    key,
    status: "entering",
    refusal: "",
    visits: 0,
    link: stayIn(
      { server, code, key, screen },
      {
        status(status, refusal) {
          person.status = status;
          person.refusal = refusal ?? "";
          changed();
        },
        entered() {
          person.visits++;
          changed();
        },
        shown(view) {
          person.shown = view;
          changed();
        },
        seat(view) {
          person.seat = view;
          changed();
        },
        desk(view) {
          person.desk = view;
          changed();
        },
      },
    ),
    async say(command, id = randomUUID()) {
      for (;;) {
        const reply = await person.link.say({ id, command });
        if (reply.ok || (reply.refusal !== "not-saved" && reply.refusal !== "slow-down")) return reply;
        await new Promise((later) => setTimeout(later, 100));
      }
    },
    until(so, what = so.toString()) {
      if (so(person)) return Promise.resolve();
      return new Promise((done, failed) => {
        const tooLong = setTimeout(() => {
          waiting.delete(look);
          failed(new Error(`waited in vain for: ${what}`));
        }, 20_000);
        const look = () => {
          if (so(person)) {
            clearTimeout(tooLong);
            waiting.delete(look);
            done();
          }
        };
        waiting.add(look);
      });
    },
  };
  return person;
}

/** Takes a seat and enters with it. */
export async function sit(server: string, code: string, who: { alias?: string; group?: Group } = {}): Promise<Person> {
  const { status, body } = await post<{ key: string }>(`${server}/api/workshops/${code}/seats`, who);
  if (status !== 201) throw new Error(`no seat: ${status} ${JSON.stringify(body)}`);
  const person = enter(server, code, body.key, "phone");
  await person.until((me) => me.seat !== undefined && me.shown !== undefined, "the seat's view");
  return person;
}
