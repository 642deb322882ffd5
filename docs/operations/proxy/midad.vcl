# A cache in front of Midad that forgets a page the moment the newsroom changes it.
# TLS belongs to nginx, Caddy or hitch in front of it, the newspaper stands behind it:
#
#   varnishd -a 127.0.0.1:6081 -f midad.vcl
#
# and in midad.yaml:
#
#   pages:
#     purge-hook: http://127.0.0.1:6081/
#     shared-lifetime: 60s
#   server:
#     trusted-proxies: 127.0.0.1

vcl 4.1;

backend default {
    .host = "127.0.0.1";
    .port = "8080";
}

# Who may purge. Everybody here comes from this machine, so a purge must also have come to no
# other proxy before.
acl newspaper {
    "127.0.0.1";
    "::1";
}

sub vcl_recv {
    if (req.method == "PURGE") {
        if (client.ip !~ newspaper || req.http.X-Forwarded-For ~ ",") {
            return (synth(403));
        }
        if (req.http.Cache-Tag !~ "^[a-z0-9:,._-]+$") {
            return (synth(400));
        }
        # "article:12,lists" becomes (^|,)(article:12|lists)(,|$)
        ban("obj.http.Cache-Tag ~ (^|,)(" + regsuball(req.http.Cache-Tag, ",", "|") + ")(,|$)");
        return (synth(200));
    }
    if (req.method != "GET" && req.method != "HEAD") {
        return (pass);
    }
    # what is private, or one's own
    if (req.url ~ "^/(newsroom|api|c|search|v1alpha1|healthz|readyz|metrics)(/|\?|$)") {
        return (pass);
    }
    # public pages are the same for everybody
    unset req.http.Cookie;
    return (hash);
}

sub vcl_backend_response {
    # what no purge reaches is asked for each time
    if (!beresp.http.Cache-Tag && beresp.http.Cache-Control !~ "immutable") {
        set beresp.uncacheable = true;
        return (deliver);
    }
    # a page is never older than the newspaper allows; while it is away, the last one stands
    set beresp.grace = 0s;
    set beresp.keep = 10m;
}

sub vcl_deliver {
    unset resp.http.Cache-Tag;
    unset resp.http.X-Varnish;
    unset resp.http.Via;
}
