package id.kinerja.dokumen.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF which rules of a flavour a file breaks. */
final class PemeriksaPdf {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PemeriksaPdf() {}

    static List<String> pelanggaran(byte[] pdf, PDFAFlavour ragam) throws Exception {
        try (PDFAParser pembaca = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), ragam);
                var pemeriksa = Foundries.defaultInstance().createValidator(ragam, false)) {
            return pemeriksa.validate(pembaca).getTestAssertions().stream()
                    .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> a.getRuleId().getClause() + "-" + a.getRuleId().getTestNumber() + " " + a.getMessage()
                            + " @ " + a.getLocation().getContext())
                    .distinct()
                    .limit(20)
                    .toList();
        }
    }
}
