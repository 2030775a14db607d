package org.tdopt.driver;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Reads the text that a tool works on. */
public final class InputFile {
  private InputFile() {}

  /** What locations call a file of that name. */
  public static String displayName(String name) {
    return name.equals("-") ? "<stdin>" : name;
  }

  /** The text of a file, or of the standard input for {@code -}; UTF-8 is expected. */
  public static String readText(String name, Console console) throws IOException {
    if (name.equals("-")) {
      return new String(console.in().readAllBytes(), StandardCharsets.UTF_8);
    }
    var file = console.resolve(name);
    if (Files.isDirectory(file)) {
      throw new UsageException("'" + name + "' is a folder, not a file");
    }
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
  }
}
