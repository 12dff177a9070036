using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using OnRecord.Reading.Transcripts;
using OnRecord.Text;
using OnRecord.Time;

namespace OnRecord.Reading.PlainText;

/// <summary>The place, date and agency that open a dispatch: "BEIJING, March 14 (Xinhua) --", "Ostrava, 4 May 2021. /CTN/.", "TALLINN. 3 June 2020.
/// BALTIC PRESS.", "DUBAI: An official said", "[DUBAI] An official said".</summary>
/// <param name="Date">When it is complete.</param>
/// <param name="Day">The day, when its year is not said.</param>
/// <param name="IsSure">Whether an agency, a full date or a place in capitals shows that it is no beginning of a sentence.</param>
/// <param name="Span">It ends where the first sentence behind it begins.</param>
internal sealed partial record Dateline(string? Agency, When? Date, StatedDay? Day, bool IsSure, TextSpan Span)
{
    private const int Longest = 160;

    private const int ShortestPlace = 3;

    /// <summary>Paragraphs, behind the first one, in which a dispatch may begin below a summary.</summary>
    private const int Below = 2;

    private static readonly WordSet Editions = WordSet.Of("Reading/Data/rule-words.tsv", "editions");

    private static readonly SearchValues<char> PlaceEnds = SearchValues.Create(" ,(./):]");

    /// <summary>Of the first paragraph; or, where a summary stands above the dispatch, of one of the next two, if it names the agency.</summary>
    /// <param name="below">The paragraphs behind the first.</param>
    public static Dateline? Read(string text, TextSpan firstParagraph, IEnumerable<TextSpan> below) =>
        Read(text, firstParagraph)
        ?? below.Take(Below).Select(paragraph => Read(text, paragraph)).FirstOrDefault(dateline => dateline is { Agency: not null, IsPlaceInCapitals: true });

    private static Dateline? Read(string text, TextSpan firstParagraph)
    {
        int length = Math.Min(firstParagraph.Length, Longest);
        Match match = Dashed().Match(text, firstParagraph.Start, length);
        if (!match.Success || (Stopped().Match(text, firstParagraph.Start, length) is { Success: true } stopped && stopped.Length > match.Length))
            match = Stopped().Match(text, firstParagraph.Start, length);
        if (!match.Success)
            match = Labelled().Match(text, firstParagraph.Start, length);
        if (!match.Success)
            match = Framed().Match(text, firstParagraph.Start, length);
        if (!match.Success)
            match = Bracketed().Match(text, firstParagraph.Start, length);
        if (!match.Success || match.Groups["label"] is { Success: true } label && IsNoPlace(text, firstParagraph, label.ValueSpan))
            return null;
        When? date = CalendarDates.Find(text, new TextSpan(match.Index, match.Index + match.Length), TimeBasis.Explicit);
        string? agency = match.Groups["agency"].Success ? match.Groups["agency"].Value.Trim() : null;
        // "March 14 (GENEVA) -": what stands behind a date that comes first is the place.
        // "ORSK (Ardenia), 14 June 2022 –": the land.
        bool isLand =
            match.Groups["agency"] is { Success: true } named
            && LandBeforeDate().IsMatch(text.AsSpan(named.Index + named.Length, match.Index + match.Length - named.Index - named.Length))
            && !PaperNames.IsKnown(named.ValueSpan.Trim());
        if (agency is not null && (isLand || !IsName(agency) || DateFirst().IsMatch(match.ValueSpan)))
            agency = null;
        ReadOnlySpan<char> words = match.ValueSpan.TrimStart("(["),
            place = Before(words, words.IndexOfAny(PlaceEnds)),
            alone = Before(words, words.LastIndexOfAny("-–—")).TrimEnd(" -–—");
        // "NORDPRESS - The council said": an agency that is known, alone.
        if (agency is null && date is null && PaperNames.IsKnown(alone))
            agency = alone.ToString();
        bool inCapitals = place.Length >= ShortestPlace && !place.ContainsAnyInRange('a', 'z');
        StatedDay? day = date is null ? StatedDay.Find(text, new TextSpan(match.Index, match.Index + match.Length)) : null;
        return new Dateline(
            agency,
            date,
            day,
            inCapitals || agency is not null || date is not null || day is not null,
            new TextSpan(match.Index, match.Index + match.Length)
        )
        {
            IsPlaceInCapitals = inCapitals,
        };
    }

    private bool IsPlaceInCapitals { get; init; }

    /// <summary>The body without the dateline, which is no part of the sentence behind it.</summary>
    public static ImmutableArray<TextSpan> Cut(string text, ImmutableArray<TextSpan> body, Dateline? dateline)
    {
        if (dateline is not { IsSure: true })
            return body;
        return
        [
            .. body.SelectMany(run =>
                run.Contains(dateline.Span.Start) && new TextSpan(Math.Min(dateline.Span.End, run.End), run.End).Trim(text) is { IsEmpty: false } rest
                    ? new[] { new TextSpan(run.Start, dateline.Span.Start).Trim(text), rest }.Where(part => !part.IsEmpty)
                    : [run]
            ),
        ];
    }

    private static bool IsNoPlace(string text, TextSpan firstParagraph, ReadOnlySpan<char> label) =>
        FactCheckFinder.IsLabel(label) || Label().IsMatch(text, firstParagraph.End);

    private static ReadOnlySpan<char> Before(ReadOnlySpan<char> words, int place) => place < 0 ? words : words[..place];

    // "(local time)", "(updated)", "(UPDATE 2)" are no agencies.
    private static bool IsName(string agency) =>
        char.IsUpper(agency[0]) && !Months().IsMatch(agency) && !Editions.Contains(agency.TrimEnd([.. "0123456789 "]).ToLowerInvariant());

    private const string DateForm =
        @"(\p{L}{3,9}\.?\s+\d{1,2}(st|nd|rd|th)?(,?\s+\d{4})?|\d{1,2}(st|nd|rd|th)?\s+\p{L}{3,9}\.?(,?\s+\d{4})?|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})";

    private const string PlaceForm = @"\p{Lu}[\p{L}\s'’\-]{1,40}?((,\s*|\s*/\s*)\p{Lu}[\p{L}\s.'’\-]{1,30}?){0,3}";

    private const string AgencyForm = @"\s*([\(/]\s*(?<agency>\p{Lu}[\w.& \-]{1,30}?)\s*[\)/],?)";

    [GeneratedRegex(
        @"\G(\((?<agency>\p{Lu}[\w.& /\-]{1,30}?)\)\s*[—–-]*\s*)?"
            + PlaceForm
            + "("
            + AgencyForm
            + @")?(\s*(,|--|—|–|\s-|\s\|)?\s*"
            + DateForm
            + @",?\.?\s*)?("
            + AgencyForm
            + @")?\s*((--|—|–|-)\s|(--|—)(?=\p{Lu}|[“""‘']\p{Lu}))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Dashed();

    // With stops and no dash: the date is written, so that no name with a stop is taken for a place.
    [GeneratedRegex(
        @"\G"
            + PlaceForm
            + @"[,.]\s*"
            + DateForm
            + @"[,.]?\s*([\(/](?<agency>\p{Lu}[\w.& /\-]{1,30}?)[\)/]|(?<agency>\p{Lu}{2,}(\s\p{Lu}{2,}){0,3})(?=[.:]|\s[—–-]\s))?\s*[.:—–-]\s+",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Stopped();

    // "DUBAI: An official"; in a transcript other paragraphs begin like that, too.
    [GeneratedRegex(@"\G(?<label>\p{Lu}{3,}([ /-]\p{Lu}{2,}){0,3}):\s+(?=\p{Lu}|[“""‘'])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Labelled();

    // "(Orsk) 14 June 2022, 17.57 — The", "[Orsk, 14 June 2022] The"
    [GeneratedRegex(
        @"\G(\("
            + PlaceForm
            + @"\)\s*"
            + DateForm
            + ClockForm
            + @"\s*[—–:-]|\["
            + PlaceForm
            + @",\s*"
            + DateForm
            + ClockForm
            + @"\]\s*[—–:-]?)\s+(?=\p{Lu}|[“""‘'])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Framed();

    private const string ClockForm = @"(,?\s*\d{1,2}[.:h]\d\d(\s?[ap]\.?m\.?)?(\s[A-Z]{2,4})?)?";

    [GeneratedRegex(@"^\s*\)\s*,\s*\d", RegexOptions.CultureInvariant)]
    private static partial Regex LandBeforeDate();

    [GeneratedRegex(@"\G\[\p{Lu}{3,}([ /-]\p{Lu}{2,}){0,3}\]\s+(?=\p{Lu}|[“""‘'])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\n\s*\p{Lu}[\p{Lu}\d .'’-]{1,40}:\s", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Label();

    [GeneratedRegex(
        @"^(\d|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex DateFirst();

    [GeneratedRegex(
        @"^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Months();
}
