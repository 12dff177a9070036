using System.Collections.Immutable;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Entering;

/// <summary>
/// Whom a proposition makes responsible for what: "Norland was behind the fire at the port", "Norland's guilt over the fire", "(accused) Norland of setting
/// fire to the port". Reports say it in words that share nothing but the culprit and the deed.
/// </summary>
/// <param name="Party">See <see cref="ReportSheet.PartyOf"/>.</param>
/// <param name="Names">The terms by which the culprit is spoken of.</param>
/// <param name="Deed">The terms of the deed, its own first; the culprit's names and numbers are none of them.</param>
internal sealed record Blame(string Party, IReadOnlySet<ulong> Names, ImmutableArray<ulong> Deed)
{
    private static readonly WordSet Responsible = WordSet.Of("Ledger/Data/rule-words.tsv", "responsible-words");
    private static readonly WordSet Linking = WordSet.Of("Ledger/Data/rule-words.tsv", "deed-prepositions");

    /// <summary>Words after which a deed is told.</summary>
    private const int LongestDeed = 12;

    /// <summary>Null where it makes nobody responsible for anything.</summary>
    /// <param name="words">Those of the proposition, in lower case.</param>
    public static Blame? Read(ReportSheet sheet, PropositionEntry entry, List<string> words)
    {
        int responsible = words.FindIndex(Responsible.Contains);
        StatementEntry? statement = sheet.StatementIndex(entry.Statement) is { } i ? sheet.Statements[i] : null;
        bool charged = responsible < 0 && statement is { Act: Act.Accuse };
        int link = words.FindIndex(Math.Max(responsible, 0), Linking.Contains);
        if (responsible < 0 && !charged || link < 0 || responsible >= 0 && link - responsible > 1)
            return null;
        if (
            (
                entry.Agent is { } agent ? sheet.Actor(agent)
                : charged ? First(sheet, entry)
                : null
            )
            is not { Anonymous: false } culprit
        )
            return null;
        HashSet<ulong> names = sheet.NamesOf(culprit);
        ulong[] deed =
        [
            .. words
                .Skip(link + 1)
                .Take(LongestDeed)
                .Where(w => PointsBack.IsTelling(w) && !char.IsDigit(w[0]))
                .Select(GistReader.TermOf)
                .Where(t => !names.Contains(t))
                .Distinct(),
        ];
        return deed.Length == 0 ? null : new Blame(sheet.PartyOf(culprit), names, [.. deed]);
    }

    /// <summary>"(accused) Norland of": who is accused opens what he is accused of.</summary>
    private static ActorEntry? First(ReportSheet sheet, PropositionEntry entry)
    {
        TextSpan span = sheet.Clip(entry.Span);
        return sheet.Mentions.Within(span).Where(m => m.Span.Start == span.Start).Select(m => sheet.Record.Actors[m.Actor]).FirstOrDefault();
    }
}
