package id.kinerja.pemeriksaan.aturan.kewajaran;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.telaah.AngkaCetak;
import id.kinerja.pemeriksaan.telaah.AngkaCetak.Bentuk;
import id.kinerja.pemeriksaan.telaah.ArahIndikator;
import id.kinerja.pemeriksaan.telaah.BarisTabel;
import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import id.kinerja.pemeriksaan.telaah.Tabel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Pattern;

/** Far more people than planned are not served with far less money than planned. */
public final class PenerimaSepadanDenganBiaya implements Aturan {
    private static final BigDecimal JAUH_DI_ATAS = new BigDecimal("1.5");
    private static final BigDecimal JAUH_DI_BAWAH = new BigDecimal("0.6");

    private static final Pattern ORANG = Pattern.compile(
            "(?i)\\b(?:orang|jiwa|penerima|peserta|siswa|murid|pelajar|mahasiswa|santri|pasien|lansia|anak|balita|bayi|warga"
                    + "|penduduk|keluarga|kk|kpm|rumah tangga|petani|nelayan|pedagang|pekerja|pegawai|guru|kader|penyandang|ibu hamil)\\b");

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "WAJAR-08",
                Jenis.RASIO,
                "Banyaknya penerima sepadan dengan biayanya",
                "Realisasi jauh di atas target, sedangkan anggarannya jauh dari terpakai.",
                "Penerima terhitung ganda, targetnya terlalu rendah, atau layanannya tidak diberikan dengan biaya ini.",
                "perbandingan biaya per satuan menurut rencana dan menurut realisasi",
                "Cocokkan daftar penerima dengan bukti penyaluran, atau jelaskan sumber biaya lainnya.",
                contoh("380", "15.000.000"),
                contoh("104", "48.500.000"));
    }

    private static String contoh(String penerima, String biaya) {
        return """
                Tabel 3.8
                Kinerja dan Anggaran Sub Kegiatan Tahun 2023

                No\tSub Kegiatan\tIndikator\tTarget\tRealisasi\tAnggaran (Rp)\tRealisasi Anggaran (Rp)
                1\tPenyediaan Permakanan\tJumlah orang yang menerima permakanan\t100\t%s\t50.000.000\t%s
                2\tPenyediaan Sandang\tJumlah orang yang menerima sandang\t80\t82\t40.000.000\t39.100.000
                """.formatted(penerima, biaya);
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        for (Tabel t : telaah.tabel()) {
            for (BarisTabel b : t.baris()) {
                Optional<BigDecimal> hasil = bagian(t, b, Peran.REALISASI, Peran.TARGET);
                Optional<BigDecimal> uang = bagian(t, b, Peran.REALISASI_ANGGARAN, Peran.PAGU);
                if (orang(t, b)
                        && !ArahIndikator.turun(b)
                        && hasil.filter(h -> h.compareTo(JAUH_DI_ATAS) >= 0).isPresent()
                        && uang.filter(u -> u.signum() > 0 && u.compareTo(JAUH_DI_BAWAH) <= 0)
                                .isPresent()) {
                    lapor(t, b, lapor);
                }
            }
        }
    }

    /** Counts people: what one of them costs is much the same. */
    private static boolean orang(Tabel t, BarisTabel b) {
        String hal =
                t.pertama(Peran.INDIKATOR).map(k -> b.sel(k.nomor()).teks()).orElseGet(() -> t.pokok(b));
        String satuan =
                t.pertama(Peran.SATUAN).map(k -> b.sel(k.nomor()).teks()).orElse("");
        return ORANG.matcher(hal + " " + satuan).find();
    }

    private static void lapor(Tabel t, BarisTabel b, Pelapor lapor) {
        Tempat realisasi = tempat(t, b, Peran.REALISASI);
        Tempat biaya = tempat(t, b, Peran.REALISASI_ANGGARAN);
        lapor.info(
                realisasi,
                "",
                t.pokok(b) + ": realisasi " + realisasi.tercetak() + " dari target "
                        + tempat(t, b, Peran.TARGET).tercetak() + " dengan biaya hanya " + biaya.tercetak() + " dari "
                        + tempat(t, b, Peran.PAGU).tercetak() + "; perlu penjelasan.",
                biaya);
    }

    private static Optional<BigDecimal> bagian(Tabel t, BarisTabel b, Peran pembilang, Peran penyebut) {
        Optional<AngkaCetak> atas = angka(t, b, pembilang);
        Optional<AngkaCetak> bawah = angka(t, b, penyebut).filter(n -> n.nilai().signum() > 0);
        boolean persen = Optional.of(Bentuk.PERSEN).equals(atas.map(AngkaCetak::bentuk));
        return atas.isPresent() && bawah.isPresent() && !persen
                ? Optional.of(atas.get().nilai().divide(bawah.get().nilai(), MathContext.DECIMAL64))
                : Optional.empty();
    }

    private static Optional<AngkaCetak> angka(Tabel t, BarisTabel b, Peran peran) {
        return satu(t, peran)
                .flatMap(k -> b.sel(k).angka())
                .filter(a -> !a.rusak() && (a.lain().isEmpty() || a.desimal() == 0));
    }

    private static Tempat tempat(Tabel t, BarisTabel b, Peran peran) {
        return Tempat.sel(t, b.sel(satu(t, peran).orElseThrow()));
    }

    /** The only column of its kind: of several nobody knows which belong together. */
    private static Optional<Integer> satu(Tabel t, Peran peran) {
        return t.kolom(peran).count() == 1 ? t.pertama(peran).map(k -> k.nomor()) : Optional.empty();
    }
}
