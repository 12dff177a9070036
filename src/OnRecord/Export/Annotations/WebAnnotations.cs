using System.Text.Json.Nodes;
using OnRecord.Text;

namespace OnRecord.Export.Annotations;

/// <summary>
/// Statements by the W3C Web Annotation Data Model: one annotation a statement, one target a piece of its words, found by quote and by position.
/// Positions count
/// code points of the report's text.
/// </summary>
internal static class WebAnnotations
{
    public const string Context = "http://www.w3.org/ns/anno.jsonld";

    /// <summary>UTF-16 code units of the text before and after a quote.</summary>
    private const int Around = 32;

    /// <summary>An annotation collection, in parts.</summary>
    /// <param name="total">How many statements there are.</param>
    public static IEnumerable<string> Write(IEnumerable<ToldStatement> statements, int total, string label)
    {
        string id = Iris.Thing("annotations", label);
        var head = new JsonObject
        {
            ["@context"] = Context,
            ["id"] = id,
            ["type"] = "AnnotationCollection",
            ["label"] = JsonText.Sound(label),
            ["total"] = total,
        };
        var page = new JsonObject
        {
            ["id"] = id + "#1",
            ["type"] = "AnnotationPage",
            ["partOf"] = id,
            ["startIndex"] = 0,
        };
        string before = $"{JsonText.Write(head)[..^1]},\"first\":{JsonText.Write(page)[..^1]},\"items\":[";
        return JsonText.Streamed(before, statements.Select(Annotation), "]}}\n");
    }

    private static JsonObject Annotation(ToldStatement told)
    {
        JsonNode[] bodies =
        [
            Body("describing", told.ReportedAs),
            Body("tagging", EnumWords.Of(told.Statement.Act)),
            .. told.Telling.Names(told.Statement.Source.Actors).Select(speaker => Body("identifying", speaker)),
            .. told.Corrected is { } corrected ? [Body("commenting", corrected)] : Array.Empty<JsonNode>(),
        ];
        var annotation = new JsonObject
        {
            ["id"] = Iris.Statement(told.Record.Report.Id, told.Statement.Id),
            ["type"] = "Annotation",
            ["motivation"] = "describing",
        };
        if (told.Record.MadeBy is { } madeBy)
            annotation["generator"] = new JsonObject
            {
                ["id"] = Iris.Thing("program", madeBy.Program),
                ["type"] = "Software",
                ["name"] = madeBy.Program,
            };
        annotation["body"] = new JsonArray(bodies);
        JsonNode[] targets = [.. told.Words.Select(span => Target(told, span))];
        annotation["target"] = targets switch
        {
            [] => JsonValue.Create(Iris.Report(told.Record.Report.Id)),
            [var only] => only,
            _ => new JsonArray(targets),
        };
        return annotation;
    }

    private static JsonObject Body(string purpose, string value) =>
        new()
        {
            ["type"] = "TextualBody",
            ["purpose"] = purpose,
            ["value"] = JsonText.Sound(value),
            ["format"] = "text/plain",
        };

    private static JsonObject Target(ToldStatement told, TextSpan span)
    {
        string text = told.Record.Report.Text;
        TextSpan at = told.Points.ToCodePoints(span);
        var source = new JsonObject
        {
            ["id"] = Iris.Report(told.Record.Report.Id),
            ["type"] = "Text",
            ["format"] = "text/plain",
            ["language"] = told.Record.Report.Language,
        };
        if (Iris.Page(told.Record.Report) is { } page)
            source["via"] = page;
        return new JsonObject
        {
            ["type"] = "SpecificResource",
            ["source"] = source,
            ["selector"] = new JsonArray(
                new JsonObject
                {
                    ["type"] = "TextQuoteSelector",
                    ["exact"] = JsonText.Sound(told.Text(span)),
                    ["prefix"] = JsonText.Sound(text[Whole(text, Math.Max(0, span.Start - Around))..span.Start]),
                    ["suffix"] = JsonText.Sound(text[span.End..Whole(text, Math.Min(text.Length, span.End + Around))]),
                },
                new JsonObject
                {
                    ["type"] = "TextPositionSelector",
                    ["start"] = at.Start,
                    ["end"] = at.End,
                }
            ),
        };
    }

    private static int Whole(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]) ? offset - 1 : offset;
}
