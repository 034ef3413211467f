package id.kinerja.pemeriksaan.aturan.kategori;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.telaah.BarisTabel;
import id.kinerja.pemeriksaan.telaah.HitungRasio;
import id.kinerja.pemeriksaan.telaah.Kecocokan;
import id.kinerja.pemeriksaan.telaah.Kolom;
import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import id.kinerja.pemeriksaan.telaah.Sel;
import id.kinerja.pemeriksaan.telaah.SkalaCetak;
import id.kinerja.pemeriksaan.telaah.SkalaCetak.Kelas;
import id.kinerja.pemeriksaan.telaah.Tabel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The category of a capaian is the one that the scale of the document gives it. */
public final class KategoriSesuaiSkala implements Aturan {
    private static final String KODE = "KATEGORI-02";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.KATEGORI,
                "Kategori sesuai dengan skala dokumen",
                "Predikat yang tercetak bukan predikat yang diberikan skala dokumen kepada capaian pada baris itu, atau tidak diisi.",
                "Predikat dibaca pimpinan dan publik sebagai penilaian; predikat yang salah menyembunyikan kegagalan.",
                "skala yang dinyatakan dokumen sendiri",
                "Sesuaikan predikat dengan skala, atau perbaiki capaian yang keliru; isi predikat yang kosong.",
                """
                Tabel 3.1
                Skala Peringkat Kinerja

                No\tInterval\tPredikat
                1\t91 - 100\tSangat Tinggi
                2\t76 - 90\tTinggi
                3\t< 76\tSedang

                Hasil pengukuran disajikan pada tabel berikut.

                Tabel 3.2
                Capaian Kinerja Tahun 2023

                No\tIndikator Kinerja\tTarget\tRealisasi\tCapaian (%)\tPredikat
                1\tPersentase layanan tepat waktu\t80\t64\t80,00\tSangat Tinggi
                2\tNilai kepuasan masyarakat\t82\t82\t100\tSangat Tinggi
                """,
                """
                Tabel 3.1
                Skala Peringkat Kinerja

                No\tInterval\tPredikat
                1\t91 - 100\tSangat Tinggi
                2\t76 - 90\tTinggi
                3\t< 76\tSedang

                Hasil pengukuran disajikan pada tabel berikut.

                Tabel 3.2
                Capaian Kinerja Tahun 2023

                No\tIndikator Kinerja\tTarget\tRealisasi\tCapaian (%)\tPredikat
                1\tPersentase layanan tepat waktu\t80\t64\t80,00\tTinggi
                2\tNilai kepuasan masyarakat\t82\t82\t100\tSangat Tinggi
                """);
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        if (telaah.skala().isEmpty()) {
            return;
        }
        for (Tabel t : telaah.tabel()) {
            Optional<Kolom> kategori = t.kolom(Peran.KATEGORI)
                    .filter(k -> k.sebutan().length() < 60)
                    .reduce((a, b) -> b)
                    .or(() -> menurutIsi(telaah, t));
            Optional<Kolom> capaian = kategori.flatMap(k ->
                    t.kolom(Peran.CAPAIAN).filter(c -> c.nomor() < k.nomor()).reduce((a, b) -> b));
            if (capaian.isPresent()) {
                skala(telaah, t, kategori.get())
                        .ifPresent(s -> t.baris().forEach(b -> baris(t, b, capaian.get(), kategori.get(), s, catat)));
            }
        }
    }

    /** A column under any other heading whose cells are all names of classes of one scale. */
    private static Optional<Kolom> menurutIsi(Telaah telaah, Tabel t) {
        return t.kolom().stream()
                .filter(k -> k.peran() == Peran.LAIN || k.peran() == Peran.KETERANGAN)
                .filter(k -> {
                    List<String> isi = t.baris().stream()
                            .map(b -> b.sel(k.nomor()))
                            .filter(s -> !s.kosong())
                            .map(Sel::teks)
                            .toList();
                    return isi.size() >= 2
                            && telaah.skala().stream()
                                    .anyMatch(s -> isi.stream()
                                            .allMatch(x -> s.bernama(x).isPresent()));
                })
                .findFirst();
    }

    /** The scale whose names the column uses. */
    private static Optional<SkalaCetak> skala(Telaah telaah, Tabel t, Kolom kategori) {
        return telaah.skala().stream()
                .filter(s -> t.baris().stream()
                        .anyMatch(b -> s.bernama(b.sel(kategori.nomor()).teks()).isPresent()))
                .findFirst();
    }

    private static void baris(Tabel t, BarisTabel b, Kolom capaian, Kolom kategori, SkalaCetak skala, Pencatat catat) {
        Sel nilai = b.sel(capaian.nomor());
        Sel kelas = b.sel(kategori.nomor());
        if (nilai.angka().filter(a -> !a.rusak()).isEmpty()) {
            return;
        }
        BigDecimal n = nilai.angka().get().nilai();
        hitungan(t, b, capaian)
                .filter(h -> diCelah(skala, h))
                .filter(_ -> !diCelah(skala, n))
                .ifPresent(h -> catat.temuan(celah(t, nilai, h, skala)));
        List<Kelas> benar = skala.memuat(n);
        if (kelas.kosong()) {
            if (benar.size() == 1) {
                catat.temuan(temuan(
                        t,
                        kelas,
                        nilai,
                        "(kosong)",
                        benar.getFirst(),
                        "Predikat tidak diisi, padahal skala dokumen memberi "));
            }
            return;
        }
        Optional<Kelas> tercetak = skala.bernama(kelas.teks());
        if (tercetak.isEmpty() || benar.isEmpty() || benar.contains(tercetak.get())) {
            return;
        }
        boolean diAtasSkala = benar.stream().noneMatch(k -> k.memuat(n))
                || n.compareTo(BigDecimal.valueOf(100)) > 0 && skala.memuat(n).isEmpty();
        if (!diAtasSkala) {
            catat.temuan(temuan(
                    t,
                    kelas,
                    nilai,
                    kelas.teks(),
                    benar.getFirst(),
                    "Predikat tercetak " + kelas.teks() + ", padahal skala dokumen memberi "));
        }
    }

    private static Optional<BigDecimal> hitungan(Tabel t, BarisTabel b, Kolom capaian) {
        return t.rasio().stream()
                .filter(r -> r.hasil().equals(capaian))
                .findFirst()
                .flatMap(r -> HitungRasio.dari(r, b))
                .filter(h -> h.kecocokan() != Kecocokan.BERBEDA)
                .map(HitungRasio::nilai);
    }

    private static boolean diCelah(SkalaCetak skala, BigDecimal n) {
        boolean diDalam =
                skala.kelas().getFirst().maks().map(m -> n.compareTo(m) <= 0).orElse(true);
        return diDalam && skala.memuat(n).isEmpty();
    }

    private static Temuan celah(Tabel t, Sel nilai, BigDecimal hitungan, SkalaCetak skala) {
        String persis = FormatIndonesia.angka(hitungan, 2);
        return new Temuan(
                KODE,
                Jenis.KATEGORI,
                Tingkat.WARNING,
                Tempat.sel(t, nilai),
                persis + " (tidak masuk kelas mana pun)",
                "",
                "Capaian sebenarnya " + persis + " berada di celah skala " + skala.sebutan()
                        + "; predikatnya bergantung pada pembulatan.",
                List.of());
    }

    private static Temuan temuan(Tabel t, Sel kelas, Sel nilai, String tercetak, Kelas benar, String awal) {
        return new Temuan(
                KODE,
                Jenis.KATEGORI,
                Tingkat.ERROR,
                new Tempat(
                        kelas.letak(), t.sebutan(), t.kolom().get(kelas.kolom()).sebutan(), tercetak),
                benar.nama(),
                nilai.teks() + " masuk " + benar.rentang(),
                awal + benar.nama() + " (" + benar.rentang() + ") untuk capaian " + nilai.teks() + ".",
                List.of(Tempat.sel(t, nilai)));
    }
}
