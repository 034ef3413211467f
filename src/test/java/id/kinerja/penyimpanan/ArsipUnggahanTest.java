package id.kinerja.penyimpanan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.basisdata.BasisDataUji;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Uploaded files: found by their id alone, and never more than there is room for. */
class ArsipUnggahanTest {
    @RegisterExtension
    static final BasisDataUji BASIS_DATA = new BasisDataUji();

    @Test
    void berkas_yang_tidak_muat_lagi_ditolak_tanpa_mengganggu_yang_lain() {
        ArsipUnggahan arsip = new ArsipUnggahan(BASIS_DATA.basisData().ruang(), new Random(7), 100);
        String pertama = arsip.simpan("a.zip", new byte[60]);

        assertThatThrownBy(() -> arsip.simpan("b.zip", new byte[41]))
                .isInstanceOf(TampunganPenuh.class)
                .hasMessageContaining("tujuh hari");

        String kedua = arsip.simpan("c.zip", new byte[40]);
        assertThat(arsip.cari(pertama)).map(Unggahan::ukuran).contains(60L);
        assertThat(arsip.isi(kedua)).contains(new byte[40]);
        assertThat(arsip.cari("'; drop table unggahan --")).isEmpty();
    }
}
