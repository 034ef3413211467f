package id.kinerja.pengukuran;

import id.kinerja.kernel.Hitungan;
import id.kinerja.spm.LayananSpm;
import id.kinerja.spm.MutuSpm;

/** Minimum service standard. @dasar Permendagri 59/2021 */
public final class UkurSpm {

    /** Recipients served in percent: {@code spm-penerima:1}; a reported percentage stays as reported. */
    public Hitungan penerima(LayananSpm layanan) {
        throw new UnsupportedOperationException();
    }

    /** Minimum quality in percent: {@code spm-mutu:1}. */
    public Hitungan mutu(MutuSpm mutu) {
        throw new UnsupportedOperationException();
    }

    /** 0,8 × recipients + 0,2 × quality: {@code spm-indeks:1}. */
    public Hitungan indeks(LayananSpm layanan) {
        throw new UnsupportedOperationException();
    }

    /** Class of the index, "Tuntas Paripurna" and so on: {@code spm-kelas:1}. */
    public Hitungan kelas(LayananSpm layanan) {
        throw new UnsupportedOperationException();
    }

    /** Absorption of the SPM budget: {@code spm-serapan:1}. */
    public Hitungan serapan(MutuSpm mutu) {
        throw new UnsupportedOperationException();
    }
}
