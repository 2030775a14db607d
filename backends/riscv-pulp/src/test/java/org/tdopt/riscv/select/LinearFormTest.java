package org.tdopt.riscv.select;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tdopt.ir.Block;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.type.IndexType;

class LinearFormTest {
  private final Block block = new Block();
  private final LinearForm.Atom i = atom(0);
  private final LinearForm.Atom j = atom(1);

  private LinearForm.Atom atom(int id) {
    return new LinearForm.Atom(
        id, block.addArgument(IndexType.INDEX, Location.unknown()));
  }

  @Test
  void sumsJoinTermsInTheOrderOfAtoms() {
    var form = LinearForm.of(j).times(3).plus(LinearForm.of(i)).plus(7);
    assertThat(form).hasToString("v0 + 3*v1 + 7");
    assertThat(form).isEqualTo(LinearForm.of(7).plus(LinearForm.of(i)).plus(LinearForm.of(j).times(3)));
  }

  @Test
  void termsThatCancelDisappear() {
    var form = LinearForm.of(i).times(4).plus(LinearForm.of(j));
    assertThat(form.minus(LinearForm.of(i).times(4))).isEqualTo(LinearForm.of(j));
    assertThat(form.minus(form).is(0)).isTrue();
    assertThat(form.times(0)).isEqualTo(LinearForm.ZERO);
  }

  @Test
  void substitutionReplacesAnAtom() {
    var form = LinearForm.of(i).times(8).plus(LinearForm.of(j)).plus(1);
    var inner = LinearForm.of(j).times(2).plus(5);
    assertThat(form.substitute(i, inner)).hasToString("17*v1 + 41");
    assertThat(form.substitute(i, LinearForm.ZERO)).hasToString("v1 + 1");
  }

  @Test
  void theVaryingPartHasNoConstant() {
    var form = LinearForm.of(i).plus(12);
    assertThat(form.varying()).isEqualTo(LinearForm.of(i));
    assertThat(form.coefficient(i)).isEqualTo(1);
    assertThat(form.coefficient(j)).isZero();
    assertThat(LinearForm.of(12).isConstant()).isTrue();
  }
}
