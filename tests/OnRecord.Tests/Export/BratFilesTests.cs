using System.Globalization;
using OnRecord.Export;
using OnRecord.Export.Brat;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Export;

public sealed class BratFilesTests
{
    [Fact]
    public void Write_Reports_ReadsBackToTheSameSpans()
    {
        Dictionary<string, string> files = BratFiles.Write(Told.All).ToDictionary(f => f.Name, f => f.Text);

        files.Count.ShouldBe(1 + (2 * Told.Records.Length));
        foreach (ReportRecord record in Told.Records)
        {
            string name = files.Single(f => f.Key.EndsWith(".txt", StringComparison.Ordinal) && f.Value == record.Report.Text).Key;
            IReadOnlyList<Read> events = ReadBack(files[name], files[name.Replace(".txt", ".ann", StringComparison.Ordinal)]);

            events.Count.ShouldBe(record.Statements.Count);
            foreach ((StatementEntry statement, Read read) in record.Statements.Zip(events))
            {
                read.Type.ToLowerInvariant().ShouldBe(EnumWords.Of(statement.Act));
                read.Trigger.ShouldBe(statement.Cue!.Span);
                read.Of("Source").ShouldBe(statement.Source.Span is { } source ? [source] : []);
                read.Of("Content").ShouldBe(statement.Content);
                read.Of("Addressee").ShouldBe(statement.Addressee?.Span is { } addressee ? [addressee] : []);
                read.Note.ShouldStartWith(statement.Id);
            }
        }
    }

    [Fact]
    public void Write_ContentOverLines_IsCutAtEachAndReadsBackWhole()
    {
        const string text = "\U0001F5DE Orla Venn said the dyke\r\nhad held\nall night.";
        var content = new TextSpan(text.IndexOf("the dyke", StringComparison.Ordinal), text.Length - 1);
        var record = new ReportRecord
        {
            Report = new ReportEntry
            {
                Id = "sha256:00ff",
                Source = "a/../Dyke (1).txt",
                Text = text,
            },
            Actors =
            [
                new ActorEntry
                {
                    Id = "a1",
                    Name = "Orla Venn",
                    Kind = ActorKind.Person,
                },
            ],
            Statements =
            [
                new StatementEntry
                {
                    Id = "s1",
                    Act = Act.Assert,
                    Mode = StatementMode.Indirect,
                    Source = new PartyEntry(new TextSpan(3, 12), [ActorId.Of("a1")]),
                    Content = [content],
                },
            ],
        };

        Dictionary<string, string> files = BratFiles.Write(ToldStatement.Of([(record, record.Statements[0])])).ToDictionary(f => f.Name, f => f.Text);

        files.Keys.ShouldBe(["annotation.conf", "dyke1-00ff.txt", "dyke1-00ff.ann"]);
        string standoff = files["dyke1-00ff.ann"];
        standoff.ShouldContain("\tthe dyke had held all night\n");
        // Without a cue the content is its own trigger.
        ReadBack(text, standoff).Single().Trigger.ShouldBe(content);
        ReadBack(text, standoff).Single().Of("Content").ShouldBe([content]);
    }

    [Fact]
    public void Configuration_NamesEveryTypeThatIsWritten()
    {
        Dictionary<string, string> files = BratFiles.Write(Told.All).ToDictionary(f => f.Name, f => f.Text);
        string[] named = [.. files["annotation.conf"].Split('\n').Select(l => l.Split('\t')[0])];

        foreach (
            string line in files
                .Where(f => f.Key.EndsWith(".ann", StringComparison.Ordinal))
                .SelectMany(f => f.Value.Split('\n'))
                .Where(l => l.StartsWith('T') || l.StartsWith('A'))
        )
            named.ShouldContain(line.Split('\t')[1].Split(' ')[0]);
    }

    /// <summary>A reader of brat's standoff: text-bound annotations with fragments, events, notes.</summary>
    private static List<Read> ReadBack(string text, string standoff)
    {
        int[] starts = [.. Starts(text)];
        var spans = new Dictionary<string, TextSpan>();
        var events = new List<Read>();
        foreach (string[] line in standoff.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\t')))
        {
            if (line[0][0] == 'T')
            {
                string[] fragments = line[1][(line[1].IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(';');
                TextSpan[] parts =
                [
                    .. fragments
                        .Select(f => f.Split(' ').Select(n => starts[int.Parse(n, CultureInfo.InvariantCulture)]).ToArray())
                        .Select(f => new TextSpan(f[0], f[1])),
                ];
                line[2].ShouldBe(string.Join(' ', parts.Select(p => p.In(text).ToString())));
                line[2].ShouldNotContain('\r');
                // Fragments of ours differ from pieces: nothing but line breaks lies between them.
                for (int i = 1; i < parts.Length; i++)
                    text[parts[i - 1].End..parts[i].Start].Trim('\r', '\n').ShouldBeEmpty();
                spans[line[0]] = parts[0].Cover(parts[^1]);
            }
            else if (line[0][0] == 'E')
            {
                (string Role, string Of)[] arguments = [.. line[1].Split(' ').Select(a => a.Split(':')).Select(a => (a[0], a[1]))];
                events.Add(
                    new Read(
                        arguments[0].Role,
                        spans[arguments[0].Of],
                        [.. arguments.Skip(1).Where(a => a.Of[0] == 'T').Select(a => (a.Role.TrimEnd('2', '3', '4'), spans[a.Of]))]
                    )
                );
            }
            else if (line[0][0] == '#')
            {
                events[^1] = events[^1] with { Note = line[2] };
            }
        }

        return events;
    }

    private static IEnumerable<int> Starts(string text)
    {
        int at = 0;
        foreach (System.Text.Rune rune in text.EnumerateRunes())
        {
            yield return at;
            at += rune.Utf16SequenceLength;
        }

        yield return at;
    }

    private sealed record Read(string Type, TextSpan Trigger, IReadOnlyList<(string Role, TextSpan Span)> Arguments)
    {
        public string Note { get; init; } = "";

        public IEnumerable<TextSpan> Of(string role) => Arguments.Where(a => a.Role == role).Select(a => a.Span);
    }
}
