package id.kinerja.pemantauan;

import id.kinerja.pemantauan.aturan.AnggaranBerhasil;
import id.kinerja.pemantauan.aturan.BelanjaJenisTidakMelebihiPagu;
import id.kinerja.pemantauan.aturan.CapaianWajar;
import id.kinerja.pemantauan.aturan.FisikSepadanDenganKeuangan;
import id.kinerja.pemantauan.aturan.PenyebutTidakMelonjak;
import id.kinerja.pemantauan.aturan.RealisasiBerbukti;
import id.kinerja.pemantauan.aturan.RealisasiDiukurSetiapTahun;
import id.kinerja.pemantauan.aturan.SubKegiatanBersasaran;
import id.kinerja.pemantauan.aturan.TargetDitetapkanSebelumRealisasi;
import id.kinerja.pemantauan.aturan.TargetSamaDiSemuaDokumen;
import id.kinerja.pemantauan.aturan.TargetTidakDilunakkan;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** All rules over data; one line each. */
public final class DaftarAturanData {
    public static final List<AturanData> SEMUA = List.of(
            new RealisasiBerbukti(),
            new TargetSamaDiSemuaDokumen(),
            new TargetTidakDilunakkan(),
            new CapaianWajar(),
            new SubKegiatanBersasaran(),
            new BelanjaJenisTidakMelebihiPagu(),
            new TargetDitetapkanSebelumRealisasi(),
            new RealisasiDiukurSetiapTahun(),
            new FisikSepadanDenganKeuangan(),
            new PenyebutTidakMelonjak(),
            new AnggaranBerhasil());

    private DaftarAturanData() {}

    /** What is published about the rule over data with this code. */
    public static Optional<PenjelasanAturan> penjelasan(String kode) {
        return SEMUA.stream()
                .map(AturanData::penjelasan)
                .filter(p -> p.kode().equals(kode))
                .findFirst();
    }

    static AturanData aturan(String kode) {
        return SEMUA.stream()
                .filter(a -> a.penjelasan().kode().equals(kode))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(kode));
    }
}
