using System.Collections.Immutable;
using OnRecord.Records;
using OnRecord.Text;

namespace OnRecord.Ledger;

/// <summary>The mentions of a report's actors, ascending, the longer of two that start together first.</summary>
internal sealed class MentionList
{
    private readonly ImmutableArray<(TextSpan Span, int Actor)> _mentions;
    private readonly int _longest;

    private MentionList(ImmutableArray<(TextSpan Span, int Actor)> mentions)
    {
        _mentions = mentions;
        _longest = mentions.Length == 0 ? 0 : mentions.Max(m => m.Span.Length);
    }

    public static MentionList Of(IReadOnlyList<ActorEntry> actors, int textLength) =>
        new([
            .. actors
                .SelectMany((actor, i) => actor.Mentions.Select(span => (span, i)))
                .Where(m => m.span.End <= textLength && !m.span.IsEmpty)
                .OrderBy(m => m.span.Start)
                .ThenByDescending(m => m.span.End)
                .ThenBy(m => m.i),
        ]);

    /// <summary>The mentions that lie wholly in a span and in no longer mention that does.</summary>
    public IEnumerable<(TextSpan Span, int Actor)> Within(TextSpan span)
    {
        int end = span.Start;
        for (int i = FirstAt(span.Start); i < _mentions.Length && _mentions[i].Span.Start < span.End; i++)
        {
            (TextSpan mention, int actor) = _mentions[i];
            if (mention.Start < end || mention.End > span.End)
                continue;
            end = mention.End;
            yield return (mention, actor);
        }
    }

    /// <summary>Actors of whom a mention overlaps the span.</summary>
    public IEnumerable<int> Overlapping(TextSpan span)
    {
        for (int i = FirstAt(span.Start - _longest); i < _mentions.Length && _mentions[i].Span.Start < span.End; i++)
            if (_mentions[i].Span.Overlaps(span))
                yield return _mentions[i].Actor;
    }

    private int FirstAt(int offset) => Ascending.FirstFrom<(TextSpan Span, int Actor)>(_mentions.AsSpan(), mention => mention.Span.Start, offset);
}
