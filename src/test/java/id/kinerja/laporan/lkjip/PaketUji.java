package id.kinerja.laporan.lkjip;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.paket.HasilBaca;
import id.kinerja.paket.PembacaPaket;
import id.kinerja.pengukuran.Pengukuran;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A small agency as data package, from {@code src/test/resources/lkjip}.
 *
 * <p>{@code biasa} has something of everything; {@code gagal} and {@code tanpa-target} are {@code biasa} with a few tables of
 * their own; {@code kosong} has only what a package must have.
 */
public final class PaketUji {
    private static final Path AKAR = Path.of("src/test/resources/lkjip");
    private static final String KATA = " yang pelaksanaannya melibatkan kelurahan";

    private final Map<String, String> berkas = new TreeMap<>();

    private PaketUji() {}

    public static PaketUji bernama(String nama) {
        PaketUji p = new PaketUji();
        return switch (nama) {
            case "biasa", "kosong" -> p.tambah(nama);
            case "nama-panjang" -> p.tambah("biasa").panjangkan();
            default -> p.tambah("biasa").tambah(nama);
        };
    }

    public PaketUji berkas(String nama, String isi) {
        berkas.put(nama, isi);
        return this;
    }

    /** Adds prose to one section. */
    public PaketUji narasi(String bagian, String isi) {
        berkas.merge(
                "narasi.csv",
                "bagian,berkas\n" + bagian + ",narasi/uji.md\n",
                (lama, _) -> lama + bagian + ",narasi/uji.md\n");
        return berkas("narasi/uji.md", isi);
    }

    public Pengukuran ukur(Path folder) {
        try {
            for (Map.Entry<String, String> b : berkas.entrySet()) {
                Path tujuan = folder.resolve(b.getKey());
                Files.createDirectories(tujuan.getParent());
                Files.writeString(tujuan, b.getValue());
            }
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
        HasilBaca hasil = PembacaPaket.baca(folder);
        assertThat(hasil).as(hasil.masalah().toString()).isInstanceOf(HasilBaca.Terbaca.class);
        return Pengukuran.atas(((HasilBaca.Terbaca) hasil).data());
    }

    /** Every name that an agency gives becomes some 400 characters long. */
    private PaketUji panjangkan() {
        String ekor = KATA.repeat(400 / KATA.length());
        for (String nama : List.of(
                "Menurunnya kemiskinan",
                "Persentase keluarga miskin yang mandiri",
                "Jumlah relawan sosial yang dilatih",
                "Program Rehabilitasi Sosial",
                "Penyediaan Permakanan",
                "Roda empat",
                "Kepala Dinas Sosial Kota Uji")) {
            berkas.replaceAll((_, isi) -> isi.replace(nama, nama + ekor));
        }
        return this;
    }

    private PaketUji tambah(String nama) {
        Path akar = AKAR.resolve(nama);
        try (Stream<Path> semua = Files.walk(akar)) {
            for (Path b : semua.filter(Files::isRegularFile).toList()) {
                berkas.put(akar.relativize(b).toString(), Files.readString(b));
            }
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
        return this;
    }
}
