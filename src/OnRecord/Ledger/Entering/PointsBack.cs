using System.Collections.Frozen;
using OnRecord.Attribution;
using OnRecord.Ledger.Wording;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Entering;

/// <summary>Tells statements that only point back to what was said before from those that put something forward.</summary>
internal static class PointsBack
{
    /// <summary>Characters; what is longer says something itself. Contents inside each other would be read again and again.</summary>
    private const int LongestPointer = 400;

    private const int LongestBare = 20;

    /// <summary>Telling words that a pointer may hold beside its noun: "the allegations spread abroad".</summary>
    private const int SpareWords = 1;

    private static readonly WordSet Relative = WordSet.Of("Ledger/Data/rule-words.tsv", "relative-auxiliaries"),
        Retracting = WordSet.Of("Ledger/Data/rule-words.tsv", "retracting-verbs"),
        Published = WordSet.Of("Ledger/Data/rule-words.tsv", "published-things"),
        Standing = WordSet.Of("Ledger/Data/rule-words.tsv", "standing-words"),
        Parties = WordSet.Of("Ledger/Data/rule-words.tsv", "speaking-parties"),
        Pointing = WordSet.Of("Ledger/Data/rule-words.tsv", "pointing-determiners"),
        Quantifiers = WordSet.Of("Ledger/Data/rule-words.tsv", "whole-quantifiers");

    private static readonly FrozenSet<string> Sayings = DataFile.Marked("Attribution/Data/claim-nouns.tsv", "referred").ToFrozenSet(StringComparer.Ordinal),
        Claims = DataFile.Marked("Attribution/Data/claim-nouns.tsv", "dismissed").ToFrozenSet(StringComparer.Ordinal),
        Accusations = DataFile.Marked("Attribution/Data/claim-nouns.tsv", "accuses").ToFrozenSet(StringComparer.Ordinal),
        Falsehoods = DataFile.Marked("Attribution/Data/verdicts.tsv", "answers").ToFrozenSet(StringComparer.Ordinal),
        Stops = LedgerData.Words("ledger-stopwords.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether what it points back to is called an accusation: "denied the allegations", or answered as one: "pleaded not guilty".</summary>
    public static bool ToAccusation(ReportSheet sheet, int statement) =>
        IsPlea(sheet, statement) || Words(sheet, statement).Any(word => IsAmong(Accusations, word));

    /// <summary>Whether it denies whatever the speaker is accused of: "denied all the accusations", "denied any wrongdoing", "pleaded not guilty to all
    /// charges".</summary>
    public static bool ToEveryAccusation(ReportSheet sheet, int statement)
    {
        List<string> words = [.. Words(sheet, statement)];
        int noun = words.FindIndex(word => IsAmong(Accusations, word));
        return IsPlea(sheet, statement) || noun >= 0 && words.Take(noun).Any(Quantifiers.Contains);
    }

    /// <summary>"pleaded not guilty": what was charged is denied, and the words themselves are no claim.</summary>
    private static bool IsPlea(ReportSheet sheet, int statement) =>
        sheet.Statements[statement] is { Act: Act.Deny, Negated: false, Cue.Lemma: var verb } && Pleas.Are(verb, [.. Words(sheet, statement)]);

    /// <summary>Whether it is appended to what it points back to, which stands right before it: "…, which she denies", "…, a claim that the office disputes".</summary>
    public static bool IsAppended(ReportSheet sheet, int statement) =>
        sheet.Statements[statement].Content is [var only]
        && (
            AppendedDenials.Pointers.Contains(sheet.Clip(only).In(sheet.Text).ToString())
            || StandsBefore(sheet.Statements[statement], only) && Words(sheet, only) is ["a" or "an", ..]
        );

    /// <summary>What was denied stands before the cue: "a claim that the office disputes", "positions that he has disavowed".</summary>
    private static bool StandsBefore(StatementEntry entry, TextSpan content) => entry.Cue is { } cue && content.End <= cue.Span.Start;

    /// <summary>The stance towards what is pointed back to; null when the statement has a content of its own, or takes no stance.</summary>
    public static Stance? Read(ReportSheet sheet, int statement)
    {
        StatementEntry entry = sheet.Statements[statement];
        Stance? own = OwnStance.Of(entry);
        if (entry.Content.Count == 0)
            return own is Stance.Silent or Stance.Denies or Stance.Doubts ? own : null;
        if (entry.Content.Sum(piece => piece.Length) > LongestPointer)
            return null;
        bool pleads = IsPlea(sheet, statement),
            points = pleads,
            untrue = false;
        int telling = 0;
        foreach (TextSpan piece in entry.Content.Select(sheet.Clip))
        {
            List<string> words = Words(sheet, piece);
            if (TellsWhat(words) || NamesDeedBeside(words))
                return null;
            foreach (string word in words)
            {
                if (IsAmong(Falsehoods, word))
                    untrue = true;
                else if (IsAmong(Sayings, word) || AppendedDenials.Pointers.Contains(word))
                    points = true;
                else if (IsTelling(word) && !pleads)
                    telling++;
            }

            telling -= Math.Min(telling, sheet.Mentions.Within(piece).Sum(m => GistReader.Words(m.Span.In(sheet.Text).ToString()).Count(IsTelling)));
        }

        if (telling > SpareWords || !points && !untrue && telling > 0)
            return null;
        return own switch
        {
            Stance.Asserts when pleads => Stance.Denies,
            Stance.Asserts when untrue => Stance.Denies,
            Stance.Denies when untrue => Stance.Denies,
            Stance.Asserts => entry.Act == Act.Admit ? Stance.Asserts : null,
            _ => own,
        };
    }

    /// <summary>
    /// Whether it names what may be so or not: "the claims", "that report". Who brushes off remarks or news may grant that they are true.
    /// </summary>
    public static bool ToClaim(ReportSheet sheet, int statement) =>
        !Words(sheet, statement).Any(word => IsAmong(Sayings, word)) || Words(sheet, statement).Any(word => IsAmong(Claims, word));

    /// <summary>"rejects this hypothesis": what was said last, whomever it concerns.</summary>
    public static bool ToTheLast(ReportSheet sheet, int statement)
    {
        List<string> words = [.. Words(sheet, statement)];
        int noun = words.FindIndex(word => IsAmong(Claims, word) && IsAmong(Sayings, word));
        return noun > 0 && Pointing.Contains(words[noun - 1]);
    }

    /// <summary>Whether it names what was published: "denied the report".</summary>
    public static bool ToPublished(ReportSheet sheet, int statement) =>
        Words(sheet, statement).Any(word => Published.Contains(word) || Published.Contains(word.TrimEnd('s')));

    /// <summary>Whose claim it answers, where it says so: "questioned Lind's account". None where it doesn't.</summary>
    public static ActorEntry[] Claimants(ReportSheet sheet, int statement) =>
        [
            .. sheet
                .Statements[statement]
                .Content.SelectMany(piece => sheet.Mentions.Within(sheet.Clip(piece)))
                .Where(m => m.Span.End + 1 < sheet.Text.Length && sheet.Text[m.Span.End] is '\'' or '’' && sheet.Text[m.Span.End + 1] == 's')
                .Select(m => sheet.Record.Actors[m.Actor]),
        ];

    /// <summary>
    /// The stance that it takes to what another said: as <see cref="Read"/> has it, but of what says no only where its words cannot be about anything else
    /// ("denied it", "rejected the charge", "a pack of lies"). "He writes fiction on the side", "I am not happy with it" answer nobody.
    /// </summary>
    public static Stance? Answer(ReportSheet sheet, int statement)
    {
        StatementEntry entry = sheet.Statements[statement];
        Stance? stance = Read(sheet, statement);
        return stance is Stance.Denies or Stance.Doubts && !entry.Content.All(piece => Answers(sheet, statement, piece)) ? null : stance;
    }

    private static bool Answers(ReportSheet sheet, int statement, TextSpan piece)
    {
        StatementEntry entry = sheet.Statements[statement];
        if (IsPlea(sheet, statement))
            return true;
        List<string> words = Words(sheet, piece);
        if (Retracting.Contains(entry.Cue?.Lemma))
            return false;
        // A proposal that is rejected was not said to be so; "that" before the cue stands for a noun.
        if (words.TrueForAll(Standing.Contains))
            return entry is { Negated: false, Act: Act.Deny }
                && !CueActs.IsRejecting(entry.Cue?.Lemma ?? "")
                && (IsAppended(sheet, statement) || !StandsBefore(entry, piece));
        if (words.Exists(word => IsAmong(Falsehoods, word)))
            return !words.Exists(word => Parties.Contains(word) || Thesaurus.IsNegation(word))
                && (IsAmong(Falsehoods, words[^1]) || !words.Exists(IsTellingBesideVerdict));
        int noun = words.FindIndex(word => IsAmong(Sayings, word));
        return noun >= 0 && entry is { Negated: false, Act: Act.Deny or Act.Doubt } && !words.Take(noun).Any(Relative.Contains);
    }

    private static bool IsTellingBesideVerdict(string word) => IsTelling(word) && !IsAmong(Falsehoods, word) && !IsAmong(Sayings, word);

    /// <summary>Whether all of its content is a word that stands for something else: "disagree with it".</summary>
    public static bool IsBare(ReportSheet sheet, int statement) =>
        sheet.Statements[statement].Content is [{ Length: < LongestBare } only]
        && Words(sheet, only) is { Count: > 0 } words
        && words.TrueForAll(Standing.Contains);

    /// <summary>Of all of its content.</summary>
    private static IEnumerable<string> Words(ReportSheet sheet, int statement) => sheet.Statements[statement].Content.SelectMany(piece => Words(sheet, piece));

    private static List<string> Words(ReportSheet sheet, TextSpan piece) => GistReader.Words(sheet.Clip(piece).In(sheet.Text).ToString());

    /// <summary>"accusations by the owner that his men hid the books": they say what was claimed; "the accusations that were made" do not.</summary>
    private static bool TellsWhat(List<string> words)
    {
        int noun = words.FindIndex(word => IsAmong(Sayings, word)),
            that = noun < 0 ? -1 : words.IndexOf("that", noun);
        return that >= 0 && that + 2 < words.Count && !Relative.Contains(words[that + 1]);
    }

    /// <summary>"bribery or any wrongdoing": the deed is named, and what is beside it adds nothing.</summary>
    private static bool NamesDeedBeside(List<string> words)
    {
        int or = words.IndexOf("or");
        return or > 0 && words.FindIndex(or, word => IsAmong(Sayings, word)) > 0 && words.Take(or).Any(word => IsTelling(word) && !IsAmong(Sayings, word));
    }

    /// <summary>Whether a word says something of a matter.</summary>
    public static bool IsTelling(string word) => !Stops.Contains(word) && !Verdicts.Stress.Contains(word);

    /// <summary>As it stands, or in the singular.</summary>
    private static bool IsAmong(FrozenSet<string> words, string word) => words.Contains(word) || words.Contains(word.TrimEnd('s'));
}
