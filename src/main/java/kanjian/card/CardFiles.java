package kanjian.card;

import java.util.Optional;
import java.util.function.Supplier;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.output.OutputFile;
import kanjian.page.machine.PreviewCard;

/** The preview cards as files; the fonts of the machine are looked up when the first is wanted, and never again. */
public final class CardFiles {
    private final Supplier<Optional<Faces>> fonts;
    private final Problems problems;
    private Optional<CardPainter> painter = Optional.empty();

    /** @param problems told, once, when there is no font for Chinese */
    public CardFiles(Problems problems) {
        this(Faces::ofMachine, problems);
    }

    /** @param fonts those of the machine; takes long */
    CardFiles(Supplier<Optional<Faces>> fonts, Problems problems) {
        this.fonts = fonts;
        this.problems = problems;
    }

    /** From any thread. */
    public OutputFile file(PreviewCard card) {
        return new OutputFile(card.path(), painter().paint(card));
    }

    private synchronized CardPainter painter() {
        if (painter.isEmpty()) {
            Optional<Faces> faces = fonts.get();
            if (faces.isEmpty()) {
                problems.report(Code.CARD_WITHOUT_FONT, Location.of("content/site.yaml"));
            }
            painter = Optional.of(new CardPainter(faces));
        }
        return painter.orElseThrow();
    }
}
