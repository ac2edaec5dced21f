package kanjian.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kanjian.hosting.HostSettings;

/** Listens on the loopback address alone, and sends what {@link Answers} gives with the headers of the published site. */
final class PreviewServer implements AutoCloseable {
    /** A browser that takes longer to say what it wants is let go, so that slow ones cannot fill the machine. */
    private static final String SLOWEST_REQUEST = "sun.net.httpserver.maxReqTime";

    private static final String SECONDS = "10";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(PreviewServer::thread);
    private final Listeners listeners = new Listeners();
    private volatile Showing showing = Showing.nothing();

    private PreviewServer(HttpServer server) {
        this.server = server;
    }

    static PreviewServer listen(int port) throws IOException {
        if (System.getProperty(SLOWEST_REQUEST) == null) {
            System.setProperty(SLOWEST_REQUEST, SECONDS);
        }
        InetSocketAddress address = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port);
        PreviewServer preview = new PreviewServer(HttpServer.create(address, 0));
        preview.server.createContext("/", preview::answer);
        preview.server.createContext(Answers.OWN + "events", preview::listen);
        preview.server.setExecutor(preview.threads);
        preview.server.start();
        return preview;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "preview");
        thread.setDaemon(true);
        return thread;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    void show(Showing next) {
        showing = next;
        listeners.tell(next.turn());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, answerTo(exchange));
        }
    }

    private Answer answerTo(HttpExchange exchange) {
        String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                .orElse("");
        return Answers.of(
                exchange.getRequestMethod(), host, exchange.getRequestURI().getRawPath(), showing);
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        HostSettings.forAll().forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        boolean hasBody = !exchange.getRequestMethod().equals("HEAD") && answer.bytes().length > 0;
        exchange.sendResponseHeaders(answer.status(), hasBody ? answer.bytes().length : -1);
        if (hasBody) {
            exchange.getResponseBody().write(answer.bytes());
        }
    }

    /** Server-sent events: the number of each build, at once the last. */
    private void listen(HttpExchange exchange) throws IOException {
        Answer refusal = answerTo(exchange);
        if (refusal.status() == 403 || refusal.status() == 405) {
            answer(exchange);
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        listeners.add(exchange, showing.turn());
    }

    @Override
    public void close() {
        listeners.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
