package kanjian.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problem;
import kanjian.diag.Problems;
import kanjian.page.machine.PreviewCard;
import org.junit.jupiter.api.Test;

class CardFilesTest {
    private static PreviewCard card(String path) {
        return new PreviewCard(path, "字", "青石县", "井", List.of(), "修好的井", "", "看见");
    }

    @Test
    void aMachineWithoutFontsIsAskedAndToldOnce() {
        Problems problems = new Problems();
        AtomicInteger asked = new AtomicInteger();
        CardFiles files = new CardFiles(
                () -> {
                    asked.incrementAndGet();
                    return Optional.empty();
                },
                problems);
        assertThat(asked).as("where no card is wanted, no font is looked for").hasValue(0);
        List.of("cards/a.png", "cards/b.png")
                .forEach(path -> assertThat(files.file(card(path)).path()).isEqualTo(path));
        assertThat(asked).hasValue(1);
        assertThat(problems.sorted())
                .containsExactly(new Problem(Code.CARD_WITHOUT_FONT, Location.of("content/site.yaml"), List.of()));
        assertThat(problems.hasErrors()).isFalse();
    }
}
