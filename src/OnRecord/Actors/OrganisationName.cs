using System.Text;

namespace OnRecord.Actors;

/// <summary>Compares the names of organisations.</summary>
internal static class OrganisationName
{
    private static readonly string[] s_legalForms =
    [
        " Inc.",
        " Inc",
        " Corp.",
        " Corp",
        " Co.",
        " Ltd.",
        " Ltd",
        " LLC",
        " PLC",
        " plc",
        " AG",
        " SA",
        " & Co.",
        " Company",
        " Corporation",
    ];

    /// <summary>Whether the names are one organisation's: equal but for legal form and article, one the initials of the other, or one the beginning
    /// of the other.</summary>
    public static bool Same(string one, string other)
    {
        ReadOnlySpan<char> a = Core(one.Length <= other.Length ? one : other),
            b = Core(one.Length <= other.Length ? other : one);
        if (a.Equals(b, StringComparison.OrdinalIgnoreCase))
            return true;
        return IsAcronymOf(a, b)
            || (a.Length > 3 && b.Length > a.Length && b[a.Length] == ' ' && b.StartsWith(a, StringComparison.Ordinal) && char.IsUpper(a[0]));
    }

    /// <summary>Whether <paramref name="acronym"/> is made of the first letters of the capitalised words of <paramref name="name"/>.</summary>
    public static bool IsAcronymOf(ReadOnlySpan<char> acronym, ReadOnlySpan<char> name)
    {
        if (acronym.Length < 2)
            return false;
        int at = 0;
        for (int i = 0; i < name.Length; i++)
        {
            if (!IsInitial(name, i))
                continue;
            while (at < acronym.Length && acronym[at] == '.')
                at++;
            if (at == acronym.Length || acronym[at++] != name[i])
                return false;
        }

        while (at < acronym.Length && acronym[at] == '.')
            at++;
        return at == acronym.Length;
    }

    /// <summary>The first letters of the capitalised words.</summary>
    public static string Initials(ReadOnlySpan<char> name)
    {
        var initials = new StringBuilder();
        for (int i = 0; i < name.Length; i++)
            if (IsInitial(name, i))
                initials.Append(name[i]);
        return initials.ToString();
    }

    private static bool IsInitial(ReadOnlySpan<char> name, int at) => (at == 0 || name[at - 1] == ' ') && char.IsUpper(name[at]);

    private static ReadOnlySpan<char> Core(ReadOnlySpan<char> name)
    {
        if (name.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
            name = name[4..];
        foreach (string form in s_legalForms)
            if (name.EndsWith(form, StringComparison.Ordinal))
                return name[..^form.Length];
        return name;
    }
}
