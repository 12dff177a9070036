using System.Collections.Immutable;
using OnRecord.Text;

namespace OnRecord.Reading.Pages;

/// <summary>The text of an article, where each block of it stands, and the way back to the page.</summary>
internal sealed record ArticleText(string Text, ImmutableArray<(int Block, BlockRole Role, TextSpan Span)> Blocks, OffsetMap Map)
{
    /// <summary>The spans of one role; neighbouring blocks form one span.</summary>
    public ImmutableArray<TextSpan> Spans(BlockRole role)
    {
        ImmutableArray<TextSpan>.Builder spans = ImmutableArray.CreateBuilder<TextSpan>();
        bool goesOn = false;
        foreach ((_, BlockRole blockRole, TextSpan span) in Blocks)
        {
            if (blockRole == role && goesOn)
                spans[^1] = spans[^1].Cover(span);
            else if (blockRole == role)
                spans.Add(span);
            goesOn = blockRole == role;
        }

        return spans.DrainToImmutable();
    }

    public TextSpan? First(BlockRole role)
    {
        foreach ((_, BlockRole blockRole, TextSpan span) in Blocks)
            if (blockRole == role)
                return span;
        return null;
    }
}
