using System.Text.Json;
using OnRecord.Export.SchemaOrg;
using OnRecord.Web.Tests;

namespace OnRecord.Tests.Export;

public sealed class SchemaOrgGraphTests
{
    // Of schema.org: the properties of each class that we use, inherited ones included.
    private static readonly Dictionary<string, string[]> Vocabulary = new()
    {
        ["Claim"] = ["identifier", "text", "description", "appearance", "subjectOf"],
        ["ClaimReview"] = ["claimReviewed", "itemReviewed", "creativeWorkStatus"],
        ["Quotation"] = ["text", "description", "spokenByCharacter", "isPartOf"],
        ["NewsArticle"] = ["identifier", "headline", "publisher", "datePublished", "url", "inLanguage"],
        ["NewsMediaOrganization"] = ["name"],
        ["Organization"] = ["name"],
        ["Person"] = ["name"],
    };

    private static JsonElement Document() => JsonDocument.Parse(string.Concat(new SchemaOrgGraph(Told.Find).Write(Affair.Ledger.Claims, Told.All))).RootElement;

    [Fact]
    public void Write_ClaimsAndStatements_UsesTheVocabularyAlone()
    {
        JsonElement document = Document();
        document.GetProperty("@context").GetString().ShouldBe("https://schema.org");
        string[] context = ["id @id", .. Vocabulary.Values.SelectMany(v => v).Concat(Vocabulary.Keys).Distinct().Select(t => $"{t} https://schema.org/{t}")];
        foreach (JsonElement node in document.GetProperty("@graph").EnumerateArray())
        {
            new LinkedData(context).Expand(node).ShouldNotBeEmpty();
            Check(node);
        }

        static void Check(JsonElement node)
        {
            if (node.ValueKind == JsonValueKind.Array)
                node.EnumerateArray().ToList().ForEach(Check);
            if (node.ValueKind != JsonValueKind.Object || !node.TryGetProperty("@type", out JsonElement type))
                return;
            foreach (JsonProperty property in node.EnumerateObject().Where(p => !p.Name.StartsWith('@')))
            {
                Vocabulary[type.GetString()!].ShouldContain(property.Name);
                Check(property.Value);
            }
        }
    }

    [Fact]
    public void Write_DisputedClaim_KeepsTheSidesApartAndJudgesNothing()
    {
        JsonElement[] nodes = [.. Document().GetProperty("@graph").EnumerateArray()];
        JsonElement claim = nodes.First(n => n.GetProperty("@type").GetString() == "Claim");

        claim
            .GetProperty("appearance")
            .EnumerateArray()
            .Select(q => q.GetProperty("description").GetString())
            .ShouldBe(["Evening Post reported that Sel Courier reported that anonymous officials said: “Norland had asked Arvenia for the port”"]);
        claim
            .GetProperty("subjectOf")
            .EnumerateArray()
            .Select(q => q.GetProperty("description").GetString())
            .ShouldBe(["Sel Gazette reported that Per Ask denied: “having asked for it”"]);
        JsonElement review = nodes.First(n => n.GetProperty("@type").GetString() == "ClaimReview");
        review.GetProperty("itemReviewed").GetProperty("@id").GetString().ShouldBe(claim.GetProperty("@id").GetString());
        review.TryGetProperty("reviewRating", out _).ShouldBeFalse();
        review.GetProperty("creativeWorkStatus").GetString()!.ShouldStartWith("Draft");
    }
}
