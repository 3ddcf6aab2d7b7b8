// The wall's sounds: short, quiet, made by code; none until someone asks, since a browser lets no page sound before its own button was pressed.
import type { Cue } from "./cues.ts";

/** `hz`, and seconds: when it begins, how long it rings. */
type Note = readonly [hz: number, at: number, lasts: number];
/** Soft knocks on wood, and a chord for what is won: never an alarm. */
const TUNES: Record<Cue, readonly Note[]> = {
  opened: [
    [392, 0, 0.25],
    [523, 0.12, 0.35],
  ],
  closing: [
    [523, 0, 0.15],
    [523, 0.25, 0.15],
  ],
  revealed: [
    [392, 0, 0.2],
    [494, 0.1, 0.2],
    [587, 0.2, 0.4],
  ],
  won: [
    [392, 0, 0.5],
    [523, 0.12, 0.6],
    [659, 0.24, 0.7],
    [784, 0.36, 0.9],
  ],
};
/** A tenth of what a loudspeaker can do at most, four notes together. */
const LOUD = 0.05;

export type Bell = { turn(on: boolean): void; ring(cue: Cue): void };

export function bellHere(): Bell {
  let air: AudioContext | null = null;
  let on = false;
  function ring(cue: Cue): void {
    if (!air || !on) return;
    for (const [hz, at, lasts] of TUNES[cue]) {
      const begins = air.currentTime + 0.02 + at;
      const loudness = air.createGain();
      loudness.gain.setValueAtTime(0, begins);
      loudness.gain.linearRampToValueAtTime(LOUD, begins + 0.015);
      loudness.gain.exponentialRampToValueAtTime(0.0001, begins + lasts);
      const tone = air.createOscillator();
      tone.type = "triangle";
      tone.frequency.value = hz;
      tone.connect(loudness).connect(air.destination);
      tone.start(begins);
      tone.stop(begins + lasts);
    }
  }
  return {
    turn(asked) {
      on = asked;
      if (!on) return void air?.suspend();
      air ??= new AudioContext();
      void air.resume();
      ring("opened"); // so that one hears how loud the room is
    },
    ring,
  };
}
