package kanjian.card;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Two fonts of the machine that can write Chinese (字体): one with the strokes of a printed book for titles and figures, one plain for
 * the rest. A machine may have the one only; it then serves for both.
 */
final class Faces {
    private static final List<String> SONG = List.of(
            "Source Han Serif SC",
            "Noto Serif CJK SC",
            "Noto Serif SC",
            "思源宋体",
            "Songti SC",
            "STSong",
            "SimSun",
            "NSimSun",
            "AR PL UMing CN");
    private static final List<String> HEI = List.of(
            "Source Han Sans SC",
            "Noto Sans CJK SC",
            "Noto Sans SC",
            "思源黑体",
            "PingFang SC",
            "Hiragino Sans GB",
            "Microsoft YaHei",
            "微软雅黑",
            "SimHei",
            "WenQuanYi Micro Hei",
            "WenQuanYi Zen Hei",
            "Droid Sans Fallback");

    /** What every card needs; a font without one of them is none for Chinese. */
    private static final String NEEDED = "人大代表看见余近截至年月县，。·「」0123456789";

    private final Font song;
    private final Font hei;

    private Faces(Font song, Font hei) {
        this.song = song;
        this.hei = hei;
    }

    /** Those of this machine; empty when none can write Chinese. Looks through all its fonts, so ask once. */
    static Optional<Faces> ofMachine() {
        try {
            return among(Set.copyOf(Arrays.asList(
                    GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(Locale.ROOT))));
        } catch (RuntimeException | InternalError | LinkageError e) {
            // How Java answers on a machine without any font, or without the libraries to draw one.
            return Optional.empty();
        }
    }

    /** @param families names of fonts that this machine has */
    static Optional<Faces> among(Set<String> families) {
        Optional<Font> song = first(SONG, families, Font.BOLD);
        Optional<Font> hei = first(HEI, families, Font.PLAIN);
        Optional<Font> any =
                song.or(() -> hei).or(() -> first(List.copyOf(new TreeSet<>(families)), families, Font.PLAIN));
        return any.map(one -> new Faces(
                song.orElse(one).deriveFont(Font.BOLD), hei.orElse(one).deriveFont(Font.PLAIN)));
    }

    private static Optional<Font> first(List<String> wanted, Set<String> families, int style) {
        return wanted.stream()
                .filter(families::contains)
                .map(name -> new Font(name, style, 1))
                .filter(font -> font.canDisplayUpTo(NEEDED) < 0)
                .findFirst();
    }

    Font song(float size) {
        return song.deriveFont(size);
    }

    Font hei(float size) {
        return hei.deriveFont(size);
    }

    /** The font itself, or the other of the two where only that has the character. */
    Font able(Font font, int codePoint) {
        return font.canDisplay(codePoint)
                ? font
                : Stream.of(song, hei)
                        .filter(one -> one.canDisplay(codePoint))
                        .findFirst()
                        .map(one -> one.deriveFont(font.getStyle(), font.getSize2D()))
                        .orElse(font);
    }
}
