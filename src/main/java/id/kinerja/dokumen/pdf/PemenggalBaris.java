package id.kinerja.dokumen.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import id.kinerja.dokumen.tabel.PotonganKata;
import java.text.BreakIterator;

/** Tells the layout where a line may end. */
final class PemenggalBaris implements FSTextBreaker {
    private String teks = "";
    private int letak;

    @Override
    public void setText(String teksBaru) {
        teks = teksBaru;
        letak = 0;
    }

    @Override
    public int next() {
        if (letak >= teks.length()) {
            return BreakIterator.DONE;
        }
        letak = PotonganKata.berikut(teks, letak);
        return letak;
    }
}
