package id.kinerja.pemeriksaan.aturan.rasio;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.telaah.HitungRasio;
import id.kinerja.pemeriksaan.telaah.Rasio;
import id.kinerja.pemeriksaan.telaah.Rasio.Macam;
import id.kinerja.pemeriksaan.telaah.Sel;
import id.kinerja.pemeriksaan.telaah.Tabel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.math.BigDecimal;
import java.util.List;

/** Where a document says how high a capaian may be and keeps to it, no capaian of that table is higher. */
public final class CapaianTidakMelebihiBatas implements Aturan {
    private static final String KODE = "RASIO-05";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.RASIO,
                "Capaian tidak melebihi batas yang disebut dokumen",
                "Dokumen menyebut batas tertinggi capaian dan memakainya, tetapi satu capaian pada tabel yang sama melebihinya.",
                "Rata-rata dan nilai organisasi menjadi lebih tinggi daripada menurut cara yang disebut dokumen.",
                "batas tertinggi capaian yang disebut dokumen sendiri",
                "Batasi capaian itu, lalu hitung ulang rata-rata dan nilai yang diturunkan darinya.",
                """
                Capaian setiap indikator dibatasi paling tinggi 120%.

                Tabel 3.1
                Capaian Kinerja Tahun 2023

                No\tIndikator Kinerja\tTarget\tRealisasi\tCapaian (%)
                1\tJumlah dokumen\t4\t6\t120,00
                2\tNilai kepuasan\t80\t84\t105,00
                3\tJam pelatihan\t20\t30\t150,00
                """,
                """
                Capaian setiap indikator dibatasi paling tinggi 120%.

                Tabel 3.1
                Capaian Kinerja Tahun 2023

                No\tIndikator Kinerja\tTarget\tRealisasi\tCapaian (%)
                1\tJumlah dokumen\t4\t6\t120,00
                2\tNilai kepuasan\t80\t84\t105,00
                3\tJam pelatihan\t20\t30\t120,00
                """);
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        telaah.batasCapaian()
                .ifPresent(batas -> telaah.tabel()
                        .forEach(t -> t.rasio().stream()
                                .filter(r -> r.macam() == Macam.CAPAIAN)
                                .forEach(r -> kolom(t, r, batas, catat))));
    }

    private static void kolom(Tabel t, Rasio r, BigDecimal batas, Pencatat catat) {
        List<HitungRasio> hitung =
                t.baris().stream().flatMap(b -> HitungRasio.dari(r, b).stream()).toList();
        boolean dipakai =
                hitung.stream().anyMatch(h -> tercetak(h).compareTo(batas) == 0 && penuh(h).compareTo(batas) > 0);
        hitung.stream()
                .filter(h -> dipakai && tercetak(h).compareTo(batas) > 0)
                .forEach(h -> catat.temuan(temuan(t, h.hasil(), batas)));
    }

    /** Before it was cut down to the limit. */
    private static BigDecimal penuh(HitungRasio h) {
        return h.rumus()
                .hitung(
                        h.pembilang().angka().orElseThrow().nilai(),
                        h.penyebut().angka().orElseThrow().nilai())
                .movePointRight(2);
    }

    private static BigDecimal tercetak(HitungRasio h) {
        return h.hasil().angka().orElseThrow().nilai();
    }

    private static Temuan temuan(Tabel t, Sel sel, BigDecimal batas) {
        return new Temuan(
                KODE,
                Jenis.RASIO,
                Tingkat.ERROR,
                Tempat.sel(t, sel),
                batas.toPlainString(),
                "",
                "Capaian " + t.pokok(t.baris().get(sel.baris())) + " tercetak "
                        + sel.teks().strip() + ", padahal dokumen membatasinya paling tinggi " + batas.toPlainString()
                        + ".",
                List.of());
    }
}
