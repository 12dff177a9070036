using System.Collections.Frozen;
using OnRecord.Attribution;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Chronology;

/// <summary>Tells a weekday, month or season that is part of a name ("The Sunday Herald", "Friday Okoro said", "Black Friday", "the winter coat")
/// from one that dates something.</summary>
internal static class NamesWithTimes
{
    /// <summary>Words before a weekday that make a name of it, from <c>named-days.txt</c>.</summary>
    private static readonly FrozenSet<string> NamingWords = DataFile
        .Rows("Chronology/Data/named-days.txt")
        .Select(row => row[0])
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly WordSet Bodies = WordSet.Of("Chronology/Data/rule-words.tsv", "named-bodies");

    private static readonly WordSet SundayPapers = WordSet.Of("Chronology/Data/rule-words.tsv", "sunday-papers");

    private static readonly WordSet PointingDays = WordSet.Of("Chronology/Data/rule-words.tsv", "pointing-days");

    private static readonly WordSet Broadcasts = WordSet.Of("Chronology/Data/rule-words.tsv", "broadcast-nouns");

    /// <summary>Words of at most one bare name of a day, month or season and a part of the day.</summary>
    private const int LongestBare = 2;

    public static bool Holds(Syntax syntax, TokenRange time)
    {
        if (IsSeasonOfNoun(syntax, time))
            return true;
        if (IsNameOfBody(syntax, time) || IsSundayPaper(syntax, time) || IsTitle(syntax, time))
            return true;
        bool inCapitals = IsInCapitals(syntax, time.Start);
        if (time.Length > LongestBare || !IsBareName(syntax, time) || (inCapitals && !IsOfCalendar(syntax, time)))
            return false;
        int before = time.Start - 1,
            after = time.End;
        if (before >= 0 && IsCapital(syntax, before) && NamingWords.Contains(Lower(syntax, before)))
            return true;
        if (after >= syntax.Tokens.Count || syntax.Tokens.SentenceOf(after) != syntax.Tokens.SentenceOf(time.Start))
            return false;
        if (syntax.NameAt(time.Start) is { } name && name.Range.Contains(after) && name.Kind != NameKind.Other)
            return true;
        bool capital = !inCapitals && IsCapital(syntax, after) && syntax.Upos[after] == Upos.Propn;
        bool article = before >= 0 && syntax.Xpos[before] == "DT" && syntax.Tokens.SentenceOf(before) == syntax.Tokens.SentenceOf(after);
        bool opens = syntax.Tokens.SentenceAt(after).Start == time.Start;
        return capital && (article || opens && IsNamed(syntax, after));
    }

    /// <summary>"April told the council": whoever says something is a person of that name. "The ferry company Tuesday said" has its speaker before the
    /// day.</summary>
    public static bool Speaks(Syntax syntax, Statements statements, TokenRange time) =>
        time.Length == 1
        && IsBareName(syntax, time)
        && TimeLexicon.Look(syntax.Tokens.Form(time.Start)) is { Weekday: > 0 } or { Month: > 0 } or { Season: not null }
        && !IsNoun(syntax, time.Start - 1)
        && statements.All.Any(s => s.Source == time && s.CueHead is { } cue && syntax.Tree.Is(time.Start, "nsubj") && syntax.Tree.Head(time.Start) == cue);

    private static bool IsNoun(Syntax syntax, int token) =>
        token >= 0 && syntax.Tokens.SentenceOf(token) == syntax.Tokens.SentenceOf(token + 1) && syntax.Upos[token] is (Upos.Noun or Upos.Propn or Upos.Pron);

    /// <summary>"the winter coat": a season that only describes what comes after it. "The winter of 2021" and "last winter's storms" date.</summary>
    private static bool IsSeasonOfNoun(Syntax syntax, TokenRange time)
    {
        int season = time.End - 1;
        return time.Length <= LongestBare
            && TimeLexicon.Look(syntax.Tokens.Form(season)).Season is not null
            && (time.Length == 1 || syntax.Xpos[time.Start] == "DT" && Lower(syntax, time.Start) == "the")
            && syntax.Tree.Head(season) >= time.End
            && syntax.Tree.Is(season, "compound");
    }

    /// <summary>"the 5 May Movement", "the Wednesday Group", "the Good Friday Agreement".</summary>
    private static bool IsNameOfBody(Syntax syntax, TokenRange time) =>
        time.End < syntax.Tokens.Count
        && syntax.Tokens.SentenceOf(time.End) == syntax.Tokens.SentenceOf(time.Start)
        && IsCapital(syntax, time.End)
        && !IsInCapitals(syntax, time.Start)
        && Bodies.Contains(Lower(syntax, time.End))
        && !WordContext.IsHeadline(syntax.Tokens, syntax.Tokens.SentenceAt(time.Start));

    /// <summary>"The Mail on Sunday".</summary>
    private static bool IsSundayPaper(Syntax syntax, TokenRange time)
    {
        int last = time.End - 1,
            on = last - 1;
        return on > 0
            && TimeLexicon.Look(syntax.Tokens.Form(last)).Weekday == 7
            && Lower(syntax, on) == "on"
            && IsCapital(syntax, on - 1)
            && SundayPapers.Contains(Lower(syntax, on - 1));
    }

    /// <summary>"USA Today", "the Today programme", "Today Show's Lund": a day told from today has a capital only where its sentence or a quotation
    /// begins; elsewhere it is part of a title, unless all words have one.</summary>
    private static bool IsTitle(Syntax syntax, TokenRange time)
    {
        int day = time.End - 1;
        if (!IsCapital(syntax, day) || !PointingDays.Contains(Lower(syntax, day)))
            return false;
        TokenRange sentence = syntax.Tokens.SentenceAt(day);
        if (day + 1 < sentence.End && Broadcasts.Contains(Lower(syntax, day + 1)))
            return true;
        return day > sentence.Start
            && char.IsLetter(syntax.Tokens.Form(day - 1)[^1])
            && !IsInCapitals(syntax, day)
            && !WordContext.IsHeadline(syntax.Tokens, sentence);
    }

    private static bool IsBareName(Syntax syntax, TokenRange time)
    {
        for (int i = time.Start; i < time.End; i++)
            if (!IsCapital(syntax, i) || !char.IsLetter(syntax.Tokens.Form(i)[0]))
                return false;
        return true;
    }

    /// <summary>Whether the sentence is written in capitals throughout, so that they tell no names.</summary>
    private static bool IsInCapitals(Syntax syntax, int token)
    {
        TokenRange sentence = syntax.Tokens.SentenceAt(token);
        for (int i = sentence.Start; i < sentence.End; i++)
            foreach (char c in syntax.Tokens.Form(i))
                if (char.IsLower(c))
                    return false;
        return true;
    }

    private static bool IsOfCalendar(Syntax syntax, TokenRange time)
    {
        for (int i = time.Start; i < time.End; i++)
            if (TimeLexicon.Look(syntax.Tokens.Form(i)) is { Weekday: > 0 } or { Month: > 0 } or { Season: not null })
                return true;
        return false;
    }

    /// <summary>A weekday that opens a sentence, followed by a lone surname: "Friday Okoro said". A first name and a surname after it are a person of
    /// that day's news.</summary>
    private static bool IsNamed(Syntax syntax, int token) => syntax.NameAt(token) is { Range.Length: 1 } or null;

    private static bool IsCapital(Syntax syntax, int token) => char.IsUpper(syntax.Tokens.Form(token)[0]);

    private static string Lower(Syntax syntax, int token) => syntax.Tokens.Form(token).ToString().ToLowerInvariant();
}
