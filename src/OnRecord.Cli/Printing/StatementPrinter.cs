using System.Globalization;
using OnRecord.Export;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Cli.Printing;

/// <summary>One statement for people: the chain it came through, who does what to whom, the words, and the circumstances.</summary>
internal sealed class StatementPrinter(Page page)
{
    private const int Indent = ReportPrinter.Indent,
        Deeper = 6;

    /// <param name="label">Stands before the first line.</param>
    public void Print(ReportRecord record, StatementEntry statement, string label)
    {
        string text = record.Report.Text;
        List<Run> line = [new Run(label + " ", Style.Faint)];
        line.AddRange(Speaker(record, statement));
        line.Add(" ");
        // "supported (negated)" of one who did not oppose it reads as its reverse.
        if (statement is { Negated: true, Act: not Act.Silent, Cue: { } turned })
            line.Add(new Run($"“{Page.Harmless(turned.Span.In(text))}”", Style.Open));
        else
            line.Add(new Run(ActVerbs.Of(statement.Act, statement.Commitment), ActVerbs.StyleOf(statement.Act, statement.Commitment)));
        if (!statement.Negated && ActVerbs.Unsaid(statement.Act, statement.Negated, statement.Realis) is { } unsaid)
            line.Add(new Run(unsaid, Style.Open));
        if (statement is { Act: Act.Silent, Cue: { } silence })
            line.Add(new Run($" (“{Page.Harmless(silence.Span.In(text))}”)", Style.Faint));
        if (Addressee(record, statement) is { } addressee)
            line.AddRange([" → ", new Run(addressee, Style.Strong)]);
        page.Write(Indent, Deeper - Indent, [.. line]);

        if (Chain(record, statement) is { Length: > 0 } chain)
            page.Write(Deeper, Indent, new Run((statement.Via.Count > 0 ? "via " : "inside: ") + chain, Style.Faint));
        if (statement.Content.Count > 0)
            page.Write(Deeper, 0, [.. Content(statement, text)]);
        else if (statement is { Act: not Act.Silent, Cue: { } cue })
            page.Write(Deeper, 0, $"“{Page.Harmless(cue.Span.In(text))}”");
        if (Circumstances(statement, text) is { Count: > 0 } circumstances)
            page.Write(Deeper, Indent, [.. circumstances]);
        CorrectionPrinter.Print(page, Deeper, statement.Corrections);
    }

    /// <summary>Through whom it reached the report, outermost first, with what each did ("Harrow Courier reported › officials denied"); names alone
    /// where no statement shows it.</summary>
    private static string Chain(ReportRecord record, StatementEntry statement)
    {
        if (statement.Via.Count == 0 && statement.Parent is null)
            return "";
        var telling = new StatementTelling(record);
        return string.Join(" › ", telling.Chain(statement).Select(link => Page.Harmless(link.Name) + Did(link.Statement)));

        string Did(StatementId? shown) =>
            shown is { } id && telling.Find(id) is { } outer
                ? $" {ActVerbs.Of(outer.Act, outer.Commitment)}{ActVerbs.Unsaid(outer.Act, outer.Negated, outer.Realis)}"
                : "";
    }

    /// <summary>The speaker's name, and the office in brackets.</summary>
    private static List<Run> Speaker(ReportRecord record, StatementEntry statement)
    {
        if (statement.Source.Actors.Count == 0)
        {
            string words = statement.Source.Span is { } span ? $" (“{Page.Harmless(span.In(record.Report.Text))}”)" : "";
            return [new Run("speaker unknown" + words, Style.Open)];
        }

        List<Run> runs = [];
        foreach (ActorId id in statement.Source.Actors)
        {
            if (runs.Count > 0)
                runs.Add(", ");
            runs.Add(new Run(Name(record, id), Style.Strong));
            if (record.Actor(id)?.Office is { } office && !office.Equals(record.Actor(id)!.Name, StringComparison.OrdinalIgnoreCase))
                runs.Add(new Run($" ({Page.Harmless(office)})", Style.Faint));
        }

        return runs;
    }

    private static string? Addressee(ReportRecord record, StatementEntry statement)
    {
        if (statement.Addressee is not { } addressee)
            return null;
        if (addressee.Actors.Count > 0)
            return string.Join(", ", addressee.Actors.Select(id => Name(record, id)));
        return addressee.Span is { } span ? $"“{Page.Harmless(span.In(record.Report.Text))}”" : null;
    }

    private static List<Run> Content(StatementEntry statement, string text)
    {
        List<Run> runs = [];
        foreach (TextSpan piece in statement.Content)
        {
            if (runs.Count > 0)
                runs.Add(new Run(" […] ", Style.Faint));
            runs.Add(Page.Quoted(piece.In(text)));
        }

        return runs;
    }

    private static List<Run> Circumstances(StatementEntry statement, string text)
    {
        List<Run> parts = [];
        if (statement.When?.Unbounded is { } when)
        {
            Add(WhenWords.Of(when));
            if (WhenWords.Basis(when) is { } basis)
                parts.Add(new Run($" ({(when.Span is { } words ? $"“{Page.Harmless(words.In(text))}”, " : "")}{basis})", Style.Faint));
        }

        if (statement.Where is { } where)
            Add(Page.Harmless(where));
        if (statement.Occasion is { } occasion)
            Add(Page.Harmless(occasion.In(text)));
        if (statement.IsUnsure)
            Add(new Run(string.Create(CultureInfo.InvariantCulture, $"unsure ({RoundedDown(statement.Confidence):0.00})"), Style.Open));
        return parts;

        void Add(Run part)
        {
            if (parts.Count > 0)
                parts.Add(" · ");
            parts.Add(part);
        }
    }

    private static string Name(ReportRecord record, ActorId id) => Page.Harmless(record.Actor(id)?.Name ?? id.Value);

    /// <summary>To two places, so that nothing unsure looks as if it reached the limit.</summary>
    private static double RoundedDown(double confidence) => Math.Floor(confidence * 100) / 100;
}
