// content-compiler CONTENT-DIR OUT.cpp: turns content/*.yaml into the constants behind
// built_in_library(). Runs at build time only.

#include <cstdio>
#include <exception>
#include <fstream>

#include "content/compiler/cpp_fields.hpp"
#include "content/loader.hpp"

int main(int argc, char** argv) try {
    if (argc != 3) {
        fmt::print(stderr, "usage: content-compiler CONTENT-DIR OUT.cpp\n");
        return 2;
    }
    const auto loaded = hamkit::load_library(argv[1]);
    std::string arrays;
    const auto library = hamkit::CppFields{arrays}.of(loaded->library);
    std::ofstream out{argv[2], std::ios::binary};
    out << "// Generated from content/ by content-compiler. Do not edit.\n"
           "#include \"content/library.hpp\"\n\nnamespace hamkit {\nnamespace {\n"
        << arrays << "constinit const Library library = " << library
        << ";\n}  // namespace\n\nconst Library& built_in_library() { return library; }\n}  // "
           "namespace hamkit\n";
    out.close();
    if (!out) throw std::runtime_error{std::string{"cannot write "} + argv[2]};
    return 0;
} catch (const hamkit::ContentError& error) {
    for (const auto& problem : error.problems) fmt::print(stderr, "{}\n", to_string(problem));
    return 1;
} catch (const std::exception& error) {
    fmt::print(stderr, "content-compiler: {}\n", error.what());
    return 2;
}
