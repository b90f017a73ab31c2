package dev.etude.sandbox.internal.worker;

/** The types that count as plain data, in the order in which {@code bootstrap.py} names them. */
enum PlainType {
  INT, FLOAT, BOOL, COMPLEX, STR, BYTES, LIST, TUPLE, SET, FROZENSET, DICT, NONE
}
