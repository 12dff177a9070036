using System.Collections.Immutable;
using OnRecord.Attribution;
using OnRecord.Chronology;
using OnRecord.Figures;
using OnRecord.Language;
using OnRecord.Reading;
using OnRecord.Tests.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Figures;

public sealed class FigureFinderTests
{
    [Fact]
    public void Find_AtLeastNinePeopleKilled_IsALowerBoundOfTheDead()
    {
        Figure found = Find(
                """
                The    the    DET   DT  2 det
                storm  storm  NOUN  NN  3 nsubj
                killed kill   VERB  VBD 0 root
                at     at     ADP   IN  6 case
                least  least  ADJ   JJS 6 nmod
                nine   nine   NUM   CD  7 nummod
                people people NOUN  NNS 3 obj
                """
            )
            .ShouldHaveSingleItem();

        (found.Value, found.Unit, found.Counted, found.Measure, found.Relation).ShouldBe((9m, "person", "people", "dead", FigureRelation.AtLeast));
    }

    [Fact]
    public void Find_MissingBillions_IsNoFigure() =>
        Find(
                """
                The      the     DET  DT  3 det
                missing  missing ADJ  JJ  3 amod
                billions billion NOUN NNS 4 nsubj
                vanished vanish  VERB VBD 0 root
                """
            )
            .ShouldBeEmpty();

    [Fact]
    public void Find_TollRoseTo_IsOfTheDead() =>
        Find(
                """
                The  the  DET  DT  2 det
                toll toll NOUN NN  3 nsubj
                rose rise VERB VBD 0 root
                to   to   ADP  IN  5 case
                41   41   NUM  CD  3 obl
                """
            )
            .ShouldHaveSingleItem()
            .Measure.ShouldBe("dead");

    [Fact]
    public void Find_PriceAShare_HasTheRateInItsUnit()
    {
        Figure found = Find(
                """
                It      it    PRON PRP 2 nsubj
                offered offer VERB VBD 0 root
                €38.50  38.50 NUM  CD  2 obj
                a       a     DET  DT  5 det
                share   share NOUN NN  3 nmod
                """
            )
            .ShouldHaveSingleItem();

        (found.Value, found.Unit).ShouldBe((38.50m, "EUR/share"));
    }

    [Fact]
    public void Find_SquareMetreFlat_HasASize()
    {
        Figure found = Find(
                """
                the      the    DET  DT   6 det
                90       90     NUM  CD   5 nummod
                _-       -      PUNCT HYPH 5 punct
                _square  square ADJ  JJ   5 amod
                metre    metre  NOUN NN   6 compound
                flat     flat   NOUN NN   0 root
                """
            )
            .ShouldHaveSingleItem();

        (found.Value, found.Unit).ShouldBe((90m, "square metre"));
    }

    [Fact]
    public void Find_SomeOfThem_IsAPart() =>
        Find(
                """
                38       38       NUM  CD  4 nsubj:pass
                of       of       ADP  IN  3 case
                whom     whom     PRON WP  1 nmod
                escaped  escape   VERB VBD 0 root
                """
            )
            .ShouldHaveSingleItem()
            .IsPart.ShouldBeTrue();

    [Fact]
    public void Find_TwoThirds_IsAFraction() =>
        Math.Round(
                Find(
                        """
                        two    two    NUM  CD  2 nummod
                        thirds third  NOUN NNS 3 nsubj
                        agreed agree  VERB VBD 0 root
                        """
                    )
                    .ShouldHaveSingleItem()
                    .Value,
                3
            )
            .ShouldBe(0.667m);

    private static ImmutableArray<Figure> Find(string conllu)
    {
        Syntax syntax = ConlluSyntax.Parse(conllu);
        string text = syntax.Tokens.Text;
        var report = new Report
        {
            Id = "sha256:0",
            Source = "test",
            Text = text,
            Body = [new TextSpan(0, text.Length)],
        };
        return new FigureFinder().Find(report, syntax, new TimeResolver().Resolve(report, syntax, Statements.None));
    }
}
