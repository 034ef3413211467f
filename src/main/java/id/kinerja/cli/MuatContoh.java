package id.kinerja.cli;

import id.kinerja.basisdata.BasisData;
import id.kinerja.laporan.PengetahuanLaporan;
import id.kinerja.organisasi.Profil;
import id.kinerja.paket.HasilBaca;
import id.kinerja.paket.PaketTerbuka;
import id.kinerja.paket.PembacaPaket;
import id.kinerja.penyimpanan.ArsipPaket;
import id.kinerja.penyimpanan.KunciData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts the examples into a database. Those that are there already stay as they are, with what the user changed in them. */
final class MuatContoh {
    private MuatContoh() {}

    /** @return agency and year of each example that was put in */
    static List<String> semua(BasisData basisData) {
        ArsipPaket arsip = new ArsipPaket(basisData.ruang(), Layanan.jam());
        List<Path> contoh = contoh();
        List<String> dimuat = new ArrayList<>();
        for (Path folder : arsip.daftar().size() >= contoh.size() ? List.<Path>of() : contoh) {
            PaketTerbuka terbuka = PembacaPaket.buka(folder);
            if (PembacaPaket.baca(terbuka, new PengetahuanLaporan()) instanceof HasilBaca.Terbaca(var tahun, var _)) {
                Profil profil = tahun.profil();
                if (arsip.versi(KunciData.dari(profil)) == 0) {
                    arsip.simpan(profil, terbuka.paket().orElseThrow(), "contoh/" + folder.getFileName(), 0);
                    dimuat.add(profil.namaOpd() + ", tahun " + profil.tahun());
                }
            }
        }
        return dimuat;
    }

    private static List<Path> contoh() {
        Path folder = Rumah.folder().resolve("contoh");
        if (!Files.isDirectory(folder)) {
            throw Gagal.masukan("Folder contoh tidak ditemukan: " + folder);
        }
        try (Stream<Path> isi = Files.list(folder)) {
            return isi.filter(Files::isDirectory).sorted().toList();
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }
}
