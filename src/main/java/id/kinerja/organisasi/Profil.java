package id.kinerja.organisasi;

import id.kinerja.kernel.Periode;
import id.kinerja.kernel.TahunAnggaran;
import java.time.LocalDate;
import java.util.Optional;

/** Who reports: one agency, one year. {@code kode} is the slug used in file names; {@code sebutanLaporan} is LKjIP or LAKIP as the agency calls it. */
public record Profil(
        String kode,
        String namaOpd,
        String namaPemda,
        JenisPemda jenisPemda,
        String jabatanKepalaDaerah,
        TahunAnggaran tahun,
        String alamat,
        String kedudukan,
        LocalDate tanggalLaporan,
        String sebutanLaporan,
        String urusan,
        Periode renstra,
        String namaRenstra,
        String namaRpjmd,
        Optional<String> logo) {}
