package id.kinerja.pemeriksaan.dosir;

import id.kinerja.kernel.KodeProgram;
import id.kinerja.pemeriksaan.telaah.NamaRata;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a report on the budget (LRA, or an export of SIPD) says of each programme, kegiatan, sub kegiatan and account. */
public final class LaporanRealisasi {
    /** Code of all expenditure. */
    private static final String BELANJA = "5";

    private static final int SERUPA = 90;
    private static final int JAUH = 40;
    private static final Pattern SEMENTARA = Pattern.compile(
            "(?i)semester\\s+(?:i|1|pertama)\\b|triwulan\\s+(?:i|ii|iii|1|2|3)\\b|prognosis"
                    + "|(?:s\\.?\\s?d\\.?|sampai dengan|per|bulan)\\s+(?:tanggal\\s+)?(?:\\d{1,2}\\s+)?(?:bulan\\s+)?(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november)\\b");
    private static final Pattern TOTAL = Pattern.compile(
            "(?i)\\s*(?:grand\\s+)?(?:jumlah|total)(?:\\s+(?:total|seluruh\\w*|keseluruhan|belanja|anggaran|daerah)){0,20}\\s*");

    /** In an export of a whole region names that are only alike say nothing. */
    private static final int TERBANYAK_UNTUK_MIRIP = 2000;

    private final BerkasDosir berkas;
    private final List<PosAnggaran> pos;
    private final Map<String, PosAnggaran> menurutKode = new HashMap<>();
    private final Map<NamaRata, List<PosAnggaran>> menurutNama = new HashMap<>();

    private LaporanRealisasi(BerkasDosir berkas, List<PosAnggaran> pos) {
        this.berkas = berkas;
        this.pos = List.copyOf(pos);
        for (PosAnggaran p : pos) {
            menurutKode.putIfAbsent(p.kode(), p);
            menurutNama.computeIfAbsent(p.nama(), _ -> new ArrayList<>()).add(p);
        }
    }

    public BerkasDosir berkas() {
        return berkas;
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
        Optional<PosAnggaran> sekode = kode.isEmpty() ? Optional.empty() : Optional.ofNullable(menurutKode.get(kode));
        if (sekode.isPresent()) {
            return sekode.filter(
                    p -> p.nama().kosong() || nama.kosong() || p.nama().serupa(nama) >= JAUH);
        }
        List<PosAnggaran> senama = menurutNama.getOrDefault(nama, List.of());
        if (senama.isEmpty() && pos.size() <= TERBANYAK_UNTUK_MIRIP) {
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
        return anak.stream().map(p -> p.dijumlahkanSebagai("", "Jumlah")).reduce(PosAnggaran::plus);
    }

    /** An export of sub kegiatan alone says also what their kegiatan and programmes come to. */
    private static List<PosAnggaran> berinduk(List<PosAnggaran> pos) {
        Set<String> ada = pos.stream().map(PosAnggaran::kode).collect(Collectors.toSet());
        Map<String, PosAnggaran> induk = new LinkedHashMap<>();
        for (PosAnggaran p : pos) {
            Optional<KodeProgram> kode = KodeProgram.baca(p.kode()).flatMap(KodeProgram::induk);
            while (kode.isPresent() && !ada.contains(kode.get().nilai())) {
                String nilai = kode.get().nilai();
                induk.merge(nilai, p.dijumlahkanSebagai(nilai, ""), PosAnggaran::plus);
                kode = kode.get().induk();
            }
        }
        List<PosAnggaran> hasil = new ArrayList<>(pos);
        hasil.addAll(induk.values());
        return hasil;
    }
}
