using OnRecord.Records;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Queries;

/// <summary>What a query is held against: a statement, a position on a claim, a telling of a happening, a value of a series, or a whole report. The forms in which words are compared are made when
/// they are first asked for.</summary>
internal sealed class Candidate
{
    private readonly Func<string> _rawContent;
    private readonly Func<string> _rawAround;
    private readonly Lazy<string> _content;
    private readonly Lazy<string> _text;

    /// <param name="content">What is said, verbatim.</param>
    /// <param name="around">The words around it: source, cue.</param>
    public Candidate(Func<string> content, Func<string> around)
    {
        (_rawContent, _rawAround) = (content, around);
        _content = new(() => Folded.Words(content()));
        _text = new(() => _content.Value + Folded.Words(around()));
    }

    public required ReportRecord Record { get; init; }

    public StatementEntry? Statement { get; init; }

    public PositionEntry? Position { get; init; }

    /// <summary>The value of a series that it is; null of all else.</summary>
    public SeriesPointEntry? Point { get; init; }

    /// <summary>The names of the speakers; empty when unknown.</summary>
    public required IReadOnlyList<string> Speakers { get; init; }

    public IReadOnlyList<ActorKind> Kinds { get; init; } = [];

    public bool IsAnonymous { get; init; }

    /// <summary>When it was said; without that, by the report's date.</summary>
    public When? When { get; init; }

    public When? Reported { get; init; }

    public IReadOnlyList<ClaimEntry> Claims { get; init; } = [];

    /// <summary>Ids of the stories that its report tells.</summary>
    public IReadOnlyList<string> Stories { get; init; } = [];

    public double Certainty { get; init; } = 1;

    // Names in the form of Folded.Names.
    public required string Who { get; init; }

    public required string Party { get; init; }

    public required string To { get; init; }

    public required string Via { get; init; }

    public required string Outlet { get; init; }

    public string Names => string.Concat(Who, To, Via);

    /// <summary>What it answers without repeating it ("denied it"): the words of that, as they are written; empty without any.</summary>
    public Func<string> RawAnswered { get; init; } = () => "";

    /// <summary>What is said, as it is written.</summary>
    public string RawContent => _rawContent();

    /// <summary>Source and cue, as they are written.</summary>
    public string RawAround => _rawAround();

    public string Content => _content.Value;

    public string Text => _text.Value;
}
