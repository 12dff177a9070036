using OnRecord.Queries;

namespace OnRecord.Cli.Inputs;

/// <summary>Puts a query together again that a shell has taken apart.</summary>
internal static class QueryArguments
{
    // Of these a value is a name: two words of it belong together.
    private static readonly QueryField[] Named = [QueryField.Who, QueryField.Party, QueryField.To, QueryField.Via, QueryField.Outlet, QueryField.Report];

    /// <summary>The shell takes the quotation marks of <c>who:"Ada Brandt"</c> away; they are set again where the argument begins with a field of
    /// names and names no other.</summary>
    public static string Join(IReadOnlyList<string> arguments) => string.Join(' ', arguments.Select(Whole));

    private static string Whole(string argument)
    {
        string[] parts = argument.Split(':', 3);
        bool isName = parts.Length == 2 && QueryFields.Find(parts[0]) is { } field && Named.Contains(field);
        return isName && parts[1].Any(char.IsWhiteSpace) && !parts[1].Contains('"', StringComparison.Ordinal)
            ? $"{parts[0]}:{QueryText.Quoted(parts[1])}"
            : argument;
    }
}
