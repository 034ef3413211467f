package id.kinerja.datatahun;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The agency's policies where the law is silent; each has a stated default and is printed in the report.
 *
 * @param desimal decimals of printed percentages
 * @param batasCapaian cap on capaian, if any; averages use the capped value
 * @param perluPenjelasanAtas capaian above this asks for an explanation
 * @param perluPenjelasanBawah capaian below this asks for an explanation
 * @param fisikBerbobot physical progress upward is weighted by ceiling; otherwise a plain mean
 * @param petaEfisiensi map of links used for efficiency, and so on for each section
 */
public record Setelan(
        int desimal,
        Optional<BigDecimal> batasCapaian,
        KebijakanTargetNol targetNol,
        MetodeEfisiensi metodeEfisiensi,
        CakupanRataRata cakupanRataRata,
        BigDecimal perluPenjelasanAtas,
        BigDecimal perluPenjelasanBawah,
        boolean fisikBerbobot,
        String petaRenstra,
        String petaEfisiensi,
        String petaAnggaranSasaran,
        String petaMenunjang,
        String petaLampiran) {}
