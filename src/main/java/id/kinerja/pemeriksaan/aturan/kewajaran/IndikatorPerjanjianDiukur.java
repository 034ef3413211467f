package id.kinerja.pemeriksaan.aturan.kewajaran;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.telaah.Fakta;
import id.kinerja.pemeriksaan.telaah.Fakta.Asal;
import id.kinerja.pemeriksaan.telaah.Fakta.Ukuran;
import id.kinerja.pemeriksaan.telaah.IndikatorTakTerukur;
import id.kinerja.pemeriksaan.telaah.NamaRata;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Each indicator of the agreement is measured. */
public final class IndikatorPerjanjianDiukur implements Aturan {
    private static final String KODE = "WAJAR-04";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.KURANG,
                "Setiap indikator Perjanjian Kinerja diukur",
                "Indikator yang diperjanjikan tidak terdapat di tabel pengukuran mana pun.",
                "Janji yang tidak diukur tidak dapat dipertanggungjawabkan.",
                "PermenPAN-RB 53/2014: pengukuran atas indikator Perjanjian Kinerja",
                "Tambahkan realisasi dan capaian indikator itu, atau jelaskan mengapa belum diukur.",
                """
                Tabel 2.3
                Perjanjian Kinerja Tahun 2023

                No\tIndikator Kinerja\tTarget
                1\tPersentase anak terlantar yang tertangani\t80
                2\tNilai akuntabilitas kinerja perangkat daerah\t70

                BAB III AKUNTABILITAS KINERJA

                Tabel 3.1
                Capaian Kinerja Tahun 2023

                No\tIndikator Kinerja\tTarget\tRealisasi\tCapaian (%)
                1\tPersentase anak terlantar yang tertangani\t80\t80\t100
                """,
                """
                Tabel 2.3
                Perjanjian Kinerja Tahun 2023

                No\tIndikator Kinerja\tTarget
                1\tPersentase anak terlantar yang tertangani\t80
                2\tNilai akuntabilitas kinerja perangkat daerah\t70

                BAB III AKUNTABILITAS KINERJA

                Tabel 3.1
                Capaian Kinerja Tahun 2023

                No\tIndikator Kinerja\tTarget\tRealisasi\tCapaian (%)
                1\tPersentase anak terlantar yang tertangani\t80\t80\t100
                2\tNilai akuntabilitas kinerja perangkat daerah\t70\t68\t97,14
                """);
    }

    private static final int SERUPA = 60;

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        List<Fakta> diukur = telaah.fakta().stream()
                .filter(f -> f.ukuran() == Ukuran.REALISASI || f.ukuran() == Ukuran.CAPAIAN)
                .toList();
        if (diukur.isEmpty()) {
            return;
        }
        List<NamaRata> disebut = Stream.concat(diukur.stream().map(Fakta::nama), IndikatorTakTerukur.dalam(telaah))
                .toList();
        Set<NamaRata> sudah = new HashSet<>();
        telaah.fakta().stream()
                .filter(f -> f.ukuran() == Ukuran.TARGET && f.asal() == Asal.PERJANJIAN)
                .filter(f -> disebut.stream().noneMatch(d -> d.serupa(f.nama()) >= SERUPA || d.termuat(f.nama(), 2)))
                .filter(f -> sudah.add(f.nama()))
                .forEach(f -> catat.temuan(new Temuan(
                        KODE,
                        Jenis.KURANG,
                        Tingkat.WARNING,
                        f.tempat(),
                        "realisasi dan capaian indikator ini",
                        "",
                        "Indikator Perjanjian Kinerja " + f.subjek() + " (target "
                                + f.angka().teks() + ") tidak terdapat di tabel pengukuran mana pun.",
                        List.of())));
    }
}
