package kanjian.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kanjian.testing.FileTree;

/** A finished site on this machine, sent with the headers that its own {@code _headers} asks for. */
final class SiteServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    private final FileTree site;
    private final HeaderRules headers;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final HttpServer server;

    SiteServer(FileTree site) {
        this.site = site;
        this.headers = HeaderRules.parse(site.text("_headers"));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** Scheme, host and port, without a slash at the end. */
    String origin() {
        return "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":"
                + server.getAddress().getPort();
    }

    /** The octets of the file at an address of this site; none where nothing is. */
    int size(String address) {
        return site.files().getOrDefault(file(address), new byte[0]).length;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String address = exchange.getRequestURI().getPath();
            boolean found = site.files().containsKey(file(address));
            String file = found ? file(address) : "404.html";
            byte[] bytes = site.files().get(file);
            headers.of(address).forEach(exchange.getResponseHeaders()::add);
            exchange.getResponseHeaders()
                    .set("Content-Type", TYPES.getOrDefault(ending(file), "application/octet-stream"));
            exchange.sendResponseHeaders(found ? 200 : 404, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String file(String address) {
        String path = address.substring(1);
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    private static String ending(String file) {
        return file.substring(file.lastIndexOf('.') + 1);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
