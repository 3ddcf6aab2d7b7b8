// Three people at a table, and what lies on it. The faces mean nothing, and the shapes are nobody's.
import type { ComponentChildren } from "preact";
import { Shape } from "../look/icon.tsx";

export function Scenery({ theme, children }: { theme?: string; children?: ComponentChildren }) {
  return (
    <svg class="scenery" viewBox="0 0 358 324" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <path fill={`var(--${theme ? `${theme}-2` : "table"}, var(--paper-3))`} d="M-90 330V150L30 120 90 104 150 108 210 130 270 124 330 96 448 90V330Z" />
      <path fill="var(--game-3)" d="M-90 330V206L50 194 120 188 190 190 260 186 330 194 448 204V330Z" />
      <Pawn x={40} y={139} size={69} shape="salarie" face={3} />
      <Pawn x={250} y={139} size={69} shape="beneficiaire" face={2} />
      <Pawn x={133} y={111} size={93} shape="benevole" face={1} />
      <ellipse cx="179" cy="268" rx="166" ry="46" fill="var(--table-2)" />
      <ellipse cx="179" cy="258" rx="166" ry="46" fill="var(--table)" />
      {children}
    </svg>
  );
}

const Pawn = ({ x, y, size, shape, face }: { x: number; y: number; size: number; shape: string; face: number }) => (
  <svg x={x} y={y} width={size} height={size * 1.55} viewBox="0 0 80 124">
    <Shape name={`pawn-${shape}`} />
    <Shape name={`face-${face}`} />
  </svg>
);
