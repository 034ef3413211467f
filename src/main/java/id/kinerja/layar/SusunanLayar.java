package id.kinerja.layar;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Finds the controllers of all screens. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class SusunanLayar {}
