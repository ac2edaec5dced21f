package kanjian.render;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.Test;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One call of a function from a template: its arguments, and the address of the page that is being written. */
record Call(Map<String, Object> arguments, String here) {

    String text(String name) {
        return as(String.class, name);
    }

    int whole(String name) {
        return arguments.get(name) instanceof String digits
                ? Integer.parseInt(digits)
                : as(Number.class, name).intValue();
    }

    <T> T as(Class<T> type, String name) {
        Object value = arguments.get(name);
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("'" + name + "' must be a " + type.getSimpleName());
        }
        return type.cast(value);
    }

    /** The argument when it is of the type, directly or as an Optional; empty for anything else. */
    <T> Optional<T> perhaps(Class<T> type, String name) {
        Object value =
                arguments.get(name) instanceof Optional<?> optional ? optional.orElse(null) : arguments.get(name);
        return Optional.ofNullable(value).filter(type::isInstance).map(type::cast);
    }

    <T> List<T> list(Class<T> type, String name) {
        List<?> values = as(List.class, name);
        return values.stream().filter(type::isInstance).map(type::cast).toList();
    }

    static Function function(java.util.function.Function<Call, Object> body, String... names) {
        List<String> arguments = List.of(names);
        return new Function() {
            @Override
            public List<String> getArgumentNames() {
                return arguments;
            }

            @Override
            public Object execute(Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
                return located(self, line, () -> body.apply(new Call(args, here(context))));
            }
        };
    }

    static Filter filter(BiFunction<Object, String, Object> body) {
        return new Filter() {
            @Override
            public List<String> getArgumentNames() {
                return List.of();
            }

            @Override
            public Object apply(
                    Object input, Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
                return located(self, line, () -> body.apply(input, here(context)));
            }
        };
    }

    static Test test(Predicate<Object> body) {
        return new Test() {
            @Override
            public List<String> getArgumentNames() {
                return List.of();
            }

            @Override
            public boolean apply(
                    @Nullable Object input,
                    Map<String, Object> args,
                    PebbleTemplate self,
                    EvaluationContext context,
                    int line) {
                return input != null && body.test(input);
            }
        };
    }

    private static Object located(PebbleTemplate self, int line, Supplier<Object> body) {
        try {
            return body.get();
        } catch (IllegalArgumentException e) {
            throw new PebbleException(e, e.getMessage(), line, self.getName());
        }
    }

    /** Macros do not see the page's variables, but its outermost scopes stay reachable. */
    private static String here(EvaluationContext context) {
        return ((EvaluationContextImpl) context)
                .getScopeChain().getGlobalScopes().stream()
                        .filter(scope -> scope.containsKey("here"))
                        .findFirst()
                        .map(scope -> String.valueOf(scope.get("here")))
                        .orElseThrow(() -> new IllegalStateException("no page is being written"));
    }
}
