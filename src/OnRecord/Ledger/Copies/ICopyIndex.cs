namespace OnRecord.Ledger.Copies;

/// <summary>Where <see cref="CopyFinder"/> keeps what it knows of the reports entered so far: in memory, or in a record on disk. Reports are numbered
/// in any way.</summary>
internal interface ICopyIndex
{
    /// <summary>The reports that hold a fingerprint, once for each of these that they hold. All are asked at once: the record may be on another machine.</summary>
    /// <param name="most">Of each fingerprint so many, those with the least numbers.</param>
    IEnumerable<long> Holders(IReadOnlyCollection<long> fingerprints, int most);

    /// <summary>The text of a report entered before.</summary>
    RunningText TextOf(long report);

    /// <summary>The least number in the group of a report; its own when it has no copies.</summary>
    long HeadOf(long report);

    /// <summary>Makes one group of the groups with these heads.</summary>
    void Join(long head, long otherHead);

    void Enter(long report, RunningText text);
}
