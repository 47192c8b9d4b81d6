package io.github.chipstakes.examples;

import static io.github.chipstakes.examples.Founding.DATASET;
import static io.github.chipstakes.examples.Founding.digest;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Event;
import io.github.chipstakes.model.Institution;
import io.github.chipstakes.model.Person;
import io.github.chipstakes.model.PolicyDirective;
import io.github.chipstakes.model.claim.Subject;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.control.LegalEvent;
import io.github.chipstakes.model.control.LegalEventKind;
import io.github.chipstakes.model.market.EventKind;
import io.github.chipstakes.model.party.InstitutionKind;
import io.github.chipstakes.model.party.Name;
import io.github.chipstakes.model.party.NameKind;
import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.party.Position;
import io.github.chipstakes.model.party.UnknownReason;
import io.github.chipstakes.model.policy.Bindingness;
import io.github.chipstakes.model.policy.DirectiveAct;
import io.github.chipstakes.model.policy.DirectiveRelation;
import io.github.chipstakes.model.policy.RelationKind;
import io.github.chipstakes.model.policy.Stance;
import io.github.chipstakes.model.policy.Target;
import io.github.chipstakes.model.policy.TargetKind;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sentences 1, 7 and 9 of the digest: what is wanted of whom. */
class FoundingPolicyTest {
    private static final Jurisdiction CN = Jurisdiction.of("CN");

    private static final PolicyDirective CHINA_BUYS_CHINA = PolicyDirective.builder()
            .id("china-buys-china")
            .title("“China-buys-China” strategy")
            .addIssuer(PartyReference.to("cn-government"))
            .jurisdiction(CN)
            .bindingness(Bindingness.NARRATIVE)
            .addAct(DirectiveAct.builder()
                    .stance(Stance.ENCOURAGE)
                    .action("PURCHASE")
                    .addObject(Subject.text("its own chips and AI"))
                    .build())
            .addAct(DirectiveAct.builder()
                    .stance(Stance.ENCOURAGE)
                    .action("DEVELOP")
                    .addObject(Subject.text("its own chips and AI"))
                    .addReplaces(Subject.of("nvidia"))
                    .build())
            .addAct(DirectiveAct.builder()
                    .stance(Stance.ENCOURAGE)
                    .action("DEVELOP")
                    .addObject(Subject.of("ai-inference"))
                    .addCitation(digest(
                            10,
                            "aiming to develop less complex, cheaper inference chips suitable for Chinese companies"))
                    .build())
            .addRelation(DirectiveRelation.builder()
                    .kind(RelationKind.CONTEXT)
                    .to(Subject.of("tech-tensions"))
                    .build())
            .addCitation(digest(
                    1,
                    "China is promoting a “China-buys-China” strategy amid tech tensions with the "
                            + "US, aiming to develop its own chips and AI instead of relying on Nvidia"))
            .addCitation(digest(10, "Amid tech tensions with the US, China is promoting a “China-buys-China” strategy"))
            .build();

    private static final PolicyDirective TECH_FUNDING = PolicyDirective.builder()
            .id("tech-funding")
            .title("Change of the tech funding strategy")
            .addIssuer(PartyReference.to("cn-government"))
            .jurisdiction(CN)
            .addAct(DirectiveAct.builder()
                    .stance(Stance.ENCOURAGE)
                    .addObject(Subject.text("venture capital"))
                    .addTarget(Target.builder()
                            .kind(TargetKind.COMPANY_CLASS)
                            .text("small, core-innovation enterprises")
                            .build())
                    .addInstrument("VENTURE_CAPITAL")
                    .build())
            .addAct(DirectiveAct.builder()
                    .stance(Stance.RESTRICT)
                    .action("INVEST")
                    .addObject(Subject.text("AI"))
                    .addTarget(Target.builder()
                            .kind(TargetKind.LOCALITY_CLASS)
                            .text("poor localities")
                            .build())
                    .build())
            .addCitation(digest(
                    7,
                    "The government is changing its tech funding strategy: encouraging venture "
                            + "capital for small, core-innovation enterprises; and restricting poor "
                            + "localities from pouring capital into AI"))
            .addCitation(digest(
                    10,
                    "The government is changing its tech funding strategy: encouraging venture "
                            + "capital for small, core-innovation enterprises and restricting poor localities "
                            + "from pouring capital into AI"))
            .build();

    private static final PolicyDirective OVER_INVESTMENT_WARNING = PolicyDirective.builder()
            .id("over-investment-warning")
            .title("Warning about over-investment")
            .addIssuer(PartyReference.to("xi-jinping"))
            .jurisdiction(CN)
            .bindingness(Bindingness.SPEECH)
            .addAct(DirectiveAct.builder()
                    .stance(Stance.WARN)
                    .addObject(Subject.text("over-investment"))
                    .build())
            .addTimeline(LegalEvent.builder()
                    .event(LegalEventKind.ANNOUNCED)
                    .date(PartialDate.of(2025, 7))
                    .build())
            .addCitation(digest(7, "In July 2025, President Xi Jinping publicly warned about over-investment"))
            .addCitation(digest(10, "In July 2025, President Xi Jinping publicly warned about over-investment"))
            .build();

    private static final PolicyDirective NATURAL_FILTER = PolicyDirective.builder()
            .id("natural-filter")
            .title("Investors as a “natural filter”")
            .addIssuer(new PartyReference.Unknown(
                    UnknownReason.NOT_STATED, Optional.of("“are being encouraged”: by whom is not said")))
            .addAct(DirectiveAct.builder()
                    .stance(Stance.ENCOURAGE)
                    .action("FIND")
                    .addObject(Subject.text("the real Chinese versions of Nvidia"))
                    .addTarget(Target.builder()
                            .kind(TargetKind.INVESTORS)
                            .text("Investors")
                            .build())
                    .addReplaces(Subject.text("risky and direct state intervention"))
                    .build())
            .addCitation(digest(
                    9,
                    "Investors are being encouraged to act as a “natural filter” to find the real "
                            + "Chinese versions of Nvidia, replacing risky and direct state intervention"))
            .build();

    @Test // 1a
    void chinaIsSaidToEncourageBuyingAtHome() {
        assertThat(directives(
                        act -> act.stance() == Stance.ENCOURAGE && act.action().equals(Optional.of("PURCHASE"))))
                .containsExactly(CHINA_BUYS_CHINA);
        assertThat(CHINA_BUYS_CHINA.timeline()).as("its start is unknown").isEmpty();
    }

    @Test // 1b
    void itsContextIsTensionWithTheUsAndNoControl() {
        Stream<Event> context = DATASET.find(PolicyDirective.class, "china-buys-china").stream()
                .flatMap(directive -> directive.relations().stream())
                .filter(relation -> relation.kind() == RelationKind.CONTEXT)
                .flatMap(relation -> relation.to().record().stream())
                .flatMap(record -> DATASET.find(Event.class, record).stream());

        assertThat(context)
                .containsExactly(Event.builder()
                        .id("tech-tensions")
                        .kind(EventKind.OTHER)
                        .title("Tech tensions with the US")
                        .addSubject(Subject.of("cn-government"))
                        .addSubject(Subject.of("us-government"))
                        .addCitation(digest(1, "tech tensions with the US"))
                        .addCitation(digest(10, "tech tensions with the US"))
                        .build());
    }

    @Test // 1c
    void substitutionIsAimedAtNvidia() {
        assertThat(directives(act -> act.replaces().contains(Subject.of("nvidia"))))
                .containsExactly(CHINA_BUYS_CHINA);
    }

    @Test // 1, 3, 7
    void chinaBeijingAndTheGovernmentAreOneIssuer() {
        assertThat(DATASET.find("cn-government"))
                .contains(Institution.builder()
                        .id("cn-government")
                        .name("Chinese government")
                        .addName(shortName("China"))
                        .addName(shortName("Beijing"))
                        .kind(InstitutionKind.GOVERNMENT)
                        .jurisdiction(CN)
                        .addCitation(digest(1, "China is promoting"))
                        .addCitation(digest(3, "Beijing also advised"))
                        .addCitation(digest(7, "The government is changing"))
                        .build());
    }

    @Test // 7a
    void ventureCapitalForSmallCoreInnovationEnterprisesIsEncouraged() {
        assertThat(directives(act -> act.stance() == Stance.ENCOURAGE
                        && act.instruments().contains("VENTURE_CAPITAL")
                        && act.targets().stream()
                                .anyMatch(target -> target.kind().equals(Optional.of(TargetKind.COMPANY_CLASS)))))
                .containsExactly(TECH_FUNDING);
    }

    @Test // 7b
    void poorLocalitiesAreRestrictedFromPouringCapitalIntoAi() {
        assertThat(directives(act -> act.stance() == Stance.RESTRICT)).containsExactly(TECH_FUNDING);
        assertThat(TECH_FUNDING.acts().stream().filter(act -> act.stance() == Stance.RESTRICT))
                .flatExtracting(DirectiveAct::targets)
                .extracting(Target::text)
                .containsExactly(Optional.of("poor localities"));
    }

    @Test // 7c
    void inJuly2025XiJinpingWarnedAboutOverInvestment() {
        assertThat(DATASET.directives().stream().filter(FoundingPolicyTest::isOfJuly2025))
                .containsExactly(OVER_INVESTMENT_WARNING);
        assertThat(OVER_INVESTMENT_WARNING.issuers().stream()
                        .flatMap(issuer -> issuer.id().stream())
                        .flatMap(id -> DATASET.find(Person.class, id).stream()))
                .containsExactly(Person.builder()
                        .id("xi-jinping")
                        .name("Xi Jinping")
                        .addPosition(Position.builder().title("President").build())
                        .addCitation(digest(7, "President Xi Jinping"))
                        .build());
    }

    @Test // 9
    void whoEncouragesInvestorsToBeANaturalFilterIsNotSaid() {
        assertThat(DATASET.directives().stream()
                        .filter(directive -> directive.issuers().stream()
                                .allMatch(issuer -> issuer.id().isEmpty())))
                .containsExactly(NATURAL_FILTER);
    }

    private static List<PolicyDirective> directives(Predicate<DirectiveAct> wanted) {
        return DATASET.directives().stream()
                .filter(directive -> directive.acts().stream().anyMatch(wanted))
                .toList();
    }

    private static boolean isOfJuly2025(PolicyDirective directive) {
        return directive.timeline().stream()
                .flatMap(event -> event.date().stream())
                .anyMatch(date -> date.isOnOrAfter(LocalDate.of(2025, 7, 1))
                        .and(date.isOnOrBefore(LocalDate.of(2025, 7, 31)))
                        .isYes());
    }

    private static Name shortName(String name) {
        return Name.builder().text(name).lang("en").kind(NameKind.SHORT).build();
    }
}
