using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace OnRecord.Mcp;

/// <summary>Says in words which argument is missing or of another type, where the protocol's library only says that something failed.</summary>
internal static class ArgumentCheck
{
    /// <summary>Runs before every tool.</summary>
    public static McpRequestHandler<CallToolRequestParams, CallToolResult> Before(McpRequestHandler<CallToolRequestParams, CallToolResult> next) =>
        (request, cancellation) =>
        {
            if (request.MatchedPrimitive is McpServerTool tool && Fault(tool.ProtocolTool.InputSchema, request.Params?.Arguments) is { } fault)
                throw new McpException(fault);
            return next(request, cancellation);
        };

    /// <summary>What does not fit the tool's schema; null when all fits. What the schema does not name is left alone.</summary>
    internal static string? Fault(JsonElement schema, IDictionary<string, JsonElement>? arguments)
    {
        var given = arguments ?? new Dictionary<string, JsonElement>();
        if (schema.TryGetProperty("required", out JsonElement required))
        {
            foreach (string name in required.EnumerateArray().Select(r => r.GetString()!))
            {
                if (!given.ContainsKey(name))
                    return $"“{name}” is missing; give it as {Types(schema.GetProperty("properties").GetProperty(name))}.";
            }
        }

        foreach (JsonProperty property in schema.GetProperty("properties").EnumerateObject())
        {
            if (given.TryGetValue(property.Name, out JsonElement value) && !Fits(property.Value, value))
                return $"“{property.Name}” must be {Types(property.Value)}.";
        }

        return null;
    }

    private static bool Fits(JsonElement property, JsonElement value) =>
        Names(property) is not { Length: > 0 } names
        || Array.Exists(
            names,
            name =>
                name switch
                {
                    "string" => value.ValueKind == JsonValueKind.String,
                    "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _),
                    "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
                    "null" => value.ValueKind == JsonValueKind.Null,
                    _ => true,
                }
        );

    private static string Types(JsonElement property) =>
        string.Join(
            " or ",
            Names(property)
                .Select(name =>
                    name == "integer" ? "a whole number"
                    : name == "null" ? name
                    : $"a {name}"
                )
        );

    private static string[] Names(JsonElement property) =>
        !property.TryGetProperty("type", out JsonElement type) ? []
        : type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(t => t.GetString()!)]
        : [type.GetString()!];
}
