package id.kinerja.cli;

import picocli.CommandLine.Option;

/** The help option that every command has. */
final class PilihanBantuan {
    @Option(
            names = {"-b", "--bantuan"},
            usageHelp = true,
            description = "Menampilkan bantuan perintah ini.")
    private boolean bantuan;

    /** What hands type by habit. */
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            hidden = true)
    private boolean help;
}
