package org.tdopt.ir.text;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Block;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Region;
import org.tdopt.ir.attr.DictAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.type.Type;

/** What has been read of one operation. */
final class OperationParts {
  /** Names on the left of the equals sign; {@code %a:2} names two results. */
  record ResultGroup(Token name, int count) {}

  final List<ResultGroup> resultGroups = new ArrayList<>(1);
  final List<ValueUse> operands = new ArrayList<>(2);
  final List<Type> operandTypes = new ArrayList<>(2);
  final List<Type> resultTypes = new ArrayList<>(1);
  final List<Block> successors = new ArrayList<>(0);
  final List<Region> regions = new ArrayList<>(0);
  final List<ValueScopes.Scope> closedScopes = new ArrayList<>(0);
  @Nullable Token name;
  @Nullable OpSpec<?> spec;
  @Nullable DictAttr properties;

  /** Whether the properties hold what could have an alias and was written without. */
  boolean propertiesInFull;

  @Nullable DictAttr attributes;
  @Nullable Location location;
  @Nullable Token typesAt;

  /** Set by custom assembly, which fills the state itself. */
  @Nullable OpState state;
}
