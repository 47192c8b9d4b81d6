/** Ownership as a picture: holders above, companies below; as Mermaid, Graphviz DOT and SVG. */
@NullMarked
package io.github.chipstakes.serialization.diagram;

import org.jspecify.annotations.NullMarked;
