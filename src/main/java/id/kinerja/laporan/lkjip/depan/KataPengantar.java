package id.kinerja.laporan.lkjip.depan;

import id.kinerja.dokumen.Blok;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.PenandaTangan;
import id.kinerja.laporan.lkjip.SebutanLaporan;
import id.kinerja.organisasi.Profil;
import java.util.ArrayList;
import java.util.List;

/** The foreword: people's text, or a standard one, with the signature of the head of the agency. */
final class KataPengantar implements Bagian {
    @Override
    public String kode() {
        return "depan.kata-pengantar";
    }

    @Override
    public String judul() {
        return "Kata Pengantar";
    }

    @Override
    public LetakNarasi letakNarasi() {
        return LetakNarasi.DIATUR_SENDIRI;
    }

    @Override
    public List<Blok> susun(Konteks k) {
        List<Blok> isi = new ArrayList<>(k.adaNarasi(kode()) ? k.narasi(kode()) : baku(k));
        isi.add(PenandaTangan.tandaTanganKepala(k));
        return isi;
    }

    private static List<Blok> baku(Konteks k) {
        Profil p = k.data().profil();
        String laporan =
                SebutanLaporan.panjang(p) + " (" + p.sebutanLaporan() + ") " + p.namaOpd() + " Tahun " + k.tahun();
        return List.of(
                Blok.paragraf("Puji syukur kami panjatkan ke hadirat Tuhan Yang Maha Esa. Atas rahmat-Nya, " + laporan
                        + " selesai disusun."),
                Blok.paragraf("Laporan ini merupakan pertanggungjawaban " + p.namaOpd()
                        + " atas pelaksanaan tugas, fungsi, dan penggunaan anggaran, sebagaimana diamanatkan Peraturan "
                        + "Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah. "
                        + "Penyusunannya mengikuti Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi "
                        + "Birokrasi Nomor 53 Tahun 2014."),
                Blok.paragraf(
                        "Di dalamnya diuraikan sejauh mana sasaran tercapai, apa yang mendukung dan "
                                + "menghambatnya, serta bagaimana anggaran digunakan. Setiap angka dapat ditelusuri ke data asalnya."),
                Blok.paragraf("Kami berterima kasih kepada semua pihak yang membantu penyusunan laporan ini. Semoga "
                        + "laporan ini bermanfaat bagi para pemangku kepentingan dan menjadi dasar perbaikan kinerja "
                        + "pada tahun-tahun mendatang."));
    }
}
