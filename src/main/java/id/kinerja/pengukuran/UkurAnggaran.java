package id.kinerja.pengukuran;

import id.kinerja.anggaran.JenisBelanja;
import id.kinerja.anggaran.JumlahDinyatakan;
import id.kinerja.anggaran.TahapAnggaran;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perencanaan.Sasaran;
import java.util.List;

/** Budget: sums upward from the sub kegiatan, absorption, and the budget of a sasaran through the links. */
public final class UkurAnggaran {
    /** The object of an address that means the whole agency. */
    public static final String TOTAL = "total";

    /** The object of an address that means what no link of a map takes. */
    public static final String BELUM_DIKAITKAN = "belum-dikaitkan";

    private final Ruang ruang;
    private final PosAnggaran pos;
    private final AnggaranKaitan kaitan;
    private final PaguTahap tahap;
    private final JenisAnggaran jenis;
    private final JumlahDokumen dokumen;

    UkurAnggaran(Ruang ruang) {
        this.ruang = ruang;
        this.pos = new PosAnggaran(ruang);
        this.kaitan = new AnggaranKaitan(ruang, pos);
        this.tahap = new PaguTahap(ruang, pos);
        this.jenis = new JenisAnggaran(ruang, pos);
        this.dokumen = new JumlahDokumen(ruang, pos);
    }

    /** What is measured of a budget line. */
    public enum Ukuran {
        /** Ceiling in force (perubahan, else murni): {@code pagu:1.06.05}. */
        PAGU("pagu", "Pagu"),
        /** {@code realisasi-anggaran:1.06.05}. */
        REALISASI("realisasi-anggaran", "Realisasi anggaran"),
        /** Realisation ÷ ceiling in percent: {@code serapan:1.06.05}. */
        SERAPAN("serapan", "Serapan anggaran"),
        /** Ceiling − realisation: {@code sisa:1.06.05}. */
        SISA("sisa", "Sisa pagu"),
        /** Physical progress in percent: {@code fisik:1.06.05}. */
        FISIK("fisik", "Realisasi fisik");

        private final String kode;
        private final String sebutan;

        Ukuran(String kode, String sebutan) {
            this.kode = kode;
            this.sebutan = sebutan;
        }

        /** Kind of its addresses. */
        public String kode() {
            return kode;
        }

        public String sebutan() {
            return sebutan;
        }
    }

    /** One line of the budget tree. */
    public Hitungan pos(Ukuran ukuran, KodeProgram kode) {
        return pos.pos(ukuran, kode);
    }

    /** The whole agency: {@code pagu:total}. */
    public Hitungan total(Ukuran ukuran) {
        return pos.total(ukuran);
    }

    /** Original or revised ceiling of a line: {@code pagu-murni:1.06.05}, {@code pagu-perubahan:1.06.05}. */
    public Hitungan pagu(TahapAnggaran tahapAnggaran, KodeProgram kode) {
        return tahap.pos(tahapAnggaran, kode);
    }

    /** The whole agency: {@code pagu-murni:total}. */
    public Hitungan pagu(TahapAnggaran tahapAnggaran) {
        return tahap.total(tahapAnggaran);
    }

    /** The programmes that have a budget line, in package order. */
    public List<KodeProgram> anak() {
        return pos.pohon().program();
    }

    /** Direct children that have a budget line, in package order; of the agency: its programmes. */
    public List<KodeProgram> anak(KodeProgram kode) {
        return pos.pohon().anak(kode);
    }

    /** Every line of the tree, each before its children. */
    public List<KodeProgram> semua() {
        return pos.pohon().semua();
    }

    public String nama(KodeProgram kode) {
        return pos.pohon().nama(kode);
    }

    /** Through the links of one map: {@code pagu-sasaran:1.1/efisiensi}, {@code serapan-sasaran:1.1/efisiensi}. */
    public Hitungan sasaran(Ukuran ukuran, Sasaran sasaran, String peta) {
        return kaitan.sasaran(ukuran, sasaran, peta);
    }

    /** Through the links of one map: {@code pagu-indikator:1.1.1/efisiensi}. */
    public Hitungan indikator(Ukuran ukuran, Indikator indikator, String peta) {
        return kaitan.indikator(ukuran, indikator, peta);
    }

    /**
     * What no link of one map takes: {@code pagu-sasaran:belum-dikaitkan/efisiensi}; not computable when everything is linked.
     */
    public Hitungan belumDikaitkan(Ukuran ukuran, String peta) {
        return kaitan.belumDikaitkan(ukuran, peta);
    }

    /** Ceiling by kind of spending: {@code pagu-jenis:operasi/perubahan}. */
    public Hitungan jenis(JenisBelanja jenisBelanja, TahapAnggaran tahap) {
        return jenis.jenis(Ukuran.PAGU, jenisBelanja, tahap);
    }

    /** By kind of spending: {@code serapan-jenis:modal/perubahan}. */
    public Hitungan jenis(Ukuran ukuran, JenisBelanja jenisBelanja, TahapAnggaran tahap) {
        return jenis.jenis(ukuran, jenisBelanja, tahap);
    }

    /** Stated sums that are not the sum of their children: {@code selisih-jumlah:1.06.01/pagu}. */
    public List<Hitungan> selisihDinyatakan() {
        return ruang.data().jumlahDinyatakan().stream()
                .filter(dokumen::berbeda)
                .map(dokumen::selisih)
                .toList();
    }

    /** A sum as a document states it: {@code dinyatakan:1.06.01/pagu}. */
    public Hitungan dinyatakan(JumlahDinyatakan jumlah) {
        return dokumen.dinyatakan(jumlah);
    }

    /** A stated sum minus the sum of its children, also where they agree. */
    Hitungan selisih(JumlahDinyatakan jumlah) {
        return dokumen.selisih(jumlah);
    }

    PosAnggaran pos() {
        return pos;
    }

    AnggaranKaitan kaitan() {
        return kaitan;
    }
}
