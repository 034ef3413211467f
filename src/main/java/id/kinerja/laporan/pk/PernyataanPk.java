package id.kinerja.laporan.pk;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Blok.JenisButir;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.organisasi.Pejabat;
import id.kinerja.perjanjian.VersiPk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of the agreement: who promises what to whom. @dasar PermenPAN-RB 53/2014, Lampiran I */
public final class PernyataanPk {
    private PernyataanPk() {}

    public static List<Blok> susun(NaskahPk naskah) {
        int tahun = naskah.k().tahun();
        boolean sendiri = naskah.sendiri();
        List<Blok> isi = new ArrayList<>();
        isi.add(Blok.paragraf("Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel "
                + "serta berorientasi pada hasil, yang bertanda tangan di bawah ini:"));
        isi.add(new Blok.DaftarButir(JenisButir.ANGKA, pihak(naskah)));
        isi.add(Blok.paragraf((sendiri ? "Yang bertanda tangan" : "Pihak Pertama")
                + " berjanji akan mewujudkan target kinerja tahun " + tahun
                + " sebagaimana tercantum dalam lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka "
                + "menengah yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target "
                + "tersebut menjadi tanggung jawab " + (sendiri ? "yang bertanda tangan." : "Pihak Pertama.")));
        if (!sendiri) {
            isi.add(
                    Blok.paragraf(
                            "Pihak Kedua akan melakukan supervisi yang diperlukan serta mengevaluasi capaian kinerja "
                                    + "perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi."));
        }
        if (naskah.versi() == VersiPk.PERUBAHAN) {
            isi.add(Blok.paragraf("Perjanjian ini merupakan perubahan atas Perjanjian Kinerja Tahun " + tahun + "."));
        }
        return isi;
    }

    private static List<List<Blok>> pihak(NaskahPk naskah) {
        List<List<Blok>> isi = new ArrayList<>();
        isi.add(pihak(
                naskah.pertama(), naskah.sendiri() ? "" : ", selanjutnya disebut Pihak Pertama", "Pihak Pertama"));
        if (!naskah.sendiri()) {
            isi.add(pihak(
                    naskah.kedua(), ", selaku atasan Pihak Pertama, selanjutnya disebut Pihak Kedua", "Pihak Kedua"));
        }
        return isi;
    }

    private static List<Blok> pihak(Optional<Pejabat> pejabat, String sebutan, String siapa) {
        List<Sebaris> isi = pejabat.map(p -> Rangkai.kosong()
                        .tebal(p.nama())
                        .teks(", " + p.jabatan() + sebutan + ".")
                        .jadi())
                .orElseGet(() -> belum(siapa));
        return List.of(new Blok.Paragraf(isi));
    }

    private static List<Sebaris> belum(String siapa) {
        return List.of(
                new Sebaris.BelumDiisi(siapa + " belum diisi"),
                new Sebaris.Komentar("Isikan " + siapa + " pada tabel pihak_pk dan pejabat."));
    }
}
