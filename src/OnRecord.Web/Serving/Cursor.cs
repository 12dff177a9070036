using System.Buffers.Text;
using System.Text;

namespace OnRecord.Web.Serving;

/// <summary>Where a reader of a list goes on: the list and the key of the last row that it has, in letters that an address takes.</summary>
internal static class Cursor
{
    private const char Between = '\n';

    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Write(string kind, string key) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{kind}{Between}{key}"));

    /// <returns>The key; null for what never was a cursor of the list.</returns>
    public static string? Read(string kind, string cursor)
    {
        try
        {
            string written = _strict.GetString(Base64Url.DecodeFromChars(cursor));
            return written.StartsWith(kind + Between, StringComparison.Ordinal) ? written[(kind.Length + 1)..] : null;
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException)
        {
            return null;
        }
    }
}
