using OnRecord.Records;

namespace OnRecord.Mcp.Tools;

/// <summary>Tells the positions of a claim apart.</summary>
internal static class PositionKey
{
    public static string Of(PositionEntry position) =>
        FormattableString.Invariant($"{position.Report}/{position.Statement}/{position.Span}/{position.Actor}/{position.Stance}");
}
