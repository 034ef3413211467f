package id.kinerja.pemeriksaan.aturan.label;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.aturan.TeksBertempat;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A regulation stands in the gazette of its own year or a later one. */
public final class LembaranNegaraTidakMendahului implements Aturan {
    private static final Pattern LEMBARAN = Pattern.compile(
            "(?i)\\((?:tambahan\\s+)?(?:lembaran|berita)\\s+(?:negara|daerah)[^()]{0,60}?tahun\\s+((?:19|20)\\d\\d)[^()]{0,20}\\bnomor\\s+\\d+");
    private static final Pattern PERATURAN = Pattern.compile(
            "(?i)(?:undang\\s?-\\s?undang|peraturan)[^();]{0,90}?(?:nomor|no\\.?)\\s*\\d+\\s+tahun\\s+((?:19|20)\\d\\d)\\b");

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "PERATURAN-02",
                Jenis.TAHUN_LABEL,
                "Tahun Lembaran Negara tidak mendahului tahun peraturannya",
                "Peraturan dikutip dengan Lembaran Negara atau Lembaran Daerah dari tahun sebelum peraturan itu ada.",
                "Penyebutan dasar hukum yang keliru tidak dapat dirujuk.",
                "Peraturan diundangkan paling cepat pada tahunnya sendiri.",
                "Cocokkan tahun Lembaran Negara dengan naskah peraturannya.",
                "Undang-Undang Nomor 17 Tahun 2007 tentang Rencana Pembangunan Jangka Panjang Nasional (Lembaran Negara Republik Indonesia Tahun 2004 Nomor 33).",
                "Undang-Undang Nomor 17 Tahun 2007 tentang Rencana Pembangunan Jangka Panjang Nasional (Lembaran Negara Republik Indonesia Tahun 2007 Nomor 33).");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        TeksBertempat.semua(telaah.kerangka()).filter(TeksBertempat::berangka).forEach(t -> periksa(t, lapor));
    }

    private static void periksa(TeksBertempat t, Pelapor lapor) {
        int sebelum = 0;
        Matcher m = LEMBARAN.matcher(t.teks());
        while (m.find()) {
            List<MatchResult> kutipan = PERATURAN
                    .matcher(t.teks().substring(sebelum, m.start()))
                    .results()
                    .toList();
            sebelum = m.end();
            int lembaran = Integer.parseInt(m.group(1));
            if (!kutipan.isEmpty() && kutipan.stream().allMatch(k -> lembaran < Integer.parseInt(k.group(1)))) {
                String peraturan = kutipan.getLast().group(1);
                lapor.info(
                        t.tempat(m.group().substring(1)),
                        m.group().substring(1).replace(m.group(1), peraturan),
                        "Peraturan tahun " + peraturan + " tidak mungkin dimuat dalam lembaran tahun " + lembaran
                                + ".");
            }
        }
    }
}
