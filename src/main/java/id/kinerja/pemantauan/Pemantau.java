package id.kinerja.pemantauan;

import id.kinerja.laporan.narasi.RujukanTidakDikenal;
import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.Masalah;
import id.kinerja.pemeriksaan.HasilPeriksa.Ringkasan;
import id.kinerja.pengukuran.Pengukuran;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts together what is found about a data year; a pure function of the year and its warnings. */
public final class Pemantau {
    /** Rules over reports that only see what the reader of the package has said already. */
    private static final Map<String, String> SUDAH_DIPERINGATKAN = Map.of(
            JenisMasalah.PK_TANPA_INDIKATOR.kode(), "WAJAR-04",
            JenisMasalah.PK_TANPA_REALISASI.kode(), "WAJAR-04",
            JenisMasalah.SKALA_BERCELA.kode(), "KATEGORI-01");

    private Pemantau() {}

    /** By the rules over the data alone. */
    public static List<TemuanData> data(Pengukuran ukur) {
        return DaftarAturanData.SEMUA.stream().flatMap(a -> a.periksa(ukur)).toList();
    }

    /** @param peringatan what the reader of the package had to say */
    public static HasilPantauan periksa(Pengukuran ukur, List<Masalah> peringatan, Clock jam) {
        List<TemuanData> data = data(ukur);
        List<TemuanTahun> temuan = new ArrayList<>();
        data.forEach(t -> temuan.add(new TemuanTahun.Data(t)));
        peringatan.stream()
                .filter(m -> !terwakili(data, m.kode(), m.salah()))
                .forEach(m -> temuan.add(new TemuanTahun.Paket(m)));
        Optional<Ringkasan> ringkasan = Optional.empty();
        List<String> catatan = new ArrayList<>();
        try {
            LaporanSendiri laporan = LaporanSendiri.periksa(ukur, jam);
            ringkasan = Optional.of(laporan.hasil().ringkasan());
            laporan.hasil().temuan().stream()
                    .filter(t -> !terwakili(data, t.aturan(), t.penjelasan()) && !diperingatkan(peringatan, t.aturan()))
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
                .filter(t -> DaftarAturanData.aturan(t.temuan().aturan()).menggantikan().contains(kode))
                .anyMatch(t -> t.pokok().disebut(teks));
    }

    private static boolean diperingatkan(List<Masalah> peringatan, String kode) {
        return peringatan.stream().anyMatch(m -> kode.equals(SUDAH_DIPERINGATKAN.get(m.kode())));
    }
}
