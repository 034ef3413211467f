package id.kinerja.layar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small packages as zip files, for tests that upload. */
public final class ZipUnggahan {
    private ZipUnggahan() {}

    /** The least that a package can be, with a realisation; an agency of its own by its code. */
    public static Map<String, String> kecil(String kode, String realisasi) {
        Map<String, String> paket = new TreeMap<>(DataUji.minimum(kode, "Dinas " + kode));
        paket.put(
                "realisasi",
                "indikator,tahun,realisasi,status,sumber\n1.1.1,2024,\"" + realisasi + "\",sementara,Laporan\n");
        return paket;
    }

    public static byte[] zip(Map<String, String> tabel) {
        Map<String, byte[]> berkas = new TreeMap<>();
        tabel.forEach((nama, isi) -> berkas.put(nama + ".csv", isi.getBytes(UTF_8)));
        return zipBerkas(berkas);
    }

    public static byte[] zipBerkas(Map<String, byte[]> berkas) {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(keluar)) {
            for (Map.Entry<String, byte[]> b : berkas.entrySet()) {
                zip.putNextEntry(new ZipEntry(b.getKey()));
                zip.write(b.getValue());
                zip.closeEntry();
            }
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
        return keluar.toByteArray();
    }
}
