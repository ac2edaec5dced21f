package kanjian.serve;

import java.io.IOException;
import kanjian.build.BuildRequest;
import kanjian.build.Outcome;
import kanjian.build.Pipeline;
import kanjian.output.MemorySink;

/** A site that follows its content (实时预览): built again at each change, shown to the browsers of this machine. */
public final class Preview implements AutoCloseable {
    private final BuildRequest request;
    private final ChangeWatch changes;
    private final PreviewServer server;
    private volatile Showing showing = Showing.nothing();

    private Preview(BuildRequest request, ChangeWatch changes, PreviewServer server) {
        this.request = request;
        this.changes = changes;
        this.server = server;
    }

    /**
     * Starts to listen, with nothing to show yet.
     *
     * @param port the port, or 0 for any that is free
     * @throws java.net.BindException when another program holds the port
     * @throws IOException when the folders cannot be watched
     */
    public static Preview open(BuildRequest request, int port) throws IOException {
        PreviewServer server = PreviewServer.listen(port);
        try {
            return new Preview(request, ChangeWatch.of(request.home()), server);
        } catch (IOException e) {
            server.close();
            throw e;
        }
    }

    /** Where a browser finds it. */
    public String address() {
        return server.address();
    }

    /** Builds, and shows what came of it: the new site, or the last good one with what is wrong now. */
    public Outcome build() {
        MemorySink site = new MemorySink();
        Outcome outcome = Pipeline.preview(request, site);
        boolean isGood = outcome instanceof Outcome.Published;
        showing = new Showing(isGood ? site : showing.site(), outcome.report(), showing.turn() + 1);
        server.show(showing);
        return outcome;
    }

    /**
     * Waits for changes of the content or the themes, and takes all that belong together for one.
     *
     * @return false when the preview has been closed
     */
    public boolean awaitChange() {
        return changes.await();
    }

    @Override
    public void close() {
        server.close();
        changes.close();
    }
}
