using FsCheck;
using FsCheck.Fluent;
using OnRecord.Actors;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Tests.Actors;

public sealed class NamesTests
{
    [Theory]
    [InlineData("Bush", "George W. Bush", true)]
    [InlineData("George Bush", "George W. Bush", true)]
    [InlineData("G. Bush", "George Bush", true)]
    [InlineData("Zhou", "Zhou Min", true)]
    [InlineData("Laura Bush", "George Bush", false)]
    [InlineData("George", "Laura Bush", false)]
    public void MayName_ShorterName_TellsWhetherItFits(string shorter, string fuller, bool fits) =>
        PersonName.MayName(shorter.Split(' '), fuller.Split(' ')).ShouldBe(fits);

    [Theory]
    [InlineData("Acme Corp.", "Acme", true)]
    [InlineData("the Harbour Trust", "Harbour Trust", true)]
    [InlineData("HTF", "Harbour Trust Fund", true)]
    [InlineData("H.T.F.", "Harbour Trust Fund", true)]
    [InlineData("Harbour Trust", "Harbour Trust Fund", true)]
    [InlineData("HTX", "Harbour Trust Fund", false)]
    [InlineData("Trust", "Harbour Trust Fund", false)]
    public void Same_NamesOfOrganisations_TellsWhetherTheyAreOne(string one, string other, bool same) => OrganisationName.Same(one, other).ShouldBe(same);

    [Theory]
    [InlineData("the U.S. said", 1, "United States")]
    [InlineData("the United\u00A0States said", 1, "United States")]
    [InlineData("the United\nStates said", 1, "United States")]
    [InlineData("People’s Republic of China said", 0, "China")]
    [InlineData("the Washington Post said", 1, "Washington Post")]
    public void Longest_FormInTheText_IsFoundHoweverItIsSpaced(string text, int token, string name)
    {
        Tokens tokens = Words(text);

        GazetteerMatch match = Gazetteer.Instance.Longest(tokens, token, tokens.Count).ShouldNotBeNull();

        match.Forms.Select(form => form.Entry.Name).Distinct().ShouldHaveSingleItem().ShouldBe(name);
        match.Range.End.ShouldBe(tokens.Count - 1);
    }

    [Fact]
    public void Longest_NoKnownForm_IsNull()
    {
        Tokens tokens = Words("nobody knows this");

        Gazetteer.Instance.Longest(tokens, 0, tokens.Count).ShouldBeNull();
    }

    [Fact]
    public void Longest_AnyText_StaysInsideAndEqualsAKnownForm()
    {
        Gen<string> word = Gen.Elements(
            "United",
            "States",
            "of",
            "America",
            "U.S.",
            "👩‍🚀",
            "e\u0301",
            "שלום",
            "\uD800",
            "New",
            "York",
            "Times",
            "\u00AD",
            "Côte",
            "d'Ivoire",
            "."
        );
        Gen<string> space = Gen.Elements(" ", "\u00A0", "\r\n", "  ");
        Prop.ForAll(
                Gen.ListOf(Gen.Zip(word, space)).ToArbitrary(),
                parts =>
                {
                    Tokens tokens = Words(string.Concat(parts.Select(part => part.Item1 + part.Item2)));
                    for (int i = 0; i < tokens.Count; i++)
                    {
                        if (Gazetteer.Instance.Longest(tokens, i, tokens.Count) is not { } match)
                            continue;
                        match.Range.Start.ShouldBe(i);
                        match.Range.End.ShouldBeLessThanOrEqualTo(tokens.Count);
                        string form = string.Join(' ', tokens.TextOf(match.Range).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
                        Gazetteer.Instance.Forms.ContainsKey(form).ShouldBeTrue(form);
                    }
                }
            )
            .QuickCheckThrowOnFailure();
    }

    private static Tokens Words(string text)
    {
        var spans = new List<TextSpan>();
        for (int i = 0; i < text.Length; )
        {
            int start = i;
            while (i < text.Length && !char.IsWhiteSpace(text[i]))
                i++;
            if (i > start)
                spans.Add(new TextSpan(start, i));
            else
                i++;
        }

        TokenRange[] all = spans.Count == 0 ? [] : [new TokenRange(0, spans.Count)];
        return new Tokens(text, [.. spans], [.. all], [.. all]);
    }
}
