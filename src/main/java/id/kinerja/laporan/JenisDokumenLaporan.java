package id.kinerja.laporan;

import id.kinerja.dokumen.Dokumen;
import id.kinerja.laporan.iku.Iku;
import id.kinerja.laporan.iku.KelengkapanIku;
import id.kinerja.laporan.iku.SusunanIku;
import id.kinerja.laporan.lkjip.Kelengkapan;
import id.kinerja.laporan.lkjip.Lkjip;
import id.kinerja.laporan.lkjip.SusunanLkjip;
import id.kinerja.laporan.narasi.RujukanTidakDikenal;
import id.kinerja.laporan.pk.KelengkapanPk;
import id.kinerja.laporan.pk.Pk;
import id.kinerja.laporan.pk.SusunanPk;
import id.kinerja.laporan.rangkai.SusunanDokumen;
import id.kinerja.organisasi.Profil;
import id.kinerja.pengukuran.Pengukuran;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documents that can be made of one agency and year; whoever makes documents treats them alike. */
public enum JenisDokumenLaporan {
    LKJIP("Laporan Kinerja", SusunanLkjip.susunan(), Lkjip::susun, Kelengkapan::periksa),
    IKU("Laporan Indikator Kinerja Utama", SusunanIku.susunan(), Iku::susun, KelengkapanIku::periksa),
    PK("Perjanjian Kinerja", SusunanPk.susunan(), Pk::susun, KelengkapanPk::periksa);

    private final String judul;
    private final SusunanDokumen susunan;
    private final BiFunction<Pengukuran, Clock, Dokumen> cara;
    private final Function<Pengukuran, List<Kekurangan>> kelengkapan;

    JenisDokumenLaporan(
            String judul,
            SusunanDokumen susunan,
            BiFunction<Pengukuran, Clock, Dokumen> cara,
            Function<Pengukuran, List<Kekurangan>> kelengkapan) {
        this.judul = judul;
        this.susunan = susunan;
        this.cara = cara;
        this.kelengkapan = kelengkapan;
    }

    /** How it is asked for: {@code lkjip}, {@code iku}, {@code pk}. */
    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<JenisDokumenLaporan> dari(String kode) {
        return Arrays.stream(values()).filter(j -> j.kode().equals(kode)).findFirst();
    }

    /** What it is called where people choose a document. */
    public String judul() {
        return judul;
    }

    /** Name of its file without ending: {@code lkjip-dinsos-kota-jambi-2023}. */
    public String namaBerkas(Profil p) {
        return kode() + "-" + p.kode() + "-" + p.tahun();
    }

    /**
     * The whole document.
     *
     * @throws RujukanTidakDikenal with every reference of the prose that does not resolve
     */
    public Dokumen susun(Pengukuran ukur, Clock jam) {
        return cara.apply(ukur, jam);
    }

    /** What it still lacks; nothing of it stops the making. */
    public List<Kekurangan> kekurangan(Pengukuran ukur) {
        return kelengkapan.apply(ukur);
    }

    /** Title by code of every section of every document: what the tables {@code narasi} and {@code susunan} may name. */
    public static Map<String, String> bagian() {
        Map<String, String> hasil = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(j -> hasil.putAll(j.susunan.bagian()));
        return Collections.unmodifiableMap(hasil);
    }

    /** The codes of all sections and the keys of all chapters. */
    public static Set<String> dikenal() {
        return Arrays.stream(values())
                .flatMap(j -> j.susunan.bab())
                .flatMap(b ->
                        Stream.concat(Stream.of(b.kunci()), b.bagian().stream().map(Bagian::kode)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
