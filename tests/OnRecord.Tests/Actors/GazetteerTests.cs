using OnRecord.Actors;
using OnRecord.Text;

namespace OnRecord.Tests.Actors;

public sealed class GazetteerTests
{
    private const int MembersOfTheUnitedNations = 193;

    [Fact]
    public void States_OfTheList_HoldEveryMemberOfTheUnitedNationsOnce()
    {
        string[][] rows = [.. DataFile.Rows("Actors/Data/states.tsv")];

        rows.Count(row => row[1] == "un").ShouldBe(MembersOfTheUnitedNations);
        rows.Select(row => row[0]).ShouldBeUnique();
        rows.Select(row => row[2]).ShouldBeUnique();
        rows.ShouldAllBe(row => row.Length == 8);
        rows.Where(row => row[1] != "other").ShouldAllBe(row => row[0].Length >= 2 && char.IsUpper(row[0][0]) && char.IsUpper(row[0][1]));
    }

    [Theory]
    [InlineData("organisations.tsv")]
    [InlineData("outlets.tsv")]
    public void Names_OfAList_AreUniqueAndTheirCountriesKnown(string file)
    {
        string[][] rows = [.. DataFile.Rows("Actors/Data/" + file)];
        HashSet<string> countries = [.. DataFile.Rows("Actors/Data/states.tsv").Select(row => row[0])];

        rows.Select(row => row[0]).ShouldBeUnique();
        rows.ShouldAllBe(row => row.Length == 3);
        rows.Where(row => row[2].Length > 0 && !countries.Contains(row[2])).ShouldBeEmpty();
    }

    [Fact]
    public void Forms_ThatTwoEntriesClaim_AreMarkedAmbiguous()
    {
        var contested = Gazetteer.Instance.Forms.Where(pair => pair.Value.Select(form => form.Entry).Distinct().Count() > 1);

        contested
            .Where(pair => pair.Value.Any(form => !form.Ambiguous))
            .Select(pair => $"{pair.Key}: {string.Join(", ", pair.Value.Select(form => form.Entry.Name))}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void Forms_Always_AreTrimmedAndOfOneKindAnEntry()
    {
        foreach ((string form, var claims) in Gazetteer.Instance.Forms)
        {
            form.ShouldBe(form.Trim());
            form.ShouldNotContain("  ");
            claims.Select(claim => (claim.Entry, claim.Kind)).ShouldBeUnique(form);
        }
    }

    [Fact]
    public void Roles_OfTheSynonyms_AreActorNouns()
    {
        foreach (string[] row in DataFile.Rows("Actors/Data/role-synonyms.tsv"))
        foreach (string role in DataFile.List(row[1]))
            Lexicon.Noun(role).ShouldNotBeNull($"{row[0]}: {role}");
    }
}
