package id.kinerja.pemeriksaan.aturan.cacah;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.baca.Paragraf;
import id.kinerja.pemeriksaan.baca.TabelCetak;
import id.kinerja.pemeriksaan.baca.Unsur;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list has as many items as the sentence before it says. */
public final class JumlahButirSamaDenganSebutan implements Aturan {
    private static final String KODE = "CACAH-01";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.CACAH,
                "Banyaknya butir sama dengan yang disebut kalimat pengantarnya",
                "Kalimat menyebut banyaknya butir, tetapi daftar sesudahnya mempunyai banyak butir yang lain.",
                "Ada butir yang hilang, atau kalimatnya salinan dari laporan lain.",
                "banyaknya butir daftar",
                "Lengkapi daftarnya atau perbaiki bilangan dalam kalimat.",
                """
                Dinas mempunyai 4 (empat) misi sebagai berikut :
                
                1. Meningkatkan pelayanan sosial
                2. Meningkatkan peran masyarakat
                3. Meningkatkan tata kelola
                """,
                """
                Dinas mempunyai 3 (tiga) misi sebagai berikut :
                
                1. Meningkatkan pelayanan sosial
                2. Meningkatkan peran masyarakat
                3. Meningkatkan tata kelola
                """);
    }

    private static final Pattern SEBUTAN = Pattern.compile(
            "(?:\\b(\\d{1,2})\\s*\\(\\s*\\p{L}[\\p{L} ]*\\)|\\b(\\d{1,2}))\\s+((?:jenis|macam|misi|tujuan|sasaran|strategi|bidang|seksi|indikator|unsur|prinsip|hal|tahap|langkah|faktor|aspek|isu|kriteria|komponen|poin|butir|program|kegiatan|desa|kelurahan|kecamatan|subdirektorat|sub ?bagian|subbagian|bagian|urusan|fungsi|tugas|nagari|kampung|dusun)\\b[^:.]{0,60})(?:sebagai berikut|yaitu|yakni|antara lain|adalah|:)\\s*:?\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ANTARA_LAIN = Pattern.compile("antara lain|diantaranya|di antaranya|meliputi", Pattern.CASE_INSENSITIVE);
    private static final Pattern BUTIR = Pattern.compile("(?:[-•*]\\s*)?(\\d{1,2}|[a-z])[.)]\\s+\\S.*");

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        List<Unsur> unsur = telaah.naskah().unsur();
        for (int i = 0; i + 2 < unsur.size(); i++) {
            if (unsur.get(i) instanceof Paragraf p) {
                Matcher m = SEBUTAN.matcher(p.teks());
                if (m.find() && !ANTARA_LAIN.matcher(p.teks()).find()) {
                    int sebut = Integer.parseInt(m.group(1) != null ? m.group(1) : m.group(2));
                    Optional<Integer> ada = butir(unsur, i + 1);
                    ada.filter(n -> n != sebut && n >= 2).ifPresent(n -> catat.temuan(temuan(p, m.group().strip(), sebut, n)));
                }
            }
        }
    }

    /** Number of items that count on from 1 or a without a gap; empty when the list is not clear. */
    private static Optional<Integer> butir(List<Unsur> unsur, int mulai) {
        int n = 0;
        for (int i = mulai; i < unsur.size(); i++) {
            if (!(unsur.get(i) instanceof Paragraf p)) {
                return unsur.get(i) instanceof TabelCetak ? Optional.empty() : Optional.of(n);
            }
            Matcher m = BUTIR.matcher(p.teks());
            if (!m.matches()) {
                return n == 0 || !Character.isUpperCase(p.teks().charAt(0)) ? Optional.empty() : Optional.of(n);
            }
            String tanda = m.group(1);
            int urut = Character.isDigit(tanda.charAt(0)) ? Integer.parseInt(tanda) : tanda.charAt(0) - 'a' + 1;
            if (urut != n + 1) {
                return Optional.empty();
            }
            n++;
        }
        return Optional.of(n);
    }

    private static Temuan temuan(Paragraf p, String sebutan, int sebut, int ada) {
        return new Temuan(
                KODE,
                Jenis.CACAH,
                Tingkat.WARNING,
                new Tempat(p.letak(), "teks", "", sebutan),
                String.valueOf(ada),
                "",
                "Kalimat menyebut " + sebut + ", sedangkan daftar sesudahnya mempunyai " + ada + " butir.",
                List.of());
    }
}
