package id.kinerja.layar;

import id.kinerja.pengukuran.Pengukuran;
import id.kinerja.penyimpanan.DataTerbuka;
import id.kinerja.tampilan.Konteks;

/** A data year as a screen needs it. */
public record TahunTerbuka(DataTerbuka data, Konteks konteks) {
    public Pengukuran ukur() {
        return data.ukur();
    }

    /** Writes the numbers of this year. */
    public AngkaLayar angka() {
        return new AngkaLayar(konteks.jalur(), ukur().data().setelan());
    }

    /** Colours of the scale in force. */
    public PeringkatSkala peringkat() {
        return new PeringkatSkala(ukur().data().skala());
    }

    /** Address of a page below this year. */
    public String jalur(String bawah) {
        return konteks.jalur() + bawah;
    }
}
