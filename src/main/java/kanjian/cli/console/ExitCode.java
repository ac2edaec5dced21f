package kanjian.cli.console;

/** How the program ends. */
public enum ExitCode {
    FINE(0),
    /** The command line is wrong. */
    USAGE(1),
    /** The content or the theme has errors. */
    CONTENT(2),
    /** Disk, encoding, or an output folder that is not ours. */
    ENVIRONMENT(3),
    /** A bug of ours. */
    BUG(70);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
