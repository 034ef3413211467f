package id.kinerja.pemantauan;

import id.kinerja.laporan.narasi.RujukanTidakDikenal;
import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.Masalah;
import id.kinerja.pemeriksaan.HasilPeriksa.Ringkasan;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pengukuran.Pengukuran;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts together what is found about a data year; a pure function of the year and its warnings. */
public final class Pemantau {
    /** Findings in the report that only see what the reader of the package has said already. */
    private static final List<SudahDiperingatkan> SUDAH_DIPERINGATKAN = List.of(
            new SudahDiperingatkan(JenisMasalah.PK_TANPA_INDIKATOR, "WAJAR-04", ""),
            new SudahDiperingatkan(JenisMasalah.PK_TANPA_REALISASI, "WAJAR-04", ""),
            new SudahDiperingatkan(JenisMasalah.SKALA_BERCELA, "KATEGORI-01", ""),
            new SudahDiperingatkan(JenisMasalah.SATUAN_TIDAK_COCOK, "TARGET-01", "angka mutlak"),
            new SudahDiperingatkan(JenisMasalah.SATUAN_TIDAK_COCOK, "BENTUK-08", "jumlah mutlak"));

    /** A warning, and the rule and words of the finding that repeats it. */
    private record SudahDiperingatkan(JenisMasalah masalah, String aturan, String kata) {
        boolean mengulang(List<Masalah> peringatan, Temuan t) {
            return t.aturan().equals(aturan)
                    && t.penjelasan().contains(kata)
                    && peringatan.stream().anyMatch(m -> m.kode().equals(masalah.kode()));
        }
    }

    private Pemantau() {}

    /** By the rules over the data alone. */
    public static List<TemuanData> data(Pengukuran ukur) {
        return DaftarAturanData.SEMUA.stream().flatMap(a -> a.periksa(ukur)).toList();
    }

    /** The warnings of a package that no rule over its data tells better. */
    public static List<Masalah> belumTerwakili(List<TemuanData> data, List<Masalah> peringatan) {
        return peringatan.stream()
                .filter(m -> !terwakili(data, m.kode(), m.salah()))
                .toList();
    }

    /** @param peringatan what the reader of the package had to say */
    public static HasilPantauan periksa(Pengukuran ukur, List<Masalah> peringatan, Clock jam) {
        List<TemuanData> data = data(ukur);
        List<TemuanTahun> temuan = new ArrayList<>();
        data.forEach(t -> temuan.add(new TemuanTahun.Data(t)));
        belumTerwakili(data, peringatan).forEach(m -> temuan.add(new TemuanTahun.Paket(m)));
        Optional<Ringkasan> ringkasan = Optional.empty();
        List<String> catatan = new ArrayList<>();
        try {
            LaporanSendiri laporan = LaporanSendiri.periksa(ukur, jam);
            ringkasan = Optional.of(laporan.hasil().ringkasan());
            laporan.hasil().temuan().stream()
                    .filter(t -> !terwakili(data, t.aturan(), t.penjelasan())
                            && SUDAH_DIPERINGATKAN.stream().noneMatch(s -> s.mengulang(peringatan, t)))
                    .forEach(t -> temuan.add(new TemuanTahun.Laporan(t, laporan.letak(t.tempat()))));
        } catch (RujukanTidakDikenal galat) {
            catatan.add("Laporan tidak dapat disusun, sehingga isinya belum diperiksa: rujukan di dalam narasi tidak"
                    + " ditemukan. Perbaiki narasinya, lalu unggah kembali.");
        }
        temuan.sort(Comparator.comparing(TemuanTahun::tingkat));
        return new HasilPantauan(temuan, ringkasan, catatan);
    }

    private static boolean terwakili(List<TemuanData> data, String kode, String teks) {
        return data.stream()
                .filter(t -> DaftarAturanData.aturan(t.temuan().aturan())
                        .menggantikan()
                        .contains(kode))
                .anyMatch(t -> t.pokok().disebut(teks));
    }
}
