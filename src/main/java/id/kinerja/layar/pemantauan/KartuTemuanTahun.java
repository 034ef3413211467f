package id.kinerja.layar.pemantauan;

import id.kinerja.dokumen.html.TautanRujukan;
import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hitungan;
import id.kinerja.layar.TahunTerbuka;
import id.kinerja.layar.pemantauan.IsiPemantauan.Butir;
import id.kinerja.layar.pemantauan.IsiPemantauan.Kartu;
import id.kinerja.paket.Masalah;
import id.kinerja.pemantauan.TemuanTahun;
import id.kinerja.pemantauan.TemuanTahun.LetakBab;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.tampilan.TautAngka;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One finding as the page shows it, linked to where it can be looked at.
 *
 * @param bersama the repair that is said once for all findings of the kind
 */
record KartuTemuanTahun(TahunTerbuka tahun, String bersama) {
    private static final String AWALAN_BAB = "bab3.";

    Kartu kartu(TemuanTahun t) {
        return switch (t) {
            case TemuanTahun.Data(var isi) ->
                new Kartu(
                        tempat(t),
                        isi.pokok().alamat().flatMap(this::angka),
                        isi.temuan().penjelasan(),
                        List.of());
            case TemuanTahun.Laporan(var isi, var letak) ->
                new Kartu(tempat(t), letak.map(this::bab), isi.penjelasan(), rincian(isi));
            case TemuanTahun.Paket(var isi) -> new Kartu(tempat(t), Optional.empty(), isi.salah(), perbaikan(isi));
        };
    }

    private List<Butir> perbaikan(Masalah m) {
        return m.perbaikan().equals(bersama) ? List.of() : List.of(new Butir("Perbaikan", m.perbaikan()));
    }

    static String tempat(TemuanTahun t) {
        return switch (t) {
            case TemuanTahun.Data(var isi) -> isi.temuan().tempat().sebutan();
            case TemuanTahun.Laporan(var isi, var _) -> isi.tempat().sebutan();
            case TemuanTahun.Paket(var isi) -> tempat(isi);
        };
    }

    private static String tempat(Masalah m) {
        return "Tabel data " + m.tabel()
                + m.baris()
                        .map(b -> ", baris " + FormatIndonesia.persis(BigDecimal.valueOf(b)))
                        .orElse("")
                + m.kolom().map(k -> ", kolom " + k).orElse("");
    }

    private static List<Butir> rincian(Temuan t) {
        return Stream.of(
                        new Butir("Tercetak", t.tempat().tercetak()),
                        new Butir("Seharusnya", t.seharusnya()),
                        new Butir("Hitungan", t.hitungan()),
                        new Butir(
                                "Terkait",
                                t.terkait().stream()
                                        .map(KartuTemuanTahun::terkait)
                                        .collect(Collectors.joining("; "))))
                .filter(b -> !b.isi().isBlank())
                .toList();
    }

    private static String terkait(Tempat t) {
        return t.sebutan() + (t.tercetak().isBlank() ? "" : ": " + t.tercetak());
    }

    /** Entered facts have no page of their own. */
    private Optional<String> angka(Alamat alamat) {
        return tahun.ukur()
                .cari(alamat)
                .filter(Hitungan.Turunan.class::isInstance)
                .map(_ -> TautAngka.jalur(tahun.jalur(""), alamat));
    }

    private String bab(LetakBab letak) {
        String bagian =
                letak.bagian().startsWith(AWALAN_BAB) ? letak.bagian().substring(AWALAN_BAB.length()) : letak.bagian();
        return tahun.jalur("/capaian/" + bagian)
                + TautanRujukan.SETEMPAT.href(letak.kunci()).orElse("");
    }
}
