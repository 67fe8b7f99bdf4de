package io.tenure.taxonomy;

/**
 * A name at a place in a folded text.
 *
 * @param start of the name
 * @param nameEnd after the name itself
 * @param end after its ending or version ("Python3", "VPNs")
 */
record Found(Name name, int start, int nameEnd, int end) {}
