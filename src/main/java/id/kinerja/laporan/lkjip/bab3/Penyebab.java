package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.datatahun.Faktor;
import id.kinerja.datatahun.JenisFaktor;
import id.kinerja.dokumen.Blok;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import java.util.ArrayList;
import java.util.List;

/** Fifth analysis: causes and solutions, in people's words; figures that call for a cause ask for it. */
final class Penyebab implements Bagian {
    @Override
    public String kode() {
        return "bab3.penyebab";
    }

    @Override
    public String judul() {
        return "Penyebab keberhasilan dan kegagalan serta solusi";
    }

    @Override
    public int tingkat() {
        return 3;
    }

    @Override
    public List<Blok> susun(Konteks k) {
        List<Blok> isi = new ArrayList<>(TabelPenyebab.susun(k));
        daftar(isi, k, JenisFaktor.PENDORONG, "Kinerja didorong oleh %s faktor berikut.");
        daftar(isi, k, JenisFaktor.PENGHAMBAT, "Perangkat daerah mencatat %s faktor penghambat kinerja berikut.");
        daftar(isi, k, JenisFaktor.SOLUSI, "Solusi yang telah ditempuh meliputi %s hal berikut.");
        return isi;
    }

    /** Explanations of the agency as a whole, as a list under a sentence that counts them. */
    static void daftar(List<Blok> isi, Konteks k, JenisFaktor jenis, String pengantar) {
        List<Faktor> faktor = k.data().faktor().stream()
                .filter(f -> f.jenis() == jenis && f.objek().isEmpty())
                .toList();
        if (faktor.isEmpty()) {
            return;
        }
        isi.add(Blok.paragraf(pengantar.formatted(FormatIndonesia.cacah(faktor.size()))));
        isi.add(new Blok.DaftarButir(
                Blok.JenisButir.ANGKA,
                faktor.stream()
                        .map(f -> List.<Blok>of(Blok.paragraf(titik(f.uraian()))))
                        .toList()));
    }

    static String titik(String teks) {
        return teks.endsWith(".") ? teks : teks + ".";
    }
}
