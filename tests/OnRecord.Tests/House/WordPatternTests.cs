using System.Text.RegularExpressions;

namespace OnRecord.Tests.House;

/// <summary>
/// Three words of English or more that a rule asks for are a list of its room's <c>Data/rule-words.tsv</c>, and neither a pattern nor a collection in the
/// code.
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

    /// <summary>File and first word of a pattern or a collection whose words are those of a format or a mark-up, which stay with the code that reads
    /// it.</summary>
    private static readonly Dictionary<string, string> Allowed = new(StringComparer.Ordinal)
    {
        ["InlineMarks del"] = "elements of HTML",
        ["LiveBlog data-time"] = "attributes of HTML",
        ["ManifestTable file"] = "names of columns",
        ["MetaTag property"] = "attributes of HTML",
        ["PageEncodings gb2312"] = "names of encodings",
        ["PageFacts article:modified_time"] = "properties of pages",
        ["PageFacts article:published_time"] = "properties of pages",
        ["PageFacts articlesection"] = "properties of pages",
        ["PageFacts author"] = "properties of pages",
        ["PageParser p"] = "elements of HTML",
        ["PageTreeBuilder navigation"] = "roles of ARIA",
        ["PageTreeBuilder strong"] = "elements of HTML",
        ["Participants both"] = "slots of a frame",
        ["Participants obj"] = "slots of a frame",
        ["PloverRows Event ID"] = "names of columns",
        ["RowFormats id"] = "names of columns",
        ["RowFormats language"] = "names of columns",
        ["RowFormats report"] = "names of columns",
        ["RowFormats who"] = "names of columns",
        ["StatementCsv id"] = "names of columns",
        ["StatementCsv report"] = "names of columns",
        ["StatementCsv where"] = "names of columns",
        ["WarcInputs response"] = "kinds of records in a web archive",
    };

    [Fact]
    public void Words_InTheCode_AreOnlyThoseOfFormats() =>
        Directory
            .EnumerateFiles(Repository.At("src", "OnRecord"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file =>
                System.IO.File.ReadAllText(file) is var source
                    ? WordPatterns(source).Concat(WordCollections(source)).Select(words => $"{Path.GetFileNameWithoutExtension(file)} {words[0]}")
                    : []
            )
            .Distinct()
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

    [Theory]
    [InlineData("string[] Verbs = [\"say\", \"tell\", \"add\"];")]
    [InlineData("FrozenSet.Create(\n    StringComparer.Ordinal,\n    \"say\",\n    \"tell\",\n    \"add\"\n)")]
    [InlineData("new[] { \"say\", \"U.N.\", \"tell\", \"add\" }")]
    [InlineData("static readonly FrozenSet<string> Verbs = Words(\"say tell add\");")]
    [InlineData("\"say|tell|add\".Split('|')")]
    public void WordCollections_ThreeWords_AreFound(string source) => WordCollections(source).Count().ShouldBe(1);

    [Theory]
    [InlineData("string[] Verbs = [\"say\", \"tell\"];")]
    [InlineData("string[] Tags = [\"VBD\", \"VBZ\", \"VBP\"];")]
    [InlineData("string[] Relations = [\"nsubj\", \"obj\", \"ccomp\"];")]
    [InlineData("Note(\"the date of the report is unknown\")")]
    [InlineData("// \"say\", \"tell\", \"add\"")]
    public void WordCollections_FewerOrOtherWords_AreNone(string source) => WordCollections(source).ShouldBeEmpty();

    /// <summary>All literals of each pattern with at least three words; one word in two cases, or with another apostrophe, counts once.</summary>
    private static IEnumerable<string[]> WordPatterns(string source) =>
        Pattern().Matches(Comment().Replace(source, "")).Select(pattern => Literals(pattern.Value)).Where(AreWords);

    /// <summary>The same of each collection of literals, and of one literal that is cut into words.</summary>
    private static IEnumerable<string[]> WordCollections(string source)
    {
        string code = Comment().Replace(source, "");
        return Collection()
            .Matches(code)
            .Select(collection => Literals(collection.Value))
            .Concat(Cut().Matches(code).Select(cut => cut.Groups["words"].Value.Split(' ', '|', ',')))
            .Where(AreWords);
    }

    private static string[] Literals(string code) => [.. Literal().Matches(code).Select(literal => literal.Groups[1].Value)];

    private static bool AreWords(string[] literals)
    {
        string[] words = [.. literals.Where(l => Word().IsMatch(l))];
        return !words.All(Relations.Contains) && words.Select(l => l.Replace('’', '\'').ToUpperInvariant()).Distinct().Count() >= 3;
    }

    [GeneratedRegex("""^\s*//.*$""", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex("\"[^\"\n]*\"(\\s+or\\s+\"[^\"\n]*\"){2,}")]
    private static partial Regex Pattern();

    [GeneratedRegex("\"[^\"\n]*\"(\\s*,\\s*\"[^\"\n]*\"){2,}")]
    private static partial Regex Collection();

    // A field that is made of a literal by a method, and a literal that is split.
    [GeneratedRegex("""static readonly [^=;"]*=[^=;"]*\("(?<words>[a-z'’ |,-]+)"|"(?<words>[a-z'’ |,-]+)"\s*\.Split""", RegexOptions.ExplicitCapture)]
    private static partial Regex Cut();

    [GeneratedRegex("\"([^\"\n]*)\"")]
    private static partial Regex Literal();

    [GeneratedRegex("""^['’]?[A-Za-z][a-z'’-]*$""")]
    private static partial Regex Word();
}
