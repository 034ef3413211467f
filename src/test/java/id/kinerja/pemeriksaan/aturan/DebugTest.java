package id.kinerja.pemeriksaan.aturan;
import org.junit.jupiter.api.Test;
class DebugTest {
    @Test
    void x() {
        var k = id.kinerja.pemeriksaan.telaah.Kerangka.dari(NaskahUji.nyata(System.getenv("NASKAH")));
        for (var t : k.tabel()) System.out.println(t.letak().baris() + " " + t.zona() + " bab" + t.bab() + " [" + t.label() + "] [" + t.nomor() + "] [" + t.judul() + "] kepala " + t.kepala().size() + " baris " + t.baris().size());
        var z = new java.util.HashMap<Integer,String>();
        String s=""; for (var b : k.baris()) { String n=b.zona()+" bab"+b.bab(); if(!n.equals(s)) System.out.println(b.letak().baris()+" "+n+" "+b.teks()); s=n; }
        System.out.println(id.kinerja.pemeriksaan.telaah.TahunLaporan.dari(NaskahUji.nyata(System.getenv("NASKAH"))) + " " + id.kinerja.pemeriksaan.telaah.JenisNaskah.dari(k));
    }
}
