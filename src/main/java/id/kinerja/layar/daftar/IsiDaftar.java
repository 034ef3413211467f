package id.kinerja.layar.daftar;

import id.kinerja.penyimpanan.PerangkatTerdaftar;
import java.util.List;

/** The agencies by government. */
public record IsiDaftar(List<Pemda> pemda) {
    public IsiDaftar {
        pemda = List.copyOf(pemda);
    }

    /** A government and its agencies. */
    public record Pemda(String nama, List<PerangkatTerdaftar> perangkat) {
        public Pemda {
            perangkat = List.copyOf(perangkat);
        }
    }
}
