package id.kinerja.pemeriksaan.aturan.kewajaran;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.telaah.AngkaCetak;
import id.kinerja.pemeriksaan.telaah.BarisTabel;
import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import id.kinerja.pemeriksaan.telaah.Tabel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Full achievement is not claimed on estimates. */
public final class SimpulanSesuaiBukti implements Aturan {
    private static final Pattern TAKSIRAN = Pattern.compile(
            "(?i)\\b(?:diperkirakan|perkiraan|estimasi|diestimasi\\w*|taksiran|angka sementara|data sementara|prognosis|diasumsikan|asumsi)\\b");
    private static final Pattern PENUH = Pattern.compile(
            "(?i)(?:capaian|tercapai|realisasi|terealisasi|terlayani|tertangani|terpenuhi)[^.;]{0,60}\\b100(?:,0+)?\\s*(?:%|persen)"
                    + "|\\b100(?:,0+)?\\s*(?:%|persen)[^.;]{0,40}(?:tercapai|terealisasi|terlayani|tertangani|terpenuhi)");
    private static final Pattern KALIMAT = Pattern.compile("(?<=[.;])\\s+(?=\\p{Lu})");
    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "WAJAR-09",
                Jenis.KURANG,
                "Capaian penuh tidak disimpulkan dari perkiraan",
                "Capaian 100 % dinyatakan, sedangkan datanya disebut perkiraan atau angka sementara.",
                "Simpulan lebih kuat daripada buktinya; angka tetapnya dapat berbeda.",
                "PermenPAN-RB 88/2021: data kinerja relevan dan dapat diandalkan",
                "Ganti dengan data hasil pengukuran, atau sebut capaiannya sementara.",
                """
                BAB III AKUNTABILITAS KINERJA

                Jumlah warga miskin diperkirakan 1.200 jiwa dan seluruhnya telah terlayani 100 %.
                """,
                """
                BAB III AKUNTABILITAS KINERJA

                Jumlah warga miskin menurut hasil pendataan 1.200 jiwa dan seluruhnya telah terlayani 100 %.
                """);
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        telaah.kerangka()
                .prosa()
                .forEach(b -> KALIMAT.splitAsStream(b.teks())
                        .filter(k ->
                                TAKSIRAN.matcher(k).find() && PENUH.matcher(k).find())
                        .forEach(k -> lapor.info(b.tempat(k), "", "Capaian 100 % dinyatakan atas dasar perkiraan.")));
        telaah.tabel()
                .forEach(
                        t -> t.pertama(Peran.CAPAIAN)
                                .ifPresent(
                                        c -> t.baris().stream()
                                                .filter(b -> penuh(b, c.nomor()) && ditaksir(t, b))
                                                .forEach(
                                                        b -> lapor.info(
                                                                Tempat.sel(t, b.sel(c.nomor())),
                                                                "",
                                                                "Capaian " + t.pokok(b) + " "
                                                                        + b.sel(c.nomor())
                                                                                .teks()
                                                                        + ", sedangkan keterangannya menyebut perkiraan atau angka sementara."))));
    }

    private static boolean penuh(BarisTabel b, int kolom) {
        return b.sel(kolom)
                .angka()
                .map(AngkaCetak::nilai)
                .filter(n -> n.compareTo(SERATUS) == 0)
                .isPresent();
    }

    private static boolean ditaksir(Tabel t, BarisTabel b) {
        return t.kolom().stream()
                .filter(k -> k.peran() == Peran.KETERANGAN || k.peran() == Peran.REALISASI)
                .anyMatch(k -> TAKSIRAN.matcher(b.sel(k.nomor()).teks()).find());
    }
}
