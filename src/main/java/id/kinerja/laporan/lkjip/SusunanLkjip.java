package id.kinerja.laporan.lkjip;

import id.kinerja.laporan.BabLaporan;
import id.kinerja.laporan.lkjip.bab1.SusunanBab1;
import id.kinerja.laporan.lkjip.bab2.SusunanBab2;
import id.kinerja.laporan.lkjip.bab3.SusunanBab3;
import id.kinerja.laporan.lkjip.bab4.SusunanBab4;
import id.kinerja.laporan.lkjip.depan.SusunanDepan;
import id.kinerja.laporan.lkjip.lampiran.SusunanLampiran;
import id.kinerja.laporan.rangkai.SusunanDokumen;
import java.util.List;
import java.util.stream.Stream;

/** The one table of contents of the LKjIP. @dasar PermenPAN-RB 53/2014, Lampiran II */
public final class SusunanLkjip {
    private SusunanLkjip() {}

    public static SusunanDokumen susunan() {
        return new SusunanDokumen(SusunanDepan.bab(), isi());
    }

    private static List<BabLaporan> isi() {
        return Stream.of(
                        Stream.of(SusunanBab1.bab(), SusunanBab2.bab(), SusunanBab3.bab(), SusunanBab4.bab()),
                        SusunanLampiran.bab().stream())
                .flatMap(s -> s)
                .toList();
    }
}
