package id.kinerja.paket.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part of a workbook as a stream of elements: no DOCTYPE, no entities of its own, no text or attribute without end. */
final class XmlAman {
    private static final XMLInputFactory PABRIK = pabrik();

    private final XMLStreamReader xml;

    private XmlAman(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Reads one part while it is open. */
    @FunctionalInterface
    interface Pembacaan {
        void baca(XmlAman xml) throws IOException, XMLStreamException;
    }

    static void baca(InputStream masuk, String bagian, Pembacaan pembacaan) throws IOException {
        try (InputStream wajar = new AliranWajar(masuk)) {
            pembacaan.baca(new XmlAman(PABRIK.createXMLStreamReader(wajar)));
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof BukuDitolak ditolak) {
                throw ditolak;
            }
            throw BukuDitolak.rusak("bagian " + bagian + " bukan XML yang benar");
        }
    }

    /** The next event; a DOCTYPE refuses the workbook. */
    int maju() throws XMLStreamException, BukuDitolak {
        int peristiwa = xml.next();
        if (peristiwa == XMLStreamConstants.DTD || peristiwa == XMLStreamConstants.ENTITY_REFERENCE) {
            throw BukuDitolak.rusak("ada DOCTYPE atau entitas di dalamnya");
        }
        return peristiwa;
    }

    boolean masih() throws XMLStreamException {
        return xml.hasNext();
    }

    String nama() {
        return xml.getLocalName();
    }

    String teks() {
        return xml.getText();
    }

    /** Attribute by its local name; blank when there is none. */
    String atribut(String nama) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(nama)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Whether a boolean attribute is set. */
    boolean ya(String nama) {
        String nilai = atribut(nama);
        return nilai.equals("1") || nilai.equals("true");
    }

    /** Text of the current element and all inside it, except phonetic guides. */
    String isi() throws XMLStreamException, BukuDitolak {
        StringBuilder hasil = new StringBuilder();
        int dalam = 1;
        int lewati = 0;
        while (dalam > 0) {
            switch (maju()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    dalam++;
                    lewati += lewati > 0 || nama().equals("rPh") ? 1 : 0;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    dalam--;
                    lewati -= lewati > 0 ? 1 : 0;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (lewati == 0) {
                        hasil.append(teks());
                    }
                    if (hasil.length() > BatasBuku.HURUF_BERUNTUN) {
                        throw BukuDitolak.terlaluBesar("Ada sel berisi lebih dari satu juta huruf.");
                    }
                }
                default -> {}
            }
        }
        return hasil.toString();
    }

    private static XMLInputFactory pabrik() {
        XMLInputFactory pabrik = XMLInputFactory.newDefaultFactory();
        pabrik.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        pabrik.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        pabrik.setXMLResolver((publik, sistem, dasar, ruang) -> InputStream.nullInputStream());
        return pabrik;
    }

    /** Refuses a stretch without a tag that no workbook has, before the parser gathers it in memory. */
    private static final class AliranWajar extends FilterInputStream {
        private long beruntun;

        AliranWajar(InputStream masuk) {
            super(masuk);
        }

        @Override
        public int read(byte[] isi, int mulai, int panjang) throws IOException {
            int dibaca = super.read(isi, mulai, panjang);
            for (int i = mulai; i < mulai + dibaca; i++) {
                beruntun = isi[i] == '<' || isi[i] == '>' ? 0 : beruntun + 1;
                if (beruntun > 4L * BatasBuku.HURUF_BERUNTUN) {
                    throw BukuDitolak.terlaluBesar(
                            "Ada teks yang jauh lebih panjang daripada yang muat dalam satu sel.");
                }
            }
            return dibaca;
        }
    }
}
