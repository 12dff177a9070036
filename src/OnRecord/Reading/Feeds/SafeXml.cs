using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace OnRecord.Reading.Feeds;

/// <summary>Reads XML that strangers wrote: document types are passed over (old RSS has one), nothing outside is ever resolved, entities of its own
/// are never expanded.</summary>
internal static partial class SafeXml
{
    // Building a tree takes time that grows with the square of its depth; no feed needs this depth.
    private const int DeepestNesting = 256;

    /// <exception cref="UnreadableFeedException">It is not well-formed, or nested absurdly.</exception>
    public static XElement Load(ReadOnlyMemory<byte> bytes)
    {
        byte[] kept = bytes.ToArray();
        try
        {
            return Load(() => XmlReader.Create(new MemoryStream(kept, writable: false), Settings()));
        }
        catch (XmlException fault)
        {
            return LoadMended(bytes, fault);
        }
    }

    /// <summary>The usual damage in feeds: HTML's names of characters (&amp;nbsp;), bare ampersands, control characters, a blank line before the
    /// declaration.</summary>
    private static XElement LoadMended(ReadOnlyMemory<byte> bytes, XmlException first)
    {
        string text = Encoding.UTF8.GetString(bytes.Span).TrimStart('\ufeff', ' ', '\t', '\r', '\n');
        text = Ampersand().Replace(text, m => Mended(m.Value));
        text = new string([.. text.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c))]);
        try
        {
            return Load(() => XmlReader.Create(new StringReader(text), Settings()));
        }
        catch (XmlException)
        {
            throw new UnreadableFeedException($"it is not well-formed XML ({first.Message})", first);
        }
    }

    private static string Mended(string ampersand)
    {
        if (ampersand.Length == 1)
            return "&amp;";
        string decoded = WebUtility.HtmlDecode(ampersand);
        return decoded == ampersand ? "&amp;" + ampersand[1..]
            : decoded is "&" or "<" or ">" or "\"" or "'" ? ampersand
            : decoded;
    }

    private static XElement Load(Func<XmlReader> open)
    {
        using (XmlReader first = open())
        {
            while (first.Read())
                if (first.Depth > DeepestNesting)
                    throw new UnreadableFeedException($"its elements are nested deeper than {DeepestNesting}");
        }

        using XmlReader reader = open();
        return XDocument.Load(reader).Root ?? throw new UnreadableFeedException("it has no element");
    }

    private static XmlReaderSettings Settings() =>
        new()
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            MaxCharactersFromEntities = 0x10000,
            CloseInput = true,
        };

    [GeneratedRegex("&(?:#[0-9]{1,7};|#[xX][0-9A-Fa-f]{1,6};|[A-Za-z][A-Za-z0-9]{1,30};)?")]
    private static partial Regex Ampersand();
}
