package id.kinerja.pemantauan.aturan;

import id.kinerja.datatahun.DataTahun;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Satuan;
import id.kinerja.pengukuran.Pengukuran;
import id.kinerja.perencanaan.DasarSasaran;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perencanaan.Sasaran;
import id.kinerja.perencanaan.TingkatIndikator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The indicators a head of agency answers for: those of tujuan and sasaran that the report measures. */
final class IndikatorUtama {
    private IndikatorUtama() {}

    static Stream<Indikator> dari(Pengukuran ukur) {
        DataTahun data = ukur.data();
        Set<String> hanyaIku = data.sasaran().stream()
                .filter(s -> s.dasar() == DasarSasaran.IKU)
                .map(Sasaran::kode)
                .collect(Collectors.toSet());
        return data.indikator().stream()
                .filter(i -> i.tingkat() == TingkatIndikator.TUJUAN
                        || i.tingkat() == TingkatIndikator.SASARAN && !hanyaIku.contains(i.induk()));
    }

    static int tahun(Pengukuran ukur) {
        return ukur.data().tahun().tahun();
    }

    /** As a sentence has it. */
    static String tulis(Hasil nilai, Satuan satuan) {
        return switch (nilai) {
            case Hasil.Angka(var n) -> FormatIndonesia.denganSatuan(n, satuan);
            case Hasil.Rentang(var bawah, var atas) ->
                FormatIndonesia.persis(bawah) + "–" + FormatIndonesia.denganSatuan(atas, satuan);
            case Hasil.Kata(var kata) -> kata;
            case Hasil.TakTerhitung _ -> FormatIndonesia.KOSONG;
        };
    }
}
