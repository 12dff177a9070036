namespace OnRecord.Text;

/// <summary>Every note code, by room: 10xx reading, 20xx language, 30xx attribution, 40xx actors, 50xx times, 60xx events, 70xx ledger.</summary>
public static class NoteCodes
{
    /// <summary>The bytes are empty, or hold only white space.</summary>
    public const string EmptyReport = "OR1001";

    /// <summary>A date that the report states could not be read, or was refused.</summary>
    public const string UnreadableDate = "OR1002";

    /// <summary>Bytes that do not belong to the encoding were replaced by U+FFFD.</summary>
    public const string ReplacedBytes = "OR1003";

    /// <summary>A quotation mark has no partner.</summary>
    public const string UnbalancedQuotes = "OR1004";

    /// <summary>A report dates one event twice, differently.</summary>
    public const string ConflictingDates = "OR6001";
}
