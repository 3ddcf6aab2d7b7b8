// 256 everyday words, without accents or numbers: one byte each (keys.ts).
export const PHRASE_WORDS: readonly string[] = `
abeille abri acier agneau aigle ail aimant amande ancre anneau appel arbre arche argile arc armoire atelier aube avion avoine bain balai balle bambou
banane banc barque bateau berceau berger biche bijou billet blanc bleu bocal bol bonbon bonnet botte bouquet bouton branche brebis brique brise brosse
bulle bureau cabane cadeau cadre cahier caillou calme camion canard canoe carafe carotte carte castor cave cerf cerise chaise chaleur champ chant
chapeau charbon chat chemin cheval chou ciel cigale citron clairon clef cloche clou colline comete compas conte corail corde coude coucou courge crabe
craie crayon crocus cuivre cygne dahlia daim danse date dauphin desert dessin domino dragon drapeau duvet ecluse ecorce ecran encre epaule erable
escale etang etoile fable facteur faisan falaise fanfare farine fenouil ferme feuille figue filet flamme fleur flocon flute foin fontaine foret forge
fraise framboise frelon fruit galet galop gant garage gare gateau gazon genou girafe givre glacier gomme gorge goutte grain grange grappe grenier
griffe grotte guitare hamac hameau haricot herbe heron hibou hiver horloge huile igloo image iris jardin jaune jonque jouet jour jupe kayak kiwi lac
laine lampe lande lapin laurier lavande lecture lettre lezard liane lierre lilas lime lin lion livre loupe loutre lune lutin lynx maison malle manche
mandarine marche marron matin melon menthe merle miel mimosa miroir montagne moulin mousse muguet musique nacelle nappe navire neige nid noisette noix
nuage oasis ocean oiseau olive ombre orage orange orge ortie ours paille panier papier parfum perle phare piano pigeon plage planche plume poire pomme
portail prairie prune radeau
`
  .trim()
  .split(/\s+/);
