package kanjian.verify;

import java.util.List;
import kanjian.diag.Code;

/** A fault of the finished pages. A template repeats it on every page it makes; it is told once. */
record Fault(Code code, List<String> args) {
    Fault {
        args = List.copyOf(args);
    }
}
