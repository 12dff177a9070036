using System.Text.Json;
using OnRecord.Reading.Inputs;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Reading;

/// <summary>Reads <c>FILE.meta.json</c>: what the keeper of a file knows of the report in it.</summary>
internal static class Sidecar
{
    /// <summary>What follows a file's name in the name of its sidecar.</summary>
    public const string Suffix = ".meta.json";

    private const int MaximumBytes = 1 << 20;

    /// <summary>The options with what the sidecar of <paramref name="path"/> adds to them, then the table of its folder and its name.</summary>
    public static ReadingOptions Complete(ReadingOptions options, string path)
    {
        options = OfFile(options, path);
        return options.Facts is { } facts ? facts.Complete(options, path) : options;
    }

    private static ReadingOptions OfFile(ReadingOptions options, string path)
    {
        string sidecar = path + Suffix;
        if (!File.Exists(sidecar))
            return options;
        try
        {
            RegularFile.RefuseOthers(sidecar);
            if (new FileInfo(sidecar).Length > MaximumBytes)
                throw new UnreadableReportException(path, $"its sidecar {sidecar} is larger than 1 MiB");
            using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(sidecar));
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                throw new UnreadableReportException(path, $"its sidecar {sidecar} holds no JSON object");
            return options with
            {
                Published = options.Published ?? Date(json.RootElement, path, sidecar),
                Outlet =
                    options.Outlet
                    ?? (
                        Text(json.RootElement, "outlet", path, sidecar) is { } outlet
                            ? new OutletEntry(outlet, OutletEntry.Given) { From = GivenFacts.BySidecar }
                            : null
                    ),
                Url = options.Url ?? Text(json.RootElement, "url", path, sidecar),
                Headline = options.Headline ?? Text(json.RootElement, "headline", path, sidecar),
            };
        }
        catch (Exception fault) when (fault is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new UnreadableReportException(path, $"its sidecar {sidecar} cannot be read ({fault.Message})", fault);
        }
    }

    private static When? Date(JsonElement sidecar, string path, string name)
    {
        string? text = Text(sidecar, "published", path, name);
        if (text is null)
            return null;
        return CalendarDates.Read(text, TimeBasis.Given) is { } date
            ? date with
            {
                From = GivenFacts.BySidecar,
            }
            : throw new UnreadableReportException(path, $"its sidecar {name} gives \"{text}\" as \"published\"; write a date such as 2022-03-14");
    }

    private static string? Text(JsonElement sidecar, string field, string path, string name)
    {
        if (!sidecar.TryGetProperty(field, out JsonElement value) || value.ValueKind == JsonValueKind.Null)
            return null;
        if (value.ValueKind != JsonValueKind.String)
            throw new UnreadableReportException(path, $"its sidecar {name} gives a \"{field}\" that is no string");
        // An empty field says nothing.
        return value.GetString() is { } words && !string.IsNullOrWhiteSpace(words) ? words : null;
    }
}
