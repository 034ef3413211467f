package id.kinerja.pemeriksaan.baca.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.kinerja.pemeriksaan.baca.Judul;
import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import id.kinerja.pemeriksaan.baca.Paragraf;
import id.kinerja.pemeriksaan.baca.SelCetak;
import id.kinerja.pemeriksaan.baca.SelCetak.Ragam;
import id.kinerja.pemeriksaan.baca.TabelCetak;
import java.util.List;
import org.junit.jupiter.api.Test;

class PembacaPdfTest {
    @Test
    void tabel_bergaris_dibaca_sel_demi_sel() throws NaskahTakTerbaca {
        PdfUji pdf = new PdfUji()
                .kisi(new float[] {50, 90, 300, 400}, new float[] {100, 120, 150, 170})
                .tebal(55, 114, "No")
                .tebal(100, 114, "Uraian")
                .tebal(310, 114, "Anggaran")
                .teks(55, 132, "1")
                .teks(100, 132, "Program Pemberdayaan")
                .teks(100, 144, "Sosial")
                .kanan(395, 132, "1.771.106.770")
                .teks(55, 164, "2")
                .teks(100, 164, "Program Rehabilitasi Sosial")
                .kanan(395, 164, "1.472.214.645");
        assertThat(baris(tabel(pdf).getFirst()))
                .containsExactly(
                        List.of("No", "Uraian", "Anggaran"),
                        List.of("1", "Program Pemberdayaan Sosial", "1.771.106.770"),
                        List.of("2", "Program Rehabilitasi Sosial", "1.472.214.645"));
        assertThat(tabel(pdf).getFirst().baris().get(0).sel().get(1).ragam()).isEqualTo(Ragam.TEBAL);
        assertThat(tabel(pdf).getFirst().baris().get(1).sel().get(1).ragam()).isEqualTo(Ragam.BIASA);
    }

    @Test
    void sel_gabung_menutupi_kolom_dan_baris() throws NaskahTakTerbaca {
        PdfUji pdf = new PdfUji()
                .garis(50, 100, 400, 100)
                .garis(200, 120, 400, 120)
                .garis(50, 140, 400, 140)
                .garis(50, 160, 400, 160)
                .garis(50, 100, 50, 160)
                .garis(200, 100, 200, 160)
                .garis(300, 120, 300, 160)
                .garis(400, 100, 400, 160)
                .teks(60, 124, "Indikator")
                .teks(270, 114, "Tahun 2023")
                .teks(220, 134, "Target")
                .teks(320, 134, "Realisasi")
                .teks(60, 154, "Nilai AKIP")
                .teks(220, 154, "69")
                .teks(320, 154, "70,5");
        TabelCetak t = tabel(pdf).getFirst();
        assertThat(baris(t))
                .containsExactly(
                        List.of("Indikator", "Tahun 2023", ""),
                        List.of("", "Target", "Realisasi"),
                        List.of("Nilai AKIP", "69", "70,5"));
        assertThat(t.baris().getFirst().sel())
                .extracting(SelCetak::lebar, SelCetak::tinggi)
                .containsExactly(tuple(1, 2), tuple(2, 1), tuple(1, 1));
    }

    @Test
    void garis_berupa_kotak_isian_tipis_sama_dengan_garis() throws NaskahTakTerbaca {
        PdfUji pdf = new PdfUji().gambar(isi -> {
            for (float y : new float[] {100, 120, 140}) {
                isi.addRect(50, PdfUji.TINGGI - y, 200, 0.5f);
            }
            for (float x : new float[] {50, 150, 250}) {
                isi.addRect(x, PdfUji.TINGGI - 140, 0.5f, 40);
            }
            isi.fill();
        });
        pdf.teks(60, 114, "Target")
                .teks(160, 114, "Realisasi")
                .teks(60, 134, "100")
                .teks(160, 134, "98,5");
        assertThat(baris(tabel(pdf).getFirst()))
                .containsExactly(List.of("Target", "Realisasi"), List.of("100", "98,5"));
    }

    @Test
    void tepi_luar_yang_tidak_digambar_dilengkapi() throws NaskahTakTerbaca {
        PdfUji pdf = new PdfUji();
        for (float y : new float[] {100, 120, 140, 160}) {
            pdf.garis(50, y, 400, y);
        }
        pdf.garis(200, 100, 200, 160).garis(300, 100, 300, 160);
        isiTiga(pdf);
        assertThat(baris(tabel(pdf).getFirst())).isEqualTo(TIGA);
    }

    @Test
    void baris_tanpa_garis_mendatar_dibelah_menurut_angkanya() throws NaskahTakTerbaca {
        PdfUji pdf = new PdfUji()
                .kisi(new float[] {50, 200, 300, 400}, new float[] {100, 120, 180})
                .teks(60, 114, "Uraian")
                .teks(220, 114, "Anggaran")
                .teks(320, 114, "Realisasi");
        for (int i = 0; i < 4; i++) {
            pdf.teks(60, 132 + 13 * i, "Kegiatan " + i)
                    .kanan(295, 132 + 13 * i, "1.00" + i)
                    .kanan(395, 132 + 13 * i, "90" + i);
        }
        assertThat(baris(tabel(pdf).getFirst()))
                .hasSize(5)
                .contains(List.of("Kegiatan 0", "1.000", "900"), List.of("Kegiatan 3", "1.003", "903"));
    }

    @Test
    void tabel_tanpa_garis_dibaca_dari_letak_kolomnya() throws NaskahTakTerbaca {
        PdfUji pdf = new PdfUji();
        isiTiga(pdf);
        assertThat(baris(tabel(pdf).getFirst())).isEqualTo(TIGA);
    }

    @Test
    void label_yang_terlipat_menyatu_dengan_barisnya() throws NaskahTakTerbaca {
        PdfUji pdf = new PdfUji()
                .teks(60, 114, "Uraian")
                .teks(320, 114, "Jumlah")
                .teks(60, 134, "Penyediaan Jasa Pemeliharaan, Pajak, dan")
                .teks(60, 146, "Perizinan Kendaraan Dinas")
                .kanan(350, 134, "120.773.000")
                .teks(60, 166, "Pemeliharaan Peralatan")
                .kanan(350, 166, "23.710.000")
                .teks(60, 186, "Pengadaan Mebel")
                .kanan(350, 186, "6.235.928");
        assertThat(baris(tabel(pdf).getFirst()))
                .contains(List.of("Penyediaan Jasa Pemeliharaan, Pajak, dan Perizinan Kendaraan Dinas", "120.773.000"))
                .hasSize(4);
    }

    @Test
    void teks_naik_di_dalam_sel_terbaca() throws NaskahTakTerbaca {
        PdfUji pdf = new PdfUji()
                .kisi(new float[] {50, 80, 300, 400}, new float[] {100, 200, 220})
                .naik(70, 190, "Nomor Urut")
                .teks(100, 150, "Uraian kegiatan dinas")
                .teks(310, 150, "Anggaran")
                .teks(60, 214, "1")
                .teks(100, 214, "Pengadaan Mebel")
                .teks(310, 214, "6.235.928");
        assertThat(baris(tabel(pdf).getFirst()))
                .containsExactly(
                        List.of("Nomor Urut", "Uraian kegiatan dinas", "Anggaran"),
                        List.of("1", "Pengadaan Mebel", "6.235.928"));
    }

    @Test
    void halaman_yang_diputar_terbaca_seperti_terlihat() throws NaskahTakTerbaca {
        PdfUji pdf = new PdfUji().diputar(90);
        for (int i = 0; i < 3; i++) {
            pdf.naik(100 + 20 * i, 700, "Baris " + i)
                    .naik(100 + 20 * i, 500, "1" + i)
                    .naik(100 + 20 * i, 300, "2" + i);
        }
        assertThat(baris(tabel(pdf).getFirst()))
                .containsExactly(
                        List.of("Baris 0", "10", "20"), List.of("Baris 1", "11", "21"), List.of("Baris 2", "12", "22"));
    }

    @Test
    void teks_yang_berputar_di_halaman_tegak_ditegakkan() throws NaskahTakTerbaca {
        PdfUji pdf = new PdfUji();
        float[] x = {80, 110, 140};
        for (float a : x) {
            pdf.garis(a, 100, a, 500);
        }
        for (float y : new float[] {100, 300, 500}) {
            pdf.garis(80, y, 140, y);
        }
        pdf.naik(100, 490, "Target")
                .naik(100, 290, "Realisasi")
                .naik(130, 490, "100")
                .naik(130, 290, "98,5");
        assertThat(baris(tabel(pdf).getFirst()))
                .containsExactly(List.of("Target", "Realisasi"), List.of("100", "98,5"));
    }

    @Test
    void kepala_kaki_dan_nomor_halaman_dibuang() throws NaskahTakTerbaca {
        PdfUji pdf = new PdfUji();
        for (int i = 1; i <= 4; i++) {
            pdf.teks(60, 40, "LKjIP Dinas Sosial Tahun 2023")
                    .teks(60, 200, "Isi halaman ke-" + i + " menerangkan capaian kinerja.")
                    .teks(290, 810, String.valueOf(i));
            if (i < 4) {
                pdf.halamanBaru();
            }
        }
        assertThat(baca(pdf).paragraf())
                .extracting(Paragraf::teks)
                .allMatch(t -> t.startsWith("Isi halaman"))
                .hasSize(4);
    }

    @Test
    void paragraf_bersambung_antarbaris_dan_antarhalaman() throws NaskahTakTerbaca {
        PdfUji pdf = new PdfUji()
                .teks(60, 700, "Realisasi belanja sampai dengan akhir tahun anggaran 2023 mencapai")
                .teks(60, 713, "delapan puluh delapan persen dari anggaran yang tersedia, sedangkan")
                .halamanBaru()
                .teks(60, 80, "capaian kinerja rata-rata melampaui target.")
                .teks(60, 110, "Paragraf berikutnya.");
        assertThat(baca(pdf).paragraf())
                .extracting(Paragraf::teks)
                .containsExactly(
                        "Realisasi belanja sampai dengan akhir tahun anggaran 2023 mencapai delapan puluh delapan persen dari"
                                + " anggaran yang tersedia, sedangkan capaian kinerja rata-rata melampaui target.",
                        "Paragraf berikutnya.");
    }

    @Test
    void judul_dan_butir_berdiri_sendiri() throws NaskahTakTerbaca {
        PdfUji pdf = new PdfUji()
                .teks(60, 80, "BAB III AKUNTABILITAS KINERJA")
                .teks(60, 100, "3.1 Capaian Kinerja")
                .teks(60, 120, "1. Kemiskinan ekstrem;")
                .teks(60, 133, "2. Sumber daya manusia.");
        Naskah n = baca(pdf);
        assertThat(n.judul())
                .extracting(Judul::tingkat, Judul::teks)
                .containsExactly(tuple(1, "BAB III AKUNTABILITAS KINERJA"), tuple(2, "3.1 Capaian Kinerja"));
        assertThat(n.paragraf())
                .extracting(Paragraf::teks)
                .containsExactly("1. Kemiskinan ekstrem;", "2. Sumber daya manusia.");
        assertThat(n.unsur()).extracting(u -> u.letak().urut()).containsExactly(0, 1, 2, 3);
        assertThat(n.unsur()).allMatch(u -> u.letak().halaman().getAsInt() == 1);
    }

    @Test
    void tanda_catatan_kaki_tidak_ikut_dalam_angka() throws NaskahTakTerbaca {
        PdfUji pdf = new PdfUji()
                .kisi(new float[] {50, 200, 300}, new float[] {100, 120, 140})
                .teks(60, 114, "Uraian")
                .teks(210, 114, "Nilai")
                .teks(60, 134, "Luas gedung")
                .teks(210, 134, "80,00")
                .teks(PdfUji.BIASA, 6, 210.2f + lebar("80,00"), 130, "a");
        assertThat(baris(tabel(pdf).getFirst()).get(1)).containsExactly("Luas gedung", "80,00");
    }

    @Test
    void huruf_yang_digambar_dua_kali_dibaca_sekali() throws NaskahTakTerbaca {
        PdfUji pdf = new PdfUji()
                .teks(60, 100, "Jumlah seluruh anggaran dinas")
                .teks(60.3f, 100, "Jumlah seluruh anggaran dinas");
        assertThat(baca(pdf).paragraf()).extracting(Paragraf::teks).containsExactly("Jumlah seluruh anggaran dinas");
    }

    @Test
    void titik_penuntun_daftar_isi_menjadi_tabel_judul_dan_halaman() throws NaskahTakTerbaca {
        PdfUji pdf = new PdfUji();
        String[] judul = {"1.1 Struktur Organisasi", "1.2 Tugas dan Fungsi", "1.3 Isu Strategis"};
        for (int i = 0; i < 3; i++) {
            pdf.teks(60, 100 + 15 * i, judul[i] + " ......................................... " + (i + 1));
        }
        assertThat(baris(tabel(pdf).getFirst()))
                .containsExactly(List.of(judul[0], "1"), List.of(judul[1], "2"), List.of(judul[2], "3"));
    }

    private static final List<List<String>> TIGA = List.of(
            List.of("Indikator", "Target", "Realisasi"),
            List.of("Nilai AKIP", "69", "70,5"),
            List.of("Indeks Kepuasan", "82", "85,01"));

    private static void isiTiga(PdfUji pdf) {
        for (int i = 0; i < TIGA.size(); i++) {
            float y = 114 + 20 * i;
            pdf.teks(60, y, TIGA.get(i).get(0))
                    .kanan(290, y, TIGA.get(i).get(1))
                    .kanan(390, y, TIGA.get(i).get(2));
        }
    }

    private static float lebar(String teks) {
        try {
            return PdfUji.BIASA.getStringWidth(teks) / 100;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private byte[] berkas = new byte[0];

    private Naskah baca(PdfUji pdf) throws NaskahTakTerbaca {
        berkas = berkas.length == 0 ? pdf.jadi() : berkas;
        return PembacaPdf.baca("uji.pdf", berkas);
    }

    private List<TabelCetak> tabel(PdfUji pdf) throws NaskahTakTerbaca {
        return baca(pdf).unsur().stream()
                .filter(TabelCetak.class::isInstance)
                .map(TabelCetak.class::cast)
                .toList();
    }

    private static List<List<String>> baris(TabelCetak t) {
        return t.baris().stream()
                .map(b -> b.sel().stream().map(SelCetak::teks).toList())
                .toList();
    }
}
