namespace OnRecord.Web.Serving;

/// <summary>What an address asks for beside the page.</summary>
internal enum TwinKind
{
    None,

    /// <summary>The page's model.</summary>
    Json,

    /// <summary>The page's rows, one JSON object a line.</summary>
    Ndjson,

    /// <summary>The page's rows as a table.</summary>
    Csv,

    /// <summary>The page's rows as a feed.</summary>
    Rss,
}
