package id.kinerja.laporan.kalimat;

import id.kinerja.dokumen.Sebaris;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.pengukuran.UkurSasaran.Kedudukan;
import id.kinerja.perencanaan.TingkatIndikator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The indicators of one tujuan, sasaran or programme in as few sentences as they need. */
public final class KalimatKelompok {
    private KalimatKelompok() {}

    /** How many stand where: "Dari sepuluh indikator yang diukur, enam melampaui target dan empat mencapai target; …". */
    public static List<Sebaris> ringkas(List<HasilTahun> hasil) {
        List<HasilTahun> terukur = hasil.stream().filter(HasilTahun::terukur).toList();
        Rangkai k = Rangkai.kosong();
        if (terukur.size() == 1) {
            k.teks("Satu indikator yang diukur ")
                    .teks(tunggal(terukur.getFirst().kedudukan()));
        } else if (!terukur.isEmpty()) {
            beberapa(k, terukur);
        }
        long belum = hasil.size() - terukur.size();
        if (belum > 0) {
            k.teks(terukur.isEmpty() ? "" : ". ")
                    .teks(Rangkai.kapital(FormatIndonesia.cacah(belum)))
                    .teks(" indikator belum dapat dihitung capaiannya");
        }
        return k.hampa() ? List.of() : k.teks(".").kalimat();
    }

    /** One sentence per indicator, or one per standing when several stand alike. */
    public static List<Sebaris> uraian(List<HasilTahun> hasil) {
        if (hasil.size() == 1) {
            return KalimatTahunIni.satu(hasil.getFirst());
        }
        List<List<Sebaris>> kalimat = new ArrayList<>();
        List<HasilTahun> lebih = menurut(hasil, Kedudukan.MELAMPAUI);
        if (lebih.size() == 1) {
            kalimat.add(KalimatTahunIni.satu(lebih.getFirst()));
        } else if (!lebih.isEmpty()) {
            kalimat.add(melampaui(lebih, hasil.size()));
        }
        Map<String, List<HasilTahun>> setara = new LinkedHashMap<>();
        menurut(hasil, Kedudukan.MENCAPAI)
                .forEach(h ->
                        setara.computeIfAbsent(kunci(h), _ -> new ArrayList<>()).add(h));
        setara.values().forEach(s -> kalimat.add(mencapai(s)));
        menurut(hasil, Kedudukan.DI_BAWAH).forEach(h -> kalimat.add(KalimatTahunIni.satu(h)));
        menurut(hasil, Kedudukan.TIDAK_TERUKUR).forEach(h -> kalimat.add(KalimatTahunIni.satu(h)));
        return sambung(kalimat);
    }

    /** Sentences behind each other with a space between. */
    public static List<Sebaris> sambung(List<List<Sebaris>> kalimat) {
        Rangkai k = Rangkai.kosong();
        for (List<Sebaris> satu : kalimat) {
            if (!satu.isEmpty()) {
                k.teks(k.hampa() ? "" : " ").isi(satu);
            }
        }
        return k.jadi();
    }

    private static void beberapa(Rangkai k, List<HasilTahun> terukur) {
        List<Kedudukan> ada = List.of(Kedudukan.MELAMPAUI, Kedudukan.MENCAPAI, Kedudukan.DI_BAWAH).stream()
                .filter(d -> !menurut(terukur, d).isEmpty())
                .toList();
        String jumlah = FormatIndonesia.cacah(terukur.size());
        if (ada.size() == 1) {
            k.teks(Bilangan.seluruh(terukur.size(), "indikator yang diukur" + susunan(terukur) + " "))
                    .teks(tunggal(ada.getFirst()));
            return;
        }
        k.teks("Dari " + jumlah + " indikator yang diukur" + susunan(terukur) + ", ")
                .deret(
                        ada,
                        (r, d) -> r.teks(FormatIndonesia.cacah(
                                        menurut(terukur, d).size()))
                                .teks(" " + sebutan(d)));
        if (!ada.contains(Kedudukan.DI_BAWAH)) {
            k.teks("; tidak ada yang di bawah target");
        }
    }

    /** Which they are, where tujuan and sasaran are counted together. */
    private static String susunan(List<HasilTahun> terukur) {
        long tujuan = banyak(terukur, TingkatIndikator.TUJUAN);
        long sasaran = banyak(terukur, TingkatIndikator.SASARAN);
        return tujuan == 0 || sasaran == 0
                ? ""
                : " (" + FormatIndonesia.cacah(tujuan) + " indikator tujuan dan " + FormatIndonesia.cacah(sasaran)
                        + " indikator sasaran)";
    }

    private static long banyak(List<HasilTahun> hasil, TingkatIndikator tingkat) {
        return hasil.stream().filter(h -> h.indikator().tingkat() == tingkat).count();
    }

    private static List<Sebaris> melampaui(List<HasilTahun> lebih, int dari) {
        String berapa = lebih.size() == dari
                ? Bilangan.seluruh(dari, "indikator")
                : FormatIndonesia.cacah(lebih.size()) + " dari " + FormatIndonesia.cacah(dari) + " indikator";
        return Rangkai.awali(berapa)
                .teks(" melampaui target: ")
                .deret(
                        lebih,
                        (r, h) -> r.teks(h.namaDiTengah())
                                .teks(" (")
                                .nilai(h.realisasi())
                                .teks(h.indikator().arah().makinRendahMakinBaik() ? " dari batas " : " dari target ")
                                .nilai(h.target())
                                .teks(", capaian ")
                                .nilai(h.capaian())
                                .teks(")"))
                .teks(".")
                .kalimat();
    }

    private static List<Sebaris> mencapai(List<HasilTahun> setara) {
        if (setara.size() == 1) {
            return KalimatTahunIni.satu(setara.getFirst());
        }
        Rangkai k = Rangkai.kosong()
                .deret(setara, (r, h) -> r.teks(r.hampa() ? h.nama() : h.namaDiTengah()))
                .teks(" tepat mencapai target ")
                .nilai(setara.getFirst().target());
        KalimatTahunIni.kategori(k, setara.getFirst().kategori());
        return k.teks(".").kalimat();
    }

    private static String kunci(HasilTahun h) {
        return h.target().hasil() + "|" + h.target().satuan() + "|"
                + h.kategori().hasil();
    }

    private static List<HasilTahun> menurut(List<HasilTahun> hasil, Kedudukan kedudukan) {
        return hasil.stream().filter(h -> h.kedudukan() == kedudukan).toList();
    }

    private static String tunggal(Kedudukan kedudukan) {
        return kedudukan == Kedudukan.DI_BAWAH ? "berada di bawah target" : sebutan(kedudukan);
    }

    private static String sebutan(Kedudukan kedudukan) {
        return switch (kedudukan) {
            case MELAMPAUI -> "melampaui target";
            case MENCAPAI -> "mencapai target";
            case DI_BAWAH -> "di bawah target";
            case TERUKUR -> "diukur";
            case TIDAK_TERUKUR -> "belum dapat dihitung capaiannya";
        };
    }
}
