using OnRecord.Attribution;
using OnRecord.Attribution.Passages;
using OnRecord.Language;
using OnRecord.Tests.Language;

namespace OnRecord.Tests.Attribution;

public sealed class StatementCircumstancesTests
{
    private const string Told = """
        She       she       PRON  PRP 2 nsubj
        told      tell      VERB  VBD 0 root
        reporters reporter  NOUN  NNS 2 obj
        at        at        ADP   IN  7 case
        a         a         DET   DT  7 det
        news      news      NOUN  NN  7 compound
        briefing  briefing  NOUN  NN  2 obl
        in        in        ADP   IN  9 case
        Rome      Rome      PROPN NNP 7 nmod B-Place
        that      that      SCONJ IN  12 mark
        it        it        PRON  PRP 12 nsubj
        rained    rain      VERB  VBD 2 ccomp
        """;

    [Fact]
    public void Addressee_ObjectOfTelling_IsTheOneTold() => Words(StatementCircumstances.Addressee).ShouldBe("reporters");

    [Fact]
    public void Occasion_BriefingInTheCuesClause_IsTheOccasion() => Words(StatementCircumstances.Occasion).ShouldBe("at a news briefing in Rome");

    [Fact]
    public void Where_PlaceOfTheOccasion_IsThePlace() => Words(StatementCircumstances.Where).ShouldBe("Rome");

    [Fact]
    public void Addressee_ObjectOfAccusing_IsNone()
    {
        var passage = new Passage(
            ConlluSyntax.Parse(
                """
                She     she    PRON PRP 2 nsubj
                accused accuse VERB VBD 0 root
                them    they   PRON PRP 2 obj
                """
            )
        );

        StatementCircumstances
            .Addressee(
                passage,
                new Draft
                {
                    Key = 1,
                    Cue = new TokenRange(1, 2),
                    Source = new TokenRange(0, 1),
                    Content = [new TokenRange(2, 3)],
                    Probability = 1,
                }
            )
            .ShouldBeNull();
    }

    [Theory]
    [InlineData("Ada Lind warned gradual change could hurt the port.")]
    [InlineData("Ada Lind showed reporters climbing the mast.")]
    [InlineData("Ada Lind questioned how many pilots would come.")]
    public void Addressee_OfWhomTheClauseTells_IsNone(string text) => Said.In(text).ShouldAllBe(said => said.Addressee == null);

    [Theory]
    [InlineData("A coach told the striker years ago that he would never win.", "the striker")]
    [InlineData("The minister assured farmers two months ago that the dam was safe.", "farmers")]
    [InlineData("Karl Lind argued to the court in March that the order was unlawful.", "the court")]
    [InlineData("The union called on the mayor and the council to meet.", "the mayor and the council")]
    public void Addressee_WithTimeOrOrderBehindIt_IsWhoIsTold(string text, string told) => Said.In(text)[0].Addressee.ShouldBe(told);

    private static string? Words(Func<Passage, Draft, TokenRange?> ask)
    {
        var passage = new Passage(ConlluSyntax.Parse(Told));
        var draft = new Draft
        {
            Key = 1,
            Cue = new TokenRange(1, 2),
            Source = new TokenRange(0, 1),
            Content = [new TokenRange(9, 12)],
            Probability = 1,
        };
        return ask(passage, draft) is { } range ? passage.Tokens.TextOf(range).ToString() : null;
    }
}
