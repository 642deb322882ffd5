package org.midad.newsroom;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.midad.Newsstand;
import org.midad.people.Role;
import org.midad.people.Sessions;
import org.midad.people.Staff;
import org.midad.people.StaffMember;

/** Somebody of the staff at a browser, signed in. */
public final class Member {
    private final Newsstand stand = Newsstand.open();
    private final StaffMember person;
    private final String cookie;

    private Member(StaffMember person, String cookie) {
        this.person = person;
        this.cookie = cookie;
    }

    /** The person of this name, added where there is none, in a session of its own. */
    public static Member signedIn(String name, Role role) {
        Newsstand stand = Newsstand.open();
        Staff staff = stand.room(Staff.class);
        StaffMember person = staff.named(name).orElseGet(() -> staff.add(name, role, null));
        return new Member(person, "staff=" + stand.room(Sessions.class).begin(person).text());
    }

    public StaffMember person() {
        return person;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return stand.get(path, with(headers));
    }

    /** The mark of what the page's form was made from, so that it may be saved. */
    public String mark(String page) {
        return mark(page, page);
    }

    /** The mark in the form of a page that is sent there. */
    public String mark(String page, String action) {
        return Jsoup.parse(get(page).body())
                .select("form[action=" + action + "] input[name=" + Meanwhile.FIELD + "]")
                .val();
    }

    public HttpResponse<String> post(String path, List<String> pairs, String... headers) {
        return stand.postForm(path, pairs, with(headers));
    }

    /** A body of any kind, from our own page. */
    public HttpResponse<String> postBytes(String path, String contentType, byte[] body) {
        return stand.postBytes(
                path, body, with("Content-Type", contentType, "Sec-Fetch-Site", "same-origin"));
    }

    /** As the desk's script posts. */
    public HttpResponse<String> postForJson(String path, List<String> pairs) {
        return post(path, pairs, "Accept", "application/json");
    }

    private String[] with(String... headers) {
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Cookie";
        all[headers.length + 1] = cookie;
        return all;
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
