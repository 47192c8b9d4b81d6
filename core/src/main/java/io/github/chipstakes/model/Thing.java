package io.github.chipstakes.model;

/** What statements are about: a party, a product, a market segment, a party list, a source. */
public sealed interface Thing extends DatasetRecord permits Party, Product, MarketSegment, PartyList, Source {}
