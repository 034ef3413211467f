package id.kinerja.laporan.lkjip.bab2;

import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.kernel.TingkatAnggaran;

/** How a row of the budget tree looks. */
final class JenisTingkat {
    private JenisTingkat() {}

    static JenisBaris baris(TingkatAnggaran tingkat) {
        return switch (tingkat) {
            case PROGRAM -> JenisBaris.PROGRAM;
            case KEGIATAN -> JenisBaris.KEGIATAN;
            case SUB_KEGIATAN -> JenisBaris.SUB_KEGIATAN;
        };
    }
}
