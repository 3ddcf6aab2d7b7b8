// The SDK's second transport, HTTP/3, is never asked for: its code stays out of the phone's first load.
export function H3TransportTransport(): never {
  throw new Error("this page speaks WebSocket alone");
}
