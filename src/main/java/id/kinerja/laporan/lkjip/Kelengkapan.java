package id.kinerja.laporan.lkjip;

import id.kinerja.datatahun.BabSusunan;
import id.kinerja.datatahun.DataTahun;
import id.kinerja.datatahun.JenisFaktor;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hitungan;
import id.kinerja.laporan.JenisDokumenLaporan;
import id.kinerja.laporan.Kekurangan;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.HasilTahun;
import id.kinerja.laporan.kalimat.KalimatPenyebab;
import id.kinerja.laporan.lkjip.bab3.PohonKinerja;
import id.kinerja.pengukuran.Pengukuran;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perjanjian.BarisPk;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lists what the report still lacks, before the document is made. Nothing of it stops the making. */
public final class Kelengkapan {
    private final Konteks k;
    private final List<Kekurangan> daftar = new ArrayList<>();

    private Kelengkapan(Konteks k) {
        this.k = k;
    }

    public static List<Kekurangan> periksa(Pengukuran ukur) {
        Kelengkapan periksa = new Kelengkapan(new Konteks(ukur));
        periksa.kataPengantar();
        periksa.perjanjian();
        PohonKinerja.semuaIndikator(periksa.k).forEach(periksa::indikator);
        periksa.susunan();
        return List.copyOf(periksa.daftar);
    }

    private void kataPengantar() {
        if (!k.adaNarasi("depan.kata-pengantar")) {
            kurang(
                    "depan.kata-pengantar",
                    "Kata pengantar belum ditulis; dipakai teks baku. Tambahkan narasi depan.kata-pengantar.");
        }
        if (k.data().pejabat().isEmpty()) {
            kurang("depan.kata-pengantar", "Penanda tangan belum diisi. Isikan tabel pejabat.");
        }
    }

    private void perjanjian() {
        for (BarisPk b : k.data().perjanjian()) {
            if (b.indikator().isEmpty()) {
                kurang(
                        "bab2.perjanjian",
                        "Indikator Perjanjian Kinerja \"" + b.namaIndikator()
                                + "\" belum diukur. Isikan kolom indikator dan realisasinya.");
            }
        }
    }

    private void indikator(Indikator i) {
        HasilTahun h = HasilTahun.dari(k.ukur(), i, k.tahun());
        if (h.realisasi().angka().isEmpty()) {
            kurang(
                    "bab3.target-realisasi",
                    "Realisasi " + sebut(i) + " tahun " + k.tahun() + " belum diisi. Isikan tabel realisasi.");
        }
        if (perluPenyebab(h.capaian()) && tanpaPenyebab(i)) {
            kurang(
                    "bab3.penyebab",
                    "Capaian " + sebut(i) + " "
                            + h.capaian()
                                    .angka()
                                    .map(FormatIndonesia::persenProsa)
                                    .orElse("")
                            + " memerlukan penjelasan. Isikan tabel faktor dengan objek " + i.kode() + ".");
        }
    }

    private boolean perluPenyebab(Hitungan capaian) {
        return KalimatPenyebab.perlu(
                capaian,
                k.data().setelan().perluPenjelasanBawah(),
                k.data().setelan().perluPenjelasanAtas());
    }

    private boolean tanpaPenyebab(Indikator i) {
        return k.data().faktor().stream()
                .filter(f -> f.jenis() != JenisFaktor.SOLUSI && f.jenis() != JenisFaktor.SEBAB_EFISIENSI)
                .noneMatch(f -> f.objek()
                        .filter(o -> o.equals(i.kode()) || o.equals(i.induk()))
                        .isPresent());
    }

    private void susunan() {
        DataTahun data = k.data();
        Set<String> dikenal = JenisDokumenLaporan.dikenal();
        data.susunan().stream()
                .map(BabSusunan::bagian)
                .filter(s -> !dikenal.contains(s))
                .forEach(s -> kurang(s, "Bagian \"" + s + "\" pada tabel susunan tidak dikenal; periksa ejaannya."));
        data.narasi().keySet().stream()
                .sorted()
                .filter(s -> !dikenal.contains(s))
                .forEach(s ->
                        kurang(s, "Narasi untuk bagian \"" + s + "\" tidak dicetak karena bagian itu tidak dikenal."));
        Lkjip.rujukanGagal(k.ukur())
                .forEach(
                        g -> kurang(g.bagian(), "Rujukan " + g.teks() + " pada baris " + g.baris() + ": " + g.sebab()));
    }

    private void kurang(String bagian, String apa) {
        daftar.add(new Kekurangan(bagian, apa));
    }

    private static String sebut(Indikator i) {
        return "indikator " + i.sebutan() + " (" + i.kode() + ")";
    }
}
