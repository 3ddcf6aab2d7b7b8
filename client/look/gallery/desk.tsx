// The desk's pieces, as its panels make them.
import "../../desk/desk.css";
import "../../desk/panels.css";
import "../../desk/round.css";
import "../../desk/debate.css";
import "../../desk/deciding.css";
import { outcomes } from "../../words.ts";
import { Say } from "../../desk/say.tsx";
import { Shape } from "../icon.tsx";
import { each, Piece } from "./piece.tsx";

const Late = ({ calm, children }: { calm: boolean; children: string }) => (
  <div class={calm ? "late calm" : "late"} style={{ margin: 0 }}>
    <b>{children}</b>
    Fin vers 11:36
    <button type="button" class="btn inv">
      Retirer « Équité »
    </button>
  </div>
);

export const sheet = (
  <div class="sheetp">
    <Piece
      name="The big button"
      states={{
        leads: (
          <button type="button" class="go">
            Ouvrir le vote
            <Shape name="icon-next" />
          </button>
        ),
        "calls back": (
          <button type="button" class="go back">
            Rappeler
          </button>
        ),
      }}
    />
    <Piece
      name="Late or early"
      states={{
        late: <Late calm={false}>6 minutes de retard</Late>,
        early: <Late calm>À l’heure</Late>,
      }}
    />
    <Piece
      name="How many answered"
      states={{
        some: (
          <div class="live alone">
            <div class="box">
              <span>Ont voté</span>
              <b class="num">21 sur 24</b>
              <p class="meter">
                <i style={{ width: "88%" }} />
              </p>
            </div>
            <p class="also">
              <span>2 personnes hors d’atteinte</span>
              <b class="asks">1 personne demande du temps</b>
            </p>
          </div>
        ),
        enough: (
          <div class="live alone">
            <p class="also">
              <b class="ready">Presque tout le monde a répondu : vous pouvez fermer.</b>
            </p>
          </div>
        ),
      }}
    />
    <Piece
      name="What to say"
      states={{
        open: <Say aim="Se faire un avis." say="« Répondez pour vous. »" watch="Pas de débat." minutes={1} />,
        folded: <Say aim="Se faire un avis." say="« Répondez pour vous. »" watch="Pas de débat." folded />,
      }}
    />
    <Piece
      name="A sentence that waits"
      states={each(["for", "conditions", "against"], (side) => (
        <ul class="q">
          <li>
            <small class={side}>
              <Shape name={`icon-${side}`} />
              Argument
            </small>
            <p>Oui, si chacun peut demander qu’on refasse le tri à la main.</p>
            <div class="acts">
              <button type="button" class="btn ok">
                Montrer
              </button>
              <button type="button" class="btn">
                Récrire
              </button>
            </div>
          </li>
        </ul>
      ))}
    />
    <Piece
      name="An outcome"
      small
      states={each(["adopted", "trial", "open", "dropped"], (outcome) => (
        <b class={`outcome ${outcome}`}>{outcomes[outcome]}</b>
      ))}
    />
    <Piece
      name="Typing"
      states={{
        field: <input class="field" aria-label="field" value="la coordination" />,
        area: <textarea class="field" aria-label="area" rows={3} value="Les salarié·es et les bénévoles." />,
      }}
    />
  </div>
);
