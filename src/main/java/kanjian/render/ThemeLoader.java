package kanjian.render;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import kanjian.theme.Theme;

/** Gives Pebble the templates of one theme and nothing else on the disk. */
final class ThemeLoader implements Loader<String> {
    private final Theme theme;

    ThemeLoader(Theme theme) {
        this.theme = theme;
    }

    @Override
    public Reader getReader(String name) {
        return theme.template(name)
                .map(template -> new StringReader(template.text()))
                .orElseThrow(() -> new LoaderException(null, name));
    }

    @Override
    public boolean resourceExists(String name) {
        return theme.template(name).isPresent();
    }

    /** Templates are always named from the theme's top. */
    @Override
    public String resolveRelativePath(String path, String anchor) {
        return path;
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    @Override
    public void setCharset(String charset) {
        // read as UTF-8 by Theme
    }

    @Override
    public void setPrefix(String prefix) {
        // no prefix: names are relative to the theme
    }

    @Override
    public void setSuffix(String suffix) {
        // no suffix: names carry their ending
    }
}
