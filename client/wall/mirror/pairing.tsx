// Pairing: four digits that an open desk types. Nothing secret is projected.
import { say } from "../words.ts";

export function Pairing({ digits, slow }: { digits: string; slow: boolean }) {
  return (
    <section class="pairing">
      <h1>{say.pairing.title}</h1>
      <p>{say.pairing.ask}</p>
      <p class="digits">
        <span aria-hidden="true">{digits}</span>
        <span class="sr">{say.pairing.digits(digits)}</span>
      </p>
      {slow && <p role="status">{say.pairing.slow}</p>}
    </section>
  );
}
