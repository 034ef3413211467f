package id.kinerja.pemeriksaan.dosir;

import id.kinerja.kernel.KodeProgram;
import id.kinerja.pemeriksaan.telaah.Fakta.Ukuran;
import id.kinerja.pemeriksaan.telaah.NamaRata;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a report on the budget (LRA, or an export of SIPD) says of each programme, kegiatan, sub kegiatan and account. */
public record LaporanRealisasi(BerkasDosir berkas, List<PosAnggaran> pos) {
    /** Code of all expenditure. */
    private static final String BELANJA = "5";

    private static final int SERUPA = 90;
    private static final int JAUH = 40;
    private static final Pattern SEMENTARA = Pattern.compile(
            "(?i)semester\\s+(?:i|1|pertama)\\b|triwulan\\s+(?:i|ii|iii|1|2|3)\\b|prognosis"
                    + "|(?:s\\.?\\s?d\\.?|sampai dengan|per|bulan)\\s+(?:tanggal\\s+)?(?:\\d{1,2}\\s+)?(?:bulan\\s+)?(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november)\\b");
    private static final Pattern TOTAL = Pattern.compile(
            "(?i)\\s*(?:grand\\s+)?(?:jumlah|total)(?:\\s+(?:total|seluruh\\w*|keseluruhan|belanja|anggaran|daerah))*\\s*");

    public LaporanRealisasi {
        pos = List.copyOf(pos);
    }

    public static LaporanRealisasi dari(BerkasDosir berkas) {
        return new LaporanRealisasi(berkas, berinduk(PembacaPos.baca(berkas.telaah())));
    }

    /** Spending before the end of the year is not what a report on the year tells. */
    public boolean sementara() {
        return berkas.telaah().kerangka().baris().stream()
                .limit(20)
                .anyMatch(b -> SEMENTARA.matcher(b.teks()).find());
    }

    /** By code, when that says the same thing as the name; else by a name that stands there once. */
    public Optional<PosAnggaran> cari(String kode, NamaRata nama, NamaRata induk) {
        Optional<PosAnggaran> sekode = kode.isEmpty()
                ? Optional.empty()
                : pos.stream().filter(p -> p.kode().equals(kode)).findFirst();
        if (sekode.isPresent()) {
            return sekode.filter(
                    p -> p.nama().kosong() || nama.kosong() || p.nama().serupa(nama) >= JAUH);
        }
        List<PosAnggaran> senama = satu(p -> p.nama().equals(nama));
        if (senama.isEmpty()) {
            senama = satu(p -> p.nama().serupa(nama) >= SERUPA);
        }
        if (senama.size() > 1 && !induk.kosong()) {
            senama = senama.stream().filter(p -> dibawah(p, induk)).toList();
        }
        return senama.size() == 1 ? Optional.of(senama.getFirst()) : Optional.empty();
    }

    /** All money; of a report by programmes that of the programmes. */
    public Optional<PosAnggaran> seluruhnya() {
        return pos.stream()
                .filter(p -> TOTAL.matcher(p.sebutan()).matches())
                .findFirst()
                .or(() -> satu(p -> p.kode().equals(BELANJA)).stream().findFirst())
                .or(() -> jumlah(program()));
    }

    private List<PosAnggaran> program() {
        return satu(p ->
                p.kode().split("\\.").length == 3 && KodeProgram.baca(p.kode()).isPresent());
    }

    private boolean dibawah(PosAnggaran p, NamaRata induk) {
        return pos.stream()
                .anyMatch(i -> p.dibawah(i) && !i.kode().isEmpty() && i.nama().serupa(induk) >= SERUPA);
    }

    private List<PosAnggaran> satu(Predicate<PosAnggaran> syarat) {
        return pos.stream().filter(syarat).toList();
    }

    private static Optional<PosAnggaran> jumlah(List<PosAnggaran> anak) {
        return anak.stream()
                .reduce((a, b) -> new PosAnggaran("", "Jumlah", tambah(a.jumlah(), b.jumlah()), a.tempat()))
                .map(p -> new PosAnggaran("", "Jumlah", p.jumlah(), p.tempat()));
    }

    private static Map<Ukuran, BigDecimal> tambah(Map<Ukuran, BigDecimal> a, Map<Ukuran, BigDecimal> b) {
        Map<Ukuran, BigDecimal> hasil = new LinkedHashMap<>(a);
        b.forEach((u, n) -> hasil.merge(u, n, BigDecimal::add));
        return hasil;
    }

    /** An export of sub kegiatan alone says also what their kegiatan and programmes come to. */
    private static List<PosAnggaran> berinduk(List<PosAnggaran> pos) {
        Map<String, PosAnggaran> induk = new LinkedHashMap<>();
        for (PosAnggaran p : pos) {
            Optional<KodeProgram> kode = KodeProgram.baca(p.kode()).flatMap(KodeProgram::induk);
            while (kode.isPresent()) {
                String nilai = kode.get().nilai();
                if (pos.stream().noneMatch(x -> x.kode().equals(nilai))
                        && pos.stream()
                                .noneMatch(x -> p.kode().startsWith(x.kode() + ".")
                                        && x.kode().length() > nilai.length())) {
                    induk.merge(
                            nilai,
                            new PosAnggaran(nilai, "", p.jumlah(), p.tempat()),
                            (a, b) -> new PosAnggaran(nilai, "", tambah(a.jumlah(), b.jumlah()), a.tempat()));
                }
                kode = kode.get().induk();
            }
        }
        List<PosAnggaran> hasil = new ArrayList<>(pos);
        hasil.addAll(induk.values());
        return hasil;
    }
}
