// Preloaded into a measured server: on SIGUSR2 it collects what nobody holds, then says what is left.
process.on("SIGUSR2", () => {
  (globalThis as { gc?: () => void }).gc?.();
  console.log(`memory ${JSON.stringify(process.memoryUsage())}`);
});
