package org.tdopt.ir.text;

import org.tdopt.ir.Operation;

/** A file that was read: its module, and what other tools left in it. */
public record IrFile(Operation module, ExternalResources external) {}
