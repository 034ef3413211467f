package id.kinerja.arsitektur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Predicate;

/** The rules of the structure, so that the tests can run each over the code and over a planted violation. */
final class Aturan {
    private static final Set<String> ARITMETIKA =
            Set.of("add", "subtract", "multiply", "divide", "divideToIntegralValue", "remainder", "pow", "negate");

    private Aturan() {}

    static ArchRule tanpaAritmetika() {
        return classes()
                .should(tidakMemanggil(
                        "berhitung dengan BigDecimal",
                        a -> a.getTargetOwner().isEquivalentTo(BigDecimal.class) && ARITMETIKA.contains(a.getName())));
    }

    static ArchRule tanpaJamSendiri() {
        return classes().should(tidakMemanggil("membaca jam atau bilangan acak sendiri", a -> {
            String pemilik = a.getTargetOwner().getName();
            boolean sekarang = pemilik.startsWith("java.time.")
                    && a.getName().equals("now")
                    && a.getTarget() instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget t
                    && t.getRawParameterTypes().isEmpty();
            return sekarang
                    || pemilik.equals("java.lang.System") && a.getName().equals("currentTimeMillis")
                    || pemilik.equals("java.lang.Math") && a.getName().equals("random")
                    || pemilik.equals("java.util.UUID") && a.getName().equals("randomUUID")
                    || pemilik.equals("java.util.Random");
        }));
    }

    static ArchRule tanpaPecahanBiner() {
        return classes().should(new ArchCondition<JavaClass>("tidak memakai double atau float") {
            @Override
            public void check(JavaClass kelas, ConditionEvents peristiwa) {
                kelas.getFields().stream()
                        .filter(f -> biner(f.getRawType()))
                        .forEach(f -> peristiwa.add(SimpleConditionEvent.violated(f, f.getFullName())));
                kelas.getMethods().stream()
                        .filter(m -> biner(m.getRawReturnType())
                                || m.getRawParameterTypes().stream().anyMatch(Aturan::biner))
                        .forEach(m -> peristiwa.add(SimpleConditionEvent.violated(m, m.getFullName())));
                kelas.getAccessesFromSelf().stream()
                        .filter(a -> Set.of("doubleValue", "floatValue", "parseDouble", "parseFloat")
                                .contains(a.getName()))
                        .forEach(a -> peristiwa.add(SimpleConditionEvent.violated(a, a.getDescription())));
            }
        });
    }

    /** Components of records are exempt: their accessors and constructors name the value. */
    static ArchRule tanpaParameterBoolean() {
        return methods().that().arePublic().should(new ArchCondition<JavaMethod>("tidak berparameter boolean") {
            @Override
            public void check(JavaMethod metode, ConditionEvents peristiwa) {
                boolean bersama = !metode.getModifiers().contains(JavaModifier.SYNTHETIC);
                if (bersama && metode.getRawParameterTypes().stream().anyMatch(t -> t.isEquivalentTo(boolean.class))) {
                    peristiwa.add(SimpleConditionEvent.violated(metode, metode.getFullName()));
                }
            }
        });
    }

    private static boolean biner(JavaClass tipe) {
        return tipe.isEquivalentTo(double.class)
                || tipe.isEquivalentTo(float.class)
                || tipe.isEquivalentTo(Double.class)
                || tipe.isEquivalentTo(Float.class);
    }

    private static ArchCondition<JavaClass> tidakMemanggil(String apa, Predicate<JavaAccess<?>> terlarang) {
        return new ArchCondition<>("tidak " + apa) {
            @Override
            public void check(JavaClass kelas, ConditionEvents peristiwa) {
                kelas.getAccessesFromSelf().stream()
                        .filter(terlarang)
                        .forEach(a -> peristiwa.add(SimpleConditionEvent.violated(a, a.getDescription())));
            }
        };
    }
}
