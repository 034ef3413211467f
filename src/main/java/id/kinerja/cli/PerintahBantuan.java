package id.kinerja.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kinerja bantuan [perintah]}. */
@Command(name = "bantuan", description = "Menampilkan daftar perintah, atau bantuan satu perintah.")
final class PerintahBantuan implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "PERINTAH", description = "Perintah yang ingin diketahui.")
    private Optional<String> nama = Optional.empty();

    @Override
    public Integer call() {
        CommandLine induk = spec.commandLine().getParent();
        CommandLine dicari = nama.map(induk.getSubcommands()::get).orElse(nama.isEmpty() ? induk : null);
        if (dicari == null) {
            throw Gagal.masukan("Perintah \"" + nama.orElseThrow() + "\" tidak ada. Daftar perintah: kinerja bantuan");
        }
        dicari.usage(spec.commandLine().getOut());
        return Keluar.BAIK;
    }
}
