package id.kinerja.pemeriksaan.aturan.nama;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.aturan.TeksBertempat;
import id.kinerja.pemeriksaan.telaah.Kata;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of the region is written whole and in one way. */
public final class NamaDaerahLengkap implements Aturan {
    private static final Pattern DAERAH =
            Pattern.compile("\\b(?:Kabupaten|KABUPATEN|Kota|KOTA|Provinsi|PROVINSI)((?:\\s+\\p{Lu}[\\p{L}]+){1,5})");
    private static final int SERING = 4;
    private static final int HURUF_UNTUK_SALAH_TULIS = 12;

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "NAMA-02",
                Jenis.TAHUN_LABEL,
                "Nama daerah ditulis lengkap dan benar",
                "Nama kabupaten atau kota terpotong atau salah tulis.",
                "Nama yang tidak lengkap dapat menunjuk daerah lain.",
                "Nama daerah yang paling sering dipakai di naskah menjadi patokan.",
                "Lengkapi nama daerahnya.",
                """
                Dinas Sosial Kabupaten Tanjung Jabung Barat melayani warga.

                Dinas Sosial Kabupaten Tanjung Jabung Barat melayani warga.

                Dinas Sosial Kabupaten Tanjung Jabung Barat melayani warga.

                Dinas Sosial Kabupaten Tanjung Jabung Barat melayani warga.

                Kinerja Dinas Sosial Kabupaten Tanjung Jabung tahun 2023 baik.""",
                """
                Dinas Sosial Kabupaten Tanjung Jabung Barat melayani warga.

                Dinas Sosial Kabupaten Tanjung Jabung Barat melayani warga.

                Dinas Sosial Kabupaten Tanjung Jabung Barat melayani warga.

                Dinas Sosial Kabupaten Tanjung Jabung Barat melayani warga.

                Kinerja Dinas Sosial Kabupaten Tanjung Jabung Barat tahun 2023 baik. Pemerintah Kabupaten Tanjung Jabung Timur bekerja sama.""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        List<TeksBertempat> semua = TeksBertempat.semua(telaah.kerangka()).toList();
        Optional<List<String>> nama = namaDaerah(semua);
        nama.filter(n -> n.size() > 1).ifPresent(n -> semua.forEach(t -> periksa(t, n, lapor)));
    }

    /** The name of several words that stands most often after Kabupaten or Kota. */
    private static Optional<List<String>> namaDaerah(List<TeksBertempat> semua) {
        Map<List<String>, Integer> suara = new HashMap<>();
        for (TeksBertempat t : semua) {
            DAERAH.matcher(t.teks()).results().forEach(m -> {
                List<String> kata = Kata.dari(m.group(1));
                for (int n = 1; n <= Math.min(3, kata.size()); n++) {
                    suara.merge(List.copyOf(kata.subList(0, n)), 1, Integer::sum);
                }
            });
        }
        Optional<Map.Entry<List<String>, Integer>> satu = terbanyak(suara, 1);
        if (satu.isEmpty() || satu.get().getValue() < SERING) {
            return Optional.empty();
        }
        List<String> kini = satu.get().getKey();
        for (int n = 2; n <= 3; n++) {
            List<String> pendek = kini;
            Optional<Map.Entry<List<String>, Integer>> panjang = terbanyak(suara, n)
                    .filter(e -> e.getKey().subList(0, pendek.size()).equals(pendek));
            if (panjang.isEmpty() || panjang.get().getValue() * 5 < suara.getOrDefault(kini, 0) * 4) {
                break;
            }
            kini = panjang.get().getKey();
        }
        return Optional.of(kini);
    }

    private static Optional<Map.Entry<List<String>, Integer>> terbanyak(Map<List<String>, Integer> suara, int panjang) {
        return suara.entrySet().stream()
                .filter(e -> e.getKey().size() == panjang)
                .max(Map.Entry.comparingByValue());
    }

    private static void periksa(TeksBertempat t, List<String> nama, Pelapor lapor) {
        Matcher m = DAERAH.matcher(t.teks());
        while (m.find()) {
            List<String> kata = Kata.dari(m.group(1));
            boolean diAkhir = m.end() >= t.teks().length() - 1;
            boolean terpotong = kata.size() < nama.size()
                    && kata.equals(nama.subList(0, kata.size()))
                    && !diAkhir
                    && kata.size() > 1;
            if (terpotong) {
                lapor.info(
                        t.tempat(m.group()),
                        String.join(" ", nama),
                        "Nama daerah tidak lengkap; di tempat lain \"" + String.join(" ", nama) + "\".");
            } else if (salahTulis(kata, nama)) {
                lapor.info(
                        t.tempat(m.group()),
                        String.join(" ", nama),
                        "Nama daerah salah tulis; di tempat lain \"" + String.join(" ", nama) + "\".");
            }
        }
    }

    private static boolean salahTulis(List<String> kata, List<String> nama) {
        String benar = String.join("", nama);
        for (int n = Math.max(1, nama.size() - 1); n <= Math.min(kata.size(), nama.size() + 1); n++) {
            String ini = String.join("", kata.subList(0, n));
            int jarak = Kata.jarak(ini, benar);
            if (benar.length() >= HURUF_UNTUK_SALAH_TULIS
                    && jarak == 1
                    && !kata.subList(0, Math.min(n, nama.size())).equals(nama)) {
                return true;
            }
        }
        return false;
    }
}
