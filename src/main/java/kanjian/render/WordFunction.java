package kanjian.render;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import kanjian.theme.Theme;
import kanjian.words.Phrase;
import kanjian.words.Words;

/** {@code w('list.page', number=2, total=3)}: an interface word; what fills a gap may be text or what a macro printed. */
final class WordFunction implements Function {
    /** No gap can be called so. */
    private static final String KEY = "{}";

    private final Words words;
    private final List<String> names;
    private final EscapeFilter escape = new EscapeFilter();

    WordFunction(Words words) {
        this.words = words;
        List<String> all = new ArrayList<>(List.of(KEY));
        all.addAll(words.gaps());
        names = List.copyOf(all);
    }

    @Override
    public List<String> getArgumentNames() {
        return names;
    }

    @Override
    public Object execute(Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
        String key = String.valueOf(arguments.get(KEY));
        Phrase phrase = words.phrase(key)
                .orElseThrow(() -> new PebbleException(null, Theme.WORDS + " 里没有“" + key + "”", line, self.getName()));
        UnaryOperator<String> filling = gap -> String.valueOf(arguments.get(gap));
        if (arguments.size() == 1 || arguments.values().stream().noneMatch(SafeString.class::isInstance)) {
            return phrase.say(filling);
        }
        UnaryOperator<String> writing = text -> String.valueOf(escape.apply(text, Map.of(), self, context, line));
        return new SafeString(phrase.say(
                writing,
                gap -> arguments.get(gap) instanceof SafeString markup
                        ? markup.toString()
                        : writing.apply(filling.apply(gap))));
    }
}
