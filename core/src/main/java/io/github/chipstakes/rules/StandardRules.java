package io.github.chipstakes.rules;

import io.github.chipstakes.validation.Rule;
import java.util.List;

/** The rules every dataset is checked by, in the order they are documented in. */
public final class StandardRules {
    private static final List<Rule> ALL = List.of(
            // any record
            new IdDuplicated(),
            new ReferenceUnknown(),
            new ReferenceOfWrongKind(),
            new ReferenceToItself(),
            new CitationMissing(),
            new ReportedBySingleSource(),
            new QuoteNotInSource(),
            new SupportUnknown(),
            new DateInFuture(),
            new PeriodReversed(),
            new PartEmpty(),
            new SupersedesCycle(),
            new StatementsConflict(),
            new TextConfusable(),
            new TextNotNormalized(),
            // companies and other parties
            new IdentifierMalformed(),
            new NameImplausible(),
            new IdentifierShared(),
            new IdentifierTruncated(),
            new IdentifierOfOtherScheme(),
            new OrganizationCodeMismatch(),
            new TickerWithoutMic(),
            new MicUnknown(),
            new JurisdictionUnknown(),
            new DissolvedBeforeFounded(),
            new ListedBeforeFounded(),
            new AliasRepeatsName(),
            new CompanyUnreferenced(),
            // stakes
            new HolderHoldsItself(),
            new SharesExceedWhole(),
            new SharesMayExceedWhole(),
            new RatioForPercent(),
            new ShareCountMismatch(),
            new ShareBasisUndated(),
            new IntervalDegenerate(),
            new OwnerUnknownWithoutReason(),
            new GroupTotalMismatch(),
            new StakeBeforeFounding(),
            new StakeStale(),
            new VotesAndSharesMixed(),
            // ownership
            new IndirectCountedTwice(),
            new OwnershipCycle(),
            new OwnershipClosed(),
            // controls, lists and entries
            new TimelineMissing(),
            new TimelineOutOfOrder(),
            new UpToDateMissing(),
            new ListsMissing(),
            new ThresholdMissing());

    private StandardRules() {}

    /** All of them, those included that are off by default. */
    public static List<Rule> all() {
        return ALL;
    }
}
