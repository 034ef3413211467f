package id.kinerja.laporan.pk;

import id.kinerja.laporan.Kekurangan;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.rangkai.Perangkai;
import id.kinerja.organisasi.Pejabat;
import id.kinerja.pengukuran.Pengukuran;
import id.kinerja.perjanjian.BarisPk;
import id.kinerja.perjanjian.PihakPk;
import id.kinerja.perjanjian.VersiPk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists what the Perjanjian Kinerja still lacks before it can be signed. */
public final class KelengkapanPk {
    private final List<Kekurangan> daftar = new ArrayList<>();

    private KelengkapanPk() {}

    public static List<Kekurangan> periksa(Pengukuran ukur) {
        KelengkapanPk periksa = new KelengkapanPk();
        Konteks k = new Konteks(ukur);
        NaskahPk murni = new NaskahPk(k, VersiPk.MURNI);
        NaskahPk perubahan = new NaskahPk(k, VersiPk.PERUBAHAN);
        if (!murni.ada() && perubahan.ada()) {
            periksa.kurang(
                    "pk.pernyataan",
                    "Perjanjian Kinerja murni tidak ada, padahal ada perubahannya. Isikan tabel perjanjian dengan versi murni.");
        }
        for (NaskahPk naskah : List.of(murni, perubahan)) {
            if (Pk.dicetak(naskah)) {
                periksa.naskah(naskah);
            }
        }
        Perangkai.rujukanGagal(Pk.rancangan(ukur), ukur)
                .forEach(g -> periksa.kurang(
                        g.bagian(), "Rujukan " + g.teks() + " pada baris " + g.baris() + ": " + g.sebab()));
        return List.copyOf(periksa.daftar);
    }

    private void naskah(NaskahPk naskah) {
        String pernyataan = new PernyataanPerjanjian(naskah.versi()).kode();
        String lampiran = new LampiranPerjanjian(naskah.versi()).kode();
        pihak(naskah, pernyataan);
        if (naskah.sasaran().isEmpty()) {
            kurang(
                    lampiran,
                    "Sasaran, indikator, dan target " + naskah.nama() + " belum diisi. Isikan tabel perjanjian.");
        }
        if (naskah.anggaran().isEmpty()) {
            kurang(
                    lampiran,
                    "Program dan anggaran " + naskah.nama() + " belum diisi. Isikan tabel perjanjian_anggaran.");
        }
        for (BarisPk b : naskah.sasaran()) {
            if (b.indikator().isEmpty()) {
                kurang(
                        lampiran,
                        "Indikator \"" + b.namaIndikator() + "\" dalam " + naskah.nama()
                                + " belum dikaitkan dengan indikator yang diukur. Isikan kolom indikator pada tabel perjanjian.");
            }
        }
    }

    private void pihak(NaskahPk naskah, String bagian) {
        pejabat(naskah, naskah.pertama(), "Pihak Pertama", bagian);
        naskah.pertama()
                .filter(p -> p.nip().isEmpty() && !naskah.sendiri())
                .ifPresent(p -> kurang(bagian, "NIP " + p.nama() + " belum diisi. Isikan tabel pejabat."));
        if (!naskah.sendiri()) {
            pejabat(naskah, naskah.kedua(), "Pihak Kedua", bagian);
        }
        if (naskah.penandatanganan().flatMap(PihakPk::tanggal).isEmpty()) {
            kurang(
                    bagian,
                    "Tanggal penandatanganan " + naskah.nama()
                            + " belum diisi. Isikan kolom tanggal pada tabel pihak_pk.");
        }
    }

    private void pejabat(NaskahPk naskah, Optional<Pejabat> pejabat, String siapa, String bagian) {
        if (pejabat.isEmpty()) {
            kurang(
                    bagian,
                    siapa + " " + naskah.nama()
                            + " belum diisi. Isikan tabel pihak_pk, dan orangnya pada tabel pejabat.");
        }
    }

    private void kurang(String bagian, String apa) {
        daftar.add(new Kekurangan(bagian, apa));
    }
}
