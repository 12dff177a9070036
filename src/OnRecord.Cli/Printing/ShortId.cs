namespace OnRecord.Cli.Printing;

/// <summary>The beginning of an id, by which <c>onrecord show</c> finds it: forty bits tell apart what one record holds.</summary>
internal static class ShortId
{
    private const int Length = 9;

    /// <summary>The same, where several have one beginning (claims that one statement founds) the whole ids.</summary>
    public static Func<string, string> Among(IEnumerable<string> ids)
    {
        HashSet<string> shared = [.. ids.CountBy(Of).Where(beginning => beginning.Value > 1).Select(beginning => beginning.Key)];
        return id => shared.Contains(Of(id)) ? id : Of(id);
    }

    public static string Of(string id) => id.Length > Length ? id[..Length] : id;
}
