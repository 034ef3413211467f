package id.kinerja.cli;

import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.TataHalaman;
import id.kinerja.dokumen.docx.DocxPenulis;
import id.kinerja.dokumen.html.HtmlPenulis;
import id.kinerja.dokumen.pdf.PdfPenulis;
import id.kinerja.dokumen.xlsx.XlsxPenulis;
import id.kinerja.laporan.JenisDokumenLaporan;
import id.kinerja.pengukuran.Pengukuran;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/**
 * Makes the files of one document.
 *
 * <p>For a Word file the PDF is laid out too, since the page numbers in its contents come from it; both run side by side. A file
 * appears only when it is whole.
 */
final class PembuatLaporan {
    /** A thread of its own: the common pool, which paints the charts of the Word file, has a single one on two cores. */
    private static final Executor BERDAMPINGAN =
            tugas -> Thread.ofPlatform().daemon().name("pdf").start(tugas);

    private final Clock jam;

    PembuatLaporan(Clock jam) {
        this.jam = jam;
    }

    List<Path> buat(Pengukuran ukur, JenisDokumenLaporan jenis, Set<FormatDokumen> format, Path folder)
            throws IOException {
        Dokumen dokumen = jenis.susun(ukur, jam);
        String nama = jenis.namaBerkas(ukur.data().profil());
        Files.createDirectories(folder);
        List<Path> hasil = new ArrayList<>();
        if (format.contains(FormatDokumen.html)) {
            ByteArrayOutputStream html = new ByteArrayOutputStream(1 << 20);
            HtmlPenulis.tulis(dokumen, ukur::cari, html);
            hasil.add(simpan(html, folder.resolve(nama + ".html")));
        }
        if (format.contains(FormatDokumen.xlsx)) {
            ByteArrayOutputStream xlsx = new ByteArrayOutputStream(1 << 18);
            XlsxPenulis.tulis(dokumen, ukur::cari, xlsx);
            hasil.add(simpan(xlsx, folder.resolve(nama + ".xlsx")));
        }
        if (format.contains(FormatDokumen.docx) || format.contains(FormatDokumen.pdf)) {
            hasil.addAll(berhalaman(dokumen, format, folder, nama));
        }
        return hasil;
    }

    /** The formats with page numbers. */
    private static List<Path> berhalaman(Dokumen dokumen, Set<FormatDokumen> format, Path folder, String nama)
            throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(1 << 20);
        CompletableFuture<TataHalaman> halaman =
                CompletableFuture.supplyAsync(() -> tulisPdf(dokumen, pdf), BERDAMPINGAN);
        List<Path> hasil = new ArrayList<>();
        try {
            if (format.contains(FormatDokumen.docx)) {
                ByteArrayOutputStream docx = new ByteArrayOutputStream(1 << 20);
                DocxPenulis.tulis(dokumen, halaman::join, docx);
                hasil.add(simpan(docx, folder.resolve(nama + ".docx")));
            }
            halaman.join();
        } catch (CompletionException galat) {
            if (galat.getCause() instanceof UncheckedIOException io) {
                throw io.getCause();
            }
            throw galat;
        }
        if (format.contains(FormatDokumen.pdf)) {
            hasil.add(simpan(pdf, folder.resolve(nama + ".pdf")));
        }
        return hasil;
    }

    private static TataHalaman tulisPdf(Dokumen dokumen, OutputStream keluar) {
        try {
            return PdfPenulis.tulis(dokumen, keluar);
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }

    private static Path simpan(ByteArrayOutputStream isi, Path tujuan) throws IOException {
        Path sementara = tujuan.resolveSibling("." + tujuan.getFileName() + ".sebagian");
        try {
            try (OutputStream keluar = Files.newOutputStream(sementara)) {
                isi.writeTo(keluar);
            }
            return Files.move(sementara, tujuan, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(sementara);
        }
    }
}
