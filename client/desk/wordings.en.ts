// Ready wordings for the six settings of the charter, in English: to pick, then to change. Each says who, and what is done.
import type * as fr from "./wordings.fr.ts";

export const wordings: typeof fr.wordings = {
  preamble: [
    "Each of us was trying AI alone. We want shared rules, written by those who will follow them.",
    "We are afraid of exposing the people we support. We also want to save time for them. This charter says where we draw the line.",
    "AI came into our tools without our choosing it. This charter says what we do with it, and what we refuse.",
  ],
  scope: [
    "It applies to everyone who acts for the association: paid staff, volunteers, board members.",
    "It applies to paid staff, volunteers and our suppliers, for any tool that writes, sums up, translates, draws or sorts, on a personal account too.",
    "It applies to the whole association, meetings included: no robot takes notes unless everyone agrees.",
  ],
  binding: [
    "It is recommended. When a rule is not followed, we talk about it without blame.",
    "We propose that it be binding. The board will decide; for paid staff, it will go into the staff rules.",
    "It is recommended for six months, while we learn. After that, the board will say which rules become binding.",
  ],
  approval: [
    "No new tool without the director’s agreement. The request takes five lines: which tool, what for, with what data.",
    "Two people, one paid and one volunteer, answer every request for a tool within two weeks.",
    "The committee approves new tools. A free tool needs a request just like one we pay for.",
  ],
  contact: [
    "In case of a doubt or a mistake, we tell the coordinator the same day. Nobody is ever blamed for saying it early.",
    "The AI contact person answers questions. If data was sent out by mistake, we call them at once.",
    "We talk to our manager, or to the committee if we are volunteers. A mistake told quickly is easier to mend.",
  ],
  review: [
    "We read the charter again together once a year, at the annual general meeting.",
    "We read it again in six months, then every year. Rules on trial are read again on their date.",
    "The contact person notes the questions and what went wrong. We read the charter again every six months.",
  ],
};
