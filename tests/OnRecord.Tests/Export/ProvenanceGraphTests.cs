using System.Text.Json;
using OnRecord.Export.Provenance;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Vocabulary;
using OnRecord.Web.Tests;

namespace OnRecord.Tests.Export;

public sealed class ProvenanceGraphTests
{
    private const string Prov = "http://www.w3.org/ns/prov#";

    private static readonly OriginLinkEntry[] Links =
    [
        new("Evening Post", "Sel Courier", Affair.Denial.Id, Affair.Denial.Span("The Evening Post repeated the Courier.")),
        new("Sel Courier", "anonymous officials", Affair.Leak.Id, Affair.Leak.Span("The Sel Courier reported that officials said")),
        // Who is said to have it from each other: one of the two can't be.
        new("Sel Courier", "Evening Post", Affair.Leak.Id, Affair.Leak.Span("The Sel Courier")),
        new("Sel Courier", "Sel Courier", Affair.Leak.Id, Affair.Leak.Span("The Sel Courier")),
    ];

    private static List<(string Subject, string Predicate, string Object)> Triples()
    {
        ClaimEntry claim = Affair.Ledger.Claims[0];
        claim = claim with
        {
            Origins = new OriginsEntry(1, 2, Links),
            Positions = [.. claim.Positions.Select(p => p with { Identity = p.Actor == "Per Ask" ? IdentityId.Of("i1") : null as IdentityId? })],
        };
        LedgerRecord ledger = Affair.Ledger with
        {
            Identities =
            [
                new IdentityEntry
                {
                    Id = "i1",
                    Name = "Per Ask",
                    Kind = ActorKind.Person,
                    SpeaksFor = "i2",
                },
                new IdentityEntry
                {
                    Id = "i2",
                    Name = "Norland",
                    Kind = ActorKind.State,
                    SpeaksFor = "i1",
                },
            ],
            Claims = [claim, Affair.Ledger.Claims[1]],
        };
        JsonElement document = JsonDocument.Parse(string.Concat(new ProvenanceGraph(Told.Records, ledger).Write(ledger.Claims))).RootElement;
        var context = new LinkedData(document.GetProperty("@context"));
        return
        [
            .. document
                .GetProperty("@graph")
                .EnumerateArray()
                .SelectMany((node, i) => context.Expand(node).Select(t => (Blank(t.Subject, i), t.Predicate, Blank(t.Object, i)))),
        ];

        static string Blank(string name, int node) => name.StartsWith("_:", StringComparison.Ordinal) ? $"{name}.{node}" : name;
    }

    [Fact]
    public void Write_Claims_KeepsTheConstraintsOfProv()
    {
        var triples = Triples();
        ILookup<string, string> types = triples.Where(t => t.Predicate == "@type").ToLookup(t => t.Subject, t => t.Object);
        bool IsAgent(string node) => types[node].Any(t => t is Prov + "Agent" or Prov + "Person" or Prov + "Organization");
        bool IsEntity(string node) => types[node].Contains(Prov + "Entity");

        foreach ((string subject, string predicate, string value) in triples)
        {
            switch (predicate.Split('#')[^1])
            {
                case "wasDerivedFrom" or "hadPrimarySource" or "wasQuotedFrom" or "specializationOf":
                    (IsEntity(subject) && IsEntity(value)).ShouldBeTrue($"{predicate} joins entities");
                    break;
                case "wasAttributedTo":
                    (IsEntity(subject) && IsAgent(value)).ShouldBeTrue("an entity is attributed to an agent");
                    break;
                case "actedOnBehalfOf":
                    (IsAgent(subject) && IsAgent(value)).ShouldBeTrue("an agent acts for an agent");
                    break;
                case "qualifiedDerivation":
                    types[value].ShouldBe([Prov + "Derivation"]);
                    triples.Where(t => t.Subject == value && t.Predicate == Prov + "entity").ShouldHaveSingleItem();
                    break;
            }
        }

        types.ShouldAllBe(node => node.Distinct().Count() == 1, "entities, agents and influences are disjoint, and each is described once");
        types.ShouldAllBe(node => node.Count() == 1);
        HasCircle(triples, Prov + "wasDerivedFrom").ShouldBeFalse("what is derived comes later");
        HasCircle(triples, Prov + "specializationOf").ShouldBeFalse("specialization is a strict order");
    }

    [Fact]
    public void Write_Claims_LeadsBackToTheOriginByTheWordsThatShowIt()
    {
        var triples = Triples();
        string Labelled(string label) => triples.Single(t => t.Predicate.EndsWith("#label", StringComparison.Ordinal) && t.Object == label).Subject;

        string post = Labelled("The claim as Evening Post puts it forward"),
            courier = Labelled("The claim as Sel Courier puts it forward"),
            officials = Labelled("The claim as anonymous officials puts it forward");
        triples.ShouldContain((post, Prov + "wasDerivedFrom", courier));
        triples.ShouldContain((courier, Prov + "wasDerivedFrom", officials));
        triples.ShouldContain((courier, Prov + "hadPrimarySource", officials));
        triples.ShouldNotContain((courier, Prov + "wasDerivedFrom", post));
        triples.ShouldContain(t =>
            t.Predicate.EndsWith("#comment", StringComparison.Ordinal) && t.Object == "Evening Post: “The Sel Courier reported that officials said”"
        );
        triples.ShouldContain(t =>
            t.Predicate.EndsWith("#comment", StringComparison.Ordinal)
            && t.Object.StartsWith("disputed (certainty 0.00), 1 to 2 roots", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Write_Denial_DerivesFromNothingAndSpecializesNothing()
    {
        var triples = Triples();
        string denial = triples.Single(t => t.Predicate == Prov + "value" && t.Object == "having asked for it").Subject;

        triples.Where(t => t.Subject == denial).Select(t => t.Predicate).ShouldNotContain(Prov + "specializationOf");
        triples.Where(t => t.Subject == denial).Select(t => t.Predicate).ShouldNotContain(Prov + "wasDerivedFrom");
        triples.Where(t => t.Subject == denial).Select(t => t.Predicate).ShouldContain(Prov + "wasQuotedFrom");
    }

    private static bool HasCircle(List<(string Subject, string Predicate, string Object)> triples, string predicate)
    {
        ILookup<string, string> next = triples.Where(t => t.Predicate == predicate).ToLookup(t => t.Subject, t => t.Object);
        return next.Any(from => Reaches(from.Key, from.Key, []));

        bool Reaches(string node, string wanted, HashSet<string> seen) => next[node].Any(n => n == wanted || (seen.Add(n) && Reaches(n, wanted, seen)));
    }
}
