package id.kinerja.basisdata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/** Makes the cluster once, aside, and puts it in place by one rename. */
final class PembuatKluster {
    static final String PENGELOLA = "kinerja_pengelola";

    private final FolderData folder;
    private final MesinPostgres mesin;
    private final Pelaksana pelaksana;

    PembuatKluster(FolderData folder, MesinPostgres mesin, Pelaksana pelaksana) {
        this.folder = folder;
        this.mesin = mesin;
        this.pelaksana = pelaksana;
    }

    void pastikanAda(SecureRandom acak) throws IOException {
        Path sementara = folder.basisSementara();
        BerkasPribadi.hapusPohon(sementara);
        if (Files.exists(folder.basis())) {
            mesin.pastikanCocok(folder.pgdata());
            pelaksana.pastikanPemilik(folder.pgdata());
            return;
        }
        pelaksana.buatFolder(sementara);
        Rahasia rahasia = Rahasia.acak(acak);
        rahasia.tulis(FolderData.rahasia(sementara));
        buat(FolderData.pgdata(sementara), rahasia.pengelola());
        BerkasPribadi.pindahkan(sementara, folder.basis());
    }

    /** Text is sorted by the rules of Indonesian where the programs know them. */
    private void buat(Path pgdata, String sandi) throws IOException {
        Perintah hasil = initdb(pgdata, sandi, List.of("--locale-provider=icu", "--icu-locale=id"));
        if (!hasil.berhasil() && hasil.keluaran().contains("ICU is not supported")) {
            hasil = initdb(pgdata, sandi, List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        }
        if (!hasil.berhasil()) {
            throw SebabGagal.dariKeluaran("Basis data baru tidak dapat dibuat di " + folder.akar(), hasil.keluaran());
        }
    }

    private Perintah initdb(Path pgdata, String sandi, List<String> bahasa) throws IOException {
        BerkasPribadi.hapusPohon(pgdata);
        Path berkasSandi = folder.akar().resolve("sandi.sementara");
        try {
            BerkasPribadi.tulisTeks(berkasSandi, sandi);
            pelaksana.serahkan(berkasSandi);
            Files.createDirectory(pgdata);
            pelaksana.serahkan(pgdata);
            List<String> kata = new ArrayList<>(List.of(
                    mesin.program("initdb"),
                    "--pgdata=" + pgdata,
                    "--username=" + PENGELOLA,
                    "--pwfile=" + berkasSandi,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--data-checksums"));
            kata.addAll(bahasa);
            return pelaksana.jalankan(folder.akar(), kata);
        } finally {
            Files.deleteIfExists(berkasSandi);
        }
    }
}
