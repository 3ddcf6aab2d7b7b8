// What the operator may measure: how much, how fast, how often it failed. Never who, in which workshop, or what was said: no label could tell.
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";

/** A room, of which only its screens are counted. */
type Counted = { readonly clients: readonly { readonly auth?: { readonly screen: string } | undefined }[] };
export type Measures = {
  readonly rooms: Set<Counted>;
  /** A command was answered: granted or refused, it is one count, or a refusal would tell what was said. */
  answered(saved: boolean, seconds: number): void;
  requested(status: number): void;
  /** In Prometheus's text. */
  told(): Promise<string>;
  readonly type: string;
};

export function measuring(): Measures {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const registers = [register];
  const commands = new Counter({ name: "charte_commands_total", help: "Commands answered, by whether they could be saved", labelNames: ["saved"], registers });
  const seconds = new Histogram({
    name: "charte_command_seconds",
    help: "From a command's arrival to its answer, on disk",
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1],
    registers,
  });
  const requests = new Counter({ name: "charte_requests_total", help: "HTTP requests answered, by class of status", labelNames: ["status"], registers });
  const rooms = new Set<Counted>();
  const workshops = new Gauge({
    name: "charte_workshops",
    help: "Workshops in memory",
    registers: [],
    collect() {
      this.set(rooms.size);
    },
  });
  const screens = new Gauge({
    name: "charte_screens",
    help: "Screens connected, of all workshops together",
    labelNames: ["screen"],
    registers: [],
    collect() {
      for (const screen of ["phone", "wall", "desk"])
        this.set(
          { screen },
          [...rooms].reduce((sum, { clients }) => sum + clients.filter(({ auth }) => auth?.screen === screen).length, 0),
        );
    },
  });
  for (const gauge of [workshops, screens]) register.registerMetric(gauge as Gauge);
  return {
    rooms,
    answered(saved, took) {
      commands.inc({ saved: saved ? "yes" : "no" });
      seconds.observe(took);
    },
    requested: (status) => requests.inc({ status: `${Math.floor(status / 100)}xx` }),
    told: () => register.metrics(),
    type: register.contentType,
  };
}
