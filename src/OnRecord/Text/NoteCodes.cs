namespace OnRecord.Text;

/// <summary>Every note code, by room: 10xx reading, 20xx language, 30xx attribution, 40xx actors, 50xx times, 60xx events, 70xx ledger.</summary>
public static class NoteCodes
{
    /// <summary>The document holds no article text.</summary>
    public const string EmptyReport = "OR1001";

    /// <summary>A date that the report states could not be read, or was refused.</summary>
    public const string UnreadableDate = "OR1002";

    /// <summary>Bytes that do not belong to the encoding were replaced by U+FFFD.</summary>
    public const string ReplacedBytes = "OR1003";

    /// <summary>A quotation mark has no partner.</summary>
    public const string UnbalancedQuotes = "OR1004";

    /// <summary>Text that a reader of the page does not see was left out.</summary>
    public const string HiddenText = "OR1005";

    /// <summary>The encoding is not declared, or declared in several ways.</summary>
    public const string AssumedEncoding = "OR1006";

    /// <summary>A compressed document is damaged; what could be unpacked was read.</summary>
    public const string DamagedCompression = "OR1007";

    /// <summary>A page passes the limits of reading; a part of it was left out.</summary>
    public const string LimitReached = "OR1008";

    /// <summary>What a page says of itself in its markup cannot be read.</summary>
    public const string DamagedMetadata = "OR1009";

    /// <summary>The archive, or the page behind its offer of a subscription, holds a part of the document only.</summary>
    public const string TruncatedDocument = "OR1010";

    /// <summary>Prose on the page was left out of the article.</summary>
    public const string LeftOut = "OR1011";

    /// <summary>The report is in a language that is not read: it is kept, and holds no statements.</summary>
    public const string UnreadLanguage = "OR1012";

    /// <summary>The text was decoded wrongly before it was saved.</summary>
    public const string DoubleEncoded = "OR1013";

    /// <summary>A date or an outlet that was given of the report is not taken: it states another itself.</summary>
    public const string GivenNotTaken = "OR1014";

    /// <summary>More statements stand together than in any report: some were left out.</summary>
    public const string StatementsLeftOut = "OR3001";

    /// <summary>A report dates one event twice, differently.</summary>
    public const string ConflictingDates = "OR6001";

    /// <summary>Two reports put one happening on different days, or at different minutes of the hour.</summary>
    public const string ContradictingTimes = "OR8001";

    /// <summary>Two reports give different counts of one vote.</summary>
    public const string ContradictingTallies = "OR8002";

    /// <summary>Two reports give different figures for one thing at one time.</summary>
    public const string ContradictingFigures = "OR8003";
}
