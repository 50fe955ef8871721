#pragma once
// JSON out: RapidJSON's writer over one growing buffer, with the few calls the documents need.
// Parts that never change are rendered once and spliced in with raw().

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <string_view>

namespace hamkit {

class JsonWriter {
public:
    void open_object() { m_writer.StartObject(); }
    void close_object() { m_writer.EndObject(); }
    void open_list() { m_writer.StartArray(); }
    void close_list() { m_writer.EndArray(); }
    void key(std::string_view name) {
        m_writer.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
    }
    void text(std::string_view value) {
        m_writer.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
    }
    void number(int value) { m_writer.Int(value); }
    void number(double value) { m_writer.Double(value); }
    /// A value that is JSON already.
    void raw(std::string_view json) {
        m_writer.RawValue(json.data(), json.size(), rapidjson::kObjectType);
    }

    void field(std::string_view name, std::string_view value) { key(name), text(value); }
    void field(std::string_view name, int value) { key(name), number(value); }
    void raw_field(std::string_view name, std::string_view json) { key(name), raw(json); }

    /// What was written since the last clear(). Valid until the next call.
    std::string_view result() const { return {m_buffer.GetString(), m_buffer.GetSize()}; }
    /// Starts the next document; keeps the memory.
    void clear() {
        m_buffer.Clear();
        m_writer.Reset(m_buffer);
    }

private:
    rapidjson::StringBuffer m_buffer;
    rapidjson::Writer<rapidjson::StringBuffer> m_writer{m_buffer};
};

}  // namespace hamkit
