package org.midad.language;

/** Frequent words of French, with the spellings of quick messages and without accents. */
final class FrenchWords {
    private FrenchWords() {}

    static final String TEXT =
            """
            le la les un une des du de d' l' j' n' s' c' m' t' qu' jusqu' lorsqu' puisqu'
            quelqu'un aujourd'hui et à a au aux en dans sur sous pour par avec sans chez vers
            entre contre depuis pendant avant après apres devant derrière que qui quoi dont où ou
            quand comment pourquoi combien quel quelle quels quelles lequel laquelle je tu il elle
            on nous vous ils elles me te se moi toi lui leur leurs mon ton son ma ta sa mes tes
            ses notre votre nos vos ce cet cette ces ça ca cela ceci celui celle ceux celles y ne
            pas plus moins rien jamais toujours encore déjà deja aussi très tres trop peu beaucoup
            assez bien mal mieux pire si oui non mais donc or ni car comme alors ainsi puis
            ensuite enfin est es suis sommes êtes etes sont était etait étaient etaient sera
            seront serait été ete être etre ai as avons avez ont avait avaient aura aurait avoir
            eu fait faire fais font faut fallait faudra faudrait peut peux peuvent pouvez pouvoir
            veut veux veulent voulez vouloir voudrais doit dois doivent devez devrait devoir va
            vas vais vont allez aller viens vient viennent venir dit dire dis disent disait savoir
            sais sait savez savent voir vois voit voyez vu lire lu lis écrire ecrire écrit ecrit
            prendre prend prennent pris mettre met mis comprendre comprends comprend compris
            croire crois croit penser pense pensez parler parle parlez parlent parlé décider
            decide décide expliquer s'expliquer demander demande donner donne laisser laisse
            arrêter arrete arrêtez tout tous toute toutes ts tt tte autre autres même meme mêmes
            chaque plusieurs quelque quelques certains aucun aucune personne gens monde homme
            hommes femme femmes enfant enfants pays peuple président president ministre
            gouvernement état etat loi droit droits guerre paix argent prix pain eau travail école
            ecole vie mort an ans année annee années jour jours mois semaine heure heures temps
            fois hier demain maintenant soir matin nuit article articles auteur journal
            journaliste journalistes lecteur lecteurs commentaire commentaires avis opinion vérité
            verite mensonge menteur menteurs menteuse honte honteux bravo merci bonjour bonsoir
            salut félicitations felicitations svp s'il plaît plait stp désolé desole monsieur
            madame cher chers chère ami amis frère frere bon bonne bons bonnes mauvais mauvaise
            grand grande petit petite beau belle nouveau nouvelle vieux jeune vrai vraie vraiment
            faux fausse juste seul seule dernier dernière premier première prochain fort forte nul
            nulle clair simple simplement dommage triste heureux content d'accord accord raison
            tort chose choses question questions réponse reponse problème probleme problèmes
            solution décision decision courage espoir j'espère espère espere espérons
            malheureusement heureusement franchement évidemment evidemment certainement peut-être
            pourtant cependant parce parceque puisque lorsque quoique tandis malgré grâce grace
            selon ici là voilà voila voici hein bah ben ouais ouf hélas bruit choix voix loin près
            haut bas côté cote ville village rue maison famille père mère pere mere fils fille
            système systeme politique économie justice liberté sécurité santé éducation corruption
            voleurs voleur assassin criminel criminels armes morts garder votez voter c g t n d l
            j m s pk pq pcq pcke ki ke koi kan kand bcp mdr ptdr slt bjr bsr tkt dsl cad ms mm tjr
            tjrs tjs jms pr ds ns vs vrm vrmt auj qqn qqch qd rdv cv biz wsh jsuis jsui chui chuis
            jai jcrois jpense jcomprend jcomprends jsais jveux jvois jvais jaime yapa pa keske
            kelle keskispass oki nn ouai grv trkl frr frérot mec meuf gars merde con cons tro
            bocou bokou bcq kel kelkun kelkechoz pti gro gros mintenan mtn mnt toujour jamai
            vremen osi ossi oci alor dac dak mwa twa sui psk prske parske cetait cété fo fau
            fodrai fé fè avk avc jtm jte jme jle jla jpp jsp jen jv jvai tu-es tes-un nou vou dc
            dnc qil kil dan dns sr prq prk pkoi pkw pourkoi komen cmt cmnt coment bn mdrr mdrrr
            ptdrr osef oklm chelou relou kiffe kif grave genre bref vasy tps lgtps ojd nimp msk
            perso bisous gt cb ri1 ryen cool articl di ve veu fai pe tas té super bande truc trucs
            marre autant moment médecins retraités facture vive pauvre pauvres analyse équipe
            promesse promesses promis payer mentir citoyen citoyens route routes hôpital hopital
            quartier mairie maire élection élections parti partis dirigeants gouvernements
            ministres députés député entreprise impôts impots salaire salaires chômage lol xd dla
            ptet ptetre nimporte koa moua toua sava cest sest dit-moi passe
            """;
}
