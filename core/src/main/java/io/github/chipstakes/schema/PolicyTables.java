package io.github.chipstakes.schema;

import static io.github.chipstakes.schema.ClaimParts.CITATION;
import static io.github.chipstakes.schema.ClaimParts.SUBJECT;
import static io.github.chipstakes.schema.ControlTables.LEGAL_EVENT;
import static io.github.chipstakes.schema.Kinds.JURISDICTION;
import static io.github.chipstakes.schema.Kinds.TEXT;
import static io.github.chipstakes.schema.Kinds.TO_TARGET;
import static io.github.chipstakes.schema.Kinds.code;
import static io.github.chipstakes.schema.PartyParts.PARTY_REFERENCE;
import static io.github.chipstakes.schema.RecordRows.head;
import static io.github.chipstakes.schema.RecordRows.statement;

import io.github.chipstakes.model.PolicyDirective;
import io.github.chipstakes.model.policy.Bindingness;
import io.github.chipstakes.model.policy.DirectiveAct;
import io.github.chipstakes.model.policy.DirectiveRelation;
import io.github.chipstakes.model.policy.GovernmentLevel;
import io.github.chipstakes.model.policy.RelationKind;
import io.github.chipstakes.model.policy.Stance;
import io.github.chipstakes.model.policy.Target;
import io.github.chipstakes.model.policy.TargetKind;
import io.github.chipstakes.schema.Kind.Composite;
import java.util.Optional;

/** The fields of directives, and of what they are made of. */
final class PolicyTables {
    private PolicyTables() {}

    static final FieldTable<Target, Target.Builder> TARGET_TABLE = FieldTable.of(
                    Target.class, Target::builder, Target.Builder::build)
            .optional("kind", code(TargetKind.class), Target::kind, Target.Builder::kind)
            .doc("what kind of target")
            .optional("record", TO_TARGET, Target::record, Target.Builder::record)
            .doc("the party, product or segment")
            .optional("text", TEXT, Target::text, Target.Builder::text)
            .doc("the target, as worded")
            .table();

    static final Composite<Target, Target.Builder> TARGET = new Composite<>(TARGET_TABLE, Optional.empty());

    static final FieldTable<DirectiveAct, DirectiveAct.Builder> ACT_TABLE = FieldTable.of(
                    DirectiveAct.class, DirectiveAct::builder, DirectiveAct.Builder::build)
            .required("stance", code(Stance.class), DirectiveAct::stance, DirectiveAct.Builder::stance)
            .doc("the stance")
            .optional("action", TEXT, DirectiveAct::action, DirectiveAct.Builder::action)
            .doc("what is to be done or left, such as PURCHASE")
            .many("objects", SUBJECT, DirectiveAct::objects, DirectiveAct.Builder::addObject)
            .doc("what it is about")
            .many("targets", TARGET, DirectiveAct::targets, DirectiveAct.Builder::addTarget)
            .doc("whom it is aimed at")
            .many("replaces", SUBJECT, DirectiveAct::replaces, DirectiveAct.Builder::addReplaces)
            .doc("what is to be replaced by it")
            .many("instruments", TEXT, DirectiveAct::instruments, DirectiveAct.Builder::addInstrument)
            .doc("by which means, such as VENTURE_CAPITAL")
            .many("reasons", TEXT, DirectiveAct::reasons, DirectiveAct.Builder::addReason)
            .doc("the reasons given, such as SECURITY")
            .many("citations", CITATION, DirectiveAct::citations, DirectiveAct.Builder::addCitation)
            .doc("the sources of this, beside those of the record")
            .table();

    static final Composite<DirectiveAct, DirectiveAct.Builder> ACT = new Composite<>(ACT_TABLE, Optional.empty());

    static final FieldTable<DirectiveRelation, DirectiveRelation.Builder> RELATION_TABLE = FieldTable.of(
                    DirectiveRelation.class, DirectiveRelation::builder, DirectiveRelation.Builder::build)
            .required("kind", code(RelationKind.class), DirectiveRelation::kind, DirectiveRelation.Builder::kind)
            .doc("in which way")
            .required("to", SUBJECT, DirectiveRelation::to, DirectiveRelation.Builder::to)
            .doc("to what")
            .table();

    static final Composite<DirectiveRelation, DirectiveRelation.Builder> RELATION =
            new Composite<>(RELATION_TABLE, Optional.empty());

    static final FieldTable<PolicyDirective, PolicyDirective.Builder> DIRECTIVE = statement(head(FieldTable.of(
                    PolicyDirective.class, PolicyDirective::builder, PolicyDirective.Builder::build))
            .required("title", TEXT, PolicyDirective::title, PolicyDirective.Builder::title)
            .doc("what it is called")
            .many("issuers", PARTY_REFERENCE, PolicyDirective::issuers, PolicyDirective.Builder::addIssuer)
            .doc("who said it")
            .optional(
                    "jurisdiction", JURISDICTION, PolicyDirective::jurisdiction, PolicyDirective.Builder::jurisdiction)
            .doc("whose government")
            .optional("level", code(GovernmentLevel.class), PolicyDirective::level, PolicyDirective.Builder::level)
            .doc("the level of government")
            .optional(
                    "bindingness",
                    code(Bindingness.class),
                    PolicyDirective::bindingness,
                    PolicyDirective.Builder::bindingness)
            .doc("how binding it is")
            .many("acts", ACT, PolicyDirective::acts, PolicyDirective.Builder::addAct)
            .doc("what it wants")
            .many("timeline", LEGAL_EVENT, PolicyDirective::timeline, PolicyDirective.Builder::addTimeline)
            .doc("what happened to it, day by day")
            .many("relations", RELATION, PolicyDirective::relations, PolicyDirective.Builder::addRelation)
            .doc("how it stands to something else"));
}
