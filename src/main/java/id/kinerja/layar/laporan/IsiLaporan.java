package id.kinerja.layar.laporan;

import java.util.List;
import java.util.Optional;

/**
 * The page.
 *
 * @param token against forged requests
 */
public record IsiLaporan(
        int tahun, String jalur, String token, List<DokumenTersedia> dokumen, List<PekerjaanTerakhir> pekerjaan) {
    public IsiLaporan {
        dokumen = List.copyOf(dokumen);
        pekerjaan = List.copyOf(pekerjaan);
    }

    /** A document with its formats and what it still lacks. */
    public record DokumenTersedia(String kode, String judul, List<FormatTersedia> format, List<Kurang> kurang) {
        public DokumenTersedia {
            format = List.copyOf(format);
            kurang = List.copyOf(kurang);
        }
    }

    /** @param pekerjaan its job when it is made or being made */
    public record FormatTersedia(String kode, String sebutan, Optional<Terbuat> pekerjaan) {}

    /** @param ukuran of the finished file; empty while it is being made */
    public record Terbuat(String alamat, Optional<String> ukuran) {}

    /** What one section lacks. */
    public record Kurang(String bagian, List<String> apa) {
        public Kurang {
            apa = List.copyOf(apa);
        }
    }

    public record PekerjaanTerakhir(String judul, String alamat, String mulai, String keadaan) {}
}
