package kanjian.render;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import java.util.List;
import java.util.Optional;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problem;
import kanjian.theme.Theme;

/** What Pebble throws, as a problem at the template's line. */
final class TemplateFault {
    private TemplateFault() {}

    static Problem of(Theme theme, PebbleException fault) {
        if (fault instanceof LoaderException) {
            String name = fault.getPebbleMessage();
            return new Problem(Code.TEMPLATE_MISSING, Location.of(theme.path() + "/" + name), List.of(name));
        }
        Location at = at(theme, fault);
        return fault instanceof AttributeNotFoundException unknown
                ? new Problem(Code.TEMPLATE_NAME_UNKNOWN, at, List.of(unknown.getAttributeName()))
                : new Problem(Code.TEMPLATE_BROKEN, at, List.of(message(fault)));
    }

    private static Location at(Theme theme, PebbleException fault) {
        String file = Optional.ofNullable(fault.getFileName())
                .flatMap(theme::template)
                .map(Theme.Template::path)
                .orElse(theme.path());
        Integer line = fault.getLineNumber();
        return line == null || line < 1 ? Location.of(file) : Location.of(file, line, 0);
    }

    private static String message(PebbleException fault) {
        Throwable cause = fault.getCause();
        return cause == null || cause.getMessage() == null ? fault.getPebbleMessage() : cause.getMessage();
    }
}
