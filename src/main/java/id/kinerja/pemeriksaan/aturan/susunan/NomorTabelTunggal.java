package id.kinerja.pemeriksaan.aturan.susunan;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.telaah.BarisNaskah.Zona;
import id.kinerja.pemeriksaan.telaah.Kata;
import id.kinerja.pemeriksaan.telaah.TabelNaskah;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table number belongs to one table. */
public final class NomorTabelTunggal implements Aturan {
    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "NOMOR-04",
                Jenis.TAHUN_LABEL,
                "Setiap nomor tabel hanya dipakai satu tabel",
                "Dua tabel yang berbeda memakai nomor yang sama.",
                "Rujukan ke nomor itu tidak jelas tabel mana yang dimaksud.",
                "Tabel bernomor sama harus merupakan lanjutan: judul atau kepala kolomnya sama.",
                "Beri nomor sendiri untuk setiap tabel dan betulkan rujukannya.",
                """
                BAB II

                Tabel 2

                Perjanjian Kinerja

                No\tSasaran\tIndikator\tTarget
                1\tMeningkatnya layanan\tPersentase layanan\t80

                Uraian berikutnya.

                Tabel 2

                Alokasi Anggaran

                No\tProgram\tAnggaran
                1\tProgram Contoh\t5.000.000""",
                """
                BAB II

                Tabel 2.1

                Perjanjian Kinerja

                No\tSasaran\tIndikator\tTarget
                1\tMeningkatnya layanan\tPersentase layanan\t80

                Uraian berikutnya.

                Tabel 2.2

                Alokasi Anggaran

                No\tProgram\tAnggaran
                1\tProgram Contoh\t5.000.000""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        Map<String, TabelNaskah> pertama = new HashMap<>();
        for (TabelNaskah t : telaah.kerangka().tabel()) {
            if (t.nomor().isEmpty() || t.zona() != Zona.ISI) {
                continue;
            }
            TabelNaskah lama = pertama.putIfAbsent(t.nomor(), t);
            if (lama != null && !lanjutan(lama, t)) {
                lapor.warning(
                        new Tempat(t.letak(), t.sebutan(), "", (t.label() + " " + t.judul()).strip()),
                        "",
                        "Nomor ini sudah dipakai tabel \"" + lama.judul() + "\".",
                        new Tempat(lama.letak(), lama.sebutan(), "", (lama.label() + " " + lama.judul()).strip()));
            }
        }
    }

    private static boolean lanjutan(TabelNaskah a, TabelNaskah b) {
        return b.judul().toLowerCase(Locale.ROOT).contains("lanjut")
                || Kata.persenSama(a.judul(), b.judul()) >= 70
                || b.judul().isBlank()
                || kepala(a).equals(kepala(b))
                || b.kepala().isEmpty();
    }

    private static String kepala(TabelNaskah t) {
        return IntStream.range(0, t.banyakKolom())
                .mapToObj(t::kepala)
                .map(Kata::rapat)
                .collect(Collectors.joining("|"));
    }
}
