package id.kinerja.pemeriksaan.aturan.bersama;

import id.kinerja.pemeriksaan.AturanBersama;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.dosir.BerkasDosir;
import id.kinerja.pemeriksaan.dosir.Dosir;
import id.kinerja.pemeriksaan.telaah.Fakta;
import id.kinerja.pemeriksaan.telaah.Fakta.Asal;
import id.kinerja.pemeriksaan.telaah.Fakta.Ukuran;
import id.kinerja.pemeriksaan.telaah.Padanan;
import id.kinerja.pemeriksaan.telaah.PadananFakta;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the report says of last year is what last year's report said. */
public final class RealisasiTahunLaluSamaDenganLaporannya implements AturanBersama {
    private static final String KODE = "BERSAMA-07";
    private static final List<Ukuran> UKURAN =
            List.of(Ukuran.TARGET, Ukuran.REALISASI, Ukuran.CAPAIAN, Ukuran.PAGU, Ukuran.REALISASI_ANGGARAN);

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.ANTARTABEL,
                "Angka tahun lalu sama dengan LKjIP tahun lalu",
                "Target, realisasi, capaian, atau anggaran tahun lalu di LKjIP ini berbeda dari yang tercetak di LKjIP tahun lalu.",
                "Kenaikan atau penurunan dari tahun lalu disimpulkan dari angka yang berbeda dari yang pernah dilaporkan.",
                "PermenPAN-RB 53/2014: realisasi dan capaian dibandingkan dengan tahun lalu",
                "Pakai angka LKjIP tahun lalu; bila datanya diperbarui, jelaskan sebab dan sumbernya.",
                contoh("79"),
                contoh("75"));
    }

    private static String contoh(String realisasi) {
        return """
                === lkjip-2023.txt
                LAPORAN KINERJA DINAS CONTOH
                TAHUN 2023

                Tabel 3.2
                Perbandingan Realisasi Tahun 2022 dan 2023

                No\tIndikator Kinerja\tRealisasi 2022\tRealisasi 2023
                1\tPersentase layanan tepat waktu\t%s\t81
                2\tNilai AKIP perangkat daerah\t67\t69

                === lkjip-2022.txt
                LAPORAN KINERJA DINAS CONTOH
                TAHUN 2022

                Tabel 3.1
                Capaian Kinerja Tahun 2022

                No\tIndikator Kinerja\tTarget\tRealisasi
                1\tPersentase layanan tepat waktu\t80\t75
                2\tNilai AKIP perangkat daerah\t66\t67
                """.formatted(realisasi);
    }

    @Override
    public Map<Integer, List<Temuan>> periksa(Dosir dosir) {
        Optional<BerkasDosir> ini = dosir.laporan();
        Optional<BerkasDosir> lalu = dosir.laporanTahunLalu();
        return ini.isPresent() && lalu.isPresent()
                ? Map.of(ini.get().nomor(), bandingkan(ini.get(), lalu.get()))
                : Map.of();
    }

    private static List<Temuan> bandingkan(BerkasDosir ini, BerkasDosir lalu) {
        List<Fakta> dulu = lalu.telaah().fakta().stream()
                .filter(f -> f.tahun().equals(lalu.tahun()))
                .toList();
        KumpulanBeda temuan = new KumpulanBeda(KODE, Jenis.ANTARTABEL);
        for (Ukuran u : UKURAN) {
            PadananFakta.antarBerkas(ini.telaah().fakta(), dulu, u).stream()
                    .filter(p -> BedaFakta.senama(p) && BedaFakta.berbeda(p))
                    .filter(p -> u != Ukuran.TARGET || diukur(p.satu()) && diukur(p.dua()))
                    .filter(p -> !BedaFakta.adaYangSama(p.satu(), dulu)
                            && !BedaFakta.adaYangSama(p.dua(), ini.telaah().fakta()))
                    .forEach(u == Ukuran.CAPAIAN ? temuan::tambahCapaian : temuan::tambah);
        }
        return temuan.semua(lalu.nama(), p -> penjelasan(p, lalu));
    }

    /** A target of the plan may rightly differ from that agreed for the year. */
    private static boolean diukur(Fakta f) {
        return f.asal() == Asal.PENGUKURAN;
    }

    private static String penjelasan(Padanan<Fakta> p, BerkasDosir lalu) {
        return p.satu().tempat().kolom() + " " + p.satu().subjek() + " tercetak "
                + p.satu().tempat().tercetak() + ", sedangkan laporan tahun lalu " + lalu.nama() + " ("
                + p.dua().tempat().tabel() + ") mencetak " + p.dua().tempat().tercetak() + ".";
    }
}
