package id.kinerja.cli;

import id.kinerja.peladen.SetelanPeladen;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Option;

/** Where the server listens. */
final class PilihanPort {
    private static final int BAKU = 8080;
    private static final int TERBESAR = 65_535;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Port halaman (baku: 8080; 0 berarti port bebas mana saja).")
    private Optional<Integer> port = Optional.empty();

    @Option(
            names = "--alamat",
            paramLabel = "ALAMAT",
            description = "Alamat yang didengarkan (baku: 127.0.0.1, hanya komputer ini).")
    private String alamat = "127.0.0.1";

    @Option(
            names = "--nama",
            paramLabel = "HOST",
            split = ",",
            description = "Nama host lain yang dijawab, misalnya kinerja.kota.go.id.")
    private Set<String> nama = new TreeSet<>();

    SetelanPeladen setelan() {
        return setelan(port.orElse(BAKU));
    }

    /** When no port was asked for and the default one is taken, any free one. */
    SetelanPeladen setelanAtauBebas() {
        return setelan(port.orElseGet(() -> bebas() ? BAKU : 0));
    }

    private SetelanPeladen setelan(int nomor) {
        if (nomor < 0 || nomor > TERBESAR) {
            throw Gagal.masukan("Port " + nomor + " tidak ada. Pilih 0 sampai " + TERBESAR + ".");
        }
        return new SetelanPeladen(alamat, nomor, nama);
    }

    private boolean bebas() {
        try (ServerSocket percobaan = new ServerSocket()) {
            percobaan.setReuseAddress(true);
            percobaan.bind(new InetSocketAddress(alamat, BAKU));
            return true;
        } catch (IOException terpakai) {
            return false;
        }
    }
}
