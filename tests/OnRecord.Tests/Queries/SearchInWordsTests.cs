using OnRecord.Export;
using OnRecord.Queries;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Queries;

/// <summary>Searches as people type them, over a small record: what is found as asked, in other words, in part; and what is said where nothing is.</summary>
public sealed class SearchInWordsTests
{
    private static readonly (string Id, string Speaker, Act Act, string Content)[] Said =
    [
        ("s1", "Norland", Act.Assert, "that it had supplied rifles and ammunition to Karsia in the spring"),
        ("s2", "Ole Brandt", Act.Deny, "that any weapons were sent to Karsia"),
        ("s3", "Karsia", Act.Ask, "Norland for financial assistance after the flood"),
        ("s4", "Harbour Board", Act.Assert, "that the harbour would be closed until June"),
        ("s5", "Mia Lund", Act.Accuse, "the board of hiding cracks in the northern quay"),
        ("s6", "Harbour Board", Act.Deny, "that the quay had any defects"),
        ("s7", "Norland", Act.Urge, "a ceasefire and talks between the two sides"),
        ("s8", "Mia Lund", Act.Assert, "doctors at the clinic had not been paid for three months"),
        ("s9", "United States", Act.Warn, "that tariffs on timber would be raised"),
        ("s10", "Ole Brandt", Act.Pledge, "to reopen the harbour before the winter"),
    ];

    private static readonly QueryIndex Index = Record();

    [Theory]
    // As asked, in any form of the words.
    [InlineData("harbour", "s4 s6 s10", "s5")]
    [InlineData("harbours", "s4 s10", "s5 s6")]
    [InlineData("the harbour", "s4 s6 s10", "s5")]
    [InlineData("HARBOUR", "s4 s6 s10", "s5")]
    [InlineData("hárbour", "s4 s6 s10", "s5")]
    [InlineData("about:harbour", "s4 s10", "s5 s6")]
    [InlineData("harbour reopening", "s10", "")]
    [InlineData("ceasefire talks", "s7", "")]
    [InlineData("doctor pay", "s8", "")]
    [InlineData("the clinic's doctors", "s8", "")]
    [InlineData("tariffs?", "s9", "")]
    [InlineData("cracks, quay", "s5", "s6")]
    [InlineData("brandt harbour", "s10", "")]
    [InlineData("lund", "s5 s8", "")]
    // In other words.
    [InlineData("weapons Karsia", "s2", "s1")]
    [InlineData("arms Karsia", "", "s1 s2")]
    [InlineData("has Norland sent arms to Karsia", "", "s1 s2")]
    [InlineData("harbor", "", "s4 s5 s6 s10")]
    [InlineData("truce", "", "s7")]
    [InlineData("physicians", "", "s8")]
    [InlineData("aid for Karsia", "", "s3")]
    [InlineData("duties on wood", "", "")]
    [InlineData("duty on timber", "", "s9")]
    [InlineData("defect in the quay", "s6", "s5")]
    [InlineData("port closure", "", "s4")]
    [InlineData("about:arms", "", "s1 s2")]
    [InlineData("about:(arms OR truce)", "", "s1 s2 s7")]
    // By identity and party.
    [InlineData("who:norland", "s1 s7", "")]
    [InlineData("party:norland", "s1 s2 s7 s10", "")]
    [InlineData("norland harbour", "", "s10")]
    [InlineData("US tariffs", "", "s9")]
    [InlineData("American tariffs", "", "s9")]
    // Questions.
    [InlineData("what has Norland said about weapons", "s2", "s1")]
    [InlineData("what did the Harbour Board deny", "s6", "")]
    [InlineData("who denied weapons", "s2", "")]
    [InlineData("who promised to reopen the harbour?", "s10", "")]
    [InlineData("What has the United States said about timber, to whom, and who says otherwise?", "s9", "")]
    [InlineData("did the board deny cracks", "", "s6")]
    // Brackets, OR, minus, quotation marks, beginnings.
    [InlineData("(harbour OR quay) -board", "s10", "")]
    [InlineData("harbour OR clinic", "s4 s6 s8 s10", "s5")]
    [InlineData("quay NOT cracks", "s6", "s4 s10")]
    [InlineData("-(quay OR harbour) who:lund", "s8", "")]
    [InlineData("(who:lund OR who:brandt) (quay OR harbour)", "s5 s10", "")]
    [InlineData("\"northern quay\"", "s5", "")]
    [InlineData("\"harbor\"", "", "")]
    [InlineData("\"weapons\"", "s2", "")]
    [InlineData("ammu*", "s1", "")]
    [InlineData("harbour -said:deny", "s4 s10", "s5")]
    [InlineData("harbour AND winter", "s10", "")]
    // How words are held.
    [InlineData("match:exact weapons Karsia", "s2", "")]
    [InlineData("match:otherwise weapons Karsia", "", "s1")]
    // Odd.
    [InlineData("it", "s1", "")]
    [InlineData("???", "", "")]
    [InlineData("weapon's", "s2", "s1")]
    [InlineData("weapons weapons weapons", "s2", "s1")]
    [InlineData("karsia.", "s1 s2 s3", "")]
    [InlineData("quay/harbour", "", "")]
    [InlineData("zzz", "", "")]
    [InlineData("(((quay", "s5 s6", "s4 s10")]
    [InlineData("quay))) OR", "s5 s6", "s4 s10")]
    public void Search_AsTyped_FindsWhatHoldsTheWordsAndApartWhatSaysThemOtherwise(string query, string exact, string otherwise)
    {
        StatementRow[] rows = [.. Index.Statements(QueryReader.Read(query)).Rows];

        rows.Ids(MatchKind.Exact).ShouldBe(exact);
        rows.Ids(MatchKind.Otherwise).ShouldBe(otherwise);
        rows.Select(r => r.Match ?? MatchKind.Exact).ShouldBe(rows.Select(r => r.Match ?? MatchKind.Exact).Order(), "what holds the words stands first");
    }

    [Theory]
    [InlineData("clinic timber harbour", "")]
    [InlineData("Lund doctors timber", "s8")]
    [InlineData("weapons Karsia winter", "s1 s2")]
    public void Search_WhatNothingHoldsWhole_FindsTheBetterPart(string query, string expected)
    {
        StatementRow[] rows = [.. Index.Statements(QueryReader.Read(query)).Rows];

        rows.ShouldAllBe(r => r.Match == MatchKind.Partly);
        string.Join(' ', rows.Select(r => r.Id.Value).Order(StringComparer.Ordinal)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("Karsai weapons", "No statement holds “Karsai”", "karsia weapons", 2)]
    [InlineData("harbuor", "No statement holds “harbuor”", "harbour", 4)]
    [InlineData("who:Brant", "No statement is by anybody named “Brant”", "who:brandt", 2)]
    [InlineData("who:Brandt about:clinic", null, "about:clinic", 1)]
    [InlineData("\"spring ammunition\" Karsia", "No statement holds “spring ammunition”", "Karsia", 3)]
    [InlineData("who:norland", null, "party:norland", 4)]
    public void Notes_OfWhatIsNotFound_SayWhichAndOfferTheNearest(string query, string? sentence, string suggested, int count)
    {
        AnswerNotes notes = Index.Statements(QueryReader.Read(query)).Notes;

        if (sentence is not null)
            notes.Sentences.ShouldContain(s => s.StartsWith(sentence, StringComparison.Ordinal));
        notes.Suggestions.ShouldContain(s => s.Query == suggested && s.Count == count, string.Join(" | ", notes.Suggestions));
    }

    [Fact]
    public void Notes_OfAWordThatOnlyTextsHold_SaySo() =>
        Index.Statements(QueryReader.Read("lighthouse")).Notes.Sentences.ShouldHaveSingleItem().ShouldContain("the text of one report does");

    [Fact]
    public void Notes_OfOtherWords_NameThem()
    {
        AnswerNotes notes = Index.Statements(QueryReader.Read("arms Karsia")).Notes;

        (notes.Exact, notes.Otherwise, notes.Partly).ShouldBe((0, 2, 0));
        notes.Sentences.ShouldContain(s => s.Contains("“arms”", StringComparison.Ordinal) && s.Contains("weapons", StringComparison.Ordinal));
    }

    [Fact]
    public void Search_OrderedByDate_MixesWhatIsFound() =>
        Index.Statements(QueryReader.Read("weapons Karsia"), QueryOrder.Record).Rows.Select(r => r.Id.Value).ShouldBe(["s1", "s2"]);

    private static QueryIndex Record()
    {
        string[] names = [.. Said.Select(s => s.Speaker).Distinct()];
        string text = string.Join('\n', Said.Select(s => $"{s.Speaker} {s.Content}.")) + "\nThe lighthouse is white.";
        var record = new ReportRecord
        {
            Report = new ReportEntry
            {
                Id = "sha256:cc33",
                Source = "papers/third.txt",
                Text = text,
                Body = [new TextSpan(0, text.Length)],
            },
            Actors =
            [
                .. names.Select(
                    (name, i) =>
                        new ActorEntry
                        {
                            Id = $"a{i}",
                            Name = name,
                            Kind = name is "Norland" or "Karsia" or "United States" ? ActorKind.State : ActorKind.Person,
                            SpeaksFor = name == "Ole Brandt" ? (ActorId)"a0" : (ActorId?)null,
                        }
                ),
            ],
            Statements =
            [
                .. Said.Select(s => new StatementEntry
                {
                    Id = s.Id,
                    Act = s.Act,
                    Mode = StatementMode.Indirect,
                    Source = new PartyEntry(null, [$"a{Array.IndexOf(names, s.Speaker)}"]),
                    Content =
                    [
                        new TextSpan(text.IndexOf(s.Content, StringComparison.Ordinal), text.IndexOf(s.Content, StringComparison.Ordinal) + s.Content.Length),
                    ],
                }),
            ],
        };
        return QueryIndex.WithoutClaims([record]);
    }
}
