using System.Text.Json;
using OnRecord.Export.Annotations;
using OnRecord.Records;

namespace OnRecord.Tests.Export;

public sealed class WebAnnotationsTests
{
    // Those terms of the context of the Web Annotation Vocabulary that we use.
    private static readonly string[] Context =
    [
        "id @id",
        "type @type",
        "oa http://www.w3.org/ns/oa#",
        "dc http://purl.org/dc/elements/1.1/",
        "rdf http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "as http://www.w3.org/ns/activitystreams#",
        "rdfs http://www.w3.org/2000/01/rdf-schema#",
        "Annotation oa:Annotation",
        "SpecificResource oa:SpecificResource",
        "TextualBody oa:TextualBody",
        "TextQuoteSelector oa:TextQuoteSelector",
        "TextPositionSelector oa:TextPositionSelector",
        "Text http://purl.org/dc/dcmitype/Text",
        "Software as:Application",
        "AnnotationCollection as:OrderedCollection",
        "AnnotationPage as:OrderedCollectionPage",
        "body oa:hasBody|@id",
        "target oa:hasTarget|@id",
        "source oa:hasSource|@id",
        "selector oa:hasSelector|@id",
        "motivation oa:motivatedBy|@id",
        "purpose oa:hasPurpose|@id",
        "describing oa:describing",
        "tagging oa:tagging",
        "identifying oa:identifying",
        "value rdf:value",
        "exact oa:exact",
        "prefix oa:prefix",
        "suffix oa:suffix",
        "start oa:start",
        "end oa:end",
        "format dc:format",
        "language dc:language",
        "generator as:generator|@id",
        "name http://xmlns.com/foaf/0.1/name",
        "label rdfs:label",
        "total as:totalItems",
        "first as:first|@id",
        "items as:items|@id",
        "startIndex as:startIndex",
        "partOf as:partOf|@id",
        "via oa:via|@id",
    ];

    private static JsonElement Document() => JsonDocument.Parse(string.Concat(WebAnnotations.Write(Told.All, Told.All.Count(), "all"))).RootElement;

    [Fact]
    public void Write_AnyStatements_ExpandsToNamesAlone()
    {
        var triples = new LinkedData(Context).Expand(Document());

        triples.Count(t => t is { Predicate: "@type", Object: "http://www.w3.org/ns/oa#Annotation" }).ShouldBe(Told.All.Count());
        triples.Where(t => t.Predicate == "http://www.w3.org/ns/oa#motivatedBy").ShouldAllBe(t => t.Object == "http://www.w3.org/ns/oa#describing");
    }

    [Fact]
    public void Write_AnyStatements_SelectorsFindTheSameWords()
    {
        int targets = 0;
        foreach (JsonElement annotation in Document().GetProperty("first").GetProperty("items").EnumerateArray())
        {
            JsonElement all = annotation.GetProperty("target");
            foreach (JsonElement target in all.ValueKind == JsonValueKind.Array ? [.. all.EnumerateArray()] : new[] { all })
            {
                ReportRecord record = Told.Records.Single(r =>
                    OnRecord.Export.Iris.Report(r.Report.Id) == target.GetProperty("source").GetProperty("id").GetString()
                );
                JsonElement quote = target.GetProperty("selector")[0],
                    position = target.GetProperty("selector")[1];
                string exact = quote.GetProperty("exact").GetString()!;
                // A reader in another language counts code points.
                int[] runes = [.. record.Report.Text.EnumerateRunes().Select(r => r.Value)];
                string.Concat(runes[position.GetProperty("start").GetInt32()..position.GetProperty("end").GetInt32()].Select(char.ConvertFromUtf32))
                    .ShouldBe(exact);
                record.Report.Text.ShouldContain(quote.GetProperty("prefix").GetString() + exact + quote.GetProperty("suffix").GetString());
                targets++;
            }
        }

        targets.ShouldBeGreaterThan(Told.All.Count(), "one statement is told in two pieces");
    }

    [Fact]
    public void Write_AnyStatements_SaysWhoReportsThem() =>
        Document()
            .GetProperty("first")
            .GetProperty("items")
            .EnumerateArray()
            .ShouldAllBe(a => a.GetProperty("body")[0].GetProperty("value").GetString()!.Contains("reported", StringComparison.Ordinal));

    [Fact]
    public void Write_NoStatements_IsAnEmptyCollection() =>
        JsonDocument.Parse(string.Concat(WebAnnotations.Write([], 0, "none"))).RootElement.GetProperty("total").GetInt32().ShouldBe(0);
}
