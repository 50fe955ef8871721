// What the least possible C++ program costs to start.
#include <iostream>

int main() { std::cout << "hello\n"; }
