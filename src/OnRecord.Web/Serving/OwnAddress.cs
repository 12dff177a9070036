namespace OnRecord.Web.Serving;

/// <summary>Whether an address that was sent is one of the desk: a form leads back to nothing else.</summary>
internal static class OwnAddress
{
    public static string Or(string address, string instead) =>
        address.StartsWith('/')
        && !address.StartsWith("//", StringComparison.Ordinal)
        && !address.Contains('\\', StringComparison.Ordinal)
        && address.All(c => c is > ' ' and < '\u007f')
            ? address
            : instead;
}
