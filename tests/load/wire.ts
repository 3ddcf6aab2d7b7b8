// Counts what every socket of this process receives: bytes of frames, and messages. Load it before the first socket opens.

export const received = { bytes: 0, messages: 0 };

const Native = globalThis.WebSocket;
globalThis.WebSocket = class extends Native {
  constructor(...given: ConstructorParameters<typeof Native>) {
    super(...given);
    this.addEventListener("message", ({ data }) => {
      const size = typeof data === "string" ? Buffer.byteLength(data) : (data as ArrayBuffer).byteLength;
      received.bytes += size + (size < 126 ? 2 : 4); // RFC 6455 §5.2: the frame's own head, unmasked
      received.messages++;
    });
  }
};
