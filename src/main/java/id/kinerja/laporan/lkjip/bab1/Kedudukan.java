package id.kinerja.laporan.lkjip.bab1;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Blok.JenisButir;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.organisasi.JenisTugas;
import id.kinerja.organisasi.TugasFungsi;
import id.kinerja.organisasi.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Position, tasks and functions of the agency and, where known, of its units. */
final class Kedudukan implements Bagian {
    @Override
    public String kode() {
        return "bab1.kedudukan";
    }

    @Override
    public String judul() {
        return "Kedudukan, tugas, dan fungsi";
    }

    @Override
    public LetakNarasi letakNarasi() {
        return LetakNarasi.DIATUR_SENDIRI;
    }

    @Override
    public List<Blok> susun(Konteks k) {
        List<Blok> isi = new ArrayList<>(k.narasi(kode()));
        if (isi.isEmpty()) {
            isi.add(Blok.paragraf(k.data().profil().namaOpd() + " menyelenggarakan "
                    + urusan(k.data().profil().urusan()) + " pada "
                    + k.data().profil().namaPemda() + "."));
        }
        rincian(isi, k, Optional.empty(), k.data().profil().namaOpd());
        for (Unit u : k.data().unit()) {
            if (!milik(k, Optional.of(u.kode())).isEmpty()) {
                isi.add(new Blok.JudulKecil(u.nama()));
                rincian(isi, k, Optional.of(u.kode()), u.nama());
            }
        }
        return isi;
    }

    private static String urusan(String urusan) {
        String kecil = Butir.kecil(urusan);
        return kecil.startsWith("urusan") ? kecil : "urusan pemerintahan bidang " + kecil;
    }

    private static void rincian(List<Blok> isi, Konteks k, Optional<String> unit, String nama) {
        List<String> tugas = uraian(k, unit, JenisTugas.TUGAS);
        List<String> fungsi = uraian(k, unit, JenisTugas.FUNGSI);
        if (tugas.size() == 1) {
            isi.add(Blok.paragraf(nama + " mempunyai tugas " + Butir.kecil(tugas.getFirst()) + "."));
        } else if (!tugas.isEmpty()) {
            isi.add(Blok.paragraf(nama + " mempunyai tugas:"));
            isi.add(Butir.daftar(JenisButir.ANGKA, tugas));
        }
        if (!fungsi.isEmpty()) {
            isi.add(Blok.paragraf(
                    tugas.isEmpty()
                            ? nama + " menyelenggarakan fungsi:"
                            : "Dalam melaksanakan tugas itu, " + nama + " menyelenggarakan fungsi:"));
            isi.add(Butir.daftar(JenisButir.HURUF, fungsi));
        }
    }

    private static List<String> uraian(Konteks k, Optional<String> unit, JenisTugas jenis) {
        return milik(k, unit).stream()
                .filter(t -> t.jenis() == jenis)
                .map(TugasFungsi::uraian)
                .toList();
    }

    private static List<TugasFungsi> milik(Konteks k, Optional<String> unit) {
        return k.data().tugasFungsi().stream()
                .filter(t -> t.unit().equals(unit))
                .toList();
    }
}
