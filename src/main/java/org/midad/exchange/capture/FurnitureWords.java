package org.midad.exchange.capture;

/** What the furniture of newspaper pages says, in Arabic, French and English. */
final class FurnitureWords {
    private FurnitureWords() {}

    /** Lines that are nothing but one of these. */
    static final String LABELS =
            """
            شارك|شاركها|شارك الخبر|شارك المقال|شارك هذا المقال|شارك هذا الخبر|مشاركة|مشاركه
            شارك عبر|شارك على|انشر
            شارك الموضوع|شارك القصة|مشاركة الخبر|مشاركة المقال|شارك مع أصدقائك|أرسل إلى صديق
            ارسل لصديق|أرسل لصديق
            طباعة|اطبع|نسخة للطباعة|اطبع المقال|حفظ|حفظ المقال|احفظ|إرسال|أرسل|نسخ الرابط
            انسخ الرابط|تم النسخ
            تكبير الخط|تصغير الخط|حجم الخط|تغيير حجم الخط|استمع|استمع للخبر|استمع إلى المقال
            استمع إلى الخبر|الاستماع
            إضغط هنا|اضغط هنا للاشتراك|اضغط هنا للمتابعة|للاشتراك|للمتابعة|اشترك|اشترك الآن|اشتراك
            الاشتراك|تابعنا
            إعلان|إعلانات|إعلان ممول|مساحة إعلانية|محتوى ممول|القائمة|بحث|ابحث|تسجيل الدخول|تسجيل
            دخول|حسابي|الرئيسية
            الصفحة الرئيسية|تخطي إلى المحتوى|انتقل إلى المحتوى|العودة إلى الأعلى|عودة إلى الأعلى
            إلى الأعلى|أعلى الصفحة
            التالي|السابق|الخبر التالي|الخبر السابق|المقال التالي|المقال السابق|الصفحة التالية
            الصفحة السابقة
            المزيد|عرض المزيد|اقرأ المزيد|تحميل المزيد|النشرة البريدية|النشرة الإخبارية|بث مباشر
            الوضع الليلي|أغلق|إغلاق
            البريد الإلكتروني|بريد إلكتروني|رابط مختصر|الرابط المختصر|من نحن|اتصل بنا
            سياسة الخصوصية|شروط الاستخدام
            أعلن معنا|موافق|قبول|أوافق|رفض|إعدادات|العربية|حمل التطبيق|إضافة إلى المفضلة
            أضف إلى المفضلة|تبليغ عن خطأ
            partager|partager sur|partager cet article|partagez|imprimer|envoyer|envoyer par mail
            copier le lien
            lien copié|enregistrer|sauvegarder|écouter|écouter l'article|écouter cet article
            s'abonner|je m'abonne
            abonnez-vous|m'abonner|publicité|annonce|menu|rechercher|recherche|se connecter
            connexion|accueil
            aller au contenu|haut de page|retour en haut|suivant|précédent|article suivant
            article précédent
            lire la suite|voir plus|newsletter|fermer|accepter|tout accepter|refuser|tout refuser
            paramétrer|mon compte
            offrir cet article|ajouter à mes favoris|favoris|réagir|commenter|taille du texte
            mentions légales
            qui sommes-nous|contact|contactez-nous|politique de confidentialité|direct|en direct
            share|share this|share this article|share this story|print|print this page|email
            e-mail|save|save article
            copy link|link copied|listen|listen to this article|subscribe|subscribe now|sign up
            sign in|log in|login
            register|advertisement|ad|sponsored|menu|search|home|skip to content
            skip to main content|back to top
            next|previous|next article|previous article|next page|read more|load more|show more
            close|accept
            accept all|reject all|cookie settings|manage cookies|text size|font size|follow
            follow us|click here
            comments are closed|التعليقات مغلقة|أغلق باب التعليق|les commentaires sont fermés
            about us|contact us|privacy policy|terms of use|terms and conditions|advertise with us
            live|gift this article
            """;

    /** Lines that begin with one of these, whatever follows. */
    static final String BEGINNINGS =
            """
            تابعونا|تابعنا على|تابعونا على|قراؤنا من|متابعونا من|قراءنا من|لمتابعتنا
            لمتابعة آخر الأخبار|إضغط هنا|اضغط هنا
            انقر هنا|أنقر هنا|حمل تطبيق|حملوا تطبيق|حمّلوا تطبيقنا|نزل تطبيق|الكلمات الدلالية
            كلمات دلالية|الكلمات المفتاحية
            كلمات مفتاحية|الوسوم|وسوم|علامات|دلالات|هاشتاغ|وقت القراءة|مدة القراءة|زمن القراءة
            عدد المشاهدات|عدد القراءات
            المشاهدات|مشاهدات|عدد الزيارات|رابط مختصر|رابط الخبر|الرابط المختصر|رقم الخبر|أنت هنا
            انت هنا|المسار
            suivez-nous|suivez nous|retrouvez-nous|rejoignez-nous|rejoignez notre|abonnez-vous
            cliquez ici|mots-clés
            mots clés|tags|étiquettes|thèmes|thématiques|temps de lecture|vous êtes ici
            téléchargez notre|partager sur
            lien court|inscrivez-vous à|recevez nos|ne manquez rien|nombre de vues
            follow us|follow our|join our|join us on|subscribe to our|sign up for|sign up to
            click here|share on|share via
            tags|keywords|topics|filed under|reading time|you are here|download our|get our
            get the latest|short link
            don't miss|never miss
            """;

    /** Headings of lists of other articles, and lines that lead to one. */
    static final String RELATED =
            """
            اقرأ أيضا|إقرأ أيضا|اقرأ أيضا في|اقرأ كذلك|إقرأ المزيد|اقرأ المزيد|اقرأوا أيضا
            طالع أيضا|طالع المزيد|شاهد أيضا
            شاهد الفيديو|انظر أيضا|مواضيع ذات صلة|موضوعات ذات صلة|مواضيع متعلقة|مواضيع مرتبطة
            أخبار ذات صلة|أخبار متعلقة
            مقالات ذات صلة|ذات صلة|مواد ذات صلة|الأكثر قراءة|الأكثر مشاهدة|الأكثر تعليقا
            الأكثر تفاعلا|قد يهمك|قد يهمك أيضا
            قد يعجبك|قد يعجبك أيضا|ربما يعجبك|للمزيد|للمزيد من الأخبار|لا يفوتك|لا تفوت|اخترنا لك
            مختارات|من الأرشيف
            المزيد من الأخبار|المزيد في|المزيد من|آخر الأخبار|أحدث الأخبار|أخبار أخرى
            من القسم نفسه|مقالات أخرى للكاتب
            à lire aussi|lire aussi|a lire aussi|lire également|à lire également|voir aussi
            à voir aussi|sur le même sujet
            à lire|lire plus|articles liés|articles similaires|articles connexes
            dans la même rubrique|les plus lus
            les plus commentés|vous aimerez aussi|plus d'articles|dernières actualités|à découvrir
            notre sélection
            read also|also read|read more|see also|related|related articles|related stories
            related news|related topics
            more on this|more on this story|more from|most read|most popular|most viewed
            you may also like|recommended
            recommended for you|latest news|editor's picks|trending|trending now|further reading
            up next
            """;

    /** Those that no sentence of a story begins with. */
    static final String LEADING_ON =
            """
            اقرأ أيضا|إقرأ أيضا|اقرأ كذلك|اقرأوا أيضا|طالع أيضا|شاهد أيضا|انظر أيضا|قد يهمك أيضا
            قد يعجبك أيضا
            مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة
            à lire aussi|lire aussi|a lire aussi|lire également|à lire également|voir aussi
            à voir aussi
            read also|also read|see also
            """;

    /** Lines in which one of these stands, unless they are running text. */
    static final String ANYWHERE =
            """
            جميع الحقوق محفوظة|كل الحقوق محفوظة|الحقوق محفوظة|حقوق النشر محفوظة
            ملفات تعريف الارتباط|بريدك الإلكتروني
            النشرة البريدية|نشرتنا البريدية|إضغط هنا|اضغط هنا|انقر هنا|دقائق قراءة|دقيقة قراءة
            دقائق للقراءة|دقيقة للقراءة
            tous droits réservés|cliquez ici|min de lecture|minutes de lecture
            votre adresse e-mail|votre adresse mail
            votre email|notre newsletter|nos newsletters|utilise des cookies|utilisons des cookies
            all rights reserved|click here|min read|minute read|minutes read|your email
            our newsletter|uses cookies
            use cookies|cookie policy
            """;

    /** Platforms and the small words of share bars; a line made of these alone is one. */
    static final String PLATFORMS =
            """
            فيسبوك|فيس|بوك|الفيسبوك|تويتر|إكس|اكس|واتساب|واتسآب|واتس|آب|الواتساب|تلغرام|تليغرام
            تيليغرام|تلجرام|تيليجرام
            تليجرام|إنستغرام|انستغرام|إنستجرام|انستجرام|انستقرام|إنستاغرام|يوتيوب|تيك|توك|تيكتوك
            سناب|شات|سنابشات|لينكدإن
            لينكد|إن|لينكدن|ماسنجر|بينتريست|بنترست|ثريدز|فايبر|نبض|ريديت|تمبلر|سيغنال|بلوسكاي
            ماستودون|أخبار جوجل|كلوب هاوس
            facebook|twitter|x|whatsapp|telegram|instagram|youtube|tiktok|tik|tok|snapchat
            linkedin|messenger|pinterest
            threads|viber|reddit|tumblr|signal|bluesky|mastodon|flipboard|rss|flux|nabd|line|vk
            """;

    static final String SHARE_WORDS =
            """
            شارك|شاركها|مشاركة|انشر|غرد|أرسل|إرسال|طباعة|اطبع|نسخ|الرابط|رابط|حفظ|عبر|على|في|بريد
            إلكتروني|البريد
            الإلكتروني|جوجل|غوغل|قوقل|نيوز|بلس|و|أو|المقال|الخبر
            share|tweet|print|email|e|mail|copy|link|save|pin|via|on|send|google|news|plus|or|and
            to|by|post|this
            partager|partagez|tweeter|imprimer|envoyer|copier|lien|le|la|sur|par|courriel|et|ou|l
            article|cet
            """;

    /** The paper speaking of its own channels. */
    static final String OWN =
            """
            قناتنا|صفحتنا|حسابنا|حساباتنا|تطبيقنا|نشرتنا|موقعنا|قنواتنا|صفحاتنا|مجموعتنا|خدمتنا
            منصاتنا|ليصلك|ليصلكم
            لتصلك|لتصلكم|يصلك كل|our|notre|nos
            """;

    /** The paper speaking to its readers. */
    static final String CALLS =
            """
            تابع|تابعوا|تابعونا|تابعنا|متابعة|لمتابعة|للمتابعة|متابعتنا|اشترك|اشتركوا|اشتراك
            الاشتراك|للاشتراك|انضم|انضموا
            للانضمام|حمل|حملوا|نزل|شارك|شاركوا|شاركونا|يمكنكم|يمكنك|بإمكانكم|احصل|احصلوا|كن|كونوا
            زوروا|زورونا|فعل
            suivez|abonnez|rejoignez|retrouvez|recevez|téléchargez|inscrivez|activez|consultez
            partagez|cliquez
            follow|subscribe|join|get|download|sign|like|turn|find|visit|tap|stay
            """;

    /** Sections that papers have; one of these at the top of a page is no kicker. */
    static final String SECTIONS =
            """
            أخبار|الأخبار|محليات|محلي|أخبار محلية|سياسة|السياسة|سياسية|اقتصاد|الاقتصاد|مال وأعمال
            أعمال|أسواق|رياضة|الرياضة
            ثقافة|الثقافة|ثقافة وفنون|ثقافات|فنون|فن|فن ومشاهير|منوعات|المنوعات|رأي|الرأي|آراء
            مقالات|كتاب|كتاب وآراء|أقلام
            مجتمع|المجتمع|مجتمعات|صحة|الصحة|علوم|العلوم|علوم وتكنولوجيا|تكنولوجيا|تقنية|عالم
            العالم|دولي|دوليات|أخبار العالم
            عربي|عربيات|العالم العربي|أخبار عربية|تحقيقات|تحقيق|تقارير|تقرير|حوارات|حوار|مقابلات
            حوادث|أمن|قضاء|بيئة
            البيئة|سياحة|سفر|تعليم|التعليم|دين|الأخيرة|الصفحة الأخيرة|الأولى|سيارات|لايف ستايل
            نمط حياة|أسرة|المرأة|شباب
            إعلام|تراث|كتب|سينما|مسرح|موسيقى|طعام|مطبخ|ملفات|فيديو|صور|كاريكاتير|بلديات|محافظات
            مناطق|جهات|وطني|وطنية
            société|politique|économie|sport|sports|culture|international|monde|opinion|opinions
            tribune|tribunes|idées
            débats|environnement|santé|sciences|science|faits divers|régions|région|local|tech
            high-tech|technologie|médias
            éducation|actualités|actualité|actu|national|nation|chronique|chroniques|éditorial
            portrait|enquête|reportage
            entretien|loisirs|gastronomie|voyage|planète|justice|culture et loisirs|une|à la une
            news|politics|business|economy|world|local news|technology|health|environment|travel
            lifestyle|life
            entertainment|features|feature|arts|books|education|national|regional|comment|columns
            column|editorial
            editorials|analysis|interview|interviews|community|weather|crime|money|food|letters
            world news|uk news
            """;

    /** Sections whose pieces begin with the writer and have no lead. */
    static final String OPINION =
            """
            رأي|الرأي|آراء|مقالات|مقال|كتاب|كتاب وآراء|أقلام|أعمدة|عمود|زوايا|زاوية|خواطر|مقالة
            افتتاحية|وجهة نظر|كلمة
            opinion|opinions|tribune|tribunes|chronique|chroniques|idées|débats|éditorial|billet
            point de vue
            comment|column|columns|editorial|editorials|op-ed|letters|commentary
            """;
}
