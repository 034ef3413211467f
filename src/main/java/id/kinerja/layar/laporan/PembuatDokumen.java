package id.kinerja.layar.laporan;

import id.kinerja.dokumen.Dokumen;
import id.kinerja.laporan.JenisDokumenLaporan;
import id.kinerja.laporan.cetak.FormatBerkas;
import id.kinerja.laporan.cetak.PencetakDokumen;
import id.kinerja.laporan.narasi.RujukanTidakDikenal;
import id.kinerja.layar.TahunTerbuka;
import id.kinerja.pekerjaan.HasilKerja;
import id.kinerja.pekerjaan.IsiBerkas;
import id.kinerja.pekerjaan.KerjaDitolak;
import id.kinerja.pekerjaan.PelaksanaPekerjaan;
import id.kinerja.pekerjaan.PencatatLangkah;
import id.kinerja.pekerjaan.Tugas;
import id.kinerja.pengukuran.Pengukuran;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes one document of a data year in one format, as a job; the same of the same version is made once. */
@Component
class PembuatDokumen {
    private static final int LANGKAH = 2;

    private final PelaksanaPekerjaan pelaksana;
    private final Clock jam;

    PembuatDokumen(PelaksanaPekerjaan pelaksana, Clock jam) {
        this.pelaksana = pelaksana;
        this.jam = jam;
    }

    /** @return id of the job */
    String mulai(TahunTerbuka tahun, JenisDokumenLaporan jenis, FormatBerkas format) {
        Pengukuran ukur = tahun.ukur();
        return pelaksana.mulai(
                new Tugas(
                        Optional.of(tahun.data().kunci()),
                        sidik(tahun, jenis, format),
                        jenis.judul() + " " + tahun.konteks().tahun() + ", " + format.sebutan(),
                        tahun.jalur("/laporan")),
                langkah -> buat(ukur, jenis, format, langkah));
    }

    /** What is made of which version. */
    static String sidik(TahunTerbuka tahun, JenisDokumenLaporan jenis, FormatBerkas format) {
        return jenis.kode() + "." + format.kode() + " versi "
                + tahun.data().tahun().versi();
    }

    private HasilKerja buat(Pengukuran ukur, JenisDokumenLaporan jenis, FormatBerkas format, PencatatLangkah langkah)
            throws IOException {
        langkah.catat("Menyusun isi", 0, LANGKAH);
        Dokumen dokumen = susun(ukur, jenis);
        langkah.catat(
                format == FormatBerkas.DOCX || format == FormatBerkas.PDF
                        ? "Menata halaman dan menulis berkas"
                        : "Menulis berkas",
                1,
                LANGKAH);
        ByteArrayOutputStream isi = Objects.requireNonNull(
                PencetakDokumen.cetak(dokumen, ukur::cari, Set.of(format)).get(format));
        return new HasilKerja.Berkas(
                jenis.namaBerkas(ukur.data().profil()) + "." + format.kode(), format.jenisIsi(), IsiBerkas.dari(isi));
    }

    private Dokumen susun(Pengukuran ukur, JenisDokumenLaporan jenis) {
        try {
            return jenis.susun(ukur, jam);
        } catch (RujukanTidakDikenal galat) {
            throw new KerjaDitolak("Rujukan di dalam narasi tidak ditemukan. Perbaiki narasinya, lalu unggah kembali.\n"
                    + galat.getMessage());
        }
    }
}
