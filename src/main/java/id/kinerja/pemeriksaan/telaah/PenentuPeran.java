package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what each column holds, by its headings and by how its cells look. */
final class PenentuPeran {
    private static final Pattern TAHUN = Pattern.compile("\\b(20\\d\\d)\\b");
    private static final Pattern UANG = Pattern.compile("anggaran|pagu|alokasi|dana|belanja|\\brp\\b");

    /** What the cells of a column look like. */
    record Rupa(int isi, int angka, int uang, int nomorUrut) {
        boolean berangka() {
            return angka * 2 > isi;
        }

        boolean beruang() {
            return uang * 2 > Math.max(1, angka);
        }

        boolean bernomor() {
            return isi > 0 && nomorUrut * 10 >= isi * 8;
        }
    }

    private PenentuPeran() {}

    /** @param judul caption of the table */
    static List<Kolom> tentukan(String judul, List<List<String>> kepala, List<Rupa> rupa) {
        List<Kolom> hasil = new ArrayList<>();
        for (int k = 0; k < kepala.size(); k++) {
            Peran p = peran(ArtiKepala.lengkap(kepala, k), rupa.get(k));
            hasil.add(new Kolom(k, kepala.get(k), p, tahun(kepala.get(k))));
        }
        geserNomor(hasil, rupa);
        realisasiDanRasio(hasil);
        uangAtauKinerja(hasil, rupa);
        tahunSaja(hasil, rupa, KataKunci.rata(judul));
        return List.copyOf(hasil);
    }

    /** A heading over a narrow column of numbers and the wide one beside it names the wide one. */
    private static void geserNomor(List<Kolom> kolom, List<Rupa> rupa) {
        for (int k = 0; k + 1 < kolom.size(); k++) {
            Kolom ini = kolom.get(k);
            Kolom kanan = kolom.get(k + 1);
            if (rupa.get(k).bernomor()
                    && kanan.kepala().isEmpty()
                    && ini.peran() != Peran.NOMOR
                    && !rupa.get(k + 1).berangka()) {
                kolom.set(k, new Kolom(k, List.of(), Peran.NOMOR, OptionalInt.empty()));
                kolom.set(k + 1, new Kolom(k + 1, ini.kepala(), peran(ini.kepala(), rupa.get(k + 1)), ini.tahun()));
            }
        }
    }

    /** {@code Realisasi Capaian} beside {@code Rasio Capaian} is what was reached, and the ratio its percentage. */
    private static void realisasiDanRasio(List<Kolom> kolom) {
        boolean berasio =
                kolom.stream().anyMatch(k -> KataKunci.rata(k.sebutan()).contains("rasio capaian"));
        for (int k = 0; k < kolom.size() && berasio; k++) {
            Kolom c = kolom.get(k);
            if (c.peran() == Peran.CAPAIAN
                    && KataKunci.rata(c.kepala().getFirst()).startsWith("realisasi capaian")) {
                kolom.set(k, new Kolom(k, c.kepala(), Peran.REALISASI, c.tahun()));
            }
        }
    }

    /** Realisation and percentage mean money where a ceiling stands before them and no target between. */
    private static void uangAtauKinerja(List<Kolom> kolom, List<Rupa> rupa) {
        Peran terakhir = Peran.LAIN;
        for (int k = 0; k < kolom.size(); k++) {
            Kolom c = kolom.get(k);
            Peran p = c.peran();
            if (p == Peran.TARGET && uang(c) && rupa.get(k).beruang()) {
                p = Peran.PAGU;
            }
            boolean dalamRibuan = k > 0
                    && kolom.get(k - 1).peran() == Peran.PAGU
                    && !rupa.get(k - 1).beruang();
            if (p == Peran.REALISASI && terakhir == Peran.PAGU && (rupa.get(k).beruang() || uang(c) || dalamRibuan)) {
                p = Peran.REALISASI_ANGGARAN;
            }
            boolean kinerja = p == Peran.CAPAIAN
                    && KataKunci.rata(c.sebutan()).contains("kinerja")
                    && kolom.subList(0, k).stream().anyMatch(x -> x.peran() == Peran.SERAPAN);
            if ((p == Peran.CAPAIAN && !kinerja || p == Peran.PERSENTASE)
                    && (terakhir == Peran.PAGU || terakhir == Peran.REALISASI_ANGGARAN || terakhir == Peran.SISA)) {
                p = Peran.SERAPAN;
            }
            if (p == Peran.PERSENTASE
                    && sekelompok(kolom, k)
                    && (terakhir == Peran.TARGET || terakhir == Peran.REALISASI)) {
                p = Peran.CAPAIAN;
            }
            if (p == Peran.PAGU
                    && terakhir == Peran.PAGU
                    && KataKunci.rata(c.sebutan()).matches(".*(?:belanja|realisasi).*")
                    && c.kepala().size() == 1) {
                p = Peran.REALISASI_ANGGARAN;
            }
            if (p == Peran.CACAH && rupa.get(k).beruang()) {
                p = Peran.PAGU;
            }
            if (p != c.peran()) {
                kolom.set(k, new Kolom(k, c.kepala(), p, c.tahun()));
            }
            if (p == Peran.PAGU
                    || p == Peran.REALISASI_ANGGARAN
                    || p == Peran.TARGET
                    || p == Peran.REALISASI
                    || p == Peran.SISA && terakhir != Peran.TARGET && terakhir != Peran.REALISASI) {
                terakhir = p;
            }
        }
    }

    /** A percentage under a heading of its own is not that of the columns before it. */
    private static boolean sekelompok(List<Kolom> kolom, int k) {
        List<String> kepala = kolom.get(k).kepala();
        return kepala.size() < 2
                || kolom.subList(0, k).stream()
                        .filter(c -> c.peran() == Peran.REALISASI || c.peran() == Peran.TARGET)
                        .reduce((a, b) -> b)
                        .filter(c ->
                                c.kepala().size() < 2 || c.kepala().getFirst().equals(kepala.getFirst()))
                        .isPresent();
    }

    private static boolean kepalaCapaian(String semua) {
        return !ada(semua, "anggaran|keuangan|\\brp\\b");
    }

    /** Years alone over figures beside an indicator, and no realisation in sight: the targets of a plan where caption or columns speak of one. */
    private static void tahunSaja(List<Kolom> kolom, List<Rupa> rupa, String judul) {
        boolean bertujuan = kolom.stream().anyMatch(k -> k.peran() == Peran.SASARAN || k.peran() == Peran.TUJUAN);
        Peran peran = ada(judul, "target|rencana")
                        || (bertujuan || ada(judul, "renstra|rpjm|jangka menengah|iku\\b|indikator kinerja|perjanjian"))
                                && !ada(judul, "realisasi|capaian|perkembangan|perbandingan|kondisi|hasil|tren|nilai")
                ? Peran.TARGET
                : Peran.LAIN;
        boolean mengukur = kolom.stream().anyMatch(k -> k.peran() == Peran.REALISASI || k.peran() == Peran.CAPAIAN);
        boolean indikator = kolom.stream().anyMatch(k -> k.peran() == Peran.INDIKATOR);
        for (int k = 0; k < kolom.size() && indikator && !mengukur; k++) {
            Kolom c = kolom.get(k);
            if (c.peran() == Peran.LAIN
                    && rupa.get(k).berangka()
                    && c.tahun().isPresent()
                    && BarisData.tahun(c.sebutan())) {
                kolom.set(k, new Kolom(k, c.kepala(), peran, c.tahun()));
            }
        }
    }

    private static boolean uang(Kolom c) {
        return UANG.matcher(KataKunci.rata(c.sebutan())).find();
    }

    static OptionalInt tahun(List<String> kepala) {
        for (int i = kepala.size() - 1; i >= 0; i--) {
            Matcher m = TAHUN.matcher(kepala.get(i));
            if (m.find()) {
                int tahun = Integer.parseInt(m.group(1));
                return m.find() ? OptionalInt.empty() : OptionalInt.of(tahun);
            }
        }
        return OptionalInt.empty();
    }

    private static Peran peran(List<String> kepala, Rupa rupa) {
        String semua = KataKunci.rata(String.join(" ", kepala));
        String bawah = kepala.isEmpty() ? "" : KataKunci.rata(kepala.getLast());
        if (semua.isEmpty()) {
            return rupa.bernomor() ? Peran.NOMOR : Peran.LAIN;
        }
        if (bawah.matches("no\\.?|nomor|no\\.? urut|nomor urut|#")) {
            return Peran.NOMOR;
        }
        return rupa.berangka() || rupa.isi() == 0 ? berangka(semua, bawah, rupa) : berteks(semua, bawah);
    }

    private static Peran berangka(String semua, String bawah, Rupa rupa) {
        boolean persen = ada(semua, "%|persen|prosen");
        if (ada(bawah, "kode|rekening")) {
            return Peran.KODE;
        }
        if (ada(semua, "efisien")) {
            return Peran.EFISIENSI;
        }
        if (ada(semua, "capaian")
                && !ada(bawah, "target|realisasi|anggaran|pagu|rencana|selisih|sisa|serap|fisik|keu")
                && kepalaCapaian(semua)) {
            return Peran.CAPAIAN;
        }
        if (ada(bawah, "fisik")) {
            return Peran.FISIK;
        }
        if (ada(bawah, "selisih|sisa|lebih.{0,3}kurang|lebih/")) {
            return Peran.SISA;
        }
        if (persen && ada(bawah, "(?:realisasi|capaian).*terhadap.*(?:realisasi|capaian|target)")) {
            return Peran.PERBANDINGAN;
        }
        boolean uang = ada(semua, UANG.pattern()) && !ada(semua, "capaian kinerja");
        if (ada(bawah, "target|rencana") && ada(semua, "nasional|provinsi|standar")) {
            return Peran.TARGET_NASIONAL;
        }
        if (ada(bawah, "serap|nyerap|\\bkeu|capaian anggaran")) {
            return Peran.SERAPAN;
        }
        if (ada(semua, "target") && ada(bawah, "rpjm|renstra|target akhir")) {
            return Peran.TARGET_AKHIR;
        }
        if (ada(bawah, "target|rencana tingkat") && !ada(bawah, "capaian.*target|terhadap")) {
            return ada(semua, "akhir|rpjm|renstra") && !ada(bawah, "tahun 20") ? Peran.TARGET_AKHIR : Peran.TARGET;
        }
        if (ada(bawah, "realisasi") && !ada(bawah, "terhadap|capaian") && !(persen && ada(bawah, "persen|prosen"))) {
            return uang && !ada(bawah, "fisik|kinerja") || rupa.beruang() ? Peran.REALISASI_ANGGARAN : Peran.REALISASI;
        }
        if (ada(bawah, "capaian|tingkat capaian")) {
            return uang ? Peran.SERAPAN : Peran.CAPAIAN;
        }
        if (ada(bawah, "anggaran|pagu|alokasi|dana|belanja") && !ada(bawah, "%|persen|prosen")) {
            return Peran.PAGU;
        }
        if (persen && ada(bawah, "%|persen|prosen")) {
            return Peran.PERSENTASE;
        }
        if (ada(bawah, "jumlah|banyak|volume|total")) {
            return Peran.CACAH;
        }
        if (ada(bawah, "akhir") && ada(semua, "kondisi|target")) {
            return Peran.TARGET_AKHIR;
        }
        if (ada(semua, "target") && ada(bawah, "\\b20\\d\\d\\b")) {
            return Peran.TARGET;
        }
        if (ada(semua, "realisasi") && ada(bawah, "\\b20\\d\\d\\b")) {
            return Peran.REALISASI;
        }
        return Peran.LAIN;
    }

    private static Peran berteks(String semua, String bawah) {
        if (ada(bawah, "kode|rekening") && !ada(bawah, "^(?:nama|uraian)")) {
            return Peran.KODE;
        }
        if (ada(bawah, "rumus|formula|cara pengukuran|definisi|perhitungan|penghitungan")) {
            return Peran.RUMUS;
        }
        if (ada(bawah, "^satuan|\\bsatuan\\b")) {
            return Peran.SATUAN;
        }
        if (ada(bawah, "^%? ?(?:target|realisasi|capaian)")) {
            return ada(bawah, "target")
                    ? ada(bawah, "akhir|rpjm|renstra") ? Peran.TARGET_AKHIR : Peran.TARGET
                    : ada(bawah, "realisasi") ? Peran.REALISASI : Peran.CAPAIAN;
        }
        if (ada(
                bawah,
                "kategori|predikat|interpretasi|klasifikasi|kriteria|^status(?: capaian)?$|tingkat kemajuan|kinerja .*kategori")) {
            return Peran.KATEGORI;
        }
        if (ada(bawah, "indikator|iku\\b")) {
            return Peran.INDIKATOR;
        }
        if (ada(bawah, "program|kegiatan|sub kegiatan|belanja")) {
            return Peran.PROGRAM;
        }
        if (ada(bawah, "sasaran")) {
            return Peran.SASARAN;
        }
        if (ada(bawah, "tujuan|misi")) {
            return Peran.TUJUAN;
        }
        if (ada(bawah, "keterangan|^ket\\b")) {
            return Peran.KETERANGAN;
        }
        return ada(semua, "uraian|jenis|nama|potensi|golongan|jabatan|pendidikan|urusan|belanja|unit|opd")
                ? Peran.URAIAN
                : Peran.LAIN;
    }

    private static boolean ada(String teks, String pola) {
        return Pattern.compile(pola).matcher(teks).find();
    }
}
