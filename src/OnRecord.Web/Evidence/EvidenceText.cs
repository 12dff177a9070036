using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using OnRecord.Export;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Web.Model;

namespace OnRecord.Web.Evidence;

/// <summary>
/// Draws a report's text with its evidence lit: a paragraph a line, an element a segment, never one inside another.
/// The text content of what it draws is the report's text, character for character. Every segment can be
/// addressed as <c>#c</c> and its offset. Written as code, not markup, because no white space may be added.
/// </summary>
public sealed class EvidenceText : ComponentBase
{
    private const int DeepestTint = 3;

    private readonly HashSet<(StatementId, Part)> _labelled = [];
    private Dictionary<int, StatementEntry> _links = [];
    private RecordLabels? _labels;

    [Parameter, EditorRequired]
    public required ReportRecord Record { get; set; }

    /// <summary>The statement to light above the others.</summary>
    [Parameter]
    public StatementEntry? Selected { get; set; }

    /// <summary>A passage to point out.</summary>
    [Parameter]
    public TextSpan? Passage { get; set; }

    /// <summary>Whether the cues lead to their statements; not where the report has no page of its own.</summary>
    [Parameter]
    public bool IsLinked { get; set; } = true;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        string text = Record.Report.Text;
        ReadOnlySpan<int> cuts = Passage is { } passage ? [passage.Start, passage.End] : [];
        ImmutableArray<Segment> segments = Segmenter.Split(text, ReportLayers.Of(Record), cuts);
        _labelled.Clear();
        _links = IsLinked ? Links() : [];
        _labels = new RecordLabels(Record);
        bool open = false;
        foreach (Segment segment in segments)
        {
            if (!open)
                OpenLine(builder, text, segment.Span.Start);
            Draw(builder, segment, text);
            open =
                text[segment.Span.End - 1] is not ('\n' or '\r')
                || (text[segment.Span.End - 1] == '\r' && segment.Span.End < text.Length && text[segment.Span.End] == '\n');
            if (!open)
                builder.CloseElement();
        }

        if (open)
            builder.CloseElement();
    }

    /// <summary>Where the reader enters a statement: at its cue, or at its content when no word introduces it.</summary>
    private Dictionary<int, StatementEntry> Links()
    {
        var links = new Dictionary<int, StatementEntry>();
        foreach (StatementEntry statement in Record.Statements)
        {
            TextSpan? entry = statement.Cue?.Span ?? statement.Content.Cast<TextSpan?>().FirstOrDefault() ?? statement.Source.Span;
            if (entry is { IsEmpty: false } at)
                links.TryAdd(at.Start, statement);
        }

        return links;
    }

    private static void OpenLine(RenderTreeBuilder builder, string text, int start)
    {
        int end = text.AsSpan(start).IndexOfAny('\r', '\n');
        bool blank = text.AsSpan(start, end < 0 ? text.Length - start : end).IsWhiteSpace();
        builder.OpenElement(0, "p");
        builder.AddAttribute(1, "class", blank ? "line blank" : "line");
        builder.AddAttribute(2, "dir", "auto");
    }

    private void Draw(RenderTreeBuilder builder, Segment segment, string text)
    {
        int start = segment.Span.Start;
        StatementEntry? link = _links.GetValueOrDefault(start);
        string classes = Classes(segment);
        builder.OpenElement(
            10,
            link is not null ? "a"
                : IsEvidence(segment) ? "mark"
                : "span"
        );
        builder.AddAttribute(11, "id", "c" + start.ToString(CultureInfo.InvariantCulture));
        if (link is not null)
        {
            builder.AddAttribute(12, "href", Addresses.Statement(Record.Report.Id, link.Id, start));
            builder.AddAttribute(13, "title", "Light statement " + _labels!.Of(link.Id));
            if (link.Id == Selected?.Id)
                builder.AddAttribute(14, "aria-current", "true");
        }

        if (classes.Length > 0)
            builder.AddAttribute(15, "class", classes);
        if (Label(segment) is { } label)
            builder.AddAttribute(16, "data-part", label);
        if (Brush(segment) is { Length: > 0 } brush)
            builder.AddAttribute(17, "data-brush", brush);
        builder.AddContent(18, text[start..segment.Span.End]);
        builder.CloseElement();
    }

    private string Classes(Segment segment)
    {
        var classes = new List<string>();
        int depth = 0;
        foreach (Layer layer in segment.Layers)
        {
            bool selected = layer.Statement is not null && layer.Statement == Selected?.Id;
            string name = layer.Part.ToString().ToLowerInvariant();
            if (layer.Part == Part.Content && ++depth > 1 && !selected)
                continue;
            AddOnce(
                classes,
                Selected is null || layer.Statement is null ? name
                    : selected ? "on-" + name
                    : "off-" + name
            );
        }

        if (depth > 0 && Selected is null)
            classes.Add("d" + Math.Min(depth, DeepestTint).ToString(CultureInfo.InvariantCulture));
        if (IsPointedOut(segment))
            classes.Add("passage");
        return string.Join(' ', classes);
    }

    /// <summary>The statements that the stretch belongs to, the innermost first.</summary>
    private string Brush(Segment segment) =>
        string.Join(
            ' ',
            segment.Layers.Where(l => l.Statement is not null).OrderBy(l => l.Span.Length).Select(l => _labels!.Of(l.Statement!.Value)).Distinct()
        );

    private bool IsEvidence(Segment segment) => IsPointedOut(segment) || segment.Layers.Any(l => l.Statement is not null);

    private bool IsPointedOut(Segment segment) => Passage is { } passage && passage.Overlaps(segment.Span);

    private static void AddOnce(List<string> classes, string name)
    {
        if (!classes.Contains(name))
            classes.Add(name);
    }

    /// <summary>The name of a part of the selected statement, on the first segment of it: colour alone would not tell parts apart.</summary>
    private string? Label(Segment segment)
    {
        if (Selected is null)
            return null;
        foreach (Layer layer in segment.Layers)
        {
            if (layer.Statement == Selected.Id && layer.Span.Start == segment.Span.Start && _labelled.Add((Selected.Id, layer.Part)))
                return layer.Part.ToString().ToLowerInvariant();
        }

        return null;
    }
}
