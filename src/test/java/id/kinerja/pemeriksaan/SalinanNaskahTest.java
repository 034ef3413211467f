package id.kinerja.pemeriksaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.pemeriksaan.baca.BarisCetak;
import id.kinerja.pemeriksaan.baca.BerkasUji;
import id.kinerja.pemeriksaan.baca.Judul;
import id.kinerja.pemeriksaan.baca.Letak;
import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import id.kinerja.pemeriksaan.baca.Paragraf;
import id.kinerja.pemeriksaan.baca.PembacaNaskah;
import id.kinerja.pemeriksaan.baca.SelCetak;
import id.kinerja.pemeriksaan.baca.SelCetak.Ragam;
import id.kinerja.pemeriksaan.baca.TabelCetak;
import id.kinerja.pemeriksaan.baca.Unsur;
import id.kinerja.pemeriksaan.baca.teks.PembacaTeks;
import java.util.List;
import org.junit.jupiter.api.Test;

class SalinanNaskahTest {
    private static final String LAPORAN = """
            DAFTAR ISI

            1.1 Struktur Organisasi\t1
            BAB III AKUNTABILITAS KINERJA.....\t21

            BAB III

            AKUNTABILITAS KINERJA

            3.1 Capaian Kinerja
            1. Memberikan informasi kinerja yang terukur.
            Tabel 3.2
            Target & Realisasi <sementara> Tahun 2022-2023

            No\tSasaran\tIndikator\t2022\t\t2023\t
            \t\t\tTarget\tRealisasi\tTarget\tRealisasi
            1\tTerpenuhinya Kebutuhan Dasar\tPersentase Korban\t1.559 jiwa\t1.559 jiwa\t85 %\t97,5 %
            \t\t\t\t\t\t
            \tJumlah\t\tRp12.389.109.187\t(5,00)\t-\t

            Sumber: Dinas Sosial
            A\tB
            1\t\t
            Penutup dengan kata “kutip” dan tanda – hubung.
            """;

    @Test
    void salinan_dibaca_kembali_dengan_urutan_teks_yang_sama() throws NaskahTakTerbaca {
        sama(PembacaTeks.baca("asal", LAPORAN));
    }

    @Test
    void sel_gabungan_tetap_gabungan_di_semua_format() throws NaskahTakTerbaca {
        SelCetak indikator = new SelCetak("Indikator", 1, 2, Ragam.TEBAL);
        SelCetak tahun = new SelCetak("2023", 2, 1, Ragam.TEBAL);
        SelCetak kosong = SelCetak.KOSONG;
        Naskah asal = new Naskah(
                "asal",
                List.of(
                        new Judul(1, "BAB III AKUNTABILITAS", Letak.urut(0)),
                        new Paragraf("Tabel 3.1 Capaian", Letak.urut(1)),
                        new TabelCetak(
                                List.of(
                                        baris(indikator, tahun, kosong),
                                        baris(kosong, SelCetak.isi("Target"), SelCetak.isi("Realisasi")),
                                        baris(
                                                SelCetak.isi("Persentase PPKS"),
                                                SelCetak.isi("80"),
                                                SelCetak.isi("97,5"))),
                                Letak.urut(2))),
                List.of());

        for (byte[] salinan : sama(asal)) {
            TabelCetak t = BerkasUji.tabel(PembacaNaskah.baca("salinan", salinan));
            assertThat(t.baris().getFirst().sel()).containsExactly(indikator, tahun, kosong);
            assertThat(t.baris().get(1).sel().getFirst()).isEqualTo(kosong);
        }
    }

    /** Compares in each format and gives the three copies. */
    private static List<byte[]> sama(Naskah asal) throws NaskahTakTerbaca {
        List<byte[]> salinan = List.of(SalinanNaskah.docx(asal), SalinanNaskah.html(asal), SalinanNaskah.xlsx(asal));
        for (byte[] s : salinan) {
            assertThat(isi(PembacaNaskah.baca("salinan", s))).isEqualTo(isi(asal));
        }
        return salinan;
    }

    /** Headings as other text, since a workbook has none; rows of a table at its full width. */
    private static List<String> isi(Naskah n) {
        return n.unsur().stream().flatMap(u -> teks(u).stream()).toList();
    }

    private static List<String> teks(Unsur u) {
        return switch (u) {
            case Judul j -> List.of(j.teks());
            case Paragraf p -> List.of(p.teks());
            case TabelCetak t ->
                t.baris().stream()
                        .map(b -> {
                            StringBuilder hasil = new StringBuilder("|");
                            for (int k = 0; k < t.kolom(); k++) {
                                hasil.append(b.teks(k)).append('|');
                            }
                            return hasil.toString();
                        })
                        .toList();
        };
    }

    private static BarisCetak baris(SelCetak... sel) {
        return new BarisCetak(List.of(sel), Letak.urut(2));
    }
}
