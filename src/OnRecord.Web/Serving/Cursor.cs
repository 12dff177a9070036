using System.Buffers.Text;
using System.Text;

namespace OnRecord.Web.Serving;

/// <summary>Where a reader of a list goes on: the key of the last row that it has, in letters that an address takes.</summary>
internal static class Cursor
{
    public static string Write(string key) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(key));

    /// <summary>What is no cursor is the key of no row.</summary>
    public static string Read(string cursor)
    {
        try
        {
            return Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor));
        }
        catch (FormatException)
        {
            return "";
        }
    }
}
