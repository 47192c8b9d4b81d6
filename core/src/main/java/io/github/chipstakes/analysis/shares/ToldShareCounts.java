package io.github.chipstakes.analysis.shares;

import io.github.chipstakes.analysis.Knowledge;
import io.github.chipstakes.model.CapitalRaise;
import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.ownership.ShareBasis;
import io.github.chipstakes.model.party.ShareCount;
import io.github.chipstakes.model.raise.RaiseStage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the records of a dataset tell of the number of shares of an entity, read for a day. */
record ToldShareCounts(Dataset dataset, Knowledge knowledge, LocalDate day) {

    /** Of the company and of its raises; what was certainly not known is left out. */
    Stream<ReadShareCount> of(String entity) {
        return Stream.concat(
                dataset.find(Company.class, entity).stream()
                        .flatMap(company -> company.shareCounts().stream().flatMap(count -> read(company, count))),
                new Raises(dataset, knowledge)
                        .of(entity)
                        .flatMap(raise -> raise.stages().stream()
                                .filter(Raises::isCarriedOut)
                                .flatMap(stage -> read(raise, stage))));
    }

    private Stream<ReadShareCount> read(Company company, ShareCount count) {
        List<Citation> citations = count.citations().isEmpty() ? company.citations() : count.citations();
        Answer stands =
                knowledge.isKnownBy(citations, company.id()).and(dataset.knowsAll(company.id(), Set.of("shareCounts")));
        return Stream.concat(
                        count.issued().stream()
                                .map(shares -> told(company, count, ShareBasis.ISSUED_SHARES, shares, citations)),
                        count.outstanding().stream()
                                .map(shares -> told(company, count, ShareBasis.OUTSTANDING_SHARES, shares, citations)))
                .flatMap(told -> read(told, stands));
    }

    private static StatedShareCount told(
            Company company, ShareCount count, ShareBasis basis, Shares shares, List<Citation> citations) {
        return new StatedShareCount(
                company.id(), Optional.of(count.asOf()), count.shareClass(), basis, shares, citations);
    }

    private Stream<ReadShareCount> read(CapitalRaise raise, RaiseStage stage) {
        List<Citation> citations = stage.citations().isEmpty() ? raise.citations() : stage.citations();
        Answer stands = knowledge
                .stands(raise)
                .and(knowledge.isKnown(stage, raise))
                .and(dataset.knowsAll(raise.id(), Set.of("issuer", "stages", "supersedes", "known")));
        return stage.sharesOutstandingAfter().stream()
                .map(shares -> new StatedShareCount(
                        raise.id(), stage.date(), Optional.empty(), ShareBasis.OUTSTANDING_SHARES, shares, citations))
                .flatMap(told -> read(told, stands));
    }

    private Stream<ReadShareCount> read(StatedShareCount told, Answer stands) {
        return stands.isNo()
                ? Stream.empty()
                : Stream.of(ReadShareCount.of(told, day, stands.isYes() ? List.of() : stands.reasons()));
    }
}
