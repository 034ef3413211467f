package id.kinerja.pemeriksaan.aturan.bersama;

import id.kinerja.pemeriksaan.AturanBersama;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.dosir.BerkasDosir;
import id.kinerja.pemeriksaan.dosir.Dosir;
import id.kinerja.pemeriksaan.dosir.JenisBerkas;
import id.kinerja.pemeriksaan.telaah.Fakta;
import id.kinerja.pemeriksaan.telaah.Fakta.Asal;
import id.kinerja.pemeriksaan.telaah.Fakta.Ukuran;
import id.kinerja.pemeriksaan.telaah.Padanan;
import id.kinerja.pemeriksaan.telaah.PadananFakta;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is agreed for a year is what the plan sets for it. */
public final class TargetPerjanjianSamaDenganRenstra implements AturanBersama {
    private static final String KODE = "BERSAMA-06";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.TARGET,
                "Target Perjanjian Kinerja sama dengan target Renstra tahun itu",
                "Target suatu indikator di Perjanjian Kinerja atau LKjIP berbeda dari target tahun itu di Renstra.",
                "Target yang diturunkan dari Renstra membuat capaian tinggi, sedangkan target akhir Renstra menjauh.",
                "PermenPAN-RB 53/2014: target Perjanjian Kinerja mengacu pada rencana strategis; perubahan yang sah dinyatakan dalam reviu Renstra",
                "Samakan dengan Renstra, atau sebut perubahan atau reviu Renstra yang menetapkan target itu.",
                contoh("68"),
                contoh("70"));
    }

    private static String contoh(String target) {
        return """
                === pk.txt
                PERJANJIAN KINERJA TAHUN 2023
                DINAS CONTOH

                No\tSasaran\tIndikator Kinerja\tTarget
                1\tMeningkatnya akuntabilitas\tNilai AKIP perangkat daerah\t%s

                === renstra.txt
                RENCANA STRATEGIS DINAS CONTOH
                TAHUN 2021-2026

                Target Kinerja Sasaran Tahun 2021-2026

                No\tSasaran\tIndikator Kinerja\tTarget 2022\tTarget 2023\tTarget 2024
                1\tMeningkatnya akuntabilitas\tNilai AKIP perangkat daerah\t67\t70\t72
                """.formatted(target);
    }

    @Override
    public Map<Integer, List<Temuan>> periksa(Dosir dosir) {
        List<BerkasDosir> renstra = dosir.berkas(JenisBerkas.RENSTRA).toList();
        List<BerkasDosir> perjanjian = dosir.perjanjian();
        List<BerkasDosir> diuji =
                perjanjian.isEmpty() ? dosir.laporan().stream().toList() : perjanjian;
        Map<Integer, List<Temuan>> hasil = new TreeMap<>();
        for (BerkasDosir b : diuji) {
            List<Temuan> temuan = new ArrayList<>();
            renstra.forEach(r -> temuan.addAll(bandingkan(b, r, renstra)));
            hasil.put(b.nomor(), temuan);
        }
        return hasil;
    }

    private static List<Temuan> bandingkan(BerkasDosir ini, BerkasDosir rencana, List<BerkasDosir> renstra) {
        KumpulanBeda temuan = new KumpulanBeda(KODE, Jenis.TARGET);
        PadananFakta.antarBerkas(ini.telaah().fakta(), rencana.telaah().fakta(), Ukuran.TARGET).stream()
                .filter(p -> p.satu().tabel() >= 0
                        && p.satu().asal() != Asal.RENSTRA
                        && p.dua().asal() == Asal.RENSTRA)
                .filter(p -> BedaFakta.senama(p) && BedaFakta.berbeda(p))
                .filter(p -> !BedaFakta.adaYangSama(p.dua(), ini.telaah().fakta()))
                .filter(p -> renstra.stream()
                        .noneMatch(
                                r -> BedaFakta.adaYangSama(p.satu(), r.telaah().fakta())))
                .forEach(temuan::tambah);
        return temuan.semua(rencana.nama(), p -> penjelasan(p, rencana));
    }

    private static String penjelasan(Padanan<Fakta> p, BerkasDosir renstra) {
        return "Target " + p.satu().subjek() + " tahun " + p.satu().tahun().orElse(0) + " tercetak "
                + p.satu().tempat().tercetak() + ", sedangkan Renstra " + renstra.nama() + " ("
                + p.dua().tempat().tabel() + ") menetapkan " + p.dua().tempat().tercetak()
                + "; ini hanya sah bila targetnya diubah dengan reviu Renstra.";
    }
}
