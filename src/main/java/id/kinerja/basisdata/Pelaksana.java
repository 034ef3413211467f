package id.kinerja.basisdata;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * As whom PostgreSQL runs: as the user of the program, or as nobody when that is root, which PostgreSQL refuses.
 *
 * @param awalanServer words before the command of the server
 * @param awalan words before other commands
 * @param pemilik who must own the data, when that is not the user of the program
 */
record Pelaksana(List<String> awalanServer, List<String> awalan, Optional<UserPrincipal> pemilik) {
    private static final Set<PosixFilePermission> PRIBADI = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> LEWAT = PosixFilePermissions.fromString("rwx--x--x");
    private static final Set<PosixFilePermission> BACA = PosixFilePermissions.fromString("rwxr-xr-x");

    static Pelaksana dari(String sistem, String pengguna) throws IOException {
        boolean linux = sistem.equals("Linux");
        boolean lengkap = linux && terpasang("setpriv") && terpasang("setsid");
        // A session of its own keeps Ctrl-C of the terminal for us; the signal of the dead parent ends the server with
        // us.
        List<String> server = lengkap ? List.of("setsid", "setpriv", "--pdeathsig", "INT") : List.of();
        if (!linux || !pengguna.equals(LokasiData.ROOT)) {
            return new Pelaksana(server, List.of(), Optional.empty());
        }
        if (!lengkap) {
            throw new BasisDataGagal(
                    "Sebagai root, Kinerja memerlukan setpriv dan setsid agar basis data tidak berjalan sebagai root."
                            + " Pasang paket util-linux, atau jalankan Kinerja sebagai pengguna biasa.");
        }
        UserPrincipal nobody =
                FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
        List<String> turun = List.of("--reuid=nobody", "--regid=" + grupNobody(), "--clear-groups");
        return new Pelaksana(
                Stream.concat(server.stream(), turun.stream()).toList(),
                Stream.concat(Stream.of("setpriv"), turun.stream()).toList(),
                Optional.of(nobody));
    }

    List<String> server(List<String> kata) {
        return Stream.concat(awalanServer.stream(), kata.stream()).toList();
    }

    Perintah jalankan(Path tempat, List<String> kata) throws IOException {
        return Perintah.jalankan(
                tempat, Stream.concat(awalan.stream(), kata.stream()).toList());
    }

    void serahkan(Path berkas) throws IOException {
        if (pemilik.isPresent()) {
            Files.setOwner(berkas, pemilik.get());
        }
    }

    /** A folder of which the server's user may pass through, and nobody else sees the contents. */
    void buatFolder(Path folder) throws IOException {
        List<Path> baru = new ArrayList<>();
        for (Path f = folder; f != null && !Files.exists(f); f = f.getParent()) {
            baru.add(f);
        }
        Files.createDirectories(folder);
        if (!Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            return;
        }
        for (Path f : baru) {
            boolean sendiri = f.equals(folder);
            if (pemilik.isPresent()) {
                Files.setPosixFilePermissions(f, sendiri ? LEWAT : BACA);
            } else if (sendiri) {
                Files.setPosixFilePermissions(f, PRIBADI);
            }
        }
    }

    void pastikanTerjangkau(Path folder) throws IOException {
        if (pemilik.isEmpty()
                || jalankan(Path.of("/"), List.of("test", "-x", folder.toString()))
                        .berhasil()) {
            return;
        }
        Path penghalang = folder;
        for (Path f = folder; f != null; f = f.getParent()) {
            if (!Files.getPosixFilePermissions(f).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                penghalang = f;
            }
        }
        throw new BasisDataGagal(
                "Sebagai root, basis data dijalankan atas nama pengguna nobody, dan nobody tidak dapat memasuki folder "
                        + penghalang
                        + ". Pilih folder data lain, misalnya --data /var/lib/kinerja, atau izinkan dengan: chmod o+x "
                        + penghalang);
    }

    /** Data that root put back from a copy are handed to nobody; those of another user are left to him. */
    void pastikanPemilik(Path pgdata) throws IOException {
        if (pemilik.isEmpty() || Files.getOwner(pgdata).equals(pemilik.get())) {
            return;
        }
        String nama = Files.getOwner(pgdata).getName();
        if (!nama.equals(LokasiData.ROOT)) {
            throw new BasisDataGagal("Data di " + pgdata + " milik pengguna " + nama
                    + ". Jalankan Kinerja sebagai pengguna itu, atau pilih folder data lain dengan --data FOLDER.");
        }
        try (Stream<Path> isi = Files.walk(pgdata)) {
            for (Path berkas : isi.toList()) {
                Files.setOwner(berkas, pemilik.get());
            }
        }
    }

    private static String grupNobody() throws IOException {
        try {
            FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByGroupName("nogroup");
            return "nogroup";
        } catch (java.nio.file.attribute.UserPrincipalNotFoundException lain) {
            return "nobody";
        }
    }

    private static boolean terpasang(String program) {
        return Stream.of("/usr/bin", "/bin", "/usr/local/bin", "/usr/sbin", "/sbin")
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
