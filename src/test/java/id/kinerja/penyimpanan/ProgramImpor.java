package id.kinerja.penyimpanan;

import id.kinerja.basisdata.BasisData;
import id.kinerja.organisasi.Profil;
import id.kinerja.paket.bentuk.Paket;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;

/** A program that imports without end, each time with another figure; prints the version once the import is confirmed. */
final class ProgramImpor {
    private ProgramImpor() {}

    public static void main(String[] argumen) {
        Paket contoh = PaketContoh.paket("kota-semarang-2023");
        Profil profil = PaketContoh.data(contoh).profil();
        KunciData kunci = KunciData.dari(profil);
        BasisData basisData = BasisData.buka(Map.of(), Path.of(argumen[0]), new SecureRandom());
        ArsipPaket arsip = new ArsipPaket(basisData.ruang(), Clock.system(ZoneId.of("Asia/Jakarta")));
        System.out.println("siap " + arsip.versi(kunci));
        while (true) {
            int dasar = arsip.versi(kunci);
            Paket berikut = bernomor(contoh, dasar + 1);
            System.out.println("tersimpan " + arsip.simpan(profil, berikut, "impor " + (dasar + 1), dasar));
        }
    }

    /** The content that version {@code nomor} has to have: every table differs from the version before. */
    static Paket bernomor(Paket contoh, int nomor) {
        Paket hasil = PaketContoh.ubah(contoh, "realisasi", 0, "realisasi", "10." + nomor);
        hasil = PaketContoh.ubah(hasil, "anggaran", 0, "realisasi", Integer.toString(1_000 + nomor));
        return PaketContoh.ubah(hasil, "indikator", 0, "definisi", "impor " + nomor);
    }
}
