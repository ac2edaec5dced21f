package kanjian.cli;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Complaints about the command line, in Chinese first. */
final class Usage {
    private Usage() {}

    static String complaint(ParameterException failure) {
        String english = failure.getMessage().replaceAll("\\R", " ");
        return sentence(failure) + " | " + english + System.lineSeparator() + "→ 看看怎么用：./kanjian "
                + failure.getCommandLine().getCommandName().replace("kanjian", "") + " --help";
    }

    private static String sentence(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return "没有“" + String.join(" ", unmatched.getUnmatched()) + "”这个命令或选项";
        }
        if (failure instanceof MissingParameterException) {
            return "命令后面还缺内容";
        }
        return "命令写得不对";
    }
}
