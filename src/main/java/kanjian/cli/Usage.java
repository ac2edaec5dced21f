package kanjian.cli;

import java.util.List;
import java.util.Objects;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Complaints about the command line, in Chinese first. */
final class Usage {
    /** Stands between the library's words and those of a converter, which are Chinese. */
    private static final String BEFORE_REASON = "': ";

    private Usage() {}

    static String complaint(ParameterException failure) {
        String message = Objects.requireNonNullElse(failure.getMessage(), "").replaceAll("\\R", " ");
        int reason = message.indexOf(BEFORE_REASON) + BEFORE_REASON.length();
        boolean isOurs = reason >= BEFORE_REASON.length() && isChinese(message.substring(reason));
        String chinese = isOurs ? message.substring(reason) : sentence(failure);
        String english = isOurs ? message.substring(0, reason - BEFORE_REASON.length() + 1) : message;
        return chinese + " | " + english + "\n→ " + cure(failure);
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    private static String sentence(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            boolean extra = !word.startsWith("-") && !positional(failure).isEmpty();
            return extra ? "多写了“" + word + "”" : "没有“" + word + "”这个" + (word.startsWith("-") ? "选项" : "命令");
        }
        if (failure instanceof MissingParameterException missing) {
            boolean word = missing.getMissing().stream().anyMatch(ArgSpec::isPositional);
            return word ? "命令后面还缺 " + missing.getMissing().get(0).paramLabel() : "选项后面还缺内容";
        }
        return "选项后面的内容不对";
    }

    /** The words, other than options, that the command takes. */
    private static List<PositionalParamSpec> positional(ParameterException failure) {
        return failure.getCommandLine().getCommandSpec().positionalParameters();
    }

    private static String cure(ParameterException failure) {
        List<String> near =
                failure instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        return near.isEmpty()
                ? "看看怎么用：./" + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help"
                : "是不是“" + near.get(0).replaceAll("=.*", "") + "”？";
    }
}
