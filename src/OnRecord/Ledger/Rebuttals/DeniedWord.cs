using OnRecord.Ledger.Entering;

namespace OnRecord.Ledger.Rebuttals;

/// <summary>A telling word of a denial.</summary>
/// <param name="Family">See <see cref="DeedFamilies.Of"/>.</param>
/// <param name="Term">See <see cref="Gist.Topics"/>.</param>
internal readonly record struct DeniedWord(string Family, ulong Term)
{
    /// <param name="word">In lower case.</param>
    public static DeniedWord Of(string word) => new(DeedFamilies.Of(word), GistReader.TermOf(word));
}
