namespace OnRecord.Queries;

/// <summary>In which order an answer stands. Ties stand as in the record.</summary>
internal enum QueryOrder
{
    /// <summary>What stands nearest to the words of the query; without words as <see cref="Record"/>.</summary>
    Best,

    /// <summary>As the record holds them: reports as they were added, statements as in the text; claims the contested first; actors those who say
    /// most.</summary>
    Record,

    /// <summary>By date, undated last.</summary>
    When,

    /// <summary>The newest first, undated last.</summary>
    Newest,

    /// <summary>By the name of the speaker, or of the thing itself.</summary>
    Name,

    /// <summary>The surest first.</summary>
    Certainty,
}
