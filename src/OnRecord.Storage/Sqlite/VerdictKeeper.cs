using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Pairs;

namespace OnRecord.Storage.Sqlite;

/// <summary>Keeps verdicts on pairs of propositions, all of one maker: those of another go when the first of a new one come.</summary>
internal static class VerdictKeeper
{
    public static IReadOnlyDictionary<long, PairVerdict> Find(SqliteConnection connection, string maker, IReadOnlyCollection<long> pairs)
    {
        var known = new Dictionary<long, PairVerdict>();
        if (Maker(connection, null) != maker) return known;
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT relation, certainty FROM verdict WHERE pair = @pair";
        SqliteParameter wanted = command.Parameters.Add("@pair", SqliteType.Integer);
        foreach (long pair in pairs)
        {
            wanted.Value = pair;
            using SqliteDataReader row = command.ExecuteReader();
            if (row.Read() && Enum.IsDefined((PairRelation)row.GetInt32(0))) known[pair] = new PairVerdict((PairRelation)row.GetInt32(0), row.GetDouble(1));
        }

        return known;
    }

    public static void Keep(SqliteConnection connection, string maker, IReadOnlyDictionary<long, PairVerdict> verdicts)
    {
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        if (Maker(connection, transaction) != maker)
            connection.Execute("DELETE FROM verdict; DELETE FROM verdict_maker; INSERT INTO verdict_maker VALUES (@maker)", new { maker }, transaction);
        connection.Execute(
            "INSERT OR REPLACE INTO verdict VALUES (@Key, @relation, @Certainty)",
            verdicts.Select(v => new { v.Key, relation = (int)v.Value.Relation, v.Value.Certainty }), transaction);
        transaction.Commit();
    }

    private static string? Maker(SqliteConnection connection, SqliteTransaction? transaction) =>
        connection.QueryFirstOrDefault<string>("SELECT maker FROM verdict_maker", transaction: transaction);
}
