package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.anggaran.Kegiatan;
import id.kinerja.anggaran.Program;
import id.kinerja.anggaran.SubKegiatan;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perencanaan.TingkatIndikator;
import java.util.ArrayList;
import java.util.List;

/** Programmes, kegiatan and sub kegiatan with the indicators set for them; only where sub kegiatan have indicators. */
final class DaftarIndikatorAnggaran {
    private DaftarIndikatorAnggaran() {}

    static List<Blok> susun(Konteks k, String kunci) {
        if (k.data().indikator().stream().noneMatch(i -> i.tingkat() == TingkatIndikator.SUB_KEGIATAN)) {
            return List.of();
        }
        PenyusunTabel t = PenyusunTabel.tabel(kunci, "Program, kegiatan, dan sub kegiatan beserta indikatornya")
                .sisa("Program, kegiatan, dan sub kegiatan")
                .teks(78, "Indikator kinerja");
        for (Program p : k.data().program()) {
            List<Kegiatan> kegiatan = k.data().kegiatan().stream()
                    .filter(g -> dalam(g.kode(), p.kode()))
                    .toList();
            if (punya(k, p, kegiatan)) {
                program(k, t, p, kegiatan);
            }
        }
        return List.of(
                new Blok.Paragraf(Rangkai.kosong()
                        .rujuk(kunci)
                        .teks(
                                " memuat indikator program, kegiatan, dan sub kegiatan yang menunjang pencapaian Perjanjian Kinerja.")
                        .jadi()),
                t.rapat().sumber(k.data().profil().namaOpd() + ".").jadi());
    }

    private static void program(Konteks k, PenyusunTabel t, Program p, List<Kegiatan> kegiatan) {
        baris(k, t, JenisBaris.PROGRAM, TingkatIndikator.PROGRAM, p.kode(), p.nama());
        for (Kegiatan g : kegiatan) {
            List<SubKegiatan> sub = k.data().subKegiatan().stream()
                    .filter(s -> dalam(s.kode(), g.kode()))
                    .toList();
            baris(k, t, JenisBaris.KEGIATAN, TingkatIndikator.KEGIATAN, g.kode(), g.nama());
            sub.forEach(s -> baris(k, t, JenisBaris.SUB_KEGIATAN, TingkatIndikator.SUB_KEGIATAN, s.kode(), s.nama()));
        }
    }

    /** A programme none of whose lines has an indicator is left to the budget table. */
    private static boolean punya(Konteks k, Program p, List<Kegiatan> kegiatan) {
        return !PohonKinerja.indikator(k, TingkatIndikator.PROGRAM, p.kode().nilai())
                        .isEmpty()
                || kegiatan.stream()
                        .anyMatch(g -> !PohonKinerja.indikator(
                                        k, TingkatIndikator.KEGIATAN, g.kode().nilai())
                                .isEmpty());
    }

    private static void baris(
            Konteks k, PenyusunTabel t, JenisBaris jenis, TingkatIndikator tingkat, KodeProgram kode, String nama) {
        List<Indikator> indikator = PohonKinerja.indikator(k, tingkat, kode.nilai());
        for (int n = 0; n == 0 || n < indikator.size(); n++) {
            List<Sel> isi = new ArrayList<>();
            isi.add(n == 0 ? Sel.teks(nama) : Sel.kosong());
            isi.add(
                    indikator.isEmpty()
                            ? SelAngka.strip()
                            : Sel.teks(indikator.get(n).nama()));
            t.baris(jenis, isi);
        }
    }

    private static boolean dalam(KodeProgram anak, KodeProgram induk) {
        return anak.induk().filter(induk::equals).isPresent();
    }
}
