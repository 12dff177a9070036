using System.Text.Json;

namespace OnRecord.Tests.Export;

/// <summary>
/// Expands JSON-LD as far as ours goes: terms, prefixes, "@id" and "@type" with their aliases, values that are names. Whatever would be dropped or be
/// left relative
/// in an expansion, or is no term of the context, is a fault.
/// </summary>
internal sealed class LinkedData
{
    private readonly Dictionary<string, (string Iri, bool IsName)> _terms = new(StringComparer.Ordinal);

    /// <param name="context">Terms with their IRI; "@id" behind a bar where the values are names.</param>
    public LinkedData(IEnumerable<string> context)
    {
        foreach (string[] term in context.Select(line => line.Split(' ', '|')))
            _terms[term[0]] = (term[1], term.Length > 2);
    }

    public LinkedData(JsonElement context)
    {
        foreach (JsonProperty term in context.EnumerateObject())
            _terms[term.Name] =
                term.Value.ValueKind == JsonValueKind.String
                    ? (term.Value.GetString()!, false)
                    : (term.Value.GetProperty("@id").GetString()!, term.Value.GetProperty("@type").GetString() == "@id");
    }

    /// <summary>Subject, predicate and object of every statement; nodes without a name get none of another's.</summary>
    public List<(string Subject, string Predicate, string Object)> Expand(JsonElement node)
    {
        var triples = new List<(string, string, string)>();
        int blank = 0;
        Node(node);
        return triples;

        string Node(JsonElement element)
        {
            string subject = element.EnumerateObject().FirstOrDefault(p => Key(p.Name) == "@id") is { Value.ValueKind: JsonValueKind.String } id
                ? Absolute(id.Value.GetString()!)
                : $"_:{blank++}";
            foreach (JsonProperty property in element.EnumerateObject())
            {
                string key = Key(property.Name);
                if (key is "@id" or "@context")
                    continue;
                foreach (JsonElement value in property.Value.ValueKind == JsonValueKind.Array ? [.. property.Value.EnumerateArray()] : new[] { property.Value })
                    triples.Add((subject, key, Value(property.Name, key, value)));
            }

            return subject;
        }

        string Value(string name, string key, JsonElement value) =>
            value.ValueKind switch
            {
                JsonValueKind.Object => Node(value),
                JsonValueKind.String when key == "@type" => Key(value.GetString()!),
                JsonValueKind.String when _terms.TryGetValue(name, out var term) && term.IsName => Absolute(
                    _terms.TryGetValue(value.GetString()!, out var known) ? Key(known.Iri) : value.GetString()!
                ),
                _ => value.ToString(),
            };
    }

    private string Key(string name)
    {
        if (name.StartsWith('@'))
            return name;
        string iri = _terms.TryGetValue(name, out var term) ? term.Iri : name;
        if (iri.StartsWith('@'))
            return iri;
        int colon = iri.IndexOf(':', StringComparison.Ordinal);
        colon.ShouldBeGreaterThan(0, $"“{name}” is no term of the context");
        return _terms.TryGetValue(iri[..colon], out var prefix) ? prefix.Iri + iri[(colon + 1)..] : Absolute(iri);
    }

    private static string Absolute(string iri)
    {
        Uri.TryCreate(iri, UriKind.Absolute, out _).ShouldBeTrue($"“{iri}” is no absolute name");
        iri.ShouldNotContain(" ");
        return iri;
    }
}
