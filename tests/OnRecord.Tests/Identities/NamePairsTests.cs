using OnRecord.Identities;
using OnRecord.Records;
using OnRecord.Vocabulary;
using Xunit.Abstractions;

namespace OnRecord.Tests.Identities;

public sealed class NamePairsTests(ITestOutputHelper output)
{
    private const double Floor = 0.97;

    [Fact]
    public void IdentityOf_PairsOfTheTable_AreOneOrTwoAsItSays()
    {
        string[][] rows =
        [
            .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Identities/Data/name-pairs.tsv"))
                .Where(line => !line.StartsWith('#'))
                .Select(line => line.Split('\t')),
        ];
        string[] wrong = [.. rows.Where(row => AreOne(row) != (row[0] == "same")).Select(row => string.Join(" | ", row))];

        foreach (string pair in wrong)
            output.WriteLine(pair);
        rows.Length.ShouldBeGreaterThanOrEqualTo(300);
        (1 - ((double)wrong.Length / rows.Length)).ShouldBeGreaterThanOrEqualTo(Floor, string.Join('\n', wrong));
    }

    [Fact]
    public void IdentityOf_PairsOfTheTableTurnedRound_AreTheSame()
    {
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Identities/Data/name-pairs.tsv")).Where(line => !line.StartsWith('#')))
        {
            string[] row = line.Split('\t');
            AreOne(row).ShouldBe(AreOne([row[0], row[1], row[3], row[2]]), line);
        }
    }

    private static bool AreOne(string[] row)
    {
        ReportRecord a = Report("sha256:a", row[1], row[2]),
            b = Report("sha256:b", row[1], row[3]);
        IdentityBook book = IdentityBook.Of([a, b]);
        return book.Identities(a)[0].Id == book.Identities(b)[0].Id;
    }

    private static ReportRecord Report(string id, string kind, string name)
    {
        string[] parts = name.Split('|');
        return new ReportRecord
        {
            Report = new ReportEntry
            {
                Id = id,
                Source = id,
                Text = parts[0],
            },
            Actors =
            [
                new ActorEntry
                {
                    Id = "a1",
                    Name = parts[0],
                    Kind = Enum.Parse<ActorKind>(kind, ignoreCase: true),
                    Country = parts.Length > 1 ? parts[1] : null,
                },
            ],
        };
    }
}
