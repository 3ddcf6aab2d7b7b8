// The pieces of the charter's page and of its life after the day.
import "../../charter/charter.css";
import "../../living/living.css";
import { Downloads, CHARTER_ALONE } from "../../charter/downloads.tsx";
import { After, Before } from "../changed.tsx";
import { Piece } from "./piece.tsx";

export const sheet = (
  <div class="living">
    <div class="leaf">
      <Piece name="Downloads" states={{ "one open": <Downloads documents={CHARTER_ALONE} take={() => Promise.resolve("Le serveur ne répond pas.")} /> }} />
      <Piece
        name="Changed words"
        states={{
          before: (
            <p class="changed">
              <Before before="Le bureau relit tout." after="Le secrétariat relit tout, chaque lundi." />
            </p>
          ),
          after: (
            <p class="changed">
              <After before="Le bureau relit tout." after="Le secrétariat relit tout, chaque lundi." />
            </p>
          ),
        }}
      />
      <Piece
        name="A form"
        states={{
          asked: (
            <form class="form">
              <p class="asked">
                <label for="why">Pourquoi ce changement</label>
                <small>Imprimé avec la version.</small>
                <input id="why" />
              </p>
              <p>
                <button type="button" class="btn first">
                  Garder
                </button>{" "}
                <button type="button" class="btn">
                  Annuler
                </button>
              </p>
            </form>
          ),
          refused: (
            <form class="form">
              <p role="alert">Dites pourquoi, en une phrase.</p>
            </form>
          ),
        }}
      />
    </div>
  </div>
);
