package id.kinerja.pemeriksaan.baca.wadah;

import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import id.kinerja.pemeriksaan.baca.susun.BatasBaca;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A zip file in memory. Nothing is unpacked but what is asked for, and never more than the limits allow. */
public final class WadahZip {
    private final byte[] isi;
    private final Map<String, Bagian> bagian = new HashMap<>();
    private final List<String> jalur = new ArrayList<>();
    private final AlurXml.Hitungan hitungan = new AlurXml.Hitungan();
    private long dibaca;

    /** A part: where its packed bytes stand in the file. */
    private record Bagian(String jalur, long mulai, long panjang, int cara, long crc, boolean bersandi) {}

    private WadahZip(byte[] isi) {
        this.isi = isi;
    }

    public static WadahZip buka(byte[] isi) throws NaskahTakTerbaca {
        batasiIsi(isi);
        WadahZip wadah = new WadahZip(isi);
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(isi))
                .get()) {
            for (ZipArchiveEntry e : Collections.list(zip.getEntries())) {
                String jalur = rapi(e.getName());
                wadah.jalur.add(jalur);
                wadah.bagian.putIfAbsent(
                        jalur.toLowerCase(Locale.ROOT),
                        new Bagian(
                                jalur,
                                e.getDataOffset(),
                                e.getCompressedSize(),
                                e.getMethod(),
                                e.getCrc(),
                                e.getGeneralPurposeBit().usesEncryption()));
            }
        } catch (IOException | RuntimeException e) {
            throw rusak(e);
        }
        return wadah;
    }

    /** Paths of all parts as written, with slashes. */
    public Collection<String> jalur() {
        return Collections.unmodifiableList(jalur);
    }

    public boolean ada(String jalur) {
        return bagian.containsKey(rapi(jalur).toLowerCase(Locale.ROOT));
    }

    /** Opens a part as XML, if there is one of this path; large and small letters are the same. */
    public Optional<AlurXml> xml(String jalur) throws NaskahTakTerbaca {
        Bagian b = bagian.get(rapi(jalur).toLowerCase(Locale.ROOT));
        return b == null
                ? Optional.empty()
                : Optional.of(AlurXml.buka(new AlirTerbatas(buka(b), b), b.jalur(), hitungan));
    }

    private InputStream buka(Bagian b) throws NaskahTakTerbaca {
        if (b.bersandi()) {
            throw new NaskahTakTerbaca(
                    "Berkas ini dilindungi kata sandi. Simpan ulang tanpa kata sandi, lalu periksa kembali.");
        }
        if (b.mulai() < 0 || b.panjang() < 0 || b.mulai() > isi.length - b.panjang()) {
            throw rusak(new IOException("di luar berkas"));
        }
        InputStream mentah = new ByteArrayInputStream(isi, (int) b.mulai(), (int) b.panjang());
        return switch (b.cara()) {
            case ZipEntry.STORED -> mentah;
            case ZipEntry.DEFLATED -> new AlirInflasi(mentah);
            default -> throw rusak(new IOException("cara pemampatan " + b.cara()));
        };
    }

    static NaskahTakTerbaca rusak(Exception sebab) {
        return new NaskahTakTerbaca(
                "Berkas ini rusak atau terpotong, sehingga isinya tidak dapat dibaca. Buka dengan Word, Excel atau LibreOffice,"
                        + " simpan ulang, lalu periksa kembali.",
                sebab);
    }

    private static String rapi(String jalur) {
        String j = jalur.replace('\\', '/');
        return j.startsWith("/") ? j.substring(1) : j;
    }

    /** The directory is held in memory, so its length is limited before it is read. */
    private static void batasiIsi(byte[] isi) throws NaskahTakTerbaca {
        int banyak = 0;
        for (int i = 0; i + 3 < isi.length; i++) {
            if (isi[i] == 'P'
                    && isi[i + 1] == 'K'
                    && isi[i + 2] == 1
                    && isi[i + 3] == 2
                    && ++banyak > BatasBaca.ISI_ZIP) {
                throw BatasBaca.terlaluBesar("di dalamnya ada lebih dari 20.000 bagian");
            }
        }
    }

    /** Inflates raw data and gives its memory back. */
    private static final class AlirInflasi extends InflaterInputStream {
        AlirInflasi(InputStream mentah) {
            super(mentah, new Inflater(true), 1 << 14);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }

    /** Stops where a zip bomb would go on. */
    private final class AlirTerbatas extends FilterInputStream {
        private final Bagian bagian;
        private final CRC32 crc = new CRC32();
        private long keluar;
        private int tanpaTag;

        AlirTerbatas(InputStream masuk, Bagian bagian) {
            super(masuk);
            this.bagian = bagian;
        }

        @Override
        public int read() throws IOException {
            byte[] satu = new byte[1];
            return read(satu, 0, 1) < 0 ? -1 : satu[0] & 0xff;
        }

        @Override
        public int read(byte[] ke, int mulai, int panjang) throws IOException {
            int n = super.read(ke, mulai, panjang);
            if (n < 0) {
                if (crc.getValue() != bagian.crc()) {
                    throw new IOException("jumlah uji tidak cocok");
                }
                return n;
            }
            crc.update(ke, mulai, n);
            for (int i = mulai; i < mulai + n; i++) {
                tanpaTag = ke[i] == '<' || ke[i] == '>' ? 0 : tanpaTag + 1;
                if (tanpaTag > BatasBaca.TANPA_TAG) {
                    throw new LewatBatas("ada teks tanpa akhir di dalamnya");
                }
            }
            keluar += n;
            dibaca += n;
            if (keluar > BatasBaca.BAGIAN || dibaca > BatasBaca.SEMUA_BAGIAN) {
                throw new LewatBatas("isinya lebih dari 256 MB setelah dibuka");
            }
            if (keluar > BatasBaca.RASIO_SEJAK && keluar / Math.max(1, bagian.panjang()) > BatasBaca.RASIO) {
                throw new LewatBatas("isinya mengembang tidak wajar saat dibuka (bom zip)");
            }
            return n;
        }
    }

    /** A limit met in the middle of a stream. */
    static final class LewatBatas extends IOException {
        private static final long serialVersionUID = 1L;

        LewatBatas(String pesan) {
            super(pesan);
        }
    }
}
