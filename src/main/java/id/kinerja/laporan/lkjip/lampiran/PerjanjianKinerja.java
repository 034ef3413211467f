package id.kinerja.laporan.lkjip.lampiran;

import id.kinerja.dokumen.Blok;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.lkjip.bab4.PengesahanLaporan;
import id.kinerja.organisasi.Pejabat;
import id.kinerja.perjanjian.PihakPk;
import id.kinerja.perjanjian.VersiPk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The agreement as signed: statement with both signatures, then its annexes; a revision stands after the original. @dasar PermenPAN-RB 53/2014, Lampiran I */
final class PerjanjianKinerja implements Bagian {
    @Override
    public String kode() {
        return "lampiran4.perjanjian";
    }

    @Override
    public String judul() {
        return "Perjanjian Kinerja";
    }

    @Override
    public List<Blok> susun(Konteks k) {
        List<Blok> isi = new ArrayList<>();
        for (VersiPk versi : VersiPk.values()) {
            if (k.data().perjanjian().stream().anyMatch(b -> b.versi() == versi)) {
                versi(isi, k, versi);
            }
        }
        return isi;
    }

    private static void versi(List<Blok> isi, Konteks k, VersiPk versi) {
        isi.add(new Blok.JudulKecil(
                (versi == VersiPk.MURNI ? "Perjanjian Kinerja Tahun " : "Perjanjian Kinerja Perubahan Tahun ")
                        + k.tahun()));
        Optional<Pejabat> pertama = pihak(k, versi, 1);
        Optional<Pejabat> kedua = pihak(k, versi, 2);
        pertama.ifPresent(p -> isi.addAll(pernyataan(k, p, kedua)));
        if (pertama.isPresent()) {
            String tempat = tempat(k, versi);
            Blok.TandaTangan kanan = PengesahanLaporan.tandaTangan(pertama.get(), tempat);
            isi.add(
                    kedua.isPresent()
                            ? new Blok.TandaTanganBerdua(PengesahanLaporan.tandaTangan(kedua.get(), ""), kanan)
                            : kanan);
        }
        isi.addAll(TabelPerjanjian.susun(k, versi));
    }

    private static List<Blok> pernyataan(Konteks k, Pejabat pertama, Optional<Pejabat> kedua) {
        List<Blok> isi = new ArrayList<>();
        isi.add(Blok.paragraf("Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel "
                + "serta berorientasi pada hasil, yang bertanda tangan di bawah ini:"));
        isi.add(pihak(pertama, "Pihak Pertama"));
        kedua.ifPresent(p -> isi.add(pihak(p, "atasan Pihak Pertama, selanjutnya disebut Pihak Kedua")));
        isi.add(Blok.paragraf("Pihak Pertama berjanji akan mewujudkan target kinerja tahun " + k.tahun()
                + " sebagaimana tercantum dalam lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka "
                + "menengah yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target "
                + "tersebut menjadi tanggung jawab Pihak Pertama."));
        if (kedua.isPresent()) {
            isi.add(
                    Blok.paragraf(
                            "Pihak Kedua akan melakukan supervisi yang diperlukan serta mengevaluasi capaian kinerja "
                                    + "perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi."));
        }
        return isi;
    }

    private static Blok pihak(Pejabat p, String sebutan) {
        return new Blok.Paragraf(Rangkai.kosong()
                .tebal(p.nama())
                .teks(", " + p.jabatan() + ", " + (sebutan.startsWith("atasan") ? "selaku " : "selanjutnya disebut ")
                        + sebutan + ".")
                .jadi());
    }

    private static Optional<Pejabat> pihak(Konteks k, VersiPk versi, int nomor) {
        return baris(k, versi, nomor)
                .flatMap(x -> k.data().pejabat().stream()
                        .filter(p -> p.kode().equals(x.pejabat()))
                        .findFirst());
    }

    private static Optional<PihakPk> baris(Konteks k, VersiPk versi, int nomor) {
        return k.data().pihakPk().stream()
                .filter(x -> x.versi() == versi && x.pihak() == nomor)
                .findFirst();
    }

    private static String tempat(Konteks k, VersiPk versi) {
        return baris(k, versi, 1)
                .map(x -> x.tempat()
                        + x.tanggal()
                                .map(t -> ", " + FormatIndonesia.tanggal(t))
                                .orElse(", " + k.tahun()))
                .orElse("");
    }
}
