package id.kinerja.laporan.pk;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.perjanjian.VersiPk;
import java.util.ArrayList;
import java.util.List;

/** The annexed targets and budgets, signed again; what is not entered is said. */
record LampiranPerjanjian(VersiPk versi) implements Bagian {
    @Override
    public String kode() {
        return versi == VersiPk.MURNI ? "pk.lampiran" : "pk.lampiran-perubahan";
    }

    @Override
    public String judul() {
        return versi == VersiPk.MURNI ? "Lampiran Perjanjian Kinerja" : "Lampiran Perjanjian Kinerja Perubahan";
    }

    @Override
    public List<Blok> susun(Konteks k) {
        NaskahPk naskah = new NaskahPk(k, versi);
        if (!Pk.dicetak(naskah)) {
            return List.of();
        }
        TabelPk tabel = new TabelPk(naskah, "tabel.pk");
        List<Blok> isi = new ArrayList<>();
        isi.addAll(atau(tabel.sasaran(), "sasaran, indikator, dan target belum diisi", "perjanjian"));
        isi.addAll(atau(tabel.anggaran(), "program dan anggaran belum diisi", "perjanjian_anggaran"));
        isi.addAll(TandaTanganPk.susun(naskah, TandaTanganPk.tempatTanggal(naskah)));
        return isi;
    }

    private static List<Blok> atau(List<Blok> ada, String belum, String tabel) {
        return ada.isEmpty()
                ? List.of(new Blok.Paragraf(
                        List.of(new Sebaris.BelumDiisi(belum), new Sebaris.Komentar("Isikan tabel " + tabel + "."))))
                : ada;
    }
}
