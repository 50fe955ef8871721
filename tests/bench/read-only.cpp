// What merely reading a file of JSON lines costs: every value of every record through simdjson,
// nothing kept.
#include <fcntl.h>
#include <simdjson.h>
#include <unistd.h>

#include <cstdio>
#include <cstring>
#include <string>

namespace {
namespace ondemand = simdjson::ondemand;

std::size_t bytes = 0;

void consume(ondemand::value value) {
    switch (value.type()) {
        case ondemand::json_type::object:
            for (auto field : value.get_object()) {
                bytes += std::string_view{field.unescaped_key()}.size();
                consume(field.value());
            }
            break;
        case ondemand::json_type::array:
            for (auto element : value.get_array()) consume(element.value());
            break;
        case ondemand::json_type::string:
            bytes += std::string_view{value.get_string()}.size();
            break;
        case ondemand::json_type::number:
            bytes += static_cast<std::size_t>(double{value.get_double()});
            break;
        case ondemand::json_type::boolean: bytes += bool{value.get_bool()} ? 1 : 0; break;
        case ondemand::json_type::null: break;
    }
}
}  // namespace

int main(int argc, char** argv) {
    const int file = argc > 1 ? ::open(argv[1], O_RDONLY) : 0;
    constexpr std::size_t piece = 1U << 18U;
    std::string buffer(2 * piece + simdjson::SIMDJSON_PADDING, ' ');
    ondemand::parser parser;
    std::size_t kept = 0;
    for (ssize_t count = 0; (count = ::read(file, buffer.data() + kept, piece)) > 0;) {
        const char* start = buffer.data();
        const char* const end = start + kept + count;
        while (const auto* line = static_cast<const char*>(
                   std::memchr(start, '\n', static_cast<std::size_t>(end - start)))) {
            const auto size = static_cast<std::size_t>(line - start);
            auto document = parser.iterate(start, size, size + simdjson::SIMDJSON_PADDING);
            for (auto field : document.get_object()) {
                bytes += std::string_view{field.unescaped_key()}.size();
                consume(field.value());
            }
            start = line + 1;
        }
        kept = static_cast<std::size_t>(end - start);
        std::memmove(buffer.data(), start, kept);
    }
    std::printf("%zu bytes of text\n", bytes);
}
