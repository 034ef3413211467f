package id.kinerja.layar.riwayat;

import id.kinerja.layar.beda.PenyusunBeda;
import id.kinerja.layar.riwayat.IsiRiwayat.Kedudukan;
import id.kinerja.layar.riwayat.PembukaRiwayat.RiwayatTahun;
import id.kinerja.penyimpanan.Versi;
import id.kinerja.tampilan.SaatTertulis;
import java.util.Optional;

/** Puts the versions into words. */
final class SusunRiwayat {
    private final RiwayatTahun riwayat;

    SusunRiwayat(RiwayatTahun riwayat) {
        this.riwayat = riwayat;
    }

    /** @param diterapkan version that was just imported, as the address of the page says */
    IsiRiwayat isi(Optional<Integer> diterapkan, Optional<Integer> dikembalikan) {
        int kini = riwayat.tahun().versi();
        Optional<String> berhasil = diterapkan
                .filter(v -> v == kini)
                .map(v -> "Data diterapkan sebagai versi " + v + " dan berlaku mulai sekarang.")
                .or(() -> dikembalikan
                        .filter(v -> v == kini)
                        .map(v -> riwayat.tahun().berisi()
                                ? "Data terdahulu berlaku kembali sebagai versi " + v + "."
                                : "Impor dibatalkan. Data tahun "
                                        + riwayat.kunci().tahun() + " kini kosong."));
        return new IsiRiwayat(
                berhasil,
                !riwayat.tahun().berisi(),
                riwayat.kunci().tahun(),
                riwayat.konteks().jalur(),
                riwayat.versi().stream().map(this::baris).toList());
    }

    IsiRiwayat.Baris baris(Versi v) {
        boolean berlaku = v.nomor() == riwayat.tahun().versi();
        int tujuan = berlaku ? v.nomor() - 1 : v.nomor();
        return new IsiRiwayat.Baris(
                v.nomor(),
                SaatTertulis.dari(v.dibuat()),
                v.asal(),
                keterangan(v),
                PenyusunBeda.angka(v.tabel()),
                PenyusunBeda.angka(v.baris()),
                v.tabel() > 0,
                berlaku ? Kedudukan.BERLAKU : Kedudukan.TERDAHULU,
                riwayat.konteks().jalur() + "/riwayat/" + tujuan + "/kembalikan");
    }

    private static String keterangan(Versi v) {
        if (v.dikembalikan().isEmpty()) {
            return "Impor berkas";
        }
        int asal = v.dikembalikan().getAsInt();
        return asal == 0 ? "Dikosongkan, alasan:" : "Isi versi " + asal + " dikembalikan, alasan:";
    }
}
