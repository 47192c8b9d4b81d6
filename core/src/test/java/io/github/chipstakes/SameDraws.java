package io.github.chipstakes;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Every law draws the same in each run, so that one commit has one verdict; each law something else. With {@code -Dlaws.seed=2}, or
 * any other whole number, they draw otherwise: the number is all it takes to see again what was seen.
 */
public final class SameDraws implements AroundPropertyHook {
    private static final long RUN = Long.parseLong(System.getProperty("laws.seed", "1"));

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        if (context.attributes().seed().isEmpty()) {
            context.attributes()
                    .setSeed(Long.toString(seed(context.containerClass().getName() + "." + context.label())));
        }
        return property.execute();
    }

    private static long seed(String law) {
        return RUN * 0x9E3779B97F4A7C15L + law.hashCode();
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
