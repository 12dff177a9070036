using System.Buffers;
using System.Globalization;
using System.Text;

namespace OnRecord.Storage.Postgres;

/// <summary>
/// Text of PostgreSQL holds any character but NUL, and no half of a surrogate pair. Such a character is written as U+0001 and its four hexadecimal
/// digits; U+0001
/// itself as well, so that everything can be read back as it was.
/// </summary>
internal static class PostgresText
{
    private const char Mark = '\u0001';
    private const int Digits = 4;

    private static readonly SearchValues<char> Marked = SearchValues.Create('\0', Mark);

    public static string Write(string text)
    {
        if (!text.AsSpan().ContainsAny(Marked) && IsWellFormed(text))
            return text;
        var written = new StringBuilder(text.Length + 2 * Digits);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                written.Append(c).Append(text[++i]);
            else if (c is '\0' or Mark || char.IsSurrogate(c))
                written.Append(Mark).Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                written.Append(c);
        }

        return written.ToString();
    }

    public static string Read(string written)
    {
        if (!written.Contains(Mark, StringComparison.Ordinal))
            return written;
        var text = new StringBuilder(written.Length);
        for (int i = 0; i < written.Length; i++)
        {
            if (
                written[i] == Mark
                && int.TryParse(
                    written.AsSpan(i + 1, Math.Min(Digits, written.Length - i - 1)),
                    NumberStyles.AllowHexSpecifier,
                    CultureInfo.InvariantCulture,
                    out int code
                )
            )
            {
                text.Append((char)code);
                i += Digits;
            }
            else
            {
                text.Append(written[i]);
            }
        }

        return text.ToString();
    }

    private static bool IsWellFormed(string text)
    {
        int at = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        for (int i = at; i >= 0 && i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                return false;
            i++;
        }

        return true;
    }
}
