package kanjian.cli.command;

import java.util.List;
import kanjian.cli.console.Console;

/** All commands, in the order of the help. */
public final class Commands {
    private Commands() {}

    public static List<Object> of(Console console) {
        return List.of(
                new BuildCommand(console),
                new ServeCommand(console),
                new CheckCommand(console),
                new ListCommand(console),
                new ExplainCommand(console),
                new SchemaCommand(console),
                new FiguresCommand(console),
                new LockCommand(console),
                new DiffCommand(console));
    }
}
