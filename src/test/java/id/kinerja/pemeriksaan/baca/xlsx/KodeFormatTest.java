package id.kinerja.pemeriksaan.baca.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KodeFormatTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            nullValues = "-",
            value = {
                "General~12389109187~12389109187",
                "General~0.94249999999999989~0,9425",
                "General~97.5~97,5",
                "General~-3.10~-3,1",
                "General~1E+3~1000",
                "General~0.333333333333333~0,333333333",
                "0~97.5~98",
                "0.00~97.005~97,01",
                "0.00~1.005~1,01",
                "#,##0~12389109187~12.389.109.187",
                "#,##0.00~1234.5~1.234,50",
                "#,##0~0~0",
                "#,###~0~''",
                "0%~0.9425~94%",
                "0.00%~0.94249999999999989~94,25%",
                "0.0#~5~5,0",
                "0.##~5~5",
                "#.00~0.5~0,50",
                "\"Rp\"#,##0~5000000~Rp5.000.000",
                "[$Rp-421]#,##0.00~5000000~Rp5.000.000,00",
                "_(\"Rp\"* #,##0_);_(\"Rp\"* (#,##0);_(\"Rp\"* \"-\"_);_(@_)~1500~Rp 1.500",
                "_(\"Rp\"* #,##0_);_(\"Rp\"* (#,##0);_(\"Rp\"* \"-\"_);_(@_)~-1500~Rp (1.500)",
                "_(\"Rp\"* #,##0_);_(\"Rp\"* (#,##0);_(\"Rp\"* \"-\"??_);_(@_)~0~Rp -",
                "#,##0;[Red]-#,##0~-20~-20",
                "#,##0.0,,\" juta\"~12389109187~12.389,1 juta",
                "0\" orang\"~76~76 orang",
                "0.00\" a)\"~94.25~94,25",
                "[<1000]0;[>=1000]#,##0~1500~1.500",
                "[<1000]0;[>=1000]#,##0~15~15",
                "00000000 000000 0~198001012005012~19800101 200501 2",
                "0.00E+00~12345~1,23E+04",
                "dd/mm/yyyy~45337~15/02/2024",
                "d mmmm yyyy~45337~15 Februari 2024",
                "[$-421]dd mmmm yyyy;@~45337~15 Februari 2024",
                "dddd, d mmm yy~45337~Kamis, 15 Feb 24",
                "hh:mm~0.5~12:00",
                "mmm-yy~45337~Feb-24",
                "[h]:mm~1.25~30:00",
                "@~12.5~12,5",
                "0.00~#N/A~#N/A",
                "0.00~1E+999~1E+999",
                ";;;~5~''"
            })
    void angka_tercetak_seperti_di_lembar_berbahasa_indonesia(String kode, String tersimpan, String tercetak) {
        assertThat(KodeFormat.dari(kode).cetak(tersimpan, Kalender.SEJAK_1900)).isEqualTo(tercetak);
    }

    @Test
    void kalender_1904_menghitung_dari_hari_lain() {
        assertThat(KodeFormat.dari("dd/mm/yyyy").cetak("43875", Kalender.SEJAK_1904))
                .isEqualTo("15/02/2024");
    }
}
