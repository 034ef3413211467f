package id.kinerja.pemeriksaan.aturan.narasi;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.baca.Paragraf;
import id.kinerja.pemeriksaan.telaah.AngkaKalimat;
import id.kinerja.pemeriksaan.telaah.Kolom;
import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import id.kinerja.pemeriksaan.telaah.PadananFakta;
import id.kinerja.pemeriksaan.telaah.Sel;
import id.kinerja.pemeriksaan.telaah.SerapanKalimat;
import id.kinerja.pemeriksaan.telaah.Tabel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;
import java.util.Optional;

/** What a sentence says of a budget line is what the table says of it. */
public final class KalimatSamaDenganTabel implements Aturan {
    private static final String KODE = "NARASI-03";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.ANTARTABEL,
                "Persentase dalam kalimat sama dengan tabel untuk baris anggaran yang sama",
                "Kalimat dan tabel menyebut anggaran dan realisasi yang sama, tetapi persentase fisik yang berbeda.",
                "Pembaca tidak tahu angka mana yang benar.",
                "satu besaran, satu angka",
                "Samakan kalimat dengan tabel sesudah mencocokkan keduanya dengan laporan fisik.",
                """
                Sub Kegiatan Penyediaan Sandang dengan anggaran sebesar Rp. 59.666.900 dan realisasi sebesar Rp. 55.676.900 atau Keuangan 93,31 % dan realisasi fisik 97 %.

                Tabel 3.7
                Realisasi Anggaran Tahun 2023

                No\tProgram/Kegiatan\tAnggaran\tRealisasi\tKeu %\tFisik %
                1\tPenyediaan Makanan\t62.420.500\t61.670.500\t98,80\t100
                2\tPenyediaan Sandang\t59.666.900\t55.676.900\t93,31\t100
                """,
                """
                Sub Kegiatan Penyediaan Sandang dengan anggaran sebesar Rp. 59.666.900 dan realisasi sebesar Rp. 55.676.900 atau Keuangan 93,31 % dan realisasi fisik 100 %.

                Tabel 3.7
                Realisasi Anggaran Tahun 2023

                No\tProgram/Kegiatan\tAnggaran\tRealisasi\tKeu %\tFisik %
                1\tPenyediaan Makanan\t62.420.500\t61.670.500\t98,80\t100
                2\tPenyediaan Sandang\t59.666.900\t55.676.900\t93,31\t100
                """);
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        telaah.naskah()
                .paragraf()
                .forEach(p -> SerapanKalimat.dalam(p.teks())
                        .forEach(s -> s.fisik().ifPresent(f -> cari(telaah, p, s, f, catat))));
    }

    private static void cari(Telaah telaah, Paragraf p, SerapanKalimat s, AngkaKalimat fisik, Pencatat catat) {
        for (Tabel t : telaah.tabel()) {
            Optional<Kolom> pagu = t.pertama(Peran.PAGU);
            Optional<Kolom> realisasi = t.pertama(Peran.REALISASI_ANGGARAN);
            Optional<Kolom> kolom = t.pertama(Peran.FISIK);
            if (pagu.isEmpty() || realisasi.isEmpty() || kolom.isEmpty()) {
                continue;
            }
            List<Sel> sama = t.baris().stream()
                    .filter(b -> sama(b.sel(pagu.get().nomor()), s.pagu())
                            && sama(b.sel(realisasi.get().nomor()), s.realisasi()))
                    .map(b -> b.sel(kolom.get().nomor()))
                    .filter(x -> x.angka().isPresent())
                    .toList();
            boolean cocok = sama.stream()
                    .anyMatch(x -> x.angka()
                                    .orElseThrow()
                                    .nilai()
                                    .compareTo(fisik.angka().nilai())
                            == 0);
            if (!sama.isEmpty() && !cocok) {
                catat.temuan(temuan(t, p, fisik, sama.getLast()));
                return;
            }
        }
    }

    private static boolean sama(Sel sel, AngkaKalimat angka) {
        return sel.angka()
                .filter(a -> a.nilai().compareTo(angka.angka().nilai()) == 0)
                .isPresent();
    }

    private static Temuan temuan(Tabel t, Paragraf p, AngkaKalimat fisik, Sel sel) {
        boolean bulat = PadananFakta.senilai(fisik.angka(), sel.angka().orElseThrow());
        return new Temuan(
                KODE,
                bulat ? Jenis.PEMBULATAN : Jenis.ANTARTABEL,
                bulat ? Tingkat.INFO : Tingkat.ERROR,
                new Tempat(p.letak(), "teks", "", "fisik " + fisik.angka().teks() + " %"),
                sel.teks() + " (" + t.sebutan() + ")",
                "",
                "Kalimat menyebut realisasi fisik " + fisik.angka().teks() + " %, sedangkan " + t.sebutan()
                        + " mencetak " + sel.teks() + " untuk anggaran dan realisasi yang sama.",
                List.of(Tempat.sel(t, sel)));
    }
}
