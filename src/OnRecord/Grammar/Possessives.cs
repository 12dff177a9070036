namespace OnRecord.Grammar;

/// <summary>The mark of the possessive, as a word of its own.</summary>
internal static class Possessives
{
    public static bool IsMark(ReadOnlySpan<char> form) => form is "'s" or "’s" or "'" or "’";
}
