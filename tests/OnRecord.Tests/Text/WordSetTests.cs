using System.Reflection;
using OnRecord.Text;

namespace OnRecord.Tests.Text;

public sealed class WordSetTests
{
    private static readonly string[] Tables = ["/Data/rule-words.tsv", "/Data/rebuttal-words.tsv"];

    private static readonly Assembly Library = typeof(WordSet).Assembly;

    [Fact]
    public void Of_WordOfTheList_IsContainedInItsCaseAlone()
    {
        WordSet ranks = WordSet.Of("Actors/Data/rule-words.tsv", "rank-words");

        ranks.Contains("senior").ShouldBeTrue();
        ranks.Contains("a senior aide".AsSpan(2, 6)).ShouldBeTrue();
        ranks.Contains("SENIOR").ShouldBeFalse();
        ranks.Contains(null).ShouldBeFalse();
    }

    [Fact]
    public void Of_ListThatIsNotThere_NamesTheTable() =>
        Should
            .Throw<InvalidOperationException>(() => WordSet.Of("Actors/Data/rule-words.tsv", "no-such-list"))
            .Message.ShouldContain("Actors/Data/rule-words.tsv");

    [Fact]
    public void Tables_EveryList_SaysWhatItDoesAndIsAskedFor()
    {
        string[][] rows =
        [
            .. Library.GetManifestResourceNames().Where(n => Tables.Any(t => n.EndsWith(t, StringComparison.Ordinal))).SelectMany(DataFile.Rows),
        ];
        int asked = Library.GetTypes().Sum(t => t.GetFields(BindingFlags.Static | BindingFlags.NonPublic).Count(f => f.FieldType == typeof(WordSet)));

        rows.ShouldAllBe(row => row.Length == 3 && DataFile.List(row[1]).Length > 0 && row[2].Length > 0);
        rows.Length.ShouldBe(asked);
    }

    [Theory]
    [InlineData("Attribution/Data/claim-nouns.tsv", "accuses dismissed judged referred")]
    [InlineData("Attribution/Data/verdicts.tsv", "untrue answers")]
    [InlineData("Attribution/Data/media-words.tsv", "source headline")]
    public void Marked_EveryMarkOfATable_IsOneThatRulesAskFor(string path, string marks)
    {
        string[] known = marks.Split(' ');

        known.ShouldAllBe(mark => DataFile.Marked(path, mark).Any());
        DataFile
            .Rows(path)
            .Where(row => row.Length > 2 || !path.EndsWith("verdicts.tsv", StringComparison.Ordinal))
            .SelectMany(row => DataFile.List(row[^1]))
            .Except(known)
            .ShouldBeEmpty();
        DataFile.Rows(path).Select(row => row[0]).ShouldBeUnique();
    }
}
