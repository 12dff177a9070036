using System.Globalization;
using System.Text;
using OnRecord.Web.Serving;

namespace OnRecord.Web.Model;

/// <summary>
/// A name as the end of an address, from which every name comes back as it was. What an address reads otherwise (a dot that makes it a twin or a step up, a
/// percent sign, an empty step) is written as a tilde and two digits, "~2E" for a dot: browsers and servers turn percent signs back before they read.
/// </summary>
internal static class NameInAddress
{
    private const char Escape = '~';

    private const int Digits = 2;

    /// <param name="slashes">Whether a slash stays one, so that the address reads as the name does.</param>
    public static string Write(string name, bool slashes = true)
    {
        ArgumentNullException.ThrowIfNull(name);
        bool dots = Twin.Ends(name) || name.Split('/').Any(step => step is "." or "..");
        var written = new StringBuilder(name.Length + 8);
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            bool escaped =
                c is Escape or '%' or '\\'
                || char.IsControl(c)
                || (c == '.' && dots)
                || (c == '/' && (!slashes || i == 0 || i == name.Length - 1 || name[i - 1] == '/'));
            if (!escaped)
                written.Append(c);
            else
                foreach (byte b in Encoding.UTF8.GetBytes([c]))
                    written.Append(CultureInfo.InvariantCulture, $"{Escape}{b:X2}");
        }

        return Uri.EscapeDataString(written.ToString()).Replace("%2F", "/", StringComparison.Ordinal);
    }

    /// <param name="written">As a route gives it: without percent signs.</param>
    public static string Read(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        if (!written.Contains(Escape, StringComparison.Ordinal))
            return written;
        var bytes = new List<byte>(written.Length);
        for (int i = 0; i < written.Length; )
        {
            if (
                written[i] == Escape
                && i + Digits < written.Length
                && byte.TryParse(written.AsSpan(i + 1, Digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out byte b)
            )
            {
                bytes.Add(b);
                i += 1 + Digits;
                continue;
            }

            int length = char.IsHighSurrogate(written[i]) && i + 1 < written.Length ? 2 : 1;
            bytes.AddRange(Encoding.UTF8.GetBytes(written, i, length));
            i += length;
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
