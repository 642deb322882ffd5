package org.midad.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsFileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# a note\n\nDisallow: /tags/",
                "User-agent: *\nDisallow: /tags/ # not these",
                "user-AGENT : Googlebot-News\nuser-agent: bing_bot\nallow: /tags/$\nDisallow: /*.pdf$",
                "Disallow:",
                "Allow: /*",
                "Allow: /*room",
                "User-agent: Slow\nCrawl-delay: 10",
                "Sitemap: https://example.com/more.xml",
                "Disallow: /أخبار/"
            })
    void theseLinesAreTaken(String lines) {
        assertThat(RobotsFile.faults(lines)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Noindex: /x|name",
                "Disallow /x|name",
                ": /x|name",
                "<html>|name",
                "User-agent: Google Bot|agent",
                "User-agent:|agent",
                "User-agent: Bot/2|agent",
                "Disallow: tags|path",
                "Disallow: /a b|path",
                "Allow: *|path",
                "Allow: /newsroom|opens",
                "Allow: /search?q=x|opens",
                "Allow: /*newsroom|opens",
                "Allow: /*/articles|opens",
                "Allow: /c/abc|opens",
                "Sitemap: /sitemap.xml|address",
                "Sitemap: ftp://example.com/x|address",
                "Crawl-delay: soon|seconds"
            })
    void theseAreNotAndTheLineIsNamed(String line, String why) {
        assertThat(RobotsFile.faults("# first\n" + line + "\nDisallow: /tags/"))
                .containsExactly(new RobotsFile.Fault(2, why));
    }

    @Test
    void everyWrongLineIsTold() {
        assertThat(RobotsFile.faults("Disallow: x\nAllow: /\nNoindex: /"))
                .extracting(RobotsFile.Fault::line)
                .containsExactly(1, 3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|''",
                "Disallow: /tags/|''",
                "Disallow: /|*",
                "User-agent: *;Disallow: /*|*",
                "User-agent: Googlebot;Disallow: /|Googlebot",
                "User-agent: a;User-agent: b;Disallow: /|a,b",
                "Disallow: /;Allow: /local/|''",
                "Disallow: /;Allow: /$|''",
                "Disallow: /$|''",
                "User-agent: a;Disallow: /;User-agent: *;Disallow: /tags/|a"
            })
    void linesThatCloseTheWholeSiteAreNoticed(String lines, String agents) {
        List<String> shut = agents.isEmpty() ? List.of() : List.of(agents.split(","));
        assertThat(RobotsFile.shutOut(lines.replace(';', '\n'))).isEqualTo(shut);
    }

    @ParameterizedTest
    @CsvSource({
        "/fish,/fish.html,true",
        "/fish,/Fish,false",
        "/fish$,/fish,true",
        "/fish$,/fish/,false",
        "/*.php$,/a/b.php,true",
        "/*.php$,/a.php?x,false",
        "/*.php$,/a.php.php,true",
        "/a*b*c,/a1b2c3,true",
        "/a*b*c,/acb,false",
        "/*a*a$,/xa,false"
    })
    void pathsMeanWhatTheStandardSays(String pattern, String path, boolean means) {
        assertThat(RobotsGroup.matches(pattern, path)).isEqualTo(means);
    }
}
