// The phone's screen stays on during the workshop, where the browser allows it: a secure address, a battery that is not low.
import { useEffect } from "preact/hooks";

/** Asked at once, again in the next tap (iOS wants one), and whenever the page is back in sight: hiding it lets the screen go. */
export function useAwake(wanted: boolean): void {
  useEffect(() => {
    if (!wanted || !("wakeLock" in navigator)) return undefined;
    let held: WakeLockSentinel | undefined;
    let over = false;
    const ask = () => {
      if (document.visibilityState !== "visible" || held?.released === false) return;
      navigator.wakeLock.request("screen").then(
        (lock) => {
          if (over || held?.released === false) void lock.release();
          else held = lock;
        },
        () => undefined,
      );
    };
    ask();
    document.addEventListener("click", ask);
    document.addEventListener("visibilitychange", ask);
    return () => {
      over = true;
      document.removeEventListener("click", ask);
      document.removeEventListener("visibilitychange", ask);
      void held?.release();
    };
  }, [wanted]);
}
