using System.Text;

namespace OnRecord.Reading.Decoding;

/// <summary>The encodings that a page may declare, by the labels of the WHATWG Encoding Standard as far as .NET has them.</summary>
internal static class PageEncodings
{
    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Null when the label is unknown. The Latin-1 and ASCII labels mean Windows-1252 and the Chinese ones GB 18030, as in every browser.</summary>
    public static Encoding? ByLabel(string label)
    {
        string name = label.Trim().ToLowerInvariant();
        switch (name)
        {
            case "utf-8" or "utf8" or "unicode-1-1-utf-8" or "utf-16" or "utf-16le" or "utf-16be":
                return Encoding.UTF8; // a page that could be searched for its label in ASCII is not UTF-16
            case "iso-8859-1" or "iso8859-1" or "iso_8859-1" or "latin1" or "l1" or "ascii" or "us-ascii" or "cp1252" or "x-cp1252" or "windows-1252":
                return Windows1252;
            case "gb2312" or "gbk" or "gb_2312-80" or "x-gbk" or "chinese":
                name = "gb18030";
                break;
            case "iso-8859-9" or "latin5":
                name = "windows-1254";
                break;
            case "utf-7" or "x-user-defined":
                return null;
        }

        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
