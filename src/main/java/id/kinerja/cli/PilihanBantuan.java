package id.kinerja.cli;

import picocli.CommandLine.Option;

/** The help option that every command has. */
final class PilihanBantuan {
    @Option(
            names = {"-b", "--bantuan"},
            usageHelp = true,
            description = "Menampilkan bantuan perintah ini.")
    private boolean bantuan;
}
