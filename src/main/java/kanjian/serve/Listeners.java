package kanjian.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The open pages, which wait to hear of a new build. */
final class Listeners implements AutoCloseable {
    private final Set<HttpExchange> open = ConcurrentHashMap.newKeySet();

    /** Keeps the connection open until it breaks or all are closed. */
    void add(HttpExchange exchange, int turn) {
        open.add(exchange);
        tell(exchange, turn);
    }

    void tell(int turn) {
        open.forEach(exchange -> tell(exchange, turn));
    }

    private void tell(HttpExchange exchange, int turn) {
        try {
            exchange.getResponseBody().write(("data: " + turn + "\n\n").getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        } catch (IOException e) {
            open.remove(exchange); // the page was left
            exchange.close();
        }
    }

    @Override
    public void close() {
        open.forEach(HttpExchange::close);
        open.clear();
    }
}
