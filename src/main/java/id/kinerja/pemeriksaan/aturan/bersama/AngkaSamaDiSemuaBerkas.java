package id.kinerja.pemeriksaan.aturan.bersama;

import id.kinerja.pemeriksaan.AturanBersama;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.dosir.BerkasDosir;
import id.kinerja.pemeriksaan.dosir.Dosir;
import id.kinerja.pemeriksaan.dosir.JenisBerkas;
import id.kinerja.pemeriksaan.telaah.Fakta;
import id.kinerja.pemeriksaan.telaah.Fakta.Ukuran;
import id.kinerja.pemeriksaan.telaah.Padanan;
import id.kinerja.pemeriksaan.telaah.PadananFakta;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The same quantity is printed alike in every document of an agency and year. */
public final class AngkaSamaDiSemuaBerkas implements AturanBersama {
    private static final String KODE = "BERSAMA-02";

    private record Kunci(int baris, int tabel, Ukuran ukuran) {}

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.ANTARTABEL,
                "Angka yang sama tercetak sama di semua berkas",
                "Target, realisasi, capaian, atau anggaran yang sama tercetak berbeda di dua berkas perangkat daerah yang sama.",
                "Laporan, perjanjian, dan rencana tidak menceritakan hal yang sama.",
                "satu besaran, satu angka; PermenPAN-RB 53/2014: laporan disusun atas perjanjian kinerja",
                "Cocokkan kedua berkas dengan sumber datanya, lalu perbaiki yang keliru.",
                """
                === lkjip.txt
                LAPORAN KINERJA DINAS CONTOH
                TAHUN 2023

                Tabel 3.1
                Capaian Kinerja Tahun 2023

                No\tIndikator Kinerja\tTarget\tRealisasi
                1\tJumlah keluarga penerima bantuan sosial\t700\t706
                2\tJumlah lansia terlantar yang dilayani\t120\t118

                === iku.txt
                INDIKATOR KINERJA UTAMA
                DINAS CONTOH TAHUN 2023

                No\tIndikator Kinerja\tTarget\tRealisasi
                1\tJumlah keluarga penerima bantuan sosial\t700\t2.265
                """,
                """
                === lkjip.txt
                LAPORAN KINERJA DINAS CONTOH
                TAHUN 2023

                Tabel 3.1
                Capaian Kinerja Tahun 2023

                No\tIndikator Kinerja\tTarget\tRealisasi
                1\tJumlah keluarga penerima bantuan sosial\t700\t706
                2\tJumlah lansia terlantar yang dilayani\t120\t118

                === iku.txt
                INDIKATOR KINERJA UTAMA
                DINAS CONTOH TAHUN 2023

                No\tIndikator Kinerja\tTarget\tRealisasi
                1\tJumlah keluarga penerima bantuan sosial\t700\t706
                """);
    }

    @Override
    public Map<Integer, List<Temuan>> periksa(Dosir dosir) {
        Map<Integer, List<Temuan>> hasil = new TreeMap<>();
        for (BerkasDosir ini : dosir.berkas()) {
            Map<Kunci, Temuan> temuan = new LinkedHashMap<>();
            for (BerkasDosir lain : dosir.berkas()) {
                if (acuan(lain, ini)) {
                    bandingkan(ini, lain, temuan);
                }
            }
            hasil.put(ini.nomor(), List.copyOf(temuan.values()));
        }
        return hasil;
    }

    /** The fuller document is taken as the reference. */
    private static boolean acuan(BerkasDosir lain, BerkasDosir ini) {
        int beda = Integer.compare(
                lain.telaah().fakta().size(), ini.telaah().fakta().size());
        return beda > 0 || beda == 0 && lain.nomor() < ini.nomor();
    }

    private static void bandingkan(BerkasDosir berkas, BerkasDosir acuan, Map<Kunci, Temuan> hasil) {
        Telaah ini = berkas.telaah();
        Telaah lain = acuan.telaah();
        for (Ukuran u :
                List.of(Ukuran.TARGET, Ukuran.REALISASI, Ukuran.CAPAIAN, Ukuran.PAGU, Ukuran.REALISASI_ANGGARAN)) {
            if (berkasSendiri(berkas, acuan, u)) {
                continue;
            }
            for (Padanan<Fakta> p : PadananFakta.antarBerkas(ini.fakta(), lain.fakta(), u)) {
                Fakta a = p.satu();
                if (BedaFakta.senama(p) && BedaFakta.berbeda(p) && !BedaFakta.adaYangSama(a, lain.fakta())) {
                    hasil.putIfAbsent(
                            new Kunci(a.baris(), a.tabel(), u),
                            temuan(p, lain.naskah().nama()));
                }
            }
        }
    }

    /** What a rule of its own compares, with what is known of these two kinds of document. */
    private static boolean berkasSendiri(BerkasDosir a, BerkasDosir b, Ukuran u) {
        boolean uang = u == Ukuran.PAGU || u == Ukuran.REALISASI_ANGGARAN;
        return uang && (a.jenis() == JenisBerkas.REALISASI_ANGGARAN || b.jenis() == JenisBerkas.REALISASI_ANGGARAN)
                || u == Ukuran.TARGET && (rencana(a) && (rencana(b) || laporan(b)) || rencana(b) && laporan(a))
                || laporan(a) && laporan(b);
    }

    private static boolean rencana(BerkasDosir b) {
        return b.jenis() == JenisBerkas.PERJANJIAN_KINERJA || b.jenis() == JenisBerkas.RENSTRA;
    }

    private static boolean laporan(BerkasDosir b) {
        return b.jenis() == JenisBerkas.LKJIP;
    }

    private static Temuan temuan(Padanan<Fakta> p, String berkas) {
        Fakta a = p.satu();
        Fakta b = p.dua();
        return new Temuan(
                KODE,
                Jenis.ANTARTABEL,
                Tingkat.WARNING,
                a.tempat(),
                b.angka().teks() + " menurut " + b.tempat().tabel() + " " + berkas,
                "",
                a.tempat().kolom() + " " + a.subjek()
                        + (a.tahun().isPresent() ? " tahun " + a.tahun().getAsInt() : "") + " tercetak "
                        + a.tempat().tercetak() + ", sedangkan " + berkas + " ("
                        + b.tempat().tabel() + ") mencetak " + b.tempat().tercetak() + ".",
                List.of());
    }
}
