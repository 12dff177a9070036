namespace OnRecord.Language;

/// <summary>The names that treebanks give to parts of speech: upper case.</summary>
internal static class UposNames
{
    private static readonly string[] Names = [.. Enum.GetNames<Upos>().Select(name => name.ToUpperInvariant())];

    public static string Of(Upos upos) => Names[(int)upos];

    /// <summary><see cref="Upos.X"/> for names outside the standard.</summary>
    public static Upos Parse(string name)
    {
        int index = Array.IndexOf(Names, name);
        return index < 0 ? Upos.X : (Upos)index;
    }
}
