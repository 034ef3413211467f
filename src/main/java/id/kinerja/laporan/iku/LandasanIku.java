package id.kinerja.laporan.iku;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Blok.JenisButir;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.organisasi.Profil;
import java.util.List;
import java.util.stream.Stream;

/** The instruments that ask for IKU and for reporting on them. @dasar PermenPAN 20/2008 */
final class LandasanIku implements Bagian {
    @Override
    public String kode() {
        return "iku.landasan-hukum";
    }

    @Override
    public String judul() {
        return "Landasan hukum";
    }

    @Override
    public LetakNarasi letakNarasi() {
        return LetakNarasi.DIATUR_SENDIRI;
    }

    @Override
    public List<Blok> susun(Konteks k) {
        return k.adaNarasi(kode()) ? k.narasi(kode()) : baku(k.data().profil());
    }

    private static List<Blok> baku(Profil p) {
        return List.of(
                Blok.paragraf("Penetapan dan pelaporan IKU berlandaskan:"),
                new Blok.DaftarButir(
                        JenisButir.ANGKA,
                        Stream.of(
                                        "Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja "
                                                + "Instansi Pemerintah;",
                                        "Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor "
                                                + "PER/20/M.PAN/11/2008 tentang Pedoman Penyusunan Indikator Kinerja Utama;",
                                        "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi "
                                                + "Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan "
                                                + "Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah;",
                                        p.namaRpjmd() + "; dan",
                                        p.namaRenstra() + ".")
                                .map(t -> List.<Blok>of(Blok.paragraf(t)))
                                .toList()));
    }
}
