package id.kinerja.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** One run of the program: its exit status, what it printed, what it complained about. */
record Jalan(int status, String keluar, String galat) {

    static Jalan dengan(String... argumen) {
        StringWriter keluar = new StringWriter();
        StringWriter galat = new StringWriter();
        CommandLine perintah =
                Kinerja.perintah().setOut(new PrintWriter(keluar, true)).setErr(new PrintWriter(galat, true));
        int status = perintah.execute(argumen);
        return new Jalan(status, keluar.toString(), galat.toString());
    }
}
