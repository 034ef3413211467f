package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.baca.Naskah;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The highest capaian that a document says it counts; not the highest that was reached. */
final class BatasCapaian {
    private static final Pattern BATAS = Pattern.compile(
            "capaian[^.;]{0,80}?(?:maksimal|maksimum|dibatasi|tidak melebihi|(?:ditetapkan|diperhitungkan|dihitung) paling tinggi)"
                    + "(?:(?!terdapat|dicapai|diraih|diperoleh)[^.;\\d]){0,40}?(1\\d\\d)\\b(?![.,]\\d)",
            Pattern.CASE_INSENSITIVE);

    private BatasCapaian() {}

    /** Empty where none is stated, or more than one. */
    static Optional<BigDecimal> dalam(Naskah n) {
        List<BigDecimal> batas = n.paragraf()
                .map(p -> BATAS.matcher(p.teks()))
                .filter(Matcher::find)
                .map(m -> new BigDecimal(m.group(1)))
                .distinct()
                .toList();
        return batas.size() == 1 ? Optional.of(batas.getFirst()) : Optional.empty();
    }
}
