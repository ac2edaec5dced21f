package kanjian.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A {@code _headers} file, read as hosts of static sites read it: all rules that match an address add their headers. */
record HeaderRules(List<Rule> rules) {
    HeaderRules {
        rules = List.copyOf(rules);
    }

    /** @param path of the addresses that it holds for; a star at the end stands for all below */
    record Rule(String path, String name, String value) {
        boolean holdsFor(String address) {
            return path.endsWith("*") ? address.startsWith(path.substring(0, path.length() - 1)) : address.equals(path);
        }
    }

    static HeaderRules parse(String text) {
        List<Rule> rules = new ArrayList<>();
        String path = "";
        for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
            if (line.startsWith("/")) {
                path = line.strip();
            } else {
                String[] pair = line.strip().split(": ", 2);
                rules.add(new Rule(path, pair[0], pair[1]));
            }
        }
        return new HeaderRules(rules);
    }

    Map<String, String> of(String address) {
        Map<String, String> headers = new LinkedHashMap<>();
        rules.stream().filter(rule -> rule.holdsFor(address)).forEach(rule -> headers.put(rule.name(), rule.value()));
        return headers;
    }
}
