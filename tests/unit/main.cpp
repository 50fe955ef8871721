// The unit tests' main; each *_test.cpp holds the promises of one header.

#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
