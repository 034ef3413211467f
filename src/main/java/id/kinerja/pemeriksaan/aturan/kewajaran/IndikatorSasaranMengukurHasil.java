package id.kinerja.pemeriksaan.aturan.kewajaran;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.telaah.Fakta.Asal;
import id.kinerja.pemeriksaan.telaah.Fakta.Ukuran;
import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import id.kinerja.pemeriksaan.telaah.NamaRata;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** An indicator of a sasaran measures an outcome, not that something was done. */
public final class IndikatorSasaranMengukurHasil implements Aturan {
    private static final String KODE = "WAJAR-06";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.TARGET,
                "Indikator sasaran mengukur hasil, bukan kegiatan",
                "Indikator sasaran menghitung kegiatan, dokumen, atau laporan.",
                "Sasaran tampak tercapai karena kegiatan terlaksana, bukan karena keadaan membaik.",
                "PermenPAN-RB 53/2014: indikator kinerja utama berorientasi hasil",
                "Ganti dengan indikator hasil, dan pindahkan indikator ini ke tingkat kegiatan.",
                """
                Tabel 2.3
                Perjanjian Kinerja Tahun 2023

                No\tSasaran\tIndikator Kinerja\tTarget
                1\tMeningkatnya kesejahteraan\tJumlah kegiatan sosialisasi yang dilaksanakan\t12
                """,
                """
                Tabel 2.3
                Perjanjian Kinerja Tahun 2023

                No\tSasaran\tIndikator Kinerja\tTarget
                1\tMeningkatnya kesejahteraan\tPersentase penerima manfaat yang mandiri\t12
                """);
    }

    private static final Pattern KELUARAN = Pattern.compile(
            "(?i)\\s*(?:jumlah|terlaksana\\w*|tersusun\\w*|banyaknya)\\s+(?:kegiatan|dokumen|laporan|rapat|sosialisasi|penyusunan|pelaksanaan)\\b.*");

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Set<NamaRata> sudah = new HashSet<>();
        telaah.fakta().stream()
                .filter(f -> f.ukuran() == Ukuran.TARGET && f.asal() == Asal.PERJANJIAN)
                .filter(f -> f.tabel() >= 0
                        && telaah.tabel().get(f.tabel()).pertama(Peran.SASARAN).isPresent())
                .filter(f -> KELUARAN.matcher(f.subjek()).matches())
                .filter(f -> sudah.add(f.nama()))
                .forEach(f -> catat.temuan(new Temuan(
                        KODE,
                        Jenis.TARGET,
                        Tingkat.INFO,
                        f.tempat(),
                        "",
                        "",
                        "Indikator sasaran " + f.subjek() + " menghitung kegiatan atau dokumen, bukan hasilnya.",
                        List.of())));
    }
}
