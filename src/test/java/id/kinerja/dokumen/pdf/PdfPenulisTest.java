package id.kinerja.dokumen.pdf;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.dokumen.Bab;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.ContohDokumen;
import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.Tabel;
import id.kinerja.dokumen.Tabel.Baris;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Kerapatan;
import id.kinerja.dokumen.Tabel.Kolom;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.dokumen.Tabel.SelKepala;
import id.kinerja.dokumen.Tabel.TataLetak;
import id.kinerja.dokumen.TataHalaman;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfPenulisTest {
    private record Terbit(byte[] isi, TataHalaman halaman) {
        String teks(int dari, int sampai) throws IOException {
            try (PDDocument pdf = Loader.loadPDF(isi)) {
                PDFTextStripper pembaca = new PDFTextStripper();
                pembaca.setStartPage(dari);
                pembaca.setEndPage(sampai);
                return pembaca.getText(pdf).replaceAll("[\\s\\u00a0\\u2002]+", " ");
            }
        }

        int nomor(String kunci) {
            return Integer.parseInt(requireNonNull(halaman.halaman().get(kunci)));
        }

        String teks() throws IOException {
            return teks(1, Integer.MAX_VALUE);
        }
    }

    @Test
    void berkas_memenuhi_pdf_a_3a_dan_pdf_ua_1() throws Exception {
        byte[] pdf = terbitkan(ContohDokumen.dokumen()).isi();

        assertThat(PemeriksaPdf.pelanggaran(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(PemeriksaPdf.pelanggaran(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void setiap_blok_dapat_disalin_sebagai_teks_tanpa_huruf_yang_hilang() throws IOException {
        assertThat(terbitkan(ContohDokumen.dokumen()).teks())
                .contains(
                        "Laporan Kinerja Instansi Pemerintah",
                        "Puji syukur kami panjatkan",
                        "BAB I Pendahuluan",
                        "1.1 Latar belakang",
                        "Rp35.272.253.286",
                        "(< 100% & > 0). Ditunjukkan Gambar 1.1.",
                        "penyebab belum diisi",
                        "ketepatan waktu",
                        "Bidang Rehabilitasi Sosial",
                        "pelaksanaan program kegiatan",
                        "Tabel 3.1 Target, realisasi, dan capaian kinerja tahun 2023 (persen)",
                        "a Target akhir menurut Renstra adalah 99,99, bukan 100.",
                        "Sumber: Buku inventaris 2023.",
                        "Fasilitasi bantuan sosial",
                        "Capaian = (2 × target − realisasi) ÷ target × 100%",
                        "NIP 19700101 199503 1 001",
                        ContohDokumen.ISI_CATATAN_KAKI)
                .doesNotContain(ContohDokumen.ISI_KOMENTAR);
    }

    @Test
    void tulisan_pada_gambar_tetap_teks() throws IOException {
        assertThat(terbitkan(ContohDokumen.dokumen()).teks())
                .contains("1.1.1 Angka DTKS", "2.1.1 PPKS yang ditangani 135,47 100,19", "target = 100");
    }

    @Test
    void tata_halaman_menyebut_halaman_tempat_benda_bernomor_tercetak() throws IOException {
        Terbit terbit = terbitkan(ContohDokumen.dokumen());
        var halaman = terbit.halaman().halaman();

        assertThat(halaman).containsEntry("kata-pengantar", "i").containsEntry("bab1", "1");
        int depan = 1 + 5;
        assertThat(terbit.teks(depan + terbit.nomor("tabel-capaian"), depan + terbit.nomor("tabel-capaian")))
                .contains("Tabel 3.1 Target, realisasi")
                .contains("LKjIP Dinas Sosial Kota Contoh Tahun 2023 " + halaman.get("tabel-capaian"));
        assertThat(terbit.teks(depan + terbit.nomor("tabel-lebar"), depan + terbit.nomor("tabel-lebar")))
                .contains("Tabel L.1 Realisasi menurut tahun");
        try (PDDocument pdf = Loader.loadPDF(terbit.isi())) {
            assertThat(terbit.halaman().jumlahHalaman()).isEqualTo(pdf.getNumberOfPages());
            assertThat(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                    .startsWith("Sampul", "i", "ii", "iii", "iv", "v", "1", "2");
            assertThat(pdf.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("Kata Pengantar");
        }
    }

    @Test
    void daftar_isi_mencetak_nomor_halaman_yang_sama_dengan_tata_halaman() throws IOException {
        Terbit terbit = terbitkan(ContohDokumen.dokumen());

        assertThat(terbit.teks(3, 3))
                .containsPattern("BAB III Akuntabilitas Kinerja [. ]+"
                        + terbit.halaman().halaman().get("bab3") + " ")
                .containsPattern("Ikhtisar Eksekutif [. ]+v ");
    }

    @Test
    void hanya_bagian_lanskap_yang_memakai_halaman_lanskap() throws IOException {
        Terbit terbit = terbitkan(ContohDokumen.dokumen());
        try (PDDocument pdf = Loader.loadPDF(terbit.isi())) {
            List<Integer> lanskap = IntStream.range(0, pdf.getNumberOfPages())
                    .filter(i -> pdf.getPage(i).getMediaBox().getWidth() > 800)
                    .boxed()
                    .toList();
            assertThat(lanskap).containsExactly(5 + terbit.nomor("tabel-lebar"));
        }
    }

    @Test
    void dokumen_yang_sama_menghasilkan_berkas_yang_sama() throws IOException {
        assertThat(terbitkan(ContohDokumen.dokumen()).isi())
                .isEqualTo(terbitkan(ContohDokumen.dokumen()).isi());
    }

    @Test
    void tabel_panjang_mengulang_kepala_di_tiap_halaman_dan_tidak_kehilangan_baris() throws Exception {
        Terbit terbit = terbitkan(satuTabel(baris(300), TataLetak.SATU_LAJUR));
        int akhir = terbit.halaman().jumlahHalaman();

        assertThat(akhir).isGreaterThan(5);
        for (int h = 2; h <= akhir; h++) {
            assertThat(terbit.teks(h, h)).contains("Uraian Jumlah");
        }
        String teks = terbit.teks();
        for (int i = 1; i <= 300; i++) {
            assertThat(teks).contains("Uraian ke-" + i + " ");
        }
        assertThat(PemeriksaPdf.pelanggaran(terbit.isi(), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void tabel_dua_lajur_mengisi_halaman_demi_halaman() throws IOException {
        Terbit terbit = terbitkan(satuTabel(baris(300), TataLetak.DUA_LAJUR));
        String teks = terbit.teks();
        for (int i = 1; i <= 300; i++) {
            assertThat(teks).contains("Uraian ke-" + i + " ");
        }
        assertThat(terbit.halaman().jumlahHalaman()).isBetween(5, 6);
    }

    @Test
    void nama_400_huruf_dalam_sel_tercetak_utuh() throws IOException {
        String panjang = "Peningkatan".repeat(36) + " akhir";
        Terbit terbit = terbitkan(satuTabel(List.of(barisDari(panjang, "1")), TataLetak.SATU_LAJUR));

        assertThat(terbit.teks().replace(" ", "")).contains(panjang.replace(" ", ""));
    }

    @Test
    void tabel_tanpa_baris_mengatakannya() throws Exception {
        Terbit terbit = terbitkan(satuTabel(List.of(), TataLetak.SATU_LAJUR));

        assertThat(terbit.teks()).contains("Uraian Jumlah Tidak ada data");
        assertThat(PemeriksaPdf.pelanggaran(terbit.isi(), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void daftar_gambar_dari_dokumen_tanpa_gambar_mengatakannya() throws IOException {
        Dokumen asal = ContohDokumen.dokumen();
        Dokumen kosong = new Dokumen(
                asal.identitas(),
                asal.sampul(),
                List.of(),
                List.of(new Bab("b", "BAB I", "Satu", "1", List.of(new Blok.DaftarOtomatis(Blok.JenisDaftar.GAMBAR)))));

        assertThat(terbitkan(kosong).teks()).contains("BAB I Satu Tidak ada.");
    }

    private static Terbit terbitkan(Dokumen dokumen) throws IOException {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        TataHalaman halaman = PdfPenulis.tulis(dokumen, keluar);
        return new Terbit(keluar.toByteArray(), halaman);
    }

    private static Dokumen satuTabel(List<Baris> baris, TataLetak tataLetak) {
        Dokumen asal = ContohDokumen.dokumen();
        Tabel tabel = new Tabel(
                "t",
                "Rincian",
                List.of(Kolom.sisa(), Kolom.angka(20)),
                List.of(List.of(SelKepala.dari("Uraian"), SelKepala.dari("Jumlah"))),
                baris,
                Optional.of("Buku."),
                Kerapatan.BIASA,
                tataLetak);
        return new Dokumen(
                asal.identitas(),
                asal.sampul(),
                List.of(),
                List.of(new Bab("b", "BAB I", "Satu", "1", List.of(new Blok.BlokTabel(tabel)))));
    }

    private static List<Baris> baris(int banyak) {
        List<Baris> hasil = new ArrayList<>();
        for (int i = 1; i <= banyak; i++) {
            hasil.add(barisDari("Uraian ke-" + i, String.valueOf(i)));
        }
        return hasil;
    }

    private static Baris barisDari(String nama, String jumlah) {
        return new Baris(JenisBaris.BIASA, List.of(Sel.teks(nama), Sel.teks(jumlah)));
    }
}
