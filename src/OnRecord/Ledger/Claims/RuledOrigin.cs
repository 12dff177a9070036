using OnRecord.Identities;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Claims;

/// <summary>What a person found of where a source has it from.</summary>
/// <param name="From">Null where it is an origin of its own.</param>
internal sealed record RuledOrigin(string? From)
{
    private const string Named = "named: ";

    /// <summary>Null where nobody found anything.</summary>
    public static RuledOrigin? Of(Position position)
    {
        IEnumerable<CorrectionMark> marks = (position.Statement?.Corrections ?? []).Concat(position.Held.Entry.Corrections ?? []);
        return marks.Where(m => m.Kind == CorrectionKind.Origin).OrderBy(m => m.At).ThenBy(m => m.Id.Value, StringComparer.Ordinal).LastOrDefault() is { } mark
            ? new RuledOrigin(mark.Now)
            : null;
    }

    /// <summary>The one it is had from: whoever takes a position under that name, or somebody who takes none.</summary>
    public Identity Voice(IReadOnlyList<Position> positions)
    {
        foreach (Position position in positions)
        foreach (Identity known in position.Via.Append(position.Actor!).OfType<Identity>())
            if (string.Equals(known.Name, From, StringComparison.OrdinalIgnoreCase))
                return known;
        string key = Named + From!.ToLowerInvariant();
        return new Identity
        {
            Id = "",
            Key = key,
            Party = key,
            Name = From,
            Kind = ActorKind.Organisation,
            Anonymous = From.StartsWith("anonymous ", StringComparison.OrdinalIgnoreCase),
        };
    }
}
