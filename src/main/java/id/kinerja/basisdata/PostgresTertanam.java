package id.kinerja.basisdata;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;

/** The PostgreSQL that comes with the program: one cluster in one data folder, served as long as this object is open. */
public final class PostgresTertanam implements AutoCloseable {
    private static final int PERCOBAAN = 20;

    private final FolderData folder;
    private final KunciFolder kunci;
    private final ProsesPostgres proses;
    private final ServerLokal server;
    private final Thread kaitTutup;
    private boolean berhenti;

    private PostgresTertanam(FolderData folder, KunciFolder kunci, ProsesPostgres proses, ServerLokal server) {
        this.folder = folder;
        this.kunci = kunci;
        this.proses = proses;
        this.server = server;
        this.kaitTutup = new Thread(this::hentikan, "kinerja-tutup-postgres");
    }

    /**
     * Starts the server on this folder, making the cluster when there is none. When it returns, connections are taken and the owner
     * and his database exist.
     *
     * @throws BasisDataGagal when it can not start, or the folder is in use
     */
    public static PostgresTertanam mulai(Path folderData, SecureRandom acak) {
        return mulai(folderData, acak, PostgresTertanam::portBebas);
    }

    /** As the public one, with the ports to try. */
    static PostgresTertanam mulai(Path folderData, SecureRandom acak, PilihPort port) {
        try {
            Pelaksana pelaksana = Pelaksana.dari(System.getProperty("os.name"), System.getProperty("user.name"));
            FolderData folder = FolderData.siapkan(folderData, pelaksana);
            KunciFolder kunci = KunciFolder.coba(folder).orElseThrow(() -> sedangDipakai(folder));
            try {
                return mulai(folder, pelaksana, kunci, acak, port);
            } catch (IOException | RuntimeException galat) {
                kunci.close();
                throw galat;
            }
        } catch (IOException galat) {
            throw SebabGagal.dariBerkas(folderData.toAbsolutePath(), galat);
        }
    }

    private static PostgresTertanam mulai(
            FolderData folder, Pelaksana pelaksana, KunciFolder kunci, SecureRandom acak, PilihPort port)
            throws IOException {
        Keadaan.hapus(folder);
        MesinPostgres mesin = MesinPostgres.siapkan(folder.mesin());
        new PembuatKluster(folder, mesin, pelaksana).pastikanAda(acak);
        ServerYatim.bereskan(folder.pgdata());
        Rahasia rahasia = Rahasia.baca(FolderData.rahasia(folder.basis()));
        for (int ke = 1; ; ke++) {
            ServerLokal server = new ServerLokal(port.pilih(), rahasia);
            ProsesPostgres proses = ProsesPostgres.mulai(
                    folder, pelaksana.server(SetelanServer.perintah(mesin, folder, server.port())));
            if (proses.tungguSiap(folder.pgdata())) {
                return siap(new PostgresTertanam(folder, kunci, proses, server));
            }
            String keluaran = proses.keluaran();
            if (ke == PERCOBAAN || !layakDiulang(keluaran)) {
                throw SebabGagal.dariKeluaran("Basis data di " + folder.akar() + " tidak dapat dijalankan", keluaran);
            }
            jeda();
        }
    }

    private static PostgresTertanam siap(PostgresTertanam tertanam) throws IOException {
        Runtime.getRuntime().addShutdownHook(tertanam.kaitTutup);
        try {
            tertanam.server.siapkanPemilik();
            tertanam.tulisKeadaan(Optional.empty());
            return tertanam;
        } catch (IOException | RuntimeException galat) {
            tertanam.close();
            throw galat;
        }
    }

    /** The port was taken meanwhile, or the children of a server killed outright have not all gone yet. */
    private static boolean layakDiulang(String keluaran) {
        return keluaran.contains("Address already in use") || keluaran.contains("shared memory block");
    }

    private static BasisDataGagal sedangDipakai(FolderData folder) {
        String siapa = "";
        try {
            siapa = Keadaan.baca(folder).map(k -> " (" + k.sebutan() + ")").orElse("");
        } catch (IOException takTerbaca) {
            // The message is clear without it.
        }
        return new BasisDataGagal("Data di " + folder.akar() + " sedang dipakai program Kinerja yang lain" + siapa
                + ". Gunakan program itu, hentikan lebih dahulu, atau pilih folder data lain dengan --data FOLDER.");
    }

    /** The owner of the database, with whom migrations run. */
    public AlamatBasisData pemilik() {
        return server.pemilik();
    }

    /** The superuser, to look after databases. */
    AlamatBasisData pengelola(String basisData) {
        return server.pengelola(basisData);
    }

    /** Process of the server. */
    public long pid() {
        return proses.pid();
    }

    public int port() {
        return server.port();
    }

    /** Tells whoever starts a second time on this folder where the pages of this program are. */
    public void umumkan(String alamatHalaman) {
        try {
            tulisKeadaan(Optional.of(alamatHalaman));
        } catch (IOException galat) {
            throw SebabGagal.dariBerkas(folder.akar(), galat);
        }
    }

    private void tulisKeadaan(Optional<String> alamat) throws IOException {
        new Keadaan(ProcessHandle.current().pid(), server.port(), alamat).tulis(folder);
    }

    @Override
    public void close() {
        hentikan();
        try {
            Runtime.getRuntime().removeShutdownHook(kaitTutup);
        } catch (IllegalStateException sedangMati) {
            // The hook runs already.
        }
    }

    private synchronized void hentikan() {
        if (berhenti) {
            return;
        }
        berhenti = true;
        try (kunci) {
            Keadaan.hapus(folder);
            proses.hentikan();
        } catch (IOException galat) {
            throw SebabGagal.dariBerkas(folder.akar(), galat);
        }
    }

    private static int portBebas() throws IOException {
        try (ServerSocket soket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return soket.getLocalPort();
        }
    }

    private static void jeda() throws IOException {
        try {
            Thread.sleep(250);
        } catch (InterruptedException terputus) {
            Thread.currentThread().interrupt();
            throw new IOException(terputus);
        }
    }

    /** Names the port to try next. */
    interface PilihPort {
        int pilih() throws IOException;
    }
}
