package id.kinerja.pemeriksaan.aturan.susunan;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.telaah.BarisNaskah.Zona;
import id.kinerja.pemeriksaan.telaah.Penanda;
import id.kinerja.pemeriksaan.telaah.PenelusurNomor;
import id.kinerja.pemeriksaan.telaah.PenelusurNomor.Cacat;
import id.kinerja.pemeriksaan.telaah.Telaah;

/** The letters of sections follow each other, none doubled or skipped. */
public final class HurufBagianBerurutan implements Aturan {
    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "NOMOR-02",
                Jenis.TAHUN_LABEL,
                "Huruf bagian berurutan, tidak ganda dan tidak melompat",
                "Huruf bagian dalam satu bab dipakai dua kali atau melompat.",
                "Rujukan ke bagian itu tidak jelas dan daftar isi tidak dapat dicocokkan.",
                "Huruf bagian dalam satu bab naik satu demi satu; daftar di dalam bagian dihitung tersendiri.",
                "Beri huruf ulang secara berurutan.",
                """
                BAB III

                AKUNTABILITAS KINERJA

                A. METODOLOGI PENGUKURAN

                Uraian metode.

                B. HASIL PENGUKURAN

                Uraian hasil.

                A. ANALISIS CAPAIAN

                Uraian analisis.""",
                """
                BAB III

                AKUNTABILITAS KINERJA

                A. METODOLOGI PENGUKURAN

                Uraian metode.

                B. HASIL PENGUKURAN

                Uraian hasil.

                C. ANALISIS CAPAIAN

                Uraian analisis.""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        PenelusurNomor.telusuri(telaah.kerangka().baris(Zona.ISI).toList()).stream()
                .filter(p -> p.penanda().ragam() == Penanda.Ragam.BESAR || p.cacat() == Cacat.TERTUKAR)
                .forEach(p -> {
                    String seharusnya = p.sebelum().pada(p.sebelum().nilai() + 1) + " "
                            + p.penanda().isi();
                    switch (p.cacat()) {
                        case GANDA ->
                            lapor.warning(
                                    p.baris().tempat(),
                                    seharusnya,
                                    "Setelah bagian " + p.sebelum().cetak() + " huruf "
                                            + p.penanda().cetak() + " dipakai lagi.",
                                    p.barisSebelum().tempat());
                        case LOMPAT ->
                            lapor.info(
                                    p.baris().tempat(),
                                    seharusnya,
                                    "Setelah bagian " + p.sebelum().cetak() + " langsung "
                                            + p.penanda().cetak() + ".",
                                    p.barisSebelum().tempat());
                        case TERTUKAR ->
                            lapor.info(
                                    p.baris().tempat(),
                                    seharusnya,
                                    "Setelah bagian " + p.sebelum().cetak() + " tercetak angka "
                                            + p.penanda().cetak() + " di tempat huruf B.",
                                    p.barisSebelum().tempat());
                    }
                });
    }
}
