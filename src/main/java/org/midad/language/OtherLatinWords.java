package org.midad.language;

/** Frequent words of languages not told apart: Turkish, Spanish, German, Italian. */
final class OtherLatinWords {
    private OtherLatinWords() {}

    static final String TEXT =
            """
            bir ve bu için icin çok cok değil degil ama daha gibi kadar olan olarak olsun var yok
            ile sonra önce nasıl nasil neden niçin bunu bana sana onu onlar bizim sizin benim
            senin ben sen biz siz şey her kim hangi ise değildir oldu olur olacak yapıyor ediyor
            diyor lazım gerçekten teşekkürler tesekkurler ederim haber yazı türkiye halk el los
            las una del que por con para está esta están como pero más mas muy también tambien
            porque cuando donde quien este esto eso esa todo todos nada siempre nunca hay ser son
            fue era eres soy estoy tiene tengo hacer hace puede gracias hola señor bueno buena
            mejor gente país gobierno años vida mundo verdad noticia artículo ojalá según sin
            sobre hasta desde der die das und ist nicht ein eine einen einem mit von auf für fur
            sich dem den des auch es werden wird haben hat sind wir ihr ich sie man aber oder wenn
            wie nur noch schon sehr kein keine mehr immer danke bitte guten gut schlecht warum was
            wer wo heute leute regierung jahre leben welt wahrheit artikel wurde kann können
            konnte müssen muss sollte über il lo gli uno della dello degli delle nel nella che chi
            non sono sei siamo siete hanno ho abbiamo questo questa quello quella molto anche
            perché perche quando dove come più piu già sempre mai grazie buongiorno ciao bene
            bello brutto tutto tutti niente paese governo anni vita mondo verità notizia articolo
            essere fare fatto detto vero
            """;
}
