// Preloaded into a measured server: on SIGUSR2 it collects what nobody holds, then says what is left, and how late its event loop was since it was last asked, ms.
import { monitorEventLoopDelay } from "node:perf_hooks";

const EVERY = 10;
const loop = monitorEventLoopDelay({ resolution: EVERY });
loop.enable();
const late = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - EVERY); // a tick that is on time comes after EVERY
process.on("SIGUSR2", () => {
  const lag = { p50: late(loop.percentile(50)), p99: late(loop.percentile(99)), max: late(loop.max) };
  (globalThis as { gc?: () => void }).gc?.(); // its own pause is not counted
  console.log(`memory ${JSON.stringify({ ...process.memoryUsage(), lag })}`);
  setTimeout(() => loop.reset(), 5 * EVERY);
});
