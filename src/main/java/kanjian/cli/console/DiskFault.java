package kanjian.cli.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problem;

/** What the operating system refused, as a problem. */
final class DiskFault {
    private DiskFault() {}

    static Problem of(UncheckedIOException failure, Path home) {
        IOException cause = Objects.requireNonNull(failure.getCause());
        Optional<String> file =
                cause instanceof FileSystemException fault ? Optional.ofNullable(fault.getFile()) : Optional.empty();
        String place = file.map(Path::of)
                .map(path -> path.startsWith(home) ? home.relativize(path) : path)
                .map(path -> path.toString().replace('\\', '/'))
                .orElse("site");
        return new Problem(Code.OUTPUT_UNWRITABLE, Location.of(place), List.of(reason(cause)));
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "没有读写的权限";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return "那里已经有别的文件";
        }
        if (cause instanceof NoSuchFileException) {
            return "找不到这个文件或文件夹";
        }
        Optional<String> told = cause instanceof FileSystemException fault
                ? Optional.ofNullable(fault.getReason())
                : Optional.ofNullable(cause.getMessage());
        return told.orElse(cause.getClass().getSimpleName());
    }
}
