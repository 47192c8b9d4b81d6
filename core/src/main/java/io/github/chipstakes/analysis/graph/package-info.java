/**
 * Who holds how much of whom, as a graph of numbered parties: millions of stakes in a few arrays, and the questions that
 * walk them. {@code analysis.ownership} asks the same of a dataset, by ids and with proof.
 */
@NullMarked
package io.github.chipstakes.analysis.graph;

import org.jspecify.annotations.NullMarked;
