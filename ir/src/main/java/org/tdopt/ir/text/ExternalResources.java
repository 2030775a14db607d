package org.tdopt.ir.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What tools have put into a file's {@code external_resources}, for example the pipeline of a
 * reproducer. It belongs to the file, not to the module.
 *
 * @param groups the values by tool and key, in the order of the file, each as its text
 */
public record ExternalResources(Map<String, Map<String, String>> groups) {
  public static final ExternalResources NONE = new ExternalResources(Map.of());

  public ExternalResources {
    var copy = new LinkedHashMap<String, Map<String, String>>();
    groups.forEach(
        (name, values) ->
            copy.put(name, Collections.unmodifiableMap(new LinkedHashMap<>(values))));
    groups = Collections.unmodifiableMap(copy);
  }

  public boolean isEmpty() {
    return groups.isEmpty();
  }
}
