package id.kinerja.arsitektur.pelanggaran;

public final class ParameterBoolean {
    public int hitung(boolean dibulatkan) {
        return dibulatkan ? 1 : 0;
    }
}
