package id.kinerja.pemeriksaan.aturan.kelengkapan;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.telaah.BagianLkjip;
import id.kinerja.pemeriksaan.telaah.BarisNaskah;
import id.kinerja.pemeriksaan.telaah.BarisNaskah.Zona;
import id.kinerja.pemeriksaan.telaah.JenisNaskah;
import id.kinerja.pemeriksaan.telaah.Kerangka;
import id.kinerja.pemeriksaan.telaah.Telaah;

/** An LKjIP has the parts that PermenPAN-RB 53/2014 asks for. */
public final class BagianWajibAda implements Aturan {
    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "KURANG-02",
                Jenis.KURANG,
                "Laporan kinerja memuat semua bagian yang diwajibkan",
                "Bagian yang diwajibkan PermenPAN-RB 53/2014 tidak ditemukan di dalam laporan.",
                "Laporan belum memenuhi ketentuan dan nilainya dalam evaluasi AKIP berkurang.",
                "PermenPAN-RB 53/2014: Bab II memuat Perjanjian Kinerja; Bab III memuat perbandingan target dan realisasi, dengan tahun lalu, dengan target jangka menengah, penyebab dan solusi, efisiensi, program penunjang, dan realisasi anggaran; Bab IV penutup.",
                "Tambahkan bagian yang belum ada.",
                """
                LAPORAN KINERJA DINAS CONTOH
                TAHUN 2023

                BAB I PENDAHULUAN

                Tugas dan fungsi organisasi.

                BAB II PERENCANAAN KINERJA

                Perjanjian Kinerja Tahun 2023

                No\tSasaran\tIndikator\tTarget
                1\tMeningkatnya layanan\tPersentase layanan\t80

                BAB III AKUNTABILITAS KINERJA

                Perbandingan Target dan Realisasi Tahun 2023

                Perbandingan dengan Tahun Lalu

                Perbandingan dengan Target Renstra

                Analisis Penyebab Keberhasilan dan Kegagalan serta Solusi

                Analisis Program dan Kegiatan yang Menunjang Keberhasilan

                Realisasi Anggaran

                BAB IV PENUTUP

                Kesimpulan""",
                """
                LAPORAN KINERJA DINAS CONTOH
                TAHUN 2023

                BAB I PENDAHULUAN

                Tugas dan fungsi organisasi.

                BAB II PERENCANAAN KINERJA

                Perjanjian Kinerja Tahun 2023

                No\tSasaran\tIndikator\tTarget
                1\tMeningkatnya layanan\tPersentase layanan\t80

                BAB III AKUNTABILITAS KINERJA

                Perbandingan Target dan Realisasi Tahun 2023

                Perbandingan dengan Tahun Lalu

                Perbandingan dengan Target Renstra

                Analisis Penyebab Keberhasilan dan Kegagalan serta Solusi

                Analisis atas Efisiensi Penggunaan Sumber Daya

                Analisis Program dan Kegiatan yang Menunjang Keberhasilan

                Realisasi Anggaran

                BAB IV PENUTUP

                Kesimpulan""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Kerangka kerangka = telaah.kerangka();
        if (JenisNaskah.dari(kerangka) != JenisNaskah.LKJIP) {
            return;
        }
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        BarisNaskah bab3 = kerangka.baris(Zona.ISI)
                .filter(b -> b.bab() == 3)
                .findFirst()
                .orElse(kerangka.baris().getFirst());
        for (BagianLkjip bagian : BagianLkjip.values()) {
            boolean ada = bagian.judul(kerangka).isPresent()
                    || bagian.tabel(kerangka).isPresent()
                    || bagian.prosa(kerangka).isPresent();
            if (!ada) {
                lapor.warning(bab3.tempat(), "", "Tidak ditemukan " + bagian.sebutan() + ".");
            }
        }
    }
}
