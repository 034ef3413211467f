package id.kinerja.laporan.lkjip.lampiran;

import id.kinerja.anggaran.Kaitan;
import id.kinerja.dokumen.Blok;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.lkjip.bab3.Sebutan;
import java.util.List;
import java.util.stream.Stream;

/** The measurement form: sasaran, indicators and the budget lines behind them. @dasar PermenPAN-RB 53/2014, Lampiran II */
final class PengukuranKinerja implements Bagian {
    private static final String KUNCI = "tabel.lampiran3.kinerja";

    @Override
    public String kode() {
        return "lampiran3.kinerja";
    }

    @Override
    public String judul() {
        return "Pengukuran kinerja";
    }

    @Override
    public List<Blok> susun(Konteks k) {
        var s = k.data().setelan();
        return Stream.of(s.petaLampiran(), s.petaEfisiensi(), s.petaRenstra())
                .filter(peta -> !kaitan(k, peta).isEmpty())
                .findFirst()
                .map(peta -> susun(k, peta))
                .orElse(List.of());
    }

    private static List<Blok> susun(Konteks k, String peta) {
        return List.of(new Blok.Lanskap(List.of(
                new Blok.Paragraf(Rangkai.kosong()
                        .rujuk(KUNCI)
                        .teks(
                                " memuat sasaran, indikator, serta program, kegiatan, dan sub kegiatan yang mendukungnya. "
                                        + "Anggaran yang mendukung beberapa indikator dicetak satu kali.")
                        .catatanKaki("Kaitan: " + Sebutan.peta(k, peta) + ".")
                        .jadi()),
                TabelPengukuran.susun(k, KUNCI, kaitan(k, peta)))));
    }

    private static List<Kaitan> kaitan(Konteks k, String peta) {
        return k.data().kaitan().stream().filter(x -> x.peta().equals(peta)).toList();
    }
}
