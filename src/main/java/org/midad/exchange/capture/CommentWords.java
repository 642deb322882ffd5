package org.midad.exchange.capture;

/** What stands above, under and between comments without being one. */
final class CommentWords {
    private CommentWords() {}

    /** Headings of the list of comments, without the count. */
    static final String LISTS =
            """
            التعليقات|تعليقات|تعليقات القراء|التعليقات على الخبر|التعليقات على المقال
            تعليقات الزوار|تعليقاتكم|آراء القراء
            ردود القراء|مشاركات القراء|تعليقات قرائنا|تعليقات المستخدمين|آراء وتعليقات
            جميع التعليقات|كل التعليقات|الردود
            أحدث التعليقات|أهم التعليقات|تعليق واحد|تعليقان|تعليق|تعليقا|لا تعليقات
            لا توجد تعليقات|عدد التعليقات|تعليقات الفيسبوك|تعليقات فيسبوك|facebook comments
            تفاعل القراء|رسائل القراء|بريد القراء|قالوا في التعليقات|حوار القراء
            التعليقات المنشورة|نقاش|النقاش
            commentaires|commentaire|les commentaires|vos commentaires|commentaires des lecteurs
            tous les commentaires
            réactions|vos réactions|réactions des lecteurs|commentaires des internautes|vos avis
            avis des lecteurs
            espace commentaires|aucun commentaire|l'espace des lecteurs|réponses
            comments|comment|reader comments|readers comments|readers' comments|all comments
            your comments|responses
            latest comments|top comments|comments section|discussion|no comments|no comments yet
            thoughts|replies
            user comments|community comments|conversation|letters to the editor
            most recent comments|view comments
            """;

    /** Headings of the form; the comments may stand below or above it. */
    static final String FORMS =
            """
            أضف تعليقك|أضف تعليقا|أضف تعليق|اضف تعليق جديد|أضف تعليقا جديدا|اكتب تعليقك
            اكتب تعليقا|اترك تعليقا|اترك تعليقك
            اترك ردا|اترك رد|شارك برأيك|شاركنا رأيك|شاركنا برأيك|شارك بتعليقك|شارك في النقاش
            علق على الخبر|علق على المقال
            ضع تعليقك|أدخل تعليقك|ما رأيك|ما رأيكم|أبد رأيك|إضافة تعليق|تعليق جديد|أضف رأيك
            سجل تعليقك|أرسل تعليقك
            laisser un commentaire|laissez un commentaire|ajouter un commentaire
            ajoutez un commentaire|réagir
            poster un commentaire|publier un commentaire|réagissez|réagir à cet article
            donnez votre avis
            écrire un commentaire|votre commentaire|commenter|commenter cet article
            déposer un commentaire
            leave a comment|leave a reply|add a comment|add your comment|post a comment
            write a comment|have your say
            join the conversation|join the discussion|post your comment|what do you think
            submit a comment|your comment
            """;

    /** Fields and notices of the form. */
    static final String FIELDS =
            """
            الاسم|الاسم الكامل|اسمك|البريد الإلكتروني|بريدك الإلكتروني|البريد|عنوان التعليق
            العنوان|نص التعليق|التعليق|تعليقك
            الاسم إلزامي|الاسم مطلوب|البريد الإلكتروني لن ينشر|إرسال|إرسال التعليق|أرسل
            نشر التعليق|انشر|مسح|إلغاء|رمز التحقق
            كود التحقق|اكتب تعليقك هنا|الحقول المطلوبة|سياسة التعليقات|شروط نشر التعليقات
            شروط التعليق|سجل الدخول للتعليق
            تسجيل الدخول|كن أول من يعلق|كن أول المعلقين|لا توجد تعليقات بعد|الأحدث|الأقدم
            الأحدث أولا|الأقدم أولا|الأكثر تأييدا
            ترتيب حسب|ترتيب التعليقات|رتب حسب|الأكثر إعجابا|الأفضل|عرض المزيد من التعليقات
            المزيد من التعليقات|عرض التعليقات
            تحميل المزيد من التعليقات|عرض كل التعليقات|عرض الردود|إخفاء الردود|مشاهدة الردود|ردود
            حرفا متبقيا|اختياري
            نام|nom|votre nom|pseudo|e-mail|email|adresse e-mail|votre e-mail|envoyer|publier
            titre|message|annuler|valider
            charte des commentaires|trier par|les plus récents|les plus anciens|les mieux notés
            voir plus de commentaires
            afficher plus de commentaires|voir les réponses|connectez-vous pour commenter
            soyez le premier à commenter
            voir tous les commentaires|plus de commentaires|charger plus de commentaires
            masquer les réponses|site web
            name|your name|your email|email address|website|submit|post|post comment|send|cancel
            sort by|newest|oldest
            best|newest first|oldest first|load more comments|view more comments
            show more comments|view all comments
            log in to comment|sign in to comment|be the first to comment|comment policy
            community guidelines|title
            view replies|hide replies|show replies|more comments|comments are closed
            التعليقات مغلقة|أغلق باب التعليق
            les commentaires sont fermés|most liked|top rated|top
            """;

    /** Sentences of the form that go on in various ways. */
    static final String NOTICES =
            """
            لن يتم نشر عنوان بريدك|لن ينشر بريدك|لن يظهر بريدك|الحقول الإلزامية|يرجى الالتزام
            نرجو الالتزام|شروط نشر التعليق
            يجب تسجيل الدخول|يجب أن تسجل|سجل دخولك|هذا الموقع محمي|احفظ اسمي|يحتفظ الموقع بحق
            votre adresse e-mail ne sera pas|votre adresse de messagerie|les champs obligatoires
            vous devez être connecté
            connectez-vous pour|enregistrer mon nom|merci de respecter
            your email address will not|required fields|you must be logged in|sign in to|log in to
            save my name
            please be respectful|this site is protected
            """;

    /** Buttons under a comment, with or without a count. */
    static final String BUTTONS =
            """
            رد|الرد|رد على التعليق|اكتب ردا|أضف ردا|إبلاغ|أبلغ|بلغ|تبليغ|أبلغ عن إساءة
            إبلاغ عن إساءة|بلغ عن إساءة|إبلاغ عن مخالفة
            الإبلاغ|الإبلاغ عن التعليق|أبلغ عن التعليق|أعجبني|لم يعجبني|لا يعجبني|إعجاب|عدم إعجاب
            مشاركة|شارك|اقتباس|اقتبس
            أوافق|لا أوافق|موافق|غير موافق|أؤيد|أعارض|مفيد|غير مفيد|تعديل|حذف|رابط|رابط التعليق
            نسخ الرابط|ردود|ردان|رد واحد
            تصويت|صوت|سلبي|إيجابي|مع|ضد|توصية|أوصي|عرض الرد|عرض الردود|إخفاء|متابعة
            répondre|signaler|signaler un abus|signaler ce commentaire|j'aime|je n'aime pas
            partager|citer|recommander
            réponse|réponses|modifier|supprimer|lien|utile|alerter|d'accord|pas d'accord
            voir la réponse|masquer
            reply|report|report abuse|report comment|like|likes|dislike|dislikes|share|quote|flag
            upvote|downvote
            recommend|recommended|permalink|link|edit|delete|replies|agree|disagree|helpful|up
            down|vote|hide|follow
            """;

    /** Buttons that are a whole comment as often; kept where nothing else would be left of one. */
    static final String SAID_TOO =
            "موافق|أوافق|لا أوافق|غير"
                    + " موافق|مع|ضد|أؤيد|مفيد|أعجبني|إيجابي|d'accord|agree|disagree|like|utile";
}
