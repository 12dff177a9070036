using OnRecord.Ledger.Copies;

namespace OnRecord.Storage.Relational;

/// <summary>Keeps the groups of copies in step with the newest revisions, inside a transaction of the caller.</summary>
internal static class CopyKeeper
{
    /// <summary>Looks for the copies of a report that has become the newest revision somewhere.</summary>
    public static void Enter(Session session, long number, RunningText text) => CopyFinder.Enter(number, text, Index(session));

    /// <summary>Forgets a report whose record is about to change, or which is the newest revision nowhere any more.</summary>
    public static void Leave(Session session, long number)
    {
        CopyIndex index = Index(session);
        index.Leave(number, index.TextOf(number));
    }

    public static bool IsEntered(Session session, long number) =>
        session.Scalar<bool>("SELECT EXISTS (SELECT 1 FROM newest WHERE report = @number)", new { number });

    /// <summary>Enters what was added before records knew of copies.</summary>
    public static void EnterAll(Session session)
    {
        CopyIndex index = Index(session);
        foreach (long number in session.Query<long>("SELECT report FROM current ORDER BY report"))
            CopyFinder.Enter(number, index.TextOf(number), index);
    }

    /// <summary>The ids of a report and its copies, the first added first; empty when it has none.</summary>
    public static IReadOnlyList<string> Of(Session session, string reportId) =>
        session.Query<string>(
            """
            SELECT member.id FROM report r JOIN copy own ON own.report = r.number JOIN copy c ON c.head = own.head JOIN report member ON member.number = c.report
            WHERE r.id = @reportId ORDER BY c.report
            """,
            new { reportId }
        );

    private static CopyIndex Index(Session session) =>
        new(
            session,
            number => RunningText.Of(RecordBody.Read(session.Single<byte[]>("SELECT body FROM report WHERE number = @number", new { number })).Report)
        );
}
