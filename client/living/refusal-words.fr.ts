// Why a charter said no.
import type { CharterRefusal } from "../../shared/living/scales.ts";

export const unreachable = "Le serveur ne répond pas. Ce que vous avez écrit est encore là\u00A0: vérifiez le réseau, puis réessayez.";
export const charterRefusals: Record<CharterRefusal, string> = {
  "no-such-charter": "Aucune charte ne porte ce code. Vérifiez l’adresse.",
  "workshop-not-closed": "L’atelier n’est pas encore fermé\u00A0: la charte commence à sa fermeture.",
  "charter-erased": "Cette charte a été effacée à la demande de l’association. Il n’en reste rien ici.",
  "link-expired": "Ce lien a expiré. Demandez-en un autre à la personne référente.",
  "link-revoked": "Ce lien a été retiré. Demandez-en un autre à la personne référente.",
  "edited-meanwhile":
    "Quelqu’un d’autre vient de changer ce texte. Le vôtre est encore là\u00A0: lisez le nouveau, au-dessus, puis enregistrez à nouveau si vous le souhaitez.",
  "nothing-changed": "Rien n’a changé\u00A0: il n’y a rien à enregistrer.",
  "no-such-clause": "Cette règle n’est plus dans la charte. Rechargez la page.",
  "no-such-link": "Ce lien est déjà retiré.",
  "no-such-version": "Cette version n’existe pas. Rechargez la page.",
  "no-such-feedback": "Ce retour a déjà reçu une réponse.",
  "no-such-ratification": "Cette validation est déjà retirée.",
  "no-such-candidate": "Cette pratique n’est plus dans la liste.",
  "day-past": "Choisissez un jour à venir.",
  "day-to-come": "Ce jour n’est pas encore venu\u00A0: notez la validation une fois qu’elle a eu lieu.",
  "opinion-needs-comment": "Dites en une phrase ce qu’il faudrait changer, ou pourquoi c’est non.",
  "review-needs-text": "Pour durcir ou assouplir, écrivez la nouvelle phrase.",
  "answered-by-a-clause": "Une question se tranche par une règle\u00A0: ajoutez-la.",
  "already-joined": "Cet atelier nourrit déjà cette charte.",
  "already-erased": "C’est déjà effacé.",
  "not-public": "Cette page n’est pas ouverte. Demandez le lien à la personne référente.",
  "charter-full": "Il n’y a plus de place ici. Videz ce qui ne sert plus, puis recommencez.",
  "last-referent": "C’est la dernière clé\u00A0: sans elle, plus personne ne pourrait ouvrir la charte.",
};
