using System.Text.RegularExpressions;

namespace OnRecord.Tests.House;

/// <summary>
/// Three words of English or more that a rule asks for are a list of its room's <c>Data/rule-words.tsv</c>, and no pattern in the code.
/// </summary>
public sealed partial class WordPatternTests
{
    /// <summary>The relations of Universal Dependencies: words of the grammar, and none of the news.</summary>
    private static readonly HashSet<string> Relations =
    [
        .. (
            "acl advcl advmod amod appos aux case cc ccomp compound conj cop csubj dep det discourse expl fixed flat iobj list mark nmod nsubj nummod "
            + "obj obl orphan parataxis punct root vocative xcomp"
        ).Split(' '),
    ];

    /// <summary>File and first word of a pattern whose words are those of a format or a mark-up, which stay with the code that reads it.</summary>
    private static readonly Dictionary<string, string> Allowed = new(StringComparer.Ordinal)
    {
        ["InlineMarks del"] = "elements of HTML",
        ["PageEncodings gb2312"] = "names of encodings",
        ["PageParser p"] = "elements of HTML",
        ["PageTreeBuilder navigation"] = "roles of ARIA",
        ["Participants both"] = "slots of a frame",
        ["WarcInputs response"] = "kinds of records in a web archive",
    };

    [Fact]
    public void Patterns_OfWords_AreOnlyThoseOfFormats() =>
        Directory
            .EnumerateFiles(Repository.At("src", "OnRecord"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => WordPatterns(System.IO.File.ReadAllText(file)).Select(words => $"{Path.GetFileNameWithoutExtension(file)} {words[0]}"))
            .Order(StringComparer.Ordinal)
            .ShouldBe(Allowed.Keys.Order(StringComparer.Ordinal), "three words or more that a rule asks for are a list, and what is allowed is there");

    [Theory]
    [InlineData("if (lemma is \"say\" or \"tell\" or \"add\")")]
    [InlineData("if (lemma is not (\"say\" or \"tell\" or \"add\"))")]
    [InlineData("case \"say\"\n    or \"tell\"\n    or \"add\" when isLast:")]
    [InlineData("form is \",\" or \"and\" or \"who\" or \"which\"")]
    [InlineData("form is \"Had\" or \"Were\" or \"n’t\"")]
    public void WordPatterns_ThreeWords_AreFound(string source) => WordPatterns(source).Count().ShouldBe(1);

    [Theory]
    [InlineData("lemma is \"say\" or \"tell\"")]
    [InlineData("form is \"the\" or \"The\" or \"this\" or \",\"")]
    [InlineData("relation is \"flat\" or \"compound\" or \"nmod:desc\" or \"appos\"")]
    [InlineData("tag is \"VBD\" or \"VBZ\" or \"VBP\"")]
    [InlineData("// \"say\" or \"tell\" or \"add\"")]
    public void WordPatterns_FewerOrOtherWords_AreNone(string source) => WordPatterns(source).ShouldBeEmpty();

    /// <summary>All literals of each pattern with at least three words; one word in two cases, or with another apostrophe, counts once.</summary>
    private static IEnumerable<string[]> WordPatterns(string source) =>
        Pattern()
            .Matches(Comment().Replace(source, ""))
            .Select(pattern => (string[])[.. Literal().Matches(pattern.Value).Select(literal => literal.Groups[1].Value)])
            .Where(literals => !literals.Where(l => Word().IsMatch(l)).All(Relations.Contains))
            .Where(literals => literals.Where(l => Word().IsMatch(l)).Select(l => l.Replace('’', '\'').ToUpperInvariant()).Distinct().Count() >= 3);

    [GeneratedRegex("""^\s*//.*$""", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex("\"[^\"\n]*\"(\\s+or\\s+\"[^\"\n]*\"){2,}")]
    private static partial Regex Pattern();

    [GeneratedRegex("\"([^\"\n]*)\"")]
    private static partial Regex Literal();

    [GeneratedRegex("""^['’]?[A-Za-z][a-z'’-]*$""")]
    private static partial Regex Word();
}
