// Deciding, in words: the practices on the table; the one being voted; what the room decided.
import type { PublicView } from "../../../shared/views.ts";
import { Choosing } from "./choosing.tsx";
import { Counted } from "./counted.tsx";
import { Tie, Voting } from "./voting.tsx";
import { fromOf } from "./wording.ts";

export function Deciding({ view, worded, lead }: { view: PublicView; worded: string | null; lead: number }) {
  const { round, vote } = view;
  if (!round) return null;
  if (vote)
    return vote.other ? (
      <Tie vote={vote} lead={lead} />
    ) : (
      <Voting round={round} vote={vote} lead={lead} below={view.practices[vote.practice]?.law === "below"} from={fromOf(view.practices[vote.practice], view)} />
    );
  const result = view.practices[round.result];
  if (round.moment === "counted" && result) return <Counted practice={result} round={round} />;
  return <Choosing view={view} worded={worded} round={round} />;
}
