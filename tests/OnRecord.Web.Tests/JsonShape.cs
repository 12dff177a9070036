using System.Text.Json;

namespace OnRecord.Web.Tests;

/// <summary>Holds JSON against a schema, as much of JSON Schema as our own description of the interface uses; whatever else a schema says is a fault.</summary>
internal sealed class JsonShape(JsonElement root)
{
    public IEnumerable<string> Faults(JsonElement schema, JsonElement value, string at = "$")
    {
        foreach (JsonProperty rule in schema.EnumerateObject())
        foreach (string fault in Faults(schema, rule, value, at))
            yield return fault;
    }

    private IEnumerable<string> Faults(JsonElement schema, JsonProperty rule, JsonElement value, string at)
    {
        switch (rule.Name)
        {
            case "description":
                return [];
            case "$ref":
                return Faults(Named(rule.Value.GetString()!), value, at);
            case "allOf":
                return rule.Value.EnumerateArray().SelectMany(part => Faults(part, value, at));
            case "oneOf":
                return rule.Value.EnumerateArray().Count(part => !Faults(part, value, at).Any()) == 1 ? [] : [$"{at} is none of those that it may be: {value}"];
            case "const":
                return Equal(rule.Value, value) ? [] : [$"{at} is {value}, not {rule.Value}"];
            case "enum":
                return rule.Value.EnumerateArray().Any(one => Equal(one, value)) ? [] : [$"{at} is {value}"];
            case "type":
                string[] types =
                    rule.Value.ValueKind == JsonValueKind.Array ? [.. rule.Value.EnumerateArray().Select(t => t.GetString()!)] : [rule.Value.GetString()!];
                return types.Any(t => Is(t, value)) ? [] : [$"{at} is a {value.ValueKind}, not a {string.Join(" or a ", types)}"];
            case "required":
                return value.ValueKind == JsonValueKind.Object
                    ? rule.Value.EnumerateArray().Where(n => !value.TryGetProperty(n.GetString()!, out _)).Select(n => $"{at} lacks {n}")
                    : [];
            case "properties":
                return value.ValueKind == JsonValueKind.Object
                    ? rule
                        .Value.EnumerateObject()
                        .SelectMany(p => value.TryGetProperty(p.Name, out JsonElement own) ? Faults(p.Value, own, $"{at}.{p.Name}") : [])
                    : [];
            case "additionalProperties" when rule.Value.ValueKind == JsonValueKind.False:
                return value.ValueKind == JsonValueKind.Object
                    ? value
                        .EnumerateObject()
                        .Where(p => !schema.GetProperty("properties").TryGetProperty(p.Name, out _))
                        .Select(p => $"{at}.{p.Name} is not described")
                    : [];
            case "items":
                return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().SelectMany((item, i) => Faults(rule.Value, item, $"{at}[{i}]")) : [];
            case "minItems":
                return value.GetArrayLength() >= rule.Value.GetInt32() ? [] : [$"{at} is too short"];
            case "maxItems":
                return value.GetArrayLength() <= rule.Value.GetInt32() ? [] : [$"{at} is too long"];
            default:
                return [$"the schema of {at} says “{rule.Name}”, which nobody checks"];
        }
    }

    private JsonElement Named(string reference) => reference.Split('/').Skip(1).Aggregate(root, (element, name) => element.GetProperty(name));

    private static bool Equal(JsonElement one, JsonElement other) => one.ValueKind == other.ValueKind && one.ToString() == other.ToString();

    private static bool Is(string type, JsonElement value) =>
        type switch
        {
            "null" => value.ValueKind == JsonValueKind.Null,
            "string" => value.ValueKind == JsonValueKind.String,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "number" => value.ValueKind == JsonValueKind.Number,
            "array" => value.ValueKind == JsonValueKind.Array,
            _ => value.ValueKind == JsonValueKind.Object,
        };
}
