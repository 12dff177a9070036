using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using OnRecord.Chronology;
using OnRecord.Language;
using OnRecord.Reading;
using OnRecord.Text;

namespace OnRecord.Figures;

/// <summary>Finds the counts and measures of a report: "850 people", "$2bn", "nine", "1,200", "5.4 per cent", "€38.50 a share", "two thirds". Times
/// are no figures.</summary>
internal sealed class FigureFinder
{
    /// <returns>In the order of the text.</returns>
    [SuppressMessage(
        "Performance",
        "CA1822",
        Justification = "A stage is an object, so that it can be given another configuration without a change where the stages meet."
    )]
    public ImmutableArray<Figure> Find(Report report, Syntax syntax, Timeline timeline)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(syntax);
        ArgumentNullException.ThrowIfNull(timeline);
        var figures = ImmutableArray.CreateBuilder<Figure>();
        bool[] read = new bool[syntax.Tokens.Count];
        foreach (TimeExpression time in timeline.Times)
            read.AsSpan(time.Range.Start, time.Range.Length).Fill(true);
        var numbers = new NumberReader(syntax);
        var units = new UnitReader(syntax);
        var counted = new CountedReader(syntax);
        foreach (TextSpan region in report.Regions())
        {
            TokenRange words = syntax.Tokens.Covering(region);
            for (int token = words.Start; token < words.End; token++)
            {
                if (read[token] || numbers.Read(token) is not { } number)
                    continue;
                (decimal value, int end) = number;
                read.AsSpan(token, end - token).Fill(true);
                (string? unit, int after) = units.Read(token, end);
                int? noun = counted.Noun(end - 1);
                string? lemma = noun is { } named ? syntax.Lemmas[named].ToLowerInvariant() : null;
                figures.Add(
                    new Figure(new TokenRange(token, end), value, numbers.Relation(token))
                    {
                        Unit = unit ?? lemma,
                        Counted = unit is null or "person" ? lemma : null,
                        Of = counted.Of(end - 1, noun),
                        Measure = decimal.Truncate(value) == value && unit is null or "person" ? counted.Measure(end - 1, noun) : null,
                        IsPart = counted.IsPart(after),
                    }
                );
            }
        }

        return [.. figures.OrderBy(f => f.Range)];
    }
}
