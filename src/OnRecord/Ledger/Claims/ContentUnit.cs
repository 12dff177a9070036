using System.Collections.Immutable;
using OnRecord.Text;

namespace OnRecord.Ledger.Claims;

/// <summary>What one sentence holds of a content, which may be in pieces.</summary>
internal sealed record ContentUnit(ImmutableArray<TextSpan> Pieces)
{
    /// <summary>From the first piece to the last.</summary>
    public TextSpan Span => Pieces[0].Cover(Pieces[^1]);
}
