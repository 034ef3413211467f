package id.kinerja.pemeriksaan.aturan.target;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.telaah.AngkaCetak.Bentuk;
import id.kinerja.pemeriksaan.telaah.Fakta;
import id.kinerja.pemeriksaan.telaah.Fakta.Asal;
import id.kinerja.pemeriksaan.telaah.Fakta.Ukuran;
import id.kinerja.pemeriksaan.telaah.Padanan;
import id.kinerja.pemeriksaan.telaah.PadananFakta;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The target that is measured against is the one that was agreed. */
public final class TargetSamaDenganPerjanjian implements Aturan {
    private static final String KODE = "TARGET-01";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.TARGET,
                "Target yang diukur sama dengan target Perjanjian Kinerja dan rencana",
                "Target suatu indikator pada tabel pengukuran, Perjanjian Kinerja, atau Renstra tahun yang sama berbeda.",
                "Capaian terhadap target yang diturunkan atau berbeda satuan tidak menunjukkan apa yang diperjanjikan.",
                "PermenPAN-RB 53/2014: pengukuran membandingkan realisasi dengan target Perjanjian Kinerja",
                "Gunakan target Perjanjian Kinerja pada tabel pengukuran, lalu hitung ulang capaian; bila target diubah, sebut Perjanjian Kinerja perubahannya.",
                """
                Tabel 2.3
                Perjanjian Kinerja Tahun 2023
                
                No\tSasaran\tIndikator Kinerja\tSatuan\tTarget
                1\tMeningkatnya pelayanan\tPersentase layanan tepat waktu\tPersen\t85
                2\tMeningkatnya akuntabilitas\tNilai AKIP perangkat daerah\tNilai\t69
                
                BAB III AKUNTABILITAS KINERJA
                
                Tabel 3.1
                Capaian Kinerja Tahun 2023
                
                No\tIndikator Kinerja\tTarget\tRealisasi\tCapaian (%)
                1\tPersentase layanan tepat waktu\t85\t85\t100
                2\tNilai AKIP perangkat daerah\t68\t68\t100
                """,
                """
                Tabel 2.3
                Perjanjian Kinerja Tahun 2023
                
                No\tSasaran\tIndikator Kinerja\tSatuan\tTarget
                1\tMeningkatnya pelayanan\tPersentase layanan tepat waktu\tPersen\t85
                2\tMeningkatnya akuntabilitas\tNilai AKIP perangkat daerah\tNilai\t69
                
                BAB III AKUNTABILITAS KINERJA
                
                Tabel 3.1
                Capaian Kinerja Tahun 2023
                
                No\tIndikator Kinerja\tTarget\tRealisasi\tCapaian (%)
                1\tPersentase layanan tepat waktu\t85\t85\t100
                2\tNilai AKIP perangkat daerah\t69\t69\t100
                """);
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        List<Fakta> target = telaah.fakta().stream().filter(f -> f.ukuran() == Ukuran.TARGET).toList();
        Set<String> sudah = new HashSet<>();
        for (Padanan<Fakta> p : PadananFakta.cari(target, Ukuran.TARGET)) {
            berbeda(p).filter(t -> sudah.add(kunci(t))).ifPresent(catat::temuan);
        }
    }

    /** One finding for each cell; of form only one for each row. */
    private static String kunci(Temuan t) {
        return t.jenis() + t.tempat().tabel() + t.tempat().letak() + (t.jenis() == Jenis.BENTUK ? "" : t.tempat().kolom());
    }

    private static Optional<Temuan> berbeda(Padanan<Fakta> p) {
        Fakta acuan = urutan(p.satu()) <= urutan(p.dua()) ? p.satu() : p.dua();
        Fakta lain = acuan == p.satu() ? p.dua() : p.satu();
        if (acuan.persen() && !acuan.cacah() && (lain.cacah() || lain.mutlak()) && lain.angka().bentuk() != Bentuk.PERSEN) {
            return Optional.of(satuan(acuan, lain));
        }
        boolean sepadan = acuan.cacah() == lain.cacah() || acuan.satuan().isEmpty() || lain.satuan().isEmpty();
        if (!sepadan || PadananFakta.senilai(acuan.angka(), lain.angka()) || acuan.asal() == lain.asal()) {
            return Optional.empty();
        }
        return Optional.of(temuan(acuan, lain, Jenis.TARGET, p.serupa() == 100 ? Tingkat.ERROR : Tingkat.WARNING,
                "Target " + lain.subjek() + " tahun ini tercetak " + lain.angka().teks() + ", sedangkan "
                        + acuan.tempat().tabel() + " (" + sebut(acuan.asal()) + ") menetapkan " + acuan.angka().teks() + "."));
    }

    private static Temuan satuan(Fakta acuan, Fakta lain) {
        boolean bersatuan = lain.cacah();
        return temuan(acuan, lain, bersatuan ? Jenis.TARGET : Jenis.BENTUK, bersatuan ? Tingkat.WARNING : Tingkat.INFO,
                "Indikator ini berupa persentase dan targetnya " + acuan.angka().teks() + " menurut " + acuan.tempat().tabel()
                        + ", tetapi di sini tercetak angka mutlak " + lain.tempat().tercetak() + ".");
    }

    private static Temuan temuan(Fakta acuan, Fakta lain, Jenis jenis, Tingkat tingkat, String penjelasan) {
        return new Temuan(
                KODE,
                jenis,
                tingkat,
                lain.tempat(),
                acuan.angka().teks() + (acuan.satuan().isEmpty() ? "" : " " + acuan.satuan()) + " (" + acuan.tempat().tabel() + ")",
                "",
                penjelasan,
                List.of(acuan.tempat()));
    }

    private static int urutan(Fakta f) {
        return switch (f.asal()) {
            case PERJANJIAN -> 0;
            case RENSTRA -> 1;
            case LAIN -> 2;
            case PENGUKURAN -> 3;
        };
    }

    private static String sebut(Asal asal) {
        return switch (asal) {
            case PERJANJIAN -> "Perjanjian Kinerja";
            case RENSTRA -> "rencana jangka menengah";
            case PENGUKURAN -> "pengukuran";
            case LAIN -> "rencana";
        };
    }
}
