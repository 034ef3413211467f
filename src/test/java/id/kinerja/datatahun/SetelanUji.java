package id.kinerja.datatahun;

import java.math.BigDecimal;
import java.util.Optional;

/** Settings with one thing changed. */
public record SetelanUji(Setelan setelan) {
    public SetelanUji batasCapaian(String persen) {
        return salin(
                Optional.of(new BigDecimal(persen)),
                setelan.targetNol(),
                setelan.metodeEfisiensi(),
                setelan.cakupanRataRata(),
                setelan.fisikBerbobot());
    }

    public SetelanUji targetNol(KebijakanTargetNol kebijakan) {
        return salin(
                setelan.batasCapaian(),
                kebijakan,
                setelan.metodeEfisiensi(),
                setelan.cakupanRataRata(),
                setelan.fisikBerbobot());
    }

    public SetelanUji metodeEfisiensi(MetodeEfisiensi metode) {
        return salin(
                setelan.batasCapaian(),
                setelan.targetNol(),
                metode,
                setelan.cakupanRataRata(),
                setelan.fisikBerbobot());
    }

    public SetelanUji cakupanRataRata(CakupanRataRata cakupan) {
        return salin(
                setelan.batasCapaian(),
                setelan.targetNol(),
                setelan.metodeEfisiensi(),
                cakupan,
                setelan.fisikBerbobot());
    }

    public SetelanUji fisikBerbobot(boolean berbobot) {
        return salin(
                setelan.batasCapaian(),
                setelan.targetNol(),
                setelan.metodeEfisiensi(),
                setelan.cakupanRataRata(),
                berbobot);
    }

    private SetelanUji salin(
            Optional<BigDecimal> batas,
            KebijakanTargetNol targetNol,
            MetodeEfisiensi metode,
            CakupanRataRata cakupan,
            boolean fisikBerbobot) {
        return new SetelanUji(new Setelan(
                setelan.desimal(),
                batas,
                targetNol,
                metode,
                cakupan,
                setelan.perluPenjelasanAtas(),
                setelan.perluPenjelasanBawah(),
                fisikBerbobot,
                setelan.petaRenstra(),
                setelan.petaEfisiensi(),
                setelan.petaAnggaranSasaran(),
                setelan.petaMenunjang(),
                setelan.petaLampiran()));
    }
}
