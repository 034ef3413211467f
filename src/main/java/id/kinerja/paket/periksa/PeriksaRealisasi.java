package id.kinerja.paket.periksa;

import id.kinerja.kernel.Satuan;
import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import id.kinerja.paket.isi.Baris;
import id.kinerja.paket.isi.IsiPaket;

/** Realisations: blanks, years after the report, units of another kind than the indicator's. */
final class PeriksaRealisasi {
    private PeriksaRealisasi() {}

    static void periksa(IsiPaket isi, Pencatat pencatat) {
        for (Baris b : isi.baris("realisasi")) {
            String indikator = b.mungkinTeks("indikator").orElse("");
            int tahun = b.mungkin("tahun", Integer.class).orElse(0);
            if (!b.ada("realisasi")) {
                pencatat.catat(
                        JenisMasalah.REALISASI_KOSONG,
                        Tempat.di("realisasi", b.nomor(), "realisasi"),
                        "Realisasi indikator " + indikator + " tahun " + tahun
                                + " kosong; kosong bukan nol, jadi capaiannya tidak dihitung.",
                        "Isi realisasinya. Bila memang nol, tulis 0.");
            }
            if (isi.tahun().filter(t -> tahun > t).isPresent()) {
                pencatat.catat(
                        JenisMasalah.TAHUN_JANGGAL,
                        Tempat.di("realisasi", b.nomor(), "tahun"),
                        "Realisasi tahun " + tahun + " sesudah tahun laporan "
                                + isi.tahun().get() + ".",
                        "Periksa tahunnya.");
            }
        }
        satuan("target", isi, pencatat);
        satuan("realisasi", isi, pencatat);
    }

    private static void satuan(String tabel, IsiPaket isi, Pencatat pencatat) {
        for (Baris b : isi.baris(tabel)) {
            boolean tahunIni = b.mungkin("tahun", Integer.class).equals(isi.tahun());
            b.mungkinTeks("satuan")
                    .map(Satuan::dari)
                    .filter(s -> tahunIni)
                    .ifPresent(
                            s -> b.mungkinTeks("indikator")
                                    .flatMap(isi::indikator)
                                    .flatMap(i -> i.mungkinTeks("satuan"))
                                    .map(Satuan::dari)
                                    .filter(i -> i.jenis() != s.jenis())
                                    .ifPresent(
                                            i -> pencatat.catat(
                                                    JenisMasalah.SATUAN_TIDAK_COCOK,
                                                    Tempat.di(tabel, b.nomor(), "satuan"),
                                                    "Satuan " + s.nama() + " tidak sejenis dengan satuan indikatornya, "
                                                            + i.nama() + ".",
                                                    "Samakan satuannya, atau jelaskan perubahannya pada kolom pendahulu tabel indikator.")));
        }
    }
}
