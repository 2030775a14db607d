package org.tdopt.ir;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The core of the IR does not know what is built on it. */
class PackageArrowsTest {
  private static final String[] BUILT_ON_IT = {
    "org.tdopt.ir.text..", "org.tdopt.ir.rewrite..", "org.tdopt.ir.pass.."
  };

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.tdopt.ir");

  @Test
  void theCoreUsesOnlyItself() {
    noClasses()
        .that()
        .resideOutsideOfPackages(BUILT_ON_IT)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(BUILT_ON_IT)
        .check(classes);
  }

  @Test
  void textAndRewritingAreApart() {
    noClasses()
        .that()
        .resideInAPackage("org.tdopt.ir.text..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.tdopt.ir.rewrite..", "org.tdopt.ir.pass..")
        .check(classes);
    noClasses()
        .that()
        .resideInAPackage("org.tdopt.ir.rewrite..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.tdopt.ir.text..", "org.tdopt.ir.pass..")
        .check(classes);
  }

  @Test
  void valuesDoNotKnowOperations() {
    noClasses()
        .that()
        .resideInAnyPackage("org.tdopt.ir.type..", "org.tdopt.ir.attr..", "org.tdopt.ir.affine..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.tdopt.ir", "org.tdopt.ir.spec..", "org.tdopt.ir.trait..")
        .check(classes);
  }
}
