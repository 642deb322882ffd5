package org.midad.language;

/** Frequent words of Kurmanji, Kurdish in Latin letters, with and without its hats. */
final class KurmanjiWords {
    private KurmanjiWords() {}

    static final String TEXT =
            """
            ez em tu hûn hun ew ev evê vê wê wî vî van wan min te me we xwe hev yek du sê se çar
            car pênc penc şeş heft heşt neh deh sed hezar û u jî ji li bi di de ku ko bo ser serê
            bin ber nav navê nava gel gelê gele gelek gelekî pir zor zêde zede kêm kem hîn hin
            hîna êdî edi êdi her hemû hemu hemî hemi tev hinek kes kesek tiştek tişt tist tiştê
            tiştên çi ci çima cima çawa cawa kengê kenge kî ki kîjan çend çiqas ma gelo ne na nîne
            nine nînin tune tuneye ye yê ya yên yen e in im î bû bu bûn bun bûye dibe dibin dibêje
            dibêjin dibejin dibêjim dibêm bibe bibin be heye hene hebû nebe nabe nabin dike dikin
            dikim dikî dikir kir kiriye kirin kirine bike bikin bikim neke nekin nake nakin nakim
            dixwaze dixwazin dixwazim naxwazin naxwazim dixwînin xwend xwand dizane dizanin
            dizanim nizanim nizane zane dide didin bide bidin da dan tê tên ten hat hatin hatiye
            were werin bê biçe here herin çû çûn diçe diçin dibîne dibînin dibînim dît dîtin got
            gotin gotiye axaftin axivî bêje bêjin bejin bijî biji bijîn bimire mirin mir man jiyan
            jiyana jîn jin jina jinê jinên mêr mêrê zarok zarokên zilam keç kec kur kurê law dayik
            dê bav bavê bira birayê birayên xwişk xwîşk heval hevalê hevalên hevalno mirov mirovan
            mirovên însan xelk xelkê netewe welat welatê welatên cîhan cihan dinya dinyayê roj
            rojê rojên îro iro duh doh sibê sibe sal salê salan meh hefte şev sev dem demê dema
            niha vir wir derve hundir jor jêr pêş paş piştî pisti berî beri heta heya tenê tene lê
            le lêbelê belê bele erê ere gava eger heke ger wek weke wekî fena mîna mina ango yanî
            çimkî cimki aliyê nûçe nuce nûçeyê nûçeyên rojname rojnameya nivîs nivîsa nivîskar
            nivîskarê nivîsî gotar gotara gotarê spas spasî spasiya sipas supas slav silav rojbaş
            rojbas şevbaş bimînin mala ava malava serkeftin pîroz piroz pîrozbahî baş bas başe
            xweş xwes xweşe xirab rind rast raste rastî rasti rastiyê derew derewan derewîn mezin
            biçûk nû nu kevn giran hêsan girîng giring pirsgirêk pirs bersiv bersivê azadî azadi
            azadiyê aştî asti aştiyê şer şerê şeran kurd kurda kurdan kurdên kurdî kurdi kurdistan
            kurdistanê zimanê ziman hikûmet hukumet hikûmetê serok serokê partî hêvî hevi hêviya
            mafê maf mafên dewlet dewletê dijmin xwedê xwede xweda allah re ra va carekê careke
            carê din dîsa disa tim herdem hercar êş êşa dil dilê can canê çav çavê dest destê serî
            agir av avê nan nanê mal malê gund bajar bajarê rê riya dibistan xebat xebata kar karê
            karkir pere bihayê biha
            """;
}
