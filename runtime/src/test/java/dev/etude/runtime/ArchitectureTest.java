package dev.etude.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between modules and packages, and who may see which library. */
@AnalyzeClasses(packages = "dev.etude", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule memoryIsALeaf = noClasses().that()
      .resideInAPackage("dev.etude.memory..").should().dependOnClassesThat()
      .resideInAnyPackage("dev.etude.sandbox..", "dev.etude.dsl..", "dev.etude.missions..",
          "dev.etude.lab..", "dev.etude.runtime..");

  @ArchTest
  static final ArchRule sandboxIsALeaf = noClasses().that()
      .resideInAPackage("dev.etude.sandbox..").should().dependOnClassesThat()
      .resideInAnyPackage("dev.etude.memory..", "dev.etude.dsl..", "dev.etude.missions..",
          "dev.etude.lab..", "dev.etude.runtime..");

  @ArchTest
  static final ArchRule scriptsKnowNothingOfMissions = noClasses().that()
      .resideInAPackage("dev.etude.dsl..").should().dependOnClassesThat()
      .resideInAnyPackage("dev.etude.missions..", "dev.etude.lab..", "dev.etude.runtime..");

  @ArchTest
  static final ArchRule missionsKnowNothingOfTheKernel = noClasses().that()
      .resideInAPackage("dev.etude.missions..").should().dependOnClassesThat()
      .resideInAnyPackage("dev.etude.lab..", "dev.etude.runtime..");

  @ArchTest
  static final ArchRule theLabKnowsNeitherSandboxNorKernel = noClasses().that()
      .resideInAPackage("dev.etude.lab..").should().dependOnClassesThat()
      .resideInAnyPackage("dev.etude.sandbox..", "dev.etude.runtime..");

  @ArchTest
  static final ArchRule onlyTheLabSeesPlots = noClasses().that()
      .resideOutsideOfPackage("dev.etude.lab.report..").should().dependOnClassesThat()
      .resideInAnyPackage("org.knowm..", "java.awt..", "javax.imageio..");

  @ArchTest
  static final ArchRule internalsStayInTheirModule = classes().that()
      .resideInAPackage("dev.etude.sandbox.internal..").should().onlyBeAccessed()
      .byAnyPackage("dev.etude.sandbox..");

  @ArchTest
  static final ArchRule scriptMachineryStaysInTheDsl = classes().that()
      .resideInAPackage("dev.etude.dsl.internal..").should().onlyBeAccessed()
      .byAnyPackage("dev.etude.dsl..");

  @ArchTest
  static final ArchRule onlyTheDslSeesGroovy = noClasses().that()
      .resideOutsideOfPackage("dev.etude.dsl..").should().dependOnClassesThat()
      .resideInAnyPackage("groovy..", "org.codehaus.groovy..", "org.apache.groovy..");

  @ArchTest
  static final ArchRule onlyTheSandboxSeesGraal = noClasses().that()
      .resideOutsideOfPackage("dev.etude.sandbox..").should().dependOnClassesThat()
      .resideInAPackage("org.graalvm..");

  @ArchTest
  static final ArchRule onlyMissionsSeeYaml = noClasses().that()
      .resideOutsideOfPackage("dev.etude.missions..").should().dependOnClassesThat()
      .resideInAnyPackage("org.yaml..", "com.networknt..");

  @ArchTest
  static final ArchRule onlyModelsSeeHttp = noClasses().that()
      .resideOutsideOfPackage("dev.etude.runtime.model..").should().dependOnClassesThat()
      .resideInAPackage("okhttp3..");

  @ArchTest
  static final ArchRule onlyCommandsSeeTheCommandLine = noClasses().that()
      .resideOutsideOfPackage("dev.etude.runtime.cli..").should().dependOnClassesThat()
      .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule theSearchSeesOnlyWhatABuilderSees = noClasses().that()
      .resideInAPackage("dev.etude.runtime.search..").should().dependOnClassesThat()
      .resideInAnyPackage("dev.etude.dsl..", "dev.etude.missions..", "dev.etude.runtime.trainer..",
          "dev.etude.runtime.builder..");

  @ArchTest
  static final ArchRule packagesOfTheKernelHaveNoCycles = slices()
      .matching("dev.etude.runtime.(*)..").should().beFreeOfCycles();
}
