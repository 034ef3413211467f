package id.kinerja.pemeriksaan.aturan.silang;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.telaah.BarisTabel;
import id.kinerja.pemeriksaan.telaah.Kolom;
import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import id.kinerja.pemeriksaan.telaah.NamaRata;
import id.kinerja.pemeriksaan.telaah.Sel;
import id.kinerja.pemeriksaan.telaah.Tabel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A programme is measured by the same indicator wherever it is named. */
public final class IndikatorProgramSamaDiSemuaTabel implements Aturan {
    private static final String KODE = "SILANG-06";
    private static final int SAMA = 95;
    private static final int SEHAL = 45;

    private record Pasangan(Tabel tabel, Sel indikator) {}

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.ANTARTABEL,
                "Indikator program sama di semua tabel",
                "Satu program tercetak dengan indikator yang berbeda di dua tabel.",
                "Pembaca tidak tahu indikator mana yang diperjanjikan dan diukur.",
                "indikator program sesuai Perjanjian Kinerja",
                "Gunakan indikator program menurut Perjanjian Kinerja di semua tabel.",
                """
                Tabel 2.4
                Indikator Program Tahun 2023

                Program\tIndikator Program\tTarget
                Program Penanganan Bencana\tPersentase penanganan bencana saat tanggap darurat\t100

                BAB III AKUNTABILITAS KINERJA

                Tabel 3.7
                Realisasi Program Tahun 2023

                Program\tIndikator Program\tAnggaran\tRealisasi
                Program Penanganan Bencana\tPersentase penanganan bencana\t700.486.562\t609.320.740
                """,
                """
                Tabel 2.4
                Indikator Program Tahun 2023

                Program\tIndikator Program\tTarget
                Program Penanganan Bencana\tPersentase penanganan bencana saat tanggap darurat\t100

                BAB III AKUNTABILITAS KINERJA

                Tabel 3.7
                Realisasi Program Tahun 2023

                Program\tIndikator Program\tAnggaran\tRealisasi
                Program Penanganan Bencana\tPersentase penanganan bencana saat tanggap darurat\t700.486.562\t609.320.740
                """);
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Map<List<String>, List<Pasangan>> menurutProgram = new LinkedHashMap<>();
        for (Tabel t : telaah.tabel()) {
            Optional<Kolom> program = t.pertama(Peran.PROGRAM);
            Optional<Kolom> indikator = t.kolom(Peran.INDIKATOR).reduce((a, b) -> b);
            if (program.isPresent() && indikator.isPresent()) {
                t.baris().forEach(b -> kumpul(t, b, program.get(), indikator.get(), menurutProgram));
            }
        }
        menurutProgram.values().forEach(p -> bandingkan(p, catat));
    }

    private static void kumpul(
            Tabel t, BarisTabel b, Kolom program, Kolom indikator, Map<List<String>, List<Pasangan>> hasil) {
        String nama = b.sel(program.nomor()).teks();
        Sel sel = b.sel(indikator.nomor());
        if (nama.strip().toLowerCase(Locale.ROOT).startsWith("program ")
                && sel.teks().length() > 8) {
            hasil.computeIfAbsent(NamaRata.dari(nama).kata(), _ -> new ArrayList<>())
                    .add(new Pasangan(t, sel));
        }
    }

    private static void bandingkan(List<Pasangan> semua, Pencatat catat) {
        Pasangan acuan = semua.getFirst();
        NamaRata nama = NamaRata.dari(acuan.indikator().teks());
        for (Pasangan p : semua.subList(1, semua.size())) {
            int serupa = nama.serupa(NamaRata.dari(p.indikator().teks()));
            if (p.tabel() != acuan.tabel()
                    && serupa < SAMA
                    && (serupa >= SEHAL
                            || nama.termuat(NamaRata.dari(p.indikator().teks()), 3))) {
                catat.temuan(new Temuan(
                        KODE,
                        Jenis.ANTARTABEL,
                        Tingkat.INFO,
                        Tempat.sel(p.tabel(), p.indikator()),
                        acuan.indikator().teks(),
                        "",
                        "Indikator program ini di " + acuan.tabel().sebutan() + ": "
                                + acuan.indikator().teks() + ".",
                        List.of(Tempat.sel(acuan.tabel(), acuan.indikator()))));
            }
        }
    }
}
