using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Events;

/// <summary>The words that tell events, from the embedded tables.</summary>
internal static class TriggerLexicon
{
    private static readonly FrozenDictionary<string, TriggerFrame[]> Frames = LoadFrames();

    private static readonly FrozenDictionary<string, Realis> Irrealis = DataFile
        .Rows("Events/Data/irrealis-words.tsv")
        .ToFrozenDictionary(row => row[0], row => Enum.Parse<Realis>(row[1], ignoreCase: true), StringComparer.Ordinal);

    /// <summary>The frames of a lemma, the more special ones first.</summary>
    public static ImmutableArray<TriggerFrame> Of(string lemma) =>
        Frames.TryGetValue(lemma, out TriggerFrame[]? frames) ? ImmutableCollectionsMarshal.AsImmutableArray(frames) : [];

    /// <summary>What the word makes of what it governs, or null.</summary>
    public static Realis? RealisUnder(string lemma) => Irrealis.TryGetValue(lemma, out Realis realis) ? realis : null;

    private static FrozenDictionary<string, TriggerFrame[]> LoadFrames()
    {
        var frames = new Dictionary<string, List<TriggerFrame>>(StringComparer.Ordinal);
        foreach (string[] row in DataFile.Rows("Events/Data/event-triggers.tsv"))
        {
            TriggerFrame frame = Frame(row);
            foreach (string lemma in row[0].Split('|'))
            {
                if (!frames.TryGetValue(lemma, out List<TriggerFrame>? list))
                    frames[lemma] = list = [];
                list.Add(frame);
            }
        }

        return frames.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }

    private static TriggerFrame Frame(string[] row)
    {
        bool excluded = row[2].StartsWith('!');
        return new TriggerFrame
        {
            Pos = row[1] switch
            {
                "V" => Upos.Verb,
                "N" => Upos.Noun,
                _ => Upos.Adj,
            },
            Objects = row[2] == "-" ? null : new HashSet<string>(row[2].TrimStart('!').Split('|'), StringComparer.Ordinal),
            ObjectExcluded = excluded,
            With = row[3] == "-" ? [] : [.. row[3].Split('|')],
            Kind = HappeningKinds.Of(row[4]),
            ActorSlots = Slots(row[5]),
            RecipientSlots = Slots(row[6]),
        };
    }

    private static ImmutableArray<string> Slots(string cell) => cell == "-" ? [] : [.. cell.Split(',')];
}
