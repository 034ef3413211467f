package id.kinerja.pemeriksaan.aturan.nama;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.aturan.TeksBertempat;
import id.kinerja.pemeriksaan.telaah.Kata;
import id.kinerja.pemeriksaan.telaah.Kepanjangan;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An abbreviation has one meaning throughout. */
public final class KepanjanganSeragam implements Aturan {
    private static final int KATA_TERSEDIKIT = 3;

    private record Kutipan(Kepanjangan kepanjangan, TeksBertempat teks) {
        Tempat tempat() {
            return teks.tempat(kepanjangan.tercetak() + " (" + kepanjangan.singkatan() + ")");
        }
    }

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "NAMA-01",
                Jenis.TAHUN_LABEL,
                "Setiap singkatan memiliki satu kepanjangan",
                "Satu singkatan dijelaskan dengan kepanjangan yang berbeda di tempat lain, atau ada kata yang hilang.",
                "Pembaca tidak tahu istilah mana yang resmi; pada nama indikator hal ini mengubah maknanya.",
                "Semua pasangan \"Kepanjangan (SINGKATAN)\" dan \"SINGKATAN (Kepanjangan)\" dibandingkan; yang menyimpang dari yang terbanyak dilaporkan. Kepanjangan yang sama sekali lain dianggap istilah lain.",
                "Pakai satu kepanjangan menurut peraturannya.",
                """
                Layanan bagi Pemerlu Pelayanan Kesejahteraan Sosial (PPKS) ditingkatkan.

                Jumlah Pemerlu Pelayanan Kesejahteraan Sosial (PPKS) menurun.

                Bantuan untuk Penyandang Pelayanan Kesejahteraan Sosial (PPKS) disalurkan.""",
                """
                Layanan bagi Pemerlu Pelayanan Kesejahteraan Sosial (PPKS) ditingkatkan.

                Jumlah Pemerlu Pelayanan Kesejahteraan Sosial (PPKS) menurun.

                Bantuan untuk Pemerlu Pelayanan Kesejahteraan Sosial (PPKS) disalurkan.""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        Map<String, List<Kutipan>> kutipan = new TreeMap<>();
        TeksBertempat.semua(telaah.kerangka())
                .forEach(t -> Kepanjangan.cari(t.teks())
                        .forEach(k -> kutipan.computeIfAbsent(k.singkatan(), s -> new ArrayList<>())
                                .add(new Kutipan(k, t))));
        kutipan.values().forEach(k -> periksa(k, lapor));
    }

    private static void periksa(List<Kutipan> semua, Pelapor lapor) {
        Map<List<String>, Long> suara = semua.stream()
                .filter(k -> k.kepanjangan().pasti())
                .collect(Collectors.groupingBy(k -> k.kepanjangan().kata(), LinkedHashMap::new, Collectors.counting()));
        Optional<Map.Entry<List<String>, Long>> terbanyak = suara.entrySet().stream()
                .filter(e -> e.getKey().size() >= KATA_TERSEDIKIT)
                .max(Map.Entry.comparingByValue());
        if (terbanyak.isEmpty()) {
            return;
        }
        List<String> baku = terbanyak.get().getKey();
        Kutipan contoh = semua.stream()
                .filter(k -> k.kepanjangan().kata().equals(baku))
                .findFirst()
                .orElseThrow();
        Map<String, List<Kutipan>> menyimpang = semua.stream()
                .filter(k -> !sebab(baku, k.kepanjangan()).isEmpty())
                .collect(Collectors.groupingBy(
                        k -> sebab(baku, k.kepanjangan()), LinkedHashMap::new, Collectors.toList()));
        menyimpang.forEach((sebab, tempat) -> {
            Kepanjangan k = tempat.getFirst().kepanjangan();
            boolean seimbang = terbanyak.get().getValue() < 2 && k.pasti();
            List<Tempat> terkait = Stream.concat(tempat.stream().skip(1), Stream.of(contoh))
                    .map(Kutipan::tempat)
                    .toList();
            lapor.lapor(
                    seimbang ? Tingkat.WARNING : Tingkat.INFO,
                    tempat.getFirst().tempat(),
                    contoh.kepanjangan().tercetak() + " (" + k.singkatan() + ")",
                    tempat.size() > 1 ? sebab + " Demikian di " + tempat.size() + " tempat." : sebab,
                    terkait);
        });
    }

    /** In what the meaning deviates; blank when it is the same, only misspelt, or another term. */
    private static String sebab(List<String> baku, Kepanjangan k) {
        List<String> kata = k.kata();
        if (kata.size() >= baku.size()) {
            List<String> ekor = kata.subList(kata.size() - baku.size(), kata.size());
            List<Integer> beda = IntStream.range(0, baku.size())
                    .filter(i -> !baku.get(i).equals(ekor.get(i)))
                    .boxed()
                    .toList();
            if (beda.isEmpty()) {
                return "";
            }
            if (beda.size() == 1) {
                String ini = ekor.get(beda.getFirst());
                String itu = baku.get(beda.getFirst());
                boolean awal = beda.getFirst() == 0 && !k.pasti() && ini.charAt(0) != itu.charAt(0);
                return awal || Kata.salahKetik(ini, itu)
                        ? ""
                        : "Di tempat lain kata \"" + ini + "\" tertulis \"" + itu + "\".";
            }
        }
        return kurang(baku, kata);
    }

    private static String kurang(List<String> baku, List<String> kata) {
        int n = baku.size() - 1;
        if (n < KATA_TERSEDIKIT || kata.size() < n) {
            return "";
        }
        List<String> ekor = kata.subList(kata.size() - n, kata.size());
        for (int hilang = 1; hilang < baku.size(); hilang++) {
            List<String> tanpa = new ArrayList<>(baku);
            tanpa.remove(hilang);
            if (tanpa.equals(ekor)) {
                return "Kata \"" + baku.get(hilang) + "\" tidak tertulis.";
            }
        }
        return "";
    }
}
