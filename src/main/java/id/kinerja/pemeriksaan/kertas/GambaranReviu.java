package id.kinerja.pemeriksaan.kertas;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Kolom;
import id.kinerja.pemeriksaan.HasilPeriksa;
import id.kinerja.pemeriksaan.HasilPeriksa.Ringkasan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Tingkat;
import java.util.ArrayList;
import java.util.List;

/** What was reviewed by whom, how much of it was checked, and what was found in numbers. */
final class GambaranReviu {
    private static final int LEBAR_KETERANGAN = 105;
    private static final int LEBAR_ANGKA = 26;

    private GambaranReviu() {}

    static List<Blok> susun(HasilPeriksa hasil, Penugasan penugasan, String tanggal) {
        List<Blok> isi = new ArrayList<>();
        isi.add(penugasan(hasil, penugasan, tanggal));
        isi.add(Blok.paragraf(cakupan(hasil.ringkasan())));
        if (!hasil.catatan().isEmpty()) {
            isi.add(Blok.paragraf("Catatan pembacaan dokumen:"));
            isi.add(new Blok.DaftarButir(
                    Blok.JenisButir.BULAT,
                    hasil.catatan().stream()
                            .map(c -> List.<Blok>of(Blok.paragraf(c)))
                            .toList()));
        }
        isi.add(
                hasil.temuan().isEmpty()
                        ? Blok.paragraf("Dari yang dapat diuji tidak ditemukan kesalahan.")
                        : ringkasan(hasil));
        isi.add(Blok.paragraf(
                "Kesalahan adalah hal yang tidak mungkin benar menurut hitungan atau perbandingan. Peringatan"
                        + " adalah pertentangan yang belum dapat ditentukan letak salahnya, atau penyimpangan dari ketentuan."
                        + " Informasi menyangkut bentuk, atau pembulatan yang tidak mengubah apa pun."));
        return isi;
    }

    private static Blok penugasan(HasilPeriksa hasil, Penugasan penugasan, String tanggal) {
        TabelKertas t = new TabelKertas("tabel.penugasan", "Penugasan")
                .kolom(Kolom.sisa(), "Hal")
                .kolom(Kolom.teks(LEBAR_KETERANGAN), "Keterangan");
        t.baris("Dokumen yang direviu", NamaDokumen.dari(hasil.dokumen()));
        t.baris("Tanggal pemeriksaan", tanggal);
        t.baris("Surat tugas", penugasan.suratTugas().orElse(TabelKertas.DIISI));
        List<String> tim = penugasan.tim().isEmpty() ? List.of(TabelKertas.DIISI) : penugasan.tim();
        for (int i = 0; i < tim.size(); i++) {
            t.baris(i == 0 ? "Tim reviu" : "", tim.get(i));
        }
        return t.jadi();
    }

    private static String cakupan(Ringkasan r) {
        return "Dari " + TabelKertas.angka(r.tabelDitemukan()) + " tabel yang ditemukan, "
                + TabelKertas.angka(r.tabelDibaca()) + " dapat dibaca. Sebanyak "
                + TabelKertas.angka(r.angkaDiperiksa()) + " angka diperiksa: " + TabelKertas.angka(r.cocok())
                + " cocok dan " + TabelKertas.angka(r.tidakCocok()) + " tidak cocok. Sebanyak "
                + TabelKertas.angka(r.tidakDapatDiuji())
                + " angka tidak dapat diuji karena pembandingnya tidak ada di dalam dokumen.";
    }

    private static Blok ringkasan(HasilPeriksa hasil) {
        TabelKertas t = new TabelKertas("tabel.ringkasan", "Banyaknya temuan menurut jenis dan tingkat")
                .kolom(Kolom.sisa(), "Jenis temuan");
        for (Tingkat tingkat : Tingkat.values()) {
            t.kolom(Kolom.angka(LEBAR_ANGKA), tingkat.sebutan());
        }
        t.kolom(Kolom.angka(LEBAR_ANGKA), "Jumlah");
        for (Jenis jenis : Jenis.values()) {
            if (hasil.temuan().stream().anyMatch(x -> x.jenis() == jenis)) {
                t.baris(baris(jenis.sebutan(), hasil, List.of(jenis)).toArray(String[]::new));
            }
        }
        t.baris(
                JenisBaris.TOTAL,
                baris("Jumlah", hasil, List.of(Jenis.values())).stream()
                        .map(TabelKertas::sel)
                        .toList());
        return t.jadi();
    }

    private static List<String> baris(String nama, HasilPeriksa hasil, List<Jenis> jenis) {
        List<String> sel = new ArrayList<>();
        sel.add(nama);
        for (Tingkat tingkat : Tingkat.values()) {
            sel.add(TabelKertas.angka(hasil.temuan().stream()
                    .filter(t -> t.tingkat() == tingkat && jenis.contains(t.jenis()))
                    .count()));
        }
        sel.add(TabelKertas.angka(
                hasil.temuan().stream().filter(t -> jenis.contains(t.jenis())).count()));
        return sel;
    }
}
