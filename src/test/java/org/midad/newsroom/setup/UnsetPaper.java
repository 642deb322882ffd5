package org.midad.newsroom.setup;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.midad.Newsstand;
import org.midad.edition.Editions;
import org.midad.language.Country;
import org.midad.language.Numerals;
import org.midad.language.Tanween;
import org.midad.people.SetUpLinks;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A newspaper as the first start leaves it, with a link that sets it up. */
public final class UnsetPaper {
    private static final String[] PRESET = {
        "news", "أخبار", "local", "محليات", "economy", "اقتصاد", "culture", "ثقافة", "sport",
        "رياضة", "opinion", "رأي"
    };

    private final Newsstand stand = Newsstand.withoutStaff();
    private final String link;

    private UnsetPaper() {
        JdbcClient jdbc = stand.room(JdbcClient.class);
        jdbc.sql("delete from article").update();
        jdbc.sql("delete from staff").update();
        jdbc.sql("delete from section").update();
        for (int i = 0; i < PRESET.length; i += 2) {
            jdbc.sql("insert into section (edition_id, slug, name, position) values (1, ?, ?, ?)")
                    .params(PRESET[i], PRESET[i + 1], i)
                    .update();
        }
        Country country = Country.of("SA");
        stand.room(Editions.class)
                .set(
                        new Editions.Profile(
                                "ar",
                                Editions.UNNAMED,
                                "صحيفة عربية مستقلة",
                                country,
                                country.zone(),
                                Numerals.ARABIC,
                                Tanween.BEFORE_ALEF,
                                List.of()));
        link = stand.room(SetUpLinks.class).renew(stand.address()).orElseThrow();
    }

    /** Nobody on the staff, the preset sections, no name. */
    public static UnsetPaper fresh() {
        return new UnsetPaper();
    }

    public Newsstand stand() {
        return stand;
    }

    /** Absolute. */
    public String link() {
        return link;
    }

    public String secret() {
        return link.substring(link.lastIndexOf('/') + 1);
    }

    /** What a browser would send of the page as it is, with some fields filled in. */
    Map<String, String> filled(String... pairs) {
        Map<String, String> fields = new TreeMap<>();
        for (Element field :
                Jsoup.parse(stand.get(link).body()).select("form input, form select")) {
            Element chosen = field.selectFirst("option[selected]");
            String value = chosen == null ? field.attr("value") : chosen.attr("value");
            fields.put(field.attr("name"), value);
        }
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        return fields;
    }

    /** The page filled in as it should be, but for these fields. */
    Map<String, String> right(String... pairs) {
        Map<String, String> fields =
                filled(
                        "name", "الضحى",
                        "country", "TN",
                        "chief", "ليلى المنصوري",
                        "password", "أربع كلمات لا يخمنها أحد");
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        return fields;
    }

    HttpResponse<String> send(Map<String, String> fields) {
        List<String> pairs = new ArrayList<>();
        fields.forEach((name, value) -> pairs.addAll(List.of(name, value)));
        return stand.postForm(link, pairs);
    }
}
