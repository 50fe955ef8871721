#pragma once
// The language of a PDF, which cairo 1.16 cannot write: readers that speak need it.

#include <string>
#include <string_view>

namespace hamkit {

/// `pdf`, as cairo wrote it, with `language` ("en-US") and the wish to see its title in the window.
/// They are appended as an update of the file, which leaves everything before it as it is. Throws
/// std::logic_error when this is no such file.
std::string with_language(std::string pdf, std::string_view language);

}  // namespace hamkit
