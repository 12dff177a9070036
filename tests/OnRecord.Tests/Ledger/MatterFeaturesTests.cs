using OnRecord.Ledger.Entering;
using OnRecord.Ledger.Pairing;
using OnRecord.Models;
using OnRecord.Models.Neural;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Ledger;

public sealed class MatterFeaturesTests
{
    private static readonly GistReader Gists = new(WordVectors.Load(ModelManifest.Read(ModelFiles.DefaultDirectory)));

    [Theory]
    [InlineData("the bridge was sold to Norvik for 40 million", "Norvik never bought the bridge")]
    [InlineData("two ferries collided off Lund", "the collision of the ferries killed 7 people")]
    [InlineData("it rains", "x")]
    public void Describe_EitherWayRound_SaysTheSame(string one, string other)
    {
        Held a = Wording("r1", one),
            b = Wording("r2", other);

        Describe(a, b).ShouldBe(Describe(b, a));
    }

    [Fact]
    public void Describe_OtherFormsOfOneWord_AreShared() =>
        Describe(Wording("r1", "the warship rammed the trawler"), Wording("r2", "our warship did not ram any trawler"))[(int)MatterFeature.SharedCount]
            .ShouldBe(3 / 8f);

    [Fact]
    public void Describe_OtherFigures_StandApart()
    {
        float[] values = Describe(Wording("r1", "a flood killed 17 people in Dalby", 17), Wording("r2", "the flood in Dalby killed 21", 21));

        values[(int)MatterFeature.FiguresAlike].ShouldBe(0);
        values[(int)MatterFeature.FiguresApart].ShouldBe(0.5f);
    }

    [Fact]
    public void Telling_OtherFormsOfTheSameWords_AreEqual() =>
        Wording("r1", "no causal link has been established").Gist.Telling.ShouldBe(Wording("r2", "no causal link had been established").Gist.Telling);

    [Theory]
    [InlineData("Norland", "Sudland", true)]
    [InlineData("Norland", "Norland", false)]
    public void Are_OneDeedOfTwoDoers_AreTwoClaims(string one, string other, bool apart) => OtherDoer.Are(Deed("r1", one), Deed("r2", other)).ShouldBe(apart);

    [Theory]
    [InlineData("demand", Modality.Wished, true)]
    [InlineData("demand", Modality.Asserted, false)]
    [InlineData("sink", Modality.Wished, false)]
    public void Are_WhatIsWantedAndWhatIsSo_AreTwoClaims(string predicate, Modality modality, bool apart)
    {
        Held wanted = Deed("r1", "Norland", predicate, modality),
            sunk = Deed("r2", "Norland");

        WishAndFact.Are(wanted, sunk).ShouldBe(apart);
        WishAndFact.Are(sunk, wanted).ShouldBe(apart);
    }

    private static Held Deed(string id, string doer, string predicate = "sink", Modality modality = Modality.Asserted)
    {
        string what = $"{doer} had sunk the ferry";
        ReportRecord record = new Sketch(id, $"Ilse Brandt said that {what}.")
            .Outlet("Gazette")
            .Published(2031, 5, 4)
            .Actor(ActorKind.Person, null, "Ilse Brandt")
            .Actor(ActorKind.State, null, doer)
            .Says("Ilse Brandt", Act.Assert, "said", what)
            .Record();
        StatementEntry said = record.Statements[0];
        var proposition = new PropositionEntry
        {
            Id = "p1",
            Statement = said.Id,
            Span = said.Content[0],
            Text = what,
            Predicate = predicate,
            Modality = modality,
            Agent = record.Actors.First(a => a.Name == doer).Id,
        };
        return new PositionReader(Gists).Read(record with { Propositions = [proposition] }).Held.ShouldHaveSingleItem();
    }

    private static float[] Describe(Held a, Held b)
    {
        var values = new float[MatterFeatures.Count];
        MatterFeatures.Describe(a, b, values);
        return values;
    }

    private static Held Wording(string id, string what, params int[] figures)
    {
        ReportRecord record = new Sketch(id, $"Ilse Brandt said that {what}.")
            .Outlet("Gazette")
            .Published(2031, 5, 4)
            .Actor(ActorKind.Person, null, "Ilse Brandt")
            .Says("Ilse Brandt", Act.Assert, "said", what)
            .Record();
        StatementEntry said = record.Statements[0];
        var proposition = new PropositionEntry
        {
            Id = "p1",
            Statement = said.Id,
            Span = said.Content[0],
            Text = what,
            Predicate = "sell",
            Figures = [.. figures.Select(value => new FigureEntry(value, null, "people", FigureRelation.Exactly))],
        };
        return new PositionReader(Gists).Read(record with { Propositions = [proposition] }).Held.ShouldHaveSingleItem();
    }
}
