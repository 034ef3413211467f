package id.kinerja.layar.periksa;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.layar.periksa.HasilReviu.SatuNaskah;
import id.kinerja.layar.periksa.IsiReviu.Tautan;
import id.kinerja.layar.periksa.IsiReviu.Tautan.Kedudukan;
import id.kinerja.pemeriksaan.HasilPeriksa;
import id.kinerja.pemeriksaan.HasilPeriksa.Ringkasan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.penyimpanan.Reviu;
import id.kinerja.tampilan.SaatTertulis;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What stands above the pages of a review: which document, how much was checked, where else to go. */
final class SusunJudul {
    private static final ZoneId ZONA = ZoneId.of("Asia/Jakarta");

    private final ReviuTerbuka terbuka;

    SusunJudul(ReviuTerbuka terbuka) {
        this.terbuka = terbuka;
    }

    IsiReviu.Judul judul() {
        Reviu.NaskahReviu berkas = terbuka.kini().berkas();
        return new IsiReviu.Judul(
                berkas.nama(),
                (berkas.versi() > 1 ? "Versi " + berkas.versi() + ", " : "")
                        + SaatTertulis.ukuran(berkas.ukuran()) + ", dikirim " + SaatTertulis.dari(berkas.dibuat())
                        + (terbuka.reviu().tahun().isPresent()
                                ? ", tahun laporan " + terbuka.reviu().tahun().getAsInt()
                                : "")
                        + ". Simpan alamat halaman ini; pemeriksaannya dihapus sesudah "
                        + FormatIndonesia.tanggal(terbuka.reviu()
                                .dibuat()
                                .atZone(ZONA)
                                .toLocalDate()
                                .plusDays(Reviu.HARI))
                        + ".",
                terbuka.kini() instanceof SatuNaskah.Terperiksa t ? ringkasan(t) : "",
                terbaru(berkas)
                        ? Optional.empty()
                        : Optional.of(
                                "Yang tampil adalah versi " + berkas.versi() + ", bukan versi terakhir dokumen ini."));
    }

    /** The documents of a dossier; none when there is only one. */
    List<Tautan> dokumen() {
        return terbuka.hasil().naskah().size() < 2
                ? List.of()
                : terbuka.hasil().naskah().stream()
                        .map(n -> new Tautan(
                                n.berkas().nama() + " (" + singkat(n) + ")",
                                Pandangan.awal(terbuka.reviu().id(), n.berkas().nomor())
                                        .alamat(),
                                n.berkas().nomor() == terbuka.pandangan().naskah() ? Kedudukan.KINI : Kedudukan.LAIN))
                        .toList();
    }

    /** The pages of this document; of one that can not be read, only itself and its versions. */
    List<Tautan> halaman(Bagian kini) {
        boolean terbaca = terbuka.kini() instanceof SatuNaskah.Terperiksa;
        return Arrays.stream(Bagian.values())
                .filter(b -> terbaca || b == Bagian.DOKUMEN || b == Bagian.BANDING)
                .map(b -> new Tautan(
                        b.nama,
                        b == Bagian.DOKUMEN
                                ? terbuka.pandangan().alamat()
                                : terbuka.pandangan().bawah(b.jalur),
                        b == kini ? Kedudukan.KINI : Kedudukan.LAIN))
                .toList();
    }

    /** The pages of a document under review. */
    enum Bagian {
        DOKUMEN("Dokumen dan temuan", ""),
        DAFTAR("Daftar temuan", "daftar"),
        UNDUHAN("Kertas kerja dan unduhan", "unduhan"),
        BANDING("Bandingkan dengan versi baru", "banding");

        private final String nama;
        private final String jalur;

        Bagian(String nama, String jalur) {
            this.nama = nama;
            this.jalur = jalur;
        }
    }

    static String cakupan(HasilPeriksa hasil) {
        Ringkasan r = hasil.ringkasan();
        return angka(r.tabelDitemukan()) + " tabel ditemukan, " + angka(r.tabelDibaca()) + " dibaca; "
                + angka(r.angkaDiperiksa()) + " angka diperiksa: " + angka(r.cocok()) + " cocok, "
                + angka(r.tidakCocok()) + " tidak cocok"
                + (r.tidakDapatDiuji() == 0
                        ? "."
                        : "; " + angka(r.tidakDapatDiuji())
                                + " angka tidak dapat diuji karena pembandingnya tidak ada di dalam dokumen.");
    }

    static String angka(long n) {
        return FormatIndonesia.persis(BigDecimal.valueOf(n));
    }

    /** How many there are of each severity, in one clause. */
    static String banyak(HasilPeriksa hasil) {
        return angka(hasil.banyak(Tingkat.ERROR)) + " kesalahan, " + angka(hasil.banyak(Tingkat.WARNING))
                + " peringatan, " + angka(hasil.banyak(Tingkat.INFO)) + " informasi";
    }

    private String ringkasan(SatuNaskah.Terperiksa n) {
        HasilPeriksa hasil = n.isi().hasil();
        if (hasil.temuan().isEmpty()) {
            return hasil.ringkasan().angkaDiperiksa() == 0
                    ? "Tidak ada angka yang dapat diuji di dalam dokumen ini."
                    : "Dari yang dapat diuji tidak ditemukan kesalahan.";
        }
        long putus = n.isi().temuan().stream()
                .filter(t -> terbuka.sikap(t).putusan().isPresent())
                .count();
        return angka(hasil.temuan().size()) + " temuan: " + banyak(hasil) + ". " + angka(putus) + " sudah diputuskan.";
    }

    private static String singkat(SatuNaskah n) {
        return switch (n) {
            case SatuNaskah.Terperiksa t ->
                angka(t.isi().hasil().banyak(Tingkat.ERROR)) + " kesalahan, "
                        + angka(t.isi().hasil().banyak(Tingkat.WARNING)) + " peringatan";
            case SatuNaskah.TakTerbaca _ -> "tidak terbaca";
        };
    }

    private boolean terbaru(Reviu.NaskahReviu berkas) {
        return terbuka.reviu().terbaru().contains(berkas);
    }
}
