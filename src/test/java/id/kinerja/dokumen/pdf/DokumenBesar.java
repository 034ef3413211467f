package id.kinerja.dokumen.pdf;

import id.kinerja.dokumen.Bab;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.ContohDokumen;
import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.dokumen.Tabel;
import id.kinerja.dokumen.Tabel.Baris;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Kerapatan;
import id.kinerja.dokumen.Tabel.Kolom;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.dokumen.Tabel.SelKepala;
import id.kinerja.dokumen.Tabel.TataLetak;
import id.kinerja.kernel.Alamat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A report of usual size: some 50 pages, 600 rows, a dozen charts. */
final class DokumenBesar {
    private DokumenBesar() {}

    static Dokumen dokumen() {
        Dokumen asal = ContohDokumen.dokumen();
        List<Bab> isi = new ArrayList<>(asal.isi());
        for (int b = 4; b <= 8; b++) {
            List<Blok> blok = new ArrayList<>();
            for (int s = 1; s <= 5; s++) {
                String kunci = b + "-" + s;
                blok.add(new Blok.SubJudul("sub" + kunci, 2, "Uraian nomor " + s));
                blok.add(paragraf());
                blok.add(paragraf());
                blok.add(new Blok.BlokTabel(tabel(kunci, s == 5 ? 60 : 12)));
                blok.add(paragraf());
                if (s % 2 == 0) {
                    blok.add(new Blok.Gambar(
                            "gambar" + kunci,
                            "Perkembangan " + kunci,
                            ContohDokumen.lukisan(),
                            "Semua nilai",
                            Optional.of("Diolah.")));
                }
            }
            isi.add(new Bab("bab" + b, "BAB " + b, "Uraian " + b, String.valueOf(b), blok));
        }
        isi.add(new Bab(
                "lampiran9",
                "LAMPIRAN 9",
                "Rincian",
                "M",
                List.of(new Blok.Lanskap(List.of(new Blok.BlokTabel(tabel("lampiran", 80)))))));
        return new Dokumen(asal.identitas(), asal.sampul(), asal.depan(), isi);
    }

    private static Blok paragraf() {
        return new Blok.Paragraf(List.of(
                new Sebaris.Teks("Realisasi keuangan program ini mencapai "),
                angka("88,98%"),
                new Sebaris.Teks(" dari pagu "),
                angka("Rp35.272.253.286"),
                new Sebaris.Teks(" sebagaimana dimuat pada ("),
                new Sebaris.Rujukan("tabel-capaian"),
                new Sebaris.Teks("), sedangkan indikator kinerja sasaran strategis yang ditangani oleh bidang"
                        + " terkait telah melampaui target tahun berjalan; kegiatan pendukungnya dirinci menurut"
                        + " kabupaten/kota penerima manfaat.")));
    }

    private static Sebaris.Angka angka(String teks) {
        return new Sebaris.Angka(teks, Alamat.dari("pagu", "total"));
    }

    private static Tabel tabel(String kunci, int banyak) {
        List<Baris> baris = new ArrayList<>();
        for (int i = 0; i < banyak; i++) {
            JenisBaris jenis =
                    i % 12 == 0 ? JenisBaris.PROGRAM : i % 4 == 1 ? JenisBaris.KEGIATAN : JenisBaris.SUB_KEGIATAN;
            baris.add(new Baris(
                    jenis,
                    List.of(
                            Sel.teks("1.06.05.2.02.00" + i % 10),
                            Sel.teks("Fasilitasi bantuan sosial kesejahteraan keluarga bagi penyandang disabilitas"),
                            Sel.isi(List.of(angka("1.059.666.958"))),
                            Sel.isi(List.of(angka("1.059.666.958"))),
                            Sel.isi(List.of(angka("1.059.666.958"))),
                            Sel.isi(List.of(angka("88,98"))).dengan("Angka sementara " + i % 3 + "."))));
        }
        baris.add(new Baris(
                JenisBaris.TOTAL,
                List.of(
                        Sel.kosong(),
                        Sel.teks("Jumlah"),
                        Sel.teks("38.148.010.500"),
                        Sel.teks("38.148.010.500"),
                        Sel.teks("38.148.010.500"),
                        Sel.teks("88,98"))));
        return new Tabel(
                "t" + kunci,
                "Rincian belanja " + kunci + " (rupiah)",
                List.of(
                        Kolom.teks(24),
                        Kolom.sisa(),
                        Kolom.angka(22).bergaris(),
                        Kolom.angka(22),
                        Kolom.angka(22),
                        Kolom.angka(14)),
                List.of(List.of(
                        SelKepala.dari("Kode"),
                        SelKepala.dari("Program, kegiatan, sub kegiatan"),
                        SelKepala.dari("Pagu murni"),
                        SelKepala.dari("Pagu perubahan"),
                        SelKepala.dari("Realisasi"),
                        SelKepala.dari("Serapan (%)"))),
                baris,
                Optional.of("Dinas Sosial; diolah."),
                Kerapatan.RAPAT,
                TataLetak.SATU_LAJUR);
    }
}
