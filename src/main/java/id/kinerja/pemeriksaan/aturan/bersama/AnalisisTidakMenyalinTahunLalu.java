package id.kinerja.pemeriksaan.aturan.bersama;

import id.kinerja.pemeriksaan.AturanBersama;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.dosir.BerkasDosir;
import id.kinerja.pemeriksaan.dosir.Dosir;
import id.kinerja.pemeriksaan.telaah.BarisNaskah;
import id.kinerja.pemeriksaan.telaah.KalimatSebab;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The causes of this year are told anew, not copied from the report of last year. */
public final class AnalisisTidakMenyalinTahunLalu implements AturanBersama {
    private static final String KODE = "BERSAMA-08";
    private static final int KALIMAT_TERSEDIKIT = 2;
    private static final int KATA_SATU_KALIMAT = 25;
    private static final int KUTIPAN = 160;

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.TREN,
                "Analisis penyebab tidak disalin dari LKjIP tahun lalu",
                "Kalimat tentang penyebab, kendala, atau solusi sama kata demi kata dengan LKjIP tahun lalu; hanya angka atau tahunnya yang berbeda.",
                "Analisis tidak menjelaskan tahun ini, dan kendala yang sama tidak pernah diatasi.",
                "PermenPAN-RB 53/2014: analisis penyebab keberhasilan atau kegagalan dan solusi yang telah dilakukan pada tahun laporan",
                "Tulis penyebab dan solusi tahun ini; bila kendalanya memang sama, sebut mengapa solusi tahun lalu belum berhasil.",
                contoh(
                        "Keterbatasan jumlah pendamping di setiap kecamatan menyebabkan verifikasi data penerima manfaat tahun 2022 belum dapat diselesaikan tepat pada waktunya. Kendala lainnya adalah letak desa yang jauh sehingga penyaluran bantuan hanya dapat dilakukan dua kali."),
                contoh(
                        "Verifikasi data terlambat karena aplikasi pusat baru dibuka pada bulan September sehingga petugas kecamatan hanya mempunyai waktu enam minggu untuk mendatangi keluarga."));
    }

    private static String contoh(String lalu) {
        return """
                === lkjip-2023.txt
                LAPORAN KINERJA DINAS CONTOH
                TAHUN 2023

                BAB III AKUNTABILITAS KINERJA

                Analisis Penyebab Kegagalan

                Keterbatasan jumlah pendamping di setiap kecamatan menyebabkan verifikasi data penerima manfaat tahun 2023 belum dapat diselesaikan tepat pada waktunya. Kendala lainnya adalah letak desa yang jauh sehingga penyaluran bantuan hanya dapat dilakukan dua kali.

                === lkjip-2022.txt
                LAPORAN KINERJA DINAS CONTOH
                TAHUN 2022

                BAB III AKUNTABILITAS KINERJA

                Analisis Penyebab Kegagalan

                %s
                """.formatted(lalu);
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
        Set<String> dulu = KalimatSebab.dalam(lalu.telaah().kerangka()).stream()
                .map(KalimatSebab::baku)
                .collect(Collectors.toSet());
        Map<String, List<KalimatSebab>> bagian = new LinkedHashMap<>();
        KalimatSebab.dalam(ini.telaah().kerangka()).stream()
                .filter(k -> dulu.contains(k.baku()))
                .forEach(k -> bagian.computeIfAbsent(k.baris().bagian(), _ -> new ArrayList<>())
                        .add(k));
        return bagian.values().stream()
                .filter(k -> k.size() >= KALIMAT_TERSEDIKIT || k.getFirst().kata() >= KATA_SATU_KALIMAT)
                .map(k -> temuan(k, lalu))
                .toList();
    }

    private static Temuan temuan(List<KalimatSebab> kalimat, BerkasDosir lalu) {
        String pertama = kalimat.getFirst().teks();
        List<Tempat> tempat = kalimat.stream()
                .map(KalimatSebab::baris)
                .map(BarisNaskah::tempat)
                .distinct()
                .toList();
        return new Temuan(
                KODE,
                Jenis.TREN,
                Tingkat.WARNING,
                kalimat.getFirst().baris().tempat(pertama),
                "",
                "",
                kalimat.size()
                        + " kalimat tentang penyebab, kendala, atau solusi pada bagian ini sama kata demi kata dengan "
                        + lalu.nama() + ", misalnya \""
                        + (pertama.length() > KUTIPAN ? pertama.substring(0, KUTIPAN) + "…" : pertama) + "\"",
                tempat.subList(1, tempat.size()));
    }
}
