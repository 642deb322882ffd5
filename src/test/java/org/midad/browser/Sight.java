package org.midad.browser;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.midad.Newsstand;

/**
 * A page to look at: by its address, or as the answer to a form.
 *
 * @param name of the kind of page, for the report
 * @param form pairs of name and value that are posted to the path; empty for a plain visit
 * @param staff whether one has to be signed in
 */
record Sight(String name, String path, List<String> form, boolean staff) {
    static Sight of(String name, String path) {
        return new Sight(name, path, List.of(), false);
    }

    static Sight ofStaff(String name, String path) {
        return new Sight(name, path, List.of(), true);
    }

    static Sight answer(String name, String path, String... form) {
        return new Sight(name, path, List.of(form), false);
    }

    static Sight staffAnswer(String name, String path, String... form) {
        return new Sight(name, path, List.of(form), true);
    }

    /** Opens it in the browser. */
    void show(Page page) {
        page.navigate(form.isEmpty() ? path : "/comment-policy");
        if (!form.isEmpty()) {
            page.waitForNavigation(
                    () ->
                            page.evaluate(
                                    """
                                    ([action, pairs]) => {
                                        const form = document.createElement('form');
                                        form.method = 'post';
                                        form.action = action;
                                        for (let i = 0; i < pairs.length; i += 2) {
                                            const field = document.createElement('textarea');
                                            field.name = pairs[i];
                                            field.value = pairs[i + 1];
                                            form.append(field);
                                        }
                                        document.body.append(form);
                                        form.submit();
                                    }
                                    """,
                                    List.of(path, form)));
        }
        page.evaluate("document.fonts.ready");
    }

    /** The page as it is sent. */
    String html(Newsstand stand, String cookie) {
        String[] headers = staff ? new String[] {"Cookie", cookie} : new String[0];
        HttpResponse<String> answer =
                form.isEmpty()
                        ? stand.get(path, headers)
                        : stand.postForm(path, new ArrayList<>(form), headers);
        return answer.body();
    }

    @Override
    public String toString() {
        return name;
    }
}
