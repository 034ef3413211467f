package id.kinerja.dokumen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.dokumen.Tabel.Baris;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KelompokBarisTest {
    @Test
    void baris_kelompok_menyatu_dengan_baris_pertamanya_dan_jumlah_dengan_baris_terakhir() {
        List<Baris> baris = new ArrayList<>();
        for (JenisBaris jenis :
                List.of(JenisBaris.GRUP, JenisBaris.BIASA, JenisBaris.BIASA, JenisBaris.BIASA, JenisBaris.TOTAL)) {
            baris.add(new Baris(jenis, List.of(Sel.teks("x"))));
        }

        assertThat(KelompokBaris.dari(baris))
                .extracting(k -> k.baris().size(), KelompokBaris::menyatu)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, true),
                        org.assertj.core.groups.Tuple.tuple(1, false),
                        org.assertj.core.groups.Tuple.tuple(2, true));
    }
}
