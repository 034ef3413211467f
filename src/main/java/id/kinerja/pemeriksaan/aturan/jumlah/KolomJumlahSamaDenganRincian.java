package id.kinerja.pemeriksaan.aturan.jumlah;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.aturan.PenilaiHubungan;
import id.kinerja.pemeriksaan.aturan.PerubahanAntartahun;
import id.kinerja.pemeriksaan.telaah.HubunganKolom.Ragam;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.Set;

/** A column that adds up or subtracts other columns does so in every row. */
public final class KolomJumlahSamaDenganRincian implements Aturan {
    private static final Set<Ragam> ARITMETIKA = Set.of(Ragam.JUMLAH, Ragam.SELISIH);

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "JUMLAH-05",
                Jenis.JUMLAH,
                "Kolom jumlah sama dengan hitungan dari kolom rinciannya",
                "Pada hampir semua baris satu kolom adalah jumlah atau selisih kolom lain, tetapi pada baris ini tidak.",
                "Jumlah yang keliru terbawa ke persentase dan ke jumlah seluruh tabel.",
                "Hitungan yang dipakai baris lain pada kolom yang sama",
                "Hitung ulang kolom itu dari kolom rinciannya, atau perbaiki rincian yang keliru.",
                """
                Tabel 3.2
                Pelayanan per Triwulan

                Pelayanan\tTW I\tTW II\tTW III\tTW IV\tJumlah
                Kunjungan ibu hamil\t310\t290\t305\t288\t1.193
                Kunjungan bayi\t280\t287\t291\t279\t1.173
                Penimbangan balita\t411\t390\t433\t402\t1.636
                """,
                """
                Tabel 3.2
                Pelayanan per Triwulan

                Pelayanan\tTW I\tTW II\tTW III\tTW IV\tJumlah
                Kunjungan ibu hamil\t310\t290\t305\t288\t1.193
                Kunjungan bayi\t280\t287\t291\t279\t1.137
                Penimbangan balita\t411\t390\t433\t402\t1.636
                """);
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        new PenilaiHubungan(penjelasan(), h -> ARITMETIKA.contains(h.ragam()) && !PerubahanAntartahun.adalah(h))
                .periksa(telaah, catat);
    }
}
