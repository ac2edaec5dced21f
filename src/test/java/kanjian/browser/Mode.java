package kanjian.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** How a reader sees the site: the width of the window, light or dark, 长者模式, with or without script. */
enum Mode {
    WIDE_LIGHT(1280, ColorScheme.LIGHT, false, true),
    WIDE_DARK(1280, ColorScheme.DARK, false, true),
    WIDE_ELDER(1280, ColorScheme.LIGHT, true, true),
    PHONE_LIGHT(390, ColorScheme.LIGHT, false, true),
    PHONE_ELDER(390, ColorScheme.LIGHT, true, true),
    NARROW_LIGHT(320, ColorScheme.LIGHT, false, true),
    PHONE_WITHOUT_SCRIPT(390, ColorScheme.LIGHT, false, false);

    private static final int HEIGHT = 844;

    /** What the theme's script keeps when a reader switches 长者模式 on. */
    private static final String CHOSEN =
            "{\"origins\":[{\"origin\":\"%s\",\"localStorage\":[{\"name\":\"elder\",\"value\":\"1\"}]}]}";

    private final int width;
    private final ColorScheme colours;
    private final boolean elder;
    private final boolean script;

    Mode(int width, ColorScheme colours, boolean elder, boolean script) {
        this.width = width;
        this.colours = colours;
        this.elder = elder;
        this.script = script;
    }

    boolean hasScript() {
        return script;
    }

    /** The settings of a fresh reader. */
    Browser.NewContextOptions reader(String origin) {
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setColorScheme(colours)
                // So that a colour or a place is looked at when it has been reached, and not on the way.
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(script)
                .setLocale("zh-CN");
        return elder ? options.setStorageState(CHOSEN.formatted(origin)) : options;
    }
}
