package id.kinerja.basisdata;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The PostgreSQL programs, unpacked once into the data folder.
 *
 * @param folder holds bin, lib and share
 * @param versi for example {@code 18.6}
 */
record MesinPostgres(Path folder, String versi) {
    private static final Pattern VERSI = Pattern.compile("\\(PostgreSQL\\) ([0-9][0-9.]*)");

    /** Unpacks when this version is not there yet; a kill in between leaves nothing that looks unpacked. */
    static MesinPostgres siapkan(Path semua) throws IOException {
        URL arsip = arsip();
        Path folder = semua.resolve(penanda(arsip));
        Path catatan = folder.resolve("versi");
        if (!Files.exists(catatan)) {
            Files.createDirectories(semua);
            BukaArsip.izinkan(semua);
            Path sementara = semua.resolve("sementara");
            BerkasPribadi.hapusPohon(sementara);
            BerkasPribadi.hapusPohon(folder);
            try (InputStream isi = new BufferedInputStream(arsip.openStream())) {
                BukaArsip.txz(isi, sementara);
            }
            Files.writeString(sementara.resolve("versi"), versi(sementara));
            Perintah.jalankan(semua, List.of("sync"));
            BerkasPribadi.pindahkan(sementara, folder);
            buangYangLama(semua, folder);
        }
        return new MesinPostgres(folder, Files.readString(catatan).strip());
    }

    String program(String nama) {
        return folder.resolve("bin").resolve(nama).toString();
    }

    String mayor() {
        return versi.split("\\.", -1)[0];
    }

    /** Data of another major version can not be read by this one. */
    void pastikanCocok(Path pgdata) throws IOException {
        String data = Files.readString(pgdata.resolve("PG_VERSION")).strip();
        if (!data.equals(mayor())) {
            throw new BasisDataGagal(
                    "Data di " + pgdata + " dibuat oleh PostgreSQL " + data
                            + ", sedangkan program ini membawa PostgreSQL " + mayor()
                            + ". Ekspor data itu dengan versi Kinerja yang membuatnya, lalu impor ke folder data baru (--data FOLDER).");
        }
    }

    private static URL arsip() {
        String sistem = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String keluarga = sistem.startsWith("mac") ? "darwin" : sistem.startsWith("windows") ? "windows" : "linux";
        String prosesor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        String nama = "/postgres-" + keluarga + "-" + prosesor + ".txz";
        URL url = MesinPostgres.class.getResource(nama);
        if (url == null) {
            throw new BasisDataGagal("PostgreSQL bawaan tidak tersedia untuk sistem ini (" + keluarga + ", " + prosesor
                    + "). Gunakan PostgreSQL yang sudah ada dengan menyetel KINERJA_DB_URL.");
        }
        return url;
    }

    /** Tells one archive from another without reading it. */
    private static String penanda(URL arsip) throws IOException {
        URLConnection sambungan = arsip.openConnection();
        if (sambungan instanceof JarURLConnection jar) {
            jar.setUseCaches(false);
            try (var berkas = jar.getJarFile()) {
                return "postgres-" + Long.toHexString(jar.getJarEntry().getCrc());
            }
        }
        return "postgres-" + sambungan.getContentLengthLong();
    }

    private static String versi(Path folder) throws IOException {
        Perintah tanya = Perintah.jalankan(
                folder, List.of(folder.resolve("bin").resolve("postgres").toString(), "--version"));
        Matcher cocok = VERSI.matcher(tanya.keluaran());
        if (!cocok.find()) {
            throw new BasisDataGagal("PostgreSQL bawaan tidak dapat dijalankan di sistem ini: "
                    + tanya.keluaran().strip()
                    + ". Gunakan PostgreSQL yang sudah ada dengan menyetel KINERJA_DB_URL.");
        }
        return cocok.group(1);
    }

    private static void buangYangLama(Path semua, Path dipakai) throws IOException {
        try (Stream<Path> isi = Files.list(semua)) {
            for (Path lain : isi.filter(f -> !f.equals(dipakai)).toList()) {
                BerkasPribadi.hapusPohon(lain);
            }
        }
    }
}
