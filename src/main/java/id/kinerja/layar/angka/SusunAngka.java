package id.kinerja.layar.angka;

import id.kinerja.datatahun.Setelan;
import id.kinerja.datatahun.Skala;
import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.layar.AngkaLayar;
import id.kinerja.layar.TahunTerbuka;
import id.kinerja.layar.angka.IsiAngka.Letak;
import id.kinerja.pengukuran.JenisAlamat;
import id.kinerja.tampilan.TandaKategori;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Puts the derivation of one number together. */
final class SusunAngka {
    private static final int DESIMAL_TERBACA = 10;

    private static final int PEMAKAI_TERBANYAK = 20;
    private static final String AWALAN_KATEGORI = "kategori";
    /** Kinds of numbers that have a category, at the same address with this word before it. */
    private static final Set<String> BERKATEGORI = Set.of("capaian", "rata-rata", "rata-rata-tujuan");

    private final TahunTerbuka tahun;
    private final AngkaLayar angka;

    SusunAngka(TahunTerbuka tahun) {
        this.tahun = tahun;
        this.angka = tahun.angka();
    }

    /** @param halaman page of the operands, from 1; one beyond the last shows the last */
    IsiAngka susun(Hitungan h, int halaman) {
        int banyak = PohonAsal.operan(h).size();
        int terakhir = Math.max(1, (banyak + PohonAsal.SEHALAMAN - 1) / PohonAsal.SEHALAMAN);
        int dibuka = Math.min(halaman, terakhir);
        Optional<TandaKategori> kategori = kategori(h).map(tahun.peringkat()::tanda);
        List<Hitungan> pemakai = tahun.ukur().pemakai(h.alamat());
        String jalur = angka.jalur(h.alamat());
        return new IsiAngka(
                h.uraian(),
                JenisAlamat.dari(h.alamat().jenis())
                        .map(j -> bagianPertama(j.arti()))
                        .orElse(""),
                h.alamat().toString(),
                angka.teks(h),
                h.hasil() instanceof Hasil.TakTerhitung(String alasan) ? Optional.of(alasan) : Optional.empty(),
                kategori,
                h instanceof Hitungan.Turunan t ? Optional.of(rumus(t)) : Optional.empty(),
                new PohonAsal(angka).susun(h, dibuka),
                halaman(jalur, banyak, dibuka, terakhir),
                h.angka()
                        .map(SusunAngka::terbaca)
                        .filter(p -> !angka.kolom(h).teks().equals(p)),
                pembulatan(tahun.ukur().data().setelan()),
                kategori.map(this::skala).orElse(List.of()),
                kategori.map(_ -> kebijakan()).orElse(List.of()),
                pemakai.stream()
                        .limit(PEMAKAI_TERBANYAK)
                        .map(p -> new IsiAngka.Pemakai(p.uraian(), angka.kalimat(p)))
                        .toList(),
                Math.max(0, pemakai.size() - PEMAKAI_TERBANYAK),
                jalur);
    }

    private static IsiAngka.Rumus rumus(Hitungan.Turunan t) {
        return new IsiAngka.Rumus(
                t.rumus().nama(),
                t.rumus().bentuk(),
                Optional.of(t.rumus().terisi()).filter(i -> !i.isBlank() && !i.equals(FormatIndonesia.KOSONG)),
                t.rumus().dasar());
    }

    private Optional<Hitungan> kategori(Hitungan h) {
        Alamat a = h.alamat();
        if (a.jenis().startsWith(AWALAN_KATEGORI)) {
            return Optional.of(h);
        }
        if (!BERKATEGORI.contains(a.jenis())
                || a.varian().isPresent()
                || h.angka().isEmpty()) {
            return Optional.empty();
        }
        String jenis = a.jenis().equals("capaian") ? AWALAN_KATEGORI : AWALAN_KATEGORI + "-" + a.jenis();
        return tahun.ukur().cari(new Alamat(jenis, a.objek(), a.tahun(), a.varian()));
    }

    private List<IsiAngka.Kelas> skala(TandaKategori milik) {
        return new TanggaSkala(tahun.ukur().data().skala(), tahun.peringkat()).kelas(milik.nama());
    }

    private List<String> kebijakan() {
        Skala skala = tahun.ukur().data().skala();
        Setelan s = tahun.ukur().data().setelan();
        List<String> isi = new ArrayList<>();
        isi.add("Skala: " + skala.nama() + ". Yang digolongkan adalah nilai dua desimal.");
        isi.add(
                switch (skala.kebijakanCelah()) {
                    case BATAS_BAWAH -> "Celah skala: nilai di antara dua kelas masuk kelas di bawahnya.";
                    case LEBIH_DARI -> "Celah skala: nilai di antara dua kelas masuk kelas di atasnya.";
                    case BULATKAN -> "Celah skala: nilai di antara dua kelas dibulatkan lebih dahulu.";
                });
        isi.add(s.batasCapaian()
                .map(b -> "Batas atas capaian: " + FormatIndonesia.persis(b) + "\u00a0%.")
                .orElse("Batas atas capaian: tidak dipakai."));
        return isi;
    }

    private static String pembulatan(Setelan s) {
        return "Ditampilkan dengan " + FormatIndonesia.cacah(s.desimal())
                + " desimal, dibulatkan setengah ke atas satu kali. Hitungan lanjutan memakai nilai penuh.";
    }

    private static List<IsiAngka.Halaman> halaman(String jalur, int banyak, int dibuka, int terakhir) {
        return terakhir == 1
                ? List.of()
                : IntStream.rangeClosed(1, terakhir)
                        .mapToObj(n -> new IsiAngka.Halaman(
                                n,
                                sebut((n - 1) * PohonAsal.SEHALAMAN + 1) + "–"
                                        + sebut(Math.min(banyak, n * PohonAsal.SEHALAMAN)),
                                jalur + "?halaman=" + n,
                                n == dibuka ? Letak.INI : Letak.LAIN))
                        .toList();
    }

    /** Without what else the address can ask for. */
    private static String bagianPertama(String arti) {
        int titikKoma = arti.indexOf(';');
        return titikKoma < 0 ? arti : arti.substring(0, titikKoma) + ".";
    }

    private static String sebut(int nomor) {
        return FormatIndonesia.persis(BigDecimal.valueOf(nomor));
    }

    /** The exact value; a quotient without end is cut, and says so. */
    private static String terbaca(BigDecimal nilai) {
        BigDecimal tanpaNol = nilai.stripTrailingZeros();
        return tanpaNol.scale() <= DESIMAL_TERBACA
                ? FormatIndonesia.persis(nilai)
                : FormatIndonesia.persis(nilai.setScale(DESIMAL_TERBACA, RoundingMode.DOWN)) + "…";
    }
}
