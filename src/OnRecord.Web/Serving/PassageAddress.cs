using System.Globalization;
using OnRecord.Text;

namespace OnRecord.Web.Serving;

/// <summary>Reads a passage out of an address.</summary>
internal static class PassageAddress
{
    /// <param name="span">Two offsets in UTF-16 code units, "120-135"; the end is exclusive.</param>
    /// <returns>Null when it is none, or does not lie in a text of <paramref name="length"/>.</returns>
    public static TextSpan? Read(string? span, int length) =>
        span?.Split('-') is [var first, var second]
        && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out int start)
        && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out int end)
        && start < end
        && end <= length
            ? new TextSpan(start, end)
            : null;
}
