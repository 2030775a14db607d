package org.tdopt.interp.memory;

import java.util.ArrayList;
import java.util.List;
import org.tdopt.ir.Operation;

/** All sites of a module, in the order of translation. */
public final class Sites {
  private final List<Site> all = new ArrayList<>();

  public Site of(Operation op) {
    if (all.size() == 1 << Stamp.SITE_BITS) {
      throw new IllegalStateException("more than " + all.size() + " operations on memory");
    }
    var site = new Site(all.size(), op.name(), op.location());
    all.add(site);
    return site;
  }

  Site of(long stamp) {
    return all.get(Stamp.site(stamp));
  }
}
