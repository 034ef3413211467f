package id.kinerja.perencanaan;

import id.kinerja.kernel.Sumber;
import java.util.Optional;

/** A vision, a mission or the meaning of one element of the vision. {@code didukung}: the mission this agency serves. */
public record VisiMisi(
        String kode,
        JenisVisiMisi jenis,
        PemilikVisi pemilik,
        Optional<String> unsur,
        String uraian,
        boolean didukung,
        Sumber sumber) {}
