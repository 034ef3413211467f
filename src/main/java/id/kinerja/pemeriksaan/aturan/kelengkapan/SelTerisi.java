package id.kinerja.pemeriksaan.aturan.kelengkapan;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.baca.BarisCetak;
import id.kinerja.pemeriksaan.telaah.BarisNaskah.Zona;
import id.kinerja.pemeriksaan.telaah.TabelNaskah;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;
import java.util.regex.Pattern;

/** A column that is otherwise full has no empty cell. */
public final class SelTerisi implements Aturan {
    private static final int BARIS_TERSEDIKIT = 8;
    private static final int TERBANYAK = 5;
    private static final Pattern KETERANGAN = Pattern.compile(
            "(?i)(ket(erangan)?\\.?|catatan|no\\.?|nomor|kode.*|satuan|predikat|kategori|target akhir|kondisi akhir.*)?");
    private static final Pattern PENOMORAN = Pattern.compile("(?i)(no|nomor|kode)\\b.*");
    private static final Pattern NAMA =
            Pattern.compile("(?i).*\\b(indikator|program|kegiatan|sasaran|uraian|satuan)\\b.*");
    private static final Pattern PERSEN = Pattern.compile("(?i)(.*%.*|capaian.*|persen.*)");
    private static final Pattern JUMLAH = Pattern.compile("(?i)(jumlah|total|rata).*");

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "KURANG-03",
                Jenis.KURANG,
                "Sel pada kolom yang terisi tidak kosong",
                "Sebuah sel kosong, sedangkan hampir semua sel lain di kolom itu terisi.",
                "Indikator atau persentase baris itu tidak diketahui; kosong tidak sama dengan nol.",
                "Sel kosong dilaporkan bila sedikitnya sembilan dari sepuluh sel lain di kolom itu terisi. Sel persentase yang dapat dihitung dari baris itu dilaporkan sebagai peringatan.",
                "Isi selnya, atau tulis \"-\" bila memang tidak ada.",
                """
                No\tProgram/Kegiatan\tIndikator Kinerja\tAnggaran\tRealisasi\t%
                1\tKegiatan A\tJumlah dokumen A\t1.000.000\t900.000\t90,00
                2\tKegiatan B\tJumlah dokumen B\t1.000.000\t900.000\t90,00
                3\tKegiatan C\tJumlah dokumen C\t1.000.000\t900.000\t90,00
                4\tKegiatan D\tJumlah dokumen D\t1.000.000\t900.000\t90,00
                5\tKegiatan E\tJumlah dokumen E\t1.000.000\t900.000\t90,00
                6\tKegiatan F\tJumlah dokumen F\t1.000.000\t900.000\t90,00
                7\tKegiatan G\tJumlah dokumen G\t1.000.000\t900.000\t90,00
                8\tKegiatan H\tJumlah dokumen H\t1.000.000\t900.000\t90,00
                9\tKegiatan I\tJumlah dokumen I\t1.000.000\t900.000\t90,00
                10\tKegiatan J\tJumlah dokumen J\t1.000.000\t900.000\t90,00
                11\tKegiatan K\tJumlah dokumen K\t2.000.000\t1.000.000\t""",
                """
                No\tProgram/Kegiatan\tIndikator Kinerja\tAnggaran\tRealisasi\t%
                1\tKegiatan A\tJumlah dokumen A\t1.000.000\t900.000\t90,00
                2\tKegiatan B\tJumlah dokumen B\t1.000.000\t900.000\t90,00
                3\tKegiatan C\tJumlah dokumen C\t1.000.000\t900.000\t90,00
                4\tKegiatan D\tJumlah dokumen D\t1.000.000\t900.000\t90,00
                5\tKegiatan E\tJumlah dokumen E\t1.000.000\t900.000\t90,00
                6\tKegiatan F\tJumlah dokumen F\t1.000.000\t900.000\t90,00
                7\tKegiatan G\tJumlah dokumen G\t1.000.000\t900.000\t90,00
                8\tKegiatan H\tJumlah dokumen H\t1.000.000\t900.000\t90,00
                9\tKegiatan I\tJumlah dokumen I\t1.000.000\t900.000\t90,00
                10\tKegiatan J\tJumlah dokumen J\t1.000.000\t900.000\t90,00
                11\tKegiatan K\tJumlah dokumen K\t2.000.000\t1.000.000\t50,00""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        for (TabelNaskah t : telaah.kerangka().tabel()) {
            if (t.zona() != Zona.DAFTAR && !t.kepala().isEmpty() && t.baris().size() >= BARIS_TERSEDIKIT) {
                List<BarisCetak> baris = t.baris().stream()
                        .filter(b -> b.sel().size() == t.banyakKolom() && !jumlah(b))
                        .toList();
                for (int k = 1; k < t.banyakKolom(); k++) {
                    if (!KETERANGAN.matcher(t.kepala(k)).matches()) {
                        kolom(t, k, baris, lapor);
                    }
                }
            }
        }
    }

    private static void kolom(TabelNaskah t, int k, List<BarisCetak> baris, Pelapor lapor) {
        List<BarisCetak> kosong = baris.stream()
                .filter(b -> b.teks(k).isBlank() && !hampirKosong(b) && !kelompok(t, b))
                .toList();
        if (kosong.isEmpty() || kosong.size() > TERBANYAK || kosong.size() * 10 > baris.size()) {
            return;
        }
        for (BarisCetak b : kosong) {
            boolean angka = PERSEN.matcher(t.kepala(k)).matches();
            boolean dapatDihitung = angka && angkaLain(b) >= 2;
            if (dapatDihitung || NAMA.matcher(t.kepala(k)).matches()) {
                lapor.lapor(
                        dapatDihitung ? Tingkat.WARNING : Tingkat.INFO,
                        t.tempat(b, k, "(kosong)"),
                        "",
                        "Sel ini kosong, sedangkan " + (baris.size() - kosong.size()) + " sel lain di kolom \""
                                + t.kepala(k) + "\" terisi.",
                        List.of());
            }
        }
    }

    private static boolean jumlah(BarisCetak b) {
        return b.sel().stream()
                .map(s -> s.teks().strip())
                .filter(s -> !s.isEmpty())
                .findFirst()
                .filter(s -> JUMLAH.matcher(s).matches())
                .isPresent();
    }

    /** Words where the others have a number or code: the row heads a group. */
    private static boolean kelompok(TabelNaskah t, BarisCetak b) {
        return PENOMORAN.matcher(t.kepala(0)).matches() && b.teks(0).matches("(?s).*\\p{L}{4}.*");
    }

    /** A row that heads a group, not one of data. */
    private static boolean hampirKosong(BarisCetak b) {
        long isi = b.sel().stream().filter(s -> !s.teks().isBlank()).count();
        return b.sel().size() > 2 && isi <= 2;
    }

    private static long angkaLain(BarisCetak b) {
        return b.sel().stream()
                .filter(s -> s.teks().strip().matches("(Rp\\.?\\s*)?\\d[\\d.,]{3,}"))
                .count();
    }
}
