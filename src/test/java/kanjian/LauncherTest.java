package kanjian;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the script {@code kanjian} with a java and a mvn that only tell how they were called, once with the real java. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
    private static final Path REAL_PROJECT = Path.of("").toAbsolutePath();

    @TempDir
    Path folder;

    private Path project;
    private Path elsewhere;
    private Path tools;

    @BeforeEach
    void makeAProjectWithSources() throws IOException {
        project = Files.createDirectories(folder.resolve("带 空格 的'项目"));
        elsewhere = Files.createDirectory(folder.resolve("别处"));
        tools = Files.createDirectory(folder.resolve("tools"));
        Files.copy(REAL_PROJECT.resolve("kanjian"), project.resolve("kanjian"));
        Files.createDirectories(project.resolve("src/main/java"));
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        script(tools.resolve("mvn"), "echo \"mvn $*\" >&2; touch \"" + project + "/target/kanjian.jar\"");
        jdk("17.0.15");
    }

    @Test
    void compilesOnFirstUseAndThenOnlyAfterAChange() throws Exception {
        assertThat(run("build").errors()).contains("首次使用", "mvn -q -B", "package");
        assertThat(run("build").errors()).isEmpty();

        Path source = Files.writeString(project.resolve("src/main/java/A.java"), "class A {}");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(2)));
        assertThat(run("build").errors()).contains("程序有更新", "mvn -q -B");
    }

    @Test
    void compilesNothingWhereThereAreNoSources() throws Exception {
        run("build");
        Files.delete(project.resolve("src/main/java"));
        Files.delete(project.resolve("src/main"));
        Files.delete(project.resolve("target/kanjian.built"));

        assertThat(run("build").errors()).isEmpty();
    }

    @Test
    void saysWhatIsMissingWhenItCannotCompile() throws Exception {
        Files.delete(tools.resolve("mvn"));
        for (String tool : List.of("sh", "dirname", "readlink", "locale", "grep", "sed", "head", "find")) {
            script(tools.resolve(tool), "exec " + toolOfTheSystem(tool) + " \"$@\"");
        }

        Run run = run(Map.of("PATH", tools.toString()), project.resolve("kanjian"), "build");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.errors()).contains("没有找到 Maven", "Maven (mvn) was not found");
    }

    @Test
    void saysThatItCouldNotBeCompiledAndTriesAgainNextTime() throws Exception {
        script(tools.resolve("mvn"), "echo broken >&2; exit 1");

        Run run = run("build");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.errors()).contains("broken", "编译没有成功");
        assertThat(run("build").errors()).contains("broken");
        assertThat(project.resolve("target")).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({"11.0.22", "1.8.0_402", "16"})
    void refusesAnOldJava(String version) throws Exception {
        jdk(version);

        Run run = run("build");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.errors()).contains("Java 太旧", "Java is too old", version).doesNotContain("mvn");
    }

    @Test
    void asksJavaItselfWhereNoFileTellsItsVersion() throws Exception {
        jdk("11.0.22");
        Files.delete(folder.resolve("jdk/release"));

        assertThat(run("build").errors()).contains("Java is too old", "11.0.22");
    }

    @Test
    void passesArgumentsWorkingFolderAndProjectUnchanged() throws Exception {
        Run run = run("build", "--out", "我的 网站", "", "a'b\"c", "$HOME *");

        assertThat(run.lines()).contains("cwd=" + elsewhere.toRealPath(), "arg=-Dkanjian.home=" + project.toRealPath());
        assertThat(run.lines().stream().dropWhile(line -> !line.equals("arg=-jar")))
                .containsExactly(
                        "arg=-jar",
                        "arg=" + project.toRealPath() + "/target/kanjian.jar",
                        "arg=build",
                        "arg=--out",
                        "arg=我的 网站",
                        "arg=",
                        "arg=a'b\"c",
                        "arg=$HOME *");
    }

    @Test
    void findsItsProjectThroughLinks() throws Exception {
        Path far = Files.createSymbolicLink(folder.resolve("far"), project.resolve("kanjian"));
        Path near = Files.createSymbolicLink(elsewhere.resolve("near"), Path.of("../far"));

        assertThat(far).isSymbolicLink();
        assertThat(run(Map.of(), near, "build").lines()).contains("arg=-Dkanjian.home=" + project.toRealPath());
    }

    @Test
    void usesOneCompilerForASingleRunAndBothForThePreview() throws Exception {
        assertThat(run("build").lines())
                .contains("arg=-XX:+UseSerialGC", "arg=-XX:TieredStopAtLevel=1", "arg=-Dfile.encoding=UTF-8");
        assertThat(run("serve").lines()).contains("arg=-XX:+UseSerialGC").doesNotContain("arg=-XX:TieredStopAtLevel=1");
    }

    @Test
    void switchesToUtf8WhereTheLocaleIsNot() throws Exception {
        Run run = run(Map.of("LC_ALL", "C"), project.resolve("kanjian"), "build");

        assertThat(run.lines()).anyMatch(line -> line.matches("(?i)LC_ALL=.*utf-?8"));
    }

    @Test
    void rehearsesOnceForACacheOnJava25AndUsesIt() throws Exception {
        jdk("25.0.3");

        Run first = run("build");
        Path cache = onlyCache();
        assertThat(first.lines()).contains("arg=-XX:AOTCache=" + cache, "arg=build");
        assertThat(cache).content().contains("arg=check");

        Files.writeString(cache, "kept");
        assertThat(run("build").lines()).contains("arg=-XX:AOTCache=" + cache);
        assertThat(onlyCache()).hasContent("kept");
    }

    @Test
    void neverUsesACacheOfAnotherJarEvenOfTheSameSizeAndAge() throws Exception {
        jdk("25.0.3");
        run("build");
        Path jar = project.resolve("target/kanjian.jar");
        FileTime age = Files.getLastModifiedTime(jar);
        Files.writeString(jar, "甲");
        run("build");
        Path before = onlyCache();

        Files.writeString(jar, "乙");
        Files.setLastModifiedTime(jar, age);
        Run run = run("build");

        assertThat(onlyCache()).isNotEqualTo(before);
        assertThat(run.lines()).contains("arg=-XX:AOTCache=" + onlyCache());
    }

    @Test
    void goesWithoutACacheThatCannotBeMade() throws Exception {
        jdk("25.0.3");
        script(folder.resolve("jdk/bin/java"), "echo called >>\"" + folder + "/calls\"; printf 'arg=%s\\n' \"$@\"");

        assertThat(run("build").lines()).contains("arg=build").noneMatch(line -> line.startsWith("arg=-XX:AOT"));
        assertThat(run("build").lines()).contains("arg=build").noneMatch(line -> line.startsWith("arg=-XX:AOT"));
        assertThat(folder.resolve("calls")).content().hasLineCount(3);
    }

    @Test
    void startsTheRealProgramFromAnotherFolder() throws Exception {
        Files.delete(project.resolve("src/main/java"));
        Files.delete(project.resolve("src/main"));
        Path target = project.resolve("target");
        copyTree(REAL_PROJECT.resolve("target/lib"), target.resolve("lib"));
        Files.copy(REAL_PROJECT.resolve("target/kanjian.jar"), target.resolve("kanjian.jar"));
        Map<String, String> realJava = Map.of("JAVA_HOME", System.getProperty("java.home"));

        Run run = run(realJava, project.resolve("kanjian"), "--version");

        assertThat(run.errors()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).contains("1.0.0");
        if (Runtime.version().feature() >= 25) {
            assertThat(onlyCache()).isNotEmptyFile();
        }
    }

    private Path onlyCache() throws IOException {
        try (Stream<Path> files = Files.list(project.toRealPath().resolve("target"))) {
            List<Path> caches =
                    files.filter(file -> file.toString().endsWith(".aot")).toList();
            assertThat(caches).hasSize(1);
            return caches.get(0);
        }
    }

    /** A JDK whose java tells its arguments; asked to make a cache, it writes them there. */
    private void jdk(String version) throws IOException {
        Path jdk = Files.createDirectories(folder.resolve("jdk/bin")).getParent();
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(jdk.resolve("bin/java"), """
                if [ "$1" = -version ]; then echo 'openjdk version "%s" 2025-04-15' >&2; exit; fi
                printf 'LC_ALL=%%s\\n' "${LC_ALL:-}"
                printf 'cwd=%%s\\n' "$(pwd -P)"
                printf 'arg=%%s\\n' "$@"
                for arg in "$@"; do
                    case $arg in -XX:AOTCacheOutput=*) printf 'arg=%%s\\n' "$@" >"${arg#*=}" ;; esac
                done
                """.formatted(version));
    }

    private Run run(String... args) throws Exception {
        return run(Map.of(), project.resolve("kanjian"), args);
    }

    private Run run(Map<String, String> environment, Path launcher, String... args) throws Exception {
        Path output = folder.resolve("output.txt");
        Path errors = folder.resolve("errors.txt");
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(launcher.toString()), Stream.of(args))
                        .toList())
                .directory(elsewhere.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().merge("PATH", tools + ":", (old, own) -> own + old);
        builder.environment().putAll(environment);
        int exitCode = builder.start().waitFor();
        return new Run(exitCode, Files.readString(output, UTF_8), Files.readString(errors, UTF_8));
    }

    private static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static Path toolOfTheSystem(String name) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(place -> Path.of(place, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy);
            }
        }
    }

    /** What a start of the launcher gave. */
    private record Run(int exitCode, String output, String errors) {
        List<String> lines() {
            return output.lines().toList();
        }
    }
}
