package id.kinerja.arsitektur.pelanggaran;

import java.sql.Connection;

public record MemakaiSpring(Connection sambungan) {}
