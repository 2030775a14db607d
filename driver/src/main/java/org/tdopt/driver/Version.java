package org.tdopt.driver;

/** The version of the tools. */
public final class Version {
  private Version() {}

  /** The line that {@code --version} prints. */
  public static String line(String tool) {
    var version = Version.class.getPackage().getImplementationVersion();
    return tool + " " + (version == null ? "(development build)" : version) + "\n";
  }
}
