package kanjian.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The texts that speed is measured with, all from this repository. */
public enum Texts {
    /** The bodies of the stories, as they are written: with headings, lists, links to records. */
    STORIES {
        @Override
        String read() throws IOException {
            List<String> bodies = new ArrayList<>();
            for (Path file : stories()) {
                String story = Files.readString(file);
                bodies.add(story.substring(story.indexOf("\n---\n") + "\n---\n".length()));
            }
            return String.join("\n\n", bodies);
        }
    },
    /** The same with the words of each link and no more: the figures of real reports, and nothing that parsing is slow with. */
    PLAIN_STORIES {
        @Override
        String read() throws IOException {
            return STORIES.read().replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1");
        }
    },
    /** Articles of the press as they were printed: running prose about congress work, and the yardstick of the goal. */
    ARTICLES {
        @Override
        String read() throws IOException {
            try (Stream<Path> files = Files.list(Path.of("content/catalog/texts"))) {
                List<String> articles = new ArrayList<>();
                for (Path file : files.sorted().toList()) {
                    articles.add(Files.readString(file));
                }
                return String.join("\n\n", articles);
            }
        }
    },
    /** The sentences that test the scanner, four to a paragraph: a figure in each eleven characters, far more than in reports. */
    TEST_SENTENCES {
        @Override
        String read() throws IOException {
            var paragraphs = new StringBuilder();
            int count = 0;
            for (String line : Files.readAllLines(Path.of("src/test/resources/figures/prose.txt"))) {
                if (!line.isBlank() && !line.startsWith("# ") && !line.startsWith("  ")) {
                    paragraphs.append(line).append(++count % 4 == 0 ? "\n\n" : "");
                }
            }
            return paragraphs.toString();
        }
    },
    MIXED {
        @Override
        String read() throws IOException {
            return STORIES.read() + "\n\n" + TEST_SENTENCES.read();
        }
    };

    abstract String read() throws IOException;

    private static List<Path> stories() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            return files.filter(file ->
                            file.getParent() != null && file.getParent().endsWith("stories"))
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
