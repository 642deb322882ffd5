package org.midad.language;

/** Frequent words of Arabic in Latin letters, from the Gulf to the Atlantic. */
final class ArabiziWords {
    private ArabiziWords() {}

    static final String TEXT =
            """
            wallah walla wallahi wallahy wlh wla walah w wa ya yaa el al il l ana ena enta inta
            enty enti inti nta nti ntouma ntoma entou intou ento homa houma huma howa howe huwa
            heya hiya hiye hwa hya e7na ehna ihna ahna 7na hna nehna humma mesh mish msh mch mouch
            mech mu moo mo ma mafi mafish mafich mfi fi fii fe feeh fih feha fiha kol kel kil kul
            kull koul kolo kello kollo kolna kelna shu shou chou shoo chu eh eih eyh esh eish aish
            wesh wech wach wash ach chno chnou shno shnu shinu chnowa chneya chnia leh leih lesh
            leish laysh liesh 3lah 3lach 3lech 3lash alach lach limadha keef kif kifach kifash
            kayf keyf izzay ezay ezzay zay zayy metl mtl mitl kima kma bhal b7al hek heik hayk hik
            keda kda kida kedah kidda hakka hakda hakdha haka had hada hadi hadak hadik hadchi
            hadshi hadou hado hedi hadha hadhi hatha hathi hayda hayde haida heida haydi haydol
            hadol hadool hol hal da di dah dih deh dol dool elli illi yalli yelli lli li el-li
            alli bas bass bs lakin laken walakin walaken w-laken 3ala 3la ala 3a 3al 3an men mn
            min mnel mel ma3 m3a m3 ma3a bel bil bl bi b fel fil fl f lel lil ila ela 7ata 7atta
            hata hatta bezaf bzaf bezzaf bzzf bezaaf barcha barsha ktir kteer ktr kter kteir kitir
            awi awy gedan giddan jiddan jidan jedan kathir katheer wajid wayed wayd hwaya hwaye
            kolesh chwiya shwaya shway chwaya chway shwayya shwayet allah alla allahu allahou
            rabbi rabi rabb rab rabna rabbena inshallah inchallah nchallah nshallah enshallah
            inshalla incha2allah insha2allah mashallah machallah mashalla hamdulillah hamdoulillah
            hamdolillah el7amdulillah 7amdulillah alhamdulillah elhamdulillah hamdela bismillah
            astaghfirullah sobhanallah subhanallah subhan barak baraka barakallah yer7amo yr7amo
            yerhamo yar7amo rahimahu llah yse3ed ysahel yster yostor y3awed y3awen y3tik ya3tik
            yekhlik ykhallik ykhalik khalik khalli khali salam salamo salamu slm aslema selem
            assalamu 3alaikum 3alaykom alaikum alaykom 3likom aleykoum sabah saba7 masa masa2
            el-kheir kheir khair khayr khir kheyr elkheir kher ahla ahlan ahlein ahlen mar7aba
            marhaba mar7ba hala hala2 halla2 halla hallae dlwa2ti dilwa2ti delwa2ty dlw2ty daba
            dorka drk toura tawa taw hassa hassaa 7assa alhin alheen el7in elyom elyoum lyoum lyom
            lyouma elyawm alyawm embare7 mbare7 embarih mbarih mbr7 lbare7 lbareh bokra bukra
            boukra bkra bokrah ghodwa ghadwa ghedwa ghda ghadda shokran shukran choukran chokran
            chukran shokrn 3afwan afwan tfadal tfaddal mabrouk mabrook mabruk mabrok alf 2alf
            habibi 7abibi habibti 7abibti 7abib habib habiby 7biby hbibi 3omri omri 3yuni 3youni
            albi 2albi 9albi galbi qalbi rou7i ro7i rohi ru7 roh rou7 hayati 7ayati 7ayat khoya
            khouya khuya khoy khouia akhi akhoy akhouya khti okhti ukhti khtiya khawti khawa khwa
            khout sahbi sa7bi sadi2i sadiqi 5ouya 5oya 5oy 5ti shabab chabab ya-shabab jama3a
            jma3a gama3a naas nas ness nass ennas elnas lnas el-nas cha3b sha3b chaab elsha3b
            balad bladi bladna blad bled bladkom baladna watan watani dawla dawle dawlah 7okoma
            7okouma hokouma houkouma 7kouma hkouma ra2is rais ra2ees wazir wazeer 3ayz 3ayez 3awez
            3awz 3ayza 3awza 3ayzin aayez 3andi 3andy 3andak 3ando 3endi 3endo 3andna 3andkom
            3andhom 3ndi 3ndo 3ndhom andi endi baddi badde bade badi bedde bede beddi bedi badak
            baddak bado baddo bedna badna bidi biddi abgha abghi abi abee nebgha nebghi nebi bgha
            bghit bghina brit 7ab 7abb n7eb n7ebb nhab nheb nhebbek b7eb b7ebak bahebak bhebak
            b7bk uhibuk ba7ebek 3aref 3arfa 3arfin b3ref ba3ref ba3raf baref na3ref na3raf n3ref
            n3rf t3ref ta3ref a3ref a3raf te3raf y3ref ya3ref ma3ref ma3raf ma3rafsh fahem fahim
            fahma fahmin fhemt fhmt fhemna mafhemtch mafhmtch nefhem tefham efham ifham bafham
            bfham yefham yfham afham mafhoum mafhum shouf shoof chouf chof shof shuf chft shft
            shoft choft cheft nchouf nshouf yshouf ychouf tchouf tshouf chafou kalam klam kalamak
            kalamek kalamo kelmet klmet kelma klma hadra lhadra hdra tahdar yahdar yhadro haki
            7aki 7ake a7ki ahki e7ki yi7ki byi7ki te7ki goul gol gul 9oul 9ol 2oul 2ol qul qol gal
            gali galek galou 9al 9alek 9alou 2al 2alo 2ali qal qalou 2alli 2alouli y9oul ygoul
            y2oul y2ol tgoul t9oul t2oul sa7 sa7i7 sahih sah sa77 s7i7 shih kedb kidb kdeb kdb
            kazeb kazzab kezzab kaddab keddab kaddeb ghalat ghalta ghlat dahk da7k yda7ek yda77ek
            yede7ko y7ko 3eib 3ayb 3ib 3aib eib 7aram haram hram 7ram 7elou 7elo 7elw 7ilw 7lw
            7lou helou helw hilwe helwa 7elwa 7elwe jamil jamila jameel gamil gamila zwin zwina
            zouin zwine mezyan mezian mzyan mezyana mli7 mlih meli7 mleh mnih mni7 mnee7 mneeh
            mniha kwayes kwayesa kwayis kwys quwayes taman tamam tmam tayeb tayyeb taib tyb 6ayeb
            6ayb 6yb zein zain zayn zin bahi behi behya bahia 3ali 3alia kbir kbira kebir kbeer
            kabir kabeer sghir sghira sgheer zghir zgheer saghir jdid jdida jdeed gdid gadid 2adim
            wa7ed wa7da wahed wahda wahad wahd we7ed wa7id tnin tneen tlata tleta arba3 arb3a
            khamsa 3ashra miyya mya 2arb3a awel awwel awal akher a5er akhir marra marrat mara mrra
            martin tani tania thani thania shi chi shy 7aga 7aja 7adja haga haja 7agat 7ajat hagat
            hajat hwayej chay shay shey shai 3ad 3adi 3ady aadi adi khalas khalass 5alas 5alass
            khlas khlass 5las kafi yakfi kfaya kefaya kifaya barka yalla yallah yala ylla yla
            hayya haya 2om 2oum goum noud 3ach 3ash 3achat ya3ich y3ich 3esh ta7ya tahya t7ya
            yehya batal abtal rajel rajol ragel rajil rjal rjel rgala rejjal rajal mra mar2a
            emra2a nisa2 bent bint banat bnat walad weld wld ould wlad awlad wled ouled oulad
            wladna 2ommi ommi oumi mama yemma mimti baba abouya bouya ab 3ammi 3ami 3amo 3ammo
            khalti 7aj 7aji hadj hajj 7agg 3an-jad 3anjad 3njd 3njad anjad fe3lan fi3lan akid
            akeed 2akid tab3an tab3n tb3an ta3 dyal dial diali dialna diyal diyali nta3 mta3 bta3
            beta3 beta3et bta3et taba3 tba3 mal malek malak malkom malkoum mal-ak chbik shbik
            chbikom shbikom chbih shbih shbak shfi shfe shfih shbo shfee kayen kayn kayna kain
            kaina makach makanch makaynch makayenche mkch makech machi mashi mashy machy mouchkil
            moushkila moshkela mushkila mochkil mushkela mafeesh mefish rah rahi rahou rahom
            rahoum rani rana raki rak rakom rakoum rako rahm rahna ghir ghi ghayr 8er 8eir ghadi
            ghadia ghadiin ra7 raye7 rayeh ray7in rayh raho 7a 7ay ha hay kan ken kant kanet kent
            kano kanou kanu kont kount kuntu yekoun ykoun ykun ykon ykoon tkoun nkoun yakoun yakun
            law lw lao loukan loukane lokan lukan kun iza eza ida idha itha lau wella wela wala
            wlla wila aw ou o u yani ya3ni yaani y3ni yanni zaama za3ma zaema masalan mathalan
            msln matalan heta henna hena hon hoon hun honik hnik hnak hunak honak temma tamma wayn
            wen wein win feen fin fayn fein fen men-fin mnin mnein mneen emta imta ayimta emte
            aymta wa9tach waqtach fo9 foug fou9 fo2 foq ta7t taht t7t 2odam 2eddem goddam 9oddam
            wra wara janb jnb jamb barra bara 3omr 3omro 3omrek 3mr 3mri abadan abdan ebadan
            dayman dima deyma dayma kteer-hek ma2boul ma23oul ma32oul ma39oul ma38oul maakoul
            ma3qoul ma3gul mo3jiza 7ayawan 7ayawanat 7mar hmar 7omar 7mir kalb klb kleb klab kilab
            jahel jahil ghabi 8abi maskin meskin miskin mskin miskine msakin masakin 7asbiya
            hasbiya 7asbi hasbi ni3ma ne3ma nima wakil lwakil elwakil alwakil lwkil 2allah rahma
            ra7ma ra7mat allahomma amin ameen amine ajma3in 3o9bal 3o2bal yasta7el yestahel
            yistahel byestahal ytl3 yetla3 tla3 tl3 ytla3 nwalli walit wallit rja3 rje3 nrja3
            yerja3 irja3 yerga3 erga3 mchi mchit mcha imshi emshi emchi mshi msha ruhu rou7ou ro7o
            jay jaya jayin ja ji jit jina ga gah geh gay gayin ta3al ta3ala taali taala jib jibo
            jeeb gib geeb hat hato khod khoud 5od khoz 3tini a3tini 3teni iddini eddini sma3 smi3
            sme3 isma3 esma3 asma3 yesma3 nesma3 skout skot oskot uskut s5ot oskoti trek etrok
            seeb sib sibo sebo sibha khallina khallini 5allina 5alini khalina 5alik te3ban ta3ban
            3iyan mrid marid za3lan zaalan mabsout mabsoot mabsut fer7an farhan far7an zehe2t ze2t
            zhe2t 9ra 9rit 2ra2 2ra iqra ekra a9ra 2re maktoub makan m7al 7all 7al flous flouss
            floos fluus flus fouloos fulus masari masare masary masriyat dirham dinar khobz 5obz
            khoubz khubz 3eish 3aysh atay 2ahwe ahwa 9ahwa qahwa kahwa bravo merci yesser nchallh
            m3ak m3akom m3ana ma3na ma3naha ma3ak ma3akom ma3aya m3aya nhar nharek lyoumi lila
            liyla layla lel-layl 3am l3am sana snin 3amin wa9t weqt waqt wakt w9t 5at 5ater khater
            3la-khater la2anno la2an l2anno li2anna li2an 7ad had7ed 7ada hada7 mafi7ada wala7ad
            3am-b 3ambi 3ambe 3ambt bel-mar2a bikon bikoun bkoun bykon byekon biddo bi7ki btefham
            bt3ref bya3ref by3ref bi2oul by2oul btsa2el ma-ba3ref ktebt kteb maktoube 2isma2 hayye
            hayy yom youm yoom yawm chou-ha sho shoo-hayda lezem lazem lazim lezim laazm mafroud
            mafrod mumkin momken mumken yemken yimkin ymken yimken mesta7il mosta7il mostahil
            majnoun majnun mahboul ma7boul mahbol tfeh tafeh tafih tafiha 7arami 7aramiyye harami
            haramiya saraq yesre2 yesra9 byesro2 sar2in
            """;
}
