package kanjian.source;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;

/** Collects the files below a folder without ever leaving it. */
final class FolderWalk {
    private static final Set<String> LEFT_BY_SYSTEMS = Set.of("thumbs.db", "desktop.ini");

    private final Path folder;
    private final String name;
    private final Problems problems;
    private final List<String> files = new ArrayList<>();

    FolderWalk(Path folder, String name, Problems problems) {
        this.folder = folder;
        this.name = name;
        this.problems = problems;
    }

    /** In the order of code points. */
    List<String> files() {
        if (!Files.isDirectory(folder)) {
            problems.report(Code.FOLDER_MISSING, Location.of(name), name);
            return List.of();
        }
        enter(folder, name);
        files.sort(CodePointOrder.INSTANCE);
        return files;
    }

    private void enter(Path directory, String path) {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(directory)) {
            for (Path child : children) {
                String childName = child.getFileName().toString();
                if (!isLeftover(childName)) {
                    visit(child, path + "/" + childName);
                }
            }
        } catch (IOException e) {
            problems.report(Code.FILE_UNREADABLE, Location.of(path));
        }
    }

    private void visit(Path file, String path) throws IOException {
        if (Files.isSymbolicLink(file)) {
            visitLink(file, path);
        } else if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            enter(file, path);
        } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            files.add(path);
        } else {
            problems.report(Code.FILE_UNREADABLE, Location.of(path));
        }
    }

    /** Only links to files inside are followed: links to folders could lead in circles. */
    private void visitLink(Path link, String path) throws IOException {
        if (Files.isRegularFile(link) && link.toRealPath().startsWith(folder.toRealPath())) {
            files.add(path);
        } else {
            problems.report(Code.LINK_REFUSED, Location.of(path));
        }
    }

    /** Whether a file is hidden, an editor's backup or a system's own. */
    private static boolean isLeftover(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return name.startsWith(".")
                || name.startsWith("~$")
                || name.endsWith("~")
                || lower.endsWith(".bak")
                || LEFT_BY_SYSTEMS.contains(lower);
    }
}
