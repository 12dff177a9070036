using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;

namespace OnRecord.Export;

/// <summary>
/// Names of things that hold outside the record: a report is named by the hash of its bytes (RFC 6920), a passage by its characters (RFC 5147), what has no
/// bytes of its own by a UUID made from its id (RFC 9562, version 8).
/// </summary>
internal static class Iris
{
    private const string Scheme = "sha256:";

    /// <summary>"ni:///sha-256;…"; the same for the same bytes, wherever they were found.</summary>
    public static string Report(string reportId)
    {
        string hex = reportId.StartsWith(Scheme, StringComparison.Ordinal) ? reportId[Scheme.Length..] : "";
        return hex.Length == 2 * SHA256.HashSizeInBytes && hex.All(char.IsAsciiHexDigit)
            ? "ni:///sha-256;" + Base64Url.EncodeToString(Convert.FromHexString(hex))
            : Thing("report", reportId);
    }

    public static string Statement(string reportId, StatementId statement) => $"{Report(reportId)}#{Uri.EscapeDataString(statement)}";

    /// <param name="codePoints">Counts code points.</param>
    public static string Passage(string reportId, TextSpan codePoints) =>
        string.Create(CultureInfo.InvariantCulture, $"{Report(reportId)}#char={codePoints.Start},{codePoints.End}");

    /// <summary>"urn:uuid:…".</summary>
    /// <param name="kind">Tells things of the same id apart: "claim", "actor".</param>
    public static string Thing(string kind, string id)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes($"onrecord/{kind}/{id}"));
        Span<byte> uuid = hash.AsSpan(0, 16);
        uuid[6] = (byte)((uuid[6] & 0x0F) | 0x80);
        uuid[8] = (byte)((uuid[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(uuid, bigEndian: true).ToString();
    }

    /// <summary>Where the report is on the web; null when the record does not know.</summary>
    public static string? Page(ReportEntry report) =>
        new[] { report.Url, report.Source }.FirstOrDefault(a =>
            Uri.TryCreate(a, UriKind.Absolute, out Uri? address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        );
}
