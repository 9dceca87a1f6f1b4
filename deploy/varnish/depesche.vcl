vcl 4.1;
# Depesche behind Varnish (6 or newer), with EDGE=varnish and EDGE_URL=http://<this machine>:<its port>.
# Pages carry what they depend on in Cache-Tag; a change bans all pages with one of its tags.
import std;

backend default {
    .host = "127.0.0.1";
    .port = "3000";
    .probe = { .url = "/api/healthz"; .interval = 2s; }
}

acl servers {
    "127.0.0.1";
}

sub vcl_recv {
    if (req.method == "BAN") {
        if (client.ip !~ servers) { return (synth(403)); }
        ban("obj.http.Cache-Tag ~ (^|,)(" + req.http.Cache-Tag + ")(,|$)");
        return (synth(200));
    }
    if (req.method != "GET" && req.method != "HEAD") { return (pass); }
    if (req.http.RSC || req.http.Next-Router-Prefetch || req.http.Authorization) { return (pass); }
    set req.http.X-Forwarded-For = client.ip;
    if (req.url ~ "^/(account|api|appeals|desk|dev|preview|subscriptions)(/|$)" || req.url ~ "^/newsletter$"
        || req.url ~ "^/articles/[^/]+/comment(\?|$)" || req.url ~ "^/comments/[^/]+/notice(\?|$)") {
        return (pass);
    }
    # Public pages are the same for everybody.
    unset req.http.Cookie;
}

sub vcl_backend_response {
    if (beresp.http.Cache-Control ~ "(private|no-store)") {
        set beresp.uncacheable = true;
        return (deliver);
    }
    set beresp.grace = 0s;
    set beresp.keep = 10m;
}

sub vcl_deliver {
    unset resp.http.Cache-Tag;
}
