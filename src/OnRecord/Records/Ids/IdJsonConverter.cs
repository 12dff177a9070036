using System.Text.Json;
using System.Text.Json.Serialization;

namespace OnRecord.Records.Ids;

/// <summary>Writes an id as the word that it is.</summary>
public sealed class IdJsonConverter<T> : JsonConverter<T>
    where T : struct, IId<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? T.Of(reader.GetString()!) : throw new JsonException("An id is a string.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
