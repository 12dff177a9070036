namespace OnRecord.Cli.Printing;

/// <summary>The beginning of an id, by which <c>onrecord show</c> finds it: forty bits tell apart what one record holds.</summary>
internal static class ShortId
{
    private const int Length = 9;

    public static string Of(string id) => id.Length > Length ? id[..Length] : id;
}
