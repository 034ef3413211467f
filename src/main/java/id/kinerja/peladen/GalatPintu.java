package id.kinerja.peladen;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Answers what Tomcat refuses before any page of ours is reached, e.g. an address with a broken escape. */
public final class GalatPintu extends ErrorReportValve {
    private static final int GALAT = 400;

    @Override
    protected void report(Request minta, Response jawab, @Nullable Throwable sebab) {
        if (jawab.getStatus() < GALAT || jawab.getContentWritten() > 0 || !jawab.setErrorReported()) {
            return;
        }
        try {
            jawab.setContentType("text/plain");
            jawab.setCharacterEncoding("UTF-8");
            jawab.getWriter()
                    .println("Permintaan tidak dapat dibaca: alamatnya memuat tanda yang tidak dikenal. Tidak ada data"
                            + " yang diubah. Periksa alamatnya, atau mulai dari halaman depan Kinerja.");
            jawab.finishResponse();
        } catch (IOException putus) {
            throw new UncheckedIOException(putus);
        }
    }
}
