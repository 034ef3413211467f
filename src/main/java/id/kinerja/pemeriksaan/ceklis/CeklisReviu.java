package id.kinerja.pemeriksaan.ceklis;

import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.ceklis.ButirReviu.Bagian;
import id.kinerja.pemeriksaan.ceklis.ButirReviu.Jawaban;
import id.kinerja.pemeriksaan.telaah.BagianLkjip;
import id.kinerja.pemeriksaan.telaah.BarisNaskah.Zona;
import id.kinerja.pemeriksaan.telaah.Kerangka;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;
import java.util.Optional;

/**
 * Fills in the review checklist for one document.
 *
 * @dasar PermenPAN-RB 53/2014 Lampiran III
 */
public final class CeklisReviu {
    private static final String WAWANCARA = "Ditanyakan kepada unit penyusun; tidak dapat dilihat dari naskah.";
    private static final String BANDINGKAN = "Bandingkan dengan dokumennya; lihat juga temuan target dan antartabel.";

    private CeklisReviu() {}

    public static List<ButirReviu> isi(Telaah telaah) {
        Kerangka k = telaah.kerangka();
        return List.of(
                dari(
                        k,
                        "I.1",
                        Bagian.FORMAT,
                        "Laporan Kinerja telah menampilkan data penting instansi",
                        BagianLkjip.TARGET_DAN_REALISASI),
                dari(
                        k,
                        "I.2",
                        Bagian.FORMAT,
                        "Laporan Kinerja telah menyajikan informasi target kinerja",
                        BagianLkjip.PERJANJIAN_KINERJA),
                dari(
                        k,
                        "I.3",
                        Bagian.FORMAT,
                        "Laporan Kinerja telah menyajikan capaian kinerja yang memadai",
                        BagianLkjip.TARGET_DAN_REALISASI),
                lampiran(k),
                dari(
                        k,
                        "I.5",
                        Bagian.FORMAT,
                        "Laporan Kinerja telah menyajikan upaya perbaikan ke depan",
                        BagianLkjip.SEBAB_DAN_SOLUSI),
                dari(
                        k,
                        "I.6",
                        Bagian.FORMAT,
                        "Laporan Kinerja telah menyajikan akuntabilitas keuangan",
                        BagianLkjip.REALISASI_ANGGARAN),
                nilai(
                        "II.1",
                        Bagian.MEKANISME,
                        "Laporan Kinerja disusun oleh unit kerja yang memiliki tugas dan fungsi untuk itu",
                        WAWANCARA),
                nilai(
                        "II.2",
                        Bagian.MEKANISME,
                        "Informasi dalam Laporan Kinerja telah didukung dengan data yang memadai",
                        WAWANCARA),
                nilai(
                        "II.3",
                        Bagian.MEKANISME,
                        "Terdapat mekanisme penyampaian data dan informasi dari unit kerja ke unit penyusun",
                        WAWANCARA),
                nilai(
                        "II.4",
                        Bagian.MEKANISME,
                        "Telah ditetapkan penanggung jawab pengumpulan data di setiap unit kerja",
                        WAWANCARA),
                nilai(
                        "II.5",
                        Bagian.MEKANISME,
                        "Data dan informasi kinerja telah diyakini keandalannya",
                        "Lihat temuan hasil pemeriksaan angka."),
                nilai(
                        "II.6",
                        Bagian.MEKANISME,
                        "Analisis dalam Laporan Kinerja telah diketahui oleh unit kerja terkait",
                        WAWANCARA),
                nilai(
                        "II.7",
                        Bagian.MEKANISME,
                        "Laporan Kinerja merupakan gabungan dari laporan kinerja di bawahnya",
                        WAWANCARA),
                nilai(
                        "III.1",
                        Bagian.SUBSTANSI,
                        "Tujuan dan sasaran dalam Laporan Kinerja telah sesuai dengan Perjanjian Kinerja",
                        BANDINGKAN),
                nilai(
                        "III.2",
                        Bagian.SUBSTANSI,
                        "Tujuan dan sasaran dalam Laporan Kinerja telah selaras dengan Rencana Strategis",
                        BANDINGKAN),
                nilai("III.3", Bagian.SUBSTANSI, "Jika butir 1 dan 2 tidak, terdapat penjelasan yang memadai", ""),
                nilai(
                        "III.4",
                        Bagian.SUBSTANSI,
                        "Tujuan dan sasaran dalam Laporan Kinerja telah sesuai dengan indikator kinerja",
                        BANDINGKAN),
                nilai(
                        "III.5",
                        Bagian.SUBSTANSI,
                        "Tujuan dan sasaran dalam Laporan Kinerja telah sesuai dengan Indikator Kinerja Utama",
                        BANDINGKAN),
                nilai("III.6", Bagian.SUBSTANSI, "Jika butir 4 dan 5 tidak, terdapat penjelasan yang memadai", ""),
                dari(
                        k,
                        "III.7",
                        Bagian.SUBSTANSI,
                        "Telah terdapat perbandingan data kinerja dengan tahun lalu, standar, dan sebagainya",
                        BagianLkjip.TAHUN_LALU),
                nilai(
                        "III.8",
                        Bagian.SUBSTANSI,
                        "Indikator kinerja utama dan indikator kinerja telah cukup mengukur tujuan dan sasaran",
                        ""),
                nilai("III.9", Bagian.SUBSTANSI, "Jika butir 8 tidak, terdapat penjelasan yang memadai", ""),
                nilai(
                        "III.10",
                        Bagian.SUBSTANSI,
                        "Indikator kinerja utama dan indikator kinerja telah memenuhi syarat SMART",
                        ""),
                nilai("III.11", Bagian.SUBSTANSI, "Jika butir 10 tidak, terdapat penjelasan yang memadai", ""));
    }

    private static ButirReviu nilai(String kode, Bagian bagian, String pernyataan, String catatan) {
        return new ButirReviu(kode, bagian, pernyataan, Jawaban.PERLU_DINILAI, catatan, Optional.empty());
    }

    /** Present where a heading or table announces it; only spoken of, a person must judge. */
    private static ButirReviu dari(Kerangka k, String kode, Bagian bagian, String pernyataan, BagianLkjip cari) {
        Optional<Tempat> tempat = cari.judul(k)
                .map(b -> b.tempat())
                .or(() -> cari.tabel(k).map(t -> new Tempat(t.letak(), t.sebutan(), "", t.judul())));
        if (tempat.isPresent()) {
            return new ButirReviu(kode, bagian, pernyataan, Jawaban.ADA, "", tempat);
        }
        return cari.prosa(k)
                .map(b -> new ButirReviu(
                        kode,
                        bagian,
                        pernyataan,
                        Jawaban.PERLU_DINILAI,
                        "Hanya disebut dalam kalimat.",
                        Optional.of(b.tempat())))
                .orElseGet(
                        () -> new ButirReviu(kode, bagian, pernyataan, Jawaban.TIDAK_DITEMUKAN, "", Optional.empty()));
    }

    private static ButirReviu lampiran(Kerangka k) {
        Optional<Tempat> tempat = k.baris(Zona.LAMPIRAN).findFirst().map(b -> b.tempat());
        return new ButirReviu(
                "I.4",
                Bagian.FORMAT,
                "Laporan Kinerja telah menyajikan lampiran yang mendukung informasi pada badan laporan",
                tempat.isPresent() ? Jawaban.ADA : Jawaban.TIDAK_DITEMUKAN,
                tempat.isPresent() ? "" : "Lampiran mungkin berkas tersendiri.",
                tempat);
    }
}
