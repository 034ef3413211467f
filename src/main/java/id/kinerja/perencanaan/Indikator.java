package id.kinerja.perencanaan;

import id.kinerja.kernel.Arah;
import id.kinerja.kernel.Satuan;
import id.kinerja.kernel.Sumber;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A performance indicator; it is data, its kind of formula is code.
 *
 * @param kode our stable code, part of addresses such as {@code capaian:1.1.1}
 * @param nomor number as printed, may be empty
 * @param induk code of the tujuan, sasaran, programme, kegiatan or sub kegiatan it measures
 * @param namaPendek short name for tables; the whole name is printed at least once
 * @param rumus the agency's own wording of the formula
 * @param standarNasional national standard in the indicator's unit, if there is one
 * @param iku is a key performance indicator (IKU)
 * @param pendahulu how it was called or measured before, when name or unit changed
 * @dasar Permendagri 86/2017
 */
public record Indikator(
        String kode,
        Optional<String> nomor,
        TingkatIndikator tingkat,
        String induk,
        String nama,
        Optional<String> namaPendek,
        Satuan satuan,
        Arah arah,
        RumusTurun rumusTurun,
        Agregasi agregasi,
        Optional<String> rumus,
        Optional<String> definisi,
        Optional<String> sumberData,
        Optional<String> penanggungJawab,
        Optional<BigDecimal> standarNasional,
        boolean iku,
        Optional<String> pendahulu,
        Sumber sumber) {

    public String sebutan() {
        return namaPendek.orElse(nama);
    }
}
