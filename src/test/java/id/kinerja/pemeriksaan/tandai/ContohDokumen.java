package id.kinerja.pemeriksaan.tandai;

import id.kinerja.dokumen.Bab;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.Identitas;
import id.kinerja.dokumen.Sampul;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.dokumen.Tabel;
import id.kinerja.dokumen.Tabel.Baris;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Kolom;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.dokumen.Tabel.SelKepala;
import id.kinerja.dokumen.TataHalaman;
import id.kinerja.dokumen.docx.DocxPenulis;
import id.kinerja.dokumen.pdf.PdfPenulis;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The report of {@link id.kinerja.pemeriksaan.ContohTemuan} as Word and as PDF, with a comment of its writer. */
final class ContohDokumen {
    static final ZonedDateTime SAAT = ZonedDateTime.of(2024, 2, 12, 9, 0, 0, 0, ZoneId.of("Asia/Jakarta"));

    private ContohDokumen() {}

    static byte[] docx() throws IOException {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        DocxPenulis.tulis(dokumen(), () -> new TataHalaman(Map.of(), 0), keluar);
        return keluar.toByteArray();
    }

    static byte[] pdf() throws IOException {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        PdfPenulis.tulis(dokumen(), keluar);
        return keluar.toByteArray();
    }

    private static Dokumen dokumen() {
        Tabel tabel = new Tabel(
                "capaian",
                "Capaian kinerja Tahun 2023",
                List.of(Kolom.angka(10), Kolom.sisa(), Kolom.angka(30), Kolom.angka(30), Kolom.angka(20)),
                List.of(Stream.of("No", "Kegiatan", "Pagu", "Realisasi", "%")
                        .map(SelKepala::dari)
                        .toList()),
                List.of(
                        baris("1", "Rehabilitasi sosial", "38.250.000", "28.178.000", "99,81"),
                        baris("2", "Perlindungan sosial", "10.000.000", "9.000.000", "90,00")),
                Optional.empty(),
                Tabel.Kerapatan.BIASA,
                Tabel.TataLetak.SATU_LAJUR);
        Bab bab = new Bab(
                "bab3",
                "BAB III",
                "AKUNTABILITAS KINERJA",
                "3",
                List.of(
                        new Blok.BlokTabel(tabel),
                        new Blok.Paragraf(List.of(
                                new Sebaris.Teks("Realisasi mencapai "),
                                new Sebaris.Tebal("99,"),
                                new Sebaris.Teks("81 % dari pagu pada tahun 2021 ini."),
                                new Sebaris.Komentar("Periksa lagi.")))));
        return new Dokumen(
                new Identitas("LKjIP", "LKjIP", "Dinas Sosial", "LKjIP", SAAT),
                new Sampul("Kota Contoh", "Dinas Sosial", "LKjIP", "", "2023", "Contoh, 2024", Optional.empty()),
                List.of(),
                List.of(bab));
    }

    private static Baris baris(String... sel) {
        return new Baris(JenisBaris.BIASA, Stream.of(sel).map(Sel::teks).toList());
    }
}
