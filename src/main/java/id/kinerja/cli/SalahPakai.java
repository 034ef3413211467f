package id.kinerja.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Indonesian what is wrong with the way a command was called. */
final class SalahPakai implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException galat, String[] argumen) {
        CommandLine perintah = galat.getCommandLine();
        PrintWriter kesalahan = perintah.getErr();
        kesalahan.println(pesan(galat));
        List<String> usul = galat instanceof UnmatchedArgumentException tak ? tak.getSuggestions() : List.of();
        if (!usul.isEmpty()) {
            kesalahan.println("Barangkali yang dimaksud: " + String.join(", ", usul));
        }
        String nama = perintah.getCommandSpec().qualifiedName(" ");
        kesalahan.println("Lihat: " + nama + (perintah.getParent() == null ? " bantuan" : " --bantuan"));
        kesalahan.flush();
        return Keluar.MASUKAN_TIDAK_TERBACA;
    }

    private static String pesan(ParameterException galat) {
        return switch (galat) {
            case MissingParameterException kurang ->
                "Belum lengkap: "
                        + kurang.getMissing().stream()
                                .map(arg -> arg.isOption()
                                        ? ((CommandLine.Model.OptionSpec) arg).longestName()
                                        : arg.paramLabel())
                                .collect(Collectors.joining(", "))
                        + " harus diisi.";
            case UnmatchedArgumentException tak ->
                tak.isUnknownOption()
                        ? "Pilihan tidak dikenal: " + String.join(" ", tak.getUnmatched())
                        : "Tidak dikenal: " + String.join(" ", tak.getUnmatched());
            case OverwrittenOptionException ganda ->
                "Pilihan "
                        + (ganda.getOverwritten() instanceof CommandLine.Model.OptionSpec o ? o.longestName() : "itu")
                        + " diberikan lebih dari sekali.";
            default -> nilaiSalah(galat);
        };
    }

    private static String nilaiSalah(ParameterException galat) {
        CommandLine.Model.ArgSpec arg = galat.getArgSpec();
        if (arg == null) {
            return "Cara pakai salah.";
        }
        String nama = arg.isOption() ? ((CommandLine.Model.OptionSpec) arg).longestName() : arg.paramLabel();
        String pilihan = Stream.concat(Stream.of(arg.type()), Stream.of(arg.auxiliaryTypes()))
                .filter(Class::isEnum)
                .findFirst()
                .map(jenis -> " Pilih: "
                        + Stream.of(jenis.getEnumConstants())
                                .map(Object::toString)
                                .collect(Collectors.joining(", "))
                        + ".")
                .orElse("");
        return "Nilai untuk " + nama + " tidak dikenal" + (galat.getValue() == null ? "" : ": " + galat.getValue())
                + "." + pilihan;
    }
}
