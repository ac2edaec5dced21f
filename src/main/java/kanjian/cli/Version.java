package kanjian.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that is printed by {@code --version}. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"看见 Kanjian " + (version == null ? "（未打包）" : version)};
    }
}
