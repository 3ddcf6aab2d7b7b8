// The troupe: the same pawns in every scene. They come out of the wings, walk to their places, cross, and go back; one loop moves them all.
import type { GameObjects, Scene } from "phaser";
import { along, castFor, type Place } from "./casting.ts";
import { dice, FACES } from "./crowd.ts";
import { dress, frameOf, hole, LEANS } from "./pawns.ts";
import { sharpness, stageNow, WIDTH } from "./stage.ts";

export type { Place };
/** A way to go, in ms of the page's clock. `over`: its depth on the way, where it is not that of the place. `hole`: what it leaves behind. */
type Way = {
  readonly to: Place;
  readonly begins: number;
  readonly lasts: number;
  readonly lift: number;
  readonly over: number | null;
  readonly hole: GameObjects.Image | null;
};
type Pawn = {
  readonly image: GameObjects.Image;
  face: number;
  lean: number;
  place: Place;
  from: { x: number; y: number };
  way: Way | null;
  next: Way | null;
  leaving: boolean;
};
export type Manner = {
  /** The final state at once. */
  readonly still: boolean;
  /** Out of which wing. */
  readonly door?: "near" | "right";
  /** ms over which those who come set off. */
  readonly spread?: number;
  /** Waits so long before anyone comes: the set is being changed. */
  readonly after?: number;
  readonly over?: number;
  /** Nobody who is on the stage takes a place: all who come come out of the wings. */
  readonly apart?: boolean;
};

/** Feet outside the stage, behind the wings. */
const OUTSIDE = 90;
const WALK = 1400;
const STEPS = 9;

export class Troupe {
  private readonly pawns: Pawn[] = [];
  private readonly spare: Pawn[] = [];
  private readonly images = new Set<unknown>();
  private readonly at = { x: 0, y: 0 };
  private host: Scene | null = null;
  private deals = 0;

  has(image: unknown): boolean {
    return this.images.has(image);
  }

  /** To these places of this scene; the others leave. */
  gather(host: Scene, places: readonly Place[], manner: Manner): void {
    this.enter(host);
    const here = this.pawns.filter(({ leaving }) => !leaving);
    const { takes, leave } = castFor(
      here.map(({ place }) => place.key),
      places,
      manner.apart ?? false,
      ++this.deals,
    );
    const now = performance.now();
    for (const who of leave) this.dismiss(here[who]!, manner.still, now);
    const throwing = dice(this.deals * 31);
    const spread = manner.spread ?? 900;
    for (const { place, who } of takes) {
      const begins = now + (manner.after ?? 0) + throwing() * spread;
      const old = who === null ? undefined : here[who];
      if (old) this.send(old, place, { ...manner, begins: old.place.key === place.key ? now : begins });
      else this.send(this.comes(place, manner.door ?? "near", throwing()), place, { ...manner, begins });
    }
    if (manner.still) this.step(now);
  }

  /** A pawn that stands, or will, at `key` crosses from there to another place, and leaves a hole. */
  cross(key: string, to: Place, still: boolean, delay: number): void {
    const one = this.pawns.find(({ place, leaving }) => !leaving && place.key === key);
    if (!one || !this.host) return;
    const { x, y, size, depth } = one.place;
    const left = hole(this.host, x, y, size).setDepth(depth - 0.1);
    if (still) return this.stand(one, to);
    left.setVisible(false);
    one.next = { to, begins: performance.now() + delay, lasts: WALK, lift: 150, over: 8, hole: left };
  }

  /** Each hops once, in an order dealt: thanks. */
  bow(): void {
    const throwing = dice(this.deals + 77);
    const now = performance.now();
    for (const one of this.pawns) one.next = { to: one.place, begins: now + 300 + throwing() * 1600, lasts: 500, lift: 70, over: null, hole: null };
  }

  /** All go to the wings; or with the set that sinks, at once where still. */
  leave(still: boolean): void {
    const now = performance.now();
    for (const one of this.pawns) if (!one.leaving) this.dismiss(one, still, now);
    this.tidy();
  }

  /** Moves everyone a little; says whether anyone still has a way to go. */
  step(now: number): boolean {
    let moving = false;
    for (const one of this.pawns) {
      if (!one.way && one.next && now >= one.next.begins) this.start(one, one.next);
      const { way } = one;
      if (!way) {
        moving ||= one.next !== null;
        continue;
      }
      moving = true;
      const share = (now - way.begins) / way.lasts;
      if (share < 0) continue;
      if (share >= 1) {
        this.stand(one, way.to);
        continue;
      }
      along(one.from, way.to, way.lift, share, this.at);
      const beat = Math.floor(share * STEPS);
      this.put(one, this.at.x, this.at.y - Math.abs(Math.sin(share * STEPS * Math.PI)) * 7 * way.to.size);
      this.lean(one, 1 + (beat % 2));
    }
    this.tidy();
    return moving;
  }

  private start(one: Pawn, way: Way): void {
    one.from.x = one.place.x;
    one.from.y = one.place.y;
    one.way = way;
    one.next = null;
    one.place = way.to;
    way.hole?.setVisible(true);
    if (way.over !== null) one.image.setDepth(way.over);
  }

  private send(one: Pawn, to: Place, manner: Manner & { begins: number }): void {
    if (one.way && !manner.still && one.way.to.key === to.key) {
      one.way = { ...one.way, to };
      one.place = to;
      return;
    }
    const far = Math.hypot(one.image.x - to.x, one.image.y - to.y);
    if (manner.still || far < 2 || one.place.key === to.key) return this.stand(one, to);
    if (one.place.size !== to.size) dress(one.image, frameOf(one.face, 0), to.size);
    one.from.x = one.image.x;
    one.from.y = one.image.y;
    one.place = to;
    one.next = null;
    one.way = { to, begins: manner.begins, lasts: Math.min(WALK, 500 + far), lift: 0, over: manner.over ?? null, hole: null };
    one.image.setDepth(manner.over ?? to.depth);
  }

  private stand(one: Pawn, place: Place): void {
    one.way = null;
    if (one.place.size !== place.size) dress(one.image, frameOf(one.face, 0), place.size);
    one.place = place;
    this.put(one, place.x, place.y);
    this.lean(one, 0);
    one.image.setDepth(place.depth);
  }

  /** Whole canvas pixels: a sheet is then copied, not sampled. */
  private put({ image }: Pawn, x: number, y: number): void {
    const sharp = sharpness(stageNow());
    image.setPosition(Math.round(x * sharp) / sharp, Math.round(y * sharp) / sharp);
  }

  private lean(one: Pawn, lean: number): void {
    if (one.lean === lean) return;
    one.lean = lean;
    one.image.setFrame(frameOf(one.face, lean % LEANS.length), false, false);
  }

  /** Out of the wings, with a face dealt anew: nobody is known by it from one scene to the next. */
  private comes(to: Place, door: "near" | "right", chance: number): Pawn {
    const one = this.spare.pop() ?? this.made();
    const left = door === "near" && (to.x < WIDTH * 0.4 || (to.x < WIDTH * 0.6 && chance < 0.5));
    one.face = Math.floor(dice(this.deals * 8191 + this.pawns.length * 127)() * FACES);
    one.lean = 0;
    one.leaving = false;
    one.next = null;
    one.way = null;
    one.place = { ...to, key: "wings", x: left ? -OUTSIDE : WIDTH + OUTSIDE };
    dress(one.image, frameOf(one.face, 0), to.size);
    one.image.setVisible(true).setDepth(to.depth);
    this.put(one, one.place.x, one.place.y);
    this.pawns.push(one);
    return one;
  }

  private made(): Pawn {
    const image = this.host!.add.image(0, 0, "__DEFAULT");
    this.images.add(image);
    return { image, face: 0, lean: 0, place: { key: "wings", x: 0, y: 0, size: 0, depth: 0 }, from: { x: 0, y: 0 }, way: null, next: null, leaving: false };
  }

  private dismiss(one: Pawn, still: boolean, now: number): void {
    one.leaving = true;
    one.next = null;
    const { x, y, depth } = one.image;
    const to = { ...one.place, key: "wings", x: x < WIDTH / 2 ? -OUTSIDE : WIDTH + OUTSIDE, y, depth };
    one.from.x = x;
    one.from.y = y;
    one.place = to;
    one.way = still ? null : { to, begins: now, lasts: 500 + Math.abs(to.x - x) * 0.8, lift: 0, over: null, hole: null };
  }

  /** Those who have left wait in the wings. */
  private tidy(): void {
    for (let place = this.pawns.length - 1; place >= 0; place--) {
      const one = this.pawns[place]!;
      if (!one.leaving || one.way) continue;
      one.image.setVisible(false);
      this.spare.push(one);
      this.pawns.splice(place, 1);
    }
  }

  /** From one scene to the next on the same spot of the screen: scenes look at the stage from different heights. */
  private enter(host: Scene): void {
    const before = this.host;
    if (before === host) return;
    this.host = host;
    const rise = before ? host.cameras.main.scrollY - before.cameras.main.scrollY : 0;
    for (const one of [...this.pawns, ...this.spare]) {
      one.image.addToDisplayList(host.sys.displayList).setY(one.image.y + rise);
      one.from.y += rise;
    }
  }
}
