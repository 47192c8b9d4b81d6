package io.github.chipstakes.examples;

import static java.util.stream.Collectors.joining;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.Event;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.PolicyDirective;
import io.github.chipstakes.model.Statement;
import io.github.chipstakes.serialization.DatasetReader;
import io.github.chipstakes.validation.DatasetIndex;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What bears on Nvidia's H20: controls, directives and events that speak of it, and what these came after. */
public final class WhatBearsOnH20 {
    private WhatBearsOnH20() {}

    /** Prints it; the dataset may be another than the founding one. */
    public static void main(String[] args) {
        Path path = Path.of(args.length > 0 ? args[0] : "examples/founding");
        print(DatasetReader.standard().read(path).orThrow(), System.out);
    }

    static void print(Dataset dataset, PrintStream out) {
        out.println("What bears on " + dataset.labelOf("h20"));
        for (Statement statement : DatasetIndex.of(dataset).statementsAbout("h20")) {
            out.println();
            print(dataset, statement, "", out);
            if (statement instanceof Event event) {
                event.relations().forEach(relation -> {
                    out.println("  " + Words.code(relation.kind()));
                    dataset.find(Statement.class, relation.record())
                            .ifPresent(other -> print(dataset, other, "    ", out));
                });
            }
        }
    }

    private static void print(Dataset dataset, Statement statement, String indent, PrintStream out) {
        out.println(indent + statement.type() + ": " + statement.label());
        details(statement).forEach(detail -> out.println(indent + "  " + detail));
        statement.citations().forEach(it -> out.println(indent + "  " + Words.footnote(dataset, it)));
    }

    private static Stream<String> details(Statement statement) {
        if (statement instanceof ExportControl control) {
            return control.timeline().stream()
                    .map(event -> Words.code(event.event())
                            + event.date().map(day -> " " + day).orElse(""));
        }
        if (statement instanceof PolicyDirective directive) {
            return directive.acts().stream()
                    .map(act -> Words.code(act.stance())
                            + act.action().map(action -> " " + action).orElse("")
                            + act.reasons().stream()
                                    .map(reason -> ", because of " + reason)
                                    .collect(joining()));
        }
        return statement instanceof Event event ? event.date().stream().map(day -> "date: " + day) : Stream.empty();
    }
}
