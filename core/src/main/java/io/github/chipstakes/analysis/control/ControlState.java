package io.github.chipstakes.analysis.control;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.control.PostureKind;
import java.util.List;
import java.util.Optional;

/**
 * The state of a control, or of a part of one, on a day: what the law said, how it was enforced, and how certain that is.
 * Legal state and posture are two things: what is not enforced may be in force.
 *
 * @param control the id of the control
 * @param scope what of it was asked about
 * @param when the days of the question
 * @param legal the legal state, as far as it can be told
 * @param posture how it was enforced, as was known last where nobody can vouch for the day; empty where that is not said, or is in doubt
 * @param certainty how certain the legal state is
 * @param inForce whether it was in force: YES or NO only of a day that is vouched for
 * @param reasons why, in words for people
 * @param records the ids of the records this rests on
 */
public record ControlState(
        String control,
        Scope scope,
        When when,
        Legal legal,
        Optional<PostureKind> posture,
        Certainty certainty,
        Answer inForce,
        List<String> reasons,
        List<String> records) {

    /** What the law said. The first day of a state counts to it. */
    public enum Legal {
        /** It had not begun, suspended or not. */
        NOT_YET_EFFECTIVE,
        /** It was in force. */
        IN_FORCE,
        /** It was suspended on a day it would have been in force. */
        SUSPENDED,
        /** Another act had taken its place. */
        SUPERSEDED,
        /** It had been repealed. */
        REPEALED,
        /** It had ended by its own terms. */
        EXPIRED,
        /** What is known does not decide it. */
        UNKNOWN
    }

    /** How certain a legal state is. */
    public enum Certainty {
        /** The dataset follows it up to this day or further. */
        CERTAIN,
        /** After the last day the dataset follows it: by what was then scheduled. */
        SCHEDULED,
        /**
         * After the last day the dataset follows it, or that day is not said, or something of the act could not be read: what was
         * known last, and nothing scheduled since.
         */
        LAST_KNOWN,
        /** It is a boundary day whose phrase can be read both ways. */
        BOUNDARY_AMBIGUOUS,
        /** What is known does not decide the state. */
        UNKNOWN
    }

    /** The reasons and records are copied. */
    public ControlState {
        reasons = List.copyOf(reasons);
        records = List.copyOf(records);
    }

    /** The state of the whole act, for everybody, see {@link ControlStates#of(ExportControl)}. */
    public static ControlState of(Dataset dataset, ExportControl control, When when) {
        return ControlStates.on(dataset, when).of(control);
    }

    /** The state of a part of an act, or for one recipient, see {@link ControlStates#of(ExportControl, Scope)}. */
    public static ControlState of(Dataset dataset, ExportControl control, Scope scope, When when) {
        return ControlStates.on(dataset, when).of(control, scope);
    }

    /** The state in a line, such as {@code us-affiliates-2025 on 2025-11-10: SUSPENDED, CERTAIN}. */
    @Override
    public String toString() {
        return scope.of(control) + " " + when + ": " + legal
                + posture.map(kind -> ", " + kind).orElse("") + ", " + certainty;
    }
}
