using System.Text.Json.Nodes;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Export.Provenance;

/// <summary>
/// Origins of claims by PROV-O, as JSON-LD that carries its own context. An entity a claim; one for the claim as each actor puts it forward, derived
/// from that of
/// whoever it is had from; one for every passage that shows it, quoted from its report. The stance of whoever denies is told, and derives from nothing.
/// </summary>
internal sealed class ProvenanceGraph
{
    private readonly Dictionary<string, ReportRecord> _records;
    private readonly Dictionary<string, IdentityEntry> _identities;
    private readonly Dictionary<string, CodePointMap> _points = new(StringComparer.Ordinal);
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    /// <param name="ledger">Made from the records.</param>
    public ProvenanceGraph(IEnumerable<ReportRecord> records, LedgerRecord ledger)
    {
        _records = records.DistinctBy(r => r.Report.Id).ToDictionary(r => r.Report.Id, StringComparer.Ordinal);
        _identities = ledger.Identities.DistinctBy(i => i.Id.Value).ToDictionary(i => i.Id.Value, StringComparer.Ordinal);
    }

    /// <summary>The document in parts.</summary>
    public IEnumerable<string> Write(IEnumerable<ClaimEntry> claims)
    {
        _written.Clear();
        return JsonText.Streamed("{\"@context\":" + JsonText.Write(Context()) + ",\"@graph\":[", claims.SelectMany(Nodes), "]}\n");
    }

    private static JsonObject Context()
    {
        var context = new JsonObject
        {
            ["prov"] = "http://www.w3.org/ns/prov#",
            ["rdfs"] = "http://www.w3.org/2000/01/rdf-schema#",
            ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
        };
        foreach (
            string link in (string[])["entity", "specializationOf", "wasDerivedFrom", "wasQuotedFrom", "hadPrimarySource", "wasAttributedTo", "actedOnBehalfOf"]
        )
            context[link] = new JsonObject { ["@id"] = "prov:" + link, ["@type"] = "@id" };
        foreach (string value in (string[])["value", "qualifiedDerivation"])
            context[value] = "prov:" + value;
        context["generatedAtTime"] = new JsonObject { ["@id"] = "prov:generatedAtTime", ["@type"] = "xsd:dateTime" };
        context["atLocation"] = new JsonObject { ["@id"] = "prov:atLocation", ["@type"] = "@id" };
        context["label"] = "rdfs:label";
        context["comment"] = "rdfs:comment";
        context["seeAlso"] = new JsonObject { ["@id"] = "rdfs:seeAlso", ["@type"] = "@id" };
        context["id"] = "@id";
        context["type"] = "@type";
        return context;
    }

    private IEnumerable<JsonNode> Nodes(ClaimEntry claim)
    {
        string whole = Iris.Thing("claim", claim.Id);
        var nodes = new List<JsonNode> { Node(whole, "prov:Entity", claim.Text, Citations.ClaimCitations.Standing(claim)) };
        OriginLinkEntry[] links = [.. WithoutCircles(claim.Origins?.Links ?? [])];
        ILookup<string, OriginLinkEntry> onwards = links.ToLookup(l => l.From, StringComparer.Ordinal);
        PositionEntry[] asserting = [.. claim.Positions.Where(p => p.Stance == Stance.Asserts && p.Actor is not null)];
        IEnumerable<string> linked = links.SelectMany(l => new[] { l.To, l.From }).Concat(claim.Roots.Select(r => r.Actor));
        string[] tellers = [.. asserting.Select(p => p.Actor!).Concat(linked).Distinct(StringComparer.Ordinal)];
        HashSet<string> roots = new(claim.Roots.Select(r => r.Actor), StringComparer.Ordinal);
        foreach (string teller in tellers)
        {
            JsonObject told = Node(AsToldBy(claim, teller), "prov:Entity", $"The claim as {teller} puts it forward");
            told["specializationOf"] = whole;
            told["wasAttributedTo"] = Agent(nodes, teller, claim.Positions.FirstOrDefault(p => p.Actor == teller)?.Identity?.Value);
            if (onwards[teller].Any())
            {
                told["wasDerivedFrom"] = Strings(onwards[teller].Select(l => AsToldBy(claim, l.To)));
                told["qualifiedDerivation"] = new JsonArray([.. onwards[teller].Select(l => Derivation(claim, l))]);
                string[] first = [.. onwards[teller].Select(l => l.To).Where(roots.Contains)];
                if (first.Length > 0)
                    told["hadPrimarySource"] = Strings(first.Select(r => AsToldBy(claim, r)));
            }

            nodes.Add(told);
        }

        foreach (PositionEntry position in claim.Positions)
            if (Passage(nodes, claim, whole, position) is { } passage)
                nodes.Add(passage);
        return nodes;
    }

    private JsonObject? Passage(List<JsonNode> nodes, ClaimEntry claim, string whole, PositionEntry position)
    {
        if (!_records.TryGetValue(position.Report, out ReportRecord? record) || position.Span.End > record.Report.Text.Length)
            return null;
        string report = Report(nodes, record),
            stance = EnumWords.Of(position.Stance);
        string id = $"{Iris.Passage(position.Report, Points(record).ToCodePoints(position.Span))}&{stance}&{Uri.EscapeDataString(position.Actor ?? "")}";
        if (!_written.Add(id))
            return null;
        string label = $"{position.Actor ?? "Speaker unknown"} {stance}, in {Reporter(record)}";
        JsonObject passage = Node(id, "prov:Entity", label, FormattableString.Invariant($"certainty {position.Certainty:0.###}"));
        passage["value"] = JsonText.Sound(position.Span.In(record.Report.Text).ToString());
        passage["wasQuotedFrom"] = report;
        passage["specializationOf"] = position is { Stance: Stance.Asserts, Actor: { } teller } ? AsToldBy(claim, teller) : null;
        if (passage["specializationOf"] is null)
        {
            passage.Remove("specializationOf");
            passage["seeAlso"] = whole;
        }

        if (position.Actor is { } actor)
            passage["wasAttributedTo"] = Agent(nodes, actor, position.Identity?.Value);
        return passage;
    }

    private JsonObject Derivation(ClaimEntry claim, OriginLinkEntry link)
    {
        var derivation = new JsonObject { ["type"] = "prov:Derivation", ["entity"] = AsToldBy(claim, link.To) };
        if (_records.TryGetValue(link.Report, out ReportRecord? record) && link.Span.End <= record.Report.Text.Length)
        {
            derivation["comment"] = JsonText.Sound($"{Reporter(record)}: “{link.Span.In(record.Report.Text)}”");
            derivation["seeAlso"] = Iris.Passage(link.Report, Points(record).ToCodePoints(link.Span));
        }

        return derivation;
    }

    private string Report(List<JsonNode> nodes, ReportRecord record)
    {
        string id = Iris.Report(record.Report.Id);
        if (!_written.Add(id))
            return id;
        JsonObject report = Node(id, "prov:Entity", Reporter(record), record.Report.Source);
        // What is known as a day or less is no instant.
        if (record.Report.Published is { Precision: >= Time.TimePrecision.Minute } published)
            report["generatedAtTime"] = published.Start.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);
        if (Iris.Page(record.Report) is { } page)
            report["atLocation"] = page;
        if (record.Report.Outlet is { } outlet)
            report["wasAttributedTo"] = Agent(nodes, outlet.Name, null, ActorKind.Outlet);
        nodes.Add(report);
        return id;
    }

    private string Agent(List<JsonNode> nodes, string name, string? identity, ActorKind? kind = null)
    {
        IdentityEntry? known = identity is null ? null : _identities.GetValueOrDefault(identity);
        string id = Iris.Thing("actor", known?.Id.Value ?? name);
        if (!_written.Add(id))
            return id;
        string type = (known?.Kind ?? kind) switch
        {
            ActorKind.Person => "prov:Person",
            ActorKind.Organisation or ActorKind.Outlet or ActorKind.State or ActorKind.Office => "prov:Organization",
            _ => "prov:Agent",
        };
        JsonObject agent = Node(id, type, known?.Name ?? name);
        if (known?.SpeaksFor is { } party && _identities.TryGetValue(party, out IdentityEntry? above))
            agent["actedOnBehalfOf"] = Agent(nodes, above.Name, party);
        nodes.Add(agent);
        return id;
    }

    private static JsonObject Node(string id, string type, string label, string? comment = null)
    {
        var node = new JsonObject
        {
            ["id"] = id,
            ["type"] = type,
            ["label"] = JsonText.Sound(label),
        };
        if (comment is not null)
            node["comment"] = JsonText.Sound(comment);
        return node;
    }

    private static JsonArray Strings(IEnumerable<string> values) => new([.. values.Distinct(StringComparer.Ordinal).Select(v => (JsonNode)v)]);

    private static string Reporter(ReportRecord record) => ReportedSpeech.Reporter(record.Report.Outlet?.Name, record.Report.Source);

    private static string AsToldBy(ClaimEntry claim, string teller) => Iris.Thing("telling", $"{claim.Id}/{teller}");

    private CodePointMap Points(ReportRecord record)
    {
        if (!_points.TryGetValue(record.Report.Id, out CodePointMap? points))
            _points[record.Report.Id] = points = new CodePointMap(record.Report.Text);
        return points;
    }

    /// <summary>What two are said to have from each other can't both be the earlier one: a step that would close a circle is left out.</summary>
    private static IEnumerable<OriginLinkEntry> WithoutCircles(IReadOnlyList<OriginLinkEntry> links)
    {
        var earlier = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (OriginLinkEntry link in links.DistinctBy(l => (l.From, l.To)))
        {
            if (link.From == link.To || Reaches(earlier, link.To, link.From))
                continue;
            if (!earlier.TryGetValue(link.From, out HashSet<string>? sources))
                earlier[link.From] = sources = new(StringComparer.Ordinal);
            sources.Add(link.To);
            yield return link;
        }
    }

    private static bool Reaches(Dictionary<string, HashSet<string>> earlier, string from, string to)
    {
        var waiting = new Stack<string>([from]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (waiting.TryPop(out string? name))
        {
            if (name == to)
                return true;
            if (!seen.Add(name) || !earlier.TryGetValue(name, out HashSet<string>? sources))
                continue;
            foreach (string source in sources)
                waiting.Push(source);
        }

        return false;
    }
}
