package id.kinerja.pemeriksaan.baca.wadah;

import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import id.kinerja.pemeriksaan.baca.susun.BatasBaca;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML as a walk through its elements: {@link #anak} visits the children of the element one is in. Names are without namespace. No DTD, no
 * entity of its own, no reading from anywhere else.
 */
public final class AlurXml implements AutoCloseable {
    private static final XMLInputFactory PABRIK = pabrik();

    private final InputStream masuk;
    private final XMLStreamReader xml;
    private final String jalur;
    private final Hitungan hitungan;
    private int dalam;

    private AlurXml(InputStream masuk, XMLStreamReader xml, String jalur, Hitungan hitungan) {
        this.masuk = masuk;
        this.xml = xml;
        this.jalur = jalur;
        this.hitungan = hitungan;
    }

    /** What is done at an element; it may visit its children, what it leaves is skipped. */
    @FunctionalInterface
    public interface Kunjungan {
        void di(String nama) throws NaskahTakTerbaca;
    }

    /** What is done with the text directly in an element. */
    @FunctionalInterface
    public interface Teks {
        void ada(String teks) throws NaskahTakTerbaca;
    }

    /** Elements of all parts of a file. */
    static final class Hitungan {
        private int banyak;

        void satu() throws NaskahTakTerbaca {
            if (++banyak > BatasBaca.UNSUR_XML) {
                throw BatasBaca.terlaluBesar("di dalamnya ada lebih dari 10 juta unsur");
            }
        }
    }

    static AlurXml buka(InputStream masuk, String jalur, Hitungan hitungan) throws NaskahTakTerbaca {
        try {
            return new AlurXml(masuk, PABRIK.createXMLStreamReader(masuk), jalur, hitungan);
        } catch (XMLStreamException | RuntimeException e) {
            throw galat(e, jalur);
        }
    }

    /** The path of this part within its zip. */
    public String jalur() {
        return jalur;
    }

    /** Visits the children of the current element; at the start, the root. */
    public void anak(Kunjungan kunjungan) throws NaskahTakTerbaca {
        isi(kunjungan, t -> {});
    }

    /** Looks at the root only. */
    public void akar(Kunjungan kunjungan) throws NaskahTakTerbaca {
        int peristiwa = XMLStreamConstants.START_DOCUMENT;
        while (peristiwa != XMLStreamConstants.START_ELEMENT) {
            peristiwa = maju();
        }
        kunjungan.di(xml.getLocalName());
    }

    /** Visits children and text of the current element in their order. */
    public void isi(Kunjungan kunjungan, Teks teks) throws NaskahTakTerbaca {
        int induk = dalam;
        while (true) {
            switch (maju()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    kunjungan.di(xml.getLocalName());
                    lewati(induk);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    teks.ada(xml.getText());
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return;
                }
                default -> {}
            }
        }
    }

    /** All text in the current element, however deep. */
    public String teks() throws NaskahTakTerbaca {
        StringBuilder hasil = new StringBuilder();
        int induk = dalam;
        while (dalam >= induk) {
            int peristiwa = maju();
            if (peristiwa == XMLStreamConstants.CHARACTERS
                    || peristiwa == XMLStreamConstants.CDATA
                    || peristiwa == XMLStreamConstants.SPACE) {
                hasil.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                if (hasil.length() > BatasBaca.HURUF) {
                    throw BatasBaca.terlaluBesar("teksnya lebih dari 40 juta huruf");
                }
            }
        }
        return hasil.toString();
    }

    /** Attribute by its local name; blank when there is none. */
    public String atribut(String nama) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(nama)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** A small whole number in an attribute; {@code baku} where there is none. */
    public int bilangan(String nama, int baku) {
        String nilai = atribut(nama);
        int mulai = nilai.startsWith("-") ? 1 : 0;
        if (nilai.length() == mulai || nilai.length() > 9 + mulai) {
            return baku;
        }
        for (int i = mulai; i < nilai.length(); i++) {
            if (nilai.charAt(i) < '0' || nilai.charAt(i) > '9') {
                return baku;
            }
        }
        return Integer.parseInt(nilai);
    }

    /** Whether a switch is on, as {@code <w:b/>} and {@code <w:b w:val="true"/>} are. */
    public boolean nyala() {
        return !Stream.of("0", "false", "off", "none").anyMatch(atribut("val")::equals);
    }

    /** Whether an attribute says yes. */
    public boolean ya(String nama) {
        String nilai = atribut(nama);
        return nilai.equals("1") || nilai.equals("true") || nilai.equals("on");
    }

    @Override
    public void close() throws NaskahTakTerbaca {
        try (masuk) {
            xml.close();
        } catch (XMLStreamException | IOException | RuntimeException e) {
            throw galat(e, jalur);
        }
    }

    private void lewati(int sampai) throws NaskahTakTerbaca {
        while (dalam > sampai) {
            maju();
        }
    }

    private int maju() throws NaskahTakTerbaca {
        try {
            int peristiwa = xml.next();
            switch (peristiwa) {
                case XMLStreamConstants.START_ELEMENT -> {
                    hitungan.satu();
                    if (++dalam > BatasBaca.DALAM_XML) {
                        throw BatasBaca.terlaluBesar("susunan di dalamnya bertingkat lebih dari 256 lapis");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> dalam--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new NaskahTakTerbaca(
                            "Berkas ini memuat deklarasi DOCTYPE atau entitas XML, yang tidak pernah ada dalam"
                                    + " dokumen Office biasa, sehingga ditolak demi keamanan. Simpan ulang dari Word, Excel atau LibreOffice.");
                default -> {}
            }
            return peristiwa;
        } catch (XMLStreamException | RuntimeException e) {
            throw galat(e, jalur);
        }
    }

    private static NaskahTakTerbaca galat(Exception e, String jalur) {
        for (Throwable t = e;
                t != null;
                t = t instanceof XMLStreamException x && x.getNestedException() != null && x.getNestedException() != t
                        ? x.getNestedException()
                        : t.getCause()) {
            if (t instanceof WadahZip.LewatBatas) {
                return BatasBaca.terlaluBesar(String.valueOf(t.getMessage()));
            }
        }
        return new NaskahTakTerbaca(
                "Berkas ini rusak: bagian " + jalur
                        + " tidak dapat dibaca. Buka dengan Word, Excel atau LibreOffice, simpan ulang,"
                        + " lalu periksa kembali.",
                e);
    }

    private static XMLInputFactory pabrik() {
        XMLInputFactory pabrik = XMLInputFactory.newDefaultFactory();
        pabrik.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        pabrik.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        pabrik.setProperty("jdk.xml.maxElementDepth", String.valueOf(BatasBaca.DALAM_XML + 10));
        pabrik.setXMLResolver((publik, sistem, dasar, ruang) -> InputStream.nullInputStream());
        return pabrik;
    }
}
