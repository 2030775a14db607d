package org.tdopt.testkit.lit;

import java.util.Map;
import java.util.TreeMap;
import org.tdopt.testkit.shell.InProcessTool;

/** The commands that run in process. */
public final class LitTools {
  private LitTools() {}

  /** {@code filecheck}, also as {@code FileCheck}. */
  public static Map<String, InProcessTool> standard() {
    var filecheck = new FileCheckTool();
    return Map.of("filecheck", filecheck, "FileCheck", filecheck);
  }

  /** The standard commands and {@code more}, which win. */
  public static Map<String, InProcessTool> standardAnd(Map<String, InProcessTool> more) {
    var tools = new TreeMap<>(standard());
    tools.putAll(more);
    return tools;
  }
}
