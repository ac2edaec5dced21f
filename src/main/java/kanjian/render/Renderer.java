package kanjian.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.Extension;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kanjian.diag.Problems;
import kanjian.page.Chrome;
import kanjian.page.Page;
import kanjian.page.machine.MachineHead;
import kanjian.render.typeset.LineBreaks;
import kanjian.text.segment.WordBreaks;
import kanjian.theme.Theme;
import kanjian.words.Words;

/** Draws pages with a theme. Templates are compiled once; safe for many threads. */
public final class Renderer {
    private final Theme theme;
    private final PebbleEngine engine;
    private final LineBreaks breaks;

    /**
     * @param options what the site chose of what the theme leaves to it
     * @param breaks where lines of headings may break
     */
    public Renderer(Theme theme, Words words, Chrome site, Map<String, Object> options, WordBreaks breaks) {
        this.theme = theme;
        this.breaks = new LineBreaks(breaks);
        this.engine = engine(theme, new SiteExtension(theme, words, site, options));
    }

    private static PebbleEngine engine(Theme theme, Extension... extensions) {
        return new PebbleEngine.Builder()
                .loader(new ThemeLoader(theme))
                .extension(extensions)
                .strictVariables(true)
                .autoEscaping(true)
                .defaultLocale(Locale.ROOT)
                .build();
    }

    /** Reads every template once, so that each that cannot be understood is told before a page is drawn. */
    public static void check(Theme theme, Problems problems) {
        PebbleEngine engine = engine(theme);
        theme.templates().keySet().forEach(name -> {
            try {
                engine.getTemplate(name);
            } catch (PebbleException e) {
                problems.add(TemplateFault.of(theme, e));
            }
        });
    }

    /** The page as HTML; empty when a template is at fault, which is then reported with its file and line. */
    public Optional<String> render(Page page, MachineHead machine, Problems problems) {
        StringWriter html = new StringWriter();
        try {
            engine.getTemplate("pages/" + page.template() + ".html")
                    .evaluate(
                            html,
                            Map.of(
                                    "page",
                                    page,
                                    "machine",
                                    machine,
                                    "here",
                                    page.head().address()),
                            Locale.ROOT);
            return Optional.of(breaks.set(html.toString()));
        } catch (PebbleException e) {
            problems.add(TemplateFault.of(theme, e));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
